// Messages at which workers died, as the rows and the pipeline have them; the deaths themselves are in SystemTests/PoisonTests.

import EventLoop
import Postgres
import Telemetry
import TestSupport
import Testing
import Twilio
import Wire

@testable import Worker

extension PipelineWorker {
    /// As the dispatcher tells it of the end of the worker of this generation.
    fileprivate func suspect(_ number: Int, generation: UInt64, alone: Bool = false) throws {
        try dispatcher.send(
            .suspect(
                Suspicion(
                    generation: generation, at: 1_767_268_800_000_000, slot: 1, cause: 11, wasAlone: alone, accountSID: testAccount,
                    messageSID: Self.sid(number))), id: 0)
    }

    fileprivate func column(_ sql: String, _ number: Int) async throws -> String {
        let statement = Statement(
            name: "test_column", sql: "select (\(sql))::text from sms_router_inbox where message_sid = $1", parameterTypes: [.text])
        var parameters = Parameters()
        parameters.append(Self.sid(number))
        return try await database.rest(statement.sql, parameters).string(0, 0) ?? ""
    }
}

@Suite struct PipelinePoisonTests {
    private static let failure = "I'm sorry, there was an error processing your request. Please try again."

    /// Two suspicions by redelivered frames: it is quarantined, runs in the worker that is alone, and its conversation goes on.
    @Test func twoSuspicionsThenAloneThenAnswered() async throws {
        try await withPipeline("poison_survives") { dead, agent, url in
            _ = try dead.deliver(1, "slow one")
            try await dead.until("the agent has it") { agent.holding == ["slow one"] }
            let next = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            next.learnOfDeath(1)
            try next.suspect(1, generation: 1)
            let second = try next.deliver(1, "slow one", deadGeneration: 1)
            try await next.until("it runs again") { agent.calls.map(\.attempt) == [1, 2] }
            #expect(try await next.column("suspicions", 1) == "1")

            let third = try await PipelineWorker(dead.loop, url, agent, generation: 3)
            for generation: UInt64 in 1...2 { third.learnOfDeath(generation) }
            // Each worker is told of each; told again, it counts once.
            try third.suspect(1, generation: 1)
            try third.suspect(1, generation: 2)
            try next.suspect(1, generation: 2)
            let answer = try await third.answer(try third.deliver(1, "slow one", deadGeneration: 2))
            #expect(answer.body == TwiML.empty && answer.outcome == .notCounted)
            try await third.until("it is quarantined") { try await third.row(1)?.state == "quarantined" }
            #expect(try await third.column("suspicions || ' ' || jsonb_array_length(suspected) || ' ' || set_apart", 1) == "2 2 1")

            // Delivered again, recovered, waited for: nobody but one runs it.
            #expect(try await third.answer(try third.deliver(1, "slow one")).body == TwiML.empty)
            try await third.accepted(try third.deliver(2, "after it"))
            try await third.steady()
            await third.pipeline.recoverAbandoned()
            await third.pause()
            #expect(agent.calls.count == 2, "neither it nor what comes after it")
            let counts = try await third.inbox.setApartCounts()
            #expect(counts == SetApartCounts(quarantined: 1, due: 1))

            let alone = try await PipelineWorker(dead.loop, url, agent, generation: 4)
            alone.pipeline.runQuarantined()
            var left = false
            alone.pipeline.drain(heldMayWait: true) { left = true }
            try await alone.until("the agent has it") { agent.calls.last?.attempt == 3 }
            #expect(!left)
            #expect(try await third.inbox.setApartCounts() == SetApartCounts(quarantined: 1, due: 0), "in hand")
            agent.release("slow one", attempt: 3)
            try await alone.until("it leaves") { left }
            let row = try #require(try await third.row(1))
            #expect(row.state == "replied" && row.reply == ["Re: slow one"] && !row.isInline && row.logged == 1)
            #expect(try await third.column("coalesce(set_apart::text, 'none')", 1) == "none")
            try await third.until("what comes after it is answered") { try await third.row(2)?.state == "replied" }
            #expect(try await third.outboxRows().map(\.body).first == "Re: slow one")
            for attempt in 1...2 { agent.release("slow one", attempt: attempt, reply: "from the grave") }
            _ = second
            for worker in [next, third, alone] { await worker.close() }
        }
    }

    /// The worker that was alone dies of it: a dead letter, with its history; the person is told once, late.
    @Test func whatKillsAloneIsADeadLetter() async throws {
        try await withPipeline("poison_dead") { worker, agent, url in
            _ = try worker.deliver(1, "slow one")
            _ = try worker.deliver(2, "slow two", from: Person.bo)
            try await worker.until("the agent has both") { agent.holding.count == 2 }
            let witness = try await PipelineWorker(worker.loop, url, agent, generation: 9)
            for number in 1...2 {
                try witness.suspect(number, generation: 1)
                try witness.suspect(number, generation: 7)
                try witness.suspect(number, generation: 8, alone: true)
            }
            try await witness.until("both are to be ended") {
                try await witness.column("(select count(*) from sms_router_inbox where set_apart = 3)", 1) == "2"
            }
            // One has opted out by then.
            try await witness.accepted(try witness.deliver(3, "STOP", from: Person.bo))
            await Quarantine(inbox: witness.inbox, pipeline: witness.pipeline, figures: FigureCounts()).look()
            for number in 1...2 {
                try await witness.until("it is dead") { try await witness.row(number)?.state == "dead" }
                let row = try #require(try await witness.row(number))
                #expect(row.outcome == "poison" && row.isFinished && row.logged == 1 && !row.isInline)
                #expect(row.reply == (number == 1 ? [Self.failure] : []))
            }
            #expect(try await witness.outboxRows().map(\.body) == [Self.failure], "told once, and not who has opted out")
            #expect(try await witness.inbox.setApartCounts() == SetApartCounts(letters: 2))
            #expect(try await witness.column("suspected -> 2 ->> 'alone'", 1) == "true")
            #expect(try await witness.column("suspected -> 0 ->> 'cause'", 1) == "signal 11")
            // Once more: nothing.
            await witness.pipeline.buryDoomed()
            await witness.pause()
            #expect(try await witness.outboxRows().count == 1)
            // Delivered again: known, and counted by nobody.
            #expect(try await witness.answer(try witness.deliver(1, "slow one")).outcome == .notCounted)
            for text in ["slow one", "slow two"] { agent.release(text) }
            await worker.pause()
            #expect(try await witness.row(1)?.reply == [Self.failure], "who had it was fenced off")
            await witness.close()
        }
    }

    /// Too old: it ends, and nobody is told.
    @Test func nobodyIsToldOfWhatIsTooOld() async throws {
        let old = "update sms_router_inbox set arrived_at = now() - interval '1 hour'"
        try await withPipeline("poison_old") { worker, agent, url in
            _ = try worker.deliver(1, "slow one")
            try await worker.until("the agent has it") { agent.holding.count == 1 }
            try await TemporaryPostgres.shared().sql(old, database: "poison_old")
            let witness = try await PipelineWorker(worker.loop, url, agent, generation: 9)
            try witness.suspect(1, generation: 1)
            try witness.suspect(1, generation: 8, alone: true)
            try await witness.until("it is dead") {
                await witness.pipeline.buryDoomed()
                return try await witness.row(1)?.state == "dead"
            }
            #expect(try await witness.outboxRows().isEmpty)
            agent.release("slow one")
            await witness.close()
        }
    }

    /// Two who look at once: one ends it.
    @Test func twoRoutersEndItOnce() async throws {
        try await withPipeline("poison_two") { worker, agent, url in
            _ = try worker.deliver(1, "slow one")
            try await worker.until("the agent has it") { agent.holding.count == 1 }
            let two = try await PipelineWorker(worker.loop, url, agent, generation: 8)
            let three = try await PipelineWorker(worker.loop, url, agent, generation: 9)
            for one in [two, three] {
                try one.suspect(1, generation: 1)
                try one.suspect(1, generation: 7, alone: true)
            }
            try await two.until("it is to be ended") { try await two.column("set_apart", 1) == "3" }
            #expect(try await two.column("jsonb_array_length(suspected)", 1) == "2", "each told both")
            await two.pipeline.buryDoomed()
            await three.pipeline.buryDoomed()
            try await two.until("it is dead") { try await two.row(1)?.state == "dead" }
            await two.pause()
            #expect(try await two.outboxRows().count == 1)
            #expect(try await two.row(1)?.logged == 1)
            agent.release("slow one")
            for one in [two, three] { await one.close() }
        }
    }

    /// Two who are alone look at the same moment, of two routers: the second one waits for the row, and finds that it is the first one's.
    @Test func twoRoutersTakeItOnce() async throws {
        try await withPipeline("poison_taken") { dead, agent, url in
            _ = try dead.deliver(1, "slow one")
            try await dead.until("the agent has it") { agent.holding.count == 1 }
            let third = try await PipelineWorker(dead.loop, url, agent, generation: 3)
            for generation: UInt64 in 1...2 { try third.suspect(1, generation: generation) }
            try await third.until("it is quarantined") { try await third.row(1)?.state == "quarantined" }
            let first = try await PipelineWorker(dead.loop, url, agent, generation: 4)
            let second = try await PipelineWorker(dead.loop, url, agent, generation: 5)
            let lock = try await TestWorker(dead.loop, url, generation: 77)
            let taker = try await TestWorker(dead.loop, url, generation: 78)
            _ = try await lock.database.rest("select pg_advisory_lock(1)", Parameters())
            var owner = Parameters()
            owner.append(Int64(try await first.owner()))
            LoopActor.spawn { [owner] in
                do {
                    _ = try await taker.database.run(
                        together: [(SetApartStatements.takeQuarantined, owner), (LockWait.statement, Parameters())])
                } catch { Issue.record(error) }
            }
            try await LockWait.until(1, lock, "locktype = 'advisory'")
            let looked = Countdown()
            LoopActor.spawn {
                do { #expect(try await second.inbox.takeQuarantined() == nil) } catch { Issue.record(error) }
                looked.countDown(of: 1)
            }
            try await LockWait.until(1, lock, "locktype = 'transactionid'")
            _ = try await lock.database.rest("select pg_advisory_unlock(1)", Parameters())
            await looked.done.wait()
            #expect(try await third.column("owner", 1) == first.owner())
            agent.release("slow one")
            for worker in [first, second, third] { await worker.close() }
        }
    }

    /// While a suspicion is not written yet nothing is taken up that nobody has named: it could be the very message.
    @Test func nothingIsTakenUpWhileASuspicionIsOpen() async throws {
        try await withPipeline("poison_open") { dead, agent, url in
            _ = try dead.deliver(1, "slow one")
            try await dead.until("the agent has it") { agent.holding == ["slow one"] }
            let next = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            _ = try await next.database.rest(
                "update sms_router_owners set ended_at = now() - interval '1 minute' where generation = 1", Parameters())
            _ = try await next.answer(try next.deliver(2, "deferred", from: Person.bo, flags: .deferred))
            next.database.hold("apart_accuse")
            try next.suspect(1, generation: 1)
            try await next.until("it is heard") { next.suspicions.hasOpen }
            await next.pipeline.takeOverAbandoned()
            let backlog = Backlog(inbox: next.inbox, pipeline: next.pipeline, figures: FigureCounts(), room: { 100 })
            backlog.granted(10)
            await next.pause()
            #expect(next.pipeline.inHand == 0 && agent.calls.count == 1)
            next.database.release("apart_accuse")
            try await next.until("it is written") { !next.suspicions.hasOpen }
            #expect(try await next.column("suspicions", 1) == "1")
            await next.pipeline.takeOverAbandoned()
            try await next.until("it is taken over") { agent.calls.map(\.text) == ["slow one", "slow one"] }
            backlog.granted(10)
            try await next.until("the deferred one is taken up") { try await next.row(2)?.state != "deferred" }
            await next.close()
        }
    }

    /// Many owners are not many suspicions.
    @Test func whatWasTakenOverFiftyTimesRunsAsAnyOther() async throws {
        try await withPipeline("poison_innocent") { dead, agent, url in
            _ = try dead.deliver(1, "slow one")
            try await dead.until("the agent has it") { agent.holding == ["slow one"] }
            try await TemporaryPostgres.shared().sql("update sms_router_inbox set attempt = 50", database: "poison_innocent")
            try await bury(1, "poison_innocent")
            let next = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            try await next.steady()
            try await next.recover("the agent has it again") { agent.calls.last?.attempt == 51 }
            agent.release("slow one", attempt: 51)
            try await next.until("it is answered") { try await next.row(1)?.state == "replied" }
            agent.release("slow one", attempt: 1)
            await next.close()
        }
    }

    /// Never durable: its names are kept, and nothing that it says.
    @Test func whatWasNeverDurableIsKeptByItsNames() async throws {
        try await withPipeline("poison_letter") { worker, agent, _ in
            for generation: UInt64 in 11...13 { try worker.suspect(1, generation: generation, alone: generation == 13) }
            let id = try worker.deliver(1, "not to be looked at", flags: .deadLetter)
            let answer = try await worker.answer(id)
            #expect(answer.status == 200 && answer.body == TwiML.empty && answer.outcome == .failure)
            let row = try #require(try await worker.row(1))
            #expect(row.state == "dead" && row.isFinished && row.body.isEmpty && row.logged == 0)
            #expect(try await worker.column("suspicions || ' ' || jsonb_array_length(suspected) || ' ' || set_apart", 1) == "3 3 2")
            // Again by the usual way: known.
            #expect(try await worker.answer(try worker.deliver(1, "not to be looked at")).outcome == .notCounted)
            #expect(agent.calls.isEmpty)
            #expect(worker.suspicions.isPoison(MessageKey(accountSID: testAccount, messageSID: PipelineWorker.sid(1))))
        }
    }

    /// A made-up person's is that, and counted nowhere; what only says so from outside is neither, even when it is brought back.
    @Test func aLetterIsATestWhenThePhoneHasSentIt() async throws {
        let address = "test:+15555550012"
        try await withPipeline("poison_letter_test") { worker, _, _ in
            @LoopActor func dead() -> UInt64 { WorkerFigures(values: worker.pipeline.figures.report.values)[.dead] }
            let test = try await worker.answer(try worker.deliver(1, from: address, flags: .deadLetter, kind: .test))
            #expect(test.status == 200 && test.outcome == .notCounted && dead() == 0)
            let outside = try await worker.answer(try worker.deliver(2, from: address, flags: .deadLetter))
            #expect(outside.outcome == .failure && dead() == 1)
            let rows = try await worker.observer.texts(
                "select concat_ws('|', channel, source, state, from_address) from sms_router_inbox order by message_sid")
            #expect(rows == ["test|test|dead|\(address)", "other|webhook|dead|not-\(address)"])
        }
    }

    /// The same of one that kills the worker that is alone with it: its person, who is nobody, is told; alerts are not.
    @Test func aTestThatKillsIsCountedNowhere() async throws {
        try await withPipeline("poison_dead_test") { worker, agent, url in
            _ = try worker.deliver(1, "slow one", from: "test:+15555550012", kind: .test)
            try await worker.until("the agent has it") { agent.holding == ["slow one"] }
            let witness = try await PipelineWorker(worker.loop, url, agent, generation: 9)
            try witness.suspect(1, generation: 1)
            try witness.suspect(1, generation: 8, alone: true)
            try await witness.until("it is to be ended") { try await witness.column("set_apart", 1) == "3" }
            await witness.pipeline.buryDoomed()
            try await witness.until("it is dead") { try await witness.row(1)?.state == "dead" }
            try await witness.until("it has ended it") { witness.pipeline.inHand == 0 }
            #expect(WorkerFigures(values: witness.pipeline.figures.report.values)[.dead] == 0)
            #expect(witness.dispatcher.answers(WorkerContract.nobody).isEmpty, "nor in the dispatcher's counts")
            agent.release("slow one")
            await witness.close()
        }
    }
}
