import Testing

@testable import Worker

@Suite struct SpamScorerTests {
    static let scorer = SpamScorer()

    @Test(arguments: [
        "Hello", "hi there, how are you?", "Remind me to call mom tomorrow at 5", "What's the weather like in Boston?",
        "Can you move my dentist appointment to Friday?", "I won the game last night!", "Is it free on Saturday?",
        "Thanks!!! You are the best!!!", "Send $20 to Anna for lunch please", "STOP YELLING AT ME PLEASE", "/help", "ok", "👍👍",
        "What time does the bank open? I need cash.", "Add milk, eggs and bread to my list", "Schedule a meeting with the investment team",
        "See https://example.com/agenda.pdf for the notes", "How do I claim my travel expenses?", "Je serai en retard ce soir, désolé",
        "Your order number is 12345, right?", "I'd like to offer Tom the job. Draft an email.", "你好，明天开会吗？", "Test message 42", "ok.thanks",
    ]) func ordinaryTexts(_ text: String) {
        #expect(Self.scorer.score(text) < 0.5)
    }

    @Test(arguments: [
        "Congratulations! You've won a $1000 gift card. Click here to claim your prize: http://bit.ly/abc",
        "WIN FREE MONEY NOW", "You have been selected as the lucky winner of our lottery! Call now to claim.",
        "FREE entry in a weekly comp to win the jackpot! Txt WIN to 80086", "Double your bitcoin in 24 hours, guaranteed profit!",
        "Invest in crypto today, guaranteed returns, sign up at https://coin-rich.xyz/join",
        "URGENT: verify your account http://192.0.2.7/login",
        "Limited time offer! Cheap viagra, buy now!!!", "Click here bit.ly/2xYz to get your free gift",
        "Make money from home, $5,000 per week!!!",
        "Final notice: your package is waiting, confirm your address at tinyurl.com/pkg-track",
        "Airdrop! Connect your wallet to claim 500 USDT",
    ]) func obviousSpam(_ text: String) {
        #expect(Self.scorer.score(text) > 0.7)
    }

    @Test func bounds() {
        #expect(Self.scorer.score("") == 0)
        let everything = SpamRules.words.map(\.words).joined(separator: " ") + " !!! $10000 http://bit.ly/x"
        #expect((0.99...1).contains(Self.scorer.score(everything)))
        let nice = SpamRules.words.filter { $0.weight < 0 }.map(\.words).joined(separator: " ")
        #expect((0..<0.01).contains(Self.scorer.score(nice)))
    }

    @Test func aRepeatedWordCountsOnce() {
        #expect(Self.scorer.score("free free free free free free free free") == Self.scorer.score("free"))
    }

    @Test func caseAndPunctuationDoNotHide() {
        #expect(Self.scorer.score("claim your prize") == Self.scorer.score("Claim, YOUR... prize?"))
    }

    @Test func everyRuleIsReachable() {
        // The bits of the words that were seen: 256 of them.
        #expect(SpamRules.words.count <= 256)
        #expect(Set(SpamRules.words.map(\.words)).count == SpamRules.words.count)
        for rule in SpamRules.words { #expect(rule.words == rule.words.lowercased() && rule.words.split(separator: " ").count <= 2) }
        #expect(Self.scorer.score("LOTTERY") > Self.scorer.score("pottery"))
    }

    @Test func anyBytes() {
        for text in [
            ".", "....", "http://", "www.", "a.b", "http://.", "\u{0}", "$", "€", "((((.x", String(repeating: "a.b ", count: 1000),
        ] {
            #expect((0...1).contains(Self.scorer.score(text)))
        }
    }
}
