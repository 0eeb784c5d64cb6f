// The units of the global rate that a router has by its slots: a bucket of so many, filled by as many a minute. Used by the front's limits.
// Pure; time is an argument, on the monotonic clock. docs/cluster.md, "The global rate".
//
// Not a GCRA, which keeps a time: when the size changes, what is in hand must neither grow nor shrink with it.

package struct UnitBucket: Sendable {
    private static let minute = 60_000_000_000.0

    /// Units that it holds at most, and that come in a minute.
    package private(set) var size = 0
    private var units = 0.0
    private var at: Int64 = 0

    /// Empty, of no size.
    package init() {}

    /// What is in hand stays, as far as it fits. Whoever gets more room gets nothing with it: another one may have used it a moment ago.
    package mutating func setSize(_ newSize: Int, now: Int64) {
        fill(now)
        size = max(0, newSize)
        units = min(units, Double(size))
    }

    /// Whether one more passes at `now` (nanoseconds, never going back); it then counts.
    package mutating func take(now: Int64) -> Bool {
        fill(now)
        guard units >= 1 else { return false }
        units -= 1
        return true
    }

    /// How many would pass now, one after the other.
    package mutating func spare(now: Int64, most: Int) -> Int {
        fill(now)
        return min(most, Int(units))
    }

    private mutating func fill(_ now: Int64) {
        guard now > at else { return }
        units = min(Double(size), units + Double(now - at) * Double(size) / Self.minute)
        at = now
    }
}
