// What systemd 252 does with such a unit: watches its main process, ends it, starts it again (systemd.service(5), systemd.kill(5)). Driven by
// SupervisedRouter. Left out: limits of starts (StartLimitBurst=) and the time for the start itself, which no test here comes near.

import Glibc
import Processes

struct ServiceLife: Sendable {
    typealias Instant = ContinuousClock.Instant

    enum State: Sendable, Equatable {
        /// Before the start, and after an end that is to be the last.
        case dead
        /// Until READY=1.
        case starting
        case running
        /// The watchdog has expired: WatchdogSignal= was sent.
        case aborting
        /// SIGTERM was sent, or STOPPING=1 has come.
        case stopping
        /// SIGKILL was sent to all.
        case killing
        /// RestartSec=.
        case pausing
    }

    enum Event: Sendable {
        case start
        /// A datagram of the main process.
        case told([String])
        case ended(ChildExit)
        /// `systemctl stop`.
        case stop
        /// Nothing else has happened: whatever is due is done. After all that was told.
        case tick
    }

    enum Action: Sendable, Equatable {
        case launch
        /// A signal to the main process alone, and SIGCONT after it: one that is stopped gets it too.
        case signalMain(Int32)
        /// SIGKILL to whatever there is of the service. With KillMode=mixed no other signal goes to all.
        case killAll
    }

    /// Why a main process ended, and how: systemd's `Result`, which the first cause decides.
    struct End: Sendable, Equatable {
        enum Cause: Sendable { case itself, watchdog, stop }
        var cause: Cause
        var exit: ChildExit
    }

    let unit: ServiceUnit
    private(set) var state = State.dead
    /// NRestarts.
    private(set) var restarts = 0
    private(set) var ends: [End] = []
    private var cause = End.Cause.itself
    private var isStopAsked = false
    private var watchdogAt: Instant?
    private var stateEndsAt: Instant?

    init(_ unit: ServiceUnit) { self.unit = unit }

    /// When a tick has something to do.
    var due: Instant? { [watchdogAt, stateEndsAt].compactMap { $0 }.min() }

    mutating func happened(_ event: Event, at now: Instant) -> [Action] {
        switch event {
        case .start:
            enter(.starting)
            return [.launch]
        case .told(let lines): return told(lines, now)
        case .ended(let exit): return ended(exit, now)
        case .stop: return stop(now)
        case .tick: return tick(now)
        }
    }

    private mutating func enter(_ next: State, until end: Instant? = nil) {
        state = next
        stateEndsAt = end
        if next != .running { watchdogAt = nil }
    }

    private mutating func told(_ lines: [String], _ now: Instant) -> [Action] {
        if lines.contains("READY=1"), state == .starting {
            enter(.running)
            feed(now)
        }
        if lines.contains("STOPPING=1"), state == .starting || state == .running { enter(.stopping, until: now + unit.stopTimeout) }
        if state == .stopping, let more = lines.compactMap({ Self.microseconds("EXTEND_TIMEOUT_USEC=", $0) }).last, let end = stateEndsAt {
            stateEndsAt = max(end, now + more)
        }
        guard state == .running else { return [] }
        if lines.contains("WATCHDOG=trigger") { return expire(now) }
        if lines.contains("WATCHDOG=1") { feed(now) }
        return []
    }

    private static func microseconds(_ key: String, _ line: String) -> Duration? {
        line.hasPrefix(key) ? Int64(line.dropFirst(key.count)).map { .microseconds($0) } : nil
    }

    private mutating func feed(_ now: Instant) { watchdogAt = unit.watchdog.map { now + $0 } }

    private mutating func expire(_ now: Instant) -> [Action] {
        cause = .watchdog
        enter(.aborting, until: now + unit.abortTimeout)
        return [.signalMain(SIGABRT)]
    }

    private mutating func tick(_ now: Instant) -> [Action] {
        if let end = watchdogAt, now >= end { return expire(now) }
        guard let end = stateEndsAt, now >= end else { return [] }
        switch state {
        case .aborting, .stopping:
            enter(.killing)
            return [.killAll]
        case .pausing:
            restarts += 1
            cause = .itself
            enter(.starting)
            return [.launch]
        case .dead, .starting, .running, .killing: return []
        }
    }

    private mutating func stop(_ now: Instant) -> [Action] {
        isStopAsked = true
        switch state {
        case .dead, .aborting, .stopping, .killing: return []
        case .pausing:
            enter(.dead)
            return []
        case .starting, .running:
            cause = .stop
            enter(.stopping, until: now + unit.stopTimeout)
            return [.signalMain(SIGTERM)]
        }
    }

    private mutating func ended(_ exit: ChildExit, _ now: Instant) -> [Action] {
        ends.append(End(cause: cause, exit: exit))
        // Restart=always, but for what was asked for and for what a restart would not mend.
        let isLast = if case .exited(let status) = exit { unit.lastStatuses.contains(status) } else { false }
        if isStopAsked || isLast { enter(.dead) } else { enter(.pausing, until: now + unit.restartPause) }
        return [.killAll]
    }
}
