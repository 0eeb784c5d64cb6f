import Testing
import Time

@testable import Control

@Suite struct SinceArgumentTests {
    private static let now = WallTime(microseconds: 1_769_882_400_000_000)

    @Test(arguments: [
        ("2h", 7200), ("90m", 5400), ("30", 30), ("2026-01-31T17:00:00Z", 3600), ("2026-01-31T18:00:00.000+01:00", 3600),
        ("2026-01-31T12:30:00-05:30", 0), ("2026-01-31T19:00:00Z", 0), ("1970-01-01T00:00:00Z", 1_769_882_400),
    ]) func aSpanOrATimeWithItsZone(_ text: String, _ seconds: Int) throws {
        #expect(try #require(SinceArgument(argument: text)).span(until: Self.now) == .seconds(seconds))
    }

    @Test func whatIsToCome() throws {
        #expect(try #require(SinceArgument(argument: "2026-01-31T19:00:00Z")).isToCome(at: Self.now))
        #expect(try #require(SinceArgument(argument: "2026-01-31T17:00:00Z")).isToCome(at: Self.now) == false)
        #expect(try #require(SinceArgument(argument: "2h")).isToCome(at: Self.now) == false)
    }

    @Test(arguments: ["", "yesterday", "2026-01-31", "2026-01-31T18:00:00", "2026-13-31T18:00:00Z", "-5m", "18:00", "2026-01-31 18:00:00Z"])
    func anythingElseIsNone(_ text: String) { #expect(SinceArgument(argument: text) == nil) }
}
