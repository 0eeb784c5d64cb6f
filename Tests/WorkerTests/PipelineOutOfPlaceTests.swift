import EventLoop
import TestSupport
import Testing
import Twilio
import Wire

@testable import Worker

/// Messages that come in hand out of their place, redelivered or taken over, keep the order in which they came; nobody waits in a circle.
@Suite struct PipelineOutOfPlaceTests {
    /// What is taken over waits for what another worker, alive, has in hand from before.
    @Test func whatIsTakenOverWaitsForALivingWorkersMessage() async throws {
        try await withPipeline("pipe_order_living") { living, agent, url in
            let first = try living.deliver(1, "slow")
            try await living.until("the agent has the first") { agent.holding == ["slow"] }
            let dead = try await PipelineWorker(living.loop, url, agent, generation: 2)
            let lost = try dead.deliver(2, "second", more: [("MediaUrl0", "https://api.twilio.com/a")])
            try await dead.accepted(lost)
            let heir = try await PipelineWorker(
                living.loop, url, agent, generation: 3, settings: ["SMS_ROUTER_REPLY_MODE": "inline-only"])
            let second = try heir.deliver(2, "second", deadGeneration: 2)
            try await heir.until("it is taken over") { try await heir.row(2)?.attempt == 2 }
            await dead.beat()
            // One that waits in vain changes nothing for those behind it.
            let third = try heir.deliver(3, "third")
            try await heir.accepted(third)
            heir.reachLastMoment(third)
            #expect(try await heir.answer(third).outcome == .failure)
            let fourth = try heir.deliver(4, "fourth")
            try await heir.accepted(fourth)
            await heir.pause()
            #expect(agent.texts == ["slow"])
            agent.release("slow")
            #expect(try await living.answer(first).body == twiML("Re: slow"))
            #expect(try await heir.answer(second).body == twiML("Re: second"))
            #expect(try await heir.answer(fourth).body == twiML("Re: fourth"))
            #expect(agent.texts == ["slow", "second", "fourth"])
            #expect(try await dead.answer(lost).body == twiML("Re: second"))
            await heir.close()
            await dead.close()
        }
    }

    @Test func redeliveredMessagesKeepTheirOrder() async throws {
        try await withPipeline("pipe_order_dead") { dead, agent, url in
            _ = try dead.deliver(1, "slow first")
            try await dead.until("the agent has the first") { agent.holding == ["slow first"] }
            for number in 2...3 { try await dead.accepted(try dead.deliver(number, "slow \(number)")) }

            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            let requests = try [(1, "slow first"), (2, "slow 2"), (3, "slow 3")].map {
                try successor.deliver($0.0, $0.1, deadGeneration: 1)
            }
            for id in requests { try await successor.accepted(id) }
            try await successor.until("the agent has the first again") { agent.calls.contains { $0.attempt == 2 } }
            await successor.pause()
            #expect(agent.texts == ["slow first", "slow first"])
            agent.release("slow first", attempt: 2)
            try await successor.until("the second follows") { agent.texts.last == "slow 2" }
            #expect(try await successor.row(1)?.isFinished == true)
            await successor.pause()
            #expect(agent.texts.count == 3)
            agent.release("slow 2")
            try await successor.until("the third follows") { agent.texts.last == "slow 3" }
            #expect(try await successor.row(2)?.isFinished == true)
            agent.release("slow 3")
            for (id, text) in zip(requests, ["slow first", "slow 2", "slow 3"]) {
                #expect(try await successor.answer(id).body == twiML("Re: \(text)"))
            }
            agent.release("slow first", attempt: 1)
            await successor.close()
        }
    }

    /// The dead worker had accepted only the later one: the two must not wait for each other.
    @Test func theEarlierOneWasNeverAccepted() async throws {
        try await withPipeline("pipe_order_swapped") { dead, agent, url in
            _ = try dead.deliver(2, "slow later")
            try await dead.until("the agent has the later one") { agent.holding == ["slow later"] }
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            let first = try successor.deliver(1, "earlier", deadGeneration: 1)
            let second = try successor.deliver(2, "slow later", deadGeneration: 1)
            #expect(try await successor.answer(first).body == twiML("Re: earlier"))
            try await successor.until("the later one follows") { agent.texts == ["slow later", "earlier", "slow later"] }
            agent.release("slow later", attempt: 2)
            #expect(try await successor.answer(second).body == twiML("Re: slow later"))
            agent.release("slow later", attempt: 1)
            await successor.close()
        }
    }

    /// The one that is new is accepted behind the last of those that wait for it.
    @Test func theEarliestOfThreeWasNeverAccepted() async throws {
        try await withPipeline("pipe_order_three") { dead, agent, url in
            _ = try dead.deliver(2, "slow second")
            try await dead.until("the agent has the second") { agent.holding == ["slow second"] }
            try await dead.accepted(try dead.deliver(3, "third"))
            let heir = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            let requests = try [(1, "first"), (2, "slow second"), (3, "third")].map { try heir.deliver($0.0, $0.1, deadGeneration: 1) }
            #expect(try await heir.answer(requests[0]).body == twiML("Re: first"))
            try await heir.until("the second follows") { agent.calls.contains { $0.attempt == 2 } }
            await dead.beat()
            agent.release("slow second", attempt: 1)
            agent.release("slow second", attempt: 2)
            #expect(try await heir.answer(requests[1]).body == twiML("Re: slow second"))
            #expect(try await heir.answer(requests[2]).body == twiML("Re: third"))
            #expect(agent.texts == ["slow second", "first", "slow second", "third"])
            await heir.close()
        }
    }

    /// Two were accepted in the other order than they came. Neither goes before what was before both, and who comes after them waits for both.
    @Test func whoGoesAheadOfALaterOneOvertakesNobodyElse() async throws {
        try await withPipeline("pipe_order_ahead") { other, agent, url in
            let first = try other.deliver(1, "slow first")
            try await other.until("the agent has the first") { agent.holding == ["slow first"] }
            let dead = try await PipelineWorker(other.loop, url, agent, generation: 2)
            try await dead.accepted(try dead.deliver(3, "slow third"))
            await dead.close()
            let heir = try await PipelineWorker(other.loop, url, agent, generation: 3)
            // The dead one had never accepted the second.
            let requests = try [(2, "slow second"), (3, "slow third")].map { try heir.deliver($0.0, $0.1, deadGeneration: 2) }
            for id in requests { try await heir.accepted(id) }
            await heir.pause()
            #expect(agent.texts == ["slow first"], "the first is another worker's")
            agent.release("slow first")
            _ = try await other.answer(first)
            try await heir.until("the second follows") { agent.holding == ["slow second"] }
            // The last one that was accepted before it is the second.
            let fourth = try heir.deliver(4, "slow fourth")
            try await heir.accepted(fourth)
            agent.release("slow second")
            #expect(try await heir.answer(requests[0]).body == twiML("Re: slow second"))
            try await heir.until("the third follows") { agent.holding == ["slow third"] }
            await heir.pause()
            #expect(agent.holding == ["slow third"])
            // Nor is it fooled who comes when the second is over.
            let fifth = try heir.deliver(5, "slow fifth")
            try await heir.accepted(fifth)
            agent.release("slow third")
            #expect(try await heir.answer(requests[1]).body == twiML("Re: slow third"))
            for (text, id) in [("slow fourth", fourth), ("slow fifth", fifth)] {
                try await heir.until("\(text) follows") { agent.holding == [text] }
                agent.release(text)
                #expect(try await heir.answer(id).body == twiML("Re: \(text)"))
            }
            await heir.close()
        }
    }

    /// Three were accepted in another order than they came, and come in hand in a third one: the way of waiting is the order of arrival alone.
    @Test func threeThatCouldWaitInACircleRunAsTheyCame() async throws {
        try await withPipeline("pipe_order_circle") { other, agent, url in
            let first = try other.deliver(1, "slow first")
            try await other.until("the agent has the first") { agent.holding == ["slow first"] }
            let dead = try await PipelineWorker(other.loop, url, agent, generation: 2)
            try await dead.accepted(try dead.deliver(6, "slow 6"))
            await dead.close()
            // They came before it, and were accepted after it.
            let next = try await PipelineWorker(other.loop, url, agent, generation: 3)
            for number in [2, 3] { try await next.accepted(try next.deliver(number, "slow \(number)", deadGeneration: 2)) }
            await next.close()
            let heir = try await PipelineWorker(other.loop, url, agent, generation: 4)
            var requests: [Int: UInt64] = [:]
            for (number, generation) in [(6, 2), (3, 3)] as [(Int, UInt64)] {
                requests[number] = try heir.deliver(number, "slow \(number)", deadGeneration: generation)
            }
            for id in requests.values { try await heir.accepted(id) }
            await heir.pause()
            requests[2] = try heir.deliver(2, "slow 2", deadGeneration: 3)
            try await heir.until("all three are in its hands") { try await heir.row(2)?.attempt == 2 }
            await heir.pause()
            #expect(agent.texts == ["slow first"])
            agent.release("slow first")
            _ = try await other.answer(first)
            for number in [2, 3, 6] {
                try await heir.until("\(number) follows") { agent.holding == ["slow \(number)"] }
                await heir.pause()
                #expect(agent.holding == ["slow \(number)"])
                agent.release("slow \(number)")
                #expect(try await heir.answer(try #require(requests[number])).body == twiML("Re: slow \(number)"))
            }
            try await heir.until("none of them is remembered") { heir.pipeline.displaced.isEmpty }
            await heir.close()
        }
    }

    /// Between two that were accepted in the other order than they came stands one in another worker's hands. If the earlier were waited for it
    /// would wait for that one, and that one for the later: nobody would ever begin.
    @Test func nobodyPassesWhatAnotherWorkersMessageWaitsFor() async throws {
        try await withPipeline("pipe_order_between") { heir, agent, url in
            let dead = try await PipelineWorker(heir.loop, url, agent, generation: 2)
            try await dead.accepted(try dead.deliver(3, "slow third"))
            let between = try await PipelineWorker(heir.loop, url, agent, generation: 3)
            let middle = try between.deliver(4, "middle")
            try await between.accepted(middle)
            await dead.close()
            agent.release("slow third")
            let requests = try [(2, "second"), (3, "slow third")].map { try heir.deliver($0.0, $0.1, deadGeneration: 2) }
            try await heir.until("the one that was accepted first begins") { agent.calls.contains { $0.attempt == 2 } }
            agent.release("slow third", attempt: 2)
            #expect(try await heir.answer(requests[1]).body == twiML("Re: slow third"))
            #expect(try await between.answer(middle).body == twiML("Re: middle"))
            #expect(try await heir.answer(requests[0]).body == twiML("Re: second"))
            #expect(agent.texts == ["slow third", "slow third", "middle", "second"])
            await between.close()
        }
    }

    /// Accepted at the same moment by two workers, each may have been told of the other, or the table may say otherwise than was told.
    @Test func twoThatWereToldOtherwiseThanTheTableSaysDoNotWaitForEachOther() async throws {
        try await withPipeline("pipe_order_told") { worker, agent, url in
            let dead = try await PipelineWorker(worker.loop, url, agent, generation: 2)
            try await dead.accepted(try dead.deliver(1, "slow first"))
            let second = try worker.deliver(2, "second")
            try await worker.accepted(second)
            try await TemporaryPostgres.shared().sql(
                "update sms_router_inbox set accepted_at = accepted_at - interval '10 s' where message_sid = '\(PipelineWorker.sid(2))'",
                database: "pipe_order_told")
            let heir = try await PipelineWorker(worker.loop, url, agent, generation: 3)
            let first = try heir.deliver(1, "slow first", deadGeneration: 2)
            #expect(try await worker.answer(second).body == twiML("Re: second"))
            try await heir.until("the other follows") { agent.calls.contains { $0.attempt == 2 } }
            agent.release("slow first", attempt: 1)
            agent.release("slow first", attempt: 2)
            #expect(try await heir.answer(first).body == twiML("Re: slow first"))
            #expect(agent.texts == ["slow first", "second", "slow first"])
            await heir.close()
            await dead.close()
        }
    }

    /// The first was answered empty before its worker died: no frame brings it, and it is found only when those behind it were delivered again.
    @Test func theEarliestIsFoundAfterTheOthersWereRedelivered() async throws {
        try await withPipeline("pipe_order_found") { dead, agent, url in
            let heir = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            // However long the machine takes until here has looked.
            heir.inbox.redelivery = .seconds(120)
            try await heir.steady()
            _ = try dead.deliver(1, "slow first")
            try await dead.until("the agent has the first") { agent.holding == ["slow first"] }
            for number in 2...4 { try await dead.accepted(try dead.deliver(number, "slow \(number)")) }
            let requests = try (2...4).map { try heir.deliver($0, "slow \($0)", deadGeneration: 1) }
            for id in requests { try await heir.accepted(id) }
            await heir.pause()
            #expect(agent.texts == ["slow first"], "the first may yet be delivered again")
            // Nobody has brought it for so long that it is fetched.
            try await bury(1, "pipe_order_found")
            try await heir.until("the agent has the first again") { agent.texts.count > 1 }
            #expect(agent.texts == ["slow first", "slow first"])
            agent.release("slow first", attempt: 2)
            for (number, id) in zip(2...4, requests) {
                try await heir.until("\(number) follows") { agent.texts.last == "slow \(number)" }
                agent.release("slow \(number)")
                // Late like the first one's: an inline answer would overtake that.
                #expect(try await heir.answer(id).body == TwiML.empty)
                #expect(try await heir.row(number)?.reply == ["Re: slow \(number)"])
            }
            #expect(agent.texts == ["slow first", "slow first", "slow 2", "slow 3", "slow 4"])
            agent.release("slow first", attempt: 1)
            await heir.close()
        }
    }

    /// What is new waits for what was taken over.
    @Test func aNewMessageComesAfterTheOneThatWasTakenOver() async throws {
        try await withPipeline("pipe_order_new") { dead, agent, url in
            _ = try dead.deliver(1, "slow old")
            try await dead.until("the agent has it") { agent.holding == ["slow old"] }
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            let new = try successor.deliver(2, "new")
            try await successor.accepted(new)
            let old = try successor.deliver(1, "slow old", deadGeneration: 1)
            try await successor.until("the agent has the old one again") { agent.calls.count == 2 }
            await successor.pause()
            #expect(agent.texts == ["slow old", "slow old"])
            agent.release("slow old", attempt: 2)
            #expect(try await successor.answer(old).body == twiML("Re: slow old"))
            #expect(try await successor.answer(new).body == twiML("Re: new"))
            agent.release("slow old", attempt: 1)
            await successor.close()
        }
    }
}
