import EventLoop
import Logging
import Postgres
import Spam
import TestSupport
import Testing
import Wire

@testable import Worker

/// Models that know little: zebras are spam for one, dentists for the other.
enum TinyModel {
    static let zebra = learnt("zebra", spam: "zebra parcel waits, claim zebra number", ham: "please move my dentist appointment to")
    static let dentist = learnt("dentist", spam: "please move my dentist appointment to", ham: "zebra parcel waits, claim zebra number")

    private static func learnt(_ name: String, spam: String, ham: String) -> String {
        var examples: [SpamExample] = []
        for number in 0..<8 {
            examples.append(SpamExample(isSpam: true, text: "\(spam) \(number)"))
            examples.append(SpamExample(isSpam: false, text: "\(ham) \(number)"))
        }
        var trainer = SpamTrainer()
        trainer.calibrationFolds = 2
        trainer.windows = 0
        trainer.numberedWeight = 0
        trainer.machines.removeLast(2)
        return trainer.train(examples, groups: Array(0..<examples.count), about: .init(name: name)).text
    }

    /// As `spam store` and `spam use` leave it.
    static func row(_ name: String, _ model: String, isCurrent: Bool = true) -> String {
        """
        insert into sms_router_spam_models (name, model, created_by, is_current, checksum)
        values ('\(name)', $model$\(model)$model$, 'test', \(isCurrent), '');
        """
    }
}

@Suite struct SpamModelStoreTests {
    private static let about = "zebra parcel waits, claim zebra"
    private static let none = "update sms_router_spam_models set is_current = false where is_current;"

    /// A store on a connection whose faults a test orders.
    @LoopActor private static func store(
        _ loop: EventLoop, _ url: String, _ lines: LogLines
    ) async throws -> (store: SpamModelStore, database: FaultyDatabase) {
        let database = FaultyDatabase(try await TestWorker(loop, url).database)
        let log = Logger(label: "test") { _ in LogLines.Handler(lines: lines) }
        return (SpamModelStore(loop: loop, database: database, log: log), database)
    }

    @Test func aSwitchIsInForceByItsNotificationAndSoIsTheWayBack() async throws {
        let name = "spam_switch"
        let url = try await migratedDatabase(name)
        let server = try await TemporaryPostgres.shared()
        let lines = LogLines()
        let (zebra, dentist) = (TinyModel.zebra, TinyModel.dentist)
        let (pool, store) = try await runOnLoop { loop in
            let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: try patientConfiguration(url))
            pool.start()
            await pool.firstAttempt()
            let log = Logger(label: "test") { _ in LogLines.Handler(lines: lines) }
            let store = SpamModelStore(loop: loop, database: pool, log: log)
            store.listen(on: pool)
            await store.load()
            #expect(store.name == "builtin")
            return (pool, store)
        }
        func becomes(_ model: String, by sql: String) async throws -> Double {
            try await server.sql("begin; \(sql) commit", database: name)
            return try await runOnLoop { loop in
                while store.name != model { await LoopActor.sleep(.milliseconds(5), on: loop) }
                return store.scorer.score(Self.about)
            }
        }
        #expect(try await becomes("zebras", by: TinyModel.row("zebras", zebra)) > 0.9)
        #expect(try await becomes("dentist", by: Self.none + TinyModel.row("dentist", dentist)) < 0.5)
        let back = "update sms_router_spam_models set is_current = true where name = 'zebras';"
        #expect(try await becomes("zebras", by: Self.none + back) > 0.9)
        let builtin = SpamScorer()
        #expect(try await becomes("builtin", by: Self.none) == builtin.score(Self.about))
        let told = lines.all.filter { $0.contains("spam model in force") }
        #expect(told.map { $0.hasPrefix("info") && $0.contains("model") } == [true, true, true, true], "\(lines.all)")
        try await runOnLoop { _ in await pool.close() }
    }

    /// Hours are a parameter.
    @Test func withoutNotificationsTheIntervalIsTheTruth() async throws {
        let name = "spam_interval"
        let url = try await migratedDatabase(name)
        let server = try await TemporaryPostgres.shared()
        try await server.sql("drop trigger sms_router_changed on sms_router_spam_models", database: name)
        let (pool, store) = try await runOnLoop { loop in
            let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: try patientConfiguration(url))
            pool.start()
            await pool.firstAttempt()
            let store = SpamModelStore(loop: loop, database: pool, log: Logger(label: "test"))
            store.listen(on: pool, every: .milliseconds(50))
            await store.load()
            return (pool, store)
        }
        try await server.sql(TinyModel.row("zebras", TinyModel.zebra), database: name)
        try await runOnLoop { loop in
            while store.name != "zebras" { await LoopActor.sleep(.milliseconds(5), on: loop) }
            await pool.close()
            #expect(SpamModelStore.interval <= .seconds(24 * 3600))
        }
    }

    @Test func aDamagedModelStaysOutAndIsToldOnce() async throws {
        let name = "spam_damaged"
        let url = try await migratedDatabase(name)
        let server = try await TemporaryPostgres.shared()
        let lines = LogLines()
        let (store, _) = try await runOnLoop { loop in try await Self.store(loop, url, lines) }
        func load() async throws -> String {
            try await runOnLoop { _ in
                await store.load()
                return store.name
            }
        }
        var errors: Int { lines.all.count { $0.hasPrefix("error") } }
        let damaged = TinyModel.zebra.replacing("bias ", with: "bias 1")
        try await server.sql(TinyModel.row("bad", damaged), database: name)
        #expect(try await load() == "builtin" && errors == 1)
        #expect(try await load() == "builtin" && errors == 1, "\(lines.all)")
        #expect(lines.all.last?.contains("builtin stays in force") == true && lines.all.last?.contains("bad") == true)
        try await server.sql("\(Self.none) \(TinyModel.row("zebras", TinyModel.zebra))", database: name)
        #expect(try await load() == "zebras")
        try await server.sql("\(Self.none) update sms_router_spam_models set is_current = true where name = 'bad'", database: name)
        #expect(try await load() == "zebras" && errors == 2)
        // The same row, mended.
        try await server.sql(
            "update sms_router_spam_models set model = $model$\(TinyModel.dentist)$model$ where name = 'bad'", database: name)
        #expect(try await load() == "bad" && errors == 2)
    }

    @Test func theTextIsFetchedOnlyWhenItIsAnotherOne() async throws {
        let name = "spam_fetch"
        let url = try await migratedDatabase(name)
        let server = try await TemporaryPostgres.shared()
        try await server.sql(TinyModel.row("zebras", TinyModel.zebra), database: name)
        let (store, database) = try await runOnLoop { loop in try await Self.store(loop, url, LogLines()) }
        try await runOnLoop { _ in
            await store.load()
            #expect(store.name == "zebras")
            // From now on nobody gets a text.
            database.fail("spam_model_text")
            await store.load()
        }
        try await server.sql("update sms_router_spam_models set note = 'mine', name = 'stripes'", database: name)
        try await runOnLoop { _ in
            await store.load()
            #expect(store.name == "stripes" && store.scorer.score(Self.about) > 0.9)
        }
        try await server.sql(Self.none + TinyModel.row("dentist", TinyModel.dentist), database: name)
        try await runOnLoop { _ in
            await store.load()
            #expect(store.name == "stripes")
            database.mend()
            await store.load()
            #expect(store.name == "dentist")
        }
    }

    @Test func withTheDatabaseAwayTheLastOneStays() async throws {
        let name = "spam_away"
        let url = try await migratedDatabase(name)
        let server = try await TemporaryPostgres.shared()
        let lines = LogLines()
        try await server.sql(TinyModel.row("zebras", TinyModel.zebra), database: name)
        let (store, database) = try await runOnLoop { loop in try await Self.store(loop, url, lines) }
        try await runOnLoop { _ in
            database.fail("spam_model")
            await store.load()
            #expect(store.name == "builtin")
            database.mend()
            await store.load()
            database.fail("spam_model")
            await store.load()
            #expect(store.name == "zebras" && store.scorer.score(Self.about) > 0.9)
        }
        #expect(!lines.all.contains { $0.hasPrefix("error") }, "\(lines.all)")
    }

    @Test func aScorerThatIsGivenStays() async throws {
        let name = "spam_always"
        let url = try await migratedDatabase(name)
        try await TemporaryPostgres.shared().sql(TinyModel.row("zebras", TinyModel.zebra), database: name)
        try await runOnLoop { loop in
            let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: try patientConfiguration(url))
            pool.start()
            await pool.firstAttempt()
            let store = SpamModelStore(loop: loop, always: SpamScorer { _ in 0.25 }, log: Logger(label: "test"))
            store.listen(on: pool, every: .milliseconds(1))
            await store.load()
            await LoopActor.sleep(.milliseconds(20), on: loop)
            #expect(store.scorer.score(Self.about) == 0.25 && store.scorer.score("") == 0)
            await pool.close()
        }
    }

    /// Ada has a verified number; nobody knows the stranger.
    @Test(arguments: [(0.7, 0.98), (0.99, 0.98), (0.7, 0.5)])
    func peopleWhoAreKnownHaveAMilderThreshold(_ all: Double, _ known: Double) async throws {
        let sql = """
            update sms_router_configs set config_value = '\(all)' where config_key = 'spam_threshold';
            insert into sms_router_configs (config_key, config_value) values ('spam_threshold_known', '\(known)');
            """
        // The text is the score.
        let scorer = SpamScorer { Double($0.dropFirst(6)) ?? 0 }
        try await withPipeline("spam_known_\(Int(all * 100))_\(Int(known * 100))", sql: sql, spam: scorer) { worker, _, _ in
            var number = 0
            for score in [0.5, 0.51, 0.7, 0.71, 0.98, 0.985, 0.99, 0.995] {
                for (from, threshold) in [(Person.ada, max(all, known)), (Person.stranger, all)] {
                    number += 1
                    _ = try worker.deliver(number, "score \(score)", from: from)
                    try await worker.until("\(score)") { try await worker.row(number)?.isFinished == true }
                    let isSpam = try await worker.row(number)?.outcome == Outcome.spam.rawValue
                    #expect(isSpam == (score > threshold), "\(score) of \(from)")
                }
            }
        }
    }
}
