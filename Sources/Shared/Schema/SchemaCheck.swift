// Asks a database whether this program fits it. Called by workers when they connect and by `sms-routerctl check`. Changes nothing.

import EventLoop
import Postgres

package enum SchemaCheck {
    /// Versions and the greatest min_compatible; SQLSTATE 42P01 when nothing was ever migrated.
    package static let statement = Statement(
        name: "schema_check",
        sql: "select coalesce(array_agg(version), '{}'), coalesce(max(min_compatible), 0) from sms_router_migrations")

    /// The verdict on the answer to `statement`.
    package static func verdict(_ rows: Rows) throws(PostgresError) -> SchemaVerdict {
        guard rows.count == 1 else { return .schemaTooOld(found: 0) }
        let versions = try rows.int64Array(0, 0) ?? []
        return SchemaVerdict(applied: Set(versions.compactMap { $0.map { Int($0) } }), minCompatible: Int(try rows.int64(0, 1) ?? 0))
    }

    /// The verdict when `statement` was refused; nil when the refusal is about something else.
    package static func verdict(refusedWith error: PostgresError) -> SchemaVerdict? {
        error.sqlState == "42P01" ? .schemaTooOld(found: 0) : nil
    }

    /// Why this program cannot work with the pool's database, in one line that says which command mends it; nil: it can.
    @LoopActor package static func problem(_ pool: PostgresPool) async throws(PostgresError) -> String? {
        let verdict: SchemaVerdict
        do {
            verdict = try self.verdict(try await pool.execute(statement))
        } catch {
            guard let known = self.verdict(refusedWith: error) else { throw error }
            verdict = known
        }
        return verdict == .fits ? nil : verdict.description
    }
}
