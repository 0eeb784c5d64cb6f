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
    case statusCommitted = "status-committed"

    /// The prepared statement at which the gate stands, and whether it is let through.
    var statement: (name: String, isLetThrough: Bool)? {
        switch self {
        case .acceptUnsent: ("inbox_accept", false)
        case .acceptCommitted: ("inbox_accept", true)
        case .takenOver: ("inbox_take_over", true)
        case .outcomeUnsent: ("inbox_finish", false)
        case .outcomeCommitted: ("inbox_finish", true)
        case .lateOutcomeUnsent: ("inbox_finish_late", false)
        case .lateOutcomeCommitted: ("inbox_finish_late", true)
        case .inlineMoved: ("outbox_move_inline", true)
        case .claimUnsent: ("outbox_claim", false)
        case .claimCommitted: ("outbox_claim", true)
        case .resultUnsent: ("outbox_result", false)
        case .resultCommitted: ("outbox_result", true)
        case .statusCommitted: ("outbox_status", true)
        case .agentCalled, .agentAnswered, .answerArrived, .requestArrived, .requestTaken: nil
        }
    }
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

/// Points that wait for somebody to come by. Confined to the loop.
@LoopActor final class Points {
    private var armed: [Point: [Victim]] = [:]
    private(set) var hits: [Point: Int] = [:]
    /// Carries a death out: the worker's pid if it is known.
    var strike: @LoopActor (Point, Victim, pid_t?) -> Void = { _, _, _ in }

    /// False when so many are waited for already that a storm would follow an outage: then nothing is armed.
    func arm(_ point: Point, _ victim: Victim) -> Bool {
        guard armed.count < 2, armed[point] == nil else { return false }
        armed[point] = [victim]
        return true
    }

    func disarmAll() { armed = [:] }

    var hasAnyArmed: Bool { !armed.isEmpty }

    /// Somebody is there: takes what was armed for it.
    func take(_ point: Point) -> Victim? {
        guard var victims = armed[point], !victims.isEmpty else { return nil }
        let victim = victims.removeFirst()
        armed[point] = victims.isEmpty ? nil : victims
        hits[point, default: 0] += 1
        return victim
    }

    /// The statements that are waited for.
    var statements: [(point: Point, name: String, isLetThrough: Bool)] {
        armed.keys.sorted { $0.rawValue < $1.rawValue }.compactMap { point in point.statement.map { (point, $0.name, $0.isLetThrough) } }
    }
}
