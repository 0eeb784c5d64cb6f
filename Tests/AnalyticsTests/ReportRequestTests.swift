import Testing
import Time

@testable import Analytics

@Suite struct ReportRequestTests {
    private func refusal(_ kind: ReportKind, _ arguments: [String: String]) -> String {
        do throws(ReportRefusal) {
            _ = try ReportRequest(kind, arguments)
            return ""
        } catch { return error.description }
    }

    @Test func eachKindHasWhatItIsBrokenDownBy() throws {
        #expect(try ReportKind.allCases.map { try ReportRequest($0, [:]).group } == [.day, .none, .outcome, .country])
        let request = try ReportRequest(.usage, ["from": "", "by": "", "top": "", "country": "gb"])
        #expect(request.group == .day && request.from == nil && request.top == 20 && request.zone == "UTC" && request.country == "GB")
    }

    @Test(arguments: [
        (["by": "week"], "by must be one of"), (["top": "0"], "top must be"), (["top": "1001"], "top must be"),
        (["top": "x"], "top must be"),
        (["last": "5m"], "last must be"), (["last": "h"], "last must be"), (["last": "-1d"], "last must be"),
        (["from": "yesterday"], "from must be"),
        (["to": "2026-1-1"], "to must be"), (["from": "2026-01-01 12:00"], "from must be"), (["zone": "x'; drop"], "zone"),
        (["sort": "x"], "sort is not known here"), (["by": "person", "country": "US"], "by person knows no country"),
        (["number": String(repeating: "9", count: 65)], "number is longer"),
    ])
    func whatCannotBeIsSaid(_ arguments: [String: String], _ text: String) {
        #expect(refusal(.usage, arguments).contains(text), "\(refusal(.usage, arguments))")
    }

    @Test func somePairsAreNotKnown() {
        #expect(refusal(.performance, ["by": "person"]) == "performance is not known by person")
        #expect(refusal(.trends, ["by": "hour"]).hasPrefix("trends are by"))
    }

    // MARK: Spans

    private func time(_ text: String) -> WallTime { WallTime(iso8601: text) ?? WallTime(microseconds: 0) }

    private func sums(_ kind: ReportKind, _ by: String, _ from: String, _ to: String, zone: String = "UTC") throws -> [SumsSpan] {
        var span = ReportSpan(from: time(from), to: time(to), now: time("2026-11-30T12:00:00Z"))
        return try span.sums(for: try ReportRequest(kind, ["by": by, "zone": zone]))
    }

    /// Each hour is read once, as itself or in its day.
    @Test func wholeDaysAreReadAsDays() throws {
        let spans = try sums(.cost, "country", "2026-11-01T05:00:00Z", "2026-11-03T07:00:00Z")
        #expect(
            spans == [
                SumsSpan(grain: 1, from: time("2026-11-01T05:00:00Z"), to: time("2026-11-02T00:00:00Z")),
                SumsSpan(grain: 24, from: time("2026-11-02T00:00:00Z"), to: time("2026-11-03T00:00:00Z")),
                SumsSpan(grain: 1, from: time("2026-11-03T00:00:00Z"), to: time("2026-11-03T07:00:00Z")),
            ])
        #expect(try sums(.cost, "country", "2026-11-01T05:00:00Z", "2026-11-02T04:00:00Z").map(\.grain) == [1])
        #expect(try sums(.cost, "country", "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z").map(\.grain) == [24])
        #expect(try sums(.usage, "hour", "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z").map(\.grain) == [1])
        #expect(try sums(.usage, "day", "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z", zone: "Europe/Berlin").map(\.grain) == [1])
    }

    /// The span before has the same length, and ends where this one begins.
    @Test func trendsReadTheSpanBefore() throws {
        let spans = try sums(.trends, "none", "2026-11-08T00:00:00Z", "2026-11-15T00:00:00Z")
        #expect(
            spans == [
                SumsSpan(grain: 24, from: time("2026-11-08T00:00:00Z"), to: time("2026-11-15T00:00:00Z")),
                SumsSpan(grain: 24, from: time("2026-11-01T00:00:00Z"), to: time("2026-11-08T00:00:00Z"), isBefore: true),
            ])
    }

    /// Where hours are kept no longer, days are read: nothing is left out without a word.
    @Test func oldEndsAreMovedToDays() throws {
        var span = ReportSpan(from: time("2024-01-01T05:00:00Z"), to: time("2024-02-01T07:00:00Z"), now: time("2026-11-30T12:00:00Z"))
        let sums = try span.sums(for: try ReportRequest(.usage, ["by": "none"]))
        #expect(sums == [SumsSpan(grain: 24, from: time("2024-01-01T00:00:00Z"), to: time("2024-02-02T00:00:00Z"))])
        #expect(span.from == time("2024-01-01T00:00:00Z") && span.to == time("2024-02-02T00:00:00Z"))
    }

    @Test func longSpansAreRefused() {
        for (kind, by, from, zone, text) in [
            (ReportKind.usage, "hour", "2026-10-01T00:00:00Z", "UTC", "the most by hour"),
            (.usage, "day", "2016-01-01T00:00:00Z", "UTC", "longer than 3660 days"),
            (.usage, "day", "2026-07-01T00:00:00Z", "Europe/Berlin", "of another zone than UTC"),
            (.cost, "person", "2026-07-01T00:00:00Z", "UTC", "longer than 92 days"),
            (.cost, "country", "2026-12-30T00:00:00Z", "UTC", "from must be before"),
        ] {
            #expect { try sums(kind, by, from, "2026-11-30T00:00:00Z", zone: zone) } throws: { "\($0)".contains(text) }
        }
        #expect { try sums(.usage, "hour", "2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z") } throws: {
            "\($0)".contains("kept for 400 days")
        }
    }
}

@Suite struct ReportValueTests {
    @Test func figuresAreExact() {
        #expect(ReportValue.micros(12_345_678).plain(decimals: nil) == "12.345678")
        #expect(ReportValue.micros(12_345_678).plain(decimals: 2) == "12.35")
        #expect(ReportValue.micros(7900).plain(decimals: 2) == "0.01")
        #expect(ReportValue.micros(0).plain(decimals: 2) == "0.00")
        #expect(ReportValue.micros(-1_500_000).plain(decimals: 2) == "-1.50")
        #expect(ReportValue.percent(nil).plain(decimals: nil) == nil)
        #expect(ReportValue.percent(33.333).plain(decimals: nil) == "33.3")
        #expect(ReportValue.percent(-0.04).plain(decimals: nil) == "0.0")
    }

    @Test func percentilesAreWithinTheirBucket() {
        var counts = [Int64](repeating: 0, count: UsageCells.buckets.count)
        #expect(LatencySums(counts).percentile(0.5) == nil)
        // 100 messages between 20 and 30 ms.
        counts[8] = 100
        #expect(LatencySums(counts).percentile(0.5) == 25)
        #expect(LatencySums(counts).percentile(1) == 30)
        // One above all bounds: counts as the last.
        counts[UsageCells.bounds.count] = 100
        #expect(LatencySums(counts).percentile(0.99) == 60_000)
    }
}
