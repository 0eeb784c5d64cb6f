// Strangers and verification as people and operators meet them: webhooks, the command line, a Twilio that takes the code.

import JSON
import TestSupport
import Testing

extension SystemTests {
    @Suite struct StrangersTests {
        @Test func aStrangerSignsUpIsVerifiedAndIsHeard() async throws {
            let settings = ["SMS_ROUTER_SIGN_UP_URL": "https://example.com/join?ref=sms&n={phone}", "PA_LOG_LEVEL": "DEBUG"]
            try await withRouterAndTwilio(SiteSetup(workers: 3, environment: settings)) { running, twilio in
                let number = "+14155559321"
                func say(_ text: String) async throws -> String { try await running.post(SMS(from: number, body: text)).text }
                #expect(try await say("hello") == Expected.twiml(Expected.unknownNumber))
                #expect(try await say("A").contains("Reply YES to get started"))
                #expect(try await say("YES").contains("https://example.com/join?ref=sms&amp;n=%2B14155559321"))
                #expect(try await running.agent.stats()["calls"]?.integer == 0)

                let user = Person.number(2)
                let sent = try await running.site.control("phones", "verify", "(415) 555-9321", "--user", "\(user.id)", "--json")
                #expect(sent.end == .exited(0), "\(sent.errors)")
                #expect(try await running.site.control("phones", "resolve", number).output.contains("waits for its reply"))
                try await eventually("the code is sent") { try await twilio.sent().count == 1 }
                let message = try #require(try await twilio.sent().first)
                let code = try #require(message.body.split { !$0.isNumber }.first { $0.count == 6 }.map(String.init))
                #expect(message.to == number && message.from == SMS.ourNumber)
                #expect(try await say("hm").contains("Please reply A"), "not verified yet")
                let wrong = code == "000000" ? "111111" : "000000"
                #expect(try await say(wrong).contains("not right"))
                #expect(try await say("My code is \(code)").contains("Your number is verified"))
                try await eventually("the number is theirs") { try await say("hi") == Expected.echo(user, "hi") }
                // What was heard of the code is in no table, no log and not with the agent.
                try await eventually("its part is closed") {
                    try await running.sql("select body from sms_router_outbox") == "[verification code]"
                }
                for text in [
                    "select string_agg(body, ' ') from sms_router_inbox", "select string_agg(message_content, ' ') from sms_usage_logs",
                ] {
                    #expect(try await !running.sql(text).contains(code))
                }
                #expect(!running.router.log.contains("ode is \(code)") && !running.router.log.contains(number))
                #expect(try await running.agent.recorded().allSatisfy { !$0.text.contains(code) })

                // Somebody else has the number now.
                #expect(try await say("Wrong number").contains("Thanks for telling us"))
                try await eventually("it is nobody's") { try await say("hi").contains("still belongs to the same person") }
                #expect(try await running.site.control("phones", "list", "--stale").output.contains("wrong number"))
                #expect(try await running.site.control("phones", "resolve", number).end == .exited(1))
                let check = try await running.site.control("check")
                #expect(check.end == .exited(0) && check.output.contains("1 stale, 0 unverified"), "\(check.output)")
                let confirmed = try await running.site.control("phones", "confirm", number, "--user", "\(user.id)")
                #expect(confirmed.end == .exited(0), "\(confirmed.errors)")
                try await eventually("it is theirs again") { try await say("hi") == Expected.echo(user, "hi") }
            }
        }

        @Test func whoMayNotVerify() async throws {
            try await withRouterAndTwilio(SiteSetup(sql: "insert into users (id, email) values (7, 'new@example.com')")) {
                running, twilio in
                let site = running.site
                #expect(try await site.control("phones", "verify", Person.number(1).phone, "--user", "7").end == .exited(65))
                for turn in 0..<4 {
                    let result = try await site.control("phones", "verify", "+14155559322", "--user", "7")
                    #expect(result.end == .exited(turn < 3 ? 0 : 1), "\(result.errors)")
                    if turn == 3 { #expect(result.errors.contains("within an hour")) }
                }
                try await eventually("three codes are sent") { try await twilio.sent().count == 3 }
                #expect(try await running.sql("select count(*) from user_phone_mappings where user_id = 7 and not is_verified") == "1")
            }
        }
    }
}
