// The pool's end: every worker is asked to finish and go. Part of WorkerPool.

import Time
import Wire

extension WorkerPool {
    /// Asks every worker to finish and go: `drain`, after `limit` SIGTERM, then SIGKILL. Requests that no worker holds are refused, new ones
    /// too. `completion` is called once, when no worker is left.
    package func drain(within limit: Duration, completion: @escaping () -> Void) {
        guard !isDraining else { return }
        isDraining = true
        drainCompletion = completion
        cancelReplacement()
        let now = MonotonicInstant.now()
        for slot in slots.indices { slots[slot].respawnAt = nil }
        for worker in living.values.sorted(by: { $0.generation < $1.generation }) {
            _ = table.workerStopped(worker.generation)
            act(worker, worker.life.happened(.drain(within: limit), at: now))
        }
        endRestIfEmpty()
        let refused = table.refuseWaiting("draining")
        loop.onNextTurn { [weak self] in
            self?.finish(refused)
            self?.endDrainIfEmpty()
        }
    }

    func endDrainIfEmpty() {
        guard isDraining, living.isEmpty, let completion = drainCompletion else { return }
        drainCompletion = nil
        stopTimers()
        loop.onNextTurn(completion)
    }
}
