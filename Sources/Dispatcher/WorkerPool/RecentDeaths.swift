// Generations that ended lately, for workers that become ready afterwards: they must know whose rows they may take over. Pure; one a pool.
// Short in every case: RespawnThrottle bounds how many deaths a slot can have in the time.

import Time
import Wire

package struct RecentDeaths {
    private var deaths: [(generation: UInt64, at: MonotonicInstant)] = []

    package init() {}

    package mutating func died(_ generation: UInt64, at now: MonotonicInstant) {
        forget(now)
        deaths.append((generation, now))
    }

    /// What a worker is told that becomes ready now, in the order of the deaths.
    /// - Parameter unaccounted: ended ones whose answers have not all got their fate: a frame of theirs may still come to it, however long they are dead.
    package mutating func told(at now: MonotonicInstant, unaccounted: [UInt64] = []) -> [UInt64] {
        forget(now)
        let recent = deaths.map(\.generation)
        return unaccounted.filter { !recent.contains($0) } + recent
    }

    private mutating func forget(_ now: MonotonicInstant) { deaths.removeAll { now - $0.at > WorkerContract.deathsToldFor } }
}
