// The texts in a TwiML answer, for showing them. Reads what this router writes, not any XML. Pure.

enum TwiMLReading {
    /// The text of each `<Message>`; nil when the answer is no TwiML.
    static func messages(_ bytes: [UInt8]) -> [String]? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("<Response") else { return nil }
        var messages: [String] = []
        var rest = text[...]
        while let start = rest.firstRange(of: "<Message") {
            rest = rest[start.upperBound...]
            guard let open = rest.firstIndex(of: ">") else { break }
            guard let end = rest.firstRange(of: "</Message>") else { break }
            // Each medium on a line of its own, behind the text.
            let content = rest[rest.index(after: open)..<end.lowerBound].replacing("<Media>", with: "\n")
            messages.append(unescaped(withoutTags(content)))
            rest = rest[end.upperBound...]
        }
        return messages
    }

    private static func withoutTags(_ text: some StringProtocol) -> String {
        var result = ""
        var isInside = false
        for character in text.unicodeScalars {
            if character == "<" { isInside = true }
            if !isInside { result.unicodeScalars.append(character) }
            if character == ">" { isInside = false }
        }
        return result
    }

    private static func unescaped(_ text: String) -> String {
        let names = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...]
            guard let end = rest.firstIndex(of: ";") else { break }
            let name = String(rest[rest.index(after: start)..<end])
            if let known = names[name] {
                result += known
            } else if name.hasPrefix("#"), let scalar = scalar(name.dropFirst()) {
                result.unicodeScalars.append(scalar)
            } else {
                result += rest[...end]
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func scalar(_ digits: Substring) -> Unicode.Scalar? {
        let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init)
    }
}
