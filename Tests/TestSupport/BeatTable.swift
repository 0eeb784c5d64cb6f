// The rules of a beat's transaction, written apart from the SQL: what ShareModelTests explores, and ClusterBeatTests compares the statement with.

import Cluster
import Time

/// What the transaction does (ClusterStatements.beat).
package struct BeatTable {
    package struct Row {
        package var beat: Int64
        package var shares: Bool
        package var slots: SlotSet
        /// Milliseconds on the database's clock.
        package var lease: Int
    }

    /// A rule that is left out, for a search that has to find it.
    package enum Mistake: Sendable { case none, lateBeatsCount, noGrace, othersAreOverlooked, surplusIsGivenAway }

    package var rows: [Int: Row] = [:]
    package var mistake = Mistake.none

    package init() {}

    /// `now`: when the transaction began, on the database's clock; it may have waited for its lock since. nil: refused.
    package mutating func beat(_ router: Int, _ order: ShareKeeper.Order, now: Int) -> (slots: SlotSet, target: Int)? {
        if let row = rows[router], row.beat >= order.number, mistake != .lateBeatsCount { return nil }
        let grace = mistake == .noGrace ? -3000 : Int(ClusterTimes.grace.milliseconds)
        let others = rows.filter { $0.key != router }
        let taken = others.values.filter { $0.lease > now - grace }.reduce(SlotSet()) { $0.union($1.slots) }
        let peers = others.filter { $0.value.shares && $0.value.lease > now }
        let size = peers.count + 1
        let before = peers.count { $0.key < router }
        let target = order.isSharing ? SlotSet.count / size + (before < SlotSet.count % size ? 1 : 0) : 0
        var slots = order.keep.subtracting(taken)
        if mistake == .surplusIsGivenAway { slots = slots.first(target) }
        let free = SlotSet.all.subtracting(mistake == .othersAreOverlooked ? SlotSet() : taken).subtracting(slots)
        slots = slots.union(free.first(target - slots.count))
        rows[router] = Row(beat: order.number, shares: order.isSharing, slots: slots, lease: now + Int(ClusterTimes.lease.milliseconds))
        return (slots, target)
    }
}
