import Testing
import Time

@testable import Processes

@Suite struct HeapTrimTests {
    private let start = MonotonicInstant(nanoseconds: 1_000_000_000)

    @Test func onceForEachCrowdThatHasGone() {
        var trim = HeapTrim(now: start)
        var due: [Int] = []
        let loads = [0, 400, 100, 900, 1000, 501, 500, 400, 0, 0, 2000, 10, 10]
        for (second, load) in loads.enumerated() where trim.isDue(load: load, now: start + .seconds(second)) { due.append(second) }
        // 400 were no crowd; of 1,000 half is left at 6; what is left then is none; the next crowd goes at 11.
        #expect(due == [6, 11])
    }

    @Test func nowAndThenWithoutACrowd() {
        var trim = HeapTrim(now: start)
        var due: [Int] = []
        for second in 0..<100 where trim.isDue(load: second < 70 ? 20 : 700, now: start + .seconds(second)) { due.append(second) }
        #expect(due == [15, 30, 45, 60])
    }

    @Test func notAllTheTime() {
        var trim = HeapTrim(now: start)
        var due: [Int] = []
        for second in 0..<20 where trim.isDue(load: second % 2 == 0 ? 5000 : 0, now: start + .seconds(second)) { due.append(second) }
        #expect(due == [1, 7, 13, 19])
    }

    @Test func aTableOfACrowdGetsSmallAgainAndKeepsWhatIsInIt() {
        var table = Dictionary(uniqueKeysWithValues: (0..<10_000).map { ($0, "\($0)") })
        let crowded = table.capacity
        table.giveRoomBack()
        #expect(table.capacity == crowded, "it is used")
        for key in 10..<10_000 { table[key] = nil }
        table.giveRoomBack()
        #expect(table.capacity < 64)
        #expect(table == Dictionary(uniqueKeysWithValues: (0..<10).map { ($0, "\($0)") }))
    }
}
