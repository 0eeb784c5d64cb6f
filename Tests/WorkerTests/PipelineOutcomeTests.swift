import EventLoop
import Postgres
import Telemetry
import Testing
import Twilio
import Wire

@testable import Worker

/// Every way in which a message can end: what is stored, what is sent, whether it counts as a success, and whether the agent was asked.
@Suite struct PipelineOutcomeTests {
    struct Case: Sendable {
        var text: String
        var from = Person.ada
        var to = "+18005550100"
        var more: [(String, String)] = []
        var flags: FrameFlags = []
        var remaining: UInt32 = 60_000
        var outcome: Outcome
        var state: String
        var reply: [String] = []
        var asksAgent = false
    }

    private static let scripted: [String: ScriptedAgent.Deed] = [
        "nothing to say": .raw(200, #"{"reply":null}"#), "empty list": .raw(200, #"{"replies":[]}"#),
        "two replies": .raw(200, #"{"replies":["one",{"text":"two"}]}"#),
        "blank": .raw(200, #"{"reply":"  "}"#), "overloaded": .raw(503, ""), "not found": .raw(404, "{}"),
        "no JSON": .raw(200, "<html>"), "hang up": .hangUp,
        "long": .reply(String(repeating: "x", count: 2000)), "markup": .reply("a < b & \"c\" \u{1} d"),
    ]

    /// One after the other on one worker: a STOP counts for what follows it.
    private static let cases: [Case] = [
        Case(text: "hello", outcome: .replied, state: "replied", reply: ["Re: hello"], asksAgent: true),
        Case(text: "  hello \n", outcome: .replied, state: "replied", reply: ["Re: hello"], asksAgent: true),
        Case(text: "hi", from: "whatsapp:+14155550101", outcome: .replied, state: "replied", reply: ["Re: hi"], asksAgent: true),
        Case(
            text: "", more: [("MediaUrl0", "https://api.twilio.com/m")], outcome: .replied, state: "replied", reply: ["Re:"],
            asksAgent: true),
        Case(text: "", more: [("Latitude", "1.5")], outcome: .replied, state: "replied", reply: ["Re:"], asksAgent: true),
        Case(text: "two replies", outcome: .replied, state: "replied", reply: ["one", "two"], asksAgent: true),
        Case(
            text: "long", outcome: .replied, state: "replied", reply: [String(repeating: "x", count: 1584) + " ... (shortened)"],
            asksAgent: true),
        Case(text: "markup", outcome: .replied, state: "replied", reply: ["a < b & \"c\"  d"], asksAgent: true),
        Case(text: "nothing to say", outcome: .silence, state: "silent", asksAgent: true),
        Case(text: "empty list", outcome: .silence, state: "silent", asksAgent: true),

        Case(text: "/help", outcome: .command, state: "replied", reply: ["Available commands: /help, /status, /info, /clear"]),
        Case(text: "!Status now", outcome: .command, state: "replied", reply: ["Your assistant is ready to help!"]),
        Case(text: "/info", outcome: .command, state: "replied", reply: [ReplyText.info.standard]),
        Case(text: "/clear", outcome: .command, state: "replied", reply: [ReplyText.cleared.standard]),
        Case(
            text: "/frobnicate it", outcome: .command, state: "replied",
            reply: ["Unknown command: frobnicate. Type /help for available commands."]),

        Case(text: "hello", from: Person.stranger, outcome: .unknown, state: "told", reply: [ReplyText.unknownNumber.standard]),
        Case(text: "/help", from: Person.stranger, outcome: .unknown, state: "told", reply: [ReplyText.strangerChoices.standard]),
        Case(text: "hello?", from: Person.stranger, outcome: .unknown, state: "silent"),
        Case(text: "hello", from: "12345", outcome: .unanswerable, state: "silent"),
        Case(text: "hello", from: Person.ambiguous, outcome: .ambiguous, state: "told", reply: [ReplyText.unknownNumber.standard]),
        Case(text: "hello", from: Person.inactive, outcome: .inactive, state: "told", reply: [ReplyText.inactive.standard]),
        Case(text: " \n", outcome: .empty, state: "silent"),
        Case(text: "", outcome: .empty, state: "silent"),
        Case(
            text: "URGENT! You have won a 900 prize, call 09061234567 now to claim", outcome: .spam, state: "told",
            reply: [ReplyText.spam.standard]),
        Case(
            text: "hello", flags: [.limited, .firstLimited], outcome: .limited, state: "told",
            reply: ["Too many requests. Please wait a moment before trying again."]),
        Case(text: "hello", from: "ACME", flags: [.limited, .firstLimited], outcome: .limited, state: "silent"),
        Case(text: "hello", flags: .limited, outcome: .limitedSilently, state: "silent"),
        Case(text: "hello", from: "ACME", outcome: .unanswerable, state: "silent"),
        Case(text: "Liked “See you at 5”", outcome: .reaction, state: "silent"),
        // Nobody is asked who it is, and no limit says a word.
        Case(text: "👍 to “See you at 5”", from: Person.stranger, outcome: .reaction, state: "silent"),
        Case(text: "Liked “x”", flags: [.limited, .firstLimited], outcome: .reaction, state: "silent"),
        Case(
            text: "Liked “x”", more: [("MediaUrl0", "https://api.twilio.com/m")], outcome: .replied, state: "replied",
            reply: ["Re: Liked “x”"], asksAgent: true),
        Case(text: "Auto-Reply: I am away", outcome: .autoReply, state: "silent"),
        Case(text: "I’m currently unavailable.", from: Person.stranger, outcome: .autoReply, state: "silent"),
        Case(text: "hello", from: "weird:thing", outcome: .unanswerable, state: "silent"),

        Case(
            text: "overloaded", outcome: .agentUnavailable, state: "failed", reply: [ReplyText.agentUnavailable.standard], asksAgent: true),
        Case(text: "hang up", outcome: .agentUnavailable, state: "failed", asksAgent: true),
        Case(text: "not found", outcome: .agentBadAnswer, state: "failed", reply: [ReplyText.failure.standard], asksAgent: true),
        Case(text: "no JSON", outcome: .agentBadAnswer, state: "failed", asksAgent: true),
        Case(text: "blank", outcome: .agentGaveNothing, state: "failed", reply: [ReplyText.agentGaveNothing.standard], asksAgent: true),

        Case(text: "HELP", outcome: .help, state: "silent"),
        Case(text: "whatever", more: [("OptOutType", "HELP")], outcome: .help, state: "silent"),
        Case(text: "START", from: Person.cy, outcome: .replied, state: "replied", reply: ["Re: START"], asksAgent: true),
        Case(text: " stop ", from: Person.bo, outcome: .optOut, state: "silent"),
        Case(text: "hello", from: Person.bo, outcome: .optedOut, state: "silent"),
        Case(text: "/help", from: Person.bo, flags: [.limited, .firstLimited], outcome: .optedOut, state: "silent"),
        Case(text: "Start", from: Person.bo, outcome: .optIn, state: "silent"),
        Case(text: "hello", from: Person.bo, outcome: .replied, state: "replied", reply: ["Re: hello"], asksAgent: true),
        // Over the limit all the same: the word has its effect.
        Case(text: "STOP", from: Person.cy, flags: .limited, outcome: .optOut, state: "silent"),
        Case(text: "hello", from: Person.cy, outcome: .optedOut, state: "silent"),
    ]

    private static let neverAnswered = Case(
        text: "never", outcome: .agentTimedOut, state: "failed", reply: [ReplyText.agentTimedOut.standard], asksAgent: true)

    @LoopActor static func check(_ one: Case, _ number: Int, _ worker: PipelineWorker, _ agent: ScriptedAgent) async throws {
        let comment = Comment(rawValue: "message \(number): \(one.text) from \(one.from)")
        let before = agent.calls.count
        let id = try worker.deliver(
            number, one.text, from: one.from, to: one.to, more: one.more, flags: one.flags, remaining: one.remaining)
        let answer = try await worker.answer(id)
        let row = try #require(try await worker.row(number), comment)
        #expect(row.outcome == one.outcome.rawValue, comment)
        #expect(row.state == one.state, comment)
        #expect(row.reply == one.reply, comment)
        #expect(row.body == one.text && row.isFinished && row.attempt == 1 && row.logged == 1, comment)
        #expect(answer.status == 200 && answer.contentType == "application/xml", comment)
        #expect(answer.body == TwiML.messages(one.reply), comment)
        #expect(answer.outcome == (one.state == "failed" ? .failure : .success), comment)
        #expect(agent.calls.count - before == (one.asksAgent ? 1 : 0), comment)
    }

    @Test func eachEndWithItsText() async throws {
        try await withPipeline("pipe_outcomes") { worker, agent, _ in
            agent.script = { Self.scripted[$0] ?? .reply("Re: \($0)") }
            for (index, one) in Self.cases.enumerated() { try await Self.check(one, index + 1, worker, agent) }
            // One outbound row for each message that was answered, none for the others.
            #expect(try await worker.outbound() == Self.cases.filter { !$0.reply.isEmpty }.map { $0.reply.joined(separator: "\n") })
            #expect(worker.pipeline.inHand == 0)
        }
    }

    /// On a worker of its own: nobody else is to wait for the agent by the clock.
    @Test func anAgentThatNeverAnswers() async throws {
        try await withPipeline("pipe_silent_agent", settings: ["AGENT_CORE_TIMEOUT_MS": "5000"]) { worker, agent, _ in
            agent.script = { _ in .hold }
            try await Self.check(Self.neverAnswered, 1, worker, agent)
            #expect(worker.pipeline.inHand == 0)
        }
    }

    /// Behind the accept and the wait for its turn, as `sms-routerctl messages show` names them.
    @Test func theTraceKnowsTheStages() { #expect(Stage.all.map(\.name) == Array(MessageTrace.stages.dropFirst(2))) }

    @Test func aTraceTellsEachStage() async throws {
        let name = "pipe_trace"
        try await withPipeline(name) { worker, _, _ in
            for (number, text) in ["hello", "FREE ringtone! Txt TONE to 87021 now"].enumerated() {
                _ = try await worker.answer(try worker.deliver(number + 1, text))
            }
            let rows = try await worker.observer.database.rest("select trace from sms_router_inbox order by message_sid", Parameters())
            let traces = try (0..<2).map { MessageTrace.steps(try rows.string($0, 0) ?? "") ?? [] }
            #expect(traces[0].map(\.stage) == MessageTrace.stages, "to the agent")
            #expect(traces[1].last?.stage == "spam")
            #expect(traces[1].last?.note?.hasPrefix("score=") == true && traces[1].last?.note?.hasSuffix("notice=spam") == true)
        }
    }

    @Test func switchedOffEverythingIsRecordedAndStopStillCounts() async throws {
        try await withPipeline("pipe_disabled") { worker, agent, _ in
            worker.stages.isEnabled = false
            let off: [Case] = [
                Case(text: "hello", outcome: .disabled, state: "skipped"),
                Case(text: "hello", from: Person.stranger, outcome: .disabled, state: "skipped"),
                Case(text: "STOP", from: Person.bo, outcome: .disabled, state: "skipped"),
            ]
            for (index, one) in off.enumerated() { try await Self.check(one, index + 1, worker, agent) }
            worker.stages.isEnabled = true
            try await Self.check(Case(text: "hello", from: Person.bo, outcome: .optedOut, state: "silent"), 4, worker, agent)
            try await Self.check(
                Case(text: "hello", outcome: .replied, state: "replied", reply: ["Re: hello"], asksAgent: true), 5, worker, agent)
        }
    }

    @Test func onlyListedNumbersAreServedAndTheirTextsWin() async throws {
        let numbers = """
            insert into sms_router_numbers (number, texts, active) values
              ('+18005550100', '{"unknown": "Who are you?"}', true), ('+18005550101', null, false);
            """
        try await withPipeline("pipe_numbers", sql: numbers) { worker, agent, _ in
            let cases: [Case] = [
                Case(text: "hello", outcome: .replied, state: "replied", reply: ["Re: hello"], asksAgent: true),
                Case(text: "hello", from: Person.stranger, outcome: .unknown, state: "told", reply: ["Who are you?"]),
                Case(text: "hello", from: Person.inactive, outcome: .inactive, state: "told", reply: [ReplyText.inactive.standard]),
                Case(text: "hello", to: "+18005550101", outcome: .foreignNumber, state: "silent"),
                Case(text: "hello", to: "+18005550199", outcome: .foreignNumber, state: "silent"),
            ]
            for (index, one) in cases.enumerated() { try await Self.check(one, index + 1, worker, agent) }
        }
    }

    @Test func rowsSwitchSpamAndCommandsOffAndLengthenReplies() async throws {
        let rows = """
            update sms_router_configs set config_value = 'false' where config_key in ('enable_spam_detection', 'enable_command_processing');
            update sms_router_configs set config_value = '3200' where config_key = 'max_concatenated_length';
            """
        try await withPipeline("pipe_rows", sql: rows) { worker, agent, _ in
            agent.script = { Self.scripted[$0] ?? .reply("Re: \($0)") }
            let parts = ["(1/2) " + String(repeating: "x", count: 1594), "(2/2) " + String(repeating: "x", count: 406)]
            let cases: [Case] = [
                Case(
                    text: "FREE ringtone! Txt TONE to 87021 now", outcome: .replied, state: "replied",
                    reply: ["Re: FREE ringtone! Txt TONE to 87021 now"], asksAgent: true),
                Case(text: "/help", outcome: .replied, state: "replied", reply: ["Re: /help"], asksAgent: true),
                Case(text: "long", outcome: .replied, state: "replied", reply: parts, asksAgent: true),
            ]
            for (index, one) in cases.enumerated() { try await Self.check(one, index + 1, worker, agent) }
        }
    }

    @Test func anOverlongTextIsKeptAndPassedOnWhole() async throws {
        try await withPipeline("pipe_long") { worker, agent, _ in
            agent.script = { .reply("\($0.utf8.count) bytes") }
            let text = String(repeating: "äöü 0123456789 ", count: 2000) + "end"
            try await Self.check(
                Case(text: text, outcome: .replied, state: "replied", reply: ["\(text.utf8.count) bytes"], asksAgent: true), 1, worker,
                agent)
            #expect(agent.texts == [text])
        }
    }

    /// A database that is away is never told to anyone as "you are not registered".
    @Test func whoCannotBeLookedUpIsNotAStranger() async throws {
        try await withPipeline("pipe_nobody", settings: ["SMS_ROUTER_MESSAGE_MAX_AGE_S": "3"]) { worker, agent, _ in
            worker.database.fail("user_lookup")
            try await Self.check(
                Case(text: "hello", outcome: .failure, state: "failed", reply: [ReplyText.failure.standard]), 1, worker,
                agent)
            // Back before the time is over, which is long: as if nothing had been.
            worker.pipeline.policy.messageMaxAge = .seconds(900)
            worker.database.fail("user_lookup", times: 3)
            try await Self.check(
                Case(text: "hello", outcome: .replied, state: "replied", reply: ["Re: hello"], asksAgent: true), 2, worker, agent)
        }
    }

    /// `timed_out` is reached in PipelineOrderTests, `expired` in PipelineLateTests, `poison` in PipelinePoisonTests, `held` and `repeated` in
    /// PipelineLoopTests, `blocked` in PipelineTextInTests, and what has to do with codes and stale numbers in PipelineStrangersTests.
    @Test func noOutcomeIsForgotten() {
        let elsewhere: Set<Outcome> = [
            .disabled, .foreignNumber, .failure, .timedOut, .expired, .poison, .stale, .wrongNumber, .verified, .codeWrong, .codeExpired,
            .held, .repeated, .blocked,
        ]
        #expect(Set((Self.cases + [Self.neverAnswered]).map(\.outcome)).union(elsewhere) == Set(Outcome.allCases))
    }
}
