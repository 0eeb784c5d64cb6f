// The SQL of the outbox: write results, take Twilio's word, move inline replies (claims: ClaimStatements). One statement each. docs/delivery.md
// tells the states; parameters are encoded in OutboxBatch and Outbox. Locks are taken in one order by all of them: queue rows by conversation,
// then parts by id, then log rows.

import Postgres

enum OutboxStatements {
    /// Results of a batch ($2…) of owner $1: each closes its part or puts it off, and gives the conversation back. One without anything open
    /// leaves the queue, unless something was put in meanwhile. Where nothing was seen to do (id 0) a part that an earlier claim has begun is unknown:
    /// its sender had the conversation before us, and has said nothing. Returns the conversations that were still ours, and whether they go on
    /// now. The log is to follow in the same transaction.
    static let result = Statement(
        name: "outbox_result",
        sql: """
            with input as materialized (
              select * from unnest($2::uuid[], $3::int8[], $4::int8[], $5::int8[], $6::text[], $7::text[], $8::text[], $9::int4[], $10::int2[],
                $11::float8[], $12::text[], $13::timestamptz[])
              as u(conversation, claim, pushes, id, state, sid, status, code, looks, pause, sid_from, delivered_at)
            ), mine as materialized (
              select i.*, q.now_pushes
              from (select * from input order by conversation) i
              cross join lateral (
                select pushes as now_pushes from sms_router_outbox_queue q
                where q.conversation = i.conversation and q.claim = i.claim and q.owner = $1 for update
              ) q
            ), done as (
              update sms_router_outbox o
              set state = coalesce(m.state, o.state), twilio_sid = coalesce(o.twilio_sid, m.sid),
                sid_from = case when o.twilio_sid is null and m.sid is not null then m.sid_from else o.sid_from end,
                status = coalesce(o.status, m.status),
                error_code = coalesce(m.code, o.error_code), looks = coalesce(m.looks, o.looks),
                sent_at = case when m.state = 'sent' then coalesce(o.sent_at, case when m.sid_from = 'list' then o.tried_at end, now())
                  else o.sent_at end,
                -- Found in the list when it had arrived already: no callback will tell it any more.
                delivered_at = case when m.state = 'sent' and m.status in ('delivered', 'read')
                  then coalesce(o.delivered_at, m.delivered_at, now()) else o.delivered_at end,
                unclear_at = case when m.state = 'unclear' then now() else o.unclear_at end,
                closed_at = case when m.state in ('sent', 'failed', 'unclear') then now() end
              from (select * from mine where id <> 0 order by id) m
              where o.id = m.id and o.state in ('sending', 'unknown')
              returning o.id, o.conversation, o.state, o.account_sid, o.to_address, o.from_address, o.messaging_service_sid, o.tried_at,
                m.code as error_code
            ), \(stale(of: "done")), orphaned as (
              update sms_router_outbox o set state = 'unknown', looks = 0
              from (
                select x.id, m.claim from (select * from mine where id = 0) m cross join lateral (
                  select x.id from sms_router_outbox x where x.conversation = m.conversation and x.closed_at is null and x.state = 'sending'
                ) x order by x.id
              ) x
              where o.id = x.id and o.state = 'sending' and o.claim is distinct from x.claim
            ), \(optedOut(of: "done")), judged as materialized (
              select m.conversation, m.claim, m.pushes, m.now_pushes,
                -- Settled meanwhile by Twilio's own word: nothing to wait for.
                case when m.id = 0 or d.id is not null then coalesce(m.pause, case when d.state in ('queued', 'unknown') then 0 end) end as pause,
                -- The part itself as well, when it is open for a reason that this result knows nothing of.
                exists (select from sms_router_outbox x
                  where x.conversation = m.conversation and x.closed_at is null and (x.id <> m.id or d.id is null)) as more
              from mine m left join done d on d.id = m.id
            ), released as (
              update sms_router_outbox_queue q set due_at = now() + make_interval(secs => coalesce(j.pause, 0)), owner = null
              from judged j where q.conversation = j.conversation and (j.pause is not null or j.more or j.now_pushes <> j.pushes)
            ), gone as (
              delete from sms_router_outbox_queue q using judged j
              where q.conversation = j.conversation and j.pause is null and not j.more and j.now_pushes = j.pushes
            )
            select claim, pause is null and (more or now_pushes <> pushes) from judged
            """,
        parameterTypes: [
            .int8, .uuidArray, .int8Array, .int8Array, .int8Array, .textArray, .textArray, .textArray, .int4Array, .int2Array, .float8Array,
            .textArray, .timestamptzArray,
        ])

    /// The usage log follows the parts $1 and those with Twilio's SIDs $2. In the transaction that changed them, after it: migration 0010 says
    /// why it must be a statement of its own.
    static let follow = Statement(
        name: "outbox_follow", sql: "select 1 from sms_router_follow($1, $2)", parameterTypes: [.int8Array, .textArray])

    /// Frees the conversations of owners that have ended, at most $1. What they were sending may have gone out: unknown, looked at in $2 seconds.
    /// Another worker may have freed one since this statement began, and a third one claimed it: the claim is compared once more under the lock.
    /// The owner alone would not do, for what is known of owners is as old as the statement, and after a wait an anti-join lets every row pass
    /// (PostgreSQL manual, section 13.2.1; the source's README of the executor, "EvalPlanQual").
    static let free = Statement(
        name: "outbox_free",
        sql: """
            with abandoned as materialized (
              select q.conversation, q.claim from sms_router_outbox_queue q
              where q.owner is not null and not exists (select from sms_router_owners o where o.id = q.owner and o.ended_at is null)
              order by q.conversation limit $1
            ), dead as materialized (
              select q.conversation from (select * from abandoned order by conversation) a cross join lateral (
                select q.conversation from sms_router_outbox_queue q
                where q.conversation = a.conversation and q.claim = a.claim and q.owner is not null for update skip locked
              ) q
            ), lost as (
              update sms_router_outbox o set state = 'unknown', looks = 0
              from (
                select x.id from dead d join sms_router_outbox x on x.conversation = d.conversation
                where x.closed_at is null and x.state = 'sending' order by x.id
              ) x
              where o.id = x.id and o.state = 'sending'
              returning o.conversation
            )
            update sms_router_outbox_queue q
            set owner = null, due_at = case when l.conversation is null then now() else now() + make_interval(secs => $2) end
            from dead d left join (select distinct conversation from lost) l on l.conversation = d.conversation
            where q.conversation = d.conversation
            """,
        parameterTypes: [.int8, .float8])

    /// The conversations that owner $1 holds, with their claims.
    static let held = Statement(
        name: "outbox_held", sql: "select conversation, claim from sms_router_outbox_queue where owner = $1", parameterTypes: [.int8])

    /// Gives conversations back whose claim's answer never came ($2, $3): what was begun by it was never sent. What an earlier claim began may have been.
    static let giveBack = Statement(
        name: "outbox_give_back",
        sql: """
            with mine as materialized (
              select q.conversation, u.claim from (select * from unnest($2::uuid[], $3::int8[]) u(conversation, claim) order by conversation) u
              cross join lateral (
                select q.conversation from sms_router_outbox_queue q
                where q.conversation = u.conversation and q.claim = u.claim and q.owner = $1 for update
              ) q
            ), unsent as (
              update sms_router_outbox o set state = case when o.claim = x.claim then 'queued' else 'unknown' end, looks = 0
              from (
                select x.id, m.claim from mine m join sms_router_outbox x on x.conversation = m.conversation where x.closed_at is null order by x.id
              ) x
              where o.id = x.id and o.state = 'sending'
            )
            update sms_router_outbox_queue q set owner = null, due_at = now() from mine m where q.conversation = m.conversation
            """,
        parameterTypes: [.int8, .uuidArray, .int8Array])

    /// Twilio's word about messages: by our id ($1, 0: not known), by the message that an inline part answers ($6, $8 the part), or by its SID
    /// ($2); status ($3), error code ($4), seconds since it came ($5), the account that signed it ($7, null: our own word). What is another
    /// account's is none of that account's business, whatever it names. A rank never falls; what was not known is sent. A name from
    /// a callback's URL is worth more than a SID that was found by its text: that one is replaced, and what was known of the other message with
    /// it. Returns what changed. The log is to follow in the same transaction.
    static let status = Statement(
        name: "outbox_status",
        sql: """
            with target as materialized (
              select distinct on (o.id) o.id, o.state as before, i.sid, i.status, i.code, i.id <> 0 or i.reply_to is not null as is_named,
                now() - make_interval(secs => i.age) as told_at
              from unnest($1::int8[], $2::text[], $3::text[], $4::int4[], $5::float8[], $6::text[], $7::text[], $8::int4[])
                as i(id, sid, status, code, age, reply_to, account, part)
              cross join lateral (
                select * from sms_router_outbox x where x.id = i.id and (i.account is null or x.account_sid = i.account)
                union all
                select * from sms_router_outbox x
                where i.id = 0 and i.reply_to is null and x.twilio_sid = i.sid and (i.account is null or x.account_sid = i.account)
                union all
                select * from sms_router_outbox x
                where x.reply_to = i.reply_to and x.account_sid = i.account and x.part = i.part and x.was_inline and x.attempts = 0
              ) o
              where o.twilio_sid is null or o.twilio_sid = i.sid or o.sid_from = 'list'
              order by o.id, sms_router_status_rank(i.status) desc
            ), moved as (
              update sms_router_outbox o
              set twilio_sid = t.sid, status = t.status, status_at = t.told_at,
                sid_from = case when o.twilio_sid = t.sid and not (t.is_named and o.sid_from is not distinct from 'list') then o.sid_from
                  else 'callback' end,
                error_code = case when t.status in ('delivered', 'read') or \(isOther) then t.code else coalesce(t.code, o.error_code) end,
                delivered_at = case when t.status in ('delivered', 'read') and (o.delivered_at is null or \(isOther)) then t.told_at
                  when \(isOther) then null else o.delivered_at end,
                state = case when o.state in ('queued', 'sending', 'unknown', 'unclear') then 'sent' else o.state end,
                -- What was given up stays that, and among what was never sent.
                sent_at = case when o.state in ('queued', 'sending', 'unknown', 'unclear', 'sent') then coalesce(o.sent_at, o.tried_at, t.told_at)
                  else o.sent_at end, closed_at = coalesce(o.closed_at, now())
              from (select * from target order by id) t
              where o.id = t.id and (o.twilio_sid is null or o.twilio_sid = t.sid or o.sid_from = 'list')
                and sms_router_status_rank(t.status) > case when \(isOther) then 0 else sms_router_status_rank(o.status) end
              returning o.conversation, t.before, o.status, o.error_code, o.account_sid, o.to_address, o.from_address, o.messaging_service_sid,
                extract(epoch from o.status_at - o.sent_at)::float8 as took, o.id, o.twilio_sid,
                coalesce(o.status in ('delivered', 'read') and o.delivered_at = o.status_at, false) as is_first, o.tried_at
            ), \(stale(of: "moved")), \(optedOut(of: "moved"))
            select * from moved
            """,
        parameterTypes: [.int8Array, .textArray, .textArray, .int4Array, .float8Array, .textArray, .textArray, .int4Array])

    /// What the part `o` knew was of another message of Twilio's than the one that `t` names.
    private static let isOther = "coalesce(o.twilio_sid <> t.sid, false)"

    /// Twilio's message $1 is another part's than was thought: whoever has it by its text alone, but part $2, is `unknown` again and looked for in
    /// $3 seconds; only of account $4, which says so (null: our own word). In one transaction with what gives it to its part.
    static let freeSID = Statement(
        name: "outbox_free_sid",
        sql: """
            with outboxed as (
              update sms_router_outbox o
              set twilio_sid = null, sid_from = null, status = null, status_at = null, delivered_at = null, error_code = null, sent_at = null,
                state = 'unknown', closed_at = null, looks = 0
              where o.twilio_sid = $1 and o.id <> $2 and o.sid_from = 'list' and ($4 is null or o.account_sid = $4)
              returning o.log_id, \(outboxedColumns)
            ), \(queued(due: "$3")), unlogged as (
              update sms_usage_logs l
              set twilio_message_sid = nullif(l.twilio_message_sid, $1),
                final_status = case when l.final_status in ('failed', 'undelivered', 'canceled') then l.final_status else 'unknown' end
              from outboxed o where l.id = o.log_id
            )
            select 1 from outboxed
            """,
        parameterTypes: [.text, .int8, .float8, .text])

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

    /// Other inline replies to the person of part $1 since $2, as far as the usage log tells: text, and whether it is unknown if it was
    /// written. Twilio has each of them, or may have it, without a SID that we know. And the other parts of the same reply of which that is unknown.
    static let inlineSiblings = Statement(
        name: "outbox_inline_siblings",
        sql: """
            select l.message_content, exists (select from sms_router_outbox o where o.log_id = l.id), false from sms_router_outbox p
            join sms_usage_logs l on l.phone_number = regexp_replace(p.to_address, '^[a-z]+:', '')
            where p.id = $1 and l.message_direction = 'outbound' and l.twilio_message_sid is null and l.created_at >= $2 at time zone 'utc'
              and l.id is distinct from p.log_id
              and not exists (select from sms_router_outbox o where o.log_id = l.id and (not o.was_inline or o.attempts > 0))
            union all
            select o.body, true, true from sms_router_outbox p join sms_router_outbox o on o.reply_to = p.reply_to and o.account_sid = p.account_sid
            where p.id = $1 and o.id <> p.id and o.state = 'unknown' and o.was_inline and o.attempts = 0
            """,
        parameterTypes: [.int8, .timestamptz])

    /// Puts `outboxed` rows' conversations in the queue, due in `due` seconds (an SQL expression); one that is there keeps its time, for its
    /// head is older.
    static func queued(due: String) -> String {
        """
        queued as (
          insert into sms_router_outbox_queue as q (conversation, due_at, account_sid, sender)
          select distinct on (conversation) conversation, now() + make_interval(secs => \(due)), account_sid, from_address
          from outboxed order by conversation
          on conflict (conversation) do update set pushes = q.pushes + 1
        )
        """
    }

    static let outboxedColumns = "conversation, account_sid, messaging_service_sid, from_address"

    /// What Twilio has refused with 21610, of the rows `parts`: its person has opted out there, as if they had said so to us when it was tried.
    /// Whoever has come back since stays: the word is older.
    private static func optedOut(of parts: String) -> String {
        """
        opted_out as (
          insert into sms_router_opt_outs as p (account_sid, address, sender, our_number, messaging_service_sid, opted_out_at, source)
          select distinct on (1, 2, 3) account_sid, to_address, coalesce(messaging_service_sid, from_address), from_address,
            messaging_service_sid, coalesce(tried_at, now()), 'error_21610'
          from \(parts) where error_code = 21610 order by 1, 2, 3, 6 desc
          on conflict (account_sid, address, sender) do update set opted_out_at = excluded.opted_out_at, source = excluded.source, said = null,
            message_sid = null
          where (p.opted_out_at is null or p.opted_out_at < p.lifted_at) and (p.lifted_at is null or p.lifted_at < excluded.opted_out_at)
        )
        """
    }

    /// Numbers of which Twilio says that nobody has them (30005), or that no SMS reaches them (30006), of the rows `parts`: they may have another owner
    /// since (docs/strangers.md). As if it had been known when it was tried: whoever was confirmed since keeps it. Other channels have other numbers.
    private static func stale(of parts: String) -> String {
        """
        stale as (
          insert into sms_router_stale_numbers as k (number, stale_at, why)
          select distinct on (to_address) to_address, coalesce(tried_at, now()), 'twilio ' || error_code
          from \(parts) where error_code in (30005, 30006) and to_address like '+%' order by to_address, 2 desc
          on conflict (number) do update set stale_at = excluded.stale_at, why = excluded.why where k.stale_at < excluded.stale_at
        )
        """
    }

    /// Of part $1, whose result is not written.
    static let recordOptOut = Statement(
        name: "outbox_record_opt_out",
        sql: """
            with refused as (
              select account_sid, to_address, from_address, messaging_service_sid, tried_at, 21610 as error_code
              from sms_router_outbox where id = $1
            ), \(optedOut(of: "refused"))
            select 1
            """,
        parameterTypes: [.int8])

    /// A reply ($3) to message $1 of account $2 that came too late for any way out.
    static let keepUnsent = Statement(
        name: "outbox_keep_unsent",
        sql: """
            insert into sms_router_outbox (conversation, expires_at, closed_at, part, parts, state, kind, account_sid, from_address, to_address,
              messaging_service_sid, channel, reply_to, correlation_id, body)
            select i.conversation, now(), now(), p.part, cardinality($3), 'unsent', \(kind("i")), i.account_sid, i.to_address, i.from_address,
              i.messaging_service_sid, i.channel, i.message_sid, i.correlation_id, p.body
            from sms_router_inbox i cross join lateral unnest($3) with ordinality p(body, part)
            where i.message_sid = $1 and i.account_sid = $2
            """,
        parameterTypes: [.text, .text, .textArray])

    /// What a part of the reply to the message `row` is: words about opting out pass where others are withheld.
    static func kind(_ row: String) -> String { "case when \(InboxStatements.isAboutOptOut(row)) then 'opt_out' else 'reply' end" }

    /// The log's row `l` of the inline reply to `m`.
    static let logOfInline = """
        left join lateral (
          select id from sms_usage_logs l
          where l.phone_number = regexp_replace(m.from_address, '^[a-z]+:', '') and l.message_direction = 'outbound'
            and l.created_at = m.finished_at at time zone 'utc'
          order by id desc limit 1
        ) l on true
        """

    /// Inline replies ($1 SIDs, $2 accounts) become parts in the state $3, due in $4 seconds, good for $5 seconds from their end. Only while the
    /// message is owned by $6, by an owner that has ended, or by one of the generations $8 of the router $7, which are known to be dead, and still is
    /// when its row is locked (what is known of owners is as old as the statement); and only who turns `reply_inline` puts anything in. Where
    /// another delivery than that of the arrival $9, $10 brought the reply about, or one was made or given after that came to us, $12 seconds ago, or, without
    /// these, where it is not ours any more (our generation is $11), the person may have it by somebody else's answer: `unknown`.
    static let moveInline = Statement(
        name: "outbox_move_inline",
        sql: """
            with moved as (
              update sms_router_inbox i set reply_inline = false
              from (
                select u.sid, u.account, p.owner from unnest($1::text[], $2::text[]) u(sid, account)
                cross join lateral (select owner from sms_router_inbox p where p.message_sid = u.sid and p.account_sid = u.account offset 0) p
                order by u.sid, u.account
              ) u
              where i.message_sid = u.sid and i.account_sid = u.account and (i.owner = u.owner or i.owner = $6) and i.reply_inline
                and i.finished_at is not null
                and (u.owner = $6 or not exists (
                  select from sms_router_owners w where w.id = u.owner and w.ended_at is null and not (w.router = $7 and w.generation = any($8))))
              returning i.*
            ), outboxed as (
              insert into sms_router_outbox (log_id, conversation, expires_at, tried_at, part, parts, was_inline, state, kind, account_sid,
                from_address, to_address, messaging_service_sid, channel, reply_to, correlation_id, body)
              select l.id, m.conversation, least(m.finished_at + make_interval(secs => $5),
                  case when \(InboxStatements.isAboutOptOut("m")) then \(InboxStatements.confirmedUntil("m")) end), m.finished_at, p.part, cardinality(m.reply), true,
                case when coalesce(
                  m.arrived_at = $9 and m.arrival_seq = $10 and greatest(m.finished_at, m.given_at) <= now() - make_interval(secs => $12)
                    and exists (select from sms_router_owners w where w.id = m.owner and w.router = $7),
                  exists (select from sms_router_owners w where w.id = m.owner and w.router = $7 and w.generation = $11)) then $3 else 'unknown' end,
                \(kind("m")), m.account_sid, m.to_address, m.from_address, m.messaging_service_sid, m.channel, m.message_sid, m.correlation_id, p.body
              from moved m
              cross join lateral unnest(m.reply) with ordinality p(body, part)
              \(logOfInline)
              order by m.id, p.part
              returning \(outboxedColumns)
            ), \(queued(due: "$4"))
            select message_sid, account_sid from moved
            """,
        parameterTypes: [.textArray, .textArray, .text, .float8, .float8, .int8, .uuid, .int8Array, .timestamptz, .int8, .int8, .float8])
}
