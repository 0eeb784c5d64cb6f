// From when to when a report is, and of which sums it is made: whole UTC days are read as days, the rest as hours. Pure, but for the statement's text.

import Postgres
import Time

/// A stretch of sums of one grain.
struct SumsSpan: Sendable, Equatable {
    /// Hours in a sum: 1 or 24.
    var grain: Int16
    var from: WallTime
    var to: WallTime
    /// Of the span before.
    var isBefore = false
}

package struct ReportSpan: Sendable, Equatable {
    package var from: WallTime
    package var to: WallTime
    package var now: WallTime
    /// All that was committed to the log before is in the sums; nil: nothing was counted yet.
    package var countedUntil: WallTime?

    private static let hour: Int64 = 3_600_000_000
    private static let day = 24 * hour
    /// Sums by hour are kept for 400 days; what the purge may be at is read as days.
    private static let hoursReach = 399 * day

    /// The unit that the ends are rounded to, outwards.
    static func unit(_ request: ReportRequest) -> String { request.group == .day || request.group == .person ? "day" : "hour" }

    /// $1 from, $2 to, $3 seconds, $4 zone, $5 unit, $6 whether the unit is one of UTC. The seconds are those of the zone's clocks, so that seven
    /// days are seven where one of them has 23 hours or 25. Complete up to this very moment where nothing is left to count.
    static let statement = """
        with z as (
          select case when $6 then 'UTC' else $4 end as zone, ('1 ' || $5)::interval as one, now() as now
        ), given as (
          select z.*, case when $1 like '%Z' then $1::timestamptz else $1::timestamp at time zone $4 end as f,
            coalesce(case when $2 like '%Z' then $2::timestamptz else $2::timestamp at time zone $4 end, now) as t from z
        ), ends as (
          select g.*, case when date_trunc($5, t at time zone zone) at time zone zone = t then t
            else (date_trunc($5, t at time zone zone) + one) at time zone zone end as e from given g
        ), span as (
          select date_trunc($5, coalesce(f at time zone zone, (e at time zone zone) - make_interval(secs => $3))) at time zone zone as f, e, now from ends
        )
        select s.f, s.e, s.now,
          case when coalesce(pg_sequence_last_value(pg_get_serial_sequence('sms_usage_logs', 'id')::regclass), 0) <= c.position
              and not exists (select from sms_router_usage_changes) then s.now else c.counted_until end
        from span s, sms_router_usage_cursor c
        """

    static func parameters(_ request: ReportRequest) -> Parameters {
        var parameters = Parameters()
        parameters.append(request.from)
        parameters.append(request.to)
        parameters.append(Double(request.last))
        parameters.append(request.zone)
        parameters.append(unit(request))
        // Hours are those of UTC, and so are the days of people.
        parameters.append(unit(request) == "hour" || request.group == .person)
        return parameters
    }

    init(_ rows: Rows) throws(PostgresError) {
        let far = WallTime(microseconds: 0)
        (from, to, now) = (try rows.timestamp(0, 0) ?? far, try rows.timestamp(0, 1) ?? far, try rows.timestamp(0, 2) ?? far)
        countedUntil = try rows.timestamp(0, 3)
    }

    init(from: WallTime, to: WallTime, now: WallTime, countedUntil: WallTime? = nil) {
        (self.from, self.to, self.now, self.countedUntil) = (from, to, now, countedUntil)
    }

    private var length: Int64 { to.microseconds - from.microseconds }

    /// What is read for `request`, with the span before where it is wanted. Moves `from` and `to` outwards to whole days where hours are kept no longer.
    mutating func sums(for request: ReportRequest) throws(ReportRefusal) -> [SumsSpan] {
        guard from < to else { throw ReportRefusal("from must be before to") }
        let isLocalDay = request.group == .day && request.zone.uppercased() != "UTC"
        let longest = isLocalDay ? ReportRequest.longestByLocalDay : request.group.longest
        guard length <= longest * Self.hour else {
            throw ReportRefusal(
                "from \(from.iso8601) to \(to.iso8601) is longer than \(longest / 24) days, the most by \(request.group.rawValue)"
                    + (isLocalDay ? " of another zone than UTC" : ""))
        }
        let oldest = now.microseconds - Self.hoursReach
        if request.group == .hour || isLocalDay {
            guard from.microseconds >= oldest else {
                throw ReportRefusal("sums by hour are kept for 400 days: by day, in UTC, more are told")
            }
            return [SumsSpan(grain: 1, from: from, to: to)]
        }
        if from.microseconds < oldest { from = Self.down(from) }
        if to.microseconds < oldest { to = Self.up(to) }
        var spans = Self.parts(from, to)
        if request.kind == .trends {
            var before = WallTime(microseconds: from.microseconds - length)
            if before.microseconds < oldest { before = Self.down(before) }
            spans += Self.parts(before, from, isBefore: true)
        }
        return spans
    }

    private static func parts(_ from: WallTime, _ to: WallTime, isBefore: Bool = false) -> [SumsSpan] {
        let (first, last) = (up(from), down(to))
        let all =
            first < last
            ? [
                SumsSpan(grain: 1, from: from, to: first, isBefore: isBefore),
                SumsSpan(grain: 24, from: first, to: last, isBefore: isBefore),
                SumsSpan(grain: 1, from: last, to: to, isBefore: isBefore),
            ] : [SumsSpan(grain: 1, from: from, to: to, isBefore: isBefore)]
        return all.filter { $0.from < $0.to }
    }

    private static func down(_ time: WallTime) -> WallTime {
        let rest = time.microseconds % day
        return WallTime(microseconds: time.microseconds - (rest < 0 ? rest + day : rest))
    }

    private static func up(_ time: WallTime) -> WallTime {
        let start = down(time)
        return start == time ? time : WallTime(microseconds: start.microseconds + day)
    }
}
