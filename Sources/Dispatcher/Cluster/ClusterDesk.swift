// The router's part in the cluster, as far as the dispatcher plays it: a beat every 2 s through one of the workers, and what its answer says of slots and
// of the other routers (docs/cluster.md). Made by RunningDispatcher. Decides nothing: ShareKeeper does.

import Cluster
import EventLoop
import Glibc
import Logging
import Processes
import Settings
import Time
import Wire

/// Confined to the loop's thread.
final class ClusterDesk {
    /// How often is looked whether a beat is due: who lost one tries again with the next look.
    private static let look = Duration.milliseconds(250)

    private let loop: EventLoop
    private let pool: WorkerPool
    private let log: Logger
    let name: String
    private let startedAt: WallTime
    private var keeper: ShareKeeper
    private var timer: LoopTimer?
    private var dueAt = MonotonicInstant(nanoseconds: .min)
    private var twins = TwinWatch()
    /// Whether the settings, and who takes this router out, want it to share.
    private var wantsSharing: Bool
    private var failure: String?
    private(set) var figures = ClusterFigures()
    /// Where we listen, for people.
    var address = ""
    /// What our row says we are.
    private(set) var state = RouterState.serving
    /// A JSON object with what we are doing.
    var report: () -> String = { "{}" }
    /// What may be used has changed, or how long.
    var onShare: () -> Void = {}

    /// - Parameter number: beats carry larger ones; larger than any of an earlier start.
    ///   The first one waits until what a former life of this router has at Redis is over.
    init(loop: EventLoop, pool: WorkerPool, settings: Settings, after number: Int64, log: Logger) {
        (self.loop, self.pool, self.log) = (loop, pool, log)
        startedAt = .now()
        name = settings.routerName ?? Self.hostName()
        wantsSharing = settings.sharesLimits
        keeper = ShareKeeper(isSharing: wantsSharing, after: number)
        if settings.redisURL != nil { dueAt = .now() + ClusterTimes.contribution }
        pool.onBeaten = { [weak self] in self?.heard($0) }
        timer = LoopTimer(loop) { [weak self] in self?.beatIfDue() }
    }

    func start() { timer?.schedule(every: Self.look) }

    func stop() { timer?.cancel() }

    /// Numbers of beats from a generation, which rises with each start and is never used twice.
    static func firstNumber(generation: UInt64) -> Int64 { Int64(clamping: generation) << 24 }

    // MARK: The share

    var isSharing: Bool { wantsSharing }
    func usable(at now: MonotonicInstant) -> SlotSet { keeper.usable(at: now) }
    var usableUntil: MonotonicInstant { keeper.usableUntil }
    /// The latest share, though its time may be over; nil before the first.
    var lastShare: SlotSet? { keeper.lastInUse }
    /// Whether more may be counted for us elsewhere than we use.
    var isCountedOutside: (MonotonicInstant) -> Bool = { _ in false }
    /// The key of the hashes of senders in Redis; empty until a beat has brought it.
    private(set) var key: [UInt8] = []

    func setSharing(_ wanted: Bool) {
        wantsSharing = wanted
        decideSharing(.now())
        onShare()
    }

    /// What somebody else under our identity may use as well is used by neither.
    private func decideSharing(_ now: MonotonicInstant) { keeper.setSharing(wantsSharing && !twins.sees(at: now)) }

    /// Tells the others at once what this router is now.
    func say(_ state: RouterState) {
        // Who is in maintenance has left.
        if self.state == .maintenance, state == .leaving { return }
        self.state = state
        keeper.giveUp()
        dueAt = MonotonicInstant(nanoseconds: .min)
        beatIfDue()
    }

    // MARK: Beats

    private func beatIfDue() {
        let now = MonotonicInstant.now()
        decideSharing(now)
        guard now >= dueAt, let order = keeper.beat(at: now, isCountedOutside: isCountedOutside(now)) else { return }
        let beat = Beat(
            order: order, state: state, name: name, address: address, version: routerVersion, startedAt: startedAt, figures: report())
        guard pool.sendBeat(beat.words) else { return keeper.failed(order.number) }
        dueAt = now + ClusterTimes.beat
    }

    private func heard(_ words: ClusterWords) {
        guard let answer = BeatAnswer(words) else { return }
        let now = MonotonicInstant.now()
        switch answer.result {
        case .committed(let committed):
            keeper.answered(answer.number, slots: committed.slots, target: committed.target, at: now)
            key = committed.key
            twins.committed(over: committed.previousStart, ownStart: startedAt, at: now)
            figures = ClusterFigures(
                others: committed.others, missing: committed.missing, hasTwin: twins.sees(at: now), beatenAt: now, rows: committed.rows)
            decideSharing(now)
            tell(figures.hasTwin ? Self.twin : nil)
            onShare()
        case .refused:
            keeper.failed(answer.number)
            twins.refused()
            guard twins.sees(at: now) else { return }
            figures.hasTwin = true
            decideSharing(now)
            tell(Self.twin)
            onShare()
        case .failed(let reason):
            keeper.failed(answer.number)
            dueAt = min(dueAt, now + Self.look)
            tell(reason)
        }
    }

    private static let twin =
        "another router beats under this one's identity: its state directory is a copy of ours, or ours of its; it has no share meanwhile"

    /// One line an episode.
    private func tell(_ reason: String?) {
        guard (reason == nil) != (failure == nil) else { return }
        failure = reason
        if let reason {
            log.warning("The other routers do not hear of this one", metadata: ["reason": "\(reason)"])
        } else {
            log.info("The other routers hear of this one again")
        }
    }

    private static func hostName() -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "router" }
        let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.isEmpty ? "router" : text
    }
}

/// What the desk knows of the others, for reports.
struct ClusterFigures: Sendable {
    /// Other routers whose leases run.
    var others = 0
    /// Others that have fallen silent without a word.
    var missing = 0
    /// Somebody else beats under our identity.
    var hasTwin = false
    /// When the last beat was answered; nil: none yet.
    var beatenAt: MonotonicInstant?
    /// The other rows: a JSON array.
    var rows = "[]"
}
