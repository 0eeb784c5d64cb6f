// What the running router says of itself at one moment, over its control socket (docs/control.md, `figures`): health, workers, metrics.
// Made for `status`, `top` and `doctor`. A reading changes nothing in the router and costs it well under a millisecond.

import Glibc
import JSON
import Time

/// What health says, and the exit status of `status`.
enum RouterHealth: String, Sendable {
    case healthy, degraded, unhealthy, draining
}

struct RouterReading: Sendable {
    struct Worker: Sendable, Equatable {
        var slot: Int
        /// 0 while the slot waits for its next worker.
        var pid: pid_t
        var state: String
        var inFlight: Int
        var restarts: Int
        /// Answered in this slot since the dispatcher started.
        var messages: Int
    }

    /// When it was taken, on our clock.
    var at: MonotonicInstant
    var version: String
    /// The dispatcher.
    var pid: pid_t
    var uptime: Duration
    /// Health in one line.
    var statusLine: String
    var health: JSONValue
    var configured: Int
    /// SMS_ROUTER_WORKER_PROCESSES.
    var setting: Int
    var ready: Int
    var reloadedAt: String?
    var reloadFailure: String?
    var workers: [Worker]
    var metrics: MetricsReading

    /// Asks the router whose state directory this is.
    static func take(_ stateDirectory: String, within seconds: Int = 10) throws(ControlError) -> RouterReading {
        do throws(ControlError) {
            return RouterReading(
                try RouterControlLink.ask(#"{"command":"figures"}"#, stateDirectory: stateDirectory, within: seconds), at: .now())
        } catch {
            guard error.kind == .no, error.message.contains("unknown command") else { throw error }
            throw .unreachable("the router that runs is of an older release than this sms-routerctl: restart it")
        }
    }

    init(_ answer: JSONValue, at instant: MonotonicInstant) {
        func integer(_ value: JSONValue?) -> Int { value?.integer.flatMap { Int(exactly: $0) } ?? 0 }
        func line(_ value: JSONValue?) -> String? { value?.string.map { OutputValue.oneLine($0) } }
        at = instant
        version = line(answer["version"]) ?? "?"
        pid = pid_t(clamping: integer(answer["pid"]))
        uptime = .milliseconds(Int64(max(0, min(answer["uptime_seconds"]?.double ?? 0, 1e12)) * 1000))
        statusLine = line(answer["status"]) ?? ""
        health = answer["health"] ?? .null
        configured = integer(answer["configured"])
        setting = integer(answer["setting"])
        ready = integer(answer["ready"])
        reloadedAt = line(answer["reloaded_at"])
        reloadFailure = line(answer["reload_failure"])
        workers = (answer["workers"]?.array ?? []).map { worker in
            Worker(
                slot: integer(worker["slot"]), pid: pid_t(clamping: integer(worker["pid"])), state: line(worker["state"]) ?? "?",
                inFlight: integer(worker["in_flight"]), restarts: integer(worker["restarts"]), messages: integer(worker["messages"]))
        }
        metrics = MetricsReading(page: answer["metrics"]?.string ?? "")
    }

    var state: RouterHealth { health["status"]?.string.flatMap { RouterHealth(rawValue: $0) } ?? .unhealthy }
    var hasDatabase: Bool { health["database"]?.string == "healthy" }
    var agent: String { OutputValue.oneLine(health["services"]?["agent_integration"]?.string ?? "?") }
    var spoolState: String { OutputValue.oneLine(health["spool"]?["state"]?.string ?? "?") }
    var sending: String { OutputValue.oneLine(health["sending"]?["state"]?.string ?? "?") }

    /// When the certificate that the router itself serves with ends; nil without one.
    var certificateEnds: WallTime? {
        metrics.value("sms_router_tls_certificate_expiry_timestamp_seconds").map { WallTime(microseconds: Int64($0) * 1_000_000) }
    }

    var breaker: String {
        switch metrics.count("sms_router_agent_breaker_state") {
        case 0: "closed"
        case 1: "half-open"
        default: "open"
        }
    }
}

/// Two readings of one router: what happened between them.
struct RouterChange: Sendable {
    var before: RouterReading
    var after: RouterReading

    init(_ before: RouterReading, _ after: RouterReading) { (self.before, self.after) = (before, after) }

    /// Between the readings; never 0.
    var seconds: Double { max(0.001, (after.at - before.at).milliseconds / 1000) }

    /// Another process began to count from 0.
    private var isSameProcess: Bool { before.pid == after.pid && after.uptime >= before.uptime }

    /// How much a counter rose.
    func rise(_ name: String, _ labels: [String: String] = [:]) -> Double {
        max(0, after.metrics.count(name, labels) - (isSameProcess ? before.metrics.count(name, labels) : 0))
    }

    /// The same of all samples of a metric.
    func rise(total name: String) -> Double { max(0, after.metrics.total(name) - (isSameProcess ? before.metrics.total(name) : 0)) }

    /// By the values of a label: those that were ever counted, the fastest first.
    func rises(_ name: String, by label: String) -> [(label: String, rate: Double, total: Double)] {
        after.metrics.byLabel(name, label).filter { $0.value > 0 }
            .map { (label: $0.label, rate: rise(name, [label: $0.label]) / seconds, total: $0.value) }
            .sorted { $0.rate > $1.rate || $0.rate == $1.rate && $0.total > $1.total }
    }

    func rate(_ name: String, _ labels: [String: String] = [:]) -> Double { rise(name, labels) / seconds }
    func rate(total name: String) -> Double { rise(total: name) / seconds }

    /// Times from a webhook's arrival to its answer, of what was answered between the readings.
    var latency: BucketCounts {
        let now = after.metrics.buckets("sms_processing_duration_seconds")
        return isSameProcess ? now.since(before.metrics.buckets("sms_processing_duration_seconds")) : now
    }

    /// Answered in a slot.
    func messages(slot: Int) -> Double {
        let earlier = isSameProcess ? before.workers.first { $0.slot == slot }?.messages ?? 0 : 0
        return max(0, Double((after.workers.first { $0.slot == slot }?.messages ?? 0) - earlier))
    }
}
