// What dead workers held, on its way to other ones: in lots, so that hundreds at once do not take processors and database from everybody else, and
// without being overtaken by its own conversations. Used by RequestTable, which knows the requests. Pure. docs/ipc.md, "Redelivery".

import Time

package struct Redelivery {
    /// How often a lot goes.
    package static let every: Duration = .milliseconds(20)
    /// At least so many make a lot: what a worker holds in ordinary times.
    package static let lot = 16
    /// What a worker leaves has gone within this after its death.
    package static let within: Duration = .seconds(1)
    /// While worker after worker dies all has gone within this after the first death: webhooks have deadlines.
    package static let withinOfFirst: Duration = .seconds(3)

    private struct Entry {
        var id: UInt64
        var key: UInt64
        /// No worker had it: it waits behind one of its conversation, and costs no more than any other.
        var isFollower: Bool
    }

    private var entries: [Entry] = []
    private var isSorted = true
    /// How many entries each conversation has.
    private var keys: [UInt64: Int] = [:]
    /// Entries that are no followers.
    private var left = 0
    /// When the first of the deaths was whose leavings are here.
    private var began: MonotonicInstant?
    private var until: MonotonicInstant?

    package init() {}

    package var isEmpty: Bool { entries.isEmpty }

    /// Something of this conversation waits here: what else comes of it is to `follow`.
    package func holds(_ key: UInt64) -> Bool { keys[key] != nil }

    /// A worker has died; `add` what it held.
    package mutating func begin(_ now: MonotonicInstant) {
        let first = began ?? now
        began = first
        until = min(now + Self.within, first + Self.withinOfFirst)
    }

    /// A dead worker had it.
    package mutating func add(_ id: UInt64, key: UInt64) { append(Entry(id: id, key: key, isFollower: false)) }

    /// It comes behind something that waits here.
    package mutating func follow(_ id: UInt64, key: UInt64) { append(Entry(id: id, key: key, isFollower: true)) }

    private mutating func append(_ entry: Entry) {
        if let last = entries.last, last.id > entry.id { isSorted = false }
        entries.append(entry)
        keys[entry.key, default: 0] += 1
        if !entry.isFollower { left += 1 }
    }

    /// The next lot, with the followers that nothing here comes before any more. In the order of arrival.
    package mutating func takeLot(_ now: MonotonicInstant) -> [UInt64] {
        sort()
        var room = max(Self.lot, share(now))
        var count = 0
        for entry in entries {
            if !entry.isFollower {
                guard room > 0 else { break }
                room -= 1
            }
            count += 1
        }
        return take(count)
    }

    /// Everything, in the order of arrival.
    package mutating func takeAll() -> [UInt64] {
        sort()
        return take(entries.count)
    }

    /// So many of what is left have to go now, for all to have gone in time.
    private func share(_ now: MonotonicInstant) -> Int {
        guard let until, until > now else { return left }
        let lots = max(1, Int((until - now).nanoseconds / Self.every.nanoseconds))
        return (left + lots - 1) / lots
    }

    private mutating func sort() {
        if !isSorted { entries.sort { $0.id < $1.id } }
        isSorted = true
    }

    private mutating func take(_ count: Int) -> [UInt64] {
        let ids = entries[..<count].map(\.id)
        for entry in entries[..<count] {
            let others = (keys[entry.key] ?? 0) - 1
            keys[entry.key] = others > 0 ? others : nil
            if !entry.isFollower { left -= 1 }
        }
        entries.removeFirst(count)
        if entries.isEmpty {
            began = nil
            until = nil
        }
        return ids
    }
}
