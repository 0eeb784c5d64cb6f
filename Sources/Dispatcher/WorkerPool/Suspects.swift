// Which messages were on the CPU of workers that died, and what follows for their requests. Pure; one a pool. The rows of durable messages tell
// the same in the database (docs/delivery.md, "Poison messages"): this is for what has not become durable, and for telling the workers.

import Time
import Wire

package struct Suspects {
    /// How a request for a message is to be dealt with.
    package enum Verdict: Sendable, Equatable {
        /// As any other.
        case usual
        /// Only by a worker that has nothing else.
        case alone
        /// By nobody any more: it is kept as a dead letter.
        case dead
    }

    private struct Entry {
        var deaths = 0
        var isDead = false
        var last: MonotonicInstant
    }

    /// Workers that a message may take with it before it is set apart.
    package static let deathsBeforeAlone = 2
    /// Messages that are remembered; the one that was quiet for longest gives way.
    private static let most = 256
    private static let keptFor: Duration = .seconds(600)

    private var entries: [MessageName: Entry] = [:]
    private var recent: [(suspicion: Suspicion, at: MonotonicInstant)] = []

    package init() {}

    package var isEmpty: Bool { entries.isEmpty }

    package mutating func accused(_ suspicion: Suspicion, at now: MonotonicInstant) {
        forget(now)
        let name = MessageName(accountSID: suspicion.accountSID, messageSID: suspicion.messageSID)
        if entries[name] == nil, entries.count >= Self.most, let oldest = entries.min(by: { $0.value.last < $1.value.last }) {
            entries[oldest.key] = nil
        }
        var entry = entries[name] ?? Entry(last: now)
        entry.deaths += 1
        entry.isDead = entry.isDead || suspicion.wasAlone
        entry.last = now
        entries[name] = entry
        recent.append((suspicion, now))
    }

    package func verdict(_ name: MessageName) -> Verdict {
        guard let entry = entries[name] else { return .usual }
        if entry.isDead { return .dead }
        return entry.deaths >= Self.deathsBeforeAlone ? .alone : .usual
    }

    /// The worker that was alone with it has left in order.
    package mutating func survived(_ name: MessageName) { entries[name] = nil }

    /// What a worker is told that becomes ready now, in the order of the deaths.
    package mutating func told(at now: MonotonicInstant) -> [Suspicion] {
        forget(now)
        return recent.map(\.suspicion)
    }

    private mutating func forget(_ now: MonotonicInstant) {
        recent.removeAll { now - $0.at > WorkerContract.deathsToldFor }
        entries = entries.filter { now - $0.value.last <= Self.keptFor }
    }
}
