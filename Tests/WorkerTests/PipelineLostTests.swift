import Postgres
import TestSupport
import Testing
import Twilio
import Wire

@testable import Worker

/// A worker that lives and has lost its lease: what is in its hands may be another's.
@Suite struct PipelineLostTests {
    /// As another worker does it that believes this one dead.
    private func endOwner(_ generation: Int, _ database: String) async throws {
        try await TemporaryPostgres.shared().sql(
            "update sms_router_owners set ended_at = now() where generation = \(generation)", database: database)
    }

    @Test func whatAnotherTookIsLeftToIt() async throws {
        try await withPipeline("pipe_lost_taken") { loser, agent, url in
            let lost = try [loser.deliver(1, "slow first"), loser.deliver(2, "second"), loser.deliver(3, "third")]
            try await loser.until("the agent has the first") { agent.holding == ["slow first"] }
            for id in lost { try await loser.accepted(id) }
            let heir = try await PipelineWorker(loser.loop, url, agent, generation: 2)
            let taken = try [(1, "slow first"), (2, "second"), (3, "third")].map { try heir.deliver($0.0, $0.1, deadGeneration: 1) }
            try await heir.until("the agent has the first again") { agent.calls.count == 2 }
            for id in taken { try await heir.accepted(id) }
            await loser.beat()

            // Its turn would have come now.
            agent.release("slow first", attempt: 1, reply: "from the grave")
            await loser.pause()
            #expect(agent.calls.map(\.attempt) == [1, 2])
            #expect(lost.allSatisfy { loser.dispatcher.answers($0).isEmpty })
            agent.release("slow first", attempt: 2, reply: "alive")
            for (id, text) in zip(taken, ["alive", "Re: second", "Re: third"]) { #expect(try await heir.answer(id).body == twiML(text)) }
            #expect(agent.calls.map(\.text) == ["slow first", "slow first", "second", "third"])
            #expect(agent.calls.map(\.attempt) == [1, 2, 2, 2])

            // The loser's webhooks get what the heir has answered.
            for (id, text) in zip(lost, ["alive", "Re: second", "Re: third"]) {
                let answer = try await loser.answer(id)
                #expect(answer.status == 200 && answer.body == twiML(text) && answer.outcome == .notCounted)
            }
            try await loser.until("nothing is in hand") { loser.pipeline.inHand == 0 }
            #expect(try await heir.outbound() == ["alive", "Re: second", "Re: third"])
            // All of it was written, and each of them says so.
            for worker in [loser, heir] { await worker.tellFates() }
            for number in 1...3 { #expect(try await heir.inbox.find(testMessage(number).key)?.isFateOpen == false) }
            await heir.close()
        }
    }

    /// Nobody waits for the loser's result: it does not wait for the heir's.
    @Test func whatAnotherTookAndNobodyAwaitsIsDropped() async throws {
        try await withPipeline("pipe_lost_unawaited") { loser, agent, url in
            let lost = try [loser.deliver(1, "slow"), loser.deliver(2, "second")]
            try await loser.until("the agent has it") { agent.holding == ["slow"] }
            for id in lost {
                try await loser.accepted(id)
                try loser.dispatcher.send(.answeredEmpty, id: id)
            }
            let heir = try await PipelineWorker(loser.loop, url, agent, generation: 2)
            let taken = try [heir.deliver(1, "slow", deadGeneration: 1), heir.deliver(2, "second", deadGeneration: 1)]
            try await heir.until("the agent has it again") { agent.calls.count == 2 }
            for id in taken { try await heir.accepted(id) }
            await loser.beat()
            agent.release("slow", attempt: 1)
            try await loser.until("nothing is in hand") { loser.pipeline.inHand == 0 }
            #expect(agent.calls.count == 2)
            agent.release("slow", attempt: 2)
            for id in taken { #expect(try await heir.answer(id).outcome == .success) }
            #expect(agent.calls.map(\.attempt) == [1, 2, 2])
            await heir.close()
        }
    }

    /// Its lease was ended and nobody has taken anything: the answer that was under way counts, the agent is not asked once more.
    @Test func whatNobodyTookIsFinishedHere() async throws {
        try await withPipeline("pipe_lost_kept") { worker, agent, _ in
            let ids = try [worker.deliver(1, "slow"), worker.deliver(2, "second")]
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            try await worker.accepted(ids[1])
            try await endOwner(1, "pipe_lost_kept")
            await worker.beat()
            agent.release("slow")
            #expect(try await worker.answer(ids[0]).body == twiML("Re: slow"))
            #expect(try await worker.answer(ids[1]).body == twiML("Re: second"))
            #expect(agent.texts == ["slow", "second"])
            for number in 1...2 {
                let row = try #require(try await worker.row(number))
                #expect(row.state == "replied" && row.isInline && row.attempt == 2 && row.logged == 1)
            }
        }
    }

    /// The same, and what is to be said is a notice, which nobody could grant meanwhile: it is told, and once.
    @Test func whatNobodyTookIsToldHere() async throws {
        try await withPipeline("pipe_lost_told") { worker, agent, _ in
            agent.script = { _ in .raw(503, "") }
            worker.database.fail("notices_grant")
            _ = try worker.deliver(1, "first")
            try await worker.until("the agent has failed") { agent.calls.count == 1 }
            try await endOwner(1, "pipe_lost_told")
            await worker.beat()
            await worker.pause()
            worker.database.mend()
            try await worker.until("it is over") { try await worker.row(1)?.isFinished == true }
            _ = try worker.deliver(2, "second")
            try await worker.until("the next is over") { try await worker.row(2)?.isFinished == true }
            #expect(try await worker.row(1)?.reply.count == 1)
            #expect(try await worker.row(2)?.reply.isEmpty == true)
            let traces = try await worker.observer.database.rest("select trace from sms_router_inbox order by id", Parameters())
            #expect(try traces.string(0, 0)?.contains("notice=lost notice=unavailable") == true)
        }
    }

    /// Its outcome was committed with the reply inline, nobody heard of that, its lease was ended, and nobody waits any more.
    @Test func whatWasCommittedBeforeIsMoved() async throws {
        try await withPipeline("pipe_lost_committed") { worker, agent, _ in
            let id = try worker.deliver(1, "slow")
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            worker.database.fail("inbox_finish", .after)
            agent.release("slow")
            try await worker.until("it is committed") { try await worker.row(1)?.isFinished == true }
            try await endOwner(1, "pipe_lost_committed")
            await worker.beat()
            try await worker.answerEmpty(id)
            worker.database.mend()
            try await worker.until("its frame may go") { worker.dispatcher.acceptedCount(id) == 2 }
            #expect(try await worker.outboxRows() == [OutboxRow(state: "unknown", body: "Re: slow", part: 1, wasInline: true)])
        }
    }

    /// As after a stand-still of the whole process, or cut off from the database: nobody has told it yet, but its lease may be over.
    @Test func noCallBeginsWhileTheLeaseMayBeOver() async throws {
        try await withPipeline("pipe_lost_maybe") { worker, agent, _ in
            let first = try worker.deliver(1, "slow")
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            let second = try worker.deliver(2, "second")
            try await worker.accepted(second)
            #expect(worker.isCertain)
            worker.database.fail("inbox_heartbeat")
            try await worker.until("its lease may be over") { !worker.isCertain }
            let other = try worker.deliver(3, "other person", from: Person.bo)
            try await worker.accepted(other)
            // The answer to a call that began before still counts.
            agent.release("slow")
            #expect(try await worker.answer(first).body == twiML("Re: slow"))
            await worker.pause()
            #expect(agent.texts == ["slow"])
            worker.database.mend()
            await worker.beat()
            #expect(try await worker.answer(second).body == twiML("Re: second"))
            #expect(try await worker.answer(other).body == twiML("Re: other person"))
            #expect(Set(agent.texts) == ["slow", "second", "other person"] && agent.calls.allSatisfy { $0.attempt == 1 })
        }
    }

    /// The row is committed under an owner that has ended by then.
    @Test func anAcceptUnderWayIsLostToo() async throws {
        try await withPipeline("pipe_lost_accept") { worker, agent, _ in
            worker.database.hold("inbox_accept")
            let id = try worker.deliver(1)
            try await worker.until("it is under way") { worker.database.isHolding("inbox_accept") }
            try await endOwner(1, "pipe_lost_accept")
            await worker.beat()
            worker.database.release("inbox_accept")
            #expect(try await worker.answer(id).body == twiML("Re: hello"))
            #expect(agent.calls.map(\.attempt) == [2])
            #expect(try await worker.row(1)?.isFinished == true)
        }
    }
}
