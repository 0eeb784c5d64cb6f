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
        } else {
            try await closeBehindHolder(key)
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

    /// A code that was answered, a look-up, a word in a message in hand: what was under way while somebody held the number may have noted it behind our steps.
    /// With nobody left who holds it nothing of that kind is noted any more; what began before is waited for, and goes.
    private func closeBehindHolder(_ key: PrivacyKey) async throws(Failure) {
        let cut = try await now()
        try await settle()
        for table in PersonTable.all where table.followsHolder {
            removed[table.name, default: 0] += try await erase(table, before: cut, key)
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

    func now() async throws(Failure) -> WallTime {
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
        var why = ""
        while left > 0, MonotonicInstant.now() < end {
            // A router drains by itself; without one we do.
            let result = await SpoolImport.run(
                loop, configuration, directory: settings.stateDirectory, only: nil, replyMaxAge: settings.replyMaxAge,
                privacyKey: settings.privacyKey
            ) { _ in }
            switch result {
            case .failure(.database(let reason)), .failure(.schema(let reason)): why = ": \(reason)"
            case .failure(.spool(let error)): why = ": \(error)"
            case .success, .failure(.drained): break
            }
            left = spooled().count
            // Draining may have met a file that it had to set aside.
            for trouble in spoolTroubles { leaveOpen(trouble) }
            if left > 0 { await LoopActor.sleep(.milliseconds(500), on: loop) }
        }
        receipt.findings.append(PeopleWork.Finding(place: "spool", found: waiting, removed: waiting - left))
        if left > 0 { receipt.open.append("\(left) requests are left in the spool of \(settings.stateDirectory)\(why)") }
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

    /// It is not done with that: once in the receipt, however often it is met.
    func leaveOpen(_ line: String) { if !receipt.open.contains(line) { receipt.open.append(line) } }

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
