// Whose data it is: an address or a user, and all addresses, numbers and keys under which something of that person may stand. Found by PeopleWork
// from what an operator says; asks the database for users and their numbers, and changes nothing.

import Crypto
import EventLoop
import PhoneNumbers
import Postgres
import Schema
import Telemetry
import Twilio

/// What an operator names.
package enum PersonName: Sendable, Equatable {
    /// As the inbox has it: `+E164`, `whatsapp:…`.
    case address(String)
    case user(Int64)
    case email(String)

    var text: String {
        switch self {
        case .address(let text), .email(let text): text
        case .user(let id): "\(id)"
        }
    }
}

struct Person: Sendable {
    /// As an operator may read it.
    var name: String
    var addresses: [String] = []
    /// E.164.
    var numbers: [String] = []
    var user: Int64?
    /// Rows of these tables that are, or hold, the person's number.
    var mappings: [Int64] = []
    var users: [Int64] = []
    /// Of conversations.
    var keys: [[UInt8]] = []
    /// What hides the addresses of opt-outs.
    var hidden: [String] = []
    /// For the operator.
    var notes: [String] = []

    /// $1 to $8 of the conditions in PersonTables.
    var parameters: Parameters {
        var parameters = Parameters()
        parameters.append(textArray: addresses)
        parameters.append(textArray: numbers)
        parameters.append(user)
        parameters.append(textArray: recorded)
        parameters.append(uuidArray: keys)
        parameters.append(textArray: hidden)
        parameters.append(int8Array: mappings)
        parameters.append(int8Array: users)
        return parameters
    }

    /// As the usage log has them, the earlier service's rows too; one whose column could not be widened has the first 20 characters.
    private var recorded: [String] {
        let whole = addresses + addresses.map { Address($0).recordedNumber }
        return Array(Set(whole + whole.map { String($0.prefix(20)) })).sorted()
    }

    /// A number's addresses on all channels that know people by their number.
    static func addresses(of number: String) -> [String] { [number, "whatsapp:" + number, "rcs:" + number] }

    mutating func add(number: String) {
        guard !numbers.contains(number) else { return }
        numbers.append(number)
        addresses += Self.addresses(of: number)
    }
}

/// Finds a person.
@LoopActor struct PersonSearch {
    let connection: PostgresConnection
    let region: String
    let key: PrivacyKey?
    /// What people write to, as the settings name it: no table need have it.
    var accounts: [String] = []
    var senders: [String] = []

    /// nil: there is no such user.
    func find(_ name: PersonName) async throws(PostgresError) -> Person? {
        var person: Person
        switch name {
        case .address(let address):
            person = Person(name: address)
            var mappings: [(user: Int64, isVerified: Bool)] = []
            if let number = Address(address).bareNumber { person.add(number: number) } else { person.addresses = [address] }
            for number in person.numbers {
                let holders = try await self.holders(of: number)
                person.users += holders.users
                person.mappings += holders.mappings.map(\.id)
                mappings += holders.mappings.map { (user: $0.user, isVerified: $0.isVerified) }
            }
            for user in person.users {
                person.notes.append("user \(user) has this number: only the number goes, `user:\(user)` names the whole person")
            }
            for (user, isVerified) in mappings where !person.users.contains(user) {
                let how = isVerified ? "a further number" : "a further number, never verified"
                person.notes.append(
                    "user \(user) has this number as \(how): the mapping goes, the user stays, and `user:\(user)` names the whole person")
            }
        case .user(let id):
            guard let found = try await user(id) else { return nil }
            person = found
        case .email(let email):
            var parameters = Parameters()
            parameters.append(email)
            // As it is written, or however it is written if that names one person.
            let rows = try await connection.query(
                "select id::int8, email = $1 from users where lower(email) = lower($1) order by email <> $1 limit 2", parameters)
            guard !rows.isEmpty else { return nil }
            let isExact = try rows.bool(0, 1) == true
            guard isExact || rows.count == 1, let id = try rows.int64(0, 0), let found = try await user(id) else { return nil }
            person = found
        }
        if let key { person.hidden = person.addresses.map { key.person($0) } }
        person.keys = try await keys(of: person)
        return person
    }

    private func user(_ id: Int64) async throws(PostgresError) -> Person? {
        var parameters = Parameters()
        parameters.append(id)
        let rows = try await connection.query("select phone_number::text from users where id = $1", parameters)
        guard !rows.isEmpty else { return nil }
        var person = Person(name: "user \(id)", user: id, users: [id])
        var stored: [(text: String, isHeld: Bool)] = []
        if let number = try rows.string(0, 0) { stored.append((number, true)) }
        let mappings = try await connection.query(
            "select id::int8, phone_number::text, coalesce(is_verified, false) from user_phone_mappings where user_id = $1 order by id",
            parameters)
        for row in 0..<mappings.count {
            if let mapping = try mappings.int64(row, 0) { person.mappings.append(mapping) }
            if let number = try mappings.string(row, 1) { stored.append((number, try mappings.bool(row, 2) ?? false)) }
        }
        for (text, isHeld) in stored {
            guard let number = PhoneNumbers.e164(text, region: region) else { continue }
            guard isHeld else {
                person.notes.append("\(Mask.number(number)) was never verified: what came from it is not taken for this person's")
                continue
            }
            let others = try await holders(of: number)
            if others.users.contains(where: { $0 != id }) || others.mappings.contains(where: { $0.user != id && $0.isVerified }) {
                person.notes.append("\(Mask.number(number)) belongs to somebody else too: only what is known to be this user's is taken")
            } else if try await isStale(number, id) {
                person.notes.append("\(Mask.number(number)) may have another owner now: only what is known to be this user's is taken")
            } else {
                person.add(number: number)
            }
        }
        return person
    }

    private struct Holders {
        var users: [Int64] = []
        var mappings: [(id: Int64, user: Int64, isVerified: Bool)] = []
    }

    /// Rows that hold a number, however it is written.
    private func holders(of number: String) async throws(PostgresError) -> Holders {
        var parameters = Parameters()
        parameters.append(textArray: Array(NumberDigits.candidates(e164: number)))
        let rows = try await connection.query(
            """
            select id::int8, null::int8, phone_number::text, true from users where sms_router_digits(phone_number) = any($1)
            union all
            select id::int8, user_id::int8, phone_number::text, coalesce(is_verified, false) from user_phone_mappings
            where sms_router_digits(phone_number) = any($1)
            """, parameters)
        var holders = Holders()
        for row in 0..<rows.count {
            guard let id = try rows.int64(row, 0), let stored = try rows.string(row, 2),
                stored == number || PhoneNumbers.e164(stored, region: region) == number
            else { continue }
            if let user = try rows.int64(row, 1) {
                holders.mappings.append((id, user, try rows.bool(row, 3) ?? false))
            } else {
                holders.users.append(id)
            }
        }
        return holders
    }

    private func isStale(_ number: String, _ user: Int64) async throws(PostgresError) -> Bool {
        var parameters = Parameters()
        parameters.append(number)
        parameters.append(user)
        return try await connection.query(
            """
            select exists (select from sms_router_stale_numbers k left join sms_router_heard h on h.number = k.number and h.user_id = $2
              where k.number = $1 and \(StaleNumbers.isMarked(mark: "k", heard: "h", madeAt: "null::timestamptz")))
            """, parameters
        ).bool(0, 0) ?? false
    }

    /// Of every conversation that there may be: the rows of old ones are gone, and the key is a hash of account, sender and address.
    private func keys(of person: Person) async throws(PostgresError) -> [[UInt8]] {
        var parameters = person.parameters
        parameters.append(textArray: accounts)
        parameters.append(textArray: senders)
        let rows = try await connection.query(
            """
            with senders as (
              select account_sid, coalesce(messaging_service_sid, number) as sender from sms_router_numbers
              union select account_sid, number from sms_router_numbers
              union select account_sid, address from sms_router_recipients
              union select account_sid, sender from sms_router_opt_outs where address = any($1)
              union select account_sid, sender from sms_router_strangers where address = any($1)
              union select account_sid, coalesce(messaging_service_sid, from_address) from sms_router_started where to_address = any($1)
              union select null, s from unnest($10::text[]) s
            ), accounts as (
              select account_sid from sms_router_reconcile union select account_sid from senders where account_sid is not null
              union select a from unnest($9::text[]) a
            )
            select distinct a.account_sid, s.sender from accounts a cross join (select distinct sender from senders where sender <> '') s
            """, parameters)
        var keys: [[UInt8]] = []
        for row in 0..<rows.count {
            guard let account = try rows.string(row, 0), let sender = try rows.string(row, 1) else { continue }
            for address in person.addresses {
                keys.append(ConversationKey.bytes(account: account, sender: sender, party: Address(address).conversationParty))
            }
        }
        return keys
    }
}
