// What the front lets a validly signed message do: its sender's rate, the global rate, the webhooks held open. Called by WebhookHandler
// once a message. Pure; time is an argument. Nothing is ever refused here: Twilio ignores 429, and a refused message would be lost.

import Wire

/// The limits and what is used of them.
struct FrontLimits: Sendable {
    /// What is counted, for metrics; never falls.
    struct Counts: Sendable, Equatable {
        var limited: UInt64 = 0
        var deferredByRate: UInt64 = 0
        var deferredByAdmission: UInt64 = 0
    }

    private(set) var global: GCRA
    private(set) var numbers: NumberLimiter
    /// Webhooks that may be held open for an inline reply.
    var mostHeld: Int
    /// Bytes of their bodies: above it a message is deferred as well, long before there is no room for it at all.
    private let mostHeldBytes: Int
    private(set) var held = 0
    private(set) var heldBytes = 0
    private(set) var counts = Counts()

    init(perNumber: Int, global: Int, mostHeld: Int, mostHeldBytes: Int = 32 << 20, senders: Int = 1 << 20) {
        self.mostHeldBytes = mostHeldBytes
        self.global = GCRA(perMinute: global)
        numbers = NumberLimiter(perMinute: perNumber, capacity: senders)
        self.mostHeld = mostHeld
    }

    /// New rates, a minute; 0 is off.
    mutating func setRates(perNumber: Int, global rate: Int) {
        if rate != global.rule.perMinute { global.setRate(perMinute: rate) }
        if perNumber != numbers.rule.perMinute { numbers.setRate(perMinute: perNumber) }
    }

    /// One message of the sender with this hash, of so many bytes; `release` follows with the same when its webhook has been answered.
    /// A message over its own limit takes nothing from the global budget.
    mutating func admit(sender: UInt64, bytes: Int, now: Int64) -> FrameFlags {
        switch numbers.take(sender, now: now) {
        case .passes: break
        case .firstOver:
            counts.limited += 1
            return [.limited, .firstLimited]
        case .over:
            counts.limited += 1
            return .limited
        }
        guard global.take(now: now) else {
            counts.deferredByRate += 1
            return .deferred
        }
        guard held < mostHeld, heldBytes + bytes <= mostHeldBytes else {
            counts.deferredByAdmission += 1
            return .deferred
        }
        held += 1
        heldBytes += bytes
        return []
    }

    /// The webhook that `admit` gave these flags has been answered.
    mutating func release(_ flags: FrameFlags, bytes: Int) {
        guard flags.isDisjoint(with: [.limited, .deferred]) else { return }
        held -= 1
        heldBytes -= bytes
        precondition(held >= 0, "a webhook was released twice")
    }

    /// Takes from the global budget what deferred messages may have of it: a quarter of what is left, so that fresh ones find the rest.
    mutating func grantDeferred(most: Int, now: Int64) -> Int {
        let spare = global.spare(now: now, most: most * 4)
        let share = min(most, (spare + 3) / 4)
        for _ in 0..<share { _ = global.take(now: now) }
        return share
    }

    mutating func sweep(now: Int64) { numbers.sweep(now: now) }
}
