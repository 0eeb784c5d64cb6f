import Glibc
import JSON
import Processes
import Testing

extension SystemTests {
    /// `sms-routerctl` beside a running router, on the same settings.
    @Suite struct CommandLineTests {
        @Test func anOperatorsDay() async throws {
            try await withRouter { running in
                let site = running.site
                func run(_ arguments: String..., exit status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation) async throws
                    -> String
                {
                    let result = try await Programs.run("sms-routerctl", arguments, site.environment)
                    #expect(
                        result.end == .exited(status), "\(arguments): \(result.output)\(result.errors)", sourceLocation: sourceLocation)
                    for secret in Credentials.all {
                        #expect(!(result.output + result.errors).contains(secret), "\(arguments)", sourceLocation: sourceLocation)
                    }
                    return result.output
                }
                func json(_ text: String) -> JSONValue { (try? JSONValue.parse(Array(text.utf8))) ?? .null }

                #expect(try await run("send", "--from", Person.number(1).phone, "--body", "hello <you> & me") == "1001: hello <you> & me\n")
                let sent = json(try await run("send", "--from", "+14155559999", "--body", "hello", "--json"))
                #expect(sent["status"]?.integer == 200 && sent["replies"]?.array == [.string(Expected.unknownNumber)])
                let sid = try #require(sent["message_sid"]?.string)
                let again = json(try await run("send", "--from", "+14155559999", "--body", "hello", "--sid", sid, "--json"))
                #expect(again["replies"] == sent["replies"])
                #expect(try await running.sql("select count(*) from sms_router_inbox where message_sid = '\(sid)'") == "1")

                _ = try await run("users", "add", "--email", "new@example.com", "--phone", "(415) 555-7001", "--name", "New")
                _ = try await run("users", "add", "--email", "new@example.com", "--phone", "+14155557009", exit: 65)
                let list = json(try await run("users", "list", "--json"))
                #expect(
                    list.array?.contains { $0["email"]?.string == "new@example.com" && $0["phone_number"]?.string == "+14155557001" }
                        == true)
                let id = try await running.sql("select id from users where email = 'new@example.com'")
                #expect(try await run("send", "--from", "+14155557001", "--body", "hi") == "\(id): hi\n")
                #expect(try await run("phones", "resolve", "(415) 555-7001").contains("new@example.com"))

                _ = try await run("config", "set", "enable_command_processing", "false")
                try await eventually("commands are off") {
                    try await run("send", "--from", "+14155557001", "--body", "/help") == "\(id): /help\n"
                }
                _ = try await run("config", "set", "spam_threshold", "2", exit: 64)
                #expect(try await run("config", "get", "enable_command_processing").contains("false"))
                #expect(try await run("config", "show").contains("environment"), "it names the source of each value")
                _ = try await run("config", "set", "note_of_ours", "call Ada")
                #expect(try await run("config", "get", "note_of_ours") == "call Ada\n")
                _ = try await run("config", "get", "spam_treshold", exit: 64)
                let silent = try await Programs.run("sms-routerctl", ["send", "--from", "abc", "--body", "hi"], site.environment)
                #expect(silent.output == "(no reply)\n" && silent.errors.contains("--from abc is not a number"), "\(silent.errors)")

                _ = try await run("check")
                let verified = try await run("verify")
                #expect(verified.contains("✓") && !verified.contains("✗"), "\(verified)")
                let load = try await run(
                    "loadtest", "--scenario", "fifty-at-once", "--first-number", Person.number(0).phone, "--verify-database", "--json")
                #expect(load.contains("50"), "\(load)")
                #expect(
                    try await running.sql(
                        "select count(*) from sms_usage_logs where message_content like '%oad test%' and message_direction = 'inbound'")
                        == "50")
            }
        }

        @Test func withoutARouterOrADatabase() async throws {
            try await withSite(SiteSetup(ownServer: true)) { site in
                #expect(try await site.control("send", "--from", "+14155550101", "--body", "hi").end == .exited(69))
                #expect(try await site.control("verify").end == .exited(69))
                try await site.postgres.stop()
                let check = try await site.control("check")
                #expect(check.end != .exited(0))
                let migrate = try await site.control("migrate")
                #expect(migrate.end != .exited(0) && migrate.errors.split(separator: "\n").count == 1, "\(migrate.errors)")
            }
        }
    }
}
