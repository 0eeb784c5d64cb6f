// What the bodies of the benchmark and of the hostile tests are made of: a table of kinds, each of them pieces that are strung together. Read by
// TextSet and HostileBodies. To add a kind: a row. Pure.

package struct BodyKind: Sendable {
    package let name: String
    /// What is put one behind the other, by chance.
    let pieces: [String]
    /// What the text begins with.
    var opening = ""
    /// What it ends with.
    var closing = ""

    init(_ name: String, _ pieces: [String], opening: String = "", closing: String = "") {
        (self.name, self.pieces, self.opening, self.closing) = (name, pieces, opening, closing)
    }

    // Names for the type checker's sake: the table is one expression.
    private static func words(_ text: String) -> [String] { text.split(separator: " ").map { String($0) + " " } }
    private static func letters(_ text: String, _ behindEach: String = "") -> [String] { text.map { String($0) + behindEach } }
    private static func ascii(_ range: ClosedRange<UInt8>) -> [String] { range.map { String(Unicode.Scalar($0)) } }

    /// What people write to an assistant.
    static let ordinary = BodyKind(
        "ordinary",
        words(
            """
            can you remind me to call mom tomorrow at 5 pm please and move the meeting with Ana from Monday to Friday what's the weather in \
            Oslo I'll be late for dinner thanks a lot see you there ok
            """))

    /// Family of four: four emoji and three joiners, one character of 25 bytes.
    static let family = BodyKind("family emoji", ["👨‍👩‍👧‍👦"])

    /// The kinds, by name, of long texts.
    package static let all: [BodyKind] = [
        ordinary,
        BodyKind("one word again", ["Hat "]),
        BodyKind("one letter again", ["a"]),
        BodyKind("letters", letters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")),
        BodyKind("printable ASCII", ascii(0x20...0x7e)),
        BodyKind("GSM extension", ["^", "{", "}", "\\", "[", "~", "]", "|", "€", "\u{0C}"]),
        BodyKind("GSM letters", ["Ä", "ö", "ñ", "ü", "à", "Δ", "Φ", "Γ", "Λ", "Ω", "Ç", "ß", "é", "£", "¥", "¿", "¡", "@"]),
        BodyKind("emoji", ["😀", "🎉", "🔥", "💰", "❤️", "👍🏽", "🇩🇪", "1️⃣", "🚀", "🎁"]),
        family,
        BodyKind("flags", ["🇦", "🇧", "🇨", "🇩", "🇪"]),
        BodyKind("right to left", ["שלום ", "עולם ", "مرحبا ", "بالعالم ", "\u{202E}", "\u{202C}", "\u{200F}", "\u{2067}"]),
        BodyKind(
            "combining marks",
            letters("hecomsWINfree", "\u{301}\u{327}\u{336}") + letters("hecomsWINfree", "\u{489}\u{334}\u{30A}\u{308}\u{32D}")),
        BodyKind("marks alone", ["\u{301}", "\u{327}", "\u{336}", "\u{489}", "\u{20D2}", "\u{FE0F}"]),
        BodyKind("control characters", ascii(0...0x1f) + ["\u{7F}", "\u{85}", "\u{9B}"]),
        BodyKind("no width", ["\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{2060}", "\u{AD}", "\u{E0041}"]),
        BodyKind("no width between letters", letters("freewinclaim", "\u{200B}")),
        BodyKind("digits", letters("0123456789")),
        BodyKind("digits of other scripts", ["١", "٢", "۳", "५", "１", "²", "Ⅷ", "①"]),
        BodyKind("blanks", [" ", " ", "\u{A0}", "\t", "\u{3000}", "\u{2003}", "\r\n", "\n"]),
        BodyKind("one blank again", [" "]),
        BodyKind("lines", ["\n", "\r", "\r\n", "a\n", "- b\n"]),
        BodyKind(
            "markdown",
            [
                "**", "*", "_", "__", "`", "```\n", "# ", "\n- ", "\n1. ", "[a](https://x.example/y)", "![", "](", "> ", "\n|a|b|\n|-|-|\n",
                "~~", "\\*", "word ", "<b>", "\n\n",
            ]),
        BodyKind("open markdown", ["["]),
        BodyKind("open emphasis", ["*a _b "]),
        BodyKind("emphasis in itself", ["**", "__", "*", "_", "a"]),
        BodyKind("nested links", ["[x](", "](", ")", "[", "]"]),
        BodyKind("table", ["| a | b | c |\n", "|---|:-:|--:|\n"]),
        BodyKind(
            "URLs",
            [
                "https://bit.ly/x1 ", "www.example.com/a?b=c&d=e ", "http://198.51.100.7/z ", "free.win ", "a.b.c.d.e ",
                "HTTP://user@xn--e1afmkfd.example ",
            ]),
        BodyKind("one URL", ["a/"], opening: "https://x.example/"),
        BodyKind("dots", ["."]),
        BodyKind("sentence ends", ["a. ", "Dr. ", "e.g. ", "1.5 ", "!? ", "... ", "“x.” "]),
        BodyKind("letters apart", letters("freecashwinner", " ")),
        BodyKind("letters apart by dots", letters("freecashwinner", ".")),
        BodyKind("reaction", ["dinner at eight ", "“", "”", "ok "], opening: "Liked “", closing: "”"),
        BodyKind("reactions in one another", ["Liked “", "Loved “", "Reacted 😀 to “", "Hat “"]),
        BodyKind("reaction in quotes", ["“", "”", "\"", "„", "«", "»"], opening: "Gefällt mir „"),
        BodyKind(
            "automatic reply", ["I am out of the office ", "automatic reply ", "I'm driving ", "right now ", "and will get back to you "]),
        BodyKind("greetings", ["hello, ", "hi ", "hey! ", "good morning. "]),
        BodyKind(
            "near opt-out",
            [
                "stop ", "the ", "stopp ", "please ", "unsubscribe ", "don't text me ", "quit ", "cancel my 3 pm ", "no more ", "messages ",
                "take me off ", "list ",
            ]),
        BodyKind("opt-out again", ["STOP"]),
        BodyKind("opt-out in punctuation", ["!", ".", "*", "\"", " "], opening: "stop", closing: "stop"),
        BodyKind("opt-out with marks", ["s\u{301}", "t\u{301}", "o\u{301}", "p\u{301}", "\u{200B}"]),
        BodyKind("command", ["x"], opening: "/"),
        BodyKind("command of many", ["/help ", "!x ", "／status "], opening: "/help "),
        BodyKind("code", ["1", "2", "-", " ", "3"], opening: "my code is "),
        BodyKind("homoglyphs", ["ѕ", "р", "а", "м", "ԝ", "і", "ո", "е", "ｆ", "Ｒ", "𝐞", "𝕖", "ⓔ", "ﬁ", "0", "1", "3", "$", "@"]),
        BodyKind("capitals that grow", ["İ", "ẞ", "ŉ", "ﬃ", "Ⱥ", "ΐ"]),
        BodyKind("Hangul in parts", ["ᄀ", "ᅡ", "ᆨ", "ᄒ"]),
        BodyKind("Indic", ["क्षि", "नी", "ॐ", "தமிழ்", "\u{94D}"]),
        BodyKind("Han", letters("漢字仮名交文中国人民日本語")),
        BodyKind("planes above", ["\u{1D400}", "\u{20000}", "\u{2FA1D}", "\u{10FFFD}", "\u{E0100}", "\u{F0000}"]),
        BodyKind("noncharacters", ["\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "\u{1FFFE}"]),
        BodyKind(
            "escapes",
            [
                "\\u0000", "\\x00", "%00", "&#0;", "\\", "\\N", "{", "}", "\"", ",", "NULL", "'; drop table users; --", "$1", "]]>",
                "<![CDATA[",
            ]),
        BodyKind(
            "spam", ["WIN ", "FREE ", "£1000 ", "cash ", "claim ", "your prize ", "call 09061701461 ", "txt ", "now! ", "http://bit.ly/a "]),
    ]

    /// A text of exactly `characters` of `unit`, or of the few less that a piece does not fit into.
    package func text(_ characters: Int, _ unit: BodyLength, _ random: inout some RandomNumberGenerator) -> String {
        var text = opening
        var length = unit.length(opening) + unit.length(closing)
        while true {
            let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
            let more = unit.length(piece)
            // What is no character of its own (a mark, a joiner) still is one to whoever counts.
            guard length + max(more, 1) <= characters else { break }
            text += piece
            length += max(more, 1)
        }
        return text + closing
    }
}

/// How the length of a body is counted.
package enum BodyLength: Sendable {
    /// As Twilio counts the 1,600 of a message: UTF-16 units.
    case units
    /// As people see them: grapheme clusters, which may be 25 bytes each, as in 1,600 family emoji. Twilio delivers no such body.
    case seen

    func length(_ text: String) -> Int {
        switch self {
        case .units: text.utf16.count
        case .seen: text.count
        }
    }
}
