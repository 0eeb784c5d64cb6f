// The pool's workers: starting, hearing, burying them. The driver of WorkerLife and RespawnThrottle.

import Glibc
import Processes
import Telemetry
import Time
import Wire

extension WorkerPool: WorkerConnectionOwner {
    /// How often lives are looked after.
    static var tickEvery: Duration { .milliseconds(250) }
    /// A tick that comes later than this means that the dispatcher itself stood still.
    private static var stoodStill: Duration { .seconds(1) }

    // MARK: Frames from a worker

    func worker(_ worker: WorkerConnection, received frame: Frame, id: UInt64) {
        let generation = worker.generation
        // Before `ready` a worker has nothing else to say.
        if !worker.life.wasReady, frame.type != .ready {
            self.worker(worker, life: .garbage("frame \(frame.type) before ready"))
            return
        }
        switch frame {
        case .ready(let ready):
            act(worker, worker.life.happened(.ready, at: .now()), credit: ready.credit)
        case .credit(let more):
            table.credited(generation, more)
            pump([generation])
        case .accepted:
            table.accepted(id, by: generation)
            if table.isWaitedFor(generation) { pump([generation]) }
        case .answer(let answer):
            self.worker(worker, answered: answer, id: id)
        case .pong:
            self.worker(worker, life: .pong(id))
        case .figures(let figures):
            worker.figures = WorkerFigures(values: figures.values)
        case .liveValues(let values):
            if values.values.contains(where: { $0.key == WorkerContract.takesBeats }) { worker.takesBeats = true }
            worker.liveValues = values
            onLiveValues?(values)
        case .beaten(let words):
            onBeaten?(words)
        case .drained:
            break
        case .hello, .deliver, .written, .notWritten, .answeredEmpty, .ping, .drain, .dead, .fatesKnown, .grant, .suspect, .beat:
            // The decoder refuses what goes the other way.
            break
        }
    }

    private func worker(_ worker: WorkerConnection, answered answer: Answer, id: UInt64) {
        // Counted by the worker that committed it, once a message, also when nobody waits any more.
        switch answer.outcome {
        case .success: sums.successes += 1
        case .failure: sums.failures += 1
        case .notCounted: break
        }
        if answer.outcome != .notCounted {
            sums.processing.record(microseconds: Int64(answer.processing))
            if slots.indices.contains(worker.slot) { slots[worker.slot].messages += 1 }
        }
        table.answered(id, by: worker.generation, now: .now())?(.answer(answer))
        if table.isWaitedFor(worker.generation) { pump([worker.generation]) }
    }

    // MARK: Lives

    func worker(_ worker: WorkerConnection, life event: WorkerLife.Event) {
        act(worker, worker.life.happened(event, at: .now()))
    }

    func workerHasRoom(_ worker: WorkerConnection) {
        table.setRoom(true, for: worker.generation)
        pump([worker.generation])
    }

    func act(_ worker: WorkerConnection, _ action: WorkerLife.Action, credit: UInt32 = 0) {
        switch action {
        case .nothing: break
        case .becameReady: becameReady(worker, credit)
        case .ping(let id): send(worker) { FrameEncoder.append(signal: .ping, id: id, to: &$0) }
        case .drain(let milliseconds):
            let flags: FrameFlags = isDraining ? [] : .heldMayWait
            send(worker) { FrameEncoder.append(drain: milliseconds, flags: flags, to: &$0) }
        case .terminate: worker.handle.signal(SIGTERM)
        case .kill(let fault): kill(worker, fault)
        case .bury: bury(worker)
        }
    }

    func tick() {
        let now = MonotonicInstant.now()
        let stood = now - lastTick
        lastTick = now
        let workers = living.values.sorted { $0.generation < $1.generation }
        for worker in workers {
            if stood > Self.stoodStill { _ = worker.life.happened(.stood(stood), at: now) }
            watch(worker, now)
            act(worker, worker.life.happened(.tick, at: now))
        }
        tellFates()
        guard !isDraining, !isResting else { return }
        tendAlone()
        for slot in slots.indices {
            guard let due = slots[slot].respawnAt, now >= due else { continue }
            startCurrent(slot)
        }
    }

    private func becameReady(_ worker: WorkerConnection, _ credit: UInt32) {
        let now = MonotonicInstant.now()
        log.info(
            "worker ready",
            metadata: [
                "slot": "\(worker.slot)", "pid": "\(worker.handle.pid)", "generation": "\(worker.generation)",
                "start_ms": "\((now - worker.startedAt).nanoseconds / 1_000_000)",
            ])
        wasEverReady = true
        tellSuspicions(worker, now)
        for dead in recentDeaths.told(at: now, unaccounted: unaccounted) { send(worker) { FrameEncoder.append(dead: dead, to: &$0) } }
        if worker.slot == WorkerContract.aloneSlot { return aloneReady(worker) }
        var old: WorkerConnection?
        if slots[worker.slot].successor === worker {
            old = slots[worker.slot].current
            slots[worker.slot].current = worker
            slots[worker.slot].successor = nil
        }
        for generation in accounted { send(worker) { FrameEncoder.append(fatesKnown: generation, to: &$0) } }
        pump(table.workerReady(worker.generation, slot: worker.slot, credit: credit))
        if let old { leave(old) }
        onReadyChange?(readyCount)
        replacementHappened(.ready(worker.slot))
    }

    /// Asks a worker to finish what it has and go. It is in no slot any more.
    func leave(_ worker: WorkerConnection) {
        act(worker, worker.life.happened(.drain(within: WorkerContract.replacedWithin), at: .now()))
    }

    private func kill(_ worker: WorkerConnection, _ fault: WorkerLife.Fault) {
        switch fault {
        case .garbage: sums.garbage += 1
        case .stalled:
            sums.stalled += 1
            noteCircles(worker)
        case .notReadyInTime, .closedItsStream, .ignoredSigterm: break
        }
        if fault != .closedItsStream {
            log.error(
                "worker killed",
                metadata: ["slot": "\(worker.slot)", "pid": "\(worker.handle.pid)", "reason": "\(fault)"])
        }
        worker.handle.signal(SIGKILL)
        table.workerDying(worker.generation)
    }

    private func bury(_ worker: WorkerConnection) {
        let generation = worker.generation
        guard living.removeValue(forKey: generation) != nil else { return }
        worker.close()
        if worker.exit == nil { unburied[generation] = worker.handle }
        sums.figures.merge(dead: worker.figures)
        accuse(worker)
        tellDeath(generation)
        unaccounted.append(generation)
        let held = table.inFlight(generation)
        var pumped = table.workerDied(generation, now: .now())
        let asked = worker.life.wasAsked && worker.life.fault == nil && !worker.diedOfItself
        log.log(
            level: asked ? .info : .error, asked ? "worker left" : "worker died",
            metadata: [
                "slot": "\(worker.slot)", "pid": "\(worker.handle.pid)", "end": "\(worker.exit.map { "\($0)" } ?? "not yet")",
                "reason": "\(worker.life.fault.map { "\($0)" } ?? (asked ? "asked" : "died"))", "redelivered": "\(held)",
            ])
        let isRefusal = refusesToStart(worker)
        // Its slot first: a successor at once, then the frames, which meanwhile go to the others.
        emptySlot(of: worker)
        aloneEnded(worker)
        if !isDraining { pumped += setApart() }
        if isDraining {
            finish(table.refuseWaiting("draining"))
        } else {
            pump(pumped)
            armRedelivery()
        }
        onReadyChange?(readyCount)
        endDrainIfEmpty()
        endRestIfEmpty()
        if isRefusal { onUnusable?() }
    }

    /// True once: no worker will be able to work.
    private func refusesToStart(_ worker: WorkerConnection) -> Bool {
        guard worker.exit == .exited(WorkerContract.exitConfiguration), !wasEverReady, !isUnusable, !isDraining, onUnusable != nil else {
            return false
        }
        isUnusable = true
        for slot in slots.indices { slots[slot].respawnAt = nil }
        return true
    }

    /// As many are remembered for workers that come later.
    private static let mostAccounted = 64

    /// Tells all workers of each ended one whose answers are all accounted for: one of them may die before it could tell the database.
    private func tellFates() {
        let workers = living.values.filter(\.life.isWorking)
        guard !unaccounted.isEmpty, !workers.isEmpty else { return }
        unaccounted.removeAll { generation in
            guard !table.hasOpenAnswers(of: generation) else { return false }
            // Without the frame its replies count as unknown, and Twilio's records are asked.
            if table.hasForgottenAnswers(of: generation) { return true }
            for worker in workers { send(worker) { FrameEncoder.append(fatesKnown: generation, to: &$0) } }
            accounted.append(generation)
            if accounted.count > Self.mostAccounted { accounted.removeFirst() }
            return true
        }
    }

    /// Ahead of the frames that are redelivered for it: whoever gets one knows then whose row it may find.
    private func tellDeath(_ generation: UInt64) {
        recentDeaths.died(generation, at: .now())
        for worker in living.values where worker.life.isWorking { send(worker) { FrameEncoder.append(dead: generation, to: &$0) } }
    }

    private func emptySlot(of worker: WorkerConnection) {
        guard slots.indices.contains(worker.slot) else { return }
        let slot = worker.slot
        if !worker.life.wasAsked {
            sums.deaths += 1
            slots[slot].restarts += 1
        }
        if slots[slot].successor === worker {
            slots[slot].successor = nil
            replacementHappened(.failed(slot), because: Self.endBeforeReady(worker))
        } else if slots[slot].current === worker {
            slots[slot].current = nil
            if let successor = slots[slot].successor {
                // The replacement is under way already.
                slots[slot].current = successor
                slots[slot].successor = nil
            } else {
                if !worker.life.wasReady { replacementHappened(.failed(slot), because: Self.endBeforeReady(worker)) }
                respawn(slot, lived: worker.life.lived(at: .now()))
            }
        }
    }

    /// Why a worker that never worked is gone, for people.
    private static func endBeforeReady(_ worker: WorkerConnection) -> String {
        if let fault = worker.life.fault, fault != .closedItsStream { return fault.description }
        return "ended before it was ready" + (worker.exit.map { " (\($0))" } ?? "")
    }

    private func respawn(_ slot: Int, lived: Duration?) {
        guard !isDraining, !isResting, !isUnusable, slots[slot].current == nil else { return }
        let pause = slots[slot].throttle.died(lived: lived, at: .now())
        if pause == .zero {
            startCurrent(slot)
        } else {
            slots[slot].respawnAt = .now() + pause
            log.error("worker not started again yet", metadata: ["slot": "\(slot)", "pause_s": "\(pause.components.seconds)"])
        }
    }

    // MARK: Starting

    func startCurrent(_ slot: Int) {
        slots[slot].respawnAt = nil
        if let worker = launch(slot) {
            slots[slot].current = worker
        } else {
            // As a death before ready; never in this turn, so that a start that always fails cannot recurse.
            let pause = slots[slot].throttle.died(lived: nil, at: .now())
            slots[slot].restarts += 1
            slots[slot].respawnAt = .now() + pause
        }
    }

    func launch(_ slot: Int) -> WorkerConnection? {
        do throws(ProcessError) {
            let generation = try configuration.nextGeneration()
            let handle = try launcher.launch(slot: slot, environment: configuration.environment)
            let worker = WorkerConnection(
                loop: loop, slot: slot, generation: generation, handle: handle, now: .now(), owner: self)
            living[generation] = worker
            handle.watchExit { [weak self, weak worker] exit in
                self?.unburied[generation] = nil
                guard let self, let worker, living[generation] != nil else { return }
                worker.exit = exit
                self.worker(worker, life: .exited)
            }
            let hello = Hello(router: configuration.router, slot: UInt16(clamping: slot), generation: generation)
            send(worker) { output throws(WireError) in try FrameEncoder.append(.hello(hello), to: &output) }
            log.info("worker started", metadata: ["slot": "\(slot)", "pid": "\(handle.pid)", "generation": "\(generation)"])
            return worker
        } catch {
            launchFailure = "\(error)"
            log.error("worker not started", metadata: ["slot": "\(slot)", "error": "\(error)"])
            return nil
        }
    }
}
