// `tail`: where it stands among ids with gaps, what it shows of a message, and that its statements read no more than they must.

import EventLoop
import Postgres
import Schema
import TestSupport
import Testing
import Time

@testable import Control

@Suite struct TailCursorTests {
    private func at(_ seconds: Double) -> MonotonicInstant { MonotonicInstant(nanoseconds: Int64(seconds * 1e9)) }

    @Test func whatIsNewOnce() throws {
        var cursor = TailCursor(next: 11)
        #expect(cursor.range(newest: 10) == nil)
        var range = try #require(cursor.range(newest: 13))
        #expect(range == 11..<14)
        #expect(cursor.read([11, 12, 13], of: range, at: at(0)) == [11, 12, 13])
        #expect(cursor.range(newest: 13) == nil, "without a gap nothing is read twice")
        range = try #require(cursor.range(newest: 14))
        #expect(range == 14..<15)
    }

    /// 12 is committed after 13 was seen: it is shown, and 13 not again.
    @Test func aGapThatIsFilled() throws {
        var cursor = TailCursor(next: 11)
        #expect(cursor.read([11, 13], of: 11..<14, at: at(0)) == [11, 13])
        #expect(cursor.low == 12)
        let range = try #require(cursor.range(newest: 13))
        #expect(range == 12..<14)
        #expect(cursor.read([12, 13], of: range, at: at(1)) == [12])
        #expect(cursor.low == 14 && cursor.range(newest: 13) == nil)
    }

    /// A number that was used up for nothing is not looked for without end.
    @Test func aGapThatStays() throws {
        var cursor = TailCursor(next: 11)
        #expect(cursor.read([11, 13], of: 11..<14, at: at(0)) == [11, 13])
        #expect(cursor.read([13], of: 12..<14, at: at(4)) == [])
        #expect(cursor.range(newest: 13) == 12..<14)
        #expect(cursor.read([13], of: 12..<14, at: at(5)) == [])
        #expect(cursor.range(newest: 13) == nil, "passed over after its time")
        #expect(cursor.range(newest: 20) == 14..<21)
    }

    /// Catching up goes stretch by stretch, also over gaps.
    @Test func farBehind() throws {
        var cursor = TailCursor(next: 1)
        var shown = 0
        var readings = 0
        while cursor.isBehind(newest: 20_000) {
            let range = try #require(cursor.range(newest: 20_000))
            shown += cursor.read(range.filter { $0 % 3 != 0 }, of: range, at: at(0)).count
            readings += 1
        }
        #expect(shown == 13_334 && readings == 4)
    }

    @Test func anotherDatabase() {
        var cursor = TailCursor(next: 1000)
        let isStill = cursor.follow(newest: 999)
        #expect(!isStill)
        let isAnother = cursor.follow(newest: 40)
        #expect(isAnother)
        #expect(cursor.range(newest: 41) == 41..<42)
    }

    @Test func messagesUnderWay() {
        var pending = TailPending()
        let keys = (0..<(TailPending.most + 10)).map { TailPending.Key(sid: "SM\($0)", account: "AC") }
        for key in keys { pending.add(key, at: at(0)) }
        #expect(pending.count == TailPending.most && pending.dropped == 10)
        let asked = pending.next()
        #expect(asked.count == TailPending.batch && asked.first == keys[10])
        #expect(pending.slow(asked, than: .seconds(5), at: at(4)).isEmpty)
        #expect(pending.slow(asked, than: .seconds(5), at: at(5)).count == asked.count)
        #expect(pending.slow(asked, than: .seconds(5), at: at(6)).isEmpty, "told once")
        pending.ended(Set(asked))
        #expect(pending.count == TailPending.most - asked.count)
        #expect(pending.next().first == keys[10 + asked.count], "the next ones' turn")
    }
}

@Suite struct TailLineTests {
    private func row(_ state: String = "replied", outcome: String? = "replied", finished: Bool = true) -> TailRow {
        TailRow(
            id: 1, sid: "SM00000000000000000000000000000001", account: "AC", from: "+14155550167", channel: "sms", source: "webhook",
            state: state,
            outcome: outcome, attempt: 1, arrivedAt: WallTime(microseconds: 1_700_000_000_000_000),
            finishedAt: finished ? WallTime(microseconds: 1_700_000_000_012_000) : nil, milliseconds: finished ? 12 : nil, parts: 2,
            isInline: true,
            trace: nil)
    }

    @Test func aLine() {
        let line = TailLine(row: row())
        #expect(line.text == "2023-11-14T22:13:20.012Z SM00000000000000000000000000000001 +1******67  sms   replied               12 ms 2")
        #expect(!line.text.contains("4155550167") && !line.json.contains("4155550167"))
        #expect(TailLine(row: row("accepted", outcome: nil, finished: false)).outcome == "accepted")
        var late = row()
        (late.isInline, late.attempt, late.source) = (false, 2, "spool")
        #expect(TailLine(row: late).why == "late attempt=2 source=spool")
    }

    @Test func filters() {
        let replied = TailLine(row: row())
        let failed = TailLine(row: row("failed", outcome: "agent_timed_out"))
        #expect(TailFilter().wants(replied))
        #expect(!TailFilter(onlyErrors: true).wants(replied) && TailFilter(onlyErrors: true).wants(failed))
        #expect(TailFilter(outcomes: ["agent_timed_out"]).wants(failed) && !TailFilter(outcomes: ["agent_timed_out"]).wants(replied))
        #expect(TailFilter(from: "+14155550167").wants(replied) && !TailFilter(from: "+14155550168").wants(replied))
        #expect(TailFilter(from: "+1******67").wants(replied) && !TailFilter(from: "+1******68").wants(replied))
    }
}

/// The statements of `tail` on an inbox of 60,000 messages: what one poll reads does not grow with it.
@Suite struct TailPlanTests {
    private static let name = "control_tail_plan"

    @Test func aPollReadsTheEndOfTheInboxOnly() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase(Self.name)
        _ = try await runOnLoop { loop in
            let connection = try await PostgresConnection.open(
                loop: loop, resolver: Resolver(loop), configuration: PostgresConfiguration(url), mode: .plain)
            defer { connection.close() }
            return try await Migrator(connection: connection, loop: loop).run()
        }
        try await server.sql(
            """
            insert into sms_router_inbox (arrival_seq, owner, arrived_at, finished_at, conversation, message_sid, account_sid, state, outcome, channel,
              source, from_address, to_address, correlation_id, body)
            select g, 1, now(), now(), gen_random_uuid(), 'SM' || lpad(g::text, 32, '0'), 'AC', 'replied', 'replied', 'sms', 'webhook', '+1', '+2', 'c',
              repeat('x', 300)
            from generate_series(1, 60000) g
            """, database: Self.name)
        // As autovacuum does it, for a table that grows.
        try await server.sql("vacuum analyze sms_router_inbox", database: Self.name)
        let pages = Int(try await server.sql("select relpages from pg_class where relname = 'sms_router_inbox'", database: Self.name)) ?? 0
        #expect(pages > 3000, "\(pages)")

        func plan(_ sql: String) async throws -> (text: String, buffers: Int) {
            let text = try await server.sql("set enable_seqscan = off; explain (analyze, buffers) \(sql)", database: Self.name)
            // The first line is the whole statement's.
            let first = text.split(separator: "\n").first { $0.contains("Buffers:") } ?? ""
            let numbers = ["hit=", "read="].compactMap { key -> Int? in
                first.firstRange(of: key).flatMap { Int(first[$0.upperBound...].prefix { $0.isNumber }) }
            }
            return (text, numbers.reduce(0, +))
        }
        let stretch = try await plan(TailStatements.stretch.replacing("$1", with: "59991").replacing("$2", with: "60001"))
        #expect(stretch.text.contains("sms_router_inbox_id") && !stretch.text.contains("Seq Scan"), "\(stretch.text)")
        #expect(stretch.buffers > 0 && stretch.buffers < pages / 20, "\(stretch.buffers) of \(pages): \(stretch.text)")

        let sids = (59_981...60_000).map { "SM" + String(repeating: "0", count: 27) + "\($0)" }
        let again = try await plan(
            TailStatements.again.replacing("$1::text[]", with: "array['\(sids.joined(separator: "','"))']")
                .replacing("$2::text[]", with: "array[\(sids.map { _ in "'AC'" }.joined(separator: ","))]"))
        #expect(again.text.contains("sms_router_inbox_pkey") && !again.text.contains("Seq Scan"), "\(again.text)")
        #expect(again.buffers > 0 && again.buffers <= sids.count * 6, "\(again.buffers): \(again.text)")
        #expect(again.text.contains("rows=20"), "all of them are found: \(again.text)")
    }
}
