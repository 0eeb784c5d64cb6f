import EventLoop
import Postgres
import TestSupport
import Testing
import Time
import Twilio
import Wire

@testable import Worker

/// An inline reply that was given again to another delivery, long after it was finished: whether that answer was written is asked anew.
@Suite struct PipelineGivenAgainTests {
    /// Both workers that gave it are gone, and their dispatchers: nobody knows whether the person has it.
    @Test func whatWasGivenAgainByADeadWorkerIsLookedFor() async throws {
        try await withOldReply("again_dead") { old in
            let again = try old.second.deliver(1, "first")
            #expect(try await old.second.answer(again, isWritten: false).body == twiML("Re: first"))
            try await old.beats()
            try await bury(2, old.name)
            try await old.recovers(.init(state: "unknown", body: "Re: first"))
        }
    }

    /// The database has made it the second one's, whose clock goes on before it knows.
    @Test func itsClockWaitsFromBeforeTheDatabaseIsAsked() async throws {
        try await withOldReply("again_clock") { old in
            old.second.database.fail("inbox_take_reply", .after, times: 1)
            _ = try old.second.deliver(1, "first")
            try await old.second.until("it is the second one's") { try await old.owner() == "2" }
            old.second.database.hold("inbox_find")
            try await old.beats()
            try await bury(2, old.name)
            try await old.recovers(.init(state: "unknown", body: "Re: first"))
            old.second.database.release("inbox_find")
        }
    }

    /// Taken to be given again, then answered empty while the database was away, and that worker died with its dispatcher before it was back.
    @Test func whatWasTakenByADeadWorkerAndNeverFoundIsLookedFor() async throws {
        try await withOldReply("again_never_found") { old in
            old.second.database.fail("inbox_take_reply", .after)
            let again = try old.second.deliver(1, "first")
            try await old.second.until("it is the second one's") { try await old.owner() == "2" }
            old.second.database.fail("inbox_find")
            old.second.database.fail("inbox_answered_elsewhere")
            // One that was found just before would go late at once.
            try await old.second.until("it is looked for in vain") { old.second.database.hasFailed("inbox_find") }
            try await old.second.answerEmpty(again)
            await old.second.pause()
            #expect(old.second.pipeline.inHand == 1 && old.second.dispatcher.acceptedCount(again) == 1, "its frame is kept")
            try await old.beats()
            try await bury(2, old.name)
            try await old.recovers(.init(state: "unknown", body: "Re: first"))
        }
    }

    /// What made it ours is still on its way to the disk when it is to be moved: the row that is read before says another owner than the one that is locked.
    @Test func whatIsBeingTakenIsOursToMove() async throws {
        try await withOldReply("again_taking") { old in
            try await bury(1, old.name)
            _ = try await old.third.inbox.ownership.current()
            try await TemporaryPostgres.shared().sql(
                "create table test_owner as select id from sms_router_owners where generation = 2", database: old.name)
            let lock = try await TestWorker(old.second.loop, old.second.url, generation: 77)
            let taker = try await TestWorker(old.second.loop, old.second.url, generation: 78)
            _ = try await lock.database.rest("select pg_advisory_lock(1)", Parameters())
            let taking = Statement(name: "test_taking", sql: "update sms_router_inbox set owner = (select id from test_owner)")
            LoopActor.spawn {
                do { _ = try await taker.database.run(together: [(taking, Parameters()), (LockWait.statement, Parameters())]) } catch {
                    Issue.record(error)
                }
            }
            try await LockWait.until(1, lock, "locktype = 'advisory'")
            let moved = Countdown()
            LoopActor.spawn {
                let count = try? await old.second.outbox.move([testMessage(1).key], isUnknown: true, maxAge: .seconds(3600))
                #expect(count == 1)
                moved.countDown(of: 1)
            }
            try await LockWait.until(1, lock, "locktype = 'transactionid'")
            _ = try await lock.database.rest("select pg_advisory_unlock(1)", Parameters())
            await moved.done.wait()
            #expect(try await old.count("sms_router_outbox where state = 'unknown'") == 1)
        }
    }

    /// It was read this time: nobody looks for it.
    @Test func whatWasGivenAgainAndWrittenIsOver() async throws {
        try await withOldReply("again_written") { old in
            _ = try await old.second.answer(try old.second.deliver(1, "first"))
            try await old.second.until("its fate is known") { old.second.pipeline.fates.isEmpty }
            try await old.beats()
            #expect(try await old.second.inbox.find(testMessage(1).key)?.isFateOpen == false)
            try await bury(2, old.name)
            try await old.third.steady()
            try await old.third.recover("both are swept") { try await old.count("sms_router_owners where swept_at is not null") == 2 }
            #expect(try await old.count("sms_router_outbox") == 0)
        }
    }

    /// Taken to be given again, and by then nobody waits: it is nobody else's any more, so it goes late.
    @Test func whatWasTakenAndNotGivenGoesLate() async throws {
        try await withOldReply("again_empty") { old in
            try await bury(1, old.name)
            old.second.database.fail("inbox_take_reply", .after, times: 1)
            old.second.database.hold("inbox_find")
            let again = try old.second.deliver(1, "first")
            old.second.database.release("inbox_find")
            try await old.second.until("it is the second one's") { try await old.owner() == "2" }
            try old.second.dispatcher.send(.answeredEmpty, id: again)
            try await old.second.until("it is in the outbox") { try await old.count("sms_router_outbox where state = 'unknown'") == 1 }
            try await old.second.until("its webhook may go") { old.second.dispatcher.acceptedCount(again) == 2 }
        }
    }

    /// What comes after it in its conversation does not overtake it, though its row lies below every owner's bound.
    @Test func whatIsTakenOverWaitsForIt() async throws {
        try await withOldReply("again_order") { old in
            let again = try old.second.deliver(1, "first")
            _ = try await old.second.answer(again, isWritten: false)
            try await old.third.steady()
            try await old.third.recover("the first is swept") { try await old.count("sms_router_owners where swept_at is not null") == 1 }
            for _ in 0..<3 { await old.third.beat() }
            let dead = try await PipelineWorker(old.second.loop, old.url, old.agent, generation: 4)
            _ = try dead.deliver(5, "slow fifth")
            try await dead.until("the agent has the fifth") { old.agent.holding == ["slow fifth"] }
            try await bury(4, old.name)
            #expect(try await old.count("sms_router_owners where swept_at is null and inbox_from <= \(OldReply.first)") == 0)
            try await old.third.recover("it is taken over") { old.agent.holding.count == 2 }
            old.agent.release("slow fifth")
            old.agent.release("slow fifth")
            await old.third.pause()
            #expect(try await old.third.row(5)?.isFinished == false)
            try old.second.dispatcher.send(.notWritten, id: again)
            try await old.third.until("both are in the outbox") { try await old.count("sms_router_outbox") == 2 }
            let order = try await TemporaryPostgres.shared().sql(
                "select string_agg(substr(body, 5), ' ' order by id) from sms_router_outbox", database: old.name)
            #expect(order == "first slow fifth")
            await dead.close()
        }
    }

    /// A reply of a first worker that died with its dispatcher, and a second one that has served so long since then that its clock and its bound
    /// have passed it.
    private func withOldReply(_ name: String, _ body: @escaping @Sendable @LoopActor (OldReply) async throws -> Void) async throws {
        try await withPipeline(name) { first, agent, url in
            first.dispatcher.writesAtOnce = false
            _ = try await first.answer(try first.deliver(1, "first"), isWritten: false)
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            let third = try await PipelineWorker(first.loop, url, agent, generation: 3)
            second.dispatcher.writesAtOnce = false
            for number in 2...3 { _ = try await second.answer(try second.deliver(number, "other", from: Person.bo)) }
            try await second.until("nothing is in hand") { second.pipeline.hasNothingLeft }
            let old = OldReply(name: name, url: url, agent: agent, second: second, third: third)
            try await old.beats()
            #expect(
                try await old.count(
                    """
                    sms_router_owners where generation = 2 and inbox_from > \(OldReply.first)
                      and fates_from > (select max(finished_at) from sms_router_inbox where id = \(OldReply.first))
                    """) == 1)
            try await bury(1, name)
            try await body(old)
            await second.close()
            await third.close()
        }
    }
}

/// The scene of `withOldReply`.
@LoopActor private final class OldReply {
    struct Part: Equatable {
        var state: String
        var body: String
    }

    let name: String
    let url: String
    let agent: ScriptedAgent
    let second: PipelineWorker
    let third: PipelineWorker

    init(name: String, url: String, agent: ScriptedAgent, second: PipelineWorker, third: PipelineWorker) {
        self.name = name
        self.url = url
        self.agent = agent
        self.second = second
        self.third = third
    }

    /// The id of the first message.
    static let first = "(select id from sms_router_inbox where message_sid = '\(testMessage(1).messageSID)')"

    /// The second one's clock goes on as far as it may.
    func beats() async throws { for _ in 0..<3 { await second.beat() } }

    /// The generation of the worker that owns the first message.
    func owner() async throws -> String {
        try await TemporaryPostgres.shared().sql(
            """
            select w.generation from sms_router_inbox i join sms_router_owners w on w.id = i.owner
            where i.message_sid = '\(testMessage(1).messageSID)'
            """, database: name)
    }

    func count(_ what: String) async throws -> Int {
        Int(try await TemporaryPostgres.shared().sql("select count(*) from \(what)", database: name)) ?? -1
    }

    /// The third one looks until the first message's reply is in the outbox.
    func recovers(_ part: Part) async throws {
        try await third.steady()
        try await third.recover("it is in the outbox") { try await count("sms_router_outbox") > 0 }
        let found = try await third.outboxRows()
        #expect(found.map { Part(state: $0.state, body: $0.body) } == [part])
    }
}
