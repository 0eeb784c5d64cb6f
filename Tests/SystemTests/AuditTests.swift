// Calls that were refused, and what was done by signals, in the audit log of a running router (docs/security.md, "A leaked admin token").

import Glibc
import JSON
import Testing

extension SystemTests {
    @Suite struct AuditTests {
        private struct Row: Equatable {
            var who: String
            var action: String
            var subject: String
            var after: String

            var count: Int { Int(after.prefix { $0.isNumber }) ?? 0 }
        }

        private static func list(_ running: RunningSite, _ arguments: String...) async throws -> [Row] {
            let listed = try await running.site.control(["audit", "list", "--json"] + arguments)
            #expect(listed.end == .exited(0), "\(listed.errors)")
            return (try JSONValue.parse(Array(listed.output.utf8)).array ?? []).map { row in
                func text(_ key: String) -> String { row[key]?.string ?? "" }
                return Row(who: text("who"), action: text("action"), subject: text("subject"), after: text("after"))
            }
        }

        private static func ask(
            _ running: RunningSite, _ method: String, _ path: String, _ token: String, from client: String
        ) async throws -> Int {
            try await running.router.ask(method, "/sms-router" + path, [("Authorization", "Bearer \(token)"), ("X-Forwarded-For", client)])
                .status
        }

        @Test func refusedCallsAreInTheAuditLog() async throws {
            try await withRouter(SiteSetup(workers: 2)) { running in
                let typed = "a-token-that-was-typed-into-a-path"
                // Somebody guesses until he is not looked at, and the holder of a token that reads tries to change something.
                for _ in 0..<9 { #expect(try await Self.ask(running, "GET", "/admin/usage", typed, from: "203.0.113.7") == 401) }
                #expect(try await Self.ask(running, "DELETE", "/admin/phone-mappings/\(typed)", "wrong-wrong", from: "203.0.113.7") == 401)
                for _ in 0..<4 {
                    #expect(try await Self.ask(running, "GET", "/admin/usage?token=\(typed)", typed, from: "203.0.113.7") == 429)
                }
                #expect(try await Self.ask(running, "POST", "/admin/config", Credentials.readToken, from: "2001:db8:7::1") == 403)
                #expect(try await running.router.ask("GET", "/sms-router/admin/usage").status == 401, "no token guesses nothing")
                // Meanwhile people are answered.
                #expect(try await running.post(SMS(from: Person.number(1).phone, body: "hi")).text == Expected.echo(Person.number(1), "hi"))

                var refused: [Row] = []
                try await eventually("all of them are there") {
                    refused = try await Self.list(running, "--refused", "only")
                    return refused.reduce(0) { $0 + $1.count } == 15
                }
                let kinds = Dictionary(grouping: refused) { "\($0.who) \($0.action) \($0.subject)" }.mapValues {
                    $0.reduce(0) { $0 + $1.count }
                }
                #expect(
                    kinds == [
                        "203.0.113.7 refused_wrong_token /admin/usage": 9, "203.0.113.7 refused_wrong_token /admin/phone-mappings": 1,
                        "203.0.113.7 refused_too_often /admin/usage": 4, "token admin refused_read_only /admin/config": 1,
                    ], "\(refused)")
                #expect(refused.count <= 8, "few rows: \(refused)")
                #expect(refused.contains { $0.after == "1 call, from 2001:db8:7::/48" }, "\(refused)")
                #expect(
                    try await running.sql("select count(*) from sms_router_operator_actions a where strpos(a::text, 'typed') > 0") == "0")

                // Beside what was done; left out, and picked.
                #expect(try await running.site.control("config", "set", "spam_threshold", "0.6").end == .exited(0))
                #expect(try await Self.list(running).map(\.action).contains("config_set"))
                #expect(try await Self.list(running).count == refused.count + 1)
                #expect(try await Self.list(running, "--refused", "without").map(\.action) == ["config_set"])
                #expect(
                    try await Self.list(running, "--who", "203.0.113.7", "--action", "refused_too_often").reduce(0) { $0 + $1.count } == 4)
                #expect(try await running.site.control("audit", "list", "--refused", "some").end == .exited(64))
            }
        }

        /// What nobody's command tells: SIGHUP (`systemctl reload`) and the signals that scale; and messages that were started.
        @Test func signalsAndStartedMessagesAreThere() async throws {
            try await withRouterAndTwilio(SiteSetup(workers: 1)) { running, _ in
                running.router.signal(SIGHUP)
                try await eventually("the reload is there") {
                    try await Self.list(running, "--action", "reload").first
                        == Row(who: "signal SIGHUP", action: "reload", subject: "workers", after: "1 replaced")
                }
                try running.site.writeSettings("SMS_ROUTER_ENABLED=perhaps\n")
                running.router.signal(SIGHUP)
                try await eventually("the mistake is told") { running.router.log.contains("SMS_ROUTER_ENABLED") }
                // The commands below read the same file.
                try running.site.writeSettings("")
                running.router.signal(SIGTTIN)
                try await eventually("what came of them is there") {
                    let rows = try await Self.list(running)
                    return rows.contains(Row(who: "signal SIGHUP", action: "reload", subject: "workers", after: "failed"))
                        && rows.contains(Row(who: "signal SIGTTIN", action: "workers_set", subject: "workers", after: "2"))
                }
                let person = Person.number(1).phone
                let put = try await running.router.admin(
                    "POST", "/sms-router/admin/messages", json: #"{"to":"\#(person)","body":"zebra","urgent":true,"idempotency_key":"k"}"#)
                let id = try #require(put.json["id"]?.integer)
                #expect(
                    try await Self.list(running, "--action", "message_start")
                        == [Row(who: "token ops", action: "message_start", subject: "started \(id)", after: "1 part")])
                #expect(
                    try await running.sql(
                        "select count(*) from sms_router_operator_actions a where strpos(a::text, 'zebra') + strpos(a::text, '\(person)') > 0"
                    )
                        == "0")
                let again = try await running.router.admin(
                    "POST", "/sms-router/admin/messages", json: #"{"to":"\#(person)","body":"zebra","urgent":true,"idempotency_key":"k"}"#)
                #expect(again.status == 202)
                #expect(try await Self.list(running, "--action", "message_start").count == 1, "nothing was started")
            }
        }

        /// The database is away when they are refused, and the router goes down when it has come back: nothing of it is lost.
        @Test func whatCouldNotBeWrittenIsWrittenLater() async throws {
            try await withRouter(SiteSetup(workers: 1, ownServer: true)) { running in
                try await running.site.postgres.stop(mode: "immediate")
                try await eventually("it is away") { try await running.router.database() != "healthy" }
                for _ in 0..<3 { #expect(try await Self.ask(running, "GET", "/admin/usage", "wrong-wrong", from: "203.0.113.7") == 401) }
                try await running.site.postgres.start()
                try await eventually("it is back", within: .seconds(60)) { try await running.router.database() == "healthy" }
                #expect(try await Self.ask(running, "GET", "/admin/usage", "wrong-wrong", from: "203.0.113.8") == 401)
                running.router.signal(SIGTERM)
                #expect(try await running.router.waitForEnd() == .exited(0))
                let rows = try await Self.list(running)
                #expect(rows.contains { $0.who == "203.0.113.7" && $0.count == 3 }, "\(rows)")
            }
        }

        /// Whatever the database's own default is: a wait for a row ends in what it has become, in workers and tools, not in an error.
        @Test func everySessionReadsCommitted() async throws {
            let tables = ["sms_router_inbox", "sms_router_operator_actions", "sms_router_erasures", "sms_router_started"]
            let traps = tables.map { "create trigger seen after insert on \($0) for each statement execute function see();" }.joined()
            let sql = """
                create table seen (application text, isolation text);
                create function see() returns trigger language plpgsql as $$begin
                  insert into seen values (current_setting('application_name'), current_setting('transaction_isolation')); return null;
                end$$;
                \(traps)
                do $$begin execute format('alter database %I set default_transaction_isolation = serializable', current_database()); end$$;
                """
            let setup = SiteSetup(
                workers: 1, environment: ["SMS_ROUTER_PRIVACY_KEY": "a-key-of-thirty-two-characters,-at-least"], sql: sql)
            try await withRouterAndTwilio(setup) { running, _ in
                #expect(try await running.sql("show default_transaction_isolation") == "serializable", "the test proves nothing")
                let ada = Person.number(1)
                #expect(try await running.post(SMS(from: ada.phone, body: "hi")).text == Expected.echo(ada, "hi"))
                let put = try await running.router.admin(
                    "POST", "/sms-router/admin/messages", json: #"{"to":"\#(ada.phone)","body":"b","urgent":true,"idempotency_key":"k"}"#)
                #expect(put.status == 202)
                #expect(try await running.site.control("config", "set", "spam_threshold", "0.6").end == .exited(0))
                let erased = try await running.site.control("people", "erase", ada.phone, "--yes", "--wait", "1m")
                #expect(erased.end == .exited(0), "\(erased.errors)")
                let seen = try await running.sql(
                    "select string_agg(distinct application || ' ' || isolation, ', ' order by application || ' ' || isolation) from seen")
                #expect(
                    seen == "sms-router worker 0 read committed, sms-router worker 0 rest read committed, sms-routerctl read committed")
            }
        }
    }
}
