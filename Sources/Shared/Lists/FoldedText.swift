// A text as patterns compare it: lower case, full-width forms as plain ones, each run of white space one blank, none at the ends, and nothing of
// what has no width. Pure; one pass over its bytes. Made by PatternSearch for each message that is searched, and by ListPattern.

struct FoldedText: Sendable {
    /// UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Of each byte, whether it belongs to a letter, digit or mark.
    private(set) var isWord: [Bool] = []

    /// What becomes of a scalar beyond ASCII.
    private enum Kind: UInt32 {
        case nothing, blank, capital, word, other, unkeptWord, unkept
    }

    /// Scalars whose kind is remembered while a text is read: a text of 1,600 family emoji asks for four of them 11,200 times, and Unicode's tables take
    /// 50 ns each time. A power of two.
    private static let remembered = 128

    /// What stands for scalars that aren't kept: bytes that no UTF-8 has, one for however many of a kind in a row.
    private static let unkeptWord: UInt8 = 0xfe
    private static let unkept: UInt8 = 0xff

    /// - Parameter scalars: those beyond ASCII that are told apart, in lower case; nil: all.
    init(_ text: String, keeping scalars: Set<UInt32>? = nil) {
        var text = text
        text.withUTF8 { source in
            bytes.reserveCapacity(source.count)
            isWord.reserveCapacity(source.count)
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.remembered) { memory in
                // No scalar beyond ASCII is 0.
                memory.initialize(repeating: 0)
                var place = 0
                while place < source.count {
                    let byte = source[place]
                    if byte < 0x80 {
                        ascii(byte)
                        place += 1
                    } else {
                        place += beyond(source, place, memory, scalars)
                    }
                }
            }
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

    /// The scalar that begins at `place`; how many bytes it has. A text's UTF-8 is valid.
    private mutating func beyond(
        _ source: UnsafeBufferPointer<UInt8>, _ place: Int, _ memory: UnsafeMutableBufferPointer<UInt32>, _ scalars: Set<UInt32>?
    ) -> Int {
        let first = UInt32(source[place])
        let length = min(first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4, source.count - place)
        var value = first & (0x7f >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(source[place + offset] & 0x3f) }
        if (0xff01...0xff5e).contains(value) {
            ascii(UInt8(truncatingIfNeeded: value - 0xfee0))
            return length
        }
        let slot = Int((value ^ value >> 7) & UInt32(Self.remembered - 1))
        let known = memory[slot]
        let kind: Kind
        if known >> 3 == value, let one = Kind(rawValue: known & 7) {
            kind = one
        } else {
            kind = Unicode.Scalar(value).map { Self.kind($0, scalars) } ?? .other
            memory[slot] = value << 3 | kind.rawValue
        }
        switch kind {
        case .nothing: break
        case .blank: blank()
        case .capital: for lower in Unicode.Scalar(value)?.properties.lowercaseMapping.utf8 ?? "".utf8 { append(lower, true) }
        case .word: for offset in 0..<length { append(source[place + offset], true) }
        case .other: for offset in 0..<length { append(source[place + offset], false) }
        case .unkeptWord: if bytes.last != Self.unkeptWord { append(Self.unkeptWord, true) }
        case .unkept: if bytes.last != Self.unkept { append(Self.unkept, false) }
        }
        return length
    }

    private static func kind(_ scalar: Unicode.Scalar, _ kept: Set<UInt32>?) -> Kind {
        let kind = kind(scalar)
        guard let kept else { return kind }
        switch kind {
        case .word: return kept.contains(scalar.value) ? .word : .unkeptWord
        case .other: return kept.contains(scalar.value) ? .other : .unkept
        // `İ` is two scalars in lower case.
        case .capital:
            return scalar.properties.lowercaseMapping.unicodeScalars.contains { $0.isASCII || kept.contains($0.value) }
                ? .capital : .unkeptWord
        default: return kind
        }
    }

    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: .blank
        case .format: .nothing
        case .uppercaseLetter, .titlecaseLetter: .capital
        case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            .word
        default: .other
        }
    }

    private mutating func append(_ byte: UInt8, _ isWord: Bool) {
        bytes.append(byte)
        self.isWord.append(isWord)
    }

    private mutating func blank() { if let last = bytes.last, last != 0x20 { append(0x20, false) } }
}
