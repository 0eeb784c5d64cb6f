// What `sms-routerctl top` shows: lines of a given width, at most so many. Pure: two readings and two looks at the processes in, lines out.

import Time

/// A line and how it is shown.
struct ScreenLine: Sendable, Equatable {
    enum Style: Sendable, Equatable {
        case plain
        case bold
        /// Somebody should look.
        case alarm
        /// The head of the table.
        case head
    }

    var text: String
    var style = Style.plain
}

struct TopLayout: Sendable {
    var change: RouterChange
    var earlier: ProcessLook
    var look: ProcessLook
    /// Time of day.
    var clock: String
    /// Why there is no newer reading.
    var trouble: String?

    private var reading: RouterReading { change.after }
    private var metrics: MetricsReading { reading.metrics }

    /// No line is wider than `width`; no more lines than `height`.
    func lines(width: Int, height: Int) -> [ScreenLine] {
        var lines = [title(width)]
        if let trouble { lines.append(ScreenLine(text: trouble, style: .alarm)) }
        lines += [messages, latency, underWay, agent, database, outbox, spool, errors, refusals]
        lines += table(room: height - lines.count)
        return lines.prefix(max(0, height)).map { ScreenLine(text: String($0.text.prefix(max(0, width))), style: $0.style) }
    }

    // MARK: Figures

    private func row(_ name: String, _ text: String, _ style: ScreenLine.Style = .plain) -> ScreenLine {
        ScreenLine(text: Spelling.padded(name, to: 10) + text, style: style)
    }

    private func figure(_ name: String, _ labels: [String: String] = [:]) -> String { Spelling.count(metrics.count(name, labels)) }
    private func rate(_ name: String, _ labels: [String: String] = [:]) -> String { Spelling.rate(change.rate(name, labels)) }

    private func title(_ width: Int) -> ScreenLine {
        let failed = reading.reloadFailure == nil ? "" : ", last reload failed"
        let left =
            "sms-router \(reading.version)  \(reading.state.rawValue)  up \(Spelling.uptime(reading.uptime))  "
            + "\(reading.ready) of \(reading.configured) workers\(failed)"
        let space = width - left.count - clock.count
        let text = space > 0 ? left + String(repeating: " ", count: space) + clock : left
        return ScreenLine(text: text, style: reading.state == .healthy && reading.reloadFailure == nil && trouble == nil ? .bold : .alarm)
    }

    private var messages: ScreenLine {
        let finished = change.rate("sms_messages_total", ["status": "success"])
        let failed = change.rate("sms_messages_total", ["status": "failure"])
        return row(
            "messages",
            "\(rate("sms_router_messages_accepted_total"))/s in, \(Spelling.rate(finished))/s well, \(Spelling.rate(failed))/s failed, "
                + "\(rate("sms_router_replies_turned_late_total"))/s late, \(rate("sms_router_messages_deferred_total"))/s deferred")
    }

    private var latency: ScreenLine {
        let counts = change.latency
        let shares = [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)].map { "\($0.0) \(Spelling.milliseconds(counts.percentile($0.1)))" }
        return row(
            "latency",
            shares.joined(separator: "  ") + " ms of \(Spelling.count(counts.total)) answers in \(fixed(change.seconds, decimals: 1)) s")
    }

    private var underWay: ScreenLine {
        let flying = reading.workers.reduce(0) { $0 + $1.inFlight }
        let waiting = metrics.count("sms_router_requests_waiting")
        return row(
            "queues",
            "\(flying) in flight, \(Spelling.count(waiting)) for a worker, \(figure("sms_router_messages_waiting")) behind another, "
                + "\(figure("sms_router_webhooks_held")) held" + (metrics.count("sms_router_backlog") > 0 ? ", backlog" : ""),
            waiting > 100 ? .alarm : .plain)
    }

    private var agent: ScreenLine {
        let calls = change.rise("sms_router_agent_seconds_count")
        let mean = calls > 0 ? Spelling.milliseconds(change.rise("sms_router_agent_seconds_sum") / calls) : "-"
        let queue = "sms_router_agent_queue_length"
        return row(
            "agent",
            "\(reading.breaker), \(rate("sms_router_agent_calls_total")) calls/s of \(mean) ms, \(figure("sms_router_agent_in_flight")) under way, "
                + "\(figure(queue, ["class": "fresh"])) + \(figure(queue, ["class": "backlog"])) queued",
            reading.breaker == "closed" ? .plain : .alarm)
    }

    private var database: ScreenLine {
        func batch(_ kind: String) -> String {
            let batches = change.rise("sms_router_\(kind)_batches_total")
            return batches > 0 ? fixed(change.rise("sms_router_\(kind)_rows_total") / batches, decimals: 1) : "-"
        }
        let reconnects = change.rise("sms_router_database_reconnects_total")
        return row(
            "database",
            (reading.hasDatabase ? "there" : "AWAY") + ", \(rate("sms_router_accept_batches_total")) accepts/s of \(batch("accept")) rows, "
                + "\(rate("sms_router_outcome_batches_total")) outcomes/s of \(batch("outcome"))"
                + (reconnects > 0 ? ", \(Spelling.count(reconnects)) reconnects" : ""),
            reading.hasDatabase ? .plain : .alarm)
    }

    private var outbox: ScreenLine {
        let due = metrics.count("sms_router_outbox_oldest_due_seconds")
        let unclear = metrics.count("sms_router_outbox_unclear_parts")
        let isIll = due > 60 || unclear > 0 || metrics.count("sms_router_accounts_refused") > 0
        return row(
            "outbox",
            "\(rate("sms_router_outbox_parts_total", ["result": "sent"]))/s sent, \(figure("sms_router_outbox_open_parts")) open, "
                + "oldest due \(Spelling.count(due)) s, \(Spelling.count(unclear)) unclear, \(reading.sending)", isIll ? .alarm : .plain)
    }

    private var spool: ScreenLine {
        let messages = metrics.count("sms_router_spool_messages")
        return row(
            "spool",
            "\(reading.spoolState), \(Spelling.count(messages)) messages, \(Spelling.bytes(metrics.count("sms_router_spool_bytes"))), "
                + "oldest \(figure("sms_router_spool_oldest_seconds")) s", messages > 0 || reading.spoolState != "usable" ? .alarm : .plain)
    }

    /// Causes with their rates: those that happen now first, then those of which there were most.
    private func causes(_ all: [(label: String, rate: Double, total: Double)]) -> (text: String, now: Bool) {
        let sorted = all.sorted { $0.rate > $1.rate || $0.rate == $1.rate && $0.total > $1.total }
        guard !sorted.isEmpty else { return ("none", false) }
        let text = sorted.map { "\($0.label) \(Spelling.rate($0.rate))/s (\(Spelling.count($0.total)))" }.joined(separator: ", ")
        return (text, sorted.contains { $0.rate > 0 })
    }

    private static let failures: Set = ["agent_timeout", "agent_unavailable", "agent_nothing", "internal", "expired", "dead"]
    private static let badParts: Set = ["failed", "unknown", "unclear", "expired"]

    private var errors: ScreenLine {
        var all = change.rises("sms_router_messages_finished_total", by: "outcome").filter { Self.failures.contains($0.label) }
        all += change.rises("sms_router_agent_failures_total", by: "kind").map {
            (label: "agent " + $0.label, rate: $0.rate, total: $0.total)
        }
        all += change.rises("sms_router_outbox_parts_total", by: "result").filter { Self.badParts.contains($0.label) }
            .map { (label: "part " + $0.label, rate: $0.rate, total: $0.total) }
        all += single("503", "sms_router_webhooks_unavailable_total")
        all += single("died", "sms_router_workers_deaths_total")
        let (text, now) = causes(all)
        return row("errors", text, now ? .alarm : .plain)
    }

    private var refusals: ScreenLine {
        var all = change.rises("sms_router_webhooks_refused_total", by: "cause")
        all += single("http", "sms_router_http_refused_total")
        all += single("over cap", "sms_router_http_over_cap_total")
        all += change.rises("sms_router_admin_refused_total", by: "cause").map {
            (label: "admin " + $0.label, rate: $0.rate, total: $0.total)
        }
        let (text, now) = causes(all)
        return row("refused", text, now ? .alarm : .plain)
    }

    private func single(_ name: String, _ metric: String) -> [(label: String, rate: Double, total: Double)] {
        let total = metrics.count(metric)
        return total > 0 ? [(name, change.rate(metric), total)] : []
    }

    // MARK: Processes

    private struct Process {
        var name: String
        var pid: Int32
        var state: String
        var inFlight: Int
        var rate: Double?
        var restarts: Int?
    }

    private func table(room: Int) -> [ScreenLine] {
        // A head and one line say nothing yet.
        guard room >= 4 else { return [] }
        let isProportional = look.figures.values.allSatisfy(\.isProportional)
        var lines = [
            ScreenLine(text: ""),
            ScreenLine(
                text: Self.cells("process", "pid", "state", "in flight", "msg/s", "CPU %", isProportional ? "PSS" : "RSS", "restarts"),
                style: .head),
        ]
        var processes = [
            Process(
                name: "front", pid: reading.pid, state: "", inFlight: Int(metrics.count("sms_router_webhooks_held")),
                rate: change.rate("sms_router_webhooks_total"), restarts: nil)
        ]
        processes += reading.workers.map { worker in
            Process(
                name: "worker \(worker.slot)", pid: worker.pid, state: worker.state, inFlight: worker.inFlight,
                rate: change.messages(slot: worker.slot) / change.seconds, restarts: worker.restarts)
        }
        let fits = room - lines.count
        let shown = processes.count <= fits ? processes.count : max(1, fits - 1)
        for process in processes.prefix(shown) { lines.append(line(process)) }
        if shown < processes.count { lines.append(rest(Array(processes.dropFirst(shown)))) }
        return lines
    }

    private func line(_ process: Process) -> ScreenLine {
        let share = look.cpuShare(process.pid, since: earlier)
        let isIll = process.name != "front" && process.state != "ready"
        return ScreenLine(
            text: Self.cells(
                process.name, process.pid > 0 ? "\(process.pid)" : "-", process.state, "\(process.inFlight)",
                process.rate.map(Spelling.rate) ?? "-", share.map { fixed($0, decimals: 1) } ?? "-",
                look.figures[process.pid].map { Spelling.bytes(Double($0.memory)) } ?? "-", process.restarts.map { "\($0)" } ?? "-"),
            style: isIll ? .alarm : .plain)
    }

    /// What has no room, together.
    private func rest(_ processes: [Process]) -> ScreenLine {
        let shares = processes.compactMap { look.cpuShare($0.pid, since: earlier) }
        let memory = processes.reduce(0) { $0 + Double(look.figures[$1.pid]?.memory ?? 0) }
        let isIll = processes.contains { $0.state != "ready" }
        return ScreenLine(
            text: Self.cells(
                "\(processes.count) more", "", isIll ? "not all" : "ready", "\(processes.reduce(0) { $0 + $1.inFlight })",
                Spelling.rate(processes.reduce(0) { $0 + ($1.rate ?? 0) }), fixed(shares.reduce(0, +), decimals: 1), Spelling.bytes(memory),
                "\(processes.reduce(0) { $0 + ($1.restarts ?? 0) })"), style: isIll ? .alarm : .plain)
    }

    private static func cells(_ cells: String...) -> String {
        // 79 columns together.
        let widths = [10, 8, 9, 9, 8, 7, 9, 9]
        return zip(cells, widths).enumerated().map { index, cell in
            Spelling.padded(cell.0, to: cell.1, right: index == 1 || index > 2)
        }.joined(separator: " ")
    }
}
