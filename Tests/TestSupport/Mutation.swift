// Broken copies of what is valid: one change of one place, with a liking for what parsers stumble over. Used by the tests of forms and
// signatures, in process and over HTTP; seeded, so that a failure comes again. Knows nothing of what the bytes mean.

/// A small seeded generator (splitmix64).
package struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
        return value ^ value >> 31
    }

    package mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 32) } }
}

private let interesting = Array("&=+%#?:@/'\"\0\n\r aZ09\u{ff}".utf8)

/// Replaces, inserts, removes, cuts off, flips a bit or repeats a stretch. With `inOneLine` no line break comes in.
package func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix, inOneLine: Bool = false) {
    var byte = generator.byte()
    while inOneLine, isLineBreak(byte) { byte = generator.byte() }
    guard !bytes.isEmpty else { return bytes.append(byte) }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes[place] = byte
    case 1: bytes.insert(byte, at: place)
    case 2: bytes.remove(at: place)
    case 3: bytes.removeLast(bytes.count - place)
    case 4:
        let flipped = bytes[place] ^ 1 << UInt8.random(in: 0..<8, using: &generator)
        bytes[place] = inOneLine && isLineBreak(flipped) ? byte : flipped
    default:
        let end = min(bytes.count, place + Int.random(in: 1...20, using: &generator))
        bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &generator))
    }
}

private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

extension SplitMix {
    fileprivate mutating func byte() -> UInt8 {
        let number = next()
        return number & 1 == 0 ? interesting[Int((number >> 32) % UInt64(interesting.count))] : UInt8(truncatingIfNeeded: number >> 32)
    }
}
