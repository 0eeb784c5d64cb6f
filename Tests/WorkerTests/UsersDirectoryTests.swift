import EventLoop
import Postgres
import TestSupport
import Testing
import Time

@testable import Worker

@Suite struct UsersDirectoryTests {
    private let people = """
        insert into users (email, phone_number, full_name, is_active) values
          ('a@example.com', '+14155550101', 'Ada', true), ('b@example.com', '4155550102', 'Bo', true),
          ('c@example.com', '(415) 555-0103', null, null), ('d@example.com', '+4520123456', null, true),
          ('e@example.com', null, null, true), ('f@example.com', '415.555.0106', null, true), ('g@example.com', '+1 415 555 0106', null, true),
          ('h@example.com', '+298 123456', null, true);
        insert into user_phone_mappings (user_id, phone_number, is_verified) values
          (5, '415-555-0105', true), (5, '+447911123456', true), (1, '+14155550199', false), (2, '+14155550199', true),
          (1, '1 (415) 555 0101', true), (2, '+14155550103', true);
        """

    @Test func peopleAreFoundHoweverTheirNumberWasWritten() async throws {
        let url = try await migratedDatabase("users_find")
        try await TemporaryPostgres.shared().sql(people, database: "users_find")
        let found = try await runOnLoop { loop in
            let directory = UserDirectory(
                database: try await TestWorker(loop, url).database, region: "US", ttl: .seconds(60), capacity: 100)
            var found: [String: UserLookup] = [:]
            for number in [
                "+14155550101", "+14155550102", "+14155550103", "+4520123456", "+14155550105", "+447911123456", "+14155550106",
                "+14155550199", "+14155550111", "+12125550101", "+298123456", "nonsense",
            ] { found[number] = try await directory.find(number) }
            return found
        }
        func id(_ number: String) -> Int64? { if case .user(let user) = found[number] { user.id } else { nil } }
        #expect(found["+14155550101"] == .user(User(id: 1, email: "a@example.com", fullName: "Ada", isActive: true)))
        #expect(id("+14155550102") == 2)
        #expect(id("+4520123456") == 4)
        #expect(id("+14155550105") == 5)
        #expect(id("+447911123456") == 5)
        #expect(id("+298123456") == 8)
        // An unverified claim counts for nobody.
        #expect(id("+14155550199") == 2)
        // Two people's number is nobody's, in one table or over both.
        #expect(found["+14155550106"] == .ambiguous)
        #expect(found["+14155550103"] == .ambiguous)
        // Same last digits, another number.
        #expect(found["+12125550101"] == .unknown)
        #expect(found["+14155550111"] == .unknown)
        #expect(found["nonsense"] == .unknown)
    }

    @Test func anIndexServesTheLookup() async throws {
        let url = try await migratedDatabase("users_plan")
        let plan = try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            var text = ""
            let sql = "explain " + UserQuery.statement.sql
            let rows = try await worker.database.connection.query(sql, UserQuery.parameters(["+14155550101"]))
            for row in 0..<rows.count { text += try rows.string(row, 0) ?? "" }
            return text
        }
        #expect(plan.contains("sms_router_users_digits"))
        #expect(plan.contains("sms_router_mappings_digits"))
    }

    @Test func thoseWhoAskTogetherShareOneQuestion() async throws {
        let url = try await migratedDatabase("users_share")
        try await TemporaryPostgres.shared().sql(people, database: "users_share")
        try await runOnLoop { loop in
            let directory = UserDirectory(database: try await TestWorker(loop, url).database, region: "US", ttl: .seconds(60))
            let tally = Tally()
            for number in 0..<60 {
                LoopActor.spawn {
                    let found = try? await directory.find("+1415555010\(1 + number % 2)")
                    if case .user(let user) = found, user.id == Int64(1 + number % 2) { tally.stored += 1 }
                    tally.left.countDown(of: 60)
                }
            }
            await tally.left.done.wait()
            #expect(tally.stored == 60)
            #expect(directory.counts.entries == 2)
            _ = try await directory.find("+14155550101")
            #expect(directory.counts.hits == 1)
        }
    }

    /// A worker that takes over from others does not remember their people for long: each would remember everybody.
    @Test func whoIsPassingIsForgottenSoon() async throws {
        let url = try await migratedDatabase("users_passing")
        try await TemporaryPostgres.shared().sql(people, database: "users_passing")
        try await runOnLoop { loop in
            let directory = UserDirectory(database: try await TestWorker(loop, url).database, region: "US", ttl: .seconds(3600))
            _ = try await directory.find("+14155550101")
            for _ in 0..<2 { _ = try await directory.find("+14155550102", isPassing: true) }
            #expect(directory.counts.entries == 2)
            // What else of theirs comes with it finds them.
            #expect(directory.counts.hits == 1)
            directory.giveRoomBack(now: .now() + UserDirectory.passing)
            #expect(directory.counts.entries == 1)
            _ = try await directory.find("+14155550101")
            #expect(directory.counts.hits == 2)
        }
    }

    @Test func aChangeShowsAndAnIrrelevantOneTellsNothing() async throws {
        let url = try await migratedDatabase("users_change")
        let server = try await TemporaryPostgres.shared()
        try await server.sql(people + "alter table users add last_login timestamp", database: "users_change")
        let directory = try await runOnLoop { loop in
            let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: try patientConfiguration(url))
            pool.start()
            await pool.firstAttempt()
            let directory = UserDirectory(database: pool, region: "US", ttl: .seconds(3600))
            directory.listen(on: pool)
            while true {
                if case .listening = pool.listening { break }
                await LoopActor.sleep(.milliseconds(5), on: loop)
            }
            return Held(pool: pool, directory: directory)
        }
        // Each change with what must then be found; every one of these numbers is in the cache before it.
        let changes: [(sql: String, number: String, expected: Int64?)] = [
            ("update users set phone_number = '(415) 555-0177' where id = 1", "+14155550177", 1),
            ("insert into users (email, phone_number) values ('z@example.com', '4155550188')", "+14155550188", 9),
            ("update user_phone_mappings set is_verified = false where phone_number = '415-555-0105'", "+14155550105", nil),
            ("insert into user_phone_mappings (user_id, phone_number, is_verified) values (4, '4155550190', true)", "+14155550190", 4),
            ("delete from users where id = 2", "+14155550102", nil),
            ("truncate users cascade", "+4520123456", nil),
        ]
        for change in changes {
            try await runOnLoop { _ in _ = try await directory.directory.find(change.number) }
            try await server.sql(change.sql, database: "users_change")
            try await runOnLoop { loop in
                while true {
                    let found = try await directory.directory.find(change.number)
                    var id: Int64?
                    if case .user(let user) = found { id = user.id }
                    if id == change.expected { break }
                    await LoopActor.sleep(.milliseconds(5), on: loop)
                }
            }
        }
        let before = try await runOnLoop { _ in directory.directory.counts.invalidations }
        // The second is told after the first would have been.
        try await server.sql("insert into users (email, phone_number) values ('q@example.com', '4155550160')", database: "users_change")
        try await server.sql("update users set last_login = now()", database: "users_change")
        try await server.sql("update users set full_name = 'Q'", database: "users_change")
        let after = try await runOnLoop { loop in
            while directory.directory.counts.invalidations < before + 2 { await LoopActor.sleep(.milliseconds(5), on: loop) }
            return directory.directory.counts.invalidations
        }
        #expect(after == before + 2)
        try await runOnLoop { _ in await directory.pool.close() }
    }

    @Test func aDeafDirectoryAsksTheDatabase() async throws {
        let url = try await migratedDatabase("users_deaf")
        try await TemporaryPostgres.shared().sql(people, database: "users_deaf")
        try await runOnLoop { loop in
            let directory = UserDirectory(database: try await TestWorker(loop, url).database, region: "US", ttl: .seconds(60))
            _ = try await directory.find("+14155550101")
            directory.deafSince = { MonotonicInstant.now() - .milliseconds(500) }
            _ = try await directory.find("+14155550101")
            #expect(directory.counts.hits == 1)
            directory.deafSince = { MonotonicInstant.now() - .seconds(2) }
            _ = try await directory.find("+14155550101")
            #expect(directory.counts.hits == 1)
            #expect(directory.counts.misses == 2)
        }
    }
}

/// What a test keeps between its visits to the loop.
@LoopActor private final class Held {
    let pool: PostgresPool
    let directory: UserDirectory

    init(pool: PostgresPool, directory: UserDirectory) {
        self.pool = pool
        self.directory = directory
    }
}
