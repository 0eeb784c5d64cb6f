// What the worker's parts ask of the pool, and the server settings that their statements are written for. Made so that tests can put
// a single connection, or none, in the pool's place.

import EventLoop
import Postgres

/// Runs statements, each a transaction of its own.
@LoopActor protocol Database: AnyObject {
    func run(_ statement: Statement, _ parameters: Parameters, lane: Lane) async throws(PostgresError) -> Rows
    /// A statement behind another one without parameters, in one transaction: it sees what was committed before the first has ended.
    func run(after first: Statement, _ statement: Statement, _ parameters: Parameters) async throws(PostgresError) -> Rows
    /// Statements in one transaction, each with a snapshot of its own.
    func run(together statements: [(Statement, Parameters)], lane: Lane) async throws(PostgresError) -> [Rows]
    /// What is slow: on a connection beside those of the messages, one at a time, for at most 30 s.
    func rest(_ sql: String, _ parameters: Parameters) async throws(PostgresError) -> Rows
}

extension Database {
    func run(together statements: [(Statement, Parameters)]) async throws(PostgresError) -> [Rows] {
        try await run(together: statements, lane: .any)
    }
}

/// How long an accept may take before its messages go to the spool: two tries, on two connections to a server that hangs, end before a webhook's
/// last moment.
private let acceptTimeout = Duration.seconds(5)

extension PostgresPool: Database {
    func run(_ statement: Statement, _ parameters: Parameters, lane: Lane) async throws(PostgresError) -> Rows {
        try await execute(statement, parameters, lane: lane, timeout: lane == .accept ? acceptTimeout : nil)
    }

    func run(after first: Statement, _ statement: Statement, _ parameters: Parameters) async throws(PostgresError) -> Rows {
        try await transaction([(first, Parameters()), (statement, parameters)])[1]
    }

    func run(together statements: [(Statement, Parameters)], lane: Lane) async throws(PostgresError) -> [Rows] {
        try await transaction(statements, lane: lane, timeout: lane == .accept ? acceptTimeout : nil)
    }
}

extension PostgresError {
    /// Somebody else holds a row: `lock_timeout`, or a deadlock that the server has broken. The statement had no effect.
    var metALock: Bool { sqlState == "55P03" || sqlState == "40P01" }
}

/// For `PostgresConfiguration.serverSettings` of the worker's pool. Each statement of a transaction has a snapshot of its own, whatever the role's default is
/// (InboxWriters, `run(after:)`). No `statement_timeout` among them: a message's statement that is still at work when its
/// client has given it up is waited for by whoever must not overtake it (InboxWriters).
///
/// The hot statements are written as index lookups a row. A plan made while a table is small (or was vacuumed empty) would read it whole,
/// and be kept while it grows to millions of rows before anything is analysed again: one such plan was measured at 1.6 ms a message.
let hotPathServerSettings: [(name: String, value: String)] = [
    ("timezone", "UTC"), ("default_transaction_isolation", "read committed"), ("plan_cache_mode", "force_generic_plan"),
    ("enable_seqscan", "off"), ("enable_hashjoin", "off"),
    ("enable_mergejoin", "off"), ("jit", "off"),
    // A router that was cut off with half a transaction sent holds its locks until its server gives it up: after 25 s, not after two hours.
    ("tcp_keepalives_idle", "10"), ("tcp_keepalives_interval", "5"), ("tcp_keepalives_count", "3"),
]
