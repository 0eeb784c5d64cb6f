// The SQL of the inbox. One statement each: the server parses, plans and commits once a batch. docs/database.md tells why they are
// shaped as they are, and what they cost. Parameters are encoded in AcceptBatch, OutcomeBatch and Recovery.

import Postgres

enum InboxStatements {
    /// Whether the person of `s` has opted out.
    static let isOptedOut = OptOutCondition.sql(account: "s.account_sid", person: "s.from_address", sender: "s.sender")

    /// Whether nobody knows yet if the inline reply of the finished message `row` was written when it was given last, as far as its owner has told the
    /// database. So it may still come into the outbox. `offset 0` keeps it a look-up for each row: a join could be planned the other way round.
    static func isFateOpen(_ row: String) -> String {
        """
        exists (select from sms_router_owners w
          where w.id = \(row).owner and w.swept_at is null and not w.fates_known
            and greatest(\(row).finished_at, \(row).given_at) >= w.fates_from offset 0)
        """
    }

    // MARK: Outcome

    /// The row is found by a look-up for each, and updated by its place: a join could be planned the other way round. Only rows that are
    /// still ours and unfinished are returned, and only those are logged. A reply to somebody who has opted out by now is withheld, except
    /// the words about opting out themselves.
    static let finish = Statement(name: "inbox_finish", sql: finishSQL(late: false), parameterTypes: finishTypes)

    /// The same for late replies: they go into the outbox with it, good for $18 seconds.
    static let finishLate = Statement(name: "inbox_finish_late", sql: finishSQL(late: true), parameterTypes: finishTypes + [.float8])

    /// The same two where texts are not kept (`store_content`): the person's goes with the outcome, and the log gets none. The reply stays as long as
    /// it may still have to be given or moved; the purge takes it then.
    static let finishBare = Statement(
        name: "inbox_finish_bare", sql: finishSQL(late: false, keepsTexts: false), parameterTypes: finishTypes)
    static let finishLateBare = Statement(
        name: "inbox_finish_late_bare", sql: finishSQL(late: true, keepsTexts: false), parameterTypes: finishTypes + [.float8])

    static func finish(late: Bool, keepsTexts: Bool) -> Statement {
        late ? keepsTexts ? finishLate : finishLateBare : keepsTexts ? finish : finishBare
    }

    private static func finishSQL(late: Bool, keepsTexts: Bool = true) -> String {
        """
        with done as (
          update sms_router_inbox i
          set state = case when o.withheld and o.state <> 'dead' then 'silent' else o.state end,
            outcome = case when o.withheld and o.state <> 'dead' then 'opted_out' else o.outcome end,
            set_apart = case when o.state = 'dead' then 2::smallint end, waiting = null,
            user_id = o.user_id, conversation_id = o.conversation_id,
            reply = case when not o.withheld then string_to_array(o.reply, E'\\x1e') end, reply_inline = o.inline and not o.withheld,
            finished_at = now(), trace = o.trace, \(keepsTexts ? "body = \(keptBody)" : "body = '', extra = null, content_gone = true")
          from (
            select u.*, s.place,\(keepsTexts ? "" : " s.said, s.brought,")
              case when u.reply is null or \(isAboutOptOut("u")) then false else \(isOptedOut) end as withheld
            from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::int8[], $7::uuid[], $8::text[], $9::bool[], $10::int4[],
              $11::bool[], $12::text[], $13::text[], $14::text[], $15::text[], $16::int4[], $17::int4[])
              as u(sid, account, state, outcome, user_id, conversation_id, reply, inline, took, success, error, country, number, trace, segments, cost)
            cross join lateral (
              select p.ctid as place, p.account_sid, p.from_address, coalesce(p.messaging_service_sid, p.to_address) as sender\(keepsTexts ? "" : ", p.body as said, p.extra as brought")
              from sms_router_inbox p where p.message_sid = u.sid and p.account_sid = u.account offset 0
            ) s
            order by u.sid, u.account
          ) o
          where i.ctid = o.place and i.owner = $1 and i.finished_at is null
          returning o.sid, o.account, o.user_id, o.number, o.took, o.segments, o.cost, o.success or o.withheld and o.state <> 'dead' as success,
            case when not o.withheld or o.state = 'dead' then o.error end as error, o.country, \(keepsTexts ? "i.body" : "o.said as body"), case when not o.withheld then o.reply end as reply,
            o.withheld, \(late ? "false" : notInline) as not_inline, \(metadata(extra: keepsTexts ? "i.extra" : "o.brought")) as metadata,
            i.outcome, i.channel, i.to_address as ours\(late ? lateColumns : "")
        ), logged as (
          insert into sms_usage_logs (\(late ? "id, " : "")user_id, phone_number, message_direction, message_length, message_content,
            success, processing_time_ms, error_message, created_at, country_code, twilio_message_sid, final_status, sms_metadata, segments, cost_micros,
            outcome, channel, our_number)
          select \(late ? "coalesce(r.log_id, \(nextLogID)), " : "")d.user_id, d.number, r.direction, length(r.content), \(keepsTexts ? "r.content" : "null"),
            d.success, d.took, d.error, now() at time zone 'utc', d.country, r.sid, r.status, r.metadata, r.segments, r.cost,
            d.outcome, d.channel, \(bare("d.ours"))
          from done d cross join lateral (values
            ('inbound', d.body, d.sid, 'received', d.metadata, null::int4, null::int4\(late ? ", null" : "")),
            ('outbound', \(replyText), null, 'unknown', null, d.segments, d.cost\(late ? ", d.log_id" : ""))
          ) r (direction, content, sid, status, metadata, segments, cost\(late ? ", log_id" : ""))
          where r.content is not null
        )\(late ? outboxed : "")
        select sid, account, withheld, not_inline from done
        """
    }

    /// Of replies to a verification code: their text is kept nowhere, whatever becomes of the answer.
    private static let codeOutcomes = [Outcome.verified, .codeWrong, .codeExpired].map { "'\($0.rawValue)'" }.joined(separator: ", ")

    /// The parts of a reply as the log has them: without what separates them, and without media (MessagePart.stored).
    private static let replyText = """
        case when strpos(d.reply, E'\\x1d') = 0 then replace(d.reply, E'\\x1e', E'\\n')
          else replace(regexp_replace(d.reply, E'\\x1d[^\\x1e]*', '', 'g'), E'\\x1e', E'\\n') end
        """

    private static let keptBody = "case when o.outcome in (\(codeOutcomes)) then '\(CodeRules.marker)' else i.body end"

    /// An address without its channel, which stands beside it in the log.
    static func bare(_ address: String) -> String { "substr(\(address), strpos(\(address), ':') + 1)" }

    /// What an inbound row of the log says beside its text; nothing of a plain SMS.
    private static func metadata(extra: String) -> String {
        """
        case when i.channel <> 'sms' or i.source <> 'webhook' then jsonb_strip_nulls(jsonb_build_object(
          'channel', i.channel, 'source', i.source, 'media', jsonb_array_length(\(extra) -> 'media'))) end
        """
    }

    /// The reply must not go in the answer: another webhook of this message was answered empty, or something of the conversation is in the
    /// outbox, which it would overtake.
    private static let notInline = """
        coalesce(i.answered_elsewhere, false) or exists (select from sms_router_outbox_queue q where q.conversation = i.conversation)
        """

    private static let nextLogID = "nextval(pg_get_serial_sequence('sms_usage_logs', 'id'))"

    private static let finishTypes: [OID] = [
        .int8, .textArray, .textArray, .textArray, .textArray, .int8Array, .uuidArray, .textArray, .boolArray, .int4Array, .boolArray,
        .textArray, .textArray, .textArray, .textArray, .int4Array, .int4Array,
    ]

    /// What a late reply takes into the outbox.
    private static let lateColumns = """
        , \(isAboutOptOut("o")) as about_opt_out, i.arrived_at, i.id as arrival, i.conversation, i.from_address, i.messaging_service_sid, i.correlation_id,
          case when o.reply is not null and not o.withheld then \(nextLogID) end as log_id
        """

    private static let outboxed = """
        , outboxed as (
          insert into sms_router_outbox (log_id, conversation, expires_at, part, parts, state, kind, account_sid, from_address, to_address,
            messaging_service_sid, channel, reply_to, correlation_id, body)
          select d.log_id, d.conversation,
            least(now() + make_interval(secs => $18), case when d.about_opt_out then \(confirmedUntil("d")) end), p.part, cardinality(r.list),
            'queued', case when d.about_opt_out then 'opt_out' else 'reply' end, d.account,
            d.ours, d.from_address, d.messaging_service_sid, d.channel, d.sid, d.correlation_id, p.body
          from done d cross join lateral (select string_to_array(d.reply, E'\\x1e') as list) r
          cross join lateral unnest(r.list) with ordinality p(body, part)
          where d.reply is not null
          order by d.arrival, p.part
          returning \(OutboxStatements.outboxedColumns)
        ), \(OutboxStatements.queued(due: "0"))
        """

    /// The last resort for a message of ours ($1) whose outcome the database refuses: nothing but its end.
    static let fail = Statement(
        name: "inbox_fail",
        sql: """
            update sms_router_inbox set state = 'failed', outcome = 'failure', set_apart = null, finished_at = now()
            where message_sid = $2 and account_sid = $3 and owner = $1 and finished_at is null
            """,
        parameterTypes: [.int8, .text, .text])

    // MARK: Looking, taking over

    private static let foundColumns = """
        i.message_sid, i.account_sid, i.state, i.outcome, i.finished_at is not null,
          extract(epoch from now() - i.finished_at)::float8, i.reply, coalesce(i.reply_inline, false), i.owner, o.generation, o.router,
          case when o.id is null then 'infinity'::float8
            when o.ended_at is not null or o.lease_until < now()
            then extract(epoch from now() - least(o.ended_at, o.lease_until))::float8 end,
          i.conversation_id is not null, o.id is null or o.ended_at is not null,
          coalesce(i.reply_inline, false) and i.finished_at is not null and \(isFateOpen("i")),
          coalesce(i.reply_inline, false) and \(mustMove("i")), i.arrived_at, i.arrival_seq
        """

    /// The inline reply of the finished message `row` must not go in an answer (any more): something before it waits in the outbox, or another webhook
    /// of this message was answered empty.
    private static func mustMove(_ row: String) -> String {
        """
        (coalesce(\(row).answered_elsewhere, false) or exists (
          select from sms_router_outbox b
          where b.conversation = \(row).conversation and b.closed_at is null and b.created_at <= \(row).finished_at))
        """
    }

    static let find = Statement(
        name: "inbox_find",
        sql: """
            select \(foundColumns)
            from unnest($1::text[], $2::text[]) u(sid, account)
            cross join lateral (select * from sms_router_inbox p where p.message_sid = u.sid and p.account_sid = u.account offset 0) i
            left join lateral (select * from sms_router_owners w where w.id = i.owner offset 0) o on true
            """,
        parameterTypes: [.textArray, .textArray])

    /// Takes messages ($2 SIDs, $3 accounts) over from dead owners ($4), or back into our hands, to us ($1). The row lock decides between two who
    /// try; rows are locked in the order of their SIDs, as by every statement that takes several.
    static let takeOver = Statement(
        name: "inbox_take_over",
        sql: """
            with taken as (
              update sms_router_inbox i set owner = $1, attempt = i.attempt + 1
              from (select * from unnest($2::text[], $3::text[], $4::int8[]) u(sid, account, owner) order by sid, account) u
              where i.message_sid = u.sid and i.account_sid = u.account and i.owner = u.owner and i.finished_at is null
                and (i.set_apart is null or u.owner = $1)
                and (u.owner = $1 or not exists (select from sms_router_owners o where o.id = u.owner and o.ended_at is null))
              returning i.*
            ), lowered as (
              \(lowered)
            )
            select \(takenColumns)
            from (select t.*, coalesce(t.messaging_service_sid, t.to_address) as sender from taken t) s
            """,
        parameterTypes: [.int8, .textArray, .textArray, .int8Array])

    /// With every take-over our ($1) bound goes down below what was taken, and changes in any case: a raise that was sent before, and
    /// comes after, no longer finds the value that it knew.
    static let lowered = """
        update sms_router_owners set inbox_from = least(inbox_from - 1, (select min(id) from taken))
        where id = $1 and exists (select from taken)
        """

    /// The reply of the message `row` is about opting out itself: it goes to those who have opted out too.
    static func isAboutOptOut(_ row: String) -> String { "coalesce(\(row).outcome in ('opt_out', 'opt_in', 'help'), false)" }

    /// Until when such a reply to the message `row` may leave (FCC, 47 CFR 64.1200(a)(12): within five minutes).
    static func confirmedUntil(_ row: String) -> String { "\(row).arrived_at + interval '5 minutes'" }

    /// Of `taken` as `s`, with its sender. Its accept and the opt-out that it brought about or lifted bear the time of one transaction. One of
    /// somebody who was out by another sender of ours brought nothing about.
    static let takenColumns = """
        s.message_sid, s.account_sid, s.from_address, s.to_address, s.messaging_service_sid, s.source, s.correlation_id,
          s.arrived_at, s.arrival_seq, s.body, s.extra, s.attempt,
          (select c.conversation_id from sms_router_conversations c where c.key = s.conversation), \(isOptedOut),
          exists (
            select from sms_router_opt_outs o
            where o.account_sid = s.account_sid and o.address = s.from_address and o.sender = s.sender
              and (o.lifted_at = s.accepted_at or o.opted_out_at = s.accepted_at and not exists (
                select from sms_router_opt_outs x
                where x.account_sid = s.account_sid and x.address = s.from_address and x.sender <> s.sender
                  and x.opted_out_at < s.accepted_at and (x.lifted_at is null or x.lifted_at < x.opted_out_at)))), s.fresh_from
        """

    /// What comes before each of the messages $1 (of the accounts $2) in its conversation, in the order of their acceptance: the last ones that
    /// are unfinished, and those with an inline reply of which nobody knows whether it was written, but for our own ($3). Whoever owns them: recovery's
    /// own bound, over all owners. A deferred message is nobody's, and may lie below every bound: an index of its own finds it, whose
    /// condition no other has. So may one whose reply was given again.
    /// Each taken over message asks: what it costs must not grow with what else is unfinished, nor with how many ask together.
    static let before = Statement(
        name: "inbox_before",
        sql: """
            with recent as materialized (
              select min(inbox_from) as id from sms_router_owners where swept_at is null
            ), again as materialized (
              select i.conversation, i.message_sid, i.accepted_at, i.arrival_seq from sms_router_inbox i
              where i.given_at >= (select min(fates_from) from sms_router_owners where swept_at is null and not fates_known)
                and i.id < (select id from recent) and i.finished_at is not null and i.reply_inline and i.owner <> $3 and \(isFateOpen("i"))
            )
            select a.message_sid, a.account_sid, w.unfinished, w.doubtful
            from unnest($1::text[], $2::text[]) u(sid, account)
            cross join lateral (select * from sms_router_inbox p where p.message_sid = u.sid and p.account_sid = u.account offset 0) a
            cross join lateral (
              select (array_agg(b.message_sid order by b.accepted_at desc, b.arrival_seq desc, b.message_sid desc)
                  filter (where b.is_unfinished))[1:\(Before.most)] as unfinished,
                array_agg(b.message_sid) filter (where not b.is_unfinished) as doubtful
              from (
                select i.message_sid, i.accepted_at, i.arrival_seq, i.finished_at is null as is_unfinished from sms_router_inbox i
                where i.conversation = a.conversation and i.id >= (select id from recent) and i.state <> 'deferred'
                  and (i.finished_at is null or i.reply_inline and i.owner <> $3 and \(isFateOpen("i")))
                union all
                select d.message_sid, d.accepted_at, d.arrival_seq, true from sms_router_inbox d
                where d.waiting is not null and d.conversation = a.conversation
                union all
                select g.message_sid, g.accepted_at, g.arrival_seq, false from again g where g.conversation = a.conversation
              ) b
              where (b.accepted_at, b.arrival_seq, b.message_sid) < (a.accepted_at, a.arrival_seq, a.message_sid)
            ) w
            where w.unfinished is not null or w.doubtful is not null
            """,
        parameterTypes: [.textArray, .textArray, .int8])

    static let newStretch = Statement(
        name: "inbox_new_stretch",
        sql: "update sms_router_conversations set conversation_id = gen_random_uuid() where key = $1",
        parameterTypes: [.uuid])

    // MARK: Several deliveries of one message

    /// Takes the inline reply of message $2 of account $3 to us ($1), to be given again: from then on only we move it, and its fate is open anew. Nothing when it is no
    /// inline reply any more, or older than $4 seconds. It must not be given when its worker died between its commit and its move to the outbox:
    /// something before it waits there, or another webhook of this message was answered empty.
    static let takeReply = Statement(
        name: "inbox_take_reply",
        sql: """
            with taken as (
              update sms_router_inbox i set owner = $1, given_at = now()
              where i.message_sid = $2 and i.account_sid = $3 and i.reply_inline and i.finished_at > now() - make_interval(secs => $4)
              returning i.*
            )
            select s.reply, not \(isAboutOptOut("s")) and \(isOptedOut),
              \(mustMove("s"))
            from (select t.*, coalesce(t.messaging_service_sid, t.to_address) as sender from taken t) s
            """,
        parameterTypes: [.int8, .text, .text, .float8])

    /// Messages $1 of the accounts $2 have come at $3 already, by another delivery than the one that was accepted: who compares when messages came
    /// is not to take them for later ones. Their place among those of one accept (`arrival_seq`) is as it was told.
    static let cameEarlier = Statement(
        name: "inbox_came_earlier",
        sql: """
            update sms_router_inbox i set arrived_at = u.arrived
            from (select * from unnest($1::text[], $2::text[], $3::timestamptz[]) u(sid, account, arrived) order by sid, account) u
            where i.message_sid = u.sid and i.account_sid = u.account and i.finished_at is null and i.arrived_at > u.arrived
            """,
        parameterTypes: [.textArray, .textArray, .timestamptzArray])

    /// A webhook of message $1 of account $2 is about to be answered empty while another worker has it in hand: its reply must not go inline.
    static let answeredElsewhere = Statement(
        name: "inbox_answered_elsewhere",
        sql: """
            update sms_router_inbox set answered_elsewhere = true
            where message_sid = $1 and account_sid = $2 and finished_at is null
            """,
        parameterTypes: [.text, .text])
}
