// How long the agent takes of late: what its silence is measured by. Used by CircuitBreaker. Pure.

import Time

/// The slowest of the last 100 to 200 answers.
struct AnswerTimes: Sendable {
    private static let many = 100

    private var count = 0
    private var present = Duration.zero
    /// Of the hundred before.
    private var past: Duration?

    /// nil before the first hundred.
    var slowest: Duration? { past.map { max($0, present) } }

    mutating func add(_ took: Duration) {
        present = max(present, took)
        count += 1
        guard count == Self.many else { return }
        past = present
        present = .zero
        count = 0
    }
}
