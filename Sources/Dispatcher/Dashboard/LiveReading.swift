// One second of the router as the live view shows it: a row of numbers, one for each column of a table. Made by LiveHistory from two readings of the
// figures that the dispatcher has anyway. Pure.

import HTTPServer
import Telemetry
import Time
import Wire

/// What was read at one moment.
struct LiveReading: Sendable {
    var figures: RouterFigures
    var front: FrontFigures
    var at: MonotonicInstant
    var wall: WallTime

    var pool: PoolTotals { figures.pool }
    var cluster: ClusterView { figures.cluster }

    func total(_ wanted: [WorkerFigure]) -> UInt64 { wanted.reduce(0) { $0 &+ pool.figures[$1] } }

    var workerCPU: UInt64 { figures.workers.reduce(0) { $0 &+ $1.cpuTime } }
    var workerMemory: UInt64 { figures.workers.reduce(0) { $0 &+ $1.residentMemory } }
}

/// A column: its name in the stream, and how its number comes about.
struct LiveColumn: Sendable {
    enum Source: Sendable {
        /// Of a counter, a second.
        case rate(@Sendable (LiveReading) -> UInt64)
        /// As it is.
        case gauge(@Sendable (LiveReading) -> Double)
        /// Milliseconds below which that share of the answers of the last ten seconds lies.
        case percentile(Double)
        /// Mean of a worker's histogram over the last ten seconds, in milliseconds.
        case mean(WorkerHistogram)
    }

    var name: String
    var source: Source

    private static let failures: [WorkerFigure] = [
        .failedAgentTimeout, .failedAgentUnavailable, .failedAgentNothing, .failedInternal,
    ]

    private static func rate(_ name: String, _ figures: WorkerFigure...) -> LiveColumn {
        LiveColumn(name: name, source: .rate { $0.total(figures) })
    }

    private static func gauge(_ name: String, _ figures: WorkerFigure...) -> LiveColumn {
        LiveColumn(name: name, source: .gauge { Double($0.total(figures)) })
    }

    /// All of them, in the order of the row. The first is the time, in seconds since 1970.
    static let table: [LiveColumn] = [
        LiveColumn(name: "time", source: .gauge { Double($0.wall.seconds) }),
        rate("accepted", .accepted), rate("replied", .replied), rate("told", .told), rate("silent", .silent, .skipped),
        LiveColumn(name: "failed", source: .rate { $0.total(failures) }), rate("expired", .expired, .dead),
        rate("spam", .spam), rate("limited", .limited, .held, .repeated), rate("deferred", .deferred), rate("late", .turnedLate),
        rate("duplicates", .duplicates), rate("opt_outs", .optOuts),
        LiveColumn(name: "refused", source: .rate { $0.front.webhooks.refused.reduce(0, &+) }),
        LiveColumn(name: "unavailable", source: .rate { $0.front.webhooks.unavailable }),
        LiveColumn(name: "p50", source: .percentile(0.5)), LiveColumn(name: "p95", source: .percentile(0.95)),
        LiveColumn(name: "p99", source: .percentile(0.99)),
        LiveColumn(name: "queued", source: .gauge { Double($0.pool.waiting) }),
        LiveColumn(name: "in_flight", source: .gauge { Double($0.pool.inFlight) }), gauge("behind", .waiting),
        LiveColumn(name: "held", source: .gauge { Double($0.front.held) }),
        rate("agent_calls", .agentCalls), LiveColumn(name: "agent_ms", source: .mean(.agent)), gauge("agent_in_flight", .agentInFlight),
        gauge("agent_queue", .agentQueueFresh, .agentQueueBacklog), gauge("agent_breaker", .agentBreaker),
        rate("rows", .acceptRows, .outcomeRows), LiveColumn(name: "accept_ms", source: .mean(.acceptBatch)),
        LiveColumn(name: "outcome_ms", source: .mean(.outcomeBatch)), gauge("statements", .databaseStatements),
        gauge("spool", .spoolMessages), gauge("outbox_open", .outboxOpen), rate("outbox_sent", .outboxSent),
        gauge("outbox_due", .outboxOldestDue), rate("segments", .segmentsSent), rate("cost_micros", .costMicros),
        // A process's time in microseconds a second: a hundredth of a per cent each hundred.
        LiveColumn(name: "cpu_front", source: .rate { UInt64(clamping: $0.front.process.cpuTime.wholeMicroseconds) }),
        LiveColumn(name: "cpu_workers", source: .rate { $0.workerCPU }),
        LiveColumn(name: "memory_front", source: .gauge { Double($0.front.process.residentMemory) }),
        LiveColumn(name: "memory_workers", source: .gauge { Double($0.workerMemory) }),
    ]
}

/// The last minutes, second by second.
struct LiveHistory: Sendable {
    /// Rows kept.
    static let seconds = 300
    /// Readings that percentiles and means look back over.
    private static let window = 10

    private(set) var rows: [[Double]] = []
    /// The newest last, one more than the window at most.
    private var readings: [LiveReading] = []

    var newest: LiveReading? { readings.last }

    /// Takes a reading; what became of it. The first one has no rates yet.
    mutating func take(_ reading: LiveReading) -> [Double] {
        let before = readings.last
        let oldest = readings.first
        let row = LiveColumn.table.map { value($0.source, reading, before, oldest) }
        readings.append(reading)
        if readings.count > Self.window { readings.removeFirst() }
        rows.append(row)
        if rows.count > Self.seconds { rows.removeFirst(rows.count - Self.seconds) }
        return row
    }

    private func value(_ source: LiveColumn.Source, _ now: LiveReading, _ before: LiveReading?, _ oldest: LiveReading?) -> Double {
        switch source {
        case .gauge(let read): return read(now)
        case .rate(let read):
            guard let before else { return 0 }
            let (later, earlier) = (read(now), read(before))
            // A worker that was replaced has taken its own time with it.
            return later < earlier ? 0 : Double(later - earlier) / Self.seconds(before, now)
        case .percentile(let share):
            guard let oldest else { return 0 }
            return now.pool.processing.since(oldest.pool.processing).percentile(share).map(\.milliseconds) ?? 0
        case .mean(let histogram):
            guard let oldest else { return 0 }
            return histogram.mean(now.pool.figures, since: oldest.pool.figures).map(\.milliseconds) ?? 0
        }
    }

    /// Between two readings; never 0.
    static func seconds(_ before: LiveReading, _ now: LiveReading) -> Double { max(0.001, (now.at - before.at).milliseconds / 1000) }
}
