// The SQL of `sms-routerctl tail`. It reads what is new by the block-range index on `id`, and asks about messages under way by their
// primary key: neither grows with the inbox. Never a text: not `body`, not `reply`.

import Operations

enum TailStatements {
    /// Of the rows of `i`.
    private static let columns = """
        i.id, i.message_sid, i.account_sid, i.from_address, i.channel, i.source, i.state, i.outcome, i.attempt::int8, i.arrived_at, i.finished_at,
          (extract(epoch from i.finished_at - i.arrived_at) * 1000)::float8, coalesce(cardinality(i.reply), 0)::int8, i.reply_inline, i.trace
        """

    /// The newest id that was ever given out.
    static let newest = MessageStatements.newest

    /// Ids from $1 on, below $2.
    static let stretch = """
        select \(columns) from sms_router_inbox i where i.id >= $1 and i.id < $2 order by i.id
        """

    /// Those of the messages $1 of the accounts $2 that are still there.
    static let again = """
        select \(columns)
        from unnest($1::text[], $2::text[]) u(sid, account)
        cross join lateral (select * from sms_router_inbox p where p.message_sid = u.sid and p.account_sid = u.account offset 0) i
        """
}
