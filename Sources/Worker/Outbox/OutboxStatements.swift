// The SQL of the outbox: claim conversations, write results and go on, take Twilio's word, move inline replies. One statement each.
// docs/delivery.md tells the states; parameters are encoded in OutboxBatch. Locks are taken in one order by all of them: queue rows by
// conversation, then parts by id, then log rows.

import Postgres

enum OutboxStatements {
    /// The head of each conversation in `goes` (conversation, claim, pushes, after), judged, and begun: opted out, too old, to be looked at, or
    /// `sending` from now on.
    private static let heads = """
        head as materialized (
          select g.conversation, g.claim, g.pushes, h.*
          from goes g
          left join lateral (
            select o.id, o.state, o.account_sid, o.from_address, o.to_address, o.messaging_service_sid, o.body, o.media, o.attempts, o.looks,
              o.was_inline, o.created_at, o.expires_at, o.correlation_id,
              \(OptOutCondition.sql(account: "p.account_sid", person: "p.to_address", sender: "coalesce(p.messaging_service_sid, p.from_address)"))
                as opted_out
            from (
              select * from sms_router_outbox x
              where x.conversation = g.conversation and x.state in ('queued', 'sending', 'unknown') and x.id > g.after
              order by x.id limit 1
            ) o cross join lateral (select o.account_sid, o.to_address, o.messaging_service_sid, o.from_address offset 0) p
          ) h on true
        ), judged as materialized (
          select *,
            case when state in ('sending', 'unknown') then 'unknown' when opted_out then 'withheld' when expires_at <= now() then 'expired'
              when state = 'queued' then 'sending' end as verdict
          from head
        ), begun as (
          update sms_router_outbox o
          set state = j.verdict, attempts = o.attempts + case when j.verdict = 'sending' then 1 else 0 end
          from (select id, state, verdict from judged where id is not null order by id) j
          where o.id = j.id and o.state = j.state and (j.verdict <> j.state)
          returning o.id, o.log_id, o.parts, j.verdict
        ), logged as (
          update sms_usage_logs l set final_status = 'canceled', success = false, error_message = b.verdict
          from (select * from begun where verdict in ('withheld', 'expired') order by log_id) b where l.id = b.log_id
        )
        """

    private static let partColumns = """
        j.id, j.verdict, j.state = 'sending', j.account_sid, j.from_address, j.to_address, j.messaging_service_sid, j.body, j.media,
          j.attempts + case when j.verdict = 'sending' then 1 else 0 end, j.looks, j.was_inline, j.created_at,
          extract(epoch from j.expires_at - now())::float8, j.correlation_id
        """

    /// Conversations that are due, at most $2, for owner $1 and $3 seconds; each with its head.
    static let claim = Statement(
        name: "outbox_claim",
        sql: """
            with due as materialized (
              select conversation from sms_router_outbox_queue where due_at <= now() order by due_at limit $2 for update skip locked
            ), claimed as (
              update sms_router_outbox_queue q set claim = q.claim + 1, owner = $1, due_at = now() + make_interval(secs => $3)
              from (select conversation from due order by conversation) d where q.conversation = d.conversation
              returning q.conversation, q.claim, q.pushes
            ), goes as materialized (
              select conversation, claim, pushes, 0::int8 as after from claimed
            ), \(heads)
            select j.conversation, j.claim, j.pushes, \(partColumns) from judged j
            """,
        parameterTypes: [.int8, .int8, .float8])

    /// Results of a batch ($2…) for owner $1, who keeps each conversation for $12 seconds more where it goes on.
    static let result = Statement(
        name: "outbox_result",
        sql: """
            with input as materialized (
              select * from unnest($2::uuid[], $3::int8[], $4::int8[], $5::int8[], $6::text[], $7::text[], $8::text[], $9::int4[], $10::int2[],
                $11::float8[])
              as u(conversation, claim, pushes, id, state, sid, status, code, looks, pause)
            ), mine as materialized (
              select i.*, q.now_pushes
              from (select * from input order by conversation) i
              cross join lateral (
                select pushes as now_pushes from sms_router_outbox_queue q where q.conversation = i.conversation and q.claim = i.claim for update
              ) q
            ), done as (
              update sms_router_outbox o
              set state = coalesce(m.state, o.state), twilio_sid = coalesce(o.twilio_sid, m.sid), status = coalesce(o.status, m.status),
                error_code = coalesce(m.code, o.error_code), looks = coalesce(m.looks, o.looks),
                sent_at = case when m.state = 'sent' then coalesce(o.sent_at, now()) else o.sent_at end
              from (select * from mine where id <> 0 order by id) m
              where o.id = m.id and o.state in ('sending', 'unknown')
              returning o.id, o.log_id, o.parts, o.state, o.twilio_sid, o.status, o.attempts, o.error_code
            ), followed as (
              update sms_usage_logs l
              set twilio_message_sid = coalesce(l.twilio_message_sid, d.twilio_sid), retry_count = d.attempts - 1,
                final_status = case d.state when 'sent' then coalesce(d.status, 'queued') when 'failed' then 'failed' else l.final_status end,
                success = d.state = 'sent', error_message = case when d.state = 'failed' then 'twilio ' || coalesce(d.error_code::text, '?') end
              from (select * from done where state in ('sent', 'failed') order by id) d where l.id = d.log_id
            ), goes as materialized (
              select conversation, claim, now_pushes as pushes, id as after from mine where pause is null
            ), \(heads), released as (
              update sms_router_outbox_queue q
              set due_at = now() + make_interval(secs => case when m.pause is not null then m.pause when j.id is not null then $12 else 0 end),
                owner = case when m.pause is null and j.id is not null then $1 end
              from mine m left join judged j on j.conversation = m.conversation
              where q.conversation = m.conversation and (m.pause is not null or j.id is not null or m.now_pushes <> m.pushes)
            ), gone as (
              delete from sms_router_outbox_queue q
              using mine m left join judged j on j.conversation = m.conversation
              where q.conversation = m.conversation and m.pause is null and j.id is null and m.now_pushes = m.pushes
            )
            select m.conversation, m.claim, m.now_pushes, \(partColumns)
            from mine m left join judged j on j.conversation = m.conversation
            """,
        parameterTypes: [
            .int8, .uuidArray, .int8Array, .int8Array, .int8Array, .textArray, .textArray, .textArray, .int4Array, .int2Array, .float8Array,
            .float8,
        ])

    /// Twilio's word about messages: by our id ($1, 0: not known) or its SID ($2), status ($3), error code ($4). A rank never falls; what was not
    /// known is sent. Returns the conversations that waited for it.
    static let status = Statement(
        name: "outbox_status",
        sql: """
            with target as materialized (
              select distinct on (o.id) o.id, o.state as before, o.conversation, i.sid, i.status, i.code
              from unnest($1::int8[], $2::text[], $3::text[], $4::int4[]) as i(id, sid, status, code)
              cross join lateral (
                select * from sms_router_outbox x where x.id = i.id
                union all
                select * from sms_router_outbox x where i.id = 0 and x.twilio_sid = i.sid
              ) o
              where o.twilio_sid is null or o.twilio_sid = i.sid
              order by o.id, sms_router_status_rank(i.status) desc
            ), moved as (
              update sms_router_outbox o
              set twilio_sid = t.sid, status = t.status, status_at = now(), error_code = coalesce(t.code, o.error_code),
                state = case when o.state in ('queued', 'sending', 'unknown', 'unclear') then 'sent' else o.state end,
                sent_at = coalesce(o.sent_at, now())
              from (select * from target order by id) t
              where o.id = t.id and sms_router_status_rank(t.status) > sms_router_status_rank(o.status)
              returning o.id, o.log_id, o.conversation, o.twilio_sid, o.status, o.error_code, o.account_sid, o.to_address, o.from_address,
                o.messaging_service_sid, o.sent_at, t.before
            ), followed as (
              update sms_usage_logs l
              set twilio_message_sid = coalesce(l.twilio_message_sid, m.twilio_sid), final_status = m.status,
                success = m.status not in ('failed', 'undelivered', 'canceled'),
                error_message = case when m.status in ('failed', 'undelivered') then 'twilio ' || coalesce(m.error_code::text, '?') end
              from (select * from moved order by id) m where l.id = m.log_id
            )
            select conversation, before, status, error_code, account_sid, to_address, from_address, messaging_service_sid,
              extract(epoch from now() - sent_at)::float8, id, twilio_sid
            from moved
            """,
        parameterTypes: [.int8Array, .textArray, .textArray, .int4Array])

    /// Conversations ($1) that need not wait any more: due now, unless somebody has them.
    static let poke = Statement(
        name: "outbox_poke",
        sql: """
            update sms_router_outbox_queue q set due_at = now()
            from (select conversation from unnest($1::uuid[]) u(conversation) order by conversation) u
            where q.conversation = u.conversation and q.owner is null and q.due_at > now()
            """,
        parameterTypes: [.uuidArray])

    /// Of $1, the SIDs that some part has already.
    static let taken = Statement(
        name: "outbox_taken", sql: "select twilio_sid from sms_router_outbox where twilio_sid = any($1::text[])",
        parameterTypes: [.textArray])

    /// Puts `outboxed` rows' conversations in the queue, due in `due` seconds (an SQL expression); one that is there keeps its time, for its
    /// head is older.
    static func queued(due: String) -> String {
        """
        queued as (
          insert into sms_router_outbox_queue as q (conversation, due_at)
          select distinct conversation, now() + make_interval(secs => \(due)) from outboxed order by conversation
          on conflict (conversation) do update set pushes = q.pushes + 1
        )
        """
    }

    /// Inline replies ($1 SIDs, $2 accounts) become parts in the state $3, due in $4 seconds, good for $5 seconds from their end. Only who turns
    /// `reply_inline` puts anything in.
    static let moveInline = Statement(
        name: "outbox_move_inline",
        sql: """
            with moved as (
              update sms_router_inbox i set reply_inline = false
              from (select * from unnest($1::text[], $2::text[]) u(sid, account) order by sid, account) u
              where i.message_sid = u.sid and i.account_sid = u.account and i.reply_inline and i.finished_at is not null
              returning i.*
            ), outboxed as (
              insert into sms_router_outbox (log_id, conversation, expires_at, part, parts, was_inline, state, kind, account_sid, from_address,
                to_address, messaging_service_sid, channel, reply_to, correlation_id, body)
              select l.id, m.conversation, m.finished_at + make_interval(secs => $5), p.part, cardinality(m.reply), true, $3, 'reply',
                m.account_sid, m.to_address, m.from_address, m.messaging_service_sid, m.channel, m.message_sid, m.correlation_id, p.body
              from moved m
              cross join lateral unnest(m.reply) with ordinality p(body, part)
              left join lateral (
                select id from sms_usage_logs l
                where l.phone_number = regexp_replace(m.from_address, '^[a-z]+:', '') and l.message_direction = 'outbound'
                  and l.created_at = m.finished_at at time zone 'utc'
                order by id desc limit 1
              ) l on true
              order by m.id, p.part
              returning conversation
            ), \(queued(due: "$4"))
            select message_sid, account_sid from moved
            """,
        parameterTypes: [.textArray, .textArray, .text, .float8, .float8])
}
