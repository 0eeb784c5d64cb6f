import Glibc
import Processes
import Testing
import Time
import Wire

@testable import Dispatcher

@Suite struct WorkerPoolTests {
    /// A scene whose workers say ready at once and answer with their pid.
    private func serving(_ slots: Int) throws -> PoolScene {
        let scene = try PoolScene(slots: slots)
        scene.launcher.onLaunch = { worker in
            worker.ready()
            worker.onFrame = { worker, header, frame in if frame.type == .deliver { worker.answer(header.id, "\(worker.pid)") } }
        }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == slots }))
        return scene
    }

    /// Near the largest that a frame carries.
    private let large = String(repeating: "x", count: 900_000)

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

    @Test func aConversationStaysWithItsSlot() throws {
        let scene = try serving(3)
        var ids: [UInt64: [UInt64]] = [:]
        for round in 0..<3 { for key in 0..<20 { ids[UInt64(key), default: []].append(scene.submit(key: UInt64(key), field: "\(round)")) } }
        #expect(scene.run(until: { ids.values.joined().allSatisfy { scene.ending($0) != nil } }))
        for (_, same) in ids { #expect(Set(same.map { scene.ending($0) }).count == 1) }
        #expect(Set(ids.values.map { scene.ending($0[0]) }).count == 3)
        scene.finish()
    }

    @Test func aDeadWorkersFramesAreRedeliveredAndItsSlotFilledAtOnce() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { $0.ready() }
        scene.pool.start()
        let first = try #require(scene.launcher.worker(0))
        let ids = [scene.submit(), scene.submit()]
        #expect(scene.run(until: { first.delivered == ids }))
        first.send(.figures(Figures(values: [7])))
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
        second.send(.figures(Figures(values: [5])))
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
        let scene = try serving(2)
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
        let scene = try serving(1)
        let ids = (0..<6).map { _ in scene.submit(field: large) }
        #expect(scene.run(until: { ids.allSatisfy { scene.ending($0)?.hasPrefix("answer") == true } }))
        #expect(scene.launcher.worker(0)?.delivered == ids)
        #expect(scene.pool.totals.deaths == 0 && scene.pool.totals.stalled == 0)
        scene.finish()
    }

    /// What a dead worker leaves to another is such a burst.
    @Test func aLargeInheritanceKillsNobody() throws {
        let scene = try PoolScene(slots: 2)
        scene.launcher.onLaunch = { $0.ready() }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == 2 }))
        scene.launcher.onLaunch = nil
        let ids = (0..<6).map { _ in scene.submit(field: large) }
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

    @Test func rollingReplacementFailsNoRequest() throws {
        let scene = try serving(3)
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
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { worker in
            worker.drains = false
            worker.ready()
        }
        scene.pool.start()
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
        let scene = try serving(2)
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
        let scene = try serving(1)
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
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { worker in
            worker.drains = false
            worker.ready()
        }
        scene.pool.start()
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

    @Test func aWorkerThatDiesWhileAllDrainLeavesNothingUnanswered() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { worker in
            worker.drains = false
            worker.ready()
        }
        scene.pool.start()
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

    @Test func aCrashLoopIsThrottled() throws {
        let scene = try PoolScene(slots: 1)
        scene.launcher.onLaunch = { $0.exit(.exited(1)) }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.workers[0].state == "waiting" }))
        #expect(scene.launcher.workers.count == 3)
        #expect(scene.pool.workers[0].restarts == 3)
        scene.finish()
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

    @Test func theCountChangesWhileRunning() throws {
        let scene = try serving(1)
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
        let scene = try serving(4)
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
        let scene = try serving(2)
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
        let scene = try serving(2)
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

    /// Workers killed at random under load: every request is answered, once.
    @Test func randomDeathsFailNoRequest() throws {
        let scene = try serving(3)
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
