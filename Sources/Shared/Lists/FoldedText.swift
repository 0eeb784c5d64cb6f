// A text as patterns compare it: lower case, full-width forms as plain ones, each run of white space one blank, none at the ends, and nothing of
// what has no width. Pure; one pass. Made by PatternSearch for each message that is searched, and by ListPattern.

struct FoldedText: Sendable {
    /// UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Of each byte, whether it belongs to a letter, digit or mark.
    private(set) var isWord: [Bool] = []

    init(_ text: String) {
        bytes.reserveCapacity(text.utf8.count)
        isWord.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            var value = scalar.value
            if (0xff01...0xff5e).contains(value) { value -= 0xfee0 }
            if value < 0x80 { ascii(UInt8(truncatingIfNeeded: value)) } else { beyond(scalar) }
        }
        if bytes.last == 0x20 {
            bytes.removeLast()
            isWord.removeLast()
        }
    }

    private mutating func ascii(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20, true)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(byte, true)
        case 0x20, 0x09...0x0d: blank()
        case 0..<0x20, 0x7f: break
        default: append(byte, false)
        }
    }

    private mutating func beyond(_ scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: blank()
        case .format: break
        case .uppercaseLetter, .titlecaseLetter: for lower in scalar.properties.lowercaseMapping.utf8 { append(lower, true) }
        case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            append(scalar, true)
        default: append(scalar, false)
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ isWord: Bool) {
        // Every scalar has one in UTF-8.
        guard let encoded = UTF8.encode(scalar) else { return }
        for byte in encoded { append(byte, isWord) }
    }

    private mutating func append(_ byte: UInt8, _ isWord: Bool) {
        bytes.append(byte)
        self.isWord.append(isWord)
    }

    private mutating func blank() { if let last = bytes.last, last != 0x20 { append(0x20, false) } }
}
