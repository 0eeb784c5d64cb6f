import TestSupport
import Testing

@testable import Twilio

@Suite struct TwiMLTests {
    static func text(_ parts: [String]) -> String { String(decoding: TwiML.messages(parts), as: UTF8.self) }

    @Test func exactBytes() {
        let head = #"<?xml version="1.0" encoding="UTF-8"?>"#
        #expect(String(decoding: TwiML.empty, as: UTF8.self) == head + "<Response />")
        #expect(TwiML.messages([]) == TwiML.empty)
        #expect(TwiML.messages(["", " \n", "\u{1}"]) == TwiML.empty)
        #expect(Self.text(["Hi"]) == head + "<Response><Message>Hi</Message></Response>")
        #expect(Self.text(["é", " ", "b"]) == head + "<Response><Message>é</Message><Message>b</Message></Response>")
        #expect(
            Self.text(["<a href=\"x\"> & 'b' ]]>"])
                == head + "<Response><Message>&lt;a href=\"x\"&gt; &amp; 'b' ]]&gt;</Message></Response>")
    }

    @Test func action() {
        let bytes = TwiML.messages(["a", "b"]) { "https://h/s?m=\"1\"&p=\($0)" }
        #expect(
            String(decoding: bytes, as: UTF8.self).hasSuffix(
                "<Response><Message action=\"https://h/s?m=&quot;1&quot;&amp;p=0\">a</Message>"
                    + "<Message action=\"https://h/s?m=&quot;1&quot;&amp;p=1\">b</Message></Response>"))
    }

    @Test func media() {
        func body(_ parts: MessagePart...) -> String {
            let text = String(decoding: TwiML.messages(parts: parts), as: UTF8.self)
            return String(text.dropFirst(#"<?xml version="1.0" encoding="UTF-8"?><Response>"#.count).dropLast("</Response>".count))
        }
        #expect(
            body(MessagePart("a<b", media: ["https://h/p?a=1&b=2", "https://h/<q>\u{1}"]))
                == "<Message><Body>a&lt;b</Body><Media>https://h/p?a=1&amp;b=2</Media><Media>https://h/&lt;q&gt;</Media></Message>")
        #expect(body(MessagePart(" ", media: ["https://h/p"])) == "<Message><Media>https://h/p</Media></Message>")
        #expect(body(MessagePart("a"), MessagePart("b", media: [" "])) == "<Message>a</Message><Message>b</Message>")
        #expect(TwiML.messages(parts: []) == TwiML.empty)
        #expect(TwiML.messages(parts: [MessagePart("\n", media: [""])]) == TwiML.empty)
        for texts in [["Hi"], ["é", " ", "b"], ["<a href=\"x\"> & 'b' ]]>"], []] {
            #expect(TwiML.messages(parts: texts.map { MessagePart($0) }) { "u\($0)" } == TwiML.messages(texts) { "u\($0)" })
        }
        let action = String(decoding: TwiML.messages(parts: [MessagePart("a", media: ["m"])]) { "u?p=\($0)" }, as: UTF8.self)
        #expect(action.contains("<Message action=\"u?p=0\"><Body>a</Body><Media>m</Media></Message>"))
    }
}

@Suite struct MessageTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("  \n\t", ""), (" a b ", "a b"), ("\u{a0}\u{2003}a\u{2028}\u{3000}", "a"),
        ("a\r\nb\rc\n\rd\r\n\r\ne", "a\nb\nc\n\nd\n\ne"), ("a\u{0}\u{8}\u{b}\u{c}\u{1f}b", "ab"), ("a\tb\nc", "a\tb\nc"),
        ("\u{1} x \u{2}", "x"), ("a\u{fffe}\u{ffff}\u{feff}\u{fffd}b", "a\u{feff}\u{fffd}b"), ("\u{7f}é😀\u{10ffff}", "\u{7f}é😀\u{10ffff}"),
        ("ｆｕｌｌ", "ｆｕｌｌ"), ("a\r", "a"), ("\r\n\r\n", ""),
    ]) func cleans(_ text: String, _ expected: String) {
        #expect(Array(MessageText.clean(text).unicodeScalars) == Array(expected.unicodeScalars))
        #expect(MessageText.clean(expected) == expected, "cleaning twice changes nothing")
    }
}

@Suite struct ReplySplitterTests {
    @Test func shortTextsStayWhole() {
        #expect(ReplySplitter.split("") == [])
        #expect(ReplySplitter.split(" \r\n ") == [])
        #expect(ReplySplitter.split(" a\r\nb ") == ["a\nb"])
        let full = String(repeating: "x", count: 1600)
        #expect(ReplySplitter.split(full) == [full])
        #expect(ReplySplitter.split(String(repeating: "é", count: 1600)).count == 1)
    }

    @Test func breaksAtWhiteSpaceNearTheEnd() {
        #expect(ReplySplitter.split("one two three four five", limit: 10) == ["one two", "three four", "five"])
        #expect(ReplySplitter.split("abcdefghij klm", limit: 10) == ["abcdefghij", "klm"])
        #expect(ReplySplitter.split("abcdefghijklmno", limit: 10) == ["abcdefghij", "klmno"])
        #expect(
            ReplySplitter.split("a bcdefghijklmn", limit: 10) == ["a bcdefghi", "jklmn"], "a blank near the start is no place to break")
        #expect(ReplySplitter.split("aaaa b\nbb c dd ee", limit: 12) == ["aaaa b\nbb c", "dd ee"])
        #expect(
            ReplySplitter.split("aaaa bbbbb\nc ddd ee", limit: 14) == ["aaaa bbbbb", "c ddd ee"], "a line's end is better than a blank")
    }

    @Test func countsTheStricterUnits() {
        let smile = String(repeating: "😀", count: 800)
        #expect(ReplySplitter.split(smile) == [smile])
        #expect(ReplySplitter.split(smile + "😀").map(\.utf16.count) == [1600, 2])
    }

    @Test func neverInsideAGrapheme() {
        let family = "👩‍👩‍👧‍👦"
        #expect(ReplySplitter.split(String(repeating: family, count: 3), limit: 23) == [family + family, family])
        let accent = "e\u{301}"
        let parts = ReplySplitter.split(String(repeating: accent, count: 20), limit: 9)
        #expect(parts.allSatisfy { $0.utf16.count == 8 })
        #expect(parts.joined() == String(repeating: accent, count: 20))
    }

    @Test func aGraphemeLongerThanAPartEnds() {
        let monster = "a" + String(repeating: "\u{301}", count: 50)
        let parts = ReplySplitter.split(monster + " b", limit: 10, most: 10)
        #expect(parts.allSatisfy { $0.utf16.count <= 10 && !$0.isEmpty })
        #expect(parts.joined().unicodeScalars.filter { $0 == "\u{301}" }.count == 50)
        #expect(parts.last?.hasSuffix("b") == true)
    }

    @Test func whatDoesNotFitIsCut() {
        let words = String(repeating: "word ", count: 10_000)
        let parts = ReplySplitter.split(words)
        #expect(parts.count == 10)
        #expect(parts.allSatisfy { $0.utf16.count <= 1600 })
        #expect(parts.last?.hasSuffix("word...") == true)
        #expect(parts.dropLast().allSatisfy { $0.hasSuffix("word") })
        #expect(ReplySplitter.split("aaaa bbbb cccc dddd", limit: 10, most: 1) == ["aaaa..."])
        #expect(ReplySplitter.cut("aaaa bbbb cccc", to: 10) == "aaaa...")
        #expect(ReplySplitter.cut("aaaa bbbb", to: 10) == "aaaa bbbb")
        #expect(ReplySplitter.cut("aaaa bbbb", to: 1) == "a")
    }

    @Test func anyTextKeepsThePromises() {
        var generator = SplitMix(seed: 9)
        let pieces = [
            "a", "bc", " ", "\n", "\r\n", "é", "e\u{301}", "😀", "👩‍👩‍👧‍👦", "\u{200d}", "\u{3000}", "\u{1}", "word ", "<&>", "\u{e0061}",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...80, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let limit = Int.random(in: 12...40, using: &generator)
            let parts = ReplySplitter.split(text, limit: limit, most: 200)
            #expect(parts.allSatisfy { !$0.isEmpty && $0.utf16.count <= limit && MessageText.clean($0) == $0 })
            func solid(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !$0.properties.isWhitespace } }
            #expect(solid(parts.joined()) == solid(MessageText.clean(text)), "nothing but white space is lost")
        }
    }
}

@Suite struct SegmentTests {
    @Test(arguments: [
        ("", 1), (String(repeating: "a", count: 160), 1), (String(repeating: "a", count: 161), 2), (String(repeating: "a", count: 306), 2),
        (String(repeating: "a", count: 307), 3),
        // An escape and a character each: 80 of them fill one, and none is cut in two.
        (String(repeating: "€", count: 80), 1), (String(repeating: "€", count: 81), 2), (String(repeating: "€", count: 152), 2),
        (String(repeating: "€", count: 153), 3),
        (String(repeating: "中", count: 70), 1), (String(repeating: "中", count: 71), 2), (String(repeating: "中", count: 135), 3),
        // A surrogate pair that would lie over the border begins the next one.
        (String(repeating: "中", count: 66) + "😀" + String(repeating: "中", count: 66), 3),
        ("`" + String(repeating: "a", count: 69), 1), ("`" + String(repeating: "a", count: 70), 2),
    ])
    func areCountedAsTwilioDoes(_ text: String, _ count: Int) {
        #expect(Segments.count(text, from: Address("+14155550100"), to: Address("+14155550101")) == count)
    }

    @Test func tollFreeNumbersHaveOneUnitLess() {
        let (ours, person) = (Address("+18005550100"), Address("+14155550101"))
        #expect(Segments.count(String(repeating: "a", count: 305), from: ours, to: person) == 3)
        #expect(Segments.count(String(repeating: "a", count: 304), from: ours, to: person) == 2)
        #expect(Segments.count(String(repeating: "中", count: 133), from: ours, to: person) == 3)
        #expect(Segments.count(String(repeating: "a", count: 1600), from: ours, to: Address("whatsapp:+14155550101")) == 1)
    }
}
