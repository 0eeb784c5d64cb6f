// Numbers that are believed to be their holder's no longer (docs/strangers.md, "Numbers that change hands"), for `phones list --stale` and `check`.

import Operations
import Postgres
import Schema

/// Somebody's number that does not count.
struct StaleHolding: Sendable, Equatable {
    /// nil: it stands in `users`.
    var mapping: Int64?
    var user: Int64
    /// E.164
    var number: String
    var email: String
    var why: String
    /// Since when there is a mark; nil: nothing was heard for too long.
    var since: String?
    var heardAt: String?
}

extension DatabaseSession {
    /// All of them, by user. Candidates are found by their last digits, and compared here.
    func staleHoldings(region: String) async throws(ControlError) -> [StaleHolding] {
        var parameters = Parameters()
        parameters.append(Double(try await reverifyAfterDays()))
        let log = """
            select max(l.created_at) at time zone 'utc' from sms_usage_logs l
            where l.user_id = x.user_id and l.message_direction = 'inbound'
              and sms_router_digits(l.phone_number) = sms_router_digits(x.number)
            """
        let rows = try await query(
            """
            select x.mapping, x.user_id, x.number, x.email, k.number, k.why, to_char(k.stale_at at time zone 'utc', \(Self.form)),
              h.number, to_char(greatest(h.heard_at, (\(log))) at time zone 'utc', \(Self.form)),
              \(StaleNumbers.isMarked(mark: "k", heard: "h", madeAt: "x.made_at")),
              \(StaleNumbers.isQuiet(heard: "h", madeAt: "x.made_at", log: log, days: "$1::float8"))
            from (
              select null::bigint as mapping, u.id::bigint as user_id, u.phone_number::text as number, u.email::text as email,
                null::timestamptz as made_at
              from users u where u.phone_number is not null
              union all
              select m.id::bigint, m.user_id::bigint, m.phone_number::text, u.email::text, m.created_at at time zone 'utc'
              from user_phone_mappings m join users u on u.id = m.user_id where m.is_verified
            ) x
            left join sms_router_heard h on h.user_id = x.user_id and sms_router_digits(h.number) = sms_router_digits(x.number)
            left join sms_router_stale_numbers k on sms_router_digits(k.number) = sms_router_digits(x.number)
            where \(StaleNumbers.isMarked(mark: "k", heard: "h", madeAt: "x.made_at"))
              or \(StaleNumbers.isQuiet(heard: "h", madeAt: "x.made_at", log: log, days: "$1::float8"))
            order by x.user_id, x.mapping nulls first
            """, parameters)
        return try decoded { () throws(PostgresError) in
            var found: [StaleHolding] = []
            for row in 0..<rows.count {
                guard let number = phoneForm(try rows.string(row, 2) ?? "", region: region) else { continue }
                // Another number with the same last digits says nothing about this one.
                let (marked, heard) = (try rows.string(row, 4), try rows.string(row, 7))
                var (isMarked, isQuiet) = (try rows.bool(row, 9) ?? false, try rows.bool(row, 10) ?? false)
                isMarked = isMarked && marked == number
                isQuiet = isQuiet && (heard == nil || heard == number)
                guard isMarked || isQuiet else { continue }
                let holding = StaleHolding(
                    mapping: try rows.int64(row, 0), user: try rows.int64(row, 1) ?? 0, number: number,
                    email: try rows.string(row, 3) ?? "",
                    why: isMarked ? try rows.string(row, 5) ?? "" : "not heard from", since: isMarked ? try rows.string(row, 6) : nil,
                    heardAt: try rows.string(row, 8))
                if !found.contains(where: { $0.mapping == holding.mapping && $0.user == holding.user }) { found.append(holding) }
            }
            return found
        }
    }

    nonisolated private static let form = "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'"
}
