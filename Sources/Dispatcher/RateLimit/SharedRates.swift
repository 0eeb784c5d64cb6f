// What one router may let pass of rates that it shares with others: its units of the global rate and of each sender's, as its slots say, and what of them it
// uses by Redis instead (docs/cluster.md, "Limits"). Part of FrontLimits. Pure; time is an argument, nanoseconds on the monotonic clock.

import Cluster

struct SharedRates: Sendable {
    /// Of our units a fortieth stays here while the rest is used by Redis.
    private static let reservePart = 40

    private(set) var perNumber: Int
    private(set) var global: Int
    private var slots = SlotSet()
    private var usableUntil: Int64 = .min
    /// The latest share, for senders: whoever loses contact with the database goes on with it. nil: never had one, and applies the whole rate.
    private var lastSlots: SlotSet?
    /// Until when what we have laid together with the others at Redis may count there.
    private(set) var contributedUntil: Int64 = .min
    private var bucket = UnitBucket()
    /// What the bucket was sized for holds until then.
    private var sizedUntil: Int64 = .min

    init(perNumber: Int, global: Int) { (self.perNumber, self.global) = (perNumber, global) }

    mutating func setRates(perNumber: Int, global: Int, now: Int64) {
        advance(now)
        (self.perNumber, self.global) = (perNumber, global)
        resize(now)
    }

    /// The slots that may be used, and until when; and those of the latest share.
    mutating func setShare(_ slots: SlotSet, until: Int64, last: SlotSet?, now: Int64) {
        advance(now)
        (self.slots, usableUntil, lastSlots) = (slots, until, last)
        resize(now)
    }

    /// What was said to Redis may count there until then.
    mutating func setContributed(until: Int64, now: Int64) {
        advance(now)
        contributedUntil = until
        resize(now)
    }

    /// Our units of the global rate.
    func units(at now: Int64) -> Int { now < usableUntil ? slots.units(of: global) : 0 }

    /// How many of them are for Redis, and how many stay.
    func contribution(at now: Int64) -> Int {
        let units = units(at: now)
        return units - units / Self.reservePart
    }

    // MARK: Verdicts

    /// Whether one more passes by what is here.
    mutating func takeGlobal(now: Int64) -> Bool {
        if global == 0 { return true }
        advance(now)
        return bucket.take(now: now)
    }

    /// How many would pass now.
    mutating func spare(now: Int64, most: Int) -> Int {
        if global == 0 { return most }
        advance(now)
        return bucket.spare(now: now, most: most)
    }

    /// A sender's units at this router; nil: the rate is off.
    func units(ofSenderWith turn: UInt64) -> Int? {
        if perNumber == 0 { return nil }
        return lastSlots?.units(of: perNumber, turnedBy: turn) ?? perNumber
    }

    // MARK: Time

    private func size(at now: Int64) -> Int {
        let units = units(at: now)
        return now < contributedUntil ? units / Self.reservePart : units
    }

    private mutating func resize(_ now: Int64) {
        bucket.setSize(size(at: now), now: now)
        sizedUntil = [usableUntil, contributedUntil].filter { $0 > now }.min() ?? .max
    }

    /// What ended since the last look takes effect at the moment at which it did.
    @inline(__always)
    private mutating func advance(_ now: Int64) { while sizedUntil <= now { resize(sizedUntil) } }
}
