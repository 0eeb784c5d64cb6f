import Testing
import Time

@testable import EventLoop

@Suite struct TurnQueueTests {
    /// Runs the loop until `count` items are done; gives back what each turn did.
    private func turns(_ loop: EventLoop, until count: Int, done: () -> [Int]) -> [[Int]] {
        var turns: [[Int]] = []
        var seen = 0
        withoutActuallyEscaping(done) { done in
            func look() {
                let now = done()
                turns.append(Array(now[seen...]))
                seen = now.count
                if seen >= count || turns.count > 1000 { loop.stop() } else { loop.onNextTurn(look) }
            }
            loop.onNextTurn(look)
            loop.run()
        }
        return turns.filter { !$0.isEmpty }
    }

    @Test func oneAtLeastIsDoneInATurnAndInOrder() throws {
        let loop = try EventLoop()
        var done: [Int] = []
        let queue = TurnQueue<Int>(loop, share: .zero) { done.append($0) }
        for item in 1...5 { queue.add(item) }
        #expect(queue.count == 5 && done.isEmpty, "not inside the call")
        #expect(turns(loop, until: 5) { done } == [[1], [2], [3], [4], [5]])
        #expect(queue.count == 0)
    }

    @Test func withinItsShareATurnDoesThemAll() throws {
        let loop = try EventLoop()
        var done: [Int] = []
        let queue = TurnQueue<Int>(loop, share: .seconds(3600)) { done.append($0) }
        for item in 1...3000 { queue.add(item) }
        #expect(turns(loop, until: 3000) { done } == [Array(1...3000)])
    }

    /// Or two that give each other work would never let the loop turn.
    @Test func whatIsAddedMeanwhileWaitsForAnotherTurn() throws {
        let loop = try EventLoop()
        var done: [Int] = []
        var again: ((Int) -> Void)?
        let queue = TurnQueue<Int>(loop, share: .seconds(3600)) {
            done.append($0)
            if $0 < 3 { again?($0 + 1) }
        }
        again = { [unowned queue] in queue.add($0) }
        queue.add(1)
        #expect(turns(loop, until: 3) { done } == [[1], [2], [3]])
    }
}
