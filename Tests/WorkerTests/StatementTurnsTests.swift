// Runners that take turns, on the loop; whose turn it is is in TurnOrderTests.

import EventLoop
import Postgres
import TestSupport
import Testing
import Time

@testable import Worker

@LoopActor private final class Switch {
    var isOn = false
}

@Suite struct StatementTurnsTests {
    /// Two runners with hundreds of items each: everybody gets his answer, and their statements hold many.
    @Test func runnersTakeTurns() async throws {
        try await runOnLoop { loop in
            let turns = StatementTurns(loop)
            var sizes: [Int] = []
            func run(_ items: [Int]) async throws(PostgresError) -> [Int] {
                sizes.append(items.count)
                await LoopActor.sleep(.milliseconds(2), on: loop)
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
            #expect(sizes.count < 64 * 20 / 8, "\(sizes.count) statements")
        }
    }

    /// One whose statement does not end: the other goes on, and both do when it has ended.
    @Test func oneThatHangsHoldsUpNobody() async throws {
        try await runOnLoop { loop in
            let turns = StatementTurns(loop)
            let release = Promise<Void>()
            let hangs = Switch()
            let hanging = BatchRunner<Int, Int>(
                turns: turns,
                run: { items throws(PostgresError) in
                    if hangs.isOn { await release.wait() }
                    return items
                }, rescue: { item, _ throws(PostgresError) in item })
            let other = BatchRunner<Int, Int>(
                turns: turns, run: { items throws(PostgresError) in items }, rescue: { item, _ throws(PostgresError) in item })
            // Enough together to be a crowd.
            for _ in 0..<10 {
                let answers = await LoopActor.together(Array(0..<40)) { item in try? await hanging.submit(item) }
                #expect(answers.compactMap { $0 }.count == 40)
            }
            hangs.isOn = true
            let hung = Promise<Void>()
            LoopActor.spawn {
                _ = await LoopActor.together(Array(0..<40)) { item in try? await hanging.submit(item) }
                hung.fulfill(())
            }
            for _ in 0..<5 {
                let answers = await LoopActor.together(Array(0..<40)) { item in try? await other.submit(item) }
                #expect(answers.compactMap { $0 }.count == 40)
            }
            hangs.isOn = false
            release.fulfill(())
            await hung.wait()
        }
    }
}
