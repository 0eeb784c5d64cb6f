// All patterns at once over one text: an automaton whose states are bits, one for each byte of each pattern (Baeza-Yates and Gonnet's Shift-And,
// 1992, with loops for gaps). A byte of the text costs the same whatever came before it: no text and no pattern makes it slow, and none of it
// allocates by the number of matches. Pure. Made by AddressLists' owner when rows change.

package struct PatternSearch: Sendable {
    /// Words of 64 states.
    private let width: Int
    /// Of each byte, the states that it may lead into: 256 rows of `width`.
    private let rows: [UInt64]
    /// Bytes that lead nowhere: most of what is not in a pattern.
    private let isDead: [Bool]
    private let first: [UInt64]
    /// States that may be entered behind a letter or digit, and all of them.
    private let freely: [UInt64]
    private let all: [UInt64]
    /// States that stay, at white space and at anything else.
    private let stayAtBlank: [UInt64]
    private let stay: [UInt64]
    private let lastAtEdge: [UInt64]
    private let lastAnywhere: [UInt64]
    /// Of each pattern, the state behind its last one, and its place.
    private let ends: [(end: Int, pattern: Int)]

    /// Patterns of all entries; `count` of them.
    package let count: Int

    package init(_ patterns: [ListPattern]) {
        count = patterns.count
        let states = patterns.reduce(0) { $0 + $1.positions.count }
        width = (states + 63) / 64
        var rows = [UInt64](repeating: 0, count: 256 * width)
        let none = [UInt64](repeating: 0, count: width)
        var first = none
        var edges = none
        var stayInWord = none
        var stay = none
        var lastAtEdge = none
        var lastAnywhere = none
        var ends: [(end: Int, pattern: Int)] = []
        var isDead = [Bool](repeating: true, count: 256)
        var state = 0
        for (place, pattern) in patterns.enumerated() {
            first.set(state)
            for position in pattern.positions {
                rows.set(Int(position.byte) * width * 64 + state)
                isDead[Int(position.byte)] = false
                if position.needsEdge { edges.set(state) }
                switch position.gap {
                case .nothing: break
                case .insideWord: stayInWord.set(state)
                case .anything: stay.set(state)
                }
                state += 1
            }
            if pattern.endsAtEdge { lastAtEdge.set(state - 1) } else { lastAnywhere.set(state - 1) }
            ends.append((state, place))
        }
        (self.rows, self.first, self.stayAtBlank, self.isDead) = (rows, first, stay, isDead)
        (self.lastAtEdge, self.lastAnywhere, self.ends) = (lastAtEdge, lastAnywhere, ends)
        freely = edges.map { ~$0 }
        all = edges.map { _ in .max }
        self.stay = zip(stay, stayInWord).map { $0 | $1 }
    }

    package var isEmpty: Bool { count == 0 }

    /// Calls `found` with the place of each pattern that fits, as often as it ends somewhere, until that returns false.
    package func search(_ text: String, _ found: (Int) -> Bool) {
        guard count > 0 else { return }
        let text = FoldedText(text)
        guard !text.bytes.isEmpty else { return }
        let width = width
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * width + 2) { room in
            guard let base = room.baseAddress else { return }
            room.initialize(repeating: 0)
            // One word of nothing before each, so that a step reads its neighbour without asking whether there is one.
            var now = base + 1
            var next = base + width + 2
            var wasWord = false
            var isIdle = true
            var wasDead = false
            for index in 0...text.bytes.count {
                let isEnd = index == text.bytes.count
                let isWord = !isEnd && text.isWord[index]
                if !isIdle, !isWord, wasWord, !report(now, lastAtEdge, found) { return }
                guard !isEnd else { return }
                let byte = text.bytes[index]
                if !isDead[Int(byte)] {
                    let (isNothingLeft, isEnding) = step(from: now, to: next, byte, afterWord: wasWord)
                    isIdle = isNothingLeft
                    swap(&now, &next)
                    if isEnding, !report(now, lastAnywhere, found) { return }
                    wasDead = false
                } else if !isIdle, !wasDead || byte == 0x20 {
                    // Nothing is entered, and what stays once stays.
                    isIdle = keep(now, byte == 0x20 ? stayAtBlank : stay)
                    wasDead = true
                }
                wasWord = isWord
            }
        }
    }

    /// One byte; whether no state is left, and whether one is the last of a pattern that may end anywhere. Without a branch, and without a word that
    /// waits for the one before it: the compiler makes vectors of it.
    private func step(
        from now: UnsafeMutablePointer<UInt64>, to next: UnsafeMutablePointer<UInt64>, _ byte: UInt8, afterWord: Bool
    ) -> (isNothingLeft: Bool, isEnding: Bool) {
        rows.withUnsafeBufferPointer { rows in
            first.withUnsafeBufferPointer { first in
                (afterWord ? freely : all).withUnsafeBufferPointer { entered in
                    (byte == 0x20 ? stayAtBlank : stay).withUnsafeBufferPointer { stay in
                        lastAnywhere.withUnsafeBufferPointer { last in
                            guard let rows = rows.baseAddress, let first = first.baseAddress, let entered = entered.baseAddress,
                                let stay = stay.baseAddress, let last = last.baseAddress
                            else { return (true, false) }
                            let row = rows + Int(byte) * width
                            let before = now - 1
                            var all: UInt64 = 0
                            var ending: UInt64 = 0
                            for index in 0..<width {
                                let old = now[index]
                                let moved = (old &<< 1 | before[index] &>> 63 | first[index]) & row[index] & entered[index]
                                let new = moved | old & stay[index]
                                next[index] = new
                                all |= new
                                ending |= new & last[index]
                            }
                            return (all == 0, ending != 0)
                        }
                    }
                }
            }
        }
    }

    private func keep(_ now: UnsafeMutablePointer<UInt64>, _ stay: [UInt64]) -> Bool {
        var all: UInt64 = 0
        for index in 0..<width {
            now[index] &= stay[index]
            all |= now[index]
        }
        return all == 0
    }

    /// false: enough.
    private func report(_ states: UnsafeMutablePointer<UInt64>, _ last: [UInt64], _ found: (Int) -> Bool) -> Bool {
        var any: UInt64 = 0
        last.withUnsafeBufferPointer { last in for index in 0..<width { any |= states[index] & last[index] } }
        guard any != 0 else { return true }
        for index in 0..<width {
            var bits = states[index] & last[index]
            while bits != 0 {
                let state = index * 64 + bits.trailingZeroBitCount
                bits &= bits - 1
                guard found(pattern(of: state)) else { return false }
            }
        }
        return true
    }

    /// The pattern that a state belongs to.
    private func pattern(of state: Int) -> Int {
        var low = 0
        var high = ends.count - 1
        while low < high {
            let middle = (low + high) / 2
            if ends[middle].end > state { high = middle } else { low = middle + 1 }
        }
        return ends[low].pattern
    }
}

extension [UInt64] {
    fileprivate mutating func set(_ bit: Int) { self[bit >> 6] |= 1 << UInt64(bit & 63) }
}
