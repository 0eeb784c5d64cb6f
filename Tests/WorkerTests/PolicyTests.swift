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
    ]

    @Test(arguments: ReplyText.allCases) func theStandardText(_ kind: ReplyText) {
        #expect(kind.standard == Self.texts[kind.rawValue])
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
        (.unknown, "unknown", "told"), (.ambiguous, "ambiguous", "told"), (.inactive, "inactive", "told"), (.spam, "spam", "told"),
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

    @Test func theTableIsWhole() { #expect(Set(Self.table.map(\.outcome)) == Set(Outcome.allCases)) }
}
