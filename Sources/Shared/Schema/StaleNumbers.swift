// The SQL expressions that tell whether a number still counts as its owner's (docs/strangers.md, "Numbers that change hands"). One place for
// the worker's look-up and for the commands that explain it. No I/O.

package enum StaleNumbers {
    /// Whether a marked number isn't its holder's: nothing has confirmed it since the mark. Null counts as false.
    /// - Parameters:
    ///   - mark: a row of `sms_router_stale_numbers`, all null where there is none.
    ///   - heard: the holder's row of `sms_router_heard`, likewise.
    ///   - madeAt: when the holder's verified mapping was made; null for what stands in `users`.
    package static func isMarked(mark: String, heard: String, madeAt: String) -> String {
        "coalesce(\(mark).stale_at > coalesce(greatest(\(heard).confirmed_at, \(madeAt)), '-infinity'), false)"
    }

    /// Whether nothing has been heard from the holder by it for so many days; 0: never. Who was never heard of at all is not quiet. What stands in
    /// `sms_router_heard` is written only while there are such days; what came while there were none is in the log.
    /// - Parameters:
    ///   - log: when the usage log says that the holder was heard last: asked for only where the rest says that it is too long ago, or nothing.
    ///   - days: an expression of a number.
    package static func isQuiet(heard: String, madeAt: String, log: String, days: String) -> String {
        let known = "greatest(\(heard).heard_at, \(heard).confirmed_at, \(madeAt))"
        let limit = "now() - make_interval(secs => \(days) * 86400.0)"
        return """
            coalesce(\(days) > 0 and greatest(\(known),
              case when \(days) > 0 and coalesce(\(known), '-infinity') < \(limit) then (\(log)) end) < \(limit), false)
            """
    }

    /// When the log has heard of user `user` by the number `number` (E.164) last.
    package static func lastLogged(user: String, number: String) -> String {
        """
        select max(l.created_at) at time zone 'utc' from sms_usage_logs l
        where l.phone_number = \(number) and l.user_id = \(user) and l.message_direction = 'inbound'
        """
    }

    /// Writes that number $1 was confirmed to be user $2's. Safe to repeat.
    package static let confirm = """
        insert into sms_router_heard as h (number, user_id, confirmed_at) values ($1, $2, now())
        on conflict (number, user_id) do update set confirmed_at = excluded.confirmed_at
        """
}
