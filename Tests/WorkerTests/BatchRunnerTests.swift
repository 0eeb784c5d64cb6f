// Runners without turns, on the loop: who shares a statement. What a batch may hold is in BatcherTests, taking turns in StatementTurnsTests.

import EventLoop
import Postgres
import TestSupport
import Testing

@testable import Worker

@Suite struct BatchRunnerTests {
    /// The people of a batch of accepts are looked up together: all of them go on in one turn of the loop.
    @Test func thoseThatRunInOneTurnShareAStatement() async throws {
        try await runOnLoop { loop in
            var statements: [[Int]] = []
            let accepted = Promise<Void>()
            let runner = BatchRunner<Int, Int>(
                run: { items throws(PostgresError) in
                    statements.append(items)
                    // Whatever happens meanwhile gathers.
                    await LoopActor.sleep(.milliseconds(1), on: loop)
                    return items.map { -$0 }
                }, rescue: { item, _ throws(PostgresError) in item })
            LoopActor.spawn {
                await LoopActor.sleep(.milliseconds(1), on: loop)
                accepted.fulfill(())
            }
            let answers = await LoopActor.together(Array(1...16)) { item in
                await accepted.wait()
                guard let first = try? await runner.submit(item) else { return 0 }
                // Woken by one statement, they share the next one too.
                return (try? await runner.submit(first)) ?? 0
            }
            #expect(answers == Array(1...16))
            #expect(statements == [Array(1...16), (1...16).map { -$0 }])
        }
    }
}
