// Which numbers count as their holder's: what was heard and when, marks by Twilio's errors, and what confirms a number again.

import EventLoop
import Postgres
import TestSupport
import Testing
import Time

@testable import Worker

@Suite struct StaleNumbersTests {
    private static let people = """
        insert into users (email, phone_number) values ('a@example.com', '(415) 555-0101'), ('b@example.com', '+14155550102'),
          ('c@example.com', null);
        insert into user_phone_mappings (user_id, phone_number, is_verified, created_at) values
          (3, '+14155550103', true, now() at time zone 'utc' - interval '200 days'), (3, '+14155550104', true, now() at time zone 'utc');
        """

    private func withPeople(
        _ database: String,
        _ body: @escaping @Sendable @LoopActor (EventLoop, TestWorker, UserDirectory, TemporaryPostgres) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        let server = try await TemporaryPostgres.shared()
        try await server.sql(Self.people, database: database)
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            // Each question goes to the database.
            try await body(loop, worker, UserDirectory(database: worker.database, region: "US", ttl: .zero), server)
        }
    }

    private func id(_ lookup: UserLookup) -> Int64? { if case .user(let user) = lookup { user.id } else { nil } }

    @Test func whoIsHeardIsNotedOnceADay() async throws {
        try await withPeople("heard_daily") { loop, worker, directory, server in
            @LoopActor func notes() -> Int { worker.database.hot.count { $0 == "heard_note" } }
            func row() async throws -> String {
                try await server.sql(
                    "select count(*), max(heard_at) > now() - interval '1 hour' from sms_router_heard", database: "heard_daily")
            }
            directory.reverifyAfterDays = 90
            for _ in 0..<3 {
                _ = try await directory.find("+14155550101")
                while try await row() != "1|t" { await LoopActor.sleep(.milliseconds(5), on: loop) }
            }
            #expect(notes() == 1)
            // Strangers are nobody's to hear from.
            _ = try await directory.find("+14155550199")
            try await server.sql("update sms_router_heard set heard_at = now() - interval '25 hours'", database: "heard_daily")
            #expect(try await row() == "1|f")
            _ = try await directory.find("+14155550101")
            while try await row() != "1|t" { await LoopActor.sleep(.milliseconds(5), on: loop) }
            #expect(notes() == 2)
        }
    }

    /// As it comes, the setting is off: who writes costs no row, and a look-up reads none.
    @Test func whileNobodyAsksNothingIsNoted() async throws {
        try await withPeople("heard_unasked") { loop, worker, directory, server in
            for number in 1...4 { #expect(id(try await directory.find("+1415555010\(number)")) != nil) }
            directory.reverifyAfterDays = 90
            _ = try await directory.find("+14155550101")
            // Notes are written in the order of the look-ups, or with this one.
            while try await worker.texts("select number from sms_router_heard") != ["+14155550101"] {
                await LoopActor.sleep(.milliseconds(5), on: loop)
            }
            #expect(worker.database.hot.count { $0 == "heard_note" } == 1)
            func plan(_ number: String, days: Int) async throws -> ExecutedPlan {
                try await worker.plan(
                    UserQuery.statement, types: "int4[], text[], text[], float8",
                    arguments: "array[0], array[right('\(number)', 7)], array['\(number)'], \(days)")
            }
            func reads(_ plan: ExecutedPlan) -> Bool {
                plan.description.split(separator: "\n").contains { $0.contains("on sms_router_heard") && !$0.contains("never executed") }
            }
            let (off, on) = (try await plan("+14155550101", days: 0), try await plan("+14155550101", days: 90))
            #expect(!reads(off) && reads(on), "\(off)\n\(on)")
            try await server.sql(
                "insert into sms_router_stale_numbers (number, stale_at, why) values ('+14155550101', now(), 'wrong number')",
                database: "heard_unasked")
            let marked = try await plan("+14155550101", days: 0)
            #expect(reads(marked), "who has confirmed it since the mark? \(marked)")
        }
    }

    @Test func whoWasNotHeardForTooLongIsNobody() async throws {
        try await withPeople("heard_quiet") { loop, _, directory, server in
            try await server.sql(
                """
                insert into sms_router_heard (number, user_id, heard_at) values ('+14155550101', 1, now() - interval '91 days');
                insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, created_at) values
                  (2, '+14155550102', 'inbound', 1, now() at time zone 'utc' - interval '100 days'),
                  (2, '+14155550102', 'outbound', 1, now() at time zone 'utc')
                """, database: "heard_quiet")
            // Off by default.
            for number in 1...4 { #expect(id(try await directory.find("+1415555010\(number)")) != nil) }
            directory.reverifyAfterDays = 90
            #expect(try await directory.find("+14155550101") == .stale, "noted 91 days ago")
            #expect(try await directory.find("+14155550102") == .stale, "by the log; what we wrote does not count")
            #expect(try await directory.find("+14155550103") == .stale, "a mapping of 200 days without a word")
            #expect(id(try await directory.find("+14155550104")) == 3, "made today")
            directory.reverifyAfterDays = 92
            #expect(id(try await directory.find("+14155550101")) == 1)
            try await server.sql(
                """
                update sms_router_heard set heard_at = now() - interval '300 days' where number = '+14155550101';
                insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, created_at)
                values (1, '+14155550101', 'inbound', 1, now() at time zone 'utc' - interval '5 days')
                """, database: "heard_quiet")
            #expect(
                id(try await directory.find("+14155550101")) == 1,
                "heard while nothing was noted: the setting was off, or the note was lost")
            directory.reverifyAfterDays = 90
            // Heard again meanwhile, a few days ago; or confirmed.
            try await server.sql(
                """
                insert into sms_router_heard (number, user_id, confirmed_at) values ('+14155550102', 2, now()), ('+14155550103', 3, now())
                on conflict (number, user_id) do update set confirmed_at = now()
                """, database: "heard_quiet")
            #expect(id(try await directory.find("+14155550102")) == 2)
            #expect(id(try await directory.find("+14155550103")) == 3)
        }
    }

    /// A look-up for each of those who were heard, however many people there are.
    @Test func whoIsHeardIsFoundByIndexes() async throws {
        try await withPeople("heard_plan") { _, worker, _, server in
            try await server.sql(
                """
                insert into users (id, email, phone_number) select 1000 + i, 'p' || i || '@example.com', '+1212' || 5550000 + i
                from generate_series(1, 20000) i;
                insert into user_phone_mappings (user_id, phone_number, is_verified) select 1000 + i, '+1313' || 5550000 + i, true
                from generate_series(1, 20000) i;
                insert into sms_router_heard (number, user_id, heard_at) select '+1212' || 5550000 + i, 1000 + i, now() - interval '2 days'
                from generate_series(1, 20000) i;
                analyze users; analyze user_phone_mappings; analyze sms_router_heard
                """, database: "heard_plan")
            let plan = try await worker.plan(
                HeardNumbers.note, types: "text[], int8[]",
                arguments: "array['+12125550007', '+13135550009', '+14155550199'], array[1007, 1009, 1011]::int8[]")
            #expect(!plan.description.contains("Seq Scan on"), "\(plan)")
            #expect(plan.mostRows <= 3, "\(plan)")
            for index in ["users_pkey", "user_phone_mappings_"] { #expect(plan.description.contains("using \(index)"), "\(plan)") }
            let noted = "select number from sms_router_heard where heard_at > now() - interval '1 hour' order by 1"
            #expect(try await worker.texts(noted) == ["+12125550007", "+13135550009"])
        }
    }

    /// By whoever has it in a cache still: the number of a user was erased, or is another one now.
    @Test func ofANumberThatIsNobodysNothingIsNoted() async throws {
        try await withPeople("heard_nobody") { _, worker, _, server in
            @LoopActor func note(_ number: String, _ user: Int64) async throws -> [String] {
                var parameters = Parameters()
                parameters.append(textArray: [number])
                parameters.append(int8Array: [user])
                _ = try await worker.database.run(HeardNumbers.note, parameters, lane: .any)
                return try await worker.texts("select number || ' ' || user_id from sms_router_heard order by 1")
            }
            #expect(try await note("+14155550101", 1) == ["+14155550101 1"], "written otherwise")
            #expect(try await note("+14155550104", 3).last == "+14155550104 3", "a mapping")
            try await server.sql(
                "truncate sms_router_heard; update users set phone_number = null where id = 1; delete from user_phone_mappings where id = 2",
                database: "heard_nobody")
            #expect(try await note("+14155550101", 1) == [])
            #expect(try await note("+14155550104", 3) == [], "another number of theirs is left")
        }
    }

    @Test func aMarkCountsUntilItIsConfirmed() async throws {
        try await withPeople("stale_marks") { _, worker, directory, server in
            let number = "+14155550101"
            // Of a message that is gone, with its person perhaps, nothing is noted.
            try await directory.markWrong(number, by: testMessage(1).key)
            #expect(try await worker.texts("select number from sms_router_stale_numbers") == [])
            _ = try await worker.accept(testMessage(1))
            try await directory.markWrong(number, by: testMessage(1).key)
            #expect(try await directory.find(number) == .stale)
            try await directory.markWrong(number, by: testMessage(1).key)
            // Somebody else's mapping that is made afterwards, verified: theirs, and not two people's.
            try await server.sql(
                "insert into user_phone_mappings (user_id, phone_number, is_verified) values (2, '\(number)', true)",
                database: "stale_marks")
            #expect(id(try await directory.find(number)) == 2)
            // The old owner comes back with it too: now it is two people's.
            try await server.sql(
                "insert into sms_router_heard (number, user_id, confirmed_at) values ('\(number)', 1, now()) "
                    + "on conflict (number, user_id) do update set confirmed_at = now()", database: "stale_marks")
            #expect(try await directory.find(number) == .ambiguous)
            // A mark that is newer takes it from both.
            try await directory.markWrong(number, by: testMessage(1).key)
            #expect(try await directory.find(number) == .stale)
            #expect(worker.database.hot.contains("stale_wrong_number"))
        }
    }

    @Test func changesReachTheCaches() async throws {
        let url = try await migratedDatabase("stale_notify")
        let server = try await TemporaryPostgres.shared()
        try await server.sql(Self.people, database: "stale_notify")
        try await runOnLoop { loop in
            let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: try patientConfiguration(url))
            pool.start()
            await pool.firstAttempt()
            let directory = UserDirectory(database: pool, region: "US", ttl: .seconds(3600))
            directory.listen(on: pool)
            while true {
                if case .listening = pool.listening { break }
                await LoopActor.sleep(.milliseconds(5), on: loop)
            }
            let number = "+14155550101"
            #expect(id(try await directory.find(number)) == 1)
            _ = try await TestWorker(loop, url).accept(testMessage(1))
            func becomes(_ wanted: UserLookup?) async throws {
                while true {
                    let found = try await directory.find(number)
                    if wanted.map({ $0 == found }) ?? (id(found) == 1) { return }
                    await LoopActor.sleep(.milliseconds(5), on: loop)
                }
            }
            try await directory.markWrong(number, by: testMessage(1).key)
            try await becomes(.stale)
            try await server.sql(
                "insert into sms_router_heard (number, user_id, confirmed_at) values ('\(number)', 1, now()) "
                    + "on conflict (number, user_id) do update set confirmed_at = now()", database: "stale_notify")
            try await becomes(nil)
            // A note of the day tells nobody.
            let before = directory.counts.invalidations
            try await server.sql(
                "update sms_router_heard set heard_at = now(); notify sms_router_users, 'p+19995550100'", database: "stale_notify")
            while directory.counts.invalidations == before { await LoopActor.sleep(.milliseconds(5), on: loop) }
            #expect(directory.counts.invalidations == before + 1)
            await pool.close()
        }
    }

    // MARK: Twilio's errors

    @Test(arguments: [(30_005, true), (30_006, true), (30_003, false), (30_007, false), (21_610, false)])
    func whatTwilioSaysOfANumber(_ code: Int, _ isStale: Bool) async throws {
        for way in ["callback", "answer"] {
            let name = "stale_\(way)_\(code)"
            let url = try await migratedDatabase(name)
            try await runOnLoop { loop in
                let worker = try await OutboxWorker(loop, url)
                try await worker.put(7, ["hello"])
                let (claim, found, _) = try #require(try await worker.outbox.claim(most: 1).conversations.first)
                let part = try #require(found)
                if way == "answer" {
                    _ = try await worker.outbox.settle(OutboxResult(claim: claim, id: part.id, state: .failed, errorCode: code))
                } else {
                    _ = try await worker.sent(claim, part)
                    _ = try await worker.outbox.take(
                        MessageStatus(
                            outboxID: part.id, messageSID: OutboxWorker.sid(part.id), status: "undelivered", errorCode: code,
                            accountSID: testAccount))
                }
                let marks = try await worker.texts("select number || ' ' || why from sms_router_stale_numbers")
                #expect(marks == (isStale ? ["\(OutboxWorker.person(7)) twilio \(code)"] : []), "\(way)")
            }
        }
    }

    /// A word that comes late about a message from before does not take a number from whom it was confirmed for since.
    @Test func whatWasConfirmedSinceStays() async throws {
        try await withPeople("stale_late") { loop, worker, directory, server in
            let outbox = try await OutboxWorker(loop, server.url(database: "stale_late"), generation: 5)
            try await outbox.put(1, ["hello"])
            try await outbox.run("update sms_router_outbox set to_address = '+14155550101'")
            let (claim, found, _) = try #require(try await outbox.outbox.claim(most: 1).conversations.first)
            let part = try #require(found)
            _ = try await outbox.sent(claim, part)
            try await outbox.pass(60)
            try await outbox.run(
                "insert into sms_router_heard (number, user_id, confirmed_at) values ('+14155550101', 1, now() - interval '10 seconds')")
            _ = try await outbox.outbox.take(
                MessageStatus(
                    outboxID: part.id, messageSID: OutboxWorker.sid(part.id), status: "undelivered", errorCode: 30_005,
                    accountSID: testAccount))
            #expect(try await outbox.texts("select number from sms_router_stale_numbers") == ["+14155550101"])
            #expect(id(try await directory.find("+14155550101")) == 1)
        }
    }

    @Test func anotherChannelSaysNothingOfTheTelephone() async throws {
        let url = try await migratedDatabase("stale_channel")
        try await runOnLoop { loop in
            let worker = try await OutboxWorker(loop, url)
            try await worker.put(7, ["hello"])
            try await worker.run("update sms_router_outbox set to_address = 'whatsapp:' || to_address")
            let (claim, found, _) = try #require(try await worker.outbox.claim(most: 1).conversations.first)
            _ = try await worker.outbox.settle(
                OutboxResult(claim: claim, id: try #require(found).id, state: .failed, errorCode: 30_005))
            #expect(try await worker.texts("select number from sms_router_stale_numbers") == [])
        }
    }
}
