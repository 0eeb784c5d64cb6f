// The fuzzer itself, and a little of each target: what script/fuzz does for a minute each.

import TestSupport
import Testing

@testable import Fuzz

@Suite(.serialized) struct FuzzTests {
    /// What breaks ends the process of the tests: `sms-router-fuzz TARGET --seed 7 --runs …` then says where.
    @Test(arguments: FuzzTarget.all.map(\.name)) func aFewInputsOfEach(_ name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        var run = FuzzRun(target, seed: 7)
        let report = run.run(.inputs(name == "spool" ? 50 : 500), isAlone: false)
        #expect(report.inputs >= 50 && report.kinds > 1)
    }

    @Test func everyTargetHasANameOfItsOwn() {
        #expect(Set(FuzzTarget.all.map(\.name)).count == FuzzTarget.all.count)
        #expect(FuzzTarget.all.allSatisfy { !$0.seeds.isEmpty && $0.seeds.allSatisfy { !$0.isEmpty } })
    }

    /// Four characters that only come together because each first one is worth keeping: by chance alone that takes thousands of millions of inputs.
    @Test func newKindsOfOutcomesLeadFurther() {
        let word = Array("QzX9".utf8)
        let target = FuzzTarget("word", "", seeds: [Array("abcdefgh".utf8)]) { input in
            UInt64(zip(input, word).prefix { $0 == $1 }.count)
        }
        var mutator = Mutator(target, seed: 1)
        var best: UInt64 = 0
        var inputs = 0
        while best < 4, inputs < 1_000_000 {
            let input = mutator.next()
            let kind = target.check(input)
            best = max(best, kind)
            mutator.saw(input, kind)
            inputs += 1
        }
        #expect(best == 4, "not within \(inputs) inputs")
    }

    @Test func theSameSeedGivesTheSameInputs() {
        func inputs(_ seed: UInt64) -> [[UInt8]] {
            var mutator = Mutator(.twiML, seed: seed)
            return (0..<200).map { _ in
                let input = mutator.next()
                mutator.saw(input, FuzzTarget.twiML.check(input))
                return input
            }
        }
        let first = inputs(3)
        #expect(first == inputs(3) && first != inputs(4))
    }

    @Test func inputsStayWithinTheirBound() {
        let target = FuzzTarget("short", "", seeds: [[UInt8](repeating: 0x31, count: 90)], tokens: ["long enough"], longest: 100) {
            UInt64($0.count)
        }
        var mutator = Mutator(target, seed: 5)
        for _ in 0..<5000 {
            let input = mutator.next()
            #expect(input.count <= 100)
            mutator.saw(input, UInt64(input.count))
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt8]) func piecesAreTheWhole(_ seed: UInt8) {
        for count in [0, 1, 5, 300] {
            let input = (0..<count).map { UInt8(truncatingIfNeeded: $0) &* seed }
            #expect(Array(Cuts.pieces(input).joined()) == input)
        }
    }
}
