// Where an operator's questions and changes go: a command's own connection, or the one that a worker keeps for the dashboard. What is asked and
// changed is written once, for both.

import EventLoop
import Postgres

/// Why something was not done, in the words of whoever asked: a command's error, an endpoint's refusal. One line that names the thing and the way out.
package protocol OperatorFailure: Error {
    /// What was given cannot be read.
    static func usage(_ message: String) -> Self
    /// What is there contradicts what is asked.
    static func data(_ message: String) -> Self
    /// Settings that do not fit what is there.
    static func configuration(_ message: String) -> Self
    /// There is no such thing.
    static func no(_ message: String) -> Self
    /// Our own bug.
    static func software(_ message: String) -> Self
}

/// One connection, which is the asker's alone meanwhile.
@LoopActor package protocol OperatorSession: AnyObject {
    associatedtype Failure: OperatorFailure
    /// Who is recorded for a change.
    var who: String { get }
    /// One statement. `begin` and `commit` are statements, too.
    func query(_ sql: String, _ parameters: Parameters) async throws(Failure) -> Rows
    /// Called amid long work: a worker's loop has messages to go on with, a command nothing.
    func letOthersGoOn() async
}

extension OperatorSession {
    package func letOthersGoOn() async {}

    package func query(_ sql: String) async throws(Failure) -> Rows { try await query(sql, Parameters()) }

    /// Values of a row; a type that is not the expected one is our own bug.
    package func decoded<Value>(_ body: () throws(PostgresError) -> Value) throws(Failure) -> Value {
        do throws(PostgresError) { return try body() } catch { throw .software("\(error)") }
    }
}

extension Parameters {
    package init(texts: String?...) {
        self.init()
        for text in texts { append(text) }
    }
}
