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
    /// Rows (user id, number as stored, numbers of that user that are marked stale) of people who share the last digits of a number with
    /// somebody else.
    package static let statement = Statement(
        name: "owner_collisions",
        sql: """
            with held as (
              select id::bigint as user_id, phone_number, null::timestamptz as made_at from users where phone_number is not null
              union select user_id::bigint, phone_number, created_at at time zone 'utc' from user_phone_mappings where is_verified
            ), counted as (
              select user_id, phone_number::text as phone_number, made_at,
                min(user_id) over w <> max(user_id) over w as shared
              from held window w as (partition by sms_router_digits(phone_number))
            )
            select c.user_id, c.phone_number, array(
              select k.number from sms_router_stale_numbers k
              left join sms_router_heard h on h.number = k.number and h.user_id = c.user_id
              where sms_router_digits(k.number) = sms_router_digits(c.phone_number)
                and \(StaleNumbers.isMarked(mark: "k", heard: "h", madeAt: "c.made_at"))
            )
            from counted c where c.shared
            """)

    /// Those that are the same number in fact, and count. `normalise` gives the E.164 form, nil for what is no number.
    package static func among(_ rows: Rows, normalise: (String) -> String?) throws(PostgresError) -> [OwnerCollision] {
        var holders: [String: Set<Int64>] = [:]
        for row in 0..<rows.count {
            guard let user = try rows.int64(row, 0), let stored = try rows.string(row, 1), let number = normalise(stored) else { continue }
            guard try rows.stringArray(row, 2)?.contains(number) != true else { continue }
            holders[number, default: []].insert(user)
        }
        return holders.filter { $0.value.count > 1 }.map { OwnerCollision(number: $0.key, users: $0.value.sorted()) }
            .sorted { $0.number < $1.number }
    }
}
