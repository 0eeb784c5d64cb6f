import Testing
import Time
import Wire

@testable import Dispatcher

/// Several deliveries of one message in the table of requests: the person may have the reply by the one when the other brings it to a successor,
/// which is told so. docs/delivery.md, "Several deliveries of one message".
@Suite struct RequestTableTwinTests {
    /// Two deliveries of one message, each answered by worker 1.
    private func answeredTwice() throws -> TableScene {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        for id in [1, 2] as [UInt64] { try scene.submit(id, message: "SM1") }
        #expect(try scene.ids(to: 1) == [1, 2])
        for id in [1, 2] as [UInt64] { #expect(scene.table.answered(id, by: 1, now: at(0)) != nil) }
        return scene
    }

    private func successor(_ scene: TableScene) throws -> [TableScene.Sent] {
        _ = scene.table.workerReady(2, slot: 0, credit: 9)
        return try scene.sent(to: 2)
    }

    /// One was written, in whichever order they are told of; the worker dies before it has let go of the other.
    @Test(arguments: [true, false]) func theOtherOneWasWritten(isWrittenFirst: Bool) throws {
        let scene = try answeredTwice()
        for id in isWrittenFirst ? [2, 1] : [1, 2] as [UInt64] {
            #expect(scene.table.reported(id, written: id == 2, now: at(1)) == .tell(1))
        }
        _ = scene.table.workerDied(1, now: at(2))
        let sent = try successor(scene)
        #expect(sent.map(\.id) == [1] && sent[0].flags == [.redelivered, .replyLate, .twin])
    }

    /// The kernel takes it after the worker's death.
    @Test func theOtherOneIsWrittenLater() throws {
        let scene = try answeredTwice()
        _ = scene.table.workerDied(1, now: at(1))
        _ = scene.table.workerReady(2, slot: 0, credit: 9)
        #expect(scene.table.reported(1, written: false, now: at(2)) == .redelivered([]))
        #expect(scene.table.reported(2, written: true, now: at(3)) == .redelivered([2]))
        #expect(try scene.sent(to: 2).map(\.flags) == [[.redelivered, .replyLate, .twin]])
    }

    /// The worker had not read it: its successor gives that reply again, and must not take it for one that nobody has.
    @Test func theOtherOneWasNotReadYet() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        for id in [1, 2] as [UInt64] { try scene.submit(id, message: "SM1") }
        #expect(try scene.ids(to: 1) == [1, 2])
        #expect(scene.table.answered(1, by: 1, now: at(0)) != nil)
        #expect(scene.table.reported(1, written: true, now: at(1)) == .tell(1))
        _ = scene.table.workerDied(1, now: at(2))
        let sent = try successor(scene)
        #expect(sent.map(\.id) == [2] && sent[0].flags == [.redelivered, .twin])
    }

    /// The dispatcher answered the first by itself, and keeps it; the second comes, and leaves, while it is kept; a third one finds the first alone.
    @Test func whoeverWasThereAtTheSameTimeIsATwin() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        try scene.submit(1, deadline: 100, message: "SM1")
        _ = try scene.ids(to: 1)
        scene.table.accepted(1, by: 1)
        #expect(scene.expire(200).map(\.id) == [1])
        try scene.submit(2, message: "SM1")
        #expect(try scene.ids(to: 1) == [2])
        #expect(scene.table.answered(2, by: 1, now: at(300)) != nil)
        #expect(scene.table.reported(2, written: true, now: at(301)) == .tell(1))
        try scene.submit(3, message: "SM1")
        #expect(try scene.ids(to: 1) == [3])
        _ = scene.table.workerDied(1, now: at(400))
        let sent = try successor(scene)
        #expect(sent.map(\.id) == [1, 3])
        #expect(sent.map(\.flags) == [[.redelivered, .replyLate, .twin], [.redelivered, .twin]])
    }

    /// The rule is about one message: others of the same person, and one that came when the first had left, are as ever.
    @Test func whoIsAloneIsNoTwin() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(1, slot: 0, credit: 99)
        try scene.submit(1, message: "SM1")
        try scene.submit(2, message: "SM2")
        _ = try scene.ids(to: 1)
        for id in [1, 2] as [UInt64] { _ = scene.table.answered(id, by: 1, now: at(0)) }
        #expect(scene.table.reported(1, written: true, now: at(1)) == .tell(1))
        try scene.submit(3, message: "SM1")
        // No message at all.
        try scene.submit(4)
        try scene.submit(5)
        _ = try scene.ids(to: 1)
        #expect(scene.table.reported(2, written: false, now: at(2)) == .tell(1))
        _ = scene.table.workerDied(1, now: at(3))
        let sent = try successor(scene)
        #expect(sent.map(\.id) == [2, 3, 4, 5])
        #expect(sent.map { $0.flags.contains(.twin) } == [false, false, false, false])
        #expect(sent[0].flags == [.redelivered, .replyLate])
    }

    /// Its second worker dies as well: the row may still be the first one's, of whom more is open then.
    @Test func ofEveryWorkerThatHadItAnAnswerIsOpen() throws {
        let scene = TableScene(slots: 1)
        _ = scene.table.workerReady(1, slot: 0, credit: 9)
        try scene.submit(1, message: "SM1")
        _ = try scene.ids(to: 1)
        _ = scene.table.answered(1, by: 1, now: at(0))
        #expect(scene.table.reported(1, written: false, now: at(1)) == .tell(1))
        _ = scene.table.workerDied(1, now: at(2))
        _ = scene.table.workerReady(2, slot: 0, credit: 9)
        #expect(try scene.ids(to: 2) == [1])
        _ = scene.table.workerDied(2, now: at(3))
        #expect(scene.table.hasOpenAnswers(of: 1) && scene.table.hasOpenAnswers(of: 2))
        _ = scene.table.workerReady(3, slot: 0, credit: 9)
        #expect(try scene.ids(to: 3) == [1])
        #expect(scene.table.answered(1, by: 3, now: at(4)) == nil)
        #expect(!scene.table.hasOpenAnswers(of: 1) && !scene.table.hasOpenAnswers(of: 2))
    }
}
