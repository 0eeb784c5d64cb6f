// Takes away everything that is kept of a person (docs/privacy.md, "Erasing"). Part of PeopleDesk. Every step is a short transaction and may be repeated;
// what finds the others goes last. A message loses its row only when its hash is remembered and every accept that could have missed that is over.

import Crypto
import EventLoop
import JSON
import Postgres
import Schema
import Spool
import Time

extension PeopleDesk {
    /// A part that is just being sent is waited for.
    private nonisolated static let sendingMayTake = Duration.seconds(15)
    /// Transactions from before a hash was committed are waited for so long, and somewhat for those that we are not shown.
    private nonisolated static let settling = (least: Duration.milliseconds(500), most: Duration.seconds(15))
    /// An accept is over in this time, if its transaction is one that the server does not show us.
    private nonisolated static let acceptMayTake = Duration.seconds(6)
    /// Whoever was dealt with so lately may be about to be written to: a message that is being started asks for the opt-out a moment after it noted that.
    private nonisolated static let dealing = Duration.seconds(10)
    private nonisolated static let chunk = 500
    private nonisolated static let rounds = 3

    func erase() async throws(Failure) -> PeopleWork.Receipt {
        guard let key else {
            throw .configuration(PeopleWork.needsKey)
        }
        try await checkKey(key)
        let record = try await begin()
        try await takeSpool()
        try await stopParts()
        try await findConversations()
        let found = try await counts()
        // What leads to the person's numbers goes when nothing is left that would have to be found by them: Twilio's records among it.
        if let twilio {
            try await eraseTables(leavingHolder: true, key)
            try await erase(at: twilio)
        }
        let isHolderNeeded = person.user != nil && !receipt.open.isEmpty
        try await eraseTables(leavingHolder: isHolderNeeded, key)
        if isHolderNeeded {
            receipt.open.append("the user and their numbers stay until then: the same command again, or without --twilio")
        }
        for table in PersonTable.all {
            receipt.findings.append(
                PeopleWork.Finding(
                    place: table.name, found: max(found[table.name] ?? 0, removed[table.name] ?? 0), removed: removed[table.name] ?? 0,
                    kept: Self.kept[table.name] ?? ""))
        }
        if let atTwilio { receipt.findings.append(atTwilio) }
        receipt.ended = .now()
        receipt.isDone = true
        try await end(record)
        return receipt
    }

    /// Once more while something has come in from before: a message that was being accepted when we began.
    private func eraseTables(leavingHolder: Bool, _ key: PrivacyKey) async throws(Failure) {
        let tables = PersonTable.all.filter { !leavingHolder || !$0.holdsNumbers }
        for round in 1...Self.rounds {
            let cut = try await now()
            // An accept from before it is seen, and its reply not asked for under an address that has become a hash.
            try await settle()
            var messages = 0
            // Labels first: they hang on the messages.
            for table in tables {
                // A reply may have been committed until its message went.
                if table.name == "sms_router_outbox" { try await stopParts() }
                let gone = try await erase(table, before: cut, key)
                if table.name == "sms_router_inbox" { messages = gone }
                removed[table.name, default: 0] += gone
            }
            if messages == 0 || round == Self.rounds { return }
        }
    }

    private nonisolated static let kept = [
        "sms_router_inbox": "the messages' keyed hashes", "sms_router_started": "its key, times and count of segments",
        "sms_router_operator_actions": "what was done, about a keyed hash", "sms_router_opt_outs": "under keyed hashes",
    ]

    // MARK: Beginning and end

    /// Every living worker must know the hashes that are about to be made, or it would take an erased message for a new one.
    private func checkKey(_ key: PrivacyKey) async throws(Failure) {
        var parameters = Parameters()
        parameters.append(bytes: key.check)
        _ = try await query(OptOutThaw.name, parameters)
        let rows = try await query("select \(OptOutThaw.keyIsEverywhere("$1"))", parameters)
        guard try read({ () throws(PostgresError) in try rows.bool(0, 0) }) == true else {
            throw .configuration(
                "not every running worker has this SMS_ROUTER_PRIVACY_KEY: set the same key on all routers, `sms-routerctl reload` on each, and erase then"
            )
        }
    }

    /// How many rows of each table are about the person.
    private func counts() async throws(Failure) -> [String: Int] {
        var counts: [String: Int] = [:]
        for table in PersonTable.all {
            try await stretches(of: table) { parameters throws(Failure) in
                counts[table.name, default: 0] += try await count(table.count, parameters)
            }
        }
        return counts
    }

    private func now() async throws(Failure) -> WallTime {
        let rows = try await query("select clock_timestamp()")
        return try read { () throws(PostgresError) in try rows.timestamp(0, 0) ?? .now() }
    }

    private func begin() async throws(Failure) -> Int64 {
        let rows = try await query(
            """
            with recorded as (\(Self.record("begun")))
            insert into sms_router_erasures (who, person) values ($1, $2) returning id
            """, Parameters(texts: [request.who, receipt.person]))
        return try read { () throws(PostgresError) in try rows.firstInt64 ?? 0 }
    }

    private func end(_ record: Int64) async throws(Failure) {
        var parameters = Parameters()
        parameters.append(record)
        // Notes name users and parts of numbers: they are for whoever reads them now.
        parameters.append(jsonb: receipt.json(withNotes: false))
        parameters.append(receipt.open.isEmpty)
        _ = try await query("update sms_router_erasures set receipt = $2, ended_at = case when $3 then now() end where id = $1", parameters)
        let outcome = receipt.open.isEmpty ? "complete" : "incomplete"
        _ = try await query(Self.record(outcome), Parameters(texts: [request.who, receipt.person]))
        // Those of this person that were broken off have been made up for.
        guard receipt.open.isEmpty else { return }
        _ = try await query(
            "update sms_router_erasures set ended_at = now() where person = $1 and ended_at is null", Parameters(texts: [receipt.person]))
    }

    /// For `audit list`: $1 who, $2 the person's hash.
    private nonisolated static func record(_ after: String) -> String {
        """
        insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
        values ($1, 'people_erase', $2, '', '\(after)')
        """
    }

    // MARK: What is on its way

    /// What this machine's disk holds of the person comes into the database, to be erased with the rest.
    private func takeSpool() async throws(Failure) {
        let waiting = spooled().count
        // What could not be read may be the person's.
        for trouble in spoolTroubles { leaveOpen(trouble) }
        guard waiting > 0 else { return receipt.findings.append(PeopleWork.Finding(place: "spool", found: 0, removed: 0)) }
        let end = MonotonicInstant.now() + .seconds(60)
        var left = waiting
        while left > 0, MonotonicInstant.now() < end {
            // A router drains by itself; without one we do.
            _ = await SpoolImport.run(
                loop, configuration, directory: settings.stateDirectory, only: nil, replyMaxAge: settings.replyMaxAge,
                privacyKey: settings.privacyKey
            ) { _ in }
            left = spooled().count
            if left > 0 { await LoopActor.sleep(.milliseconds(500), on: loop) }
        }
        receipt.findings.append(PeopleWork.Finding(place: "spool", found: waiting, removed: waiting - left))
        if left > 0 { receipt.open.append("\(left) requests are left in the spool of \(settings.stateDirectory)") }
    }

    /// Nothing more is sent to the person; what is just being sent is waited for, so that its SID is known.
    private func stopParts() async throws(Failure) {
        _ = try await query(
            """
            update sms_router_outbox set state = 'discarded', closed_at = now()
            where closed_at is null and state = 'queued' and to_address = any($1)
            """, person.parameters)
        let end = MonotonicInstant.now() + Self.sendingMayTake
        while true {
            let sending = try await count(
                "select count(*) from sms_router_outbox where closed_at is null and state = 'sending' and to_address = any($1)",
                person.parameters)
            guard sending > 0 else { return }
            guard MonotonicInstant.now() < end else {
                return leaveOpen("parts are still being sent, and may arrive: the same command again")
            }
            await LoopActor.sleep(.milliseconds(250), on: loop)
        }
    }

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

    /// Waits until every transaction that began before this moment is over: an accept among them may not have seen what was remembered.
    private func settle() async throws(Failure) {
        let began = MonotonicInstant.now()
        let moment = try await now()
        var parameters = Parameters()
        parameters.append(moment)
        while MonotonicInstant.now() - began < Self.settling.most {
            let rows = try await query(
                """
                select count(*) filter (where xact_start < $1 and state <> 'idle'), count(*) filter (where query = '<insufficient privilege>')
                from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                  and coalesce(backend_type, 'client backend') = 'client backend'
                """, parameters)
            let (older, hidden) = try read { () throws(PostgresError) in (try rows.int64(0, 0) ?? 0, try rows.int64(0, 1) ?? 0) }
            if older == 0, MonotonicInstant.now() - began >= (hidden == 0 ? Self.settling.least : Self.acceptMayTake) { return }
            await LoopActor.sleep(.milliseconds(100), on: loop)
        }
        leaveOpen("a transaction from before the erasure is still open and may bring a message: the same command again when it is over")
    }

    /// It is not done with that: once in the receipt, however often it is met.
    private func leaveOpen(_ line: String) { if !receipt.open.contains(line) { receipt.open.append(line) } }

    // MARK: The other tables

    /// Returns how many rows were deleted or changed.
    private func erase(_ table: PersonTable, before cut: WallTime, _ key: PrivacyKey) async throws(Failure) -> Int {
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
                """, before: cut, repeats: false)
        case "sms_router_operator_actions":
            var gone = 0
            for address in person.addresses {
                gone += try await count(
                    "with changed as (update sms_router_operator_actions set subject = $2 where subject = $1 returning 1) select count(*) from changed",
                    Parameters(texts: [address, key.person(address)]))
            }
            return gone
        case "sms_router_opt_outs": return try await freeze(before: cut, key)
        case "users": return try await eraseUsers()
        default: return try await all(of: table, table.delete, before: cut, repeats: true)
        }
    }

    private func all(of table: PersonTable, _ sql: String, before cut: WallTime, repeats: Bool) async throws(Failure) -> Int {
        var gone = 0
        try await stretches(of: table) { parameters throws(Failure) in
            var parameters = parameters
            parameters.append(cut)
            var some: Int
            repeat {
                some = try await count(sql, parameters)
                gone += some
            } while repeats && some == 1000
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
        do throws(PostgresError) {
            let gone = try await connection.query("delete from users where id = $1", parameters, timeout: .seconds(120)).affected
            // Noted while the user was there still.
            _ = try await connection.query("delete from sms_router_heard where user_id = $1", parameters)
            return gone
        } catch {
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

    // MARK: Twilio

    private func erase(at twilio: PeopleTwilio) async throws(Failure) {
        let result = await twilio.delete(try await twilio.records(of: person.addresses))
        atTwilio = PeopleWork.Finding(place: "twilio", found: result.found, removed: result.deleted + result.gone)
        if result.inProgress > 0 {
            receipt.open.append(
                "Twilio is not through with \(result.inProgress) messages (20009): erase again with --twilio in some minutes")
        }
        for error in result.errors { receipt.open.append("Twilio: \(error)") }
    }
}

extension PeopleWork.Receipt {
    /// For programs.
    package var json: String { json(withNotes: true) }

    /// Without notes for the record in the database.
    func json(withNotes: Bool) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("person", person)
        writer.member("begun_at", begun.iso8601)
        writer.member("ended_at", ended.iso8601)
        writer.member("complete", isDone && open.isEmpty)
        if !isDone { writer.member("dry_run", true) }
        writer.key("places")
        writer.beginArray()
        for finding in findings {
            writer.beginObject()
            writer.member("place", finding.place)
            writer.member("found", finding.found)
            writer.member("removed", finding.removed)
            if !finding.kept.isEmpty { writer.member("kept", finding.kept) }
            writer.endObject()
        }
        writer.endArray()
        for (name, lines) in [("notes", withNotes ? notes : []), ("open", open)] {
            writer.key(name)
            writer.beginArray()
            for line in lines { writer.string(line) }
            writer.endArray()
        }
        writer.endObject()
        return writer.text
    }
}
