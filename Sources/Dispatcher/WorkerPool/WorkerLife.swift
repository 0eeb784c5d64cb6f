// The life of one worker process, from its start to its burial: hello, pings, drain, SIGTERM, SIGKILL. One for each process; which
// process serves a slot is WorkerPool's matter. Pure: events with the time in, actions out.

import Time
import Wire

package struct WorkerLife {
    package enum State: String, Sendable {
        /// Started; has not said `ready`.
        case starting
        case ready
        /// Asked to leave; finishes what it has.
        case draining
        /// Got SIGTERM.
        case terminating
        /// Got SIGKILL, or closed its stream, or is dead without its stream's end having been read.
        case dying
        /// Nothing more will come from it.
        case dead
    }

    /// Why a worker was killed.
    package enum Fault: Sendable, Equatable, CustomStringConvertible {
        case notReadyInTime
        case stalled
        case garbage(String)
        case closedItsStream
        case ignoredSigterm

        package var description: String {
            switch self {
            case .notReadyInTime: "not ready in time"
            case .stalled: "stopped answering"
            case .garbage(let what): "sent garbage: \(what)"
            case .closedItsStream: "closed its stream"
            case .ignoredSigterm: "ignored SIGTERM"
            }
        }
    }

    package enum Event: Sendable {
        case ready
        case pong(UInt64)
        case garbage(String)
        /// Too much waits for its socket.
        case backlog
        case streamEnded
        /// The kernel says that the process has ended.
        case exited
        case drain(within: Duration)
        case terminate
        case tick
        /// The dispatcher itself stood still this long: time that no worker is to blame for.
        case stood(Duration)
    }

    package enum Action: Equatable {
        case nothing
        case becameReady
        /// Send `ping` with this id.
        case ping(UInt64)
        /// Send `drain` with these milliseconds.
        case drain(UInt32)
        /// Send SIGTERM.
        case terminate
        /// Send SIGKILL.
        case kill(Fault)
        /// Redeliver what it had, and forget it.
        case bury
    }

    package private(set) var state: State = .starting
    /// It was able to work: a good life.
    package var wasReady: Bool { readySince != nil }
    private var readySince: MonotonicInstant?
    /// It takes requests, or finishes what it has.
    package var isWorking: Bool { state == .ready || state == .draining }
    /// It was told to go; its end is no death.
    package private(set) var wasAsked = false
    /// What it was killed for, if it was.
    package private(set) var fault: Fault?
    private var streamHasEnded = false
    private var hasExited = false
    /// When the present state is over, whatever happens.
    private var limit: MonotonicInstant?
    private var nextPing: MonotonicInstant?
    private var openPing: (id: UInt64, sent: MonotonicInstant)?
    private var lastPing: UInt64 = 0

    /// How long it has been able to work, or might have been; nil: it never was.
    package func lived(at now: MonotonicInstant) -> Duration? { readySince.map { now - $0 } }

    /// How long a ping has been open; nil: none is.
    package func unanswered(at now: MonotonicInstant) -> Duration? { isWorking ? openPing.map { now - $0.sent } : nil }

    package init(startedAt now: MonotonicInstant) { limit = now + WorkerContract.startWithin }

    package mutating func happened(_ event: Event, at now: MonotonicInstant) -> Action {
        if case .stood(let span) = event { return stood(span) }
        switch state {
        case .starting: return starting(event, now)
        case .ready, .draining: return working(event, now)
        case .terminating: return terminating(event, now)
        case .dying: return dying(event, now)
        case .dead: return .nothing
        }
    }

    private mutating func starting(_ event: Event, _ now: MonotonicInstant) -> Action {
        switch event {
        case .ready:
            state = .ready
            readySince = now
            limit = nil
            nextPing = now + WorkerContract.pingEvery
            return .becameReady
        case .drain, .terminate: return terminate(now)
        case .tick: return limitPassed(now) ? kill(.notReadyInTime, now) : .nothing
        case .pong: return kill(.garbage("pong before ready"), now)
        default: return ending(event, now)
        }
    }

    private mutating func working(_ event: Event, _ now: MonotonicInstant) -> Action {
        switch event {
        case .ready: return kill(.garbage("ready twice"), now)
        case .pong(let id):
            guard let open = openPing, open.id == id else { return kill(.garbage("pong to no ping"), now) }
            openPing = nil
            nextPing = max(now, open.sent + WorkerContract.pingEvery)
            return .nothing
        case .drain(let span):
            // A second, shorter limit counts; the worker hears of the first only.
            let asked = state == .draining
            state = .draining
            wasAsked = true
            limit = min(limit ?? now + span, now + span)
            return asked ? .nothing : .drain(UInt32(clamping: max(0, span.nanoseconds / 1_000_000)))
        case .terminate: return terminate(now)
        case .tick:
            if limitPassed(now) { return terminate(now) }
            if let open = openPing { return now - open.sent >= WorkerContract.pongWithin ? kill(.stalled, now) : .nothing }
            guard let due = nextPing, now >= due else { return .nothing }
            lastPing += 1
            openPing = (lastPing, now)
            return .ping(lastPing)
        default: return ending(event, now)
        }
    }

    private mutating func terminating(_ event: Event, _ now: MonotonicInstant) -> Action {
        switch event {
        // Frames that were under way when it got the signal.
        case .ready, .pong, .drain, .terminate: return .nothing
        case .tick: return limitPassed(now) ? kill(.ignoredSigterm, now) : .nothing
        default: return ending(event, now)
        }
    }

    /// What ends a life in the same way in every state.
    private mutating func ending(_ event: Event, _ now: MonotonicInstant) -> Action {
        switch event {
        case .garbage(let what): return kill(.garbage(what), now)
        case .backlog: return kill(.stalled, now)
        case .streamEnded:
            streamHasEnded = true
            if hasExited { return bury() }
            guard wasAsked || state == .starting else { return kill(.closedItsStream, now) }
            // It leaves as it was asked to, or refuses to start: it has a moment for its own farewells, and its exit status is heard.
            state = .dying
            limit = now + WorkerContract.deathWithin
            return .nothing
        case .exited:
            hasExited = true
            if streamHasEnded { return bury() }
            // What it wrote before its end is still to be read.
            state = .dying
            limit = now + WorkerContract.deathWithin
            return .nothing
        default: return .nothing
        }
    }

    private mutating func dying(_ event: Event, _ now: MonotonicInstant) -> Action {
        switch event {
        case .streamEnded: streamHasEnded = true
        case .exited: hasExited = true
        case .tick where limitPassed(now):
            // Stream closed, its moment over, and still there: nothing of it is needed any more.
            if !hasExited, fault == nil { return kill(.closedItsStream, now) }
            return bury()
        default: break
        }
        return streamHasEnded && hasExited ? bury() : .nothing
    }

    private mutating func stood(_ span: Duration) -> Action {
        limit = limit.map { $0 + span }
        openPing = openPing.map { ($0.id, $0.sent + span) }
        return .nothing
    }

    private func limitPassed(_ now: MonotonicInstant) -> Bool { limit.map { now >= $0 } ?? false }

    private mutating func terminate(_ now: MonotonicInstant) -> Action {
        state = .terminating
        wasAsked = true
        limit = now + WorkerContract.termWithin
        return .terminate
    }

    private mutating func kill(_ fault: Fault, _ now: MonotonicInstant) -> Action {
        state = .dying
        self.fault = fault
        limit = now + WorkerContract.deathWithin
        return .kill(fault)
    }

    private mutating func bury() -> Action {
        state = .dead
        limit = nil
        return .bury
    }
}
