// Twilio's status callbacks over HTTP, as Twilio may send them: unordered, repeated, about nobody, forged; for late replies and for inline ones.

import Glibc
import JSON
import TestSupport
import Testing
import Twilio

extension SystemTests {
    @Suite struct DeliveryCallbackTests {
        private static let late = SiteSetup(environment: ["SMS_ROUTER_REPLY_MODE": "always-late"])
        private static let path = "/sms-router/webhook/delivery-status"

        /// Posts one callback and gives back the status of its answer. Signed for `signed`, which is `query` unless a test forges one.
        private func tell(
            _ running: RunningSite, _ query: String, sid: String, _ status: String, code: Int? = nil, signed: String? = nil,
            token: String = Credentials.authToken, account: String = Credentials.account, path: String = path
        ) async throws -> Int {
            var form: [(name: String, value: String)] = [
                ("AccountSid", account), ("From", SMS.ourNumber), ("MessageSid", sid), ("MessageStatus", status),
                ("To", Person.number(1).phone),
            ]
            if let code { form.append(("ErrorCode", String(code))) }
            let webhooks = running.webhooks
            let (parameters, url) = (form, webhooks.url(path) + (signed ?? query))
            return try await onOwnThread {
                try HTTPConversation(port: webhooks.port).exchange(
                    "POST", path + query,
                    [
                        ("Content-Type", "application/x-www-form-urlencoded"),
                        ("X-Twilio-Signature", SignedRequest.sign(url: url, parameters: parameters, token: token)),
                    ], body: FormEncoder.encode(parameters), closing: true
                ).status
            }
        }

        private static let log = """
            select l.final_status || '|' || l.success || '|' || coalesce(l.error_message, '-') from sms_usage_logs l where message_direction = 'outbound'
            """

        /// A second account with a token of its own: its callbacks are good, and say nothing about the first one's parts. Spooled ones neither.
        @Test func anotherAccountsWordIsNone() async throws {
            let (theirs, token) = ("AC" + String(repeating: "f", count: 32), "fedcba9876543210fedcba9876543210")
            let accounts = try Self.file("\(theirs) \(token)\n")
            defer { unlink(accounts) }
            var setup = Self.late
            setup.environment["TWILIO_ACCOUNTS_FILE"] = accounts
            try await withRouterAndTwilio(setup) { running, twilio in
                // Twilio is busy: the part is held.
                try await twilio.control(#"{"mode":"status=429"}"#)
                #expect(try await running.post(SMS(from: Person.number(1).phone, body: "hello")).text == Expected.silence)
                try await eventually("it was tried") { try await running.sql("select max(attempts) > 0 from sms_router_outbox") == "t" }
                let query = "?o=" + (try await running.sql("select id from sms_router_outbox"))
                let stranger = "SM" + String(repeating: "e", count: 32)
                #expect(try await tell(running, query, sid: stranger, "delivered", token: token, account: theirs) == 204)
                let row =
                    "select coalesce(twilio_sid, '-') || '|' || coalesce(status, '-') || '|' || (closed_at is null) from sms_router_outbox"
                #expect(try await running.sql(row) == "-|-|true")
                #expect(try await twilio.sent().isEmpty)
                // It goes out for all that.
                try await twilio.control(#"{"mode":"normal"}"#)
                try await eventually("it is delivered", within: .seconds(60)) {
                    try await running.sql("select state || '|' || status from sms_router_outbox") == "sent|delivered"
                }
                #expect(try await twilio.sent().count == 1)
            }
        }

        /// A file that only we read.
        private static func file(_ text: String) throws -> String {
            let path = "/tmp/sms-router-accounts-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
            try #require(descriptor >= 0)
            defer { close(descriptor) }
            let bytes = Array(text.utf8)
            try #require(write(descriptor, bytes, bytes.count) == bytes.count)
            return path
        }

        /// The carrier, or Twilio, tells by callback alone that somebody has opted out: nothing more goes to them.
        @Test func a21610ByCallbackIsAnOptOut() async throws {
            try await withRouterAndTwilio(Self.late) { running, twilio in
                try await twilio.control(#"{"callbacks":{"statuses":[]}}"#)
                let ada = Person.number(1)
                #expect(try await running.post(SMS(from: ada.phone, body: "hello")).text == Expected.silence)
                try await eventually("it is sent") { try await running.sql("select state from sms_router_outbox") == "sent" }
                let row = try await running.sql("select id || ' ' || twilio_sid from sms_router_outbox").split(separator: " ").map {
                    String($0)
                }
                #expect(try await tell(running, "?o=\(row[0])", sid: row[1], "undelivered", code: 21_610) == 204)
                #expect(
                    try await running.sql("select source || '|' || (lifted_at is null) from sms_router_opt_outs") == "error_21610|true")
                let started = try await running.site.control("sms", "--to", ada.phone, "--body", "again", "--idempotency-key", "after-stop")
                #expect(started.end != .exited(0), "\(started.output)")
                #expect(try await twilio.sent().count == 1)
            }
        }

        @Test func onlyTwilioTellsAndNothingFalls() async throws {
            try await withRouterAndTwilio(Self.late) { running, twilio in
                try await twilio.control(#"{"callbacks":{"statuses":[]}}"#)
                #expect(try await running.post(SMS(from: Person.number(1).phone, body: "hello")).text == Expected.silence)
                try await eventually("it is sent") { try await running.sql("select state from sms_router_outbox") == "sent" }
                let row = try await running.sql("select id || ' ' || twilio_sid from sms_router_outbox").split(separator: " ").map {
                    String($0)
                }
                let (query, sid) = ("?o=\(row[0])", row[1])
                #expect(try await running.sql(Self.log) == "queued|true|-")

                // Forged: no signature of ours, another account's, another part's URL.
                #expect(try await tell(running, query, sid: sid, "failed", token: "0123456789abcdef0123456789abcdef") == 403)
                #expect(try await tell(running, query, sid: sid, "failed", account: "AC" + String(repeating: "f", count: 32)) == 403)
                #expect(try await tell(running, query, sid: sid, "failed", signed: "?o=4711") == 403)
                #expect(try await tell(running, "", sid: sid, "failed", signed: query) == 403)
                #expect(try await running.sql(Self.log) == "queued|true|-", "nothing of it counts")

                // About messages that are none of ours.
                let stranger = "SM" + String(repeating: "e", count: 32)
                #expect(try await tell(running, "", sid: stranger, "failed") == 204)
                #expect(try await tell(running, "?o=999999", sid: stranger, "failed") == 204)
                #expect(try await tell(running, "?m=\(stranger)&p=1", sid: stranger, "failed") == 204)
                #expect(try await tell(running, "?o=\(row[0])x", sid: stranger, "failed") == 204)

                // Delivered before sent, repeated, by either path; then what cannot follow.
                for (status, code, log) in [
                    ("delivered", nil, "delivered|true|-"), ("sent", nil, "delivered|true|-"), ("queued", nil, "delivered|true|-"),
                    ("delivered", nil, "delivered|true|-"), ("failed", 30_003, "delivered|true|-"),
                    ("undelivered", 30_005, "delivered|true|-"),
                ] as [(String, Int?, String)] {
                    for path in [Self.path, "/api/v1/sms-router/webhook/status"] {
                        #expect(try await tell(running, query, sid: sid, status, code: code, path: path) == 204)
                        #expect(try await running.sql(Self.log) == log, "after \(status)")
                    }
                }
                // By its SID alone, as a callback of another program's making would come.
                #expect(try await tell(running, "", sid: sid, "read") == 204)
                #expect(try await running.sql(Self.log) == "read|true|-")
                #expect(try await running.sql("select count(*) from sms_router_outbox") == "1")
                try await eventually("its delivery is counted once") {
                    let page = try await running.router.admin("GET", "/metrics").text
                    return page.contains("\nsms_router_delivery_seconds_count 1\n")
                        && page.contains("\nsms_router_late_reply_seconds_count 1\n")
                }
                #expect(
                    try await running.sql(
                        "select (sms_metadata->>'delivery_ms')::int >= 0 from sms_usage_logs where id = (select log_id from sms_router_outbox)"
                    ) == "t")
                #expect(try await twilio.sent().count == 1)
            }
        }

        /// As Twilio's own order goes wrong: the end first, before the 201, three times each; and a failure after the delivery.
        @Test func theEndFirstAndBeforeThe201() async throws {
            try await withRouterAndTwilio(Self.late) { running, twilio in
                try await twilio.control(
                    #"{"callbacks":{"statuses":["delivered","sent","queued","failed"],"repeat":3,"early":1,"delay_ms":5}}"#)
                let many = (0..<10).map { SMS(from: Person.number($0).phone, body: "number \($0)") }
                for answer in try await running.webhooks.postTogether(many) { #expect(answer.text == Expected.silence) }
                try await eventually("all words were told", within: .seconds(60)) { try await twilio.callbacks("taken") == 120 }
                #expect(
                    try await running.sql("select count(*) from sms_router_outbox where state = 'sent' and status = 'delivered'") == "10")
                #expect(
                    try await running.sql(
                        "select distinct final_status || success from sms_usage_logs where message_direction = 'outbound'")
                        == "deliveredtrue")
                #expect(try await twilio.sent().count == 10)
                #expect(try await running.sql("select count(*) from sms_router_outbox_queue") == "0")
            }
        }

        /// Three parts; the callbacks of all of them in any order, by two workers.
        @Test func aReplyOfSeveralPartsIsDeliveredWhenAllAre() async throws {
            var setup = Self.late
            setup.environment["SMS_ROUTER_MAX_MESSAGE_LENGTH"] = "8000"
            setup.sql = """
                update sms_router_configs set config_value = 'false' where config_key = 'enable_spam_detection';
                insert into sms_router_configs (config_key, config_value) values ('max_reply_segments', '100')
                """
            try await withRouterAndTwilio(setup) { running, twilio in
                try await twilio.control(#"{"callbacks":{"repeat":2,"shuffle":true,"delay_ms":2},"seed":11}"#)
                let bad = Person.number(9)
                try await twilio.control(#"{"outcomes":{"\#(bad.phone)":{"status":"undelivered","code":30005}}}"#)
                let long = (0..<700).map { "word\($0)" }.joined(separator: " ")
                let many = (0..<10).map { SMS(from: Person.number($0).phone, body: "\($0) " + long) }
                for answer in try await running.webhooks.postTogether(many) { #expect(answer.text == Expected.silence) }
                try await eventually("everything is told", within: .seconds(60)) {
                    try await running.sql(
                        "select count(*) from sms_usage_logs where message_direction = 'outbound' and final_status in ('delivered', 'undelivered')"
                    )
                        == "10"
                }
                #expect(try await running.sql("select min(parts) > 2 from sms_router_outbox") == "t")
                #expect(
                    try await running.sql(
                        "select final_status || ' ' || error_message from sms_usage_logs where message_direction = 'outbound' and phone_number = '\(bad.phone)'"
                    )
                        == "undelivered twilio 30005")
                #expect(
                    try await running.sql(
                        "select count(*) from sms_usage_logs where sms_metadata->>'parts' = sms_metadata->>'parts_delivered' and final_status = 'delivered'"
                    )
                        == "9")
            }
        }

        /// `action` in the TwiML: Twilio's callbacks make the reply known, and a webhook that comes again gets nothing more.
        @Test func inlineRepliesAreReportedToo() async throws {
            try await withRouterAndTwilio(SiteSetup(environment: ["SMS_ROUTER_INLINE_STATUS": "true"])) { running, twilio in
                let ada = Person.number(1)
                let sms = SMS(from: ada.phone, body: "hello")
                let answer = try await running.post(sms)
                let action = running.webhooks.url(Self.path) + "?m=\(sms.sid)&p=1"
                let expected = Expected.echo(ada, "hello").replacing(
                    "<Message>", with: "<Message action=\"\(action.replacing("&", with: "&amp;"))\">")
                #expect(answer.text == expected)
                #expect(try await running.post(sms).text == expected, "nobody knows yet whether it was read")
                try await twilio.read(sms, body: "\(ada.id): hello", action: action)
                try await eventually("its delivery is known") { try await running.sql(Self.log) == "delivered|true|-" }
                let sid = try #require(try await twilio.sent().first?.sid)
                #expect(try await running.sql("select twilio_message_sid from sms_usage_logs where message_direction = 'outbound'") == sid)
                #expect(try await running.post(sms).text == Expected.silence, "Twilio has it")
                #expect(try await twilio.sent().count == 1)
                #expect(try await running.agent.calls(for: sms) == 1)
                #expect(try await running.state(of: sms) == "replied|replied")
            }
        }
    }

    /// A message at the fallback URL is a message like any other, and the same one at both is one.
    @Suite struct FallbackTests {
        private static let path = "/sms-router/webhook/fallback"

        private func post(_ running: RunningSite, _ sms: SMS, path: String = path) async throws -> HTTPAnswer {
            var told = sms
            if path != WebhookClient.path {
                told.more += [("ErrorCode", "11205"), ("ErrorUrl", running.webhooks.url())]
            }
            let (webhooks, form) = (running.webhooks, told)
            return try await onOwnThread { try webhooks.post(form, path: path) }
        }

        /// Inbox rows, inbound rows, outbound rows, agent calls.
        private func expectOnce(_ running: RunningSite, _ sms: SMS, sourceLocation: SourceLocation = #_sourceLocation) async throws {
            let counts = try await running.sql(
                """
                select (select count(*) from sms_router_inbox where message_sid = '\(sms.sid)'),
                  (select count(*) from sms_usage_logs where message_direction = 'inbound' and twilio_message_sid = '\(sms.sid)'),
                  (select count(*) from sms_usage_logs where message_direction = 'outbound' and message_content like '%: \(sms.body)')
                """)
            #expect(counts == "1|1|1", sourceLocation: sourceLocation)
            #expect(try await running.agent.calls(for: sms) == 1, sourceLocation: sourceLocation)
        }

        @Test func onlyThere() async throws {
            try await withRouter { running in
                for (number, path) in [Self.path, "/api/v1/sms-router/webhook/fallback"].enumerated() {
                    let sms = SMS(from: Person.number(number).phone, body: "only there \(number)")
                    #expect(try await post(running, sms, path: path).text == Expected.echo(Person.number(number), sms.body))
                    try await expectOnce(running, sms)
                    #expect(try await running.sql("select source from sms_router_inbox where message_sid = '\(sms.sid)'") == "fallback")
                    let metadata = "select sms_metadata from sms_usage_logs where twilio_message_sid = '\(sms.sid)'"
                    #expect(try await running.sql(metadata).contains(#""source": "fallback""#))
                }
                // Its words take effect as ever, and it is signed as ever.
                #expect(try await post(running, SMS(from: Person.number(3).phone, body: "STOP")).text == Expected.silence)
                #expect(try await running.post(SMS(from: Person.number(3).phone, body: "hello")).text == Expected.silence)
                let (webhooks, forged) = (running.webhooks, SMS(from: Person.number(4).phone, body: "forged"))
                #expect(
                    try await onOwnThread { try webhooks.post(forged, path: Self.path, token: "0123456789abcdef0123456789abcdef") }.status
                        == 403)
                #expect(try await running.state(of: forged) == "")
            }
        }

        /// One after the other, in both orders, inline and late; then both at once.
        @Test func atBothItIsOne() async throws {
            try await withRouterAndTwilio(SiteSetup(environment: ["SMS_ROUTER_REPLY_DEADLINE_MS": "700"])) { running, twilio in
                let orders = [[WebhookClient.path, Self.path], [Self.path, WebhookClient.path]]
                for (number, order) in orders.enumerated() {
                    let sms = SMS(from: Person.number(number).phone, body: "one after the other \(number)")
                    // While its reply is young the second gets the same one, for the first may not have been read.
                    for path in order {
                        #expect(try await post(running, sms, path: path).text == Expected.echo(Person.number(number), sms.body))
                    }
                    try await expectOnce(running, sms)
                    let first = order[0] == Self.path ? "fallback" : "webhook"
                    #expect(try await running.sql("select source from sms_router_inbox where message_sid = '\(sms.sid)'") == first)
                }
                #expect(try await twilio.sent().isEmpty)
                try await running.agent.control(#"{"delay_ms":1500}"#)
                for (number, order) in orders.enumerated() {
                    let sms = SMS(from: Person.number(5 + number).phone, body: "late, one after the other \(number)")
                    for path in order { #expect(try await post(running, sms, path: path).text == Expected.silence) }
                    try await eventually("its reply left") { try await twilio.sent().contains { $0.body.hasSuffix(sms.body) } }
                    try await expectOnce(running, sms)
                }
                // Both at once, each several times, while the agent is at work.
                try await running.agent.control(#"{"delay_ms":300}"#)
                let sms = SMS(from: Person.number(8).phone, body: "both at once")
                try await withThrowingTaskGroup(of: HTTPAnswer.self) { group in
                    for number in 0..<10 {
                        group.addTask { try await post(running, sms, path: orders[number % 2][0]) }
                    }
                    for try await answer in group {
                        #expect(answer.status == 200)
                        #expect([Expected.echo(Person.number(8), sms.body), Expected.silence].contains(answer.text))
                    }
                }
                try await expectOnce(running, sms)
                #expect(try await twilio.sent().count { $0.to == Person.number(8).phone } <= 1)
                let page = try await running.router.admin("GET", "/metrics").text
                #expect(page.contains("\nsms_router_webhooks_fallback_total 9\n"))
            }
        }
    }
}
