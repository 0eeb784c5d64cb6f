// Whether the agent may be called: the table of states in docs/agent.md. Used by AgentGuard, which tells it of each call that is wanted and
// of each that has ended. Pure: no clock, no timer, no log, and it knows of no message.

import Time

/// The breaker of one worker.
struct CircuitBreaker: Sendable {
    /// Failures in a row that open it, and how long the row must have lasted: an agent that is restarted breaks all its calls at once.
    static let mostInARow = 5
    static let shortestRow = Duration.milliseconds(500)
    /// Ends in the last ten seconds that say something, if half of them are ill, and in how many of these seconds half must be.
    static let leastEnds = 20
    static let leastBadSeconds = 3
    /// Pauses between rounds of probes; an agent that is back is noticed within the longest one.
    static let firstPause = Duration.seconds(1)
    static let longestPause = Duration.seconds(4)
    /// Probes in a round, and answers to probes that close it.
    static let probes = 3
    /// How long those who could as well wait leave a new round to others.
    static let courtesy = Duration.seconds(1)
    /// Calls that must be under way for silence to say something.
    static let crowd = 5
    /// A silence of this many times the slowest answer, but not a shorter one than `patience`, is not the agent's way.
    static let timesSlowest = 4
    static let patience = Duration.seconds(10)

    /// How long nobody probes once it is open; longer where a test needs it to stay so, until that sets it back.
    var beforeFirstRound = CircuitBreaker.firstPause {
        didSet {
            guard case .open(var trouble) = state, trouble.round == 0 else { return }
            trouble.nextRound = trouble.opened + beforeFirstRound
            state = .open(trouble)
        }
    }

    enum Event: Sendable {
        /// Somebody would call. `timeout`: what a call is given when nothing shortens it.
        case wanted(timeout: Duration)
        case ended(Call, End)
        /// Somebody waits for a slot, and nothing else may happen for long.
        case tick
    }

    enum Action: Sendable, Equatable {
        /// The call goes; how it ends is to be told.
        case go(Call)
        case refuse
        /// The breaker has opened: whoever waits is finished, and a call that was wanted is refused.
        case opened(Cause)
        /// It has closed, that long after it opened.
        case closed(after: Duration)
        case nothing
    }

    /// A call that went.
    struct Call: Sendable, Equatable {
        fileprivate let era: UInt32
        /// Of probes, from 1 on; 0: no probe.
        fileprivate let round: UInt32
        let began: MonotonicInstant

        var isProbe: Bool { round > 0 }
    }

    /// How a call ended.
    enum End: Sendable, Equatable {
        /// Answered: it may be nonsense.
        case answered
        /// Answered that it can't: 5xx, 429.
        case failed
        /// No connection, or none any more.
        case unreachable
        /// `isWhole`: nothing had shortened its time.
        case timedOut(isWhole: Bool)
        /// Nothing that is the agent's doing.
        case aborted
    }

    /// Why it opened.
    enum Cause: Sendable, Equatable {
        case inARow(Int)
        case share(Int, of: Int)
        case silence(Duration)
    }

    /// As it is shown.
    enum Shown: Int, Sendable {
        case closed, halfOpen, open
    }

    private struct Trouble {
        var opened: MonotonicInstant
        /// When the next round may begin, and what is added to its beginning for the one after it.
        var nextRound: MonotonicInstant
        var pause = CircuitBreaker.firstPause
        var round: UInt32 = 0
        /// Probes of this round that may still go.
        var left = 0
        /// Answers to probes since the last failure.
        var good = 0
    }

    private enum State {
        case closed
        case open(Trouble)
        case halfOpen(Trouble)
    }

    private var state = State.closed
    /// Goes up when it opens and when it closes: what began before says nothing of now.
    private var era: UInt32 = 0
    private var timeout = Duration.seconds(30)
    private var lastAnswer: MonotonicInstant?
    // While closed:
    private var window = FailureWindow()
    private var inARow = 0
    private var firstInARow = MonotonicInstant(nanoseconds: 0)
    private var underWay = 0
    /// Since when `crowd` calls or more have been under way without an answer to anybody.
    private var unanswered: MonotonicInstant?
    private var times = AnswerTimes()

    var isClosed: Bool { if case .closed = state { true } else { false } }

    /// An open one whose pause is over is as good as half-open: the next message will tell.
    func shown(at now: MonotonicInstant) -> Shown {
        switch state {
        case .closed: .closed
        case .halfOpen: .halfOpen
        case .open(let trouble): now < trouble.nextRound ? .open : .halfOpen
        }
    }

    /// Whether the agent should be tried by somebody who could as well wait: nobody else has begun the round that is due, or it has begun well.
    func isTrialDue(at now: MonotonicInstant) -> Bool {
        switch state {
        case .closed: false
        case .open(let trouble), .halfOpen(let trouble): now >= trouble.nextRound + Self.courtesy || trouble.good > 0 && trouble.left > 0
        }
    }

    mutating func happened(_ event: Event, at now: MonotonicInstant) -> Action {
        switch event {
        case .wanted(let timeout):
            self.timeout = timeout
            return wanted(now)
        case .ended(let call, let end): return ended(call, end, now)
        case .tick:
            if isClosed, let silence = silence(now) { return open(.silence(silence), now) }
            return .nothing
        }
    }

    // MARK: A call is wanted

    private mutating func wanted(_ now: MonotonicInstant) -> Action {
        switch state {
        case .closed:
            if let silence = silence(now) { return open(.silence(silence), now) }
            underWay += 1
            if underWay == Self.crowd { unanswered = now }
            return .go(Call(era: era, round: 0, began: now))
        case .open(var trouble), .halfOpen(var trouble):
            if now >= trouble.nextRound {
                trouble.round += 1
                trouble.left = Self.probes
                trouble.pause = min(trouble.pause * 2, Self.longestPause)
                trouble.nextRound = now + trouble.pause
            }
            guard trouble.left > 0 else { return .refuse }
            trouble.left -= 1
            state = .halfOpen(trouble)
            return .go(Call(era: era, round: trouble.round, began: now))
        }
    }

    /// How long the agent has been silent, if that is not its way.
    private func silence(_ now: MonotonicInstant) -> Duration? {
        guard let unanswered else { return nil }
        let usual = times.slowest.map { max($0 * Self.timesSlowest, Self.patience) }
        let silence = now - unanswered
        return silence >= min(usual ?? timeout, timeout) ? silence : nil
    }

    // MARK: A call has ended

    private enum Verdict { case well, ill, unknown }

    private mutating func ended(_ call: Call, _ end: End, _ now: MonotonicInstant) -> Action {
        let verdict = verdict(on: end, of: call, now)
        if end == .answered || end == .failed { lastAnswer = now }
        guard call.era == era else { return .nothing }
        switch state {
        case .closed:
            settle(end, now)
            return count(verdict, call, now)
        case .open(let trouble), .halfOpen(let trouble): return probed(call, verdict, trouble, now)
        }
    }

    private func verdict(on end: End, of call: Call, _ now: MonotonicInstant) -> Verdict {
        switch end {
        case .answered: .well
        case .failed, .unreachable: .ill
        case .timedOut(isWhole: true): .ill
        case .timedOut(isWhole: false):
            now - call.began >= min(Self.patience, timeout) && lastAnswer.map { $0 < call.began } ?? true ? .ill : .unknown
        case .aborted: .unknown
        }
    }

    private mutating func settle(_ end: End, _ now: MonotonicInstant) {
        underWay -= 1
        switch end {
        case .answered, .failed: unanswered = underWay >= Self.crowd ? now : nil
        case .unreachable, .timedOut, .aborted: if underWay < Self.crowd { unanswered = nil }
        }
    }

    private mutating func count(_ verdict: Verdict, _ call: Call, _ now: MonotonicInstant) -> Action {
        switch verdict {
        case .well:
            inARow = 0
            times.add(now - call.began)
            window.count(isIll: false, at: now)
            return .nothing
        case .ill:
            if inARow == 0 { firstInARow = now }
            inARow += 1
            window.count(isIll: true, at: now)
            if inARow >= Self.mostInARow, now - firstInARow >= Self.shortestRow { return open(.inARow(inARow), now) }
            guard window.ended >= Self.leastEnds, window.ill * 2 >= window.ended, window.badSeconds >= Self.leastBadSeconds else {
                return .nothing
            }
            return open(.share(window.ill, of: window.ended), now)
        case .unknown: return .nothing
        }
    }

    private mutating func probed(_ call: Call, _ verdict: Verdict, _ known: Trouble, _ now: MonotonicInstant) -> Action {
        var trouble = known
        let isHalfOpen = if case .halfOpen = state { true } else { false }
        let isOfThisRound = isHalfOpen && call.round == trouble.round
        switch verdict {
        case .well:
            trouble.good += 1
            guard trouble.good < Self.probes else { return close(trouble, now) }
            trouble.left += 1
            state = .halfOpen(trouble)
        case .ill where isOfThisRound:
            trouble.left = 0
            trouble.good = 0
            state = .open(trouble)
        case .unknown where isOfThisRound:
            trouble.left += 1
            state = .halfOpen(trouble)
        case .ill, .unknown: break
        }
        return .nothing
    }

    // MARK: Opening and closing

    private mutating func open(_ cause: Cause, _ now: MonotonicInstant) -> Action {
        beginAnew()
        state = .open(Trouble(opened: now, nextRound: now + beforeFirstRound))
        return .opened(cause)
    }

    private mutating func close(_ trouble: Trouble, _ now: MonotonicInstant) -> Action {
        beginAnew()
        state = .closed
        return .closed(after: now - trouble.opened)
    }

    private mutating func beginAnew() {
        era &+= 1
        window.clear()
        inARow = 0
        underWay = 0
        unanswered = nil
    }
}
