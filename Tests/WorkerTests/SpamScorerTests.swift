import Spam
import Testing

@testable import Worker

@Suite struct SpamScorerTests {
    static let scorer = SpamScorer()

    @Test func theBuiltinModelStandsBehindIt() throws {
        let model = try #require(SpamModel.builtin)
        var scratch = SpamScratch()
        for text in ["Hello", "URGENT! You have won a £900 prize, call 09061234567 now to claim", "FREE ringtone! Txt TONE to 87021 now"] {
            #expect(Self.scorer.score(text) == model.score(text, &scratch))
        }
        #expect(Self.scorer.score("Remind me to call mom tomorrow at 5") < 0.1)
        #expect(Self.scorer.score("URGENT! You have won a £900 prize, call 09061234567 now to claim") > 0.9)
    }

    @Test func bounds() {
        #expect(Self.scorer.score("") == 0 && Self.scorer.score("12345") == 0)
        for text in [".", "http://", "a.b", "\u{0}", "$", "((((.x", String(repeating: "free cash prize ", count: 1000)] {
            #expect((0...1).contains(Self.scorer.score(text)))
        }
    }

    @Test func textAfterTextIsScoredAlone() {
        let one = Self.scorer.score("See you at dinner")
        _ = Self.scorer.score(String(repeating: "WIN cash now 08712300220 ", count: 60))
        #expect(Self.scorer.score("See you at dinner") == one)
    }

    @Test func otherRules() { #expect(SpamScorer { _ in 0.5 }.score("x") == 0.5 && SpamScorer { _ in 0.5 }.score("") == 0) }
}
