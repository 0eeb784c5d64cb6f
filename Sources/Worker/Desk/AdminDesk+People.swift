// People and their numbers: found, looked at, changed. Called by AdminDesk; what is changed and what is refused is Operations'.

import EventLoop
import JSON
import Operations
import PhoneNumbers
import Postgres
import Wire

extension AdminDesk {
    private static let mostPeople: Int64 = 50
    /// Of one answer.
    static let mostOptOuts = 200
    /// Of one person: for each of them opt-outs are asked for.
    private static let mostNumbers = 50

    func searchPeople(_ arguments: DeskArguments, _ caller: Caller, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        // Names and addresses are what it is about.
        guard caller.seesAll else { throw AdminRefusal(status: 403, detail: "This token may not look at people") }
        let text = try arguments.text("who", most: 200)?.trimmedBlanks
        // A number is found by its indexes, which an `or` with names would leave aside.
        let number = text.flatMap { PhoneNumbers.e164($0, region: settings.defaultRegion) }
        var parameters = Parameters(texts: number ?? text.map { MessageSearch.pattern($0) })
        parameters.append(text.flatMap { Int64($0) })
        parameters.append(try arguments.integer("after", in: 0...Int64.max) ?? 0)
        parameters.append(Self.mostPeople + 1)
        let isWanted =
            number == nil
            ? "$1::text is null or u.email ilike $1 or u.full_name ilike $1 or u.id = $2"
            : """
            u.id = any(array(
              select n.id from users n where sms_router_digits(n.phone_number) = sms_router_digits($1)
              union select m.user_id from user_phone_mappings m where sms_router_digits(m.phone_number) = sms_router_digits($1)
              union select $2::int8))
            """
        let rows = try await session.query(
            "\(Self.personColumns) from users u where u.id > $3 and (\(isWanted)) order by u.id limit $4", parameters)
        let listing = try people(rows, session)
        let isMore = listing.rows.count > Self.mostPeople
        let shown = Listing(columns: listing.columns, rows: Array(listing.rows.prefix(Int(Self.mostPeople))))
        return .json { json in
            json.key("people")
            json.raw(shown.json)
            if isMore, case .integer(let last)? = shown.rows.last?.first { json.member("next", String(last)) }
        }
    }

    private static let personColumns = """
        select u.id::int8, u.email::text, u.full_name::text, u.phone_number::text, coalesce(u.is_active, false),
          (select count(*) from user_phone_mappings m where m.user_id = u.id and m.is_verified)
        """

    /// By id alone: an address would stand in the path, and with that in logs.
    private func person(_ subject: String, _ session: DeskSession) async throws(AdminRefusal) -> Int64 {
        guard let id = Int64(subject) else { throw AdminRefusal(status: 404, detail: "A person is asked for by id") }
        return try await session.userID(String(id))
    }

    private func people(_ rows: Rows, _ session: DeskSession) throws(AdminRefusal) -> Listing {
        try session.decoded { () throws(PostgresError) -> Listing in
            var listing = Listing(columns: ["id", "email", "full_name", "phone_number", "is_active", "further_numbers"])
            for row in 0..<rows.count {
                listing.rows.append([
                    .integer(try rows.int64(row, 0) ?? 0), .text(try rows.string(row, 1) ?? ""), .optional(try rows.string(row, 2)),
                    .optional(try rows.string(row, 3)), .flag(try rows.bool(row, 4) ?? false), .integer(try rows.int64(row, 5) ?? 0),
                ])
            }
            return listing
        }
    }

    func lookAtPerson(_ subject: String, _ caller: Caller, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        guard caller.seesAll else { throw AdminRefusal(status: 403, detail: "This token may not look at people") }
        let id = try await person(subject, session)
        var parameters = Parameters()
        parameters.append(id)
        let rows = try await session.query("\(Self.personColumns) from users u where u.id = $1", parameters)
        let found = try people(rows, session)
        let mappings = try await session.query(
            """
            select m.id::int8, m.phone_number::text, coalesce(m.is_primary, false), coalesce(m.is_verified, false), m.verification_method::text,
              to_char(m.created_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
            from user_phone_mappings m where m.user_id = $1 order by m.id limit \(Self.mostNumbers)
            """, parameters)
        let numbers = try session.decoded { () throws(PostgresError) -> Listing in
            var listing = Listing(columns: ["id", "phone_number", "is_primary", "is_verified", "verification_method", "created_at"])
            for row in 0..<mappings.count {
                listing.rows.append([
                    .integer(try mappings.int64(row, 0) ?? 0), .text(try mappings.string(row, 1) ?? ""),
                    .flag(try mappings.bool(row, 2) ?? false), .flag(try mappings.bool(row, 3) ?? false),
                    .optional(try mappings.string(row, 4)), .optional(try mappings.string(row, 5)),
                ])
            }
            return listing
        }
        // By the number that each of them is, whoever wrote it how.
        var addresses: [String] = []
        for cells in found.rows.map({ $0[3] }) + numbers.rows.map({ $0[1] }) {
            guard case .text(let stored) = cells, let number = PhoneNumbers.e164(stored, region: settings.defaultRegion) else { continue }
            for address in [number, "whatsapp:" + number, "rcs:" + number] where !addresses.contains(address) { addresses.append(address) }
        }
        let optOuts = try await OptOuts.list(addresses: addresses, most: Self.mostOptOuts, privacyKey: settings.privacyKey, session)
        let list = Listing(columns: OptOutRow.columns, rows: optOuts.map(\.values))
        return .json { json in
            json.key("person")
            json.raw(Record(Array(zip(found.columns, found.rows.first ?? []).map { (name: $0.0, value: $0.1) })).json)
            json.key("numbers")
            json.raw(numbers.json)
            json.key("opt_outs")
            json.raw(list.json)
        }
    }

    func addPerson(_ arguments: DeskArguments, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        let email = try arguments.required("email", most: 320)
        let phone = try arguments.text("phone_number", most: 100)
        let name = try arguments.text("full_name", most: 300)
        let region = settings.defaultRegion
        var number: String?
        if let phone { number = try DeskSession.e164(phone, region: region) }
        let id = try await People.add(email: email, number: number, name: name, region: region, session)
        return .json(201) { json in
            json.member("id", id)
            json.member("phone_number", number)
        }
    }

    func setPersonActive(_ subject: String, _ arguments: DeskArguments, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        let isActive = try arguments.requiredFlag("active")
        let id = try await person(subject, session)
        let isChanged = try await People.setActive(id, isActive, session)
        return .json { json in
            json.member("id", id)
            json.member("is_active", isActive)
            json.member("changed", isChanged)
        }
    }

    /// By the operator's word, or to be verified by a code: then `phone-mappings/ID/verify` sends it.
    func addNumber(_ subject: String, _ arguments: DeskArguments, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        let region = settings.defaultRegion
        let number = try DeskSession.e164(try arguments.required("phone_number", most: 100), region: region)
        let isVerified = !(try arguments.flag("verify"))
        let isPrimary = try arguments.flag("is_primary")
        let owner = try await person(subject, session)
        let mapping: Int64
        if isVerified {
            mapping = try await People.addNumber(number, of: owner, isPrimary: isPrimary, region: region, session)
        } else {
            try await session.refuse(number, region: region, unlessOwnedBy: owner)
            mapping = try await session.recorded { () async throws(AdminRefusal) -> (Int64, AuditEntry) in
                let id = try await session.mappingToVerify(number, of: owner, region: region)
                return (id, AuditEntry(action: "mapping_add", subject: "mapping \(id)", after: "user \(owner), to be verified"))
            }
        }
        return .json(201) { json in
            json.member("mapping_id", mapping)
            json.member("phone_number", number)
            json.member("is_verified", isVerified)
        }
    }

    func confirmNumber(_ subject: String, _ arguments: DeskArguments, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        let region = settings.defaultRegion
        let number = try DeskSession.e164(try arguments.required("phone_number", most: 100), region: region)
        let owner = try await person(subject, session)
        try await People.confirm(number, of: owner, region: region, session)
        return .json { $0.member("phone_number", number) }
    }

    /// Whom a number belongs to, step by step.
    func searchHolder(_ arguments: DeskArguments, _ caller: Caller, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        guard caller.seesAll else { throw AdminRefusal(status: 403, detail: "This token may not look at people") }
        let given = try arguments.required("phone_number", most: 100)
        let region = settings.defaultRegion
        let candidates = try await session.candidates(for: PhoneNumbers.e164(given, region: region) ?? given)
        let resolution = PhoneResolution(number: given, region: region, candidates: candidates) { PhoneNumbers.e164($0, region: region) }
        var user: Int64?
        var resolves = false
        switch resolution.verdict {
        case .resolves(let id): (user, resolves) = (id, true)
        case .inactive(let id): user = id
        case .nobody: break
        }
        return .json { json in
            json.member("resolves", resolves)
            json.member("user_id", user)
            json.key("steps")
            json.beginArray()
            for step in resolution.steps { json.string(step) }
            json.endArray()
        }
    }
}
