// The SQL that claims conversations of the outbox: which are due is told in three ways, what then happens to their heads in one. Run by
// Outbox. docs/delivery.md, "Claim" and "Pace". Locks as in OutboxStatements; a sender's pace before the queue.

import Postgres

enum ClaimStatements {
    /// Conversations that are due, at most $2, for owner $1. The usual one: it reads the queue in the order of time and meets nothing that
    /// it must pass over.
    static let claim = Statement(
        name: "outbox_claim",
        sql: sql(
            due: """
                due as materialized (
                  select conversation from sms_router_outbox_queue
                  where owner is null and due_at <= now()
                  order by due_at limit $2 for update skip locked
                )
                """), parameterTypes: [.int8, .int8])

    /// The same while there is something to pass over: accounts and (joined) accounts with senders $3 that rest, senders $4 that have a pace.
    /// It goes from one sender in the queue to the next, so that a hundred thousand rows of one that rests cost one step.
    static let claimSome = Statement(
        name: "outbox_claim_some",
        sql: sql(
            due: """
                \(lines), candidates as materialized (
                  select c.conversation, c.due_at from lines l cross join lateral (
                    select q.conversation, q.due_at from \(dueOfLine) limit 2 * $2
                  ) c
                  where \(isAwake) and l.sender <> all($4)
                  order by c.due_at limit 2 * $2
                ), due as materialized (
                  select q.conversation from (select * from candidates order by due_at) c cross join lateral (
                    select q.conversation from sms_router_outbox_queue q
                    where q.conversation = c.conversation and q.owner is null and q.due_at <= now() for update skip locked
                  ) q limit $2
                )
                """), parameterTypes: [.int8, .int8, .textArray, .textArray])

    /// Conversations of senders with a pace ($4 senders, $5 segments a second), as many as their pace allows now, none of those that rest
    /// ($3). Who holds a sender's row of `sms_router_paces` decides for it; another one passes it over.
    static let claimPaced = Statement(
        name: "outbox_claim_paced",
        sql: sql(
            due: """
                \(lines), free as materialized (
                  select p.sender, p.pace, p.free_at from (select * from unnest($4::text[], $5::float8[]) u(sender, pace) order by sender) u
                  cross join lateral (
                    select p.sender, u.pace, p.free_at from sms_router_paces p
                    where p.sender = u.sender and p.free_at <= now() for update skip locked
                  ) p
                ), line as materialized (
                  select q.conversation, f.pace, f.free_at,
                    sum(q.segments) over (partition by f.sender order by q.due_at, q.conversation
                      rows between unbounded preceding and 1 preceding) as before
                  from free f join lines l on l.sender = f.sender cross join lateral (
                    select q.conversation, q.due_at, coalesce((
                      select sms_router_segments(o.body, o.from_address, o.to_address) from sms_router_outbox o
                      where o.conversation = q.conversation and o.closed_at is null order by o.id limit 1), 0) as segments
                    from \(dueOfLine) limit least($2, 1 + ceil(f.pace)::int8) for update skip locked
                  ) q
                  where \(isAwake)
                ), due as materialized (
                  select conversation from line
                  where \(paidAt("free_at", "coalesce(before, 0) / pace")) <= now()
                  limit $2
                )
                """,
            after: """
                , charged as (
                  update sms_router_paces p set free_at = \(paidAt("p.free_at", "s.segments / s.pace"))
                  from (
                    select f.sender, f.pace, sum(sms_router_segments(h.body, h.from_address, h.to_address)) as segments
                    from head h join free f on f.sender = h.from_address where h.id in (select id from begun) group by f.sender, f.pace
                    order by f.sender
                  ) s
                  where p.sender = s.sender
                )
                """), parameterTypes: [.int8, .int8, .textArray, .textArray, .float8Array])

    /// Senders ($1) have sent so much elsewhere, in seconds of their pace ($2): inline replies.
    static let spend = Statement(
        name: "outbox_pace_spend",
        sql: """
            update sms_router_paces p set free_at = \(paidAt("p.free_at", "u.seconds"))
            from (select * from unnest($1::text[], $2::float8[]) u(sender, seconds) order by sender) u where p.sender = u.sender
            """, parameterTypes: [.textArray, .float8Array])

    /// Senders ($1) have a pace from now on.
    static let addPaces = Statement(
        name: "outbox_pace_add",
        sql: """
            insert into sms_router_paces (sender, free_at) select sender, now() from unnest($1::text[]) u(sender) order by sender
            on conflict do nothing
            """, parameterTypes: [.textArray])

    /// Each sender and account in the queue, by steps from one to the next.
    private static let lines = """
        lines as (
          (select sender, account_sid from sms_router_outbox_queue where owner is null order by sender, account_sid limit 1)
          union all
          select n.sender, n.account_sid from lines l cross join lateral (
            select q.sender, q.account_sid from sms_router_outbox_queue q
            where q.owner is null and (q.sender, q.account_sid) > (l.sender, l.account_sid)
            order by q.sender, q.account_sid limit 1
          ) n
        )
        """

    /// The line `l` does not rest.
    private static let isAwake = "l.account_sid <> all($3) and l.account_sid || l.sender <> all($3)"

    /// What is due of the line `l`, oldest first. Compared as rows, not column by column: so no plan can read the index of due times instead,
    /// and with it the rows of all others.
    private static let dueOfLine = """
        sms_router_outbox_queue q
        where q.owner is null and (q.sender, q.account_sid, q.due_at) >= (l.sender, l.account_sid, '-infinity'::timestamptz)
          and (q.sender, q.account_sid, q.due_at) <= (l.sender, l.account_sid, now())
        order by q.sender, q.account_sid, q.due_at
        """

    /// When so many seconds more are paid for. A sender that has been quiet saves up for a quarter of a second, not more:
    /// enough that a claim which comes a little late loses nothing.
    private static func paidAt(_ freeAt: String, _ seconds: String) -> String {
        "greatest(\(freeAt), now() - interval '250 milliseconds') + make_interval(secs => (\(seconds))::float8)"
    }

    /// The person of part `x` has opted out, or has done so since it was written. Words about opting out themselves go out.
    private static let isWithheld = """
        x.kind <> 'opt_out' and (
            \(OptOutCondition.sql(account: "x.account_sid", person: "x.to_address", sender: "coalesce(x.messaging_service_sid, x.from_address)"))
            or exists (select from sms_router_opt_outs o
              where o.account_sid = x.account_sid and o.address = x.to_address and o.opted_out_at >= x.created_at))
        """

    /// Seconds for which Twilio may keep the part `h`: what is left of its age, and not far into the night.
    private static let left = """
        extract(epoch from least(h.expires_at - now(), case when h.quiet_zones is not null
          then greatest(sms_router_awake_until(h.quiet_zones, now()) - now(), interval '1 minute') end))::float8
        """

    /// Takes the conversations of `due` for owner $1. Closes what must not be sent any more, and begins the first part of each that may:
    /// `sending` from the commit on. Without a part nothing was seen to do, and the conversation is to be released, for so many seconds
    /// where it is night for its person.
    /// - Parameters:
    ///   - due: CTEs, the last of them `due`.
    ///   - after: CTEs that follow, with `head` and `begun` to look at.
    private static func sql(due: String, after: String = "") -> String {
        """
        with recursive \(due), claimed as (
          update sms_router_outbox_queue q set claim = nextval('sms_router_outbox_claims'), owner = $1
          from (select conversation from due order by conversation) d where q.conversation = d.conversation
          returning q.conversation, q.claim, q.pushes
        ), judged as materialized (
          select c.claim as taken_by, x.*,
            case when x.state = 'unknown' then 'unknown' when \(isWithheld) then 'withheld' when x.expires_at <= now() then 'expired'
              when x.quiet_zones is not null and sms_router_awake_from(x.quiet_zones, now()) > now() then 'held'
              when x.state = 'queued' then 'sending' end as verdict
          from claimed c cross join lateral (
            select * from sms_router_outbox o where o.conversation = c.conversation and o.closed_at is null order by o.id limit 50
          ) x
        ), head as materialized (
          select distinct on (conversation) * from judged where verdict is null or verdict in ('sending', 'unknown', 'held')
          order by conversation, id
        ), shut as (
          update sms_router_outbox o set state = j.verdict, closed_at = now()
          from (
            select j.id, j.state, j.verdict from judged j left join head h on h.conversation = j.conversation
            where j.verdict in ('withheld', 'expired') and (h.id is null or j.id < h.id) order by j.id
          ) j
          where o.id = j.id and o.state = j.state
          returning o.id, o.log_id, j.verdict
        ), logged as (
          update sms_usage_logs l set success = false,
            final_status = case when l.final_status in ('failed', 'undelivered') then l.final_status else 'canceled' end,
            error_message = case when l.final_status in ('failed', 'undelivered') then l.error_message else s.verdict end
          from (select distinct on (log_id) * from shut order by log_id, id) s where l.id = s.log_id
        ), begun as (
          update sms_router_outbox o set state = 'sending', attempts = o.attempts + 1, tried_at = now(), claim = h.taken_by
          from (select id, taken_by from head where verdict = 'sending' order by id) h
          where o.id = h.id and o.state = 'queued'
          returning o.id
        )\(after)
        select c.conversation, c.claim, c.pushes, h.id, h.verdict, h.account_sid, h.from_address, h.to_address, h.messaging_service_sid,
          h.body, h.media, h.attempts, extract(epoch from now() - greatest(h.created_at, h.tried_at))::float8, h.was_inline, coalesce(h.tried_at, h.created_at),
          \(left), h.correlation_id, (select count(*) from shut where verdict = 'withheld'),
          (select count(*) from shut where verdict = 'expired'),
          (select extract(epoch from sms_router_awake_from(n.quiet_zones, now()) - now())::float8 from head n
           where n.conversation = c.conversation and n.verdict = 'held'),
          (select coalesce(i.fresh_from, i.arrived_at) from sms_router_inbox i
           where i.message_sid = h.reply_to and i.account_sid = h.account_sid)
        from claimed c
        left join head h on h.conversation = c.conversation
          and (h.verdict = 'unknown' or h.id in (select id from begun))
        """
    }
}
