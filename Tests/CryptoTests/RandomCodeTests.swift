import Testing

@testable import Crypto

@Suite struct HMACSHA256Tests {
    /// RFC 4231 §4, the cases with whole digests.
    static let vectors: [(key: [UInt8], data: [UInt8], digest: String)] = [
        (
            Array(repeating: 0x0b, count: 20), Array("Hi There".utf8), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            Array(repeating: 0xaa, count: 20), Array(repeating: 0xdd, count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
        ),
        (
            Array(repeating: 0xaa, count: 131), Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
    ]

    @Test(arguments: vectors.indices) func publishedVector(_ index: Int) {
        let vector = Self.vectors[index]
        #expect(Hex.encode(HMACSHA256.digest(key: vector.key, vector.data)) == vector.digest)
    }
}

@Suite struct RandomCodeTests {
    private func code(_ draws: [UInt32]) -> (code: String, used: Int) {
        var used = 0
        let code = RandomCode.sixDigits {
            used += 1
            return draws[used - 1]
        }
        return (code, used)
    }

    /// 2^32 is 4294 millions and a rest: a draw in the rest would make the codes below 967296 likelier.
    @Test func whatWouldFavourSomeCodesIsDrawnAgain() {
        #expect(code([4_294_000_000, .max, 4_293_999_999]) == ("999999", 3))
        #expect(code([4_294_967_295, 7]) == ("000007", 2))
        #expect(code([1_000_042]) == ("000042", 1))
        #expect(code([0]) == ("000000", 1))
    }

    @Test func theyDiffer() {
        let codes = (0..<200).map { _ in RandomCode.sixDigits() }
        #expect(codes.allSatisfy { $0.utf8.count == 6 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        #expect(Set(codes).count > 150)
        // Each digit comes up at each place sooner or later: no place is stuck.
        for place in 0..<6 { #expect(Set(codes.map { Array($0.utf8)[place] }).count > 5) }
    }
}
