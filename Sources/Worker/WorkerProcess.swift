// One life of a worker: from the dispatcher's `hello` to the end of the frame socket. Wires the parts, hands each frame to the part it is
// for, and reports. Made by WorkerMain. Business rules live in Pipeline and its stages.

import EventLoop
import Glibc
import HTTPClient
import Logging
import Postgres
import Processes
import Schema
import Settings
import Telemetry
import Time
import Twilio
import Wire

@LoopActor final class WorkerProcess {
    /// Requests that the dispatcher may have under way here at once: waiting for the agent is cheap, the bound is memory.
    private static let credit: UInt32 = 20_000

    /// How often is looked for what dead owners have left, whether or not a death was told.
    static let recovering = Duration.seconds(10)

    /// A timer that is later than this has waited for the loop.
    private static let timersMayBeLate = Duration.milliseconds(10)

    /// What a worker still finishes whose dispatcher is gone.
    private static let orphanedFor = Duration.seconds(10)

    private enum State {
        case waitingForHello
        case starting
        case serving
        case draining
        case ended
    }

    private let loop: EventLoop
    private let settings: Settings
    private let sink: LogSink
    private let spam: SpamScorer?
    private let log: Logger
    private let link: FrameLink
    private let figures = FigureCounts()
    private let onEnd: @LoopActor (Int32) -> Void
    private var state = State.waitingForHello
    private var parts: WorkerParts?
    private var reporter: LoopTimer?
    private var recovery: LoopTimer?
    /// The end of a drain's time.
    private var leaving: LoopTimer?
    private let recoversEvery: Duration
    private var recoveringSoon: LoopTimer?
    private var isRecoveringSoon = false
    private var activity: LoopTimer?
    private var heapTrim = HeapTrim(now: .now())

    /// - Parameters:
    ///   - descriptor: of the frame socket, which is taken over.
    ///   - onEnd: is told the exit status.
    init(
        loop: EventLoop, settings: Settings, sink: LogSink, spam: SpamScorer? = nil, descriptor: Int32 = WorkerContract.frameDescriptor,
        recoversEvery: Duration = WorkerProcess.recovering, onEnd: @escaping @LoopActor (Int32) -> Void
    ) {
        self.recoversEvery = recoversEvery
        self.spam = spam
        self.loop = loop
        self.settings = settings
        self.sink = sink
        self.onEnd = onEnd
        log = sink.logger("worker")
        link = FrameLink(loop: loop, descriptor: descriptor)
    }

    /// Keeps itself alive until the end.
    func start() {
        link.delegate = self
        link.start()
        Self.living = self
    }

    private static var living: WorkerProcess?

    // MARK: Beginning

    private func begin(_ hello: Hello) {
        state = .starting
        LoopActor.spawn { [self] in
            do {
                let parts = try WorkerParts(
                    loop: loop, settings: settings, hello: hello, link: link, figures: figures, sink: sink, spam: spam)
                self.parts = parts
                parts.onUnusableSchema = { [weak self] reason in self?.refuse(reason) }
                try await parts.start()
            } catch {
                return refuse("\(error)")
            }
            guard state == .starting else { return }
            state = .serving
            link.send(.ready(Ready(pid: UInt32(clamping: getpid()), credit: Self.credit)))
            startReporting()
        }
    }

    /// The database's schema or a setting makes this worker useless: it says so and leaves with the status that stops respawning in haste.
    private func refuse(_ reason: String) {
        guard state != .ended else { return }
        log.error("\(reason)")
        end(WorkerContract.exitConfiguration)
    }

    private func startReporting() {
        let every = WorkerContract.figuresEvery / 2
        var last = MonotonicInstant.now()
        let reporter = LoopTimer(loop) { [weak self] in
            let now = MonotonicInstant.now()
            let late = now - last - every
            last = now
            // The kernel's tick alone makes a few milliseconds.
            if late > Self.timersMayBeLate { self?.figures.add(.loopLate, UInt64(late.wholeMicroseconds)) }
            self?.report()
        }
        reporter.schedule(every: every)
        self.reporter = reporter
        let recovery = LoopTimer(loop) { [weak self] in self?.recover() }
        recovery.schedule(every: recoversEvery)
        self.recovery = recovery
        recoveringSoon = LoopTimer(loop) { [weak self] in
            self?.isRecoveringSoon = false
            self?.recover()
        }
        let activity = LoopTimer(loop) { [weak self] in
            guard let self, let parts else { return }
            if heapTrim.isDue(load: parts.pipeline.inHand, now: .now()) {
                parts.giveRoomBack()
                HeapTrim.giveBack()
            }
            LoopActor.spawn { await parts.loadRecentActivity() }
        }
        activity.schedule(every: .milliseconds(900))
        self.activity = activity
        report()
    }

    /// A worker has died: when what the dispatcher brings again is in somebody's hands, the rest of what it left is anybody's.
    private func recoverSoon() {
        guard !isRecoveringSoon, let recoveringSoon else { return }
        isRecoveringSoon = true
        recoveringSoon.schedule(after: Pipeline.redelivery + .milliseconds(250))
    }

    private func recover() {
        guard let parts, !parts.isAlone else { return }
        LoopActor.spawn { await parts.pipeline.recoverAbandoned() }
    }

    private func report() {
        guard let parts, link.isOpen else { return }
        parts.fillGauges(figures)
        figures.set(.logLinesDropped, sink.droppedLines)
        figures.set(.cpuTime, UInt64(clamping: ownCPUTime().wholeMicroseconds))
        figures.set(.residentMemory, ownResidentMemory())
        link.sendCredit()
        link.send(.figures(figures.report))
        if let values = parts.changedLiveValues() { link.send(.liveValues(values)) }
    }

    // MARK: Frames

    private func deliver(_ deliver: Deliver, _ header: FrameHeader) {
        guard let parts else { return link.send(.answer(Answer(status: 503)), id: header.id) }
        switch deliver.kind {
        case .message, .fallback, .test: parts.pipeline.deliver(deliver, request: header.id, flags: header.flags)
        case .status: parts.statusCallbacks.deliver(deliver, request: header.id)
        case .admin: parts.admin(deliver, request: header.id)
        }
    }

    /// The router's row. While it drains a worker carries none: its connections go with it.
    private func beat(_ words: ClusterWords) {
        guard state == .serving, let parts else { return }
        LoopActor.spawn { [link] in
            if let answer = await parts.beats.carry(words) { link.send(.beaten(answer)) }
        }
    }

    private func drain(within: Duration, heldMayWait: Bool) {
        guard state != .draining, state != .ended else { return }
        state = .draining
        guard let parts else { return end(0) }
        stopTimers()
        leave(atLatest: within)
        parts.pipeline.drain(heldMayWait: heldMayWait) { [weak self] in self?.leave() }
    }

    /// Nothing is begun any more by itself.
    private func stopTimers() { for timer in [reporter, activity, recovery, recoveringSoon] { timer?.cancel() } }

    private func leave(atLatest span: Duration) {
        let leaving = LoopTimer(loop) { [weak self] in self?.leave() }
        leaving.schedule(after: span)
        self.leaving = leaving
    }

    /// Everything is finished, or the time for it is over.
    private func leave() {
        guard state == .draining else { return }
        state = .ended
        leaving?.cancel()
        LoopActor.spawn { [self] in
            await parts?.stop()
            report()
            link.send(.drained)
            link.flush()
            // Answers that the dispatcher has not taken yet must not end with us; it kills who takes too long.
            while link.isOpen, link.pendingOutput > 0 { await LoopActor.sleep(.milliseconds(5), on: loop) }
            onEnd(0)
        }
    }

    private func end(_ status: Int32) {
        state = .ended
        onEnd(status)
    }
}

extension WorkerProcess: FrameLinkDelegate {
    func link(received frame: Frame, header: FrameHeader) {
        switch frame {
        case .hello(let hello):
            guard state == .waitingForHello else { return refuse("a second hello from the dispatcher") }
            begin(hello)
        case .deliver(let deliver): self.deliver(deliver, header)
        case .ping: link.send(.pong, id: header.id)
        case .answeredEmpty: parts?.pipeline.answeredEmpty(header.id)
        case .written: parts?.pipeline.written(header.id)
        case .notWritten: parts?.pipeline.notWritten(header.id)
        case .drain(let milliseconds): drain(within: .milliseconds(Int(milliseconds)), heldMayWait: header.flags.contains(.heldMayWait))
        case .dead(let generation):
            parts?.learnOfDeath(generation)
            recoverSoon()
        case .grant(let count): if state == .serving { parts?.granted(Int(count)) }
        case .suspect(let suspicion): parts?.suspicions.learn(suspicion)
        case .fatesKnown(let generation): parts?.learnOfFates(generation)
        case .beat(let words): beat(words)
        case .ready, .credit, .accepted, .answer, .pong, .figures, .liveValues, .drained, .beaten: break
        }
    }

    /// The dispatcher is gone: take nothing new and leave. What is committed is found again; what isn't was never promised.
    func linkEnded(_ error: WireError?) {
        guard state != .ended else { return }
        if let error { log.error("Frames from the dispatcher: \(error)") }
        guard let parts, state != .starting else {
            state = .ended
            return onEnd(error == nil ? 0 : 1)
        }
        // What is in hand goes late, as far as it is ready soon; the rest is found again.
        state = .draining
        stopTimers()
        leave(atLatest: Self.orphanedFor)
        LoopActor.spawn { [self] in
            await parts.pipeline.abandonWebhooks()
            parts.pipeline.drain(heldMayWait: true) { [weak self] in self?.leave() }
        }
    }
}
