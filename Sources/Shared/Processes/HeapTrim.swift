// When a process gives the memory of a crowd that has gone back to the kernel: glibc keeps it, split among what is still used. Asked once a second
// or so by dispatcher and worker. Pure but for `giveBack`.

import CSystem
import Time

/// Watches how much a process has in hand.
package struct HeapTrim: Sendable {
    /// A crowd smaller than that leaves little behind.
    static let crowd = 500
    /// A trim takes milliseconds; a load that goes up and down should not pay for it all the time.
    static let pause = Duration.seconds(5)
    /// So often without a crowd: a page of Twilio's list or a batch out of a spool is nobody's load, and grows the heap as well.
    static let quiet = Duration.seconds(15)

    /// The most that was in hand since the last trim.
    private var most = 0
    private var next: MonotonicInstant
    private var nextQuiet: MonotonicInstant

    package init(now: MonotonicInstant) {
        next = now
        nextQuiet = now + Self.quiet
    }

    /// - Parameter load: connections, messages, whatever the heap grows with.
    /// - Returns: half or more of a crowd has gone, or none was there for a while: it is time for `giveBack`.
    package mutating func isDue(load: Int, now: MonotonicInstant) -> Bool {
        most = max(most, load)
        let hasGone = most >= Self.crowd && load <= most / 2 && now >= next
        guard hasGone || load < Self.crowd && now >= nextQuiet else { return false }
        most = load
        next = now + Self.pause
        nextQuiet = now + Self.quiet
        return true
    }

    /// Keeps the loop for about a millisecond a 10 MB.
    package static func giveBack() { sys_trim_heap() }
}

extension Dictionary {
    /// A table keeps the room for the most that it ever held. Called before `HeapTrim.giveBack`.
    package mutating func giveRoomBack() {
        guard capacity > 64, count < capacity / 4 else { return }
        var small = Self(minimumCapacity: count)
        for (key, value) in self { small[key] = value }
        self = small
    }
}
