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

    /// Most of a text is known to begin a grapheme with every scalar, or is a combining mark of Latin; the standard library is asked about
    /// the stretches that are not.
    private static func starts(_ utf8: [UInt8]) -> [Bool] {
        var starts = [Bool](repeating: false, count: utf8.count)
        utf8.withUnsafeBufferPointer { utf8 in
            var offset = 0
            var last = 0
            // Whether a combining mark joins what lies before.
            var takesMark = false
            while offset < utf8.count {
                let lead = utf8[offset]
                if lead >= 0x20 && lead < 0x7f {
                    starts[offset] = true
                    last = offset
                    takesMark = true
                    offset += 1
                } else if takesMark, isLatinMark(utf8, offset) {
                    offset += 2
                } else {
                    let end = stretchEnd(utf8, offset)
                    var place = last
                    for character in String(decoding: UnsafeBufferPointer(rebasing: utf8[last..<end]), as: UTF8.self) {
                        starts[place] = true
                        last = place
                        place += character.utf8.count
                    }
                    offset = end
                    takesMark = utf8[end - 1] >= 0x20 && utf8[end - 1] < 0x7f
                }
            }
        }
        return starts
    }

    /// Behind the next printable ASCII character, where nothing is open any more.
    private static func stretchEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < utf8.count, utf8[end] < 0x20 || utf8[end] >= 0x7f { end += 1 }
        return min(end + 1, utf8.count)
    }

    /// U+0300 to U+036F.
    @inline(__always)
    private static func isLatinMark(_ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        utf8[offset] == 0xcc || (utf8[offset] == 0xcd && offset + 1 < utf8.count && utf8[offset + 1] < 0xb0)
    }
}
