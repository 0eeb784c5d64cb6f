// SQL of the recovery of what dead owners left behind. It reads stretches of the inbox: sent by the pool's rest connection, never on a
// hot one. docs/database.md, "Owners, leases, fencing". Called by Recovery.

enum RecoveryStatements {
    /// Owners of whom something may be left, and who have been dead for `span` seconds.
    private static func dead(_ span: String) -> String {
        """
        select o.id, o.inbox_from, least(o.ended_at, o.lease_until) as since from sms_router_owners o
          where o.swept_at is null and o.ended_at is not null and least(o.ended_at, o.lease_until) < now() - make_interval(secs => \(span))
        """
    }

    /// What may be left of them (or of others): deferred messages belong to whoever takes them later.
    private static func left(_ row: String) -> String {
        "\(row).id >= (select min(inbox_from) from dead) and \(row).finished_at is null and \(row).state <> 'deferred'"
    }

    /// Whether one of them has `row`. Never a join: a server that expects one dead owner, or one conversation, compares every row with every one of
    /// them. The truth of a sublink is looked up in a hash table whatever is expected.
    private static func isDead(_ row: String) -> String { "((\(row).owner in (select id from dead)) is true)" }

    /// Ends owners whose lease has been over for $1 seconds: from then on their heartbeat fails. Before `takeOver`, in a statement of its own.
    static let endOwners = """
        update sms_router_owners set ended_at = now() where ended_at is null and lease_until < now() - make_interval(secs => $1)
        """

    /// Takes over to us ($1) what owners dead for $2 seconds, those of the router $4 for $5, have left, of at most $3 conversations, oldest first.
    ///
    /// A conversation is taken as a whole, by the worker to which its hash falls among those that live; by anybody when nobody took it
    /// for 45 s more. Workers take turns (the lock), or two of them could share one. What comes after a message that a living worker has
    /// in hand is left for the next time.
    static let takeOver = """
        with turn as materialized (
          select pg_advisory_xact_lock(7236125471)
        ), dead as materialized (
          select d.* from turn cross join (\(dead("case when o.router = $4 then $5 else $2 end"))) d
        ), living as materialized (
          select id, row_number() over (order by id) - 1 as place, count(*) over () as many
          from sms_router_owners where ended_at is null and lease_until >= now()
        ), chosen as materialized (
          select c.conversation, c.until
          from (
            select i.conversation, min(i.id) filter (where \(isDead("i"))) as first,
              bool_or(i.owner in (select id from dead where since < now() - make_interval(secs => $2 + 45))) as is_late,
              coalesce(min(i.id) filter (where not \(isDead("i")) and i.owner <> $1), 9223372036854775807) as until
            from sms_router_inbox i where \(left("i")) and i.set_apart is null
            group by i.conversation
          ) c join living me on me.id = $1
          where c.first < c.until and ((uuid_hash(c.conversation)::int8 & 2147483647) % me.many = me.place or c.is_late)
          order by c.first limit $3
        ), taken as (
          update sms_router_inbox i set owner = $1, attempt = i.attempt + 1
          from (
            select u.place, u.owner from chosen c cross join lateral (
              select p.ctid as place, p.owner, p.message_sid, p.account_sid from sms_router_inbox p
              where p.conversation = c.conversation and p.id < c.until and \(left("p")) and p.set_apart is null and \(isDead("p"))
              offset 0
            ) u
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

    /// Owners of whom nothing is left need not be looked at again: nothing unfinished, and no lost reply (as below) of one that has come to its
    /// end since those were looked for, in either of the two places.
    static let sweepOwners = """
        with dead as materialized (
          \(dead("$1"))
        ), remaining as materialized (
          select i.owner from sms_router_inbox i
          where i.id >= (select min(inbox_from) from dead) and \(isDead("i"))
            and (i.finished_at is null and i.state <> 'deferred' or \(isLostSinceBound))
          union
          select i.owner from sms_router_inbox i
          where i.given_at >= (select min(o.fates_from) from sms_router_owners o where o.id in (select id from dead) and not o.fates_known)
            and \(isDead("i")) and \(isLostAgain)
        )
        update sms_router_owners set swept_at = now() where id in (select id from dead) and id not in (select owner from remaining)
        """

    /// Whether `i` is an inline reply of which nobody knows whether it was written: one since its owner's (`o`) bound, or one given again.
    private static let isLostSinceBound = isLost("i.id >= o.inbox_from and i.finished_at >= o.fates_from")
    private static let isLostAgain = isLost("i.given_at >= o.fates_from")

    /// No older than $2 seconds. The owner is looked up for each by its key: `offset` keeps that from becoming a join, too.
    private static func isLost(_ condition: String) -> String {
        """
        i.reply_inline and i.finished_at > now() - make_interval(secs => $2) and exists (
          select from sms_router_owners o where o.id = i.owner and not o.fates_known and \(condition) offset 0)
        """
    }

    /// How long the row of an owner of whom nothing is left is kept: to look at. Who has no row is dead, and a finished message needs no owner.
    static let ownersAreKept = "interval '1 day'"

    /// Forgets owners of whom nothing has been left for so long, some at a time.
    static let forgetOwners = """
        delete from sms_router_owners where id in (
          select id from sms_router_owners where swept_at < now() - \(ownersAreKept) order by id limit 1000 for update skip locked)
        """

    /// Inline replies of owners dead for $1 seconds of which nobody knows whether they were written, of owners whose dispatcher died with them, no older
    /// than $2 seconds: those since the owner's bound, and those that it gave again, wherever they lie.
    static let lostReplies = """
        with dead as materialized (
          select d.*, o.fates_from from (\(dead("$1"))) d join sms_router_owners o on o.id = d.id where not o.fates_known
        )
        select i.message_sid, i.account_sid from sms_router_inbox i
        where i.id >= (select min(inbox_from) from dead) and \(isDead("i")) and \(isLostSinceBound)
        union
        select i.message_sid, i.account_sid from sms_router_inbox i
        where i.given_at >= (select min(fates_from) from dead) and \(isDead("i")) and \(isLostAgain)
        order by message_sid, account_sid limit 1000
        """

    /// What is unfinished and ours ($1).
    static let mine = """
        select i.message_sid, i.account_sid from sms_router_inbox i
        where i.id >= (select inbox_from from sms_router_owners where id = $1) and i.owner = $1 and i.finished_at is null
          and i.state <> 'deferred'
        """
}
