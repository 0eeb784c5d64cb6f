// Makes sums anew from the usage log, a UTC day in a transaction, beside running rollers: whoever has the cursor's row counts, and nobody else. Called by
// `sms-routerctl report rebuild`. docs/analytics.md, "Rebuild".

import EventLoop
import Postgres

package enum UsageRebuild {
    package enum Failure: Error {
        case refused(String)
        case database(PostgresError)
    }

    /// A day that was made anew, with what its sums come to, and what they had come to.
    package struct Day: Sendable, Equatable {
        package var day: String
        package var messages: Int64
        package var before: Int64
    }

    package typealias Ask = @LoopActor (String, Parameters) async throws(PostgresError) -> Rows

    /// A roller has the cursor for one step: 2 s at most, then again.
    private static let tries = 60

    /// - Parameters:
    ///   - from: the first day; nil: the first whole one.
    ///   - to: the last day; nil: today.
    ///   - ask: on one connection, in the order in which it is called.
    @LoopActor package static func run(from: String?, to: String?, _ ask: Ask) async throws(Failure) -> [Day] {
        for (name, day) in [("from", from), ("to", to)] {
            guard let day else { continue }
            let form = String(day.map { $0.isASCII && $0.isNumber ? "0" : $0 })
            guard form == "0000-00-00" else { throw .refused("--\(name) must be a day, 2026-01-31") }
        }
        let ends = try await answer(ask, whole)
        let (whole, oldest) = try decoded { () throws(PostgresError) in
            ends.isEmpty ? (nil, nil) : (try ends.string(0, 0), try ends.string(0, 1))
        }
        if let from, let whole, from < whole { throw .refused("the log is whole from \(whole) on: \(from) cannot be made anew") }
        guard let start = from ?? whole ?? oldest else { return [] }
        var parameters = Parameters()
        parameters.append(start)
        parameters.append(to)
        let list = try await answer(ask, days, parameters)
        var done: [Day] = []
        for row in 0..<list.count {
            done.append(try await rebuild(try decoded { () throws(PostgresError) in try list.string(row, 0) ?? "" }, ask))
        }
        return done
    }

    @LoopActor private static func rebuild(_ day: String, _ ask: Ask) async throws(Failure) -> Day {
        var parameters = Parameters()
        parameters.append(day)
        for attempt in 1... {
            do throws(PostgresError) {
                _ = try await ask("begin isolation level read committed", Parameters())
                _ = try await ask("set local lock_timeout = '2s'", Parameters())
                // What is counted is seen by the statements behind this one: whoever had the cursor before is over.
                let position = try await ask("select position from sms_router_usage_cursor for update", Parameters()).int64(0, 0) ?? 0
                let before = try await ask(removed, parameters).int64(0, 0) ?? 0
                _ = try await ask(removedTotals, parameters)
                _ = try await ask(removedPeople, parameters)
                var counting = parameters
                counting.append(position)
                let messages = try await ask(count, counting).int64(0, 0) ?? 0
                _ = try await ask("commit", Parameters())
                return Day(day: day, messages: messages, before: before)
            } catch {
                do throws(PostgresError) { _ = try await ask("rollback", Parameters()) } catch { throw .database(error) }
                guard error.sqlState == "55P03", attempt < tries else {
                    if error.sqlState == "22008" { throw .refused("\(day) is no day of the calendar") }
                    throw .database(error)
                }
            }
        }
        throw .refused("the cursor is held by others: pg_locks and pg_stat_activity say by whom")
    }

    // MARK: SQL

    /// The first day of which nothing was purged, null: nothing ever was; and the day of the oldest row or sum. Of a purge from before that was noted (migration
    /// 0030) it is the day after that of the oldest row, for it goes by the ids. Rows that were put in later with an earlier time may be older than the
    /// ten thousand with the lowest ids: then `--from` names their day.
    private static let whole = """
        with walk as (
          select max(removed) as removed, (max(gone_until) at time zone 'utc')::date + 1 as whole from sms_router_retention where task = 'logs'
        ), oldest as (
          select min(coalesce(created_at, 'epoch'))::date as day from (select created_at from sms_usage_logs order by id limit 10000) l
        )
        select to_char(coalesce(w.whole, case when w.removed > 0 then o.day + 1 end), 'YYYY-MM-DD'),
          to_char(least(o.day, (select (min(at) at time zone 'utc')::date from sms_router_usage where grain = 24)), 'YYYY-MM-DD')
        from walk w cross join oldest o
        """

    /// From $1 to $2, null: today.
    private static let days = """
        select to_char(d, 'YYYY-MM-DD')
        from generate_series($1::date::timestamp, coalesce($2::date, (now() at time zone 'utc')::date)::timestamp, interval '1 day') d
        """

    private static let day = "$1::date::timestamp at time zone 'utc'"
    private static let next = "($1::date + 1)::timestamp at time zone 'utc'"

    private static let ofDay = "(grain = 24 and at = \(day) or grain = 1 and at >= \(day) and at < \(next))"

    /// Returns how many messages there were.
    private static let removed = """
        with gone as (delete from sms_router_usage where \(ofDay) returning grain, messages)
        select coalesce(sum(messages), 0)::int8 from gone where grain = 24
        """

    private static let removedTotals = "delete from sms_router_usage_totals where \(ofDay)"

    private static let removedPeople = "delete from sms_router_usage_people where day = $1::date"

    /// Counts the rows of the day $1 with ids up to $2, and drops what has changed of them: by one snapshot.
    private static let count = """
        with counted as materialized (
          select u.*, false as of_person from sms_usage_logs l cross join lateral sms_router_usage_of(l) u
          where l.created_at >= $1::date::timestamp and l.created_at < ($1::date + 1)::timestamp and l.id <= $2
        ), dropped as (
          delete from sms_router_usage_changes c where c.hour >= \(day) and c.hour < \(next) and c.log_id <= $2
        ), \(UsageCells.add("counted"))
        select count(*) from counted
        """

    // MARK: Asking

    @LoopActor private static func answer(_ ask: Ask, _ sql: String, _ parameters: Parameters = Parameters()) async throws(Failure) -> Rows
    {
        do throws(PostgresError) { return try await ask(sql, parameters) } catch {
            if error.sqlState == "22008" { throw .refused("from or to is no day of the calendar") }
            throw .database(error)
        }
    }

    private static func decoded<Value>(_ body: () throws(PostgresError) -> Value) throws(Failure) -> Value {
        do throws(PostgresError) { return try body() } catch { throw .database(error) }
    }
}
