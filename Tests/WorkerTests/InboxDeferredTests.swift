import EventLoop
import Postgres
import TestSupport
import Testing

@testable import Worker

/// Deferred messages are taken up by one worker at a time, by each what it asked for.
@Suite struct InboxDeferredTests {
    /// Grants come to all workers in the same second: who has waited for the other must not come away empty.
    @Test func whoWaitedForItsTurnTakesWhatIsLeft() async throws {
        let url = try await migratedDatabase("deferred_turns")
        try await runOnLoop { loop in
            let first = try await TestWorker(loop, url, generation: 1)
            let second = try await TestWorker(loop, url, generation: 2)
            let other = try await TestWorker(loop, url, generation: 3)
            for number in 1...12 { _ = try await first.accept(testMessage(number), deferred: true) }

            _ = try await other.database.rest("select pg_advisory_lock(7236125472)", Parameters())
            let mine = Promise<[StoredMessage]>()
            let yours = Promise<[StoredMessage]>()
            LoopActor.spawn { mine.fulfill((try? await first.inbox.takeDeferred(most: 5)) ?? []) }
            LoopActor.spawn { yours.fulfill((try? await second.inbox.takeDeferred(most: 5)) ?? []) }
            let waiting = "select count(*) from pg_locks where locktype = 'advisory' and not granted"
            while try await other.database.rest(waiting, Parameters()).int64(0, 0) != 2 {
                await LoopActor.sleep(.milliseconds(5), on: loop)
            }
            _ = try await other.database.rest("select pg_advisory_unlock(7236125472)", Parameters())

            let (taken, others) = (await mine.wait(), await yours.wait())
            #expect(taken.count == 5 && others.count == 5)
            let sids = (taken + others).map(\.message.messageSID)
            #expect(Set(sids) == Set((1...10).map { testMessage($0).messageSID }), "the oldest, each once")
            #expect(taken.map(\.message.messageSID) == taken.map(\.message.messageSID).sorted())
            #expect(try await other.inbox.takeDeferred(most: 5).count == 2)
        }
    }

    /// The rows of one accept have their ids in the order of their SIDs: a later message must not be taken without the one before it.
    @Test func whatWasAcceptedTogetherIsTakenTogether() async throws {
        let url = try await migratedDatabase("deferred_batch")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let done = Promise<Int>()
            var stored = 0
            // The first goes by itself, the two behind it share a statement; of these the later one has the lower SID.
            for (number, sequence) in [(1, 1), (9, 2), (5, 3)] {
                LoopActor.spawn {
                    _ = try? await worker.accept(testMessage(number, sequence: Int64(sequence)), deferred: true)
                    stored += 1
                    if stored == 3 { done.fulfill(stored) }
                }
            }
            _ = await done.wait()
            let ids = try await worker.database.rest("select message_sid from sms_router_inbox order by id", Parameters())
            #expect(try ids.string(1, 0) == testMessage(5).messageSID, "what this test rests on")
            #expect(try await worker.inbox.takeDeferred(most: 1).map(\.message.messageSID) == [testMessage(1).messageSID])
            let taken = try await worker.inbox.takeDeferred(most: 1).map(\.message.messageSID)
            #expect(taken.contains(testMessage(9).messageSID), "it arrived before the one with the lower id")
        }
    }

    /// A delivery of it is answered empty elsewhere while the statement waits for its row: what came after it in its conversation must not be taken alone.
    @Test func aRowThatChangesMeanwhileIsTakenAllTheSame() async throws {
        let url = try await migratedDatabase("deferred_changed")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let other = try await TestWorker(loop, url, generation: 2)
            let holder = try await TestWorker(loop, url, generation: 3)
            for number in 1...3 { _ = try await holder.accept(testMessage(number), deferred: true) }
            let taken = try await LockWait.answeringElsewhere(testMessage(1), by: other, holder: holder) {
                try await worker.inbox.takeDeferred(most: 2)
            }
            #expect(taken.map(\.message.messageSID) == [testMessage(1).messageSID, testMessage(2).messageSID])
        }
    }

    /// After an outage tens of thousands wait, and the server has counted them, or has not yet: it must not read all of them for each that is taken, nor
    /// for each that asks what comes before it.
    @Test(arguments: [false, true]) func whatIsReadDoesNotGrowWithWhatWaits(isCounted: Bool) async throws {
        let url = try await migratedDatabase("deferred_many_\(isCounted)")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            if !isCounted { _ = try await worker.texts("analyze sms_router_inbox") }
            // Some of them wait no more: so few rows seem to be both waiting and unfinished.
            _ = try await worker.texts(
                """
                insert into sms_router_inbox (owner, message_sid, account_sid, conversation, from_address, to_address, channel, source,
                  correlation_id, arrived_at, arrival_seq, body, state, waiting, accepted_at, finished_at)
                select 1, 'SM' || n, '\(testAccount)', md5(n::text)::uuid, '+14155550000', '+15005550006', 'sms', 'webhook', '', now(), n, '',
                  case when n <= 20000 then 'replied' else 'deferred' end, case when n > 20000 then true end, now() + make_interval(secs => n),
                  case when n <= 20000 then now() end
                from generate_series(1, 30000) n
                """)
            if isCounted { _ = try await worker.texts("analyze sms_router_inbox") }
            let taking = try await worker.plan(DeferredStatements.takeDeferred, types: "int8, int8", arguments: "1, 200")
            #expect(
                try await worker.texts("select count(*)::text from sms_router_inbox where state = 'accepted'") == ["200"], "it took them")
            #expect(taking.mostRows <= 4096, "\(taking)")
            let sids = (20001...20200).map { "SM\($0)" }.joined(separator: ",")
            let accounts = [String](repeating: testAccount, count: 200).joined(separator: ",")
            let asking = try await worker.plan(
                InboxStatements.before, types: "text[], text[], int8", arguments: "'{\(sids)}', '{\(accounts)}', 1")
            #expect(asking.mostRows <= 1000, "\(asking)")
        }
    }
}
