// One-shot and repeating timers on the monotonic clock.

import Time

/// A timer that its owner arms, re-arms and cancels; it keeps its closure, so that re-arming allocates nothing.
/// Confined to the loop's thread. Dropping the last reference cancels it.
package final class LoopTimer {
    private let loop: EventLoop
    private let body: () -> Void
    private var event: Event?
    private var interval: Duration?

    package init(_ loop: EventLoop, _ body: @escaping () -> Void) {
        self.loop = loop
        self.body = body
        event = Event(loop: loop, descriptor: -1, flags: 0) { [unowned self] _ in fired() }
    }

    /// Fires once after `span`; replaces what was armed before.
    package func schedule(after span: Duration) {
        interval = nil
        event?.add(after: span)
    }

    /// Fires every `interval`, first after one; replaces what was armed before.
    package func schedule(every interval: Duration) {
        self.interval = interval
        event?.add(after: interval)
    }

    /// Does nothing when the timer isn't armed.
    package func cancel() {
        interval = nil
        event?.remove()
    }

    private func fired() {
        if let interval { event?.add(after: interval) }
        body()
    }
}
