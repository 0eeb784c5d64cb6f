import EventLoop
import JSON
import Logging
import Postgres
import Telemetry
import TestSupport
import Testing
import Twilio
import Wire

@testable import Worker

/// What comes in as it comes in: lists, odd texts, what stands beside a text, an agent for each number.
@Suite struct PipelineTextInTests {
    private typealias Case = PipelineOutcomeTests.Case

    @Test func listsDecideBeforeAnybodyIsAsked() async throws {
        let rows = """
            insert into sms_router_lists (kind, form, value, active) values
              ('block', 'address', '+14155550102', true), ('block', 'prefix', '+1900', true), ('allow', 'address', '+14155550103', true),
              ('block', 'pattern', 'buy * pills', true), ('allow', 'pattern', 'order 66*', true), ('block', 'pattern', 'hello', false),
              ('block', 'address', 'ACME', true);
            """
        try await withPipeline("pipe_lists", sql: rows) { worker, agent, _ in
            let cases: [Case] = [
                Case(text: "hello", outcome: .replied, state: "replied", reply: ["Re: hello"], asksAgent: true),
                Case(text: "hello", from: Person.bo, outcome: .blocked, state: "silent"),
                Case(text: "/help", from: Person.bo, flags: [.limited, .firstLimited], outcome: .blocked, state: "silent"),
                Case(text: "hello", from: "whatsapp:" + Person.bo, outcome: .blocked, state: "silent"),
                Case(text: "hello", from: "+19005550199", outcome: .blocked, state: "silent"),
                Case(text: "hello", from: "ACME", outcome: .blocked, state: "silent"),
                // What is blocked by its text is spam, and a command is a command.
                Case(text: "Buy my pills", outcome: .spam, state: "told", reply: [ReplyText.spam.standard]),
                Case(text: "/status buy my pills", outcome: .command, state: "replied", reply: [ReplyText.status.standard]),
                // Allowed wins over blocked and over the score, by the sender and by the text.
                Case(
                    text: "Buy my pills", from: Person.cy, outcome: .replied, state: "replied", reply: ["Re: Buy my pills"], asksAgent: true
                ),
                Case(
                    text: "FREE ringtone! Txt TONE to 87021 now", from: Person.cy, outcome: .replied, state: "replied",
                    reply: ["Re: FREE ringtone! Txt TONE to 87021 now"],
                    asksAgent: true),
                Case(
                    text: "order 66 FREE ringtone! Txt TONE to 87021 now", outcome: .replied, state: "replied",
                    reply: ["Re: order 66 FREE ringtone! Txt TONE to 87021 now"],
                    asksAgent: true),
                Case(
                    text: "order 66, buy more pills", from: Person.bo, outcome: .replied, state: "replied",
                    reply: ["Re: order 66, buy more pills"], asksAgent: true),
                // An opt-out counts, whoever sends it.
                Case(text: "STOP", from: Person.bo, outcome: .optOut, state: "silent"),
            ]
            for (index, one) in cases.enumerated() { try await PipelineOutcomeTests.check(one, index + 1, worker, agent) }
        }
    }

    @Test func whatWasAddedCountsByItsNotification() async throws {
        let url = try await migratedDatabase("lists_change")
        let server = try await TemporaryPostgres.shared()
        let (pool, store) = try await runOnLoop { loop in
            let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: try patientConfiguration(url))
            pool.start()
            await pool.firstAttempt()
            let store = ListsStore(database: pool, log: Logger(label: "test"))
            store.listen(on: pool, loop: loop)
            await store.load()
            #expect(store.lists.isEmpty)
            return (pool, store)
        }
        // A pattern of nothing but a star is left out, and the rest counts.
        try await server.sql(
            "insert into sms_router_lists (kind, form, value) values ('block', 'pattern', '*'), ('block', 'prefix', '+1900')",
            database: "lists_change")
        try await runOnLoop { loop in
            while store.lists.isEmpty { await LoopActor.sleep(.milliseconds(5), on: loop) }
            #expect(store.lists.sender("+19005550101", bareNumber: nil)?.kind == .block)
            #expect(store.lists.refused.map(\.entry.value) == ["*"])
            await pool.close()
        }
    }

    static let texts = [
        "👋🏽👨‍👩‍👧‍👦🇩🇪", "שלום עולם", "\u{202E}right to left\u{202C}", "a\u{1}b\u{7F}c\u{1B}[2J", "line\r\nline\ttab", "e\u{301} é",
        "\u{FFFE}\u{FFFF}\u{FFFD}", "x" + String(repeating: "\u{301}", count: 2000), "'; drop table users; --", "\\x00 \\u0000 %00",
        "{\"a\":\"b\"}",
        "𝕳𝖊𝖑𝖑𝖔", "／ not a command", "note: /help", "/path/to/file", "😀" + String(repeating: "漢", count: 1600) + "😀",
    ]

    @Test func oddTextsArriveAsTheyCame() async throws {
        try await withPipeline("pipe_texts") { worker, agent, _ in
            agent.script = { _ in .reply("ok") }
            for (index, text) in Self.texts.enumerated() {
                let one = Case(text: "\u{3000} \n\(text)\u{00A0}\t", outcome: .replied, state: "replied", reply: ["ok"], asksAgent: true)
                try await PipelineOutcomeTests.check(one, index + 1, worker, agent)
                // By bytes: two forms of one letter are equal texts.
                #expect(Array((agent.texts.last ?? "").utf8) == Array(text.utf8))
                #expect(try await worker.row(index + 1).map { Array($0.body.utf8) } == Array("\u{3000} \n\(text)\u{00A0}\t".utf8))
            }
        }
    }

    @Test func whatStandsBesideTheTextReachesTheAgent() async throws {
        let fields = [
            ("Latitude", "52.5"), ("Longitude", "13.4"), ("Address", "Unter den Linden 1"), ("Label", "Café"), ("ButtonText", "Yes"),
            ("ButtonPayload", "yes-1"), ("ProfileName", "Ada ❤️"), ("WaId", "14155550101"), ("OriginalRepliedMessageSid", "SM1"),
            ("ReferralHeadline", "Ad"),
        ]
        let media = [
            ("MediaUrl0", "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1"), ("MediaContentType0", "image/png"),
            ("MediaUrl1", "https://evil.example/x.png"), ("MediaContentType1", "image/png"), ("MediaUrl2", "https://media.twiliocdn.com/x"),
        ]
        try await withPipeline("pipe_fields") { worker, agent, _ in
            _ = try await worker.answer(
                try worker.deliver(
                    1, "", from: "whatsapp:" + Person.ada, to: "whatsapp:+18005550100", more: fields + media + [("FromCity", "X")]))
            let body = agent.lastBody
            #expect(body["fields"]?.object?.map(\.key) == fields.map(\.0))
            #expect(body["fields"]?.object?.map { $0.value.string } == fields.map(\.1))
            #expect(
                body["media"]?.array?.map { $0["url"]?.string } == [
                    "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1", "https://media.twiliocdn.com/x",
                ])
            #expect(body["channel"]?.string == "whatsapp" && body["user"]?["phone_number"]?.string == Person.ada)
            // A name is nothing to answer, a button is.
            for (number, more, outcome) in [
                (2, [("ProfileName", "Ada"), ("WaId", "1")], "empty"), (3, [("ButtonPayload", "x")], "replied"),
                (4, [("Label", "Café")], "replied"),
            ] {
                _ = try await worker.answer(try worker.deliver(number, "\u{1}\u{7F} ", more: more))
                #expect(try await worker.row(number)?.outcome == outcome)
            }
        }
    }

    @Test func aNumberHasAnAgentOfItsOwn() async throws {
        try await withPipeline("pipe_agents") { worker, agent, database in
            let other = try ScriptedAgent(worker.loop)
            other.script = { $0.hasPrefix("ill") ? .raw(503, "") : .reply("other: \($0)") }
            try await TemporaryPostgres.shared().sql(
                """
                insert into sms_router_numbers (number, agent_url) values ('+18005550100', null), ('+18005550101', '\(other.url)'),
                  ('+18005550102', 'ftp://x'), ('+18005550103', 'builtin:echo'), ('+18005550104', 'http://127.0.0.1:1/')
                """, database: "pipe_agents")
            await worker.live.load()
            worker.agents.follow(worker.live.numbers)
            func reply(_ number: Int, _ text: String, to: String) async throws -> [String] {
                _ = try await worker.answer(try worker.deliver(number, text, to: to))
                return try await worker.row(number)?.reply ?? []
            }
            #expect(try await reply(1, "a", to: "+18005550100") == ["Re: a"])
            #expect(try await reply(2, "b", to: "+18005550101") == ["other: b"])
            // What cannot be used is as if it were not there.
            #expect(try await reply(3, "c", to: "+18005550102") == ["Re: c"])
            #expect(try await reply(4, "d", to: "+18005550103") == ["Echo: d"])
            #expect(agent.texts == ["a", "c"] && other.texts == ["b"])
            // One that is ill is ill alone.
            #expect(worker.agents.of("+18005550104") !== worker.agents.main && worker.agents.of("+18005550102") === worker.agents.main)
            @LoopActor func figure(_ figure: WorkerFigure) -> UInt64 {
                let counts = FigureCounts()
                worker.agents.fill(counts)
                return counts.report.values[figure.rawValue]
            }
            var number = 10
            while figure(.agentBreaker) == 0, number < 5000 {
                _ = try await reply(number, "ill \(number)", to: "+18005550101")
                number += 1
            }
            #expect(figure(.agentBreaker) != 0)
            #expect(try await reply(5000, "e", to: "+18005550100") == ["Re: e"])
            // The built-in one was called once.
            #expect(figure(.agentCalls) == UInt64(agent.texts.count + other.texts.count + 1))
            // Taken away again: the agent of the settings.
            try await TemporaryPostgres.shared().sql(
                "update sms_router_numbers set agent_url = '' where number = '+18005550101'", database: "pipe_agents")
            await worker.live.load()
            worker.agents.follow(worker.live.numbers)
            #expect(try await reply(5001, "f", to: "+18005550101") == ["Re: f"])
            other.close()
        }
    }
}
