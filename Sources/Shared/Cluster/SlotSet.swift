// Which of the 240 slots a router has: the right to let messages pass, divided (docs/cluster.md, "Slots"). Used by ShareKeeper, the front's
// limits and the worker that carries a beat. Pure.

/// A set of slots. Owners of disjoint sets never have more units of a limit together than the limit, whatever it is.
package struct SlotSet: Sendable, Hashable {
    /// Divided without a remainder by 2, 3, 4, 5, 6, 8, 10, 12, 15 and 16 routers.
    package static let count = 240
    package static let all = SlotSet(0..<count)

    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    package init() {}

    /// Numbers outside of 0..<240 are passed over.
    package init(_ slots: some Sequence<Int>) { for slot in slots { insert(slot) } }

    package var isEmpty: Bool { words.0 | words.1 | words.2 | words.3 == 0 }

    package var count: Int {
        words.0.nonzeroBitCount + words.1.nonzeroBitCount + words.2.nonzeroBitCount + words.3.nonzeroBitCount
    }

    /// In rising order.
    package var slots: [Int] { (0..<Self.count).filter(contains) }

    package func contains(_ slot: Int) -> Bool {
        guard (0..<Self.count).contains(slot) else { return false }
        let bit = UInt64(1) << UInt64(slot & 63)
        return switch slot >> 6 {
        case 0: words.0 & bit != 0
        case 1: words.1 & bit != 0
        case 2: words.2 & bit != 0
        default: words.3 & bit != 0
        }
    }

    package mutating func insert(_ slot: Int) {
        guard (0..<Self.count).contains(slot) else { return }
        let bit = UInt64(1) << UInt64(slot & 63)
        switch slot >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        case 2: words.2 |= bit
        default: words.3 |= bit
        }
    }

    package func union(_ other: SlotSet) -> SlotSet { combined(other) { $0 | $1 } }
    package func intersection(_ other: SlotSet) -> SlotSet { combined(other) { $0 & $1 } }
    package func subtracting(_ other: SlotSet) -> SlotSet { combined(other) { $0 & ~$1 } }
    package func isDisjoint(with other: SlotSet) -> Bool { intersection(other).isEmpty }

    /// The lowest `most` of them.
    package func first(_ most: Int) -> SlotSet { SlotSet(slots.prefix(max(0, most))) }

    private func combined(_ other: SlotSet, _ body: (UInt64, UInt64) -> UInt64) -> SlotSet {
        var result = SlotSet()
        result.words = (
            body(words.0, other.words.0), body(words.1, other.words.1), body(words.2, other.words.2), body(words.3, other.words.3)
        )
        return result
    }

    package static func == (left: Self, right: Self) -> Bool { left.words == right.words }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }

    // MARK: Units

    /// How many units of a limit these slots have: of those numbered j, 0 ≤ j < limit, the ones whose slot ⌊240 j / limit⌋ is among them.
    package func units(of limit: Int) -> Int {
        guard limit > 0, !isEmpty else { return 0 }
        // Slot s has the units from ⌈s × limit / 240⌉ to before ⌈(s + 1) × limit / 240⌉.
        func bound(_ slot: Int) -> Int { (slot * limit + Self.count - 1) / Self.count }
        return slots.reduce(0) { $0 + bound($1 + 1) - bound($1) }
    }

    /// The same with the assignment turned by so many slots, so that the remainder of a small limit falls to other routers for each sender. Looks at no
    /// more than `limit` or 240 places.
    package func units(of limit: Int, turnedBy turn: UInt64) -> Int {
        guard limit > 0, !isEmpty else { return 0 }
        let turn = Int(turn % UInt64(Self.count))
        if limit < Self.count {
            return (0..<limit).count { contains(($0 * Self.count / limit + turn) % Self.count) }
        }
        func bound(_ slot: Int) -> Int { (slot * limit + Self.count - 1) / Self.count }
        return (0..<Self.count).reduce(0) { sum, slot in
            contains((slot + turn) % Self.count) ? sum + bound(slot + 1) - bound(slot) : sum
        }
    }
}

extension SlotSet: CustomStringConvertible {
    /// `0-79,120`; empty for none.
    package var description: String {
        var parts: [String] = []
        var rest = slots[...]
        while let first = rest.popFirst() {
            var last = first
            while let next = rest.first, next == last + 1 {
                last = next
                rest.removeFirst()
            }
            parts.append(first == last ? "\(first)" : "\(first)-\(last)")
        }
        return parts.joined(separator: ",")
    }

    /// Reads that form; nil for anything else.
    package init?(_ text: some StringProtocol) {
        self.init()
        if text.isEmpty { return }
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], 0 <= first, first <= last,
                last < Self.count
            else { return nil }
            for slot in first...last { insert(slot) }
        }
    }
}
