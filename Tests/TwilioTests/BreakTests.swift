import TestSupport
import Testing

@testable import Twilio

@Suite struct BreakTests {
    @Test(arguments: [
        // A sentence that fills three fifths goes before a word.
        ("One two three. Four five six", 20, ["One two three.", "Four five six"]),
        ("One two three! (Four) five six", 20, ["One two three!", "(Four) five six"]),
        ("She said \"go on.\" Then she left", 22, ["She said \"go on.\"", "Then she left"]),
        ("Is it so? Yes, that is how it is", 14, ["Is it so?", "Yes, that is", "how it is"]),
        // Too early: the word.
        ("Yes. One two three four five six", 20, ["Yes. One two three", "four five six"]),
        // Where an abbreviation is the last word that has room, it ends a part as any word does.
        ("We all asked Dr. Smith about it", 20, ["We all asked Dr.", "Smith about it"]),
        ("Bring some food e.g. Bread or rice", 24, ["Bring some food e.g.", "Bread or rice"]),
        ("Meet at the U.S. Embassy. And then go", 30, ["Meet at the U.S. Embassy.", "And then go"]),
        ("Ask the old Mr. Miller today or then", 26, ["Ask the old Mr. Miller", "today or then"]),
        ("It costs about 3.5 percent. Or more", 29, ["It costs about 3.5 percent.", "Or more"]),
        // Paragraphs
        ("First part here.\n\nSecond one. And more words", 30, ["First part here.", "Second one. And more words"]),
        ("Title\nThe first line of it\nand so on it goes", 32, ["Title\nThe first line of it", "and so on it goes"]),
        // Scripts without white space
        ("今天天气很好。我们去公园玩吧", 10, ["今天天气很好。", "我们去公园玩吧"]), ("他说：“走吧。”然后就走开了", 10, ["他说：“走吧。”", "然后就走开了"]),
        ("苹果、香蕉、橙子和葡萄都有", 9, ["苹果、香蕉、", "橙子和葡萄都有"]),
        // A page's address stays whole where a part can hold it.
        ("See https://example.com/a.b.c?d=e. It is long", 34, ["See https://example.com/a.b.c?d=e.", "It is long"]),
        ("Go to https://example.com/one.two.three", 34, ["Go to", "https://example.com/one.two.three"]),
        // No-break spaces hold.
        ("It weighs just 100\u{a0}kg now", 20, ["It weighs just", "100\u{a0}kg now"]),
    ])
    func breaks(_ text: String, _ limit: Int, _ parts: [String]) {
        #expect(ReplySplitter.split(text, limit: limit) == parts)
    }

    @Test func abbreviationsDoNotEndSentences() {
        func ends(_ text: String, _ next: String = " Next") -> Bool {
            let whole = Graphemes(text + next)
            return SentenceEnds.isEnd(whole, at: text.utf8.count)
        }
        for text in [
            "Go home.", "Really?", "Yes!", "He said \"no.\"", "(all of it.)", "in 2024.", "Wait...", "Ja, ja.", "Ещё раз.", "page 1234.",
        ] {
            #expect(ends(text), "\(text)")
        }
        for text in ["Dr.", "with Mrs.", "e.g.", "z. B.", "J.", "the U.S.", "1.", "\n12.", "approx.", "(vgl.", "St.", "a comma,", "word"] {
            #expect(!ends(text), "\(text)")
        }
        #expect(!ends("at example.", " com"), "a small letter goes on")
    }

    /// 16,000 combining marks are one grapheme: what is done for each of them must not look at all of them.
    @Test func oneGraphemeAsLongAsTheText() {
        let monster = "a" + String(repeating: "\u{301}", count: 15_999)
        let parts = ReplySplitter.split(monster, most: 100)
        #expect(parts.map(\.utf16.count) == [Int](repeating: 1600, count: 10))
        #expect(parts.joined().unicodeScalars.elementsEqual(monster.unicodeScalars))
        #expect(Segments.measure(monster, isTollFree: false).segments == 239, "16,000 units in 67 each")
    }

    @Test func segmentsBoundARun() {
        func fits(_ text: String, _ segments: Int, before: String = "", after: String = "", isTollFree: Bool = false) -> Int {
            let text = BreakableText(text)
            let end = text.hardEnd(from: 0, segments: segments, before: before, after: after, isTollFree: isTollFree)
            return text.graphemes.utf16Units(0..<end)
        }
        let (a, zh) = (String(repeating: "a", count: 2000), String(repeating: "ж", count: 2000))
        #expect(fits(a, 1) == 160)
        #expect(fits(a, 2) == 306)
        #expect(fits(a, 2, isTollFree: true) == 304)
        #expect(fits(a, 1, after: "12345") == 155)
        #expect(fits(a, 2, before: "(1/2) ", after: "12345") == 295)
        #expect(fits(zh, 1) == 70)
        #expect(fits(zh, 3) == 201)
        #expect(fits(zh, 3, after: "…") == 200)
        #expect(fits(a, 0) == 0)
        #expect(fits("short", 5) == 5)
        #expect(fits(String(repeating: "a", count: 150) + zh, 1) == 150, "in front of the first letter that GSM-7 does not have")
        #expect(fits(String(repeating: "a", count: 50) + zh, 1) == 70)
        #expect(fits(String(repeating: "€", count: 200), 1) == 80)
        #expect(fits(String(repeating: "😀", count: 200), 2) == 132)
        #expect(fits(String(repeating: "👩‍👩‍👧‍👦", count: 20), 1) == 66)
    }

    /// Whatever the text: what was found fits, and one grapheme more does not.
    @Test func segmentsBoundAnyRun() {
        var generator = SplitMix(seed: 41)
        let pieces = ["a", "bcdefghij", " ", "€", "[", "é", "ж", "😀", "👩‍👩‍👧‍👦", "e\u{301}", "中文字"]
        for round in 0..<2000 {
            let some = round.isMultiple(of: 2) ? Array(pieces.prefix(6)) : pieces
            let whole = (0..<Int.random(in: 1...160, using: &generator)).map { _ in some.randomElement(using: &generator) ?? "" }.joined()
            let text = BreakableText(whole)
            let isTollFree = round.isMultiple(of: 3)
            let segments = Int.random(in: 1...4, using: &generator)
            let (before, after) = round.isMultiple(of: 5) ? ("(1/2) ", " ... (shortened)") : ("", "")
            func measure(_ end: Int) -> Int {
                Segments.measure(before + text.graphemes.text(0..<end) + after, isTollFree: isTollFree).segments
            }
            let end = text.hardEnd(from: 0, segments: segments, before: before, after: after, isTollFree: isTollFree)
            #expect(end == 0 || measure(end) <= segments)
            if end < text.end { #expect(measure(text.graphemes.graphemeEnd(end)) > segments, "\(whole)") }
        }
    }

    /// What a part takes in its place is what its message takes by itself, also where the part's beginning joins the blank in front of it.
    @Test func aPartIsMeasuredInItsPlace() {
        var generator = SplitMix(seed: 43)
        let pieces = ["a", "bcdefghij ", "€", "ж", "👩‍👩‍👧‍👦", "\u{301}", "\u{200d}", "🏽", "🇩🇪", "क्षि"]
        for round in 0..<3000 {
            let marks = round.isMultiple(of: 3) ? String(repeating: "\u{301}", count: Int.random(in: 50...140, using: &generator)) : ""
            let rest = (0..<Int.random(in: 0...120, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
            let text = BreakableText("word " + marks + rest.joined())
            let range = text.trimmed("word ".utf8.count..<text.end)
            let before = round.isMultiple(of: 2) ? "(3/4) " : ""
            let message = before + text.text(range)
            #expect(
                text.measure(range, before: before, message, isTollFree: round.isMultiple(of: 5))
                    == Segments.measure(message, isTollFree: round.isMultiple(of: 5)))
        }
    }
}
