// The lines of SMS_ROUTER_ENV_FILE: `KEY=value`, comments, quotes, `export`. Pure; Settings.load hands in the text.
//
// The form is the common part of what a shell, systemd's EnvironmentFile= and dotenv read alike; nothing is expanded.

/// One file's variables in their order.
package enum EnvironmentFile {
    /// Parses the text of a file. A later line of the same key wins, as in a shell.
    /// Throws an error that names `path` and the line's number, never its content.
    package static func parse(_ text: String, path: String) throws(SettingsError) -> [(key: String, value: String)] {
        var result: [(key: String, value: String)] = []
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
            number += 1
            var rest = line.trimmed
            if number == 1, rest.hasPrefix("\u{feff}") { rest.removeFirst() }
            if rest.isEmpty || rest.hasPrefix("#") { continue }
            if rest.hasPrefix("export ") || rest.hasPrefix("export\t") { rest = rest.dropFirst(7).trimmed }
            guard let equals = rest.firstIndex(of: "="), isName(rest[..<equals]) else {
                throw bad(path, number, "expected KEY=value")
            }
            let value: String
            do { value = try unquoted(rest[rest.index(after: equals)...]) } catch { throw bad(path, number, error.allowed) }
            guard !value.utf8.contains(0) else { throw bad(path, number, "a NUL byte") }
            result.append((String(rest[..<equals]), value))
        }
        return result
    }

    private static func bad(_ path: String, _ line: Int, _ reason: String) -> SettingsError {
        SettingsError(key: "SMS_ROUTER_ENV_FILE", "SMS_ROUTER_ENV_FILE \(oneLine(path)), line \(line): \(reason)")
    }

    private static func isName(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else { return false }
        return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
    }

    /// `'…'` is literal; in `"…"` a backslash escapes `"`, `\`, `$` and n; bare text ends before ` #`.
    private static func unquoted(_ text: Substring) throws(ParseRefusal) -> String {
        guard let quote = text.first, quote == "\"" || quote == "'" else {
            var end = text.startIndex
            var afterBlank = true
            for index in text.indices {
                if text[index] == "#", afterBlank, index != text.startIndex { break }
                afterBlank = text[index] == " " || text[index] == "\t"
                end = text.index(after: index)
            }
            return text[..<end].trimmed
        }
        var result = ""
        var rest = text.dropFirst()
        while let character = rest.popFirst() {
            if character == quote {
                let tail = rest.trimmed
                guard tail.isEmpty || tail.hasPrefix("#") else { throw ParseRefusal("text after the closing quote") }
                return result
            }
            guard character == "\\", quote == "\"" else {
                result.append(character)
                continue
            }
            switch rest.popFirst() {
            case "n": result.append("\n")
            case let escaped? where "\"\\$`".contains(escaped): result.append(escaped)
            case let other?: result += "\\" + String(other)
            case nil: break
            }
        }
        throw ParseRefusal("the quote is not closed")
    }
}
