import EventLoop
import TestSupport
import Testing
import Twilio
import Wire

@testable import Worker

/// Inline replies whose dispatcher or worker dies, or both: each is moved to the outbox, or looked for at Twilio. docs/delivery.md, "Inline: has it been
/// written?".
@Suite struct PipelineDeathTests {
    private static let queued = OutboxRow(state: "queued", body: "Re: slow", part: 1, wasInline: false)
    private static let moved = OutboxRow(state: "queued", body: "Re: hello", part: 1, wasInline: true)

    /// The dispatcher dies: of what was on its way nobody knows.
    @Test func withTheDispatcherGoneAnswersOnTheirWayAreUnknown() async throws {
        try await withPipeline("late_orphan") { worker, agent, _ in
            worker.dispatcher.writesAtOnce = false
            _ = try await worker.answer(try worker.deliver(1), isWritten: false)
            _ = try worker.deliver(2, "slow")
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            await worker.pipeline.abandonWebhooks()
            #expect(
                try await worker.outboxRows() == [OutboxRow(state: "unknown", body: "Re: hello", part: 1, wasInline: true)])
            agent.release("slow")
            try await worker.until("the rest is late") { try await worker.outboxRows().count == 2 }
            #expect(try await worker.outboxRows().last == Self.queued)
            #expect(worker.pipeline.hasNothingLeft)
        }
    }

    /// An answer was lost and its reply is still on its way to the outbox: until it is there, nobody may take all fates for known.
    @Test func whatIsBeingMovedHasNoFateYet() async throws {
        try await withPipeline("late_no_fate") { worker, _, _ in
            worker.dispatcher.writesAtOnce = false
            worker.database.fail("outbox_move_inline")
            let id = try worker.deliver(1)
            _ = try await worker.answer(id, isWritten: false)
            #expect(!worker.pipeline.knowsAllFates)
            try worker.dispatcher.send(.notWritten, id: id)
            try await worker.until("it is to be moved") { worker.pipeline.fates.isEmpty }
            #expect(!worker.pipeline.knowsAllFates)
            var isIdle = false
            worker.pipeline.drain(heldMayWait: true) { isIdle = true }
            await worker.pause()
            #expect(!isIdle)
            worker.database.mend()
            try await worker.until("it is moved") { isIdle }
            #expect(worker.pipeline.knowsAllFates)
            #expect(try await worker.outboxRows() == [Self.moved])
        }
    }

    /// The dispatcher is dead, the reply is committed as inline, or may be, and the database goes away for longer than an orphan waits. When it is back
    /// before the orphan has left, its beats do not say that it knows where that reply went.
    @Test(arguments: ["outbox_move_inline", "inbox_finish"]) func whatAnOrphanCouldNotMoveIsLookedFor(_ statement: String) async throws {
        let name = "late_orphan_\(statement)"
        try await withPipeline(name) { dead, agent, url in
            _ = try await dead.deliverAnsweredEmpty(holding: "inbox_finish")
            dead.link.close()
            dead.database.fail(statement, .after)
            if statement == "outbox_move_inline" { dead.database.fail(statement) }
            dead.database.release("inbox_finish")
            try await dead.until("it has given up") { dead.pipeline.underway.isEmpty }
            #expect(!dead.pipeline.knowsFates)
            dead.database.mend()
            for _ in 0..<3 { await dead.beat() }
            try await bury(1, name)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            try await successor.steady()
            try await successor.recover("it is in the outbox") { try await !successor.outboxRows().isEmpty }
            #expect(try await successor.outboxRows().map(\.state) == ["unknown"])
            await successor.close()
        }
    }

    /// Worker and dispatcher die together.
    @Test func repliesOfADeadOwnerWithoutAFateAreUnknown() async throws {
        try await withPipeline("late_both") { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            _ = try await dead.answer(try dead.deliver(1))
            await dead.beat()
            await dead.beat()
            _ = try await dead.answer(try dead.deliver(2), isWritten: false)
            try await bury(1, "late_both")
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            try await successor.recover("they are asked about") { try await !successor.outboxRows().isEmpty }
            #expect(try await successor.outboxRows().map(\.state) == ["unknown"], "the first was written, and known to be")
            #expect(try await successor.row(2)?.isInline == false)
            await successor.close()
        }
    }

    @Test func theDispatcherFollowsAnAnswerOfADeadWorker() async throws {
        try await withPipeline("late_followed") { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            let id = try dead.deliver(1)
            _ = try await dead.answer(id, isWritten: false)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            successor.learnOfDeath(1)
            let late = try successor.deliver(1, flags: .replyLate, deadGeneration: 1)
            _ = try await successor.answer(late)
            #expect(try await successor.outboxRows() == [Self.moved])
            // What the dead one hears now changes nothing any more.
            try dead.dispatcher.send(.notWritten, id: id)
            await dead.pause()
            #expect(try await successor.outboxRows().count == 1)
            await successor.close()
        }
    }

    /// Its worker died between the commit and the move to the outbox, where something before it waits: the answer would overtake that.
    @Test func theSuccessorDoesNotOvertakeTheOutbox() async throws {
        try await withPipeline("late_overtaken") { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            let id = try dead.deliver(1)
            _ = try await dead.answer(id, isWritten: false)
            func waiting(since: String) async throws {
                try await TemporaryPostgres.shared().sql(
                    """
                    delete from sms_router_outbox;
                    insert into sms_router_outbox (conversation, created_at, expires_at, state, kind, account_sid, from_address, to_address, channel,
                      correlation_id, body)
                    select conversation, finished_at \(since), now() + interval '1 hour', 'queued', 'reply', account_sid, to_address, from_address,
                      channel, 'test', 'other' from sms_router_inbox
                    """, database: "late_overtaken")
            }
            let heir = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            heir.dispatcher.writesAtOnce = false
            // What comes after it in the outbox is no reason.
            try await waiting(since: "+ interval '1 second'")
            let first = try heir.deliver(1, deadGeneration: 1)
            #expect(try await heir.answer(first, isWritten: false).body == twiML("Re: hello"))
            try await waiting(since: "- interval '1 second'")
            let last = try await PipelineWorker(dead.loop, url, agent, generation: 3)
            let second = try last.deliver(1, deadGeneration: 2)
            #expect(try await last.answer(second).body == TwiML.empty)
            try await last.until("it is moved behind that") { try await last.outboxRows().count == 2 }
            #expect(try await last.row(1)?.isInline == false)
            await heir.close()
            await last.close()
        }
    }
}
