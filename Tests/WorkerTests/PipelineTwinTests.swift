import EventLoop
import TestSupport
import Testing
import Time
import Twilio
import Wire

@testable import Worker

/// A reply that the person may have by another delivery of the same message is not sent again by a dead worker's successor: Twilio's records are
/// asked. docs/delivery.md, "Several deliveries of one message".
@Suite struct PipelineTwinTests {
    private static func moved(_ state: String) -> OutboxRow { OutboxRow(state: state, body: "Re: hello", part: 1, wasInline: true) }

    /// A worker that has answered message 1 and is dead, and its successor, to which `body` brings what the dispatcher has kept.
    private func withSuccessor(
        _ database: String, _ body: @escaping @Sendable @LoopActor (PipelineWorker) async throws -> Void
    ) async throws {
        try await withPipeline(database) { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            _ = try await dead.answer(try dead.deliver(1), isWritten: false)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            successor.dispatcher.writesAtOnce = false
            successor.learnOfDeath(1)
            try await body(successor)
            await successor.close()
        }
    }

    /// The dispatcher says that there was another one.
    @Test func ofATwinNobodyKnows() async throws {
        try await withSuccessor("twin_late") { successor in
            _ = try await successor.answer(
                try successor.deliver(1, flags: [.replyLate, .twin], deadGeneration: 1), isWritten: false)
            #expect(try await successor.outboxRows() == [Self.moved("unknown")])
        }
    }

    /// It came after the one that brought the reply about had left: the row tells.
    @Test func ofALaterDeliveryNobodyKnows() async throws {
        try await withSuccessor("twin_late_again") { successor in
            _ = try await successor.answer(
                try successor.deliver(1, flags: .replyLate, deadGeneration: 1, isAnother: true), isWritten: false)
            #expect(try await successor.outboxRows() == [Self.moved("unknown")])
        }
    }

    /// Its webhook still waits: it gets the reply, and should that not be written nobody knows whether the person has it.
    @Test(arguments: [true, false]) func whatIsGivenAgainIsNotTakenForTheFirst(isTwin: Bool) async throws {
        try await withSuccessor("twin_again_\(isTwin)") { successor in
            let id = try successor.deliver(1, flags: isTwin ? .twin : [], deadGeneration: 1, isAnother: !isTwin)
            #expect(try await successor.answer(id, isWritten: false).body == twiML("Re: hello"))
            try successor.dispatcher.send(.notWritten, id: id)
            try await successor.until("it is in the outbox") { try await !successor.outboxRows().isEmpty }
            #expect(try await successor.outboxRows() == [Self.moved("unknown")])
        }
    }

    /// The rare case alone: what only one delivery can have brought is sent at once.
    @Test func theOnlyDeliveryIsSentAtOnce() async throws {
        try await withSuccessor("twin_none") { successor in
            let id = try successor.deliver(1, deadGeneration: 1)
            #expect(try await successor.answer(id, isWritten: false).body == twiML("Re: hello"))
            try successor.dispatcher.send(.notWritten, id: id)
            try await successor.until("it is in the outbox") { try await !successor.outboxRows().isEmpty }
            #expect(try await successor.outboxRows() == [Self.moved("queued")])
        }
    }

    /// Another worker has given it again, and has died: what became of that answer is not known to the one whose own was lost.
    @Test func whatAnotherWorkerHasGivenAgainIsNotOursToSend() async throws {
        try await withPipeline("twin_taken") { first, agent, url in
            first.dispatcher.writesAtOnce = false
            let id = try first.deliver(1)
            _ = try await first.answer(id, isWritten: false)
            let other = try await PipelineWorker(first.loop, url, agent, generation: 2)
            other.dispatcher.writesAtOnce = false
            #expect(try await other.answer(try other.deliver(1), isWritten: false).body == twiML("Re: hello"))
            try await bury(2, "twin_taken")
            try first.dispatcher.send(.notWritten, id: id)
            try await first.until("it is in the outbox") { try await !first.outboxRows().isEmpty }
            #expect(try await first.outboxRows() == [Self.moved("unknown")])
            await other.close()
        }
    }

    /// One frame of a dead worker is moved for in vain, for somebody else had given that reply again; another delivery takes it from him meanwhile.
    @Test func whatIsTakenAndNotGivenIsMoved() async throws {
        try await withPipeline("twin_taken_back") { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            _ = try await dead.answer(try dead.deliver(1), isWritten: false)
            let other = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            other.dispatcher.writesAtOnce = false
            _ = try await other.answer(try other.deliver(1), isWritten: false)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 3)
            successor.learnOfDeath(1)
            successor.database.hold("outbox_move_inline")
            successor.database.hold("inbox_find")
            let late = try successor.deliver(1, flags: .replyLate, deadGeneration: 1)
            try await successor.until("it is to be moved") { successor.database.isHolding("outbox_move_inline") }
            let again = try successor.deliver(1)
            try await successor.until("the other one is looked for") { successor.database.isHolding("inbox_find") }
            successor.database.release("outbox_move_inline")
            _ = try await successor.answer(late)
            successor.database.release("inbox_find")
            #expect(try await successor.answer(again).body == TwiML.empty)
            #expect(try await successor.outboxRows() == [Self.moved("unknown")])
            await successor.close()
            await other.close()
        }
    }

    /// `inline-only` moves nothing: a delivery that still waits gets the reply, whatever became of another one.
    @Test func inInlineOnlyTheOneThatWaitsGetsIt() async throws {
        let settings = ["SMS_ROUTER_REPLY_MODE": "inline-only"]
        try await withPipeline("twin_inline_only", settings: settings) { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            _ = try await dead.answer(try dead.deliver(1), isWritten: false)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2, settings: settings)
            successor.learnOfDeath(1)
            _ = try successor.deliver(1, flags: [.replyLate, .twin], deadGeneration: 1)
            let waiting = try successor.deliver(1, flags: .twin, deadGeneration: 1, isAnother: true)
            #expect(try await successor.answer(waiting).body == twiML("Re: hello"))
            await successor.close()
        }
    }

    /// The same at another router, whose dispatcher does not count the deliveries of this one.
    @Test func whatAnotherRouterHasGivenAgainIsLookedFor() async throws {
        let name = "twin_router"
        try await withPipeline(name) { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            _ = try await dead.answer(try dead.deliver(1), isWritten: false)
            let other = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            #expect(try await other.answer(try other.deliver(1)).body == twiML("Re: hello"))
            try await bury(2, name)
            try await TemporaryPostgres.shared().sql(
                "update sms_router_owners set router = gen_random_uuid() where generation = 2", database: name)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 3)
            successor.learnOfDeath(1)
            _ = try await successor.answer(try successor.deliver(1, flags: .replyLate, deadGeneration: 1))
            #expect(try await successor.outboxRows() == [Self.moved("unknown")])
            await successor.close()
            await other.close()
        }
    }

    /// The worker that was to move it died too, before it had: the row is still the first one's.
    @Test func twoWorkersDieAtIt() async throws {
        try await withPipeline("twin_deaths") { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            _ = try await dead.answer(try dead.deliver(1), isWritten: false)
            let third = try await PipelineWorker(dead.loop, url, agent, generation: 3)
            third.learnOfDeath(1)
            third.learnOfDeath(2)
            _ = try await third.answer(try third.deliver(1, flags: .replyLate, deadGeneration: 2))
            #expect(try await third.outboxRows() == [Self.moved("queued")])
            await third.close()
        }
    }

    /// Its worker died before it had a reply. What that worker may have left is still to be moved when the message comes again and is made anew:
    /// what is moved must not be the reply that this delivery has just got.
    @Test func aReplyMadeMeanwhileGoesOneWay() async throws {
        try await withUnfinished("twin_meanwhile") { agent, successor in
            successor.database.hold("outbox_move_inline")
            let late = try successor.deliver(1, flags: .replyLate, deadGeneration: 1)
            try await successor.until("it is to be moved") { successor.database.isHolding("outbox_move_inline") }
            let again = try await successor.answer(try successor.deliver(1, "quick"), isWritten: false)
            successor.database.release("outbox_move_inline")
            _ = try await successor.answer(late, isWritten: false)
            #expect(again.body == TwiML.empty)
            #expect(try await successor.outboxRows() == [OutboxRow(state: "queued", body: "Re: slow", part: 1, wasInline: false)])
        }
    }

    /// The same, and another worker makes it anew, answers, and dies as well.
    @Test func ofAReplyMadeMeanwhileByAnotherNobodyKnows() async throws {
        try await withUnfinished("twin_meanwhile_other") { agent, successor in
            successor.database.fail("outbox_move_inline")
            let late = try successor.deliver(1, flags: .replyLate, deadGeneration: 1)
            try await successor.until("it is to be moved") { !successor.pipeline.moving.isEmpty }
            let other = try await PipelineWorker(successor.loop, successor.url, agent, generation: 3)
            other.learnOfDeath(1)
            #expect(try await other.answer(try other.deliver(1, "quick")).body == twiML("Re: slow"))
            try await bury(3, "twin_meanwhile_other")
            successor.database.mend()
            _ = try await successor.answer(late, isWritten: false)
            #expect(try await successor.outboxRows() == [OutboxRow(state: "unknown", body: "Re: slow", part: 1, wasInline: true)])
            await other.close()
        }
    }

    /// A dead worker that has accepted message 1 and not finished it, and its successor.
    private func withUnfinished(
        _ database: String, _ body: @escaping @Sendable @LoopActor (ScriptedAgent, PipelineWorker) async throws -> Void
    ) async throws {
        try await withPipeline(database) { dead, agent, url in
            _ = try dead.deliver(1, "slow")
            try await dead.until("the agent has it") { agent.holding == ["slow"] }
            agent.script = { .reply("Re: \($0)") }
            try await bury(1, database)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            successor.dispatcher.writesAtOnce = false
            successor.learnOfDeath(1)
            try await body(agent, successor)
            await successor.close()
        }
    }
}
