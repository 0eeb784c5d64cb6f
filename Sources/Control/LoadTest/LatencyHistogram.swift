// Latencies of a load test: buckets that are at most 1 % wide, so that a percentile is right to 1 % at any size of latency.
// Written by LoadGenerator, read by LoadReport. Finer than what the router itself counts, which must merge over workers cheaply.

import Time

/// Counts of microseconds. Below 256 µs each has a bucket of its own; above, every doubling is cut into 128 parts.
struct LatencyHistogram {
    private static let exact = 256
    private static let parts = 128
    /// Up to 2^36 µs, 19 hours; what lies above counts in the last bucket.
    private static let doublings = 28

    private var counts = [UInt32](repeating: 0, count: exact + parts * doublings)
    private(set) var count = 0
    private(set) var maximum: Duration = .zero
    private var sum: Int64 = 0

    mutating func record(_ latency: Duration) {
        let nanoseconds = max(0, latency.nanoseconds)
        counts[Self.bucket(of: nanoseconds / 1000)] += 1
        count += 1
        sum &+= nanoseconds
        if latency > maximum { maximum = latency }
    }

    /// The middle of the bucket that holds the given share (0…1) of all latencies; zero when there are none.
    func percentile(_ share: Double) -> Duration {
        guard count > 0 else { return .zero }
        let rank = max(1, Int((share * Double(count)).rounded(.up)))
        var seen = 0
        for (index, number) in counts.enumerated() where number > 0 {
            seen += Int(number)
            if seen >= rank { return min(maximum, .microseconds(Self.middle(of: index))) }
        }
        return maximum
    }

    var mean: Duration { count == 0 ? .zero : .nanoseconds(sum / Int64(count)) }

    /// The latencies recorded here and not in an earlier copy of the same histogram: what the last second added.
    func since(_ earlier: LatencyHistogram) -> LatencyHistogram {
        var difference = self
        for index in counts.indices { difference.counts[index] = counts[index] - earlier.counts[index] }
        difference.count = count - earlier.count
        difference.sum = sum - earlier.sum
        return difference
    }

    private static func bucket(of microseconds: Int64) -> Int {
        guard microseconds >= exact else { return Int(microseconds) }
        let doubling = 63 - microseconds.leadingZeroBitCount - 8
        guard doubling < doublings else { return exact + parts * doublings - 1 }
        return exact + doubling * parts + Int(microseconds >> Int64(doubling + 1)) - parts
    }

    private static func middle(of bucket: Int) -> Int64 {
        guard bucket >= exact else { return Int64(bucket) }
        let doubling = Int64((bucket - exact) / parts)
        let part = Int64((bucket - exact) % parts + parts)
        return (part << (doubling + 1)) + (1 << doubling)
    }
}
