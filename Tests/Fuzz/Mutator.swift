// Inputs out of inputs: one of the pool, changed in a few places. Knows a target's words, numbers, lines and lengths, not its grammar. The same seed
// gives the same inputs as long as the outcomes are the same. Used by FuzzRun. Pure.

import TestSupport

struct Mutator {
    private static let mostKept = 4096
    private static let numbers: [String] = [
        "0", "-1", "1", "9", "10", "127", "128", "255", "256", "1600", "1601", "32767", "32768", "65535", "65536", "65537", "2147483647",
        "2147483648",
        "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616",
        "99999999999999999999999", "00", "1e9", "1e999", "0.5", "0x10", "+1", "1_000",
    ]
    private static let edges: [UInt64] = [
        0, 1, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, .max,
    ]
    /// What may stand between the members of something.
    private static let separators = Array("\n&,;\r\t {}[]<>:\"".utf8)

    private let target: FuzzTarget
    private var generator: SplitMix
    private var pool: [[UInt8]]
    private let fixed: Int
    private var kinds: Set<UInt64> = []
    private var untried: Int

    init(_ target: FuzzTarget, seed: UInt64, corpus: [[UInt8]] = []) {
        self.target = target
        generator = SplitMix(seed: seed)
        pool = target.seeds + corpus + [[]]
        fixed = pool.count
        untried = pool.count
    }

    /// Kinds of outcomes so far.
    var found: Int { kinds.count }

    /// The pool itself first, then mutations of it.
    mutating func next() -> [UInt8] {
        if untried > 0 {
            untried -= 1
            return pool[untried]
        }
        var input = pool[Int.random(in: 0..<pool.count, using: &generator)]
        // Few changes reach behind the first check, many what nobody has thought of.
        for _ in 0..<(1 << Int.random(in: 0...3, using: &generator)) { change(&input) }
        if input.count > target.longest { input.removeLast(input.count - target.longest) }
        return input
    }

    /// What the last input came to.
    mutating func saw(_ input: [UInt8], _ kind: UInt64) {
        guard kinds.insert(kind).inserted, !input.isEmpty else { return }
        if pool.count < fixed + Self.mostKept { return pool.append(input) }
        pool[Int.random(in: fixed..<pool.count, using: &generator)] = input
    }

    private mutating func change(_ input: inout [UInt8]) {
        switch Int.random(in: 0..<12, using: &generator) {
        case 0...3: mutate(&input, &generator)
        case 4...5: word(&input)
        case 6: splice(&input)
        case 7: multiply(&input)
        case 8: number(&input)
        case 9...10: member(&input)
        default: length(&input)
        }
    }

    private mutating func place(_ input: [UInt8]) -> Int { Int.random(in: 0...input.count, using: &generator) }

    /// A word of the target's put in, or written over what is there.
    private mutating func word(_ input: inout [UInt8]) {
        guard let token = target.tokens.randomElement(using: &generator) else { return mutate(&input, &generator) }
        let start = place(input)
        let end = generator.next() & 1 == 0 ? start : min(input.count, start + token.count)
        input.replaceSubrange(start..<end, with: token)
    }

    /// The beginning of this one and the end of another.
    private mutating func splice(_ input: inout [UInt8]) {
        let other = pool[Int.random(in: 0..<pool.count, using: &generator)]
        input.removeLast(input.count - place(input))
        input.append(contentsOf: other[Int.random(in: 0...other.count, using: &generator)...])
    }

    /// A stretch many times over: what grows faster than its input shows here.
    private mutating func multiply(_ input: inout [UInt8]) {
        guard !input.isEmpty, input.count < target.longest else { return }
        let start = Int.random(in: 0..<input.count, using: &generator)
        let stretch = Array(input[start..<min(input.count, start + Int.random(in: 1...64, using: &generator))])
        let room = (target.longest - input.count) / stretch.count
        guard room > 0 else { return }
        let times = min(room, 1 << Int.random(in: 1...14, using: &generator))
        var repeated: [UInt8] = []
        repeated.reserveCapacity(times * stretch.count)
        for _ in 0..<times { repeated.append(contentsOf: stretch) }
        input.insert(contentsOf: repeated, at: start)
    }

    /// One of the numbers in it becomes one that is hard.
    private mutating func number(_ input: inout [UInt8]) {
        guard !input.isEmpty, let number = Self.numbers.randomElement(using: &generator) else { return }
        let first = Int.random(in: 0..<input.count, using: &generator)
        guard let start = input[first...].firstIndex(where: isDigit) ?? input.firstIndex(where: isDigit) else { return }
        let end = input[start...].firstIndex { !isDigit($0) } ?? input.count
        input.replaceSubrange(start..<end, with: Array(number.utf8))
    }

    /// One of the members between two separators of a kind goes, comes twice, or changes places.
    private mutating func member(_ input: inout [UInt8]) {
        guard let separator = Self.separators.randomElement(using: &generator) else { return }
        var members = input.split(separator: separator, omittingEmptySubsequences: false).map { Array($0) }
        guard members.count > 1 else { return mutate(&input, &generator) }
        let one = Int.random(in: 0..<members.count, using: &generator)
        let other = Int.random(in: 0..<members.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: members.remove(at: one)
        case 1: members.insert(members[one], at: other)
        default: members.swapAt(one, other)
        }
        input = Array(members.joined(separator: [separator]))
    }

    /// Bytes that may be a length become one at an edge, in either order.
    private mutating func length(_ input: inout [UInt8]) {
        let size = 1 << Int.random(in: 0...3, using: &generator)
        guard input.count >= size, let edge = Self.edges.randomElement(using: &generator) else { return }
        let start = Int.random(in: 0...(input.count - size), using: &generator)
        let isBig = generator.next() & 1 == 0
        for index in 0..<size {
            input[start + index] = UInt8(truncatingIfNeeded: edge >> UInt64(8 * (isBig ? size - 1 - index : index)))
        }
    }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
