import TestSupport
import Testing
import Twilio

@testable import Replies

@Suite struct ReplyComposerTests {
    static let us = ReplyPath(from: Address("+14155550100"), to: Address("+14155550101"), country: .unitedStates)
    static let uk = ReplyPath(from: Address("+447700900100"), to: Address("+447700900101"), country: Country("GB"))
    static let free = ReplyPath(from: Address("+18005550100"), to: Address("+14155550101"), country: .unitedStates)
    static let whatsapp = ReplyPath(from: Address("whatsapp:+14155550100"), to: Address("whatsapp:+14155550101"), country: .unitedStates)

    static func composer(_ change: (inout ReplySettings) -> Void = { _ in }) -> ReplyComposer {
        var settings = ReplySettings()
        change(&settings)
        return ReplyComposer(settings: settings)
    }

    static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    // MARK: The way

    @Test func paths() {
        #expect(Self.us.mostMedia == 10 && Self.free.mostMedia == 10 && Self.free.sender == .tollFree)
        #expect(Self.uk.mostMedia == 0 && Self.whatsapp.mostMedia == 1)
        let abroad = ReplyPath(from: Address("+14155550100"), to: Address("+447700900101"), country: Country("GB"))
        #expect(abroad.mostMedia == 0, "pictures reach nobody outside of the United States and Canada")
        let jamaica = ReplyPath(
            from: Address("+18765550100"), ourCountry: Country("JM"), to: Address("+14155550101"), country: .unitedStates)
        #expect(jamaica.mostMedia == 0)
        let code = ReplyPath(from: Address("12345"), ourCountry: .unitedStates, to: Address("+14155550101"), country: .unitedStates)
        #expect(code.mostMedia == 10 && code.sender == .shortCode)
        #expect(ReplyPath(from: Address("Brand"), to: Address("+14155550101"), country: .unitedStates).sender == .alphanumeric)
        #expect(ReplyPath(channel: .mms, sender: .longCode, country: nil).channel == .sms)
    }

    // MARK: Short texts

    @Test func aShortReply() {
        let parts = Self.composer().compose([MessagePart(" Hello **you** ")], on: Self.us)
        #expect(parts == [OutgoingPart(text: "Hello you", segments: 1, costMicros: 8_300)])
        #expect(parts.map(\.message) == [MessagePart("Hello you")])
        #expect(
            Self.composer { $0.plainText = false }.compose([MessagePart("Hello **you**")], on: Self.us).map(\.text) == ["Hello **you**"])
        #expect(Self.composer().compose([MessagePart("Hello **you**")], on: Self.whatsapp).map(\.text) == ["Hello *you*"])
    }

    @Test(arguments: [
        [], [MessagePart("")], [MessagePart(" \n"), MessagePart("\u{1}")], [MessagePart("", media: [" "])], [MessagePart("```\n```")],
    ])
    func nothing(_ replies: [MessagePart]) {
        #expect(Self.composer().compose(replies, on: Self.us, optOutLine: "Reply STOP to opt out") == [])
        #expect(Self.composer().compose(replies, on: Self.us) == [])
    }

    @Test func repliesAreMessagesOfTheirOwn() {
        let parts = Self.composer().compose([MessagePart("one"), MessagePart(""), MessagePart("two")], on: Self.uk)
        #expect(parts.map(\.text) == ["one", "two"])
        #expect(parts.map(\.costMicros) == [52_400, 52_400])
    }

    @Test func smartEncoding() {
        let text = Self.many("a", 100) + "’s"
        #expect(Self.composer().compose([MessagePart(text)], on: Self.us).map(\.segments) == [2])
        let smart = Self.composer { $0.smartEncoding = true }
        #expect(smart.compose([MessagePart(text)], on: Self.us).map(\.segments) == [1])
        #expect(smart.compose([MessagePart(text)], on: Self.us)[0].text.hasSuffix("a's"))
        #expect(smart.compose([MessagePart(text)], on: Self.whatsapp)[0].text == text, "no segments, nothing to save")
        // One part has an emoji, the other does not.
        let two = Self.composer {
            $0.smartEncoding = true
            $0.maxLength = 16_000
            $0.partLimit = 200
            $0.numbering = false
        }
        let parts = two.compose([MessagePart(Self.many("it’s one ", 23) + "😀 " + Self.many("x", 100))], on: Self.us)
        #expect(parts.count == 2 && !parts[0].text.contains("’") && parts[0].segments == 2 && parts[1].text.contains("😀"))
    }

    // MARK: Long texts

    @Test func longRepliesAreNumbered() {
        let sentence = "This is one sentence of forty letters.. "
        let composer = Self.composer { $0.maxLength = 16_000 }
        let parts = composer.compose([MessagePart(Self.many(sentence, 60))], on: Self.us)
        #expect(parts.count == 2 && parts[0].text.hasPrefix("(1/2) This") && parts[1].text.hasPrefix("(2/2) This"))
        #expect(parts.allSatisfy { $0.text.hasSuffix("letters..") && $0.text.utf16.count <= 1600 })
        #expect(
            composer.compose([MessagePart(Self.many(sentence, 60))], on: Self.whatsapp).map { $0.text.hasPrefix("This") } == [true, true])
        let plain = Self.composer {
            $0.maxLength = 16_000
            $0.numbering = false
        }
        #expect(plain.compose([MessagePart(Self.many(sentence, 60))], on: Self.us).allSatisfy { $0.text.hasPrefix("This") })
    }

    @Test func numbersNeverMakeAPartMore() {
        let composer = Self.composer {
            $0.maxLength = 16_000; $0.maxSegments = 100
        }
        let full = composer.compose([MessagePart(Self.many("x", 3200))], on: Self.us)
        #expect(full.map(\.text.utf16.count) == [1600, 1600])
        let room = composer.compose([MessagePart(Self.many("x", 3188))], on: Self.us)
        #expect(room.map(\.text.utf16.count) == [1600, 1600] && room[0].text.hasPrefix("(1/2) x"))
    }

    @Test func numbersAreOfEachReply() {
        let composer = Self.composer {
            $0.partLimit = 40
            $0.maxSegments = 100
        }
        let parts = composer.compose(
            [MessagePart("Short one."), MessagePart("One two three four five. Six seven eight nine ten eleven.")], on: Self.us)
        #expect(parts.map(\.text) == ["Short one.", "(1/2) One two three four five.", "(2/2) Six seven eight nine ten eleven."])
    }

    @Test func singleSMS() {
        let composer = Self.composer {
            $0.partLimit = 160
            $0.isSplitIntoSingleSMS = true
        }
        let words = composer.compose([MessagePart(Self.many("слово ", 40))], on: Self.us)
        #expect(words.count == 4 && words.allSatisfy { $0.segments == 1 })
        let brackets = composer.compose([MessagePart(Self.many("[x] ", 80))], on: Self.us)
        #expect(brackets.allSatisfy { $0.segments == 1 } && brackets.count > 1)
        let letters = composer.compose([MessagePart(Self.many("word ", 60))], on: Self.us)
        #expect(letters.count == 2 && letters[0].text.hasPrefix("(1/2) "))
    }

    @Test func atMostTenParts() {
        let composer = Self.composer {
            $0.maxLength = 16_000
            $0.partLimit = 100
            $0.maxSegments = 500
        }
        let parts = composer.compose([MessagePart(Self.many("word ", 1000))], on: Self.us)
        #expect(parts.count == 10 && parts[9].text.hasSuffix("word ... (shortened)") && parts[9].isShortened)
        #expect(parts[0].text.hasPrefix("(1/10) word") && parts[9].text.hasPrefix("(10/10) word"))
        #expect(parts.allSatisfy { $0.text.utf16.count <= 100 } && parts.dropLast().allSatisfy { !$0.isShortened })
        let replies = (0..<14).map { MessagePart("reply \($0)") }
        let joined = composer.compose(replies, on: Self.us)
        #expect(joined.map(\.text) == [replies.map(\.text).joined(separator: "\n")], "more than ten replies go as one")
    }

    // MARK: Limits

    @Test func theLongestReply() {
        let composer = Self.composer { $0.maxLength = 100 }
        let parts = composer.compose([MessagePart(Self.many("word ", 30))], on: Self.us)
        #expect(parts.count == 1 && parts[0].isShortened && parts[0].text.hasSuffix("word ... (shortened)"))
        #expect(parts[0].text.utf16.count <= 100)
        let fits = composer.compose([MessagePart(Self.many("x", 100))], on: Self.us)
        #expect(fits.map(\.text) == [Self.many("x", 100)] && !fits[0].isShortened)
        let both = composer.compose([MessagePart(Self.many("word ", 30)), MessagePart("next")], on: Self.us)
        #expect(both.count == 2 && both[0].isShortened && both[1].text == "next")
    }

    @Test func segmentsAreLimitedOverTheWholeAnswer() {
        let sentence = "This is one sentence of forty letters.. "
        let composer = Self.composer {
            $0.maxLength = 16_000
            $0.maxSegments = 3
        }
        let one = composer.compose([MessagePart(Self.many(sentence, 30))], on: Self.us)
        #expect(one.count == 1 && one[0].segments == 3 && one[0].text.hasSuffix("letters.. ... (shortened)"))
        let replies = [MessagePart("First."), MessagePart(Self.many(sentence, 30)), MessagePart("Last.")]
        let three = composer.compose(replies, on: Self.us)
        #expect(three.map(\.segments) == [1, 2] && three[1].isShortened && three[0].text == "First.")
        // Nothing is left for the fourth: the third says so.
        let short = (1...5).map { MessagePart("Reply \($0).") }
        let texts = composer.compose(short, on: Self.us).map(\.text)
        #expect(texts == ["Reply 1.", "Reply 2.", "Reply 3. ... (shortened)"])
        #expect(composer.compose(short, on: Self.whatsapp).count == 5, "other channels have no segments")
        // A third segment exactly full: it gives way to the ending.
        let full = composer.compose([MessagePart(Self.many("y", 459)), MessagePart("more")], on: Self.us)
        #expect(full.map(\.segments) == [3] && full[0].text.hasSuffix("y ... (shortened)"))
    }

    @Test func theEndingIsTheOperators() {
        let composer = Self.composer {
            $0.maxLength = 60
            $0.ending = " …"
        }
        #expect(composer.compose([MessagePart(Self.many("word ", 30))], on: Self.us)[0].text.hasSuffix("word …"))
    }

    @Test func theOptOutLine() {
        let line = "Reply STOP to opt out"
        let composer = Self.composer { $0.maxLength = 16_000 }
        #expect(composer.compose([MessagePart("Hi")], on: Self.us, optOutLine: line).map(\.text) == ["Hi\n" + line])
        let two = composer.compose([MessagePart("Hi"), MessagePart("you")], on: Self.us, optOutLine: line)
        #expect(two.map(\.text) == ["Hi\n" + line, "you"])
        let long = composer.compose([MessagePart(Self.many("word ", 400))], on: Self.us, optOutLine: line)
        #expect(long.count == 2 && long[0].text.hasSuffix("word\n" + line) && long[0].text.utf16.count <= 1600)
        let cut = Self.composer { $0.maxSegments = 1 }.compose([MessagePart(Self.many("word ", 60))], on: Self.us, optOutLine: line)
        #expect(cut.map(\.segments) == [1] && cut[0].text.hasSuffix("word ... (shortened)\n" + line))
        let picture = composer.compose([MessagePart("", media: ["https://h/p"])], on: Self.us, optOutLine: line)
        #expect(picture.map(\.text) == [line] && picture[0].media == ["https://h/p"])
    }

    @Test func joined() {
        let composer = Self.composer {
            $0.partLimit = 20
            $0.maxLength = 100
        }
        let replies = [
            MessagePart("one two three"), MessagePart("four five six", media: ["https://h/1"]),
            MessagePart("seven", media: ["https://h/2"]),
        ]
        let parts = composer.compose(replies, on: Self.us, isJoined: true)
        #expect(parts.map(\.text) == ["one two three\nfour five six\nseven"] && parts[0].media == ["https://h/1", "https://h/2"])
        let one = composer.compose([MessagePart("one two three four five six")], on: Self.us, isJoined: true)
        #expect(one.map(\.text) == ["one two three four five six"], "nor is one reply split more than it must")
    }

    // MARK: Media

    @Test func pictures() {
        let urls = (1...12).map { "https://h/\($0)" }
        let mms = Self.composer().compose([MessagePart("Look", media: urls)], on: Self.us)
        #expect(mms.map(\.media.count) == [10, 2] && mms.map(\.text) == ["Look", ""] && mms.map(\.segments) == [1, 1])
        #expect(mms.map(\.costMicros) == [22_000, 22_000])
        let chat = Self.composer().compose([MessagePart("Look", media: ["https://h/1", "https://h/2"])], on: Self.whatsapp)
        #expect(chat.map(\.media) == [["https://h/1"], ["https://h/2"]] && chat.map(\.text) == ["Look", ""])
        let text = Self.composer().compose([MessagePart("Look", media: ["https://h/1", "https://h/2"])], on: Self.uk)
        #expect(text.map(\.text) == ["Look\nhttps://h/1\nhttps://h/2"] && text[0].media.isEmpty)
        let bare = Self.composer().compose([MessagePart("", media: ["https://h/1"])], on: Self.uk)
        #expect(bare.map(\.text) == ["https://h/1"])
        let many = Self.composer().compose([MessagePart("Look", media: urls)], on: Self.whatsapp)
        #expect(many.count == 10 && many.last?.isShortened == true)
    }

    // MARK: Any text

    @Test func anyAnswerKeepsThePromises() {
        var generator = SplitMix(seed: 77)
        let pieces = [
            "word ", "Sentence here. ", "\n\n", "é", "e\u{301}", "😀", "👩‍👩‍👧‍👦", "**", "[", "](", "`", "…", "’", "中文字。", "\u{1}",
            "https://h.example/a.b ", "| a |\n",
            "x€[]", "\u{3000}", "a\u{301}\u{301}\u{301}",
        ]
        for round in 0..<3000 {
            var settings = ReplySettings()
            settings.partLimit = Int.random(in: 20...300, using: &generator)
            settings.maxLength = Int.random(in: 1...1000, using: &generator)
            settings.maxSegments = Int.random(in: 1...12, using: &generator)
            settings.isSplitIntoSingleSMS = round.isMultiple(of: 4)
            settings.smartEncoding = round.isMultiple(of: 2)
            settings.plainText = round.isMultiple(of: 3)
            settings.numbering = !round.isMultiple(of: 5)
            let composer = ReplyComposer(settings: settings)
            let replies = (0..<Int.random(in: 0...13, using: &generator)).map { index in
                MessagePart(
                    (0..<Int.random(in: 0...60, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(),
                    media: index.isMultiple(of: 4) ? ["https://h/\(index)"] : [])
            }
            let path = [Self.us, Self.uk, Self.free, Self.whatsapp][round % 4]
            let isJoined = round.isMultiple(of: 7)
            let parts = composer.compose(replies, on: path, optOutLine: round.isMultiple(of: 6) ? "Text STOP" : nil, isJoined: isJoined)
            #expect(parts.count <= 10)
            for part in parts {
                #expect(part.text.utf16.count <= (isJoined || replies.count > 10 ? 1600 : settings.partLimit))
                #expect(MessageText.clean(part.text) == part.text && !(part.text.isEmpty && part.media.isEmpty))
                #expect(
                    part.segments
                        == (path.channel == .sms && part.media.isEmpty
                            ? Segments.measure(part.text, isTollFree: path.sender == .tollFree).segments : 1))
            }
            if path.channel == .sms { #expect(parts.reduce(0) { $0 + $1.segments } <= settings.maxSegments) }
            #expect(
                composer.compose(replies, on: path, optOutLine: round.isMultiple(of: 6) ? "Text STOP" : nil, isJoined: isJoined) == parts)
        }
    }
}
