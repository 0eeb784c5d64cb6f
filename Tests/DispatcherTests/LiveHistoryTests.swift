// What the live stream is made of: rates, latencies, what is kept, other routers.

import JSON
import Testing
import Time

@testable import Dispatcher

@Suite struct LiveHistoryTests {
    private func reading(_ second: Int, _ change: (inout LiveReading) -> Void = { _ in }) -> LiveReading {
        var reading = LiveReading(
            figures: RouterFigures(), front: FrontFigures(), at: MonotonicInstant(nanoseconds: Int64(second) * 1_000_000_000),
            wall: WallTime(microseconds: Int64(1_700_000_000 + second) * 1_000_000))
        change(&reading)
        return reading
    }

    private func value(_ row: [Double], _ name: String) -> Double? {
        LiveColumn.table.firstIndex { $0.name == name }.map { row[$0] }
    }

    @Test func ratesAreDifferencesAndLatenciesOfTheLastTenSeconds() {
        var history = LiveHistory()
        let first = history.take(reading(0) { $0.figures.pool.figures[.accepted] = 1000 })
        #expect(value(first, "time") == 1_700_000_000 && value(first, "accepted") == 0, "nobody knows when those came")
        let second = history.take(
            reading(2) {
                $0.figures.pool.figures[.accepted] = 1030
                $0.figures.pool.waiting = 4
                for _ in 0..<100 { $0.figures.pool.processing.record(.milliseconds(40)) }
            })
        #expect(value(second, "accepted") == 15 && value(second, "queued") == 4)
        let p50 = value(second, "p50") ?? 0
        #expect(p50 > 30 && p50 <= 50, "\(p50)")
        // A worker that was replaced has taken its own time with it.
        let third = history.take(reading(3) { $0.figures.pool.figures[.accepted] = 3 })
        #expect(value(third, "accepted") == 0)
        for second in 4...13 {
            _ = history.take(reading(second) { reading in for _ in 0..<100 { reading.figures.pool.processing.record(.milliseconds(40)) } })
        }
        let last = history.take(reading(14) { reading in for _ in 0..<100 { reading.figures.pool.processing.record(.milliseconds(40)) } })
        #expect(value(last, "p50") == 0, "nothing was answered in the last ten seconds")
    }

    @Test func fiveMinutesAreKept() {
        var history = LiveHistory()
        for second in 0..<310 { _ = history.take(reading(second)) }
        #expect(history.rows.count == 300 && value(history.rows[0], "time") == 1_700_000_010)
        let hello = LiveEvents.hello(history, router: "r", assets: "a", previous: nil)
        #expect(hello.count < 256 * 1024, "it must pass in one piece")
        #expect(Set(LiveColumn.table.map(\.name)).count == LiveColumn.table.count)
    }

    /// The data of an event, which has to be one line.
    private func data(_ event: [UInt8]) throws -> JSONValue {
        let lines = String(decoding: event, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        try #require(lines.count == 4 && lines[0].hasPrefix("event: ") && lines[1].hasPrefix("data: ") && lines[2] == "" && lines[3] == "")
        return try JSONValue.parse(Array(lines[1].dropFirst(6).utf8))
    }

    @Test func otherRoutersComeWithEachBeat() throws {
        let beaten = MonotonicInstant(nanoseconds: 1)
        func cluster(_ second: Int, beatenAt: MonotonicInstant?, rows: String) -> LiveReading {
            reading(second) {
                $0.figures.cluster = ClusterView(
                    name: "sms1", figures: ClusterFigures(others: 2, beatenAt: beatenAt, rows: rows), silence: .milliseconds(1500))
            }
        }
        // As json_agg writes it.
        let rows = #"[{"name":"sms2","alive":true}, "# + "\n " + #"{"name":"<b>sms3\n</b>","alive":false}]"#
        var history = LiveHistory()
        let first = cluster(0, beatenAt: beaten, rows: rows)
        let row = history.take(first)
        let hello = try data(LiveEvents.hello(history, router: "r", assets: "a", previous: nil))
        #expect(hello["name"]?.string == "sms1" && hello["others"]?.array?.map { $0["name"]?.string } == ["sms2", "<b>sms3\n</b>"])
        #expect(hello["others_silent"]?.double == 1.5 && hello["role"]?.string == "serving")
        // The same answer is not sent again, and the next one is.
        let same = try data(LiveEvents.figures(row, cluster(1, beatenAt: beaten, rows: rows), since: first))
        #expect(same["others"] == nil && same["others_silent"]?.double == 1.5)
        let next = try data(LiveEvents.figures(row, cluster(2, beatenAt: beaten + .seconds(2), rows: "[]"), since: first))
        #expect(next["others"]?.array?.isEmpty == true)
        // So many that an event would not pass.
        let many = "[" + Array(repeating: "{}", count: LiveEvents.longestRows).joined(separator: ",") + "]"
        #expect(try data(LiveEvents.figures(row, cluster(2, beatenAt: nil, rows: many), since: first))["others"]?.isNull == true)
    }
}
