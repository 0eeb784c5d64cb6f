// The SQL of what the purge goes through once a day. Run by DailyPurge and OptOutFreezing.

extension RetentionStatements {
    /// Whether the small tables, which are read whole, were last gone through a day ago.
    static let dailyIsDue = """
        select not exists (select from sms_router_retention where task = 'daily' and begun_at > now() - interval '1 day')
        """

    /// They are gone through, unless our turn $1 ended meanwhile: then whoever has it now begins anew.
    static let dailyIsDone = """
        insert into sms_router_retention (task) select 'daily' from sms_router_privacy where claim = $1 and claimed_until > now()
        on conflict (task) do update set begun_at = now()
        """

    /// Conversations behind key $2, a thousand of them: those of nobody for $4 seconds go, and after $3 seconds what was said last. A span that is null:
    /// never. Returns the last key that was seen, and how many went.
    static let conversations = """
        with turn as materialized (
          \(turn)
        ), stretch as materialized (
          select c.key, c.last_inbound_at, c.said from sms_router_conversations c
          where exists (select from turn) and c.key > $2 order by c.key limit \(most)
        ), changed as (
          delete from sms_router_conversations c
          where c.key = any(array(select s.key from stretch s where s.last_inbound_at < now() - make_interval(secs => $4)))
            and c.last_inbound_at < now() - make_interval(secs => $4)
          returning c.key
        ), unsaid as (
          update sms_router_conversations c set said = null
          where c.key = any(array(
              select s.key from stretch s
              where s.said is not null and s.last_inbound_at < now() - make_interval(secs => $3)
                and coalesce(s.last_inbound_at >= now() - make_interval(secs => $4), true)))
            and c.last_inbound_at < now() - make_interval(secs => $3)
        )
        select (select key from stretch order by key desc limit 1), (select count(*) from changed)
        """

    /// Strangers of whom nothing was heard for $2 seconds, a thousand of them.
    static let strangers = """
        with turn as materialized (
          \(turn)
        ), changed as (
          delete from sms_router_strangers where ctid = any (array(
            select ctid from sms_router_strangers where exists (select from turn) and updated_at < now() - make_interval(secs => $2) limit \(most)))
          returning 1
        )
        select count(*) from changed
        """

    /// What is noted of numbers that nobody has any more, after $2 seconds, a thousand of each.
    static let numbers = """
        with turn as materialized (
          \(turn)
        ), unheard as (
          delete from sms_router_heard where ctid = any (array(
            select h.ctid from sms_router_heard h
            where exists (select from turn) and greatest(h.heard_at, h.confirmed_at) < now() - make_interval(secs => $2)
              and (select true from users u where u.id = h.user_id) is null limit \(most)))
          returning 1
        ), fresh as (
          delete from sms_router_stale_numbers where ctid = any (array(
            select k.ctid from sms_router_stale_numbers k
            where exists (select from turn) and k.stale_at < now() - make_interval(secs => $2)
              and (select true from users u where sms_router_digits(u.phone_number) = sms_router_digits(k.number) limit 1) is null
              and (select true from user_phone_mappings m where sms_router_digits(m.phone_number) = sms_router_digits(k.number) limit 1) is null
            limit \(most)))
          returning 1
        )
        select (select count(*) from unheard) + (select count(*) from fresh)
        """

    /// Sums of people, of days that are over for $2 seconds, a thousand of them.
    static let usagePeople = """
        with turn as materialized (
          \(turn)
        ), changed as (
          delete from sms_router_usage_people where ctid = any (array(
            select ctid from sms_router_usage_people
            where exists (select from turn) and day < ((now() - make_interval(secs => $2)) at time zone 'utc')::date order by day limit \(most)))
          returning 1
        )
        select count(*) from changed
        """

    /// Sums by hour of more than $2 seconds ago, a thousand of them; those by day stay.
    static let usageHours = usageHours(of: "sms_router_usage")
    static let usageTotals = usageHours(of: "sms_router_usage_totals")

    private static func usageHours(of table: String) -> String {
        """
        with turn as materialized (
          \(turn)
        ), changed as (
          delete from \(table) where ctid = any (array(
            select ctid from \(table)
            where exists (select from turn) and grain = 1 and at < now() - make_interval(secs => $2) order by at limit \(most)))
          returning 1
        )
        select count(*) from changed
        """
    }

    /// Sums of people behind day $2 and user $3, a thousand of them: those of users who are gone go, and those with nothing in them. Returns the last that were
    /// seen, and how many went.
    static let usageLeftovers = """
        with turn as materialized (
          \(turn)
        ), stretch as materialized (
          select p.day, p.user_id, p.inbound = 0 and p.outbound = 0 or (select true from users u where u.id = p.user_id) is null as goes
          from sms_router_usage_people p
          where exists (select from turn) and (p.day, p.user_id) > ($2::text::date, $3) order by p.day, p.user_id limit \(most)
        ), changed as (
          delete from sms_router_usage_people p using (select day, user_id from stretch where goes) s
          where p.day = s.day and p.user_id = s.user_id returning 1
        )
        select (select day::text from stretch order by day desc, user_id desc limit 1),
          (select user_id from stretch order by day desc, user_id desc limit 1), (select count(*) from changed)
        """

    /// Opt-outs that still have an address and that nobody has touched for $2 seconds, a thousand of them; and since when that is.
    static let frozen = """
        with turn as materialized (
          \(turn)
        )
        select account_sid, address, sender, now() - make_interval(secs => $2) from sms_router_opt_outs
        where exists (select from turn) and address not like '#%'
          and coalesce(greatest(opted_out_at, lifted_at, seen_at), '-infinity') < now() - make_interval(secs => $2)
        limit \(most)
        """
}
