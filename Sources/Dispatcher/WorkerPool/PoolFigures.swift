// What the pool tells of itself: a line for each worker, and sums that a worker's death takes nothing from.

import Glibc
import Telemetry

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
    /// Of its life so far, as it reported it last; microseconds.
    package var cpuTime: UInt64 = 0
    /// Bytes, as it reported them last.
    package var residentMemory: UInt64 = 0
}

/// Counted since the dispatcher started; only `waiting`, `inFlight`, `requestBytes`, `kept`, `ready` and gauges among `figures` ever fall.
package struct PoolTotals: Sendable, Equatable {
    /// Counters over living and dead workers, gauges over the living.
    package var figures = WorkerFigures()
    /// Messages with the outcome success and failure.
    package var successes: UInt64 = 0
    package var failures: UInt64 = 0
    /// Processing times of those messages.
    package var processing = Histogram()
    /// Requests that wait for a worker or its credit.
    package var waiting = 0
    /// Requests that a worker holds.
    package var inFlight = 0
    /// Bytes of the frames of all requests that are kept.
    package var requestBytes = 0
    /// Requests that nobody waits for any more, kept for the sake of their replies.
    package var kept = 0
    /// Slots whose worker takes requests.
    package var ready = 0
    /// How many of those report that they reach the database.
    package var databaseAvailable = 0
    /// How many of those report that they can write to their spool.
    package var spoolUsable = 0
    /// Frames given to another worker after a death.
    package var redelivered: UInt64 = 0
    /// Requests whose deadline passed, with and without having been accepted.
    package var expiredAccepted: UInt64 = 0
    package var expiredUnaccepted: UInt64 = 0
    /// Requests refused for want of a worker or of room.
    package var unavailable: UInt64 = 0
    /// Deaths of workers that were not asked to go.
    package var deaths: UInt64 = 0
    /// Of those, deaths that a message is suspected of.
    package var suspicions: UInt64 = 0
    /// Workers killed for garbage on their socket.
    package var garbage: UInt64 = 0
    /// Workers killed because they stopped answering.
    package var stalled: UInt64 = 0
}
