// A bounded share of each turn for work that many ask for at once: rows of requests, handshakes, connections to be ended. Used by the HTTP listener.

import Time

/// Work of one kind, done in the order in which it was asked for, one turn after the other. Confined to the loop's thread.
package final class TurnQueue<Item> {
    private let loop: EventLoop
    private let share: Duration
    private let body: (Item) -> Void
    private var items: [Item] = []
    /// How many of `items` had their turn.
    private var done = 0
    private var isDue = false

    /// - Parameters:
    ///   - share: of one turn's time; the item that exceeds it is the turn's last, and each turn does one at least.
    ///   - body: does what one item stands for; it may add others, which wait for another turn.
    package init(_ loop: EventLoop, share: Duration, _ body: @escaping (Item) -> Void) {
        self.loop = loop
        self.share = share
        self.body = body
    }

    /// How many wait.
    package var count: Int { items.count - done }

    /// In one of the next turns, behind those that wait.
    package func add(_ item: Item) {
        items.append(item)
        schedule()
    }

    private func schedule() {
        guard !isDue, count > 0 else { return }
        isDue = true
        loop.onNextTurn { [weak self] in self?.serve() }
    }

    private func serve() {
        isDue = false
        // What is added meanwhile is for another turn.
        let end = items.count
        let until = MonotonicInstant.now() + share
        repeat {
            done += 1
            body(items[done - 1])
        } while done < end && MonotonicInstant.now() < until
        if done == items.count || done >= 1024 {
            items.removeFirst(done)
            done = 0
        }
        schedule()
    }
}
