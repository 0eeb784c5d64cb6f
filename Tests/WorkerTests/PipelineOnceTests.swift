import TestSupport
import Testing
import Twilio
import Wire

@testable import Worker

/// However often a message comes: one agent call, one outcome, one reply; and who has lost a message says and writes nothing.
@Suite struct PipelineOnceTests {
    @Test func twentyDeliveriesAtOnce() async throws {
        try await withPipeline("pipe_twenty") { worker, agent, _ in
            var requests: [UInt64] = []
            for _ in 1...10 { requests.append(try worker.deliver(1, "slow")) }
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            for _ in 1...10 { requests.append(try worker.deliver(1, "slow")) }
            for id in requests { try await worker.accepted(id) }
            #expect(worker.dispatcher.frames.allSatisfy { $0.frame == .accepted })
            agent.release("slow")

            var counted = 0
            for id in requests {
                let answer = try await worker.answer(id)
                #expect(answer.status == 200 && answer.body == twiML("Re: slow"))
                counted += answer.outcome == .notCounted ? 0 : 1
            }
            #expect(counted == 1, "one message")
            #expect(agent.calls.map(\.key) == [PipelineWorker.sid(1)])
            #expect(try await worker.row(1)?.logged == 1)
            #expect(try await worker.outbound() == ["Re: slow"])

            let again = try await worker.answer(try worker.deliver(1, "slow"))
            #expect(again.status == 200 && again.body == twiML("Re: slow") && again.outcome == .notCounted)
            #expect(agent.calls.count == 1)
            #expect(try await worker.outbound() == ["Re: slow"])
        }
    }

    /// Twilio's retry reaches another worker while the first, alive, has it in hand: that one waits and gives the same answer.
    @Test func anotherWorkersMessageIsNotTakenWhileItLives() async throws {
        try await withPipeline("pipe_other_lives") { first, agent, url in
            let id = try first.deliver(1, "slow")
            try await first.until("the agent has it") { agent.holding == ["slow"] }
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            let retry = try second.deliver(1, "slow")
            try await second.accepted(retry)
            await second.pause()
            #expect(agent.calls.count == 1)
            agent.release("slow")
            #expect(try await first.answer(id).body == twiML("Re: slow"))
            #expect(try await second.answer(retry).body == twiML("Re: slow"))
            #expect(agent.calls.count == 1)
            await second.close()
        }
    }

    /// After an outage everybody's lease is over for a moment. Only who has seen the database answer for a whole lease believes one.
    @Test func aLeaseThatIsOnlyJustOverIsNotBelieved() async throws {
        try await withPipeline("pipe_lease") { first, agent, url in
            let id = try first.deliver(1, "slow")
            try await first.until("the agent has it") { agent.holding == ["slow"] }
            first.database.fail("inbox_heartbeat")
            try await TemporaryPostgres.shared().sql(
                "update sms_router_owners set lease_until = now() - interval '1 minute'", database: "pipe_lease")
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            let retry = try second.deliver(1, "slow")
            try await second.accepted(retry)
            await second.pause()
            #expect(agent.calls.count == 1)
            try await second.steady()
            try await second.until("it is taken over") { agent.calls.map(\.attempt) == [1, 2] }
            agent.release("slow", attempt: 2)
            #expect(try await second.answer(retry).body == twiML("Re: slow"))
            first.database.mend()
            await first.beat()
            agent.release("slow", attempt: 1)
            #expect(try await first.answer(id).body == twiML("Re: slow"))
            await second.close()
        }
    }

    @Test func aRedeliveredFrameTakesTheMessageOver() async throws {
        try await withPipeline("pipe_take_over") { dead, agent, url in
            let lost = try dead.deliver(1, "slow")
            try await dead.until("the agent has it") { agent.holding == ["slow"] }
            // It will not hear of its end before its answer comes.
            dead.database.fail("inbox_heartbeat")

            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            let id = try successor.deliver(1, "slow", deadGeneration: 1)
            try await successor.until("the agent has it again") { agent.calls.count == 2 }
            #expect(agent.calls.map(\.key) == [PipelineWorker.sid(1), PipelineWorker.sid(1)])
            #expect(agent.calls.map(\.attempt) == [1, 2])
            #expect(agent.calls[0].conversation == agent.calls[1].conversation)

            // The one that was thought dead finishes first: it is fenced off.
            agent.release("slow", attempt: 1, reply: "from the grave")
            let fenced = try await dead.answer(lost)
            #expect(fenced.status == 200 && fenced.body == TwiML.empty && fenced.outcome == .notCounted)
            let between = try #require(try await successor.row(1))
            #expect(!between.isFinished && between.reply.isEmpty && between.logged == 0)
            #expect(try await successor.outbound().isEmpty)

            agent.release("slow", attempt: 2, reply: "alive")
            let answer = try await successor.answer(id)
            #expect(answer.body == twiML("alive") && answer.outcome == .success)
            let row = try #require(try await successor.row(1))
            #expect(row.reply == ["alive"] && row.attempt == 2 && row.logged == 1)
            #expect(try await successor.outbound() == ["alive"])
            await successor.close()
        }
    }

    /// The same the other way round: the outcome is the successor's already when the fenced worker comes.
    @Test func aFencedWorkerChangesNothingAfterwards() async throws {
        try await withPipeline("pipe_fenced") { dead, agent, url in
            let lost = try dead.deliver(1, "slow")
            try await dead.until("the agent has it") { agent.holding == ["slow"] }
            // It will not hear of its end before its answer comes.
            dead.database.fail("inbox_heartbeat")
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            let id = try successor.deliver(1, "slow", deadGeneration: 1)
            try await successor.until("the agent has it again") { agent.calls.count == 2 }
            agent.release("slow", attempt: 2, reply: "alive")
            #expect(try await successor.answer(id).body == twiML("alive"))
            let row = try await successor.row(1)

            agent.release("slow", attempt: 1, reply: "from the grave")
            let fenced = try await dead.answer(lost)
            #expect(fenced.status == 200 && fenced.body == TwiML.empty && fenced.outcome == .notCounted)
            #expect(try await successor.row(1) == row)
            #expect(try await successor.outbound() == ["alive"])
            #expect(dead.pipeline.inHand == 0)
            await successor.close()
        }
    }
}
