// The stream's events as bytes (server-sent events, WHATWG HTML §9.2): `hello` with the last minutes, then `figures` each second. Called by LiveStreams.
// Pure.

import JSON
import Telemetry
import Time
import Wire

enum LiveEvents {
    static let contentType = "text/event-stream; charset=utf-8"

    /// What a page begins with.
    static func hello(_ history: LiveHistory, router: String, assets: String?, previous: LiveReading?) -> [UInt8] {
        var json = JSONWriter(capacity: 65_536)
        json.beginObject()
        json.member("router", router)
        json.member("version", routerVersion)
        json.member("assets", assets)
        json.key("columns")
        json.beginArray()
        for column in LiveColumn.table { json.string(column.name) }
        json.endArray()
        json.key("rows")
        json.beginArray()
        for row in history.rows { write(row, to: &json) }
        json.endArray()
        if let newest = history.newest {
            state(newest, since: previous, to: &json)
            others(newest, to: &json)
        }
        json.endObject()
        return event("hello", json.bytes)
    }

    /// What each second brings.
    static func figures(_ row: [Double], _ reading: LiveReading, since previous: LiveReading?) -> [UInt8] {
        var json = JSONWriter(capacity: 4096)
        json.beginObject()
        json.key("row")
        write(row, to: &json)
        state(reading, since: previous, to: &json)
        // Two seconds apart: their rows are the longest of an event.
        if reading.cluster.figures.beatenAt != previous?.cluster.figures.beatenAt { others(reading, to: &json) }
        json.endObject()
        return event("figures", json.bytes)
    }

    private static func event(_ name: String, _ data: [UInt8]) -> [UInt8] {
        Array("event: \(name)\ndata: ".utf8) + data + Array("\n\n".utf8)
    }

    private static func write(_ row: [Double], to json: inout JSONWriter) {
        json.beginArray()
        for value in row { number(value, to: &json) }
        json.endArray()
    }

    /// Three decimals, and none where there is nothing behind the point.
    private static func number(_ value: Double, to json: inout JSONWriter) {
        let rounded = (value * 1000).rounded() / 1000
        if rounded == rounded.rounded(), abs(rounded) < 1e15 { json.int(Int64(rounded)) } else { json.double(rounded) }
    }

    // MARK: State

    private static func state(_ reading: LiveReading, since previous: LiveReading?, to json: inout JSONWriter) {
        json.key("health")
        json.raw(Reports.health(reading.figures, at: reading.wall).body)
        json.member("uptime", (reading.wall - reading.front.process.startedAt).milliseconds / 1000)
        json.member("reload_failure", reading.figures.reloadFailure)
        json.member("outbound_off", reading.figures.isOutboundOff)
        json.member("agent_off", reading.figures.isAgentOff)
        json.member("agent_breaker", reading.pool.figures[.agentBreaker])
        json.key("totals")
        json.beginObject()
        for (name, figures) in totals { json.member(name, reading.total(figures)) }
        json.endObject()
        json.member("role", reading.figures.maintenance.rawValue)
        json.key("others_silent")
        if let silence = reading.cluster.silence { number(silence.milliseconds / 1000, to: &json) } else { json.null() }
        json.key("p99")
        number(reading.pool.processing.percentile(0.99)?.milliseconds ?? 0, to: &json)
        json.member("streams", reading.front.listeners.reduce(0) { $0 + $1.streams })
        workers(reading, since: previous, to: &json)
    }

    /// Longer ones are left out: an event passes in one piece.
    static let longestRows = 65_536

    /// Our name, and the other routers of the database as the last beat's answer has them (docs/cluster.md, "Who is there"); null: too many to show.
    private static func others(_ reading: LiveReading, to json: inout JSONWriter) {
        let rows = Array(reading.cluster.figures.rows.utf8)
        json.member("name", reading.cluster.name)
        json.key("others")
        // PostgreSQL writes lines, and a line ends an event's.
        if rows.count <= longestRows { json.raw(rows.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }) } else { json.null() }
    }

    /// Since the router started.
    private static let totals: [(String, [WorkerFigure])] = [
        ("accepted", [.accepted]), ("replied", [.replied]), ("told", [.told]), ("silent", [.silent]), ("skipped", [.skipped]),
        ("agent_timeout", [.failedAgentTimeout]), ("agent_unavailable", [.failedAgentUnavailable]),
        ("agent_nothing", [.failedAgentNothing]),
        ("internal", [.failedInternal]), ("expired", [.expired]), ("dead", [.dead]), ("spam", [.spam]), ("limited", [.limited]),
        ("opt_outs", [.optOuts]), ("late", [.turnedLate]), ("duplicates", [.duplicates]), ("dead_letters", [.deadLetters]),
        ("quarantined", [.quarantined]), ("segments", [.segmentsSent]), ("cost_micros", [.costMicros]),
    ]

    private static func workers(_ reading: LiveReading, since previous: LiveReading?, to json: inout JSONWriter) {
        json.key("workers")
        json.beginArray()
        let seconds = previous.map { LiveHistory.seconds($0, reading) }
        for worker in reading.figures.workers where worker.slot != WorkerContract.aloneSlot {
            let before = previous?.figures.workers.first { $0.slot == worker.slot && $0.generation == worker.generation }
            json.beginObject()
            json.member("slot", worker.slot)
            json.member("pid", worker.pid)
            json.member("state", worker.state)
            json.member("in_flight", worker.inFlight)
            json.member("restarts", worker.restarts)
            json.member("messages", worker.messages)
            json.key("rate")
            number(rate(worker.messages, before?.messages, seconds), to: &json)
            // Microseconds a second are ten-thousandths of a per cent.
            json.key("cpu")
            number(rate(worker.cpuTime, before?.cpuTime, seconds) / 10_000, to: &json)
            json.member("memory", worker.residentMemory)
            json.endObject()
        }
        json.endArray()
    }

    private static func rate(_ now: UInt64, _ before: UInt64?, _ seconds: Double?) -> Double {
        guard let before, let seconds, now >= before else { return 0 }
        return Double(now - before) / seconds
    }
}
