// Workers that die, and what becomes of what they held, with workers that the test plays.

import Glibc
import Processes
import Telemetry
import Testing
import Time
import Wire

@testable import Dispatcher

@Suite struct WorkerPoolDeathTests {
    /// What a worker reports that has accepted so many.
    private static func accepted(_ count: UInt64) -> [UInt64] {
        var figures = WorkerFigures()
        figures.add(.accepted, count)
        return figures.values
    }

    @Test func aDeadWorkersFramesAreRedeliveredAndItsSlotFilledAtOnce() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { $0.ready() }
        scene.pool.start()
        let first = try #require(scene.launcher.worker(0))
        let ids = [scene.submit(), scene.submit()]
        #expect(scene.run(until: { first.delivered == ids }))
        first.send(.figures(Figures(values: Self.accepted(7))))
        first.answer(ids[0], "first")
        #expect(scene.run(until: { first.count(.written) == 1 }))
        first.exit(.signalled(SIGKILL))
        #expect(scene.run(until: { scene.launcher.worker(0)?.delivered == [ids[1]] }))
        let second = try #require(scene.launcher.worker(0))
        let (header, frame) = try #require(second.received.first { $0.frame.type == .deliver })
        #expect(header.flags == .redelivered)
        guard case .deliver(let deliver) = frame else { Issue.record("not a deliver"); return }
        #expect(deliver.deadGeneration == 1)
        #expect(second.hello?.generation == 2)
        second.send(.figures(Figures(values: Self.accepted(5))))
        second.answer(ids[1], "second")
        #expect(scene.run(until: { second.count(.written) == 1 }))
        #expect(scene.ending(ids[0]) == "answer first")
        #expect(scene.ending(ids[1]) == "answer second")
        let totals = scene.pool.totals
        #expect(totals.figures[.accepted] == 12, "a death takes nothing away")
        #expect(totals.successes == 2 && totals.deaths == 1 && totals.redelivered == 1)
        #expect(scene.pool.workers[0].restarts == 1)
        scene.finish()
        #expect(scene.pool.totals.figures[.accepted] == 12)
    }

    /// Two workers die with a request in hand; the third one knows of both, although the frame names the second only.
    @Test func everyReadyWorkerHearsOfADeathBeforeWhatIsRedelivered() throws {
        let scene = try PoolScene(slots: 3)
        scene.launcher.onLaunch = { $0.ready() }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == 3 }))
        let workers = scene.launcher.workers
        // Successors never become ready, so that the frame goes to the other slots.
        scene.launcher.onLaunch = nil
        let id = scene.submit()
        var holders: [FakeWorker] = []
        for _ in 0..<2 {
            #expect(scene.run(until: { workers.contains { !$0.hasExited && $0.delivered == [id] } }))
            let holder = try #require(workers.first { !$0.hasExited && $0.delivered == [id] })
            holder.exit(.signalled(SIGKILL))
            holders.append(holder)
        }
        #expect(scene.run(until: { workers.contains { !$0.hasExited && $0.delivered == [id] } }))
        let third = try #require(workers.first { !$0.hasExited })
        let generations = try holders.map { try #require($0.hello?.generation) }
        let seen = third.received.map(\.frame).filter { [.dead, .deliver].contains($0.type) }
        #expect(seen.count == 3)
        #expect(Array(seen.prefix(2)) == generations.map { .dead($0) })
        guard case .deliver(let deliver) = seen.last else { Issue.record("not a deliver"); return }
        #expect(deliver.deadGeneration == generations[1])
        // The second heard of the first's death before it got the frame.
        #expect(holders[1].received.map(\.frame).first { [.dead, .deliver].contains($0.type) } == .dead(generations[0]))
        scene.finish()
    }

    @Test func aWorkerThatBecomesReadyHearsOfRecentDeathsFirst() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { $0.ready() }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == 1 }))
        let first = try #require(scene.launcher.worker(0))
        scene.launcher.onLaunch = nil
        let id = scene.submit()
        #expect(scene.run(until: { first.delivered == [id] }))
        first.exit(.signalled(SIGKILL))
        // The second dies before it is ready: that is a generation that has ended, too.
        #expect(scene.run(until: { scene.launcher.workers.count == 2 }))
        scene.launcher.workers[1].exit(.exited(1))
        #expect(scene.run(until: { scene.launcher.workers.count == 3 }))
        let third = scene.launcher.workers[2]
        #expect(scene.run(until: { third.hello != nil }))
        #expect(third.count(.dead) == 0, "not before it is ready")
        third.ready()
        #expect(scene.run(until: { third.delivered == [id] }))
        #expect(third.received.map(\.frame.type) == [.hello, .dead, .dead, .deliver])
        #expect(third.received.map(\.frame)[1...2] == [.dead(1), .dead(2)])
        scene.finish()
    }

    /// What a dead worker leaves to another is such a burst.
    @Test func aLargeInheritanceKillsNobody() throws {
        let scene = try PoolScene(slots: 2)
        scene.launcher.onLaunch = { $0.ready() }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == 2 }))
        scene.launcher.onLaunch = nil
        let ids = (0..<6).map { _ in scene.submit(field: PoolScene.large) }
        #expect(scene.run(until: { scene.launcher.workers.contains { $0.delivered == ids } }))
        let holder = try #require(scene.launcher.workers.first { $0.delivered == ids })
        let heir = try #require(scene.launcher.workers.first { $0.delivered.isEmpty })
        holder.exit(.signalled(SIGKILL))
        #expect(scene.run(until: { heir.delivered == ids }))
        for id in ids { heir.answer(id) }
        #expect(scene.run(until: { ids.allSatisfy { scene.ending($0) == "answer " } }))
        #expect(scene.pool.totals.deaths == 1 && scene.pool.totals.stalled == 0 && scene.pool.totals.redelivered == 6)
        scene.finish()
    }

    /// More than a lot: the rest follows by itself, and what comes of the same conversation follows that.
    @Test func aLargeInheritanceComesInLots() throws {
        let scene = try PoolScene(slots: 2)
        scene.launcher.onLaunch = { $0.ready(credit: 1000) }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == 2 }))
        scene.launcher.onLaunch = nil
        let ids = (0..<100).map { _ in scene.submit() }
        #expect(scene.run(until: { scene.launcher.workers.contains { $0.delivered == ids } }))
        let holder = try #require(scene.launcher.workers.first { $0.delivered == ids })
        let heir = try #require(scene.launcher.workers.first { $0.delivered.isEmpty })
        holder.exit(.signalled(SIGKILL))
        #expect(scene.run(until: { !heir.delivered.isEmpty }))
        let behind = scene.submit()
        #expect(scene.run(until: { heir.delivered.count == 101 }))
        #expect(heir.delivered == ids + [behind])
        for id in heir.delivered { heir.answer(id) }
        #expect(scene.run(until: { (ids + [behind]).allSatisfy { scene.ending($0) == "answer " } }))
        #expect(scene.pool.totals.redelivered == 100)
        scene.finish()
    }

    @Test func aCrashLoopIsThrottled() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { $0.exit(.exited(1)) }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.workers[0].state == "waiting" }))
        #expect(scene.launcher.workers.count == 3)
        #expect(scene.pool.workers[0].restarts == 3)
        scene.finish()
    }

    /// Workers killed at random under load: every request is answered, once.
    @Test func randomDeathsFailNoRequest() throws {
        let scene = try PoolScene.serving(3)
        var ids: [UInt64] = []
        var turns = 0
        #expect(
            scene.run(until: {
                turns += 1
                for _ in 0..<10 { ids.append(scene.submit(key: UInt64(ids.count))) }
                if turns % 20 == 0 { scene.launcher.worker(turns / 20 % 3)?.exit(.signalled(SIGKILL)) }
                return turns >= 300
            }))
        #expect(scene.run(until: { ids.allSatisfy { scene.ending($0) != nil } }))
        #expect(ids.allSatisfy { scene.ending($0)?.hasPrefix("answer") == true })
        #expect(scene.pool.totals.deaths >= 10)
        #expect(scene.pool.totals.successes == UInt64(ids.count))
        scene.finish()
    }

    @Test func aWorkerThatDiesWhileAllDrainLeavesNothingUnanswered() throws {
        let scene = try PoolScene.lingering(1)
        let worker = try #require(scene.launcher.worker(0))
        let (accepted, lost) = (scene.submit(), scene.submit())
        #expect(scene.run(until: { worker.delivered.count == 2 }))
        worker.send(.accepted, id: accepted)
        var drained = false
        scene.pool.drain(within: .seconds(10)) { drained = true }
        worker.exit(.signalled(SIGSEGV))
        #expect(scene.run(until: { drained }))
        #expect(scene.ending(accepted) == "expired, accepted")
        #expect(scene.ending(lost) == "unavailable: draining")
    }
}
