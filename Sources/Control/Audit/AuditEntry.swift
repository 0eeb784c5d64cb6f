// Records what was done to a running router, beside what Operations records with each change of the database.

import Operations

typealias AuditEntry = Operations.AuditEntry

extension ControlEnvironment {
    /// Records what was done to the running router, which asks no database for it: where that cannot be recorded it is said.
    func recordAction(_ entry: AuditEntry) {
        guard settings.databaseURL != nil else { return note("warning: DATABASE_URL is not set: this is in no audit log") }
        do throws(ControlError) {
            try DatabaseSession.run(self) { session throws(ControlError) in try await session.record(entry) }
        } catch { note("warning: this is in no audit log: \(error.message)") }
    }
}
