// A router as a service: the driver of ServiceLife. Starts it with the same listening sockets each time, hears what it tells, looks at its
// watchdog, ends it, starts it again.

import Glibc
import Processes
import Synchronization
import TestSupport

final class SupervisedRouter: Sendable {
    /// Becomes the router, and tells it that what the manager gives is meant for it.
    static let launcher = ["/bin/sh", "-c", "export LISTEN_PID=$$ WATCHDOG_PID=$$; exec \"$0\""]

    private struct Watched {
        var life: ServiceLife
        var runs: [RouterProcess] = []
        /// Datagrams that the life has heard of.
        var heard = 0
        var failure: String?
    }

    let notifications: NotifySocket
    private let site: Site
    private let sockets: [(name: String, socket: HandedSocket)]
    private let changes: [String: String?]
    private let watched: Mutex<Watched>
    private let isStopping = Flag()

    /// `sockets` by FileDescriptorName=, in their order.
    fileprivate init(
        _ site: Site, _ unit: ServiceUnit, sockets: [(name: String, socket: HandedSocket)], _ changes: [String: String?]
    ) throws {
        self.site = site
        self.sockets = sockets
        notifications = try NotifySocket(directory: site.directory)
        var given: [String: String?] = [
            "NOTIFY_SOCKET": notifications.path, "LISTEN_FDS": String(sockets.count),
            "LISTEN_FDNAMES": sockets.map(\.name).joined(separator: ":"),
        ]
        if let span = unit.watchdog { given["WATCHDOG_USEC"] = String(span.components.seconds * 1_000_000) }
        self.changes = unit.environment.mapValues { String?.some($0) }.merging(changes) { $1 }.merging(given) { $1 }
        watched = Mutex(Watched(life: ServiceLife(unit)))
    }

    /// The main process now, or the last one.
    var main: RouterProcess {
        get throws {
            guard let last = runs.last else { throw NeverHappened(description: "the service was never started") }
            return last
        }
    }
    var runs: [RouterProcess] { watched.withLock { $0.runs } }
    var state: ServiceLife.State { watched.withLock { $0.life.state } }
    var restarts: Int { watched.withLock { $0.life.restarts } }
    /// Of the main processes that have ended.
    var ends: [ServiceLife.End] { watched.withLock { $0.life.ends } }
    /// Datagrams that feed the watchdog.
    var beats: Int { notifications.count("WATCHDOG=1") }

    /// So many restarts, and the last of them is ready.
    func waitUntilRestarted(_ count: Int) async throws {
        try await eventually("\(count) restarts:\n\(log)", within: .seconds(60)) {
            if let failure = watched.withLock({ $0.failure }) { throw NeverHappened(description: failure) }
            return restarts >= count && state == .running
        }
    }

    private var log: String { String(((try? main.log) ?? "").suffix(4000)) }

    // MARK: The manager's loop

    fileprivate func run() {
        happened(.start)
        while state != .dead || !isStopping.isSet {
            let now = ContinuousClock.now
            // Whatever has come by now counts before the time does, as systemd has it: its watchdog is looked at when nothing else waits.
            hear()
            if let exit = (try? main)?.exit, runs.count > ends.count { happened(.ended(exit)) }
            happened(.tick, at: now)
            if isStopping.isSet { happened(.stop) }
            rest()
        }
    }

    private func hear() {
        let all = notifications.notifications
        let fresh = watched.withLock { watched in
            defer { watched.heard = all.count }
            return all[watched.heard...]
        }
        for notification in fresh { happened(.told(notification.lines)) }
    }

    /// Until a datagram comes; for 20 ms at most, which is how exactly an end is seen, or a time kept.
    private func rest() {
        var socket = pollfd(fd: notifications.descriptor, events: Int16(POLLIN), revents: 0)
        poll(&socket, 1, 20)
    }

    private func happened(_ event: ServiceLife.Event, at now: ContinuousClock.Instant = .now) {
        for action in watched.withLock({ $0.life.happened(event, at: now) }) { carryOut(action) }
    }

    private func carryOut(_ action: ServiceLife.Action) {
        switch action {
        case .launch:
            do {
                let router = try site.startRouter(changes, sockets: sockets.map(\.socket.descriptor))
                watched.withLock { $0.runs.append(router) }
            } catch { watched.withLock { $0.failure = "no start: \(error)" } }
        case .signalMain(let number):
            let router = try? main
            router?.signal(number)
            router?.signal(SIGCONT)
        case .killAll:
            // Instead of a control group: whoever has the state directory in its environment.
            for pid in RouterProcess.processes(withEnvironmentHaving: site.directory + "/state") { ChildProcess.signal(pid, SIGKILL) }
        }
    }

    fileprivate func stop() { isStopping.set() }
}

/// `body` with a service that was started, which is stopped afterwards. Whether it is ready is the body's business.
func withSupervisedRouter(
    _ site: Site, _ unit: ServiceUnit, sockets: [(name: String, socket: HandedSocket)], _ changes: [String: String?] = [:],
    _ body: (SupervisedRouter) async throws -> Void
) async throws {
    let service = try SupervisedRouter(site, unit, sockets: sockets, changes)
    let managing = Task { try await onOwnThread { service.run() } }
    let result: Result<Void, any Error>
    do {
        try await eventually("it is started") { !service.runs.isEmpty }
        try await body(service)
        result = .success(())
    } catch { result = .failure(error) }
    service.stop()
    try await managing.value
    if case .failure = result, let router = try? service.main { print("the end of its log:\n\(router.log.suffix(4000))") }
    try result.get()
}
