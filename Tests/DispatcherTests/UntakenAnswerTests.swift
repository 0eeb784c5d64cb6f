import Testing
import Time
import Wire

@testable import Dispatcher

/// An answer of a dead worker that its peer has not taken yet: what comes after it in its conversation waits, for should it go late it must not come
/// behind that. docs/ipc.md, "Redelivery".
@Suite struct UntakenAnswerTests {
    /// Worker 1 has answered request 1 and is dead; request 2 of the same conversation was in its hands; worker 2 serves.
    private func scene() throws -> TableScene {
        let scene = TableScene(slots: 2)
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        for id in [1, 2] as [UInt64] { try scene.submit(id, key: 7, message: "SM\(id)") }
        #expect(try scene.ids(to: 1) == [1, 2])
        let completion = scene.table.answered(1, by: 1, now: at(0))
        completion?(.answer(Answer(status: 200)))
        _ = scene.table.workerReady(2, slot: 1, credit: 9)
        _ = scene.table.workerDied(1, now: at(0))
        return scene
    }

    @Test(arguments: [true, false]) func whatComesAfterItWaitsForItsFate(isWritten: Bool) throws {
        let scene = try scene()
        #expect(try scene.submit(3, key: 7, message: "SM3") == .queued)
        #expect(try scene.submit(4, key: 8, message: "SM4") == .sendable(generation: 2), "another conversation")
        #expect(try scene.ids(to: 2) == [4])
        #expect(!scene.table.isRedelivering && scene.table.waiting == 2)
        #expect(scene.table.reported(1, written: isWritten, now: at(10)) == .redelivered([2]))
        let sent = try scene.sent(to: 2)
        #expect(sent.map(\.id) == (isWritten ? [2, 3] : [1, 2, 3]))
        #expect(sent[0].flags.contains(.replyLate) == !isWritten)
        // From then on nobody waits.
        #expect(try scene.submit(5, key: 7, message: "SM5") == .sendable(generation: 2))
        #expect(scene.table.waiting == 1)
    }

    /// The peer does not take it: after a second its connection ends.
    @Test func whoTakesNothingIsGivenUp() throws {
        let scene = try scene()
        try scene.submit(3, key: 7, message: "SM3")
        #expect(scene.expire(900).isEmpty)
        #expect(scene.expire(1100).map(\.id) == [1])
        #expect(scene.results[1]?.last == "overdue")
        #expect(try scene.ids(to: 2) == [])
        #expect(scene.table.reported(1, written: false, now: at(1100)) == .redelivered([2]))
        #expect(try scene.ids(to: 2) == [1, 2, 3])
        #expect(scene.results[1]?.count == 2)
    }

    /// Nobody tells even then: it counts as not written, and nobody waits for ever.
    @Test func whoNeverTellsHoldsUpNobody() throws {
        let scene = try scene()
        try scene.submit(3, key: 7, message: "SM3")
        for now in stride(from: Int64(0), through: 2500, by: 50) { _ = scene.expire(now) }
        #expect(try scene.ids(to: 2) == [1, 2, 3])
        #expect(scene.results[1]?.count == 2)
    }

    /// Several at once in one conversation: all of them are waited for, those that are not written go first.
    @Test func theLastOneLetsThemGo() throws {
        let scene = TableScene(slots: 2)
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        for id in [1, 2] as [UInt64] { try scene.submit(id, key: 7, message: "SM\(id)") }
        _ = try scene.ids(to: 1)
        for id in [1, 2] as [UInt64] { _ = scene.table.answered(id, by: 1, now: at(0)) }
        _ = scene.table.workerReady(2, slot: 1, credit: 9)
        _ = scene.table.workerDied(1, now: at(0))
        try scene.submit(3, key: 7, message: "SM3")
        _ = scene.table.reported(2, written: false, now: at(5))
        #expect(try scene.ids(to: 2) == [], "the second would come before the first")
        #expect(scene.table.reported(1, written: false, now: at(6)) == .redelivered([2]))
        #expect(try scene.ids(to: 2) == [1, 2, 3])
    }

    /// It was withdrawn, or ended by its own deadline, while it waited.
    @Test func whoLeftMeanwhileIsPassedOver() throws {
        let scene = try scene()
        try scene.submit(3, key: 7, deadline: 500, message: "SM3")
        try scene.submit(4, key: 7, message: "SM4")
        #expect(scene.expire(600).map(\.id) == [3])
        #expect(scene.table.reported(4, written: false, now: at(700)) == .nothing)
        #expect(scene.table.reported(1, written: true, now: at(800)) == .redelivered([2]))
        #expect(try scene.ids(to: 2) == [2])
        #expect(scene.table.waiting == 0)
    }

    /// What an earlier death left in lots waits as well.
    @Test func whatWaitsForItsLotWaitsForItToo() throws {
        let scene = TableScene(slots: 3, mostWaiting: 1000)
        _ = scene.table.workerReady(1, slot: 0, credit: 1000)
        // Of one conversation with many others before it, so that it is in a later lot.
        for id in 1...40 as ClosedRange<UInt64> { try scene.submit(id, key: id == 40 ? 7 : 1000 + id, deadline: 60_000) }
        #expect(try scene.ids(to: 1).count == 40)
        _ = scene.table.workerReady(2, slot: 1, credit: 1000)
        _ = scene.table.workerStopped(1)
        try scene.submit(41, key: 7, deadline: 60_000)
        #expect(try scene.ids(to: 2) == [41])
        _ = scene.table.answered(41, by: 2, now: at(0))
        _ = scene.table.workerReady(3, slot: 2, credit: 1000)
        _ = scene.table.workerDied(1, now: at(0))
        _ = scene.table.workerDied(2, now: at(1))
        _ = try scene.ids(to: 3)
        for now in stride(from: Int64(20), through: 2000, by: 20) { _ = scene.table.redeliverLot(at(now)) }
        #expect(try !scene.ids(to: 3).contains(40))
        #expect(scene.table.reported(41, written: true, now: at(2000)) == .redelivered([3]))
        #expect(try scene.ids(to: 3) == [40])
    }
}
