// STOP at the awkward moments: nothing more goes out, whatever is on its way. (While the agent's call is open: LateReplyTests.)

import Testing

extension SystemTests {
    @Suite struct StopTests {
        /// The first part's request is at Twilio when the person opts out: the others stay here.
        @Test func withTwoOfThreePartsUnsent() async throws {
            let setup = SiteSetup(
                environment: ["SMS_ROUTER_REPLY_MODE": "always-late", "SMS_ROUTER_MAX_MESSAGE_LENGTH": "16000"],
                sql: "insert into sms_router_configs (config_key, config_value) values ('max_reply_segments', '100')")
            try await withRouterAndTwilio(setup) { running, twilio in
                try await twilio.control(#"{"delay_ms":4000}"#)
                let ada = Person.number(1)
                let sms = SMS(from: ada.phone, body: String(repeating: "long text ", count: 400))
                #expect(try await running.post(sms).text == Expected.silence)
                let states = "select string_agg(state, ' ' order by part) from sms_router_outbox"
                try await eventually("the first part is on its way") { try await running.sql(states) == "sending queued queued" }
                #expect(try await running.post(SMS(from: ada.phone, body: "STOP")).text == Expected.silence)
                #expect(try await twilio.sent().isEmpty, "the request was under way when STOP was answered")
                try await eventually("the rest is withheld") { try await running.sql(states) == "sent withheld withheld" }
                #expect(try await twilio.sent().count == 1)
                #expect(try await running.sql("select count(*) from sms_router_outbox_queue") == "0")
            }
        }

        /// Messages above the global limit wait in the database. STOP is above it too, takes effect all the same, and at once.
        @Test func aboveTheGlobalLimit() async throws {
            let setup = SiteSetup(environment: ["SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE": "2"])
            try await withRouterAndTwilio(setup) { running, twilio in
                for number in 2...3 {
                    let bo = Person.number(number)
                    #expect(try await running.post(SMS(from: bo.phone, body: "hello")).text == Expected.echo(bo, "hello"))
                }
                let ada = Person.number(1)
                let waiting = (0..<3).map { SMS(from: ada.phone, body: "text \($0)") }
                for sms in waiting { #expect(try await running.post(sms).text == Expected.silence) }
                #expect(try await running.state(of: waiting[0]) == "deferred|")
                let stop = SMS(from: ada.phone, body: "STOP")
                #expect(try await running.post(stop).text == Expected.silence)
                #expect(try await running.sql("select count(*) from sms_router_opt_outs where opted_out_at is not null") == "1")
                try await running.sql(
                    "update sms_router_configs set config_value = '1000', is_default = false where config_key = 'global_rate_limit_per_minute'"
                )
                for sms in waiting {
                    try await eventually("it has ended", within: .seconds(60)) {
                        try await running.state(of: sms) == "silent|opted_out"
                    }
                    #expect(try await running.agent.calls(for: sms) == 0)
                }
                try await eventually("STOP has ended", within: .seconds(60)) { try await running.state(of: stop) == "silent|opt_out" }
                #expect(try await twilio.sent().isEmpty)
                #expect(try await running.sql("select count(*) from sms_router_outbox") == "0")
            }
        }
    }
}
