// The look-up of users by number: one statement for all numbers that wait, and the exact comparison of its candidates. Called by
// UserDirectory. No I/O.

import Postgres
import Schema

enum UserQuery {
    /// Candidates for each row of the three arrays (item, last digits, number); whether the number is believed to be theirs no longer, given
    /// the days $4 of `reverify_after_days`; and whether it is time to note that they were heard, which only these days ask for. When they were heard and
    /// confirmed is looked up for marked numbers, and while there are such days: as it comes, a look-up reads the mark and no row more.
    static let statement = Statement(
        name: "user_lookup",
        sql: """
            select u.item, x.id, x.email, x.full_name, x.active, x.number,
              \(StaleNumbers.isMarked(mark: "k", heard: "h", madeAt: "x.made_at"))
                or \(StaleNumbers.isQuiet(
                  heard: "h", madeAt: "x.made_at", log: StaleNumbers.lastLogged(user: "x.id", number: "u.number"), days: "$4::float8")),
              $4::float8 > 0 and (h.heard_at is null or h.heard_at < now() - interval '1 day')
            from unnest($1::int4[], $2::text[], $3::text[]) u(item, digits, number)
            cross join lateral (
              select w.id::int8 as id, w.email::text as email, w.full_name::text as full_name, coalesce(w.is_active, false) as active,
                w.phone_number::text as number, null::timestamptz as made_at
              from users w where sms_router_digits(w.phone_number) = u.digits
              union all
              select w.id::int8, w.email::text, w.full_name::text, coalesce(w.is_active, false), m.phone_number::text,
                m.created_at at time zone 'utc'
              from user_phone_mappings m join users w on w.id = m.user_id
              where m.is_verified and sms_router_digits(m.phone_number) = u.digits
            ) x
            left join lateral (select p.stale_at from sms_router_stale_numbers p where p.number = u.number offset 0) k on true
            left join lateral (
              select p.heard_at, p.confirmed_at from sms_router_heard p
              where p.number = u.number and p.user_id = x.id and ($4::float8 > 0 or k.stale_at is not null) offset 0
            ) h on true
            """,
        parameterTypes: [.int4Array, .textArray, .textArray, .float8])

    /// - Parameter reverifyAfterDays: as in the live settings; 0: off.
    static func parameters(_ numbers: [String], reverifyAfterDays: Int = 0) -> Parameters {
        var items = ArrayParameter(.int4)
        var digits = ArrayParameter(.text)
        var wanted = ArrayParameter(.text)
        for (item, number) in numbers.enumerated() {
            for candidate in NumberDigits.candidates(e164: number) {
                items.append(Int32(item))
                digits.append(candidate)
                wanted.append(number)
            }
        }
        var parameters = Parameters()
        parameters.append(items)
        parameters.append(digits)
        parameters.append(wanted)
        parameters.append(Double(reverifyAfterDays))
        return parameters
    }

    /// What a look-up has found.
    struct Finding: Sendable {
        var lookup = UserLookup.unknown
        /// Somebody wants to know, and nobody has noted for a day, that this user was heard from by the number.
        var isUnheard = false
    }

    /// A finding for each number. `normalise` gives the E.164 form of a stored number, nil for what is none.
    static func findings(_ rows: Rows, for numbers: [String], normalise: (String) -> String?) throws(PostgresError) -> [Finding] {
        var results = [Finding](repeating: Finding(), count: numbers.count)
        for row in 0..<rows.count {
            guard let item = try rows.int64(row, 0).map({ Int($0) }), numbers.indices.contains(item), let id = try rows.int64(row, 1),
                let stored = try rows.string(row, 5), stored == numbers[item] || normalise(stored) == numbers[item]
            else { continue }
            guard try rows.bool(row, 6) != true else {
                // Whoever holds it beyond doubt goes before those who held it once.
                if results[item].lookup == .unknown { results[item].lookup = .stale }
                continue
            }
            switch results[item].lookup {
            case .unknown, .stale:
                let user = User(
                    id: id, email: try rows.string(row, 2), fullName: try rows.string(row, 3), isActive: try rows.bool(row, 4) ?? false)
                results[item] = Finding(lookup: .user(user), isUnheard: try rows.bool(row, 7) ?? false)
            // The same person by both tables, or by two ways to write it.
            case .user(let user) where user.id == id: break
            case .user, .ambiguous: results[item] = Finding(lookup: .ambiguous)
            }
        }
        return results
    }

    /// Whose each number is.
    static func results(_ rows: Rows, for numbers: [String], normalise: (String) -> String?) throws(PostgresError) -> [UserLookup] {
        try findings(rows, for: numbers, normalise: normalise).map(\.lookup)
    }
}
