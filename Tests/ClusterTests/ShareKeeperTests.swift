// A router's part in sharing, step by step.

import Cluster
import Testing
import Time

private func at(_ seconds: Double) -> MonotonicInstant { MonotonicInstant(nanoseconds: Int64(seconds * 1e9)) }

extension ShareKeeper {
    fileprivate mutating func must(_ seconds: Double) throws -> Order {
        let order = next(seconds)
        return try #require(order)
    }

    fileprivate mutating func next(_ seconds: Double, outside: Bool = false) -> Order? { beat(at: at(seconds), isCountedOutside: outside) }
}

@Suite struct ShareKeeperTests {
    @Test func nothingBeforeTheFirstAnswerAndNineSecondsFromTheAsking() throws {
        var keeper = ShareKeeper(isSharing: true, after: 10)
        #expect(keeper.usable(at: at(0)).isEmpty)
        let order = try keeper.must(1)
        #expect(order == ShareKeeper.Order(number: 11, isSharing: true, keep: SlotSet()))
        // One at a time.
        let order1 = keeper.next(2)
        #expect(order1 == nil)
        keeper.answered(11, slots: .all, target: 240, at: at(2.5))
        #expect(keeper.usable(at: at(2.5)) == .all && keeper.lastInUse == .all)
        #expect(keeper.usable(at: at(9.999)) == .all)
        // Counted from the sending, not from the answer.
        #expect(keeper.usable(at: at(10)).isEmpty)
        #expect(keeper.lastInUse == .all)
    }

    @Test func whoHasTooMuchStopsBeforeItSaysSo() throws {
        var keeper = ShareKeeper(isSharing: true, after: 0)
        _ = keeper.next(0)
        keeper.answered(1, slots: .all, target: 120, at: at(0.1))
        // Out of use at once, though the surplus is still the row's.
        #expect(keeper.usable(at: at(0.1)) == SlotSet(0..<120))
        // While it may be counted elsewhere nobody else may get it.
        let order2 = keeper.next(2, outside: true)
        #expect(order2?.keep == .all)
        keeper.answered(2, slots: .all, target: 120, at: at(2.1))
        #expect(keeper.usable(at: at(2.1)) == SlotSet(0..<120))
        let order3 = keeper.next(4)
        #expect(order3?.keep == SlotSet(0..<120))
        // Nobody answers: what was let go stays let go.
        let order4 = keeper.next(6.1, outside: true)
        #expect(order4?.keep == SlotSet(0..<120))
    }

    @Test func onlyTheLastBeatsAnswerCounts() throws {
        var keeper = ShareKeeper(isSharing: true, after: 0)
        _ = keeper.next(0)
        let second = try keeper.must(2)
        keeper.answered(1, slots: .all, target: 240, at: at(2.1))
        #expect(keeper.usable(at: at(2.1)).isEmpty)
        keeper.answered(second.number, slots: SlotSet(0..<5), target: 240, at: at(2.2))
        #expect(keeper.usable(at: at(2.2)) == SlotSet(0..<5))
        keeper.answered(second.number, slots: .all, target: 240, at: at(2.3))
        #expect(keeper.usable(at: at(2.3)) == SlotSet(0..<5))
    }

    @Test func anAnswerThatComesTooLateGivesNothing() throws {
        var keeper = ShareKeeper(isSharing: true, after: 0)
        _ = keeper.next(0)
        keeper.answered(1, slots: .all, target: 240, at: at(9))
        #expect(keeper.usable(at: at(9)).isEmpty)
    }

    @Test func whatIsOverIsNotKept() throws {
        var keeper = ShareKeeper(isSharing: true, after: 0)
        _ = keeper.next(0)
        keeper.answered(1, slots: .all, target: 240, at: at(0.1))
        let order5 = keeper.next(9)
        #expect(order5?.keep.isEmpty == true)
    }

    @Test func aFailedBeatIsFollowedAtOnce() throws {
        var keeper = ShareKeeper(isSharing: true, after: 0)
        _ = keeper.next(0)
        keeper.failed(1)
        let order6 = keeper.next(0.1)
        #expect(order6?.number == 2)
        keeper.failed(1)
        let order7 = keeper.next(0.2)
        #expect(order7 == nil)
        keeper.giveUp()
        let order8 = keeper.next(0.3)
        #expect(order8?.number == 3)
    }

    @Test func whoDoesNotShareWantsNothing() throws {
        var keeper = ShareKeeper(isSharing: true, after: 0)
        _ = keeper.next(0)
        keeper.answered(1, slots: .all, target: 240, at: at(0.1))
        _ = keeper.next(2)
        keeper.setSharing(false)
        #expect(keeper.usable(at: at(2)).isEmpty)
        // The answer to what was asked before does not bring it back.
        keeper.answered(2, slots: .all, target: 240, at: at(2.1))
        #expect(keeper.usable(at: at(2.1)).isEmpty)
        // It lets go when nothing is counted for it any more.
        let order9 = keeper.next(2.2, outside: true)
        #expect(order9 == ShareKeeper.Order(number: 3, isSharing: false, keep: .all))
        keeper.answered(3, slots: .all, target: 0, at: at(2.3))
        #expect(keeper.usable(at: at(2.3)).isEmpty)
        let order = try keeper.must(4.3)
        #expect(order == ShareKeeper.Order(number: 4, isSharing: false, keep: SlotSet()))
        keeper.setSharing(true)
        keeper.answered(order.number, slots: .all, target: 240, at: at(4.4))
        #expect(keeper.usable(at: at(4.4)).isEmpty)
    }
}
