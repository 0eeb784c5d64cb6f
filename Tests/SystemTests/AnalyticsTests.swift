// Sums of the usage log and reports, by whole programs: what a router has done is told by command and endpoint, whatever died meanwhile (docs/analytics.md).

import Glibc
import JSON
import TestSupport
import Testing

extension SystemTests {
    @Suite struct AnalyticsTests {
        private static let base = "/sms-router/admin/report/"
        private static let isCounted = """
            select coalesce(pg_sequence_last_value(pg_get_serial_sequence('sms_usage_logs', 'id')::regclass), 0) <= position
              and not exists (select from sms_router_usage_changes) from sms_router_usage_cursor
            """
        /// Sums that differ from a count over the log.
        private static let differences = """
            with log as (
              select date_trunc('hour', created_at) at time zone 'utc' as at, message_direction = 'inbound' as inbound, coalesce(outcome, '') as outcome,
                coalesce(channel, '') as channel, coalesce(our_number, '') as our_number, count(*) as messages, count(*) filter (where not success) as failed,
                count(*) filter (where message_direction = 'outbound' and final_status = 'delivered') as delivered, coalesce(sum(cost_micros), 0)::int8 as cost
              from sms_usage_logs group by 1, 2, 3, 4, 5
            ), sums as (
              select at, inbound, outcome, channel, our_number, sum(messages)::int8, sum(failed)::int8, sum(delivered)::int8, sum(cost_micros)::int8
              from sms_router_usage where grain = 1 and messages <> 0 group by 1, 2, 3, 4, 5
            )
            select count(*) from ((table log except all table sums) union all (table sums except all table log)) x
            """

        @Test func whatWasUsedIsToldByCommandAndEndpoint() async throws {
            try await withRouter { running in
                for number in 1...3 { _ = try await running.post(SMS(from: Person.number(number).phone, body: "hello")) }
                _ = try await running.post(SMS(from: "+447700900999", body: "who are you?"))
                try await eventually("all is counted", within: .seconds(60)) { try await running.sql(Self.isCounted) == "t" }
                #expect(try await running.sql(Self.differences) == "0")

                let router = running.router
                let usage = try await router.admin("GET", Self.base + "usage?by=outcome")
                #expect(usage.status == 200 && usage.json["complete"] == .bool(true), "\(usage.text)")
                let rows = usage.json["rows"]?.array ?? []
                #expect(rows.first { $0["outcome"]?.string == "replied" }?["inbound"]?.integer == 3, "\(usage.text)")
                #expect(rows.first { $0["outcome"]?.string == "unknown" }?["inbound"]?.integer == 1, "\(usage.text)")
                #expect(usage.json["total"]?["inbound"]?.integer == 4 && usage.json["total"]?["outbound"]?.integer == 3)
                // Read-only will do; nobody, or somebody else, will not.
                #expect(try await router.admin("GET", Self.base + "cost", token: Credentials.readToken).status == 200)
                #expect(try await router.admin("GET", Self.base + "cost", token: "not-a-token-of-ours").status == 401)
                #expect(try await router.ask("GET", Self.base + "cost").status == 401)
                #expect(try await router.admin("POST", Self.base + "cost").status == 405)
                #expect(try await router.admin("GET", Self.base + "weather").status == 404)
                #expect(try await router.admin("GET", Self.base + "usage?by=week").status == 400)

                let table = try await running.site.control("report", "usage", "--by", "country", "--last", "24h")
                #expect(table.end == .exited(0), "\(table.errors)")
                #expect(table.output.contains("US ") && table.output.contains("total"), "\(table.output)")
                let csv = try await running.site.control("report", "cost", "--by", "person", "--csv")
                #expect(csv.output.hasPrefix("person,outbound,segments,cost_usd,share_percent\r\n"), "\(csv.output)")
                #expect(csv.output.contains("\r\n\(Person.number(1).id),1,1,"), "\(csv.output)")
                let json = try await running.site.control("report", "trends", "--json")
                #expect(try JSONValue.parse(json.output)["rows"]?.array?.first?["now"]?.integer == 7, "\(json.output)")
                let performance = try await running.site.control("report", "performance")
                #expect(performance.output.contains("p99_ms") && performance.output.contains("replied"), "\(performance.output)")
                let wrong = try await running.site.control("report", "usage", "--top", "many")
                #expect(wrong.end == .exited(64) && wrong.errors.contains("top must be"), "\(wrong.errors)")

                try await Self.damage(running)
                let rebuilt = try await running.site.control("report", "rebuild", "--json")
                #expect(rebuilt.end == .exited(0), "\(rebuilt.errors)")
                #expect(try await running.sql(Self.differences) == "0")
            }
        }

        private static func damage(_ running: RunningSite) async throws {
            _ = try await running.sql("update sms_router_usage set messages = messages + 1")
            #expect(try await running.sql(Self.differences) != "0")
        }

        /// Workers are killed while messages come, replies go late, callbacks tell of deliveries and a message is retried by hand.
        @Test func sumsAreExactWhateverDies() async throws {
            let setup = SiteSetup(environment: ["SMS_ROUTER_REPLY_MODE": "always-late", "SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "0"])
            try await withRouterAndTwilio(setup) { running, twilio in
                try await twilio.control(#"{"callbacks":{"statuses":["sent","delivered"],"delay_ms":200}}"#)
                for round in 0..<6 {
                    if round == 3 { try await running.agent.control(#"{"mode":"status=500"}"#) }
                    let messages = (0..<40).map { SMS(from: Person.number(1 + $0 % 19).phone, body: "\(round) \($0)") }
                    for sms in messages { _ = try await running.post(sms) }
                    if round == 3 {
                        try await eventually("it failed") { try await running.state(of: messages[0]).hasPrefix("failed") }
                        try await running.agent.control(#"{"mode":"ok"}"#)
                        let retried = try await running.site.control("messages", "retry", messages[0].sid, "--anyway")
                        #expect(retried.end == .exited(0), "\(retried.errors)")
                    }
                    for worker in try await running.router.workers().prefix(1) { kill(pid_t(worker.pid), SIGKILL) }
                    try await running.router.waitUntilHealthy(workers: 2)
                }
                try await eventually("all is finished", within: .seconds(60)) {
                    try await running.sql("select count(*) from sms_router_inbox where finished_at is null") == "0"
                }
                try await eventually("all is counted", within: .seconds(120)) { try await running.sql(Self.isCounted) == "t" }
                #expect(try await running.sql(Self.differences) == "0")
                #expect(try await running.sql("select (sum(delivered) > 0)::text from sms_router_usage") == "true")
                #expect(
                    try await running.sql("select sum(messages) from sms_router_usage where grain = 24 and inbound") == "240",
                    "one inbound row a message")
            }
        }

        /// A report may take as long as it likes: what else an operator asks, and what recovery does by the same connection as that, does not stand behind it.
        @Test func nothingStandsBehindASlowReport() async throws {
            try await withRouter(SiteSetup(workers: 1)) { running in
                _ = try await running.post(SMS(from: Person.number(1).phone, body: "hello"))
                try await eventually("all is counted", within: .seconds(60)) { try await running.sql(Self.isCounted) == "t" }
                let held = Task { try await running.sql("begin; lock table sms_router_usage_people; select pg_sleep(600)") }
                let holders = """
                    from pg_locks where database = (select oid from pg_database where datname = current_database())
                      and relation = 'sms_router_usage_people'::regclass and mode = 'AccessExclusiveLock' and granted
                    """
                try await eventually("the table is held") { try await running.sql("select count(*) \(holders)") == "1" }
                let report = Task { try await running.router.admin("GET", Self.base + "usage?by=person") }
                let waiting = """
                    select count(*) from pg_stat_activity
                    where datname = current_database() and application_name = 'sms-router reports rest' and wait_event_type = 'Lock'
                    """
                try await eventually("the report waits for it") { try await running.sql(waiting) == "1" }
                #expect(try await running.router.admin("GET", "/sms-router/admin/config").status == 200)
                #expect(try await running.sql(waiting) == "1", "and it waits still")
                _ = try await running.sql("select pg_terminate_backend(pid) \(holders)")
                #expect(try await report.value.status == 200)
                _ = await held.result
            }
        }

        /// Reports are read from a standby where one is named, and from nowhere else when it is away; counting stays where it was.
        @Test func reportsAreReadFromTheStandby() async throws {
            try await withSite(SiteSetup(ownServer: true)) { site in
                let standby = try await site.postgres.makeStandby()
                let url = standby.url(database: site.database)
                let router = try site.startRouter(["ANALYTICS_DATABASE_URL": url])
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                _ = try await running.post(SMS(from: Person.number(1).phone, body: "hello"))
                try await eventually("all is counted", within: .seconds(60)) { try await site.sql(Self.isCounted) == "t" }
                try await eventually("the standby has it") {
                    try await router.admin("GET", Self.base + "usage").json["total"]?["inbound"]?.integer == 1
                }
                #expect(
                    try await standby.sql("select count(*) > 0 from pg_stat_activity where application_name = 'sms-router reports rest'")
                        == "t")
                let environment = site.environment.merging(["ANALYTICS_DATABASE_URL": url]) { $1 }
                let told = try await Programs.run("sms-routerctl", ["report", "usage", "--json"], environment)
                #expect(told.end == .exited(0) && told.output.contains(#""inbound":1"#), "\(told.errors)")
                try await standby.stop(mode: "immediate")
                try await eventually("it is refused") { try await router.admin("GET", Self.base + "usage").status == 503 }
                let answer = try await router.admin("GET", Self.base + "usage")
                #expect(answer.text.contains("ANALYTICS_DATABASE_URL"), "\(answer.text)")
                let refused = try await Programs.run("sms-routerctl", ["report", "usage"], environment)
                #expect(refused.end == .exited(69) && refused.errors.contains("ANALYTICS_DATABASE_URL"), "\(refused.errors)")
                #expect(try await running.post(SMS(from: Person.number(1).phone, body: "still there?")).status == 200)
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0), "the router ends well")
            }
        }
    }
}
