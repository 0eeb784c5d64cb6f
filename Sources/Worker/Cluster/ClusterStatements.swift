// The SQL of a router's beat (docs/cluster.md, "Slots"). Called by ClusterBeats. Touches no message.

import Cluster
import Postgres

enum ClusterStatements {
    /// Whoever holds the row stops beats, and nothing else: none of them waits for it on a connection that messages are behind. Before `lock`, in one transaction.
    static let patience = Statement(name: "cluster_patience", sql: "select set_config('lock_timeout', '300ms', true)")

    /// Beats come one after the other: the next statement sees what was committed before this one has ended.
    static let lock = Statement(name: "cluster_lock", sql: "select from sms_router_cluster for update")

    /// Writes the row of router $1 and says which slots it has from now on: of those that it keeps ($4) what no other one has, and, where
    /// it shares ($3), free ones up to its part.
    /// Free is what no other row has whose lease was running $12 seconds ago. No row comes back: one with a higher number than $2 was there before.
    static let beat = Statement(
        name: "cluster_beat",
        sql: """
            with others as materialized (
              select * from sms_router_routers where router <> $1
            ), taken as materialized (
              select coalesce((select array_agg(s) from others, unnest(slots) s
                where lease_until > now() - make_interval(secs => $12)), '{}'::int2[]) slots
            ), peers as materialized (
              select count(*)::int4 count, count(*) filter (where router < $1)::int4 before from others where shares and lease_until > now()
            ), part as materialized (
              select case when $3 then \(SlotSet.count) / (count + 1) + (before < \(SlotSet.count) % (count + 1))::int4 else 0 end size from peers
            ), kept as materialized (
              select array(select k::int2 from unnest($4::int8[]) k where k::int2 <> all (taken.slots) order by k) slots from taken
            ), fresh as materialized (
              select array(
                select s::int2 from generate_series(0, \(SlotSet.count - 1)) s
                where s::int2 <> all (taken.slots) and s::int2 <> all (kept.slots)
                order by s limit greatest(part.size - cardinality(kept.slots), 0)) slots
              from taken, kept, part
            ), put as (
              insert into sms_router_routers as r
                (router, beat, shares, slots, state, name, address, version, started_at, figures, beaten_at, lease_until)
              select $1, $2, $3, kept.slots || fresh.slots, $5, $6, $7, $8, $9, $10, now(), now() + make_interval(secs => $11)
              from kept, fresh
              on conflict (router) do update set
                beat = excluded.beat, shares = excluded.shares, slots = excluded.slots, state = excluded.state, name = excluded.name,
                address = excluded.address, version = excluded.version, started_at = excluded.started_at, figures = excluded.figures,
                beaten_at = excluded.beaten_at, lease_until = excluded.lease_until
              where r.beat < excluded.beat
              returning slots
            ), forgotten as (
              delete from sms_router_routers where router <> $1 and lease_until < now() - interval '7 days'
            )
            select put.slots::int8[], part.size,
              (select count(*)::int4 from others where lease_until > now()),
              (select count(*)::int4 from others where lease_until <= now() and state = 'serving'),
              (select limit_key from sms_router_cluster),
              (select coalesce(json_agg(json_build_object(
                'router', router, 'name', name, 'address', address, 'version', version, 'started_at', started_at, 'state', state,
                'alive', lease_until > now(), 'seen_seconds', extract(epoch from now() - beaten_at)::int8, 'shares', shares,
                'slots', cardinality(slots), 'figures', figures) order by name, router), '[]')::text from others),
              -- As it was before this statement.
              (select started_at from sms_router_routers where router = $1)
            from put, part
            """,
        parameterTypes: [.uuid, .int8, .bool, .int8Array, .text, .text, .text, .text, .timestamptz, .jsonb, .float8, .float8])
}
