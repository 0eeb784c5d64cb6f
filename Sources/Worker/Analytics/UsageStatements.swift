// The SQL of the roller: whose turn it is, up to which row of the usage log nothing can come in any more, and one step of counting. Run by UsageRoller as texts on
// the connection beside those of the messages. docs/analytics.md, "How it is exact", tells why they are shaped so.

import Analytics

enum UsageStatements {
    /// Nobody else counts for so long without a sign from who does.
    private static let held = "interval '60 seconds'"
    /// Rows of the log in one step, and changes.
    static let most = 5000
    /// Our numbers that are told apart.
    static let numbersAtMost = 10_000

    private static let sequence = "pg_get_serial_sequence('sms_usage_logs', 'id')"

    /// Whether something is to be counted, and for how many seconds what was committed has not been counted; whether nobody counts now.
    static let look = """
        select coalesce(s.newest > c.position, false) or exists (select from sms_router_usage_changes),
          greatest(0, extract(epoch from now() - c.counted_until))::int8, c.claimed_until < now(),
          case when w.looked_at > now() - interval '10 minutes' then least(100 * w.messages_ratio, 1e12)::int8 end,
          case when w.looked_at > now() - interval '10 minutes' then least(100 * w.cost_ratio, 1e12)::int8 end
        from sms_router_usage_cursor c, sms_router_usage_watch w, (select pg_sequence_last_value(\(sequence)::regclass) as newest) s
        """

    /// Makes counting ours for a while; no row: somebody has it, or the cursor is being rebuilt behind.
    static let claim = """
        update sms_router_usage_cursor c set claim = nextval('sms_router_usage_claims'), claimed_until = now() + \(held)
        from (select is_only from sms_router_usage_cursor where claimed_until < now() for update skip locked) turn
        where c.is_only = turn.is_only returning c.claim
        """

    /// Ends our turn $1; nobody looks for $2 seconds. Waits for nobody.
    static let end = """
        update sms_router_usage_cursor c set claimed_until = now() + make_interval(secs => $2)
        from (select is_only from sms_router_usage_cursor where claim = $1 for update skip locked) turn where c.is_only = turn.is_only
        """

    /// What is still ours: the cursor's position; no row: our turn $1 is over.
    static let position = "select position from sms_router_usage_cursor where claim = $1 and claimed_until > now()"

    /// The newest id of the log that anybody has taken, the time from before it was read, how many ids a session takes at once, and the sequence. No row, or
    /// a null: the log's ids come from no sequence that belongs to it.
    static let newest = """
        select coalesce(pg_sequence_last_value(q.seqrelid), 0), statement_timestamp(), q.seqcache, q.seqrelid::int8
        from pg_sequence q where q.seqrelid = \(sequence)::regclass
        """

    /// Who has taken an id of the sequence $1, and is not over. After `newest`, by another statement: who has the lock since has a larger id.
    static let holders = "select coalesce(array_agg(distinct l.virtualtransaction), '{}') \(locks)"
    /// How many of $2 are left. A transaction that is being prepared for a commit in two phases loses its name: each of those is waited for.
    static let left = "select count(*) \(locks) and (l.virtualtransaction = any($2) or l.pid is null)"

    /// In the order of `nextval`: the lock, then the id (PostgreSQL, `lock_and_open_sequence`); until the end of the whole transaction, savepoints or not.
    private static let locks = """
        from pg_locks l
        where l.locktype = 'relation' and l.database = (select d.oid from pg_database d where d.datname = current_database())
          and l.relation = $1::int8::oid and l.mode = 'RowExclusiveLock' and l.granted
        """

    /// How far a step goes that begins behind $1 and may go up to $2: so many ids from the next row on. A bound by ids and no `limit`, which could be planned as
    /// reading all of it: gaps, as a purge leaves them, are passed in one step.
    static let stretch = """
        select least($2, coalesce((select min(l.id)::int8 from sms_usage_logs l where l.id > $1 and l.id <= $2), $2) + \(most - 1))
        """

    /// Our numbers of the rows behind $1 up to $2 are told apart from now on, while there is room. Before these rows are counted first, so that each counts under
    /// one name for ever.
    static let numbers = """
        insert into sms_router_usage_numbers (number)
        select n.number from (
          select distinct left(l.our_number, 64) as number from sms_usage_logs l where l.id > $1 and l.id <= $2 and l.our_number <> ''
        ) n
        where not exists (select from sms_router_usage_numbers k where k.number = n.number offset 0)
        order by n.number limit greatest(0, \(numbersAtMost) - (select count(*) from sms_router_usage_numbers))
        on conflict do nothing
        """

    /// Counts the rows behind $2 up to $3, and what has changed of those before, by one snapshot. Only while the cursor stands at $2 and
    /// nobody else has it. With the last step of a turn ($5), and no change left, all that was committed before $4 is counted. Returns whether it was done, and
    /// how many rows and changes were taken.
    static let step = """
        with turn as materialized (
          select is_only from sms_router_usage_cursor where claim = $1 and position = $2 for update skip locked
        ), counted as materialized (
          select u.* from sms_usage_logs l cross join lateral sms_router_usage_of(l) u
          where exists (select from turn) and l.id > $2 and l.id <= $3
        ), dropped as (
          delete from sms_router_usage_changes c
          where exists (select from turn) and c.log_id > $2 and c.log_id <= $3
        ), changes as materialized (
          select c.ctid as place from sms_router_usage_changes c
          where exists (select from turn) and c.log_id <= $2 order by c.log_id, c.id limit \(most)
        ), taken as (
          delete from sms_router_usage_changes c where c.ctid = any(array(select place from changes)) returning c.*
        ), due as materialized (
          select \(columns), false as of_person from counted union all select \(columns), of_person from taken
        ), \(UsageCells.add("due")), moved as (
          update sms_router_usage_cursor c set position = $3, claimed_until = now() + \(held),
            counted_until = case when $5 and (select count(*) from taken) < \(most) then $4 else c.counted_until end
          from turn t where c.is_only = t.is_only
        )
        select exists (select from turn), (select count(*) from counted), (select count(*) from taken)
        """

    /// Compares this hour or the one before, whichever has more, with the busiest hour of the fortnight before yesterday, for each country of people and for all together,
    /// unless somebody has within the last minute or does so now. Below a floor nothing is unusual: a first message from a country has no hour to be
    /// compared with.
    static let watch = """
        with turn as materialized (
          select is_only from sms_router_usage_watch where looked_at < now() - interval '55 seconds' for update skip locked
        ), hours as materialized (
          select coalesce(u.country, '*') as country, u.at, sum(u.messages) as messages, sum(u.cost_micros) as cost
          from sms_router_usage u
          where exists (select from turn) and u.grain = 1 and u.at >= date_trunc('hour', now()) - interval '15 days' and u.at <= now()
          group by grouping sets ((u.country, u.at), (u.at))
        ), peaks as (
          select country, max(messages) filter (where is_new) as messages, max(cost) filter (where is_new) as cost,
            coalesce(max(messages) filter (where is_old), 0) as usual_messages, coalesce(max(cost) filter (where is_old), 0) as usual_cost
          from (
            select h.*, at >= date_trunc('hour', now()) - interval '1 hour' as is_new, at < date_trunc('hour', now()) - interval '1 day' as is_old from hours h
          ) h group by country
        ), ratios as (
          select country, coalesce(messages, 0) / greatest(usual_messages, \(floor.messages))::float8 as messages,
            coalesce(cost, 0) / greatest(usual_cost, \(floor.costMicros))::float8 as cost
          from peaks
        )
        update sms_router_usage_watch w set looked_at = now(),
          messages_ratio = coalesce((select max(messages) from ratios), 0),
          cost_ratio = coalesce((select max(cost) from ratios), 0),
          messages_of = coalesce((select country from ratios order by messages desc, country limit 1), '*'),
          cost_of = coalesce((select country from ratios order by cost desc, country limit 1), '*')
        from turn t where w.is_only = t.is_only
        """

    /// An hour with no more than this is never compared with less: 100 messages, one dollar.
    private static let floor = (messages: 100, costMicros: 1_000_000)

    private static let columns = UsageCells.row.joined(separator: ", ")

    static var texts: [String] { [look, claim, end, position, newest, holders, left, stretch, numbers, step, watch] }
}
