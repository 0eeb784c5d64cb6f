// The SQL about owners: a worker registers, beats and ends, and others end it when it is dead. docs/database.md, "Owners, leases, fencing". Called by
// Ownership and Recovery. Reads and writes no message.

import Postgres

enum OwnerStatements {
    /// No row: hashes were made under another privacy key than ours ($5), or we have none. We would take who was erased for somebody new.
    static let register = Statement(
        name: "inbox_register",
        sql: """
            insert into sms_router_owners (router, slot, generation, lease_until, inbox_from, key_check)
            select $1, $2, $3, now() + make_interval(secs => $4), coalesce(\(newestID), 1), $5
            where coalesce((select key_check from sms_router_privacy), $5) is not distinct from $5
            returning id, inbox_from
            """,
        parameterTypes: [.uuid, .int4, .int8, .float8, .bytea])

    /// The largest id that the inbox has given out; null: none.
    private static let newestID = "pg_sequence_last_value(pg_get_serial_sequence('sms_router_inbox', 'id')::regclass)"

    /// No row: somebody has ended us. Raises our bound from $3, as we know it, to $4; a take-over that came between has lowered it, and wins.
    static let heartbeat = Statement(
        name: "inbox_heartbeat",
        sql: """
            update sms_router_owners
            set lease_until = now() + make_interval(secs => $2),
              inbox_from = case when inbox_from = $3 then greatest(inbox_from, $4) else inbox_from end,
              fates_from = greatest(fates_from, to_timestamp($5::float8 / 1000000))
            where id = $1 and ended_at is null
            returning inbox_from, coalesce(\(newestID), 0), (extract(epoch from now()) * 1000000)::int8
            """,
        parameterTypes: [.int8, .float8, .int8, .int8, .float8])

    /// $2: nothing unfinished is left, nobody need look. $3: of each inline reply the fate is known.
    static let end = Statement(
        name: "inbox_end",
        sql: """
            update sms_router_owners set ended_at = now(), swept_at = case when $2 then now() end, fates_known = $3
            where id = $1 and ended_at is null
            """,
        parameterTypes: [.int8, .bool, .bool])

    /// Whether something may be left of an owner dead for $1 seconds, of the router $2 for $3, and whether there are owners to forget: the
    /// questions that are asked all the time. Reads no message.
    static let anyDead = Statement(
        name: "inbox_any_dead",
        sql: """
            select exists (
              select from sms_router_owners
              where swept_at is null
                and least(ended_at, lease_until) < now() - make_interval(secs => case when router = $2 then $3 else $1 end)),
            exists (select from sms_router_owners where swept_at < now() - \(RecoveryStatements.ownersAreKept))
            """,
        parameterTypes: [.float8, .uuid, .float8])

    /// Ends the owners $1 for good whose lease is over, or that are of the generation at their place in $3, of the router $2, which is known to
    /// be dead: from then on their heartbeat fails. Before `takeOver`, in a statement of its own.
    static let endDeadOwners = Statement(
        name: "inbox_end_dead_owners",
        sql: """
            update sms_router_owners o set ended_at = now()
            from (select * from unnest($1::int8[], $3::int8[]) u(id, generation) order by id, generation) u
            where o.id = u.id and o.ended_at is null and (o.lease_until < now() or (o.router = $2 and o.generation = u.generation))
            """,
        parameterTypes: [.int8Array, .uuid, .int8Array])

    /// Ends the generations $2 of the router $1, which its dispatcher has buried. Told by several at once.
    static let endBuried = Statement(
        name: "inbox_end_buried",
        sql: """
            update sms_router_owners set ended_at = now() where id in (
              select id from sms_router_owners where ended_at is null and router = $1 and generation = any($2) order by id for update)
            """, parameterTypes: [.uuid, .int8Array])

    /// Of every answer of the ended workers of generations $2 of router $1 the dispatcher knows the fate. Told by several at once, again and again.
    static let fatesKnown = Statement(
        name: "inbox_fates_known",
        sql: """
            update sms_router_owners set fates_known = true where id in (
              select id from sms_router_owners where router = $1 and generation = any($2) and not fates_known order by id for update)
            """, parameterTypes: [.uuid, .int8Array])
}
