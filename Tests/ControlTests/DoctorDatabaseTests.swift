// `doctor`'s look at the database, on a server of its own that is first as it should be and then is not.

import EventLoop
import Postgres
import Schema
import Settings
import TestSupport
import Testing

@testable import Control

@Suite struct DoctorDatabaseTests {
    private static func findings(_ url: String) async throws -> [Finding] {
        let settings = try ControlEnvironment(["DATABASE_URL": url]) { _ throws(SettingsFileError) in throw SettingsFileError("none") }
            .settings
        return try await TestSupport.runOnLoop { loop in
            var findings = Findings()
            await DatabaseDoctor(loop, settings, oldTransaction: .milliseconds(500)).run(&findings)
            return findings.all
        }
    }

    @Test func everyThingIsNamed() async throws {
        let server = try await TemporaryPostgres.start(
            settings: ["fsync=on", "full_page_writes=on", "shared_preload_libraries=pg_stat_statements", "synchronous_commit=off"])
        let url = try await server.createDatabase("doctor")
        _ = try await TestSupport.runOnLoop { loop in
            let connection = try await PostgresConnection.open(
                loop: loop, resolver: Resolver(loop), configuration: PostgresConfiguration(url), mode: .plain)
            defer { connection.close() }
            return try await Migrator(connection: connection, loop: loop).run()
        }
        let well = try await Self.findings(url)
        #expect(well.allSatisfy { $0.verdict == .good }, "\(well.filter { $0.verdict != .good })")
        #expect(well.contains { $0.subject == "indexes" } && well.contains { $0.detail.contains("is not installed") })

        func sql(_ text: String) async throws { try await server.sql(text, database: "doctor") }
        try await sql("alter system set autovacuum = off")
        try await sql("select pg_reload_conf()")
        try await sql("create extension pg_stat_statements")
        try await sql("insert into users (email) select 'person' || g || '@example.com' from generate_series(1, 60000) g")
        try await sql("create index nobody_reads_it on users (repeat(email, 10))")
        try await sql(String(repeating: "select count(*) from users; ", count: 110))
        try await sql(String(repeating: "select pg_sleep(0.06) from users limit 1; ", count: 20))
        try await sql("drop index sms_router_inbox_talk")
        try await sql("update pg_index set indisvalid = false where indexrelid = 'sms_router_outbox_unsent'::regclass")
        try await sql("drop index sms_router_logs_user; create index another_name on sms_usage_logs (user_id)")
        try await sql("alter table user_phone_mappings disable trigger sms_router_updated")
        try await sql("drop trigger sms_router_changed on sms_router_numbers")
        try await sql("select pg_create_physical_replication_slot('left_behind', true)")
        try await sql("update users set full_name = 'x'")
        // A transaction that stays open while the doctor looks.
        let ill = try await TestSupport.runOnLoop { loop in
            let idle = try await PostgresConnection.open(
                loop: loop, resolver: Resolver(loop), configuration: PostgresConfiguration(url), mode: .plain)
            defer { idle.close() }
            try await idle.script("begin; select 1")
            await LoopActor.sleep(.seconds(1), on: loop)
            let settings = try ControlEnvironment(["DATABASE_URL": url]) { _ throws(SettingsFileError) in throw SettingsFileError("none") }
                .settings
            var findings = Findings()
            await DatabaseDoctor(loop, settings, oldTransaction: .milliseconds(500)).run(&findings)
            return findings.all
        }
        let expected: [(subject: String, verdict: Finding.Verdict, detail: String, mend: String)] = [
            ("database settings", .bad, "autovacuum is off", "alter system set autovacuum = on"),
            ("transactions", .warning, "idle in transaction", "pg_terminate_backend"),
            ("replication", .warning, "nobody reads slot left_behind", "pg_drop_replication_slot('left_behind')"),
            (
                "indexes", .bad, "sms_router_inbox_talk on sms_router_inbox is missing",
                "create index concurrently sms_router_inbox_talk on sms_router_inbox (conversation, id)"
            ),
            (
                "indexes", .bad, "sms_router_outbox_unsent on sms_router_outbox is not valid",
                "drop index concurrently sms_router_outbox_unsent"
            ),
            ("triggers", .bad, "sms_router_updated on user_phone_mappings is switched off", "enable trigger sms_router_updated"),
            ("triggers", .bad, "sms_router_changed on sms_router_numbers is missing", "create trigger sms_router_changed after insert"),
            ("index use", .warning, "nobody_reads_it on users", "drop index concurrently nobody_reads_it"),
            ("scans", .warning, "users was read from end to end", "pg_stat_statements"),
            ("dead rows", .warning, "users has", "vacuum (analyze) users"),
            ("statements", .warning, "select pg_sleep", "explain (analyze, buffers)"),
        ]
        for one in expected {
            #expect(
                ill.contains {
                    $0.subject == one.subject && $0.verdict == one.verdict && $0.detail.contains(one.detail)
                        && $0.mend?.contains(one.mend) == true
                }, "\(one.subject): \(one.detail) among \(ill)")
        }
        #expect(!ill.contains { $0.detail.contains("sms_router_logs_user") }, "an index of another name that serves is as good")
        // What it says to do, done.
        for finding in ill where finding.subject == "indexes" || finding.subject == "triggers" {
            for (place, statement) in (finding.mend ?? "").split(separator: "`", omittingEmptySubsequences: false).enumerated()
            where place % 2 == 1 {
                try await sql(String(statement))
            }
        }
        let mended = try await Self.findings(url).filter { $0.subject == "indexes" || $0.subject == "triggers" }
        #expect(mended.map(\.verdict) == [.good, .good], "\(mended)")
        try await server.stop(mode: "immediate")
    }
}
