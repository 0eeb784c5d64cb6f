// What the sums of the usage log consist of, and the SQL that puts rows together to sums and adds those up. Used by the roller of the workers and by
// `sms-routerctl report rebuild`, so that both count alike; migration 0030 says what a single row counts for. docs/analytics.md. Pure.

/// The sums' columns and how they are made.
package enum UsageCells {
    /// Of `took_ms`, in milliseconds, inclusive: those of Telemetry's Histogram that are whole ones, for the log has no others.
    package static let bounds: [Int64] = [
        1, 2, 3, 4, 5, 10, 15, 20, 30, 50, 75, 100, 150, 250, 500, 750, 1000, 1500, 2500, 5000, 7500, 10_000, 13_000, 15_000, 30_000,
        60_000,
    ]

    /// Columns of the buckets, the last one for what is above all bounds; null is none.
    package static let buckets = bounds.map { "le_\($0)" } + ["over"]
    /// Columns that are added up and never null.
    package static let sums = ["messages", "failed", "segments", "cost_micros", "delivered", "undelivered", "took_ms"]
    /// What a cell is of, beside its time.
    package static let dimensions = ["inbound", "outcome", "channel", "country", "our_number"]
    /// What a total is of.
    static let whole = ["inbound", "outcome"]
    /// Of a person and day.
    package static let people = ["inbound", "outbound", "failed", "undelivered", "segments", "cost_micros", "spam", "opt_outs"]

    /// Columns of a row of the log as `sms_router_usage_of` gives it, in the order of `sms_router_usage_changes`.
    package static let row = [
        "hour", "user_id", "cost_micros", "took_ms", "messages", "failed", "segments", "delivered", "undelivered", "inbound", "outcome",
        "channel",
        "country", "our_number",
    ]

    static func list(_ names: [String], of table: String? = nil) -> String {
        names.map { name in table.map { "\($0).\(name)" } ?? name }.joined(separator: ", ")
    }

    /// CTEs that add the rows of `source` (columns `row` and `of_person`) to the sums: `hours`, `cells`, `put`, `totals`, `put_totals`, `folks`, `met`,
    /// `corrected`. Cells are locked in the order of their keys, though nobody else should have them: whoever adds has the cursor.
    package static func add(_ source: String) -> String {
        """
        hours as materialized (
          select hour, \(list(dimensions)), \(rowSums), \(rowBuckets)
          from \(source) where not of_person group by hour, \(list(dimensions))
        ), cells as (
          select g.grain, case g.grain when 1 then h.hour else date_trunc('day', h.hour at time zone 'utc') at time zone 'utc' end as at,
            h.inbound, h.outcome, h.channel, h.country, h.named as our_number,
            \((sums + buckets).map { "sum(h.\($0))::bigint as \($0)" }.joined(separator: ", "))
          from (
            -- Those that are not told apart are one.
            select x.*, case when x.our_number = '' then '' else coalesce(
              (select n.number from sms_router_usage_numbers n where n.number = x.our_number), 'other') end as named
            from hours x
          ) h cross join (values (1::smallint), (24::smallint)) g(grain)
          group by 1, 2, 3, 4, 5, 6, 7
        ), put as (
          \(upsert("sms_router_usage", dimensions, "cells"))
        ), totals as (
          select grain, at, \(list(whole)), \((sums + buckets).map { "sum(\($0))::bigint as \($0)" }.joined(separator: ", "))
          from cells group by grain, at, \(list(whole))
        ), put_totals as (
          \(upsert("sms_router_usage_totals", whole, "totals"))
        ), folks as materialized (
          \(folks(source))
        ), met as (
          insert into sms_router_usage_people as p (day, user_id, \(list(people)))
          select day, user_id, \(list(people)) from folks where inbound + outbound > 0 order by day, user_id
          on conflict (day, user_id) do update set \(people.map { "\($0) = p.\($0) + excluded.\($0)" }.joined(separator: ", "))
        ), corrected as (
          -- Nothing is put in by a mere change: who has been erased meanwhile stays so.
          update sms_router_usage_people p set \(people.map { "\($0) = p.\($0) + f.\($0)" }.joined(separator: ", "))
          from (select * from folks where inbound + outbound <= 0) f where p.day = f.day and p.user_id = f.user_id
        )
        """
    }

    /// Adds sums of `dimensions` from the CTE `source` to those of a table.
    private static func upsert(_ table: String, _ dimensions: [String], _ source: String) -> String {
        """
        insert into \(table) as u (grain, at, \(list(dimensions + sums + buckets)))
          select grain, at, \(list(dimensions + sums + buckets)) from \(source) order by grain, at, \(list(dimensions))
          on conflict (grain, at, \(list(dimensions))) do update set
            \(sums.map { "\($0) = u.\($0) + excluded.\($0)" }.joined(separator: ", ")),
            \(buckets.map { "\($0) = nullif(coalesce(u.\($0), 0) + coalesce(excluded.\($0), 0), 0)" }.joined(separator: ", "))
        """
    }

    private static let rowSums =
        sums.map { $0 == "took_ms" ? "coalesce(sum(messages::bigint * took_ms), 0)::bigint as took_ms" : "sum(\($0))::bigint as \($0)" }
        .joined(separator: ", ")

    private static let rowBuckets = buckets.enumerated().map { place, name in
        let above = place == 0 ? nil : "took_ms > \(bounds[place - 1])"
        let most = place == bounds.count ? nil : "took_ms <= \(bounds[place])"
        return "nullif(sum(messages) filter (where \([above, most].compactMap { $0 }.joined(separator: " and "))), 0) as \(name)"
    }.joined(separator: ",\n    ")

    private static func folks(_ source: String) -> String {
        func sum(_ value: String, _ condition: String, _ type: String = "integer") -> String {
            "coalesce(sum(\(value)) filter (where \(condition)), 0)::\(type)"
        }
        return """
            select (hour at time zone 'utc')::date as day, user_id, \(sum("messages", "inbound")) as inbound, \(sum("messages", "not inbound")) as outbound,
              \(sum("failed", "inbound")) as failed, sum(undelivered)::integer as undelivered, sum(segments)::integer as segments,
              sum(cost_micros)::bigint as cost_micros, \(sum("messages", "inbound and outcome = 'spam'")) as spam,
              \(sum("messages", "inbound and outcome = 'opt_out'")) as opt_outs
            from \(source) where user_id is not null group by 1, 2
            """
    }

    /// Takes rows of the log out of the sums that are being deleted: an insert, for a CTE.
    /// - Parameters:
    ///   - source: a CTE with the column `gone`, the row as a whole.
    ///   - ofPerson: the totals keep them.
    package static func takeOut(_ source: String, ofPerson: Bool = false) -> String {
        let same = Set(["hour", "user_id", "took_ms"] + dimensions)
        let values = row.map { same.contains($0) ? "u.\($0)" : "-u.\($0)" }.joined(separator: ", ")
        return """
            insert into sms_router_usage_changes (log_id, of_person, \(list(row)))
            select (g.gone).id, \(ofPerson), \(values) from \(source) g cross join lateral sms_router_usage_of(g.gone) u
            where \(ofPerson ? "u.user_id is not null" : "true")
            """
    }
}
