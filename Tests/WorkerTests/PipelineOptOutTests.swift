import Testing
import Twilio
import Wire

@testable import Worker

/// Who says STOP gets nothing any more, also not what was being written when he said it.
@Suite struct PipelineOptOutTests {
    @Test func stopSilencesWhatIsInHand() async throws {
        try await withPipeline("pipe_stop") { worker, agent, _ in
            let first = try worker.deliver(1, "slow one")
            let elsewhere = try worker.deliver(2, "slow two", to: "+18005550199")
            let other = try worker.deliver(3, "slow three", from: Person.bo)
            try await worker.until("the agent has them") { agent.holding.count == 3 }
            let stop = try worker.deliver(4, "STOP")
            try await worker.accepted(stop)
            for text in ["slow one", "slow two", "slow three"] { agent.release(text) }

            for id in [first, elsewhere, stop] {
                let answer = try await worker.answer(id)
                #expect(answer.status == 200 && answer.body == TwiML.empty && answer.outcome == .success)
            }
            #expect(try await worker.answer(other).body == twiML("Re: slow three"), "somebody else's")
            for (number, outcome) in [(1, "opted_out"), (2, "opted_out"), (4, "opt_out")] {
                let row = try #require(try await worker.row(number))
                #expect(row.state == "silent" && row.outcome == outcome && row.reply.isEmpty, "\(number)")
            }
            #expect(try await worker.outbound() == ["Re: slow three"])

            #expect(try await worker.answer(try worker.deliver(5, "hello?")).body == TwiML.empty)
            #expect(agent.calls.count == 3)
            // Back again, and heard again.
            #expect(try await worker.answer(try worker.deliver(6, "START")).body == TwiML.empty)
            #expect(try await worker.answer(try worker.deliver(7, "hello")).body == twiML("Re: hello"))
        }
    }

    /// Said to another number of ours, which another worker serves.
    @Test func stopSilencesWhatAnotherWorkerHasInHand() async throws {
        try await withPipeline("pipe_stop_elsewhere") { first, agent, url in
            let held = try first.deliver(1, "slow")
            try await first.until("the agent has it") { agent.holding == ["slow"] }
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            let stop = try await second.answer(try second.deliver(2, "STOP", to: "+18005550199"))
            #expect(stop.body == TwiML.empty)
            agent.release("slow")
            let answer = try await first.answer(held)
            let outbound = try await first.outbound()
            #expect(answer.body == TwiML.empty)
            #expect(outbound.isEmpty)
            #expect(try await first.row(1)?.outcome == "opted_out")
            await second.close()
        }
    }

    @Test func stopSilencesWhatIsTakenOver() async throws {
        try await withPipeline("pipe_stop_dead") { dead, agent, url in
            _ = try dead.deliver(1, "slow")
            try await dead.until("the agent has it") { agent.holding == ["slow"] }
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            // The STOP is new to the successor; what it stops comes after it.
            let stop = try successor.deliver(2, "STOP")
            try await successor.accepted(stop)
            let taken = try successor.deliver(1, "slow", deadGeneration: 1)
            #expect(try await successor.answer(taken).body == TwiML.empty)
            #expect(try await successor.answer(stop).body == TwiML.empty)
            #expect(try await successor.row(1)?.outcome == "opted_out")
            #expect(agent.calls.count == 1)
            #expect(try await successor.outbound().isEmpty)
            agent.release("slow")
            await successor.close()
        }
    }

    /// Two of our numbers may have led the two messages to two workers.
    @Test func aStopAtAnotherWorkerSilencesToo() async throws {
        try await withPipeline("pipe_stop_other") { worker, agent, url in
            let first = try worker.deliver(1, "slow one")
            let other = try worker.deliver(2, "slow two", from: Person.bo)
            try await worker.until("the agent has them") { agent.holding.count == 2 }
            let elsewhere = try await PipelineWorker(worker.loop, url, agent, generation: 2)
            _ = try await elsewhere.answer(try elsewhere.deliver(3, "STOP", to: "+18005550199"))
            for text in ["slow one", "slow two"] { agent.release(text) }
            let answer = try await worker.answer(first)
            #expect(answer.body == TwiML.empty && answer.outcome == .success)
            #expect(try await worker.answer(other).body == twiML("Re: slow two"))
            let row = try #require(try await worker.row(1))
            #expect(row.state == "silent" && row.outcome == "opted_out" && row.reply.isEmpty && !row.isInline && row.logged == 1)
            #expect(try await worker.outbound() == ["Re: slow two"])
            await elsewhere.close()
        }
    }
}
