// What waits to be sent, as the metrics have it: counted once for all workers. docs/operations.md, "Sending".

import EventLoop
import Logging
import Postgres
import Telemetry
import TestSupport
import Testing

@testable import Worker

@Suite struct OutboxFiguresTests {
    @LoopActor private static func value(_ figures: FigureCounts, _ figure: WorkerFigure) -> UInt64 {
        figures.report.values[figure.rawValue]
    }

    @Test func oneWorkerCountsAndAllOfThemTell() async throws {
        let url = try await migratedDatabase("outbox_figures")
        try await runOnLoop { loop in
            let (first, second) = (try await OutboxWorker(loop, url), try await OutboxWorker(loop, url, generation: 2, router: 2))
            let (ours, theirs) = (FigureCounts(), FigureCounts())
            let counting = OutboxFigures(database: first.worker.database, figures: ours, log: Logger(label: "test"))
            let reading = OutboxFigures(database: second.worker.database, figures: theirs, log: Logger(label: "test"))
            await counting.look()
            #expect(Self.value(ours, .outboxOpen) == 0 && Self.value(ours, .outboxOldestDue) == 0)

            try await first.put(1, ["a", "b"])
            try await first.put(2, ["held by night"], dueIn: 3600)
            try await first.put(3, ["doubtful"])
            while let (claim, part, _) = try await first.outbox.claim(most: 1).conversations.first {
                let part = try #require(part)
                let isDoubtful = part.body == "doubtful"
                _ = try await first.outbox.settle(
                    isDoubtful
                        ? OutboxResult(claim: claim, id: part.id, state: .unclear)
                        : OutboxResult(claim: claim, id: part.id, state: .queued, pause: .seconds(3600)))
            }
            try await first.run(
                "update sms_router_outbox_queue set due_at = now() - interval '90 seconds' where sender = '\(OutboxWorker.ours)'")
            try await first.run(
                "update sms_router_outbox_queue q set due_at = now() + interval '1 hour' from sms_router_outbox o where o.conversation = q.conversation and o.body = 'held by night'"
            )
            // Counted a moment ago: nobody does so again yet.
            await reading.look()
            #expect(Self.value(theirs, .outboxOpen) == 0)
            try await first.run("update sms_router_outbox_figures set counted_at = now() - interval '11 seconds'")
            await counting.look()
            let counted = try await first.text("select counted_at::text from sms_router_outbox_figures")
            await reading.look()
            #expect(try await first.text("select counted_at::text from sms_router_outbox_figures") == counted)
            for figures in [ours, theirs] {
                #expect(Self.value(figures, .outboxOpen) == 3)
                #expect(Self.value(figures, .outboxUnclearNow) == 1)
                #expect((90...150).contains(Self.value(figures, .outboxOldestDue)))
            }
            // Twilio's word comes after all: nothing is left to decide.
            let doubtful = try #require(Int64(try await first.text("select id::text from sms_router_outbox where state = 'unclear'")))
            _ = try await first.outbox.take(
                MessageStatus(
                    outboxID: doubtful, messageSID: OutboxWorker.sid(7), status: "delivered", errorCode: nil, accountSID: testAccount))
            try await first.run("update sms_router_outbox_figures set counted_at = now() - interval '11 seconds'")
            await reading.look()
            #expect(Self.value(theirs, .outboxUnclearNow) == 0)
        }
    }

    /// A database that refuses the count is told once, and once when it counts again; one that is away says so elsewhere.
    @Test func aRefusalIsToldOnce() async throws {
        let url = try await migratedDatabase("outbox_figures_refused")
        try await runOnLoop { loop in
            let worker = try await OutboxWorker(loop, url)
            let database = FaultyDatabase(worker.worker.database)
            let lines = LogLines()
            let figures = OutboxFigures(
                database: database, figures: FigureCounts(), log: Logger(label: "test", factory: { _ in LogLines.Handler(lines: lines) }))
            await figures.look()
            database.fail("rest")
            await figures.look()
            database.mend()
            await figures.look()
            #expect(lines.all.isEmpty)
            try await worker.run("alter table sms_router_outbox_figures rename to elsewhere")
            for _ in 0..<3 { await figures.look() }
            #expect(lines.all.count == 1 && lines.all[0].hasPrefix("error") && lines.all[0].contains("42P01"), "\(lines.all)")
            try await worker.run("alter table elsewhere rename to sms_router_outbox_figures")
            for _ in 0..<3 { await figures.look() }
            #expect(lines.all.count == 2 && lines.all[1].hasPrefix("info"), "\(lines.all)")
        }
    }

    /// With a million closed parts it must cost what the open ones cost: no part of it may read the table itself.
    @Test func countingReadsIndexesOnly() async throws {
        let url = try await migratedDatabase("outbox_figures_plan")
        try await runOnLoop { loop in
            let worker = try await OutboxWorker(loop, url)
            try await worker.run(
                """
                insert into sms_router_outbox (conversation, expires_at, closed_at, state, kind, account_sid, from_address, to_address, channel,
                  correlation_id, body)
                select gen_random_uuid(), now(), now(), 'sent', 'reply', 'AC', '+1', '+2', 'sms', 'c', 'x' from generate_series(1, 20000)
                """)
            try await worker.run("analyze sms_router_outbox")
            let plan = try await worker.texts(
                "explain " + OutboxFigureStatements.count.replacing("$1", with: "9"))
            let scans = plan.filter { $0.contains("Scan") && $0.contains("sms_router_outbox") && !$0.contains("_figures") }
            #expect(scans.count >= 3 && !scans.contains { $0.contains("Seq Scan") }, "\(plan)")
        }
    }
}
