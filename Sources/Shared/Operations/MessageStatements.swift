// The SQL of `sms-routerctl messages` and of the dashboard's view of them. A change is one statement: the row in its state, what hangs on it, and the
// record of who did it. It holds against routers that run, since they write only what is unfinished and theirs.

import Analytics

package enum MessageStatements {
    /// The newest id that was ever given out.
    package static let newest = "select coalesce(pg_sequence_last_value(pg_get_serial_sequence('sms_router_inbox', 'id')::regclass), 0)"

    /// A stretch of the inbox, the newest first. It has only a block-range index on `id`, and none on what is looked for: without a bound of
    /// the stretch every look would read and sort all of it. Parameters: states or null, address or null, seconds or null, limit, the lowest
    /// id, the id above the highest.
    package static let list = """
        select message_sid, to_char(arrived_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), from_address, to_address, channel, source, state,
          coalesce(outcome, ''), attempt::bigint
        from sms_router_inbox
        where id >= $5 and id < $6 and ($1::text[] is null or state = any($1)) and ($2::text is null or from_address = $2)
          and ($3::float8 is null or arrived_at >= now() - make_interval(secs => $3))
        order by id desc limit $4
        """

    /// Whether what is below a stretch is older than $1 seconds: ids follow the accepts, and nothing arrives after its accept, but for clocks
    /// that differ. Null: the stretch is empty and tells nothing.
    package static let isOlder = """
        select max(accepted_at) < now() - make_interval(secs => $1) - interval '1 hour' from sms_router_inbox where id >= $2 and id < $3
        """

    /// As it is told: docs/states.md.
    private static let toldState = """
        case when state = 'queued' and sms_router_awake_from(quiet_zones, now()) > now() then 'held' else state end
        """

    /// The same for parts: their id is the key. What is held is queued, too. Nearly all parts are sent, and only who asks for these reads the key: the
    /// open ones have an index of their own, and so have those that were closed without being sent.
    package static func listParts(_ states: [String]) -> String {
        let open: Set = ["queued", "held", "sending", "unknown"]
        let places =
            states.isEmpty
            ? ["true"]
            : [
                states.contains("sent") ? "state = 'sent'" : nil,
                states.contains(where: open.contains) ? "closed_at is null" : nil,
                states.contains { $0 != "sent" && !open.contains($0) } ? "closed_at is not null and sent_at is null" : nil,
            ].compactMap { $0 }
        let branches = places.map { place in
            """
            (select * from sms_router_outbox
            where \(place) and ($1::text[] is null or state = any($1) or 'held' = any($1) and \(toldState) = 'held')
              and ($2::text is null or to_address = $2) and ($3::float8 is null or created_at >= now() - make_interval(secs => $3))
            order by id desc limit $4)
            """
        }
        return """
            select id, to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), to_address, from_address, kind, \(toldState),
              coalesce(status, ''), error_code::bigint, attempts::bigint, reply_to, twilio_sid
            from (\(branches.joined(separator: " union all "))) o
            order by id desc limit $4
            """
    }

    private static func time(_ column: String) -> String { "to_char(\(column) at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')" }

    /// One message with its owner.
    package static let show = """
        select i.account_sid, i.from_address, i.to_address, i.messaging_service_sid, i.channel, i.source, i.state, i.outcome, i.attempt::bigint,
          \(time("i.arrived_at")), \(time("i.accepted_at")), \(time("i.finished_at")), i.user_id, i.reply_inline, cardinality(i.reply)::bigint,
          i.correlation_id, 'slot ' || o.slot || ', generation ' || o.generation || case when o.ended_at is null then '' else ', ended' end,
          case when i.content_gone and i.body = '' then '[not kept]' else i.body end,
          case when i.content_gone and i.reply is null and i.state in ('replied', 'told') then '[not kept]' else array_to_string(i.reply, E'\\n') end, \(time("i.fresh_from")), i.suspicions::bigint, i.trace,
          coalesce(jsonb_array_length(i.extra -> 'media'), 0)::bigint, i.extra ->> 'opt_out_type'
        from sms_router_inbox i left join sms_router_owners o on o.id = i.owner
        where i.message_sid = $1
        """

    /// What goes out for a message ($1), or the part of that id ($2).
    package static let showParts = """
        select id, part || '/' || parts, \(toldState), status, twilio_sid, error_code::bigint, attempts::bigint, was_inline, \(time("created_at")),
          \(time("tried_at")), \(time("sent_at")), \(time("status_at")), \(time("expires_at")), to_address, from_address, kind,
          case when content_gone and body = '' then '[not kept]' else body end
        from sms_router_outbox where reply_to = $1 or id = $2 order by id
        """

    /// Whose a part is: what it answers, or the message that we started. By hand only: of the latter there are as many as operators began.
    package static let showPart = """
        select o.id, o.to_address, o.from_address, o.account_sid, o.kind, o.part || ' of ' || o.parts, o.reply_to,
          (select s.id from sms_router_started s where o.kind in ('started', 'code') and o.id = any(s.parts)), \(toldState),
          case when state = 'queued' then \(time("nullif(sms_router_awake_from(quiet_zones, now()), now())")) end, o.correlation_id
        from sms_router_outbox o where o.id = $1
        """

    /// By two indexes: an `or` of both would read the whole log.
    package static let showLog = """
        select l.id::bigint, l.message_direction, l.success, l.final_status, l.error_message, l.retry_count::bigint,
          to_char(l.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), l.processing_time_ms::bigint, l.twilio_message_sid, l.segments::bigint,
          to_char(l.cost_micros / 1000000.0, 'FM9990.0000')
        from sms_usage_logs l
        where l.id in (
          select id from sms_usage_logs where twilio_message_sid = $1
          union
          select log_id from sms_router_outbox where reply_to = $1 and log_id is not null
          union
          select log_id from sms_router_outbox where id = $2 and log_id is not null
        )
        order by l.id
        """

    package static let showActions = """
        select \(time("at")), who, action, subject, state_before, state_after from sms_router_operator_actions where subject = any($1) order by id
        """

    // MARK: Dead letters

    /// What is set apart: dead letters, and what is on the way to be one. Parameters: seconds or null, limit.
    package static let listLetters = """
        select message_sid, \(time("arrived_at")), from_address, to_address, state, coalesce(suspicions, 0)::bigint,
          (select string_agg(distinct e ->> 'cause', ', ') from jsonb_array_elements(coalesce(suspected, '[]')) e), \(time("finished_at"))
        from sms_router_inbox
        where set_apart is not null and ($1::float8 is null or arrived_at >= now() - make_interval(secs => $1))
        order by id desc limit $2
        """

    package static let showLetter = """
        select account_sid, from_address, to_address, channel, source, state, coalesce(suspicions, 0)::bigint, attempt::bigint,
          \(time("arrived_at")), \(time("finished_at")), reply is not null, correlation_id,
          case when content_gone and body = '' then '[not kept]' else body end
        from sms_router_inbox where message_sid = $1 and suspected is not null
        """

    /// The deaths that it is suspected of, in their order.
    package static let showDeaths = """
        select e ->> 'at', e ->> 'cause', e ->> 'router', (e ->> 'generation')::bigint, coalesce(e ->> 'slot', 'alone')
        from sms_router_inbox cross join lateral jsonb_array_elements(suspected) with ordinality d(e, place)
        where message_sid = $1 order by place
        """

    // MARK: Changes. Parameters: the subject, the states that allow it, who. They return the state before, the person's address, and until when
    // it is night for the person, or nothing.

    /// The parts of a message that we started ($1), in their order.
    package static let partsOfStarted = "select parts from sms_router_started where id = $1"

    package static let stateOfMessage = """
        select state || case when content_gone then ', and its text is not kept any more (docs/privacy.md)' else '' end
        from sms_router_inbox where message_sid = $1
        """
    package static let stateOfPart = """
        select case when kind = 'code' then state || ', a verification code, which is not sent again (see `phones verify`)'
          else state || case when content_gone then ', and its text is not kept any more (docs/privacy.md)' else '' end end
        from sms_router_outbox where id = $1
        """

    private static func recorded(_ action: MessageAction, _ subject: String, after: String) -> String {
        """
        recorded as (
          insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
          select $3, '\(action.rawValue)', \(subject), before, '\(after)' from changed
        )
        """
    }

    /// Deferred: some worker takes it up as one that nobody waits for. Its rows of the log are written anew at its end.
    package static let retryMessage = """
        with old as materialized (
          select message_sid, account_sid, state as before from sms_router_inbox
          where message_sid = $1 and state = any($2) and content_gone is null for update
        ), changed as (
          update sms_router_inbox i
          set state = 'deferred', waiting = true, finished_at = null, outcome = null, reply = null, reply_inline = null, conversation_id = null,
            answered_elsewhere = null, fresh_from = now(), attempt = 1, suspicions = null, set_apart = null
          from old where i.message_sid = old.message_sid and i.account_sid = old.account_sid
          returning old.before, i.message_sid, i.from_address
        ), unlogged as (
          delete from sms_usage_logs l using changed c where l.twilio_message_sid = c.message_sid and l.message_direction = 'inbound'
          returning l as gone
        ), uncounted as (
          \(UsageCells.takeOut("unlogged"))
        ), \(recorded(.retry, "message_sid", after: "deferred"))
        select before, from_address, null from changed
        """

    /// Whoever has it in hand finds it finished, and writes and sends nothing.
    package static let discardMessage = """
        with old as materialized (
          select message_sid, account_sid, state as before from sms_router_inbox
          where message_sid = $1 and state = any($2) and finished_at is null for update
        ), changed as (
          update sms_router_inbox i set state = 'discarded', outcome = 'discarded', waiting = null, set_apart = null, finished_at = now()
          from old where i.message_sid = old.message_sid and i.account_sid = old.account_sid
          returning old.before, i.message_sid, i.from_address, i.to_address, i.channel, i.body
        ), logged as (
          insert into sms_usage_logs (phone_number, message_direction, message_length, message_content, success, error_message, created_at,
            twilio_message_sid, final_status, outcome, channel, our_number)
          select regexp_replace(from_address, '^[a-z]+:', ''), 'inbound', length(body), body, false, 'discarded', now() at time zone 'utc',
            message_sid, 'received', 'discarded', channel, regexp_replace(to_address, '^[a-z]+:', '')
          from changed
        ), \(recorded(.discard, "message_sid", after: "discarded"))
        select before, from_address, null from changed
        """

    /// It is finished already, and has its row of the log.
    package static let discardLetter = """
        with old as materialized (
          select message_sid, account_sid, state as before from sms_router_inbox where message_sid = $1 and state = any($2) for update
        ), changed as (
          update sms_router_inbox i set state = 'discarded', outcome = 'discarded', set_apart = null
          from old where i.message_sid = old.message_sid and i.account_sid = old.account_sid
          returning old.before, i.message_sid, i.from_address
        ), \(recorded(.discard, "message_sid", after: "discarded"))
        select before, from_address, null from changed
        """

    /// Locks in the routers' order: the conversation's place in the queue, then the part, then its row of the log. Its age counts from when it
    /// may leave, as at its beginning: $4 seconds for a reply, its message's own age for what we started.
    package static let retryPart = """
        with part as materialized (
          select o.conversation, o.account_sid, o.from_address as sender,
            coalesce(sms_router_awake_from(o.quiet_zones, now()), now()) as leaves,
            case when o.kind = 'started' then coalesce(
              (select s.expires_at - coalesce(s.held_until, s.created_at) from sms_router_started s where o.id = any(s.parts)), interval '1 day')
              else make_interval(secs => $4) end as age
          from sms_router_outbox o where o.id = $1 and o.state = any($2) and o.kind <> 'code' and o.content_gone is null
        ), queued as (
          insert into sms_router_outbox_queue as q (conversation, due_at, account_sid, sender)
          select conversation, now(), account_sid, sender from part
          on conflict (conversation) do update set pushes = q.pushes + 1
          returning conversation
        ), old as materialized (
          select o.id, o.state as before from sms_router_outbox o join queued on queued.conversation = o.conversation
          where o.id = $1 and o.state = any($2) and o.content_gone is null for update of o
        ), changed as (
          update sms_router_outbox o
          set state = 'queued', closed_at = null, error_code = null, looks = 0, twilio_sid = null, sid_from = null, status = null, delivered_at = null,
            -- The confirmation of a STOP has its five minutes, whoever wants it sent.
            expires_at = case when o.kind = 'opt_out' then o.expires_at else part.leaves + part.age end
          from old, part where o.id = old.id returning old.before, o.id, o.to_address, part.leaves
        ), \(recorded(.retry, "'part ' || id", after: "queued"))
        select before, to_address, \(time("nullif(leaves, now())")) from changed
        """

    /// The reply's row of the log says what its parts come to, this one ($1) among them. After `retryPart`, in its transaction: a statement of its
    /// own, for the reason that migration 0010 tells.
    package static let followPart = "select 1 from sms_router_follow(array[$1::bigint], '{}')"

    /// What a worker is sending in this moment is not `queued` any more, and stays.
    package static let discardPart = """
        with old as materialized (
          select id, state as before from sms_router_outbox where id = $1 and state = any($2) for update
        ), changed as (
          update sms_router_outbox o set state = 'discarded', closed_at = coalesce(o.closed_at, now())
          from old where o.id = old.id returning old.before, o.id, o.log_id, o.to_address
        ), logged as (
          update sms_usage_logs l set success = false,
            final_status = case when l.final_status in ('failed', 'undelivered') then l.final_status else 'canceled' end,
            error_message = case when l.final_status in ('failed', 'undelivered') then l.error_message else 'discarded' end
          from changed c where l.id = c.log_id
        ), \(recorded(.discard, "'part ' || id", after: "discarded"))
        select before, to_address, null from changed
        """
}
