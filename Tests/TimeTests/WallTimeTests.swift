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

    @Test(arguments: [
        (Int64(0), "Thu, 01 Jan 1970 00:00:00 +0000"), (1_438_287_151, "Thu, 30 Jul 2015 20:12:31 +0000"),
        (951_868_799, "Tue, 29 Feb 2000 23:59:59 +0000"), (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 +0000"),
        (-1, "Wed, 31 Dec 1969 23:59:59 +0000"),
    ])
    func mailDatesGoBothWays(seconds: Int64, text: String) {
        let time = WallTime(microseconds: seconds * 1_000_000)
        #expect(time.rfc2822 == text)
        #expect(WallTime(rfc2822: text) == time)
    }

    @Test func everyDayOfFourCenturiesIsReadBack() {
        for day in Int64(-60_000)..<90_000 {
            let time = WallTime(microseconds: (day * 86_400 + 3723) * 1_000_000)
            if WallTime(iso8601: time.iso8601) != time { Issue.record("\(time.iso8601)") }
            if day % 7 == 0, WallTime(rfc2822: time.rfc2822) != time { Issue.record("\(time.rfc2822)") }
        }
    }

    @Test func timesInOtherForms() {
        let wanted = WallTime(iso8601: "2026-01-01T12:00:00Z")
        #expect(wanted?.microseconds == 1_767_268_800_000_000)
        #expect(WallTime(iso8601: "2026-01-01T12:00:00.000Z") == wanted)
        #expect(WallTime(iso8601: "2026-01-01T13:30:00+01:30") == wanted)
        #expect(WallTime(iso8601: "2026-01-01T04:00:00-0800") == wanted)
        #expect(WallTime(iso8601: "2026-01-01T12:00:00.5Z")?.microseconds == 1_767_268_800_500_000)
        #expect(WallTime(iso8601: "2026-01-01T12:00:00.123456789Z")?.microseconds == 1_767_268_800_123_456)
        #expect(WallTime(iso8601: "2026-01-01")?.iso8601 == "2026-01-01T00:00:00.000Z")
    }

    @Test(arguments: [
        "", "T", "2026", "2026-1-1", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-01T", "2026-01-01T12:00:00", "2026-01-01T12:00Z",
        "2026-01-01T24:00:00Z", "2026-01-01T12:60:00Z", "2026-01-01 12:00:00Z", "2026-01-01T12:00:00.Z", "2026-01-01T12:00:00.+1Z",
        "2026-01-01T12:00:00.1234567890Z", "2026-01-01T12:00:00ZZ", "2026-01-01T12:00:00+1", "+026-01-01", "2026-01-01T12:00:00+24:00",
    ])
    func whatIsNoTime(_ text: String) { #expect(WallTime(iso8601: text) == nil, "\(text)") }

    @Test func mailDatesInOtherForms() {
        let wanted = WallTime(rfc2822: "Thu, 30 Jul 2015 20:12:31 +0000")
        #expect(WallTime(rfc2822: "30 Jul 2015 20:12:31 GMT") == wanted)
        #expect(WallTime(rfc2822: "Thu, 30 Jul 2015 22:42:31 +0230") == wanted)
        #expect(WallTime(rfc2822: "Thu, 30 Jul 2015 12:12:31 -0800") == wanted)
        #expect(WallTime(rfc2822: "Wed, 1 Jul 2015 00:00:00 +0000") == WallTime(rfc2822: "Wed, 01 Jul 2015 00:00:00 +0000"))
    }

    @Test(arguments: [
        "", "Thu,", "Thu, 30 Jul 2015", "Thu, 30 Jul 2015 20:12:31", "Thu, 31 Feb 2015 20:12:31 +0000", "Thu, 0 Jul 2015 20:12:31 +0000",
        "Thu, 30 jul 2015 20:12:31 +0000", "Xyz, 30 Jul 2015 20:12:31 +0000", "Thu, 30 Jul 15 20:12:31 +0000",
        "Thu, 30 Jul 2015 24:00:00 +0000", "Thu, 30 Jul 2015 2:12:31 +0000", "Thu, 30 Jul 2015 20:-1:31 +0000",
        "Thu, 30 Jul 2015 20:12:31 0000", "Thu, 30 Jul 2015 20:12:31 +0060", "2015-07-30T20:12:31Z", "Thu, +3 Jul 2015 20:12:31 +0000",
    ])
    func whatIsNoMailDate(_ text: String) { #expect(WallTime(rfc2822: text) == nil) }

    @Test func durationsSaturate() {
        #expect(Duration.seconds(Int64.max).nanoseconds == .max)
        #expect(Duration.milliseconds(-1500).nanoseconds == -1_500_000_000)
        let start = MonotonicInstant(nanoseconds: 5)
        #expect((start + .microseconds(3)) - start == .microseconds(3))
    }
}
