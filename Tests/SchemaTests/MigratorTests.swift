import EventLoop
import PhoneNumbers
import Postgres
import TestSupport
import Testing

@testable import Schema

@Suite struct MigratorTests {
    private func migrate(_ url: String) async throws -> [Int] {
        try await runOnLoop { loop in
            let connection = try await PostgresConnection.open(
                loop: loop, resolver: Resolver(loop), configuration: PostgresConfiguration(url), mode: .plain)
            defer { connection.close() }
            return try await Migrator(connection: connection, loop: loop).run()
        }
    }

    @Test func anEmptyDatabaseGetsEverythingOnce() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("schema_empty")
        #expect(try await migrate(url) == Array(1...Schema.version))
        let before = try await server.sql("select * from sms_router_migrations; select * from sms_router_configs", database: "schema_empty")
        #expect(try await migrate(url) == [])
        let after = try await server.sql("select * from sms_router_migrations; select * from sms_router_configs", database: "schema_empty")
        #expect(before == after)
        #expect(try await server.sql("select count(*) from sms_router_configs where is_default", database: "schema_empty") == "9")
        let types = try await server.sql(
            "select data_type from information_schema.columns where column_name = 'id' and table_schema = 'public' order by 1",
            database: "schema_empty")
        #expect(Set(types.split(separator: "\n")) == ["bigint"])
    }

    @Test func theOldDatabaseLosesNothing() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("schema_old")
        try await server.sql(oldDatabase, database: "schema_old")
        let sums = """
            select md5(string_agg(l::text, ',' order by id)) from (select id, user_id, phone_number, message_direction, message_length,
              message_content, success, created_at, twilio_message_sid, final_status from sms_usage_logs) l;
            select md5(string_agg(u::text, ',' order by id)) from users u;
            select md5(string_agg(m::text, ',' order by id)) from user_phone_mappings m
            """
        let before = try await server.sql(sums, database: "schema_old")
        let files = "select relfilenode from pg_class where relname in ('sms_usage_logs', 'users') order by relname"
        let filesBefore = try await server.sql(files, database: "schema_old")
        #expect(try await migrate(url) == Array(1...Schema.version))
        #expect(try await migrate(url) == [])
        #expect(try await server.sql(sums, database: "schema_old") == before)
        // Nothing was rewritten, so nothing was locked for long.
        #expect(try await server.sql(files, database: "schema_old") == filesBefore)
        // Rows that were there are the operator's.
        let configs =
            "select string_agg(config_key || '=' || config_value, ',' order by config_key) from sms_router_configs where not is_default"
        #expect(try await server.sql(configs, database: "schema_old") == "rate_limit_per_minute=20,spam_threshold=0.8")
        // The status of a later Twilio, and an address as long as they come.
        try await server.sql(
            """
            insert into sms_usage_logs (phone_number, message_direction, message_length, final_status)
            values (repeat('9', 64), 'outbound', 1, 'canceled')
            """, database: "schema_old")
        // The old index serves; no second one.
        let indexes = "select count(*) from pg_index where indrelid = 'sms_usage_logs'::regclass"
        #expect(try await server.sql(indexes, database: "schema_old") == "5")
        let unchecked = "select count(*) from pg_constraint where not convalidated"
        #expect(try await server.sql(unchecked, database: "schema_old") == "0")
    }

    @Test func collidingOwnersAreReportedNotRefused() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("schema_collisions")
        try await server.sql(oldDatabase, database: "schema_collisions")
        _ = try await migrate(url)
        let found = try await runOnLoop { loop in
            let connection = try await PostgresConnection.open(
                loop: loop, resolver: Resolver(loop), configuration: PostgresConfiguration(url), mode: .plain)
            defer { connection.close() }
            let rows = try await connection.query(OwnerCollisions.statement.sql)
            return try OwnerCollisions.among(rows) { PhoneNumbers.e164($0, region: "US") }
        }
        // Ida and Jan; the unverified claim to …0205 counts for nobody.
        #expect(found == [OwnerCollision(number: "+14155550202", users: [2, 3])])
    }

    @Test func twoAtOnceApplyEachMigrationOnce() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("schema_two")
        async let first = migrate(url)
        async let second = migrate(url)
        let applied = try await [first, second]
        #expect(applied.flatMap { $0 }.sorted() == Array(1...Schema.version))
    }

    @Test func aProgramThatIsTooOldChangesNothing() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("schema_newer")
        _ = try await migrate(url)
        try await server.sql(
            "insert into sms_router_migrations (version, name, min_compatible) values (900, 'contract', 899)", database: "schema_newer")
        await #expect(throws: MigrationError.self) { try await migrate(url) }
    }

    @Test func aRowThatAnOperatorChangesIsNoDefaultAnyMore() async throws {
        let server = try await TemporaryPostgres.shared()
        _ = try await migrate(try await server.createDatabase("schema_touched"))
        try await server.sql(
            """
            update sms_router_configs set config_value = '0.5' where config_key = 'spam_threshold';
            update sms_router_configs set description = 'mine' where config_key = 'max_sms_length'
            """, database: "schema_touched")
        let touched = try await server.sql("select config_key from sms_router_configs where not is_default", database: "schema_touched")
        #expect(touched == "spam_threshold")
    }

    /// A label holds a text: it goes with its message, and with its person.
    @Test func labelsGoWithTheirMessagesAndPeople() async throws {
        let server = try await TemporaryPostgres.shared()
        let name = "schema_labels"
        _ = try await migrate(try await server.createDatabase(name))
        try await server.sql(
            """
            insert into users (id, email, is_active) values (1, 'a@example.com', true), (2, 'b@example.com', true);
            insert into sms_router_inbox (arrival_seq, owner, arrived_at, conversation, message_sid, account_sid, state, channel, source, from_address,
              to_address, correlation_id, body)
            select g, 0, now(), gen_random_uuid(), 'SM' || g, 'AC', 'replied', 'sms', 'webhook', '+1', '+2', 'c', 'text' from generate_series(1, 5) g;
            insert into sms_router_spam_labels (message_sid, account_sid, label, labelled_by, user_id, body)
            select message_sid, account_sid, 'ham', 'me', nullif(right(message_sid, 1)::int % 3, 0), body from sms_router_inbox
            """, database: name)
        let left = "select coalesce(string_agg(message_sid, ',' order by message_sid), '') from sms_router_spam_labels"
        try await server.sql("delete from users where id = 2", database: name)
        #expect(try await server.sql(left, database: name) == "SM1,SM3,SM4")
        try await server.sql("delete from sms_router_inbox where message_sid in ('SM2', 'SM4')", database: name)
        #expect(try await server.sql(left, database: name) == "SM1,SM3")
        try await server.sql("update sms_router_inbox set state = 'failed'", database: name)
        #expect(try await server.sql(left, database: name) == "SM1,SM3")
        try await server.sql("truncate sms_router_inbox", database: name)
        #expect(try await server.sql(left, database: name) == "")
    }

    @Test func oneModelIsCurrentAndItsChecksumIsItsTexts() async throws {
        let server = try await TemporaryPostgres.shared()
        let name = "schema_models"
        _ = try await migrate(try await server.createDatabase(name))
        func insert(_ model: String, _ more: String = "false", text: String = "'abc'") async throws {
            try await server.sql(
                "insert into sms_router_spam_models (name, created_by, model, checksum, is_current) values ('\(model)', 'me', \(text), 'x', \(more))",
                database: name)
        }
        try await insert("one", "true")
        try await insert("two")
        await #expect(throws: (any Error).self) { try await insert("three", "true") }
        await #expect(throws: (any Error).self) { try await insert("one") }
        for reserved in ["builtin", "previous", "", "a b"] { await #expect(throws: (any Error).self) { try await insert(reserved) } }
        await #expect(throws: (any Error).self) { try await insert("large", text: "repeat('x', 2097153)") }
        // FIPS 180-4's own example.
        let sums = "select string_agg(left(checksum, 8), ',' order by name) from sms_router_spam_models"
        #expect(try await server.sql(sums, database: name) == "ba7816bf,ba7816bf")
        try await server.sql("update sms_router_spam_models set model = 'abd', checksum = 'mine' where name = 'two'", database: name)
        #expect(try await server.sql(sums, database: name) == "ba7816bf,a52d159f")
    }
}
