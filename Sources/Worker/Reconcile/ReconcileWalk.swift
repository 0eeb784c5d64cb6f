// The stretches of time that a run asks Twilio about, one after the other, the oldest first. Pure; driven by Reconcile.

import Time

struct ReconcileWalk: Sendable {
    /// A stretch: a listing is read whole, and what an outage of days has left is not one listing.
    struct Window: Sendable, Equatable {
        var from: WallTime
        var until: WallTime
    }

    static let longest = Duration.seconds(3600)
    /// Twilio compares whole seconds.
    static let shortest = Duration.seconds(1)

    private var from: WallTime
    private let until: WallTime
    private var span = Self.longest
    private var left: Int

    /// - Parameter most: stretches of this run; what is left is the next run's.
    init(from: WallTime, until: WallTime, most: Int) {
        self.from = from
        self.until = until
        left = most
    }

    /// What is asked about next; nil: nothing.
    var window: Window? { left > 0 && from < until ? Window(from: from, until: min(from + span, until)) : nil }

    /// It has been compared wholly.
    mutating func compared() {
        guard let window else { return }
        from = window.until
        span = min(span * 2, Self.longest)
        left -= 1
    }

    /// It holds more than is read at once: half of it is asked about instead. False: it can't be any shorter.
    mutating func holdsTooMany() -> Bool {
        guard let window, span > Self.shortest else { return false }
        span = max(min(span, window.until - window.from) / 2, Self.shortest)
        return true
    }
}
