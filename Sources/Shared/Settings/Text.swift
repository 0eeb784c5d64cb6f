// Small text work that the parsers of this module share, done without Foundation.

extension StringProtocol {
    /// Without spaces, tabs and line ends at both ends.
    var trimmed: String {
        var bytes = Substring(self).utf8
        while let byte = bytes.first, isBlank(byte) { bytes.removeFirst() }
        while let byte = bytes.last, isBlank(byte) { bytes.removeLast() }
        return String(Substring(bytes))
    }

    /// The trimmed, non-empty parts between commas.
    var commaSeparated: [String] { split(separator: ",", omittingEmptySubsequences: true).map(\.trimmed).filter { !$0.isEmpty } }

    /// Whether a space, tab, line end or another control character is inside.
    var hasBlankOrControl: Bool { unicodeScalars.contains { $0.value <= 0x20 || (0x7f...0xa0).contains($0.value) } }

    /// Whether all of it is printable ASCII without the space.
    var isGraphicASCII: Bool { utf8.allSatisfy { (0x21...0x7e).contains($0) } }
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) }

func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
}

/// RFC 3986 percent-decoding; nil for a broken escape, NUL, or what is not UTF-8.
func percentDecoded(_ text: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8.makeIterator()
    while let byte = rest.next() {
        if byte == UInt8(ascii: "%") {
            guard let high = rest.next().flatMap(hexValue), let low = rest.next().flatMap(hexValue) else { return nil }
            bytes.append(high << 4 | low)
        } else {
            bytes.append(byte)
        }
    }
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
}

/// The number of single-character edits between two names (Levenshtein), for suggestions.
func editDistance(_ left: String, _ right: String) -> Int {
    let right = Array(right.utf8)
    var row = Array(0...right.count)
    for (line, byte) in left.utf8.enumerated() {
        var diagonal = row[0]
        row[0] = line + 1
        for column in right.indices {
            let replaced = diagonal + (right[column] == byte ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = Swift.min(replaced, row[column] + 1, diagonal + 1)
        }
    }
    return row[right.count]
}
