// All patterns at once over one text: an automaton whose states are bits, one for each byte of each pattern (Baeza-Yates and Gonnet's Shift-And,
// 1992, with loops for gaps). No text and no pattern makes it slow, and none of it allocates by the number of matches. Pure. Made by AddressLists'
// owner when rows change.
//
// Of 25,000 states a text keeps few busy. So they are passed over by groups, of which there are at most 64, a bit each: a byte costs what the groups
// cost that it begins a pattern in, or that have a state which it may move. Patterns stand in the order of how they begin, so that those are few. And
// what stands in no pattern comes as one byte that leads nowhere, however much of it there is: 1,600 emoji share most of their bytes.

package struct PatternSearch: Sendable {
    /// Words of 64 states: a whole number of groups.
    private let width: Int
    /// Words of a group, a multiple of `lanes`.
    private let group: Int
    /// Words that are computed at once.
    private static let lanes = 8
    /// Of each byte, the states that it may lead into: 256 rows of `width`.
    private let rows: [UInt64]
    private let first: [UInt64]
    /// States that may be entered behind a letter or digit, and all of them.
    private let freely: [UInt64]
    private let all: [UInt64]
    /// States that stay, at white space and at anything else. What stays at white space stays for ever.
    private let stayAtBlank: [UInt64]
    /// Those that do not.
    private let unsteady: [UInt64]
    private let stay: [UInt64]
    private let lastAtEdge: [UInt64]
    private let lastAnywhere: [UInt64]
    /// Of each byte, the groups with a state that it may lead into.
    private let reached: [UInt64]
    /// Of each byte, those with one that it begins a pattern by, or goes on by from a state that stays: at an edge, and behind a letter or digit.
    private let atEdge: Entries
    private let inWord: Entries

    private struct Entries: Sendable {
        var begun = [UInt64](repeating: 0, count: 256)
        var goneOn = [UInt64](repeating: 0, count: 256)
    }

    /// Scalars beyond ASCII that stand in a pattern.
    private let scalars: Set<UInt32>
    /// Of each pattern, the state behind its last one, and its place.
    private let ends: [(end: Int, pattern: Int)]

    /// Patterns of all entries; `count` of them.
    package let count: Int

    package init(_ patterns: [ListPattern]) {
        count = patterns.count
        let states = patterns.reduce(0) { $0 + $1.positions.count }
        let words = (states + 63) / 64
        group = max(1, (words + 511) / 512) * Self.lanes
        let groups = (words + group - 1) / group
        width = groups * group
        var rows = [UInt64](repeating: 0, count: 256 * width)
        let none = [UInt64](repeating: 0, count: width)
        var first = none
        var edges = none
        var stayInWord = none
        var stay = none
        var lastAtEdge = none
        var lastAnywhere = none
        var ends: [(end: Int, pattern: Int)] = []
        var state = 0
        let inOrder = patterns.enumerated().sorted { Self.beginning($0.element) < Self.beginning($1.element) }
        for (place, pattern) in inOrder {
            first.set(state)
            for position in pattern.positions {
                rows.set(Int(position.byte) * width * 64 + state)
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
        var reached = [UInt64](repeating: 0, count: 256)
        var atEdge = Entries()
        var inWord = Entries()
        for byte in 0..<256 {
            for word in 0..<width {
                let row = rows[byte * width + word]
                let behindStay = stay[word] << 1 | (word > 0 ? stay[word - 1] >> 63 : 0)
                let bit: UInt64 = 1 << UInt64(word / group)
                let free = row & ~edges[word]
                if row != 0 { reached[byte] |= bit }
                if row & first[word] != 0 { atEdge.begun[byte] |= bit }
                if free & first[word] != 0 { inWord.begun[byte] |= bit }
                if row & behindStay != 0 { atEdge.goneOn[byte] |= bit }
                if free & behindStay != 0 { inWord.goneOn[byte] |= bit }
            }
        }
        (self.rows, self.first, self.stayAtBlank) = (rows, first, stay)
        (self.reached, self.atEdge, self.inWord) = (reached, atEdge, inWord)
        (self.lastAtEdge, self.lastAnywhere, self.ends) = (lastAtEdge, lastAnywhere, ends)
        scalars = Set(
            patterns.flatMap { String(decoding: $0.positions.map(\.byte), as: UTF8.self).unicodeScalars.map(\.value).filter { $0 >= 0x80 } }
        )
        unsteady = stay.map { ~$0 }
        freely = edges.map { ~$0 }
        all = edges.map { _ in .max }
        self.stay = zip(stay, stayInWord).map { $0 | $1 }
    }

    /// What a pattern is ordered by: those that begin inside of a word, then by the first byte.
    private static func beginning(_ pattern: ListPattern) -> Int {
        pattern.positions.first.map { ($0.needsEdge ? 256 : 0) + Int($0.byte) } ?? 0
    }

    package var isEmpty: Bool { count == 0 }

    /// A text on its way through.
    private struct Run {
        /// `width` words behind one of nothing, so that each has a neighbour.
        let states: UnsafeMutablePointer<UInt64>
        /// Groups that have a state, and those that have one which may go by itself.
        var active: UInt64 = 0
        var unsettled: UInt64 = 0

        /// Those that a byte changes. A state moves into its own group or the next one.
        @inline(__always) func groups(_ reached: UInt64, _ entries: Entries, _ byte: UInt8) -> UInt64 {
            unsettled | unsettled &<< 1 & reached | (active | active &<< 1) & entries.goneOn[Int(byte)] | entries.begun[Int(byte)]
        }
    }

    /// Calls `found` with the place of each pattern that fits, as often as it ends somewhere, until that returns false. Of patterns that end at the
    /// same place any may be the first.
    package func search(_ text: String, _ found: (Int) -> Bool) {
        guard count > 0 else { return }
        let text = FoldedText(text, keeping: scalars)
        guard !text.bytes.isEmpty else { return }
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width + 1) { room in
            guard let base = room.baseAddress else { return }
            room.initialize(repeating: 0)
            var run = Run(states: base + 1)
            var wasWord = false
            for index in 0...text.bytes.count {
                let isEnd = index == text.bytes.count
                let isWord = !isEnd && text.isWord[index]
                if run.unsettled != 0, !isWord, wasWord, !report(run, lastAtEdge, found) { return }
                guard !isEnd else { return }
                let byte = text.bytes[index]
                let groups = run.groups(reached[Int(byte)], wasWord ? inWord : atEdge, byte)
                if groups != 0, step(&run, groups, byte, afterWord: wasWord), !report(run, lastAnywhere, found) { return }
                wasWord = isWord
            }
        }
    }

    /// One byte, in these groups; whether a state is the last of a pattern that may end anywhere.
    private func step(_ run: inout Run, _ groups: UInt64, _ byte: UInt8, afterWord: Bool) -> Bool {
        rows.withUnsafeBytes { rows in
            first.withUnsafeBytes { first in
                (afterWord ? freely : all).withUnsafeBytes { entered in
                    (byte == 0x20 ? stayAtBlank : stay).withUnsafeBytes { stay in
                        unsteady.withUnsafeBytes { unsteady in
                            lastAnywhere.withUnsafeBytes { last in
                                guard let rows = rows.baseAddress, let first = first.baseAddress, let entered = entered.baseAddress,
                                    let stay = stay.baseAddress, let unsteady = unsteady.baseAddress, let last = last.baseAddress
                                else { return false }
                                let tables = Tables(
                                    row: rows + Int(byte) * width * Self.wordBytes, first: first, entered: entered,
                                    stay: stay, unsteady: unsteady, last: last)
                                return step(&run, groups, tables)
                            }
                        }
                    }
                }
            }
        }
    }

    private static let wordBytes = MemoryLayout<UInt64>.size

    /// What a byte does, by state.
    private struct Tables {
        let row: UnsafeRawPointer
        let first: UnsafeRawPointer
        let entered: UnsafeRawPointer
        let stay: UnsafeRawPointer
        let unsteady: UnsafeRawPointer
        let last: UnsafeRawPointer
    }

    @inline(__always) private func step(_ run: inout Run, _ groups: UInt64, _ tables: Tables) -> Bool {
        typealias Lanes = SIMD8<UInt64>
        let states = UnsafeMutableRawPointer(run.states)
        var ending = Lanes.zero
        var left = groups
        // From the last one, and from its end: each reads its lower neighbour as it was before this byte.
        while left != 0 {
            let place = 63 - left.leadingZeroBitCount
            let bit: UInt64 = 1 &<< UInt64(place)
            left ^= bit
            var all = Lanes.zero
            var loose = Lanes.zero
            var offset = (place + 1) * group * Self.wordBytes
            repeat {
                offset -= MemoryLayout<Lanes>.size
                let old = states.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
                let before = states.loadUnaligned(fromByteOffset: offset - Self.wordBytes, as: Lanes.self)
                let shifted = old &<< 1 | before &>> 63
                let moved =
                    (shifted | tables.first.loadUnaligned(fromByteOffset: offset, as: Lanes.self))
                    & tables.row.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
                    & tables.entered.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
                let new = moved | old & tables.stay.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
                states.storeBytes(of: new, toByteOffset: offset, as: Lanes.self)
                all |= new
                loose |= new & tables.unsteady.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
                ending |= new & tables.last.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
            } while offset > place * group * Self.wordBytes
            run.active = Self.isAny(all) ? run.active | bit : run.active & ~bit
            run.unsettled = Self.isAny(loose) ? run.unsettled | bit : run.unsettled & ~bit
        }
        return Self.isAny(ending)
    }

    @inline(__always) private static func isAny(_ lanes: SIMD8<UInt64>) -> Bool {
        let four = lanes.lowHalf | lanes.highHalf
        let two = four.lowHalf | four.highHalf
        return two.x | two.y != 0
    }

    /// false: enough. The last state of a pattern never stays: it is in an unsettled group.
    private func report(_ run: Run, _ last: [UInt64], _ found: (Int) -> Bool) -> Bool {
        var left = run.unsettled
        while left != 0 {
            let place = left.trailingZeroBitCount
            left &= left - 1
            for index in place * group..<(place + 1) * group {
                var bits = run.states[index] & last[index]
                while bits != 0 {
                    let state = index * 64 + bits.trailingZeroBitCount
                    bits &= bits - 1
                    guard found(pattern(of: state)) else { return false }
                }
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
