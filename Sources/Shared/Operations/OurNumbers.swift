// Our own numbers and senders, rows of sms_router_numbers: listed, set, removed; by command, and in the dashboard.

import EventLoop
import Postgres
import Settings

package enum OurNumbers {
    /// The first so many of them; none is the global value.
    @LoopActor package static func list<Session: OperatorSession>(most: Int64, _ session: Session) async throws(Session.Failure) -> Listing
    {
        var parameters = Parameters()
        parameters.append(most)
        let rows = try await session.query(
            """
            select number, active, label, account_sid, messaging_service_sid, agent_url, opt_out_handling, pace, country,
              (select string_agg(key, ', ' order by key) from jsonb_object_keys(case jsonb_typeof(texts) when 'object' then texts end) key)
            from sms_router_numbers order by number limit $1
            """, parameters)
        return try session.decoded { () throws(PostgresError) -> Listing in
            var listing = Listing(columns: [
                "number", "active", "label", "account_sid", "messaging_service_sid", "agent_url", "opt_out_handling", "pace", "country",
                "texts",
            ])
            for row in 0..<rows.count {
                let url = try rows.string(row, 5).map { (try? AgentTarget($0))?.masked ?? "(not a URL)" }
                listing.rows.append([
                    .text(try rows.string(row, 0) ?? ""), .flag(try rows.bool(row, 1) ?? false), .optional(try rows.string(row, 2)),
                    .optional(try rows.string(row, 3)), .optional(try rows.string(row, 4)), .optional(url),
                    .optional(try rows.string(row, 6)), try rows.double(row, 7).map { .number($0) } ?? .none,
                    .optional(try rows.string(row, 8)), .optional(try rows.string(row, 9)),
                ])
            }
            return listing
        }
    }

    /// Adds one, or changes what is given of it; whether it is new.
    @LoopActor package static func set<Session: OperatorSession>(
        _ change: NumberChange, _ session: Session
    ) async throws(Session.Failure) -> Bool {
        try await session.recorded { () async throws(Session.Failure) -> (Bool, AuditEntry) in
            let answer = try await session.query(change.statement, change.parameters)
            let isNew = try session.decoded { () throws(PostgresError) in try answer.bool(0, 0) ?? false }
            return (isNew, AuditEntry(action: "number_set", subject: change.number, after: isNew ? "added" : "changed"))
        }
    }

    /// Takes one out of the list; how many are left.
    @LoopActor package static func remove<Session: OperatorSession>(
        _ number: String, _ session: Session
    ) async throws(Session.Failure) -> Int64 {
        try await session.recorded { () async throws(Session.Failure) -> (Void, AuditEntry) in
            let gone = try await session.query(
                "delete from sms_router_numbers where number = $1 returning number", Parameters(texts: number))
            guard gone.count > 0 else { throw .no("\(OutputValue.oneLine(number)) is not in the list; see `numbers list`") }
            return ((), AuditEntry(action: "number_remove", subject: number))
        }
        let rows = try await session.query("select count(*) from sms_router_numbers")
        return try session.decoded { () throws(PostgresError) in try rows.int64(0, 0) ?? 0 }
    }
}
