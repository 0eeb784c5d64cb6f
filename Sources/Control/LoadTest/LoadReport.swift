// The result of a load test, as lines for people or one JSON object. Pure: made by LoadtestCommand from the generator's figures.

import Time

struct LoadReport {
    var figures: LoadFigures
    /// CPU time of this process while it ran, user and system.
    var cpu: Duration
    /// The run's part of its SIDs.
    var run: String
    /// CPU time of other processes while it ran.
    var measured: [(name: String, cpu: Duration)] = []
    /// What the database said, when it was asked.
    var database: DatabaseFindings?

    /// What the check in the database found.
    struct DatabaseFindings: Equatable {
        /// Messages that got a 200, and how many of them the inbox and the usage log hold exactly once.
        var answered: Int
        var inInbox = 0
        var inUsageLog = 0
        /// Those of the inbox that have a reply recorded.
        var withReply = 0
        /// Those of them whose reply leaves late, by the outbox, and messages that still wait for their turn: what was answered with empty
        /// TwiML and is neither got no reply by rule.
        var repliedLate = 0
        var stillDeferred = 0

        var isComplete: Bool { answered == inInbox && answered == inUsageLog }
    }

    var throughput: Double { perSecond(figures.answered, in: figures.elapsed) }

    /// Whether all messages were answered 200 and are where they should be.
    var isClean: Bool { figures.notOK == 0 && figures.foreign == 0 && (database?.isComplete ?? true) }

    var record: Record {
        var record = Record([
            ("sent", .integer(Int64(figures.sent))),
            ("answered", .integer(Int64(figures.answered))),
            ("elapsed_s", .number(figures.elapsed.milliseconds / 1000)),
            ("throughput_per_s", .number(throughput)),
            ("p50_ms", .number(figures.latency.percentile(0.5).milliseconds)),
            ("p90_ms", .number(figures.latency.percentile(0.9).milliseconds)),
            ("p99_ms", .number(figures.latency.percentile(0.99).milliseconds)),
            ("p999_ms", .number(figures.latency.percentile(0.999).milliseconds)),
            ("max_ms", .number(figures.latency.maximum.milliseconds)),
            ("mean_ms", .number(figures.latency.mean.milliseconds)),
            ("slowest_ms", .number(figures.slowest.milliseconds)),
            ("not_200", .integer(Int64(figures.notOK))),
        ])
        if figures.shed > 0 { record.add("shed", .integer(Int64(figures.shed))) }
        for (status, count) in figures.statuses.sorted(by: { $0.key < $1.key }) where status != 200 {
            record.add("status_\(status)", .integer(Int64(count)))
        }
        for (reason, count) in figures.failures.sorted(by: { $0.key < $1.key }) {
            record.add("failed: \(reason)", .integer(Int64(count)))
        }
        // These are what a test of limits looks for; the others are shown when there are any.
        let always: Set<ReplyKind> = [.answered, .tooMany, .spam, .empty]
        for kind in ReplyKind.allCases {
            let count = figures.kinds[kind.rawValue]
            guard count > 0 || always.contains(kind) else { continue }
            record.add(kind == .empty ? "deferred_or_silent" : kind.name, .integer(Int64(count)))
        }
        if figures.expectsEcho { record.add("foreign", .integer(Int64(figures.foreign))) }
        record.add("connections", .integer(Int64(figures.connections)))
        record.add("cpu_us_per_request", .number(figures.sent == 0 ? 0 : cpu.milliseconds * 1000 / Double(figures.sent)))
        for process in measured {
            let each = figures.answered == 0 ? 0 : process.cpu.milliseconds * 1000 / Double(figures.answered)
            record.add("cpu_us_\(process.name)", .number(each))
        }
        record.add("run", .text(run))
        if let database {
            record.add("database_answered", .integer(Int64(database.answered)))
            record.add("database_inbox_once", .integer(Int64(database.inInbox)))
            record.add("database_usage_log_once", .integer(Int64(database.inUsageLog)))
            record.add("database_with_reply", .integer(Int64(database.withReply)))
            record.add("database_replied_late", .integer(Int64(database.repliedLate)))
            record.add("database_still_deferred", .integer(Int64(database.stillDeferred)))
            record.add("database_complete", .flag(database.isComplete))
        }
        return record
    }

    /// The line that is shown each second.
    static func progress(_ figures: LoadFigures, since earlier: LoadFigures, after elapsed: Duration) -> String {
        let last = figures.latency.since(earlier.latency)
        let parts = [
            "\(elapsed.components.seconds) s", "\(last.count)/s", "answered \(figures.answered)", "under way \(figures.inFlight)",
            figures.waiting > 0 ? "late \(figures.waiting)" : nil, "p50 \(fixed(last.percentile(0.5).milliseconds, decimals: 1)) ms",
            "p99 \(fixed(last.percentile(0.99).milliseconds, decimals: 1)) ms", "not 200: \(figures.notOK)",
        ]
        return parts.compactMap { $0 }.joined(separator: "  ")
    }

    private func perSecond(_ count: Int, in span: Duration) -> Double {
        span > .zero ? Double(count) / (span.milliseconds / 1000) : 0
    }
}
