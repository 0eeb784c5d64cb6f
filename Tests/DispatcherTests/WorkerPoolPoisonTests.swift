// Who is accused when a worker ends, and what becomes of requests whose message kills workers, with workers that the test plays.

import Glibc
import Processes
import Telemetry
import Testing
import Time
import Wire

@testable import Dispatcher

private let account = "AC00000000000000000000000000000001"

private func sid(_ number: Int) -> String { "SM" + String(repeating: "0", count: 31) + String(number) }

extension PoolScene {
    /// A message of that number.
    @discardableResult
    fileprivate func message(_ number: Int, within: Duration = .seconds(15)) -> UInt64 {
        submit(
            key: 0, within: within,
            fields: [
                ("MessageSid", Array(sid(number).utf8)), ("AccountSid", Array(account.utf8)), ("From", Array("+14155550101".utf8)),
                ("To", Array("+18005550100".utf8)), ("Body", Array("text \(number)".utf8)),
            ])
    }

    fileprivate func start(_ workers: Int) {
        launcher.onLaunch = { worker in
            // The worker that is alone goes when the test says so.
            worker.drains = worker.slot != WorkerContract.aloneSlot
            worker.onFrame = { worker, _, frame in if case .hello = frame { worker.ready() } }
        }
        pool.start()
        #expect(run(until: { self.pool.readyCount == workers }))
    }

    /// The latest worker that is there for one message alone.
    fileprivate var alone: FakeWorker? { launcher.worker(WorkerContract.aloneSlot) }
}

extension FakeWorker {
    fileprivate var suspicions: [Suspicion] {
        received.compactMap { if case .suspect(let suspicion) = $0.frame { suspicion } else { nil } }
    }

    /// Dies of a signal with this on its CPU.
    fileprivate func die(of number: Int32, at work: WorkReading?) {
        self.work = work
        exit(.signalled(number))
    }

    fileprivate func delivery(_ request: UInt64) -> (flags: FrameFlags, deliver: Deliver)? {
        for (header, frame) in received where header.id == request {
            if case .deliver(let deliver) = frame { return (header.flags, deliver) }
        }
        return nil
    }
}

private func at(_ number: Int) -> WorkReading { WorkReading(sequence: 7, isOn: true, account: account, sid: sid(number)) }

@Suite struct WorkerPoolPoisonTests {
    @Test func whatWasOnTheCPUIsAccusedBeforeTheDeathIsTold() throws {
        let scene = try PoolScene(slots: 2)
        scene.start(2)
        let (first, other) = try (#require(scene.launcher.worker(0)), #require(scene.launcher.worker(1)))
        first.die(of: SIGSEGV, at: at(1))
        #expect(scene.run(until: { other.count(.dead) == 1 }))
        let types = other.received.map(\.frame.type).filter { $0 == .dead || $0 == .suspect }
        #expect(types == [.suspect, .dead])
        let suspicion = try #require(other.suspicions.first)
        #expect(suspicion.messageSID == sid(1) && suspicion.accountSID == account && suspicion.cause == 11 && !suspicion.wasAlone)
        #expect(suspicion.generation == first.hello?.generation)
        #expect(scene.pool.totals.suspicions == 1)
        // Whoever becomes ready later hears of it too.
        let isTold = {
            guard let successor = scene.launcher.worker(0), successor !== first else { return false }
            return successor.suspicions.count == 1
        }
        #expect(scene.run(until: isTold))
        scene.finish()
    }

    @Test(arguments: [SIGKILL, SIGTERM, SIGHUP, SIGXCPU, SIGPIPE])
    func whoIsKilledFromOutsideAccusesNobody(number: Int32) throws {
        let scene = try PoolScene(slots: 2)
        scene.start(2)
        let (first, other) = try (#require(scene.launcher.worker(0)), #require(scene.launcher.worker(1)))
        first.die(of: number, at: at(1))
        #expect(scene.run(until: { other.count(.dead) == 1 }))
        #expect(other.suspicions.isEmpty && scene.pool.totals.suspicions == 0)
        scene.finish()
    }

    @Test func whoHasNobodyOnTheCPUAccusesNobody() throws {
        let scene = try PoolScene(slots: 2)
        scene.start(2)
        let other = try #require(scene.launcher.worker(1))
        let garbage = [
            nil, WorkReading(sequence: 7, isOn: false, account: account, sid: sid(1)),
            WorkReading(sequence: 7, isOn: true, account: account, sid: "SM; drop table"),
            WorkReading(sequence: 7, isOn: true, account: "", sid: sid(1)), WorkReading(sequence: 7, isOn: true, request: 4711),
        ]
        for (count, work) in garbage.enumerated() {
            let worker = try #require(scene.launcher.worker(0))
            worker.die(of: SIGABRT, at: work)
            #expect(scene.run(until: { other.count(.dead) == count + 1 && scene.pool.readyCount == 2 }))
        }
        #expect(other.suspicions.isEmpty)
        scene.finish()
    }

    /// A worker that turns in circles is told from one that was stopped, and from one that is merely slow.
    @Test func onlyWhoTurnsInCirclesAccuses() throws {
        let scene = try PoolScene(slots: 4)
        scene.start(4)
        let (turning, stopped, slow) = try (
            #require(scene.launcher.worker(0)), #require(scene.launcher.worker(1)), #require(scene.launcher.worker(2))
        )
        let witness = try #require(scene.launcher.worker(3))
        for (number, worker) in [turning, stopped, slow].enumerated() {
            worker.work = at(number + 1)
            worker.cpuTime = .seconds(1)
            worker.answersPings = false
        }
        let start = MonotonicInstant.now()
        let isOver = {
            for worker in [turning, slow] { worker.cpuTime = MonotonicInstant.now() - start }
            slow.work?.sequence += 1
            return scene.pool.totals.stalled == 3 && witness.count(.dead) == 3
        }
        #expect(scene.run(until: isOver))
        #expect(witness.suspicions.map(\.messageSID) == [sid(1)])
        #expect(witness.suspicions.first?.cause == 0)
        scene.finish()
    }

    /// Before it is durable the request itself is what can be told: two deaths, then alone, then kept as a letter.
    @Test func whatKillsBeforeItIsDurableRunsAloneAndEndsAsALetter() throws {
        let scene = try PoolScene(slots: 1)
        scene.start(1)
        let poison = scene.message(1)
        let innocent = scene.message(2)
        for deaths in 1...2 {
            let worker = try #require(scene.launcher.worker(0))
            #expect(scene.run(until: { worker.delivered.contains(poison) && worker.delivered.contains(innocent) }))
            worker.die(of: SIGILL, at: WorkReading(sequence: 1, isOn: true, request: poison))
            #expect(scene.run(until: { scene.launcher.worker(0) !== worker && scene.pool.readyCount == 1 }), "death \(deaths)")
        }
        let third = try #require(scene.launcher.worker(0))
        #expect(scene.run(until: { third.delivered == [innocent] && has(scene.alone, poison) }), "the neighbour goes on")
        #expect(third.suspicions.map(\.messageSID) == [sid(1), sid(1)])
        third.answer(innocent, "fine")
        let alone = try #require(scene.alone)
        #expect(alone.hello?.slot == UInt16.max && alone.delivery(poison)?.deliver.fields.count == 5)
        #expect(alone.delivered == [poison], "nothing else")
        // A second delivery of the same message does not go to the others either.
        let again = scene.message(1)
        alone.die(of: SIGILL, at: WorkReading(sequence: 1, isOn: true, request: poison))
        #expect(scene.run(until: { third.delivery(poison) != nil && third.delivery(again) != nil }))
        let letter = try #require(third.delivery(poison))
        #expect(letter.flags.contains(.deadLetter))
        #expect(letter.deliver.fields.map(\.name).sorted() == ["AccountSid", "From", "MessageSid", "To"], "names only")
        #expect(third.suspicions.last?.wasAlone == true)
        third.answer(poison)
        third.answer(again)
        let isOver = { scene.ending(again) != nil && scene.ending(poison) != nil && scene.ending(innocent) != nil }
        #expect(scene.run(until: isOver))
        #expect(scene.ending(innocent) == "answer fine")
        scene.finish()
    }

    private func has(_ worker: FakeWorker?, _ request: UInt64) -> Bool { worker?.delivered.contains(request) ?? false }

    /// Killed from outside, the worker that is alone says nothing: another one tries.
    @Test func theWorkerThatIsAloneMayBeKilled() throws {
        let scene = try PoolScene(slots: 1)
        scene.start(1)
        let poison = scene.message(1)
        for _ in 1...2 {
            let worker = try #require(scene.launcher.worker(0))
            #expect(scene.run(until: { worker.delivered.contains(poison) }))
            worker.die(of: SIGSEGV, at: at(1))
            #expect(scene.run(until: { scene.launcher.worker(0) !== worker && scene.pool.readyCount == 1 }))
        }
        #expect(scene.run(until: { has(scene.alone, poison) }))
        let first = try #require(scene.alone)
        first.die(of: SIGKILL, at: at(1))
        #expect(scene.run(until: { scene.alone !== first && has(scene.alone, poison) }))
        let second = try #require(scene.alone)
        second.answer(poison, "after all")
        #expect(scene.run(until: { scene.ending(poison) == "answer after all" }))
        // It was none: the next delivery of it goes the usual way.
        second.exit()
        #expect(scene.run(until: { scene.pool.living.count == 1 }))
        let again = scene.message(1)
        let usual = try #require(scene.launcher.worker(0))
        #expect(scene.run(until: { usual.delivered.contains(again) }))
        usual.answer(again)
        scene.finish()
    }

    /// What is durable is answered: its row tells the rest.
    @Test func whatIsDurableIsAnsweredEmptyAndGoesToNobody() throws {
        let scene = try PoolScene(slots: 1)
        scene.start(1)
        let poison = scene.message(1)
        for _ in 1...2 {
            let worker = try #require(scene.launcher.worker(0))
            #expect(scene.run(until: { worker.delivered.contains(poison) }))
            worker.send(.accepted, id: poison)
            #expect(scene.run(until: { scene.pool.table.isAccepted(poison) }))
            worker.die(of: SIGSEGV, at: at(1))
            #expect(scene.run(until: { scene.launcher.worker(0) !== worker && scene.pool.readyCount == 1 }))
        }
        #expect(scene.run(until: { scene.ending(poison) == "expired, accepted" }))
        // What its dead workers may have committed is moved, by one that does not look at it.
        let third = try #require(scene.launcher.worker(0))
        #expect(scene.run(until: { third.delivery(poison)?.flags.contains(.replyLate) == true }))
        third.answer(poison)
        #expect(scene.alone == nil, "without a row that is due nobody starts alone")
        scene.finish()
    }

    /// Rows of the database: a figure asks for a worker, which gets leave to take one, and goes.
    @Test func aWorkerIsStartedForARow() throws {
        let scene = try PoolScene(slots: 1)
        scene.start(1)
        let usual = try #require(scene.launcher.worker(0))
        var figures = WorkerFigures()
        figures[.quarantineDue] = 1
        usual.send(.figures(Figures(values: figures.values)))
        #expect(scene.run(until: { scene.alone?.count(.drain) == 1 }))
        let alone = try #require(scene.alone)
        let words: [FrameType] = alone.received.map(\.frame.type).filter { $0 == .grant || $0 == .drain }
        #expect(words == [.grant, .drain])
        #expect(alone.delivered.isEmpty)
        figures[.quarantineDue] = 0
        usual.send(.figures(Figures(values: figures.values)))
        alone.exit()
        #expect(scene.run(until: { scene.pool.living.count == 1 }))
        #expect(scene.pool.workers.count == 1 && scene.pool.totals.deaths == 0)
        scene.finish()
    }
}
