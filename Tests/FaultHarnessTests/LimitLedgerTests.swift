import Testing
import Time

@testable import FaultHarness

/// Sixty a minute: one a second.
@Suite struct LimitLedgerTests {
    private func count(_ passed: Double, _ seconds: Int64) -> PassedCount {
        PassedCount(passed: passed, at: MonotonicInstant(nanoseconds: seconds * 1_000_000_000))
    }

    /// Set a second before all have heard of it, with a hundred that had passed without it.
    private func ledger() -> LimitLedger { LimitLedger(limit: 60, setAt: count(0, 9).at, first: count(100, 10)) }

    @Test func whatIsLeftOverMayBeUsedLater() {
        var ledger = ledger()
        ledger.add("quiet", from: count(101, 11), to: count(111, 31), isFull: false)
        ledger.add("busy", from: count(111, 31), to: count(132, 41), isFull: true)
        #expect(ledger.complaints.isEmpty)
        #expect(
            ledger.windows.map(\.text) == [
                "quiet: 10 passed in 20 s, 20 is the limit (50.0 %); since it was set 11 of 22 (50.0 %)",
                "busy: 21 passed in 10 s, 10 is the limit (210.0 %); since it was set 32 of 32 (100.0 %)",
            ])
    }

    @Test func oneMoreThanAllThatWasAllowedIsTooMuch() {
        var ledger = ledger()
        ledger.add("quiet", from: count(101, 11), to: count(111, 31), isFull: false)
        ledger.add("busy", from: count(111, 31), to: count(133, 41), isFull: false)
        #expect(
            ledger.complaints == [
                "busy: 22 passed in 10 s, 10 is the limit (220.0 %); since it was set 33 of 32 (103.1 %): more than the limit"
            ])
    }

    /// Two limiters where there should be one, from the first moment on.
    @Test func twiceTheLimitIsFoundInEachWindow() {
        var ledger = ledger()
        ledger.add("one", from: count(110, 15), to: count(130, 25), isFull: true)
        ledger.add("two", from: count(130, 25), to: count(150, 35), isFull: false)
        #expect(ledger.complaints.count == 2)
    }

    @Test func withRedisTheLimitIsUsed() {
        var ledger = ledger()
        ledger.add("a second's grant behind", from: count(110, 20), to: count(204.5, 120), isFull: true)
        #expect(ledger.complaints == [])
        ledger.add("by a third too little", from: count(204.5, 120), to: count(271, 220), isFull: true)
        #expect(ledger.complaints.count == 1 && ledger.complaints.first?.hasSuffix("less than the limit, though more came") == true)
    }
}
