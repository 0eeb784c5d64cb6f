import Glibc
import Processes
import Testing
import Time
import Wire

@testable import Dispatcher

@Suite struct WorkerPoolTests {
    @Test func helloDeliverAnswerWritten() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { $0.ready() }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == 1 }))
        let worker = try #require(scene.launcher.worker(0))
        #expect(worker.received.map(\.frame.type) == [.hello])
        #expect(worker.hello == Hello(router: Array(0..<16), slot: 0, generation: 1))
        let id = scene.submit()
        #expect(scene.run(until: { worker.delivered == [id] }))
        #expect(scene.pool.workers[0].inFlight == 1)
        worker.answer(id, "hello")
        #expect(scene.run(until: { worker.count(.written) == 1 }))
        #expect(scene.ending(id) == "answer hello")
        #expect(
            scene.pool.workers == [
                WorkerStatus(slot: 0, pid: 1_000_000, state: "ready", inFlight: 0, restarts: 0, messages: 1, generation: 1)
            ])
        #expect(scene.pool.totals.successes == 1 && scene.pool.totals.processing.total == 1)
        // Nobody waits for these two: recovered, and answered before.
        worker.answer(WorkerContract.nobody, "recovered")
        worker.answer(id, "late")
        #expect(scene.run(until: { scene.pool.totals.successes == 3 }))
        #expect(scene.ending(id) == "answer hello")
        scene.finish()
        #expect(worker.signals.isEmpty)
    }

    /// What the service manager's watchdog is fed by: workers are looked after, and each slot has one or gets one soon.
    @Test func supervisionThatStandsStillIsSeen() throws {
        let scene = try PoolScene(slots: 1)
        #expect(scene.pool.isSupervising(at: .now()), "there is nothing to look after yet")
        scene.launcher.onLaunch = { $0.ready() }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == 1 }))
        #expect(scene.pool.isSupervising(at: .now()))
        #expect(!scene.pool.isSupervising(at: .now() + .seconds(6)), "nobody has looked after them for so long")
        scene.finish()
        #expect(scene.pool.isSupervising(at: .now() + .seconds(6)), "a pool that ends has limits of its own")
    }

    @Test func aConversationStaysWithItsSlot() throws {
        let scene = try PoolScene.serving(3)
        var ids: [UInt64: [UInt64]] = [:]
        for round in 0..<3 { for key in 0..<20 { ids[UInt64(key), default: []].append(scene.submit(key: UInt64(key), field: "\(round)")) } }
        #expect(scene.run(until: { ids.values.joined().allSatisfy { scene.ending($0) != nil } }))
        for (_, same) in ids { #expect(Set(same.map { scene.ending($0) }).count == 1) }
        #expect(Set(ids.values.map { scene.ending($0[0]) }).count == 3)
        scene.finish()
    }

    /// All are told when of a dead worker's answers each has its fate, and those that come later: who was told first may have died with it.
    @Test func everyWorkerHearsWhoseFatesAreKnown() throws {
        let scene = try PoolScene(slots: 2)
        scene.launcher.onLaunch = { $0.ready() }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == 2 }))
        let workers = scene.launcher.workers
        workers[0].exit(.signalled(SIGKILL))
        #expect(scene.run(until: { scene.pool.readyCount == 2 && workers[1].count(.fatesKnown) == 1 }))
        let third = scene.launcher.workers[2]
        #expect(scene.run(until: { third.count(.fatesKnown) == 1 }))
        workers[1].exit(.signalled(SIGKILL))
        #expect(scene.run(until: { scene.launcher.workers.count == 4 && third.count(.fatesKnown) == 2 }))
        let fourth = scene.launcher.workers[3]
        #expect(scene.run(until: { fourth.count(.fatesKnown) == 2 }))
        for worker in [third, fourth] {
            let told = worker.received.map(\.frame).filter { $0.type == .fatesKnown }
            #expect(told == [.fatesKnown(1), .fatesKnown(2)])
        }
        scene.finish()
    }

    @Test func garbageEndsThatWorkerOnly() throws {
        let scene = try PoolScene.serving(2)
        let victim = try #require(scene.launcher.worker(0))
        victim.channel.write([UInt8](repeating: 0xFF, count: 64))
        #expect(scene.run(until: { scene.launcher.workers.count == 3 && scene.pool.readyCount == 2 }))
        #expect(victim.signals == [SIGKILL])
        #expect(scene.launcher.worker(1)?.signals == [])
        #expect(scene.pool.totals.garbage == 1)
        let id = scene.submit()
        #expect(scene.run(until: { scene.ending(id) != nil }))
        scene.finish()
    }

    @Test(arguments: [Frame.accepted, .pong, .credit(1)]) func wordsBeforeReadyAreGarbage(_ frame: Frame) throws {
        let scene = try PoolScene(slots: 1)
        scene.pool.start()
        let worker = try #require(scene.launcher.worker(0))
        worker.send(frame, id: frame == .accepted ? 1 : 0)
        #expect(scene.run(until: { worker.signals == [SIGKILL] }))
        #expect(scene.pool.totals.garbage == 1)
        scene.finish()
    }

    @Test func aDeadlineEndsTheRequestAndTheWorkerHears() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { worker in
            worker.returnsCredit = false
            worker.ready(credit: 2)
        }
        scene.pool.start()
        let worker = try #require(scene.launcher.worker(0))
        let accepted = scene.submit(within: .milliseconds(300))
        let silent = scene.submit(within: .milliseconds(300))
        let unsent = scene.submit(within: .milliseconds(300))
        #expect(scene.run(until: { worker.delivered.count == 2 }))
        worker.send(.accepted, id: accepted)
        #expect(scene.run(until: { worker.count(.answeredEmpty) == 2 && scene.ending(unsent) != nil }))
        #expect(scene.ending(accepted) == "expired, accepted")
        #expect(scene.ending(silent) == "expired")
        #expect(scene.ending(unsent) == "expired")
        // Too late: dropped, and nothing is reported on it. How the message ended counts all the same.
        worker.answer(accepted)
        worker.send(.credit(1))
        let next = scene.submit()
        #expect(scene.run(until: { worker.delivered.last == next }))
        #expect(scene.ending(accepted) == "expired, accepted")
        #expect(worker.count(.written) == 0)
        let totals = scene.pool.totals
        #expect(totals.expiredAccepted == 1 && totals.expiredUnaccepted == 2 && totals.successes == 1)
        scene.finish()
    }

    @Test func withoutRoomOrAfterDrainingItIsUnavailable() throws {
        let scene = try PoolScene(slots: 1, mostWaiting: 1)
        scene.pool.start()
        let waits = scene.submit()
        let refused = scene.submit()
        #expect(scene.ending(refused) == nil, "never inside the call")
        #expect(scene.run(until: { scene.ending(refused) != nil }))
        #expect(scene.ending(refused) == "unavailable: too many requests, or too many bytes of them, wait for the workers")
        scene.finish()
        #expect(scene.ending(waits) == "unavailable: draining")
        let late = scene.submit()
        #expect(scene.run(until: { scene.ending(late) == "unavailable: draining" }))
    }

    /// Frames that wait because the worker has too much to make durable follow when it has, without any credit.
    @Test func whatItMakesDurableMakesRoom() throws {
        let scene = try PoolScene(slots: 1, mostUntaken: 100)
        scene.launcher.onLaunch = { worker in
            worker.returnsCredit = false
            worker.ready(credit: 100)
        }
        scene.pool.start()
        let worker = try #require(scene.launcher.worker(0))
        let ids = (0..<6).map { _ in scene.submit() }
        #expect(scene.run(until: { !worker.delivered.isEmpty }))
        let first = worker.delivered.count
        #expect(first < 6 && scene.pool.totals.waiting == 6 - first && scene.pool.totals.requestBytes > 0)
        for id in worker.delivered { worker.send(.accepted, id: id) }
        #expect(scene.run(until: { worker.delivered.count == min(6, first * 2) }))
        // So does an answer.
        for id in worker.delivered { worker.answer(id) }
        #expect(scene.run(until: { worker.delivered.count == min(6, first * 3) }))
        for id in worker.delivered { worker.answer(id) }
        #expect(scene.run(until: { ids.allSatisfy { scene.ending($0) != nil } }))
        #expect(scene.pool.totals.requestBytes == 0)
        scene.finish()
    }

    @Test func creditsAreKept() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { worker in
            worker.returnsCredit = false
            worker.ready(credit: 2)
        }
        scene.pool.start()
        let worker = try #require(scene.launcher.worker(0))
        let ids = (0..<5).map { _ in scene.submit() }
        #expect(scene.run(until: { worker.delivered == Array(ids[..<2]) }))
        worker.answer(ids[0])
        #expect(scene.run(until: { scene.ending(ids[0]) != nil }))
        #expect(worker.delivered == Array(ids[..<2]))
        worker.send(.credit(3))
        #expect(scene.run(until: { worker.delivered == ids }))
        scene.finish()
    }

    /// Far more than 4 MiB in one turn, within the credit, to a worker that cannot have read any of it yet: no stall, kills nobody.
    @Test func aBurstIsNoStall() throws {
        let scene = try PoolScene.serving(1)
        let ids = (0..<6).map { _ in scene.submit(field: PoolScene.large) }
        #expect(scene.run(until: { ids.allSatisfy { scene.ending($0)?.hasPrefix("answer") == true } }))
        #expect(scene.launcher.worker(0)?.delivered == ids)
        #expect(scene.pool.totals.deaths == 0 && scene.pool.totals.stalled == 0)
        scene.finish()
    }

    /// Both workers refuse; it is told once, and nothing is started after that.
    @Test func unusableSettingsAreToldOnceAndEndAllStarts() throws {
        let scene = try PoolScene(slots: 2)
        var told = 0
        scene.pool.onUnusable = { told += 1 }
        scene.launcher.onLaunch = { $0.exit(.exited(WorkerContract.exitConfiguration)) }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.workers.allSatisfy { $0.state == "waiting" } }))
        #expect(told == 1)
        scene.pool.replace()
        scene.pool.setCount(3)
        var turns = 0
        #expect(
            scene.run(until: {
                turns += 1
                return turns > 5
            }))
        #expect(scene.launcher.workers.count == 2)
        scene.finish()
        #expect(told == 1)
    }

    @Test func anotherEndBeforeReadyIsNotUnusable() throws {
        let scene = try PoolScene(slots: 1)
        var told = 0
        scene.pool.onUnusable = { told += 1 }
        scene.launcher.onLaunch = { $0.exit(.exited(1)) }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.workers[0].restarts == 3 }))
        scene.finish()
        #expect(told == 0)
    }

    /// After the first ready worker it is a death: throttled, never the end.
    @Test func unusableAfterHavingBeenReadyIsADeath() throws {
        let scene = try PoolScene.serving(1)
        var told = 0
        scene.pool.onUnusable = { told += 1 }
        scene.launcher.onLaunch = { $0.exit(.exited(WorkerContract.exitConfiguration)) }
        scene.launcher.worker(0)?.exit(.exited(WorkerContract.exitConfiguration))
        #expect(scene.run(until: { scene.pool.workers[0].restarts == 4 }))
        #expect(scene.pool.workers[0].state == "waiting")
        #expect(told == 0)
        scene.finish()
    }

    /// A real process: whichever is seen first, the end of its stream or its own, the status is heard.
    @Test func theStatusOfARealProcessIsHeard() throws {
        let scene = try PoolScene(slots: 1) { loop in
            ProcessLauncher(loop: loop, executable: "/bin/sh") { _ in ["-c", "exec 3>&-; sleep 0.1; exit 78"] }
        }
        var told = 0
        scene.pool.onUnusable = { told += 1 }
        scene.pool.start()
        #expect(scene.run(until: { told == 1 }))
        #expect(scene.pool.workers[0].restarts == 1)
        scene.finish()
    }

    @Test func drainWaitsForWhatIsHeld() throws {
        let scene = try PoolScene.lingering(1)
        let worker = try #require(scene.launcher.worker(0))
        let held = scene.submit()
        #expect(scene.run(until: { worker.delivered == [held] }))
        var drained = 0
        scene.pool.drain(within: .seconds(10)) { drained += 1 }
        #expect(scene.run(until: { worker.count(.drain) == 1 }))
        #expect(worker.received.last?.frame == .drain(10_000))
        worker.answer(held, "late")
        #expect(scene.run(until: { worker.count(.written) == 1 }))
        #expect(drained == 0)
        worker.send(.drained)
        worker.exit()
        #expect(scene.run(until: { drained == 1 }))
        #expect(scene.ending(held) == "answer late")
        #expect(worker.signals.isEmpty && scene.launcher.workers.count == 1)
    }

    @Test func aProgramThatCannotBeStartedIsThrottledAndMayComeBack() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.fails = true
        scene.launcher.onLaunch = { $0.ready() }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.workers[0].restarts >= 3 }))
        scene.launcher.fails = false
        #expect(scene.run(until: { scene.pool.readyCount == 1 }))
        scene.finish()
    }

    @Test func withdrawnRequestsHaveNoEnding() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { $0.ready() }
        scene.pool.start()
        let worker = try #require(scene.launcher.worker(0))
        let id = scene.submit()
        #expect(scene.run(until: { worker.delivered == [id] }))
        scene.pool.report(id, .notWritten)
        #expect(scene.run(until: { worker.count(.notWritten) == 1 }))
        worker.answer(id)
        scene.finish()
        #expect(scene.ending(id) == nil)
    }

    /// A real child that never says a word: it has descriptor 3, and SIGTERM and SIGKILL reach it.
    @Test func realProcessesAreStartedAndBuried() throws {
        let scene = try PoolScene(slots: 2) { loop in
            ProcessLauncher(loop: loop, executable: "/bin/sh") { _ in ["-c", "exec sleep 1000 <&3"] }
        }
        scene.pool.start()
        let pids = scene.pool.workers.map(\.pid)
        #expect(pids.allSatisfy { kill($0, 0) == 0 })
        kill(pids[0], SIGKILL)
        #expect(scene.run(until: { scene.pool.workers[0].pid != pids[0] && scene.pool.workers[0].pid != 0 }))
        #expect(scene.pool.workers.map(\.restarts) == [1, 0])
        #expect(scene.pool.workers[1].pid == pids[1])
        let last = scene.pool.workers.map(\.pid)
        scene.finish()
        for pid in pids + last { #expect(kill(pid, 0) == -1 && errno == ESRCH) }
    }
}
