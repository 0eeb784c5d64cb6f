// Bodies that nobody sends on purpose but to do harm, as bytes, one after the other from a seed: the same seed gives the same bodies. Used by
// `script/bench hostile` for a million of them and by the worker's tests for a share. Pure.

import Standins

package struct HostileBodies: Sendable {
    private var random: SeededRandom

    package init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// The most characters (UTF-16 units, as Twilio counts) of a body whose time is bounded.
    package static let longest = 1600

    /// A body that decodes to `longest` UTF-16 units at most: two of five are short, the others of any length; half are of one kind from end to end,
    /// the others of several, one in ten is nothing but chance, and two of five are broken in a few places.
    package mutating func next() -> [UInt8] {
        let most = chance(5) < 2 ? below(161) : below(Self.longest + 1)
        guard chance(10) > 0 else { return scattered(most) }
        var bytes: [UInt8] = []
        var left = most
        repeat {
            let length = chance(2) == 0 ? left : below(left + 1)
            bytes += Array(oneOf(BodyKind.all).text(length, .units, &random).utf8)
            left -= length
        } while left > 0 && chance(4) > 0
        if chance(5) < 2 { for _ in 0...below(6) { harm(&bytes) } }
        // What a kind begins and ends with comes on top, and what stands for broken bytes takes a unit each.
        return bounded(bytes)
    }

    /// Scalars, or bytes, by chance alone.
    private mutating func scattered(_ most: Int) -> [UInt8] {
        guard chance(2) == 0 else { return (0..<most).map { _ in UInt8(truncatingIfNeeded: random.next() >> 24) } }
        var text = ""
        let top: UInt32 = [0x80, 0x800, 0x3000, 0x1_0000, 0x11_0000][below(5)]
        while text.utf16.count + 2 <= most {
            if let scalar = Unicode.Scalar(UInt32.random(in: 0..<top, using: &random)) { text.unicodeScalars.append(scalar) }
        }
        return Array(text.utf8)
    }

    /// What is no UTF-8, or trouble in it: NUL, lone surrogates (as WTF-8 has them), overlong forms, cut characters, scalars above the last one.
    private static let harms: [[UInt8]] = [
        [0], [0, 0], [0xed, 0xa0, 0x80], [0xed, 0xbf, 0xbf], [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], [0xc0, 0x80], [0xe0, 0x80, 0x80],
        [0xf0, 0x80, 0x80, 0x80],
        [0xf4, 0x90, 0x80, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xff], [0xfe], [0x80], [0xbf], [0xc3], [0xe2, 0x80], [0xf0, 0x9f, 0x91],
        [0xef, 0xbb, 0xbf],
        [0xef, 0xbf, 0xbe], [0x1b, 0x5b, 0x32, 0x4a], [0x22], [0x5c], [0x7b], [0x7d], [0x2c], [0x0d], [0x1a], Array("\\u0000".utf8),
        Array("\\x00".utf8),
    ]

    private mutating func harm(_ bytes: inout [UInt8]) {
        let place = below(bytes.count + 1)
        switch chance(4) {
        case 0 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: random.next() >> 32)
        case 1 where place < bytes.count: bytes.remove(at: place)
        case 2: bytes.removeLast(bytes.count - max(place, bytes.count - 40))
        default: bytes.insert(contentsOf: Self.harms[below(Self.harms.count)], at: place)
        }
    }

    private func bounded(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf16.count > Self.longest else { return bytes }
        var units = 0
        var kept = ""
        for scalar in text.unicodeScalars {
            units += UTF16.width(scalar)
            guard units <= Self.longest else { break }
            kept.unicodeScalars.append(scalar)
        }
        return Array(kept.utf8)
    }

    /// From 0 up to `count`.
    package mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
    private mutating func chance(_ of: Int) -> Int { below(of) }
    private mutating func oneOf<Element>(_ all: [Element]) -> Element { all[below(all.count)] }

    // MARK: Other fields

    /// What stands in other fields of a webhook: `field` of any kind, up to `most` characters, whole or harmed.
    package mutating func value(_ most: Int) -> [UInt8] {
        var bytes = Array(oneOf(BodyKind.all).text(below(most + 1), .units, &random).utf8)
        for _ in 0..<below(3) { harm(&bytes) }
        return bytes
    }
}
