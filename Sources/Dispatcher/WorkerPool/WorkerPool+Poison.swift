// Messages that kill workers: who is accused when a worker ends, who is told, and the worker that is started for one of them alone. Part of
// WorkerPool; the rules are in Suspects and RequestTable. docs/delivery.md, "Poison messages".

import Glibc
import Processes
import Telemetry
import Time
import Wire

extension WorkerPool {
    /// Workers for one message alone.
    struct Alone {
        /// The one that there is.
        var worker: WorkerConnection?
        /// What it was given by a request; nil: a row of the database.
        var name: MessageName?
        /// Not before: they are started one after the other.
        var due: MonotonicInstant
        var throttle = RespawnThrottle()

        init(now: MonotonicInstant) { due = now }
    }

    // MARK: Accusing

    /// While a ping is open: how much CPU time the worker had used, and at what it was. Both together tell later whether it turns in circles.
    func watch(_ worker: WorkerConnection, _ now: MonotonicInstant) {
        guard let waited = worker.life.unanswered(at: now), waited >= WorkerContract.suspiciousAfter else {
            worker.standing = nil
            return
        }
        guard let work = worker.handle.work, work.isOn, worker.standing?.sequence != work.sequence, let used = worker.handle.cpuTime else {
            return
        }
        worker.standing = WorkerConnection.Standing(sequence: work.sequence, cpuTime: used)
    }

    /// It is killed now because it stopped answering.
    func noteCircles(_ worker: WorkerConnection) {
        guard let standing = worker.standing, let work = worker.handle.work, work.isOn, work.sequence == standing.sequence,
            let used = worker.handle.cpuTime
        else { return }
        worker.turnedInCircles = used - standing.cpuTime >= WorkerContract.circlesFrom
    }

    /// What the worker that has ended is to be blamed on; nil: on nothing that it did, or on no message.
    private func accusation(_ worker: WorkerConnection) -> Suspicion? {
        let cause: UInt8
        switch worker.exit {
        case _ where worker.turnedInCircles: cause = 0
        case .signalled(let number)? where WorkerContract.faultSignals.contains(number): cause = UInt8(clamping: number)
        default: return nil
        }
        guard let work = worker.handle.work, work.isOn else { return nil }
        var name = MessageName(accountSID: work.account, messageSID: work.sid)
        if work.request != 0 {
            guard let frame = table.frame(of: work.request, heldBy: worker.generation), let found = DeliverFrame.messageName(frame) else {
                return nil
            }
            name = found
        }
        guard Suspicion.isName(name.accountSID), Suspicion.isName(name.messageSID) else { return nil }
        return Suspicion(
            generation: worker.generation, at: WallTime.now().microseconds, slot: UInt16(clamping: worker.slot), cause: cause,
            wasAlone: worker.slot == WorkerContract.aloneSlot, accountSID: name.accountSID, messageSID: name.messageSID)
    }

    /// Before the workers hear of its death, and before what it held is given to others.
    func accuse(_ worker: WorkerConnection) {
        guard let suspicion = accusation(worker) else { return }
        suspects.accused(suspicion, at: .now())
        sums.suspicions += 1
        log.error(
            "a message was at work when its worker died",
            metadata: [
                "sid": "\(suspicion.messageSID)", "slot": "\(worker.slot)", "generation": "\(suspicion.generation)",
                "cause": "\(suspicion.cause == 0 ? "turned in circles" : "signal \(suspicion.cause)")", "alone": "\(suspicion.wasAlone)",
            ])
        for living in living.values where living.life.isWorking { tell(suspicion, living) }
    }

    func tellSuspicions(_ worker: WorkerConnection, _ now: MonotonicInstant) {
        for suspicion in suspects.told(at: now) { tell(suspicion, worker) }
    }

    private func tell(_ suspicion: Suspicion, _ worker: WorkerConnection) {
        send(worker) { output throws(WireError) in try FrameEncoder.append(.suspect(suspicion), to: &output) }
    }

    /// Takes what is suspected out of the way of everything else. Returns the workers to pump.
    func setApart() -> [UInt64] {
        guard !suspects.isEmpty || table.hasAlone else { return [] }
        let (ended, touched) = table.setApart(now: .now()) { suspects.verdict($0) }
        finish(ended)
        tendAlone()
        return touched
    }

    // MARK: The worker that is alone with one message

    /// Starts one when it is wanted and there is none.
    func tendAlone() {
        let now = MonotonicInstant.now()
        guard isStarted, !isDraining, !isResting, !isUnusable, alone.worker == nil, now >= alone.due else { return }
        guard table.hasAlone || living.values.contains(where: { $0.figures[.quarantineDue] > 0 }) else { return }
        alone.due = now + WorkerContract.alonePause
        // In the next turn: this may come out of a burial, or out of a submission.
        loop.onNextTurn { [weak self] in
            guard let self, !isDraining, !isResting, alone.worker == nil else { return }
            alone.worker = launch(WorkerContract.aloneSlot)
        }
    }

    /// It gets one message, by a frame or by leave to take a row, and the word to go when it has done that.
    func aloneReady(_ worker: WorkerConnection) {
        table.aloneReady(worker.generation)
        if let frame = table.takeAlone(for: worker.generation, now: .now()) {
            alone.name = DeliverFrame.messageName(frame)
            worker.append(frame)
        } else {
            send(worker) { FrameEncoder.append(grant: 1, to: &$0) }
        }
        act(worker, worker.life.happened(.drain(within: WorkerContract.aloneWithin), at: .now()))
    }

    /// After its burial.
    func aloneEnded(_ worker: WorkerConnection) {
        guard alone.worker === worker else { return }
        let now = MonotonicInstant.now()
        alone.worker = nil
        if worker.exit == .exited(0), worker.life.fault == nil, let name = alone.name { suspects.survived(name) }
        alone.name = nil
        // Requests that wait for the next one have not much time; one that cannot start must not be started without end.
        let isWell = worker.life.wasReady
        alone.due =
            now
            + max(
                alone.throttle.died(lived: worker.life.lived(at: now), at: now),
                table.hasAlone && isWell ? .zero : WorkerContract.alonePause)
    }
}
