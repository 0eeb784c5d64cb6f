// The configurations of deploy/ in front of a real router, each in the server that it is for: what Twilio sends gets through as it was
// signed, what an operator alone may ask does not, and nothing that a client says of itself is believed. docs/proxies.md.

import Glibc
import JSON
import TestSupport
import Testing
import Twilio

extension SystemTests {
    @Suite struct ProxyTests {
        private static let name = ProxyProcess.name
        private static let publicURL = "https://\(name)"
        private static let bearer = ("Authorization", "Bearer \(Credentials.adminToken)")

        /// A router behind `server`, and both ended well.
        private func withProxy(
            _ server: ProxyServer, _ environment: [String: String] = ["SMS_ROUTER_PUBLIC_URL": publicURL],
            _ body: (RunningSite, ProxyProcess) async throws -> Void
        ) async throws {
            try await withRouter(SiteSetup(workers: 1, environment: environment)) { running in
                let routers = ["127.0.0.1:\(running.site.port)"]
                try await whileItRuns(ProxyProcess.start(server, routers: routers, directory: running.site.directory)) {
                    try await body(running, $0)
                }
            }
        }

        private func whileItRuns(_ proxy: ProxyProcess, _ body: (ProxyProcess) async throws -> Void) async throws {
            let result: Result<Void, any Error>
            do { result = .success(try await body(proxy)) } catch { result = .failure(error) }
            if case .failure = result { Issue.record("what \(proxy.server) wrote:\n\(proxy.log.suffix(4000))") }
            for secret in Credentials.all + ["Twilio-Signature"] { #expect(!proxy.log.contains(secret), "\(proxy.server)'s log") }
            try await proxy.stop()
            try result.get()
        }

        // MARK: What gets through

        /// Byte for byte what Twilio signed, to every path that it calls.
        @Test(arguments: ProxyServer.allCases) func passesOnWhatWasSigned(_ server: ProxyServer) async throws {
            try await withProxy(server) { running, proxy in
                let base = "/sms-router/webhook"
                let texts = [("plain", ""), ("Ça va? 100% + 1 & more", "?a=1&b=two%20words&c=%2Fx%2f..&d=;e&&f=//&g=%7E~'!*()")]
                let twilio = try await proxy.connect()
                for (text, query) in texts {
                    for (number, path) in ["\(base)/sms", "\(base)/fallback", "/api/v1\(base)/sms"].enumerated() {
                        let person = Person.number(number)
                        let answer = try await twilio.post(SMS(from: person.phone, body: text), path: path + query)
                        #expect(answer.status == 200 && answer.text == Expected.echo(person, text), "\(path + query): \(answer)")
                        #expect(answer.headers["content-type"] == "application/xml")
                    }
                    for path in ["\(base)/delivery-status", "\(base)/status"] {
                        let callback = SMS(from: SMS.ourNumber, body: "", more: [("MessageStatus", "delivered")])
                        #expect(try await twilio.post(callback, path: path + query).status == 204, "\(path + query)")
                    }
                }
                let plain = try await twilio.post(
                    SMS(from: "+14155550199", body: "x"), signedFor: "http://\(Self.name)\(WebhookClient.path)")
                #expect(plain.status == 403, "signed for http")
                #expect(try await twilio.ask("GET", "\(base)/health").json["status"]?.string == "healthy")
                #expect(try await twilio.ask("HEAD", "\(base)/health").status == 200)
                #expect(try await twilio.ask("GET", "/api/v1\(base)/health/live?probe=1").status == 200)
                let wrongMethod = try await twilio.ask("GET", "\(base)/sms")
                #expect(wrongMethod.status == 405 && wrongMethod.headers["allow"] == "POST", "the router's own answer")
            }
        }

        /// One id in the answer, in the router's log and in the proxy's.
        @Test(arguments: ProxyServer.allCases) func passesTheCorrelationID(_ server: ProxyServer) async throws {
            try await withProxy(server) { running, proxy in
                let sms = SMS(from: Person.number(1).phone, body: "hello")
                let id = "through-\(server)-\(sms.sid.suffix(6))"
                let twilio = try await proxy.connect()
                let given = try await twilio.post(sms, [("X-Correlation-ID", id)])
                #expect(given.headers["x-correlation-id"] == id)
                let other = try await twilio.post(SMS(from: Person.number(2).phone, body: "hello"))
                let made = other.headers["x-correlation-id"] ?? "none"
                #expect(try await running.logLine(of: sms).contains("correlation_id=\(id)"))
                try await proxy.waitUntilLogged(id)
                try await proxy.waitUntilLogged(made)
                #expect(!proxy.log.contains(Person.number(1).phone.dropFirst()), "no number in \(server)'s log")
            }
        }

        /// One connection from the client, one to the router, however many webhooks.
        @Test(arguments: ProxyServer.allCases) func keepsConnections(_ server: ProxyServer) async throws {
            try await withProxy(server) { running, proxy in
                let connections = "sms_router_http_connections_total"
                let before = try await running.router.metric(connections) ?? .nan
                let twilio = try await proxy.connect()
                for number in 0..<30 {
                    let answer = try await twilio.post(SMS(from: Person.number(number % 20).phone, body: "number \(number)"))
                    #expect(answer.status == 200 && !twilio.isClosed, "\(number)")
                }
                // One to the router, and the second question itself.
                let after = try await running.router.metric(connections) ?? .nan
                #expect(after - before <= 2)
            }
        }

        /// One whose form has that many bytes.
        private static func sms(_ size: Int) -> SMS {
            var sms = SMS(from: Person.number(1).phone, body: "hi")
            let rest = size - FormEncoder.encode(sms.parameters()).count - "&Padding=".utf8.count
            sms.more = [("Padding", String(repeating: "x", count: rest))]
            return sms
        }

        /// The router's limit, to the byte, whichever way the body is framed.
        @Test(arguments: ProxyServer.allCases) func limitsBodies(_ server: ProxyServer) async throws {
            try await withProxy(server) { running, proxy in
                #expect(FormEncoder.encode(Self.sms(65_536).parameters()).count == 65_536)
                let largest = try await proxy.connect().post(Self.sms(65_536))
                #expect(largest.status == 200, "64 KiB: \(largest)")
                let larger = try await proxy.connect().post(Self.sms(65_537))
                #expect(larger.status == 413, "a byte more: \(larger)")
                #expect(larger.json["detail"]?.string == "Request body too large")
                // So much more that it may be cut off while it is still talking.
                let huge = try? await proxy.connect().post(Self.sms(300_000))
                #expect(huge?.status ?? 413 == 413, "\(huge.map { "\($0)" } ?? "")")

                let head = "POST \(WebhookClient.path) HTTP/1.1\r\nHost: \(Self.name)\r\nX-Twilio-Signature: x\r\n"
                let type = "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                let chunk = "4000\r\n" + String(repeating: "x", count: 0x4000) + "\r\n"
                let whole = head + type + String(repeating: chunk, count: 4) + "1\r\nx\r\n0\r\n\r\n"
                #expect(try await proxy.connect().say(Array(whole.utf8)).status == 413, "a byte more, in chunks")
                #expect(try await running.sql("select count(*) from sms_router_inbox") == "1", "of all these")
            }
        }

        /// By a socket in the file system, as the configuration's comment says.
        @Test(arguments: ProxyServer.allCases) func reachesTheRouterByItsUnixSocket(_ server: ProxyServer) async throws {
            try await withSite(SiteSetup(workers: 1)) { site in
                let path = site.directory + "/http.sock"
                let router = try site.startRouter([
                    "SMS_ROUTER_LISTEN": "127.0.0.1:\(site.port),unix:\(path)", "SMS_ROUTER_PUBLIC_URL": nil,
                ])
                try await router.waitUntilHealthy(workers: 1)
                // The proxy is not in our group: whom it runs as is Debian's business.
                chmod(site.directory, 0o755)
                chmod(path, 0o666)
                try await whileItRuns(ProxyProcess.start(server, routers: ["unix:" + path], directory: site.directory)) { proxy in
                    let ada = Person.number(1)
                    let twilio = try await proxy.connect(from: "127.0.0.2")
                    #expect(try await twilio.post(SMS(from: ada.phone, body: "hello")).text == Expected.echo(ada, "hello"))
                    #expect(try await twilio.post(SMS(from: ada.phone, body: "x"), signedFor: "x").status == 403)
                    try await eventually("the client is named") { router.log.contains("peer=127.0.0.2") }
                }
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        // MARK: What a client says of itself

        /// The router makes the URL from what the proxy says, since it has none of its own: scheme and name are the proxy's.
        @Test(arguments: ProxyServer.allCases) func saysItsOwnSchemeAndName(_ server: ProxyServer) async throws {
            try await withProxy(server, ["SMS_ROUTER_PUBLIC_URL": ""]) { running, proxy in
                let ada = Person.number(1)
                let forged = [
                    ("X-Forwarded-Proto", "http"), ("x-forwarded-host", "evil.example"), ("X-Forwarded-Host", "worse.example"),
                    ("X-Forwarded-Port", "1234"), ("Forwarded", "for=198.51.100.9;host=evil.example;proto=http"),
                ]
                let twilio = try await proxy.connect()
                #expect(try await twilio.post(SMS(from: ada.phone, body: "hello")).text == Expected.echo(ada, "hello"))
                let honest = try await twilio.post(SMS(from: ada.phone, body: "all the same"), forged)
                #expect(honest.text == Expected.echo(ada, "all the same"), "\(honest)")
                for url in ["http://evil.example", "https://evil.example", "https://worse.example", "http://\(Self.name):1234"] {
                    let answer = try await twilio.post(SMS(from: ada.phone, body: "x"), signedFor: url + WebhookClient.path, forged)
                    #expect(answer.status == 403, "signed for \(url): \(answer)")
                }
                // The same headers straight from this machine are believed: it is the proxy that does not pass them on.
                let sms = SMS(from: ada.phone, body: "straight")
                let url = "http://evil.example:1234" + WebhookClient.path
                let signature = SignedRequest.sign(url: url, parameters: sms.parameters(), token: Credentials.authToken)
                let straight = try await running.router.ask(
                    "POST", WebhookClient.path,
                    [("Content-Type", "application/x-www-form-urlencoded"), ("X-Twilio-Signature", signature)]
                        + forged.filter { $0.1 != "worse.example" }, body: FormEncoder.encode(sms.parameters()))
                #expect(straight.text == Expected.echo(ada, "straight"))
            }
        }

        /// A name that is not ours never becomes ours.
        @Test(arguments: ProxyServer.allCases) func takesNoOtherName(_ server: ProxyServer) async throws {
            try await withProxy(server, ["SMS_ROUTER_PUBLIC_URL": ""]) { running, proxy in
                let sms = SMS(from: Person.number(1).phone, body: "x")
                let url = "https://evil.example" + WebhookClient.path
                let answer = try await proxy.connect().post(sms, signedFor: url, host: "evil.example")
                #expect(answer.status >= 400, "\(answer)")
                #expect(try await running.sql("select count(*) from sms_router_inbox") == "0")
            }
        }

        /// The router's log names the client, not the proxy, and not whom the client names.
        @Test(arguments: ProxyServer.allCases) func tellsTheClientsAddress(_ server: ProxyServer) async throws {
            try await withProxy(server) { running, proxy in
                let forged = [
                    ("X-Forwarded-For", "198.51.100.9"), ("x-forwarded-for", "198.51.100.10, 127.0.0.1"), ("X-Real-IP", "198.51.100.11"),
                    ("Forwarded", "for=198.51.100.12"),
                ]
                let client = try await proxy.connect(from: "127.0.0.77")
                #expect(try await client.post(SMS(from: "+14155550199", body: "x"), signedFor: "https://a", forged).status == 403)
                var line = ""
                try await eventually("the refusal is logged") {
                    line = running.router.log.split(separator: "\n").first { $0.contains("Webhook refused") }.map { String($0) } ?? ""
                    return !line.isEmpty
                }
                #expect(line.contains("peer=127.0.0.77"), "\(line)")
                try await proxy.waitUntilLogged("127.0.0.77")
                #expect(!running.router.log.contains("198.51.100."))
            }
        }

        // MARK: What is not there

        private static let closed = [
            "/sms-router/admin/status", "/sms-router/admin/usage", "/sms-router/admin/config", "/sms-router/admin/phone-mappings",
            "/sms-router/admin/phone-mappings/1", "/sms-router/admin/messages/1", "/api/v1/sms-router/admin/status", "/metrics",
            "/sms-router/webhook/stats", "/api/v1/sms-router/webhook/stats", "/", "/sms-router", "/sms-router/webhook",
        ]

        /// Ways to write a closed path that some server takes for it, and ways to write a closed path as an open one.
        private static let tricks = [
            "//sms-router/admin/status", "/sms-router//admin/status", "/sms-router/admin//status", "/./sms-router/admin/status",
            "/sms-router/%61dmin/status", "/sms-router/%2561dmin/status", "/%73ms-router/admin/status", "/%6detrics", "//metrics",
            "/metrics/",
            "/metrics?/sms-router/webhook/health", "/metrics%3f", "/metrics;x", "/METRICS", "/Sms-Router/Admin/Status",
            "/SMS-ROUTER/WEBHOOK/STATS", "/sms-router/webhook/../admin/status", "/sms-router/webhook/sms/../../admin/status",
            "/sms-router/webhook/health/../../admin/status", "/sms-router/webhook/%2e%2e/admin/status",
            "/sms-router/webhook/..%2fadmin/status", "/sms-router/webhook/..;/admin/status", "/sms-router/webhook/..%5cadmin%5cstatus",
            "/sms-router/webhook\\..\\admin\\status", "/sms-router%2fadmin%2fstatus", "/sms-router/admin%2fstatus",
            "/api/v1/../../sms-router/admin/status", "/api/v1/../v1/sms-router/admin/status", "/API/v1/sms-router/admin/status",
            "/api/v1//sms-router/admin/status", "/sms-router/admin/status?x=/sms-router/webhook/health",
            "/sms-router/admin/messages/..%2f..%2fwebhook%2fhealth", "/sms-router/admin/phone-mappings/..%2f..%2fwebhook%2fsms",
            "/api/v1/sms-router/admin/messages/..%2F..%2Fwebhook%2Fhealth?x=1", "/sms-router/admin/../webhook/health",
            "/sms-router/webhook/health/", "/sms-router/webhook/health%20", "/sms-router/webhook/health%0a", "/sms-router/webhook/sms%3f",
            "/sms-router/webhook/stats?/../health", "/sms-router/webhook/sms{x}", "{x}/sms-router/webhook/sms",
            "/sms-router/webhook/healthy", "http://\(name)/metrics",
            "https://\(name)/sms-router/admin/status", "HTTP://\(name)//metrics", "http://x?/sms-router/webhook/health",
            "http://\(name)/sms-router/admin/messages/..%2f..%2fwebhook%2fhealth", "*",
        ]

        /// Whoever asks by the public way, with the bearer that opens everything, is told that it is not there; the router never hears of it.
        @Test(arguments: ProxyServer.allCases) func keepsAdminAndMetricsIn(_ server: ProxyServer) async throws {
            try await withProxy(server) { running, proxy in
                for path in Self.closed.prefix(4) + ["/metrics", "/sms-router/webhook/stats"] {
                    #expect(try await running.router.admin("GET", path).status == 200, "\(path) is there for who comes straight")
                }
                let requests = "sms_router_http_requests_total"
                let before = try await running.router.metric(requests) ?? .nan
                let questions =
                    (Self.closed + Self.tricks).flatMap { [("GET", $0), ("POST", $0)] }
                    + ["DELETE", "PUT", "OPTIONS", "HEAD"].map { ($0, "/sms-router/admin/phone-mappings/1") }
                var client = try await proxy.connect()
                for (method, target) in questions {
                    if client.isClosed { client = try await proxy.connect() }
                    let answer = try await client.ask(method, target, [Self.bearer], body: method == "POST" ? [] : nil)
                    #expect([400, 403, 404].contains(answer.status), "\(method) \(target): \(answer)")
                }
                // The second question is a request too.
                let after = try await running.router.metric(requests) ?? .nan
                #expect(after - before == 1, "nothing of it came to the router")
                #expect(!running.router.log.contains("Admin call"))
            }
        }

        /// A second request hidden in the body of the first, framed in the ways that servers disagree about.
        @Test(arguments: ProxyServer.allCases) func letsNothingBeSmuggled(_ server: ProxyServer) async throws {
            try await withProxy(server) { running, proxy in
                let hidden = "GET /metrics HTTP/1.1\r\nHost: \(Self.name)\r\nAuthorization: Bearer \(Credentials.adminToken)\r\n\r\n"
                let framings = [
                    "Content-Length: \(hidden.utf8.count + 5)\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                    "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
                    "Content-Length: 0\r\nContent-Length: \(hidden.utf8.count)\r\n\r\n",
                    "Content-Length: 0, \(hidden.utf8.count)\r\n\r\n", "Content-Length: +0\r\n\r\n",
                    "Transfer-Encoding: xchunked\r\nContent-Length: 0\r\n\r\n", "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                    "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                    "X: y\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                ]
                for framing in framings {
                    let head = "POST /sms-router/webhook/sms HTTP/1.1\r\nHost: \(Self.name)\r\nX-Twilio-Signature: x\r\n"
                    let client = try await proxy.connect()
                    var answers = [try await client.say(Array((head + framing + hidden).utf8))]
                    // Where the hidden one was a second request, it has an answer of its own; where the connection was ended, it hasn't.
                    if !client.isClosed {
                        answers += await client.answers(
                            to: "GET /sms-router/none HTTP/1.1\r\nHost: \(Self.name)\r\nConnection: close\r\n\r\n")
                    }
                    for answer in answers {
                        #expect(answer.status >= 400 && !answer.text.contains("sms_messages_total"), "\(framing): \(answer)")
                    }
                }
                #expect(!running.router.log.contains("Admin call"))
            }
        }

        /// What openssl tells of a handshake by this version alone.
        private static func handshake(_ version: String, _ proxy: ProxyProcess) async throws -> String {
            let result = try await Programs.run(
                "/usr/bin/openssl",
                [
                    "s_client", "-connect", "127.0.0.1:\(proxy.port)", "-servername", Self.name, "-CAfile",
                    proxy.certificates.authority, version, "-cipher", "DEFAULT:@SECLEVEL=0",
                ], [:], input: "", seconds: 20)
            return result.output + result.errors
        }

        @Test(arguments: ProxyServer.allCases) func speaksTodaysTLS(_ server: ProxyServer) async throws {
            try await withProxy(server) { _, proxy in
                for (version, protocolName) in [("-tls1_2", "TLSv1.2"), ("-tls1_3", "TLSv1.3")] {
                    let output = try await Self.handshake(version, proxy)
                    #expect(output.contains("New, \(protocolName), Cipher is") && output.contains("Verify return code: 0"), "\(output)")
                }
                for version in ["-tls1", "-tls1_1"] {
                    let output = try await Self.handshake(version, proxy)
                    // The server's word, in answer to a hello that was sent.
                    #expect(output.contains("alert protocol version") && output.contains("Cipher is (NONE)"), "\(version): \(output)")
                }
            }
        }

        // MARK: Two routers

        /// Both serve; one drains and ends under load, and comes back. Nothing is lost, and hardly anything has to be sent again.
        @Test(arguments: ProxyServer.allCases) func takesADrainingRouterOut(_ server: ProxyServer) async throws {
            let setup = SiteSetup(
                workers: 1, environment: ["SMS_ROUTER_PUBLIC_URL": Self.publicURL],
                // Who writes so much is taken for a machine otherwise.
                sql: "insert into sms_router_configs (config_key, config_value) values ('loop_join_from', '0'), ('loop_hold_from', '0')")
            try await withRouter(setup) { running in
                let site = running.site
                let port = try freePort()
                func startSecond() throws -> RouterProcess {
                    let own = ["SMS_ROUTER_LISTEN": "127.0.0.1:\(port)", "SMS_ROUTER_STATE_DIR": site.directory + "/state-2"]
                    return try RouterProcess(
                        port: port, environment: site.environment.merging(own) { $1 }, log: site.directory + "/router-2.log")
                }
                mkdir(site.directory + "/state-2", 0o700)
                let second = try startSecond()
                try await second.waitUntilHealthy(workers: 1)
                // Held webhooks keep a router draining for a while.
                try await running.agent.control(#"{"delay_ms":500}"#)
                let routers = ["127.0.0.1:\(site.port)", "127.0.0.1:\(port)"]
                try await whileItRuns(ProxyProcess.start(server, routers: routers, directory: site.directory)) { proxy in
                    let load = ProxyLoad(proxy, clients: 12)
                    defer { load.halt() }
                    func messages(_ router: RouterProcess) async throws -> Int {
                        Int(try await router.health().json["statistics"]?["total_messages"]?.integer ?? 0)
                    }
                    try await eventually("both serve") {
                        let (one, two) = (try await messages(running.router), try await messages(second))
                        return one > 20 && two > 20
                    }
                    second.signal(SIGTERM)
                    #expect(try await second.waitForEnd() == .exited(0))
                    let gone = load.count
                    try await eventually("the first serves alone") { load.count > gone + 50 }
                    let third = try startSecond()
                    try await third.waitUntilHealthy(workers: 1)
                    try await eventually("it gets its share again") { try await messages(third) > 10 }
                    let deliveries = await load.stop()
                    third.signal(SIGTERM)
                    #expect(try await third.waitForEnd() == .exited(0))

                    // Who is held while a router drains gets its reply late: 200 is enough.
                    let accepted = deliveries.filter { $0.answer?.status == 200 }
                    let refused = deliveries.filter { $0.answer?.status != 200 }
                    // nginx and HAProxy ask the other router after a 503. Caddy passes it on, and leaves that router alone from then on.
                    let tolerated = server == .caddy ? 12 : 0
                    #expect(refused.count <= tolerated, "\(refused.count) of \(deliveries.count)")
                    for delivery in refused { #expect(delivery.answer?.status == 503, "\(delivery.error ?? delivery.answer?.text ?? "")") }
                    let inbound = "from sms_usage_logs where message_direction = 'inbound'"
                    try await eventually("each accepted webhook is recorded") {
                        try await running.sql("select count(distinct twilio_message_sid) \(inbound)") == String(accepted.count)
                    }
                    #expect(try await running.sql("select count(*) \(inbound)") == String(accepted.count), "nothing twice")
                }
            }
        }
    }
}

extension TLSConversation {
    /// Says something more and reads every answer until the connection ends.
    fileprivate func answers(to text: String) async -> [HTTPAnswer] {
        guard let first = try? await say(Array(text.utf8)) else { return [] }
        var answers = [first]
        while !isClosed, answers.count < 5, let next = try? await nextAnswer() { answers.append(next) }
        return answers
    }
}
