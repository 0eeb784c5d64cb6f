// One sync unit from the moment it is handed over until its caller is resumed. Called by PostgresConnection only.

import EventLoop
import Time

/// What is asked of the server.
enum Work {
    /// Only in front of an execute that needs it; nobody waits for it.
    case prepare(Statement)
    case execute(Statement, Parameters)
    case transaction([(Statement, Parameters)])
    /// Not prepared; for rare statements.
    case query(String, Parameters)
    /// Any number of statements by the simple protocol, in text format; plain mode only.
    case script(String)
}

/// The caller's continuation has one owner: this object, which resumes it exactly once, when the unit is over or the connection is.
@LoopActor final class PendingUnit {
    enum Completion {
        case none
        case first(CheckedContinuation<Result<Rows, PostgresError>, Never>)
        case all(CheckedContinuation<Result<[Rows], PostgresError>, Never>)
    }

    let work: Work
    let timeout: Duration?
    /// Set when the unit is sent.
    var deadline: MonotonicInstant?
    private(set) var error: PostgresError?
    private var completion: Completion
    private var first: Rows?
    private var others: [Rows] = []

    init(_ work: Work, timeout: Duration?, completion: Completion) {
        self.work = work
        self.timeout = timeout
        self.completion = completion
    }

    /// The name of the statement that a result or an error belongs to, as far as it is known.
    var statement: String? {
        switch work {
        case .prepare(let statement), .execute(let statement, _): statement.name
        case .transaction(let statements): statements.indices.contains(results) ? statements[results].0.name : statements.last?.0.name
        case .query, .script: nil
        }
    }

    private var results: Int { (first == nil ? 0 : 1) + others.count }

    func keep(_ rows: Rows) { if first == nil { first = rows } else { others.append(rows) } }

    /// The first error is the cause, those after it are its consequences.
    func refuse(_ error: PostgresError) { if self.error == nil { self.error = error } }

    /// Resumes the caller with the unit's outcome.
    func finish() {
        if let error { return end(.failure(error)) }
        guard let first else {
            if case .all = completion { return end(.success(())) }
            return end(.failure(.away("a statement ended without a result", maybeExecuted: true)))
        }
        switch completion {
        case .none: break
        case .first(let continuation): continuation.resume(returning: .success(first))
        case .all(let continuation): continuation.resume(returning: .success([first] + others))
        }
        completion = .none
    }

    /// Resumes the caller with `error`, whatever came before.
    func fail(_ error: PostgresError) { end(.failure(error)) }

    private func end(_ result: Result<Void, PostgresError>) {
        switch completion {
        case .none: break
        case .first(let continuation):
            if case .failure(let error) = result { continuation.resume(returning: .failure(error)) }
        case .all(let continuation): continuation.resume(returning: result.map { [] })
        }
        completion = .none
    }
}
