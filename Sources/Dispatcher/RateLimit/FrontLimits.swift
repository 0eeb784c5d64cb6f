// What the front lets a validly signed message do: its sender's rate, the global rate, the webhooks held open. Called by WebhookHandler
// once a message. Pure; time is an argument. Nothing is ever refused here: Twilio ignores 429, and a refused message would be lost.

import Wire

/// What Redis says of one message.
struct RateVerdict: Sendable, Equatable {
    enum Decision: Int, Sendable {
        case passes = 0
        case firstOverOwn, overOwn, overGlobal
    }

    var decision: Decision
    /// How far ahead of now the sender's schedule runs, nanoseconds; 0: it has its whole burst.
    var ahead: Int64
    /// It was told that it is over its rate.
    var wasTold: Bool
}

/// The limits and what is used of them.
struct FrontLimits: Sendable {
    /// What is counted, for metrics; never falls.
    struct Counts: Sendable, Equatable {
        var limited: UInt64 = 0
        var deferredByRate: UInt64 = 0
        var deferredByAdmission: UInt64 = 0
        /// Decided by Redis, for all routers together.
        var byRedis: UInt64 = 0
        /// Decided by this router's share.
        var byShare: UInt64 = 0
        /// Deferred messages that were let start.
        var granted: UInt64 = 0
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
    /// The rates are shared with other routers; nil: each has them whole.
    private(set) var shared: SharedRates?

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

    /// The same where they may be shared.
    mutating func setRates(perNumber: Int, global rate: Int, now: Int64) {
        setRates(perNumber: perNumber, global: rate)
        shared?.setRates(perNumber: perNumber, global: rate, now: now)
    }

    /// Begins or ceases to share them.
    mutating func share(_ isSharing: Bool) {
        if isSharing == (shared != nil) { return }
        shared = isSharing ? SharedRates(perNumber: numbers.rule.perMinute, global: global.rule.perMinute) : nil
    }

    mutating func changeShare(_ body: (inout SharedRates) -> Void) {
        guard var rates = shared else { return }
        body(&rates)
        shared = rates
    }

    /// One message of the sender with this hash, of so many bytes; `release` follows with the same when its webhook has been answered.
    /// A message over its own limit takes nothing from the global budget. For a router that shares nothing.
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
        return hold(bytes)
    }

    /// By this router's share, for one that shares its rates.
    /// - Parameter turn: a hash of the sender that is the same at every router.
    mutating func admitByShare(sender: UInt64, turn: UInt64, bytes: Int, now: Int64) -> FrameFlags {
        counts.byShare += 1
        if let units = shared?.units(ofSenderWith: turn) {
            switch numbers.take(sender, by: units > 0 ? RateRule(perMinute: units) : nil, now: now) {
            case .passes: break
            case .firstOver:
                counts.limited += 1
                return [.limited, .firstLimited]
            case .over:
                counts.limited += 1
                return .limited
            }
        }
        return takeOwnUnit(bytes, now)
    }

    /// As Redis has decided for all routers.
    mutating func admit(sender: UInt64, as verdict: RateVerdict, bytes: Int, now: Int64) -> FrameFlags {
        counts.byRedis += 1
        numbers.note(sender, scheduled: now + verdict.ahead, wasTold: verdict.wasTold, now: now)
        switch verdict.decision {
        case .passes: return hold(bytes)
        // What is kept here for when Redis is slow is a part of the rate too.
        case .overGlobal: return takeOwnUnit(bytes, now)
        case .firstOverOwn:
            counts.limited += 1
            return [.limited, .firstLimited]
        case .overOwn:
            counts.limited += 1
            return .limited
        }
    }

    private mutating func takeOwnUnit(_ bytes: Int, _ now: Int64) -> FrameFlags {
        guard shared?.takeGlobal(now: now) ?? true else {
            counts.deferredByRate += 1
            return .deferred
        }
        return hold(bytes)
    }

    private mutating func hold(_ bytes: Int) -> FrameFlags {
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
        if shared != nil { return grantByShare(most: most, now: now) }
        let spare = global.spare(now: now, most: most * 4)
        let share = min(most, (spare + 3) / 4)
        for _ in 0..<share { _ = global.take(now: now) }
        return share
    }

    private mutating func grantByShare(most: Int, now: Int64) -> Int {
        let spare = shared?.spare(now: now, most: most * 4) ?? 0
        let share = min(most, (spare + 3) / 4)
        for _ in 0..<share { _ = shared?.takeGlobal(now: now) }
        return share
    }

    /// Deferred messages that were let start, by whomever.
    mutating func noteGranted(_ count: Int) { counts.granted += UInt64(max(0, count)) }

    mutating func sweep(now: Int64) { numbers.sweep(now: now) }
}
