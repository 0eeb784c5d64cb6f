// The one line that a bad setting ends a start with. Made by Settings.load and its parsers, printed by the mains.
// Never holds a secret: values of secret keys are left out, others are escaped.

/// A setting that cannot be used. `description` is one line, free of secrets and control characters.
package struct SettingsError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The name as the operator wrote it (an alias or `KEY_FILE` included).
    package let key: String
    package let description: String

    package init(key: String, _ description: String) {
        self.key = key
        self.description = description
    }

    /// A value outside of what is allowed. `value` is nil for a secret.
    static func notAllowed(_ key: String, value: String?, _ reason: String) -> SettingsError {
        let shown = value.map { "\(key)=\"\(oneLine($0))\"" } ?? "\(key) (secret, not shown)"
        return SettingsError(key: key, "\(shown) is not allowed: \(reason)")
    }
}

/// Why a parser refused a text; says what is allowed, never repeats the text.
package struct ParseRefusal: Error, Sendable, Equatable {
    package let allowed: String
    package init(_ allowed: String) { self.allowed = allowed }
}

/// A file that could not be read: the reason in the system's words.
package struct SettingsFileError: Error, Sendable, Equatable {
    package let reason: String
    package init(_ reason: String) { self.reason = reason }
}

/// Makes a text from outside fit for one line: control characters, quotes and backslashes escaped, cut at 200 bytes.
func oneLine(_ text: String) -> String {
    var result = ""
    var length = 0
    for scalar in text.unicodeScalars {
        length += scalar.utf8.count
        if length > 200 { return result + "…" }
        switch scalar {
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case _ where scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) || [0x2028, 0x2029].contains(scalar.value):
            result += "\\u{" + String(scalar.value, radix: 16) + "}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
