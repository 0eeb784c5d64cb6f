// Two statements of two sessions in a certain order: one waits in the middle of its transaction, until a test lets it go on. A worker's `rest` and
// hot statements share a session here, so whoever holds the lock must be another worker than the one that waits for it.

import EventLoop
import Postgres

@testable import Worker

/// Statements that wait for an advisory lock in the middle of a transaction, and the database's word that they do.
enum LockWait {
    static let statement = Statement(name: "test_wait", sql: "select pg_advisory_xact_lock(1)")

    /// Waits until so many wait for such a lock, or have it.
    @LoopActor static func until(_ count: Int64, _ worker: TestWorker, _ condition: String, granted: Bool = false) async throws {
        let sql = """
            select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where a.datname = current_database() and (\(granted) or not granted) and \(condition)
            """
        while try await worker.database.rest(sql, Parameters()).int64(0, 0) != count {
            await LoopActor.sleep(.milliseconds(2), on: worker.ownership.loop)
        }
    }
}
