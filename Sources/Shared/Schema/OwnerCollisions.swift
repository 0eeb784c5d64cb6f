// Numbers that belong to more than one person: they resolve to nobody. Called by `sms-routerctl check` and `migrate`, which list them.

import Postgres

/// A number with its owners.
package struct OwnerCollision: Sendable, Equatable {
    /// E.164
    package var number: String
    /// Ids, ascending.
    package var users: [Int64]
}

package enum OwnerCollisions {
    /// Rows (user id, number as stored) of people who share the last digits of a number with somebody else.
    package static let statement = Statement(
        name: "owner_collisions",
        sql: """
            with held as (
              select id::bigint as user_id, phone_number from users where phone_number is not null
              union select user_id::bigint, phone_number from user_phone_mappings where is_verified
            ), counted as (
              select user_id, phone_number::text as phone_number,
                min(user_id) over w <> max(user_id) over w as shared
              from held window w as (partition by sms_router_digits(phone_number))
            )
            select user_id, phone_number from counted where shared
            """)

    /// Those that are the same number in fact. `normalise` gives the E.164 form, nil for what is no number.
    package static func among(_ rows: Rows, normalise: (String) -> String?) throws(PostgresError) -> [OwnerCollision] {
        var holders: [String: Set<Int64>] = [:]
        for row in 0..<rows.count {
            guard let user = try rows.int64(row, 0), let stored = try rows.string(row, 1), let number = normalise(stored) else { continue }
            holders[number, default: []].insert(user)
        }
        return holders.filter { $0.value.count > 1 }.map { OwnerCollision(number: $0.key, users: $0.value.sorted()) }
            .sorted { $0.number < $1.number }
    }
}
