import Glibc
import JSON
import Processes
import TestSupport
import Testing

extension SystemTests {
    /// The earlier service's database, as its operator left it, under this router.
    @Suite struct TakeOverTests {
        @Test func theOldDatabase() async throws {
            let setup = SiteSetup(
                sql: oldDatabase + """
                    insert into users (email, phone_number, full_name, hashed_password, is_active)
                      values ('lea@example.com', '(415) 555-0103', 'Lea', 'x', true);
                    """, migrated: false)
            try await withSite(setup) { site in
                let before = try await site.sql("select md5(string_agg(u::text, '|' order by id)) from users u")
                let migrated = try await site.control("migrate")
                #expect(migrated.end == .exited(0), "\(migrated.errors)")
                let again = try await site.control("migrate")
                #expect(again.end == .exited(0), "it may run again: \(again.errors)")

                let router = try site.startRouter()
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                func reply(_ phone: String) async throws -> String { try await running.post(SMS(from: phone, body: "hello")).text }
                #expect(try await reply("+14155550103") == Expected.twiml("5: hello"), "a number written as people write it")
                #expect(try await reply("+14155550201") == Expected.twiml("1: hello"))
                // Two people with one number: nobody.
                #expect(try await reply("+14155550202") == Expected.twiml(Expected.unknownNumber))
                #expect(try await reply("+14155550204") == Expected.twiml(Expected.inactive), "is_active null, by a verified mapping")

                #expect(
                    try await site.sql("select md5(string_agg(u::text, '|' order by id)) from users u") == before, "no person was rewritten"
                )
                let old = "select count(*) from sms_usage_logs where message_content like 'text %' and id <= 300"
                #expect(try await site.sql(old) == "300")
                #expect(try await site.sql("select count(*) from sms_usage_logs where id > 300") == "8")
                #expect(try await site.sql("select config_value from sms_router_configs where config_key = 'spam_threshold'") == "0.8")
                // What the operator had set is in force before the environment.
                try await eventually("the rows that were there count") {
                    let config = try await router.admin("GET", "/sms-router/admin/status").json["config"]
                    let entry = config?["SMS_ROUTER_SPAM_THRESHOLD"] ?? config?["spam_threshold"]
                    return entry?["value"]?.string == "0.8"
                }
                let usage = try await router.admin("GET", "/sms-router/admin/usage?limit=1000").json
                #expect(usage["total"]?.integer == 308 && usage["logs"]?.array?.count == 308)

                let check = try await site.control("check", "--json")
                #expect((check.output + check.errors).contains("415"), "the colliding owners are reported: \(check.output)")
                let added = try await site.control("users", "add", "--email", "new@example.com", "--phone", "+14155550777", "--name", "New")
                #expect(added.end == .exited(0), "\(added.errors)")
                #expect(try await site.sql("select hashed_password from users where email = 'new@example.com'") == "!")
                #expect(try await reply("+14155550777") == Expected.twiml("6: hello"))
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }
    }
}
