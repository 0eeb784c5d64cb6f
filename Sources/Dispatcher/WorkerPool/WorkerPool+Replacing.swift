// Workers replaced one after the other, and their number changed, without a failed request. The driver of RollingReplacement; part of WorkerPool.
// docs/ipc.md, "Replacing all workers".

import Time
import Wire

extension WorkerPool {
    /// Replaces the workers of these slots (nil: all), one after the other, without a failed request. Asked while a replacement is under way, one
    /// more follows for all that is asked meanwhile. `completion` is called once, later, with the end of the round that began after the call.
    package func replace(_ asked: [Int]? = nil, completion: @escaping (ReplacementEnd) -> Void = { _ in }) {
        guard !isDraining else { return loop.onNextTurn { completion(.failed(Self.draining)) } }
        // There is nothing to replace, and nothing is lost: those that are started later have the file and the settings of that time.
        guard !isResting else { return loop.onNextTurn { completion(.replaced(0)) } }
        if replacement.current == nil { replacementWaiters.append(completion) } else { nextReplacementWaiters.append(completion) }
        replacementHappened(.asked(asked?.filter { slots.indices.contains($0) } ?? Array(slots.indices)))
    }

    private static var draining: String { "the router is draining" }

    func replacementHappened(_ event: RollingReplacement.Event, because reason: String = "") {
        switch replacement.happened(event) {
        case .nothing: break
        case .start(let slot): startSuccessor(slot)
        case .finished(let count, let next):
            log.info("workers replaced", metadata: ["count": "\(count)"])
            replacementEnded(.replaced(count), next)
        case .failed(let slot, let next):
            log.error("replacement failed, the old workers go on", metadata: ["slot": "\(slot)", "reason": "\(reason)"])
            replacementEnded(.failed("the new worker of slot \(slot): \(reason)"), next)
        }
    }

    private func replacementEnded(_ end: ReplacementEnd, _ next: Int?) {
        let told = replacementWaiters
        replacementWaiters = nextReplacementWaiters
        nextReplacementWaiters = []
        loop.onNextTurn { for completion in told { completion(end) } }
        if let next { startSuccessor(next) }
    }

    func cancelReplacement() {
        _ = replacement.happened(.cancelled)
        let told = replacementWaiters + nextReplacementWaiters
        replacementWaiters = []
        nextReplacementWaiters = []
        loop.onNextTurn { for completion in told { completion(.failed(Self.draining)) } }
    }

    /// In the next turn: it may come out of a burial.
    private func startSuccessor(_ slot: Int) {
        loop.onNextTurn { [weak self] in
            guard let self, !isDraining, !isResting, !isUnusable, replacement.current == slot else { return }
            guard slots.indices.contains(slot) else {
                // The slot was taken away meanwhile: nothing to replace.
                replacementHappened(.ready(slot))
                return
            }
            slots[slot].throttle.forget()
            if let current = slots[slot].current, current.life.state == .ready {
                guard let successor = launch(slot) else {
                    replacementHappened(.failed(slot), because: launchFailure)
                    return
                }
                slots[slot].successor = successor
            } else {
                // There is nothing that serves: one that is still starting has the old environment.
                if let current = slots[slot].current {
                    slots[slot].current = nil
                    act(current, current.life.happened(.terminate, at: .now()))
                }
                startCurrent(slot)
                if slots[slot].current == nil { replacementHappened(.failed(slot), because: launchFailure) }
            }
        }
    }

    /// Changes the number of slots, to one of `counts`. Workers of slots that go finish what they have.
    package func setCount(_ count: Int) {
        guard !isDraining, !isUnusable, Self.counts.contains(count), count != slots.count else { return }
        log.info("number of workers changed", metadata: ["from": "\(slots.count)", "to": "\(count)"])
        while slots.count > count {
            let slot = slots.removeLast()
            let gone = slots.count
            for worker in [slot.current, slot.successor].compactMap({ $0 }) {
                pump(table.workerStopped(worker.generation))
                leave(worker)
            }
            // What is gone needs no replacing.
            replacementHappened(.ready(gone))
        }
        table.setSlots(count)
        while slots.count < count {
            slots.append(Slot())
            if isStarted, !isResting, !isUnusable { startCurrent(slots.count - 1) }
        }
        onReadyChange?(readyCount)
    }
}
