// Two statements of two sessions in a certain order: one waits in the middle of its transaction, until a test lets it go on. A worker's `rest` and
// hot statements share a session here, so whoever holds the lock must be another worker than the one that waits for it.

import EventLoop
import Postgres
import Testing

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

    /// While `statement` runs, another session has answered a delivery of `message` empty, changing its row, and commits only when `statement` waits for
    /// that row. The three are different workers.
    @LoopActor static func answeringElsewhere<Value: Sendable>(
        _ message: InboundMessage, by other: TestWorker, holder: TestWorker, _ statement: @escaping @LoopActor () async throws -> Value
    ) async throws -> Value {
        _ = try await holder.database.rest("select pg_advisory_lock(1)", Parameters())
        var mark = Parameters()
        mark.append(message.messageSID)
        mark.append(message.key.accountSID)
        let parameters = mark
        LoopActor.spawn {
            do {
                _ = try await other.database.run(together: [
                    (InboxStatements.answeredElsewhere, parameters), (Self.statement, Parameters()),
                ])
            } catch { Issue.record(error) }
        }
        try await until(1, holder, "locktype = 'advisory'")
        let ended = Promise<Result<Value, any Error>>()
        LoopActor.spawn {
            do { ended.fulfill(.success(try await statement())) } catch { ended.fulfill(.failure(error)) }
        }
        try await until(1, holder, "locktype = 'transactionid'")
        _ = try await holder.database.rest("select pg_advisory_unlock(1)", Parameters())
        return try await ended.wait().get()
    }
}
