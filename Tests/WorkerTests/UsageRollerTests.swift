// The sums of the usage log against a count over it: rows that come in any order, changes, deletions, rollers that die, two at once (docs/analytics.md, "How it is
// attacked"). UsageModelTests walk through the interleavings; these are on a server.

import Analytics
import EventLoop
import Logging
import Postgres
import Schema
import Telemetry
import TestSupport
import Testing
import Time

@testable import Worker

@Suite(.untilItHangs) struct UsageRollerTests {
    private func withScene(_ database: String, _ body: @escaping @Sendable @LoopActor (UsageScene) async throws -> Void) async throws {
        let url = try await migratedDatabase(database)
        try await runOnLoop { loop in
            let scene = try UsageScene(loop, url)
            defer { scene.close() }
            try await scene.run(UsageScene.people)
            try await body(scene)
        }
    }

    // MARK: Counting

    @Test func sumsAreThoseOfTheLog() async throws {
        try await withScene("usage_sums") { scene in
            // More than two steps.
            try await scene.run(UsageScene.fill(12_000))
            try await scene.roll()
            #expect(try await scene.differences() == [])
            #expect(try await scene.text("select sum(messages)::text from sms_router_usage where grain = 24") == "12000")
            #expect(
                try await scene.text("select (counted_until > now() - interval '1 minute')::text from sms_router_usage_cursor") == "true")
            #expect(scene.figures.report.values[WorkerFigure.usageRows.rawValue] == 12_000)
            // Nothing new, nothing written.
            let before = try await scene.text("select xmin::text from sms_router_usage_cursor")
            await scene.roller.look()
            #expect(try await scene.text("select xmin::text from sms_router_usage_cursor") == before)
            try await scene.run(UsageScene.fill(700, seed: 5))
            try await scene.roll()
            #expect(try await scene.differences() == [])
        }
    }

    /// Rows of the dashboard's Phone: neither they nor what changes of them.
    @Test func madeUpPeopleCountForNothing() async throws {
        try await withScene("usage_made_up") { scene in
            try await scene.run(UsageScene.fill(100))
            try await scene.run("update sms_usage_logs set channel = 'test', user_id = null where id % 10 = 0")
            try await scene.roll()
            for grain in [1, 24] {
                for table in ["sms_router_usage", "sms_router_usage_totals"] {
                    #expect(try await scene.text("select sum(messages)::text from \(table) where grain = \(grain)") == "90")
                }
            }
            try await scene.run("update sms_usage_logs set success = not success, segments = 3 where channel = 'test'")
            #expect(try await scene.text("select count(*)::text from sms_router_usage_changes") == "0")
            try await scene.run("delete from sms_usage_logs where channel = 'test'")
            try await scene.rollAll()
            #expect(try await scene.differences() == [])
        }
    }

    /// What a worker's own statements write, to the last column: outcomes, channels, our numbers, and the withheld reply.
    @Test func theWorkersRowsSayWhatTheyAre() async throws {
        let url = try await migratedDatabase("usage_rows")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            _ = try await worker.ownership.current()
            let first = try #require(try await worker.accept(testMessage(1)))
            let second = try #require(try await worker.accept(testMessage(2, from: "whatsapp:+447700900123", to: "whatsapp:+18005550199")))
            let third = try #require(try await worker.accept(testMessage(3, from: "+14155550103")))
            #expect(try await worker.inbox.finish(testOutcome(first)) == .committed)
            #expect(try await worker.inbox.finish(testOutcome(second, parts: ["a", "b"], outcome: "spam", route: .late)) == .committed)
            let live = LiveSettingsStore(
                database: worker.database, environment: try workerSettings(["SMS_ROUTER_STORE_CONTENT": "none"]), log: Logger(label: "test")
            )
            worker.inbox.content.follow(live.values)
            #expect(try await worker.inbox.finish(testOutcome(third, parts: [], outcome: "silence")) == .committed)
            #expect(
                try await worker.texts(
                    "select concat_ws(' ', message_direction, outcome, channel, our_number) from sms_usage_logs order by id") == [
                        "inbound replied sms +18005550100", "outbound replied sms +18005550100", "outbound spam whatsapp +18005550199",
                        "inbound spam whatsapp +18005550199", "inbound silence sms +18005550100",
                    ])
        }
    }

    /// A log that the earlier service made: ids of 32 bits from a serial column, no outcome anywhere.
    @Test func theEarlierServicesLogIsCounted() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("usage_old")
        try await server.sql(oldDatabase, database: "usage_old")
        try await runOnLoop { loop in
            let connection = try await PostgresConnection.open(
                loop: loop, resolver: Resolver(loop), configuration: patientConfiguration(url), mode: .plain)
            defer { connection.close() }
            try await Migrator(connection: connection, loop: loop).run()
            let scene = try UsageScene(loop, url)
            defer { scene.close() }
            try await scene.roll()
            #expect(try await scene.differences() == [])
            try await scene.run("update sms_usage_logs set final_status = 'failed' where message_direction = 'outbound'")
            try await scene.roll()
            #expect(try await scene.differences() == [])
            #expect(try await scene.text("select sum(undelivered)::text from sms_router_usage where grain = 1") == "150")
        }
    }

    /// A large gap of ids, as a purge leaves it, costs no steps.
    @Test func gapsArePassed() async throws {
        try await withScene("usage_gap") { scene in
            try await scene.run("alter sequence sms_usage_logs_id_seq restart with 2000000000")
            try await scene.run(UsageScene.fill(50))
            try await scene.roll()
            #expect(try await scene.differences() == [])
        }
    }

    // MARK: Order

    /// An id that was taken early and is committed late, by each way a transaction can go: the rows behind it wait.
    @Test func whoeverHasAnIDIsWaitedFor() async throws {
        try await withScene("usage_open") { scene in
            let open = try LosableDatabase(scene.loop, scene.url)
            defer { open.close() }
            func other(_ sql: String) async throws { _ = try await open.rest(sql, Parameters()) }
            let put = UsageScene.fill(1)
            for (number, steps) in [
                ["begin", put, "commit"], ["begin", put, "rollback"], ["begin", "savepoint a", put, "rollback to a", "commit"],
                ["begin", "select nextval(pg_get_serial_sequence('sms_usage_logs', 'id'))", put, "commit"],
            ].enumerated() {
                // The last round's question is not taken for this one's.
                scene.rolling.close()
                for step in steps.dropLast() { try await other(step) }
                try await scene.run(UsageScene.fill(10, seed: number))
                let position = try await scene.text("select position::text from sms_router_usage_cursor")
                let turn = Promise<Void>()
                LoopActor.spawn {
                    try? await scene.roll()
                    turn.fulfill(())
                }
                // It has read the locks, and finds one that is not let go.
                try await scene.untilItWaits()
                #expect(try await scene.text("select position::text from sms_router_usage_cursor") == position)
                if let last = steps.last { try await other(last) }
                await turn.wait()
                try await scene.rollAll()
                #expect(try await scene.differences() == [], "\(steps)")
            }
        }
    }

    /// A transaction that is prepared for a commit in two phases loses its name on the way, and not its ids.
    @Test func aPreparedTransactionIsWaitedFor() async throws {
        let server = try await TemporaryPostgres.start(settings: ["max_prepared_transactions=5"])
        let url = try await migratedDatabase("usage_prepared", on: server)
        try await runOnLoop { loop in
            let scene = try UsageScene(loop, url)
            defer { scene.close() }
            try await scene.run(UsageScene.people)
            let open = try LosableDatabase(loop, url)
            defer { open.close() }
            func other(_ sql: String) async throws { _ = try await open.rest(sql, Parameters()) }
            // Prepared before the locks are read, and while it is waited for.
            for early in [true, false] {
                try await other("begin")
                try await other(UsageScene.fill(1))
                if early { try await other("prepare transaction 'late'") }
                try await scene.run(UsageScene.fill(10))
                let position = try await scene.text("select position::text from sms_router_usage_cursor")
                scene.rolling.close()
                let turn = Promise<Void>()
                LoopActor.spawn {
                    try? await scene.roll()
                    turn.fulfill(())
                }
                try await scene.untilItWaits()
                if !early { try await other("prepare transaction 'late'") }
                // A turn later it is still waited for.
                await turn.wait()
                #expect(try await scene.text("select position::text from sms_router_usage_cursor") == position)
                try await other("commit prepared 'late'")
                try await scene.rollAll()
                #expect(try await scene.differences() == [])
            }
        }
    }

    // MARK: Changes

    /// Each kind of change, before the row is counted, after, and both; and those that are none.
    @Test func changesCountOnce() async throws {
        try await withScene("usage_changes") { scene in
            try await scene.run(UsageScene.fill(400))
            let changes = [
                "update sms_usage_logs set final_status = 'delivered' where id % 3 = 0",
                "update sms_usage_logs set success = false where id % 4 = 0",
                "update sms_usage_logs set cost_micros = 5, segments = 9 where id % 5 = 0",
                "update sms_usage_logs set outcome = 'replied', country_code = 'FR', our_number = '+18005550101', channel = 'rcs' where id % 6 = 0",
                "update sms_usage_logs set created_at = created_at - interval '26 hours' where id % 7 = 0",
                "update sms_usage_logs set user_id = 3 where id % 8 = 0", "update sms_usage_logs set user_id = null where id % 9 = 0",
                "update sms_usage_logs set processing_time_ms = 70000 where id % 10 = 0",
                "update sms_usage_logs set message_direction = 'inbound' where id % 11 = 0",
            ]
            for change in changes.prefix(4) { try await scene.run(change) }
            try await scene.roll()
            #expect(try await scene.differences() == [])
            for change in changes {
                try await scene.run(change)
                try await scene.roll()
                #expect(try await scene.differences() == [], "\(change)")
            }
            for change in changes + changes.reversed() { try await scene.run(change) }
            try await scene.rollAll()
            #expect(try await scene.differences() == [])
            #expect(try await scene.text("select count(*)::text from sms_router_usage_changes") == "0")
            for nothing in [
                "message_content = null", "final_status = 'sent' where final_status = 'queued'", "sms_metadata = '{}'", "retry_count = 4",
                "success = success",
            ] {
                try await scene.run("update sms_usage_logs set \(nothing)")
                #expect(try await scene.text("select count(*)::text from sms_router_usage_changes") == "0", "\(nothing)")
            }
        }
    }

    /// More changes than a step takes: the figures are not called complete before the last.
    @Test func manyChangesTakeSeveralSteps() async throws {
        try await withScene("usage_many_changes") { scene in
            try await scene.run(UsageScene.fill(7000))
            try await scene.roll()
            for cost in 1...2 {
                try await scene.run("update sms_usage_logs set cost_micros = \(cost) where message_direction = 'outbound'")
            }
            try await scene.roll()
            #expect(try await scene.differences() == [])
        }
    }

    @Test func aDeletionByThePurgeTakesNothingAway() async throws {
        try await withScene("usage_purge") { scene in
            try await scene.run(UsageScene.fill(300))
            try await scene.roll()
            let sums = "select md5(string_agg(u::text, '' order by u::text)) from sms_router_usage u"
            let before = try await scene.text(sums)
            try await scene.run("delete from sms_usage_logs where id < 200")
            try await scene.roll()
            #expect(try await scene.text(sums) == before)
        }
    }

    // MARK: Bounds

    @Test func madeUpNumbersAndCountriesMakeFewCells() async throws {
        try await withScene("usage_bounds") { scene in
            try await scene.run("insert into sms_router_usage_numbers select 'n' || i from generate_series(1, 9990) i")
            try await scene.run(
                """
                insert into sms_usage_logs (phone_number, message_direction, message_length, created_at, country_code, channel, our_number)
                select 'x', 'inbound', 1, '2026-01-01 12:00', 'c' || i, 'channel' || i, repeat('9', 100) || i from generate_series(1, 20000) i
                """)
            try await scene.rollAll()
            #expect(try await scene.text("select count(*)::text from sms_router_usage_numbers") == "9991")
            #expect(
                try await scene.texts(
                    "select concat_ws(' ', country, channel, length(our_number), messages) from sms_router_usage where grain = 1")
                    == [" other 64 20000"])
            try await scene.run(
                """
                insert into sms_usage_logs (phone_number, message_direction, message_length, created_at, our_number)
                select 'x', 'inbound', 1, '2026-01-01 13:00', '+1800' || i from generate_series(1, 20000) i
                """)
            try await scene.rollAll()
            #expect(try await scene.text("select count(*)::text from sms_router_usage_numbers") == "10000")
            #expect(
                try await scene.texts("select messages::text from sms_router_usage where grain = 1 and our_number = 'other'") == ["19991"])
            // A change of a row of either kind finds its cell.
            try await scene.run("update sms_usage_logs set success = false where created_at >= '2026-01-01 13:00'")
            try await scene.rollAll()
            #expect(
                try await scene.text("select sum(failed)::text from sms_router_usage where grain = 24 and our_number = 'other'") == "19991")
            #expect(try await scene.text("select count(*)::text from sms_router_usage where grain = 1 and failed > messages") == "0")
        }
    }

    /// What would not be exact is not begun, and said.
    @Test func aSequenceThatCannotBeTrustedStopsIt() async throws {
        try await withScene("usage_cache") { scene in
            try await scene.run("alter sequence sms_usage_logs_id_seq cache 10")
            try await scene.run(UsageScene.fill(10))
            try await scene.roll()
            #expect(try await scene.text("select position::text from sms_router_usage_cursor") == "0")
            try await scene.run("alter sequence sms_usage_logs_id_seq cache 1")
            scene.database.close()
            try await scene.rollAll()
            #expect(try await scene.differences() == [])
        }
    }

    // MARK: Unusual traffic

    /// A country that nobody wrote to before; an hour like those before it; one country that is dear.
    @Test func whatIsUnusualIsTold() async throws {
        try await withScene("usage_watch") { scene in
            @LoopActor func put(_ hours: String, _ messages: Int, _ country: String, cost: Int = 0) async throws {
                try await scene.run(
                    """
                    insert into sms_router_usage (grain, at, inbound, outcome, channel, country, our_number, messages, failed, segments, cost_micros, delivered,
                      undelivered, took_ms)
                    select 1, date_trunc('hour', now()) - interval '1 hour' * h, false, 'replied', 'sms', '\(country)', '', \(messages), 0, 0, \(cost), 0, 0, 0
                    from \(hours) h
                    """)
            }
            @LoopActor func look() async throws -> String {
                try await scene.run("update sms_router_usage_watch set looked_at = '-infinity'")
                await scene.roller.look()
                await scene.roller.look()
                let values = scene.figures.report.values
                #expect(
                    values[WorkerFigure.unusualMessages.rawValue]
                        == UInt64(
                            (Double(try await scene.text("select messages_ratio::text from sms_router_usage_watch")) ?? -1) * 100 + 0.01))
                return try await scene.text(
                    "select concat_ws(' ', round(messages_ratio::numeric, 2), messages_of, round(cost_ratio::numeric, 2), cost_of) from sms_router_usage_watch"
                )
            }
            #expect(try await look() == "0.00 * 0.00 *")
            // A fortnight of a thousand an hour, and one hour of two thousand; today as ever.
            try await put("generate_series(0, 340)", 1000, "US", cost: 8_000_000)
            try await put("generate_series(200, 200)", 0, "DE")
            try await scene.run("update sms_router_usage set messages = 2000 where at = date_trunc('hour', now()) - interval '100 hours'")
            #expect(try await look() == "0.50 * 1.00 *")
            // A new country: under the floor, then over it.
            try await put("generate_series(0, 0)", 90, "KZ", cost: 900_000)
            #expect(try await look() == "0.90 KZ 1.11 *")
            try await scene.run("update sms_router_usage set messages = 400, cost_micros = 40000000 where country = 'KZ'")
            #expect(try await look() == "4.00 KZ 40.00 KZ")
            // What was within the last day is not usual yet; what was before it is.
            try await put("generate_series(2, 20)", 400, "KZ", cost: 40_000_000)
            #expect(try await look() == "4.00 KZ 40.00 KZ")
            try await put("generate_series(30, 50)", 400, "KZ", cost: 40_000_000)
            #expect(try await look() == "1.00 KZ 1.00 *")
            // Once a minute, whoever asks.
            try await scene.run("update sms_router_usage set messages = 9999 where country = 'KZ'")
            await scene.roller.look()
            #expect(try await scene.text("select messages_ratio::text from sms_router_usage_watch") == "1")
        }
    }

    // MARK: Together

    /// Writers of all kinds, changes, retries, three rollers of which the connection of one is cut again and again: at the end the sums are those of the log.
    @Test func rollersAndWritersAtOnce() async throws {
        try await withScene("usage_crowd") { scene in
            let end = Counter()
            let rollers = try (0..<3).map { _ in try UsageScene(scene.loop, scene.url) }
            defer { for roller in rollers { roller.close() } }
            let done = (0..<10).map { _ in Promise<Void>() }
            for number in 0..<6 {
                let database = try LosableDatabase(scene.loop, scene.url)
                LoopActor.spawn {
                    var random = SplitMix(seed: UInt64(number))
                    for round in 0..<60 {
                        do { try await Self.write(database, number * 1000 + round, &random) } catch { Issue.record(error) }
                    }
                    database.close()
                    end.count += 1
                    done[number].fulfill(())
                }
            }
            for (number, roller) in rollers.enumerated() {
                LoopActor.spawn {
                    while end.count < 6 { try? await roller.roll() }
                    done[6 + number].fulfill(())
                }
            }
            LoopActor.spawn {
                while end.count < 6 {
                    do {
                        try await scene.run(
                            """
                            select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%sms_router_usage_cursor c set position%'
                              and state = 'active' and pid <> pg_backend_pid() and random() < 0.5 limit 1
                            """)
                    } catch { Issue.record(error) }
                    await LoopActor.sleep(.milliseconds(15), on: scene.loop)
                }
                done[9].fulfill(())
            }
            for promise in done { await promise.wait() }
            try await scene.rollAll()
            #expect(try await scene.differences() == [])
            #expect(Int(try await scene.text("select count(*)::text from sms_usage_logs")) ?? 0 > 1000)
        }
    }

    @LoopActor private final class Counter { var count = 0 }

    /// One transaction.
    @LoopActor private static func write(_ database: LosableDatabase, _ seed: Int, _ random: inout SplitMix) async throws {
        func run(_ sql: String) async throws { _ = try await database.rest(sql, Parameters()) }
        let some = "id in (select id from sms_usage_logs order by random() limit 20)"
        try await run("begin")
        for _ in 0...Int.random(in: 0...2, using: &random) {
            switch Int.random(in: 0..<6, using: &random) {
            case 0, 1, 2: try await run(UsageScene.fill(Int.random(in: 1...40, using: &random), seed: seed * 50))
            case 3:
                try await run(
                    "update sms_usage_logs set final_status = (array['delivered', 'failed', 'sent'])[1 + (random() * 2)::int], success = random() < 0.5 where id in (select id from sms_usage_logs order by random() limit 20 for update skip locked)"
                )
            case 4:
                try await run(
                    """
                    with unlogged as (
                      delete from sms_usage_logs l where id in (select id from sms_usage_logs order by random() limit 3 for update skip locked)
                      returning l as gone
                    ) \(UsageCells.takeOut("unlogged"))
                    """)
            default: try await run("select count(*) from sms_usage_logs where \(some)")
            }
        }
        try await run(Int.random(in: 0..<5, using: &random) == 0 ? "rollback" : "commit")
    }
}
