// SQL of messages at which workers died. Called by SetApart.swift alone; docs/delivery.md, "Poison messages". `set_apart` has an index of its
// own and is null for every other message, so that their updates stay heap-only.

import Postgres

enum SetApartStatements {
    /// Nobody who lives has the message `i` in hand.
    private static let isFree = "not exists (select from sms_router_owners o where o.id = i.owner and o.ended_at is null)"

    /// Writes the suspicion $5 to the message $3 of the account $4, unless it is there ($6); $7: its worker had nothing else to do. The worker,
    /// generation $2 of the router $1, has ended: from then on its row says so. With the second suspicion the message is quarantined, with
    /// one of a worker that was alone with it, it is to be ended.
    static let accuse = Statement(
        name: "apart_accuse",
        sql: """
            with ended as (
              update sms_router_owners set ended_at = now() where router = $1 and generation = $2 and ended_at is null
            )
            update sms_router_inbox i
            set suspicions = coalesce(i.suspicions, 0) + 1, suspected = coalesce(i.suspected, '[]') || $5,
              set_apart = case when $7 then 3 when coalesce(i.suspicions, 0) + 1 >= \(Suspicions.enough) then 1 else i.set_apart end,
              state = case when $7 or coalesce(i.suspicions, 0) + 1 >= \(Suspicions.enough) then 'quarantined' else i.state end,
              waiting = case when $7 or coalesce(i.suspicions, 0) + 1 >= \(Suspicions.enough) then null else i.waiting end
            where i.message_sid = $3 and i.account_sid = $4 and i.finished_at is null
              and not coalesce(i.suspected, '[]') @> $6 and i.set_apart is distinct from 3
            returning i.suspicions::int8, i.set_apart::int8
            """,
        parameterTypes: [.uuid, .int8, .text, .text, .jsonb, .jsonb, .bool])

    /// Asked all the time: each part reads the index of what is set apart, up to a bound.
    static let counts = Statement(
        name: "apart_counts",
        sql: """
            select (select count(*) from (select from sms_router_inbox where set_apart = 1 limit 1000) q),
              (select count(*) from (select from sms_router_inbox i where i.set_apart = 1 and \(isFree) limit 1000) q),
              (select count(*) from (select from sms_router_inbox where set_apart = 2 limit 10000) q),
              exists (select from sms_router_inbox where set_apart = 3)
            """,
        parameterTypes: [])

    /// Makes the oldest quarantined message that is free ours ($1), unless another one has just done so: what is known of its owner is as old as the
    /// statement. It stays quarantined until it is finished.
    static let takeQuarantined = Statement(
        name: "apart_take_quarantined",
        sql: """
            with chosen as materialized (
              select i.ctid as place, i.owner from sms_router_inbox i where i.set_apart = 1 and \(isFree) order by i.id limit 1
            ), taken as (
              update sms_router_inbox i set owner = $1, attempt = i.attempt + 1
              from chosen c where i.ctid = c.place and i.owner = c.owner and i.set_apart = 1 and i.finished_at is null
              returning i.*
            ), lowered as (
              \(InboxStatements.lowered)
            )
            select \(InboxStatements.takenColumns)
            from (select t.*, coalesce(t.messaging_service_sid, t.to_address) as sender from taken t) s
            """,
        parameterTypes: [.int8])

    /// Makes messages that are to be ended ours ($1). What is told of them the server makes from their columns.
    static let takeDoomed = Statement(
        name: "apart_take_doomed",
        sql: """
            with chosen as materialized (
              select i.ctid as place, i.owner from sms_router_inbox i where i.set_apart = 3 and \(isFree) order by i.id limit 20
            ), taken as (
              update sms_router_inbox i set owner = $1
              from chosen c where i.ctid = c.place and i.owner = c.owner and i.set_apart = 3 and i.finished_at is null
              returning i.*
            ), lowered as (
              \(InboxStatements.lowered)
            )
            select message_sid, account_sid, to_address, left(regexp_replace(from_address, '^[a-z]+:', ''), 64),
              channel <> 'other' and from_address ~ '^([a-z]+:.+|\\+?[0-9]+)$',
              extract(epoch from now() - coalesce(fresh_from, arrived_at))::float8, coalesce(suspicions, 0)::int8, channel = 'test'
            from taken order by id
            """,
        parameterTypes: [.int8])

    /// What can be kept of a message that was never durable.
    static let keepLetter = Statement(
        name: "apart_keep_letter",
        sql: """
            insert into sms_router_inbox (owner, message_sid, account_sid, conversation, from_address, to_address, channel, source,
              correlation_id, arrived_at, arrival_seq, body, state, outcome, finished_at, set_apart, suspicions, suspected)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', 'dead', 'poison', now(), 2, $12, $13)
            on conflict do nothing
            """,
        parameterTypes: [.int8, .text, .text, .uuid, .text, .text, .text, .text, .text, .timestamptz, .int8, .int2, .jsonb])
}
