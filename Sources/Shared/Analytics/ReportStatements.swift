// The SQL of a report: the sums of some spans, put together by one thing, the largest first, and the total. It reads sums alone, by their primary keys.

import Postgres

enum ReportStatements {
    /// Columns of the answer: 0 a row or 1 the total, the key (of the total: how many keys there are), then `sums`, for trends once more of the span before.
    static func sql(_ request: ReportRequest) -> String {
        let sums = sums(request)
        let both = request.kind == .trends
        func columns(_ value: (Sum) -> String) -> String { sums.map(value).joined(separator: ", ") }
        let grouped = columns { "\(both ? $0.of("not is_before") : $0.of("true")) as \($0.name)" }
        let before = both ? ", " + columns { "\($0.of("is_before")) as \($0.name)_before" } : ""
        let names = both ? sums.map(\.name) + sums.map { $0.name + "_before" } : sums.map(\.name)
        let list = names.joined(separator: ", ")
        func added(_ value: (String) -> String) -> String { names.map(value).joined(separator: ", ") }
        // By time all of them in their order, else the largest.
        let order = request.group.isTime ? "key" : "\(rank(request)) desc, key limit \(request.top)"
        // Keys are dear: many thousand sums are put together by what stands in them, and the groups of those get their names. Of one day there are as many places as
        // hours, which are put together once more; all other places have a name of their own, and there may be ten thousand of them.
        let named =
            request.group == .day
            ? "\(added { "sum(\($0))::int8 as \($0)" }) from groups group by 1"
            : "\(list) from groups"
        return """
            with cells as (
              \(request.group == .person ? people : cells(request))
            ), groups as materialized (
              select \(place(request)) as place, \(grouped)\(before) from cells group by 1
            ), named as (
              select \(key(request)) as key, \(named)
            ), told as (
              select * from named where \(sums.map { "\($0.name) <> 0" }.joined(separator: " or "))\(both ? " or messages_before <> 0" : "")
            )
            (select 0::int8 as part, key, \(list) from told order by \(order))
            union all
            select 1, (select count(*)::text from told), \(added { "coalesce(sum(\($0)), 0)::int8" }) from told
            """
    }

    static func parameters(_ request: ReportRequest, _ spans: [SumsSpan]) -> Parameters {
        var parameters = Parameters()
        if request.group == .person {
            // Whole days, the span before right in front of the other one.
            let own = spans.filter { !$0.isBefore }
            for end in [spans.map(\.from).min(), own.map(\.from).min(), own.map(\.to).max()] { parameters.append(end) }
            return parameters
        }
        parameters.append(int2Array: spans.map(\.grain))
        parameters.append(timestampArray: spans.map(\.from))
        parameters.append(timestampArray: spans.map(\.to))
        parameters.append(boolArray: spans.map(\.isBefore))
        for value in [request.number, request.country, request.channel] { parameters.append(value) }
        if request.group == .day { parameters.append(request.zone) }
        return parameters
    }

    /// A column that is added up.
    struct Sum: Sendable {
        var name: String
        var values: [String]
        var condition: String

        init(_ name: String, _ value: String, plus other: String? = nil, _ condition: String = "true") {
            (self.name, values, self.condition) = (name, [value] + (other.map { [$0] } ?? []), condition)
        }

        func of(_ span: String) -> String {
            let conditions = [condition, span].filter { $0 != "true" }.joined(separator: " and ")
            let filter = conditions.isEmpty ? "" : " filter (where \(conditions))"
            return "coalesce(\(values.map { "sum(\($0))\(filter)" }.joined(separator: " + ")), 0)::int8"
        }
    }

    /// Those that a report of this kind tells (ReportTable), and `messages`, which say whether there is a row.
    static func sums(_ request: ReportRequest) -> [Sum] {
        let all = all(request)
        switch request.kind {
        case .usage, .performance: return all
        case .cost: return all.filter { ["messages", "outbound", "segments", "cost_micros"].contains($0.name) }
        case .trends: return request.group == .none ? all : all.filter { ["messages", "cost_micros"].contains($0.name) }
        }
    }

    private static func all(_ request: ReportRequest) -> [Sum] {
        if request.kind == .performance {
            return (["messages", "failed", "took_ms"] + UsageCells.buckets).map { Sum($0, $0) }
        }
        if request.group == .person {
            // Two sums that are there anyway.
            return [Sum("messages", "inbound", plus: "outbound")]
                + ["inbound", "outbound", "failed", "spam", "opt_outs", "segments", "undelivered", "cost_micros"].map { Sum($0, $0) }
        }
        return [
            Sum("messages", "messages"), Sum("inbound", "messages", "inbound"), Sum("outbound", "messages", "not inbound"),
            Sum("failed", "failed", "inbound"), Sum("spam", "messages", "inbound and outcome = 'spam'"),
            Sum("opt_outs", "messages", "inbound and outcome = 'opt_out'"), Sum("segments", "segments"), Sum("undelivered", "undelivered"),
            Sum("cost_micros", "cost_micros"),
        ]
    }

    private static func rank(_ request: ReportRequest) -> String { request.kind == .cost ? "cost_micros" : "messages" }

    /// What sums are put together by.
    private static func place(_ request: ReportRequest) -> String {
        switch request.group {
        case .none: "''"
        case .hour, .day: "at"
        case .number: "our_number"
        case .country: "country"
        case .channel: "channel"
        case .outcome: "outcome"
        case .person: "user_id"
        }
    }

    /// The name of a `place`.
    private static func key(_ request: ReportRequest) -> String {
        switch request.group {
        case .none, .number, .country, .channel, .outcome: "place"
        case .hour: #"to_char(place at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI"Z"')"#
        case .day: "to_char(place at time zone $8, 'YYYY-MM-DD')"
        case .person: "place::text"
        }
    }

    private static let spans = "unnest($1::int2[], $2::timestamptz[], $3::timestamptz[], $4::bool[]) s(grain, since, until, is_before)"

    /// Of all channels, countries and numbers there are sums of their own.
    private static func table(_ request: ReportRequest) -> String {
        switch request.group {
        case .none, .hour, .day, .outcome:
            request.number == nil && request.country == nil && request.channel == nil ? "sms_router_usage_totals" : "sms_router_usage"
        case .number, .country, .channel, .person: "sms_router_usage"
        }
    }

    /// `offset 0` keeps it a look-up for each span, which passes on only what is asked for. How long answers took is known of inbound messages.
    private static func cells(_ request: ReportRequest) -> String {
        let table = table(request)
        let filters = [("$5", "our_number"), ("$6", "country"), ("$7", "channel")].map { parameter, column in
            "\(parameter)::text is null" + (table == "sms_router_usage" ? " or u.\(column) = \(parameter)" : "")
        }
        return """
            select s.is_before, u.* from \(spans) cross join lateral (
              select * from \(table) u where u.grain = s.grain and u.at >= s.since and u.at < s.until
                and \((filters.map { "(\($0))" } + (request.kind == .performance ? ["u.inbound"] : [])).joined(separator: " and "))
              offset 0) u
            """
    }

    /// Of ten thousand people there are as many sums a day: read without a step between.
    private static let people = """
        select p.day < ($2::timestamptz at time zone 'utc')::date as is_before, p.* from sms_router_usage_people p
        where p.day >= ($1::timestamptz at time zone 'utc')::date and p.day < ($3::timestamptz at time zone 'utc')::date
        """
}
