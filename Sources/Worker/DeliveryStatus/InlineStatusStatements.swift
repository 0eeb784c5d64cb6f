// The SQL by which a callback about an inline reply makes the reply known to the outbox: Twilio has read our answer, so every part of it was
// sent. Run by Outbox before and after the status itself, in its transaction and each as a statement of its own: what follows sees what
// another worker has committed while the first waited for it. docs/delivery.md, "Inline replies".

import Postgres

enum InlineStatusStatements {
    /// Replies to the messages $1 of accounts $2, as far as they have a part $3, that the outbox knows nothing of: all their parts go in, as
    /// sent. Only who turns `reply_inline` puts anything in, so they are neither moved to the outbox nor answered again.
    static let take = Statement(
        name: "outbox_inline_take",
        sql: """
            with told as (
              update sms_router_inbox i set reply_inline = false
              from (select sid, account, min(part) as part from unnest($1::text[], $2::text[], $3::int4[]) u(sid, account, part)
                group by sid, account order by sid, account) u
              where i.message_sid = u.sid and i.account_sid = u.account and i.reply_inline and i.finished_at is not null
                and u.part <= cardinality(i.reply)
              returning i.*
            )
            insert into sms_router_outbox (log_id, conversation, expires_at, tried_at, sent_at, closed_at, part, parts, was_inline, state, kind,
              account_sid, from_address, to_address, messaging_service_sid, channel, reply_to, correlation_id, body)
            select l.id, m.conversation, m.finished_at, m.finished_at, m.finished_at, now(), p.part, cardinality(m.reply), true, 'sent', \(OutboxStatements.kind("m")),
              m.account_sid, m.to_address, m.from_address, m.messaging_service_sid, m.channel, m.message_sid, m.correlation_id, p.body
            from told m
            cross join lateral unnest(m.reply) with ordinality p(body, part)
            \(OutboxStatements.logOfInline)
            order by m.id, p.part
            """,
        parameterTypes: [.textArray, .textArray, .int4Array])

    /// The same, after the status, for parts that were moved to the outbox meanwhile, because nobody knew whether they were read: they are not sent, and nobody
    /// need look for them.
    static let settle = Statement(
        name: "outbox_inline_settle",
        sql: """
            update sms_router_outbox o set state = 'sent', sent_at = coalesce(o.sent_at, o.tried_at, now()), closed_at = coalesce(o.closed_at, now())
            from (
              select distinct x.id from unnest($1::text[], $2::text[], $3::int4[]) u(sid, account, part)
              cross join lateral (
                select x.id from sms_router_outbox x where x.reply_to = u.sid and x.account_sid = u.account and u.part <= x.parts offset 0
              ) x order by x.id
            ) t
            where o.id = t.id and o.was_inline and o.attempts = 0 and o.state in ('queued', 'unknown', 'unclear')
            """,
        parameterTypes: [.textArray, .textArray, .int4Array])
}
