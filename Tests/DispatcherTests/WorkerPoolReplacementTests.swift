// Workers replaced and their number changed while requests go on, with workers that the test plays.

import Glibc
import Processes
import Testing
import Time
import Wire

@testable import Dispatcher

@Suite struct WorkerPoolReplacementTests {
    @Test func rollingReplacementFailsNoRequest() throws {
        let scene = try PoolScene.serving(3)
        var ends: [ReplacementEnd] = []
        scene.pool.setEnvironment(["A": "2"])
        scene.pool.replace { ends.append($0) }
        var ids: [UInt64] = []
        #expect(
            scene.run(until: {
                for _ in 0..<5 { ids.append(scene.submit(key: UInt64(ids.count))) }
                return ends == [.replaced(3)]
            }))
        #expect(scene.run(until: { ids.allSatisfy { scene.ending($0)?.hasPrefix("answer") == true } && scene.pool.workers.count == 3 }))
        #expect(scene.launcher.workers.count == 6)
        #expect(scene.launcher.environments == Array(repeating: ["A": "1"], count: 3) + Array(repeating: ["A": "2"], count: 3))
        #expect(scene.launcher.workers[..<3].allSatisfy { $0.hasExited && $0.signals.isEmpty })
        #expect(scene.pool.workers.map(\.restarts) == [0, 0, 0])
        #expect(scene.pool.totals.deaths == 0)
        scene.finish()
    }

    @Test func theOldWorkerFinishesWhatItHolds() throws {
        let scene = try PoolScene.lingering(1)
        let old = try #require(scene.launcher.worker(0))
        let held = scene.submit()
        #expect(scene.run(until: { old.delivered == [held] }))
        scene.pool.replace()
        #expect(scene.run(until: { old.count(.drain) == 1 }))
        let next = scene.submit()
        let successor = try #require(scene.launcher.worker(0))
        #expect(scene.run(until: { successor.delivered == [next] }))
        #expect(scene.pool.workers.map(\.state) == ["draining", "ready"])
        old.answer(held, "old")
        #expect(scene.run(until: { old.count(.written) == 1 }))
        #expect(scene.ending(held) == "answer old")
        old.exit()
        #expect(scene.run(until: { scene.pool.workers.count == 1 }))
        #expect(scene.pool.totals.redelivered == 0 && scene.pool.totals.deaths == 0)
        successor.exit()
        scene.finish()
    }

    @Test func aSuccessorThatNeverBecomesReadyLeavesTheOldOne() throws {
        let scene = try PoolScene.serving(2)
        var ends: [ReplacementEnd] = []
        var unusable = 0
        scene.pool.onUnusable = { unusable += 1 }
        scene.launcher.onLaunch = { $0.exit(.exited(WorkerContract.exitConfiguration)) }
        scene.pool.replace { ends.append($0) }
        #expect(scene.run(until: { ends.count == 1 }))
        #expect(ends == [.failed("the new worker of slot 0: ended before it was ready (exit 78)")])
        #expect(scene.launcher.workers.count == 3)
        #expect(scene.pool.workers.map(\.state) == ["ready", "ready"])
        #expect(unusable == 0)
        #expect(scene.launcher.workers[..<2].allSatisfy { $0.count(.drain) == 0 })
        let id = scene.submit()
        #expect(scene.run(until: { scene.ending(id)?.hasPrefix("answer") == true }))
        scene.finish()
    }

    @Test func theCountChangesWhileRunning() throws {
        let scene = try PoolScene.serving(1)
        scene.pool.setCount(3)
        #expect(scene.run(until: { scene.pool.readyCount == 3 }))
        let ids = (0..<30).map { scene.submit(key: UInt64($0)) }
        scene.pool.setCount(1)
        #expect(scene.run(until: { ids.allSatisfy { scene.ending($0)?.hasPrefix("answer") == true } && scene.pool.workers.count == 1 }))
        let id = scene.submit(key: 3)
        #expect(scene.run(until: { scene.ending(id) != nil }))
        scene.finish()
    }

    /// Slots that go while they are being replaced, slots that come meanwhile: everyone who asked hears of it, and no request fails.
    @Test func theCountChangesInTheMiddleOfAReplacement() throws {
        let scene = try PoolScene.serving(4)
        var first: [ReplacementEnd] = []
        var second: [ReplacementEnd] = []
        scene.pool.replace { first.append($0) }
        scene.pool.setCount(2)
        scene.pool.replace([1, 3]) { second.append($0) }
        scene.pool.setCount(6)
        var ids: [UInt64] = []
        #expect(
            scene.run(until: {
                for _ in 0..<5 { ids.append(scene.submit(key: UInt64(ids.count))) }
                return first.count == 1 && second.count == 1
            }))
        #expect(first == [.replaced(4)])
        #expect(second == [.replaced(1)], "slot 3 was not there when it was asked for")
        #expect(scene.run(until: { scene.pool.readyCount == 6 && scene.pool.workers.count == 6 }))
        #expect(scene.run(until: { ids.allSatisfy { scene.ending($0)?.hasPrefix("answer") == true } }))
        #expect(scene.pool.totals.deaths == 0)
        scene.finish()
    }

    @Test func whoWaitsForAReplacementHearsOfTheDrain() throws {
        let scene = try PoolScene.serving(2)
        scene.launcher.onLaunch = { _ in }
        var ends: [ReplacementEnd] = []
        scene.pool.replace { ends.append($0) }
        scene.pool.replace { ends.append($0) }
        scene.finish()
        #expect(ends == [.failed("the router is draining"), .failed("the router is draining")])
        scene.pool.replace { ends.append($0) }
        #expect(scene.run(until: { ends.count == 3 }))
    }

    @Test func aWorkerOfAnotherVersionIsRefused() throws {
        let scene = try PoolScene.serving(2)
        scene.launcher.onLaunch = { worker in
            // `ready` of version 2, as the wire has it.
            var bytes: [UInt8] = []
            do { try FrameEncoder.append(.ready(Ready(pid: 1, credit: 1)), id: 0, to: &bytes) } catch { Issue.record("\(error)") }
            bytes[16] = 2
            worker.channel.write(bytes)
        }
        var ends: [ReplacementEnd] = []
        scene.pool.replace { ends.append($0) }
        #expect(scene.run(until: { ends.count == 1 }))
        #expect(ends == [.failed("the new worker of slot 0: sent garbage: protocol version 2, not 1")])
        #expect(scene.launcher.workers[2].signals == [SIGKILL])
        #expect(scene.pool.workers.map(\.state) == ["ready", "ready"])
        #expect(scene.launcher.workers[..<2].allSatisfy { $0.count(.drain) == 0 })
        scene.finish()
    }
}
