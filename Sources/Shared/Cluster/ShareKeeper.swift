// A router's part in sharing the slots: what it may use, when it must have stopped, and what it says in its next beat. Driven by the dispatcher's
// ClusterDesk. Pure: no clock, no I/O; time is an argument, on the monotonic clock. docs/cluster.md, "Slots"; ShareModelTests explores it.

import Time

package struct ShareKeeper: Sendable {
    /// What a beat is to say.
    package struct Order: Sendable, Equatable {
        /// Larger than every one before it, over restarts of the router too.
        package var number: Int64
        /// It wants slots.
        package var isSharing: Bool
        /// What nobody else may have yet.
        package var keep: SlotSet

        package init(number: Int64, isSharing: Bool, keep: SlotSet) {
            (self.number, self.isSharing, self.keep) = (number, isSharing, keep)
        }
    }

    private struct Outstanding {
        var number: Int64
        var sentAt: MonotonicInstant
    }

    /// What the row says that we have, as far as we let it.
    private var held = SlotSet()
    /// The part of it that is used: more than our part goes out of use at once, and out of the row with a later beat.
    private var inUse = SlotSet()
    private var heldUntil = MonotonicInstant(nanoseconds: .min)
    private var outstanding: Outstanding?
    private var lastNumber: Int64
    package private(set) var isSharing: Bool
    /// The latest slots in use, though their time may be over; for what may go on with a stale share. nil: there were none since the start.
    package private(set) var lastInUse: SlotSet?

    /// - Parameters:
    ///   - isSharing: whether it wants slots at all.
    ///   - after: its beats' numbers are larger than this.
    package init(isSharing: Bool, after number: Int64) {
        self.isSharing = isSharing
        lastNumber = number
    }

    /// What may be used now.
    package func usable(at now: MonotonicInstant) -> SlotSet { now < heldUntil ? inUse : SlotSet() }

    /// Until when that is so, unless a beat is answered.
    package var usableUntil: MonotonicInstant { heldUntil }

    /// The next beat is due. nil: one is under way. From this call on others may get what it does not keep.
    /// - Parameter isCountedOutside: what is no longer in use may still be counted for us elsewhere (a contribution to Redis): it is kept for now.
    package mutating func beat(at now: MonotonicInstant, isCountedOutside: Bool) -> Order? {
        if let outstanding, now - outstanding.sentAt < ClusterTimes.patience { return nil }
        if now >= heldUntil {
            // Contributions end no later.
            held = SlotSet()
            inUse = held
        }
        if !isCountedOutside { held = inUse }
        lastNumber += 1
        outstanding = Outstanding(number: lastNumber, sentAt: now)
        return Order(number: lastNumber, isSharing: isSharing, keep: held)
    }

    /// The beat of this number was committed and gave `slots`; our part is `target`. An answer to any other than the last one says nothing.
    package mutating func answered(_ number: Int64, slots: SlotSet, target: Int, at now: MonotonicInstant) {
        guard let asked = outstanding, asked.number == number else { return }
        outstanding = nil
        guard now < asked.sentAt + ClusterTimes.usable else { return }
        held = slots
        heldUntil = asked.sentAt + ClusterTimes.usable
        guard isSharing else { return }
        inUse = slots.first(target)
        if lastInUse != nil || !inUse.isEmpty { lastInUse = inUse }
    }

    /// It came to nothing, or was refused: the next one need not wait.
    package mutating func failed(_ number: Int64) { if outstanding?.number == number { giveUp() } }

    /// The beat under way is not waited for: another one is more urgent.
    package mutating func giveUp() { outstanding = nil }

    /// Begins or ceases to want slots. Who ceases uses none from this call on.
    package mutating func setSharing(_ wanted: Bool) {
        guard wanted != isSharing else { return }
        isSharing = wanted
        inUse = SlotSet()
        // An answer under way was asked for under the other sign.
        giveUp()
    }
}
