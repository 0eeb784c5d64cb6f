// The SQL of the purge: whose turn it is, and one step of each walk (docs/privacy.md, "Retention"). Run by Retention, most of it as texts on the
// connection beside those of the messages. Each step is one short transaction that holds only while the claim does ($1), and says how far it
// has come. Every step finds its rows by an index: RetentionTests look at the plans.

import Postgres

enum RetentionStatements {
    /// Nobody else purges for so long without a sign from who does.
    private static let held = "interval '60 seconds'"

    /// What else a step does when it is its turn, before it looks at any row: for a row that somebody holds it waits no longer than this, and no message
    /// stands behind it for longer. It had no effect then, and comes again. How long it may work is the connection's (`restStatementTimeout`).
    private static let patience = "set_config('lock_timeout', '1s', true)"

    /// The first part of every step: the claim $1 holds, and goes on doing so.
    private static let turn = "update sms_router_privacy set claimed_until = now() + \(held) where claim = $1 returning \(patience)"

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

    /// Whether the small tables, which are read whole, were last gone through a day ago.
    static let dailyIsDue = """
        select not exists (select from sms_router_retention where task = 'daily' and begun_at > now() - interval '1 day')
        """

    /// They are gone through, unless our turn $1 ended meanwhile: then whoever has it now begins anew.
    static let dailyIsDone = """
        insert into sms_router_retention (task) select 'daily' from sms_router_privacy where claim = $1 and claimed_until > now()
        on conflict (task) do update set begun_at = now()
        """

    static let key = Statement(name: "privacy_key", sql: "select key_check from sms_router_privacy")

    /// Texts of this file.
    static var texts: [String] {
        Array(steps.values) + [
            begin, again, forward, firstInbox, textsSince, remember, forgetMessages, conversations, strangers, numbers, frozen, dailyIsDue,
            dailyIsDone,
        ]
    }

    // MARK: Walks

    /// What is gone through by its ids, which follow time: each stretch once, and all of it anew once a week.
    enum Walk: String, CaseIterable {
        case inboxTexts = "inbox_texts"
        case logTexts = "log_texts"
        case outboxTexts = "outbox_texts"
        /// Rows of the inbox that are to be deleted: the step names them, and `remember` and `forgetMessages` do it.
        case inbox
        case logs
        case outbox
        case started
        case verifications
        case actions

        var isAboutTexts: Bool { self == .inboxTexts || self == .logTexts || self == .outboxTexts }
        var readsInbox: Bool { self == .inboxTexts || self == .inbox }
    }

    /// Ids of the inbox that one step looks at: its only index on them is a block-range one.
    static let stretch: Int64 = 2000
    /// Rows of the other tables.
    static let most = 1000

    /// Where the walks $1 stand: their rows are made where there are none.
    static let begin = """
        with made as (
          insert into sms_router_retention (task) select t from unnest($1::text[]) t order by t on conflict do nothing returning task, position, begun_at
        )
        select task, position, begun_at < now() - interval '7 days' from sms_router_retention where task = any($1)
        union all select task, position, false from made
        """

    /// Walk $1 begins anew.
    static let again = "update sms_router_retention set position = 0, begun_at = now() where task = $1"

    /// Walk $1 goes on from $2.
    static let forward = "update sms_router_retention set position = greatest(position, $2) where task = $1"

    /// The first row of the inbox from id $1 on and below $2; null: there is none.
    static let firstInbox = """
        select min(id), coalesce(pg_sequence_last_value(pg_get_serial_sequence('sms_router_inbox', 'id')::regclass), 0)
        from sms_router_inbox where id >= $1 and id < $2
        """

    /// The oldest text is as old as this.
    static let textsSince = "update sms_router_privacy set content_since = $2 where claim = $1"

    static let steps: [Walk: String] = Dictionary(uniqueKeysWithValues: Walk.allCases.map { ($0, step($0)) })

    /// One step of a walk: from id $2 on, what is older than $3 seconds. What is busy keeps the walk for a day at most. Returns whether the claim
    /// holds, how much was changed, how many rows were seen, where to go on, when the first row came that is too young, and, of
    /// `inbox`, the messages to be deleted.
    private static func step(_ walk: Walk) -> String {
        """
        with turn as materialized (
          \(turn)
        ), stretch as materialized (
          \(rows(walk))
        ), judged as materialized (
          select *, at >= now() - make_interval(secs => $3) or is_busy and at >= now() - make_interval(secs => $3) - interval '1 day' as holds
          from stretch
        ), due as materialized (
          select * from judged where not holds and not is_busy and has_some
        ), place as materialized (
          select coalesce((select min(id) from judged where holds), (select max(id) + 1 from judged), $2) as next
        )\(change(walk))
        select exists (select from turn), (select count(*) from \(walk == .inbox ? "due" : "changed")), (select count(*) from stretch),
          (select next from place), (select at from judged where holds order by id limit 1)\(walk == .inbox ? messages : "")
        """
    }

    private static let messages = """
        , (select array_agg(message_sid order by message_sid, account_sid) from due), (select array_agg(account_sid order by message_sid, account_sid) from due)
        """

    private static func rows(_ walk: Walk) -> String {
        let from = walk.readsInbox ? "t.id >= $2 and t.id < $2 + \(stretch)" : "t.id >= $2"
        let end = "where exists (select from turn) and \(from)" + (walk.readsInbox ? "" : " order by t.id limit \(most)")
        return switch walk {
        case .inboxTexts:
            """
            select t.id, t.message_sid, t.account_sid, coalesce(t.fresh_from, t.accepted_at) as at,
              t.body <> '' or t.reply is not null or t.extra is not null as has_some, \(isBusy) as is_busy
            from sms_router_inbox t \(end)
            """
        case .inbox:
            """
            select t.id, t.message_sid, t.account_sid, coalesce(t.fresh_from, t.accepted_at) as at, true as has_some, \(isBusy) as is_busy
            from sms_router_inbox t \(end)
            """
        case .logTexts, .logs:
            """
            select t.id::int8 as id, coalesce(t.created_at, '-infinity') at time zone 'utc' as at,
              \(walk == .logs ? "true" : "t.message_content is not null") as has_some, false as is_busy
            from sms_usage_logs t \(end)
            """
        case .outboxTexts, .outbox:
            """
            select t.id, t.created_at as at, \(walk == .outbox ? "true" : "t.body <> '' or t.media is not null") as has_some,
              t.closed_at is null or t.state = 'unclear' as is_busy
            from sms_router_outbox t \(end)
            """
        case .started: "select t.id, t.created_at as at, true as has_some, false as is_busy from sms_router_started t \(end)"
        case .verifications: "select t.id, t.created_at as at, true as has_some, false as is_busy from sms_router_verifications t \(end)"
        case .actions: "select t.id, t.at, true as has_some, false as is_busy from sms_router_operator_actions t \(end)"
        }
    }

    /// Unfinished, or its reply may still have to be moved to the outbox.
    private static let isBusy = "t.finished_at is null or coalesce(t.reply_inline, false) and \(InboxStatements.isFateOpen("t"))"

    private static func change(_ walk: Walk) -> String {
        let changed: String
        switch walk {
        case .inbox: return ""
        case .inboxTexts:
            changed = """
                update sms_router_inbox t set body = '', reply = null, extra = null, content_gone = true
                from due d where t.message_sid = d.message_sid and t.account_sid = d.account_sid and t.finished_at is not null
                returning t.message_sid, t.account_sid
                ), unlabelled as (
                  -- A look-up for each: a join could be planned the other way round while there are few labels.
                  delete from sms_router_spam_labels l where l.ctid = any(array(
                    select x.place from changed c cross join lateral (
                      select p.ctid as place from sms_router_spam_labels p
                      where p.message_sid = c.message_sid and p.account_sid = c.account_sid offset 0) x))
                """
        case .logTexts: changed = "update sms_usage_logs t set message_content = null from due d where t.id = d.id returning 1"
        case .outboxTexts:
            changed = """
                update sms_router_outbox t set body = '', media = null, content_gone = true
                from due d where t.id = d.id and t.closed_at is not null returning 1
                """
        case .logs: changed = "delete from sms_usage_logs t using due d where t.id = d.id returning 1"
        case .outbox: changed = "delete from sms_router_outbox t using due d where t.id = d.id and t.closed_at is not null returning 1"
        case .started: changed = "delete from sms_router_started t using due d where t.id = d.id returning 1"
        case .verifications: changed = "delete from sms_router_verifications t using due d where t.id = d.id returning 1"
        case .actions: changed = "delete from sms_router_operator_actions t using due d where t.id = d.id returning 1"
        }
        return """
            , changed as (
              \(changed)
            ), moved as (
              update sms_router_retention r set position = p.next, removed = r.removed + (select count(*) from changed)
              from place p where r.task = '\(walk.rawValue)' and exists (select from turn)
            )
            """
    }

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

    // MARK: Once a day

    /// Conversations behind key $2, a thousand of them: those of nobody for $4 seconds go, and after $3 seconds what was said last. A span that is null: never. Returns
    /// the last key that was seen, and how many went.
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
