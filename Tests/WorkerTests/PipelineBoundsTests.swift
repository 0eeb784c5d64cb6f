// What a worker keeps in memory is bounded: above it messages wait in the database, and nothing of them is lost. docs/overload.md.

import EventLoop
import Testing
import Time
import Twilio
import Wire

@testable import Worker

@Suite struct PipelineBoundsTests {
    /// The agent holds everything. What is beyond the bound is on disk, answered empty, in nobody's hands, and answered late in the end.
    @Test(arguments: [true, false]) func aboveTheBoundMessagesWaitInTheDatabase(byBytes: Bool) async throws {
        try await withPipeline(byBytes ? "bounds_bytes" : "bounds_count") { worker, agent, _ in
            if byBytes { worker.pipeline.bounds.bytes = 7000 } else { worker.pipeline.bounds.inHand = 2 }
            let words = "slow " + String(repeating: "a", count: 3000)
            var ids: [UInt64] = []
            for (number, person) in [Person.ada, Person.bo].enumerated() { ids.append(try worker.deliver(number + 1, words, from: person)) }
            try await worker.until("the agent has both") { agent.holding.count == 2 }
            #expect(worker.pipeline.inHandBytes > 6000)
            let third = try worker.deliver(3, words, from: Person.cy)
            let answer = try await worker.answer(third)
            #expect(answer.status == 200 && answer.body == TwiML.empty && answer.outcome == .notCounted)
            #expect(try await worker.row(3)?.state == "deferred")
            try await worker.until("it is out of hand") { worker.pipeline.inHand == 2 }
            #expect(agent.calls.count == 2)

            for _ in 0..<2 { agent.release(words) }
            for id in ids { _ = try await worker.answer(id) }
            try await worker.until("nothing is in hand") { worker.pipeline.hasNothingLeft }
            #expect(worker.pipeline.inHandBytes == 0)
            try await worker.takeUpDeferred()
            try await worker.until("the agent has the third") { agent.holding.count == 1 }
            #expect(worker.pipeline.inHandBytes > 3000, "what is taken up counts as well")
            agent.release(words)
            try await worker.until("it is answered late") { try await worker.row(3)?.state == "replied" }
            try await worker.until("nothing is in hand") { worker.pipeline.hasNothingLeft }
            #expect(worker.pipeline.inHandBytes == 0)
            #expect(try await worker.outboxRows().count == 1)
        }
    }

    /// While half of the room for what messages say is used, nothing is taken up beside it: that half is for those that come.
    @Test func nothingIsTakenUpWithoutRoom() async throws {
        try await withPipeline("bounds_backlog") { worker, agent, _ in
            worker.pipeline.bounds.bytes = 7000
            let words = "slow " + String(repeating: "a", count: 4000)
            let first = try worker.deliver(1, words)
            try await worker.until("the agent has it") { agent.holding.count == 1 }
            #expect(worker.pipeline.inHandBytes > 3500)
            _ = try await worker.answer(try worker.deliver(2, "waits", from: Person.bo, flags: .deferred))
            let backlog = Backlog(inbox: worker.inbox, pipeline: worker.pipeline, figures: FigureCounts(), room: { 100 })
            backlog.granted(10)
            await worker.pause()
            #expect(try await worker.row(2)?.state == "deferred")
            #expect(worker.pipeline.inHand == 1)
            // A fresh one has the other half.
            #expect(try await worker.answer(try worker.deliver(3, "fresh", from: Person.cy)).body != TwiML.empty)
            agent.release(words)
            _ = try await worker.answer(first)
            try await worker.until("nothing is in hand") { worker.pipeline.hasNothingLeft }
            backlog.granted(10)
            try await worker.until("it is answered late") { try await worker.row(2)?.state == "replied" }
        }
    }

    /// A dead router may have left more than one worker should hold: it is taken over as there is room.
    @Test func whatIsTakenOverIsBounded() async throws {
        try await withPipeline("bounds_recovered") { dead, agent, url in
            for number in 1...5 { try await dead.accepted(try dead.deliver(number, "slow \(number)", to: "+1800555010\(number)")) }
            try await dead.until("the agent has all") { agent.holding.count == 5 }
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            successor.pipeline.bounds.recovered = 2
            try await successor.steady()
            try await bury(1, "bounds_recovered")
            for round in [2, 2, 1] {
                try await successor.recover("it has taken over what it has room for") { successor.pipeline.inHand == round }
                await successor.pipeline.recoverAbandoned()
                #expect(successor.pipeline.inHand == round, "no more than that")
                try await successor.until("the agent has these") {
                    agent.calls.count { $0.attempt == 2 } - (try await Self.finished(successor)) == round
                }
                for call in agent.calls where call.attempt == 2 {
                    let number = Int(call.text.suffix(1)) ?? 0
                    if try await successor.row(number)?.isFinished == false { agent.release(call.text, attempt: 2) }
                }
                try await successor.until("they are finished") { successor.pipeline.inHand == 0 }
            }
            #expect(try await Self.finished(successor) == 5)
            #expect(agent.calls.count { $0.attempt == 2 } == 5, "each once")
            for number in 1...5 { agent.release("slow \(number)", attempt: 1) }
            await successor.close()
        }
    }

    @LoopActor private static func finished(_ worker: PipelineWorker) async throws -> Int {
        var count = 0
        for number in 1...5 where try await worker.row(number)?.isFinished == true { count += 1 }
        return count
    }

    /// Beyond what is remembered one by one, the inbox is asked what is ours.
    @Test func whatIsNotRememberedIsFoundAllTheSame() async throws {
        try await withPipeline("bounds_unsettled") { worker, agent, _ in
            worker.pipeline.bounds.unsettled = 1
            for (number, person) in [Person.ada, Person.bo, Person.cy].enumerated() {
                worker.database.fail("inbox_accept", .after, times: 1)
                #expect(try await worker.answer(try worker.deliver(number + 1, from: person)).status == 503)
            }
            #expect(worker.pipeline.unsettled.count == 1 && worker.pipeline.unknownTakeOver != nil)
            try await worker.recover("all three are finished") {
                var all = true
                for number in 1...3 { all = try await worker.row(number)?.isFinished == true && all }
                return all
            }
            #expect(agent.calls.count == 3, "each once")
        }
    }

    /// A dispatcher that stands still: what is not said to it yet must not grow without end, so replies wait in the outbox.
    @Test func repliesToADispatcherThatStandsStillGoLate() async throws {
        try await withPipeline("bounds_link", settings: ["SMS_ROUTER_MAX_MESSAGE_LENGTH": "16000"]) { worker, agent, _ in
            let long = String(repeating: "word ", count: 3000)
            agent.script = { _ in .reply(long) }
            worker.link.mostPending = 100_000
            worker.dispatcher.stopReading()
            var number = 0
            while !worker.link.isCongested, number < 500 {
                number += 1
                try worker.deliver(number, to: "+1800555\(1000 + number)")
                let last = number
                try await worker.until("it is finished") { try await worker.row(last)?.isFinished == true }
            }
            #expect(worker.link.isCongested)
            let pending = worker.link.pendingOutput
            for _ in 0..<20 {
                number += 1
                try worker.deliver(number, to: "+1800555\(1000 + number)")
            }
            let end = number
            for number in (end - 19)...end {
                try await worker.until("it is finished") { try await worker.row(number)?.isFinished == true }
                #expect(try await worker.row(number)?.isInline == false)
            }
            #expect(worker.link.pendingOutput < pending + 20 * 2000, "no reply among what waits")
            worker.dispatcher.startReading()
            try await worker.until("it goes on") { worker.link.pendingOutput == 0 && worker.pipeline.hasNothingLeft }
            worker.dispatcher.frames.forEach { if case .answer(let answer) = $0.frame { #expect(answer.status == 200) } }
            let id = try worker.deliver(end + 1, to: "+18005551000")
            #expect(try await worker.answer(id).body != TwiML.empty, "inline again")
        }
    }
}
