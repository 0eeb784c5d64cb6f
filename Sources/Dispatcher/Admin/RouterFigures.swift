// What health, stats, metrics and admin/status are made from: one reading of the pool's and the front's figures. Made by Front for each
// such request, without a frame; workers report at least twice a second. The reports themselves are pure functions of it.

import Telemetry
import Time

/// One reading.
struct RouterFigures: Sendable {
    enum Database: String, Sendable {
        /// Every ready worker reaches it.
        case available
        /// Some do.
        case partly
        /// None does.
        case away
    }

    var database = Database.away
    var ready = 0
    /// Slots that should have a worker.
    var slots = 0
    var isDraining = false
    var pool = PoolTotals()
    var workers: [WorkerStatus] = []
    /// Over living and dead workers.
    var figures = WorkerFigures()
    /// From arrival to answer, of messages that count.
    var processing = Histogram()
    /// The JSON object `recent_activity` as a worker made it; nil before the first.
    var recentActivity: String?
    /// Effective values that came from a worker: key and JSON.
    var liveConfig: [(key: String, json: String)] = []

    init() {}

    init(pool: WorkerPool, isDraining: Bool) {
        slots = pool.slots.count
        self.isDraining = isDraining
        self.pool = pool.totals
        workers = pool.workers
        ready = self.pool.ready
        figures = WorkerFigures(values: pool.sums.figures)
        var available = 0
        var away = 0
        for worker in pool.living.values {
            let own = WorkerFigures(values: worker.figures)
            figures.merge(living: own)
            guard worker.life.state == .ready else { continue }
            if own[.databaseState] == 1 { available += 1 } else { away += 1 }
        }
        database = available == 0 ? .away : away == 0 ? .available : .partly
    }
}

/// What health says.
enum HealthStatus: String, Sendable {
    case healthy, degraded, unhealthy, draining

    /// Healthy means: a message can be made durable now (contract §1).
    init(_ figures: RouterFigures) {
        if figures.isDraining {
            self = .draining
        } else if figures.ready == 0 || figures.database == .away {
            self = .unhealthy
        } else if figures.database == .partly || figures.ready < figures.slots || figures.figures[.badConfigRows] > 0 {
            self = .degraded
        } else {
            self = .healthy
        }
    }

    var httpStatus: Int {
        switch self {
        case .healthy, .degraded: 200
        case .unhealthy, .draining: 503
        }
    }
}
