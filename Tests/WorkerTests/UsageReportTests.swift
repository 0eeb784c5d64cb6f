// Reports against counts over the log, the endpoint's answers, and the rebuild beside everything else (docs/analytics.md).

import Analytics
import EventLoop
import JSON
import Logging
import Postgres
import Settings
import TestSupport
import Testing
import Time
import Wire

@testable import Worker

@Suite(.untilItHangs) struct UsageReportTests {
    private func withScene(_ database: String, rows: Int = 3000, _ body: @escaping @Sendable @LoopActor (UsageScene) async throws -> Void)
        async throws
    {
        let url = try await migratedDatabase(database)
        try await runOnLoop { loop in
            let scene = try UsageScene(loop, url)
            defer { scene.close() }
            try await scene.run(UsageScene.people)
            try await scene.run(UsageScene.fill(rows))
            try await scene.rollAll()
            try await body(scene)
        }
    }

    @LoopActor private static func report(_ scene: UsageScene, _ kind: ReportKind, _ arguments: [String: String]) async throws -> Report {
        let request = try ReportRequest(kind, arguments)
        do throws(Report.Failure) {
            return try await Report.load(request) { sql, parameters throws(PostgresError) in try await scene.database.rest(sql, parameters)
            }
        } catch {
            switch error {
            case .refused(let refusal): throw refusal
            case .database(let error): throw error
            }
        }
    }

    // MARK: Figures

    /// Each kind by each thing, against a count over the log.
    @Test func figuresAreThoseOfTheLog() async throws {
        try await withScene("report_figures") { scene in
            let keys: [(ReportGroup, String)] = [
                (.none, "'all'"), (.day, "to_char(created_at, 'YYYY-MM-DD')"), (.hour, #"to_char(created_at, 'YYYY-MM-DD"T"HH24":00Z"')"#),
                (.number, "coalesce(our_number, 'unrecorded')"), (.country, "coalesce(country_code, 'unrecorded')"),
                (.channel, "coalesce(channel, 'unrecorded')"), (.outcome, "coalesce(outcome, 'unrecorded')"),
            ]
            for (group, key) in keys {
                let usage = try await Self.report(scene, .usage, ["by": group.rawValue, "last": "5d"])
                let log = try await scene.texts(
                    """
                    select concat_ws(' ', \(key), count(*) filter (where message_direction = 'inbound'), count(*) filter (where message_direction = 'outbound'),
                      count(*) filter (where message_direction = 'inbound' and not success),
                      count(*) filter (where message_direction = 'inbound' and outcome = 'spam'),
                      count(*) filter (where message_direction = 'inbound' and outcome = 'opt_out'), coalesce(sum(segments), 0),
                      count(*) filter (where message_direction = 'outbound' and final_status in ('failed', 'undelivered')),
                      to_char(coalesce(sum(cost_micros), 0) / 1000000.0, 'FM9999990.000000'))
                    from sms_usage_logs group by \(group == .none ? "()" : key) order by 1
                    """)
                #expect(
                    usage.rows.map { $0.compactMap { $0.plain(decimals: nil) }.joined(separator: " ") }.sorted() == log.sorted(), "\(group)"
                )
                #expect(usage.isComplete && usage.others == nil)
            }
            let people = try await Self.report(scene, .cost, ["by": "person", "last": "5d", "top": "40"])
            let log = try await scene.texts(
                """
                select concat_ws(' ', user_id, count(*) filter (where message_direction = 'outbound'), sum(segments),
                  to_char(sum(cost_micros) / 1000000.0, 'FM9999990.000000'))
                from sms_usage_logs where user_id is not null group by user_id
                """)
            #expect(
                people.rows.map { $0.dropLast().compactMap { $0.plain(decimals: nil) }.joined(separator: " ") }.sorted() == log.sorted())
        }
    }

    /// Within their buckets, whatever those are.
    @Test func percentilesAreThoseOfTheLog() async throws {
        try await withScene("report_latency") { scene in
            let performance = try await Self.report(scene, .performance, ["by": "none", "last": "5d"])
            let row = try #require(performance.rows.first)
            #expect(performance.columns == ["of", "messages", "failed", "mean_ms", "p50_ms", "p95_ms", "p99_ms"])
            let log = try await scene.texts(
                """
                select unnest(array[avg(processing_time_ms), percentile_disc(0.5) within group (order by processing_time_ms),
                  percentile_disc(0.95) within group (order by processing_time_ms), percentile_disc(0.99) within group (order by processing_time_ms)])::text
                from sms_usage_logs where message_direction = 'inbound'
                """
            ).compactMap(Double.init)
            let told = row.dropFirst(3).compactMap { $0.plain(decimals: nil).flatMap(Double.init) }
            #expect(told.count == 4 && log.count == 4)
            #expect(abs(told[0] - log[0]) < 0.1)
            for (value, truth) in zip(told.dropFirst(), log.dropFirst()) {
                let place = UsageCells.bounds.firstIndex { Double($0) >= truth } ?? UsageCells.bounds.count - 1
                let lower = place == 0 ? 0 : Double(UsageCells.bounds[place - 1])
                #expect(value >= lower && value <= Double(UsageCells.bounds[place]), "\(value) of \(truth)")
            }
        }
    }

    @Test func whatIsBeyondTheTopIsToldAsOne() async throws {
        try await withScene("report_top") { scene in
            let all = try await Self.report(scene, .cost, ["by": "person", "last": "5d", "top": "1000"])
            let some = try await Self.report(scene, .cost, ["by": "person", "last": "5d", "top": "3"])
            #expect(some.rows == Array(all.rows.prefix(3)) && some.total == all.total)
            #expect(some.otherKeys == all.rows.count - 3)
            func cost(_ rows: [[ReportValue]]) -> Int64 { rows.reduce(0) { if case .micros(let value) = $1[3] { $0 + value } else { $0 } } }
            #expect(cost([some.others ?? []]) == cost(Array(all.rows.dropFirst(3))))
            // The largest first.
            let costs = all.rows.map { cost([$0]) }
            #expect(costs == costs.sorted(by: >) && costs.count > 30)
        }
    }

    @Test func trendsCompareWithTheSpanBefore() async throws {
        try await withScene("report_trends", rows: 0) { scene in
            try await scene.run(
                """
                insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, created_at, country_code, cost_micros)
                select (select min(id) from users), 'x', 'outbound', 1, now() at time zone 'utc' - interval '1 day' * d, c, 1000
                from (values (1, 'US'), (2, 'US'), (3, 'GB'), (9, 'US'), (10, 'DE')) v(d, c)
                """)
            try await scene.rollAll()
            let all = try await Self.report(scene, .trends, [:])
            #expect(all.rows.first == [.text("messages"), .count(3), .count(2), .percent(50)])
            #expect(all.rows.last == [.text("cost_usd"), .micros(3000), .micros(2000), .percent(50)])
            let countries = try await Self.report(scene, .trends, ["by": "country"])
            #expect(
                countries.rows.map { Array($0.prefix(4)) } == [
                    [.text("US"), .count(2), .count(1), .percent(100)], [.text("GB"), .count(1), .count(0), .percent(nil)],
                    [.text("DE"), .count(0), .count(1), .percent(-100)],
                ])
            let people = try await Self.report(scene, .trends, ["by": "person"])
            let person = try await scene.text("select min(id)::text from users")
            #expect(people.rows.map { Array($0.prefix(4)) } == [[.text(person), .count(3), .count(2), .percent(50)]])
        }
    }

    /// A day of a zone is that zone's.
    @Test func daysAreThoseOfTheZone() async throws {
        try await withScene("report_zone", rows: 0) { scene in
            try await scene.run(
                """
                insert into sms_usage_logs (phone_number, message_direction, message_length, created_at)
                select 'x', 'inbound', 1, (date_trunc('day', now() at time zone 'utc') - interval '2 days') + interval '22 hours 30 minutes'
                """)
            try await scene.rollAll()
            func day(_ zone: String) async throws -> [ReportValue] {
                try await Self.report(scene, .usage, ["zone": zone]).rows.map { $0[0] }
            }
            let two = try await scene.text("select to_char((now() at time zone 'utc') - interval '2 days', 'YYYY-MM-DD')")
            let one = try await scene.text("select to_char((now() at time zone 'utc') - interval '1 day', 'YYYY-MM-DD')")
            #expect(try await day("UTC") == [.text(two)])
            // Two hours, or one, ahead: past midnight there at 22:30 in summer, and always in Moscow.
            #expect(try await day("Europe/Moscow") == [.text(one)])
            #expect(try await day("America/New_York") == [.text(two)])
            await #expect { try await day("Mars/Olympus") } throws: { "\($0)".contains("zone Mars/Olympus is not known") }
            await #expect { try await Self.report(scene, .usage, ["from": "2026-02-30"]) } throws: {
                "\($0)".contains("no day of the calendar")
            }
        }
    }

    /// Seven days are seven, and 92 are not too many, where clocks are set forth or back among them; in a year whose sums by hour are not gone yet.
    @Test(arguments: [
        ("2040-04-01", "2040-03-24T23:00:00Z"), ("2040-11-01", "2040-10-24T22:00:00Z"), ("2040-07-01", "2040-06-23T22:00:00Z"),
    ])
    func aDayMayHave23HoursOr25(_ to: String, _ weekBefore: String) async throws {
        try await withScene("report_clocks_\(to.filter(\.isNumber))", rows: 0) { scene in
            func span(_ last: String) async throws -> ReportSpan {
                try await Self.report(scene, .usage, ["zone": "Europe/Berlin", "by": "day", "to": to, "last": last]).span
            }
            #expect(try await span("7d").from == WallTime(iso8601: weekBefore))
            _ = try await span("92d")
            await #expect { try await span("93d") } throws: { "\($0)".contains("is longer than 92 days") }
        }
    }

    /// While something is left to count, a report says so.
    @Test func whatIsNotCountedYetIsSaid() async throws {
        try await withScene("report_until") { scene in
            #expect(try await Self.report(scene, .usage, [:]).isComplete)
            try await scene.run(UsageScene.fill(1, seed: 3))
            let report = try await Self.report(scene, .usage, [:])
            #expect(!report.isComplete && report.span.countedUntil != nil)
            // What is over and was counted then is complete all the same.
            let old = try await Self.report(scene, .usage, ["from": "2020-01-01", "to": "2020-01-05"])
            #expect(old.isComplete && old.rows.isEmpty)
        }
    }

    // MARK: Cost of asking

    /// No report reads the log, and none more sums than are of its span.
    @Test func reportsReadSumsByTheirKeys() async throws {
        try await withScene("report_plans", rows: 20_000) { scene in
            try await scene.run(
                """
                insert into sms_router_usage (grain, at, inbound, outcome, channel, country, our_number, messages, failed, segments, cost_micros, delivered,
                  undelivered, took_ms)
                select 1, date_trunc('hour', now()) - interval '1 hour' * i, true, 'replied', 'sms', 'US', 'n' || k, 1, 0, 0, 0, 0, 0, 0
                from generate_series(100, 5000) i, generate_series(1, 5) k;
                """)
            try await scene.run(
                """
                insert into sms_router_usage_totals (grain, at, inbound, outcome, messages, failed, segments, cost_micros, delivered, undelivered, took_ms)
                select grain, at, inbound, outcome, sum(messages), 0, 0, 0, 0, 0, 0 from sms_router_usage group by 1, 2, 3, 4 on conflict do nothing
                """)
            try await scene.run("analyze sms_router_usage, sms_router_usage_totals")
            for (kind, by) in [
                (ReportKind.usage, "hour"), (.usage, "day"), (.cost, "number"), (.performance, "outcome"), (.trends, "country"),
                (.trends, "none"),
            ] {
                var lines: [String] = []
                _ = try await Report.load(try ReportRequest(kind, ["by": by, "last": "30h"])) { sql, parameters throws(PostgresError) in
                    if sql.contains("with cells") {
                        let plan = try await scene.database.rest(
                            "explain (analyze, costs off, timing off, summary off, buffers) " + sql, parameters)
                        for row in 0..<plan.count { lines.append(try plan.string(row, 0) ?? "") }
                    }
                    return try await scene.database.rest(sql, parameters)
                }
                let plan = ExecutedPlan(lines: lines)
                #expect(!plan.description.contains("sms_usage_logs") && plan.mostRows < 12_000, "\(plan)")
                #expect(!plan.description.contains("Seq Scan on sms_router_usage"), "\(plan)")
            }
        }
    }

    /// The function that says what a row counts for is a part of the statement, not a call for each row; and the log is read by its ids.
    @Test func aStepReadsTheLogByItsIDs() async throws {
        try await withScene("report_step", rows: 20_000) { scene in
            try await scene.run("update sms_router_usage_cursor set position = 10000, claim = 0, claimed_until = 'infinity'")
            var span = Parameters()
            span.append(Int64(10_000))
            span.append(Int64(20_000))
            #expect(try await scene.database.rest(UsageStatements.stretch, span).firstInt64 == 15_000)
            var parameters = Parameters()
            for value: Int64 in [0, 10_000, 15_000] { parameters.append(value) }
            parameters.append(WallTime.now())
            parameters.append(false)
            let rows = try await scene.database.rest(
                "explain (analyze, verbose, costs off, timing off, summary off, buffers) " + UsageStatements.step, parameters)
            let plan = ExecutedPlan(lines: try (0..<rows.count).map { try rows.string($0, 0) ?? "" })
            #expect(!plan.description.contains("Function Scan"), "\(plan)")
            #expect(plan.lines.contains { $0.contains("Scan") && $0.contains("sms_usage_logs_pkey") }, "\(plan)")
            #expect(plan.mostRows <= 10_000, "\(plan)")
        }
    }

    // MARK: The endpoint

    @LoopActor private static func ask(_ scene: UsageScene, _ kind: String, _ query: String, isReplica: Bool = false, url: String? = nil)
        async throws -> Answer
    {
        var configuration = try PostgresConfiguration(url ?? scene.url)
        configuration.acceptsStandby = isReplica
        let pool = PostgresPool(loop: scene.loop, resolver: Resolver(scene.loop), configuration: configuration)
        let reports = AdminReports(pool: pool, isReplica: isReplica)
        let answer: Answer
        do throws(AdminRefusal) {
            answer = try await reports.answer(kind, try AdminArguments(query: Array(query.utf8), body: []))
        } catch { answer = Answer(error) }
        await pool.close(grace: .zero)
        return answer
    }

    @Test func theEndpointAnswersInJSONAndCSV() async throws {
        try await withScene("report_endpoint") { scene in
            let json = try await Self.ask(scene, "cost", "by=country&last=5d&top=2")
            #expect(json.status == 200 && json.contentType == "application/json")
            let text = String(decoding: json.body, as: UTF8.self)
            let value = try JSONValue.parse(text)
            #expect(value["report"] == .string("cost") && value["complete"] == .bool(true) && value["other_keys"] == .integer(2), "\(text)")
            guard case .array(let rows)? = value["rows"] else { return #expect(Bool(false), "\(text)") }
            #expect(rows.count == 2 && rows[0]["cost_usd"] != nil && rows[0]["country"] != nil, "\(text)")
            let csv = try await Self.ask(scene, "cost", "by=country&last=5d&format=csv")
            #expect(csv.status == 200 && csv.contentType == "text/csv; charset=utf-8")
            let lines = String(decoding: csv.body, as: UTF8.self).components(separatedBy: "\r\n")
            #expect(lines.first == "country,outbound,segments,cost_usd,share_percent" && lines.count == 1 + 4 + 1 + 1, "\(lines)")
            for (kind, query, status, part) in [
                ("weather", "", 404, "usage, trends, performance, cost"), ("usage", "by=week", 400, "by must be one of"),
                ("usage", "zone=No/Where", 400, "is not known"), ("usage", "format=xml", 400, "json or csv"),
                ("usage", "colour=red", 400, "colour"),
                ("usage", "by=hour&from=2016-01-01", 400, "the most by hour"),
            ] {
                let answer = try await Self.ask(scene, kind, query)
                #expect(Int(answer.status) == status && String(decoding: answer.body, as: UTF8.self).contains(part), "\(query): \(answer)")
            }
        }
    }

    /// A value that a spreadsheet would take for a formula, and one that would break a line.
    @Test func csvIsHarmless() async throws {
        try await withScene("report_csv", rows: 0) { scene in
            try await scene.run(
                """
                insert into sms_usage_logs (phone_number, message_direction, message_length, created_at, our_number)
                select 'x', 'inbound', 1, now() at time zone 'utc', n from unnest(array['=cmd|''x''!A1', E'a,"b"\\nc', '+18005550100', '-1+1']) n
                """)
            try await scene.rollAll()
            let csv = try await Self.report(scene, .usage, ["by": "number"]).csv
            for part in ["'=cmd|'x'!A1,1,", "\"a,\"\"b\"\"\nc\",1,", "\r\n+18005550100,1,", "'-1+1,1,"] {
                #expect(csv.contains(part), "\(csv)")
            }
        }
    }

    // MARK: Rebuild

    @LoopActor private static func rebuild(_ scene: UsageScene, from: String? = nil, to: String? = nil) async throws -> [UsageRebuild.Day] {
        let database = try LosableDatabase(scene.loop, scene.url)
        defer { database.close() }
        do throws(UsageRebuild.Failure) {
            return try await UsageRebuild.run(from: from, to: to) { sql, parameters throws(PostgresError) in
                try await database.rest(sql, parameters)
            }
        } catch {
            switch error {
            case .refused(let reason): throw Refused(reason: reason)
            case .database(let error): throw error
            }
        }
    }

    private struct Refused: Error { var reason: String }

    @Test func damagedSumsAreMadeAnew() async throws {
        try await withScene("rebuild_damaged") { scene in
            try await scene.run("update sms_router_usage set messages = messages + 7, cost_micros = 1 where country = 'US'")
            try await scene.run("delete from sms_router_usage where country = 'GB'")
            try await scene.run(
                "insert into sms_router_usage_people select 99, 1, day, 1, 1, 1, 1, 1, 1, 1 from sms_router_usage_people group by day")
            // Rows that are not counted yet, and changes that are not: the rollers' own.
            try await scene.run(UsageScene.fill(500, seed: 9))
            try await scene.run("update sms_usage_logs set success = not success, final_status = 'failed'")
            #expect(try await scene.differences() != [])
            let days = try await Self.rebuild(scene)
            #expect(days.count == 4 && days.reduce(0) { $0 + $1.messages } == 3000, "\(days)")
            try await scene.rollAll()
            #expect(try await scene.differences() == [])
            // Nothing to mend: nothing changes.
            #expect(try await Self.rebuild(scene).allSatisfy { $0.messages == $0.before })
            #expect(try await scene.differences() == [])
        }
    }

    /// Days that the purge has been at are left as they are.
    @Test func aDayThatIsNotWholeIsRefused() async throws {
        try await withScene("rebuild_whole") { scene in
            let day = try await scene.text("select to_char(min(created_at), 'YYYY-MM-DD') from sms_usage_logs")
            try await scene.run(
                "insert into sms_router_retention (task, removed, gone_until) select 'logs', 5, min(created_at) at time zone 'utc' from sms_usage_logs"
            )
            await #expect { try await Self.rebuild(scene, from: day) } throws: {
                ($0 as? Refused)?.reason.contains("the log is whole from") == true
            }
            let days = try await Self.rebuild(scene)
            #expect(days.count == 3 && !days.contains { $0.day == day }, "\(days)")
            await #expect { try await Self.rebuild(scene, from: "2026-13-45") } throws: {
                ($0 as? Refused)?.reason.contains("no day") == true
            }
            await #expect { try await Self.rebuild(scene, from: "monday") } throws: {
                ($0 as? Refused)?.reason.contains("must be a day") == true
            }
        }
    }

    /// Beside writers, changes and rollers.
    @Test func aRebuildBesideEverything() async throws {
        try await withScene("rebuild_crowd", rows: 4000) { scene in
            let done = (0..<3).map { _ in Promise<Void>() }
            let over = Flag()
            LoopActor.spawn {
                do {
                    let database = try LosableDatabase(scene.loop, scene.url)
                    for round in 0..<80 {
                        _ = try await database.rest(UsageScene.fill(30, seed: 100 * round), Parameters())
                        _ = try await database.rest(
                            "update sms_usage_logs set success = not success where id % 37 = \(round % 37)", Parameters())
                    }
                    database.close()
                } catch { Issue.record(error) }
                over.isUp = true
                done[0].fulfill(())
            }
            LoopActor.spawn {
                while !over.isUp { try? await scene.roll() }
                done[1].fulfill(())
            }
            LoopActor.spawn {
                do { while !over.isUp { _ = try await Self.rebuild(scene) } } catch { Issue.record(error) }
                done[2].fulfill(())
            }
            for promise in done { await promise.wait() }
            try await scene.rollAll()
            #expect(try await scene.differences() == [])
        }
    }

    @LoopActor private final class Flag { var isUp = false }
}
