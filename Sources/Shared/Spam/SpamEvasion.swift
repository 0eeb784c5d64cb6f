// How senders hide spam from filters, as a script: for `spam eval --evasions` and tests. And what innocent people do to their texts, which must
// not be taken for that.

/// One kind of disguise.
package enum SpamEvasion: String, Sendable, CaseIterable {
    case homoglyphs
    case zeroWidth = "zero-width"
    case combining
    case spacedOut = "spaced-out"
    case dotted
    case leet
    case fullWidth = "full-width"
    case mathematical

    /// The strengths that are tried, in percent.
    package static let strengths = [10, 25, 50, 100]

    /// A text with so many percent of its letters, or for spaced-out words of its words, disguised.
    package func disguise(_ text: String, percent: Int, _ random: inout some RandomNumberGenerator) -> String {
        if self == .spacedOut || self == .dotted {
            return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
                guard word.utf8.count > 1, Int.random(in: 0..<100, using: &random) < percent else { return String(word) }
                return word.map(String.init).joined(separator: self == .dotted ? "." : " ")
            }.joined(separator: " ")
        }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
            guard isLetter, Int.random(in: 0..<100, using: &random) < percent else {
                result.append(scalar)
                continue
            }
            switch self {
            case .homoglyphs: result.append(Self.glyph(scalar, Self.lookAlikes))
            case .leet: result.append(Self.glyph(scalar, Self.leetSigns))
            case .fullWidth: result.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
            case .mathematical:
                let isUpper = scalar.value < 0x60
                result.append(Unicode.Scalar(0x1D5D4 + scalar.value - (isUpper ? 0x41 : 0x61 - 26)) ?? scalar)
            case .zeroWidth:
                result.append(scalar)
                result.append(Self.invisible.randomElement(using: &random) ?? "\u{200B}")
            case .combining:
                result.append(scalar)
                result.append(Self.marks.randomElement(using: &random) ?? "\u{301}")
            case .spacedOut, .dotted: break
            }
        }
        return String(result)
    }

    private static func glyph(_ scalar: Unicode.Scalar, _ table: [Unicode.Scalar: Unicode.Scalar]) -> Unicode.Scalar {
        table[scalar] ?? scalar
    }

    private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "а", "c": "с", "e": "е", "i": "і", "j": "ј", "o": "о", "p": "р", "s": "ѕ", "x": "х", "y": "у", "h": "һ", "k": "κ", "v": "ν",
        "u": "υ", "n": "ո", "d": "ԁ", "w": "ԝ", "t": "τ", "r": "г", "b": "Ь", "g": "ɡ", "l": "ӏ", "m": "м", "A": "А", "B": "В", "C": "С",
        "E": "Е",
        "H": "Н", "I": "І", "J": "Ј", "K": "К", "M": "М", "N": "Ν", "O": "О", "P": "Р", "S": "Ѕ", "T": "Т", "X": "Х", "Y": "Υ", "Z": "Ζ",
    ]
    private static let leetSigns: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "@", "A": "4", "e": "3", "E": "3", "i": "1", "I": "1", "o": "0", "O": "0", "s": "5", "S": "$", "t": "7", "T": "7", "l": "1",
        "L": "1", "b": "8", "B": "8", "g": "9", "G": "6",
    ]
    private static let invisible: [Unicode.Scalar] = ["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{200E}"]
    private static let marks: [Unicode.Scalar] = ["\u{301}", "\u{300}", "\u{336}", "\u{332}", "\u{308}", "\u{327}", "\u{20DD}"]
}

/// What people innocently do to a text.
package enum SpamDecoration: String, Sendable, CaseIterable {
    case emoji
    case accents
    case capitals
    case foreignWords = "foreign-words"

    package func decorate(_ text: String, _ random: inout some RandomNumberGenerator) -> String {
        switch self {
        case .emoji:
            return text.split(separator: " ").map { word in
                Int.random(in: 0..<3, using: &random) == 0 ? "\(word) \(Self.pictures.randomElement(using: &random) ?? "")" : String(word)
            }.joined(separator: " ")
        case .accents:
            var result = String.UnicodeScalarView()
            for scalar in text.unicodeScalars { result.append(Self.accented[scalar] ?? scalar) }
            return String(result)
        case .capitals: return text.uppercased()
        case .foreignWords:
            return text.split(separator: " ").map { word in
                Int.random(in: 0..<2, using: &random) == 0 ? Self.foreign.randomElement(using: &random) ?? "" : String(word)
            }.joined(separator: " ")
        }
    }

    private static let pictures = ["😀", "👍🏽", "❤️", "🎉", "🙏", "👨‍👩‍👧", "🇫🇷", "1️⃣"]
    private static let accented: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "á", "e": "é", "i": "ï", "o": "ö", "u": "ü", "n": "ñ", "c": "ç", "A": "Å", "E": "È", "O": "Ø", "U": "Ù",
    ]
    private static let foreign = [
        "привет", "завтра", "спасибо", "καλημέρα", "σήμερα", "明天", "ありがとう", "안녕하세요", "שלום", "مرحبا", "नमस्ते", "สวัสดี",
    ]
}
