import EventLoop
import TestSupport
import Testing
import Time
import Twilio
import Wire

@testable import Worker

/// A dead worker may have committed an inline reply, and the database does not say so in time: an empty answer of its successor, or an early `accepted`,
/// would let the frame go, and with it what a third worker would know that reply by. docs/delivery.md, "Inline: has it been written?".
@Suite struct PipelineUnfoundTests {
    @Test func itIsLeftToTheDispatcherUntilItIsFound() async throws {
        try await withUnfound("unfound") { scene in
            scene.successor.database.fail("inbox_find")
            scene.successor.database.fail("inbox_answered_elsewhere")
            try await scene.bring()
            try await scene.isMoved("queued") { scene.successor.database.mend() }
            try await scene.successor.until("nothing is in hand") { scene.successor.pipeline.inHand == 0 }
            #expect(scene.successor.pipeline.knowsAllFates)
        }
    }

    /// The database does not say either whether it is known at all: its answer does not come, or it is away and there is no spool.
    @Test(arguments: [true, false]) func nothingIsSaidWhileItIsNotAccepted(isHeld: Bool) async throws {
        try await withUnfound("unfound_accept_\(isHeld)") { scene in
            if isHeld { scene.successor.database.hold("inbox_accept") } else { scene.successor.database.fail("inbox_accept") }
            try await scene.bring()
            try await scene.isMoved("queued") {
                scene.successor.database.release("inbox_accept")
                scene.successor.database.mend()
            }
        }
    }

    /// Another delivery of it is here already, and says nothing of a dead worker: that one may have the reply.
    @Test func soItIsWhenItJoinsAnotherDelivery() async throws {
        try await withUnfound("unfound_joined") { scene in
            scene.successor.database.fail("inbox_find")
            scene.successor.database.fail("inbox_answered_elsewhere")
            scene.ids = [try scene.successor.deliver(1, "hello")]
            try await scene.bring()
            try await scene.isMoved("unknown") { scene.successor.database.mend() }
        }
    }

    /// A delivery of Twilio's that joins it is durable, and the dispatcher may say so.
    @Test func whoJoinsItIsAcceptedAtOnce() async throws {
        try await withUnfound("unfound_fresh") { scene in
            scene.successor.database.fail("inbox_find")
            try await scene.bring()
            try await scene.successor.until("it is durable") { scene.successor.pipeline.underway.values.contains(where: \.isDurable) }
            let fresh = try scene.successor.deliver(1, "hello")
            try await scene.successor.accepted(fresh)
            #expect(!scene.successor.dispatcher.isAccepted(scene.ids[0]))
            scene.successor.database.mend()
            for id in scene.ids + [fresh] { #expect(try await scene.successor.answer(id).body == twiML("Re: hello")) }
        }
    }

    /// The other delivery had turned late, and waits for the database's word on that.
    @Test func soItIsWhenTheOtherHasTurnedLate() async throws {
        try await withUnfound("unfound_joined_late") { scene in
            scene.successor.database.hold("inbox_find")
            let first = try scene.successor.deliver(1, "hello")
            try await scene.successor.accepted(first)
            scene.successor.reachDeadline(first)
            try await scene.successor.until("its time has come") { scene.successor.pipeline.waiting[first]?.isDue == true }
            scene.ids = [first]
            try await scene.bring()
            try await scene.isMoved("unknown", accepted: 1) { scene.successor.database.release("inbox_find") }
        }
    }

    /// It is written to the spool beside the first delivery, whose own writing is under way.
    @Test func whatIsSpooledIsMarkedWhenItJoins() async throws {
        let place = try SpoolPlace()
        try await withUnfound("unfound_spooled", spool: place.path) { scene in
            scene.successor.database.hold("inbox_accept")
            scene.ids = [try scene.successor.deliver(1, "hello")]
            try await scene.successor.until("its accept is under way") { scene.successor.database.isHolding("inbox_accept") }
            try await scene.bring()
            scene.successor.database.fail("inbox_accept")
            scene.successor.database.release("inbox_accept")
            for id in scene.ids { #expect(try await scene.successor.answer(id).body == TwiML.empty) }
            scene.successor.database.mend()
            _ = try await scene.successor.drainSpool()
            #expect(try await scene.successor.outboxRows().map(\.state) == ["unknown"])
        }
    }

    /// It comes while recovery is taking it over, and that says nothing.
    @Test func soItIsWhenRecoveryHasItInHand() async throws {
        try await withUnfound("unfound_recovery") { scene in
            scene.successor.database.hold("inbox_take_over")
            let found = try #require(try await scene.successor.inbox.find(testMessage(1).key))
            LoopActor.spawn { await scene.successor.pipeline.recover(found) }
            try await scene.successor.until("it is in hand") { scene.successor.pipeline.inHand == 1 }
            scene.successor.database.fail("inbox_find")
            scene.successor.database.fail("inbox_take_over")
            try await scene.bring()
            scene.successor.database.release("inbox_take_over")
            try await scene.isMoved("unknown") { scene.successor.database.mend() }
        }
    }

    /// The dead worker's commit reaches the database after the successor has asked in vain: that the row could be marked as answered proves nothing.
    @Test func aMarkDoesNotTellHowFarItCame() async throws {
        try await withPipeline("unfound_mark") { dead, agent, url in
            dead.database.hold("inbox_finish")
            _ = try dead.deliver(1, "hello")
            try await dead.until("its reply is on its way") { dead.database.isHolding("inbox_finish") }
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            successor.learnOfDeath(1)
            successor.database.fail("inbox_find")
            let id = try await successor.deliverAtTheLastMoment()
            #expect(successor.dispatcher.answers(id).isEmpty)
            try await successor.answerEmpty(id)
            await successor.pause()
            #expect(!successor.dispatcher.isAccepted(id), "its frame is kept")
            dead.database.release("inbox_finish")
            try await dead.until("it is committed") { try await successor.row(1)?.isFinished == true }
            successor.database.mend()
            try await successor.until("its frame may go") { successor.dispatcher.isAccepted(id) }
            #expect(try await successor.outboxRows().map(\.body) == ["Re: hello"])
            await successor.close()
        }
    }

    /// The dispatcher is gone before the database is back.
    @Test func whatAnOrphanCouldNotFindIsLeftToRecovery() async throws {
        try await withUnfound("unfound_orphan") { scene in
            scene.successor.database.fail("inbox_find")
            try await scene.bring()
            scene.successor.link.close()
            try await scene.successor.until("it is out of hand") { scene.successor.pipeline.inHand == 0 }
            #expect(!scene.successor.pipeline.knowsFates)
        }
    }

    /// It has gone to somebody else since this delivery came here: the person may have it by that one.
    @Test func whatWasGivenMeanwhileIsUnknown() async throws {
        try await withUnfound("unfound_given") { scene in
            scene.successor.database.fail("inbox_find")
            try await scene.bring()
            let other = try await PipelineWorker(scene.successor.loop, scene.url, scene.agent, generation: 3)
            #expect(try await other.answer(try other.deliver(1, "hello")).body == twiML("Re: hello"))
            try await other.until("its fate is known") { other.pipeline.hasNothingLeft }
            try await bury(3, "unfound_given")
            scene.successor.learnOfDeath(3)
            try await scene.isMoved("unknown") { scene.successor.database.mend() }
            await other.close()
        }
    }

    /// The frame was kept through a long outage: its reply may not be given any more, and nobody has it.
    @Test func whatIsTooOldToBeGivenIsMoved() async throws {
        try await withUnfound("unfound_old") { scene in
            try await TemporaryPostgres.shared().sql(
                "update sms_router_inbox set finished_at = now() - interval '6 minutes'", database: "unfound_old")
            let id = try scene.successor.deliver(1, "hello", deadGeneration: 1)
            #expect(try await scene.successor.answer(id).body == TwiML.empty)
            #expect(try await scene.successor.outboxRows().map(\.state) == ["unknown"])
        }
    }

    /// However long it is waited for, a row that says what this version does not know won't be read.
    @Test func whatCannotBeReadIsNotWaitedFor() async throws {
        try await withUnfound("unfound_unreadable") { scene in
            scene.successor.database.fail("inbox_find", .unreadable)
            let id = try scene.successor.deliver(1, "hello", deadGeneration: 1, remaining: 1000)
            #expect(try await scene.successor.answer(id).body == TwiML.empty)
            try await scene.successor.until("nothing is in hand") { scene.successor.pipeline.inHand == 0 }
        }
    }

    /// Its conversation has something in a spool that is full and cannot be drained; the database has the row.
    @Test func aSpoolWithoutRoomIsNotWaitedFor() async throws {
        let place = try SpoolPlace()
        try await withUnfound("unfound_full", spool: place.path, spoolMost: 128 << 10) { scene in
            scene.successor.isDatabaseThere = false
            scene.successor.database.fail("inbox_accept")
            var number = 1
            var last = Answer(status: 0)
            while last.status != 503, number < 500 {
                number += 1
                last = try await scene.successor.answer(try scene.successor.deliver(number, String(repeating: "x", count: 1500)))
            }
            #expect(last.status == 503)
            scene.successor.database.mend()
            let id = try scene.successor.deliver(1, String(repeating: "x", count: 1500), deadGeneration: 1)
            #expect(try await scene.successor.answer(id).body == twiML("Re: hello"))
            #expect(try await scene.successor.outboxRows().isEmpty)
            #expect(scene.successor.spooled == number - 2, "it is not in the spool")
        }
    }

    /// A worker has committed a reply inline and died before anybody heard of it.
    private func withUnfound(
        _ name: String, settings: [String: String] = [:], spool: String? = nil, spoolMost: Int = 64 << 20,
        _ body: @escaping @Sendable @LoopActor (UnfoundReply) async throws -> Void
    ) async throws {
        try await withPipeline(name) { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            #expect(try await dead.answer(try dead.deliver(1, "hello"), isWritten: false).body == twiML("Re: hello"))
            try await bury(1, name)
            let successor = try await PipelineWorker(
                dead.loop, url, agent, generation: 2, settings: settings, spool: spool, spoolMost: spoolMost)
            try await body(UnfoundReply(successor, agent, url))
            await successor.close()
        }
    }
}

extension PipelineWorker {
    /// A frame of the first worker's, which is dead, comes, its time runs out, and some of it goes by.
    fileprivate func deliverAtTheLastMoment() async throws -> UInt64 {
        let id = try deliver(1, "hello", deadGeneration: 1)
        try await until("it is here") { pipeline.waiting[id] != nil }
        reachLastMoment(id)
        try await until("its time has come") { pipeline.waiting[id]?.isDue == true }
        for _ in 0..<4 { await pause() }
        return id
    }
}

/// The scene of `withUnfound`.
@LoopActor private final class UnfoundReply {
    let successor: PipelineWorker
    let agent: ScriptedAgent
    let url: String
    /// Requests that wait for it.
    var ids: [UInt64] = []

    init(_ successor: PipelineWorker, _ agent: ScriptedAgent, _ url: String) {
        self.successor = successor
        self.agent = agent
        self.url = url
    }

    /// The dead worker's frame comes, and its time runs out.
    func bring() async throws { ids.append(try await successor.deliverAtTheLastMoment()) }

    /// The dispatcher answers all requests, and keeps their frames until the reply has come to the outbox.
    /// - Parameter accepted: how often the first delivery was said to be durable.
    func isMoved(_ state: String, accepted: Int = 0, _ mend: () -> Void) async throws {
        #expect(ids.allSatisfy { successor.dispatcher.answers($0).isEmpty } && !successor.pipeline.knowsAllFates)
        for id in ids { try await successor.answerEmpty(id) }
        await successor.pause()
        #expect(ids.dropFirst().allSatisfy { !successor.dispatcher.isAccepted($0) }, "their frames are kept")
        #expect(ids.first.map { successor.dispatcher.acceptedCount($0) } == accepted)
        mend()
        try await successor.until("their frames may go") {
            ids.dropFirst().allSatisfy { successor.dispatcher.isAccepted($0) }
                && ids.first.map { successor.dispatcher.acceptedCount($0) } == accepted + 1
        }
        #expect(try await successor.outboxRows() == [OutboxRow(state: state, body: "Re: hello", part: 1, wasInline: true)])
    }
}
