// Keeps costly preparations of tests apart. All tests of a process begin at once; thirty clusters and databases made side by side on two
// cores would leave the loop that the tests share without the processor for seconds. Used by TemporaryPostgres and RunOnLoop; never by what is tested.

import Synchronization

/// Lets some pass at a time; who waits takes no thread, and its turn comes in the order of arrival.
package final class Turnstile: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    package init(_ places: Int) { state = Mutex(State(free: places)) }

    /// Never from within another `body` of the same turnstile.
    package func pass<Value>(_ body: () async throws -> Value) async rethrows -> Value {
        await enter()
        defer { leave() }
        return try await body()
    }

    private func enter() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
