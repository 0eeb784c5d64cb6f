// What the pool tells of itself: a line for each worker, and sums that a worker's death takes nothing from.

import Glibc

/// One line of `/webhook/stats` and `sms-routerctl workers`.
package struct WorkerStatus: Sendable, Equatable {
    package var slot: Int
    /// 0 while the slot waits for its next worker.
    package var pid: pid_t
    /// A `WorkerLife.State`, or `waiting`.
    package var state: String
    /// Requests it holds.
    package var inFlight: Int
    /// Deaths in this slot since the dispatcher started.
    package var restarts: Int
    /// Messages answered in this slot since the dispatcher started.
    package var messages: UInt64
    package var generation: UInt64
}

/// Counted since the dispatcher started; only `waiting`, `inFlight`, `ready` and gauges among `figures` ever fall.
package struct PoolTotals: Sendable, Equatable {
    /// In the order of the `figures` frame: counters over living and dead workers, gauges over the living.
    package var figures: [UInt64] = []
    /// Messages with the outcome success and failure.
    package var successes: UInt64 = 0
    package var failures: UInt64 = 0
    /// Processing times of those messages.
    package var processing = ProcessingTimes()
    /// Requests that wait for a worker or its credit.
    package var waiting = 0
    /// Requests that a worker holds.
    package var inFlight = 0
    /// Slots whose worker takes requests.
    package var ready = 0
    /// Frames given to another worker after a death.
    package var redelivered: UInt64 = 0
    /// Requests whose deadline passed, with and without having been accepted.
    package var expiredAccepted: UInt64 = 0
    package var expiredUnaccepted: UInt64 = 0
    /// Requests refused for want of a worker or of room.
    package var unavailable: UInt64 = 0
    /// Deaths of workers that were not asked to go.
    package var deaths: UInt64 = 0
    /// Workers killed for garbage on their socket.
    package var garbage: UInt64 = 0
    /// Workers killed because they stopped answering.
    package var stalled: UInt64 = 0
}

/// A histogram of processing times in microseconds: powers of two and the halves between, so that a percentile is right to a third.
package struct ProcessingTimes: Sendable, Equatable {
    /// Upper bounds in microseconds: 64, 96, 128, 192 … 134 s; one more bucket holds what is above.
    package static let bounds: [UInt32] = (6...26).flatMap { [UInt32(1) << $0, UInt32(3) << ($0 - 1)] }

    package private(set) var counts = [UInt64](repeating: 0, count: bounds.count + 1)
    package private(set) var count: UInt64 = 0
    /// Sum in microseconds.
    package private(set) var sum: UInt64 = 0

    package init() {}

    package mutating func observe(microseconds: UInt32) {
        count += 1
        sum &+= UInt64(microseconds)
        counts[Self.bounds.firstIndex { microseconds <= $0 } ?? Self.bounds.count] += 1
    }

    /// The upper bound, in microseconds, of the bucket that holds the given share (0–1); 0 without any.
    package func percentile(_ share: Double) -> UInt32 {
        guard count > 0 else { return 0 }
        let rank = UInt64((Double(count) * share).rounded(.up))
        var seen: UInt64 = 0
        for (index, inBucket) in counts.enumerated() {
            seen += inBucket
            if seen >= max(1, rank) { return index < Self.bounds.count ? Self.bounds[index] : .max }
        }
        return .max
    }
}
