// The SQL of messages that we start: put one in, find one again. Run by StartedMessages on the connection beside those of the messages.

enum StartedStatements {
    /// Puts a message in, with its parts, their place in the queue, the log's row and one of the audit log; nothing when its key is known or its
    /// person has opted out. Two who do it at once under one key: a unique violation for one of them, who then finds it. Those of one conversation
    /// take turns, or their parts would lie mixed, for the queue goes by their ids.
    /// $1 key, $2 hash, $3 token's name, $4 account, $5 our address, $6 service, $7 person, $8 queue's key, $9 parts, $10 segments,
    /// $11 urgent, $12 seconds of its age, $13 zones, $14 user, $15 country, $16 correlation id, $17 text, $18 cost in millionths of
    /// a US dollar.
    static let put = put(
        kind: "started", action: "message_start", subject: "'started ' || id",
        after: "cardinality(parts) || case when cardinality(parts) = 1 then ' part' else ' parts' end")

    /// The same for a part of another kind.
    /// - Parameters:
    ///   - action: of the audit log's row; its `subject` and what it says under `after` are SQL over the row that was put in.
    ///   - first: CTEs before it.
    ///   - condition: what must hold beside, an SQL expression.
    static func put(
        kind: String, action: String, subject: String, after: String, first: String = "", condition: String = "true"
    ) -> String {
        """
        with \(first)zones as materialized (
          select case when not $11 then sms_router_known_zones($13) end as list
        ), hold as materialized (
          select list, nullif(sms_router_awake_from(list, now()), now()) as until from zones where list is not null
          union all select null, null from zones where list is null
        ), wanted as materialized (
          select list, until from hold
          where not exists (select from sms_router_started where idempotency_key = $1) and \(condition)
            and not \(OptOutCondition.sql(account: "$4", person: "$7", sender: "coalesce($6, $5)"))
        ), logged as (
          insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, message_content, success, created_at,
            country_code, final_status, segments, cost_micros, outcome, channel, our_number)
          select $14, $7, 'outbound', length($17), $17, true, now() at time zone 'utc', $15, 'unknown', $10, $18, '\(kind)', 'sms', $5 from wanted
          returning id
        ), turn as materialized (
          select pg_advisory_xact_lock(723612547, hashtext($8::text))
        ), outboxed as (
          insert into sms_router_outbox (log_id, conversation, expires_at, part, parts, urgent, state, kind, account_sid, from_address,
            to_address, messaging_service_sid, channel, correlation_id, body, quiet_zones)
          select l.id, $8, coalesce(w.until, now()) + make_interval(secs => $12), p.part, cardinality($9), $11, 'queued', '\(kind)', $4, $5,
            $7, $6, 'sms', $16, p.body, w.list
          from turn cross join wanted w cross join logged l cross join lateral unnest($9) with ordinality p(body, part)
          order by p.part
          returning id, part, \(OutboxStatements.outboxedColumns)
        ), \(OutboxStatements.queued(due: "coalesce((select extract(epoch from until - now())::float8 from wanted), 0)")), put as (
          insert into sms_router_started (held_until, expires_at, urgent, segments, parts, idempotency_key, content_hash, account_sid,
            from_address, messaging_service_sid, to_address, started_by)
          select until, coalesce(until, now()) + make_interval(secs => $12), $11, $10, (select array_agg(id order by part) from outboxed), $1,
            $2, $4, $5, $6, $7, $3
          from wanted
          returning *
        ), recorded as (
          insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
          select 'token ' || $3, '\(action)', \(subject), '', \(after) from put
        )
        select \(columns) from put
        """
    }

    /// By its key ($1).
    static let byKey = "select \(columns) from sms_router_started where idempotency_key = $1"
    /// By its id ($1).
    static let byID = "select \(columns) from sms_router_started where id = $1"

    private static let columns = """
        id, idempotency_key, content_hash, to_address, from_address, messaging_service_sid, urgent, cardinality(parts)::int8, segments::int8,
          created_at, held_until, expires_at, parts
        """

    /// The parts of a message ($1), in their order. `held` where it is night for the person now.
    static let parts = """
        select u.place, case when o.state = 'queued' and sms_router_awake_from(o.quiet_zones, now()) > now() then 'held' else o.state end,
          o.status, o.twilio_sid, o.error_code::int8, o.attempts::int8, o.sent_at, o.status_at,
          case when o.state = 'queued' then nullif(sms_router_awake_from(o.quiet_zones, now()), now()) end, o.id
        from sms_router_started s cross join lateral unnest(s.parts) with ordinality u(id, place)
        join sms_router_outbox o on o.id = u.id
        where s.id = $1 order by u.place
        """
}
