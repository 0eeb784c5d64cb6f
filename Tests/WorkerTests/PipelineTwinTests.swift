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
}
