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
        case waiting([CheckedContinuation<Value, Never>])
        case fulfilled(Value)
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
        for waiter in waiters { waiter.resume(returning: value) }
        return true
    }

    /// Suspends until the value is there.
    package func wait() async -> Value {
        if case .fulfilled(let value) = state { return value }
        return await withCheckedContinuation { continuation in
            switch state {
            case .fulfilled(let value): continuation.resume(returning: value)
            case .waiting(var waiters):
                state = .waiting([])
                waiters.append(continuation)
                state = .waiting(waiters)
            }
        }
    }
}
