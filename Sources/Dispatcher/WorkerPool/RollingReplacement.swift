// Replacing every worker, one slot after the other, so that there is never one too few: the next slot begins when the successor in this
// one is ready. A successor that doesn't become ready ends the whole. Pure; one a pool.

package struct RollingReplacement {
    package enum Event: Equatable {
        /// Replace the workers of these slots.
        case asked([Int])
        /// The successor in this slot became ready.
        case ready(Int)
        /// It ended before that.
        case failed(Int)
        /// The pool drains.
        case cancelled
    }

    package enum Action: Equatable {
        case nothing
        case start(slot: Int)
        /// All have been replaced; then the next round, asked for meanwhile, starts with this slot.
        case finished(thenStart: Int?)
        /// The slot kept its old worker, and those after it too; then as above.
        case failed(slot: Int, thenStart: Int?)
    }

    private var queue: [Int] = []
    /// Asked for while a round was under way; begins after it.
    private var next: [Int] = []
    /// The slot whose successor is awaited.
    package private(set) var current: Int?

    package init() {}

    package mutating func happened(_ event: Event) -> Action {
        switch event {
        case .asked(let slots):
            if current != nil {
                next = slots
                return .nothing
            }
            queue = slots
            return advance() ? .start(slot: current ?? 0) : .finished(thenStart: nil)
        case .ready(let slot):
            guard slot == current else { return .nothing }
            if advance() { return .start(slot: current ?? 0) }
            return .finished(thenStart: nextRound())
        case .failed(let slot):
            guard slot == current else { return .nothing }
            return .failed(slot: slot, thenStart: nextRound())
        case .cancelled:
            self = RollingReplacement()
            return .nothing
        }
    }

    private mutating func advance() -> Bool {
        current = queue.isEmpty ? nil : queue.removeFirst()
        return current != nil
    }

    private mutating func nextRound() -> Int? {
        queue = next
        next = []
        _ = advance()
        return current
    }
}
