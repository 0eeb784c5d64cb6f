// What can go wrong, and when it does: a table of faults, and a schedule that follows from the seed alone. docs/faults.md describes each.

import Standins

/// Faults of one group never overlap; those of different groups do.
enum FaultGroup: String, CaseIterable, Sendable {
    case processes, points, database, agent, twilio, spool, callers

    /// Milliseconds between the end of one and the next.
    var gap: Range<Int> {
        switch self {
        case .processes: 1500..<7000
        case .points: 1000..<5000
        case .database: 8000..<30_000
        case .agent: 10_000..<25_000
        case .twilio: 5000..<20_000
        case .spool: 30_000..<90_000
        case .callers: 15_000..<40_000
        }
    }
}

enum Fault: String, CaseIterable, Sendable {
    case workerKilled = "worker-killed"
    case workerStopped = "worker-stopped"
    case allWorkersKilled = "all-workers-killed"
    case dispatcherKilled = "dispatcher-killed"
    case dispatcherStopped = "dispatcher-stopped"
    case routerGone = "router-gone"
    case reload
    case point
    case postmasterKilled = "postmaster-killed"
    case backendKilled = "backend-killed"
    case backendsTerminated = "backends-terminated"
    case postgresAway = "postgres-away"
    case postgresHung = "postgres-hung"
    case postgresFull = "postgres-full"
    case allDisksFull = "all-disks-full"
    case agentHung = "agent-hung"
    case agentResets = "agent-resets"
    case agentGarbage = "agent-garbage"
    case agentSlow = "agent-slow"
    case agentFails = "agent-fails"
    case twilio429 = "twilio-429"
    case twilio500 = "twilio-500"
    case twilioHangs = "twilio-hangs"
    case twilioResets = "twilio-resets"
    case twilioLoses = "twilio-loses"
    case twilioMixed = "twilio-mixed"
    case twilioEarly = "twilio-early"
    case spoolFull = "spool-full"
    case callersGone = "callers-gone"

    var group: FaultGroup {
        switch self {
        case .workerKilled, .workerStopped, .allWorkersKilled, .dispatcherKilled, .dispatcherStopped, .routerGone, .reload: .processes
        case .point: .points
        case .postmasterKilled, .backendKilled, .backendsTerminated, .postgresAway, .postgresHung, .postgresFull, .allDisksFull: .database
        case .agentHung, .agentResets, .agentGarbage, .agentSlow, .agentFails: .agent
        case .twilio429, .twilio500, .twilioHangs, .twilioResets, .twilioLoses, .twilioMixed, .twilioEarly: .twilio
        case .spoolFull: .spool
        case .callersGone: .callers
        }
    }

    /// Whether nobody can finish anything while it lasts: PostgreSQL takes no outcome.
    var holdsEverything: Bool {
        switch self {
        case .postgresAway, .postgresHung, .postgresFull, .allDisksFull: true
        default: false
        }
    }

    /// How often it stands in the deck of its group.
    var weight: Int {
        switch self {
        case .workerKilled: 10
        case .dispatcherKilled: 3
        case .workerStopped, .allWorkersKilled, .reload: 2
        default: 1
        }
    }

    /// Milliseconds; 0: it is over at once. `most` shortens what takes minutes in a short run.
    func length(most: Int) -> Range<Int> {
        func span(_ low: Int, _ high: Int) -> Range<Int> { min(low, most)..<(min(high, most) + 1) }
        return switch self {
        case .workerKilled, .allWorkersKilled, .dispatcherKilled, .reload, .point, .backendKilled, .backendsTerminated, .postmasterKilled:
            0..<1
        case .workerStopped: span(500, 14_000)
        case .dispatcherStopped: span(200, 4000)
        case .routerGone: span(1000, 15_000)
        case .postgresAway: span(60_000, 60_000)
        case .postgresHung: span(1000, 15_000)
        case .postgresFull: span(2000, 15_000)
        case .allDisksFull: span(2000, 8000)
        case .agentHung, .agentResets, .agentGarbage, .agentSlow, .agentFails: span(2000, 20_000)
        case .twilio429, .twilio500, .twilioHangs, .twilioResets, .twilioLoses, .twilioMixed, .twilioEarly: span(2000, 15_000)
        case .spoolFull: span(3000, 20_000)
        case .callersGone: span(5000, 15_000)
        }
    }
}

/// One fault of a run.
struct FaultEvent: Equatable, Sendable {
    /// Milliseconds after the beginning of the faults.
    var at: Int
    var fault: Fault
    var length: Int
    /// Decides which process, which victim. Of a point: its place in `Point.pairs`.
    var choice: UInt64
}

/// Cards that are drawn one after the other and shuffled anew when all have been: nothing is left to luck for long.
struct Deck<Card> {
    private let cards: [Card]
    private var left: [Card] = []

    init(_ cards: [Card]) { self.cards = cards }

    mutating func draw(_ random: inout SeededRandom) -> Card? {
        if left.isEmpty { left = cards.shuffled(using: &random) }
        return left.popLast()
    }
}

enum Schedule {
    /// The same seed gives the same events at the same times; leaving some faults out changes nothing in the other groups.
    /// - Parameters:
    ///   - span: milliseconds in which faults may begin.
    ///   - most: milliseconds that one may last.
    ///   - quicker: divides the gaps.
    static func make(seed: UInt64, span: Int, most: Int, quicker: Int, faults: Set<Fault>) -> [FaultEvent] {
        var events: [FaultEvent] = []
        for (number, group) in FaultGroup.allCases.enumerated() {
            var random = SeededRandom(seed: seed &+ UInt64(number + 1) &* 0x9E37_79B9)
            var deck = Deck(
                Fault.allCases.filter { $0.group == group && faults.contains($0) }.flatMap { Array(repeating: $0, count: $0.weight) })
            var points = Deck(Array(Point.pairs.indices))
            var at = Int.random(in: group.gap, using: &random) / quicker / 2
            while at < span, let fault = deck.draw(&random) {
                let length = min(Int.random(in: fault.length(most: most), using: &random), max(0, span - at))
                var choice = random.next()
                if fault == .point, let place = points.draw(&random) { choice = UInt64(place) }
                events.append(FaultEvent(at: at, fault: fault, length: length, choice: choice))
                at += length + Int.random(in: group.gap, using: &random) / quicker
            }
        }
        return events.sorted { ($0.at, $0.fault.rawValue) < ($1.at, $1.fault.rawValue) }
    }
}
