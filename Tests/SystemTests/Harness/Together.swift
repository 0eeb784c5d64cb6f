// Threads of the tests' own for everything that blocks: sockets, pipes, pauses. The tests' pool has one thread a core.

import Glibc
import Synchronization
import TestSupport

/// Runs `body` that many times at once, each on a thread of its own; the results in the order of their numbers.
func together<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Value) async throws -> [Value] {
    try await withThrowingTaskGroup(of: (Int, Value).self) { group in
        for number in 0..<count { group.addTask { (number, try await onOwnThread { try body(number) }) } }
        var results: [(Int, Value)] = []
        for try await result in group { results.append(result) }
        return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// What a test waited for did not come.
struct NeverHappened: Error, CustomStringConvertible {
    var description: String
}

/// Asks every 20 ms until `condition` holds. The limit only keeps a broken product from holding the suite up; a slow build has longer.
func eventually(_ what: @autoclosure () -> String, within limit: Duration = .seconds(60), _ condition: () async throws -> Bool) async throws
{
    let limit = limit * Slowness.factor
    let end = ContinuousClock.now + limit
    while !(try await condition()) {
        guard ContinuousClock.now < end else { throw NeverHappened(description: "not within \(limit): \(what())") }
        try await Task.sleep(for: .milliseconds(20))
    }
}

/// Counts what happens on many threads.
final class Tally: Sendable {
    private let number = Mutex(0)
    var value: Int { number.withLock { $0 } }
    func count() { number.withLock { $0 += 1 } }
}

/// Set once, by anybody.
final class Flag: Sendable {
    private let value = Mutex(false)
    var isSet: Bool { value.withLock { $0 } }
    func set() { value.withLock { $0 = true } }
}
