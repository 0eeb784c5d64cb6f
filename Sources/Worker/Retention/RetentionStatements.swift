// The SQL of the purge: whose turn it is, and how messages go (docs/privacy.md, "Retention"); the walks and what is done once a day are beside. Run as
// texts, most of it, on the connection beside those of the messages. Each step is one short transaction that holds only while the claim does ($1), and says
// how far it has come. Every step finds its rows by an index: RetentionTests look at the plans.

import Postgres

enum RetentionStatements {
    /// Nobody else purges for so long without a sign from who does.
    static let held = "interval '60 seconds'"

    /// What else a step does when it is its turn, before it looks at any row: for a row that somebody holds it waits no longer than this, and no message
    /// stands behind it for longer. It had no effect then, and comes again. How long it may work is the connection's (`restStatementTimeout`).
    static let patience = "set_config('lock_timeout', '1s', true)"

    /// The first part of every step: the claim $1 holds, and goes on doing so.
    static let turn = "update sms_router_privacy set claimed_until = now() + \(held) where claim = $1 returning \(patience)"

    /// Makes the purge ours for a while. No row: somebody has it, or had it a moment ago.
    static let claim = Statement(
        name: "retention_claim",
        sql: """
            update sms_router_privacy set claim = nextval('sms_router_retention_claims'), claimed_until = now() + \(held)
            where claimed_until < now() returning claim
            """)

    /// Ends our turn $1; nobody looks for $2 seconds.
    static let end = Statement(
        name: "retention_end",
        sql: "update sms_router_privacy set claimed_until = now() + make_interval(secs => $2) where claim = $1",
        parameterTypes: [.int8, .float8])

    /// The age of the oldest text.
    static let figures = Statement(
        name: "retention_figures",
        sql: "select greatest(0, extract(epoch from now() - content_since))::int8 from sms_router_privacy")

    static let key = Statement(name: "privacy_key", sql: "select key_check from sms_router_privacy")

    /// Those that are sent as texts.
    static var texts: [String] {
        Array(steps.values) + [
            begin, again, forward, firstInbox, textsSince, remember, forgetMessages, conversations, strangers, numbers, frozen, dailyIsDue,
            dailyIsDone, usagePeople, usageHours, usageTotals, usageLeftovers,
        ]
    }

    /// Ids of the inbox that one step looks at: its only index on them is a block-range one.
    static let stretch: Int64 = 2000
    /// Rows of the other tables.
    static let most = 1000

    // MARK: Messages, whose deletion must not open a replay

    /// Remembers messages by their hashes $2, while every living worker has the key of check $3: whether it is done. They may be deleted when no accept
    /// is left that began before this was committed (`forgetMessages`).
    static let remember = """
        with turn as materialized (
          update sms_router_privacy set claimed_until = now() + \(held)
          where claim = $1 and key_check = $3
            and not exists (select from sms_router_owners where ended_at is null and lease_until > now() and key_check is distinct from $3)
          returning \(patience)
        ), kept as (
          insert into sms_router_remembered (sid) select h from unnest($2::uuid[]) h where exists (select from turn) order by h on conflict do nothing
        )
        select exists (select from turn)
        """

    /// Deletes the messages $2 of the accounts $3, that are remembered, and moves the walk to $4. Their labels go with them.
    static let forgetMessages = """
        with turn as materialized (
          \(turn)
        ), changed as (
          delete from sms_router_inbox t
          using (select * from unnest($2::text[], $3::text[]) u(sid, account) where exists (select from turn) order by sid, account) u
          where t.message_sid = u.sid and t.account_sid = u.account and t.finished_at is not null
          returning 1
        ), moved as (
          update sms_router_retention r set position = $4, removed = r.removed + (select count(*) from changed)
          where r.task = 'inbox' and exists (select from turn)
        )
        select count(*) from changed
        """
}
