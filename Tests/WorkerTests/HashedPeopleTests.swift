// Messages and opt-outs that are known by keyed hashes alone: a replay is none, and nobody is written to who has opted out (docs/privacy.md).

import Crypto
import EventLoop
import Postgres
import Schema
import TestSupport
import Testing
import Time

@testable import Worker

let testPrivacyKey = PrivacyKey("a key of thirty-two characters, at least".replacing(" ", with: "-"))

extension TestWorker {
    /// The same worker's inbox with a privacy key.
    func keyedInbox() -> Inbox { Inbox(database: database, ownership: ownership, key: testPrivacyKey) }

    func run(_ sql: String) async throws { _ = try await database.rest(sql, Parameters()) }

    /// The database's hashes are under the tests' key, and every worker has that.
    func nameKey() async throws {
        try await run("update sms_router_privacy set key_check = '\\x\(Hex.encode(testPrivacyKey.check))'")
        try await run("update sms_router_owners set key_check = '\\x\(Hex.encode(testPrivacyKey.check))'")
    }

    /// Opt-outs of an address lose it, whatever their age.
    func freeze(_ address: String) async throws -> Int64? {
        let senders = try await texts("select sender from sms_router_opt_outs where address = '\(address)' order by 1")
        let people = senders.map { FrozenOptOut(account: testAccount, address: address, sender: $0) }
        return try await database.rest(
            OptOutThaw.freeze, FrozenOptOut.parameters(people, before: .now() + .seconds(60), key: testPrivacyKey)
        ).firstInt64
    }
}

@Suite struct HashedPeopleTests {
    private static let ada = "+14155550101"

    /// Nor does one that stood still until its lease was over, while a key was named.
    @Test func withoutTheKeyNobodyRegisters() async throws {
        let url = try await migratedDatabase("hashed_register")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            var refused = 0
            worker.ownership.onOtherKey = { refused += 1 }
            try await worker.run("update sms_router_privacy set key_check = '\\x\(Hex.encode(testPrivacyKey.check))'")
            do throws(PostgresError) {
                _ = try await worker.ownership.current()
                Issue.record("it has registered")
            } catch {
                guard case .away(_, false) = error else {
                    Issue.record("\(error)")
                    return
                }
            }
            #expect(refused == 1)
            #expect(try await worker.texts("select count(*)::text from sms_router_owners") == ["0"])
            try await worker.run("update sms_router_privacy set key_check = null")
            _ = try await worker.ownership.current()
        }
    }

    @Test func aRememberedMessageIsADuplicate() async throws {
        let url = try await migratedDatabase("hashed_replay")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let inbox = worker.keyedInbox()
            guard case .stored = try await inbox.accept(testMessage(1)) else { return #expect(Bool(false), "not stored") }
            // It is erased.
            let hash = testPrivacyKey.message(account: testAccount, sid: testMessage(1).messageSID)
            try await worker.run("insert into sms_router_remembered (sid) values ('\(UUIDText.encode(hash))')")
            try await worker.run("delete from sms_router_inbox")
            for body in ["hello", "STOP"] {
                guard case .duplicate = try await inbox.accept(testMessage(1, body: body)) else {
                    return #expect(Bool(false), "taken as new")
                }
            }
            #expect(try await worker.texts("select count(*)::text from sms_router_inbox") == ["0"])
            #expect(try await worker.texts("select count(*)::text from sms_router_opt_outs") == ["0"], "nor do its words count again")
            let key = testMessage(1).key
            #expect(try await inbox.find(key) == nil)
            #expect(try await inbox.isRemembered(key))
            #expect(try await !inbox.isRemembered(testMessage(2).key))
            // Beside others in a batch.
            async let again = inbox.accept(testMessage(1))
            async let other = inbox.accept(testMessage(2))
            guard case .duplicate = try await again, case .stored = try await other else { return #expect(Bool(false), "a batch") }
            // Without the key it would be new.
            guard case .stored = try await worker.inbox.accept(testMessage(1)) else {
                return #expect(Bool(false), "the test proves nothing")
            }
        }
    }

    @Test func anOptOutUnderAHashCountsAndGetsItsAddressBack() async throws {
        let url = try await migratedDatabase("hashed_opt_out")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let inbox = worker.keyedInbox()
            func say(_ number: Int, _ body: String, to: String = "+12125550100") async throws -> StoredMessage {
                let result = try await inbox.accept(testMessage(number, from: Self.ada, to: to, body: body))
                var stored: StoredMessage?
                if case .stored(let message) = result { stored = message }
                return try #require(stored)
            }
            _ = try await worker.ownership.current()
            try await worker.nameKey()
            let rows =
                "select address || '|' || sender || '|' || coalesce(said, '-') || '|' || coalesce(message_sid, '-') from sms_router_opt_outs order by 1"
            _ = try await say(1, "please stop texting me")
            #expect(try await worker.freeze(Self.ada) == 1)
            let hidden = testPrivacyKey.person(Self.ada)
            #expect(try await worker.texts(rows) == ["\(hidden)|+12125550100|-|-"], "neither address nor proof is left")
            // For all of the account's senders, and by what takes it over too.
            #expect(try await say(2, "hello", to: "+12125550199").isOptedOut)
            #expect(try await worker.texts(rows) == ["\(Self.ada)|+12125550100|-|-"])
            // START lifts it, also from under the hash.
            #expect(try await worker.freeze(Self.ada) == 1)
            let start = try await say(3, "START")
            #expect(!start.isOptedOut && start.optOutChanged)
            #expect(try await !say(4, "hello").isOptedOut)
            // The lift survives as well.
            #expect(try await worker.freeze(Self.ada) == 1)
            #expect(try await !say(5, "hello").isOptedOut)
        }
    }

    /// Whoever freezes and whoever accepts at the same moment: the accept's mark is seen.
    @Test func whoWasDealtWithMeanwhileKeepsTheAddress() async throws {
        let url = try await migratedDatabase("hashed_race")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let inbox = worker.keyedInbox()
            _ = try await inbox.accept(testMessage(1, from: Self.ada, body: "STOP"))
            try await worker.run("update sms_router_opt_outs set opted_out_at = now() - interval '500 days', seen_at = null")
            try await worker.nameKey()
            let due = [FrozenOptOut(account: testAccount, address: Self.ada, sender: "+18005550100")]
            func freeze() async throws -> Int64? {
                try await worker.database.rest(
                    OptOutThaw.freeze, FrozenOptOut.parameters(due, before: .now() + .seconds(-86_400), key: testPrivacyKey)
                ).firstInt64
            }
            // A message came since the purge has looked.
            _ = try await inbox.accept(testMessage(2, from: Self.ada))
            #expect(try await freeze() == 0)
            try await worker.run("update sms_router_opt_outs set seen_at = now() - interval '500 days'")
            // One worker has another key.
            try await worker.run("update sms_router_owners set key_check = '\\x00'")
            #expect(try await freeze() == 0)
            try await worker.run("update sms_router_owners set key_check = '\\x\(Hex.encode(testPrivacyKey.check))'")
            #expect(try await freeze() == 1)
        }
    }

    /// A message that we start goes to nobody whose opt-out has lost its address.
    @Test func whatIsStartedFindsIt() async throws {
        let url = try await migratedDatabase("hashed_started")
        try await runOnLoop { loop in
            let secret = "a key of thirty-two characters, at least".replacing(" ", with: "-")
            let starter = try await Starter(loop, url, ["SMS_ROUTER_PRIVACY_KEY": secret])
            let worker = starter.outbox.worker
            _ = try await worker.ownership.current()
            try await worker.nameKey()
            try await worker.run(
                """
                insert into sms_router_opt_outs (account_sid, address, sender, our_number, opted_out_at, source)
                values ('\(testAccount)', '\(Self.ada)', '', '', now() - interval '1 minute', 'operator')
                """)
            #expect(try await worker.freeze(Self.ada) == 1)
            let answer = await starter.post(#"{"to":"\#(Self.ada)","body":"Hello","urgent":true}"#, key: "k")
            #expect(answer.status == 409 && answer.json["detail"]?.string == "The recipient has opted out", "\(answer.json)")
            #expect(try await worker.texts("select address from sms_router_opt_outs") == [Self.ada])
        }
    }

    @Test func aWorkerWithoutTheKeyIsToldWhy() {
        #expect(OptOutThaw.problem(ours: nil, theirs: nil) == nil)
        #expect(OptOutThaw.problem(ours: [1], theirs: nil) == nil)
        #expect(OptOutThaw.problem(ours: [1], theirs: [1]) == nil)
        #expect(OptOutThaw.problem(ours: nil, theirs: [1])?.contains("is not set") == true)
        #expect(OptOutThaw.problem(ours: [2], theirs: [1])?.contains("is not the key") == true)
    }

    /// Both look-ups of the accept go by primary keys, however many are remembered.
    @Test func theLookUpsReadAnIndex() async throws {
        let url = try await migratedDatabase("hashed_plans")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            try await worker.run(
                """
                insert into sms_router_remembered (sid) select gen_random_uuid() from generate_series(1, 50000);
                """)
            try await worker.run(
                """
                insert into sms_router_opt_outs (account_sid, address, sender, our_number, opted_out_at, source)
                select '\(testAccount)', '+1' || 4155000000 + i, 'x', 'x', now(), 'import' from generate_series(1, 20000) i
                """)
            try await worker.run("analyze")
            let people = (0..<50).map { "+1\(4_155_000_000 + $0 * 10 + 1)" }
            let accounts = "array_fill('\(testAccount)'::text, array[50])"
            let touch = try await worker.plan(
                OptOutStatements.touch, types: "text[], text[]", arguments: "\(accounts), '{\(people.joined(separator: ","))}'")
            #expect(touch.mostRows <= 50, "\(touch)")
            let thaw = try await worker.plan(
                OptOutStatements.thaw, types: "text[], text[], text[]",
                arguments: "\(accounts), '{\(people.joined(separator: ","))}', array_fill('#0'::text, array[50])")
            #expect(thaw.mostRows <= 50, "\(thaw)")
            let known = try await worker.plan(
                OptOutStatements.isRemembered, types: "uuid", arguments: "'00000000-0000-0000-0000-000000000000'")
            #expect(known.pages <= 6, "\(known)")
        }
    }
}

@Suite struct HashedPeopleRaceTests {
    /// An accept that comes while its person's address is being hidden waits for that, and finds the opt-out all the same.
    @Test func anAcceptDuringTheHidingFindsIt() async throws {
        let url = try await migratedDatabase("hashed_hiding")
        try await runOnLoop { loop in
            let (worker, purger, looker) = (
                try await TestWorker(loop, url), try await TestWorker(loop, url, generation: 2),
                try await TestWorker(loop, url, generation: 3)
            )
            let inbox = worker.keyedInbox()
            let ada = "+14155550101"
            _ = try await inbox.accept(testMessage(1, from: ada, body: "STOP"))
            try await worker.run("update sms_router_opt_outs set opted_out_at = now() - interval '500 days', seen_at = null")
            try await worker.nameKey()
            try await purger.run("begin")
            #expect(try await purger.freeze(ada) == 1)
            let done = Promise<Bool?>()
            LoopActor.spawn {
                let result = try? await inbox.accept(testMessage(2, from: ada))
                if case .stored(let stored)? = result { done.fulfill(stored.isOptedOut) } else { done.fulfill(nil) }
            }
            try await LockWait.until(1, looker, "locktype = 'transactionid'")
            try await purger.run("commit")
            #expect(await done.wait() == true)
            #expect(try await worker.texts("select address from sms_router_opt_outs") == [ada])
        }
    }
}
