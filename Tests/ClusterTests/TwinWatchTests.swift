// Two routers with one identity, by what each hears of its beats.

import Cluster
import Testing
import Time

private func at(_ seconds: Int64) -> MonotonicInstant { MonotonicInstant(nanoseconds: (1000 + seconds) * 1_000_000_000) }

@Suite struct TwinWatchTests {
    private let own = WallTime(microseconds: 1_000)
    private let other = WallTime(microseconds: 2_000)

    @Test func aRestartIsNoTwin() {
        var watch = TwinWatch()
        watch.committed(over: other, ownStart: own, at: at(0))
        watch.committed(over: own, ownStart: own, at: at(2))
        watch.refused()
        watch.refused()
        watch.committed(over: own, ownStart: own, at: at(8))
        // A row that was deleted by hand.
        watch.committed(over: nil, ownStart: own, at: at(10))
        #expect(!watch.sees(at: at(10)))
    }

    @Test func whoIsRefusedAgainAndAgainHasOne() {
        var watch = TwinWatch()
        for _ in 0..<3 {
            #expect(!watch.sees(at: at(0)))
            watch.refused()
        }
        #expect(watch.sees(at: at(0)))
        watch.committed(over: own, ownStart: own, at: at(2))
        #expect(!watch.sees(at: at(2)))
    }

    /// With equal numbers each one's every other beat is refused, and none twice running.
    @Test func twoThatBeatInTurnAreSeenByBoth() {
        var watch = TwinWatch()
        watch.committed(over: nil, ownStart: own, at: at(0))
        watch.refused()
        watch.committed(over: other, ownStart: own, at: at(4))
        #expect(watch.sees(at: at(4)))
        // Between two of the other's beats there may be two of ours.
        watch.committed(over: own, ownStart: own, at: at(6))
        #expect(watch.sees(at: at(6)) && watch.sees(at: at(33)))
        #expect(!watch.sees(at: at(34)))
    }
}
