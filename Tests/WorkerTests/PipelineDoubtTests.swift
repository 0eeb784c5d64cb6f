import EventLoop
import Postgres
import TestSupport
import Testing
import Time
import Twilio
import Wire

@testable import Worker

/// A reply does not overtake an earlier one of its conversation of which nobody knows yet whether it was written: that one may still come into
/// the outbox.
@Suite struct PipelineDoubtTests {
    /// Its worker and its dispatcher are gone, and what has become of it is found out after the next message has come.
    @Test func itWaitsUntilTheEarlierOneIsInTheOutbox() async throws {
        try await withUnreadFirst("doubt_dead") { dead, successor, agent in
            let second = try successor.deliver(2, "second")
            try await successor.until("the agent has the second") { agent.texts == ["first", "second"] }
            await successor.pause()
            #expect(try await successor.row(2)?.isFinished == false)
            #expect(successor.dispatcher.answers(second).isEmpty)

            try await bury(1, "doubt_dead")
            try await successor.recover("the second has ended") { try await successor.row(2)?.isFinished == true }
            #expect(try await successor.answer(second).body == TwiML.empty)
            try await successor.until("both are in the outbox") { try await successor.outboxRows().count == 2 }
            #expect(try await successor.outboxRows().map(\.state) == ["unknown", "queued"])
            #expect(try await order("doubt_dead") == "first second")
        }
    }

    @Test func itGoesInlineWhenTheEarlierOneWasWritten() async throws {
        try await withPipeline("doubt_written") { other, agent, url in
            other.dispatcher.writesAtOnce = false
            let first = try other.deliver(1, "first")
            _ = try await other.answer(first, isWritten: false)
            let worker = try await PipelineWorker(other.loop, url, agent, generation: 2)
            let second = try worker.deliver(2, "second")
            try await worker.until("the agent has the second") { agent.texts == ["first", "second"] }
            await worker.pause()
            #expect(worker.dispatcher.answers(second).isEmpty)

            try await other.write(first)
            // Its clock is that of the beat before.
            await other.beat()
            await other.beat()
            #expect(try await worker.answer(second).body == twiML("Re: second"))
            // So does who comes after it: there is nothing to wait for any more.
            #expect(try await worker.answer(try worker.deliver(3, "third")).body == twiML("Re: third"))
            #expect(try await worker.outboxRows().isEmpty)
            await worker.close()
        }
    }

    /// The other worker is asked by its number, and tells at once what else its next two heartbeats would.
    @Test func theOtherWorkerIsAsked() async throws {
        try await withPipeline("doubt_asked") { other, agent, url in
            other.dispatcher.writesAtOnce = false
            let pool = PostgresPool(loop: other.loop, resolver: Resolver(other.loop), configuration: try patientConfiguration(url))
            let asked = Asked()
            pool.listen(channels: [FateInquiry.channel], onNotification: { asked.owners.append($1) }, onReset: { asked.hears = true })
            pool.start()
            try await other.until("it hears notifications") { asked.hears }
            let first = try other.deliver(1, "first")
            _ = try await other.answer(first, isWritten: false)
            let worker = try await PipelineWorker(other.loop, url, agent, generation: 2)
            let second = try worker.deliver(2, "second")
            try await worker.until("the other one is asked") { !asked.owners.isEmpty }
            #expect(Set(asked.owners) == [try await other.owner()])
            #expect(worker.dispatcher.answers(second).isEmpty)

            try await other.write(first)
            await other.tellFates()
            #expect(try await worker.inbox.find(testMessage(1).key)?.isFateOpen == false)
            #expect(try await worker.answer(second).body == twiML("Re: second"))
            await worker.close()
            await pool.close()
        }
    }

    /// It hears that it is asked: nothing else brings its clock on.
    @Test func whoIsAskedTells() async throws {
        let url = try await migratedDatabase("doubt_listens")
        try await runOnLoop { loop in
            let asked = try await TestWorker(loop, url)
            let asking = try await TestWorker(loop, url, generation: 2)
            _ = try await asked.ownership.current()
            let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: try patientConfiguration(url))
            asked.ownership.listen(on: pool)
            pool.start()
            func clock() async throws -> String {
                let rows = try await asking.database.rest(
                    "select fates_from::text from sms_router_owners where generation = 1", Parameters())
                return try rows.string(0, 0) ?? ""
            }
            let before = try await clock()
            let owner = try await asked.ownership.current()
            // As if one of its heartbeats were under way: the timer begins none meanwhile.
            asked.ownership.isBeating = true
            let end = MonotonicInstant.now() + .seconds(60)
            while !asked.ownership.isHurrying, MonotonicInstant.now() < end {
                // It may not hear notifications yet.
                await asking.inbox.askForFates(of: owner)
                await LoopActor.sleep(.milliseconds(60), on: loop)
            }
            #expect(asked.ownership.isHurrying)
            asked.ownership.isBeating = false
            while asked.ownership.isHurrying, MonotonicInstant.now() < end { await LoopActor.sleep(.milliseconds(5), on: loop) }
            #expect(try await clock() != before)
            await pool.close()
            asked.database.connection.close()
            asking.database.connection.close()
        }
    }

    @Test(arguments: [true, false]) func theSameInOneWorker(isWritten: Bool) async throws {
        try await withPipeline("doubt_own_\(isWritten)") { worker, agent, _ in
            worker.dispatcher.writesAtOnce = false
            let first = try worker.deliver(1, "first")
            _ = try await worker.answer(first, isWritten: false)
            let second = try worker.deliver(2, "second")
            try await worker.until("the agent has the second") { agent.texts == ["first", "second"] }
            await worker.pause()
            #expect(worker.dispatcher.answers(second).isEmpty)

            try worker.dispatcher.send(isWritten ? .written : .notWritten, id: first)
            #expect(try await worker.answer(second).body == (isWritten ? twiML("Re: second") : TwiML.empty))
            if !isWritten {
                try await worker.until("both are in the outbox") { try await worker.outboxRows().count == 2 }
                #expect(try await order("doubt_own_false") == "first second")
            }
        }
    }

    /// A worker dies with a message in hand whose predecessor it answered a moment before. Its fates are called known when what it held is
    /// answered: that must not wait for them.
    @Test func whatIsRedeliveredDoesNotWaitForItself() async throws {
        try await withUnreadFirst("doubt_redelivered") { dead, successor, agent in
            _ = try dead.deliver(2, "slow second")
            try await dead.until("the agent has the second") { agent.holding == ["slow second"] }
            successor.learnOfDeath(1)
            let second = try successor.deliver(2, "slow second", deadGeneration: 1)
            try await successor.until("it is taken over") { agent.holding.count == 2 }
            agent.release("slow second")
            agent.release("slow second")
            #expect(try await successor.answer(second).body == twiML("Re: slow second"))
        }
    }

    /// Nor does what is new: what the dead one left open of its conversation has been brought before it.
    @Test func whatIsNewDoesNotWaitForADeadWorkersOtherAnswers() async throws {
        try await withUnreadFirst("doubt_new") { dead, successor, agent in
            successor.dispatcher.writesAtOnce = false
            successor.learnOfDeath(1)
            // Its answer reached nobody: that comes first, and waits for the database.
            successor.database.hold("outbox_move")
            _ = try successor.deliver(1, flags: .replyLate, deadGeneration: 1)
            let second = try successor.deliver(2, "second")
            // Another person's, about whom nothing is open.
            _ = try await successor.answer(try successor.deliver(3, "third", from: Person.bo))
            try await successor.until("the agent has the second") { agent.texts.contains("second") }
            await successor.pause()
            #expect(successor.dispatcher.answers(second).isEmpty)
            successor.database.release("outbox_move")
            #expect(try await successor.answer(second).body == TwiML.empty)
            try await successor.until("both are in the outbox") { try await successor.outboxRows().count == 2 }
            #expect(try await order("doubt_new") == "first second")
            // Its fates were never told as known, and still nobody waits.
            let fourth = try dead.deliver(4, "fourth", from: Person.cy)
            _ = try await dead.answer(fourth, isWritten: false)
            #expect(
                try await successor.answer(try successor.deliver(5, "fifth", from: Person.cy), isWritten: false).body == twiML("Re: fifth"))
        }
    }

    /// It was here before the word of the other one's death: what that one left open comes after it, and has its time.
    @Test func whatWasHereBeforeTheDeathWaitsForWhatIsBrought() async throws {
        try await withUnreadFirst("doubt_before_death") { dead, successor, agent in
            let second = try successor.deliver(2, "second")
            try await successor.until("the agent has the second") { agent.texts == ["first", "second"] }
            // A moment ago, however long the machine takes for what follows.
            successor.learnOfDeath(1, ago: .seconds(-600))
            for _ in 0..<5 { await successor.pause() }
            #expect(successor.dispatcher.answers(second).isEmpty)
            _ = try await successor.answer(try successor.deliver(1, flags: .replyLate, deadGeneration: 1))
            #expect(try await successor.answer(second).body == TwiML.empty)
            try await successor.until("both are in the outbox") { try await successor.outboxRows().count == 2 }
            #expect(try await order("doubt_before_death") == "first second")
        }
    }

    /// Its time is bounded: nothing is brought, for it was written.
    @Test func whatWasHereBeforeTheDeathDoesNotWaitForEver() async throws {
        try await withUnreadFirst("doubt_long_dead") { dead, successor, agent in
            let second = try successor.deliver(2, "second")
            try await successor.until("the agent has the second") { agent.texts == ["first", "second"] }
            successor.learnOfDeath(1)
            #expect(try await successor.answer(second).body == twiML("Re: second"))
        }
    }

    /// A dead worker's answer was not read, and is about to be given again: until that one is written nothing may come after it.
    @Test func whatIsGivenAgainIsWaitedFor() async throws {
        try await withUnreadFirst("doubt_again") { dead, successor, agent in
            successor.dispatcher.writesAtOnce = false
            successor.learnOfDeath(1)
            successor.database.hold("inbox_take_reply")
            let first = try successor.deliver(1, "first", deadGeneration: 1)
            let second = try successor.deliver(2, "second")
            try await successor.until("the agent has the second") { agent.texts.contains("second") }
            for _ in 0..<3 { await successor.pause() }
            #expect(successor.dispatcher.answers(second).isEmpty)
            successor.database.release("inbox_take_reply")
            #expect(try await successor.answer(first, isWritten: false).body == twiML("Re: first"))
            await successor.pause()
            #expect(successor.dispatcher.answers(second).isEmpty)
            try successor.dispatcher.send(.notWritten, id: first)
            #expect(try await successor.answer(second, isWritten: false).body == TwiML.empty)
            try await successor.until("both are in the outbox") { try await successor.outboxRows().count == 2 }
            #expect(try await order("doubt_again") == "first second")
        }
    }

    /// Taken over with nobody waiting it may be in other hands than what its worker had answered: it waits until all of that is told.
    @Test func whatComesByNoFrameWaitsForADeadWorkersAnswers() async throws {
        try await withUnreadFirst("doubt_no_frame") { dead, successor, agent in
            _ = try dead.deliver(2, "slow second")
            try await dead.until("the agent has the second") { agent.holding == ["slow second"] }
            successor.learnOfDeath(1)
            try await successor.inbox.endBuried()
            let taken = try await successor.inbox.takeOverAbandoned(longerThan: .seconds(3600), own: .zero, most: 10)
            #expect(taken.map(\.message.key) == [testMessage(2).key])
            for stored in taken { successor.pipeline.start(stored) }
            try await successor.until("the agent has it again") { agent.holding.count == 2 }
            agent.release("slow second")
            agent.release("slow second")
            await successor.pause()
            #expect(try await successor.outboxRows().isEmpty)
            await successor.learnOfFates(1)
            try await successor.until("it is in the outbox") { try await successor.outboxRows().count == 1 }
        }
    }

    /// The outcome was committed behind something in the outbox, and the database's word of that was lost: it still does not go in the answer.
    @Test func whatWasCommittedBehindTheOutboxStaysThere() async throws {
        try await withPipeline("doubt_lost_word") { worker, agent, _ in
            let first = try worker.deliver(1, "slow first")
            try await worker.until("the agent has it") { agent.holding == ["slow first"] }
            worker.reachDeadline(first)
            #expect(try await worker.answer(first).body == TwiML.empty)
            agent.release("slow first")
            try await worker.until("the first is in the outbox") { try await worker.outboxRows().count == 1 }
            worker.database.fail("inbox_finish", .after, times: 1)
            #expect(try await worker.answer(try worker.deliver(2, "second")).body == TwiML.empty)
            try await worker.until("both are in the outbox") { try await worker.outboxRows().count == 2 }
            #expect(try await order("doubt_lost_word") == "slow first second")
            #expect(try await worker.row(2)?.isInline == false)
        }
    }

    /// Of a message that is taken over the tables tell what comes before it.
    @Test func whatIsTakenOverWaitsToo() async throws {
        try await withPipeline("doubt_taken") { other, agent, url in
            other.dispatcher.writesAtOnce = false
            let first = try other.deliver(1, "first")
            _ = try await other.answer(first, isWritten: false)
            let dead = try await PipelineWorker(other.loop, url, agent, generation: 2)
            _ = try dead.deliver(2, "slow second")
            try await dead.until("the agent has the second") { agent.holding == ["slow second"] }
            try await bury(2, "doubt_taken")

            let heir = try await PipelineWorker(other.loop, url, agent, generation: 3)
            try await heir.steady()
            try await heir.recover("it is taken over") { agent.holding == ["slow second", "slow second"] }
            agent.release("slow second")
            agent.release("slow second")
            await heir.pause()
            #expect(try await heir.row(2)?.isFinished == false)
            try await other.write(first)
            await other.beat()
            await other.beat()
            try await heir.until("the second has ended") { try await heir.row(2)?.isFinished == true }
            #expect(try await heir.row(1)?.isInline == true)
            #expect(try await order("doubt_taken") == "slow second")
            await heir.close()
            await dead.close()
        }
    }

    /// The dead one's frame came again while the database was away, and is in the spool: each of its answers is told, and still its reply comes
    /// into the outbox when that is drained. Another router, which sees nothing of the spool, waits for it too.
    @Test func whatIsSpooledOfADeadWorkerIsWaitedFor() async throws {
        let place = try SpoolPlace()
        try await withPipeline("doubt_spooled") { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            _ = try await dead.answer(try dead.deliver(1, "first"), isWritten: false)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2, spool: place.path)
            successor.learnOfDeath(1)
            successor.database.fail("inbox_accept")
            #expect(try await successor.answer(try successor.deliver(1, "first", deadGeneration: 1)).body == TwiML.empty)
            successor.database.mend()
            #expect(successor.spooled == 1)
            LoopActor.spawn { await successor.learnOfFates(1) }
            await successor.pause()
            #expect(try await successor.inbox.find(testMessage(1).key)?.isFateOpen == true)

            let other = try await PipelineWorker(dead.loop, url, agent, generation: 3)
            let second = try other.deliver(2, "second")
            try await other.until("the agent has the second") { agent.texts == ["first", "second"] }
            await other.pause()
            #expect(other.dispatcher.answers(second).isEmpty)
            #expect(try await other.row(2)?.isFinished == false)

            #expect(try await successor.drainSpool().counts.known == 1)
            #expect(try await other.answer(second).body == TwiML.empty)
            try await other.until("both are in the outbox") { try await other.outboxRows().count == 2 }
            #expect(try await order("doubt_spooled") == "first second")
            // Nothing is owed any more.
            try await other.until("its fates are told") {
                try await TemporaryPostgres.shared().sql(
                    "select bool_or(fates_known)::text from sms_router_owners where generation = 1", database: "doubt_spooled") == "true"
            }
            await other.close()
            await successor.close()
        }
    }

    /// So does what the same router had in hand before the database went away: the first is not brought any more, it was.
    @Test func whatIsSpooledIsNotOvertakenByWhatWasInHand() async throws {
        let place = try SpoolPlace()
        try await withPipeline("doubt_spooled_hand") { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            _ = try await dead.answer(try dead.deliver(1, "first"), isWritten: false)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2, spool: place.path)
            let second = try successor.deliver(2, "slow second")
            try await successor.until("the agent has the second") { agent.holding == ["slow second"] }
            // So long ago that nothing is brought again any more.
            successor.learnOfDeath(1, ago: WorkerContract.broughtAgainWithin)
            successor.database.fail("inbox_accept")
            #expect(try await successor.answer(try successor.deliver(1, "first", deadGeneration: 1)).body == TwiML.empty)
            successor.database.mend()
            agent.release("slow second")
            await successor.pause()
            await successor.pause()
            #expect(successor.dispatcher.answers(second).isEmpty)

            #expect(try await successor.drainSpool().counts.known == 1)
            #expect(try await successor.answer(second).body == TwiML.empty)
            try await successor.until("both are in the outbox") { try await successor.outboxRows().count == 2 }
            #expect(try await order("doubt_spooled_hand") == "first slow second")
            await successor.close()
        }
    }

    /// A worker that has answered the first message and will die before anybody knows whether that was read, and the one that comes after it.
    private func withUnreadFirst(
        _ database: String, _ body: @escaping @Sendable @LoopActor (PipelineWorker, PipelineWorker, ScriptedAgent) async throws -> Void
    ) async throws {
        try await withPipeline(database) { dead, agent, url in
            dead.dispatcher.writesAtOnce = false
            _ = try await dead.answer(try dead.deliver(1, "first"), isWritten: false)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            try await body(dead, successor, agent)
            await successor.close()
        }
    }

    @LoopActor private final class Asked {
        var hears = false
        var owners: [String] = []
    }

    /// Whose replies are in the outbox, in the order in which they leave.
    private func order(_ database: String) async throws -> String {
        try await TemporaryPostgres.shared().sql(
            "select string_agg(substr(body, 5), ' ' order by id) from sms_router_outbox", database: database)
    }
}
