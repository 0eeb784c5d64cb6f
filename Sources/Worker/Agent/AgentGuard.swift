// Stands between the agent stage and AgentClient: slots, turns, and no call while the agent is ill (docs/agent.md). Called by Stages, once a
// message that gets as far as the agent. Never repeats a call, and knows neither texts nor outcomes.

import EventLoop
import Logging
import Telemetry
import Time

@LoopActor final class AgentGuard {
    /// How often those who wait for a slot are looked at: whose time is over, and whether the agent is silent.
    private static let watch = Duration.milliseconds(100)
    /// Who is sent away at once is a turn's work: others come between.
    private static let sentAwayAtOnce = 256
    /// Without a connection for less than this nothing is said of the agent.
    private static let shortestConnect = Duration.seconds(1)

    /// Somebody who waits for a slot. Resumed once, by whoever takes it out of the queue.
    @LoopActor private final class Waiter {
        var continuation: CheckedContinuation<Turn, Never>?
        var place: FairQueue<Waiter>.Place?

        func resume(_ turn: Turn) {
            continuation?.resume(returning: turn)
            continuation = nil
        }
    }

    private enum Turn: Sendable {
        case slot(FairQueue<Waiter>.Slot)
        /// The breaker isn't closed: as a probe, or not at all.
        case withoutSlot
        case tooLate
        case cancelled
    }

    private let loop: EventLoop
    private let client: AgentClient
    private let log: Logger
    var breaker = CircuitBreaker()
    private var queue: FairQueue<Waiter>
    private var watcher: LoopTimer?
    private var isWatching = false
    private var leaving: [Waiter] = []
    private var failures: [WorkerFigure: UInt64] = [:]
    private var opened: UInt64 = 0
    private var refused: UInt64 = 0
    private var refusedBefore: UInt64 = 0
    /// Told how long each call took.
    var onCall: (Duration) -> Void = { _ in }

    /// `slots`: `AGENT_CORE_CONCURRENCY`.
    init(loop: EventLoop, client: AgentClient, slots: Int, log: Logger) {
        self.loop = loop
        self.client = client
        self.log = log
        queue = FairQueue(slots: slots)
        watcher = LoopTimer(loop) { [unowned self] in look() }
    }

    /// How much backlog may be taken up now: it would be called at once. While the agent is ill, one when nobody else begins a round: with
    /// nothing fresh coming nobody else would find that it is well again.
    var backlogRoom: Int { breaker.isClosed ? queue.backlogRoom : breaker.isTrialDue(at: .now()) ? 1 : 0 }

    /// Asks the agent when it is this message's turn, at once in the negative while the agent is ill. `mayCall` is asked just before, and before
    /// a repetition; it may wait, and says no when the message is somebody else's or its time is over. `request` is made then. `until` is for
    /// the wait, `timeout` for the call. Cancelling the task ends the wait with `.cancelled`; a call goes to its end.
    func call(
        person: Int64, isBacklog: Bool, timeout: Duration, until: MonotonicInstant, mayCall: @escaping @LoopActor () async -> Bool,
        about message: InboundMessage? = nil, request: @escaping @LoopActor () -> AgentRequest
    ) async -> AgentResult {
        switch await turn(person, isBacklog, until) {
        case .slot(let slot):
            let result = await attempt(timeout, mayCall, message, request)
            queue.release(slot)
            serve()
            return result
        case .withoutSlot: return await attempt(timeout, mayCall, message, request)
        case .tooLate: return .failure(AgentFailure(.timedOut, "no slot in time", neverSent: true))
        case .cancelled: return .failure(AgentFailure(.cancelled, "cancelled", neverSent: true))
        }
    }

    // MARK: One's turn

    private func turn(_ person: Int64, _ isBacklog: Bool, _ until: MonotonicInstant) async -> Turn {
        guard breaker.isClosed else { return .withoutSlot }
        if let slot = queue.take(person: person, isBacklog: isBacklog) { return .slot(slot) }
        let waiter = Waiter()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                waiter.continuation = continuation
                waiter.place = queue.enter(waiter, person: person, isBacklog: isBacklog, until: until)
                guard !isWatching else { return }
                isWatching = true
                watcher?.schedule(every: Self.watch)
            }
        } onCancel: {
            LoopActor.spawn { self.giveUp(waiter) }
        }
    }

    private func giveUp(_ waiter: Waiter) {
        guard let place = waiter.place else { return }
        queue.remove(place)?.resume(.cancelled)
    }

    /// Gives slots to those who are next.
    private func serve() {
        while breaker.isClosed, let (waiter, slot) = queue.next() { waiter.resume(.slot(slot)) }
    }

    private func look() {
        let now = MonotonicInstant.now()
        for waiter in queue.removeExpired(at: now) { waiter.resume(.tooLate) }
        if !queue.isEmpty { happened(.tick, at: now) }
        guard queue.isEmpty else { return }
        isWatching = false
        watcher?.cancel()
    }

    /// Nobody waits for an agent that is ill.
    private func sendAway() {
        let isUnderWay = !leaving.isEmpty
        leaving += queue.removeAll()
        if !isUnderWay { sendSomeAway() }
    }

    private func sendSomeAway() {
        for _ in 0..<Self.sentAwayAtOnce { leaving.popLast()?.resume(.withoutSlot) }
        if leaving.isEmpty {
            leaving = []
        } else {
            loop.onNextTurn { [weak self] in self?.sendSomeAway() }
        }
    }

    // MARK: The call

    private func attempt(
        _ timeout: Duration, _ mayCall: @escaping @LoopActor () async -> Bool, _ message: InboundMessage?,
        _ request: @escaping @LoopActor () -> AgentRequest
    ) async -> AgentResult {
        let isCallable = await mayCall()
        let began = MonotonicInstant.now()
        guard isCallable else { return .failure(AgentFailure(.timedOut, "no time left", neverSent: true)) }
        guard case .go(let call) = happened(.wanted(timeout: timeout), at: began) else {
            refused += 1
            return .failure(AgentFailure(.unavailable, "the agent is not called", neverSent: true))
        }
        let result = await client.call(request(), within: timeout, isRepeatable: !call.isProbe, about: message, mayRepeat: mayCall)
        let now = MonotonicInstant.now()
        onCall(now - began)
        if case .failure(let failure) = result, let figure = failure.figure { failures[figure, default: 0] += 1 }
        happened(.ended(call, Self.end(result, took: now - began)), at: now)
        return result
    }

    private static func end(_ result: AgentResult, took: Duration) -> CircuitBreaker.End {
        guard case .failure(let failure) = result else { return .answered }
        switch failure.kind {
        case .gaveNothing: return .answered
        // A request that can't be made says nothing of the agent.
        case .badAnswer: return failure.neverSent ? .aborted : .answered
        case .unavailable: return failure.status == nil ? .unreachable : .failed
        case .timedOut where failure.neverSent: return took >= shortestConnect ? .unreachable : .aborted
        case .timedOut: return .timedOut(isWhole: true)
        case .cancelled: return .aborted
        }
    }

    @discardableResult
    private func happened(_ event: CircuitBreaker.Event, at now: MonotonicInstant) -> CircuitBreaker.Action {
        let action = breaker.happened(event, at: now)
        switch action {
        case .opened(let cause):
            opened += 1
            refusedBefore = refused
            log.error("The agent is ill and not called until it is well again", metadata: ["cause": "\(cause)"])
            sendAway()
        case .closed(let span):
            log.info(
                "The agent is well again", metadata: ["after_ms": "\(Int(span.milliseconds))", "refused": "\(refused - refusedBefore)"])
        case .go, .refuse, .nothing: break
        }
        return action
    }

    // MARK: Reports

    var figures: AgentFigures {
        AgentFigures(
            calls: client.counts.calls, retries: client.counts.retries, refusedMedia: client.counts.refusedMedia,
            inFlight: client.inFlight, failures: failures,
            breaker: breaker.shown(at: .now()).rawValue, opened: opened, refused: refused, fresh: queue.waitingFresh,
            backlog: queue.waitingBacklog)
    }

    func fill(_ figures: FigureCounts) { self.figures.fill(figures) }
}

/// What a guard, or several together, have counted.
struct AgentFigures: Sendable {
    var calls: UInt64
    var retries: UInt64
    var refusedMedia: UInt64
    var inFlight: Int
    var failures: [WorkerFigure: UInt64]
    /// As `CircuitBreaker.Shown`; of several the worst.
    var breaker: Int
    var opened: UInt64
    var refused: UInt64
    var fresh: Int
    var backlog: Int

    mutating func add(_ other: AgentFigures) {
        calls &+= other.calls
        retries &+= other.retries
        refusedMedia &+= other.refusedMedia
        inFlight += other.inFlight
        failures.merge(other.failures) { $0 &+ $1 }
        breaker = max(breaker, other.breaker)
        opened &+= other.opened
        refused &+= other.refused
        fresh += other.fresh
        backlog += other.backlog
    }

    @LoopActor func fill(_ figures: FigureCounts) {
        figures.set(.agentCalls, calls)
        figures.set(.agentInFlight, inFlight)
        for figure in AgentFailure.figures { figures.set(figure, failures[figure] ?? 0) }
        figures.set(.agentRetries, retries)
        figures.set(.agentRefusedMedia, refusedMedia)
        figures.set(.agentBreaker, breaker)
        figures.set(.agentOpened, opened)
        figures.set(.agentRefused, refused)
        figures.set(.agentQueueFresh, fresh)
        figures.set(.agentQueueBacklog, backlog)
    }
}

extension AgentFailure {
    static let figures: [WorkerFigure] = [.agentFailedTimeout, .agentFailedConnection, .agentFailedStatus, .agentFailedAnswer]

    /// Where it is counted.
    fileprivate var figure: WorkerFigure? {
        switch kind {
        case .timedOut: .agentFailedTimeout
        case .unavailable where status != nil, .badAnswer where status != nil: .agentFailedStatus
        case .unavailable: .agentFailedConnection
        case .badAnswer, .gaveNothing: .agentFailedAnswer
        case .cancelled: nil
        }
    }
}

extension CircuitBreaker.Cause: CustomStringConvertible {
    /// For the log.
    var description: String {
        switch self {
        case .inARow(let count): "\(count) failures in a row"
        case .share(let ill, let all): "\(ill) of the last \(all) calls failed"
        case .silence(let span): "nothing answered for \(span.components.seconds) s"
        }
    }
}
