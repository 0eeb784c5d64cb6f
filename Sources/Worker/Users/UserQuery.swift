// The look-up of users by number: one statement for all numbers that wait, and the exact comparison of its candidates. Called by
// UserDirectory. No I/O.

import Postgres

enum UserQuery {
    /// Candidates for each row of the two arrays (item, last digits).
    static let statement = Statement(
        name: "user_lookup",
        sql: """
            select u.item, x.id, x.email, x.full_name, x.active, x.number
            from unnest($1::int4[], $2::text[]) u(item, digits)
            cross join lateral (
              select w.id::int8 as id, w.email::text as email, w.full_name::text as full_name, coalesce(w.is_active, false) as active,
                w.phone_number::text as number
              from users w where sms_router_digits(w.phone_number) = u.digits
              union all
              select w.id::int8, w.email::text, w.full_name::text, coalesce(w.is_active, false), m.phone_number::text
              from user_phone_mappings m join users w on w.id = m.user_id
              where m.is_verified and sms_router_digits(m.phone_number) = u.digits
            ) x
            """,
        parameterTypes: [.int4Array, .textArray])

    static func parameters(_ numbers: [String]) -> Parameters {
        var items = ArrayParameter(.int4)
        var digits = ArrayParameter(.text)
        for (item, number) in numbers.enumerated() {
            for candidate in NumberDigits.candidates(e164: number) {
                items.append(Int32(item))
                digits.append(candidate)
            }
        }
        var parameters = Parameters()
        parameters.append(items)
        parameters.append(digits)
        return parameters
    }

    /// An answer for each number. `normalise` gives the E.164 form of a stored number, nil for what is none.
    static func results(_ rows: Rows, for numbers: [String], normalise: (String) -> String?) throws(PostgresError) -> [UserLookup] {
        var results = [UserLookup](repeating: .unknown, count: numbers.count)
        for row in 0..<rows.count {
            guard let item = try rows.int64(row, 0).map({ Int($0) }), numbers.indices.contains(item), let id = try rows.int64(row, 1),
                let stored = try rows.string(row, 5), stored == numbers[item] || normalise(stored) == numbers[item]
            else { continue }
            switch results[item] {
            case .unknown:
                results[item] = .user(
                    User(
                        id: id, email: try rows.string(row, 2), fullName: try rows.string(row, 3), isActive: try rows.bool(row, 4) ?? false)
                )
            // The same person by both tables, or by two ways to write it.
            case .user(let user) where user.id == id: break
            case .user, .ambiguous: results[item] = .ambiguous
            }
        }
        return results
    }
}
