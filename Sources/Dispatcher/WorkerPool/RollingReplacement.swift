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
        /// All have been replaced, so many; then the next round, asked for meanwhile, starts with this slot.
        case finished(Int, thenStart: Int?)
        /// The slot kept its old worker, and those after it too; then as above.
        case failed(slot: Int, thenStart: Int?)
    }

    private var queue: [Int] = []
    /// In this round.
    private var replaced = 0
    /// Asked for while a round was under way; begins after it.
    private var next: [Int] = []
    /// The slot whose successor is awaited.
    package private(set) var current: Int?

    package init() {}

    package mutating func happened(_ event: Event) -> Action {
        switch event {
        case .asked(let slots):
            if current != nil {
                // One round for all that was asked meanwhile.
                next = (next + slots.filter { !next.contains($0) }).sorted()
                return .nothing
            }
            queue = slots
            replaced = 0
            return advance() ? .start(slot: current ?? 0) : .finished(0, thenStart: nil)
        case .ready(let slot):
            guard slot == current else { return .nothing }
            replaced += 1
            if advance() { return .start(slot: current ?? 0) }
            let count = replaced
            return .finished(count, thenStart: nextRound())
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
        replaced = 0
        _ = advance()
        return current
    }
}
