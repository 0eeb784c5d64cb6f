// The lines and the JSON of `sms-routerctl status`. Pure: two readings in, text out.

import Time

struct StatusScreen {
    let change: RouterChange
    private let now: WallTime

    init(_ change: RouterChange, now: WallTime) { (self.change, self.now) = (change, now) }

    private var reading: RouterReading { change.after }
    private var metrics: MetricsReading { reading.metrics }
    var health: RouterHealth { reading.state }

    private var inFlight: Int { reading.workers.reduce(0) { $0 + $1.inFlight } }
    private var successes: Double { metrics.count("sms_messages_total", ["status": "success"]) }
    private var failures: Double { metrics.count("sms_messages_total", ["status": "failure"]) }
    /// What should be looked at.
    private var troubles: [Finding] { RouterFindings.all(reading, now: now).all.filter { $0.verdict != .good } }

    var lines: [String] {
        var lines = [
            row("router", "\(health.rawValue), version \(reading.version), up \(Spelling.uptime(reading.uptime)), pid \(reading.pid)")
        ]
        let deaths = metrics.count("sms_router_workers_deaths_total")
        lines.append(
            row(
                "workers",
                "\(reading.ready) of \(reading.configured) ready, \(inFlight) messages in flight, \(Spelling.count(deaths)) deaths"))
        let total = successes + failures
        let share = total == 0 ? "" : ", \(fixed(successes / total * 100, decimals: 2)) % as intended"
        lines.append(
            row(
                "messages",
                "\(Spelling.rate(change.rate(total: "sms_messages_total")))/s now; \(Spelling.count(total)) since the start\(share)"))
        lines.append(row("latency", latencyLine))
        lines.append(row("database", reading.hasDatabase ? "healthy" : "away"))
        lines.append(
            row(
                "agent",
                "\(reading.agent), breaker \(reading.breaker), \(figure("sms_router_agent_in_flight")) calls under way, "
                    + "\(Spelling.count(metrics.total("sms_router_agent_queue_length"))) messages wait for one"))
        lines.append(
            row(
                "queues",
                "\(figure("sms_router_requests_waiting")) webhooks wait for a worker, \(figure("sms_router_webhooks_held")) are held, "
                    + "\(figure("sms_router_messages_waiting")) messages wait for an earlier one" + deferred))
        lines.append(
            row(
                "spool",
                "\(reading.spoolState), \(figure("sms_router_spool_messages")) messages, \(Spelling.bytes(metrics.count("sms_router_spool_bytes")))"
            ))
        lines.append(
            row(
                "outbox",
                "\(figure("sms_router_outbox_open_parts")) parts open, oldest due \(figure("sms_router_outbox_oldest_due_seconds")) s, "
                    + "\(figure("sms_router_outbox_unclear_parts")) unclear; sending \(reading.sending)"))
        if let ends = reading.certificateEnds { lines.append(row("certificate", "ends on \(ends.iso8601.prefix(10))")) }
        lines.append(row("reload", reloadLine))
        for trouble in troubles {
            lines.append("\(trouble.verdict.mark) \(trouble.subject): \(OutputValue.oneLine(trouble.detail))")
            if let mend = trouble.mend { lines.append("  → \(OutputValue.oneLine(mend))") }
        }
        return lines
    }

    private func row(_ name: String, _ text: String) -> String { Spelling.padded(name, to: 13) + text }

    private func figure(_ name: String) -> String { Spelling.count(metrics.count(name)) }

    private var deferred: String { metrics.count("sms_router_backlog") > 0 ? ", some are deferred" : "" }

    private var latencyLine: String {
        func three(_ counts: BucketCounts) -> String {
            [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)].map { "\($0.0) \(Spelling.milliseconds(counts.percentile($0.1)))" }.joined(
                separator: ", ")
        }
        let ever = metrics.buckets("sms_processing_duration_seconds")
        let now = change.latency
        let span = fixed(change.seconds, decimals: 1)
        return (now.total > 0 ? "\(three(now)) ms now; " : "nothing answered within \(span) s; ") + "\(three(ever)) ms since the start"
    }

    private var reloadLine: String {
        guard let at = reading.reloadedAt else { return "none since the start" }
        return "\(at): " + (reading.reloadFailure.map { "failed: \($0)" } ?? "worked")
    }

    var record: Record {
        func count(_ name: String) -> OutputValue { .integer(Int64(metrics.count(name))) }
        func milliseconds(_ counts: BucketCounts, _ share: Double) -> OutputValue {
            counts.percentile(share).map { .number($0 * 1000) } ?? .none
        }
        let ever = metrics.buckets("sms_processing_duration_seconds")
        let now = change.latency
        var record = Record()
        record.add("health", .text(health.rawValue))
        record.add("version", .text(reading.version))
        record.add("pid", .integer(Int64(reading.pid)))
        record.add("uptime_s", .integer(reading.uptime.components.seconds))
        record.add("workers_ready", .integer(Int64(reading.ready)))
        record.add("workers_configured", .integer(Int64(reading.configured)))
        record.add("worker_deaths", count("sms_router_workers_deaths_total"))
        record.add("in_flight", .integer(Int64(inFlight)))
        record.add("interval_s", .number(change.seconds))
        record.add("messages_per_s", .number(change.rate(total: "sms_messages_total")))
        record.add("messages_success", .integer(Int64(successes)))
        record.add("messages_failure", .integer(Int64(failures)))
        record.add("p50_ms", milliseconds(now, 0.5))
        record.add("p95_ms", milliseconds(now, 0.95))
        record.add("p99_ms", milliseconds(now, 0.99))
        record.add("p50_ms_since_start", milliseconds(ever, 0.5))
        record.add("p95_ms_since_start", milliseconds(ever, 0.95))
        record.add("p99_ms_since_start", milliseconds(ever, 0.99))
        record.add("database", .text(reading.hasDatabase ? "healthy" : "away"))
        record.add("agent", .text(reading.agent))
        record.add("breaker", .text(reading.breaker))
        record.add("agent_in_flight", count("sms_router_agent_in_flight"))
        record.add("agent_queue", .integer(Int64(metrics.total("sms_router_agent_queue_length"))))
        record.add("requests_waiting", count("sms_router_requests_waiting"))
        record.add("webhooks_held", count("sms_router_webhooks_held"))
        record.add("spool", .text(reading.spoolState))
        record.add("spool_messages", count("sms_router_spool_messages"))
        record.add("outbox_open_parts", count("sms_router_outbox_open_parts"))
        record.add("outbox_oldest_due_s", count("sms_router_outbox_oldest_due_seconds"))
        record.add("outbox_unclear_parts", count("sms_router_outbox_unclear_parts"))
        record.add("sending", .text(reading.sending))
        record.add("certificate_ends", .optional(reading.certificateEnds?.iso8601))
        record.add("reloaded_at", .optional(reading.reloadedAt))
        record.add("reload_failure", .optional(reading.reloadFailure))
        record.add("troubles", .list(troubles.map { "\($0.subject): \($0.detail)" }))
        return record
    }
}
