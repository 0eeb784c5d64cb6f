// SQL of deferred messages: they belong to nobody until a worker takes them up. Called by Deferred.swift alone.

import Postgres

enum DeferredStatements {
    /// Ids that accepts under way at the same time may use up, of 256 messages each.
    private static let idsOfAccepts = 4096

    /// Whether any message is deferred: the question that is asked all the time.
    static let anyDeferred = Statement(
        name: "inbox_any_deferred", sql: "select exists (select from sms_router_inbox where waiting)", parameterTypes: [])

    /// One worker takes at a time. In the transaction before `takeDeferred`, as a statement of its own: a snapshot that was taken before the wait
    /// would show what another has just taken, and nothing else up to the bound.
    static let takeTurn = Statement(
        name: "inbox_take_turn", sql: "select pg_advisory_xact_lock(7236125472)", parameterTypes: [])

    /// Makes deferred messages ours ($1), about $2, the oldest first. Behind `takeTurn`: so whatever of a conversation came before a message
    /// that is taken here has been taken before, or is taken with it, and the message waits for it as for any other. The rows of one accept
    /// have their ids in the order of their SIDs: what was accepted with the last ones, or before, is taken as well.
    ///
    /// Whatever the server believes of how many wait, each row is found by the index of those that wait, and updated by its key: the update's condition
    /// on `waiting` is one that no index of those can be used for. By its place a row that changes meanwhile (a delivery of it was answered empty
    /// elsewhere) would be passed over, and what came after it not.
    static let takeDeferred = Statement(
        name: "inbox_take_deferred",
        sql: """
            with last as materialized (
              select max(id) as id, max(accepted_at) as accepted_at from (
                select id, accepted_at from sms_router_inbox where waiting order by id limit $2
              ) f
            ), chosen as materialized (
              select array_agg(c.message_sid order by c.message_sid, c.account_sid) as sids,
                array_agg(c.account_sid order by c.message_sid, c.account_sid) as accounts
              from last cross join lateral (
                (select i.message_sid, i.account_sid from sms_router_inbox i where i.waiting and i.id <= last.id order by i.id)
                union all
                (select i.message_sid, i.account_sid from sms_router_inbox i
                where i.waiting and i.id > last.id and i.id <= last.id + \(idsOfAccepts) and i.accepted_at <= last.accepted_at order by i.id)
              ) c
            ), taken as (
              update sms_router_inbox i set owner = $1, state = 'accepted', waiting = null
              from chosen c cross join lateral unnest(c.sids, c.accounts) as u(sid, account)
              where i.message_sid = u.sid and i.account_sid = u.account and coalesce(i.waiting, false) and i.finished_at is null
              returning i.*
            ), lowered as (
              \(InboxStatements.lowered)
            )
            select \(InboxStatements.takenColumns)
            from (select t.*, coalesce(t.messaging_service_sid, t.to_address) as sender from taken t) s
            order by s.id
            """,
        parameterTypes: [.int8, .int8])

    /// Puts messages of ours ($3) among the deferred ones ($1 SIDs, $2 accounts): something deferred of their conversation comes first.
    static let deferOwn = Statement(
        name: "inbox_defer_own",
        sql: """
            update sms_router_inbox i set state = 'deferred', waiting = true
            from (select * from unnest($1::text[], $2::text[]) u(sid, account) order by sid, account) u
            where i.message_sid = u.sid and i.account_sid = u.account and i.owner = $3 and i.finished_at is null
            """,
        parameterTypes: [.textArray, .textArray, .int8])
}
