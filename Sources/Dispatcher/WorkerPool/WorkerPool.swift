// The dispatcher's workers: requests go in, answers come out, whatever happens to the processes in between. Called by the dispatcher's
// front and main. Holds no business state, opens nothing but the frame sockets. The rules are in WorkerLife, RespawnThrottle,
// RollingReplacement and RequestTable; this class is their driver. What it does with workers is in WorkerPool+Supervision.swift and its neighbours.

import EventLoop
import Logging
import Processes
import Telemetry
import Time
import Wire

/// One a dispatcher. Confined to the loop's thread. Completions and callbacks come on the loop, never inside a call of the pool's.
package final class WorkerPool {
    /// A place that always has a worker, or waits for one.
    struct Slot {
        /// Serves, or will when it is ready.
        var current: WorkerConnection?
        /// Started by a replacement; takes over when it is ready.
        var successor: WorkerConnection?
        var throttle = RespawnThrottle()
        /// When the next worker starts, while there is none.
        var respawnAt: MonotonicInstant?
        var restarts = 0
        var messages: UInt64 = 0
    }

    /// How many slots there may be.
    package static let counts = 1...64

    let loop: EventLoop
    let log: Logger
    let launcher: any WorkerLauncher
    var configuration: WorkerPoolConfiguration
    var table: RequestTable
    var slots: [Slot]
    /// Workers by generation: serving, starting, leaving.
    var living: [UInt64: WorkerConnection] = [:]
    /// Processes that the kernel has not declared dead in time; kept for their burial only.
    var unburied: [UInt64: any WorkerHandle] = [:]
    var recentDeaths = RecentDeaths()
    var suspects = Suspects()
    var alone: Alone
    /// Generations that have ended and of whose answers some may not have reached anybody.
    var unaccounted: [UInt64] = []
    /// The latest of those of whose answers each has its fate, for workers that come later.
    var accounted: [UInt64] = []
    var replacement = RollingReplacement()
    /// Who asked for the round of replacements under way, and for the one after it.
    var replacementWaiters: [(ReplacementEnd) -> Void] = []
    var nextReplacementWaiters: [(ReplacementEnd) -> Void] = []
    /// Why the latest start of a worker came to nothing.
    var launchFailure = ""
    var sums = PoolTotals()
    var drainCompletion: (() -> Void)?
    var isDraining = false
    /// In maintenance: there are no workers, and none is started.
    var isResting = false
    var restWaiters: [() -> Void] = []
    var isStarted = false
    /// Some worker has become ready since the start: the settings and the schema are usable.
    var wasEverReady = false
    /// `onUnusable` was called: nothing is started any more.
    var isUnusable = false
    private var lastID: UInt64 = 0
    private var beatsSent = 0
    private var flushIsDue = false
    private var expiryIsArmed = false
    private var redeliveryIsArmed = false
    private var supervision: LoopTimer?
    private var expiry: LoopTimer?
    private var redelivery: LoopTimer?
    var lastTick: MonotonicInstant

    /// A worker reported settings of the database.
    package var onLiveValues: ((LiveValues) -> Void)?
    /// A worker has answered a beat.
    package var onBeaten: ((ClusterWords) -> Void)?
    /// A worker began or ceased to take requests; the number that do.
    package var onReadyChange: ((Int) -> Void)?
    /// A worker ended with `WorkerContract.exitConfiguration` before any had ever become ready: no worker can work with these settings or
    /// this schema, and it has said so on standard error. Called at most once; the pool then starts no worker any more, and its owner drains
    /// it and ends. While this is nil, and after a worker was ready, such an end is a death like others.
    package var onUnusable: (() -> Void)?

    package init(loop: EventLoop, configuration: WorkerPoolConfiguration, launcher: any WorkerLauncher, log: Logger) {
        let now = MonotonicInstant.now()
        self.loop = loop
        self.configuration = configuration
        self.launcher = launcher
        self.log = log
        slots = Array(repeating: Slot(), count: configuration.count)
        table = RequestTable(slots: configuration.count, bounds: configuration.bounds, now: now)
        lastTick = now
        alone = Alone(now: now)
        supervision = LoopTimer(loop) { [unowned self] in tick() }
        expiry = LoopTimer(loop) { [unowned self] in expire() }
        redelivery = LoopTimer(loop) { [unowned self] in
            redeliveryIsArmed = false
            pump(table.redeliverLot(.now()))
            armRedelivery()
        }
    }

    /// With real processes of `executable`.
    package convenience init(loop: EventLoop, configuration: WorkerPoolConfiguration, executable: String, log: Logger) {
        self.init(
            loop: loop, configuration: configuration, launcher: ProcessLauncher(loop: loop, executable: executable), log: log)
    }

    /// Starts a worker in every slot.
    package func start() {
        guard !isStarted else { return }
        isStarted = true
        lastTick = .now()
        for slot in slots.indices { startCurrent(slot) }
        supervision?.schedule(every: Self.tickEvery)
    }

    func stopTimers() {
        supervision?.cancel()
        expiry?.cancel()
        expiryIsArmed = false
        redelivery?.cancel()
        redeliveryIsArmed = false
    }

    // MARK: Requests

    /// Takes a request and keeps it until it is answered: across the deaths of workers, until `deadline`. `completion` is called exactly once,
    /// later. Returns the request's id. After `.answer` the caller must `report` its fate; should that take too long for others, `.overdue` follows.
    package func submit(
        _ deliver: Deliver, flags: FrameFlags = [], routingKey: UInt64, deadline: MonotonicInstant,
        completion: @escaping (PoolResult) -> Void
    ) -> UInt64 {
        lastID += 1
        let id = lastID
        guard !isDraining, !isResting else {
            refuse(isDraining ? "draining" : "in maintenance", completion)
            return id
        }
        var frame: [UInt8] = []
        do {
            try FrameEncoder.append(.deliver(deliver), id: id, flags: flags, to: &frame)
        } catch {
            refuse("no frame can carry the request: \(error)", completion)
            return id
        }
        let submission = table.submit(id: id, frame: frame, routingKey: routingKey, deadline: deadline, completion: completion)
        // One that is known to kill workers goes to none of these.
        if !suspects.isEmpty, submission != .refused { pump(setApart()) }
        switch submission {
        case .sendable(let generation): pump([generation])
        case .queued: break
        case .refused: refuse("too many requests, or too many bytes of them, wait for the workers", completion)
        }
        armExpiry()
        return id
    }

    private func refuse(_ reason: String, _ completion: @escaping (PoolResult) -> Void) {
        sums.unavailable += 1
        loop.onNextTurn { completion(.unavailable(reason)) }
    }

    /// Tells what became of an answer; once for each `.answer`. On a request that was not answered yet it withdraws it: its completion is not
    /// called any more, and the worker that holds it goes on without a caller.
    package func report(_ id: UInt64, _ fate: AnswerFate) {
        switch table.reported(id, written: fate == .written, now: .now()) {
        case .nothing: break
        case .redelivered(let generations): pump(generations)
        case .tell(let generation):
            let type: FrameType =
                switch fate {
                case .written: .written
                case .notWritten: .notWritten
                case .answeredEmpty: .answeredEmpty
                }
            signal(type, id, to: generation)
        }
    }

    /// Workers say that messages are deferred.
    package var hasBacklog: Bool { living.values.contains { $0.figures[.backlog] > 0 } }

    /// Lets the workers that serve start `count` deferred messages between them, until the next grant.
    package func grant(_ count: Int) {
        let serving = slots.indices.compactMap { table.serves(slot: $0) ? slots[$0].current : nil }
        guard count > 0, !serving.isEmpty, !isDraining else { return }
        for (place, worker) in serving.enumerated() {
            let share = count / serving.count + (place < count % serving.count ? 1 : 0)
            if share > 0 { send(worker) { FrameEncoder.append(grant: UInt32(clamping: share), to: &$0) } }
        }
    }

    /// Gives a beat to a worker that takes requests, another one than the last time where there are several; those that reach the database first. False: there
    /// is none that carries it.
    func sendBeat(_ words: ClusterWords) -> Bool {
        let able = slots.indices.compactMap { table.serves(slot: $0) ? slots[$0].current : nil }.filter(\.takesBeats)
        let reaching = able.filter { $0.figures[.databaseState] == Self.databaseIsAvailable }
        let choice = reaching.isEmpty ? able : reaching
        guard !choice.isEmpty else { return false }
        beatsSent += 1
        send(choice[beatsSent % choice.count]) { (output) throws(WireError) in try FrameEncoder.append(.beat(words), to: &output) }
        return true
    }

    /// Changes the environment that workers started from now on get; `replace` brings it to all.
    package func setEnvironment(_ environment: [String: String]) { configuration.environment = environment }

    /// Sends what waits to workers that can take it.
    func pump(_ generations: [UInt64]) {
        let now = MonotonicInstant.now()
        for generation in generations {
            guard let worker = living[generation] else { continue }
            while !worker.isFull, let frame = table.takeNext(for: generation, now: now) { worker.append(frame) }
            if worker.isFull { table.setRoom(false, for: generation) }
            flushLater()
        }
    }

    func signal(_ type: FrameType, _ id: UInt64, to generation: UInt64) {
        guard let worker = living[generation] else { return }
        send(worker) { FrameEncoder.append(signal: type, id: id, to: &$0) }
    }

    func send(_ worker: WorkerConnection, _ body: (inout [UInt8]) throws(WireError) -> Void) {
        do {
            try worker.encode(body)
        } catch {
            log.error("a frame could not be made", metadata: ["error": "\(error)"])
        }
        flushLater()
    }

    /// What is sent in one turn leaves in one write a worker.
    private func flushLater() {
        guard !flushIsDue else { return }
        flushIsDue = true
        loop.onNextTurn { [weak self] in
            guard let self else { return }
            flushIsDue = false
            for worker in living.values where worker.isDirty { worker.flush() }
        }
    }

    /// While something that dead workers held waits for its lot.
    func armRedelivery() {
        guard !redeliveryIsArmed, table.isRedelivering else { return }
        redeliveryIsArmed = true
        redelivery?.schedule(after: Redelivery.every)
    }

    // MARK: Deadlines

    private func armExpiry() {
        guard !expiryIsArmed else { return }
        expiryIsArmed = true
        expiry?.schedule(after: DeadlineWheel.tick)
    }

    private func expire() {
        expiryIsArmed = false
        finish(table.expire(.now()))
        // What goes late instead waits for a worker.
        if table.waiting > 0 { pump(slots.compactMap { $0.current?.generation }) }
        if !table.isEmpty { armExpiry() }
    }

    /// Tells the callers, and the workers that still hold the requests.
    func finish(_ ended: [RequestTable.Ended]) {
        for one in ended {
            if let holder = one.holder { signal(.answeredEmpty, one.id, to: holder) }
            guard let completion = one.completion else { continue }
            switch one.result {
            case .expired(true): sums.expiredAccepted += 1
            case .expired(false): sums.expiredUnaccepted += 1
            case .unavailable: sums.unavailable += 1
            case .answer, .overdue: break
            }
            completion(one.result)
        }
    }

    // MARK: Figures

    package var workers: [WorkerStatus] {
        var lines: [WorkerStatus] = []
        for (number, slot) in slots.enumerated() {
            let serving = [slot.current, slot.successor].compactMap { $0 }
            for worker in serving { lines.append(status(of: worker, slot.restarts, slot.messages)) }
            if serving.isEmpty {
                lines.append(
                    WorkerStatus(
                        slot: number, pid: 0, state: "waiting", inFlight: 0, restarts: slot.restarts, messages: slot.messages, generation: 0
                    ))
            }
        }
        let shown = Set(lines.map(\.generation))
        for worker in living.values where !shown.contains(worker.generation) { lines.append(status(of: worker, 0, 0)) }
        return lines.sorted { ($0.slot, $0.generation) < ($1.slot, $1.generation) }
    }

    private func status(of worker: WorkerConnection, _ restarts: Int, _ messages: UInt64) -> WorkerStatus {
        WorkerStatus(
            slot: worker.slot, pid: worker.handle.pid, state: worker.life.state.rawValue, inFlight: table.inFlight(worker.generation),
            restarts: restarts, messages: messages, generation: worker.generation, cpuTime: worker.figures[.cpuTime],
            residentMemory: worker.figures[.residentMemory])
    }

    /// What the workers that take messages go by of the settings in the database, by their slots; nil: one has not said so yet.
    package var liveValues: [(slot: Int, values: LiveValues?)] {
        slots.indices.compactMap { slot in
            guard table.serves(slot: slot), let worker = slots[slot].current else { return nil }
            return (slot, worker.liveValues)
        }
    }

    package var totals: PoolTotals {
        var totals = sums
        for worker in living.values { totals.figures.merge(living: worker.figures) }
        totals.waiting = table.waiting
        totals.inFlight = table.inFlight
        totals.requestBytes = table.bytes
        totals.kept = table.kept
        totals.redelivered = table.redelivered
        totals.ready = readyCount
        totals.databaseAvailable = slots.indices.count { slot in
            table.serves(slot: slot) && slots[slot].current?.figures[.databaseState] == Self.databaseIsAvailable
        }
        totals.spoolUsable = slots.indices.count { slot in
            table.serves(slot: slot) && slots[slot].current?.figures[.spoolState] == Self.spoolIsUsable
        }
        return totals
    }

    /// The value of the figure `spoolState` that means so.
    private static let spoolIsUsable: UInt64 = 1

    /// The value of the figure `databaseState` that means so.
    private static let databaseIsAvailable: UInt64 = 1

    /// Slots whose worker takes requests.
    package var readyCount: Int { slots.indices.count { table.serves(slot: $0) } }
}
