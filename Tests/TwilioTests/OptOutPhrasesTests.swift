// What is a wording and what is not, the table itself, and texts that are made to hurt.

import Testing

@testable import Twilio

@Suite struct OptOutPhrasesTests {
    @Test func thereAreEnoughOfEach() {
        #expect(Set(OptOutWordings.stops).count >= 180)
        #expect(Set(OptOutWordings.innocent).count >= 120)
        #expect(OptOutTable.languages.count >= 40)
    }

    @Test(arguments: OptOutWordings.stops) func revokes(_ text: String) {
        for body in [text, " \n" + text + "\u{3000}", text.uppercased(), text.lowercased()] {
            #expect(OptOutWords.action(body: body) == .stop)
            #expect(OptOutWords.action(body: body, toTollFree: true) == .stop)
        }
    }

    @Test(arguments: OptOutWordings.innocent) func staysAMessage(_ text: String) {
        for body in [text, text.uppercased(), text + "\n"] { #expect(OptOutWords.action(body: body) == .none) }
    }

    @Test(arguments: OptOutWordings.starts) func returns(_ text: String) {
        #expect(OptOutWords.action(body: text) == .start)
        #expect(OptOutWords.action(body: text, optOutType: nil, hasOptedOut: false) == .none, "a message of somebody who had not opted out")
        let keyword = ["START", "UNSTOP"].contains(text.uppercased())
        #expect(OptOutWords.action(body: text, toTollFree: true) == (keyword ? .start : .none))
    }

    @Test(arguments: OptOutWordings.helps) func asksForHelp(_ text: String) {
        #expect(OptOutWords.action(body: text) == .help)
    }

    /// Twilio's list is the eight words and no more.
    @Test func whatTwilioKnows() {
        for word in ["STOP", " quit\n", "OptOut", "start", "YES", "Info"] {
            #expect(OptOutWords.read(body: word).isKnownToTwilio, "\(word)")
        }
        for word in ["stop.", "opt out", "PARAR", "start!", "help please", "ＳＴＯＰ"] {
            let reading = OptOutWords.read(body: word)
            #expect(!reading.isKnownToTwilio && reading.action != .none, "\(word)")
        }
        let judged = OptOutWords.read(body: "adios", optOutType: "STOP")
        #expect(judged.isKnownToTwilio && judged.isTwiliosWord)
        #expect(!OptOutWords.read(body: "STOP", optOutType: "").isTwiliosWord)
    }

    /// A phrase means one thing, in whatever language; two of the same fold only where they are the same.
    @Test func theTableDoesNotContradictItself() {
        var parts: [[[UInt32]]: OptOutPhrases.Part] = [:]
        for entry in OptOutTable.entries {
            for text in OptOutTable.expanded(entry.phrase) {
                let words = OptOutPhrases.split(text)
                #expect(!words.isEmpty, "\(entry.phrase) may be nothing at all")
                if let before = parts.updateValue(entry.part, forKey: words), before != entry.part {
                    Issue.record("\(text): \(before) and \(entry.part)")
                }
            }
        }
    }

    /// Every single phrase of the table is found, by itself and among polite words.
    @Test func everyPhraseIsFound() {
        for entry in OptOutTable.entries {
            let wanted: OptOutAction? =
                switch entry.part {
                case .stop: .stop
                case .start: .start
                case .help: .help
                case .polite, .request: nil
                }
            guard let wanted else { continue }
            for text in OptOutTable.expanded(entry.phrase) {
                for body in [text, "please \(text), thanks!"] where OptOutWords.action(body: body) != wanted {
                    Issue.record("\(entry.part): \(body)")
                }
            }
        }
    }

    /// A phrase with a foreign word anywhere is a message.
    @Test func oneWordMoreIsAMessage() {
        for text in OptOutWordings.stops + OptOutWordings.starts + OptOutWordings.helps {
            for body in ["zebra " + text, text + " zebra", text + " 7"] where OptOutWords.action(body: body) != .none {
                Issue.record("\(body)")
            }
        }
    }

    @Test func hostileTexts() {
        let accents = String(repeating: "\u{301}", count: 1600)
        #expect(OptOutWords.action(body: String(repeating: "stop ", count: 320)) == .stop)
        #expect(OptOutWords.action(body: String(repeating: "stop now ", count: 200)) == .none)
        #expect(OptOutWords.action(body: accents) == .none)
        #expect(OptOutWords.action(body: "stop" + accents) == .stop)
        #expect(OptOutWords.action(body: String(repeating: "🛑", count: 1600)) == .none)
        #expect(OptOutWords.action(body: String(repeating: "please ", count: 230) + "stop") == .stop)
        #expect(OptOutWords.action(body: String(repeating: "stop", count: 400)) == .none)
        #expect(OptOutWords.action(body: String(repeating: "\u{200b}", count: 1600)) == .none)
        #expect(OptOutWords.action(body: String(repeating: "(", count: 1600)) == .none)
    }

    /// Whatever comes, it ends; and every scalar that there is has its place.
    @Test func everyScalarFolds() {
        var letters = 0
        for value in UInt32(0)...0x10ffff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if case .letter(let letter) = FoldedScalar(scalar) {
                letters += 1
                guard let folded = Unicode.Scalar(letter) else {
                    Issue.record("U+\(String(value, radix: 16)) folds to no scalar")
                    continue
                }
                // What is folded stays as it is.
                if FoldedScalar(folded) != .letter(letter) { Issue.record("U+\(String(value, radix: 16)) folds to what folds again") }
            }
        }
        #expect(letters > 100_000)
    }

    @Test func whiteSpaceIsUnicodes() {
        for value in UInt32(0)...0x10ffff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if MessageText.isWhiteSpace(scalar) != scalar.properties.isWhitespace { Issue.record("U+\(String(value, radix: 16))") }
        }
    }

    @Test func randomTexts() {
        var state: UInt64 = 4711
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(below))
        }
        let pieces = [
            "stop", " ", "please", "texting", "me", "\u{301}", "?", "/", "opt", "out", "-", "no", "more", "zebra", "退订", "can you", "!",
            "\u{200d}",
        ]
        var found = 0
        for _ in 0..<20_000 {
            let body = (0..<random(9)).map { _ in pieces[random(pieces.count)] }.joined()
            let action = OptOutWords.action(body: body)
            if action == .stop { found += 1 }
            if action != .none, body.contains("zebra") { Issue.record("\(body)") }
        }
        #expect(found > 50)
    }
}

@Suite struct OptOutAnswersTests {
    private let stop = OptOutWords.read(body: "STOP")
    private let natural = OptOutWords.read(body: "please stop texting me")
    private let judged = OptOutWords.read(body: "STOP", optOutType: "STOP")

    @Test(arguments: [
        // Address, by a service, then: keyword, wording, Twilio's judgement.
        ("+14155550100", false, false, true, false), ("+18005550100", false, false, true, false),
        ("+447700900123", true, false, true, false),
        ("12345", false, true, true, false), ("12345", true, false, true, false), ("whatsapp:+14155550100", false, true, true, false),
        ("whatsapp:+14155550100", true, true, true, false), ("messenger:1234", false, true, true, false),
        ("rcs:brand", false, true, true, false),
        ("", false, false, true, false),
    ])
    func byTheSender(ours: String, service: Bool, keyword: Bool, wording: Bool, byTwilio: Bool) {
        for (reading, wanted) in [(stop, keyword), (natural, wording), (judged, byTwilio)] {
            #expect(OptOutAnswers.routerAnswers(reading, to: Address(ours), hasService: service, handling: .auto) == wanted)
            #expect(!OptOutAnswers.routerAnswers(reading, to: Address(ours), hasService: service, handling: .twilio))
            #expect(OptOutAnswers.routerAnswers(reading, to: Address(ours), hasService: service, handling: .router))
        }
        for handling in OptOutHandling.allCases {
            #expect(!OptOutAnswers.routerAnswers(.none, to: Address(ours), hasService: service, handling: handling))
        }
    }

    @Test func startAndHelpAreAnsweredBySameRules() {
        for word in ["START", "HELP"] {
            #expect(
                !OptOutAnswers.routerAnswers(OptOutWords.read(body: word), to: Address("+14155550100"), hasService: false, handling: .auto))
            #expect(OptOutAnswers.routerAnswers(OptOutWords.read(body: word), to: Address("12345"), hasService: false, handling: .auto))
            #expect(
                OptOutAnswers.routerAnswers(
                    OptOutWords.read(body: word + "!"), to: Address("+14155550100"), hasService: false, handling: .auto))
        }
    }
}
