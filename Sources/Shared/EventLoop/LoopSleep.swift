// Waiting inside tasks of the loop: a sleep, and a value that arrives once.

import Time

extension LoopActor {
    /// Suspends for `span` on the loop's clock. A cancelled task wakes at its time, not earlier: callers check `Task.isCancelled`.
    @LoopActor package static func sleep(_ span: Duration, on loop: EventLoop) async {
        var timer: LoopTimer?
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let armed = LoopTimer(loop) { continuation.resume() }
            armed.schedule(after: span)
            timer = armed
        }
        withExtendedLifetime(timer) {}
    }
}

/// A value that is set once and awaited by any number of tasks; whoever creates it owns setting it, also at close or time-out.
@LoopActor package final class Promise<Value: Sendable> {
    private enum State {
        case waiting([Waiter])
        case fulfilled(Value)
    }

    /// One task that waits. Resumed once: by the value or by its own timer.
    private final class Waiter {
        var continuation: CheckedContinuation<Value?, Never>?
        var timer: LoopTimer?

        func resume(_ value: Value?) {
            timer?.cancel()
            timer = nil
            continuation?.resume(returning: value)
            continuation = nil
        }
    }

    private var state: State = .waiting([])

    package init() {}

    /// The value, if it is there.
    package var value: Value? { if case .fulfilled(let value) = state { value } else { nil } }

    /// Sets the value and wakes everyone; false when it was set before (the first value stays).
    @discardableResult
    package func fulfill(_ value: Value) -> Bool {
        guard case .waiting(let waiters) = state else { return false }
        state = .fulfilled(value)
        for waiter in waiters { waiter.resume(value) }
        return true
    }

    /// Suspends until the value is there.
    package func wait() async -> Value {
        while true {
            if let value = await suspend(nil) { return value }
        }
    }

    /// Suspends until the value is there, at most for `span` on the loop's clock; nil when that is over.
    package func wait(atMost span: Duration, on loop: EventLoop) async -> Value? {
        if let value { return value }
        return span <= .zero ? nil : await suspend((span, loop))
    }

    private func suspend(_ limit: (span: Duration, loop: EventLoop)?) async -> Value? {
        await withCheckedContinuation { continuation in
            guard case .waiting(var waiters) = state else {
                continuation.resume(returning: value)
                return
            }
            let waiter = Waiter()
            waiter.continuation = continuation
            if let limit {
                let timer = LoopTimer(limit.loop) { waiter.resume(nil) }
                timer.schedule(after: limit.span)
                waiter.timer = timer
            }
            // In place, without a copy of the list for each waiter.
            state = .waiting([])
            waiters.append(waiter)
            state = .waiting(waiters)
        }
    }
}
