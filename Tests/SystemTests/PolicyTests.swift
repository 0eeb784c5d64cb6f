import Glibc
import JSON
import TestSupport
import Testing

extension SystemTests {
    /// What the router itself decides about a message: who it is from, what it holds, what its sender may.
    @Suite struct PolicyTests {
        /// A reply and the row's state and outcome.
        private func expect(
            _ running: RunningSite, _ sms: SMS, _ text: String, _ state: String, sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            let answer = try await running.post(sms)
            #expect(answer.status == 200, sourceLocation: sourceLocation)
            #expect(answer.text == text, sourceLocation: sourceLocation)
            #expect(try await running.state(of: sms) == state, sourceLocation: sourceLocation)
        }

        @Test func whoIsIt() async throws {
            let people = """
                insert into users (id, email, phone_number, is_active) values
                  (1, 'inactive@example.com', '+14155553001', false), (2, 'null@example.com', '+14155553002', null),
                  (3, 'national@example.com', '4155553003', true), (4, 'written@example.com', '(415) 555-3004', true),
                  (5, 'one@example.com', '+14155553005', true), (6, 'two@example.com', '(415) 555-3005', true),
                  (7, 'mapped@example.com', null, true), (8, 'british@example.com', '+447911123456', true);
                insert into user_phone_mappings (user_id, phone_number, is_verified) values
                  (7, '415-555-3007', true), (7, '+14155553008', false);
                """
            try await withRouter(SiteSetup(sql: people)) { running in
                let unknown = Expected.twiml(Expected.unknownNumber)
                let inactive = Expected.twiml(Expected.inactive)
                try await expect(running, SMS(from: "+14155559999", body: "hi"), unknown, "told|unknown")
                try await expect(running, SMS(from: "+14155553001", body: "hi"), inactive, "told|inactive")
                try await expect(running, SMS(from: "+14155553002", body: "hi"), inactive, "told|inactive")
                try await expect(running, SMS(from: "+14155553003", body: "hi"), Expected.twiml("3: hi"), "replied|replied")
                try await expect(running, SMS(from: "+14155553004", body: "hi"), Expected.twiml("4: hi"), "replied|replied")
                try await expect(running, SMS(from: "+14155553005", body: "hi"), unknown, "told|ambiguous")
                try await expect(running, SMS(from: "+14155553007", body: "hi"), Expected.twiml("7: hi"), "replied|replied")
                try await expect(running, SMS(from: "+14155553008", body: "hi"), unknown, "told|unknown")
                try await expect(running, SMS(from: "+447911123456", body: "hi"), Expected.twiml("8: hi"), "replied|replied")
                let whatsApp = SMS(from: "whatsapp:+14155553004", to: "whatsapp:" + SMS.ourNumber, body: "hi")
                try await expect(running, whatsApp, Expected.twiml("4: hi"), "replied|replied")
                #expect(try await running.agent.recorded().last?.body["channel"]?.string == "whatsapp")
                // An address that nobody can answer is recorded all the same.
                for from in ["client:somebody", String(repeating: "x", count: 255)] {
                    try await expect(running, SMS(from: from, body: "hi"), Expected.silence, "silent|unanswerable")
                }
                let told = try await running.sql(
                    """
                    select message_direction, coalesce(user_id::text, 'nobody'), message_content from sms_usage_logs
                    where phone_number = '+14155559999' order by 1
                    """)
                #expect(told == "inbound|nobody|hi\noutbound|nobody|" + Expected.unknownNumber)
                #expect(try await running.router.health().json["statistics"]?["failed_routes"]?.integer == 0, "told no is a success")
            }
        }

        @Test func whatIsInIt() async throws {
            let whole = """
                insert into sms_router_configs (config_key, config_value) values ('max_reply_segments', '100'), ('number_reply_parts', 'false');
                """
            try await withRouter(SiteSetup(environment: ["SMS_ROUTER_MAX_MESSAGE_LENGTH": "5000"], sql: whole)) { running in
                let ada = Person.number(1)
                try await expect(running, SMS(from: ada.phone, body: ""), Expected.silence, "silent|empty")
                try await expect(running, SMS(from: ada.phone, body: " \n "), Expected.silence, "silent|empty")
                let scam = "URGENT!!! You have WON a $1,000,000 lottery prize! Claim your free cash now, click http://bit.ly/x"
                try await expect(running, SMS(from: ada.phone, body: scam), Expected.twiml(Expected.spam), "told|spam")
                #expect(try await running.agent.stats()["calls"]?.integer == 0)

                let url = "https://api.twilio.com/2010-04-01/Accounts/\(Credentials.account)/Messages/MM1/Media/ME1"
                let picture = SMS(from: ada.phone, body: "", more: [("MediaUrl0", url), ("MediaContentType0", "image/png")])
                try await expect(running, picture, Expected.twiml("1001:"), "replied|replied")
                let seen = try #require(try await running.agent.recorded().last)
                #expect(seen.text.isEmpty && seen.body["channel"]?.string == "mms")
                let media = try #require(seen.body["media"]?.array?.first)
                #expect(media["url"]?.string == url && media["content_type"]?.string == "image/png")
                let place = SMS(from: ada.phone, body: "", more: [("Latitude", "48.2"), ("Longitude", "16.37"), ("Label", "Wien")])
                try await expect(running, place, Expected.twiml("1001:"), "replied|replied")
                let fields = try await running.agent.recorded().last?.body["fields"]
                #expect(fields?["Latitude"]?.string == "48.2" && fields?["Label"]?.string == "Wien")

                // Longer than anything Twilio sends today: kept whole, given to the agent whole, the reply in parts.
                let words = (0..<700).map { "w\($0)" }.joined(separator: " ")
                let long = SMS(from: ada.phone, body: words)
                let answer = try await running.post(long)
                #expect(try await running.agent.recorded().last?.text == words)
                #expect(try await running.sql("select body from sms_router_inbox where message_sid = '\(long.sid)'") == words)
                let length = "select message_length from sms_usage_logs where twilio_message_sid = '\(long.sid)'"
                #expect(try await running.sql(length) == String(words.count))
                let parts = answer.text.components("<Message>").dropFirst().map { $0.components("</Message>")[0] }
                #expect(parts.count == 3 && parts.allSatisfy { $0.count <= 1600 })
                #expect(parts.joined(separator: " ") == "1001: " + words)

                let odd = SMS(from: ada.phone, body: "nul\0 and 👩‍👩‍👧 and ]]> and \u{1B}[31m")
                let shown = try await running.post(odd)
                #expect(shown.text == Expected.twiml("1001: nul\u{FFFD} and 👩‍👩‍👧 and ]]> and [31m"))
            }
        }

        @Test func commands() async throws {
            try await withRouter { running in
                let ada = Person.number(1)
                let help = Expected.twiml("Available commands: /help, /status, /info, /clear")
                for command in ["/help", "!help", " /HELP me"] {
                    try await expect(running, SMS(from: ada.phone, body: command), help, "replied|command")
                }
                let ready = Expected.twiml("Your assistant is ready to help!")
                try await expect(running, SMS(from: ada.phone, body: "/status"), ready, "replied|command")
                let unknown = Expected.twiml("Unknown command: dance. Type /help for available commands.")
                try await expect(running, SMS(from: ada.phone, body: "/dance now"), unknown, "replied|command")
                #expect(try await running.agent.stats()["calls"]?.integer == 0)

                for body in ["one", "two", "/clear", "three"] { _ = try await running.post(SMS(from: ada.phone, body: body)) }
                let talks = try await running.agent.recorded().map { $0.body["conversation_id"]?.string ?? "" }
                #expect(talks.count == 3 && talks[0] == talks[1] && talks[1] != talks[2], "a new conversation after /clear")
                let uuid = try Regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
                #expect(talks.allSatisfy { $0.wholeMatch(of: uuid) != nil })
                // Two people, and two of our numbers, are different conversations.
                _ = try await running.post(SMS(from: Person.number(2).phone, body: "four"))
                _ = try await running.post(SMS(from: ada.phone, to: "+15005550007", body: "five"))
                #expect(Set(try await running.agent.recorded().map { $0.body["conversation_id"]?.string ?? "" }).count == 4)
            }
        }

        @Test func stopAndStart() async throws {
            try await withRouter { running in
                let ada = Person.number(1)
                func count(_ what: String) async throws -> String {
                    try await running.sql("select count(*) from sms_router_opt_outs \(what)")
                }
                // Of somebody who had not left it is a message like any other.
                try await expect(running, SMS(from: ada.phone, body: "START"), Expected.echo(ada, "START"), "replied|replied")
                try await expect(running, SMS(from: ada.phone, body: " stop "), Expected.silence, "silent|opt_out")
                #expect(try await count("where address = '\(ada.phone)' and opted_out_at is not null and lifted_at is null") == "1")
                try await expect(running, SMS(from: ada.phone, body: "are you there?"), Expected.silence, "silent|opted_out")
                // For the whole account, not the one number.
                try await expect(running, SMS(from: ada.phone, to: "+15005550007", body: "and you?"), Expected.silence, "silent|opted_out")
                try await expect(running, SMS(from: Person.number(2).phone, body: "hi"), Expected.echo(.number(2), "hi"), "replied|replied")
                try await expect(running, SMS(from: ada.phone, body: "HELP"), Expected.silence, "silent|help")
                try await expect(running, SMS(from: ada.phone, body: "start"), Expected.silence, "silent|opt_in")
                #expect(try await count("where address = '\(ada.phone)' and lifted_at >= opted_out_at") == "1")
                try await expect(running, SMS(from: ada.phone, body: "back"), Expected.echo(ada, "back"), "replied|replied")
                // Twilio's own judgement decides where it is there.
                let judged = SMS(from: ada.phone, body: "please leave me alone", more: [("OptOutType", "STOP")])
                try await expect(running, judged, Expected.silence, "silent|opt_out")
                try await expect(running, SMS(from: ada.phone, body: "hello?"), Expected.silence, "silent|opted_out")
                let calls = try await running.agent.recorded().map(\.text)
                #expect(calls == ["START", "hi", "back"])
            }
        }

        @Test func switchedOff() async throws {
            try await withRouter(SiteSetup(environment: ["SMS_ROUTER_ENABLED": "false"])) { running in
                let ada = Person.number(1)
                try await expect(running, SMS(from: ada.phone, body: "hi"), Expected.silence, "skipped|disabled")
                _ = try await running.post(SMS(from: ada.phone, body: "STOP"))
                #expect(try await running.sql("select address from sms_router_opt_outs") == ada.phone, "opt-outs are still honoured")
                #expect(try await running.agent.stats()["calls"]?.integer == 0)
                #expect(try await running.sql("select count(*) from sms_usage_logs where message_direction = 'outbound'") == "0")
            }
        }

        @Test func onlyOurNumbers() async throws {
            let numbers = """
                insert into sms_router_numbers (number, texts) values ('\(SMS.ourNumber)', '{"unknown": "Who is that?"}');
                insert into sms_router_numbers (number, active) values ('+15005550007', false);
                """
            try await withRouter(SiteSetup(sql: numbers)) { running in
                let ada = Person.number(1)
                try await expect(running, SMS(from: ada.phone, body: "hi"), Expected.echo(ada, "hi"), "replied|replied")
                try await expect(running, SMS(from: ada.phone, to: "+15005550007", body: "hi"), Expected.silence, "silent|foreign_number")
                try await expect(running, SMS(from: ada.phone, to: "+15005550008", body: "hi"), Expected.silence, "silent|foreign_number")
                try await expect(running, SMS(from: "+14155559999", body: "hi"), Expected.twiml("Who is that?"), "told|unknown")
            }
        }

        @Test func theSendersOwnRate() async throws {
            let limits = ["SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "3", "SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE": "6"]
            try await withRouter(SiteSetup(environment: limits)) { running in
                let (ada, bert, cleo) = (Person.number(1), Person.number(2), Person.number(3))
                for body in ["1", "2", "3"] {
                    try await expect(running, SMS(from: ada.phone, body: body), Expected.echo(ada, body), "replied|replied")
                }
                try await expect(running, SMS(from: ada.phone, body: "4"), Expected.twiml(Expected.tooMany), "told|limited")
                for body in ["5", "6", "7"] {
                    try await expect(running, SMS(from: ada.phone, body: body), Expected.silence, "silent|limited_silently")
                }
                // None of that counted for everybody's rate: three of six are left.
                for body in ["1", "2", "3"] {
                    try await expect(running, SMS(from: bert.phone, body: body), Expected.echo(bert, body), "replied|replied")
                }
                // Above it: durable, answered with nothing, nobody's agent call yet.
                let late = SMS(from: cleo.phone, body: "late")
                let answer = try await running.post(late)
                #expect(answer.status == 200 && answer.text == Expected.silence)
                #expect(try await running.sql("select state from sms_router_inbox where message_sid = '\(late.sid)'") == "deferred")
                #expect(try await running.post(late).text == Expected.silence, "and again")
                // Ahead of every limit.
                try await expect(running, SMS(from: ada.phone, body: "STOP"), Expected.silence, "silent|opt_out")
                #expect(try await running.sql("select count(*) from sms_router_opt_outs") == "1")
                #expect(try await running.agent.stats()["calls"]?.integer == 6)
                #expect(try await running.sql("select count(*) from sms_router_inbox") == "12")
            }
        }

        /// Beyond the webhooks that may be held open a message is durable and answered with nothing.
        @Test func tooManyHeldOpen() async throws {
            try await withRouter(SiteSetup(environment: ["SMS_ROUTER_MAX_CONCURRENT_REQUESTS": "2"])) { running in
                try await running.agent.control(#"{"mode":"hang"}"#)
                let held = (0..<2).map { SMS(from: Person.number($0).phone, body: "held") }
                let webhooks = running.webhooks
                async let answers = webhooks.postTogether(held)
                try await eventually("two are held") { try await running.agent.stats()["waiting"]?.integer == 2 }
                let third = SMS(from: Person.number(3).phone, body: "one too many")
                #expect(try await running.post(third).text == Expected.silence)
                // Taken up as soon as somebody looks, with nobody waiting.
                try await eventually("it reaches the agent") { try await running.agent.stats()["waiting"]?.integer == 3 }
                try await running.agent.control(#"{"mode":"echo","release":true}"#)
                #expect(try await answers.map(\.text) == [Expected.echo(.number(0), "held"), Expected.echo(.number(1), "held")])
                #expect(try await running.post(SMS(from: Person.number(4).phone, body: "room")).text == Expected.echo(.number(4), "room"))
                try await eventually("its reply is in the outbox") {
                    try await running.sql("select count(*) from sms_router_outbox where reply_to = '\(third.sid)'") == "1"
                }
            }
        }

        @Test func theAgentFails() async throws {
            try await withRouter(SiteSetup(environment: ["AGENT_CORE_TIMEOUT_MS": "2500"])) { running in
                let ada = Person.number(1)
                // Each kind of trouble is told once.
                let modes: [(mode: String, text: String?, state: String)] = [
                    ("status=500", Expected.agentUnavailable, "failed|agent_unavailable"),
                    ("status=503", nil, "failed|agent_unavailable"),
                    ("reset", nil, "failed|agent_unavailable"),
                    ("garbage", Expected.failure, "failed|agent_bad_answer"),
                    ("huge", nil, "failed|agent_bad_answer"),
                    ("empty", Expected.agentGaveNothing, "failed|agent_gave_nothing"),
                    ("hang", Expected.agentTimedOut, "failed|agent_timed_out"),
                ]
                for (mode, text, state) in modes {
                    try await running.agent.control(#"{"mode":"\#(mode)"}"#)
                    let sms = SMS(from: ada.phone, body: mode)
                    try await expect(running, sms, text.map { Expected.twiml($0) } ?? Expected.silence, state)
                    #expect(try await running.agent.calls(for: sms) == 1, "\(mode) is not repeated")
                }
                try await running.agent.control(#"{"mode":"silence","release":true}"#)
                try await expect(running, SMS(from: ada.phone, body: "quiet"), Expected.silence, "silent|silence")
                let statistics = try await running.router.health().json["statistics"]
                #expect(statistics?["failed_routes"]?.integer == 7 && statistics?["successful_routes"]?.integer == 1)
                #expect(
                    try await running.sql("select count(*) from sms_usage_logs where not success and message_direction = 'inbound'") == "7")
                try await running.agent.control(#"{"mode":"echo"}"#)
                try await expect(running, SMS(from: ada.phone, body: "well again"), Expected.echo(ada, "well again"), "replied|replied")
            }
            // Nobody there at all.
            let nobody = "http://localhost:\(try freePort())/agent"
            try await withRouter(SiteSetup(environment: ["AGENT_CORE_URL": nobody])) { running in
                let sms = SMS(from: Person.number(1).phone, body: "hi")
                try await expect(running, sms, Expected.twiml(Expected.agentUnavailable), "failed|agent_unavailable")
            }
        }
    }
}
