// A limiter for each sender, in one bounded table of 16 bytes a sender. Called by FrontLimits. Pure; time is an argument.
//
// A sender whose schedule lies in the past has its whole burst again and needs no entry: growing drops those first.

/// Limits keyed by a 64-bit hash. Two senders with one hash share a limit: with a million senders a chance of 1 in 37 million.
struct NumberLimiter: Sendable {
    enum Verdict: Sendable, Equatable {
        case passes
        /// Over the limit, and the first one since the sender was last under it.
        case firstOver
        case over
    }

    /// Schedule in nanoseconds, shifted left by one; bit 0: the sender has been told. Key 0: free.
    private struct Entry {
        var key: UInt64 = 0
        var value: Int64 = 0
    }

    private(set) var rule: RateRule
    private var slots: [Entry]
    private(set) var count = 0
    /// Senders who passed unlimited because the table was full of others.
    private(set) var overflows: UInt64 = 0
    private let mostSlots: Int
    private static let fewestSlots = 1024

    /// `capacity`: senders kept at once, rounded up to a power of two.
    init(perMinute: Int, capacity: Int = 1 << 20) {
        rule = RateRule(perMinute: perMinute)
        var most = Self.fewestSlots
        while most * 3 / 4 < capacity { most *= 2 }
        mostSlots = most
        slots = [Entry](repeating: Entry(), count: Self.fewestSlots)
    }

    mutating func setRate(perMinute: Int) {
        rule = RateRule(perMinute: perMinute)
        if rule.isOff { self = NumberLimiter(clearing: self) }
    }

    private init(clearing other: NumberLimiter) {
        self = other
        slots = [Entry](repeating: Entry(), count: Self.fewestSlots)
        count = 0
    }

    /// One message of the sender with this hash at `now` (nanoseconds, never going back).
    mutating func take(_ hash: UInt64, now: Int64) -> Verdict {
        if rule.isOff { return .passes }
        return take(hash, by: rule, now: now)
    }

    /// The same by a rule that holds for this sender alone; nil: it lets nothing pass.
    mutating func take(_ hash: UInt64, by rule: RateRule?, now: Int64) -> Verdict {
        let key = hash == 0 ? 1 : hash
        if count >= slots.count * 3 / 4 { makeRoom(now) }
        var index = place(key)
        if slots[index].key == 0 {
            guard count < slots.count * 3 / 4 else {
                overflows += 1
                return .passes
            }
            slots[index].key = key
            slots[index].value = 0
            count += 1
        }
        index = place(key)
        let value = slots[index].value
        if let next = rule?.take(scheduled: value >> 1, now: now) {
            // Told once until the whole allowance is back: a flood that trickles on would else be told again at every message that passes.
            let toldBit = value >> 1 > now ? value & 1 : 0
            slots[index].value = next << 1 | toldBit
            return .passes
        }
        guard rule == nil, value >> 1 <= now else {
            slots[index].value = value | 1
            return value & 1 == 0 ? .firstOver : .over
        }
        // Nothing was let pass, so no schedule keeps that it was told: a minute does.
        slots[index].value = (now + Self.minute) << 1 | 1
        return .firstOver
    }

    private static let minute: Int64 = 60_000_000_000

    /// What somebody else has decided about a sender: up to when its schedule runs, and whether it was told that it is over its rate.
    mutating func note(_ hash: UInt64, scheduled: Int64, wasTold: Bool, now: Int64) {
        guard scheduled > now else { return }
        let key = hash == 0 ? 1 : hash
        if count >= slots.count * 3 / 4 { makeRoom(now) }
        let index = place(key)
        if slots[index].key == 0 {
            guard count < slots.count * 3 / 4 else { return }
            slots[index].key = key
            count += 1
        }
        slots[index].value = scheduled << 1 | (wasTold ? 1 : 0)
    }

    /// Drops senders that need no entry; for a slow timer, so that memory falls again after a flood.
    mutating func sweep(now: Int64) {
        guard slots.count > Self.fewestSlots else { return }
        let live = slots.count { $0.key != 0 && $0.value >> 1 > now }
        var size = Self.fewestSlots
        while live > size / 2 { size *= 2 }
        if size < slots.count { rebuild(size, now) }
    }

    private mutating func makeRoom(_ now: Int64) {
        let live = slots.count { $0.key != 0 && $0.value >> 1 > now }
        // Growing only when half of it is alive keeps the rebuilds rare.
        rebuild(live > slots.count / 2 ? min(slots.count * 2, mostSlots) : slots.count, now)
    }

    private mutating func rebuild(_ size: Int, _ now: Int64) {
        let old = slots
        slots = [Entry](repeating: Entry(), count: size)
        count = 0
        for entry in old where entry.key != 0 && entry.value >> 1 > now {
            slots[place(entry.key)] = entry
            count += 1
        }
    }

    /// The slot of `key`, or the free one where it belongs. The table is never full.
    private func place(_ key: UInt64) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
        while slots[index].key != 0, slots[index].key != key { index = (index + 1) & mask }
        return index
    }
}
