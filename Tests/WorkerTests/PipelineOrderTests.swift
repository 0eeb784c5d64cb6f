import EventLoop
import Testing
import Twilio
import Wire

@testable import Worker

/// In a conversation one message at a time, in the order of arrival, whoever has died in between.
@Suite struct PipelineOrderTests {
    @Test func aMessageWaitsForTheOneBeforeItAndForNobodyElse() async throws {
        try await withPipeline("pipe_order") { worker, agent, _ in
            let first = try worker.deliver(1, "slow first")
            try await worker.until("the agent has the first") { agent.holding == ["slow first"] }
            let second = try worker.deliver(2, "slow second")
            try await worker.accepted(second)
            let other = try worker.deliver(3, "other person", from: Person.bo)
            #expect(try await worker.answer(other).body == twiML("Re: other person"))
            // The same person to another number of ours: another conversation.
            let elsewhere = try worker.deliver(4, "elsewhere", to: "+18005550199")
            #expect(try await worker.answer(elsewhere).body == twiML("Re: elsewhere"))
            await worker.pause()
            #expect(agent.texts == ["slow first", "other person", "elsewhere"])
            #expect(worker.dispatcher.answers(first).isEmpty && worker.dispatcher.answers(second).isEmpty)

            agent.release("slow first")
            try await worker.until("the agent has the second") { agent.holding == ["slow second"] }
            #expect(try await worker.row(1)?.isFinished == true, "finished before the agent saw the second")
            #expect(try await worker.answer(first).body == twiML("Re: slow first"))
            agent.release("slow second")
            #expect(try await worker.answer(second).body == twiML("Re: slow second"))
        }
    }

    /// The outcome of the first hangs in the database although the agent has long answered: the second still waits.
    @Test func finishedMeansCommitted() async throws {
        try await withPipeline("pipe_order_commit") { worker, agent, _ in
            worker.database.hold("inbox_finish")
            let first = try worker.deliver(1, "first")
            try await worker.until("the first is with the agent") { agent.texts == ["first"] }
            let second = try worker.deliver(2, "second")
            try await worker.accepted(second)
            await worker.pause()
            #expect(agent.texts == ["first"])
            worker.database.release("inbox_finish")
            _ = try await (worker.answer(first), worker.answer(second))
            #expect(agent.texts == ["first", "second"])
        }
    }

    @Test func whatArrivesAtOnceIsSeenInTheOrderOfArrival() async throws {
        try await withPipeline("pipe_order_many") { worker, agent, _ in
            var requests: [UInt64] = []
            for number in 1...12 { requests.append(try worker.deliver(number, "text \(number)")) }
            for id in requests { #expect(try await worker.answer(id).status == 200) }
            #expect(agent.texts == (1...12).map { "text \($0)" })
        }
    }

    /// Its turn does not come in time: the agent is not asked behind the sender's back, and the sender is told.
    @Test func whoseTurnDoesNotComeInTimeIsToldSo() async throws {
        try await withPipeline("pipe_order_late", settings: ["SMS_ROUTER_REPLY_MODE": "inline-only"]) { worker, agent, _ in
            let first = try worker.deliver(1, "slow")
            try await worker.until("the agent has the first") { agent.holding == ["slow"] }
            let second = try worker.deliver(2, "second")
            try await worker.accepted(second)
            worker.reachLastMoment(second)
            let answer = try await worker.answer(second)
            #expect(answer.outcome == .failure)
            #expect(answer.body == twiML(ReplyText.agentTimedOut.standard))
            #expect(try await worker.row(2)?.outcome == "timed_out")
            #expect(agent.texts == ["slow"])
            agent.release("slow")
            #expect(try await worker.answer(first).outcome == .success)
        }
    }

    /// Who has waited in vain is finished, and tells nothing of those before it.
    @Test func whoComesAfterOneThatWaitedInVainWaitsOn() async throws {
        try await withPipeline("pipe_order_vain", settings: ["SMS_ROUTER_REPLY_MODE": "inline-only"]) { worker, agent, _ in
            let first = try worker.deliver(1, "slow")
            try await worker.until("the agent has the first") { agent.holding == ["slow"] }
            let second = try worker.deliver(2, "second")
            let third = try worker.deliver(3, "third")
            for id in [second, third] { try await worker.accepted(id) }
            worker.reachLastMoment(second)
            #expect(try await worker.answer(second).outcome == .failure)
            // Accepted after its end.
            let fourth = try worker.deliver(4, "fourth")
            try await worker.accepted(fourth)
            worker.reachLastMoment(fourth)
            #expect(try await worker.answer(fourth).outcome == .failure)
            let fifth = try worker.deliver(5, "fifth")
            try await worker.accepted(fifth)
            await worker.pause()
            #expect(agent.texts == ["slow"])
            agent.release("slow")
            #expect(try await worker.answer(first).body == twiML("Re: slow"))
            #expect(try await worker.answer(third).body == twiML("Re: third"))
            #expect(try await worker.answer(fifth).body == twiML("Re: fifth"))
            #expect(agent.texts == ["slow", "third", "fifth"])
        }
    }

    /// Behind a deferred message everything waits with it, in the database; taken up, they keep their order.
    @Test func whoComesAfterADeferredOneIsDeferredToo() async throws {
        try await withPipeline("pipe_order_deferred") { worker, agent, _ in
            let first = try worker.deliver(1, "slow")
            try await worker.until("the agent has the first") { agent.holding == ["slow"] }
            _ = try await worker.answer(try worker.deliver(2, "deferred", flags: .deferred))
            #expect(try await worker.answer(try worker.deliver(3, "third")).body == TwiML.empty)
            try await worker.until("the third is deferred too") { try await worker.row(3)?.state == "deferred" }
            #expect(worker.pipeline.inHand == 1)
            // Another conversation is not concerned.
            #expect(try await worker.answer(try worker.deliver(4, "other", from: Person.bo)).body == twiML("Re: other"))
            let backlog = Backlog(inbox: worker.inbox, pipeline: worker.pipeline, figures: FigureCounts(), room: { 100 })
            backlog.granted(10)
            try await worker.until("both are taken up") { worker.pipeline.inHand == 3 }
            await worker.pause()
            #expect(agent.texts == ["slow", "other"], "they wait for the first")
            agent.release("slow")
            #expect(try await worker.answer(first).body == twiML("Re: slow"))
            try await worker.until("both are finished") { try await worker.row(3)?.isFinished == true }
            #expect(agent.texts == ["slow", "other", "deferred", "third"])
            #expect(try await worker.row(2)?.attempt == 1)
            #expect(try await worker.outboxRows().map(\.body) == ["Re: deferred", "Re: third"])
        }
    }

    /// They became ours, and the answer never came: nobody else would ever take them.
    @Test func aLostTakeOverOfDeferredOnesIsFoundAgain() async throws {
        try await withPipeline("pipe_deferred_lost") { worker, agent, _ in
            _ = try await worker.answer(try worker.deliver(1, "deferred", flags: .deferred))
            worker.database.fail("inbox_take_deferred", .after, times: 1)
            let backlog = Backlog(inbox: worker.inbox, pipeline: worker.pipeline, figures: FigureCounts(), room: { 100 })
            backlog.granted(10)
            try await worker.until("it is ours, and nobody knows") { try await worker.row(1)?.state == "accepted" }
            #expect(worker.pipeline.inHand == 0 && agent.texts.isEmpty)
            try await worker.until("its loss is known") { !worker.pipeline.knowsAll }
            await worker.pipeline.recoverAbandoned()
            try await worker.until("it is finished") { try await worker.row(1)?.isFinished == true }
            #expect(agent.texts == ["deferred"])
        }
    }

    /// Two workers take up what is deferred: nothing twice, each conversation in its order.
    @Test func twoWorkersShareTheDeferredOnes() async throws {
        try await withPipeline("pipe_deferred_shared") { first, agent, url in
            let people = [Person.ada, Person.bo, Person.cy]
            for number in 1...30 {
                _ = try await first.answer(try first.deliver(number, "text \(number)", from: people[number % 3], flags: .deferred))
            }
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            let both = [first, second].map { Backlog(inbox: $0.inbox, pipeline: $0.pipeline, figures: FigureCounts(), room: { 100 }) }
            // As the dispatcher grants: again and again. Who finds every conversation in the other's hand takes nothing with its grant.
            try await first.until("all are in the outbox") {
                for backlog in both { backlog.granted(2) }
                await LoopActor.sleep(.milliseconds(20), on: first.loop)
                return try await first.outboxRows().count == 30
            }
            for person in 0..<3 {
                let numbers = agent.texts.compactMap { Int($0.dropFirst(5)) }.filter { $0 % 3 == person }
                #expect(numbers == numbers.sorted() && numbers.count == 10)
            }
            await second.close()
        }
    }
}
