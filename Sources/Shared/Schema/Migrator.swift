// Brings a database to the schema of this program. Called by `sms-routerctl migrate` and by tests, with a connection of its own in plain
// mode. Running it again changes nothing; two at once wait for each other.

import EventLoop
import Postgres
import Time

/// Why a database could not be migrated.
package enum MigrationError: Error, Sendable, CustomStringConvertible {
    /// The database refused, or went away; nothing of this migration's transaction stays.
    case failed(version: Int, PostgresError)
    /// Before or between migrations.
    case database(PostgresError)
    /// Another migrator has been at it all the time.
    case locked
    case programTooOld(SchemaVerdict)

    package var description: String {
        switch self {
        case .failed(let version, let error): "migration \(version): \(error)"
        case .database(let error): "\(error)"
        case .locked: "another migration is under way"
        case .programTooOld(let verdict): "\(verdict)"
        }
    }
}

/// Applies what is missing, in order.
@LoopActor package struct Migrator {
    /// "smsrout" in ASCII: one lock for all migrators of a database.
    private static let lockKey: Int64 = 0x73_6d73_726f_7574
    /// A lock that a migration needs is waited for so long, and tried so often: a queue behind us is what an operator would notice.
    private static let lockTimeout = "2s"
    private static let lockTries = 30

    private let connection: PostgresConnection
    private let loop: EventLoop

    /// `connection` must be in plain mode, connected as the owner of the tables, and not go through PgBouncer in transaction mode.
    package init(connection: PostgresConnection, loop: EventLoop) {
        self.connection = connection
        self.loop = loop
    }

    /// Applies what is missing and tells of each; gives back the versions that it applied.
    /// - Parameter patience: how long another migrator is waited for.
    @discardableResult
    package func run(
        patience: Duration = .seconds(300), report: @LoopActor (Migration) -> Void = { _ in }
    ) async throws(MigrationError) -> [Int] {
        try await lock(patience)
        do {
            let applied = try await applyAll(report)
            await unlock()
            return applied
        } catch {
            await unlock()
            throw error
        }
    }

    /// Polls: a session that waits in pg_advisory_lock holds a snapshot, for which an index built concurrently waits in turn.
    private func lock(_ patience: Duration) async throws(MigrationError) {
        let end = MonotonicInstant.now() + patience
        while try await !flag("select pg_try_advisory_lock(\(Self.lockKey))") {
            guard MonotonicInstant.now() < end else { throw .locked }
            await LoopActor.sleep(.milliseconds(200), on: loop)
        }
    }

    /// What fails here ends with the session.
    private func unlock() async { _ = try? await connection.query("select pg_advisory_unlock(\(Self.lockKey))") }

    private func applyAll(_ report: @LoopActor (Migration) -> Void) async throws(MigrationError) -> [Int] {
        try await script(
            """
            set client_min_messages = warning;
            create table if not exists sms_router_migrations (
              version integer primary key, name text not null, min_compatible integer not null,
              applied_at timestamptz not null default now())
            """)
        let recorded = try await applied()
        if case .programTooOld = recorded.verdict { throw .programTooOld(recorded.verdict) }
        var done: [Int] = []
        for migration in Schema.migrations where !recorded.versions.contains(migration.version) {
            do {
                try await apply(migration)
            } catch {
                throw .failed(version: migration.version, error)
            }
            done.append(migration.version)
            report(migration)
        }
        return done
    }

    private func applied() async throws(MigrationError) -> (versions: Set<Int>, verdict: SchemaVerdict) {
        do {
            let rows = try await connection.query(SchemaCheck.statement.sql)
            let versions = try rows.int64Array(0, 0) ?? []
            return (Set(versions.compactMap { $0.map { Int($0) } }), try SchemaCheck.verdict(rows))
        } catch {
            throw .database(error)
        }
    }

    private func apply(_ migration: Migration) async throws(PostgresError) {
        let record =
            "insert into sms_router_migrations (version, name, min_compatible) "
            + "values (\(migration.version), '\(migration.name)', \(migration.minCompatible))"
        if migration.isTransactional {
            try await persist("begin; set local lock_timeout = '\(Self.lockTimeout)';\n\(migration.sql)\n;\(record);\ncommit")
            return
        }
        for step in migration.steps {
            if let unless = step.unless, try await connection.query(unless).bool(0, 0) == true { continue }
            // Building concurrently waits for transactions, not for locks in anybody's way: without a limit.
            for statement in step.statements { try await connection.script(statement) }
        }
        try await connection.script(record)
    }

    /// Tries again while somebody holds a lock that is needed.
    private func persist(_ sql: String) async throws(PostgresError) {
        for attempt in 1... {
            do {
                try await connection.script(sql)
                return
            } catch {
                guard !error.isAway else { throw error }
                try await connection.script("rollback")
                let mayPass = error.sqlState == "55P03" || error.sqlState == "40P01"
                guard mayPass, attempt < Self.lockTries else { throw error }
                await LoopActor.sleep(.seconds(1), on: loop)
            }
        }
    }

    private func script(_ sql: String) async throws(MigrationError) {
        do { try await connection.script(sql) } catch { throw .database(error) }
    }

    private func flag(_ sql: String) async throws(MigrationError) -> Bool {
        do { return try await connection.query(sql).bool(0, 0) ?? false } catch { throw .database(error) }
    }
}
