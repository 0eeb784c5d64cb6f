// People and whose a number is, as operators ask and tell it: by command, and in the dashboard. docs/strangers.md.

import EventLoop
import PhoneNumbers
import Postgres
import Schema

extension OperatorSession {
    /// A user by id or e-mail address.
    package func userID(_ who: String) async throws(Failure) -> Int64 {
        let rows: Rows
        if let id = Int64(who) {
            var parameters = Parameters()
            parameters.append(id)
            rows = try await query("select id::bigint from users where id = $1", parameters)
        } else {
            rows = try await query("select id::bigint from users where lower(email) = lower($1)", Parameters(texts: who))
        }
        guard rows.count == 1, let id = try decoded({ () throws(PostgresError) in try rows.int64(0, 0) }) else {
            throw .no("there is no user \(OutputValue.oneLine(who)); give an id or an e-mail address of `users list`")
        }
        return id
    }

    /// Stored numbers that share the last seven digits with `number` (E.164), however they are written.
    package func candidates(for number: String) async throws(Failure) -> [PhoneCandidate] {
        var parameters = Parameters(texts: number)
        parameters.append(Double(try await reverifyAfterDays()))
        let rows = try await query(
            """
            select x.mapping, x.verified, x.user_id, x.number, x.email, x.active,
              case when \(StaleNumbers.isMarked(mark: "k", heard: "h", madeAt: "x.made_at"))
                then k.why || ' on ' || to_char(k.stale_at at time zone 'utc', 'YYYY-MM-DD')
                when \(StaleNumbers.isQuiet(
                  heard: "h", madeAt: "x.made_at", log: StaleNumbers.lastLogged(user: "x.user_id", number: "$1"), days: "$2::float8"))
                then 'not heard from for ' || $2 || ' days' end,
              exists (select from sms_router_verifications v
                where v.mapping_id = x.mapping and v.closed_at is null and v.expires_at > now())
            from (
              select null::bigint as mapping, null::boolean as verified, u.id::bigint as user_id, u.phone_number::text as number,
                u.email::text as email, coalesce(u.is_active, false) as active, null::timestamptz as made_at
              from users u where sms_router_digits(u.phone_number) = sms_router_digits($1)
              union all
              select m.id::bigint, coalesce(m.is_verified, false), u.id::bigint, m.phone_number::text, u.email::text,
                coalesce(u.is_active, false), m.created_at at time zone 'utc'
              from user_phone_mappings m join users u on u.id = m.user_id where sms_router_digits(m.phone_number) = sms_router_digits($1)
            ) x
            left join sms_router_heard h on h.number = $1 and h.user_id = x.user_id
            left join sms_router_stale_numbers k on k.number = $1
            order by 1 nulls first, 3
            """, parameters)
        return try decoded { () throws(PostgresError) in
            var result: [PhoneCandidate] = []
            for row in 0..<rows.count {
                let mapping = try rows.int64(row, 0)
                let isVerified = try rows.bool(row, 1) ?? false
                result.append(
                    PhoneCandidate(
                        place: mapping.map { .mapping(id: $0, isVerified: isVerified) } ?? .users, user: try rows.int64(row, 2) ?? 0,
                        stored: try rows.string(row, 3) ?? "", email: try rows.string(row, 4) ?? "",
                        isActive: try rows.bool(row, 5) ?? false, stale: try rows.string(row, 6),
                        isPending: try rows.bool(row, 7) ?? false))
            }
            return result
        }
    }

    /// Throws when somebody else than `owner` has the number: two owners would leave it to nobody.
    package func refuse(_ number: String, region: String, unlessOwnedBy owner: Int64?) async throws(Failure) {
        let candidates = try await candidates(for: number)
        let owners = PhoneResolution(number: number, region: region, candidates: candidates) { PhoneNumbers.e164($0, region: region) }
            .owners
        guard let other = owners.first(where: { $0 != owner }) else { return }
        throw .data("\(number) belongs to user \(other) already; remove it there first, or see `phones resolve \(number)`")
    }

    /// The user's mapping of this number, however it is written there; a new one that is not verified when there is none.
    package func mappingToVerify(_ number: String, of owner: Int64, region: String) async throws(Failure) -> Int64 {
        for candidate in try await candidates(for: number) where candidate.user == owner {
            if case .mapping(let id, _) = candidate.place, PhoneNumbers.e164(candidate.stored, region: region) == number { return id }
        }
        var parameters = Parameters()
        parameters.append(owner)
        parameters.append(number)
        let rows = try await query(
            """
            insert into user_phone_mappings (user_id, phone_number, is_primary, is_verified, verification_method)
            values ($1, $2, false, false, 'sms_code')
            on conflict (user_id, phone_number) do update set phone_number = excluded.phone_number
            returning id::bigint
            """, parameters)
        return try decoded { () throws(PostgresError) in try rows.int64(0, 0) ?? 0 }
    }

    /// `reverify_after_days` as it is in force; 0: off.
    package func reverifyAfterDays() async throws(Failure) -> Int {
        let rows = try await query(
            "select config_value from sms_router_configs where config_key = 'reverify_after_days' and coalesce(is_active, true)")
        let value = try decoded { () throws(PostgresError) in rows.count > 0 ? try rows.string(0, 0).flatMap { Int($0) } : nil }
        // As the router does: what is out of range is no value.
        return value.flatMap { (0...3650).contains($0) ? $0 : nil } ?? 0
    }

    /// The one form in which numbers are stored.
    package nonisolated static func e164(_ number: String, region: String) throws(Failure) -> String {
        guard let result = PhoneNumbers.e164(number, region: region) else {
            throw .usage("\(OutputValue.oneLine(number)) is no telephone number in region \(region); write it as +COUNTRY…")
        }
        return result
    }
}
