// The pool without workers, and with them again: for a router in maintenance (docs/cluster.md). Part of WorkerPool. Its owner lets no new request come
// meanwhile.

import Time
import Wire

extension WorkerPool {
    /// Asks every worker to finish what it has and go, as one that is replaced, and starts none. Requests that no worker holds are refused, new ones too.
    /// `completion` comes once, when no worker is left; at the end of the pool it comes as well.
    package func rest(within limit: Duration, completion: @escaping () -> Void) {
        guard !isDraining else { return loop.onNextTurn(completion) }
        restWaiters.append(completion)
        guard !isResting else { return endRestIfEmpty() }
        isResting = true
        log.info("Resting: the workers finish and go")
        cancelReplacement()
        let now = MonotonicInstant.now()
        for slot in slots.indices { slots[slot].respawnAt = nil }
        for worker in living.values.sorted(by: { $0.generation < $1.generation }) {
            _ = table.workerStopped(worker.generation)
            act(worker, worker.life.happened(.drain(within: limit), at: now))
        }
        let refused = table.refuseWaiting("in maintenance")
        loop.onNextTurn { [weak self] in
            self?.finish(refused)
            self?.endRestIfEmpty()
        }
    }

    /// Starts a worker in every slot again. Those that are still leaving go all the same.
    package func rise() {
        guard isResting, !isDraining else { return }
        isResting = false
        let told = restWaiters
        restWaiters = []
        log.info("Workers are started again")
        loop.onNextTurn { for completion in told { completion() } }
        guard isStarted, !isUnusable else { return }
        for slot in slots.indices {
            slots[slot].current = nil
            slots[slot].successor = nil
            startCurrent(slot)
        }
    }

    func endRestIfEmpty() {
        guard isResting || isDraining, living.isEmpty, !restWaiters.isEmpty else { return }
        let told = restWaiters
        restWaiters = []
        loop.onNextTurn { for completion in told { completion() } }
    }
}
