// The generic cell rate algorithm (ITU-T I.371, annex A, as virtual scheduling): one limiter in one number. Called by FrontLimits and
// NumberLimiter. Pure; time is an argument, on the monotonic clock.

/// How a rate a minute becomes spans. Burst is the whole limit: after a quiet minute that many pass at once.
struct RateRule: Sendable, Equatable {
    /// 0: off, everything passes.
    let perMinute: Int
    /// Nanoseconds that one message costs.
    let interval: Int64
    /// How far ahead of now the schedule may run before one more no longer passes.
    let tolerance: Int64

    init(perMinute: Int) {
        self.perMinute = max(0, perMinute)
        interval = perMinute > 0 ? max(1, 60_000_000_000 / Int64(perMinute)) : 0
        tolerance = interval * Int64(max(0, perMinute - 1))
    }

    var isOff: Bool { perMinute == 0 }

    /// The schedule after one more at `now`, or nil when that one is over the rate. `scheduled` is what an earlier call gave, or 0.
    @inline(__always)
    func take(scheduled: Int64, now: Int64) -> Int64? {
        // A rate that was lowered while running must not keep anyone waiting for more than the new burst.
        let start = min(max(scheduled, now), now + tolerance + interval)
        return start - now > tolerance ? nil : start + interval
    }
}

/// One limiter.
struct GCRA: Sendable {
    private(set) var rule: RateRule
    private var scheduled: Int64 = 0

    init(perMinute: Int) { rule = RateRule(perMinute: perMinute) }

    /// A new rate; what was used of the old one stays used.
    mutating func setRate(perMinute: Int) { rule = RateRule(perMinute: perMinute) }

    /// How many would pass now, one after the other; `most` when the rate is off.
    func spare(now: Int64, most: Int) -> Int {
        if rule.isOff { return most }
        let start = min(max(scheduled, now), now + rule.tolerance + rule.interval)
        let ahead = start - now
        return ahead > rule.tolerance ? 0 : min(most, Int((rule.tolerance - ahead) / rule.interval) + 1)
    }

    /// Whether one more passes at `now` (nanoseconds, never going back); it then counts.
    mutating func take(now: Int64) -> Bool {
        if rule.isOff { return true }
        guard let next = rule.take(scheduled: scheduled, now: now) else { return false }
        scheduled = next
        return true
    }
}
