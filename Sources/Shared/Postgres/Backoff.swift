// How long to wait before the next attempt to connect. Pure; called by SteadyConnection.

/// 50 ms, doubling to 2 s, each with up to half taken off at random, so that many workers don't come back in the same instant.
struct Backoff {
    static let first: Duration = .milliseconds(50)
    static let most: Duration = .seconds(2)
    /// A connection that lived so long was a good one: the next loss starts from `first` again.
    static let goodLife: Duration = .seconds(10)

    private var next = Backoff.first

    /// `random` is between 0 and 1.
    mutating func failed(random: Double) -> Duration {
        let span = next
        next = min(next * 2, Self.most)
        return span * (1 - 0.5 * random)
    }

    mutating func reset() { next = Self.first }
}
