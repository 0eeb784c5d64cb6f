// The SQL of the accept: the row, its place in the conversation, what its words change, and what will leave for its person. Parameters are encoded in
// AcceptBatch. docs/database.md, "The two statements of a message".

import Postgres

extension InboxStatements {
    private static let acceptTypes: [OID] = [
        .int8, .textArray, .textArray, .uuidArray, .textArray, .textArray, .textArray, .textArray, .textArray, .textArray,
        .timestamptzArray, .int8Array, .textArray, .jsonbArray, .textArray, .int4, .uuidArray,
    ]

    /// Of a conversation's row, of the messages that leave for its person: the accept counts one for each message, for most are answered by one, and
    /// the row is written anyway; what is answered otherwise is counted off afterwards (`Runs`). Held are those behind the first $16 of a run; they do
    /// not make it go on. Of the texts a hash is kept; `said_run` is negative where the first accept of a conversation brought several.
    /// A message whose keyed hash ($17, null without a key) is remembered was erased or purged: delivered again, it is passed over like a duplicate. A
    /// look-up for each: an anti-join could be planned over the whole table while that is empty.
    /// - Parameter words: $18 is there.
    private static func acceptHead(words: Bool) -> String {
        """
        with input as materialized (
          select * from unnest($2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
            $10::text[], $11::timestamptz[], $12::int8[], $13::text[], $14::jsonb[], $15::text[], $17::uuid[]\(words ? ", $18::int2[]" : ""))
          as u(sid, account, conversation, from_address, to_address, service, channel, source, correlation, arrived, seq, body, extra,
            state, hashed\(words ? ", action" : ""))
        ), stored as (
          insert into sms_router_inbox (owner, message_sid, account_sid, conversation, from_address, to_address, messaging_service_sid,
            channel, source, correlation_id, arrived_at, arrival_seq, body, extra, state, waiting)
          select $1, sid, account, conversation, from_address, to_address, service, channel, source, correlation, arrived, seq, body,
            extra, state, nullif(state = 'deferred', false)
          from input i where (select true from sms_router_remembered r where r.sid = i.hashed) is null
          order by sid, account
          on conflict do nothing
          returning message_sid, account_sid, conversation, arrival_seq, arrived_at, from_address, body,
            coalesce(messaging_service_sid, to_address) as sender
        ), latest as (
          select distinct on (conversation) conversation, message_sid, arrived_at, said, (count(*) over talk)::int4 as many,
            case when min(said) over talk = max(said) over talk then (count(*) over talk)::int4 else -1 end as said_run
          from (select *, hashtextextended(body, 0) as said from stored) s
          window talk as (partition by conversation)
          order by conversation, arrival_seq desc, message_sid desc
        ), talk as (
          insert into sms_router_conversations as c (key, conversation_id, last_inbound_at, tail_sid, newest_at, sent_at, said, sent_run, said_run)
          select conversation, gen_random_uuid(), arrived_at, message_sid, now(), now(), said, many, said_run from latest
          on conflict (key) do update set
            sent_run = case when c.sent_at > now() - interval '\(Runs.gap) seconds' then coalesce(c.sent_run, 0) else 0 end + excluded.sent_run,
            sent_at = case when c.sent_run >= $16 and c.sent_at > now() - interval '\(Runs.gap) seconds' then c.sent_at else excluded.sent_at end,
            said = excluded.said,
            said_run = case when excluded.said = c.said and c.last_inbound_at > excluded.last_inbound_at - interval '\(Runs.saidGap) seconds'
              and excluded.said_run > 0 then abs(c.said_run) else 0 end + abs(excluded.said_run),
            conversation_id = case when c.last_inbound_at < excluded.last_inbound_at - interval '30 minutes'
              then excluded.conversation_id else c.conversation_id end,
            last_inbound_at = greatest(c.last_inbound_at, excluded.last_inbound_at),
            tail_sid = excluded.tail_sid, previous_tail_sid = c.tail_sid,
            newest_at = greatest(excluded.newest_at, c.newest_at + interval '1 microsecond')
          returning c.key, c.conversation_id, c.previous_tail_sid, c.newest_at, c.sent_run, c.said_run
        )
        """
    }

    /// The predecessor, and how it stands (`Predecessor.Standing`). One that this statement's snapshot doesn't see yet counts as unfinished:
    /// `null`. So does one that ended before its turn.
    private static let predecessor = """
        talk.previous_tail_sid,
          (select case when p.finished_at is null or p.conversation_id is null then 0 when not coalesce(p.reply_inline, false) then 1
             when p.owner = $1 then 2 when \(isFateOpen("p")) then 3 else 1 end
           from sms_router_inbox p where p.message_sid = talk.previous_tail_sid and p.account_sid = s.account_sid)
        """

    /// Batches without opt-out words.
    static let accept = Statement(
        name: "inbox_accept",
        sql: acceptHead(words: false) + """

            select s.message_sid, s.account_sid, talk.conversation_id, \(predecessor), \(isOptedOut), false,
              talk.sent_run, abs(talk.said_run)
            from stored s join talk on talk.key = s.conversation
            """,
        parameterTypes: acceptTypes)

    /// Batches with opt-out words: $18 is 0 (none), 1 (out) or 2 (in) for each. At most one of them for a person. They bear the time of their message's
    /// row: of two accepted at the same moment the later one wins. What was said is kept as proof, and not replaced by who says it again: so
    /// the time tells which message it was that changed something.
    static let acceptWithWords = Statement(
        name: "inbox_accept_words",
        sql: acceptHead(words: true) + """
            , spoken as materialized (
              select s.*, i.action, i.to_address, i.service, t.newest_at, \(isOptedOut) as was_out,
                case when i.action <> 0 then left(i.body, 1600) end as said,
                case when i.action <> 0 and upper(i.extra ->> 'opt_out_type') in ('STOP', 'START') then 'twilio' else 'message' end as told_by
              from stored s join input i on i.sid = s.message_sid and i.account = s.account_sid join talk t on t.key = s.conversation
            ), gone as (
              insert into sms_router_opt_outs as o
                (account_sid, address, sender, our_number, messaging_service_sid, opted_out_at, lifted_at, source, said, message_sid,
                  lifted_source, lifted_said, lifted_message_sid)
              select account_sid, from_address, sender, to_address, service, case action when 1 then newest_at end,
                case action when 2 then newest_at end, told_by, case action when 1 then said end, case action when 1 then message_sid end,
                case action when 2 then told_by end, case action when 2 then said end, case action when 2 then message_sid end
              from spoken where action = 1 or (action = 2 and was_out)
              order by account_sid, from_address, sender
              on conflict (account_sid, address, sender) do update set
                opted_out_at = coalesce(excluded.opted_out_at, o.opted_out_at),
                source = case when excluded.opted_out_at is null then o.source else excluded.source end,
                said = case when excluded.opted_out_at is null then o.said else excluded.said end,
                message_sid = case when excluded.opted_out_at is null then o.message_sid else excluded.message_sid end,
                lifted_at = coalesce(excluded.lifted_at, o.lifted_at), lifted_source = coalesce(excluded.lifted_source, o.lifted_source),
                lifted_said = case when excluded.lifted_at is null then o.lifted_said else excluded.lifted_said end,
                lifted_message_sid = coalesce(excluded.lifted_message_sid, o.lifted_message_sid)
              where excluded.lifted_at is not null or o.opted_out_at is null or o.lifted_at >= o.opted_out_at
                -- Back at another sender meanwhile: said again, it counts for that one too.
                or exists (select from sms_router_opt_outs b
                  where b.account_sid = o.account_sid and b.address = o.address and b.lifted_at >= o.opted_out_at)
            )
            select s.message_sid, s.account_sid, talk.conversation_id, \(predecessor),
              case s.action when 1 then true when 2 then false else s.was_out end,
              case s.action when 1 then not s.was_out when 2 then s.was_out else false end,
              talk.sent_run, abs(talk.said_run)
            from spoken s join talk on talk.key = s.conversation
            """,
        parameterTypes: acceptTypes + [.int2Array])

    /// What can be kept of a message that the database refuses; nothing of one that was erased or purged ($13 is its hash).
    static let keepUnprocessable = Statement(
        name: "inbox_keep_unprocessable",
        sql: """
            insert into sms_router_inbox (owner, message_sid, account_sid, conversation, from_address, to_address, channel, source,
              correlation_id, arrived_at, arrival_seq, body, state, outcome, finished_at)
            select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', 'unprocessable', $12, now()
            where not exists (select from sms_router_remembered m where m.sid = $13)
            on conflict do nothing
            """,
        parameterTypes: [.int8, .text, .text, .uuid, .text, .text, .text, .text, .text, .timestamptz, .int8, .text, .uuid])
}
