import Testing

@testable import Worker

@Suite struct BatcherTests {
    @Test func theFirstGoesAtOnceAndTheRestTogether() {
        var batcher = Batcher<Int>(most: 3)
        #expect(batcher.add(1).send == [1])
        for item in 2...6 { #expect(batcher.add(item).send == nil) }
        #expect(batcher.finished([1], .over).send == [2, 3, 4])
        #expect(batcher.finished([2, 3, 4], .over).send == [5, 6])
        #expect(batcher.finished([5, 6], .over).send == nil)
        #expect(!batcher.isUnderWay)
        #expect(batcher.waiting == 0)
        #expect(batcher.add(7).send == [7])
    }

    @Test func aBatchIsBoundedInBytes() {
        var batcher = Batcher<Int>(most: 100, mostBytes: 10, bytes: { $0 })
        #expect(batcher.add(50).send == [50], "one alone goes, whatever its size")
        for item in [4, 6, 1, 20, 3, 3] { _ = batcher.add(item) }
        #expect(batcher.finished([50], .over).send == [4, 6])
        #expect(batcher.finished([4, 6], .over).send == [1])
        #expect(batcher.finished([1], .over).send == [20])
        #expect(batcher.finished([20], .over).send == [3, 3])
    }

    @Test func aRefusedBatchIsHalvedUntilTheCulpritStandsAlone() {
        var batcher = Batcher<Int>(most: 8)
        var under = batcher.add(0).send ?? []
        for item in 1...8 { _ = batcher.add(item) }
        under = batcher.finished(under, .over).send ?? []
        #expect(under == Array(1...8))
        _ = batcher.add(9)
        var done: [Int] = []
        var culprits: [Int] = []
        // The database refuses whatever holds a 6.
        while !under.isEmpty {
            let isRefused = under.contains(6)
            if !isRefused { done += under }
            let action = batcher.finished(under, isRefused ? .badData : .over)
            if let culprit = action.culprit { culprits.append(culprit) }
            under = action.send ?? []
        }
        #expect(culprits == [6])
        #expect(done.sorted() == [1, 2, 3, 4, 5, 7, 8, 9])
        // Those who came later are not sent before the parts of the refused batch.
        #expect(done.last == 9)
    }

    @Test func twoOfOneNameNeverShareABatchAndNobodyOvertakes() {
        var batcher = Batcher<String>(most: 8, exclusive: { $0.hasPrefix("stop") ? "stop" : nil })
        _ = batcher.add("first")
        for item in ["a", "stop1", "b", "stop2", "c"] { _ = batcher.add(item) }
        #expect(batcher.finished(["first"], .over).send == ["a", "stop1", "b"])
        #expect(batcher.finished(["a", "stop1", "b"], .over).send == ["stop2", "c"])
    }
}
