import Glibc
import Processes
import Testing

extension SystemTests {
    /// A router that cannot work with its settings says so in one line and ends: it never runs half.
    @Suite struct MistakenEnvironmentTests {
        private struct Mistake: Sendable {
            var changes: [String: String?]
            /// What the line names, so that it can be mended.
            var names: String
        }

        private static let secret = "hidden0hidden0hidden0"

        private static let mistakes: [Mistake] = [
            Mistake(changes: ["DATABASE_URL": nil], names: "DATABASE_URL"),
            Mistake(changes: ["DATABASE_URL": "mysql://u:\(secret)@127.0.0.1/db"], names: "DATABASE_URL"),
            Mistake(changes: ["REAL_DB_URL": "postgresql://u:\(secret)@127.0.0.1/other"], names: "REAL_DB_URL"),
            Mistake(changes: ["SMS_ROUTER_DB_CONNECTIONS": "21"], names: "SMS_ROUTER_DB_CONNECTIONS"),
            Mistake(changes: ["TWILIO_AUTH_TOKEN": nil], names: "TWILIO_AUTH_TOKEN"),
            Mistake(changes: ["TWILIO_AUTH_TOKEN": "\(secret) \(secret)"], names: "TWILIO_AUTH_TOKEN"),
            Mistake(changes: ["TWILIO_AUTH_TOKEN": nil, "TWILIO_AUTH_TOKEN_FILE": "/nonexistent/token"], names: "TWILIO_AUTH_TOKEN_FILE"),
            Mistake(changes: ["TWILIO_ACCOUNT_SID": nil], names: "TWILIO_ACCOUNT_SID"),
            Mistake(changes: ["TWILIO_ACCOUNT_SID": "AC123"], names: "TWILIO_ACCOUNT_SID"),
            Mistake(changes: ["TWILIO_ACCOUNTS_FILE": "/nonexistent/accounts"], names: "TWILIO_ACCOUNTS_FILE"),
            Mistake(changes: ["AGENT_CORE_URL": nil], names: "AGENT_CORE_URL"),
            Mistake(changes: ["AGENT_CORE_URL": "ftp://agent"], names: "AGENT_CORE_URL"),
            Mistake(changes: ["AGENT_CORE_TOKEN": "\(secret) \(secret)"], names: "AGENT_CORE_TOKEN"),
            Mistake(changes: ["AGENT_CORE_TIMEOUT_MS": "99"], names: "AGENT_CORE_TIMEOUT_MS"),
            Mistake(changes: ["SMS_ROUTER_WORKER_PROCESSES": "0"], names: "SMS_ROUTER_WORKER_PROCESSES"),
            Mistake(changes: ["SMS_ROUTER_WORKER_PROCESSES": "many"], names: "SMS_ROUTER_WORKER_PROCESSES"),
            Mistake(changes: ["SMS_ROUTER_LISTEN": "everywhere"], names: "SMS_ROUTER_LISTEN"),
            Mistake(changes: ["SMS_ROUTER_LISTEN": "192.0.2.1:8000"], names: "192.0.2.1"),
            Mistake(changes: ["SMS_ROUTER_PUBLIC_URL": "http://sms.example.com"], names: "SMS_ROUTER_PUBLIC_URL"),
            Mistake(changes: ["SMS_ROUTER_ADMIN_TOKEN": "short"], names: "SMS_ROUTER_ADMIN_TOKEN"),
            Mistake(changes: ["SMS_ROUTER_TRUSTED_PROXIES": "300.0.0.1/8"], names: "SMS_ROUTER_TRUSTED_PROXIES"),
            Mistake(changes: ["SMS_ROUTER_SPAM_THRESHOLD": "1.5"], names: "SMS_ROUTER_SPAM_THRESHOLD"),
            Mistake(changes: ["SMS_ROUTER_CACHE_TTL": "-1"], names: "SMS_ROUTER_CACHE_TTL"),
            Mistake(changes: ["SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "10000001"], names: "SMS_ROUTER_RATE_LIMIT_PER_MINUTE"),
            Mistake(changes: ["SMS_ROUTER_DEFAULT_REGION": "Atlantis"], names: "SMS_ROUTER_DEFAULT_REGION"),
            Mistake(changes: ["SMS_ROUTER_DEFAULT_REGION": "XY"], names: "SMS_ROUTER_DEFAULT_REGION"),
            Mistake(changes: ["SMS_ROUTER_ENABLED": "perhaps"], names: "SMS_ROUTER_ENABLED"),
            Mistake(changes: ["SMS_ROUTER_STATE_DIR": "/proc/nothing/here"], names: "SMS_ROUTER_STATE_DIR=/proc/nothing/here"),
            Mistake(changes: ["SMS_ROUTER_ENV_FILE": "/nonexistent/settings"], names: "SMS_ROUTER_ENV_FILE"),
            Mistake(changes: ["PA_LOG_LEVEL": "LOUD"], names: "PA_LOG_LEVEL"),
            Mistake(changes: ["LOG_FORMAT": "xml"], names: "LOG_FORMAT"),
            Mistake(changes: ["SMS_ROUTER_INLINE_STATUS": "perhaps"], names: "SMS_ROUTER_INLINE_STATUS"),
            Mistake(changes: ["SMS_ROUTER_INLINE_STATUS": "true", "SMS_ROUTER_PUBLIC_URL": nil], names: "SMS_ROUTER_INLINE_STATUS"),
            Mistake(changes: ["SMS_ROUTER_REPLY_MODE": "sometimes"], names: "SMS_ROUTER_REPLY_MODE"),
        ]

        /// Gives back what it wrote to its log before.
        @discardableResult
        private func expectRefusal(
            _ site: Site, _ changes: [String: String?], names: String, sourceLocation: SourceLocation = #_sourceLocation
        ) async throws -> String {
            var environment = site.environment
            for (key, value) in changes { environment[key] = value }
            let result = try await Programs.run("sms-router", [], environment)
            let lines = result.errors.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count == 2 && lines.last == "", "\(names): \(result.errors)", sourceLocation: sourceLocation)
            #expect(lines[0].contains(names), "\(result.errors)", sourceLocation: sourceLocation)
            #expect(!(result.errors + result.output).contains(Self.secret), "\(names) shows a secret", sourceLocation: sourceLocation)
            if case .exited(let status) = result.end, status != 0 { return result.output }
            Issue.record("\(names): \(result.end)", sourceLocation: sourceLocation)
            return result.output
        }

        @Test func eachEndsTheStartWithOneLine() async throws {
            try await withSite { site in
                for mistake in Self.mistakes { try await expectRefusal(site, mistake.changes, names: mistake.names) }
                // The same from the settings' file.
                try site.writeSettings("PA_LOG_LEVEL=LOUD\n")
                try await expectRefusal(site, [:], names: "PA_LOG_LEVEL")
                try site.writeSettings("this is no setting\n")
                try await expectRefusal(site, [:], names: "SMS_ROUTER_ENV_FILE")
            }
        }

        @Test func itsPortOrDirectoryIsTaken() async throws {
            try await withRouter { running in
                let (site, directory) = (running.site, running.site.directory)
                try await expectRefusal(site, ["SMS_ROUTER_STATE_DIR": directory + "/other"], names: String(site.port))
                try await expectRefusal(site, [:], names: directory + "/state")
                #expect(try await running.router.health().status == 200, "the one that was there serves on")
            }
        }

        /// Every worker's line in the log says what is the matter, the dispatcher's on standard error what mends it.
        @Test func aSchemaThatIsNotThereOrIsNewer() async throws {
            try await withSite(SiteSetup(migrated: false)) { site in
                let log = try await expectRefusal(site, [:], names: "sms-routerctl migrate")
                #expect(log.contains("run `sms-routerctl migrate`"), "\(log)")
            }
            let newer = "insert into sms_router_migrations (version, name, min_compatible) values (1000, 'later', 1000)"
            try await withSite(SiteSetup(sql: newer)) { site in
                let log = try await expectRefusal(site, [:], names: "schema")
                #expect(log.contains(" 1000"), "\(log)")
            }
        }
    }
}
