// The SQL of the walks: one step of each, and where each stands. Run by RetentionWalks.

extension RetentionStatements {
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

    /// The largest ones.
    static let steps: [Walk: String] = Dictionary(uniqueKeysWithValues: Walk.allCases.map { ($0, step($0, size: StepSize.most($0))) })

    /// One step of a walk: from id $2 on, what is older than $3 seconds. What is busy keeps the walk for a day at most. Returns whether the claim
    /// holds, how much was changed, how many rows were seen, where to go on, when the first row came that is too young, and, of
    /// `inbox`, the messages to be deleted.
    /// - Parameter size: how many rows it looks at, of the inbox ids. In the text, and no parameter: a server that plans for any number plans for many.
    static func step(_ walk: Walk, size: Int) -> String {
        """
        with turn as materialized (
          \(turn)
        ), stretch as materialized (
          \(rows(walk, size))
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

    private static func rows(_ walk: Walk, _ size: Int) -> String {
        let from = walk.readsInbox ? "t.id >= $2 and t.id < $2 + \(size)" : "t.id >= $2"
        let end = "where exists (select from turn) and \(from)" + (walk.readsInbox ? "" : " order by t.id limit \(size)")
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
              update sms_router_retention r set position = p.next, removed = r.removed + (select count(*) from changed)\(walk == .logs ? goneUntil : "")
              from place p where r.task = '\(walk.rawValue)' and exists (select from turn)
            )
            """
    }

    /// Days of the log before this are not whole any more (docs/analytics.md, "Rebuild").
    private static let goneUntil = ", gone_until = greatest(r.gone_until, (select max(at) from due where at > '-infinity'))"
}
