// Which transactions may be accepting a message in this moment, as the server's table of locks has them. Asked by the purge and by an erasure, between the
// commit of what is remembered and the deletion of the rows: an accept that has not seen the first must not come behind the second. Its client gives it up
// after 5 s, the server does not: it may stand there, waiting for a row, for as long as somebody else holds that. Changes nothing.
//
// A statement has the lock on a table that it writes before it takes the snapshot that it reads by (in read committed, which `hotPathServerSettings` asks
// for), and keeps it until its transaction is over. So whoever
// cannot see what is committed by now, and will insert all the same, holds that lock now. Readers, dumps among them, are none of these. The server shows
// locks to every role, unlike the times of transactions.

import Postgres

struct InboxWriters: Sendable {
    /// Virtual transaction ids, none of which is used twice while the server runs.
    static let now = "select coalesce(array_agg(distinct l.virtualtransaction), '{}') \(holders)"
    /// How many of $1 are not over.
    static let left = "select count(distinct l.virtualtransaction) \(holders) and l.virtualtransaction = any($1)"

    private static let holders = """
        from pg_locks l
        where l.locktype = 'relation' and l.database = (select d.oid from pg_database d where d.datname = current_database())
          and l.relation = 'sms_router_inbox'::regclass and l.mode = 'RowExclusiveLock' and l.granted and l.pid is distinct from pg_backend_pid()
        """

    var transactions: [String]

    /// - Parameter rows: of `now`.
    init(_ rows: Rows) throws(PostgresError) { transactions = try rows.stringArray(0, 0)?.compactMap { $0 } ?? [] }

    /// Of `left`.
    var parameters: Parameters {
        var parameters = Parameters()
        parameters.append(textArray: transactions)
        return parameters
    }
}
