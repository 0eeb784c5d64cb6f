// An input in pieces, as a socket may bring it. Used by the targets whose decoders are fed piece by piece.

import TestSupport

enum Cuts {
    /// Byte by byte where it is short, else in up to twelve pieces; some are empty.
    static func pieces(_ input: [UInt8]) -> [[UInt8]] {
        var generator = SplitMix(seed: fingerprint(input))
        if input.count <= 256, generator.next() & 3 == 0 { return input.map { [$0] } }
        var cuts = (0..<Int.random(in: 1...11, using: &generator)).map { _ in Int.random(in: 0...input.count, using: &generator) }
        cuts.sort()
        var pieces: [[UInt8]] = []
        var start = 0
        for cut in cuts + [input.count] {
            pieces.append(Array(input[start..<cut]))
            start = cut
        }
        return pieces
    }
}
