// What health, stats, metrics and admin/status are made from: one reading of the pool's and the front's figures. Made by Front for each
// such request, without a frame; workers report at least twice a second. The reports themselves are pure functions of it.

import Cluster
import Telemetry
import Time

/// One reading.
struct RouterFigures: Sendable {
    /// Slots that should have a worker.
    var slots = 0
    var isDraining = false
    /// What the others are told that we are.
    var maintenance = RouterState.serving
    /// Why the last reload failed; nil when it did not.
    var reloadFailure: String?
    var pool = PoolTotals()
    var workers: [WorkerStatus] = []
    /// The JSON object `recent_activity` as a worker made it; nil before the first.
    var recentActivity: String?

    /// What operators have switched off: `outbound_enabled`, `agent_enabled`.
    var isOutboundOff = false
    var isAgentOff = false
    /// Where TLS ends here.
    var certificate: CertificateLife?
    var cluster = ClusterView()

    /// Some worker reaches the database.
    var hasDatabase: Bool { pool.databaseAvailable > 0 }

    /// A message can be made durable: in the database, or in some worker's spool.
    var canStore: Bool { hasDatabase || pool.spoolUsable > 0 }
}

/// This router among the others.
struct ClusterView: Sendable {
    var name = ""
    var figures = ClusterFigures()
    /// It shares its limits with them.
    var isSharing = false
    /// What it may use of them now, of `SlotSet.count`.
    var slots = 0
    /// Since when no beat was answered; nil: none ever.
    var silence: Duration?
    /// nil: none is configured.
    var redis: RedisFigures?

    /// How rates are decided now, for people.
    var limits: String {
        guard isSharing else { return "own" }
        return switch redis?.state {
        case .ready: "redis"
        case .slow: "share, Redis slow"
        case .away: "share, Redis away"
        case nil: "share"
        }
    }
}

/// How long a certificate is still valid.
struct CertificateLife: Sendable, Equatable {
    /// Whoever renews automatically does it weeks before.
    static let warningDays = 7

    /// Seconds since 1970.
    var ends: Int64
    /// Whole days, rounded down: negative when it has ended.
    var daysLeft: Int

    init(ends: Int64, now: WallTime) {
        self.ends = ends
        let seconds = ends - now.microseconds / 1_000_000
        daysLeft = Int(seconds / 86_400) - (seconds < 0 && seconds % 86_400 != 0 ? 1 : 0)
    }

    var isNearItsEnd: Bool { daysLeft < Self.warningDays }
}

/// What health says.
enum HealthStatus: String, Sendable, CaseIterable {
    case healthy, degraded, unhealthy, draining

    /// Healthy means: a message can be made durable now (contract §1).
    init(_ figures: RouterFigures) {
        if figures.isDraining {
            self = .draining
        } else if !figures.canStore {
            self = .unhealthy
        } else if figures.pool.databaseAvailable < figures.slots || figures.pool.figures[.badConfigRows] > 0
            || figures.certificate?.isNearItsEnd == true || figures.cluster.figures.hasTwin
        {
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
