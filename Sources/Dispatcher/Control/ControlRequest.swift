// What can be asked over the control socket, and the lines that answer it (docs/control.md, "The protocol"). Called by ControlDesk and
// RunningDispatcher. Pure: bytes in, values out.

import JSON
import Telemetry
import Time

/// A request that cannot be carried out: a sentence for people.
struct ControlRefusal: Error, Equatable {
    var reason: String

    init(_ reason: String) { self.reason = reason }
}

enum ControlRequest: Equatable {
    case workers
    /// All that `status`, `top` and `doctor` show.
    case figures
    case setWorkers(Int)
    /// nil: all.
    case restart(slot: Int?)
    case reload
    /// Out of the cluster, after so many milliseconds in which the balancer may notice.
    case leaveCluster(graceMilliseconds: Int)
    case comeBack

    /// One line, without its end.
    init(line: [UInt8]) throws(ControlRefusal) {
        let object: JSONValue
        do { object = try JSONValue.parse(line, depthLimit: 4) } catch { throw ControlRefusal("the request is not a JSON object") }
        switch object["command"]?.string {
        case "workers": self = .workers
        case "figures": self = .figures
        case "set_workers": self = .setWorkers(try Self.number(object, "count", WorkerPool.counts))
        case "restart_workers":
            let isAll = object["slot"].map(\.isNull) ?? true
            self = .restart(slot: isAll ? nil : try Self.number(object, "slot", 0...WorkerPool.counts.upperBound - 1))
        case "reload": self = .reload
        case "leave_cluster": self = .leaveCluster(graceMilliseconds: try Self.number(object, "grace_ms", 0...3_600_000))
        case "come_back": self = .comeBack
        case nil: throw ControlRefusal("the request names no command")
        case .some(let other): throw ControlRefusal("unknown command \(Mask.escape(other))")
        }
    }

    private static func number(_ object: JSONValue, _ key: String, _ range: ClosedRange<Int>) throws(ControlRefusal) -> Int {
        guard let number = object[key]?.integer, let value = Int(exactly: number), range.contains(value) else {
            throw ControlRefusal("\(key) must be a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }
}

enum ControlAnswer {
    static func refused(_ reason: String) -> [UInt8] {
        line { writer in
            writer.member("ok", false)
            writer.member("error", reason)
        }
    }

    static func done(_ figures: [(name: String, value: Int)]) -> [UInt8] {
        line { writer in
            writer.member("ok", true)
            for figure in figures { writer.member(figure.name, figure.value) }
        }
    }

    static func workers(
        _ workers: [WorkerStatus], status: String, configured: Int, setting: Int, ready: Int, reloadFailure: String?
    ) -> [UInt8] {
        line { writer in
            writer.member("ok", true)
            writer.member("version", routerVersion)
            writer.member("status", status)
            writer.member("configured", configured)
            writer.member("setting", setting)
            writer.member("ready", ready)
            writer.member("reload_failure", reloadFailure)
            writer.workers(workers, withGeneration: true)
        }
    }

    /// What `workers` says, and beside it health's report and the page of metrics as one string: whatever these show, the commands can show.
    static func figures(
        _ workers: [WorkerStatus], status: String, configured: Int, setting: Int, ready: Int, reloadedAt: WallTime?, reloadFailure: String?,
        pid: Int32, uptime: Duration, reports: (health: [UInt8], metrics: [UInt8])
    ) -> [UInt8] {
        line { writer in
            writer.member("ok", true)
            writer.member("version", routerVersion)
            writer.member("pid", Int(pid))
            writer.member("uptime_seconds", uptime.milliseconds / 1000)
            writer.member("status", status)
            writer.member("configured", configured)
            writer.member("setting", setting)
            writer.member("ready", ready)
            writer.member("reloaded_at", reloadedAt?.iso8601)
            writer.member("reload_failure", reloadFailure)
            writer.workers(workers, withGeneration: true)
            writer.key("health")
            writer.raw(reports.health)
            writer.key("metrics")
            writer.string(utf8: reports.metrics)
        }
    }

    private static func line(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        body(&writer)
        writer.endObject()
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}
