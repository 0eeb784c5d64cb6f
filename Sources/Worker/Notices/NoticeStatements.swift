// The SQL of notices: whether a person may be told something now. Parameters are encoded in Notices.

import Postgres

enum NoticeStatements {
    /// As many are remembered of a person; more than may be told in a day.
    static let remembered = 16

    /// Grants what may be told, and remembers it: for each of $1 accounts, $2 addresses (each once), $3 kinds, $4 messages, $5 seconds until that
    /// kind may be told again; $6 is what a day holds. Returns whom something is granted to. What a message was granted once is granted to it
    /// again: it may have been taken over. The row of a person is locked before the condition is looked at, so two workers do not tell too much at
    /// once (PostgreSQL manual, INSERT, "ON CONFLICT Clause"). A message that is not $7's any more gets nothing: whoever stood still while it was taken over
    /// tells nobody, and the grant would keep others from being told. One that is gone was erased: nothing is noted of its person.
    static let grant = Statement(
        name: "notices_grant",
        sql: """
            insert into sms_router_notices as n (account_sid, address, times, again, kinds, sids)
            select account, address, array[now()], array[now() + make_interval(secs => span)], array[kind], array[sid]
            from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::float8[]) u(account, address, kind, sid, span)
            where $6 > 0 and (select i.owner = $7 and i.finished_at is null from sms_router_inbox i
              where i.message_sid = u.sid and i.account_sid = u.account)
            order by account, address
            on conflict (account_sid, address) do update set
              times = case when \(isGranted) then n.times else (excluded.times || n.times)[1:\(remembered)] end,
              again = case when \(isGranted) then n.again else (excluded.again || n.again)[1:\(remembered)] end,
              kinds = case when \(isGranted) then n.kinds else (excluded.kinds || n.kinds)[1:\(remembered)] end,
              sids = case when \(isGranted) then n.sids else (excluded.sids || n.sids)[1:\(remembered)] end
            where \(isGranted) or (
              not exists (select from unnest(n.again, n.kinds) t(again, kind) where t.kind = excluded.kinds[1] and t.again > now())
              and (select count(*) from unnest(n.times) t(at) where t.at > now() - interval '1 day') < $6)
            returning n.account_sid, n.address
            """,
        parameterTypes: [.textArray, .textArray, .textArray, .textArray, .float8Array, .int4, .int8])

    private static let isGranted = "excluded.sids[1] = any (n.sids)"

    /// Takes back from message $3 of account $1 and person $2 what was granted to it, but for kind $4: $5 took it over, and it ends otherwise.
    static let takeBack = Statement(
        name: "notices_take_back",
        sql: """
            update sms_router_notices n set (times, again, kinds, sids) = (
              select coalesce(array_agg(at order by place), '{}'), coalesce(array_agg(u.again order by place), '{}'),
                coalesce(array_agg(kind order by place), '{}'), coalesce(array_agg(sid order by place), '{}')
              from unnest(n.times, n.again, n.kinds, n.sids) with ordinality u(at, again, kind, sid, place)
              where sid <> $3 or kind is not distinct from $4)
            where account_sid = $1 and address = $2 and $3 = any (n.sids)
              and (select i.owner = $5 and i.finished_at is null from sms_router_inbox i where i.message_sid = $3 and i.account_sid = $1)
            """,
        parameterTypes: [.text, .text, .text, .text, .int8])

    /// Forgets some people who may be told everything again.
    static let forget = """
        delete from sms_router_notices where ctid = any (array(
          select ctid from sms_router_notices n
          where coalesce(n.times[1], '-infinity') < now() - interval '1 day' and not exists (select from unnest(n.again) a where a > now())
          limit 1000))
        """
}
