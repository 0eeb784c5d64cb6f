import TestSupport
import Testing
import Time
import Twilio
import Wire

@testable import Worker

/// What dead owners leave behind and nobody brings again, what waits for its turn elsewhere, and what the database refuses.
@Suite struct PipelineRecoveryTests {
    @Test func whatWasAbandonedIsFinishedInOrderWithNobodyWaiting() async throws {
        try await withPipeline("pipe_abandoned") { dead, agent, url in
            let lost = try dead.deliver(1, "slow first")
            try await dead.until("the agent has it") { agent.holding == ["slow first"] }
            for number in 2...3 { try await dead.accepted(try dead.deliver(number, "text \(number)")) }
            try await dead.accepted(try dead.deliver(4, "slow other", from: Person.bo))

            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            try await successor.steady()
            await successor.pipeline.recoverAbandoned()
            #expect(successor.pipeline.inHand == 0, "its owner lives")
            try await bury(1, "pipe_abandoned")
            try await successor.recover("the agent has both again") { agent.calls.count { $0.attempt == 2 } == 2 }
            await successor.pause()
            #expect(agent.calls.count { $0.attempt == 2 } == 2, "one of each conversation")
            agent.release("slow other", attempt: 2)
            agent.release("slow first", attempt: 2)
            for number in 1...4 {
                try await successor.until("message \(number) is finished") { try await successor.row(number)?.isFinished == true }
                let row = try #require(try await successor.row(number))
                #expect(row.state == "replied" && row.attempt == 2 && !row.isInline && row.logged == 1)
            }
            #expect(agent.texts.filter { $0.hasPrefix("text") } == ["text 2", "text 3"])
            #expect(successor.dispatcher.answers(1).isEmpty)
            agent.release("slow first", attempt: 1, reply: "from the grave")
            #expect(try await dead.answer(lost).body == TwiML.empty)
            #expect(try await successor.row(1)?.reply == ["Re: slow first"])
            // Whose messages came by the death are not remembered as its own people are.
            #expect(successor.users.counts.entries == 2)
            successor.users.giveRoomBack(now: .now() + UserDirectory.passing)
            #expect(successor.users.counts.entries == 0)
            _ = try await successor.answer(try successor.deliver(5, "text 5"))
            successor.users.giveRoomBack(now: .now() + UserDirectory.passing)
            #expect(successor.users.counts.entries == 1)
            await successor.close()
        }
    }

    /// The frame comes while recovery has the message in hand: it joins, and the agent is not asked once more.
    @Test func aFrameJoinsWhatRecoveryHasInHand() async throws {
        try await withPipeline("pipe_recovery_joined") { dead, agent, url in
            _ = try dead.deliver(1, "slow")
            try await dead.until("the agent has it") { agent.holding == ["slow"] }
            try await bury(1, "pipe_recovery_joined")
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            try await successor.recover("the agent has it again") { agent.calls.count == 2 }
            let id = try successor.deliver(1, "slow", deadGeneration: 1)
            try await successor.accepted(id)
            agent.release("slow", attempt: 2)
            #expect(try await successor.answer(id).body == twiML("Re: slow"))
            #expect(agent.calls.count == 2)
            #expect(try await successor.row(1)?.isInline == true)
            agent.release("slow", attempt: 1)
            await successor.close()
        }
    }

    /// Twilio's own retry names no generation; the dispatcher has told of the death.
    @Test func aRetryAfterADeathThatWasToldTakesOver() async throws {
        try await withPipeline("pipe_told") { dead, agent, url in
            _ = try dead.deliver(1, "slow")
            try await dead.until("the agent has it") { agent.holding == ["slow"] }
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            successor.learnOfDeath(1)
            let id = try successor.deliver(1, "slow")
            try await successor.until("the agent has it again") { agent.calls.map(\.attempt) == [1, 2] }
            agent.release("slow", attempt: 2)
            #expect(try await successor.answer(id).body == twiML("Re: slow"))
            agent.release("slow", attempt: 1)
            await successor.close()
        }
    }

    @Test func whatWaitsForItsTurnElsewhereIsOnlyKept() async throws {
        try await withPipeline("pipe_deferred") { worker, agent, _ in
            let answer = try await worker.answer(try worker.deliver(1, flags: .deferred))
            #expect(answer.status == 200 && answer.body == TwiML.empty && answer.outcome == .notCounted)
            let row = try #require(try await worker.row(1))
            #expect(row.state == "deferred" && !row.isFinished && row.logged == 0)
            #expect(try await worker.answer(try worker.deliver(1)).body == TwiML.empty, "delivered again")
            await worker.pipeline.recoverAbandoned()
            #expect(agent.calls.isEmpty)
            // Its words count all the same.
            _ = try await worker.answer(try worker.deliver(3, "STOP", flags: .deferred))
            Backlog(inbox: worker.inbox, pipeline: worker.pipeline, figures: FigureCounts(), room: { 100 }).granted(10)
            try await worker.until("both are finished") { try await worker.row(3)?.isFinished == true }
            #expect(try await worker.row(1)?.outcome == "opted_out")
            #expect(try await worker.row(3)?.outcome == "opt_out")
            #expect(agent.calls.isEmpty)
        }
    }

    @Test func whatTheDatabaseRefusesIsKeptAsFarAsItGoesAndCostsNobodyElse() async throws {
        let check = "alter table sms_router_inbox add check (body <> 'poison');"
        try await withPipeline("pipe_poison", sql: check) { worker, agent, _ in
            let before = try worker.deliver(1, "before")
            let poison = try worker.deliver(2, "poison", from: Person.cy)
            let after = try worker.deliver(3, "after", from: Person.bo)
            #expect(try await worker.answer(before).body == twiML("Re: before"))
            #expect(try await worker.answer(after).body == twiML("Re: after"))
            let answer = try await worker.answer(poison)
            #expect(answer.status == 200 && answer.body == TwiML.empty && answer.outcome == .failure)
            let row = try #require(try await worker.row(2))
            #expect(row.state == "unprocessable" && row.isFinished && row.reply.isEmpty)
            #expect(!agent.texts.contains("poison"))
            // Delivered again: the same, and counted once.
            let again = try await worker.answer(try worker.deliver(2, "poison", from: Person.cy))
            #expect(again.status == 200 && again.body == TwiML.empty && again.outcome == .notCounted)
        }
    }

    /// Who has it in hand knows that its webhook was answered, and nothing is kept here: such keys would gather for as long as a worker lives.
    @Test func nothingIsKeptOfWhatAnotherFinishes() async throws {
        try await withPipeline("pipe_not_kept") { owner, agent, url in
            _ = try owner.deliver(1, "slow")
            try await owner.until("the agent has it") { agent.holding == ["slow"] }
            let other = try await PipelineWorker(owner.loop, url, agent, generation: 2)
            let id = try other.deliver(1, "slow", deadGeneration: 99, remaining: 1000)
            #expect(try await other.answer(id).body == TwiML.empty)
            try await other.until("it is out of hand") { other.pipeline.inHand == 0 }
            #expect(other.pipeline.unsettled.isEmpty)
            agent.release("slow")
            try await owner.until("it is finished, and its reply goes late") {
                let row = try await owner.row(1)
                return row?.isFinished == true && row?.isInline == false
            }
            await other.close()
        }
    }
}
