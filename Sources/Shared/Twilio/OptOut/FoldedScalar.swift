// What one character of a message counts as when words are compared: case, width, accents and decoration do not matter. Pure, without a
// look into a big table for what most people write. Used by OptOutPhrases for its phrases and for messages alike, so it need not be right in
// any language: what is written the same must only come out the same.

/// A character, folded.
enum FoldedScalar: Equatable {
    /// Of a word: a small letter without its accent, a digit, a sign of a script without letters.
    case letter(UInt32)
    /// Between words: white space, punctuation, symbols, emoji.
    case separator
    /// A question mark, of any script; between words too.
    case question
    /// Nothing: accents, apostrophes, what has no width.
    case ignored

    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            self = Self.ascii(value)
        } else if value < 0x2b0 {
            self = Self.latin(value)
        } else if value < 0x370 {
            // Modifier letters; some of them are written as apostrophes. Then accents.
            self = .ignored
        } else if value < 0x700 {
            self = Self.neighbour(value)
        } else {
            self = Self.other(scalar)
        }
    }

    private static func ascii(_ value: UInt32) -> Self {
        switch value {
        case 0x61...0x7a, 0x30...0x39: .letter(value)
        case 0x41...0x5a: .letter(value | 0x20)
        case 0x27, 0x60: .ignored
        case 0x3f: .question
        default: .separator
        }
    }

    /// The letters without their accents, by the code points from U+00C0 on; a dot is no letter.
    private static let latinBases = Array(
        ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    private static func latin(_ value: UInt32) -> Self {
        if value >= 0xc0 {
            let place = Int(value - 0xc0)
            guard place < latinBases.count else { return .letter(extended(value)) }
            return latinBases[place] == 0x2e ? .separator : .letter(UInt32(latinBases[place]))
        }
        // Soft hyphen, acute accent, diaeresis, cedilla.
        return value == 0xad || value == 0xb4 || value == 0xa8 || value == 0xb8 ? .ignored : .separator
    }

    /// What else of Latin is met in the languages of the table.
    private static func extended(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x1a0, 0x1a1: 0x6f  // Ơ
        case 0x1af, 0x1b0: 0x75  // Ư
        case 0x218, 0x219: 0x73  // Ș
        case 0x21a, 0x21b: 0x74  // Ț
        case 0x1cd, 0x1ce: 0x61
        case 0x18f, 0x259: 0x65
        default: value
        }
    }

    /// Greek, Cyrillic, Armenian, Hebrew, Arabic.
    private static func neighbour(_ value: UInt32) -> Self {
        switch value {
        case 0x37e, 0x61f: .question
        case 0x386, 0x3ac: .letter(0x3b1)
        case 0x388, 0x3ad: .letter(0x3b5)
        case 0x389, 0x3ae: .letter(0x3b7)
        case 0x38a, 0x390, 0x3aa, 0x3af, 0x3ca: .letter(0x3b9)
        case 0x38c, 0x3cc: .letter(0x3bf)
        case 0x38e, 0x3ab, 0x3b0, 0x3cb, 0x3cd: .letter(0x3c5)
        case 0x38f, 0x3ce: .letter(0x3c9)
        case 0x3c2: .letter(0x3c3)
        case 0x391...0x3a1, 0x3a3...0x3a9: .letter(value + 0x20)
        // Ё, Й, Ї as their letters with a mark behind them.
        case 0x401, 0x451: .letter(0x435)
        case 0x419, 0x439: .letter(0x438)
        case 0x407, 0x457: .letter(0x456)
        case 0x400...0x40f: .letter(value + 0x50)
        case 0x410...0x42f: .letter(value + 0x20)
        case 0x483...0x489, 0x591...0x5bd, 0x5bf, 0x5c1, 0x5c2, 0x5c4, 0x5c5, 0x5c7, 0x5f3, 0x5f4: .ignored
        case 0x460...0x481, 0x48a...0x52f: .letter(value | 1)
        case 0x531...0x556: .letter(value + 0x30)
        case 0x61c, 0x640, 0x64b...0x65f, 0x670, 0x6d6...0x6dc, 0x6df...0x6e8, 0x6ea...0x6ed: .ignored
        case 0x622, 0x623, 0x625, 0x671: .letter(0x627)
        case 0x649, 0x6cc: .letter(0x64a)
        case 0x6a9: .letter(0x643)
        case 0x629: .letter(0x647)
        case 0x660...0x669: .letter(value - 0x660 + 0x30)
        case 0x6f0...0x6f9: .letter(value - 0x6f0 + 0x30)
        case 0x375, 0x384, 0x385, 0x387, 0x482, 0x55a...0x55f, 0x589, 0x58a, 0x5be, 0x5c0, 0x5c3, 0x5c6, 0x600...0x61e, 0x66a...0x66d,
            0x6d4, 0x6dd, 0x6de, 0x6e9:
            .separator
        default: .letter(value)
        }
    }

    private static func other(_ scalar: Unicode.Scalar) -> Self {
        let value = scalar.value
        switch value {
        case 0x1e00...0x1eff: return .letter(vietnamese(value))
        // Quotation marks that are used as apostrophes; what has no width; directions; variation selectors; fillers; accents.
        case 0x2018...0x201b, 0x2032, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x206f, 0xfe00...0xfe0f, 0xfeff, 0x180b...0x180f, 0x115f,
            0x1160, 0x3164, 0xffa0, 0x1ab0...0x1aff, 0x1dc0...0x1dff, 0x20d0...0x20ff, 0xfe20...0xfe2f, 0xe0000...0xe0fff, 0x17b4, 0x17b5:
            return .ignored
        case 0x2047, 0x2048, 0x2049, 0x203d: return .question
        // Punctuation, symbols, emoji.
        case 0x2000...0x2bff, 0x3000...0x3004, 0x3007...0x3020, 0x1f000...0x1faff, 0xe000...0xf8ff: return .separator
        // Full width.
        case 0xff01...0xff5e: return ascii(value - 0xff01 + 0x21)
        // Hiragana, Katakana, ideographs, Hangul.
        case 0x3041...0x30fa, 0x30fc...0x30ff, 0x3400...0x9fff, 0xac00...0xd7a3: return .letter(value)
        // Letters of mathematics: bold, slanted, and so on, 52 of each.
        case 0x1d400...0x1d6a3:
            let place = (value - 0x1d400) % 52
            return .letter(0x61 + place % 26)
        case 0x1d7ce...0x1d7ff: return .letter(0x30 + (value - 0x1d7ce) % 10)
        default:
            if scalar.properties.isAlphabetic { return .letter(value) }
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return .ignored
            case .decimalNumber, .letterNumber, .otherNumber, .spacingMark, .modifierLetter, .otherLetter: return .letter(value)
            default: return .separator
            }
        }
    }

    /// U+1E00 to U+1EFF: runs of one letter, each from its first code point.
    private static let runs: [(UInt32, Character)] = [
        (0x1e00, "a"), (0x1e02, "b"), (0x1e08, "c"), (0x1e0a, "d"), (0x1e14, "e"), (0x1e1e, "f"), (0x1e20, "g"), (0x1e22, "h"),
        (0x1e2c, "i"),
        (0x1e30, "k"), (0x1e36, "l"), (0x1e3e, "m"), (0x1e44, "n"), (0x1e4c, "o"), (0x1e54, "p"), (0x1e58, "r"), (0x1e60, "s"),
        (0x1e6a, "t"),
        (0x1e72, "u"), (0x1e7c, "v"), (0x1e80, "w"), (0x1e8a, "x"), (0x1e8e, "y"), (0x1e90, "z"), (0x1e96, "h"), (0x1e97, "t"),
        (0x1e98, "w"),
        (0x1e99, "y"), (0x1e9a, "a"), (0x1e9b, "s"), (0x1ea0, "a"), (0x1eb8, "e"), (0x1ec8, "i"), (0x1ecc, "o"), (0x1ee4, "u"),
        (0x1ef2, "y"),
    ]

    private static func vietnamese(_ value: UInt32) -> UInt32 {
        let run = runs.last { $0.0 <= value }
        return run?.1.unicodeScalars.first?.value ?? value
    }
}
