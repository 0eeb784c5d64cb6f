import Testing
import Time

@testable import Spool

/// The machine alone: when commits are due.
@Suite struct CommitPaceTests {
    private func at(_ milliseconds: Int) -> MonotonicInstant { MonotonicInstant(nanoseconds: Int64(milliseconds) * 1_000_000) }

    @Test func theFirstWriteGoesAtOnceAndTakesTheOthersAlong() {
        var pace = CommitPace()
        #expect(pace.added(at(0)) == .zero)
        #expect(pace.added(at(0)) == nil)
        #expect(pace.added(at(1)) == nil)
    }

    @Test func aCommitIsFollowedByNineTimesItsLength() {
        var pace = CommitPace()
        _ = pace.added(at(0))
        #expect(pace.committed(took: .milliseconds(5), at(5), more: false) == nil)
        // 5 ms in 50: what comes meanwhile waits for the rest of them.
        #expect(pace.added(at(20)) == .milliseconds(30))
        #expect(pace.added(at(30)) == nil)
        #expect(pace.committed(took: .milliseconds(20), at(70), more: true) == .milliseconds(180))
        #expect(pace.added(at(71)) == nil)
        _ = pace.committed(took: .milliseconds(5), at(255), more: false)
        // Long over.
        #expect(pace.added(at(5000)) == .zero)
    }

    @Test func thePauseHasBounds() {
        var pace = CommitPace()
        _ = pace.added(at(0))
        #expect(pace.committed(took: .microseconds(10), at(0), more: true) == .milliseconds(10))
        #expect(pace.committed(took: .seconds(3), at(0), more: true) == .seconds(2))
    }

    @Test func aBusyFileIsTriedAgainForFiveSeconds() {
        var pace = CommitPace()
        _ = pace.added(at(0))
        #expect(pace.wasBusy(at(0)) == .milliseconds(2))
        #expect(pace.added(at(1)) == nil)
        #expect(pace.wasBusy(at(4999)) == .milliseconds(2))
        #expect(pace.wasBusy(at(5000)) == nil)
        _ = pace.committed(took: .milliseconds(1), at(5001), more: false)
        // A new episode has its own five.
        _ = pace.added(at(6000))
        #expect(pace.wasBusy(at(6000)) == .milliseconds(2))
        // And so has one after a success.
        _ = pace.committed(took: .milliseconds(1), at(6001), more: true)
        #expect(pace.wasBusy(at(12_000)) == .milliseconds(2))
    }
}
