// The model that ships: its size and credits, and sentences of our own that it must judge rightly. Nothing of what it was learnt from stands here.

import Testing

@testable import Spam

@Suite struct BuiltinModelTests {
    private func score(_ text: String) throws -> Double {
        var scratch = SpamScratch()
        return try #require(SpamModel.builtin).score(text, &scratch)
    }

    @Test func isComplete() throws {
        let model = try #require(SpamModel.builtin)
        #expect(builtinModelText.utf8.count < 2 << 20)
        #expect(model.text == builtinModelText && model.about.name == "builtin")
        #expect(model.about.credits.contains { $0.contains("SMS Spam Collection") && $0.contains("CC BY 4.0") })
        #expect(
            ["messages", "recall", "ham_blocked", "f1", "calibration_error"].allSatisfy { name in
                model.about.figures.contains { $0.name == name }
            })
    }

    @Test(arguments: [
        "Hello", "hi there, how are you?", "Remind me to call mom tomorrow at 5", "What's the weather like in Boston?",
        "Can you move my dentist appointment to Friday?", "I won the game last night!", "Is it free on Saturday?",
        "Thanks!!! You are the best!!!", "Send $20 to Anna for lunch please", "STOP YELLING AT ME PLEASE", "/help", "ok", "👍👍",
        "What time does the bank open? I need cash.", "Add milk, eggs and bread to my list", "Schedule a meeting with the investment team",
        "See https://example.com/agenda.pdf for the notes", "How do I claim my travel expenses?", "Je serai en retard ce soir, désolé",
        "I'd like to offer Tom the job. Draft an email.", "你好，明天开会吗？", "Test message 42", "ok.thanks",
        "Remind me to call the bank about my free account", "/123",
        "Call me at 415 555 0132 when you land",
        "What is 15% of 2,400?", "Set an alarm for 6:30 and text Ben that I'm late", "Translate 'good morning' into Spanish",
        "How many calories are in 150g of rice?", "Book a table for 4 at 7pm, name is Lopez", "My flight is BA2490, gate B32",
        "The code for the door is 4417",
        "Is my parcel 1Z999AA10123456784 delivered yet?", "Cancel my subscription to the gym", "Who won the match yesterday?",
        "Text Mom happy birthday ❤️🎂",
        "Привет, напомни мне позвонить маме завтра", "Καλημέρα, τι ώρα είναι η συνάντηση;",
        "Könntest du bitte die Ärztin anrufen? Größe 42", "¿A qué hora abre el banco mañana?",
        "ありがとう、また明日", "مرحبا كيف حالك اليوم", "오늘 회의 몇 시야?", "Zażółć gęślą jaźń", "Tiếng Việt rất đẹp, hẹn gặp bạn ngày mai",
    ])
    func innocent(_ text: String) throws { #expect(try score(text) < 0.7, "\(text)") }

    /// Hardly more than a number or a price: docs/spam.md owns that a stranger may be blocked for these. Who is known is not.
    @Test(arguments: ["Your order number is 12345, right?", "Find cheap flights to Paris under $400"])
    func innocentOfThePeopleWeKnow(_ text: String) throws { #expect(try score(text) < 0.98, "\(text)") }

    /// In the manner of what was learnt, in words of our own.
    @Test(arguments: [
        "WINNER! You have been awarded a £900 prize. To claim call 09061234567 from a land line. Claim code K52. Valid 12hrs only",
        "URGENT! Your mobile number has won a £2000 bonus caller prize. Call 09058098765 now to claim. Cost 150ppm",
        "FREE ringtone! Reply TONE to 87021 to get the latest hits. 150p per msg. To stop txt STOP",
        "Want a new video phone? Free delivery, 600 anytime mins, call 08001234567 or reply for callback",
        "Congratulations! You've won a £500 holiday voucher or cash. Text CLAIM to 81234. T&Cs apply, 18+",
        "Hot singles want to chat with u now! Txt DATE to 69876. 18+ only, £1.50 per msg",
        "FREE entry in our weekly draw to win an iPod. Txt WIN to 80086. T&C www.prizes.example",
    ])
    func plainSpam(_ text: String) throws { #expect(try score(text) > 0.7, "\(text)") }

    /// What people innocently do to a text blocks none of these, each of which is far from it.
    @Test(arguments: SpamDecoration.allCases) func decoratedHam(_ decoration: SpamDecoration) throws {
        let texts = [
            "Hi, are you still coming to dinner tomorrow? Mum would love to see you", "I won the game last night! So happy",
            "Remind me to call the dentist about Friday", "Sorry, I am stuck in a meeting. Can you pick up the kids?",
            "What time does the bank open? I need cash.",
        ]
        var random = SpamRandom(seed: 5)
        for text in texts {
            for _ in 0..<4 {
                let decorated = decoration.decorate(text, &random)
                #expect(try score(decorated) < 0.7, "\(decorated)")
            }
        }
    }

    @Test(arguments: SpamEvasion.allCases) func disguisedSpam(_ evasion: SpamEvasion) throws {
        var random = SpamRandom(seed: 7)
        let text = "URGENT! Your mobile number has won a £2000 prize. Call now to claim your free cash award. Cost 150ppm. Txt STOP to end"
        for strength in SpamEvasion.strengths {
            #expect(try score(evasion.disguise(text, percent: strength, &random)) > 0.7, "\(evasion) \(strength)")
        }
    }
}
