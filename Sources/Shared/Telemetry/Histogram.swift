// Durations counted in fixed buckets: latencies of messages and calls. Filled in the dispatcher, merged over workers, read by stats
// (percentiles) and metrics (Prometheus). Pure.

import Time

/// Buckets from 0.25 ms to 60 s, close enough together to tell 3 ms from 4 and 13 s from 15.
package struct Histogram: Sendable, Equatable {
    /// Upper bounds, inclusive, in microseconds; what is above the last is counted in one more bucket.
    package static let bounds: [Int64] = [
        250, 500, 750, 1000, 1500, 2000, 3000, 4000, 5000, 7500, 10_000, 15_000, 20_000, 30_000, 50_000, 75_000, 100_000, 150_000, 250_000,
        500_000, 750_000, 1_000_000, 1_500_000, 2_500_000, 5_000_000, 7_500_000, 10_000_000, 13_000_000, 15_000_000, 30_000_000, 60_000_000,
    ]

    /// One for each bound, and one for what is above; not cumulative.
    package private(set) var counts = [UInt64](repeating: 0, count: Histogram.bounds.count + 1)
    /// The sum of all durations, microseconds.
    package private(set) var sum: UInt64 = 0
    /// How many durations.
    package private(set) var total: UInt64 = 0

    package init() {}

    /// Counts one duration; a negative one as zero.
    package mutating func record(_ duration: Duration) { record(microseconds: duration.wholeMicroseconds) }

    /// Counts one duration; a negative one as zero.
    package mutating func record(microseconds given: Int64) {
        let value = max(0, given)
        var low = 0
        var high = Self.bounds.count
        while low < high {
            let middle = (low + high) / 2
            if Self.bounds[middle] < value { low = middle + 1 } else { high = middle }
        }
        counts[low] += 1
        total += 1
        sum &+= UInt64(value)
    }

    /// Adds what another one counted.
    package mutating func merge(_ other: Histogram) {
        for index in counts.indices { counts[index] += other.counts[index] }
        sum &+= other.sum
        total += other.total
    }

    /// What was counted since `earlier`, an earlier state of this one.
    package func since(_ earlier: Histogram) -> Histogram {
        var difference = self
        for index in counts.indices { difference.counts[index] = counts[index] &- min(counts[index], earlier.counts[index]) }
        difference.total = total &- min(total, earlier.total)
        difference.sum = sum &- min(sum, earlier.sum)
        return difference
    }

    /// The duration below which a share (0…1) of all lies, straight between the bucket's bounds; nil when nothing was counted.
    /// What lies above the last bound counts as that bound.
    package func percentile(_ share: Double) -> Duration? {
        guard total > 0 else { return nil }
        let rank = min(max(share, 0), 1) * Double(total)
        var below = 0.0
        for (index, count) in counts.enumerated() where count > 0 {
            let next = below + Double(count)
            if next >= rank {
                guard index < Self.bounds.count else { break }
                let lower = index == 0 ? 0 : Double(Self.bounds[index - 1])
                let upper = Double(Self.bounds[index])
                return .microseconds(Int64((lower + (upper - lower) * max(0, rank - below) / Double(count)).rounded()))
            }
            below = next
        }
        return .microseconds(Self.bounds[Self.bounds.count - 1])
    }

    /// The mean; nil when nothing was counted.
    package var mean: Duration? { total == 0 ? nil : .microseconds(Int64(clamping: sum / total)) }
}
