import Testing

@testable import Twilio

/// The standard library's characters (UAX #29) are the truth for the ones that are known without it.
@Suite struct GraphemesTests {
    /// What a scalar may join, or be kept from joining by.
    private static let neighbours = [
        "a", "\u{301}", "\u{200D}", "😀", "\u{FE0F}", "क", "\u{94D}", "\r", "\n", "\u{AD}", "🇦", "ᄀ", "ᅡ", "\u{600}", "א", "漢", "\u{903}",
        "", "©",
        "\u{489}",
    ]

    @Test(
        arguments: [0x20...0x7ff, 0x800...0x1fff, 0x2000...0x33ff, 0xa640...0xa6ff, 0xfb00...0xffff, 0x1f000...0x1faff]
            as [ClosedRange<UInt32>])
    func eachScalarAmongOthersBeginsWhatItBeginsByUnicode(_ range: ClosedRange<UInt32>) {
        var turn = 0
        func neighbour() -> String {
            turn = (turn &* 31 &+ 17) % 10_007
            return Self.neighbours[turn % Self.neighbours.count]
        }
        for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
            let (one, other) = (neighbour(), neighbour())
            let text = one + other + String(scalar) + neighbour() + String(scalar) + one
            var expected = [Bool](repeating: false, count: text.utf8.count)
            var place = 0
            for character in text {
                expected[place] = true
                place += character.utf8.count
            }
            let found = Graphemes(text)
            #expect(
                expected.indices.allSatisfy { found.isStart($0) == expected[$0] },
                "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
        }
    }
}
