import Glibc
import Processes
import TestSupport
import Testing

extension SystemTests {
    /// Where the database is: behind TLS, on one of several hosts, on a server that can only be read.
    @Suite struct DatabasePlaceTests {
        /// How many sessions the router has there, and how many of them are encrypted.
        private static let sessions = """
            select count(*), count(*) filter (where ssl) from pg_stat_activity join pg_stat_ssl using (pid)
            where application_name like 'sms-router%'
            """

        @Test func behindTLSTheNameIsChecked() async throws {
            try await withSite(SiteSetup(people: 0, migrated: false)) { site in
                chmod(site.directory, 0o755)
                let certificates = try await TestCertificates.make(for: "localhost", in: site.directory)
                let server = try await TemporaryPostgres.start(settings: [
                    "ssl=on", "ssl_cert_file=\(certificates.certificate)", "ssl_key_file=\(certificates.key)",
                ])
                _ = try await server.createDatabase("tls")
                func url(_ host: String, authority: String = certificates.authority) -> String {
                    server.tcpURL(host: host, database: "tls") + "?sslmode=verify-full&sslrootcert=\(authority)"
                }
                let good = ["DATABASE_URL": url("localhost")]
                let migrated = try await Programs.run("sms-routerctl", ["migrate"], site.environment.merging(good) { $1 })
                try #require(migrated.end == .exited(0), "\(migrated.errors)")
                try await server.sql(
                    "insert into users (email, phone_number, is_active) values ('a@example.com', '+14155550101', true)", database: "tls")

                let router = try site.startRouter(good)
                try await router.waitUntilHealthy(workers: 2)
                let answer = try await RunningSite(site: site, router: router).post(SMS(from: "+14155550101", body: "hi"))
                #expect(answer.status == 200 && answer.text == Expected.twiml("1: hi"))
                let counts = try await server.sql(Self.sessions).split(separator: "|")
                #expect(counts.count == 2 && counts[0] == counts[1] && counts[0] != "0", "all sessions are encrypted: \(counts)")
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))

                // Another name than the certificate's, and an authority that isn't the server's.
                let other = site.directory + "/other"
                mkdir(other, 0o755)
                let stranger = try await TestCertificates.make(for: "localhost", in: other)
                for (mistake, reason) in [
                    (url("127.0.0.1"), #"does not match host name "127.0.0.1""#),
                    (url("localhost", authority: stranger.authority), "certificate verify failed"),
                ] {
                    let before = router.log.utf8.count
                    let router = try site.startRouter(["DATABASE_URL": mistake])
                    try await eventually("the log says why") {
                        String(decoding: router.log.utf8.dropFirst(before), as: UTF8.self).split(separator: "\n").contains {
                            $0.contains("database away") && $0.contains(reason)
                        }
                    }
                    #expect(try await router.database() == "unhealthy")
                    #expect(try await server.sql(Self.sessions) == "0|0")
                    router.signal(SIGTERM)
                    #expect(try await router.waitForEnd() == .exited(0))
                }
                try await server.stop(mode: "immediate")
            }
        }

        /// The first host is down, the second a standby, the third the primary; then the primary dies and the standby is promoted.
        @Test func theFirstHostThatCanBeWrittenToIsUsed() async throws {
            try await withSite(SiteSetup(ownServer: true)) { site in
                let standby = try await site.postgres.makeStandby()
                let hosts = try [freePort(), standby.port, site.postgres.port].map { "127.0.0.1:\($0)" }.joined(separator: ",")
                let router = try site.startRouter(["DATABASE_URL": "postgresql://postgres@\(hosts)/\(site.database)"])
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                let ada = Person.number(1)
                let first = SMS(from: ada.phone, body: "to the primary")
                #expect(try await running.post(first).text == Expected.echo(ada, "to the primary"))
                #expect(try await running.state(of: first) == "replied|replied")
                #expect(try await standby.sql(Self.sessions) == "0|0")
                let pids = try await router.workers().map(\.pid).sorted()

                let known = "select count(*) from sms_router_inbox where message_sid = '\(first.sid)' and finished_at is not null"
                try await eventually("the standby has followed") { try await standby.sql(known, database: site.database) == "1" }
                try await site.postgres.stop(mode: "immediate")
                try await eventually("health notices") { try await router.database() == "unhealthy" }
                try await standby.promote()
                try await eventually("the promoted one is used") {
                    try await router.health().json["status"]?.string == "healthy"
                }
                let second = SMS(from: ada.phone, body: "to the other")
                #expect(try await running.post(second).text == Expected.echo(ada, "to the other"))
                let state = "select state from sms_router_inbox where message_sid = '\(second.sid)'"
                #expect(try await standby.sql(state, database: site.database) == "replied")
                #expect(try await router.workers().map(\.pid).sorted() == pids, "no process died")
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
                try await standby.stop(mode: "immediate")
            }
        }

        /// 25006 in the middle of the work.
        @Test func aServerThatTurnsReadOnlyIsAwayUntilItCanBeWrittenToAgain() async throws {
            try await withRouter(SiteSetup(ownServer: true)) { running in
                let router = running.router
                let ada = Person.number(1)
                let pids = try await router.workers().map(\.pid).sorted()
                // Held by the agent while it happens.
                let held = SMS(from: ada.phone, body: "held")
                try await running.agent.control(#"{"mode":"hang"}"#)
                async let answer = running.post(held)
                try await eventually("the agent has the call") { try await running.agent.calls(for: held) == 1 }

                try await running.sql("alter system set default_transaction_read_only = on")
                try await running.sql("select pg_reload_conf()")
                try await eventually("health says that it is away") { try await router.database() == "unhealthy" }
                try await eventually("the log says why") {
                    router.log.split(separator: "\n").contains { $0.contains("database away") && $0.contains("25006") }
                }
                let spooled = SMS(from: Person.number(2).phone, body: "spooled")
                #expect(try await running.post(spooled).text == Expected.silence)
                try await running.agent.control(#"{"mode":"echo","release":true}"#)

                try await running.sql("alter system reset default_transaction_read_only")
                try await running.sql("select pg_reload_conf()")
                try await eventually("the database is there again, by itself") {
                    try await router.database() == "healthy"
                }
                #expect(try await answer.status == 200)
                try await eventually("what was held is finished") { try await running.state(of: held) == "replied|replied" }
                #expect(try await running.agent.calls(for: held) == 1)
                try await eventually("what was spooled is finished") { try await running.state(of: spooled) == "replied|replied" }
                #expect(try await running.agent.calls(for: spooled) == 1)
                #expect(try await router.workers().map(\.pid).sorted() == pids, "no process died")
            }
        }
    }
}
