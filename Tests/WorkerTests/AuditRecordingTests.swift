// What a worker writes into the audit log for the dispatcher: each row once, whatever comes twice, and nothing but what is a batch.

import EventLoop
import JSON
import Postgres
import TestSupport
import Testing
import Time
import Wire

@testable import Worker

@Suite struct AuditRecordingTests {
    private static let notes = [
        AuditNote(
            at: 1_767_268_800_123_456, who: "203.0.113.7", action: "refused_wrong_token", subject: "/admin/config",
            after: "12 calls since 2026-01-01T12:00:00.000Z"),
        AuditNote(at: 1_767_268_801_000_000, who: "signal SIGTTIN", action: "workers_set", subject: "workers", before: "4", after: "5"),
    ]

    @LoopActor private static func record(_ notes: [AuditNote], _ worker: TestWorker) async throws -> Int64? {
        let answer = await AuditRecording.answer(AuditNotes.fields(notes), on: worker.database)
        #expect(answer.status == 200)
        return try answer.body.withUnsafeBytes { try JSONValue.parse($0) }["recorded"]?.integer
    }

    @Test func eachNoteIsARowOnce() async throws {
        let url = try await migratedDatabase("audit_rows")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            #expect(try await Self.record(Self.notes, worker) == 2)
            // Nobody has heard that it was written: the same batch again, and then a new one with a part of it.
            #expect(try await Self.record(Self.notes, worker) == 0)
            let later = AuditNote(at: 1_767_268_802_000_000, who: "203.0.113.7", action: "refused_wrong_token", subject: "/admin/config")
            #expect(try await Self.record([Self.notes[1], later], worker) == 1)
            let rows = """
                select concat_ws('|', to_char(at at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS.US'), who, action, subject, state_before, state_after)
                from sms_router_operator_actions order by id
                """
            #expect(
                try await worker.texts(rows) == [
                    "2026-01-01 12:00:00.123456|203.0.113.7|refused_wrong_token|/admin/config||12 calls since 2026-01-01T12:00:00.000Z",
                    "2026-01-01 12:00:01.000000|signal SIGTTIN|workers_set|workers|4|5",
                    "2026-01-01 12:00:02.000000|203.0.113.7|refused_wrong_token|/admin/config||",
                ])
        }
    }

    /// Only the latest rows are looked at, however many there are.
    @Test func theWholeTableIsNotRead() async throws {
        let url = try await migratedDatabase("audit_plan")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            try await worker.run(
                """
                insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
                select 'me', 'config_set', i::text, '', '' from generate_series(1, 50000) i
                """)
            try await worker.run("analyze sms_router_operator_actions")
            let plan = try await worker.plan(
                Statement(name: "planned", sql: AuditRecording.insert), types: "timestamptz[], text[], text[], text[], text[], text[]",
                arguments: "array[now(), now()], array['a', 'b'], array['c', 'd'], array['e', 'f'], array['', ''], array['', '']")
            #expect(plan.mostRows <= 2000 && !plan.description.contains("Seq Scan on sms_"), "\(plan)")
        }
    }

    @Test func whatIsNoBatchIsRefused() async throws {
        let url = try await migratedDatabase("audit_none")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            var fields = AuditNotes.fields(Self.notes).map { (name: $0.name, value: Array($0.value)) }
            fields[3].value = Array("a\nb".utf8)
            #expect(await AuditRecording.answer(DeliverFields(fields), on: worker.database).status == 400)
            #expect(try await worker.texts("select count(*)::text from sms_router_operator_actions") == ["0"])
        }
    }

    /// Too late or refused, it is said, so that it comes again.
    @Test func whatCannotBeWrittenIsSaid() async throws {
        let url = try await migratedDatabase("audit_away")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            try await worker.run("alter table sms_router_operator_actions rename to elsewhere")
            #expect(await AuditRecording.answer(AuditNotes.fields(Self.notes), on: worker.database).status == 500)
            worker.database.connection.close()
            #expect(await AuditRecording.answer(AuditNotes.fields(Self.notes), on: worker.database).status == 503)
        }
    }
}
