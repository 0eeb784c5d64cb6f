import EventLoop
import JSON
import Logging
import Postgres
import TestSupport
import Testing
import Wire

@testable import Worker

@Suite struct AdminQueriesTests {
    private func withQueries(
        _ database: String, _ body: @escaping @Sendable @LoopActor (AdminQueries, PostgresPool) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        let server = try await TemporaryPostgres.shared()
        try await server.sql(
            """
            insert into users (email, phone_number) values ('a@example.com', '(415) 555-0101'), ('b@example.com', null);
            insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, success, processing_time_ms, created_at)
              select 1, '+14155550101', case when i % 2 = 0 then 'inbound' else 'outbound' end, i, i % 200 <> 0, 5, '2026-01-01 12:00'
              from generate_series(1, 250) i
            """, database: database)
        try await runOnLoop { loop in
            let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: try patientConfiguration(url))
            pool.start()
            await pool.firstAttempt()
            let settings = try workerSettings()
            let live = LiveSettingsStore(database: pool, environment: settings, log: Logger(label: "test"))
            let started = StartedMessages(database: pool, settings: settings, live: live)
            let reports = AdminReports(pool: pool, isReplica: false)
            let desk = PostgresDesk(loop: loop, resolver: Resolver(loop), configuration: try patientConfiguration(url))
            let adminDesk = AdminDesk(desk: desk, settings: settings, reports: reports)
            try await body(AdminQueries(pool: pool, reports: reports, settings: settings, started: started, desk: adminDesk), pool)
            #expect(!desk.isOpen, "none of these calls is the desk's")
            desk.stop()
            await pool.close()
        }
    }

    @LoopActor private static func call(
        _ queries: AdminQueries, _ method: String, _ path: String, query: String = "", body: String = "", deadGeneration: UInt64 = 0
    ) async throws -> (status: Int, json: JSONValue) {
        let answer = await queries.answer(
            Deliver(
                kind: .admin, arrivedAt: 0, sequence: 1, remaining: 1000, deadGeneration: deadGeneration, correlationID: "c",
                fields: [
                    ("method", Array(method.utf8)), ("path", Array(path.utf8)), ("query", Array(query.utf8)), ("body", Array(body.utf8)),
                ]))
        #expect(answer.contentType == "application/json")
        return (Int(answer.status), try answer.body.withUnsafeBytes { try JSONValue.parse($0) })
    }

    /// The page's reports are those of everybody else; what it asks for stands in no address.
    @Test func aReportIsAskedForInABodyToo() async throws {
        try await withQueries("admin_report") { queries, _ in
            let path = "/admin/api/report/usage"
            let wanted = try await Self.call(queries, "GET", "/admin/report/usage", query: "by=number&last=24h&number=%2B18005550100")
            let given = try await Self.call(queries, "POST", path, body: #"{"by":"number","last":"24h","number":"+18005550100"}"#)
            #expect(given.status == 200 && given.json["report"]?.string == "usage" && given.json["rows"] == wanted.json["rows"])
            #expect(try await Self.call(queries, "POST", path, body: #"{"by":"nothing"}"#).status == 400)
            #expect(try await Self.call(queries, "POST", path, body: #"{"format":"xml"}"#).status == 400)
            #expect(try await Self.call(queries, "POST", "/admin/api/report/nothing", body: "{}").status == 404)
        }
    }

    /// The dispatcher gives it to another worker. A look does no harm; "back to the model before", done twice, would undo itself.
    @Test func whatADeadWorkerHadIsNotDoneOnceMore() async throws {
        try await withQueries("admin_again") { queries, _ in
            let path = "/admin/api/spam/models/use"
            let refused = try await Self.call(queries, "POST", path, body: #"{"name":"previous"}"#, deadGeneration: 3)
            #expect(refused.status == 503 && refused.json["detail"]?.string?.contains("nobody knows whether it was done") == true)
            #expect(try await Self.call(queries, "POST", "/admin/api/report/usage", body: "{}", deadGeneration: 3).status == 200)
        }
    }

    /// Of the dashboard's Phone there are rows, and they count for nothing.
    @Test func usageHasNoTestMessages() async throws {
        try await withQueries("admin_usage_tests") { queries, pool in
            _ = try await pool.rest(
                "update sms_usage_logs set channel = case when id > 240 then 'test' when id > 100 then 'sms' end", Parameters())
            let usage = try await Self.call(queries, "GET", "/admin/usage", query: "limit=1").json
            #expect(usage["total"]?.integer == 240 && usage["logs"]?.array?.first?["id"]?.integer == 240)
            let further = try await Self.call(queries, "GET", "/admin/usage", query: "limit=1&before_id=250").json
            #expect(further["logs"]?.array?.first?["id"]?.integer == 240)
        }
    }

    @Test func usageIsPagedNewestFirst() async throws {
        try await withQueries("admin_usage") { queries, pool in
            let (status, first) = try await Self.call(queries, "GET", "/admin/usage")
            #expect(status == 200)
            #expect(first["total"]?.integer == 250)
            #expect(first["total_estimated"] == nil)
            #expect(first["limit"]?.integer == 100 && first["offset"]?.integer == 0)
            let logs = try #require(first["logs"]?.array)
            #expect(logs.count == 100)
            #expect(logs[0]["id"]?.integer == 250 && logs[99]["id"]?.integer == 151)
            #expect(logs[0]["direction"]?.string == "inbound")
            #expect(logs[0]["created_at"]?.string == "2026-01-01T12:00:00.000Z")
            let before = try await Self.call(queries, "GET", "/admin/usage", query: "limit=2&before_id=10&offset=1").json
            #expect(before["logs"]?.array?.compactMap { $0["id"]?.integer } == [8, 7])
            for query in ["limit=0", "limit=1001", "limit=x", "offset=-1", "before_id=0"] {
                let (status, json) = try await Self.call(queries, "GET", "/admin/usage", query: query)
                #expect(status == 400)
                #expect(json["detail"]?.string != nil)
            }
            let recent = try await RecentActivity.load(pool)
            #expect(recent.json == #"{"total_messages":100,"inbound":50,"outbound":50,"success_rate":"99.0%"}"#)
        }
    }

    @Test func beyondTenThousandTheTotalIsAnEstimate() async throws {
        let server = try await TemporaryPostgres.shared()
        try await withQueries("admin_many") { queries, _ in
            try await server.sql(
                """
                insert into sms_usage_logs (phone_number, message_direction, message_length) select '+1', 'inbound', 1 from generate_series(1, 20000);
                analyze sms_usage_logs
                """, database: "admin_many")
            let json = try await Self.call(queries, "GET", "/admin/usage", query: "limit=1").json
            #expect(json["total_estimated"]?.bool == true)
            #expect(json["total"]?.integer == 20_250)
        }
    }

    @Test func mappingsAreMadeListedAndDeleted() async throws {
        try await withQueries("admin_mappings") { queries, _ in
            let path = "/admin/phone-mappings"
            let made = try await Self.call(queries, "POST", path, body: #"{"user_id":2,"phone_number":"415-555-0120","is_primary":true}"#)
            #expect(made.status == 200)
            #expect(
                made.json
                    == .object([
                        JSONMember("message", .string("Phone mapping created successfully")), JSONMember("user_id", .integer(2)),
                        JSONMember("phone_number", .string("+14155550120")),
                    ]))
            // By the query, too; a second primary number takes the place of the first; twice is once.
            for _ in 0..<2 {
                let again = try await Self.call(queries, "POST", path, query: "user_id=2&phone_number=%2B14155550121&is_primary=true")
                #expect(again.status == 200)
            }
            let listed = try #require(try await Self.call(queries, "GET", path).json["mappings"]?.array)
            #expect(listed.map { $0["is_primary"]?.bool } == [false, true])
            #expect(listed.allSatisfy { $0["is_verified"]?.bool == true && $0["verification_method"]?.string == "manual" })
            // Held by somebody in users, however it is written there.
            #expect(try await Self.call(queries, "POST", path, body: #"{"user_id":2,"phone_number":"+14155550101"}"#).status == 409)
            #expect(try await Self.call(queries, "POST", path, body: #"{"user_id":1,"phone_number":"(415) 555 0120"}"#).status == 409)
            #expect(try await Self.call(queries, "POST", path, body: #"{"user_id":99,"phone_number":"+14155550130"}"#).status == 404)
            for body in ["[]", "{", #"{"user_id":1}"#, #"{"user_id":"x","phone_number":"1"}"#, #"{"user_id":1,"phone_number":"12"}"#] {
                #expect(try await Self.call(queries, "POST", path, body: body).status == 400)
            }
            let id = try #require(listed[0]["id"]?.integer)
            let deleted = try await Self.call(queries, "DELETE", "\(path)/\(id)")
            #expect(deleted.json["message"]?.string == "Phone mapping deleted successfully" && deleted.json["mapping_id"]?.integer == id)
            for gone in ["\(id)", "x", "99999999999999999999"] {
                let answer = try await Self.call(queries, "DELETE", "\(path)/\(gone)")
                #expect(answer.status == 404 && answer.json["detail"]?.string == "Phone mapping not found")
            }
        }
    }

    @Test func configurationIsCheckedBeforeItIsStored() async throws {
        let server = try await TemporaryPostgres.shared()
        try await withQueries("admin_config") { queries, _ in
            let path = "/admin/config"
            let set = try await Self.call(queries, "POST", path, body: #"{"config_key":"spam_threshold","config_value":0.25}"#)
            #expect(set.status == 200)
            #expect(set.json["message"]?.string == "Configuration updated successfully" && set.json["key"]?.string == "spam_threshold")
            let bad = try await Self.call(queries, "POST", path, body: #"{"config_key":"spam_threshold","config_value":"7"}"#)
            #expect(bad.status == 400)
            let listed = try #require(try await Self.call(queries, "GET", path).json["configs"]?.array)
            let row = try #require(listed.first { $0["key"]?.string == "spam_threshold" })
            #expect(row["value"]?.string == "0.25" && row["is_active"]?.bool == true && row["description"]?.string != nil)
            // An operator's word, even when it says what the default says.
            _ = try await Self.call(queries, "POST", path, query: "config_key=cache_ttl_seconds&config_value=3600")
            #expect(
                try await server.sql(
                    "select string_agg(config_key, ',' order by config_key) from sms_router_configs where not is_default",
                    database: "admin_config")
                    == "cache_ttl_seconds,spam_threshold")
            #expect(try await Self.call(queries, "PATCH", path).status == 404)
        }
    }
}
