import Testing

@testable import Worker

@Suite struct BatcherTests {
    @Test func theFirstGoesAtOnceAndTheRestTogether() {
        var batcher = Batcher<Int>(most: 3)
        #expect(!batcher.canBegin && batcher.begin() == nil)
        batcher.add(1)
        #expect(batcher.canBegin && batcher.begin() == [1])
        for item in 2...6 {
            batcher.add(item)
            #expect(!batcher.canBegin && batcher.begin() == nil, "one is under way")
        }
        #expect(batcher.waiting == 5)
        #expect(batcher.finished([1], .over) == nil)
        #expect(batcher.begin() == [2, 3, 4])
        #expect(batcher.finished([2, 3, 4], .over) == nil)
        #expect(batcher.begin() == [5, 6])
        #expect(batcher.finished([5, 6], .over) == nil)
        #expect(batcher.begin() == nil)
        #expect(!batcher.isUnderWay)
        #expect(batcher.waiting == 0)
        batcher.add(7)
        #expect(batcher.begin() == [7])
    }

    @Test func whoeverComesBeforeItBeginsIsInIt() {
        var batcher = Batcher<Int>(most: 3)
        batcher.add(1)
        batcher.add(2)
        #expect(batcher.begin() == [1, 2])
    }

    @Test func aBatchIsBoundedInBytes() {
        var batcher = Batcher<Int>(most: 100, mostBytes: 10, bytes: { $0 })
        for item in [50, 4, 6, 1, 20, 3, 3] { batcher.add(item) }
        var batches: [[Int]] = []
        while let batch = batcher.begin() {
            batches.append(batch)
            _ = batcher.finished(batch, .over)
        }
        // One alone goes, whatever its size.
        #expect(batches == [[50], [4, 6], [1], [20], [3, 3]])
    }

    @Test func aRefusedBatchIsHalvedUntilTheCulpritStandsAlone() {
        var batcher = Batcher<Int>(most: 8)
        for item in 1...8 { batcher.add(item) }
        var under = batcher.begin() ?? []
        #expect(under == Array(1...8))
        batcher.add(9)
        var done: [Int] = []
        var culprits: [Int] = []
        // The database refuses whatever holds a 6.
        while !under.isEmpty {
            let isRefused = under.contains(6)
            if !isRefused { done += under }
            if let culprit = batcher.finished(under, isRefused ? .badData : .over) { culprits.append(culprit) }
            under = batcher.begin() ?? []
        }
        #expect(culprits == [6])
        #expect(done.sorted() == [1, 2, 3, 4, 5, 7, 8, 9])
        // Those who came later are not sent before the parts of the refused batch.
        #expect(done.last == 9)
    }

    @Test func twoOfOneNameNeverShareABatchAndNobodyOvertakes() {
        var batcher = Batcher<String>(most: 8, exclusive: { $0.hasPrefix("stop") ? "stop" : nil })
        for item in ["a", "stop1", "b", "stop2", "c"] { batcher.add(item) }
        #expect(batcher.begin() == ["a", "stop1", "b"])
        #expect(batcher.finished(["a", "stop1", "b"], .over) == nil)
        #expect(batcher.begin() == ["stop2", "c"])
    }

    @Test func whoWaitsCanBeTakenAwayFromBehindOneUnderWay() {
        var batcher = Batcher<Int>(most: 2)
        for item in 1...4 { batcher.add(item) }
        #expect(batcher.begin() == [1, 2])
        #expect(batcher.finished([1, 2], .badData) == nil)
        #expect(batcher.begin() == [1])
        #expect(batcher.takeWaiting() == [2, 3, 4])
        #expect(batcher.finished([1], .over) == nil)
        #expect(!batcher.canBegin && batcher.begin() == nil)
    }
}
