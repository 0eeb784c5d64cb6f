import Glibc
import JSON
import TestSupport
import Testing
import Twilio

extension SystemTests {
    /// A signed SMS comes in, the agent's answer goes out; what is not Twilio's stays out.
    @Suite struct AnswerTests {
        @Test func aSignedMessageIsAnsweredAndRecorded() async throws {
            try await withRouter { running in
                let ada = Person.number(1)
                let sms = SMS(from: ada.phone, body: "Fish & chips <today>?")
                let answer = try await running.post(sms)
                #expect(answer.status == 200)
                #expect(answer.headers["content-type"] == "application/xml")
                #expect(answer.text == Expected.echo(ada, "Fish & chips <today>?"))
                #expect(answer.headers["x-correlation-id"]?.isEmpty == false)

                let calls = try await running.agent.recorded()
                let call = try #require(calls.first)
                #expect(call.key == sms.sid)
                #expect(call.body["message_id"]?.string == sms.sid)
                #expect(call.body["attempt"]?.integer == 1)
                #expect(call.body["user"]?["id"]?.string == "1001")
                #expect(call.body["user"]?["email"]?.string == "person1@example.com")
                #expect(call.body["user"]?["full_name"]?.string == "Person 1")
                #expect(call.body["user"]?["phone_number"]?.string == ada.phone)
                #expect(call.body["channel"]?.string == "sms")
                #expect(call.body["from"]?.string == ada.phone)
                #expect(call.body["to"]?.string == SMS.ourNumber)

                #expect(try await running.state(of: sms) == "replied|replied")
                let rows = try await running.sql(
                    """
                    select message_direction, user_id, phone_number, message_length, message_content, success,
                      processing_time_ms is not null, coalesce(twilio_message_sid, '')
                    from sms_usage_logs order by message_direction
                    """)
                #expect(
                    rows.split(separator: "\n") == [
                        "inbound|1001|\(ada.phone)|21|Fish & chips <today>?|t|t|\(sms.sid)",
                        "outbound|1001|\(ada.phone)|27|1001: Fish & chips <today>?|t|t|",
                    ])

                try expectLine(try await running.logLine(of: sms), sms, of: ada)
            }
        }

        private func expectLine(_ line: String, _ sms: SMS, of person: Person) throws {
            let shape = try Regex(
                #"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO SMS Router \[worker\] Processing SMS sid="# + sms.sid
                    + #" from=\+1\*{6}\d\d outcome=replied( [a-z_]+=\S+)* time: \d+\.\d ms( .*)?$"#)
            #expect(line.wholeMatch(of: shape) != nil, "\(line)")
            #expect(line.contains("+1******" + person.phone.suffix(2)))
        }

        /// The trace of the webhook, a parent of the router's own, and the trace in the line of the message; without one the MessageSid's.
        @Test func aTraceIsTakenPassedOnAndLogged() async throws {
            try await withRouter(SiteSetup(workers: 1)) { running in
                let (traced, plain) = (SMS(from: Person.number(1).phone, body: "traced"), SMS(from: Person.number(2).phone, body: "plain"))
                let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
                let header = ("traceparent", "00-\(trace)-00f067aa0ba902b7-00")
                let answer = try await running.router.ask(
                    "POST", WebhookClient.path, running.webhooks.headers(traced) + [header], body: FormEncoder.encode(traced.parameters()))
                #expect(answer.status == 200)
                #expect(try await running.post(plain).status == 200)
                let calls = try await running.agent.recorded()
                let given = try #require(calls.first { $0.key == traced.sid }?.traceParent)
                #expect(given.hasPrefix("00-\(trace)-") && given.hasSuffix("-00") && !given.contains("00f067aa0ba902b7"))
                let own = try #require(calls.first { $0.key == plain.sid }?.traceParent)
                #expect(own.hasPrefix("00-\(plain.sid.dropFirst(2))-") && own.hasSuffix("-01"))
                #expect(try await running.logLine(of: traced).contains(" trace_id=\(trace) "))
                let untraced = try await running.logLine(of: plain)
                #expect(!untraced.contains("trace_id"))
                // Kept with the message: whoever takes it over asks in the same trace.
                #expect(
                    try await running.sql("select extra ->> 'traceparent' from sms_router_inbox where message_sid = '\(traced.sid)'")
                        == header.1)
            }
        }

        @Test func onlyTwilioIsHeard() async throws {
            try await withRouter(SiteSetup(workers: 1)) { running in
                let webhooks = running.webhooks
                let router = running.router
                let sms = SMS(from: Person.number(0).phone, body: "hello")
                let form = FormEncoder.encode(sms.parameters())
                let type = ("Content-Type", "application/x-www-form-urlencoded")
                func post(_ headers: [(String, String)], _ body: [UInt8], _ path: String = WebhookClient.path) async throws -> HTTPAnswer {
                    try await router.ask("POST", path, headers, body: body)
                }
                func detail(_ answer: HTTPAnswer) -> Bool {
                    answer.json["detail"]?.string?.isEmpty == false && answer.json.object?.count == 1
                }

                let unsigned = try await post([type], form)
                #expect(unsigned.status == 403 && detail(unsigned))
                let wrong = try await post(webhooks.headers(sms, token: "00000000000000000000000000000000"), form)
                #expect(wrong.status == 403 && detail(wrong))
                // Signed for another path than the one it came to.
                #expect(try await post(webhooks.headers(sms, path: "/sms-router/webhook/fallback"), form).status == 403)
                var foreign = sms
                foreign.account = "AC00000000000000000000000000000001"
                #expect(try await post(webhooks.headers(foreign), FormEncoder.encode(foreign.parameters())).status == 403)
                for sid in ["", "SM123", "XX" + sms.sid.dropFirst(2), sms.sid + "0"] {
                    var nameless = sms
                    nameless.sid = sid
                    let answer = try await post(webhooks.headers(nameless), FormEncoder.encode(nameless.parameters()))
                    #expect(answer.status == 400 && detail(answer), "MessageSid \(sid)")
                }

                let unknown = try await router.ask("GET", "/sms-router/nothing-here")
                #expect(unknown.status == 404 && detail(unknown) && unknown.headers["content-type"]?.hasPrefix("application/json") == true)
                let method = try await router.ask("GET", WebhookClient.path)
                #expect(method.status == 405 && method.headers["allow"] == "POST" && detail(method))
                let methods = try await router.ask("POST", "/sms-router/webhook/health", body: [])
                #expect(methods.status == 405 && methods.headers["allow"]?.contains("GET") == true)
                let large = try await post([type], [UInt8](repeating: 0x61, count: 64 * 1024 + 1))
                #expect(large.status == 413 && detail(large))
                let strange = try await post([("Content-Type", "text/plain")], form)
                #expect(strange.status == 415 && detail(strange))

                #expect(try await running.agent.stats()["calls"]?.integer == 0)
                #expect(try await running.sql("select count(*) from sms_router_inbox") == "0")
                // And then it is heard all the same: with the old token of a rotation, by the alias, as JSON, at the fallback URL.
                let echo = Expected.echo(Person.number(0), "hello")
                var again = sms
                again.sid = "MM" + sms.sid.dropFirst(2)
                let rotated = try await post(
                    webhooks.headers(again, token: Credentials.oldAuthToken), FormEncoder.encode(again.parameters()))
                #expect(rotated.status == 200 && rotated.text == echo)
                let aliased = SMS(from: sms.from, body: "hello")
                let alias = "/api/v1/sms-router/webhook/sms"
                #expect(
                    try await post(webhooks.headers(aliased, path: alias), FormEncoder.encode(aliased.parameters()), alias).text == echo)
                let other = SMS(from: sms.from, body: "hello", more: [("ErrorCode", "11200"), ("ErrorUrl", "https://example.com/x")])
                let fallback = "/sms-router/webhook/fallback"
                #expect(
                    try await post(webhooks.headers(other, path: fallback), FormEncoder.encode(other.parameters()), fallback).text == echo)
                let spoken = SMS(from: sms.from, body: "hello")
                let json = Self.json(spoken)
                let signed = SignedRequest.sign(url: webhooks.url(), jsonBody: json, token: Credentials.authToken)
                let target = String(signed.url.dropFirst("http://127.0.0.1:\(running.site.port)".count))
                let jsonHeaders = [("Content-Type", "application/json"), ("X-Twilio-Signature", signed.signature)]
                #expect(try await post(jsonHeaders, json, target).text == echo)
                #expect(try await post(jsonHeaders, json + Array(" ".utf8), target).status == 403)
                for path in ["/sms-router/webhook/delivery-status", "/sms-router/webhook/status"] {
                    let status = SMS(from: SMS.ourNumber, to: sms.from, body: "", more: [("MessageStatus", "delivered")])
                    #expect(try await post([type], FormEncoder.encode(status.parameters()), path).status == 403)
                    let answer = try await post(webhooks.headers(status, path: path), FormEncoder.encode(status.parameters()), path)
                    #expect(answer.status == 204 && answer.body.isEmpty)
                }
                #expect(try await running.agent.stats()["calls"]?.integer == 4)
                #expect(try await running.sql("select count(*) from sms_router_inbox where source = 'fallback'") == "1")
            }
        }

        private static func json(_ sms: SMS) -> [UInt8] {
            var writer = JSONWriter()
            writer.beginObject()
            for (name, value) in sms.parameters() { writer.member(name, value) }
            writer.endObject()
            return writer.bytes
        }

        @Test func aCorrelationIDIsKeptWhenItIsSane() async throws {
            try await withRouter(SiteSetup(workers: 1)) { running in
                let webhooks = running.webhooks
                func answer(_ id: String) async throws -> (HTTPAnswer, SMS) {
                    let sms = SMS(from: Person.number(0).phone, body: "hello")
                    let headers = webhooks.headers(sms) + [("X-Correlation-ID", id)]
                    return (
                        try await running.router.ask("POST", WebhookClient.path, headers, body: FormEncoder.encode(sms.parameters())), sms
                    )
                }
                let (sane, sms) = try await answer("order-4711")
                #expect(sane.headers["x-correlation-id"] == "order-4711")
                #expect(try await running.logLine(of: sms).contains("correlation_id=order-4711"))
                for id in ["a b\"c", String(repeating: "x", count: 300)] {
                    let (answer, _) = try await answer(id)
                    #expect(answer.headers["x-correlation-id"]?.isEmpty == false && answer.headers["x-correlation-id"] != id)
                }
            }
        }

        /// A webhook counts only by a token of the account that it names; the same SID in two accounts is two messages.
        @Test func severalAccounts() async throws {
            try await withSite { site in
                let other = "AC" + String(repeating: "0b", count: 16)
                let accounts = try TemporaryFile("accounts")
                try accounts.write("# a subaccount\n\(other) its-own-token-0123456789\n")
                let router = try site.startRouter(["TWILIO_ACCOUNTS_FILE": accounts.path])
                try await router.waitUntilHealthy(workers: 2)
                let webhooks = WebhookClient(port: site.port)
                var sms = SMS(from: Person.number(1).phone, body: "hello")
                func status(_ sms: SMS, _ token: String) async throws -> Int {
                    try await together(1) { _ in try webhooks.post(sms, token: token).status }[0]
                }
                #expect(try await status(sms, "its-own-token-0123456789") == 403)
                #expect(try await status(sms, Credentials.authToken) == 200)
                sms.account = other
                #expect(try await status(sms, Credentials.authToken) == 403)
                #expect(try await status(sms, "its-own-token-0123456789") == 200)
                #expect(try await site.sql("select count(*) from sms_router_inbox where message_sid = '\(sms.sid)'") == "2")
                #expect(try await site.agent.calls(for: sms) == 2)
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        /// TCP v4 and v6, a Unix socket, a listener for admin alone; behind a proxy, without a public URL of its own.
        @Test func everyKindOfAddress() async throws {
            try await withSite { site in
                let admin = try freePort()
                let unix = site.directory + "/http.sock"
                let router = try site.startRouter([
                    "SMS_ROUTER_LISTEN": "127.0.0.1:\(site.port),[::1]:\(site.port),unix:\(unix)", "SMS_ROUTER_PUBLIC_URL": nil,
                    "SMS_ROUTER_ADMIN_LISTEN": "127.0.0.1:\(admin)",
                ])
                try await eventually("it is healthy") { (try? await router.health().status) == 200 }
                for (place, url) in [
                    ("127.0.0.1:\(site.port)", "http://127.0.0.1:\(site.port)"), ("[::1]:\(site.port)", "http://[::1]:\(site.port)"),
                    ("unix:\(unix)", "http://sms.example.com"),
                ] {
                    let sent = try await site.control(
                        "send", "--from", Person.number(1).phone, "--body", "by \(place)", "--url", url, "--connect", place)
                    #expect(sent.end == .exited(0), "\(place): \(sent.errors)")
                    #expect(sent.output == "1001: by \(place)\n")
                }
                let sms = SMS(from: Person.number(1).phone, body: "through a proxy")
                let url = "https://sms.example.com" + WebhookClient.path
                let headers = [
                    ("Content-Type", "application/x-www-form-urlencoded"), ("X-Forwarded-Proto", "https"),
                    ("X-Forwarded-Host", "sms.example.com"),
                    ("X-Twilio-Signature", SignedRequest.sign(url: url, parameters: sms.parameters(), token: Credentials.authToken)),
                ]
                let answer = try await router.ask("POST", WebhookClient.path, headers, body: FormEncoder.encode(sms.parameters()))
                #expect(answer.text == Expected.echo(.number(1), "through a proxy"))

                for path in ["/metrics", "/sms-router/admin/status"] {
                    #expect(try await router.admin("GET", path).status == 404, "\(path) is not public")
                    let bearer = [("Authorization", "Bearer \(Credentials.adminToken)")]
                    #expect(try await together(1) { _ in try HTTPConversation(port: admin).exchange("GET", path, bearer).status } == [200])
                }
                #expect(
                    try await together(1) { _ in try HTTPConversation(port: admin).exchange("POST", WebhookClient.path, body: []).status }
                        == [404])
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }
    }
}
