import JSON
import Testing

extension SystemTests {
    /// A thousand people at once: what belongs to a message stays with its sender, wherever it shows.
    @Suite struct CrossTalkTests {
        private typealias Sent = (person: Person, sms: SMS)

        private static let people = (0..<1000).map { Person.number($0) }
        /// Every other one is found by a mapping.
        private static let mappings = """
            insert into user_phone_mappings (user_id, phone_number, is_primary, is_verified)
              select id, phone_number, true, true from users where id % 2 = 1;
            update users set phone_number = null where id % 2 = 1
            """

        /// A text that nobody else sends, of many lengths.
        private static func text(_ person: Person, _ round: Int) -> String {
            let filler = "could you please tell me when the next bus leaves for the harbour, and whether it stops at the market"
            return "\(round) \(filler.prefix(person.id % 97)) \(person.phone.suffix(4))"
        }

        @Test func nobodyGetsAnothers() async throws {
            try await withRouter(SiteSetup(workers: 3, people: Self.people.count, sql: Self.mappings)) { running in
                var sent: [Sent] = []
                for round in 0..<2 {
                    let messages = Self.people.map { SMS(from: $0.phone, body: Self.text($0, round)) }
                    let webhooks = running.webhooks
                    if round == 0 { try await running.agent.control(#"{"mode":"hang"}"#) }
                    async let posted = webhooks.postTogether(messages)
                    if round == 0 {
                        // All of them are in hand at the same time, and are answered in another order than they came.
                        try await eventually("the agent has everybody's call") {
                            try await running.agent.stats()["waiting"]?.integer == Int64(messages.count)
                        }
                        // The next thousand come and go at the same time, each call taking another time.
                        try await running.agent.control(#"{"mode":"echo","jitter_ms":500,"release":"shuffled"}"#)
                    }
                    for (person, (sms, answer)) in zip(Self.people, zip(messages, try await posted)) {
                        #expect(answer.status == 200 && answer.text == Expected.echo(person, sms.body))
                        sent.append((person, sms))
                    }
                }
                try await expectRows(running, sent)
                try await expectAgent(running, sent)
                try await expectAdmin(running, sent)
                try await expectLog(running, sent)
            }
        }

        /// The same lines, in any order; says where the first difference is.
        private func expectSame(
            _ shown: [String], _ expected: [String], _ what: String, sourceLocation: SourceLocation = #_sourceLocation
        ) {
            #expect(shown.count == expected.count, "\(what)", sourceLocation: sourceLocation)
            if let pair = zip(shown.sorted(), expected.sorted()).first(where: { $0 != $1 }) {
                Issue.record("\(what) has \(pair.0) instead of \(pair.1)", sourceLocation: sourceLocation)
            }
        }

        /// Inbox and usage log: each row with its own sender, person, text and reply, and none too many.
        private func expectRows(_ running: RunningSite, _ sent: [Sent]) async throws {
            let inbox = try await running.sql(
                "select message_sid, from_address, to_address, user_id, body, array_to_string(reply, '/'), outcome from sms_router_inbox")
            let expectedInbox = sent.map { person, sms in
                "\(sms.sid)|\(person.phone)|\(SMS.ourNumber)|\(person.id)|\(sms.body)|\(person.id): \(sms.body)|replied"
            }
            expectSame(inbox.components("\n"), expectedInbox, "the inbox")
            let log = try await running.sql(
                """
                select user_id, phone_number, message_direction, message_length, message_content, twilio_message_sid from sms_usage_logs
                """)
            let expectedLog = sent.flatMap { person, sms in
                let reply = "\(person.id): \(sms.body)"
                return [
                    "\(person.id)|\(person.phone)|inbound|\(sms.body.count)|\(sms.body)|\(sms.sid)",
                    "\(person.id)|\(person.phone)|outbound|\(reply.count)|\(reply)|",
                ]
            }
            expectSame(log.components("\n"), expectedLog, "the usage log")
            // A person's talk with the agent is nobody else's.
            let talks = "select count(distinct conversation_id), count(distinct (conversation_id, user_id)) from sms_router_inbox"
            #expect(try await running.sql(talks) == "\(Self.people.count)|\(Self.people.count)")
        }

        private func expectAgent(_ running: RunningSite, _ sent: [Sent]) async throws {
            let calls = try await running.agent.recorded()
            #expect(calls.count == sent.count)
            let bySID = Dictionary(uniqueKeysWithValues: sent.map { ($0.sms.sid, $0) })
            for call in calls {
                guard let (person, sms) = bySID[call.key] else {
                    Issue.record("a call for \(call.key)")
                    continue
                }
                let user = call.body["user"]
                #expect(call.text == sms.body && call.body["message_id"]?.string == sms.sid && call.body["from"]?.string == person.phone)
                #expect(user?["id"]?.string == String(person.id) && user?["phone_number"]?.string == person.phone)
                #expect(user?["email"]?.string == "person\(person.id - 1000)@example.com")
            }
        }

        private func expectAdmin(_ running: RunningSite, _ sent: [Sent]) async throws {
            let router = running.router
            var rows: [JSONValue] = []
            while true {
                let before = rows.last?["id"]?.integer.map { "&before_id=\($0)" } ?? ""
                let page = try await router.admin("GET", "/sms-router/admin/usage?limit=1000" + before).json
                #expect(page["total"]?.integer == Int64(2 * sent.count))
                guard let logs = page["logs"]?.array, !logs.isEmpty else { break }
                rows += logs
            }
            func row(_ user: Int, _ number: String, _ direction: String, _ length: Int) -> String {
                "\(user) \(number) \(direction) \(length)"
            }
            let shown = rows.map { log in
                row(
                    Int(log["user_id"]?.integer ?? -1), log["phone_number"]?.string ?? "", log["direction"]?.string ?? "",
                    Int(log["length"]?.integer ?? -1))
            }
            let expected = sent.flatMap { person, sms in
                [
                    row(person.id, person.phone, "inbound", sms.body.count),
                    row(person.id, person.phone, "outbound", sms.body.count + "\(person.id): ".count),
                ]
            }
            expectSame(shown, expected, "admin/usage")

            let mappings = try await router.admin("GET", "/sms-router/admin/phone-mappings").json["mappings"]?.array ?? []
            #expect(mappings.count == Self.people.count / 2)
            for mapping in mappings {
                let id = Int(mapping["user_id"]?.integer ?? -1)
                #expect(mapping["phone_number"]?.string == Person.number(id - 1000).phone)
            }
            // Every second look-up was the cache's, and what is told of everybody together names nobody.
            try await eventually("the figures are up to date") {
                let cache = try await router.admin("GET", "/sms-router/webhook/stats").json["cache"]
                return cache?["hits"]?.integer == Int64(sent.count / 2) && cache?["misses"]?.integer == Int64(sent.count / 2)
            }
            for target in ["/sms-router/webhook/health", "/sms-router/webhook/stats", "/sms-router/admin/status", "/metrics"] {
                let answer = try await router.admin("GET", target)
                #expect(answer.status == 200)
                #expect(!answer.text.contains("1415555") && !answer.text.contains("harbour"), "\(target)")
            }
        }

        private func expectLog(_ running: RunningSite, _ sent: [Sent]) async throws {
            var lines: [Substring] = []
            try await eventually("every message has its line") {
                lines = running.router.log.split(separator: "\n").filter { $0.contains(" Processing SMS ") }
                return lines.count >= sent.count
            }
            let shown = lines.map { line in
                line.split(separator: " ").filter { $0.hasPrefix("sid=") || $0.hasPrefix("from=") }.joined(separator: " ")
            }
            let expected = sent.map { person, sms in "sid=\(sms.sid) from=\(person.phone.prefix(2))******\(person.phone.suffix(2))" }
            expectSame(shown, expected, "the log")
        }
    }
}
