import Testing
import Wire

@testable import Worker

@Suite struct ReplyTextTests {
    /// The contract's table, section 5, word for word; and what it leaves to us.
    static let texts: [String: String] = [
        "unknown":
            "Hi! I'm your AI assistant. I can help with tasks, reminders, and more. You are currently not registered. Would you like to:\n"
            + "A) See what I can do\nB) Get started now\nC) Learn more",
        "inactive": "Your account is currently inactive. Please contact support to reactivate your account.",
        "spam": "Your message appears to be spam and cannot be processed. If this is an error, please contact support.",
        "too_many": "Too many requests. Please wait a moment before trying again.",
        "agent_unavailable": "I'm sorry, the AI assistant is currently unavailable. Please try again later.",
        "agent_gave_nothing": "I'm sorry, I couldn't generate a response. Please try rephrasing your question.",
        "agent_timed_out": "The request took too long to process. Please try again.",
        "failure": "I'm sorry, there was an error processing your request. Please try again.",
        "help": "Available commands: /help, /status, /info, /clear",
        "status": "Your assistant is ready to help!",
        "unknown_command": "Unknown command: NAME. Type /help for available commands.",
        "cleared": "Your conversation starts anew.",
        "info": "I'm your AI assistant. Write to me in your own words. Type /help for available commands.",
        "opt_out_confirmed": "You are unsubscribed and will get no more messages from us. Reply START to come back.",
        "opt_in_confirmed": "You are subscribed again. Reply HELP for help, STOP to unsubscribe.",
        "opt_out_help":
            "I'm an AI assistant that answers by text. Write to me in your own words. Msg & data rates may apply. Reply STOP to unsubscribe.",
        "shortened_text": " ... (shortened)", "opt_out_line": "Reply STOP to unsubscribe.",
        "stranger_features":
            "You can text me like a person: I keep your tasks and reminders, answer questions, and help you plan your day. "
            + "Would you like to sign up? Reply YES to get started, or C to learn more.",
        "stranger_sign_up": "Great! Sign up here: URL\nAs soon as your number is registered, just text me.",
        "stranger_contact": "Great! To sign up, please contact support. As soon as your number is registered, just text me.",
        "stranger_learn_more":
            "I'm an AI assistant that you reach by text message, with nothing to install. I answer once your number is registered. "
            + "Reply YES to get started, or A to see what I can do.",
        "stranger_choices": "Please reply A to see what I can do, B to get started, or C to learn more.",
        "stale": "We can't be sure that this number still belongs to the same person. Please contact support to confirm it.",
        "wrong_number": "Thanks for telling us. We won't use this number any more until somebody confirms it.",
        "verification_code":
            "Your verification code is CODE. Reply with it within 10 minutes. If you didn't ask for it, ignore this message.",
        "verified": "Thank you! Your number is verified.",
        "code_wrong": "That code is not right. Please check it and reply again.",
        "code_expired": "That code is no longer valid. Please ask for a new one.",
    ]

    @Test(arguments: ReplyText.allCases) func theStandardText(_ kind: ReplyText) {
        #expect(kind.standard == Self.texts[kind.rawValue])
    }

    /// One segment each, in letters that every phone has.
    @Test(arguments: [ReplyText.optOutConfirmed, .optInConfirmed, .optOutHelp]) func textsAboutOptingOutAreShort(_ kind: ReplyText) {
        #expect(kind.standard.utf8.count < 160)
        #expect(kind.standard.utf8.allSatisfy { (0x20...0x7e).contains($0) && !"^{}\\[]~|`".utf8.contains($0) })
    }

    @Test func everyTextHasAKind() { #expect(Set(Self.texts.keys) == Set(ReplyText.allCases.map(\.rawValue))) }
}

@Suite struct PolicyCommandTests {
    static let table: [(body: String, command: Command?)] = [
        ("/help", .help), ("!help", .help), ("/HELP", .help), (" \n/Help me please", .help), ("/status", .status), ("!info x", .info),
        ("/clear", .clear), ("/clear\nnow", .clear), ("/foo", .unknown("foo")), ("/FooBar x", .unknown("FooBar")),
        ("!über", .unknown("über")), ("/a-b_2", .unknown("a-b_2")), ("/helpme", .unknown("helpme")),
        ("/" + String(repeating: "a", count: 40), .unknown(String(repeating: "a", count: 30))),
        ("help", nil), ("say /help", nil), ("/", nil), ("!", nil), ("", nil), ("  ", nil), ("/ help", nil), ("//help", nil), ("!!", nil),
        ("/1", nil), ("/5 dollars", nil), ("!?", nil), ("/home/me", nil), ("/etc.conf", nil), ("!wow!", nil), ("#help", nil),
    ]

    @Test(arguments: table.indices) func aWord(_ index: Int) {
        let (body, command) = Self.table[index]
        #expect(Command.parse(body) == command, "\(body)")
    }
}

@Suite struct OutcomeTests {
    /// The stored name, the final state, and what the worker counts: the operator's surface.
    static let table: [(outcome: Outcome, name: String, state: String)] = [
        (.replied, "replied", "replied"), (.command, "command", "replied"), (.silence, "silence", "silent"),
        (.held, "held", "silent"), (.repeated, "repeated", "silent"),
        (.unknown, "unknown", "told"), (.ambiguous, "ambiguous", "told"), (.stale, "stale", "told"),
        (.wrongNumber, "wrong_number", "told"), (.verified, "verified", "told"), (.codeWrong, "code_wrong", "told"),
        (.codeExpired, "code_expired", "told"), (.inactive, "inactive", "told"), (.spam, "spam", "told"),
        (.limited, "limited", "told"), (.limitedSilently, "limited_silently", "silent"), (.optOut, "opt_out", "silent"),
        (.optIn, "opt_in", "silent"), (.help, "help", "silent"), (.optedOut, "opted_out", "silent"), (.empty, "empty", "silent"),
        (.unanswerable, "unanswerable", "silent"), (.foreignNumber, "foreign_number", "silent"), (.disabled, "disabled", "skipped"),
        (.blocked, "blocked", "silent"), (.reaction, "reaction", "silent"), (.autoReply, "auto_reply", "silent"),
        (.agentTimedOut, "agent_timed_out", "failed"), (.agentUnavailable, "agent_unavailable", "failed"),
        (.agentGaveNothing, "agent_gave_nothing", "failed"), (.agentBadAnswer, "agent_bad_answer", "failed"),
        (.timedOut, "timed_out", "failed"), (.failure, "failure", "failed"), (.expired, "expired", "expired"),
        (.poison, "poison", "dead"),
    ]

    @Test(arguments: table.indices) func anOutcome(_ index: Int) {
        let (outcome, name, state) = Self.table[index]
        #expect(outcome.rawValue == name)
        #expect(outcome.state == state)
        // Replied, told no, silent by rule, switched off: as intended. Only a failure isn't.
        let isFailure = ["failed", "expired", "dead"].contains(state)
        #expect(outcome.isSuccess == !isFailure)
        #expect(outcome.outcomeClass == (isFailure ? .failure : .success))
    }

    /// Nobody is told anything where there is nothing to tell.
    @Test(arguments: [Outcome.unknown, .ambiguous, .stale]) func strangersInSilence(_ outcome: Outcome) {
        #expect(MessageEnd(outcome: outcome).state == "silent" && MessageEnd(outcome: outcome, parts: ["x"]).state == "told")
    }

    @Test func theTableIsWhole() { #expect(Set(Self.table.map(\.outcome)) == Set(Outcome.allCases)) }
}
