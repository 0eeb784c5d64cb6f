import Testing
import Time

@testable import Worker

/// Its calls change it, which an expectation does not take of a value.
private final class Turns {
    private var order = TurnOrder()
    func join() -> Int { order.join() }
    func mayBegin(_ runner: Int, now: MonotonicInstant) -> Bool { order.mayBegin(runner, now: now) }
    func ended(_ runner: Int, items: Int, now: MonotonicInstant) -> [Int] { order.ended(runner, items: items, now: now) }
    func next(now: MonotonicInstant) -> [Int] { order.next(now: now) }
    var due: MonotonicInstant? { order.due }
}

@Suite struct TurnOrderTests {
    private let start = MonotonicInstant(nanoseconds: 1_000_000_000_000)

    /// Three runners of a worker that has much to do.
    private func crowded() -> Turns {
        let order = Turns()
        for runner in 0..<3 { #expect(order.join() == runner) }
        for _ in 0..<10 {
            #expect(order.mayBegin(0, now: start))
            #expect(order.ended(0, items: 20, now: start) == [])
        }
        return order
    }

    @Test func withLittleToDoNobodyWaits() {
        let order = Turns()
        for runner in 0..<3 { #expect(order.join() == runner && order.mayBegin(runner, now: start)) }
        #expect(order.due == nil)
        for runner in 0..<3 { #expect(order.ended(runner, items: 3, now: start) == []) }
    }

    @Test func withMuchToDoTheyTakeTurnsInTheirOrder() {
        let order = crowded()
        #expect(order.mayBegin(0, now: start) && !order.mayBegin(1, now: start) && !order.mayBegin(2, now: start))
        #expect(!order.mayBegin(1, now: start), "asked again it has the same place")
        #expect(order.ended(0, items: 20, now: start) == [1])
        // Who comes now waits behind the third.
        #expect(!order.mayBegin(0, now: start))
        #expect(order.ended(1, items: 20, now: start) == [2])
        #expect(order.ended(2, items: 20, now: start) == [0])
        #expect(order.ended(0, items: 20, now: start) == [] && order.due == nil)
        #expect(order.mayBegin(1, now: start))
    }

    /// A server that hangs, or a row that somebody holds, stops those alone whom it concerns: the others wait for it once.
    @Test func nobodyWaitsForOneThatDoesNotEnd() {
        let order = crowded()
        #expect(order.mayBegin(0, now: start) && !order.mayBegin(1, now: start) && !order.mayBegin(2, now: start))
        #expect(order.due == start + TurnOrder.patience)
        #expect(order.next(now: start + TurnOrder.patience - .nanoseconds(1)) == [])
        let later = start + TurnOrder.patience
        #expect(order.next(now: later) == [1])
        // The third one waits for the second now, not for the first.
        #expect(order.due == later + TurnOrder.patience)
        #expect(order.ended(1, items: 20, now: later) == [2])
        #expect(order.ended(2, items: 20, now: later) == [])
        for _ in 0..<3 {
            #expect(order.mayBegin(1, now: later) && !order.mayBegin(2, now: later))
            #expect(order.ended(1, items: 20, now: later) == [2])
            #expect(order.ended(2, items: 20, now: later) == [])
        }
        #expect(order.ended(0, items: 20, now: later) == [])
    }

    @Test func whenThereIsLittleToDoAgainAllBegin() {
        let order = Turns()
        for runner in 0..<3 { #expect(order.join() == runner) }
        // One large statement: 4 on average, just a crowd. A small one ends that.
        #expect(order.mayBegin(0, now: start) && order.ended(0, items: 16, now: start) == [])
        #expect(order.mayBegin(0, now: start) && !order.mayBegin(1, now: start) && !order.mayBegin(2, now: start))
        #expect(order.ended(0, items: 1, now: start) == [1, 2])
        #expect(order.due == nil)
    }
}
