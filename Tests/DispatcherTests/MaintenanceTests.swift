// A router out of the cluster and back: the rules, and the pool without workers.

import EventLoop
import Testing
import Time
import Wire

@testable import Dispatcher

/// The machine behind a reference: `#expect` takes no mutating call.
private final class Machine {
    private var machine = Maintenance()
    var state: Maintenance.State { machine.state }
    func happened(_ event: Maintenance.Event) -> Maintenance.Action { machine.happened(event) }
}

@Suite struct MaintenanceTests {
    @Test func outAndBack() {
        let machine = Machine()
        #expect(machine.happened(.resume) == .nothing)
        #expect(machine.happened(.drain) == .leave && machine.state == .leaving)
        #expect(machine.happened(.drain) == .nothing)
        #expect(machine.happened(.graceOver) == .drain && machine.state == .draining)
        #expect(machine.happened(.graceOver) == .nothing)
        #expect(machine.happened(.drained) == .tell && machine.state == .resting)
        // Who asks for what is there already is told at once.
        #expect(machine.happened(.drain) == .tell)
        #expect(machine.happened(.resume) == .serve && machine.state == .serving)
    }

    @Test func takenBackInTheTimeOfGraceNothingHasHappened() {
        let machine = Machine()
        _ = machine.happened(.drain)
        #expect(machine.happened(.resume) == .stay && machine.state == .serving)
        // Its timer may come all the same.
        #expect(machine.happened(.graceOver) == .nothing)
    }

    @Test func takenBackWhileItDrains() {
        let machine = Machine()
        _ = machine.happened(.drain)
        _ = machine.happened(.graceOver)
        #expect(machine.happened(.resume) == .serve)
        #expect(machine.happened(.drained) == .nothing && machine.state == .serving)
    }
}

@Suite struct RestingPoolTests {
    @Test func workersFinishAndGoAndNoneIsStartedUntilItRises() throws {
        let scene = try PoolScene(slots: 2)
        scene.launcher.onLaunch = { worker in
            worker.drains = false
            worker.ready()
        }
        scene.pool.start()
        #expect(scene.run { scene.pool.readyCount == 2 })
        let held = scene.submit(key: 1)
        #expect(scene.run { scene.launcher.workers.contains { !$0.delivered.isEmpty } })
        var isResting = false
        scene.pool.rest(within: .seconds(20)) { isResting = true }
        #expect(scene.run { scene.launcher.workers.allSatisfy { $0.count(.drain) == 1 } })
        // Held webhooks may wait for their replies.
        #expect(scene.launcher.workers.allSatisfy { $0.received.contains { $0.header.flags.contains(.heldMayWait) } })
        let late = scene.submit(key: 2)
        #expect(scene.run { scene.ending(late) == "unavailable: in maintenance" })
        for worker in scene.launcher.workers {
            for id in worker.delivered { worker.answer(id, "kept") }
            worker.send(.drained)
            worker.exit()
        }
        #expect(scene.run { isResting })
        #expect(scene.ending(held) == "answer kept" && scene.launcher.workers.count == 2 && scene.pool.isSupervising(at: .now()))
        // Nothing starts one: not scaling, not a reload.
        scene.pool.setCount(3)
        var end: ReplacementEnd?
        scene.pool.replace { end = $0 }
        #expect(scene.run { end == .replaced(0) })
        #expect(scene.launcher.workers.count == 2)
        scene.pool.rise()
        #expect(scene.run { scene.pool.readyCount == 3 })
        scene.launcher.workers.last?.onFrame = { worker, header, frame in if frame.type == .deliver { worker.answer(header.id, "again") } }
        for worker in scene.launcher.workers.suffix(3) {
            worker.onFrame = { worker, header, frame in if frame.type == .deliver { worker.answer(header.id, "again") } }
            worker.drains = true
        }
        let after = scene.submit(key: 3)
        #expect(scene.run { scene.ending(after) == "answer again" })
        scene.finish()
    }

    @Test func whatWaitsForCreditIsRefused() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { $0.ready(credit: 0) }
        scene.pool.start()
        #expect(scene.run { scene.pool.readyCount == 1 })
        let waiting = scene.submit(key: 1)
        var isResting = false
        scene.pool.rest(within: .seconds(20)) { isResting = true }
        #expect(scene.run { isResting })
        #expect(scene.ending(waiting) == "unavailable: in maintenance")
        scene.finish()
    }

    @Test func aWorkerThatDiesInItsDrainIsNotReplacedAndWhatItHadComesBackLater() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { worker in
            worker.drains = false
            worker.ready()
        }
        scene.pool.start()
        #expect(scene.run { scene.pool.readyCount == 1 })
        let held = scene.submit(key: 1)
        #expect(scene.run { scene.launcher.workers[0].delivered.count == 1 })
        var isResting = false
        scene.pool.rest(within: .seconds(20)) { isResting = true }
        #expect(scene.run { scene.launcher.workers[0].count(.drain) == 1 })
        scene.launcher.workers[0].exit(.signalled(9))
        #expect(scene.run { isResting })
        #expect(scene.launcher.workers.count == 1 && scene.ending(held) == nil)
        scene.launcher.onLaunch = { worker in
            worker.ready()
            worker.onFrame = { worker, header, frame in if frame.type == .deliver { worker.answer(header.id, "taken over") } }
        }
        scene.pool.rise()
        #expect(scene.run { scene.ending(held) == "answer taken over" })
        scene.finish()
    }

    @Test func theRouterEndsWhileItRests() throws {
        let scene = try PoolScene.serving(2)
        var isResting = false
        scene.pool.rest(within: .seconds(20)) { isResting = true }
        #expect(scene.run { isResting })
        scene.finish()
        #expect(scene.launcher.workers.count == 2)
    }
}
