import Testing
import Twilio
import Wire

@testable import Worker

/// Leaving: what is in hand is finished first; who waits for it keeps waiting or is let go, as the dispatcher says.
@Suite struct PipelineDrainTests {
    @Test func heldWebhooksMayWait() async throws {
        try await withPipeline("pipe_drain_wait") { worker, agent, _ in
            let id = try worker.deliver(1, "slow")
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            nonisolated(unsafe) var isDone = false
            worker.pipeline.drain(heldMayWait: true) { isDone = true }
            await worker.pause()
            #expect(!isDone && worker.dispatcher.answers(id).isEmpty)
            agent.release("slow")
            #expect(try await worker.answer(id).body == twiML("Re: slow"))
            try await worker.until("it is drained") { isDone }
            let row = try #require(try await worker.row(1))
            #expect(row.isFinished && row.isInline)
            #expect(worker.pipeline.hasNothingLeft)
        }
    }

    @Test func heldWebhooksAreLetGo() async throws {
        try await withPipeline("pipe_drain_go") { worker, agent, _ in
            let ids = [try worker.deliver(1, "slow"), try worker.deliver(2, "behind it")]
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            for id in ids { try await worker.accepted(id) }
            nonisolated(unsafe) var isDone = false
            worker.pipeline.drain(heldMayWait: false) { isDone = true }
            for id in ids {
                let answer = try await worker.answer(id)
                #expect(answer.status == 200 && answer.body == TwiML.empty && answer.outcome == .notCounted)
            }
            await worker.pause()
            #expect(!isDone)
            agent.release("slow")
            try await worker.until("it is drained") { isDone }
            for number in 1...2 {
                let row = try #require(try await worker.row(number))
                #expect(row.state == "replied" && row.isFinished && !row.isInline)
            }
            #expect(agent.texts == ["slow", "behind it"])
            for id in ids { #expect(worker.dispatcher.answers(id).count == 1) }
        }
    }

    /// What is not on disk is not answered 200 because somebody is in a hurry.
    @Test func whatIsNotDurableIsNotLetGo() async throws {
        try await withPipeline("pipe_drain_early") { worker, agent, _ in
            worker.database.hold("inbox_accept")
            let id = try worker.deliver(1)
            try await worker.until("it is in hand") { worker.pipeline.inHand == 1 }
            nonisolated(unsafe) var isDone = false
            worker.pipeline.drain(heldMayWait: false) { isDone = true }
            await worker.pause()
            #expect(worker.dispatcher.frames.isEmpty)
            worker.database.release("inbox_accept")
            #expect(try await worker.answer(id).status == 200)
            #expect(worker.dispatcher.frames.first?.frame == .accepted)
            try await worker.until("it is drained") { isDone }
            #expect(try await worker.row(1)?.isFinished == true)
        }
    }

    @Test func withNothingInHandItIsDoneAtOnce() async throws {
        try await withPipeline("pipe_drain_idle") { worker, _, _ in
            nonisolated(unsafe) var isDone = false
            worker.pipeline.drain(heldMayWait: false) { isDone = true }
            #expect(isDone)
        }
    }
}
