import Spam
import Testing

@testable import Worker

@Suite struct SpamScorerTests {
    @Test func theBuiltinModelJudges() throws {
        let scorer = SpamScorer()
        let model = try #require(SpamModel.builtin)
        var scratch = SpamScratch()
        for text in ["Remind me to call mom tomorrow at 5", "FREE ringtone! Txt TONE to 87021 now", "👍👍", "你好，明天开会吗？"] {
            #expect(scorer.score(text) == model.score(text, &scratch), "\(text)")
        }
        #expect(scorer.score("FREE ringtone! Txt TONE to 87021 now") > 0.98 && scorer.score("Remind me to call mom tomorrow at 5") < 0.1)
    }

    @Test func nothingIsNoSpam() {
        #expect(SpamScorer().score("") == 0)
        #expect(SpamScorer { _ in 1 }.score("") == 0 && SpamScorer { _ in 1 }.score("x") == 1)
    }

    /// What scoring one text needs is kept for the next; none of it shows.
    @Test func aTextIsScoredAloneWhateverCameBefore() {
        let scorer = SpamScorer()
        let alone = scorer.score("ok")
        _ = scorer.score(String(repeating: "FREE cash prize 09061234567 ", count: 200))
        #expect(scorer.score("ok") == alone)
    }

    @Test func anyBytes() {
        let scorer = SpamScorer()
        for text in [
            ".", "....", "http://", "www.", "a.b", "http://.", "\u{0}", "$", "€", "((((.x", String(repeating: "a.b ", count: 1000),
        ] {
            #expect((0...1).contains(scorer.score(text)))
        }
    }
}
