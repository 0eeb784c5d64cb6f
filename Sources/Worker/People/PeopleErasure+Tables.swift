// What goes of a person's messages and of each table about them: one statement or a few, for as many rows as a short transaction takes. Part of PeopleDesk,
// called by `PeopleErasure.swift`, which knows the order. A message loses its row only when its hash is remembered and every accept that could have missed that
// is over.

import Crypto
import EventLoop
import Postgres
import Schema
import Time

extension PeopleDesk {
    /// Transactions from before a hash was committed are waited for, and somewhat for those that we are not shown.
    private nonisolated static let settlingAtLeast = Duration.milliseconds(500)
    /// Between two looks, of a wait that has become a long one.
    private nonisolated static let lookingSeldom = Duration.seconds(1)
    /// What is neither shown to us nor writes the inbox is over in this time.
    private nonisolated static let acceptMayTake = Duration.seconds(6)
    /// Whoever was dealt with so lately may be about to be written to: a message that is being started asks for the opt-out a moment after it noted that.
    private nonisolated static let dealing = Duration.seconds(10)
    private nonisolated static let chunk = 500
    private nonisolated static let missesAtMost = 100

    // MARK: Messages

    private struct Found {
        var sids: [String] = []
        var accounts: [String] = []
    }

    /// Remembers, waits, deletes. Returns how many.
    private func eraseMessages(before cut: WallTime, _ key: PrivacyKey) async throws(Failure) -> Int {
        guard let table = PersonTable.all.first(where: { $0.name == "sms_router_inbox" }) else { return 0 }
        var found = Found()
        try await stretches(of: table) { parameters throws(Failure) in
            var parameters = parameters
            parameters.append(cut)
            let rows = try await query(
                """
                select t.message_sid, t.account_sid, t.conversation from sms_router_inbox t
                where t.id >= $9 and t.id < $10 and t.accepted_at < $11 and (\(table.condition))
                """, parameters)
            try read { () throws(PostgresError) in
                for row in 0..<rows.count {
                    found.sids.append(try rows.string(row, 0) ?? "")
                    found.accounts.append(try rows.string(row, 1) ?? "")
                    if let conversation = try rows.uuid(row, 2) { remember(keys: [conversation]) }
                }
            }
        }
        guard !found.sids.isEmpty else { return 0 }
        for start in stride(from: 0, to: found.sids.count, by: 5000) {
            var hashes: [[UInt8]?] = []
            for place in start..<min(start + 5000, found.sids.count) {
                hashes.append(key.message(account: found.accounts[place], sid: found.sids[place]))
            }
            var parameters = Parameters()
            parameters.append(uuidArray: hashes)
            _ = try await query(
                "insert into sms_router_remembered (sid) select h from unnest($1) h order by h on conflict do nothing", parameters)
        }
        try await settle()
        var gone = 0
        for start in stride(from: 0, to: found.sids.count, by: Self.chunk) {
            let range = start..<min(start + Self.chunk, found.sids.count)
            var parameters = Parameters()
            parameters.append(textArray: Array(found.sids[range]))
            parameters.append(textArray: Array(found.accounts[range]))
            parameters.append(textArray: found.sids[range].map { key.subject($0) })
            parameters.append(cut)
            let rows = try await query(Self.forgetMessages, parameters)
            let counts = try read { () throws(PostgresError) in
                (Int(try rows.int64(0, 0) ?? 0), Int(try rows.int64(0, 1) ?? 0), Int(try rows.int64(0, 2) ?? 0))
            }
            gone += counts.0
            removed["sms_router_conversations", default: 0] += counts.1
            removed["sms_router_operator_actions", default: 0] += counts.2
        }
        return gone
    }

    /// Messages $1 of accounts $2 and their conversations, unless somebody has written in those since $4; in records of operators' actions their SIDs become
    /// hashes ($3).
    private nonisolated static let forgetMessages = """
        with gone as (
          delete from sms_router_inbox t using (select * from unnest($1::text[], $2::text[]) u(sid, account) order by sid, account) u
          where t.message_sid = u.sid and t.account_sid = u.account
          returning t.conversation
        ), talks as (
          delete from sms_router_conversations c using (select distinct conversation from gone) g
          where c.key = g.conversation and coalesce(c.newest_at, c.last_inbound_at) < $4
          returning 1
        ), actions as (
          update sms_router_operator_actions a set subject = u.hash from unnest($1::text[], $3::text[]) u(sid, hash) where a.subject = u.sid
          returning 1
        )
        select (select count(*) from gone), (select count(*) from talks), (select count(*) from actions)
        """

    /// Waits until every transaction that began before this moment is over: an accept among them may not have seen what was remembered. Of those that the
    /// server does not show us, until they have let the inbox go, and somewhat for the others.
    func settle() async throws(Failure) {
        let began = MonotonicInstant.now()
        let moment = try await now()
        var parameters = Parameters()
        parameters.append(moment)
        let rows = try await query(InboxWriters.now)
        let accepting = try read { () throws(PostgresError) in try InboxWriters(rows) }
        while MonotonicInstant.now() - began < patience {
            let rows = try await query(
                """
                select count(*) filter (where xact_start < $1 and state <> 'idle'), count(*) filter (where query = '<insufficient privilege>')
                from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                  and coalesce(backend_type, 'client backend') = 'client backend'
                """, parameters)
            let (older, hidden) = try read { () throws(PostgresError) in (try rows.int64(0, 0) ?? 0, try rows.int64(0, 1) ?? 0) }
            if older == 0, MonotonicInstant.now() - began >= (hidden == 0 ? Self.settlingAtLeast : Self.acceptMayTake),
                try await count(InboxWriters.left, accepting.parameters) == 0
            {
                return
            }
            await LoopActor.sleep(MonotonicInstant.now() - began < PeopleWork.patience ? .milliseconds(100) : Self.lookingSeldom, on: loop)
        }
        // Most likely it is the same one that the next waits would meet.
        patience = min(patience, PeopleWork.patience)
        leaveOpen("a transaction from before the erasure is still open and may bring a message: the same command again when it is over")
    }

    // MARK: The other tables

    /// Returns how many rows were deleted or changed.
    func erase(_ table: PersonTable, before cut: WallTime, _ key: PrivacyKey) async throws(Failure) -> Int {
        switch table.name {
        case "sms_router_inbox": return try await eraseMessages(before: cut, key)
        case "sms_router_started":
            // The row stays without its person: the same request again is known by its key, and sends nothing.
            return try await all(
                of: table,
                """
                with gone as (
                  update sms_router_started t set to_address = '', content_hash = ''
                  where t.id >= $9 and t.id < $10 and t.to_address <> '' and (\(table.condition)) returning 1
                ) select count(*) from gone
                """, before: cut)
        case "sms_router_operator_actions":
            var gone = 0
            for address in person.addresses {
                gone += try await count(
                    "with changed as (update sms_router_operator_actions set subject = $2 where subject = $1 returning 1) select count(*) from changed",
                    Parameters(texts: [address, key.person(address)]))
            }
            return gone
        // Of an address: its user stays, without what came from it.
        case "sms_usage_logs" where person.user == nil: return try await deleteAll(of: table, before: cut, by: table.deleteFromSums)
        case "sms_router_usage_changes":
            // The totals get what they are due.
            return try await count(
                "with changed as (update sms_router_usage_changes t set user_id = null where \(table.condition) returning 1) select count(*) from changed",
                person.parameters)
        case "sms_router_usage_people":
            // Whoever is adding up at this moment may have seen the log with its rows: he is over when we have the cursor.
            _ = try await query("select 1 from sms_router_usage_cursor for update")
            return try await deleteAll(of: table, before: cut)
        case "sms_router_opt_outs": return try await freeze(before: cut, key)
        case "users": return try await eraseUsers()
        default: return try await deleteAll(of: table, before: cut)
        }
    }

    private func all(of table: PersonTable, _ sql: String, before cut: WallTime) async throws(Failure) -> Int {
        var gone = 0
        try await stretches(of: table) { parameters throws(Failure) in
            var parameters = parameters
            parameters.append(cut)
            gone += try await count(sql, parameters)
        }
        return gone
    }

    /// Until a statement finds no more than it deletes. A row that others change again and again is met so often at most.
    private func deleteAll(of table: PersonTable, before cut: WallTime, by sql: String? = nil) async throws(Failure) -> Int {
        var gone = 0
        try await stretches(of: table) { parameters throws(Failure) in
            var parameters = parameters
            parameters.append(cut)
            var misses = 0
            while true {
                let rows = try await query(sql ?? table.delete, parameters)
                let (some, found) = try read { () throws(PostgresError) in
                    (Int(try rows.int64(0, 0) ?? 0), Int(try rows.int64(0, 1) ?? 0))
                }
                gone += some
                if some < found { misses += 1 }
                if some == found, found < PersonTable.most { return }
                guard misses < Self.missesAtMost else {
                    return leaveOpen("rows of \(table.name) are being changed by others: the same command again")
                }
            }
        }
        return gone
    }

    /// Those that somebody has touched since `cut` belong to a new contact: the address is known again.
    private func freeze(before cut: WallTime, _ key: PrivacyKey) async throws(Failure) -> Int {
        let end = MonotonicInstant.now() + Self.dealing
        while MonotonicInstant.now() < end {
            var parameters = person.parameters
            parameters.append(cut)
            let dealing = try await count(
                """
                select count(*) from sms_router_opt_outs where address = any($1) and seen_at < $9
                  and seen_at > clock_timestamp() - interval '\(Self.dealing.components.seconds) seconds'
                """, parameters)
            if dealing == 0 { break }
            await LoopActor.sleep(.milliseconds(250), on: loop)
        }
        let rows = try await query(
            "select account_sid, address, sender from sms_router_opt_outs where address = any($1)", person.parameters)
        let people = try read { () throws(PostgresError) in
            try (0..<rows.count).map { row throws(PostgresError) in
                FrozenOptOut(
                    account: try rows.string(row, 0) ?? "", address: try rows.string(row, 1) ?? "", sender: try rows.string(row, 2) ?? "")
            }
        }
        guard !people.isEmpty else { return 0 }
        return try await count(OptOutThaw.freeze, FrozenOptOut.parameters(people, before: cut, key: key))
    }

    /// An address takes its number from whoever holds it; a user goes as a whole, unless rows of other programs refer to it.
    private func eraseUsers() async throws(Failure) -> Int {
        guard let user = person.user else {
            return try await count(
                """
                with changed as (update users set phone_number = null where id = any($8) and phone_number is not null returning 1)
                select count(*) from changed
                """, person.parameters)
        }
        var parameters = Parameters()
        parameters.append(user)
        do throws(PostgresError) { return try await patiently("delete from users where id = $1", parameters).affected } catch {
            guard error.sqlState == "23503" else { throw .database("\(error)") }
        }
        note("user \(user) is referred to by tables of other programs: the row stays, without number, name and address")
        return try await count(
            """
            with changed as (
              update users set phone_number = null, full_name = null, is_active = false, email = 'erased-' || id || '@invalid'
              where id = $1 and email <> 'erased-' || id || '@invalid' returning 1
            ) select count(*) from changed
            """, parameters)
    }
}
