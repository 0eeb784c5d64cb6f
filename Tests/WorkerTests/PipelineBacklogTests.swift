// Deferred messages and an agent that is ill: what waits in the database goes on waiting, and is worked off when it is well again. docs/agent.md,
// docs/delivery.md, "Deferred messages".

import EventLoop
import Telemetry
import Testing
import Time
import Twilio
import Wire

@testable import Worker

@Suite struct PipelineBacklogTests {
    private static let unavailable = "I'm sorry, the AI assistant is currently unavailable. Please try again later."

    /// Fails fresh messages until the breaker is open; the next one is refused.
    @LoopActor private func open(_ worker: PipelineWorker, _ agent: ScriptedAgent) async throws -> Int {
        agent.script = { _ in .raw(503, "") }
        var number = 100
        try await worker.until("the breaker is open") {
            number += 1
            let before = agent.calls.count
            let answer = try await worker.answer(try worker.deliver(number, "fresh \(number)", from: Person.ada))
            // Once is enough for a person.
            let wanted = number == 101 ? twiML(Self.unavailable) : TwiML.empty
            #expect(answer.body == wanted)
            return agent.calls.count == before
        }
        return number
    }

    /// An open breaker finishes what comes, and leaves what waits. Afterwards it is answered, once and in order.
    @Test func whatWaitsGoesOnWaitingWhileTheAgentIsIll() async throws {
        try await withPipeline("backlog_ill") { worker, agent, _ in
            // A message that waited may be a probe; here none is wanted before the look at all three.
            worker.agents.main.breaker.beforeFirstRound = .seconds(600)
            for number in 1...2 { _ = try await worker.answer(try worker.deliver(number, "d\(number)", from: Person.cy, flags: .deferred)) }
            _ = try await worker.answer(try worker.deliver(3, "d3", from: Person.bo, flags: .deferred))
            let last = try await open(worker, agent)
            try await worker.takeUpDeferred()
            try await worker.until("nothing is in hand") { worker.pipeline.hasNothingLeft }
            for number in 1...3 {
                let row = try #require(try await worker.row(number))
                #expect(row.state == "deferred" && !row.isFinished && row.logged == 0, "\(number): \(row)")
            }
            #expect(try await worker.outboxRows().isEmpty, "nobody is told")
            #expect(!agent.texts.contains { $0.hasPrefix("d") }, "nor called")
            // What comes now is finished at once, and joins nothing.
            #expect(try await worker.row(last)?.outcome == "agent_unavailable")

            agent.script = { .reply("Re: \($0)") }
            worker.agents.main.breaker.beforeFirstRound = CircuitBreaker.firstPause
            try await worker.until("all are answered") {
                try await worker.takeUpDeferred()
                await LoopActor.sleep(.milliseconds(20), on: worker.loop)
                return try await worker.outboxRows().count == 3
            }
            #expect(agent.texts.filter { $0.hasPrefix("d") }.sorted() == ["d1", "d2", "d3"], "each once")
            #expect(agent.texts.filter { $0 == "d1" || $0 == "d2" } == ["d1", "d2"])
            for number in 1...3 { #expect(try await worker.row(number)?.state == "replied") }
        }
    }

    /// The agent saw it and said that it can't: it may have worked on it, and nothing is repeated blindly.
    @Test func whatTheAgentHasSeenIsTold() async throws {
        try await withPipeline("backlog_seen") { worker, agent, _ in
            agent.script = { _ in .raw(503, "") }
            _ = try await worker.answer(try worker.deliver(1, "deferred", from: Person.cy, flags: .deferred))
            try await worker.takeUpDeferred()
            try await worker.until("it is finished") { try await worker.row(1)?.isFinished == true }
            #expect(try await worker.row(1)?.outcome == "agent_unavailable")
            #expect(try await worker.outboxRows().map(\.body) == [Self.unavailable])
            #expect(agent.texts == ["deferred"])
        }
    }

    /// Too old, it ends when its turn comes, however ill the agent is; the agent's room for one at a time holds nobody up behind those that it
    /// never sees, nor a small room behind a long answer.
    @Test func oneGrantGoesOnAsRoomAllows() async throws {
        try await withPipeline("backlog_refill", settings: ["SMS_ROUTER_MESSAGE_MAX_AGE_S": "1"]) { worker, agent, _ in
            for number in 1...5 {
                _ = try await worker.answer(try worker.deliver(number, "old", to: "+1800555010\(number)", flags: .deferred))
            }
            // By the clock: that is what makes them too old.
            await LoopActor.sleep(.milliseconds(1100), on: worker.loop)
            let backlog = Backlog(inbox: worker.inbox, pipeline: worker.pipeline, figures: FigureCounts(), room: { 1 })
            backlog.granted(10)
            for number in 1...5 { try await worker.until("\(number) has expired") { try await worker.row(number)?.state == "expired" } }
            #expect(agent.calls.isEmpty)
        }
        try await withPipeline("backlog_grant") { worker, agent, _ in
            for number in 1...5 {
                _ = try await worker.answer(try worker.deliver(number, "text \(number)", to: "+1800555010\(number)", flags: .deferred))
            }
            let backlog = Backlog(inbox: worker.inbox, pipeline: worker.pipeline, figures: FigureCounts(), room: { 1 })
            backlog.granted(4)
            try await worker.until("as many as were granted") { try await worker.outboxRows().count == 4 }
            try await worker.until("nothing is in hand") { worker.pipeline.hasNothingLeft }
            #expect(try await worker.row(5)?.state == "deferred", "and no more")
            #expect(agent.texts == (1...4).map { "text \($0)" }, "the oldest first")
        }
    }
}
