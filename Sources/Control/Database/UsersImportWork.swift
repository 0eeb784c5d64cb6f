// Writes the blocks of a `users import`, each in a transaction of its own: who is there, what UsersPlan decides, rows in, commit. Made by
// UsersImportCommand.

import EventLoop
import Operations
import Postgres

@LoopActor final class UsersImportWork {
    private let session: DatabaseSession
    private let region: String
    private let isDry: Bool
    private let updates: Bool
    private var hasPassword = false

    init(session: DatabaseSession, region: String, isDry: Bool, updates: Bool) {
        (self.session, self.region, self.isDry, self.updates) = (session, region, isDry, updates)
    }

    /// Learns what the table is like.
    func begin() async throws(ControlError) {
        // A table of the earlier service wants a password hash: one that no password has.
        let rows = try await session.query(
            """
            select exists (select from pg_attribute where attrelid = to_regclass('users') and attname = 'hashed_password'
              and not attisdropped)
            """)
        hasPassword = try decoded { () throws(PostgresError) in try rows.bool(0, 0) ?? false }
    }

    func take(_ users: [ImportedUser], _ summary: inout UsersImportCommand.Summary) async throws(ControlError) {
        _ = try await session.query("begin")
        let (owners, unverified) = try await holders(users.compactMap(\.phone))
        let plan = UsersPlan(
            users, known: try await known(users.map { $0.email.lowercased() }), owners: owners, unverified: unverified, updates: updates)
        summary.unchanged += plan.unchanged
        summary.refused += plan.refused
        guard !isDry else {
            summary.added += plan.added.count
            summary.changed += plan.changed.count
            _ = try await session.query("rollback")
            return
        }
        let added = try await add(plan.added)
        for user in plan.added where added[user.email] == nil {
            summary.refused.append(
                RefusedRow(
                    line: user.line, number: shownNumber(user),
                    reason: "the database has its e-mail address, number or next id by now; import the file again"))
        }
        try await change(plan.changed.map { ($0.id, $0.user, owners[$0.user.phone ?? ""]?.contains($0.id) ?? false) })
        try await addUnverified(
            plan.added.compactMap { user in added[user.email].map { ($0, user) } } + plan.changed.map { ($0.id, $0.user) })
        if !added.isEmpty || !plan.changed.isEmpty {
            try await session.record(
                AuditEntry(action: "users_import", subject: "users", after: "\(added.count) added, \(plan.changed.count) changed"))
        }
        _ = try await session.query("commit")
        summary.added += added.count
        summary.changed += plan.changed.count
    }

    private func shownNumber(_ user: ImportedUser) -> String { user.phone.map { shown($0, false) } ?? "-" }

    private func known(_ emails: [String]) async throws(ControlError) -> [String: KnownUser] {
        let rows = try await session.query(
            """
            select id::bigint, email::text, phone_number::text, full_name::text, coalesce(is_active, false) from users
            where lower(email) = any ($1) order by id desc
            """, Parameters(textArray: emails))
        return try decoded { () throws(PostgresError) in
            var known: [String: KnownUser] = [:]
            for row in 0..<rows.count {
                let email = try rows.string(row, 1) ?? ""
                known[email.lowercased()] = KnownUser(
                    id: try rows.int64(row, 0) ?? 0, email: email, phone: try rows.string(row, 2), name: try rows.string(row, 3),
                    isActive: try rows.bool(row, 4) ?? false)
            }
            return known
        }
    }

    /// Who holds these numbers so that they resolve, and who has them unverified: ids by E.164.
    private func holders(_ numbers: [String]) async throws(ControlError) -> ([String: Set<Int64>], [String: Set<Int64>]) {
        guard !numbers.isEmpty else { return ([:], [:]) }
        let rows = try await session.query(
            """
            select id::bigint, phone_number::text, true from users
            where sms_router_digits(phone_number) = any (array(select sms_router_digits(n) from unnest($1::text[]) n))
            union all
            select user_id::bigint, phone_number::text, coalesce(is_verified, false) from user_phone_mappings
            where sms_router_digits(phone_number) = any (array(select sms_router_digits(n) from unnest($1::text[]) n))
            """, Parameters(textArray: numbers))
        let region = region
        return try decoded { () throws(PostgresError) in
            var owners: [String: Set<Int64>] = [:]
            var unverified: [String: Set<Int64>] = [:]
            for row in 0..<rows.count {
                guard let number = phoneForm(try rows.string(row, 1) ?? "", region: region) else { continue }
                let id = try rows.int64(row, 0) ?? 0
                if try rows.bool(row, 2) ?? false {
                    owners[number, default: []].insert(id)
                } else {
                    unverified[number, default: []].insert(id)
                }
            }
            return (owners, unverified)
        }
    }

    /// Ids by e-mail address, of those who were really added.
    private func add(_ users: [ImportedUser]) async throws(ControlError) -> [String: Int64] {
        guard !users.isEmpty else { return [:] }
        var parameters = Parameters(textArray: users.map(\.email))
        parameters.append(textArray: users.map { $0.hasUnverifiedNumber ? nil : $0.phone })
        parameters.append(textArray: users.map(\.name))
        parameters.append(boolArray: users.map { $0.isActive ?? true })
        let rows = try await session.query(
            """
            insert into users (email, phone_number, full_name, is_active\(hasPassword ? ", hashed_password" : ""))
            select email, phone, name, active\(hasPassword ? ", '!'" : "")
            from unnest($1::text[], $2::text[], $3::text[], $4::boolean[]) given (email, phone, name, active)
            on conflict do nothing returning email::text, id::bigint
            """, parameters)
        return try decoded { () throws(PostgresError) in
            var added: [String: Int64] = [:]
            for row in 0..<rows.count { added[try rows.string(row, 0) ?? ""] = try rows.int64(row, 1) }
            return added
        }
    }

    /// `isHeld`: the number is theirs already, in whatever form and table; it stays where it is.
    private func change(_ users: [(id: Int64, user: ImportedUser, isHeld: Bool)]) async throws(ControlError) {
        guard !users.isEmpty else { return }
        var parameters = Parameters()
        parameters.append(int8Array: users.map(\.id))
        parameters.append(textArray: users.map { $0.isHeld || $0.user.hasUnverifiedNumber ? nil : $0.user.phone })
        parameters.append(textArray: users.map(\.user.name))
        parameters.append(boolArray: users.map(\.user.isActive))
        _ = try await session.query(
            """
            update users u set phone_number = coalesce(given.phone, u.phone_number), full_name = coalesce(given.name, u.full_name),
              is_active = coalesce(given.active, u.is_active)
            from unnest($1::bigint[], $2::text[], $3::text[], $4::boolean[]) given (id, phone, name, active) where u.id = given.id
            """, parameters)
    }

    /// Numbers that belong to nobody until they are verified.
    private func addUnverified(_ users: [(id: Int64, user: ImportedUser)]) async throws(ControlError) {
        let users = users.filter(\.user.hasUnverifiedNumber)
        guard !users.isEmpty else { return }
        var parameters = Parameters()
        parameters.append(int8Array: users.map(\.id))
        parameters.append(textArray: users.map(\.user.phone))
        _ = try await session.query(
            """
            insert into user_phone_mappings (user_id, phone_number, is_primary, is_verified, verification_method)
            select id, phone, false, false, 'import' from unnest($1::bigint[], $2::text[]) given (id, phone)
            on conflict (user_id, phone_number) do nothing
            """, parameters)
    }
}
