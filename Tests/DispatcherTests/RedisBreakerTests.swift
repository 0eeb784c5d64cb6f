// When Redis is asked, when it is left alone, and for how long.

import Testing
import Time

@testable import Dispatcher

private func moment(_ milliseconds: Int64) -> MonotonicInstant { MonotonicInstant(nanoseconds: (1_000_000 + milliseconds) * 1_000_000) }

/// The breaker behind a reference: `#expect` takes no mutating call.
private final class Scene {
    private var breaker = RedisBreaker()

    /// It lets ask, as from the time 0 on.
    init() {
        breaker.connected(at: moment(0))
        #expect(breaker.state == .slow && breaker.contributes(at: moment(0)))
        #expect(answered(isQuick: true) && state == .ready)
    }

    var state: RedisBreaker.State { breaker.state }
    func contributes(at now: MonotonicInstant) -> Bool { breaker.contributes(at: now) }
    func connected(at now: MonotonicInstant) { breaker.connected(at: now) }
    func troubled(at now: MonotonicInstant) { breaker.troubled(at: now) }
    func lost(at now: MonotonicInstant) { breaker.lost(at: now) }
    func answered(isQuick: Bool) -> Bool { breaker.answered(isQuick: isQuick) }

    /// How many quick answers it takes until it decides again.
    func answers() -> Int {
        for count in 1...RedisBreaker.most + 1 where answered(isQuick: true) { return count }
        return -1
    }
}

@Suite struct RedisBreakerTests {
    @Test func aHiccupIsOverWithTheNextQuickAnswer() {
        let breaker = Scene()
        breaker.troubled(at: moment(10))
        #expect(breaker.state == .slow)
        let decides = breaker.answered(isQuick: true)
        #expect(decides && breaker.state == .ready)
    }

    /// One that always answers, and always too late, is asked once and never again: else every other message would wait in vain.
    @Test func whoIsAlwaysLateIsNotAskedAgain() {
        let breaker = Scene()
        breaker.troubled(at: moment(10))
        for number in 1...10_000 {
            let decides = breaker.answered(isQuick: false)
            #expect(!decides && breaker.state == .slow, "\(number)")
        }
        #expect(breaker.answers() == 1)
    }

    @Test func eachTroubleCostsTwiceAsManyQuickAnswersUpToHalfAMinute() {
        let breaker = Scene()
        var seen: [Int] = []
        for number in 0..<9 {
            breaker.troubled(at: moment(Int64(number) * 1000))
            seen.append(breaker.answers())
        }
        #expect(seen == [1, 2, 4, 8, 16, 32, 64, RedisBreaker.most, RedisBreaker.most])
        // Trouble in between begins the count anew.
        breaker.troubled(at: moment(9000))
        for _ in 1..<RedisBreaker.most { #expect(!breaker.answered(isQuick: true)) }
        #expect(!breaker.answered(isQuick: false))
        #expect(breaker.answers() == RedisBreaker.most)
        // A minute without any, and it is forgotten.
        breaker.troubled(at: moment(9000 + 60_000))
        #expect(breaker.answers() == 1)
    }

    @Test func aConnectionThatIsLostIsTroubleOnce() {
        let breaker = Scene()
        breaker.troubled(at: moment(0))
        // It was known already.
        breaker.lost(at: moment(1000))
        #expect(breaker.state == .away && !breaker.contributes(at: moment(1000)))
        breaker.connected(at: moment(1100))
        #expect(breaker.answers() == 1)
        breaker.lost(at: moment(2000))
        #expect(!breaker.answered(isQuick: true), "an answer out of a connection that has ended")
        breaker.connected(at: moment(2100))
        #expect(breaker.answers() == 2)
        breaker.lost(at: moment(70_000))
        breaker.connected(at: moment(70_100))
        #expect(breaker.answers() == 1)
    }

    /// Whoever is not asked for long must not hold what is ours: only the reserve would be used meanwhile.
    @Test func ourPartIsTakenBackWhenItTakesLong() {
        let breaker = Scene()
        #expect(breaker.contributes(at: moment(100_000)))
        breaker.troubled(at: moment(0))
        #expect(breaker.contributes(at: moment(999)) && !breaker.contributes(at: moment(1000)))
        for time in [0, 1, 2] as [Int64] {
            _ = breaker.answers()
            breaker.troubled(at: moment(time))
        }
        // Eight answers, a quarter of a second each: two seconds.
        #expect(!breaker.contributes(at: moment(3)))
        for _ in 0..<7 {
            #expect(!breaker.contributes(at: moment(4)))
            _ = breaker.answered(isQuick: true)
        }
        #expect(breaker.contributes(at: moment(4)))
    }
}
