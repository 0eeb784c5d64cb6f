// Conversations that we start, as an operator does it: HTTP and `sms-routerctl sms` at a router with several workers, and a Twilio.

import JSON
import TestSupport
import Testing

extension SystemTests {
    @Suite struct StartedTests {
        private static func post(
            _ running: RunningSite, _ json: String, key: String?, token: String = Credentials.adminToken,
            path: String = "/sms-router/admin/messages"
        ) async throws -> HTTPAnswer {
            try await onOwnThread { [port = running.site.port] in
                var headers = [("Authorization", "Bearer \(token)"), ("Content-Type", "application/json")]
                if let key { headers.append(("Idempotency-Key", key)) }
                return try HTTPConversation(port: port).exchange("POST", path, headers, body: Array(json.utf8), closing: true)
            }
        }

        @Test func anOperatorWritesToAPersonOnce() async throws {
            try await withRouterAndTwilio(SiteSetup(workers: 3)) { running, twilio in
                let person = Person.number(1).phone
                let json = #"{"to":"\#(person)","body":"Good news","urgent":true}"#
                // By both paths, at whichever worker, eight times: one message.
                var ids: Set<Int64> = []
                for turn in 0..<8 {
                    let path = turn % 2 == 0 ? "/sms-router/admin/messages" : "/api/v1/sms-router/admin/messages"
                    let answer = try await Self.post(running, json, key: "k1", path: path)
                    #expect(answer.status == 202)
                    ids.insert(answer.json["id"]?.integer ?? -1)
                }
                #expect(ids.count == 1)
                try await eventually("it is delivered") {
                    try await running.sql("select state || '|' || status from sms_router_outbox") == "sent|delivered"
                }
                let sent = try await twilio.sent()
                #expect(sent.map(\.body) == ["Good news"] && sent[0].to == person && sent[0].from == SMS.ourNumber)
                #expect(
                    try await running.sql("select message_direction || '|' || final_status from sms_usage_logs") == "outbound|delivered")
                // Who may not: no token, one that only reads.
                #expect(try await Self.post(running, json, key: "k2", token: "none-of-them-is-this").status == 401)
                #expect(try await Self.post(running, json, key: "k2", token: Credentials.readToken).status == 403)
                #expect(try await Self.post(running, json, key: nil).status == 400)
                #expect(try await Self.post(running, json.replacing("Good", with: "Bad"), key: "k1").status == 409)
                let log = running.router.log
                #expect(!log.contains("Good news") && !log.contains(person))
            }
        }

        @Test func theCommandStartsShowsAndSaysWhyNot() async throws {
            try await withRouterAndTwilio { running, twilio in
                let site = running.site
                let person = Person.number(2).phone
                let first = try await site.control(
                    "sms", "--to", person, "--body", "Hello there", "--urgent", "--idempotency-key", "c1", "--json")
                #expect(first.end == .exited(0), "\(first.errors)")
                let id = try #require(try JSONValue.parse(Array(first.output.utf8))["id"]?.integer)
                let again = try await site.control(
                    "sms", "--to", person, "--body", "Hello there", "--urgent", "--idempotency-key", "c1", "--json")
                #expect(again.output == first.output)
                try await eventually("it is delivered") {
                    try await site.control("sms", "--show", "\(id)").output.contains("sent, delivered, SM")
                }
                #expect(try await twilio.sent().map(\.body) == ["Hello there"])
                let other = try await site.control("sms", "--to", person, "--body", "Something else", "--urgent", "--idempotency-key", "c1")
                #expect(other.end == .exited(1) && other.errors.contains("another message"))
                #expect(try await site.control("sms", "--to", "12", "--body", "x").end == .exited(64))
                #expect(try await site.control("sms", "--to", person).end == .exited(64))
                #expect(try await running.post(SMS(from: person, body: "STOP")).status == 200)
                let stopped = try await site.control("sms", "--to", person, "--body", "Still there?", "--urgent")
                #expect(stopped.end == .exited(1) && stopped.errors.contains("opted out"))
                #expect(try await twilio.sent().count == 1)
            }
        }

        @Test func whatHasNotLeftIsCancelled() async throws {
            try await withRouterAndTwilio { running, twilio in
                // Nothing leaves.
                try await twilio.control(#"{"mode":"status=429"}"#)
                let person = Person.number(1).phone
                let sent = try await running.site.control("sms", "--to", person, "--body", "Never mind", "--urgent")
                #expect(sent.end == .exited(0) && !sent.output.contains(person), "\(sent.output)")
                let part = try await running.sql("select id from sms_router_outbox")
                #expect(sent.output.contains("1 part (id \(part)), 1 segment"), "\(sent.output)")
                let id = try await running.sql("select id from sms_router_started")
                #expect(try await running.site.control("sms", "--show", id).output.contains("part 1 (id \(part)): "))
                try await eventually("it is cancelled between two tries") {
                    try await running.site.control("sms", "--cancel", id).end == .exited(0)
                }
                #expect(try await running.sql("select state from sms_router_outbox") == "discarded")
                try await twilio.control(#"{"mode":"ok"}"#)
                #expect(try await running.site.control("sms", "--cancel", id).end == .exited(65))
                #expect(try await running.site.control("sms", "--cancel", "999").end == .exited(1))
                let unknown = try await running.site.control("sms", "--show", "999")
                #expect(unknown.end == .exited(1) && unknown.errors.contains("999"), "\(unknown.errors)")
                #expect(try await twilio.sent().isEmpty)
            }
        }

        /// Nobody knows whether it was taken: the key that makes a second try harmless is shown.
        @Test func withoutAnAnswerTheKeyIsShown() async throws {
            try await withSite { site in
                let made = try await site.control("sms", "--to", Person.number(1).phone, "--body", "Hello")
                #expect(made.end == .exited(69) && made.errors.contains("; repeat it with --idempotency-key "), "\(made.errors)")
                let own = try await site.control("sms", "--to", Person.number(1).phone, "--body", "Hello", "--idempotency-key", "mine")
                #expect(own.end == .exited(69) && own.errors.contains("the same --idempotency-key"), "\(own.errors)")
            }
        }

        /// A person who sleeps: held, shown as held, and the reply to what that person writes is not.
        @Test func atNightOnlyAnswersLeave() async throws {
            var setup = SiteSetup()
            setup.environment["SMS_ROUTER_REPLY_MODE"] = "always-late"
            setup.sql = "insert into sms_router_configs (config_key, config_value) values ('reply_countries', '*')"
            try await withRouterAndTwilio(setup) { running, twilio in
                // One of these sleeps, whatever the hour: they are twelve hours apart, and the night has eleven; so one or neither.
                let numbers = ["+18085550123": "Pacific/Honolulu", "+27115550123": "Africa/Johannesburg"]
                var sleeping: [String] = []
                for (number, zone) in numbers.sorted(by: { $0.key < $1.key }) {
                    if try await running.sql("select sms_router_awake_from('{\(zone)}', now()) > now()") == "t" { sleeping.append(number) }
                    let answer = try await Self.post(running, #"{"to":"\#(number)","body":"hello \#(number)"}"#, key: number)
                    #expect(answer.status == 202)
                    #expect((answer.json["held_until"]?.string != nil) == sleeping.contains(number))
                }
                let awake = numbers.count - sleeping.count
                try await eventually("those who are awake have it") { try await twilio.sent().count == awake }
                for number in sleeping {
                    #expect(try await running.post(SMS(from: number, body: "hi")).status == 200)
                    try await eventually("the answer leaves") { try await twilio.sent().contains { $0.to == number } }
                    let shown = try await running.site.control(
                        "sms", "--show", try await running.sql("select id from sms_router_started where to_address = '\(number)'"))
                    #expect(shown.output.contains(": held until "))
                }
                #expect(try await twilio.sent().filter { $0.body.hasPrefix("hello") }.count == awake)
                // Morning comes.
                try await running.sql("update sms_router_outbox set quiet_zones = null")
                try await running.sql("update sms_router_outbox_queue set due_at = now()")
                try await eventually("all have it") { try await twilio.sent().filter { $0.body.hasPrefix("hello") }.count == numbers.count }
            }
        }

        /// A pace over two workers, set while the router runs: nothing is lost, nothing twice, and no second holds more than it may.
        @Test func aPaceHoldsOverAllWorkers() async throws {
            var setup = SiteSetup()
            setup.environment["SMS_ROUTER_REPLY_MODE"] = "always-late"
            try await withRouterAndTwilio(setup) { running, twilio in
                try await running.sql("insert into sms_router_numbers (number, pace) values ('\(SMS.ourNumber)', 4)")
                try await eventually("the workers know it") { try await running.sql("select count(*) from sms_router_paces") == "1" }
                let many = (0..<20).map { SMS(from: Person.number($0).phone, body: "number \($0)") }
                for answer in try await running.webhooks.postTogether(many) { #expect(answer.status == 200) }
                try await eventually("all are sent", within: .seconds(90)) {
                    try await running.sql("select count(*) from sms_router_outbox where state = 'sent'") == "20"
                }
                let sent = try await twilio.sent()
                #expect(sent.count == 20 && Set(sent.map(\.to)).count == 20)
                // Two at once, then one each quarter of a second: of any nine the last begins seven quarters after the first.
                let fastest = try await running.sql(
                    """
                    select coalesce(min(extract(epoch from late - tried_at)), 99) >= 1.74
                    from (select tried_at, lead(tried_at, 8) over (order by tried_at) as late from sms_router_outbox) o where late is not null
                    """)
                #expect(fastest == "t")
            }
        }

        /// Inline replies are never held back, and use the pace up: what we start meanwhile waits until they are paid for.
        @Test func inlineRepliesUseThePaceUp() async throws {
            var setup = SiteSetup()
            // Long enough that a slow machine's replies are inline all the same.
            setup.environment["SMS_ROUTER_REPLY_DEADLINE_MS"] = "13000"
            try await withRouterAndTwilio(setup) { running, twilio in
                try await running.sql("insert into sms_router_numbers (number, pace) values ('\(SMS.ourNumber)', 0.2)")
                try await eventually("the workers know it") { try await running.sql("select count(*) from sms_router_paces") == "1" }
                // Seven segments at one in five seconds: six short replies, of which one has two.
                let long =
                    "The train leaves at nine from the second platform, stops in two small towns on its way through the valley, and reaches the coast "
                    + "a little after noon, where a bus waits for those who go on"
                for number in 0..<6 {
                    let person = Person.number(number)
                    let text = number == 0 ? long : "number \(number)"
                    let answer = try await running.post(SMS(from: person.phone, body: text))
                    #expect(answer.text == Expected.echo(person, text))
                }
                var free = ""
                try await eventually("the database knows of seven segments") {
                    let row = try await running.sql(
                        """
                        select free_at, free_at - (select min(finished_at) from sms_router_inbox) >= interval '34 seconds' from sms_router_paces
                        """)
                    free = String(row.prefix { $0 != "|" })
                    return row.hasSuffix("|t")
                }
                let json = #"{"to":"\#(Person.number(7).phone)","body":"An announcement","urgent":true}"#
                let answer = try await Self.post(running, json, key: "p1")
                #expect(answer.status == 202, "\(answer.status) \(answer.text)")
                try await eventually("it is sent", within: .seconds(90)) { try await twilio.sent().count == 1 }
                #expect(
                    try await running.sql("select created_at < '\(free)' and tried_at >= '\(free)' from sms_router_outbox") == "t")
            }
        }
    }
}
