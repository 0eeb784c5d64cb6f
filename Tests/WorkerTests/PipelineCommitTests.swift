import Testing
import Twilio
import Wire

@testable import Worker

/// What leaves only after what was committed, and what happens when it cannot be.
@Suite struct PipelineCommitTests {
    @Test func theAnswerLeavesOnlyAfterTheOutcomeIsCommitted() async throws {
        try await withPipeline("pipe_commit") { worker, agent, _ in
            worker.database.hold("inbox_finish")
            let id = try worker.deliver(1)
            try await worker.until("the agent is asked") { agent.calls.count == 1 }
            await worker.pause()
            #expect(worker.dispatcher.answers(id).isEmpty)
            #expect(try await worker.row(1)?.isFinished == false)

            worker.database.release("inbox_finish")
            let answer = try await worker.answer(id)
            // Asked on another connection in the moment in which the frame is here.
            let row = try #require(try await worker.row(1))
            #expect(row.state == "replied" && row.outcome == "replied" && row.isFinished && row.isInline && row.attempt == 1)
            #expect(row.reply == ["Re: hello"])
            #expect(row.logged == 1)
            #expect(try await worker.outbound() == ["Re: hello"])
            #expect(answer.status == 200 && answer.outcome == .success && answer.contentType == "application/xml")
            #expect(answer.body == twiML("Re: hello"))
        }
    }

    @Test func acceptedIsSaidAfterTheAcceptAndBeforeTheAnswer() async throws {
        try await withPipeline("pipe_accepted") { worker, agent, _ in
            worker.database.hold("inbox_accept")
            let id = try worker.deliver(1)
            await worker.pause()
            #expect(worker.dispatcher.frames.isEmpty)
            #expect(agent.calls.isEmpty)
            worker.database.release("inbox_accept")
            _ = try await worker.answer(id)
            #expect(worker.dispatcher.frames.filter { $0.id == id }.map(\.frame.type) == [.accepted, .answer])
        }
    }

    @Test func awayAtTheAcceptIs503AndNothingMore() async throws {
        try await withPipeline("pipe_away_accept") { worker, agent, _ in
            worker.database.fail("inbox_accept")
            let answer = try await worker.answer(try worker.deliver(1))
            #expect(answer.status == 503 && answer.outcome == .notCounted && answer.contentType == "application/json")
            #expect(worker.dispatcher.frames.map(\.frame.type) == [.answer], "never said to be accepted")
            #expect(agent.calls.isEmpty)
            #expect(try await worker.row(1) == nil)
            #expect(worker.pipeline.inHand == 0)

            worker.database.mend()
            #expect(try await worker.answer(try worker.deliver(1)).body == twiML("Re: hello"), "sent again by Twilio")
        }
    }

    /// The accept took effect and nobody knew: Twilio sends it again, and it is run then.
    @Test func anAcceptWhoseAnswerWasLostIsRunWhenItComesAgain() async throws {
        try await withPipeline("pipe_unknown_again") { worker, agent, _ in
            worker.database.fail("inbox_accept", .after, times: 1)
            let refused = try await worker.answer(try worker.deliver(1))
            #expect(refused.status == 503)
            #expect(try await worker.row(1)?.isFinished == false)
            #expect(agent.calls.isEmpty)
            #expect(try await worker.answer(try worker.deliver(1)).body == twiML("Re: hello"))
            #expect(agent.calls.count == 1)
            #expect(try await worker.outbound() == ["Re: hello"])
        }
    }

    /// The same, but Twilio never comes back.
    @Test func anAcceptWhoseAnswerWasLostIsFoundByRecovery() async throws {
        try await withPipeline("pipe_unknown_settled") { worker, agent, _ in
            worker.database.fail("inbox_accept", .after, times: 1)
            #expect(try await worker.answer(try worker.deliver(1)).status == 503)
            #expect(!worker.pipeline.hasNothingLeft)
            await worker.pipeline.recoverAbandoned()
            try await worker.until("it is finished") { try await worker.row(1)?.isFinished == true }
            #expect(agent.calls.count == 1)
            #expect(try await worker.row(1)?.isInline == false, "nobody waits for the reply")
            try await worker.until("it is out of hand") { worker.pipeline.hasNothingLeft }
        }
    }

    @Test func awayAtTheOutcomeIsAnsweredEmptyInTimeAndCommittedLater() async throws {
        try await withPipeline("pipe_away_finish") { worker, agent, _ in
            worker.database.fail("inbox_finish")
            let id = try worker.deliver(1)
            try await worker.until("the agent has answered") { agent.calls.count == 1 }
            worker.reachDeadline(id)
            let answer = try await worker.answer(id)
            #expect(answer.status == 200 && answer.body == TwiML.empty && answer.outcome == .notCounted)
            #expect(try await worker.row(1)?.isFinished == false)
            #expect(agent.calls.count == 1)
            #expect(worker.pipeline.inHand == 1)

            worker.database.mend()
            try await worker.until("the outcome is committed") { try await worker.row(1)?.isFinished == true }
            let row = try #require(try await worker.row(1))
            #expect(row.state == "replied" && row.reply == ["Re: hello"] && !row.isInline && row.logged == 1)
            #expect(agent.calls.count == 1)
            #expect(worker.dispatcher.answers(id).count == 1)
        }
    }

    @Test func anOutcomeWhoseAnswerWasLostCountsAsCommitted() async throws {
        try await withPipeline("pipe_unknown_finish") { worker, agent, _ in
            worker.database.fail("inbox_finish", .after, times: 1)
            let answer = try await worker.answer(try worker.deliver(1))
            #expect(answer.body == twiML("Re: hello") && answer.outcome == .success)
            #expect(try await worker.row(1)?.logged == 1)
            #expect(try await worker.outbound() == ["Re: hello"])
            #expect(agent.calls.count == 1)
        }
    }

    /// The dispatcher has answered by itself: the reply is not committed as if it had gone inline.
    @Test func whatTheDispatcherAnsweredEmptyIsNotInline() async throws {
        try await withPipeline("pipe_answered_empty") { worker, agent, _ in
            let id = try worker.deliver(1, "slow")
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            try await worker.answerEmpty(id)
            agent.release("slow")
            try await worker.until("it is finished") { try await worker.row(1)?.isFinished == true }
            try await worker.until("the dispatcher hears of it") { !worker.dispatcher.answers(WorkerContract.nobody).isEmpty }
            await worker.pause()
            #expect(worker.dispatcher.answers(id).isEmpty)
            // Its outcome counts all the same, once.
            #expect(worker.dispatcher.answers(WorkerContract.nobody).map(\.outcome) == [.success])
            let row = try #require(try await worker.row(1))
            #expect(row.reply == ["Re: slow"] && !row.isInline)
            // A duplicate gets the same TwiML only when that was inline.
            #expect(try await worker.answer(try worker.deliver(1, "slow")).body == TwiML.empty)
            #expect(agent.calls.count == 1)
        }
    }

    @Test func anOutcomeThatTheDatabaseRefusesEndsAsFailed() async throws {
        let poison = "alter table sms_usage_logs add check (message_content <> 'Re: poison');"
        try await withPipeline("pipe_refused", sql: poison) { worker, agent, _ in
            let answer = try await worker.answer(try worker.deliver(1, "poison"))
            #expect(answer.status == 200 && answer.body == TwiML.empty && answer.outcome == .failure)
            let row = try #require(try await worker.row(1))
            #expect(row.isFinished && row.state == "failed" && row.outcome == "failure" && row.reply.isEmpty && row.logged == 0)
            #expect(try await worker.answer(try worker.deliver(2, "fine")).body == twiML("Re: fine"))
            try await worker.until("nothing is left") { worker.pipeline.hasNothingLeft }
        }
    }
}
