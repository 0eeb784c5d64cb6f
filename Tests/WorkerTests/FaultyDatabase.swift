// A database that fails, hangs or loses its answers as a test says.

import EventLoop

@testable import Postgres
@testable import Worker

/// The way to the database. Statements are named by the beginning of their names; "" are all.
@LoopActor final class FaultyDatabase: Database {
    enum Fault {
        /// Certainly without effect.
        case before
        /// It took effect, and its answer was lost.
        case after
        /// What the rows say is not what this version knows.
        case unreadable
    }

    private let inner: any Database
    private var faults: [String: (fault: Fault, left: Int)] = [:]
    private var gates: [String: Promise<Void>] = [:]
    private var failed: Set<String> = []
    /// Statements that have come to each gate.
    private var came: [String: Int] = [:]

    init(_ inner: any Database) { self.inner = inner }

    func fail(_ name: String, _ fault: Fault = .before, times: Int = .max) {
        faults[name] = (fault, times)
        failed.remove(name)
    }
    func mend() { faults = [:] }
    func hold(_ name: String) {
        gates[name] = Promise()
        came[name] = 0
    }
    /// Whether one of these has failed since that was ordered.
    func hasFailed(_ name: String) -> Bool { failed.contains(name) }
    /// Whether a statement waits at this gate.
    func isHolding(_ name: String) -> Bool { gates[name] != nil && came[name] ?? 0 > 0 }
    func release(_ name: String) { gates.removeValue(forKey: name)?.fulfill(()) }

    func run(_ statement: Statement, _ parameters: Parameters, lane: Lane) async throws(PostgresError) -> Rows {
        try await run(statement.name) { () throws(PostgresError) in try await inner.run(statement, parameters, lane: lane) }
    }

    func run(after first: Statement, _ statement: Statement, _ parameters: Parameters) async throws(PostgresError) -> Rows {
        try await run(statement.name) { () throws(PostgresError) in try await inner.run(after: first, statement, parameters) }
    }

    /// Named by the first of them.
    func run(together statements: [(Statement, Parameters)], lane: Lane) async throws(PostgresError) -> [Rows] {
        try await run(statements.first?.0.name ?? "") { () throws(PostgresError) in try await inner.run(together: statements, lane: lane) }
    }

    /// All of these are named "rest".
    func rest(_ sql: String, _ parameters: Parameters) async throws(PostgresError) -> Rows {
        try await run("rest") { () throws(PostgresError) in try await inner.rest(sql, parameters) }
    }

    private func run<Result: Sendable>(
        _ name: String, _ body: () async throws(PostgresError) -> Result
    ) async throws(PostgresError) -> Result {
        if let (gate, promise) = gates.first(where: { name.hasPrefix($0.key) }) {
            came[gate, default: 0] += 1
            await promise.wait()
        }
        guard let (fault, entry) = faults.first(where: { name.hasPrefix($0.key) }) else { return try await body() }
        faults[fault] = entry.left > 1 ? (entry.fault, entry.left - 1) : nil
        failed.insert(fault)
        if entry.fault == .before { throw .away("by order of the test", maybeExecuted: false) }
        _ = try await body()
        if entry.fault == .unreadable { throw .decoding(DecodeError(column: "state", expected: "text", found: .int8)) }
        throw .away("by order of the test", maybeExecuted: true)
    }
}
