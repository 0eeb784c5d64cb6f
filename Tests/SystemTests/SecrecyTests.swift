import Glibc
import JSON
import Processes
import Testing
import Twilio

extension SystemTests {
    /// Nothing that was given in confidence is in a log, whatever happens, at any level, in either format.
    @Suite struct SecrecyTests {
        /// No message can be stored that says `gribble`, and no outcome that says `wombat`: PostgreSQL's refusal repeats the row.
        private static let traps = """
            alter table sms_router_inbox add constraint trap_one check (body not like '%gribble%');
            alter table sms_usage_logs add constraint trap_two check (message_content not like '%wombat%');
            insert into users (id, email, phone_number, is_active) values
              (1, 'one@example.com', '+14155553005', true), (2, 'two@example.com', '(415) 555-3005', true),
              (3, 'gone@example.com', '+14155553006', false);
            """

        @Test(arguments: ["text", "json"]) func aDebugLogShowsNothing(_ format: String) async throws {
            let environment = ["PA_LOG_LEVEL": "DEBUG", "LOG_FORMAT": format, "SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "40"]
            let setup = SiteSetup(environment: environment, sql: Self.traps, ownServer: true)
            try await withSite(setup) { site in
                let password = "database-password-\(UInt32.random(in: 0 ... .max))"
                let url = site.postgres.tcpURL(database: site.database).replacing("postgres@", with: "postgres:\(password)@")
                let router = try site.startRouter(["DATABASE_URL": url])
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                let webhooks = running.webhooks
                var signatures: [String] = []

                // Every way that a message can go.
                let people = (0..<6).map { Person.number($0).phone }
                let bodies = ["kangaroo", "", "/dance quokka", "/help", "START", "STOP", "are you there platypus", "gribble"]
                for phone in people + ["+14155559999", "+14155553005", "+14155553006", "whatsapp:" + people[5], "client:bandicoot"] {
                    for body in bodies { _ = try await running.post(SMS(from: phone, body: body)) }
                }
                _ = try await running.post(SMS(from: "+14155552006", body: "wombat"))
                let scam = "You have WON a free numbat lottery prize, claim your cash now http://bit.ly/x"
                for _ in 0..<50 { _ = try await running.post(SMS(from: "+14155552007", body: scam)) }
                for mode in ["status=500", "garbage", "reset", "huge", "empty"] {
                    try await running.agent.control(#"{"mode":"\#(mode)"}"#)
                    _ = try await running.post(SMS(from: "+14155552008", body: "echidna"))
                }
                try await running.agent.control(#"{"mode":"echo"}"#)
                // Every way that a request can be refused.
                for path in [WebhookClient.path, WebhookClient.path + "?token=\(Credentials.authToken)&from=%2B14155552009"] {
                    let sms = SMS(
                        from: "+14155552009", body: "wallaby", more: [("ErrorUrl", "https://u:\(password)@example.com/?t=\(password)")])
                    let form = FormEncoder.encode(sms.parameters())
                    for headers in [
                        webhooks.headers(sms, path: path, token: "wrong"), webhooks.headers(sms, path: path), [webhooks.headers(sms)[0]],
                        [("Content-Type", "text/plain"), ("Authorization", "Bearer \(Credentials.adminToken)")],
                    ] {
                        signatures += headers.filter { $0.0 == "X-Twilio-Signature" }.map(\.1)
                        _ = try await router.ask("POST", path, headers, body: form)
                        let fallback = path.replacing("/sms?", with: "/fallback?")
                        _ = try await router.ask("POST", fallback, webhooks.headers(sms, path: fallback), body: form)
                    }
                }
                for token in [Credentials.adminToken, Credentials.readToken, Credentials.agentToken, "not-a-token-at-all"] {
                    _ = try await router.admin("GET", "/sms-router/admin/status", token: token)
                    let query = "?user_id=1001&phone_number=%2B14155558001&verification_method=\(password)"
                    _ = try await router.admin("POST", "/sms-router/admin/phone-mappings" + query, token: token)
                    _ = try await router.admin(
                        "POST", "/sms-router/admin/config", json: "{\"config_key\":\"x\",\"config_value\":", token: token)
                    _ = try await router.admin("GET", "/sms-router/admin/usage?limit=+14155558001", token: token)
                }
                // Worker, database, settings.
                ChildProcess.signal(try await router.workers()[0].pid, SIGKILL)
                _ = try await running.post(SMS(from: people[1], body: "kangaroo"))
                try await running.sql("update sms_router_configs set config_value = 'much' where config_key = 'cache_ttl_seconds'")
                try site.writeSettings("AGENT_CORE_TIMEOUT_MS=soon\n")
                router.signal(SIGHUP)
                try await eventually("the mistake is told") { router.log.contains("AGENT_CORE_TIMEOUT_MS") }
                try await site.postgres.stop(mode: "immediate")
                try await eventually("it is away") { try await router.database() == "unhealthy" }
                _ = try await running.post(SMS(from: people[2], body: "kangaroo"))
                try await site.postgres.start()
                // Not healthy, because of the bad row; but well enough for messages.
                try await eventually("the database is back") { try await router.database() == "healthy" }
                _ = try await running.post(SMS(from: people[2], body: "kangaroo"))
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))

                let log = router.log
                #expect(log.split(separator: "\n").count > 100)
                let words = [
                    "kangaroo", "quokka", "platypus", "gribble", "wombat", "numbat", "echidna", "wallaby", "bandicoot", "Failing row",
                ]
                let numbers = (people + ["+14155559999", "+14155553005", "+14155553006", "+14155552007", "+14155552009", "+14155558001"])
                    .map { String($0.dropFirst()) }
                for secret in Credentials.all + [password] + signatures + words + numbers {
                    if let line = log.split(separator: "\n").first(where: { $0.contains(secret) }) { Issue.record("\(secret): \(line)") }
                }
                // And it is what it says: lines of the one format.
                for line in log.split(separator: "\n") {
                    if format == "json" {
                        let value = try? JSONValue.parse(Array(line.utf8))
                        for key in ["timestamp", "level", "logger", "message", "service"] where value?[key]?.string == nil {
                            Issue.record("no \(key): \(line)")
                        }
                    } else if !line.contains(" SMS Router [") {
                        Issue.record("\(line)")
                    }
                }
            }
        }

        /// Swift's concurrency, libcurl and the resolver would all like to have threads.
        @Test func oneThreadInEachProcessUnderLoad() async throws {
            try await withRouter(SiteSetup(people: 200)) { running in
                #expect(running.site.environment["AGENT_CORE_URL"]?.contains("localhost") == true, "by name")
                try await running.agent.control(#"{"delay_ms":700}"#)
                let load = SteadyLoad(running.webhooks, perSecond: 150, people: 200, connections: 120)
                let pids = try await running.router.workers().map(\.pid) + [running.router.pid]
                #expect(pids.count == 3)
                var mostWaiting: Int64 = 0
                for _ in 0..<30 {
                    try await Task.sleep(for: .milliseconds(100))
                    for pid in pids { #expect(ProcessFigures(pid: pid)?.threads == 1) }
                    mostWaiting = max(mostWaiting, try await running.agent.stats()["waiting"]?.integer ?? 0)
                }
                let deliveries = try await load.stop()
                #expect(mostWaiting >= 20, "many were waiting at once: \(mostWaiting)")
                #expect(deliveries.filter { !$0.isReplied }.isEmpty)
            }
        }
    }
}
