// What operators change of people and their numbers: each change in a transaction with its record. By command, and in the dashboard.

import EventLoop
import Postgres
import Schema

package enum People {
    /// Adds a person; the id. Throws when the address or the number is somebody's already.
    @LoopActor package static func add<Session: OperatorSession>(
        email: String, number: String?, name: String?, region: String, _ session: Session
    ) async throws(Session.Failure) -> Int64 {
        guard email.contains("@"), !email.contains(where: \.isWhitespace), email.utf8.count <= 320 else {
            throw .usage("\(OutputValue.oneLine(email)): not an e-mail address")
        }
        if let number { try await session.refuse(number, region: region, unlessOwnedBy: nil) }
        // A table of the earlier service wants a password hash: one that no password has.
        let hasPassword = try await session.query(
            """
            select exists (select from pg_attribute where attrelid = to_regclass('users') and attname = 'hashed_password'
              and not attisdropped)
            """)
        let withPassword = try session.decoded { () throws(PostgresError) in try hasPassword.bool(0, 0) ?? false }
        return try await session.recorded { () async throws(Session.Failure) -> (Int64, AuditEntry) in
            let rows = try await session.query(
                """
                insert into users (email, phone_number, full_name, is_active\(withPassword ? ", hashed_password" : ""))
                values ($1, $2, $3, true\(withPassword ? ", '!'" : "")) on conflict do nothing returning id::bigint
                """, Parameters(texts: email, number, name))
            guard rows.count == 1, let id = try session.decoded({ () throws(PostgresError) in try rows.int64(0, 0) }) else {
                throw .data("\(email) or its number is somebody's already; see `users list`")
            }
            if let number {
                // Whatever was said of the number before: the operator says whose it is.
                var parameters = Parameters(texts: number)
                parameters.append(id)
                _ = try await session.query(StaleNumbers.confirm, parameters)
            }
            return (id, AuditEntry(action: "user_add", subject: "user \(id)", after: "active"))
        }
    }

    /// Stops answering a person, or begins again; nothing of theirs is deleted. False: they were so already, and nothing was changed.
    @LoopActor package static func setActive<Session: OperatorSession>(
        _ id: Int64, _ isActive: Bool, _ session: Session
    ) async throws(Session.Failure) -> Bool {
        var parameters = Parameters()
        parameters.append(id)
        parameters.append(isActive)
        _ = try await session.query("begin")
        let changed = try await session.query(
            "update users set is_active = $2 where id = $1 and coalesce(is_active, false) <> $2 returning 1", parameters)
        if changed.count > 0 {
            let (before, after) = isActive ? ("inactive", "active") : ("active", "inactive")
            try await session.record(
                AuditEntry(action: isActive ? "user_activate" : "user_deactivate", subject: "user \(id)", before: before, after: after))
        }
        _ = try await session.query("commit")
        return changed.count > 0
    }

    /// Gives a person a further number, verified by the operator's word; the mapping's id. Throws when another person has it.
    @LoopActor package static func addNumber<Session: OperatorSession>(
        _ number: String, of owner: Int64, isPrimary: Bool, region: String, _ session: Session
    ) async throws(Session.Failure) -> Int64 {
        try await session.refuse(number, region: region, unlessOwnedBy: owner)
        var parameters = Parameters()
        parameters.append(owner)
        parameters.append(number)
        parameters.append(isPrimary)
        return try await session.recorded { [parameters] () async throws(Session.Failure) -> (Int64, AuditEntry) in
            let rows = try await session.query(
                """
                with confirmed as (
                  insert into sms_router_heard as h (number, user_id, confirmed_at) values ($2, $1, now())
                  on conflict (number, user_id) do update set confirmed_at = excluded.confirmed_at
                )
                insert into user_phone_mappings (user_id, phone_number, is_primary, is_verified, verification_method)
                values ($1, $2, $3, true, 'manual')
                on conflict (user_id, phone_number) do update set is_primary = excluded.is_primary, is_verified = true,
                  verification_method = 'manual', updated_at = now() at time zone 'utc'
                returning id::bigint
                """, parameters)
            let id = try session.decoded { () throws(PostgresError) in try rows.int64(0, 0) ?? 0 }
            return (id, AuditEntry(action: "mapping_add", subject: "mapping \(id)", after: "user \(owner)"))
        }
    }

    /// Takes a mapping away.
    @LoopActor package static func removeNumber<Session: OperatorSession>(
        mapping id: Int64, _ session: Session
    ) async throws(Session.Failure) {
        var parameters = Parameters()
        parameters.append(id)
        try await session.recorded { [parameters] () async throws(Session.Failure) -> (Void, AuditEntry) in
            let gone = try await session.query("delete from user_phone_mappings where id = $1 returning user_id::bigint", parameters)
            guard !gone.isEmpty, let owner = try session.decoded({ () throws(PostgresError) in try gone.int64(0, 0) }) else {
                throw .no("there is no mapping \(id); see `phones list`")
            }
            return ((), AuditEntry(action: "mapping_remove", subject: "mapping \(id)", before: "user \(owner)"))
        }
    }

    /// A stale number is this person's still, by the operator's word.
    @LoopActor package static func confirm<Session: OperatorSession>(
        _ number: String, of owner: Int64, region: String, _ session: Session
    ) async throws(Session.Failure) {
        try await session.refuse(number, region: region, unlessOwnedBy: owner)
        let holds = try await session.candidates(for: number).contains { candidate in
            if case .mapping(_, isVerified: false) = candidate.place { return false }
            return candidate.user == owner && addressForm(candidate.stored, region: region) == number
        }
        guard holds else { throw .no("user \(owner) has no verified number \(number); `phones add` gives it to them") }
        var parameters = Parameters()
        parameters.append(number)
        parameters.append(owner)
        try await session.recorded { [parameters] () async throws(Session.Failure) -> (Void, AuditEntry) in
            _ = try await session.query(StaleNumbers.confirm, parameters)
            return ((), AuditEntry(action: "number_confirm", subject: "user \(owner)"))
        }
    }
}
