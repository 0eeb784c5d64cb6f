// SQL of the recovery of what dead owners left behind. It reads stretches of the inbox: sent by the pool's rest connection, never on a
// hot one. docs/database.md, "Owners, leases, fencing". Called by Recovery.

enum RecoveryStatements {
    /// Owners of whom something may be left, and who have been dead for $1 seconds.
    private static func dead(_ span: String) -> String {
        """
        select o.id, o.inbox_from, least(o.ended_at, o.lease_until) as since from sms_router_owners o
          where o.swept_at is null and o.ended_at is not null and least(o.ended_at, o.lease_until) < now() - make_interval(secs => \(span))
        """
    }

    /// What is left of them; deferred messages belong to whoever takes them later.
    private static let left = """
        i.id >= (select min(inbox_from) from dead) and i.finished_at is null and i.state <> 'deferred'
        """

    /// Ends owners whose lease has been over for $1 seconds: from then on their heartbeat fails. Before `takeOver`, in a statement of its own.
    static let endOwners = """
        update sms_router_owners set ended_at = now() where ended_at is null and lease_until < now() - make_interval(secs => $1)
        """

    /// Takes over to us ($1) what owners dead for $2 seconds have left, of at most $3 conversations, oldest first.
    ///
    /// A conversation is taken as a whole, by the worker to which its hash falls among those that live; by anybody when nobody took it
    /// for 45 s more. Workers take turns (the lock), or two of them could share one. What comes after a message that a living worker has
    /// in hand is left for the next time.
    static let takeOver = """
        with turn as materialized (
          select pg_advisory_xact_lock(7236125471)
        ), dead as materialized (
          select d.* from turn cross join (\(dead("$2"))) d
        ), living as materialized (
          select id, row_number() over (order by id) - 1 as place, count(*) over () as many
          from sms_router_owners where ended_at is null and lease_until >= now()
        ), unfinished as materialized (
          select i.id, i.ctid as place, i.message_sid, i.account_sid, i.conversation, i.owner, d.id is not null as is_dead, d.since
          from sms_router_inbox i left join dead d on d.id = i.owner
          where \(left) and i.set_apart is null
        ), chosen as materialized (
          select c.conversation, c.until
          from (
            select conversation, min(id) filter (where is_dead) as first, min(since) as since,
              coalesce(min(id) filter (where not is_dead and owner <> $1), 9223372036854775807) as until
            from unfinished group by conversation
          ) c join living me on me.id = $1
          where c.first < c.until
            and ((uuid_hash(c.conversation)::int8 & 2147483647) % me.many = me.place or c.since < now() - make_interval(secs => $2 + 45))
          order by c.first limit $3
        ), taken as (
          update sms_router_inbox i set owner = $1, attempt = i.attempt + 1
          from (
            select u.place, u.owner from chosen c join unfinished u on u.conversation = c.conversation
            where u.is_dead and u.id < c.until
            order by u.message_sid, u.account_sid
          ) u
          where i.ctid = u.place and i.owner = u.owner and i.finished_at is null
          returning i.*
        ), lowered as (
          \(InboxStatements.lowered)
        )
        select \(InboxStatements.takenColumns)
        from (select t.*, coalesce(t.messaging_service_sid, t.to_address) as sender from taken t) s
        order by s.accepted_at, s.arrival_seq, s.message_sid
        """

    /// What comes before each of the messages $1 (of the accounts $2) in its conversation, in the order of their acceptance: the last ones that
    /// are unfinished, and those with an inline reply of which nobody knows whether it was written, but for our own ($3). Whoever owns them: recovery's
    /// own bound, over all owners. A deferred message is nobody's, and may lie below every bound: it has an index of its own.
    /// Each taken over message asks: what it costs must not grow with what else is unfinished.
    static let predecessors = """
        with asked as materialized (
          select i.message_sid, i.account_sid, i.conversation, i.accepted_at, i.arrival_seq
          from unnest($1::text[], $2::text[]) u(sid, account)
          cross join lateral (select * from sms_router_inbox p where p.message_sid = u.sid and p.account_sid = u.account offset 0) i
        ), silent as materialized (
          select id, fates_from from sms_router_owners where swept_at is null and not fates_known and id <> $3
        ), open as materialized (
          select o.* from (select distinct conversation from asked) c
          cross join lateral (
            select i.message_sid, i.conversation, i.accepted_at, i.arrival_seq, i.finished_at is null as is_unfinished
            from sms_router_inbox i
            where i.conversation = c.conversation
              and i.id >= (select min(inbox_from) from sms_router_owners where swept_at is null) and i.state <> 'deferred'
              and (i.finished_at is null or i.reply_inline and exists (
                select from silent s where s.id = i.owner and i.finished_at >= s.fates_from))
            offset 0
          ) o
          union all
          select w.*, true from (select distinct conversation from asked) c
          cross join lateral (
            select p.message_sid, p.conversation, p.accepted_at, p.arrival_seq from sms_router_inbox p
            where p.waiting and p.conversation = c.conversation offset 0
          ) w
        )
        select a.message_sid, a.account_sid,
          (array_agg(u.message_sid order by u.accepted_at desc, u.arrival_seq desc, u.message_sid desc)
            filter (where u.is_unfinished))[1:\(Before.most)],
          array_agg(u.message_sid) filter (where not u.is_unfinished)
        from asked a join open u on u.conversation = a.conversation
        where (u.accepted_at, u.arrival_seq, u.message_sid) < (a.accepted_at, a.arrival_seq, a.message_sid)
        group by a.message_sid, a.account_sid
        """

    /// Owners of whom nothing is left need not be looked at again: nothing unfinished, and no lost reply (as below) of one that has come to its
    /// end since those were looked for.
    static let sweepOwners = """
        with dead as materialized (\(dead("$1")))
        update sms_router_owners o set swept_at = now()
        where id in (select id from dead)
          and id not in (select i.owner from sms_router_inbox i where \(left) and i.owner in (select id from dead))
          and (o.fates_known or not exists (
            select from sms_router_inbox i where i.id >= o.inbox_from and i.owner = o.id and i.reply_inline
              and i.finished_at >= o.fates_from and i.finished_at > now() - make_interval(secs => $2)))
        """

    /// How long the row of an owner of whom nothing is left is kept: to look at. Who has no row is dead, and a finished message needs no owner.
    static let ownersAreKept = "interval '1 day'"

    /// Forgets owners of whom nothing has been left for so long, some at a time.
    static let forgetOwners = """
        delete from sms_router_owners where id in (
          select id from sms_router_owners where swept_at < now() - \(ownersAreKept) order by id limit 1000 for update skip locked)
        """

    /// Inline replies of owners dead for $1 seconds of which nobody knows whether they were written: those since the owner's bound, of owners
    /// whose dispatcher died with them, no older than $2 seconds.
    static let lostReplies = """
        with dead as materialized (\(dead("$1")))
        select i.message_sid, i.account_sid from sms_router_inbox i
        where i.id >= (select min(d.inbox_from) from dead d join sms_router_owners o on o.id = d.id where not o.fates_known)
          and i.reply_inline and i.finished_at > now() - make_interval(secs => $2)
          and exists (select from dead d join sms_router_owners o on o.id = d.id
            where d.id = i.owner and i.id >= d.inbox_from and i.finished_at >= o.fates_from and not o.fates_known)
        order by i.message_sid, i.account_sid limit 1000
        """

    /// What is unfinished and ours ($1).
    static let mine = """
        select i.message_sid, i.account_sid from sms_router_inbox i
        where i.id >= (select inbox_from from sms_router_owners where id = $1) and i.owner = $1 and i.finished_at is null
          and i.state <> 'deferred'
        """
}
