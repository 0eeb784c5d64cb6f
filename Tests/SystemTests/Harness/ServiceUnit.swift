// What systemd/sms-router.service says of watching, ending and restarting: the stand-in for systemd goes by the unit that is installed.

import TestSupport

struct ServiceUnit: Sendable {
    /// WatchdogSec=; nil: there is none.
    var watchdog: Duration?
    /// TimeoutStopSec=.
    var stopTimeout: Duration
    /// TimeoutAbortSec=; systemd.service(5): without it TimeoutStopSec=.
    var abortTimeout: Duration
    /// RestartSec=.
    var restartPause: Duration
    /// RestartPreventExitStatus=.
    var lastStatuses: Set<Int32>
    /// Environment=, without what names places of an installation. Among it that Swift's own report of a crash is off: it would keep a process that SIGABRT
    /// has met alive for as long as it writes.
    var environment: [String: String] = [:]

    private static let path = ProxyProcess.project + "/systemd/sms-router.service"

    /// With another WatchdogSec= and TimeoutAbortSec=, for tests that cannot wait for so long. The stand-in knows Type=notify, Restart=always,
    /// KillMode=mixed and the usual WatchdogSignal= and no others, so the unit must have these.
    static func ours(watchdog: Duration, abortTimeout: Duration) throws -> ServiceUnit {
        var values: [String: String] = [:]
        var environment: [String: String] = [:]
        for line in contents(path).split(separator: "\n") where !line.hasPrefix("#") {
            guard let mark = line.firstIndex(of: "=") else { continue }
            let value = line[line.index(after: mark)...]
            if line.hasPrefix("Environment="), let next = value.firstIndex(of: "="), !value.contains("/") {
                environment[String(value[..<next])] = String(value[value.index(after: next)...])
            }
            values[String(line[..<mark])] = String(value)
        }
        let known: [String: String?] = [
            "Type": "notify", "Restart": "always", "KillMode": "mixed", "WatchdogSignal": nil, "FileDescriptorStoreMax": nil,
        ]
        for (key, value) in known where values[key] != value {
            throw NeverHappened(description: "\(path) has \(key)=\(values[key] ?? ""), which the stand-in for systemd doesn't know")
        }
        func seconds(_ key: String) throws -> Duration {
            guard let number = values[key].flatMap({ Int($0) }) else {
                throw NeverHappened(description: "\(path) has no \(key)= in seconds")
            }
            return .seconds(number)
        }
        guard try seconds("WatchdogSec") > .zero else { throw NeverHappened(description: "\(path) has no watchdog") }
        return ServiceUnit(
            watchdog: watchdog, stopTimeout: try seconds("TimeoutStopSec"), abortTimeout: abortTimeout,
            restartPause: try seconds("RestartSec"),
            lastStatuses: Set((values["RestartPreventExitStatus"] ?? "").split(separator: " ").compactMap { Int32($0) }),
            environment: environment)
    }
}
