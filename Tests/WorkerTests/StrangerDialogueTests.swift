import Testing

@testable import Worker

/// The dialogue as scripts: what a stranger says, and what is answered.
@Suite struct StrangerDialogueTests {
    struct Script: Sendable, CustomTestStringConvertible {
        var says: [String]
        var answers: [StrangerDialogue.Action]
        var testDescription: String { says.joined(separator: " / ") }
    }

    static let scripts = [
        Script(says: ["hello", "A", "YES"], answers: [.welcome, .features, .signUp]),
        Script(says: ["hello", "B"], answers: [.welcome, .signUp]),
        Script(says: ["hello", "C", "yes"], answers: [.welcome, .learnMore, .signUp]),
        Script(says: ["hello", "c", "a", "b"], answers: [.welcome, .learnMore, .features, .signUp]),
        // The first message gets the welcome, whatever it says: nothing was offered yet.
        Script(says: ["B", "B"], answers: [.welcome, .signUp]),
        // YES without an offer agrees to nothing.
        Script(says: ["hi", "yes", "yes", "A", "yes"], answers: [.welcome, .remind, .silence, .features, .signUp]),
        // One reminder in a dialogue, wherever it stands.
        Script(
            says: ["hi", "who is this?", "who??", "B", "thanks", "ok"], answers: [.welcome, .remind, .silence, .signUp, .silence, .silence]),
        Script(says: ["hi", "B", "thank you", "A"], answers: [.welcome, .signUp, .remind, .features]),
        // A machine that knows the letters gets ten answers.
        Script(
            says: ["hi"] + Array(repeating: "A", count: 12),
            answers: [.welcome] + Array(repeating: .features, count: 9) + Array(repeating: .silence, count: 3)),
    ]

    @Test(arguments: scripts) func goes(_ script: Script) {
        var dialogue = StrangerDialogue()
        #expect(script.says.map { dialogue.happened(StrangerWords.event($0)) } == script.answers)
    }

    /// Whatever is said, and in whatever place: one reminder, at most ten answers, and silence changes nothing.
    @Test func theBoundsHoldEverywhere() {
        let events: [StrangerEvent] = [.features, .signUp, .learnMore, .yes, .other]
        for first in events {
            for second in events {
                for third in events {
                    var dialogue = StrangerDialogue()
                    var (answers, reminders) = (0, 0)
                    for round in 0..<30 {
                        let before = dialogue
                        let action = dialogue.happened([first, second, third][round % 3])
                        if action == .silence { #expect(dialogue == before) } else { answers += 1 }
                        if action == .remind { reminders += 1 }
                    }
                    #expect(answers <= StrangerDialogue.mostAnswers && answers == dialogue.answers && reminders <= 1)
                }
            }
        }
    }

    @Test(arguments: [
        ("A", StrangerEvent.features), (" a) ", .features), ("(A)", .features), ("Option A.", .features), ("See what I can do", .features),
        ("see", .features), ("What can you do?", .features), ("features please", .features), ("so, what do you do?", .features),
        ("b", .signUp), ("B!", .signUp), ("Get started now", .signUp), ("I'd like to get started", .signUp), ("START", .signUp),
        ("started", .signUp), ("sign up", .signUp), ("Please sign me up", .signUp), ("Signup", .signUp), ("join", .signUp),
        ("REGISTER me", .signUp),
        ("C", .learnMore), ("learn more", .learnMore), ("Tell me more!", .learnMore), ("information", .learnMore),
        ("info please", .learnMore),
        ("more", .learnMore),
        ("YES", .yes), ("yes!", .yes), ("y", .yes), ("Ok", .yes), ("sí", .yes),
        ("", .other), ("   ", .other), ("…", .other), ("D", .other), ("AB", .other), ("a b", .other), ("hello", .other), ("a dog", .other),
        ("yesterday", .other), ("yes I think we met last week", .other), ("joined the club", .other), ("I see", .other),
        ("see you at the station tomorrow morning", .other), ("the start of the film", .other),
        ("a" + String(repeating: " very", count: 30) + " long get started", .other),
    ]) func aWording(_ body: String, _ event: StrangerEvent) { #expect(StrangerWords.event(body) == event) }

    @Test(arguments: [
        "wrong number", "Wrong number.", "Sorry, wrong number!", "You have the wrong number", "you\u{2019}ve got the wrong number",
        "WRONG PERSON",
        "not me", "Número equivocado", "faux numéro", "ce n\u{2019}est pas moi", "Falsche Nummer!", "  wrong   number ",
    ]) func aWrongNumber(_ body: String) { #expect(WrongNumber.says(body)) }

    @Test(arguments: [
        "", "number", "what was the wrong number again?", "I dialled a wrong number", "not me, my sister",
        "remind me not to call the wrong number",
        "wrong", "it was the wrong person for the job",
    ]) func noWrongNumber(_ body: String) { #expect(!WrongNumber.says(body)) }
}

@Suite struct WrongNumberTests {
    /// None is written in a way that no message comes to.
    @Test(arguments: WrongNumber.wordings.sorted()) func everyWordingIsFound(_ wording: String) {
        #expect(WrongNumber.says(wording) && WrongNumber.says(" \(wording.uppercased())! "))
    }
}

@Suite struct CodeReplyTests {
    @Test(arguments: [
        "123456", " 123456\n", "123 456", "123-456", "12 34 56", "123\u{2013}456", "Code 123456", "code: 123456", "My code is 123456.",
        "CODE #123456", "\u{ff11}\u{ff12}\u{ff13}\u{ff14}\u{ff15}\u{ff16}", "\u{661}\u{662}\u{663}\u{664}\u{665}\u{666}", "\"123456\"",
        "(123456)", "The code is: 123456!", "it\u{2019}s 123456", "mein Code ist 123456",
    ]) func isACode(_ body: String) { #expect(CodeReply.parse(body) == "123456") }

    @Test(arguments: [
        "", "12345", "1234567", "123456 123456", "call 123456", "123456 is my code", "123456?", "123.456", "12a456", "a123456", "1,234,56",
        "\u{1F4F1}123456", "12345\u{1D7D4}", "code", "pay 123456 dollars", String(repeating: " ", count: 60) + "123456",
    ]) func isNone(_ body: String) { #expect(CodeReply.parse(body) == nil) }

    @Test func leadingZerosStay() { #expect(CodeReply.parse("000 042") == "000042") }
}
