import TestSupport
import Testing

@testable import Twilio

/// Texts with what they take, worked out by hand from the rules: GSM-7 160 alone and 153 joined, UCS-2 70 and 67, one less joined from a
/// toll-free number, two units for an extension character and a surrogate pair, nothing that belongs together cut in two.
@Suite struct SegmentTableTests {
    enum Way: String, Sendable {
        case long = "+14155550100"
        case free = "+18335550100"
        case short = "12345"
        case whatsapp = "whatsapp:+14155550100"
        case messenger = "messenger:1000"
        case rcs = "rcs:brand"
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let segments: Int
        let units: Int
        let encoding: SegmentCount.Encoding
        let way: Way

        init(_ name: String, _ text: String, _ segments: Int, _ units: Int, _ encoding: SegmentCount.Encoding, _ way: Way = .long) {
            (self.name, self.text, self.segments, self.units, self.encoding, self.way) = (name, text, segments, units, encoding, way)
        }

        var testDescription: String { name }
    }

    static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let family = "👩‍👩‍👧‍👦"  // 4 pairs and 3 joiners: 11 units
    static let flag = "🇩🇪"  // 4 units

    static let rows: [Row] = [
        Row("empty", "", 1, 0, .gsm7), Row("one letter", "a", 1, 1, .gsm7),
        // Each extension character
        Row("caret", "^", 1, 2, .gsm7), Row("opening brace", "{", 1, 2, .gsm7), Row("closing brace", "}", 1, 2, .gsm7),
        Row("backslash", "\\", 1, 2, .gsm7), Row("opening bracket", "[", 1, 2, .gsm7), Row("closing bracket", "]", 1, 2, .gsm7),
        Row("tilde", "~", 1, 2, .gsm7), Row("bar", "|", 1, 2, .gsm7), Row("euro", "€", 1, 2, .gsm7), Row("form feed", "\u{c}", 1, 2, .gsm7),
        Row("all of them", "^{}\\[]~|€\u{c}", 1, 20, .gsm7),
        // The alphabet
        Row("letters with accents of GSM-7", "èéùìòÇØøÅåÆæßÉÄÖÑÜäöñüà", 1, 23, .gsm7), Row("Greek capitals", "ΔΦΓΛΩΠΨΣΘΞ", 1, 10, .gsm7),
        Row("signs", "@£$¥¤¡¿§_", 1, 9, .gsm7), Row("line ends", "a\r\nb\n", 1, 5, .gsm7),
        Row("grave accent is not in it", "`", 1, 1, .ucs2), Row("tab is not in it", "a\tb", 1, 3, .ucs2),
        Row("small c with cedilla is not in it", "ça", 1, 2, .ucs2), Row("Greek small letters are not in it", "αβ", 1, 2, .ucs2),
        Row("Greek capital Alpha is not in it", "Α", 1, 1, .ucs2), Row("DEL is not in it", "\u{7f}", 1, 1, .ucs2),
        Row("a curly quote", "it’s", 1, 4, .ucs2), Row("an ellipsis", "…", 1, 1, .ucs2), Row("no-break space", "a\u{a0}b", 1, 3, .ucs2),
        Row("degree", "20°", 1, 3, .ucs2),
        // GSM-7 boundaries
        Row("159", many("a", 159), 1, 159, .gsm7), Row("160", many("a", 160), 1, 160, .gsm7), Row("161", many("a", 161), 2, 161, .gsm7),
        Row("2 x 153", many("a", 306), 2, 306, .gsm7), Row("2 x 153 + 1", many("a", 307), 3, 307, .gsm7),
        Row("3 x 153", many("a", 459), 3, 459, .gsm7), Row("3 x 153 + 1", many("a", 460), 4, 460, .gsm7),
        Row("10 x 153", many("a", 1530), 10, 1530, .gsm7), Row("10 x 153 + 1", many("a", 1531), 11, 1531, .gsm7),
        Row("1600", many("a", 1600), 11, 1600, .gsm7),
        Row("160 letters with accents", many("é", 160), 1, 160, .gsm7), Row("161 letters with accents", many("é", 161), 2, 161, .gsm7),
        // Extension characters at boundaries
        Row("158 and an escape pair", many("a", 158) + "€", 1, 160, .gsm7),
        Row("159 and an escape pair", many("a", 159) + "€", 2, 161, .gsm7),
        Row("80 escape pairs", many("[", 80), 1, 160, .gsm7), Row("81 escape pairs", many("[", 81), 2, 162, .gsm7),
        // 76 pairs a segment: 152 of 153 units are used.
        Row("152 escape pairs", many("]", 152), 2, 304, .gsm7), Row("153 escape pairs", many("]", 153), 3, 306, .gsm7),
        // Unit 153 would be the escape, 154 its character: the pair moves, one unit stays free.
        Row("escape at the first seam", many("a", 152) + "€" + many("a", 152), 3, 306, .gsm7),
        Row("escape before the first seam", many("a", 151) + "€" + many("a", 153), 2, 306, .gsm7),
        Row("escape behind the first seam", many("a", 153) + "€" + many("a", 151), 2, 306, .gsm7),
        Row("escape at both seams", many("a", 152) + "~" + many("a", 150) + "~" + many("a", 151), 3, 457, .gsm7),
        // UCS-2 boundaries
        Row("69", many("ж", 69), 1, 69, .ucs2), Row("70", many("ж", 70), 1, 70, .ucs2), Row("71", many("ж", 71), 2, 71, .ucs2),
        Row("2 x 67", many("ж", 134), 2, 134, .ucs2), Row("2 x 67 + 1", many("ж", 135), 3, 135, .ucs2),
        Row("3 x 67", many("中", 201), 3, 201, .ucs2), Row("3 x 67 + 1", many("中", 202), 4, 202, .ucs2),
        Row("1600", many("中", 1600), 24, 1600, .ucs2),
        Row("one letter of another alphabet makes all of it UCS-2", many("a", 69) + "ж", 1, 70, .ucs2),
        Row("the same one longer", many("a", 70) + "ж", 2, 71, .ucs2),
        Row("extension characters are one unit then", many("[", 69) + "ж", 1, 70, .ucs2),
        // Surrogate pairs
        Row("an emoji", "😀", 1, 2, .ucs2), Row("35 emoji", many("😀", 35), 1, 70, .ucs2), Row("36 emoji", many("😀", 36), 2, 72, .ucs2),
        // 33 pairs a segment: 66 of 67.
        Row("66 emoji", many("😀", 66), 2, 132, .ucs2), Row("67 emoji", many("😀", 67), 3, 134, .ucs2),
        Row("68 and a pair", many("ж", 68) + "😀", 1, 70, .ucs2), Row("69 and a pair", many("ж", 69) + "😀", 2, 71, .ucs2),
        Row("pair at the first seam", many("ж", 66) + "😀" + many("ж", 66), 3, 134, .ucs2),
        Row("pair before the first seam", many("ж", 65) + "😀" + many("ж", 67), 2, 134, .ucs2),
        Row("pair behind the first seam", many("ж", 67) + "😀" + many("ж", 65), 2, 134, .ucs2),
        Row("pairs at both edges", "😀" + many("ж", 63) + "😀" + "😀" + many("ж", 63) + "😀", 2, 134, .ucs2),
        // Graphemes of several scalars
        Row("a family", family, 1, 11, .ucs2), Row("6 families", many(family, 6), 1, 66, .ucs2),
        // 6 a segment: 66 of 67.
        Row("12 families", many(family, 12), 2, 132, .ucs2), Row("13 families", many(family, 13), 3, 143, .ucs2),
        Row("family over the first seam", many("ж", 60) + family + many("ж", 57), 3, 128, .ucs2),
        Row("family before the first seam", many("ж", 56) + family + many("ж", 67), 2, 134, .ucs2),
        Row("flag over the first seam", many("ж", 65) + flag + many("ж", 64), 3, 133, .ucs2),
        Row("skin tone over the first seam", many("ж", 65) + "👍🏽" + many("ж", 64), 3, 133, .ucs2),
        Row("combining mark over the first seam", many("ж", 66) + "e\u{301}" + many("ж", 66), 3, 134, .ucs2),
        Row("combining mark before the first seam", many("ж", 65) + "e\u{301}" + many("ж", 67), 2, 134, .ucs2),
        Row("35 letters with combining marks", many("e\u{301}", 35), 1, 70, .ucs2), Row("36 of them", many("e\u{301}", 36), 2, 72, .ucs2),
        Row("keycap", "1\u{fe0f}\u{20e3}", 1, 3, .ucs2), Row("Devanagari", many("नमस्ते ", 10), 1, 70, .ucs2),
        Row("a grapheme longer than a segment", "a" + many("\u{301}", 134), 3, 135, .ucs2),
        // Toll-free: 152 and 66
        Row("toll-free 160", many("a", 160), 1, 160, .gsm7, .free), Row("toll-free 161", many("a", 161), 2, 161, .gsm7, .free),
        Row("toll-free 2 x 152", many("a", 304), 2, 304, .gsm7, .free), Row("toll-free 2 x 152 + 1", many("a", 305), 3, 305, .gsm7, .free),
        Row("toll-free escape at the seam", many("a", 151) + "€" + many("a", 151), 3, 304, .gsm7, .free),
        Row("toll-free 152 escape pairs fill it", many("[", 152), 2, 304, .gsm7, .free),
        Row("toll-free 70", many("ж", 70), 1, 70, .ucs2, .free), Row("toll-free 2 x 66", many("ж", 132), 2, 132, .ucs2, .free),
        Row("toll-free 2 x 66 + 1", many("ж", 133), 3, 133, .ucs2, .free), Row("toll-free 66 emoji", many("😀", 66), 2, 132, .ucs2, .free),
        Row("toll-free 12 families", many(family, 12), 2, 132, .ucs2, .free),
        // A short code has the room of a long one
        Row("short code 306", many("a", 306), 2, 306, .gsm7, .short), Row("short code 134", many("ж", 134), 2, 134, .ucs2, .short),
        // Channels without segments
        Row("WhatsApp 1600", many("a", 1600), 1, 1600, .none, .whatsapp),
        Row("WhatsApp 100 emoji", many("😀", 100), 1, 200, .none, .whatsapp),
        Row("Messenger", many("a", 500), 1, 500, .none, .messenger), Row("RCS", many("ж", 500), 1, 500, .none, .rcs),
    ]

    @Test func thereAreEnough() { #expect(Self.rows.count >= 70) }

    @Test(arguments: rows) func counts(_ row: Row) {
        let person: Address =
            switch row.way {
            case .long, .free, .short: Address("+14155550101")
            case .whatsapp: Address("whatsapp:+14155550101")
            case .messenger: Address("messenger:2000")
            case .rcs: Address("rcs:+14155550101")
            }
        let ours = Address(row.way.rawValue)
        let measured = Segments.measure(row.text, from: ours, to: person)
        #expect(measured == SegmentCount(segments: row.segments, encoding: row.encoding, units: row.units))
        #expect(Segments.count(row.text, from: ours, to: person) == row.segments)
    }

    /// The short way of Graphemes must say what the standard library says.
    @Test func graphemesAreTheStandardLibrarys() {
        var starts = [UInt32](stride(from: 0x20, to: 0x3200, by: 1)) + Array(stride(from: 0x3200, to: 0x10fff, by: 7))
        starts += Array(0xac00...0xad00) + Array(0xff00...0xffff)
        for value in starts {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for neighbour in ["a", "中", "가", "“", "ー"] {
                var text = neighbour
                text.unicodeScalars.append(scalar)
                text += neighbour
                let found = Graphemes(text)
                let count = (0..<found.utf8.count).count { found.isStart($0) }
                #expect(count == text.count, "U+\(String(value, radix: 16)) beside \(neighbour)")
            }
        }
    }

    @Test func graphemesOfMixedTexts() {
        var generator = SplitMix(seed: 12)
        let pieces = [
            "a", "b ", "\n", "\r", "\r\n", "\t", "\u{7f}", "é", "ж", "中", "\u{301}", "\u{36f}", "\u{370}", "\u{483}", "\u{200d}",
            "\u{fe0f}", "👩", "👍🏽",
            "🇩", "🇪", "1\u{20e3}", "\u{1100}", "\u{1161}", "가", "नि", "\u{94d}", "\u{600}", "\u{ad}", "\u{a9}", "\u{2028}", "\u{85}", "”",
        ]
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let found = Graphemes(text)
            var expected: [Int] = []
            var offset = 0
            for character in text {
                expected.append(offset)
                offset += character.utf8.count
            }
            let starts = (0..<found.utf8.count).filter { found.isStart($0) }
            #expect(starts == expected, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
        }
    }

    @Test(arguments: ["+18005550100", "+18335550100", "+18445550100", "+18555550100", "+18665550100", "+18775550100", "+18885550100"])
    func tollFree(_ number: String) { #expect(Address(number).isTollFree) }

    @Test(arguments: [
        "+18015550100", "+18115550100", "+18225550100", "+18995550100", "+1800555010", "+48005550100", "18005550100", "+180055501000",
    ])
    func notTollFree(_ number: String) { #expect(!Address(number).isTollFree) }
}
