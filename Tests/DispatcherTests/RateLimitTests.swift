// The front's limits as scripts: time is a number.

import Testing
import Wire

@testable import Dispatcher

private let second: Int64 = 1_000_000_000

/// The limiter behind a reference: `#expect` takes no mutating call.
private final class Limiter {
    private var limiter: GCRA
    init(perMinute: Int) { limiter = GCRA(perMinute: perMinute) }
    func take(now: Int64) -> Bool { limiter.take(now: now) }
    func setRate(perMinute: Int) { limiter.setRate(perMinute: perMinute) }
}

@Suite struct GCRATests {
    @Test func theWholeLimitPassesAtOnceAndThenOneByOne() {
        let limiter = Limiter(perMinute: 10)
        let start = 1000 * second
        let first = (0..<12).map { _ in limiter.take(now: start) }
        #expect(first == Array(repeating: true, count: 10) + [false, false])
        #expect(!limiter.take(now: start + 6 * second - 1))
        #expect(limiter.take(now: start + 6 * second))
        #expect(!limiter.take(now: start + 6 * second))
        // What was refused cost nothing: after a quiet minute the whole limit is there again.
        let later = (0..<11).count { _ in limiter.take(now: start + 66 * second) }
        #expect(later == 10)
    }

    @Test func overAnyLongTimeTheRateHolds() {
        for rate in [1, 7, 60, 999, 100_000] {
            let limiter = Limiter(perMinute: rate)
            var passed = 0
            // Ten minutes, asked twice as often as allowed.
            let step = max(1, 30 * second / Int64(rate))
            for now in stride(from: Int64(0), to: 600 * second, by: Int(step)) where limiter.take(now: now) { passed += 1 }
            let allowed = rate * 11
            #expect(passed <= allowed && passed >= allowed - max(2, rate / 50), "rate \(rate): \(passed) of \(allowed)")
        }
    }

    @Test func zeroIsOff() {
        let limiter = Limiter(perMinute: 0)
        let all = (0..<1000).map { _ in limiter.take(now: 0) }
        #expect(!all.contains(false))
    }

    @Test func aChangedRateCountsAtOnceAndForgivesNothingMoreThanItsBurst() {
        let limiter = Limiter(perMinute: 1)
        #expect(limiter.take(now: 0))
        #expect(!limiter.take(now: 0))
        limiter.setRate(perMinute: 60)
        // One of the old rate cost a minute: a minute of the new rate is used, no more.
        #expect(!limiter.take(now: 0))
        #expect(limiter.take(now: 2 * second))
        limiter.setRate(perMinute: 0)
        #expect(limiter.take(now: 2 * second))
    }
}

@Suite struct NumberLimiterTests {
    @Test func eachSenderHasItsOwnLimitAndIsToldOnce() {
        var limiter = NumberLimiter(perMinute: 2)
        let verdicts = (0..<4).map { _ in limiter.take(7, now: 0) }
        #expect(verdicts == [.passes, .passes, .firstOver, .over])
        #expect(limiter.take(8, now: 0) == .passes)
        #expect(limiter.take(0, now: 0) == .passes)
        // One message passes as time goes by, but the allowance is not back: nothing is told anew.
        #expect(limiter.take(7, now: 30 * second) == .passes)
        #expect(limiter.take(7, now: 30 * second) == .over)
        // After enough quiet it is, and whoever goes over it again hears of it again.
        #expect((0..<3).map { _ in limiter.take(7, now: 200 * second) } == [.passes, .passes, .firstOver])
        #expect(limiter.take(7, now: 30 * second) == .over)
    }

    @Test func theTableIsBoundedAndForgetsWhoeverIsQuiet() {
        var limiter = NumberLimiter(perMinute: 1, capacity: 3000)
        for sender in 1...10_000 as ClosedRange<UInt64> { _ = limiter.take(sender &* 0x9E37_79B9, now: 0) }
        #expect(limiter.count <= 3072 && limiter.overflows > 0)
        let full = limiter.count
        // A minute later they all have their burst again.
        #expect(limiter.take(1 << 40, now: 60 * second) == .passes)
        limiter.sweep(now: 120 * second)
        #expect(limiter.count == 0 && full > 2000)
        #expect(limiter.take(0x9E37_79B9, now: 120 * second) == .passes)
        #expect(limiter.take(0x9E37_79B9, now: 120 * second) == .firstOver)
    }

    @Test func growingKeepsWhatIsUsed() {
        var limiter = NumberLimiter(perMinute: 1)
        for sender in 1...5000 as ClosedRange<UInt64> { #expect(limiter.take(sender, now: 0) == .passes) }
        for sender in 1...5000 as ClosedRange<UInt64> { #expect(limiter.take(sender, now: 1) == .firstOver) }
        #expect(limiter.overflows == 0)
    }

    @Test func aRateChangedToOffAndBack() {
        var limiter = NumberLimiter(perMinute: 1)
        _ = limiter.take(1, now: 0)
        limiter.setRate(perMinute: 0)
        #expect(limiter.take(1, now: 0) == .passes)
        limiter.setRate(perMinute: 1)
        #expect(limiter.take(1, now: 0) == .passes)
        #expect(limiter.take(1, now: 0) == .firstOver)
    }
}

@Suite struct FrontLimitsTests {
    @Test func whoIsOverTheirOwnLimitTakesNothingFromTheOthers() {
        var limits = FrontLimits(perNumber: 1, global: 2, mostHeld: 10)
        #expect(limits.admit(sender: 1, bytes: 100, now: 0) == [])
        #expect(limits.admit(sender: 1, bytes: 100, now: 0) == [.limited, .firstLimited])
        for _ in 0..<50 { #expect(limits.admit(sender: 1, bytes: 100, now: 0) == .limited) }
        #expect(limits.admit(sender: 2, bytes: 100, now: 0) == [])
        #expect(limits.admit(sender: 3, bytes: 100, now: 0) == .deferred)
        #expect(limits.counts == FrontLimits.Counts(limited: 51, deferredByRate: 1, deferredByAdmission: 0))
    }

    @Test func onlySoManyAreHeldOpen() {
        var limits = FrontLimits(perNumber: 0, global: 0, mostHeld: 2)
        let first = limits.admit(sender: 1, bytes: 100, now: 0)
        _ = limits.admit(sender: 2, bytes: 100, now: 0)
        let third = limits.admit(sender: 3, bytes: 100, now: 0)
        #expect(first == [] && third == .deferred && limits.held == 2)
        limits.release(third, bytes: 100)
        #expect(limits.held == 2)
        limits.release(first, bytes: 100)
        #expect(limits.admit(sender: 4, bytes: 100, now: 0) == [])
        #expect(limits.counts.deferredByAdmission == 1)
    }

    /// A few large forms weigh as much as thousands of small ones.
    @Test func whatIsHeldOpenIsBoundedInBytesToo() {
        var limits = FrontLimits(perNumber: 0, global: 0, mostHeld: 100, mostHeldBytes: 100_000)
        let first = limits.admit(sender: 1, bytes: 60_000, now: 0)
        let second = limits.admit(sender: 2, bytes: 60_000, now: 0)
        let third = limits.admit(sender: 3, bytes: 1000, now: 0)
        #expect(first == [] && second == .deferred && third == [])
        #expect(limits.held == 2 && limits.heldBytes == 61_000)
        limits.release(second, bytes: 60_000)
        limits.release(first, bytes: 60_000)
        #expect(limits.heldBytes == 1000)
        #expect(limits.admit(sender: 4, bytes: 60_000, now: 0) == [])
        #expect(limits.counts.deferredByAdmission == 1)
    }

    @Test func ratesChangeWhileRunning() {
        var limits = FrontLimits(perNumber: 1, global: 0, mostHeld: 10)
        _ = limits.admit(sender: 1, bytes: 100, now: 0)
        limits.setRates(perNumber: 0, global: 1)
        #expect(limits.admit(sender: 1, bytes: 100, now: 0) == [])
        #expect(limits.admit(sender: 1, bytes: 100, now: 0) == .deferred)
    }
}
