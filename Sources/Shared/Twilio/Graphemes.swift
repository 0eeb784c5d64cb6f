// A text as UTF-8 with the places where its graphemes begin, found once, so that looking at them from any place and in any direction
// costs nothing more, however long one grapheme is. Pure; made by Segments and ReplySplitter.

struct Graphemes: Sendable {
    let utf8: [UInt8]
    /// By offset; nil: every scalar is a grapheme of its own.
    private let starts: [Bool]?

    init(_ text: String) {
        utf8 = Array(text.utf8)
        starts = utf8.withUnsafeBufferPointer(Self.mayJoin) ? Self.starts(utf8) : nil
    }

    /// Whether a grapheme begins or the text ends at an offset. Never inside a scalar.
    @inline(__always)
    func isStart(_ offset: Int) -> Bool {
        if offset >= utf8.count { return true }
        if let starts { return starts[offset] }
        return utf8[offset] & 0xc0 != 0x80
    }

    /// The end of the scalar that begins at an offset.
    @inline(__always)
    func scalarEnd(_ offset: Int) -> Int { offset + Self.length(lead: utf8[offset]) }

    /// The end of the grapheme that begins at an offset.
    func graphemeEnd(_ offset: Int) -> Int {
        var end = scalarEnd(offset)
        while !isStart(end) { end += 1 }
        return end
    }

    /// The scalar that begins at an offset.
    @inline(__always)
    func scalar(at offset: Int) -> Unicode.Scalar {
        let lead = utf8[offset]
        if lead < 0x80 { return Unicode.Scalar(lead) }
        let count = Self.length(lead: lead)
        var value = UInt32(lead) & (0x7f >> UInt32(count))
        for next in offset + 1..<min(offset + count, utf8.count) { value = value << 6 | UInt32(utf8[next] & 0x3f) }
        return Unicode.Scalar(value) ?? "\u{fffd}"
    }

    /// Where the scalar begins that ends at an offset; the offset is not 0.
    @inline(__always)
    func scalarStart(before offset: Int) -> Int {
        var start = offset - 1
        while start > 0, utf8[start] & 0xc0 == 0x80 { start -= 1 }
        return start
    }

    /// UTF-16 units of a range whose ends lie between scalars.
    func utf16Units(_ range: Range<Int>) -> Int {
        var units = 0
        for offset in range { units += Self.utf16Units(byte: utf8[offset]) }
        return units
    }

    func text(_ range: Range<Int>) -> String {
        utf8.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// UTF-16 units that a scalar brings with this byte: none with those behind its first.
    @inline(__always)
    static func utf16Units(byte: UInt8) -> Int { byte & 0xc0 == 0x80 ? 0 : byte >= 0xf0 ? 2 : 1 }

    @inline(__always)
    private static func length(lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4 }

    /// Whether two scalars may make one grapheme (UAX #29): false only where every block in the text is known to have no scalar that joins
    /// another. Asking the standard library about each costs ten times as much.
    static func mayJoin(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < utf8.count {
            let lead = utf8[index]
            switch lead {
            case 0..<0x80:
                // With a line feed it is one grapheme.
                if lead == 0x0d { return true }
                index += 1
            // To U+02FF; Greek; Cyrillic to U+047F.
            case 0xc2...0xcb, 0xce...0xd1: index += 2
            // Ideographs, Hangul syllables.
            case 0xe4...0xe9, 0xeb, 0xec: index += 3
            case 0xe2, 0xe3, 0xef:
                guard index + 2 < utf8.count, !mayJoin(lead, utf8[index + 1], utf8[index + 2]) else { return true }
                index += 3
            default: return true
            }
        }
        return false
    }

    private static func mayJoin(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (lead, second) {
        case (0xe2, 0x80): third < 0x90  // General Punctuation from U+2010 on; below stand the joiners
        case (0xe2, 0x82): false  // currency signs, subscripts
        case (0xe3, 0x80): third >= 0xaa  // CJK punctuation before its tone marks
        case (0xe3, 0x82): third == 0x99 || third == 0x9a  // kana; these two are voicing marks
        case (0xe3, 0x81), (0xe3, 0x83): false  // kana
        case (0xef, 0xbc): false  // fullwidth forms
        default: true
        }
    }

    /// Most of a text is known to begin a grapheme with every scalar, or is a mark that joins what stands before it; the standard library is
    /// asked about the stretches that are not, at some 50 ns a scalar.
    private static func starts(_ utf8: [UInt8]) -> [Bool] {
        var starts = [Bool](repeating: false, count: utf8.count)
        utf8.withUnsafeBufferPointer { utf8 in
            var offset = 0
            var last = 0
            // Whether a mark joins what lies before; at the very beginning it stands for itself.
            var takesMark = true
            while offset < utf8.count {
                let alone = aloneLength(utf8, offset)
                let mark = alone == 0 && takesMark ? markLength(utf8, offset) : 0
                if alone > 0 || mark > 0 && offset == 0 {
                    starts[offset] = true
                    last = offset
                    takesMark = true
                    offset += alone + mark
                } else if mark > 0 {
                    offset += mark
                } else {
                    let end = stretchEnd(utf8, offset)
                    var place = last
                    for character in String(decoding: UnsafeBufferPointer(rebasing: utf8[last..<end]), as: UTF8.self) {
                        starts[place] = true
                        last = place
                        place += character.utf8.count
                    }
                    offset = end
                    // It ends behind a scalar that stands alone, or with the text.
                    takesMark = true
                }
            }
        }
        return starts
    }

    /// Behind the next scalar that stands alone, where nothing is open any more.
    private static func stretchEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < utf8.count {
            let alone = aloneLength(utf8, end)
            if alone > 0 { return min(end + alone, utf8.count) }
            end += length(lead: utf8[end])
        }
        return utf8.count
    }

    /// The bytes of a scalar that joins nothing but marks behind it (Grapheme_Cluster_Break=Other in UAX #29's GraphemeBreakProperty.txt, and no
    /// consonant of GB9c); 0: none of those that are known here.
    @inline(__always)
    private static func aloneLength(_ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        let lead = utf8[offset]
        if lead < 0x80 { return lead >= 0x20 && lead < 0x7f ? 1 : 0 }
        guard offset + 1 < utf8.count else { return 0 }
        let second = utf8[offset + 1]
        switch lead {
        // From U+00A0 on, without the soft hyphen.
        case 0xc2: return second >= 0xa0 && second != 0xad ? 2 : 0
        // Latin; Greek; Cyrillic without its marks.
        case 0xc3...0xcb, 0xce...0xd1, 0xd3: return 2
        case 0xd2: return second >= 0x8a || second < 0x83 ? 2 : 0
        // Hebrew letters; Arabic ones, and digits.
        case 0xd7: return (0x90...0xaa).contains(second) ? 2 : 0
        case 0xd8: return second >= 0xa0 ? 2 : 0
        case 0xd9: return second < 0x8b || (0xa0...0xaf).contains(second) ? 2 : 0
        case 0xdb: return (0xb0...0xb9).contains(second) ? 2 : 0
        // Digits of Devanagari; dashes and quotes, currency signs, number forms, numbers in circles; kana; ideographs; full-width forms.
        case 0xe0: return second == 0xa5 && offset + 2 < utf8.count && (0xa6...0xaf).contains(utf8[offset + 2]) ? 3 : 0
        case 0xe2:
            guard offset + 2 < utf8.count else { return 0 }
            let third = utf8[offset + 2]
            switch second {
            case 0x80: return (0x90...0xa6).contains(third) ? 3 : 0
            case 0x82, 0x91, 0x92: return 3
            case 0x85: return third >= 0x90 ? 3 : 0
            default: return 0
            }
        case 0xe3: return second == 0x81 || second == 0x83 ? 3 : 0
        case 0xe4...0xe9: return 3
        case 0xef: return second == 0xbc ? 3 : 0
        default: return 0
        }
    }

    /// The bytes of a mark that joins whatever it follows but control characters (Grapheme_Cluster_Break=Extend); 0: none of those that are known here.
    @inline(__always)
    private static func markLength(_ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        let lead = utf8[offset]
        guard lead == 0xcc || lead == 0xcd || lead == 0xd2 || lead == 0xe2 || lead == 0xef, offset + 1 < utf8.count else { return 0 }
        let second = utf8[offset + 1]
        switch lead {
        // U+0300 to U+036F; U+0483 to U+0489.
        case 0xcc: return 2
        case 0xcd: return second < 0xb0 ? 2 : 0
        case 0xd2: return (0x83...0x89).contains(second) ? 2 : 0
        // U+20D0 to U+20F0; U+FE00 to U+FE0F.
        case 0xe2: return second == 0x83 && offset + 2 < utf8.count && (0x90...0xb0).contains(utf8[offset + 2]) ? 3 : 0
        default: return second == 0xb8 && offset + 2 < utf8.count && utf8[offset + 2] <= 0x8f ? 3 : 0
        }
    }
}
