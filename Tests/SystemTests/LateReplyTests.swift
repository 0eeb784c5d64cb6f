// Replies that come after their webhook was answered: by Twilio's REST API, once, in order, and not to who has opted out.

import Glibc
import Processes
import Testing

extension SystemTests {
    @Suite struct LateReplyTests {
        private static let late = SiteSetup(environment: ["SMS_ROUTER_REPLY_DEADLINE_MS": "500"])

        @Test func whatIsNotReadyInTimeComesByREST() async throws {
            try await withRouterAndTwilio(Self.late) { running, twilio in
                try await running.agent.control(#"{"delay_ms":1500}"#)
                let ada = Person.number(1)
                let sms = SMS(from: ada.phone, body: "take your time")
                #expect(try await running.post(sms).text == Expected.silence)
                try await eventually("the reply left by REST") { try await twilio.sent().count == 1 }
                let sent = try #require(try await twilio.sent().first)
                #expect(sent.to == ada.phone && sent.from == SMS.ourNumber && sent.body.hasSuffix("take your time"))
                // Twilio's callbacks are signed for the public URL and carry our row's id.
                try await eventually("its delivery is known") {
                    try await running.sql(
                        """
                        select o.state || '|' || o.status || '|' || l.final_status || '|' || (l.twilio_message_sid = '\(sent.sid)')
                        from sms_router_outbox o join sms_usage_logs l on l.id = o.log_id
                        """) == "sent|delivered|delivered|true"
                }
                #expect(try await running.state(of: sms) == "replied|replied")
                #expect(try await running.sql("select count(*) from sms_router_outbox_queue") == "0")
                #expect(try await running.agent.calls(for: sms) == 1)
            }
        }

        /// Callbacks in any order, more than once, before the 201: the rank never falls, and nothing is sent twice.
        @Test func callbacksInAnyOrderChangeNothing() async throws {
            var setup = Self.late
            setup.environment["SMS_ROUTER_REPLY_MODE"] = "always-late"
            try await withRouterAndTwilio(setup) { running, twilio in
                try await twilio.control(#"{"callbacks":{"repeat":3,"shuffle":true,"early":1,"delay_ms":5},"seed":7}"#)
                let many = (0..<15).map { SMS(from: Person.number($0).phone, body: "number \($0)") }
                for answer in try await running.webhooks.postTogether(many) { #expect(answer.text == Expected.silence) }
                try await eventually("all are delivered") {
                    try await running.sql("select count(*) from sms_router_outbox where state = 'sent' and status = 'delivered'") == "15"
                }
                #expect(try await twilio.sent().count == 15)
                let logged = "select count(*) from sms_usage_logs where message_direction = 'outbound' and final_status = 'delivered'"
                #expect(try await running.sql(logged) == "15")
            }
        }

        @Test func aBusyTwilioIsAskedAgainAndAnUncertainOneIsNot() async throws {
            var setup = Self.late
            setup.environment["SMS_ROUTER_REPLY_MODE"] = "always-late"
            try await withRouterAndTwilio(setup) { running, twilio in
                try await twilio.control(#"{"mode":"status=429"}"#)
                let first = SMS(from: Person.number(1).phone, body: "first")
                #expect(try await running.post(first).text == Expected.silence)
                try await eventually("it was tried") { try await running.sql("select max(attempts) > 0 from sms_router_outbox") == "t" }
                #expect(try await twilio.sent().isEmpty)
                // Created, and the connection closed before the 201; its callback tells.
                try await twilio.control(#"{"mode":"lost"}"#)
                try await eventually("it is settled by its callback") {
                    try await running.sql("select state || '|' || status from sms_router_outbox") == "sent|delivered"
                }
                #expect(try await twilio.sent().count == 1)
            }
        }

        /// Wrong keys, or an account that Twilio has suspended: one line in the log would be the only sign otherwise.
        @Test func anAccountThatTwilioRefusesIsAWordInHealth() async throws {
            var setup = Self.late
            setup.environment["SMS_ROUTER_REPLY_MODE"] = "always-late"
            try await withRouterAndTwilio(setup) { running, twilio in
                let ada = Person.number(1)
                try await twilio.control(#"{"errors":{"\#(ada.phone)":20003}}"#)
                #expect(try await running.router.health().json["sending"]?["state"]?.string == "running")
                #expect(try await running.post(SMS(from: ada.phone, body: "hello")).text == Expected.silence)
                try await eventually("health tells of it") {
                    try await running.router.health().json["sending"]?["state"]?.string == "paused accounts"
                }
                #expect(try await running.router.metric("sms_router_accounts_refused") == 1)
                #expect(try await running.router.health().json["status"]?.string == "healthy", "messages are taken in all the same")
                try await eventually("the part that waits is counted", within: .seconds(60)) {
                    try await running.router.metric("sms_router_outbox_open_parts") == 1
                }
                #expect(try await running.router.metric("sms_router_outbox_unclear_parts") == 0)
                #expect(try await twilio.sent().isEmpty)
            }
        }

        @Test func stopMeansNothingMoreGoesOut() async throws {
            try await withRouterAndTwilio(Self.late) { running, twilio in
                try await running.agent.control(#"{"delay_ms":2000}"#)
                let ada = Person.number(1)
                let sms = SMS(from: ada.phone, body: "slow")
                #expect(try await running.post(sms).text == Expected.silence)
                #expect(try await running.post(SMS(from: ada.phone, body: "STOP")).text == Expected.silence)
                try await eventually("the first has ended") { try await running.state(of: sms) == "silent|opted_out" }
                // One whose reply waits in the outbox while its person goes.
                try await twilio.control(#"{"mode":"status=429"}"#)
                try await running.agent.control(#"{"delay_ms":1000}"#)
                let bo = Person.number(2)
                #expect(try await running.post(SMS(from: bo.phone, body: "slow")).text == Expected.silence)
                try await eventually("it waits") {
                    try await running.sql("select count(*) from sms_router_outbox where attempts > 0") == "1"
                }
                #expect(try await running.post(SMS(from: bo.phone, body: "STOP")).text == Expected.silence)
                try await twilio.control(#"{"mode":"ok"}"#)
                try await eventually("it is withheld") { try await running.sql("select state from sms_router_outbox") == "withheld" }
                #expect(try await twilio.sent().isEmpty)
            }
        }

        /// All processes die at once: of the last inline replies of a conversation nobody knows whether Twilio read them. Five minutes after, they are
        /// settled together: what the list has is not sent, the rest leaves once, in order, and what came after them too.
        @Test func whatADeadRouterLeftInDoubtIsSettledTogether() async throws {
            let twilio = try await TwilioProcess.start(directory: "/tmp")
            var setup = SiteSetup()
            setup.environment["TWILIO_API_BASE_URL"] = twilio.url
            try await withSite(setup) { site in
                let router = try site.startRouter()
                try await router.waitUntilHealthy(workers: setup.workers)
                let ada = Person.number(1)
                let messages = ["one", "two", "three"].map { SMS(from: ada.phone, body: $0) }
                for sms in messages {
                    #expect(try await RunningSite(site: site, router: router).post(sms).text == Expected.echo(ada, sms.body))
                }
                let workers = router.children
                router.signal(SIGSTOP)
                for pid in workers { ChildProcess.signal(pid, SIGKILL) }
                router.signal(SIGKILL)
                _ = try await router.waitForEnd()
                // However long this machine took for three messages, they are among the latest.
                try await site.sql("update sms_router_owners set fates_from = '-infinity'")

                let again = try site.startRouter()
                try await again.waitUntilHealthy(workers: setup.workers)
                let states = "select string_agg(state, ' ' order by id) from sms_router_outbox"
                try await eventually("they are in doubt", within: .seconds(90)) { try await site.sql(states) == "unknown unknown unknown" }
                let next = SMS(from: ada.phone, body: "next")
                #expect(try await RunningSite(site: site, router: again).post(next).text == Expected.silence)
                #expect(try await site.sql(states) == "unknown unknown unknown queued")
                try await twilio.read(messages[1], body: "\(ada.id): two", action: "http://127.0.0.1:9/nobody")
                // Five minutes go by.
                try await site.sql(
                    """
                    update sms_router_outbox set created_at = created_at - interval '301 s', tried_at = tried_at - interval '301 s'
                      where state = 'unknown';
                    update sms_router_outbox_queue set due_at = now()
                    """)
                try await eventually("all is settled", within: .seconds(60)) { try await site.sql(states) == "sent sent sent sent" }
                #expect(
                    try await twilio.sent().filter { !$0.body.hasSuffix(": two") }.map(\.body)
                        == ["one", "three", "next"].map { "\(ada.id): \($0)" })
                #expect(
                    try await site.sql("select string_agg(sid_from || ' ' || attempts, ', ' order by id) from sms_router_outbox")
                        == "answer 1, list 0, answer 1, answer 1")
                again.signal(SIGTERM)
                #expect(try await again.waitForEnd() == .exited(0))
            }
            try await twilio.stop()
        }

        /// Everything restarted in the middle: all are replied to, once each, in order.
        @Test func aRestartInTheMiddleLosesNothing() async throws {
            var setup = Self.late
            setup.environment["SMS_ROUTER_REPLY_MODE"] = "always-late"
            let twilio = try await TwilioProcess.start(directory: "/tmp")
            setup.environment["TWILIO_API_BASE_URL"] = twilio.url
            try await withSite(setup) { site in
                let router = try site.startRouter()
                try await router.waitUntilHealthy(workers: setup.workers)
                try await site.agent.control(#"{"delay_ms":700}"#)
                let many = (0..<20).flatMap { person in
                    (0..<2).map { SMS(from: Person.number(person).phone, body: "text \($0) of \(person)") }
                }
                for answer in try await WebhookClient(port: site.port).postTogether(many) { #expect(answer.text == Expected.silence) }
                router.signal(SIGKILL)
                _ = try await router.waitForEnd()
                let again = try site.startRouter()
                try await again.waitUntilHealthy(workers: setup.workers)
                try await eventually("all are sent", within: .seconds(90)) {
                    try await site.sql("select count(*) from sms_router_outbox where state = 'sent'") == "40"
                }
                let sent = try await twilio.sent()
                #expect(sent.count == 40 && Set(sent.map(\.body)).count == 40)
                #expect(try await site.sql("select count(*) from sms_router_inbox where state = 'replied'") == "40")
                again.signal(SIGTERM)
                #expect(try await again.waitForEnd() == .exited(0))
            }
            try await twilio.stop()
        }
    }
}
