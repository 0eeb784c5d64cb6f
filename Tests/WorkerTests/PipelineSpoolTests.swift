import EventLoop
import Foundation
import Spool
import TestSupport
import Testing
import Time
import Twilio
import Wire

@testable import Worker

/// What PostgreSQL cannot take goes to the spool, and from there into PostgreSQL and nowhere else. docs/delivery.md, "When PostgreSQL is away".
@Suite struct PipelineSpoolTests {
    @Test func whatTheDatabaseCannotTakeIsSpooledAndAnsweredLate() async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_away", spool: place.path) { worker, agent, _ in
            worker.database.fail("inbox_accept")
            let answer = try await worker.answer(try worker.deliver(1, "one"))
            #expect(answer.status == 200 && answer.body == TwiML.empty && answer.outcome == .notCounted)
            // Delivered again, it is the same message.
            #expect(try await worker.answer(try worker.deliver(1, "one")).body == TwiML.empty)
            #expect(worker.spooled == 1)
            #expect(worker.pipeline.inHand == 0)
            #expect(try await worker.row(1) == nil)

            let away = try await worker.drainSpool()
            #expect(away.counts.all == 0 && worker.spooled == 1, "nothing leaves while it is away")
            guard case .away = away.end else {
                Issue.record("\(away.end)")
                return
            }

            worker.database.mend()
            let drained = try await worker.drainSpool()
            #expect(drained.end == .done && drained.counts.accepted == 1 && worker.spooled == 0)
            let row = try #require(try await worker.row(1))
            #expect(row.state == "deferred" && row.body == "one")
            #expect(agent.calls.isEmpty, "the agent hears of it when it is taken up, not before")

            try await worker.takeUpDeferred()
            try await worker.until("it is finished") { try await worker.row(1)?.isFinished == true }
            #expect(try await worker.row(1)?.isInline == false)
            #expect(try await worker.outbound() == ["Re: one"])
            #expect(agent.calls.count == 1)
        }
    }

    /// Its accept was committed long after it was given up and spooled: the drain meets a row that is ours, and that nobody has in hand.
    @Test func whatIsKnownWhenItIsDrainedIsFinished() async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_known", spool: place.path) { worker, _, _ in
            worker.database.fail("inbox_accept", .after)
            #expect(try await worker.answer(try worker.deliver(1, "one")).body == TwiML.empty)
            worker.database.mend()
            // What was remembered of it is forgotten by then.
            worker.pipeline.unsettled = [:]
            #expect(try await worker.drainSpool().counts.known == 1)
            await worker.pipeline.settle()
            try await worker.until("it is finished") { try await worker.row(1)?.isFinished == true }
        }
    }

    /// Nobody sees a commit that waits for the disk. While the database takes nothing that is written, what may be there is not forgotten.
    @Test func whatMayBeCommittedIsRememberedWhileNothingIsTaken() async throws {
        try await withPipeline("spool_settling") { worker, _, _ in
            let key = testMessage(1).key
            worker.pipeline.unsettled[key] = .now() + (.zero - Pipeline.settling - Pipeline.settling)
            await worker.pipeline.settle()
            #expect(worker.pipeline.unsettled[key] != nil, "the database has not answered for so long yet")
        }
    }

    @Test func aConversationSpoolsOnUntilItIsDrained() async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_order", spool: place.path) { worker, agent, _ in
            worker.database.fail("inbox_accept")
            _ = try await worker.answer(try worker.deliver(9, "one"))
            worker.database.mend()
            // The database is back: who has nothing in the spool is answered, who has goes on spooling. SIDs fall while arrivals rise.
            #expect(try await worker.answer(try worker.deliver(8, "other", from: Person.bo)).body == twiML("Re: other"))
            for number in [7, 6, 5] {
                let answer = try await worker.answer(try worker.deliver(number, "later \(number)"))
                #expect(answer.status == 200 && answer.body == TwiML.empty)
            }
            #expect(try await worker.row(7) == nil)
            #expect(worker.spooled == 4)
            _ = try await worker.drainSpool()
            // A fresh one behind those that are deferred by now joins them.
            let behind = try await worker.answer(try worker.deliver(4, "last"))
            #expect(behind.body == TwiML.empty)
            try await worker.until("it stands behind them") { try await worker.row(4)?.state == "deferred" }
            try await worker.takeUpDeferred()
            try await worker.until("all are finished") { try await worker.row(4)?.isFinished == true }
            #expect(agent.texts == ["other", "one", "later 7", "later 6", "later 5", "last"])
            #expect(try await worker.outbound() == ["Re: other", "Re: one", "Re: later 7", "Re: later 6", "Re: later 5", "Re: last"])
        }
    }

    /// One statement fails, the next would not: who waits behind it could be of the same conversation.
    @Test func whoWaitsBehindAFailingAcceptIsSpooledToo() async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_behind", spool: place.path) { worker, _, _ in
            worker.database.hold("inbox_accept")
            worker.database.fail("inbox_accept", times: 1)
            let first = try worker.deliver(1, "one")
            try await worker.until("it is under way") { worker.inbox.counts.acceptBatches == 1 }
            let second = try worker.deliver(2, "two")
            try await worker.until("it waits") { worker.inbox.waiting == 1 }
            worker.database.release("inbox_accept")
            for id in [first, second] { #expect(try await worker.answer(id).body == TwiML.empty) }
            #expect(try await worker.row(2) == nil)
            #expect(worker.spooled == 2)
        }
    }

    @Test func anUnknownOutcomeIsOneMessage() async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_unknown", spool: place.path) { worker, agent, _ in
            worker.database.fail("inbox_accept", .after, times: 1)
            #expect(try await worker.answer(try worker.deliver(1, "one")).body == TwiML.empty)
            #expect(try await worker.row(1)?.state == "accepted", "it is in both places")
            #expect(try await worker.answer(try worker.deliver(2, "two")).body == TwiML.empty)
            let drained = try await worker.drainSpool()
            #expect(drained.counts.known == 1 && drained.counts.accepted == 1)
            try await worker.recover("what was accepted is found") { try await worker.row(1)?.isFinished == true }
            try await worker.takeUpDeferred()
            try await worker.until("the other is finished") { try await worker.row(2)?.isFinished == true }
            #expect(agent.texts == ["one", "two"])
            #expect(try await worker.outbound() == ["Re: one", "Re: two"])
            #expect(worker.pipeline.hasNothingLeft)
        }
    }

    /// The one that was drained is taken up before the one that was accepted without anybody's knowing is found.
    @Test func whatIsFoundLateStillComesFirst() async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_unknown_late", spool: place.path) { worker, agent, _ in
            worker.database.fail("inbox_accept", .after, times: 1)
            _ = try await worker.answer(try worker.deliver(1, "one"))
            _ = try await worker.answer(try worker.deliver(2, "two"))
            _ = try await worker.answer(try worker.deliver(3, "three"))
            _ = try await worker.drainSpool()
            try await worker.takeUpDeferred()
            try await worker.until("all are finished") { try await worker.row(3)?.isFinished == true }
            #expect(agent.texts == ["one", "two", "three"])
        }
    }

    /// Another worker has a message of that person in hand, from before.
    @Test func aStopInTheSpoolTakesEffectBeforeAnyReplyLeaves() async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_stop", spool: place.path) { first, agent, url in
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2, spool: place.path)
            let held = try second.deliver(1, "slow", to: "+18005550199")
            let other = try second.deliver(2, "slow too", from: Person.bo)
            try await second.until("the agent has them") { agent.holding.count == 2 }

            first.database.fail("inbox_accept")
            let before = try await first.answer(try first.deliver(3, "before it"))
            let stop = try await first.answer(try first.deliver(4, "STOP"))
            #expect(before.body == TwiML.empty && stop.body == TwiML.empty)
            #expect(first.spool?.holdsReplies == true && second.spool?.holdsReplies == true)
            agent.release("slow")
            agent.release("slow too")
            await second.pause()
            let waiting = try await second.row(1)
            let others = try await second.row(2)
            #expect(waiting?.isFinished == false && others?.isFinished == false, "no reply is committed before the word is in")

            first.database.mend()
            let drained = try await first.drainSpool()
            #expect(drained.counts.accepted == 2)
            #expect(second.spool?.holdsReplies == false)
            let answer = try await second.answer(held)
            let replied = try await second.answer(other)
            #expect(answer.body == TwiML.empty)
            #expect(replied.body == twiML("Re: slow too"))
            try await first.takeUpDeferred()
            for number in [3, 4] {
                try await first.until("\(number) is finished") { try await first.row(number)?.isFinished == true }
            }
            #expect(try await first.row(1)?.outcome == "opted_out")
            #expect(try await first.row(3)?.outcome == "opted_out", "sent before, and not wanted any more")
            #expect(try await first.row(4)?.outcome == "opt_out")
            let outbound = try await first.outbound()
            #expect(outbound == ["Re: slow too"])
            await second.close()
        }
    }

    /// What this worker has in hand of somebody whose STOP it spools ends without a reply.
    @Test func aStopThatIsSpooledSilencesWhatIsInHand() async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_stop_hand", spool: place.path) { worker, agent, _ in
            let held = try worker.deliver(1, "slow")
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            worker.database.fail("inbox_accept")
            _ = try await worker.answer(try worker.deliver(2, "STOP"))
            agent.release("slow")
            #expect(try await worker.answer(held).body == TwiML.empty)
            #expect(try await worker.row(1)?.outcome == "opted_out")
        }
    }

    @Test func whenBothRefuseItIs503() async throws {
        try await withPipeline("spool_none", spool: "/nonexistent/spool") { worker, _, _ in
            worker.database.fail("inbox_accept")
            let answer = try await worker.answer(try worker.deliver(1))
            #expect(answer.status == 503 && answer.outcome == .notCounted)
            #expect(worker.dispatcher.frames.map(\.frame.type) == [.answer], "never said to be accepted")
            worker.database.mend()
            #expect(try await worker.answer(try worker.deliver(2)).body == twiML("Re: hello"))
        }
    }

    /// Full, with the database back: who belongs behind what is spooled waits for the drain instead of being refused.
    @Test func aFullSpoolHoldsUntilItIsDrained() async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_full", spool: place.path, spoolMost: 128 << 10) { worker, agent, _ in
            worker.database.fail("inbox_accept")
            var number = 0
            var last = Answer(status: 0)
            while last.status != 503, number < 500 {
                number += 1
                last = try await worker.answer(try worker.deliver(number, String(repeating: "x", count: 1500)))
            }
            #expect(last.status == 503 && number > 10)
            let kept = worker.spooled
            #expect(kept == number - 1, "what got a 200 is there, what did not isn't")

            worker.isDatabaseThere = true
            worker.database.mend()
            // A drain is slow where everything is tested at once.
            worker.pipeline.roomMayTake = .seconds(60)
            let behind = try worker.deliver(number + 1, String(repeating: "y", count: 1500))
            await worker.pause()
            #expect(worker.dispatcher.answers(behind).isEmpty)
            let drained = try await worker.drainSpool()
            #expect(drained.end == .done && drained.counts.accepted == kept)
            // Behind deferred ones it is deferred too.
            #expect(try await worker.answer(behind).status == 200)
            #expect(agent.calls.isEmpty)
        }
    }

    /// However many rows there are, a drain has no more than 4 MiB of them in memory.
    @Test func aDrainTakesNoMoreThanItsBytesAtOnce() async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_bytes", spool: place.path) { worker, _, _ in
            worker.database.fail("inbox_accept")
            let size = 60_000
            for number in 1...80 {
                let answer = try await worker.answer(
                    try worker.deliver(number, String(repeating: "x", count: size), from: "+1415555\(3000 + number)"))
                #expect(answer.status == 200)
            }
            #expect(worker.spooled == 80)
            worker.database.mend()
            var steps: [Int] = []
            let drained = try await worker.drainSpool { steps.append($0.accepted) }
            #expect(drained.end == .done && drained.counts.accepted == 80 && worker.spooled == 0)
            #expect(steps.count == 2 && steps[0] >= 60, "\(steps)")
            #expect(steps[0] * size <= (4 << 20) + size)
        }
    }

    /// The dead worker had committed an inline reply; the frame came again while the database was away, and was answered empty.
    @Test(arguments: [false, true]) func anInlineReplyThatReachedNobodyIsFoundWhenItIsDrained(isDeliveredTwice: Bool) async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_redelivered_\(isDeliveredTwice)") { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            _ = try await dead.answer(try dead.deliver(1, "one"), isWritten: false)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2, spool: place.path)
            successor.database.fail("inbox_accept")
            // Another delivery is in the spool already, and says nothing of a dead worker.
            if isDeliveredTwice { _ = try await successor.answer(try successor.deliver(1, "one")) }
            let answer = try await successor.answer(try successor.deliver(1, "one", deadGeneration: 1))
            #expect(answer.body == TwiML.empty)
            successor.database.mend()
            let drained = try await successor.drainSpool()
            #expect(drained.counts.known == (isDeliveredTwice ? 2 : 1) && drained.counts.accepted == 0)
            #expect(try await successor.row(1)?.isInline == false, "moved to the outbox, to be settled by Twilio's records")
            await successor.close()
        }
    }

    /// A delivery of the first lay unread at another router while that was away, and was accepted there before this one's spool was drained: its row
    /// bears a later time than the second's.
    @Test func whatWasReadLateElsewhereKeepsItsPlace() async throws {
        let place = try SpoolPlace()
        try await withPipeline("spool_read_late", spool: place.path) { worker, agent, url in
            worker.database.fail("inbox_accept")
            _ = try await worker.answer(try worker.deliver(1, "one"))
            _ = try await worker.answer(try worker.deliver(2, "two"))
            await worker.pause()
            let other = try await PipelineWorker(worker.loop, url, agent, generation: 2)
            _ = try await other.answer(try other.deliver(1, "one", flags: .deferred))
            #expect(try await worker.row(1)?.state == "deferred")

            worker.database.mend()
            let drained = try await worker.drainSpool()
            #expect(drained.end == .done && drained.counts.known == 1 && drained.counts.accepted == 1)
            try await worker.takeUpDeferred()
            try await worker.until("both are finished") {
                let first = try await worker.row(1)?.isFinished
                let second = try await worker.row(2)?.isFinished
                return first == true && second == true
            }
            #expect(agent.texts == ["one", "two"])
            #expect(try await worker.outbound() == ["Re: one", "Re: two"])
            await other.close()
        }
    }

    @Test func whoseDataIsRefusedStandsAloneAndOneThatFitsNowhereStays() async throws {
        let place = try SpoolPlace()
        let poison = """
            alter table sms_router_inbox add check (body <> 'poison');
            create function refuse() returns trigger language plpgsql as
              $$begin if new.correlation_id = 'test-5' then raise exception using errcode = '22023'; end if; return new; end$$;
            create trigger refuse before insert on sms_router_inbox for each row execute function refuse();
            """
        try await withPipeline("spool_poison", sql: poison, spool: place.path) { worker, _, _ in
            worker.database.fail("inbox_accept")
            for number in 1...9 {
                let from = "+1415555\(3000 + number)"
                _ = try await worker.answer(try worker.deliver(number, number == 3 ? "poison" : "fine", from: from))
            }
            worker.database.mend()
            let drained = try await worker.drainSpool()
            #expect(drained.end == .done)
            #expect(drained.counts == DrainRun.Counts(accepted: 7, known: 0, unprocessable: 1, statuses: 0, refused: 1))
            #expect(worker.spooled == 1, "it stays for an operator to see")
            #expect(try await worker.row(3)?.state == "unprocessable")
            #expect(try await worker.row(5) == nil)
        }
    }

    @Test func theFlagsOfARowSayWhatTheyWereGiven() {
        for mark in [
            SpoolMark(isWord: false, deadGeneration: 0), SpoolMark(isWord: true, deadGeneration: 0),
            SpoolMark(isWord: true, deadGeneration: 77),
            SpoolMark(isWord: false, deadGeneration: (1 << 30) - 1),
        ] { #expect(SpoolMark(mark.flags) == mark) }
    }

    @Test func onePersonIsInARoundOnceAndInOrder() {
        let rows = ["a0", "b1", "a2", "a4", "c5", "b6"]
        #expect(AcceptRounds.of(rows) { String($0.prefix(1)) } == [["a0", "b1", "c5"], ["a2", "b6"], ["a4"]])
        #expect(AcceptRounds.of([String]()) { $0 }.isEmpty)
    }
}

/// A fresh directory below /tmp; gone with its last reference.
final class SpoolPlace: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "sms-router-pipeline-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
