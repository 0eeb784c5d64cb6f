// What an operator changed, as it is kept in sms_router_operator_actions: written by each command and each view of the dashboard that changes something,
// in the transaction that changes it. Never a message's text, never a secret.

import EventLoop
import Postgres

/// One action. Subjects are ids and keys; an address stands there only where it is what the action is about (opt-outs).
package struct AuditEntry: Sendable {
    /// `config_set`, `user_add`, …
    package var action: String
    package var subject: String
    /// What it was before; empty when there was nothing.
    package var before = ""
    package var after = ""

    package init(action: String, subject: String, before: String = "", after: String = "") {
        (self.action, self.subject, self.before, self.after) = (action, subject, before, after)
    }

    /// $1 who, $2 action, $3 subject, $4 before, $5 after.
    static let insert = """
        insert into sms_router_operator_actions (who, action, subject, state_before, state_after) values ($1, $2, $3, $4, $5)
        """
}

extension OperatorSession {
    /// Runs `change` in a transaction and records what it says that it did; both or neither.
    package func recorded<Value: Sendable>(
        _ change: @LoopActor () async throws(Failure) -> (Value, AuditEntry)
    ) async throws(Failure) -> Value {
        _ = try await query("begin")
        let (value, entry) = try await change()
        try await record(entry)
        _ = try await query("commit")
        return value
    }

    /// In whatever transaction there is.
    package func record(_ entry: AuditEntry) async throws(Failure) {
        _ = try await query(AuditEntry.insert, Parameters(texts: who, entry.action, entry.subject, entry.before, entry.after))
    }
}
