// From UTF-8 to glyphs, the first step of SpamText.

extension SpamText {
    /// Fills `glyphs` with one byte for each scalar that is seen, and a blank at the end; counts letters and marks for the shape.
    mutating func readGlyphs(_ text: UnsafeBufferPointer<UInt8>) {
        glyphs.removeAll(keepingCapacity: true)
        glyphs.reserveCapacity(text.count + 2)
        let look = readGlyphs(text, mapsTwins: true)
        // Of the letters of a script that has look-alikes at least a third has none. Where that many have none, and they are not just a
        // few among Latin ones, the look-alikes are letters of that script as well.
        if look.foreign * 4 > look.foreign + look.twins, look.foreign * 3 > look.latin {
            glyphs.removeAll(keepingCapacity: true)
            _ = readGlyphs(text, mapsTwins: false)
        }
        glyphs.append(Self.blank)
        countGlyphs(foreign: look.foreign)
    }

    /// How many letters are plainly Latin, plainly not, and of another script but alike.
    private mutating func readGlyphs(
        _ text: UnsafeBufferPointer<UInt8>, mapsTwins: Bool
    ) -> (latin: Int, foreign: Int, twins: Int) {
        let table = SpamGlyphTable.shared
        var latin = 0
        var foreign = 0
        var twins = 0
        var index = 0
        let count = text.count
        table.low.withUnsafeBufferPointer { low in
            while index < count {
                let byte = text[index]
                if byte < 0x80 {
                    let glyph = low[Int(byte)]
                    if glyph == UInt8(ascii: "&"), let entity = Self.entity(text, index) {
                        glyphs.append(entity.glyph)
                        index += entity.length
                        continue
                    }
                    // Case differs in the bit 0x20.
                    let letter = glyph | 0x20
                    if letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") { latin += 1 }
                    glyphs.append(glyph)
                    index += 1
                    continue
                }
                let (value, length) = Self.scalar(text, index)
                index += length
                guard value < 0x2E80 else {
                    let glyph = SpamGlyphTable.highGlyph(value)
                    if glyph == SpamGlyphTable.foreign { foreign += 1 }
                    if glyph != SpamGlyphTable.dropped { glyphs.append(glyph) }
                    continue
                }
                // The box of a keycap emoji makes a picture of the digit before it.
                if value == 0x20E3, let last = glyphs.last, Self.isDigit(last) { glyphs[glyphs.count - 1] = Self.blank }
                var glyph = low[Int(value)]
                if glyph == SpamGlyphTable.dropped { continue }
                if glyph == SpamGlyphTable.foreign {
                    foreign += 1
                } else if glyph & SpamGlyphTable.twinBit != 0, (glyph & 0x7F) >= UInt8(ascii: "0") {
                    if table.cousins[Int(value)] { foreign += 1 } else { twins += 1 }
                    glyph = mapsTwins ? glyph & 0x7F : SpamGlyphTable.foreign
                }
                glyphs.append(glyph)
            }
        }
        return (latin, foreign, twins)
    }

    private mutating func countGlyphs(foreign: Int) {
        shape.foreignLetters = foreign
        for glyph in glyphs {
            switch glyph {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): shape.lowerLetters += 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): shape.upperLetters += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"): shape.digits += 1
            case UInt8(ascii: "!"): shape.exclamations += 1
            case UInt8(ascii: "?"): shape.questions += 1
            default: break
            }
        }
    }

    /// The scalar at a place and its length in bytes; a blank of one byte where there is none.
    @inline(__always) private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> (UInt32, Int) {
        let first = text[place]
        func next(_ offset: Int) -> UInt32? {
            guard place + offset < text.count, text[place + offset] & 0xC0 == 0x80 else { return nil }
            return UInt32(text[place + offset] & 0x3F)
        }
        switch first {
        case 0xC2...0xDF:
            guard let second = next(1) else { break }
            return (UInt32(first & 0x1F) << 6 | second, 2)
        case 0xE0...0xEF:
            guard let second = next(1), let third = next(2) else { break }
            return (UInt32(first & 0x0F) << 12 | second << 6 | third, 3)
        case 0xF0...0xF4:
            guard let second = next(1), let third = next(2), let fourth = next(3) else { break }
            return (UInt32(first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
        default: break
        }
        return (0x20, 1)
    }

    /// A character reference of HTML that some gateways leave in texts, or a number that a collection has taken out (`&lt;#&gt;`).
    private static func entity(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> (glyph: UInt8, length: Int)? {
        for (name, glyph) in entities where place + name.utf8CodeUnitCount <= text.count {
            let length = name.utf8CodeUnitCount
            if (0..<length).allSatisfy({ text[place + $0] == name.utf8Start[$0] }) { return (glyph, length) }
        }
        return nil
    }

    private static let entities: [(StaticString, UInt8)] = [
        ("&lt;#&gt;", SpamGlyphTable.placeholder), ("&lt;DECIMAL&gt;", SpamGlyphTable.placeholder),
        ("&lt;TIME&gt;", SpamGlyphTable.placeholder),
        ("&lt;URL&gt;", blank), ("&lt;EMAIL&gt;", blank), ("&amp;", UInt8(ascii: "&")), ("&lt;", blank), ("&gt;", blank), ("&quot;", blank),
    ]
}
