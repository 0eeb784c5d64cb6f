import EventLoop
import Logging
import Postgres
import Settings
import TestSupport
import Testing

@testable import Worker

/// Settings of a worker in tests.
func workerSettings(_ more: [String: String] = [:]) throws -> Settings {
    let environment = [
        "DATABASE_URL": "postgresql://me:hidden@localhost/x", "TWILIO_ACCOUNT_SID": testAccount, "AGENT_CORE_URL": "builtin:echo",
    ]
    return try Settings.load(environment: environment.merging(more) { $1 }, for: .worker) { _ throws(SettingsFileError) in
        throw SettingsFileError("no files here")
    }
}

@Suite struct LiveSettingsStoreTests {
    @Test func rowsOfAnOperatorWinOverTheEnvironmentAndDefaultRowsDoNot() async throws {
        let url = try await migratedDatabase("live_order")
        let server = try await TemporaryPostgres.shared()
        try await server.sql(
            """
            update sms_router_configs set config_value = '0.5' where config_key = 'spam_threshold';
            insert into sms_router_numbers (number, texts, active) values ('+18005550100', '{"spam": "no", "x": 3}', true), ('+18005550101', null, false)
            """, database: "live_order")
        let settings = try workerSettings(["SMS_ROUTER_SPAM_THRESHOLD": "0.9", "SMS_ROUTER_CACHE_TTL": "60"])
        try await runOnLoop { loop in
            let store = LiveSettingsStore(
                database: try await TestWorker(loop, url).database, environment: settings, log: Logger(label: "test"))
            #expect(store.values.spamThreshold == 0.9)
            #expect(!store.isLoaded)
            await store.load()
            #expect(store.isLoaded)
            #expect(store.values.spamThreshold == 0.5)
            #expect(store.values.cacheTTL == .seconds(60))
            #expect(store.numbers["+18005550100"]?.texts == ["spam": "no"])
            #expect(store.numbers["+18005550101"]?.isActive == false)
        }
    }

    @Test func aBadRowKeepsTheLastGoodValue() async throws {
        let url = try await migratedDatabase("live_bad")
        let server = try await TemporaryPostgres.shared()
        let store = try await runOnLoop { loop in
            try await server.sql(
                "update sms_router_configs set config_value = '0.4' where config_key = 'spam_threshold'", database: "live_bad")
            let store = LiveSettingsStore(
                database: try await TestWorker(loop, url).database, environment: try workerSettings(), log: Logger(label: "test"))
            await store.load()
            return store
        }
        try await server.sql(
            "update sms_router_configs set config_value = 'lots' where config_key = 'spam_threshold'", database: "live_bad")
        try await runOnLoop { _ in
            await store.load()
            #expect(store.values.spamThreshold == 0.4)
            #expect(store.values.badRows.map(\.key) == ["spam_threshold"])
        }
    }

    @Test func aChangeIsInForceByItsNotification() async throws {
        let url = try await migratedDatabase("live_change")
        let server = try await TemporaryPostgres.shared()
        let (pool, store) = try await runOnLoop { loop in
            let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: try patientConfiguration(url))
            pool.start()
            await pool.firstAttempt()
            let store = LiveSettingsStore(database: pool, environment: try workerSettings(), log: Logger(label: "test"))
            store.listen(on: pool, loop: loop)
            // Listening begins with a reading.
            while !store.isLoaded { await LoopActor.sleep(.milliseconds(5), on: loop) }
            return (pool, store)
        }
        try await server.sql(
            "insert into sms_router_numbers (number) values ('+1'); update sms_router_configs set config_value = '7' where config_key = 'rate_limit_per_minute'",
            database: "live_change")
        try await runOnLoop { loop in
            while store.values.rateLimitPerMinute != 7 || store.numbers.isEmpty { await LoopActor.sleep(.milliseconds(5), on: loop) }
            await pool.close()
        }
    }

    /// The listening connection cannot be had, the others can: changes are looked for.
    @Test func aChangeIsInForceWithoutNotifications() async throws {
        let url = try await migratedDatabase("live_deaf")
        let server = try await TemporaryPostgres.shared()
        try await server.sql(
            """
            create role live_deaf login connection limit 2;
            grant select, insert, update, delete on all tables in schema public to live_deaf
            """, database: "live_deaf")
        let (pool, store) = try await runOnLoop { loop in
            let pool = PostgresPool(
                loop: loop, resolver: Resolver(loop),
                configuration: try PostgresConfiguration(url.replacing("postgres@", with: "live_deaf@")))
            pool.start()
            await pool.firstAttempt()
            while pool.readyConnections < 2 { await LoopActor.sleep(.milliseconds(5), on: loop) }
            let store = LiveSettingsStore(database: pool, environment: try workerSettings(), log: Logger(label: "test"))
            store.listen(on: pool, loop: loop)
            while !pool.isWithoutNotifications || !store.isLoaded { await LoopActor.sleep(.milliseconds(5), on: loop) }
            return (pool, store)
        }
        try await server.sql(
            "update sms_router_configs set config_value = '7' where config_key = 'rate_limit_per_minute'", database: "live_deaf")
        try await runOnLoop { loop in
            while store.values.rateLimitPerMinute != 7 { await LoopActor.sleep(.milliseconds(5), on: loop) }
            #expect(pool.isWithoutNotifications)
            await pool.close()
        }
        try await server.sql("drop owned by live_deaf; drop role live_deaf", database: "live_deaf")
    }
}
