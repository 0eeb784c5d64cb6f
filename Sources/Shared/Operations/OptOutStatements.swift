// The SQL of opt-outs as operators see and change them. One statement each; parameters stand beside them.

package enum OptOutStatements {
    private static func time(_ column: String) -> String {
        "to_char(\(column) at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
    }

    private static let isOut = "o.opted_out_at is not null and (o.lifted_at is null or o.lifted_at < o.opted_out_at)"

    /// Rows behind a key ($1 account, $2 address, $3 sender), of the address $4 (null: of all), also those that were taken back ($5), at most $6.
    /// An older program wrote another name of a source.
    static let list = """
        \(columns) from sms_router_opt_outs o
        where (o.account_sid, o.address, o.sender) > ($1, $2, $3) and ($4::text is null or o.address = $4) and ($5 or \(isOut))
        order by o.account_sid, o.address, o.sender limit $6
        """

    /// Of some addresses ($1), also those that were taken back, at most $2: what is in force first.
    static let ofAddresses = """
        \(columns) from sms_router_opt_outs o where o.address = any($1::text[])
        order by \(isOut) desc, o.account_sid, o.address, o.sender limit $2
        """

    private static let columns = """
        select o.account_sid, o.address, o.sender, o.our_number, o.messaging_service_sid, \(isOut), \(time("o.opted_out_at")), \(source("o.source")),
          o.message_sid, o.said, \(time("o.lifted_at")), \(source("o.lifted_source")), o.lifted_message_sid, o.lifted_said
        """

    private static func source(_ column: String) -> String { "case \(column) when 'twilio_21610' then 'error_21610' else \(column) end" }

    /// $1 accounts, $2 addresses, $3 senders, $4 our numbers, $5 services, $6 times or nulls, $7 sources, $8 MessageSids, $9 texts. Who is out
    /// already stays so with the proof that is there; who has come back since the time that is given stays back. Without a time it
    /// counts from now, and only for whom nothing is known at that sender. Returns how many were put in.
    package static let put = """
        with input as materialized (
          select distinct on (account, address, sender) * from
            unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::text[], $9::text[])
            as u(account, address, sender, ours, service, at, source, sid, said)
          order by account, address, sender, at desc nulls last
        ), put as (
          insert into sms_router_opt_outs as p
            (account_sid, address, sender, our_number, messaging_service_sid, opted_out_at, source, message_sid, said)
          select account, address, sender, ours, service, coalesce(at, now()), source, sid, left(said, 1600) from input i
          where i.at is not null or not exists (
            select from sms_router_opt_outs k where k.account_sid = i.account and k.address = i.address and k.sender = i.sender)
          order by account, address, sender
          on conflict (account_sid, address, sender) do update set
            opted_out_at = excluded.opted_out_at, source = excluded.source, message_sid = excluded.message_sid, said = excluded.said
          where (p.opted_out_at is null or p.opted_out_at <= p.lifted_at) and (p.lifted_at is null or p.lifted_at < excluded.opted_out_at)
          returning 1
        )
        select count(*) from put
        """

    /// $1 account, $2 address, $3 sender, $4 our number, $5 service, $6 who. A row when it was not out there before.
    static let add = """
        with put as (
          insert into sms_router_opt_outs as p (account_sid, address, sender, our_number, messaging_service_sid, opted_out_at, source)
          values ($1, $2, $3, $4, $5, now(), 'operator')
          on conflict (account_sid, address, sender) do update set
            opted_out_at = excluded.opted_out_at, source = excluded.source, message_sid = null, said = null
          where p.opted_out_at is null or exists (select from sms_router_opt_outs b
            where b.account_sid = p.account_sid and b.address = p.address and b.lifted_at >= p.opted_out_at)
          returning p.address
        ), recorded as (
          insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
          select $6, 'opt_out', address, 'in', 'out' from put
        )
        select address from put
        """

    /// $1 account (null: all), $2 address, $3 who. A row for each sender at which it was out.
    static let lift = """
        with lifted as (
          update sms_router_opt_outs o
          set lifted_at = greatest(now(), o.opted_out_at), lifted_source = 'operator', lifted_message_sid = null, lifted_said = null
          where o.address = $2 and ($1::text is null or o.account_sid = $1) and \(isOut)
          returning o.account_sid, o.sender, o.address
        ), recorded as (
          insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
          select $3, 'opt_in', address, 'out', 'in' from lifted limit 1
        )
        select account_sid, sender from lifted order by 1, 2
        """
}
