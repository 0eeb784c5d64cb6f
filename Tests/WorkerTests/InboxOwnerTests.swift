import EventLoop
import Postgres
import TestSupport
import Testing
import Time

@testable import Worker

@Suite struct InboxOwnerTests {
    @Test func aLivingOwnersMessageIsNotTaken() async throws {
        let url = try await migratedDatabase("owner_lives")
        try await runOnLoop { loop in
            let first = try await TestWorker(loop, url, generation: 1)
            let second = try await TestWorker(loop, url, generation: 2)
            let stored = try #require(try await first.accept(testMessage(1)))
            let found = try #require(try await second.inbox.find(stored.message.key))
            #expect(try await second.inbox.takeOver(found, deadGeneration: 0) == nil)
            // Another router's generation of the same number says nothing about this one.
            let other = try await TestWorker(loop, url, generation: 3, router: 9)
            #expect(try await other.inbox.takeOver(found, deadGeneration: 1) == nil)
            #expect(try await first.inbox.finish(testOutcome(stored)) == .committed)
        }
    }

    @Test func aNamedDeadGenerationIsFencedOffAtOnce() async throws {
        let url = try await migratedDatabase("owner_dead")
        try await runOnLoop { loop in
            let first = try await TestWorker(loop, url, generation: 1)
            let second = try await TestWorker(loop, url, generation: 2)
            let third = try await TestWorker(loop, url, generation: 3)
            let message = testMessage(1, body: "text", more: [("Latitude", "1.5"), ("MediaUrl0", "https://a")])
            let stored = try #require(try await first.accept(message))
            let found = try #require(try await second.inbox.find(message.key))
            #expect(second.inbox.standing(found, deadGeneration: 1) == .ownerIsDead)
            let taken = try #require(try await second.inbox.takeOver(found, deadGeneration: 1))
            #expect(taken.attempt == 2)
            #expect(taken.stretch == stored.stretch)
            #expect(taken.message.body == "text")
            #expect(taken.message.from == message.from)
            #expect(taken.message.arrivedAt == message.arrivedAt)
            #expect(taken.message.correlationID == message.correlationID)
            #expect(taken.message.extraJSON == message.extraJSON)
            // Only one of two successors gets it.
            #expect(try await third.inbox.takeOver(found, deadGeneration: 1) == nil)
            // The first was only slow: nothing of its outcome is written.
            #expect(try await first.inbox.finish(testOutcome(stored, parts: ["late"])) == .fenced)
            #expect(try await second.inbox.finish(testOutcome(taken, parts: ["right"])) == .committed)
            #expect(try await second.inbox.find(message.key)?.parts == ["right"])
        }
        let server = try await TemporaryPostgres.shared()
        let logs = try await server.sql("select message_content from sms_usage_logs order by id", database: "owner_dead")
        #expect(logs == "text\nright")
    }

    /// What a worker held comes to two others at once: each message is one's, and hundreds share a statement.
    @Test func whatADeadWorkerHeldIsTakenOverTogether() async throws {
        let url = try await migratedDatabase("owner_together")
        try await runOnLoop { loop in
            let dead = try await TestWorker(loop, url, generation: 1)
            let owner = try await dead.ownership.current()
            let items = (1...250).map { AcceptItem(testMessage($0, from: "+1415555\(1000 + $0)"), deferred: false) }
            _ = try await dead.database.run(InboxStatements.accept, AcceptBatch.parameters(items, owner: owner), lane: .accept)
            let finished = try #require(try await dead.accept(testMessage(251)))
            #expect(try await dead.inbox.finish(testOutcome(finished)) == .committed)
            let keys = (items + [AcceptItem(testMessage(251), deferred: false), AcceptItem(testMessage(999), deferred: false)])
                .map(\.message.key)
            let heirs = [
                try await TestWorker(loop, url, generation: 2), try await TestWorker(loop, url, generation: 3),
            ]
            for heir in heirs { await heir.inbox.register() }
            let taken = Taken()
            let left = Countdown()
            for (index, heir) in heirs.enumerated() {
                LoopActor.spawn {
                    let all = await LoopActor.together(keys) { key -> StoredMessage? in
                        guard let found = try? await heir.inbox.find(key) else { return nil }
                        #expect(found.key == key)
                        return try? await heir.inbox.takeOver(found, deadGeneration: 1)
                    }
                    for (key, stored) in zip(keys, all) {
                        guard let stored else { continue }
                        #expect(stored.message.key == key && stored.attempt == 2)
                        taken.by[index].append(key)
                    }
                    left.countDown(of: 2)
                }
            }
            await left.done.wait()
            #expect(Set(taken.by[0]).isDisjoint(with: taken.by[1]))
            #expect(Set(taken.by[0] + taken.by[1]) == Set(items.map(\.message.key)) && taken.by.map(\.count).reduce(0, +) == 250)
            for heir in heirs {
                for name in ["inbox_find", "inbox_end_dead_owners", "inbox_take_over"] {
                    let count = heir.database.hot.count { $0 == name }
                    #expect(count <= 10, "\(name): \(count)")
                }
            }
            // The dead one is fenced off, for all of them.
            await dead.ownership.heartbeat()
            #expect(dead.ownership.id != owner)
        }
    }

    /// A share of a statement is nobody's but its own: a living owner's, a finished one, one that is another's by now, and one of ours.
    @Test func inOneStatementEachIsJudgedForItself() async throws {
        let url = try await migratedDatabase("owner_mixed")
        try await runOnLoop { loop in
            let dead = try await TestWorker(loop, url, generation: 1)
            let living = try await TestWorker(loop, url, generation: 2)
            let heir = try await TestWorker(loop, url, generation: 3)
            let owners = [dead, living, dead, heir, dead]
            var keys: [MessageKey] = []
            for (number, owner) in owners.enumerated() {
                let stored = try #require(try await owner.accept(testMessage(number, from: "+1415555\(2000 + number)")))
                keys.append(stored.message.key)
                if number == 2 { #expect(try await owner.inbox.finish(testOutcome(stored)) == .committed) }
            }
            let found = try await heir.inbox.find(keys)
            #expect(found.count == 5)
            let last = try #require(found.first { $0.key == keys[4] })
            #expect(try await living.inbox.takeOver(last, deadGeneration: 1) != nil)
            let first = try #require(found.first { $0.key == keys[0] })
            // The first goes alone, the others share the next statement.
            let taken = await LoopActor.together([first] + found) { one in try? await heir.inbox.takeOver(one, deadGeneration: 1) }
            let mine = Set(taken.compactMap { $0?.message.key })
            #expect(mine == [keys[0], keys[3]])
            #expect(taken.count { $0 != nil } == 2, "twice asked for, once taken")
            #expect(heir.database.hot.count { $0 == "inbox_take_over" } == 2)
        }
    }

    @Test func whatIsTakenOverKnowsOfOptOuts() async throws {
        let url = try await migratedDatabase("owner_opt_out")
        try await runOnLoop { loop in
            let first = try await TestWorker(loop, url, generation: 1)
            let second = try await TestWorker(loop, url, generation: 2)
            func taken(_ number: Int) async throws -> StoredMessage {
                let found = try #require(try await second.inbox.find(testMessage(number).key))
                return try #require(try await second.inbox.takeOver(found, deadGeneration: 1))
            }
            _ = try await first.accept(testMessage(1))
            _ = try await first.accept(testMessage(2, body: "STOP"))
            #expect(try await taken(1).isOptedOut)
            // Back again: the word itself is known to have done it, the message before it isn't taken for one.
            _ = try await first.accept(testMessage(3))
            let start = try #require(try await first.accept(testMessage(4, body: "start")))
            #expect(start.optOutChanged)
            let again = try await taken(4)
            #expect(again.optOutChanged && !again.isOptedOut)
            let before = try await taken(3)
            #expect(!before.optOutChanged && !before.isOptedOut)
        }
    }

    @Test func whoWasEndedNoticesAndRegistersAnew() async throws {
        let url = try await migratedDatabase("owner_ended")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            var losses = 0
            worker.ownership.onLost = { losses += 1 }
            let before = try await worker.ownership.current()
            await worker.ownership.heartbeat()
            #expect(losses == 0)
            #expect(worker.ownership.id == before)
            _ = try await worker.database.connection.query("update sms_router_owners set ended_at = now()")
            await worker.ownership.heartbeat()
            #expect(losses == 1)
            #expect(worker.ownership.id != nil)
            #expect(worker.ownership.id != before)
            await worker.inbox.end()
            await #expect(throws: InboxError.self) { try await worker.inbox.accept(testMessage(1)) }
        }
    }

    /// What the dispatcher knows of a dead worker's answers reaches the table though the database is away when it is told; again it changes nothing.
    @Test func knownFatesAreWrittenWhenTheDatabaseIsBack() async throws {
        let url = try await migratedDatabase("owner_fates")
        try await runOnLoop { loop in
            let dead = try await TestWorker(loop, url, generation: 3)
            let other = try await TestWorker(loop, url, generation: 4)
            for worker in [dead, other] { _ = try await worker.ownership.current() }
            let database = FaultyDatabase(try await TestWorker(loop, url, generation: 100).database)
            let living = Ownership(loop: loop, database: database, router: [UInt8](repeating: 1, count: 16), slot: 0, generation: 5)
            _ = try await living.current()
            database.fail("inbox_fates")
            var told = 0
            for generation: UInt64 in [2, 3] {
                LoopActor.spawn {
                    await living.learnOfFates(generation)
                    told += 1
                }
            }
            await LoopActor.sleep(.milliseconds(100), on: loop)
            database.mend()
            func known() async throws -> String {
                let rows = try await other.database.rest(
                    "select string_agg(generation || ' ' || fates_known, ',' order by id) from sms_router_owners", Parameters())
                return try rows.string(0, 0) ?? ""
            }
            for _ in 0..<3000 where told < 2 { await LoopActor.sleep(.milliseconds(20), on: loop) }
            #expect(told == 2)
            #expect(try await known() == "3 true,4 false,5 false")
            await living.learnOfFates(3)
            #expect(try await known() == "3 true,4 false,5 false")
        }
    }

    /// An owner that leaves with nothing unfinished, and with answers of which nobody knows whether they were written, is not done with.
    @Test func whoLeavesWithoutFatesHasLeftSomething() async throws {
        let url = try await migratedDatabase("owner_fateless")
        try await runOnLoop { loop in
            let first = try await TestWorker(loop, url, generation: 1)
            let second = try await TestWorker(loop, url, generation: 2)
            var lost: [String] = []
            second.inbox.onLostReplies = { keys throws(PostgresError) in
                lost += keys.map(\.messageSID)
                _ = try await second.database.rest("update sms_router_inbox set reply_inline = false", Parameters())
            }
            let stored = try #require(try await first.accept(testMessage(1)))
            #expect(try await first.inbox.finish(testOutcome(stored)) == .committed)
            await first.ownership.end(nothingLeft: true, fatesKnown: false)
            #expect(try await second.inbox.takeOverAbandoned(longerThan: .zero, most: 10).isEmpty)
            #expect(lost == [stored.message.messageSID])
        }
    }

    /// One whose time has come between the search for lost replies and the sweeping is not swept with them.
    @Test func whoHasALostReplyIsNotSwept() async throws {
        let url = try await migratedDatabase("owner_sweep")
        try await runOnLoop { loop in
            let first = try await TestWorker(loop, url, generation: 1)
            let second = try await TestWorker(loop, url, generation: 2)
            let stored = try #require(try await first.accept(testMessage(1)))
            #expect(try await first.inbox.finish(testOutcome(stored)) == .committed)
            await first.ownership.end(fatesKnown: false)
            func sweep() async throws -> String? {
                var parameters = Parameters()
                parameters.append(0.0)
                parameters.append(3600.0)
                _ = try await second.database.rest(RecoveryStatements.sweepOwners, parameters)
                return try await second.database.rest(
                    "select (swept_at is not null)::text from sms_router_owners where generation = 1", Parameters()
                ).string(0, 0)
            }
            #expect(try await sweep() == "false")
            _ = try await second.database.rest("update sms_router_inbox set reply_inline = false", Parameters())
            #expect(try await sweep() == "true")
        }
    }

    @Test func whatADeadOwnerLeftIsFoundAndItsOwnerSweptAfterwards() async throws {
        let url = try await migratedDatabase("owner_recovery")
        try await runOnLoop { loop in
            let first = try await TestWorker(loop, url, generation: 1)
            let second = try await TestWorker(loop, url, generation: 2)
            let left = try #require(try await first.accept(testMessage(1)))
            let done = try #require(try await first.accept(testMessage(2)))
            #expect(try await first.inbox.finish(testOutcome(done)) == .committed)
            _ = try await first.accept(testMessage(3), deferred: true)
            #expect(try await second.inbox.takeOverAbandoned(longerThan: .zero, most: 10).isEmpty)
            await first.inbox.end()
            #expect(try await second.inbox.takeOverAbandoned(longerThan: .seconds(3600), most: 10).isEmpty)
            let taken = try await second.inbox.takeOverAbandoned(longerThan: .zero, most: 10)
            #expect(taken.map(\.message.messageSID) == [left.message.messageSID])
            #expect(taken.map(\.attempt) == [2] && taken.map(\.stretch) == [left.stretch])
            #expect(try await second.inbox.mine() == [left.message.key])
            // It died as well: what it took over is found from its own mark on.
            await second.inbox.end()
            let third = try await TestWorker(loop, url, generation: 3)
            let again = try await third.inbox.takeOverAbandoned(longerThan: .zero, most: 10)
            #expect(again.map(\.message.messageSID) == [left.message.messageSID])
            let last = try #require(again.first)
            #expect(last.attempt == 3)
            #expect(try await third.inbox.finish(testOutcome(last)) == .committed)
            #expect(try await third.inbox.takeOverAbandoned(longerThan: .zero, most: 10).isEmpty)
            // Messages never waited behind any of it.
            #expect(!third.database.hot.contains { $0.contains("take_over") || $0.contains("sweep") })
        }
        let server = try await TemporaryPostgres.shared()
        // The first still has a deferred message, which keeps nobody; the third lives.
        let swept = try await server.sql(
            "select generation, swept_at is not null from sms_router_owners order by 1", database: "owner_recovery")
        #expect(swept == "1|t\n2|t\n3|f")
    }
}

/// What each heir took.
@LoopActor private final class Taken {
    var by: [[MessageKey]] = [[], []]
}
