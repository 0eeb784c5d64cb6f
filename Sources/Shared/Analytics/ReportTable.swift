// What the database's sums become in a report: which columns each kind has, and how each is made of the sums. Pure.

import Postgres

/// Sums by their names, as ReportStatements has them.
struct ReportSums: Sendable, Equatable {
    private var values: [String: Int64]

    init(_ values: [String: Int64]) { self.values = values }

    subscript(name: String) -> Int64 { values[name] ?? 0 }

    /// What is left without those.
    func less(_ others: [ReportSums]) -> ReportSums {
        ReportSums(Dictionary(uniqueKeysWithValues: values.map { name, value in (name, others.reduce(value) { $0 - $1[name] }) }))
    }
}

struct ReportGroups: Sendable {
    var rows: [(key: String, sums: ReportSums)] = []
    var total = ReportSums([:])
    /// How many there are.
    var keys = 0
}

/// Reads the answer to ReportStatements.
struct ReportReading: Sendable {
    private let names: [String]

    init(_ request: ReportRequest) {
        let sums = ReportStatements.sums(request).map(\.name)
        names = request.kind == .trends ? sums + sums.map { $0 + "_before" } : sums
    }

    func groups(_ rows: Rows) throws(PostgresError) -> ReportGroups {
        var groups = ReportGroups()
        for row in 0..<rows.count {
            var values: [String: Int64] = [:]
            for (column, name) in names.enumerated() { values[name] = try rows.int64(row, column + 2) }
            let key = try rows.string(row, 1) ?? ""
            if try rows.int64(row, 0) == 0 {
                groups.rows.append((key, ReportSums(values)))
            } else {
                groups.keys = Int(key) ?? 0
                groups.total = ReportSums(values)
            }
        }
        return groups
    }
}

struct ReportTable: Sendable {
    private let request: ReportRequest
    private let total: ReportSums

    init(_ request: ReportRequest, total: ReportSums) { (self.request, self.total) = (request, total) }

    /// With which column of a trend what is compared.
    private static let compared = [
        "messages", "inbound", "outbound", "failed", "spam", "opt_outs", "segments", "undelivered", "cost_micros",
    ]

    var columns: [String] {
        let key = request.group == .none ? "of" : request.group.rawValue
        switch request.kind {
        case .usage: return [key, "inbound", "outbound", "failed", "spam", "opt_outs", "segments", "undelivered", "cost_usd"]
        case .cost: return [key, "outbound", "segments", "cost_usd", "share_percent"]
        case .performance: return [key, "messages", "failed", "mean_ms", "p50_ms", "p95_ms", "p99_ms"]
        case .trends where request.group == .none: return ["measure", "now", "before", "change_percent"]
        case .trends:
            return [key, "messages", "messages_before", "messages_change_percent", "cost_usd", "cost_usd_before", "cost_change_percent"]
        }
    }

    func row(_ key: String, _ sums: ReportSums) -> [ReportValue] {
        // `unknown` is an outcome.
        let name = ReportValue.text(key.isEmpty ? (request.group == .none ? "all" : "unrecorded") : key)
        switch request.kind {
        case .usage:
            return [name] + ["inbound", "outbound", "failed", "spam", "opt_outs", "segments", "undelivered"].map { .count(sums[$0]) }
                + [.micros(sums["cost_micros"])]
        case .cost:
            return [
                name, .count(sums["outbound"]), .count(sums["segments"]), .micros(sums["cost_micros"]),
                .percent(Self.share(sums["cost_micros"], of: total["cost_micros"])),
            ]
        case .performance:
            let latency = LatencySums(UsageCells.buckets.map { sums[$0] })
            let measured = latency.total
            let mean = measured > 0 ? Double(sums["took_ms"]) / Double(measured) : nil
            return [name, .count(sums["messages"]), .count(sums["failed"]), .milliseconds(mean)]
                + [0.5, 0.95, 0.99].map { .milliseconds(latency.percentile($0)) }
        case .trends:
            return [name] + compared("messages", sums, ReportValue.count) + compared("cost_micros", sums, ReportValue.micros)
        }
    }

    /// Of trends by nothing: a row a measure.
    func measures(_ sums: ReportSums) -> [[ReportValue]] {
        Self.compared.map { name in
            let isCost = name == "cost_micros"
            return [.text(isCost ? "cost_usd" : name)] + compared(name, sums, isCost ? ReportValue.micros : ReportValue.count)
        }
    }

    private func compared(_ name: String, _ sums: ReportSums, _ value: (Int64) -> ReportValue) -> [ReportValue] {
        let (now, before) = (sums[name], sums[name + "_before"])
        return [value(now), value(before), .percent(before == 0 ? nil : Double(now - before) / Double(before) * 100)]
    }

    private static func share(_ part: Int64, of whole: Int64) -> Double? { whole == 0 ? nil : Double(part) / Double(whole) * 100 }
}
