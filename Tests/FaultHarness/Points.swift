// The named points of a reply's way, and what dies there. The program has no hook for this: a point is where the harness itself stands in
// the way, at its database gate, agent, Twilio or as the caller of a webhook. docs/faults.md has the list.

import EventLoop
import Glibc
import Processes

/// A moment of the way. The gate's points are statements: *unsent* means that it is dropped, *committed* that its answer is.
enum Point: String, CaseIterable, Sendable {
    case acceptUnsent = "accept-unsent"
    case acceptCommitted = "accept-committed"
    case takenOver = "taken-over"
    case deferredTaken = "deferred-taken"
    case agentCalled = "agent-called"
    case agentAnswered = "agent-answered"
    case outcomeUnsent = "outcome-unsent"
    case outcomeCommitted = "outcome-committed"
    case lateOutcomeUnsent = "late-outcome-unsent"
    case lateOutcomeCommitted = "late-outcome-committed"
    case answerArrived = "answer-arrived"
    case inlineMoved = "inline-moved"
    case claimUnsent = "claim-unsent"
    case claimCommitted = "claim-committed"
    case requestArrived = "request-arrived"
    case requestTaken = "request-taken"
    case resultUnsent = "result-unsent"
    case resultCommitted = "result-committed"
    case statusUnsent = "status-unsent"
    case statusCommitted = "status-committed"
    case heartbeatCommitted = "heartbeat-committed"

    /// The prepared statements at which the gate stands, and whether they are let through.
    var statement: (names: [String], isLetThrough: Bool)? {
        switch self {
        case .acceptUnsent: (["inbox_accept"], false)
        case .acceptCommitted: (["inbox_accept"], true)
        case .takenOver: (["inbox_take_over"], true)
        case .deferredTaken: (["inbox_take_deferred"], true)
        case .outcomeUnsent: (["inbox_finish"], false)
        case .outcomeCommitted: (["inbox_finish"], true)
        case .lateOutcomeUnsent: (["inbox_finish_late"], false)
        case .lateOutcomeCommitted: (["inbox_finish_late"], true)
        case .inlineMoved: (["outbox_move_inline"], true)
        case .claimUnsent: (["outbox_claim", "outbox_claim_some"], false)
        case .claimCommitted: (["outbox_claim", "outbox_claim_some"], true)
        case .resultUnsent: (["outbox_result"], false)
        case .resultCommitted: (["outbox_result"], true)
        case .statusUnsent: (["outbox_status"], false)
        case .statusCommitted: (["outbox_status"], true)
        case .heartbeatCommitted: (["inbox_heartbeat"], true)
        case .agentCalled, .agentAnswered, .answerArrived, .requestArrived, .requestTaken: nil
        }
    }

    /// What may die there. Nobody knows which worker an answer came from.
    var victims: [Victim] {
        self == .answerArrived ? [.dispatcher, .both, .worker] : [.worker, .connection, .dispatcher, .both, .stopped]
    }

    /// Every point with everything that may die there.
    static let pairs: [(point: Point, victim: Victim)] = allCases.flatMap { point in point.victims.map { (point, $0) } }
}

/// What dies at a point.
enum Victim: String, CaseIterable, Sendable {
    case worker
    case dispatcher
    case both
    /// The connection: its worker lives and does not know what became of its statement or call.
    case connection
    /// The worker is stopped for longer than its lease and its dispatcher's patience.
    case stopped
}

/// Who was there, as far as the harness can tell.
enum Whereabouts: Sendable {
    case worker(pid_t)
    /// Its number among the routers.
    case router(Int)
    case unknown

    init(_ pid: pid_t?) { self = pid.map(Whereabouts.worker) ?? .unknown }
}

/// Points that wait for somebody to come by. Confined to the loop.
@LoopActor final class Points {
    private var armed: [Point: (victim: Victim, number: Int)] = [:]
    private var lastNumber = 0
    private(set) var hits: [Point: Int] = [:]
    /// Carries a death out.
    var strike: @LoopActor (Point, Victim, Whereabouts) -> Void = { _, _, _ in }

    /// nil when so many are waited for already that a storm would follow an outage: then nothing is armed.
    func arm(_ point: Point, _ victim: Victim) -> Int? {
        guard armed.count < 2, armed[point] == nil else { return nil }
        lastNumber += 1
        armed[point] = (victim, lastNumber)
        return lastNumber
    }

    /// Takes back what `arm` gave this number. False: somebody came by.
    func disarm(_ number: Int) -> Bool {
        guard let point = armed.first(where: { $0.value.number == number })?.key else { return false }
        armed[point] = nil
        return true
    }

    func disarmAll() { armed = [:] }

    var hasAnyArmed: Bool { !armed.isEmpty }

    /// Somebody is there: takes what was armed for it.
    func take(_ point: Point) -> Victim? {
        guard let (victim, _) = armed.removeValue(forKey: point) else { return nil }
        hits[point, default: 0] += 1
        return victim
    }

    /// The statements that are waited for.
    var statements: [(point: Point, names: [String], isLetThrough: Bool)] {
        armed.keys.sorted { $0.rawValue < $1.rawValue }.compactMap { point in point.statement.map { (point, $0.names, $0.isLetThrough) } }
    }
}
