// `sms-routerctl messages` against routers that run: what failed is brought back and answered once, what waits is ended.

import Testing

extension SystemTests {
    @Suite struct MessagesByHandTests {
        private static let setup = SiteSetup(environment: ["SMS_ROUTER_REPLY_DEADLINE_MS": "500"])

        @Test func whatFailedIsBroughtBackAndAnsweredLate() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await running.agent.control(#"{"mode":"status=500"}"#)
                let ada = Person.number(1)
                let sms = SMS(from: ada.phone, body: "bring me back")
                #expect(try await running.post(sms).text.contains("currently unavailable"))
                try await running.agent.control(#"{"mode":"ok"}"#)
                #expect(try await running.state(of: sms) == "failed|agent_unavailable")

                let listed = try await running.site.control("messages", "list", "--state", "failed", "--json")
                #expect(listed.output.contains(sms.sid) && !listed.output.contains(ada.phone))
                let retried = try await running.site.control("messages", "retry", sms.sid)
                #expect(retried.end == .exited(0) && retried.output == "\(sms.sid): failed → deferred\n", "\(retried.errors)")
                try await eventually("its reply left by REST") {
                    try await twilio.sent().contains { $0.to == ada.phone && $0.body.hasSuffix("bring me back") }
                }
                try await eventually("it is finished") { try await running.state(of: sms) == "replied|replied" }
                let inbound = "select count(*) from sms_usage_logs where twilio_message_sid = '\(sms.sid)'"
                #expect(try await running.sql(inbound) == "1", "one inbound row a message")

                // Once is enough.
                let again = try await running.site.control("messages", "retry", sms.sid)
                #expect(again.end == .exited(65) && again.errors.contains("is replied"))
                let shown = try await running.site.control("messages", "show", sms.sid)
                #expect(shown.output.contains("failed") && shown.output.contains("retry") && !shown.output.contains("bring me back"))
                #expect(try await running.site.control("messages", "show", sms.sid, "--text", "--json").output.contains("bring me back"))
            }
        }

        /// Its age counts from when it was brought back.
        @Test func whatExpiredIsYoungAgain() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                let sms = SMS(from: Person.number(1).phone, body: "old one")
                _ = try await running.post(sms)
                try await running.sql(
                    """
                    update sms_router_inbox set state = 'expired', outcome = 'expired', arrived_at = now() - interval '2 hours', reply = null
                    where message_sid = '\(sms.sid)'
                    """)
                #expect(try await running.site.control("messages", "retry", sms.sid).end == .exited(0))
                try await eventually("it was answered") { try await twilio.sent().contains { $0.body.hasSuffix("old one") } }
            }
        }

        @Test func whatWaitsIsEndedAndStaysSo() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await running.agent.control(#"{"mode":"hang"}"#)
                let sms = SMS(from: Person.number(1).phone, body: "never mind")
                #expect(try await running.post(sms).text == Expected.silence)
                let discarded = try await running.site.control("messages", "discard", sms.sid)
                #expect(discarded.output == "\(sms.sid): accepted → discarded\n", "\(discarded.errors)")
                try await running.agent.control(#"{"mode":"ok","release":true}"#)
                // Who comes after it is not held up, and its reply never leaves.
                let next = SMS(from: Person.number(1).phone, body: "next")
                #expect(try await running.post(next).status == 200)
                try await eventually("the next one is answered") { try await running.state(of: next) == "replied|replied" }
                #expect(try await running.state(of: sms) == "discarded|discarded")
                #expect(try await twilio.sent().allSatisfy { !$0.body.hasSuffix("never mind") })
            }
        }

        @Test func aPartIsSentAgainOnlyByHand() async throws {
            var setup = Self.setup
            setup.environment["SMS_ROUTER_REPLY_MODE"] = "always-late"
            try await withRouterAndTwilio(setup) { running, twilio in
                let ada = Person.number(1)
                try await twilio.control(#"{"errors":{"\#(ada.phone)":{"code":30034,"status":400,"times":1}}}"#)
                _ = try await running.post(SMS(from: ada.phone, body: "again"))
                try await eventually("it failed") { try await running.sql("select state from sms_router_outbox") == "failed" }
                let id = try await running.sql("select id from sms_router_outbox")
                #expect(try await running.site.control("messages", "discard", id).end == .exited(65))
                #expect(try await running.site.control("messages", "retry", id).output == "part \(id): failed → queued\n")
                try await eventually("it was sent") { try await running.sql("select state from sms_router_outbox") == "sent" }
                #expect(try await twilio.sent().count == 1)
                #expect(try await running.sql("select count(*) from sms_router_operator_actions") == "1")
                // The log says what the parts come to, while one of them is brought back and afterwards.
                try await eventually("it has arrived") {
                    try await running.sql("select final_status from sms_usage_logs where message_direction = 'outbound'") == "delivered"
                }
                try await twilio.control(#"{"mode":"status=429"}"#)
                try await running.sql(
                    "update sms_router_outbox set state = 'unclear', status = null, twilio_sid = null, delivered_at = null")
                #expect(try await running.site.control("messages", "retry", id).output == "part \(id): unclear → queued\n")
                #expect(
                    try await running.sql(
                        "select final_status || ' ' || success from sms_usage_logs where message_direction = 'outbound'") == "unknown true")
                #expect(try await running.site.control("messages", "show", "999999").end == .exited(1))
                #expect(try await running.site.control("messages", "show", "SMx").end == .exited(64))
            }
        }
    }
}
