// From Unicode scalars to glyphs: one byte that says which letter a scalar looks like, or what else it is. Built once, from SpamGlyphs and
// the properties that the standard library knows.

/// The table that SpamText reads by.
final class SpamGlyphTable: Sendable {
    static let shared = SpamGlyphTable()

    /// What a glyph can be part of.
    enum Class: UInt8 {
        case separator
        case letter
        case digit
        /// A letter of another script.
        case foreign
        /// A sign that may stand for a letter.
        case sign
        /// A money sign but `$`, which may stand for a letter as well.
        case money
        /// A mark within a word that is left out.
        case mark
        /// A number that was taken out of a text before it came here.
        case placeholder
    }

    /// Glyphs beyond ASCII. ASCII stands for itself; a blank is everything that parts words.
    static let dropped: UInt8 = 0
    static let foreign: UInt8 = 0x80
    static let pound: UInt8 = 0x81
    static let euro: UInt8 = 0x82
    static let yen: UInt8 = 0x83
    static let cent: UInt8 = 0x84
    static let otherMoney: UInt8 = 0x85
    static let placeholder: UInt8 = 0x86
    /// Marks a letter of another script that looks like a Latin one: the glyph of that letter with this bit, in `low` alone. 0x80 + a letter
    /// or digit never meets the codes above.
    static let twinBit: UInt8 = 0x80

    /// The glyphs of scalars below 0x2E80. Twins have the bit 0x80; cousins too, and stand in `cousins`.
    let low: [UInt8]
    /// Which of those only remind of a Latin letter.
    let cousins: [Bool]
    /// The class of each glyph.
    let classes: [Class]

    private init() {
        var low = [UInt8](repeating: 0x20, count: 0x2E80)
        for value in UInt32(0)..<0x2E80 { low[Int(value)] = Unicode.Scalar(value).map(Self.plainGlyph) ?? 0x20 }
        for (base, scalars) in SpamGlyphs.latin {
            for scalar in scalars.unicodeScalars where scalar.value < 0x2E80 { low[Int(scalar.value)] = UInt8(ascii: base) }
        }
        var cousins = [Bool](repeating: false, count: 0x2E80)
        for (table, areCousins) in [(SpamGlyphs.twins, false), (SpamGlyphs.cousins, true)] {
            for (base, scalars) in table {
                for scalar in scalars.unicodeScalars where scalar.value < 0x2E80 {
                    low[Int(scalar.value)] = UInt8(ascii: base) | Self.twinBit
                    cousins[Int(scalar.value)] = areCousins
                }
            }
        }
        for (scalar, glyph) in Self.punctuation { low[Int(scalar.value)] = UInt8(ascii: glyph) }
        self.low = low
        self.cousins = cousins

        var classes = [Class](repeating: .separator, count: 256)
        for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
            classes[Int(byte)] = .letter
            classes[Int(byte & ~0x20)] = .letter
        }
        for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { classes[Int(byte)] = .digit }
        classes[Int(Self.foreign)] = .foreign
        for byte in "@$!|+".utf8 { classes[Int(byte)] = .sign }
        for byte in Self.pound...Self.otherMoney { classes[Int(byte)] = .money }
        for byte in "'*^~`".utf8 { classes[Int(byte)] = .mark }
        classes[Int(Self.placeholder)] = .placeholder
        self.classes = classes
    }

    private static let punctuation: [(Unicode.Scalar, Unicode.Scalar)] = [
        ("\u{2018}", "'"), ("\u{2019}", "'"), ("\u{201B}", "'"), ("\u{2032}", "'"), ("\u{B4}", "'"), ("\u{2BC}", "'"), ("\u{91}", "'"),
        ("\u{92}", "'"), ("\u{2026}", "."), ("\u{B7}", "."), ("\u{2022}", "."), ("\u{2024}", "."), ("\u{2010}", "-"), ("\u{2011}", "-"),
        ("\u{2012}", "-"), ("\u{2013}", "-"), ("\u{2014}", "-"), ("\u{2212}", "-"), ("\u{2217}", "*"), ("\u{1C3}", "!"), ("\u{203C}", "!"),
        ("\u{2223}", "|"), ("\u{A6}", "|"), ("\u{1C0}", "|"),
    ]

    private static func plainGlyph(_ scalar: Unicode.Scalar) -> UInt8 {
        if scalar.isASCII { return scalar.value > 0x20 && scalar.value < 0x7F ? UInt8(scalar.value) : 0x20 }
        switch scalar {
        case "£": return pound
        case "€": return euro
        case "¥": return yen
        case "¢": return cent
        // Letters or signs by category that are seen as nothing.
        case "\u{115F}", "\u{1160}", "\u{17B4}", "\u{17B5}": return dropped
        default: break
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return dropped
        case .currencySymbol: return otherMoney
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark, .letterNumber:
            return foreign
        case .decimalNumber: return properties.numericValue.map { UInt8(ascii: "0") + UInt8($0) } ?? 0x20
        case .dashPunctuation: return UInt8(ascii: "-")
        default: return 0x20
        }
    }

    /// The glyph of a scalar from 0x2E80 on.
    static func highGlyph(_ value: UInt32) -> UInt8 {
        func letter(_ place: UInt32) -> UInt8 { UInt8(ascii: "A") + UInt8(place) }
        switch value {
        case 0x3000: return 0x20
        case 0xFF01...0xFF5E: return UInt8(value - 0xFF00 + 0x20)
        case 0xFFE1: return pound
        case 0xFFE5: return yen
        case 0xFFE0: return cent
        // Mathematical letters: A to Z, a to z, again and again in other styles.
        case 0x1D400...0x1D6A3:
            let place = (value - 0x1D400) % 52
            return place < 26 ? letter(place) : letter(place - 26) | 0x20
        case 0x1D6A4: return UInt8(ascii: "i")
        case 0x1D6A5: return UInt8(ascii: "j")
        case 0x1D7CE...0x1D7FF: return UInt8(ascii: "0") + UInt8((value - 0x1D7CE) % 10)
        case 0x1FBF0...0x1FBF9: return UInt8(ascii: "0") + UInt8(value - 0x1FBF0)
        // Letters in brackets, squares and circles.
        case 0x1F110...0x1F129: return letter(value - 0x1F110)
        case 0x1F130...0x1F149: return letter(value - 0x1F130)
        case 0x1F150...0x1F169: return letter(value - 0x1F150)
        case 0x1F170...0x1F189: return letter(value - 0x1F170)
        // Cherokee letters in lower case; the upper ones, which look the same, stand in SpamGlyphs.
        case 0xA730: return UInt8(ascii: "f")
        case 0xA731: return UInt8(ascii: "s")
        // Variation selectors, marks, the byte order mark, fillers, tags, interlinear marks.
        case 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0x3164, 0xFFA0, 0xE0000...0xE0FFF, 0xFFF9...0xFFFB, 0x302A...0x302F, 0x3099...0x309A:
            return dropped
        case 0x2E80...0x2FFF, 0x3040...0xA4CF, 0xA500...0xD7FF, 0xF900...0xFDFF, 0xFE70...0xFEFE, 0xFF66...0xFFDC, 0x10000...0x1CFFF,
            0x1E000...0x1EFFF, 0x20000...0x3FFFF:
            return foreign
        default: return 0x20
        }
    }
}
