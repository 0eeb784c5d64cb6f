// Percentiles of durations that are known by their buckets. Pure.

/// How many messages took how long: a count for each bound of UsageCells, and one for what is above.
package struct LatencySums: Sendable, Equatable {
    package var counts: [Int64]

    package init(_ counts: [Int64]) { self.counts = counts }

    package var total: Int64 { counts.reduce(0, +) }

    /// The milliseconds below which a share (0…1) lies, straight between the bounds; nil: nothing was counted. What is above the last bound counts as that.
    package func percentile(_ share: Double) -> Double? {
        let total = total
        guard total > 0 else { return nil }
        let rank = min(max(share, 0), 1) * Double(total)
        var below = 0.0
        for (index, count) in counts.enumerated() where count > 0 {
            let next = below + Double(count)
            if next >= rank, index < UsageCells.bounds.count {
                let lower = index == 0 ? 0 : Double(UsageCells.bounds[index - 1])
                return lower + (Double(UsageCells.bounds[index]) - lower) * max(0, rank - below) / Double(count)
            }
            below = next
        }
        return Double(UsageCells.bounds[UsageCells.bounds.count - 1])
    }
}
