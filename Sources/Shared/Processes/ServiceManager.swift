// The service manager's side channel: sd_notify(3), watchdog and handed-over sockets (sd_listen_fds(3)), without libsystemd.
// Used by the dispatcher. Without a manager every message goes nowhere.

import CSystem
import Glibc
import Time

package struct ServiceManager: Sendable {
    /// The first descriptor handed over (SD_LISTEN_FDS_START).
    private static let firstDescriptor: Int32 = 3

    private let socket: String?
    /// How often `watchdog()` is due: a third of what the manager allows, so that each period sees two although timers come late. Nil without
    /// a watchdog.
    package let watchdogInterval: Duration?
    /// Sockets handed over, in order, with the names the unit gave them ("unknown" without). `adoptDescriptor` before use.
    package let listenDescriptors: [(descriptor: Int32, name: String)]

    package init(environment: [String: String], pid: pid_t = getpid()) {
        socket = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
        let watchdogIsOurs = environment["WATCHDOG_PID"].map { $0 == String(pid) } ?? true
        if watchdogIsOurs, let text = environment["WATCHDOG_USEC"], let microseconds = Int64(text), microseconds > 0 {
            watchdogInterval = .microseconds(max(1, microseconds / 3))
        } else {
            watchdogInterval = nil
        }
        if environment["LISTEN_PID"] == String(pid), let count = environment["LISTEN_FDS"].flatMap({ Int32($0) }),
            (1...1024).contains(count)
        {
            let names = (environment["LISTEN_FDNAMES"] ?? "").split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            listenDescriptors = (0..<count).map { index in
                let name = names.indices.contains(Int(index)) ? names[Int(index)] : ""
                return (Self.firstDescriptor + index, name.isEmpty ? "unknown" : name)
            }
        } else {
            listenDescriptors = []
        }
    }

    package var isPresent: Bool { socket != nil }

    /// Started, or a reload has ended.
    @discardableResult
    package func ready(status: String? = nil) -> Bool { send(["READY=1"] + statusLine(status)) }
    /// One line for `systemctl status`.
    @discardableResult
    package func status(_ text: String) -> Bool { send(statusLine(text)) }
    /// A reload begins at `now`; `ready()` ends it.
    @discardableResult
    package func reloading(now: MonotonicInstant) -> Bool { send(["RELOADING=1", "MONOTONIC_USEC=\(now.nanoseconds / 1000)"]) }
    @discardableResult
    package func stopping(status: String? = nil) -> Bool { send(["STOPPING=1"] + statusLine(status)) }
    /// Starting or stopping takes longer: the manager's time-out is put off to `span` from now (sd_notify(3)).
    @discardableResult
    package func extendTimeout(by span: Duration) -> Bool { send(["EXTEND_TIMEOUT_USEC=\(span.nanoseconds / 1000)"]) }
    @discardableResult
    package func watchdog() -> Bool { send(["WATCHDOG=1"]) }

    private func statusLine(_ text: String?) -> [String] {
        guard let text else { return [] }
        return ["STATUS=" + String(text.map { $0.isNewline ? " " : $0 })]
    }

    /// True when the manager's socket took it.
    private func send(_ lines: [String]) -> Bool {
        guard let socket else { return false }
        let message = Array(lines.joined(separator: "\n").utf8)
        return sys_send_datagram(socket, message, message.count) == 0
    }
}
