import Glibc
import JSON
import Processes
import TestSupport
import Testing

extension SystemTests {
    /// `sms-routerctl check` against databases that a router can't work with.
    @Suite struct CheckTests {
        /// What it says, and whether it was content.
        private static func check(_ site: Site, _ changes: [String: String]) async throws -> (end: ChildExit, output: String) {
            let result = try await Programs.run("sms-routerctl", ["check"], site.environment.merging(changes) { $1 })
            return (result.end, result.output)
        }

        @Test func noticesPgBouncer() async throws {
            try await withSite { site in
                chmod(site.directory, 0o755)
                func check(_ settings: [String: String]) async throws -> (end: ChildExit, output: String) {
                    let pooler = try await PgBouncerProcess.start(before: site.postgres, settings: settings, directory: site.directory)
                    let url = "postgresql://postgres@127.0.0.1:\(pooler.port)/\(site.database)"
                    let result = try await Self.check(site, ["DATABASE_URL": url])
                    try await pooler.stop()
                    return result
                }
                // As it is installed: it refuses our parameters, and says so in its own words.
                let plain = try await check(["pool_mode": "transaction"])
                #expect(plain.end == .exited(1))
                #expect(plain.output.contains("✗") && plain.output.contains("this is PgBouncer"), "\(plain.output)")
                #expect(plain.output.contains("ignore_startup_parameters"))

                let parameters = ["ignore_startup_parameters": "options,extra_float_digits"]
                for mode in ["transaction", "statement"] {
                    let shared = try await check(parameters.merging(["pool_mode": mode]) { $1 })
                    #expect(shared.end == .exited(1), "\(mode)")
                    #expect(shared.output.contains("✗") && shared.output.contains("PgBouncer"), "\(shared.output)")
                    #expect(shared.output.contains("pool_mode=session"), "\(shared.output)")
                }
                let session = try await check(parameters.merging(["pool_mode": "session"]) { $1 })
                #expect(session.end == .exited(0) && !session.output.contains("✗"), "\(session.output)")
                #expect(session.output.contains("sessions have server processes of their own"))
            }
        }

        @Test func noticesAServerThatCanOnlyBeRead() async throws {
            try await withSite(SiteSetup(ownServer: true)) { site in
                #expect(try await Self.check(site, [:]).end == .exited(0))
                let standby = try await site.postgres.makeStandby()
                let following = try await Self.check(site, ["DATABASE_URL": standby.url(database: site.database)])
                #expect(following.end == .exited(1))
                #expect(following.output.contains("✗") && following.output.contains("read-only"), "\(following.output)")
                try await standby.stop(mode: "immediate")

                try await site.sql("alter system set default_transaction_read_only = on")
                try await site.sql("select pg_reload_conf()")
                for parameters in ["", "?target_session_attrs=any"] {
                    let url = site.postgres.url(database: site.database) + parameters
                    let locked = try await Self.check(site, ["DATABASE_URL": url])
                    #expect(locked.end == .exited(1))
                    #expect(locked.output.contains("✗") && locked.output.contains("read-only"), "\(locked.output)")
                }
            }
        }
    }
}
