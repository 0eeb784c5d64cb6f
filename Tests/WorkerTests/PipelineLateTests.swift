// Replies that do not go in the answer to their webhook: who turns late, what is moved to the outbox, and what must never be sent twice.

import EventLoop
import Postgres
import TestSupport
import Testing
import Time
import Twilio
import Wire

@testable import Worker

/// What stands in the outbox about the messages of these tests.
struct OutboxRow: Equatable {
    var state: String
    var body: String
    var part: Int64
    var wasInline: Bool

    static let statement = Statement(
        name: "test_outbox", sql: "select state::text, body, part::int8, was_inline from sms_router_outbox order by id")
}

extension PipelineWorker {
    @LoopActor func outboxRows() async throws -> [OutboxRow] {
        let rows = try await database.run(OutboxRow.statement, Parameters(), lane: .any)
        return try (0..<rows.count).map {
            OutboxRow(
                state: try rows.string($0, 0) ?? "", body: try rows.string($0, 1) ?? "", part: try rows.int64($0, 2) ?? 0,
                wasInline: try rows.bool($0, 3) ?? false)
        }
    }

    @LoopActor func queueLength() async throws -> Int64 {
        let statement = Statement(name: "test_queue", sql: "select count(*) from sms_router_outbox_queue")
        return try await database.run(statement, Parameters(), lane: .any).int64(0, 0) ?? -1
    }
}

@Suite struct PipelineLateTests {
    private static let queued = OutboxRow(state: "queued", body: "Re: slow", part: 1, wasInline: false)
    private static let moved = OutboxRow(state: "queued", body: "Re: hello", part: 1, wasInline: true)

    /// The deadline comes: the webhook is answered empty, the agent goes on, its reply is in the outbox with its outcome.
    @Test func whatIsNotReadyTurnsLate() async throws {
        try await withPipeline("late_deadline", settings: ["SMS_ROUTER_REPLY_DEADLINE_MS": "300"]) { worker, agent, _ in
            let id = try worker.deliver(1, "slow", remaining: 14_000)
            let answer = try await worker.answer(id)
            #expect(answer.status == 200 && answer.body == TwiML.empty && answer.outcome == .notCounted)
            #expect(try await worker.row(1)?.isFinished == false)
            // Delivered again: its own webhook was answered empty, so is this one, and nobody is asked anew.
            #expect(try await worker.answer(try worker.deliver(1, "slow")).body == TwiML.empty)
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            agent.release("slow")
            try await worker.until("it is finished") { try await worker.row(1)?.isFinished == true }
            let row = try #require(try await worker.row(1))
            #expect(row.state == "replied" && !row.isInline && row.reply == ["Re: slow"] && row.logged == 1)
            #expect(try await worker.outboxRows() == [Self.queued])
            #expect(try await worker.queueLength() == 1)
            #expect(try await worker.outbound() == ["Re: slow"])
            #expect(agent.calls.count == 1)
        }
    }

    @Test func alwaysLateAnswersAsSoonAsItIsOnDisk() async throws {
        try await withPipeline("late_always", settings: ["SMS_ROUTER_REPLY_MODE": "always-late"]) { worker, agent, _ in
            let id = try worker.deliver(1, "slow")
            #expect(try await worker.answer(id).body == TwiML.empty)
            #expect(agent.calls.count <= 1)
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            agent.release("slow")
            try await worker.until("it is in the outbox") { try await worker.outboxRows() == [Self.queued] }
        }
    }

    /// `inline-only`: the time-out text at the last moment, and what comes later is recorded and goes nowhere.
    @Test func inlineOnlyRecordsWhatComesLater() async throws {
        try await withPipeline("late_never", settings: ["SMS_ROUTER_REPLY_MODE": "inline-only"]) { worker, agent, _ in
            let id = try worker.deliver(1, "slow")
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            worker.reachLastMoment(id)
            let answer = try await worker.answer(id)
            #expect(answer.body == twiML(ReplyText.agentTimedOut.standard) && answer.outcome == .failure)
            #expect(try await worker.row(1)?.outcome == "timed_out")
            agent.release("slow")
            try await worker.until("it is recorded") { try await !worker.outboxRows().isEmpty }
            #expect(try await worker.outboxRows() == [OutboxRow(state: "unsent", body: "Re: slow", part: 1, wasInline: false)])
            #expect(try await worker.queueLength() == 0)
        }
    }

    /// How long a webhook may wait is counted from what the dispatcher says is left of it, whenever the message itself arrived.
    @Test(arguments: [("inline", Duration.seconds(8)), ("inline-only", ReplyPolicy.lastMoment)])
    func theDispatchersTimeCounts(mode: String, heldFor: Duration) async throws {
        try await withPipeline("late_counted_\(heldFor.components.seconds)", settings: ["SMS_ROUTER_REPLY_MODE": mode]) {
            worker, agent, _ in
            // When it came by that count; here that is minutes ahead.
            let before = MonotonicInstant.now() + .seconds(600) - ReplyPolicy.frontDeadline
            let id = try worker.deliver(1, "slow", remaining: 600_000)
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            let came = try #require(worker.pipeline.waiting[id]).lastMoment - ReplyPolicy.lastMoment
            #expect(before <= came && came <= .now() + .seconds(600) - ReplyPolicy.frontDeadline)
            // By tenths of a second.
            var held = worker.pipeline.held
            #expect(held.take(came + heldFor - .milliseconds(1)).isEmpty)
            #expect(held.take(came + heldFor + .milliseconds(200)) == [id])
            agent.release("slow")
            #expect(try await worker.answer(id).body == twiML("Re: slow"))
        }
    }

    @Test func anAnswerThatWasNotWrittenGoesLate() async throws {
        try await withPipeline("late_not_written") { worker, agent, _ in
            worker.dispatcher.writesAtOnce = false
            let id = try worker.deliver(1)
            #expect(try await worker.answer(id, isWritten: false).body == twiML("Re: hello"))
            #expect(!worker.pipeline.hasNothingLeft, "its fate is not known")
            try worker.dispatcher.send(.notWritten, id: id)
            try await worker.until("it is moved") { worker.pipeline.hasNothingLeft }
            #expect(try await worker.outboxRows() == [Self.moved])
            #expect(try await worker.row(1)?.isInline == false)
            // The dispatcher hears that it is taken care of: once at the accept, once now.
            try await worker.until("it is told") { worker.dispatcher.frames.filter { $0.id == id && $0.frame == .accepted }.count == 2 }
            #expect(try await worker.answer(try worker.deliver(1)).body == TwiML.empty, "it goes by one way only")
            #expect(agent.calls.count == 1)
        }
    }

    @Test func whatWasWrittenIsNeverMoved() async throws {
        try await withPipeline("late_written") { worker, _, _ in
            worker.dispatcher.writesAtOnce = false
            let id = try worker.deliver(1)
            _ = try await worker.answer(id)
            try await worker.until("its fate is known") { worker.pipeline.hasNothingLeft }
            try worker.dispatcher.send(.notWritten, id: id)
            await worker.pause()
            #expect(try await worker.outboxRows().isEmpty)
            #expect(try await worker.row(1)?.isInline == true)
        }
    }

    /// Two deliveries, one of which breaks: the other has the reply.
    @Test func oneThatIsWrittenIsEnough() async throws {
        try await withPipeline("late_two") { worker, agent, _ in
            worker.dispatcher.writesAtOnce = false
            let first = try worker.deliver(1, "slow")
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            let second = try worker.deliver(1, "slow")
            try await worker.accepted(second)
            agent.release("slow")
            for id in [first, second] { #expect(try await worker.answer(id, isWritten: false).body == twiML("Re: slow")) }
            // A third comes before the fate of the others.
            let third = try worker.deliver(1, "slow")
            #expect(try await worker.answer(third, isWritten: false).body == twiML("Re: slow"))
            for id in [first, third] { try worker.dispatcher.send(.notWritten, id: id) }
            try worker.dispatcher.send(.written, id: second)
            try await worker.until("its fate is known") { worker.pipeline.hasNothingLeft }
            #expect(try await worker.outboxRows().isEmpty)
        }
    }

    /// The dispatcher answers empty while the outcome is on its way to the disk.
    @Test func anAnswerThatCrossesTheDispatchersOwnGoesLate() async throws {
        try await withPipeline("late_crossed") { worker, _, _ in
            let id = try await worker.deliverAnsweredEmpty(holding: "inbox_finish")
            worker.database.release("inbox_finish")
            try await worker.until("it is in the outbox") { try await worker.outboxRows() == [Self.moved] }
            #expect(worker.dispatcher.answers(id).isEmpty)
        }
    }

    /// The commit took effect as inline, its answer was lost, and meanwhile the webhook was answered empty.
    @Test func aCommitWhoseAnswerWasLostGoesTheWayThatStandsInTheRow() async throws {
        try await withPipeline("late_lost_commit") { worker, _, _ in
            worker.database.fail("inbox_finish", .after, times: 1)
            _ = try await worker.deliverAnsweredEmpty(holding: "inbox_find")
            worker.database.release("inbox_find")
            try await worker.until("it is in the outbox") { try await worker.outboxRows() == [Self.moved] }
            #expect(try await worker.outbound() == ["Re: hello"])
        }
    }

    /// The commit may have taken effect as inline, and the database is away: an empty answer of ours would leave that reply to nobody if we
    /// died now. The dispatcher answers in the end, and keeps the frame until it is known.
    @Test func whatMayBeCommittedAsInlineIsNotAnsweredEmpty() async throws {
        try await withPipeline("late_may_be") { dead, agent, url in
            dead.database.hold("inbox_finish")
            let ids = try (1...2).map { try dead.deliver($0, from: $0 == 1 ? Person.ada : Person.bo) }
            for id in ids { try await dead.accepted(id) }
            try await dead.until("an outcome is on its way") { dead.database.isHolding("inbox_finish") }
            dead.database.fail("inbox_finish", .after)
            dead.database.release("inbox_finish")
            try await dead.until("both are committed") { try await dead.outbound().count == 2 }
            for id in ids { dead.reachDeadline(id) }
            await dead.pause()
            for id in ids { dead.reachLastMoment(id) }
            for _ in 0..<5 { await dead.pause() }
            for id in ids { #expect(dead.dispatcher.answers(id).isEmpty) }
            for id in ids { try await dead.answerEmpty(id) }
            await dead.pause()
            for id in ids { #expect(dead.dispatcher.acceptedCount(id) == 1, "the frame is still needed") }
            // It dies now: the dispatcher has the frames.
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            successor.learnOfDeath(1)
            _ = try await successor.answer(try successor.deliver(1, flags: .replyLate, deadGeneration: 1))
            #expect(try await successor.outboxRows() == [Self.moved])
            await successor.close()
            // Or it lives: then it moves the other one itself, and lets go of both.
            dead.database.mend()
            for id in ids { try await dead.until("\(id) is let go") { dead.dispatcher.acceptedCount(id) == 2 } }
            #expect(try await dead.outboxRows() == [Self.moved, Self.moved])
        }
    }

    /// A reply that must not go in the answer is in the outbox before its webhook is answered empty: a worker that died in between would
    /// leave it to nobody.
    @Test func aReplyIsMovedBeforeItsWebhookIsAnsweredEmpty() async throws {
        try await withPipeline("late_moved_first") { worker, agent, _ in
            let first = try worker.deliver(1, "slow")
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            worker.reachDeadline(first)
            _ = try await worker.answer(first)
            agent.release("slow")
            try await worker.until("the first is late") { try await worker.outboxRows() == [Self.queued] }
            worker.database.hold("outbox_move_inline")
            let id = try worker.deliver(2)
            try await worker.until("it is committed") { try await worker.row(2)?.isFinished == true }
            for _ in 0..<5 { await worker.pause() }
            #expect(worker.dispatcher.answers(id).isEmpty)
            worker.database.release("outbox_move_inline")
            #expect(try await worker.answer(id).body == TwiML.empty)
            #expect(try await worker.outboxRows() == [Self.queued, Self.moved])
        }
    }

    /// The answer was not written, and while its reply is on its way to the outbox the message is delivered again: it goes one way.
    @Test func whatIsBeingMovedIsNotGivenAgain() async throws {
        try await withPipeline("late_moving") { worker, _, _ in
            worker.dispatcher.writesAtOnce = false
            worker.database.hold("outbox_move_inline")
            let lost = try worker.deliver(1)
            _ = try await worker.answer(lost, isWritten: false)
            try worker.dispatcher.send(.notWritten, id: lost)
            try await worker.until("it is to be moved") { worker.database.isHolding("outbox_move_inline") }
            let again = try await worker.answer(try worker.deliver(1), isWritten: false)
            worker.database.release("outbox_move_inline")
            #expect(again.body == TwiML.empty)
            try await worker.until("it is in the outbox") { try await worker.outboxRows() == [Self.moved] }
        }
    }

    /// A duplicate elsewhere takes the reply with it: only who gave it last may move it, and then nobody knows whether the first got through.
    @Test func whoGivesAReplyAgainAnswersForIt() async throws {
        try await withPipeline("late_repeat") { first, agent, url in
            first.dispatcher.writesAtOnce = false
            let id = try first.deliver(1)
            _ = try await first.answer(id, isWritten: false)
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            second.dispatcher.writesAtOnce = false
            let again = try second.deliver(1)
            #expect(try await second.answer(again, isWritten: false).body == twiML("Re: hello"))
            try first.dispatcher.send(.notWritten, id: id)
            await first.pause()
            #expect(try await first.outboxRows().isEmpty, "the second has it")
            try second.dispatcher.send(.notWritten, id: again)
            try await second.until("it is moved") { try await !second.outboxRows().isEmpty }
            #expect(try await second.outboxRows().map(\.state) == ["unknown"])
            await second.close()
        }
    }

    @Test func whatWasAnsweredEmptyElsewhereDoesNotGoInline() async throws {
        try await withPipeline("late_elsewhere") { first, agent, url in
            let id = try first.deliver(1, "slow")
            try await first.until("the agent has it") { agent.holding == ["slow"] }
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            let again = try second.deliver(1, "slow")
            try await second.accepted(again)
            second.reachLastMoment(again)
            #expect(try await second.answer(again).body == TwiML.empty)
            agent.release("slow")
            #expect(try await first.answer(id).body == TwiML.empty)
            try await first.until("it is in the outbox") { try await first.outboxRows().map(\.body) == ["Re: slow"] }
            await second.close()
        }
    }

    /// A reply does not overtake what the outbox still holds of its conversation.
    @Test func behindALateReplyEverythingIsLate() async throws {
        try await withPipeline("late_behind") { worker, agent, _ in
            let first = try worker.deliver(1, "slow")
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            worker.reachDeadline(first)
            _ = try await worker.answer(first)
            agent.release("slow")
            try await worker.until("it is in the outbox") { try await worker.outboxRows().count == 1 }
            #expect(try await worker.answer(try worker.deliver(2)).body == TwiML.empty)
            try await worker.until("so is the second") { try await worker.outboxRows().count == 2 }
            #expect(try await worker.outboxRows().map(\.body) == ["Re: slow", "Re: hello"])
            // Another conversation is not concerned.
            #expect(try await worker.answer(try worker.deliver(3, from: Person.bo)).body == twiML("Re: hello"))
        }
    }

    @Test func tooOldWhenItsTurnComesIsNotGivenToTheAgent() async throws {
        try await withPipeline("late_expired", settings: ["SMS_ROUTER_REPLY_DEADLINE_MS": "300"]) { worker, agent, _ in
            _ = try worker.deliver(1, "slow")
            try await worker.until("the agent has the first") { agent.holding == ["slow"] }
            worker.pipeline.policy.messageMaxAge = .seconds(2)
            let second = try worker.deliver(2, "second", remaining: 14_000)
            #expect(try await worker.answer(second).body == TwiML.empty)
            try await worker.until("it has expired") { try await worker.row(2)?.isFinished == true }
            let row = try #require(try await worker.row(2))
            #expect(row.state == "expired" && row.outcome == "expired" && row.reply.isEmpty)
            #expect(agent.texts == ["slow"])
            // Its webhook had turned late, as a rule; on a slow machine it may have waited until then. Counted it is once.
            @LoopActor func counted() -> [OutcomeClass] {
                let answers = worker.dispatcher.answers(WorkerContract.nobody) + worker.dispatcher.answers(second)
                return answers.map(\.outcome).filter { $0 != .notCounted }
            }
            try await worker.until("the dispatcher hears of it") { !counted().isEmpty }
            #expect(counted() == [.failure])
        }
    }
}
