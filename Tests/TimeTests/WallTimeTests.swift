import Testing

@testable import Time

@Suite struct WallTimeTests {
    @Test(arguments: [
        (Int64(0), "1970-01-01T00:00:00.000Z"),
        (951_782_400_000_000, "2000-02-29T00:00:00.000Z"),
        (1_767_268_800_123_999, "2026-01-01T12:00:00.123Z"),
        (4_107_542_399_999_000, "2100-02-28T23:59:59.999Z"),
        (-1, "1969-12-31T23:59:59.999Z"),
    ])
    func writesISO8601(microseconds: Int64, text: String) {
        #expect(WallTime(microseconds: microseconds).iso8601 == text)
    }

    @Test func durationsSaturate() {
        #expect(Duration.seconds(Int64.max).nanoseconds == .max)
        #expect(Duration.milliseconds(-1500).nanoseconds == -1_500_000_000)
        let start = MonotonicInstant(nanoseconds: 5)
        #expect((start + .microseconds(3)) - start == .microseconds(3))
    }
}
