// Deadlines of many requests, to 50 ms: adding costs an append, and requests that were answered in time cost nothing more.
// Never early, at most one tick late. Pure; used by RequestTable.

import Time

package struct DeadlineWheel {
    /// The wheel's resolution: how often `due` should be asked.
    package static let tick: Duration = .milliseconds(50)
    private static let ticks = 512

    private var buckets: [[UInt64]] = Array(repeating: [], count: ticks)
    /// The first tick that has not been swept.
    private var next: Int64

    package init(now: MonotonicInstant) { next = Self.number(now) }

    /// `id` will be among `due` of the first sweep at or after `deadline`. One beyond the wheel comes up earlier: the caller adds it again.
    package mutating func add(_ id: UInt64, deadline: MonotonicInstant) {
        let tick = min(max(Self.number(deadline) + 1, next), next + Int64(Self.ticks) - 1)
        buckets[Int(tick % Int64(Self.ticks))].append(id)
    }

    /// Takes out everything whose tick has passed.
    package mutating func due(_ now: MonotonicInstant) -> [UInt64] {
        let current = Self.number(now)
        guard current >= next else { return [] }
        var due: [UInt64] = []
        // After a long pause every bucket is swept once.
        for tick in next...min(current, next + Int64(Self.ticks) - 1) {
            let bucket = Int(tick % Int64(Self.ticks))
            due.append(contentsOf: buckets[bucket])
            // Not kept: 512 of them would remember the crowd for as long as the dispatcher lives.
            buckets[bucket] = []
        }
        next = current + 1
        return due
    }

    private static func number(_ instant: MonotonicInstant) -> Int64 { instant.nanoseconds / tick.nanoseconds }
}
