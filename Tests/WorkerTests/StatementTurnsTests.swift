// Whose statement may begin beside whose.

import EventLoop
import Postgres
import TestSupport
import Testing
import Time

@testable import Worker

@Suite struct StatementTurnsTests {
    /// Turns of a worker that has much to do.
    @LoopActor private static func crowded(_ loop: EventLoop) -> StatementTurns {
        let turns = StatementTurns(loop)
        for _ in 0..<10 {
            #expect(turns.mayBegin {})
            turns.ended(items: 20)
        }
        return turns
    }

    @Test func withLittleToDoNobodyWaits() async throws {
        try await runOnLoop { loop in
            let turns = StatementTurns(loop)
            for _ in 0..<3 { #expect(turns.mayBegin { Issue.record("it has begun already") }) }
            for _ in 0..<3 { turns.ended(items: 2) }
        }
    }

    @Test func withMuchToDoTheyTakeTurnsInTheirOrder() async throws {
        try await runOnLoop { loop in
            let turns = Self.crowded(loop)
            var begun: [String] = []
            #expect(turns.mayBegin { begun.append("first") })
            #expect(!turns.mayBegin { begun.append("second") } && !turns.mayBegin { begun.append("third") })
            turns.ended(items: 20)
            #expect(begun == ["second"])
            // Who comes now waits behind the third.
            #expect(!turns.mayBegin { begun.append("fourth") })
            turns.ended(items: 20)
            #expect(begun == ["second", "third"])
            // Nothing to send any more: the turn goes on.
            turns.ended(items: 0)
            #expect(begun == ["second", "third", "fourth"])
            turns.ended(items: 20)
            #expect(turns.mayBegin {})
        }
    }

    /// Accepts must find out by themselves that a server hangs.
    @Test func nobodyWaitsLongForOneThatDoesNotEnd() async throws {
        try await runOnLoop { loop in
            let turns = Self.crowded(loop)
            #expect(turns.mayBegin {})
            let begins = Promise<Void>()
            let before = MonotonicInstant.now()
            #expect(!turns.mayBegin { begins.fulfill(()) })
            await begins.wait()
            #expect(MonotonicInstant.now() - before >= StatementTurns.patience - .milliseconds(5))
            // Both are under way: only the last one's end lets the next begin.
            var hasBegun = false
            #expect(!turns.mayBegin { hasBegun = true })
            turns.ended(items: 20)
            #expect(!hasBegun)
            turns.ended(items: 20)
            #expect(hasBegun)
        }
    }

    /// Two runners with hundreds of items each: in the long run one statement at a time, and everybody gets his answer.
    @Test func runnersTakeTurns() async throws {
        try await runOnLoop { loop in
            let turns = StatementTurns(loop)
            var underWay = 0
            var together = 0
            var sizes: [Int] = []
            func run(_ items: [Int]) async throws(PostgresError) -> [Int] {
                underWay += 1
                if underWay > 1 { together += 1 }
                sizes.append(items.count)
                await LoopActor.sleep(.milliseconds(2), on: loop)
                underWay -= 1
                return items
            }
            let runners = (0..<2).map { _ in
                BatchRunner<Int, Int>(
                    turns: turns, run: { items throws(PostgresError) in try await run(items) },
                    rescue: { item, _ throws(PostgresError) in item })
            }
            let answers = await LoopActor.together(Array(0..<64)) { place in
                var sum = 0
                for round in 0..<20 { sum += (try? await runners[(place + round) % 2].submit(round)) ?? -1000 }
                return sum
            }
            #expect(answers == [Int](repeating: 190, count: 64))
            // The first ones, before it is known how much there is to do.
            #expect(together <= 4 && sizes.count > 20, "\(together) of \(sizes.count) beside another")
        }
    }
}
