// Whether somebody else beats under this router's identity: two machines with copies of one state directory. Part of the dispatcher's ClusterDesk. Pure; time is
// an argument, on the monotonic clock.

import Time

package struct TwinWatch: Sendable {
    /// So many refused beats running mean that somebody's numbers are higher than ours.
    static let refusalsTold = 3
    /// Two that beat in turn are taken to be there for so long after the last sign of the other one.
    package static let memory = Duration.seconds(30)

    private var refusals = 0
    private var hasBeaten = false
    private var seenUntil = MonotonicInstant(nanoseconds: .min)

    package init() {}

    package func sees(at now: MonotonicInstant) -> Bool { refusals >= Self.refusalsTold || now < seenUntil }

    package mutating func refused() { refusals += 1 }

    /// A beat was committed over one of a router that had been started at `previous`; nil: there was no row. After our first beat that can be nobody but us.
    package mutating func committed(over previous: WallTime?, ownStart: WallTime, at now: MonotonicInstant) {
        refusals = 0
        if hasBeaten, let previous, previous != ownStart { seenUntil = now + Self.memory }
        hasBeaten = true
    }
}
