// A point on the monotonic clock, for limits, deadlines, leases held locally and latencies.
// Pure: state machines take instants as arguments; only `now()` reads a clock, and only drivers call it.

import Glibc

/// Nanoseconds on CLOCK_MONOTONIC (clock_gettime(2)); comparable between processes of one boot, never across machines.
package struct MonotonicInstant: Sendable, Hashable, Comparable {
    /// Nanoseconds since an arbitrary point, the same for all processes of this boot.
    package var nanoseconds: Int64

    package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// Reads the clock: about 25 ns.
    package static func now() -> MonotonicInstant {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicInstant(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }

    package static func < (left: Self, right: Self) -> Bool { left.nanoseconds < right.nanoseconds }
    package static func + (instant: Self, span: Duration) -> Self { Self(nanoseconds: instant.nanoseconds &+ span.nanoseconds) }
    package static func - (instant: Self, span: Duration) -> Self { Self(nanoseconds: instant.nanoseconds &- span.nanoseconds) }
    /// The span from `earlier` to `later`; negative when they are the other way round.
    package static func - (later: Self, earlier: Self) -> Duration { .nanoseconds(later.nanoseconds &- earlier.nanoseconds) }
}

extension Duration {
    /// Whole nanoseconds, saturating at ±292 years.
    package var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        return scaled &+ attoseconds / 1_000_000_000
    }

    /// Whole microseconds, rounded down.
    package var wholeMicroseconds: Int64 { nanoseconds / 1000 }

    /// Milliseconds with their fraction.
    package var milliseconds: Double { Double(nanoseconds) / 1_000_000 }
}
