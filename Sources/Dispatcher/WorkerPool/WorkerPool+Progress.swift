// Whether supervision does its work, for the service manager's watchdog: a loop that turns is not enough. Part of WorkerPool.

import Time

extension WorkerPool {
    /// How late what is due may be before it counts as not done.
    private static var patience: Duration { .seconds(5) }

    /// Whether workers are looked after, and each slot has a worker or a time at which it gets one that is not long past. A pool that is ending
    /// has limits of its own.
    package func isSupervising(at now: MonotonicInstant) -> Bool {
        guard isStarted, !isDraining, !isResting, !isUnusable else { return true }
        guard now - lastTick < Self.patience else { return false }
        return slots.allSatisfy { slot in
            slot.current != nil || slot.successor != nil || slot.respawnAt.map { now - $0 < Self.patience } ?? false
        }
    }
}
