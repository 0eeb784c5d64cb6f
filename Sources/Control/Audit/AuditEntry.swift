// What an operator changed, as it is kept in sms_router_operator_actions: written by each command that changes something, in the transaction
// that changes it. The admin endpoints do the same in the worker (Sources/Worker/AdminQueries). Never a message's text, never a secret.

import EventLoop
import Postgres

/// One action. Subjects are ids and keys; an address stands there only where it is what the action is about (opt-outs).
struct AuditEntry: Sendable {
    /// `config_set`, `user_add`, …
    var action: String
    var subject: String
    /// What it was before; empty when there was nothing.
    var before = ""
    var after = ""

    /// $1 who, $2 action, $3 subject, $4 before, $5 after.
    static let insert = """
        insert into sms_router_operator_actions (who, action, subject, state_before, state_after) values ($1, $2, $3, $4, $5)
        """
}

extension DatabaseSession {
    /// Runs `change` in a transaction and records what it says that it did; both or neither.
    func recorded<Value>(
        _ change: @LoopActor () async throws(ControlError) -> (Value, AuditEntry)
    ) async throws(ControlError) -> Value {
        _ = try await query("begin")
        let (value, entry) = try await change()
        try await record(entry)
        _ = try await query("commit")
        return value
    }

    /// In whatever transaction there is.
    func record(_ entry: AuditEntry) async throws(ControlError) {
        _ = try await query(
            AuditEntry.insert, Parameters(texts: operatorName(), entry.action, entry.subject, entry.before, entry.after))
    }
}

extension ControlEnvironment {
    /// Records what was done to the running router, which asks no database for it: where that cannot be recorded it is said.
    func recordAction(_ entry: AuditEntry) {
        guard settings.databaseURL != nil else { return note("warning: DATABASE_URL is not set: this is in no audit log") }
        do throws(ControlError) {
            try DatabaseSession.run(self) { session throws(ControlError) in try await session.record(entry) }
        } catch { note("warning: this is in no audit log: \(error.message)") }
    }
}
