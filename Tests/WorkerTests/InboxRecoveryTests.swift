import EventLoop
import Postgres
import TestSupport
import Testing
import Time

@testable import Worker

@Suite struct InboxRecoveryTests {
    @Test func theBoundFollowsTheOldestInHand() {
        var hand = InHandLedger()
        #expect(hand.bound == nil)
        let early = hand.begin()
        hand.beat(100)
        let later = hand.begin()
        #expect(hand.bound == nil)
        hand.beat(200)
        // Only what began after a beat is known to lie above it.
        hand.end(early)
        #expect(hand.bound == 100)
        hand.beat(300)
        #expect(hand.bound == 100)
        hand.end(later)
        #expect(hand.bound == 300)
        // A message that was taken over may have any id.
        let old = hand.begin()
        hand.take()
        hand.beat(400)
        #expect(hand.bound == nil)
        hand.end(old)
        hand.release()
        #expect(hand.bound == 400)
    }

    @Test func anotherServersIdsAreNotCompared() {
        var hand = InHandLedger()
        let one = hand.begin()
        hand.beat(100)
        hand.forget()
        hand.end(one)
        #expect((hand.bound ?? 0) <= 0)
        hand.beat(90)
        #expect(hand.bound == 90)
        let two = hand.begin()
        hand.beat(120)
        hand.beat(95)
        hand.end(two)
        #expect(hand.bound == 95)
    }

    @Test func heartbeatsRaiseTheBoundAndNeverAboveWhatIsUnfinished() async throws {
        let url = try await migratedDatabase("recovery_bound")
        let server = try await TemporaryPostgres.shared()
        func from(_ generation: Int) async throws -> Int {
            Int(
                try await server.sql(
                    "select inbox_from from sms_router_owners where generation = \(generation)", database: "recovery_bound"))
                ?? -1
        }
        func id(_ number: Int) async throws -> Int {
            let sid = testMessage(number).messageSID
            return Int(try await server.sql("select id from sms_router_inbox where message_sid = '\(sid)'", database: "recovery_bound"))
                ?? -2
        }
        let (first, second) = try await runOnLoop { loop in
            (try await TestWorker(loop, url, generation: 1), try await TestWorker(loop, url, generation: 2))
        }
        // Ten go through the first's hands, one stays, ten more go through.
        let (kept, span) = try await runOnLoop { _ in
            for number in 1...10 { try await Self.pass(number, first) }
            await first.ownership.heartbeat()
            let span = first.ownership.hand.begin()
            let kept = try #require(try await first.accept(testMessage(11)))
            for number in 12...21 { try await Self.pass(number, first) }
            for _ in 0..<3 { await first.ownership.heartbeat() }
            return (kept, span)
        }
        let bound = try await from(1)
        let (tenth, eleventh) = (try await id(10), try await id(11))
        #expect(bound == tenth && bound < eleventh)
        try await runOnLoop { _ in
            let done = try await first.inbox.finish(testOutcome(kept))
            #expect(done == .committed)
            first.ownership.hand.end(span)
            first.ownership.handIsAll = { false }
            for _ in 0..<2 { await first.ownership.heartbeat() }
        }
        // Something may be left that nobody knows of: it stays.
        #expect(try await from(1) == bound)
        try await runOnLoop { _ in
            first.ownership.handIsAll = { true }
            for _ in 0..<2 { await first.ownership.heartbeat() }
        }
        let newest = try await id(21)
        #expect(try await from(1) == newest)
        // What is taken over lowers it, and a raise that was sent before comes too late.
        try await runOnLoop { _ in
            _ = try await second.accept(testMessage(30))
            for number in 31...35 { try await Self.pass(number, first) }
            await first.ownership.heartbeat()
            await second.inbox.end()
            #expect(first.ownership.hand.bound != nil)
            #expect(try await first.inbox.takeOverAbandoned(longerThan: .zero, most: 10).count == 1)
            await first.ownership.heartbeat()
        }
        let lowered = try await from(1)
        let old = try await id(30)
        #expect(lowered <= old)
    }

    @LoopActor private static func pass(_ number: Int, _ worker: TestWorker) async throws {
        let span = worker.ownership.hand.begin()
        let stored = try #require(try await worker.accept(testMessage(number, from: "+1415555\(1000 + number)")))
        #expect(try await worker.inbox.finish(testOutcome(stored)) == .committed)
        worker.ownership.hand.end(span)
    }

    @Test func manyAreTakenOverByAllAndEachConversationByOneInItsOrder() async throws {
        let url = try await migratedDatabase("recovery_many")
        let batches = max(2, Slowness.rounds(10))
        let people = 40 * batches
        try await runOnLoop { loop in
            let dead = try await TestWorker(loop, url, generation: 1)
            let owner = try await dead.ownership.current()
            // 2,000 messages of 400 conversations, their turns mixed; fewer where taking them would outlast the heirs' leases.
            for batch in 0..<batches {
                let items = (0..<200).map { index in
                    AcceptItem(
                        testMessage(1 + batch * 200 + index, from: "+1415555\(1000 + (batch * 200 + index) % people)"), deferred: false)
                }
                _ = try await dead.database.run(InboxStatements.accept, AcceptBatch.parameters(items, owner: owner), lane: .accept)
            }
            await dead.inbox.end()
            var heirs: [TestWorker] = []
            for generation in 2...4 {
                let heir = try await TestWorker(loop, url, generation: UInt64(generation))
                await heir.inbox.register()
                heirs.append(heir)
            }
            var taken = [[StoredMessage]](repeating: [], count: 3)
            // All at once, in several steps.
            let left = Countdown()
            let results = Shares()
            for (index, heir) in heirs.enumerated() {
                LoopActor.spawn {
                    while let more = try? await heir.inbox.takeOverAbandoned(longerThan: .zero, most: 20), !more.isEmpty {
                        results.shares[index] += more
                    }
                    left.countDown(of: 3)
                }
            }
            await left.done.wait()
            taken = results.shares
            #expect(taken.map(\.count).reduce(0, +) == 200 * batches)
            #expect(taken.allSatisfy { $0.count > 30 * batches })
            let senders = taken.map { Set($0.map(\.message.from.text)) }
            #expect(senders.map(\.count).reduce(0, +) == people)
            for share in taken {
                var last: [String: Int64] = [:]
                for one in share {
                    let before = last.updateValue(one.message.arrivalSequence, forKey: one.message.from.text) ?? -1
                    #expect(before < one.message.arrivalSequence)
                }
            }
        }
        let server = try await TemporaryPostgres.shared()
        let rows = try await server.sql(
            "select count(*), count(distinct owner), max(attempt) from sms_router_inbox", database: "recovery_many")
        #expect(rows == "\(200 * batches)|3|2")
    }

    /// What our own router's dead workers held its dispatcher has brought again after a moment; another router's may take longer. Neither needs a
    /// lease to run out.
    @Test func whatOurOwnRoutersWorkersLeaveIsTakenSooner() async throws {
        let url = try await migratedDatabase("recovery_own")
        try await runOnLoop { loop in
            let ours = try await TestWorker(loop, url, generation: 1, router: 1)
            let others = try await TestWorker(loop, url, generation: 1, router: 2)
            let heir = try await TestWorker(loop, url, generation: 2, router: 1)
            _ = try #require(try await ours.accept(testMessage(1)))
            _ = try #require(try await others.accept(testMessage(2, from: "+14155550199")))
            #expect(try await heir.inbox.takeOverAbandoned(longerThan: .seconds(3600), own: .zero, most: 10).isEmpty, "both live")
            heir.ownership.learnOfDeath(1)
            try await heir.inbox.endBuried()
            #expect(heir.ownership.buried.isEmpty)
            await others.inbox.end()
            let taken = try await heir.inbox.takeOverAbandoned(longerThan: .seconds(3600), own: .zero, most: 10)
            #expect(taken.map(\.message.key) == [testMessage(1).key])
            let later = try await heir.inbox.takeOverAbandoned(longerThan: .zero, own: .seconds(3600), most: 10)
            #expect(later.map(\.message.key) == [testMessage(2).key])
        }
    }

    /// In a batch the rows' ids follow the SIDs.
    @Test func aConversationIsTakenOverInTheOrderOfItsArrival() async throws {
        let url = try await migratedDatabase("recovery_order")
        try await runOnLoop { loop in
            let dead = try await TestWorker(loop, url, generation: 1)
            let heir = try await TestWorker(loop, url, generation: 2)
            let owner = try await dead.ownership.current()
            let items = [3, 1, 2].enumerated().map { AcceptItem(testMessage($1, sequence: Int64($0)), deferred: false) }
            _ = try await dead.database.run(InboxStatements.accept, AcceptBatch.parameters(items, owner: owner), lane: .accept)
            await dead.inbox.end()
            let inOrder = items.map(\.message.messageSID)
            #expect(try await heir.inbox.before(items[0].message.key).unfinished.isEmpty)
            #expect(try await heir.inbox.before(items[1].message.key).unfinished.map(\.messageSID) == [inOrder[0]])
            #expect(try await heir.inbox.before(items[2].message.key).unfinished.map(\.messageSID) == [inOrder[1], inOrder[0]])
            #expect(try await heir.inbox.takeOverAbandoned(longerThan: .zero, most: 10).map(\.message.messageSID) == inOrder)
            // Another conversation's, and what is finished, comes before nobody.
            let other = try #require(try await heir.accept(testMessage(4, from: "+14155550199")))
            #expect(try await heir.inbox.before(other.message.key).unfinished.isEmpty)
        }
    }

    /// Every message that was taken over asks what comes before it. If that cost what is unfinished elsewhere, workers that die again and again
    /// would never finish one of a hundred thousand.
    @Test func aCrowdLeftBehindIsTakenOverInPassing() async throws {
        let url = try await migratedDatabase("recovery_cost")
        try await runOnLoop { loop in
            let dead = try await TestWorker(loop, url, generation: 1)
            let heir = try await TestWorker(loop, url, generation: 2)
            let me = try await heir.ownership.current()
            for number in 1...2 { _ = try #require(try await dead.accept(testMessage(number))) }
            await dead.inbox.end()
            // Nothing is analysed: the server expects next to nobody, and next to nothing of theirs.
            _ = try await dead.database.rest(
                """
                insert into sms_router_owners (router, slot, generation, lease_until, ended_at, inbox_from, fates_from)
                select gen_random_uuid(), 0, i, now(), now() - interval '1 minute', 1, now() - interval '1 hour' from generate_series(1, 200) i
                """, Parameters())
            _ = try await dead.database.rest(
                """
                insert into sms_router_inbox (owner, message_sid, account_sid, conversation, from_address, to_address, channel, source,
                  correlation_id, arrived_at, arrival_seq, body, state, finished_at, reply_inline)
                select (select min(id) from sms_router_owners) + 2 + i % 200, 'SM' || md5(i::text), '\(testAccount)', md5((i % 10000)::text)::uuid,
                  '+14155550100', '+18005550101', 'sms', 'webhook', '', now(), i, 'somebody else', 'accepted',
                  case when i % 3 = 0 then now() - interval '2 hours' + make_interval(secs => i / 100) end, case when i % 3 = 0 then true end
                from generate_series(1, 20000) i
                """, Parameters())
            #expect(try await heir.inbox.before(testMessage(2).key).unfinished == [testMessage(1).key])
            let asking = InboxStatements.before.sql.replacing("$1", with: "'{\(testMessage(2).messageSID)}'")
                .replacing("$2", with: "'{\(testAccount)}'").replacing("$3", with: "0")
            let before = try await heir.plan(asking)
            // The others fill several hundred.
            #expect(before.pages < 100, "\(before)")

            let since = "0::float8", age = "7200::float8"
            let lost = RecoveryStatements.lostReplies.replacing("$1", with: since).replacing("$2", with: age)
            let taking = RecoveryStatements.takeOver.replacing("$1", with: "\(me)::int8").replacing("$2", with: since)
                .replacing("$3", with: "500").replacing("$4", with: "gen_random_uuid()").replacing("$5", with: since)
            let sweeping = RecoveryStatements.sweepOwners.replacing("$1", with: since).replacing("$2", with: age)
            for statement in [lost, taking, sweeping] {
                let plan = try await heir.plan(statement)
                // Row by row it would compare each of 20,000 messages with each of 200 owners or of 500 conversations.
                #expect(plan.mostRows < 50_000, "\(plan)")
            }
            let rows = try await heir.database.rest(
                "select count(distinct conversation) from sms_router_inbox where owner = \(me)", Parameters())
            #expect(try rows.int64(0, 0) == 500)
        }
    }

    /// One that waits for its turn belongs to nobody; who comes after it and is taken over waits behind it all the same.
    @Test func whatIsDeferredComesBeforeWhatIsTakenOver() async throws {
        let url = try await migratedDatabase("recovery_deferred")
        try await runOnLoop { loop in
            let dead = try await TestWorker(loop, url, generation: 1)
            let heir = try await TestWorker(loop, url, generation: 2)
            let owner = try await dead.ownership.current()
            for (number, deferred) in [(5, true), (4, false)] {
                let item = AcceptItem(testMessage(number, sequence: Int64(10 - number)), deferred: deferred)
                _ = try await dead.database.run(InboxStatements.accept, AcceptBatch.parameters([item], owner: owner), lane: .accept)
            }
            await dead.inbox.end()
            // Nothing that anybody owns is older than the one that was not deferred.
            let (first, second) = (testMessage(5, sequence: 5), testMessage(4, sequence: 6))
            let taken = try await heir.inbox.takeOverAbandoned(longerThan: .zero, most: 10)
            #expect(taken.map(\.message.messageSID) == [second.messageSID])
            #expect(try await heir.inbox.before(second.key).unfinished.first == first.key)
            #expect(try await heir.inbox.before(first.key).unfinished.isEmpty)
            let deferred = try await heir.inbox.takeDeferred(most: 1)
            #expect(deferred.map(\.message.messageSID) == [first.messageSID])
            #expect(try await heir.inbox.before(second.key).unfinished.first == first.key, "it is in hand now")
        }
    }

    @Test func ownersAreForgottenADayAfterNothingWasLeftOfThem() async throws {
        let url = try await migratedDatabase("recovery_forget")
        let server = try await TemporaryPostgres.shared()
        let worker = try await runOnLoop { loop in
            for generation in 1...4 {
                let owner = try await TestWorker(loop, url, generation: UInt64(generation))
                let stored = try #require(try await owner.accept(testMessage(generation)))
                #expect(try await owner.inbox.finish(testOutcome(stored)) == .committed)
                await owner.ownership.end(nothingLeft: true)
            }
            let worker = try await TestWorker(loop, url, generation: 5)
            await worker.inbox.register()
            return worker
        }
        try await server.sql(
            """
            update sms_router_owners set swept_at = now() - interval '25 hours' where generation in (1, 3);
            update sms_router_owners set swept_at = now() - interval '23 hours' where generation = 2;
            update sms_router_owners set swept_at = null, ended_at = now() - interval '2 days' where generation = 4;
            """, database: "recovery_forget")
        try await runOnLoop { _ in
            #expect(try await worker.inbox.takeOverAbandoned(longerThan: .seconds(15), most: 10).isEmpty)
            // Finished messages need no owner.
            let found = try #require(try await worker.inbox.find(testMessage(1).key))
            #expect(worker.inbox.standing(found) == .finished(reply: ["reply"]))
            #expect(!worker.database.hot.contains { $0.contains("forget") })
        }
        let left = try await server.sql(
            "select generation, swept_at is not null from sms_router_owners order by 1", database: "recovery_forget")
        #expect(left == "2|t\n4|t\n5|f")
        // What is left of one that has no row is a dead owner's all the same.
        try await server.sql(
            "update sms_router_inbox set finished_at = null, state = 'accepted' where message_sid like '%1'", database: "recovery_forget")
        try await runOnLoop { _ in
            let found = try #require(try await worker.inbox.find(testMessage(1).key))
            #expect(worker.inbox.standing(found) == .ownerIsDead)
            #expect(try await worker.inbox.takeOver(found, deadGeneration: 0)?.attempt == 2)
        }
    }

    @Test func whatFollowsALivingWorkersMessageWaits() async throws {
        let url = try await migratedDatabase("recovery_behind")
        try await runOnLoop { loop in
            let living = try await TestWorker(loop, url, generation: 1)
            let dead = try await TestWorker(loop, url, generation: 2)
            let heir = try await TestWorker(loop, url, generation: 3)
            _ = try await dead.accept(testMessage(1))
            let between = try #require(try await living.accept(testMessage(2)))
            _ = try await dead.accept(testMessage(3))
            await dead.inbox.end()
            await heir.inbox.register()
            var taken: [String] = []
            // Whichever of the two the conversation falls to; the living one's own message doesn't hinder itself.
            _ = try await living.database.connection.query(
                "update sms_router_owners set ended_at = now() - interval '1 minute' where generation = 2")
            taken += try await heir.inbox.takeOverAbandoned(longerThan: .zero, most: 10).map(\.message.messageSID)
            #expect(taken == [testMessage(1).messageSID])
            #expect(try await heir.inbox.takeOverAbandoned(longerThan: .zero, most: 10).isEmpty)
            #expect(try await living.inbox.finish(testOutcome(between)) == .committed)
            taken += try await heir.inbox.takeOverAbandoned(longerThan: .zero, most: 10).map(\.message.messageSID)
            #expect(taken == [testMessage(1).messageSID, testMessage(3).messageSID])
        }
    }
}

@LoopActor final class Shares {
    var shares = [[StoredMessage]](repeating: [], count: 3)
}
