// The JSON of health, stats and admin/status. Called by Front. Pure: figures in, bytes out. Keys are the contract's (§1).

import Cluster
import JSON
import Settings
import Telemetry
import Time

/// Messages a second between two looks.
struct MessageRate {
    private var last: (count: UInt64, at: MonotonicInstant)?

    mutating func since(last count: UInt64, now: MonotonicInstant) -> Double {
        defer { last = (count, now) }
        guard let last, now > last.at, count >= last.count else { return 0 }
        return Double(count - last.count) / ((now - last.at).milliseconds / 1000)
    }
}

enum Reports {
    /// What a router says of itself to the others: a JSON object without anything of a person.
    static func clusterRow(_ figures: RouterFigures, messagesPerSecond rate: Double, held: Int) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("health", HealthStatus(figures).rawValue)
        writer.member("messages_per_second", rounded(rate))
        writer.member("in_flight", figures.pool.waiting + figures.pool.inFlight)
        writer.member("held", held)
        writer.member("workers_ready", figures.pool.ready)
        writer.member("workers_configured", figures.slots)
        writer.member("successes", figures.pool.successes)
        writer.member("failures", figures.pool.failures)
        writer.member("p50_ms", figures.pool.processing.percentile(0.5).map { rounded($0.milliseconds) } ?? 0)
        writer.member("p99_ms", figures.pool.processing.percentile(0.99).map { rounded($0.milliseconds) } ?? 0)
        writer.member("spooled", figures.pool.figures[.spoolMessages])
        writer.member("limits", figures.cluster.limits)
        writer.endObject()
        return writer.text
    }

    /// This router and the others, for admin/status.
    static func cluster(_ writer: inout JSONWriter, _ cluster: ClusterView) {
        writer.beginObject()
        writer.member("name", cluster.name)
        writer.member("routers", cluster.figures.others + 1)
        writer.member("missing", cluster.figures.missing)
        writer.member("limits", cluster.limits)
        writer.member("share", rounded(Double(cluster.slots) / Double(SlotSet.count)))
        writer.key("others")
        writer.raw(cluster.figures.rows)
        writer.endObject()
    }

    static func health(_ figures: RouterFigures, at now: WallTime) -> (status: Int, body: [UInt8]) {
        var writer = JSONWriter(capacity: 640)
        let status = HealthStatus(figures)
        health(&writer, status, figures, now)
        return (status.httpStatus, writer.bytes)
    }

    /// For `systemctl status`.
    static func statusLine(_ figures: RouterFigures) -> String {
        let database = figures.hasDatabase || figures.pool.ready == 0 ? "" : ", database away"
        let spooled = figures.pool.figures[.spoolMessages]
        let refused = figures.pool.figures[.accountsRefused] == 0 ? "" : ", Twilio refuses to send"
        let spool = spooled == 0 ? "" : ", \(spooled) messages spooled"
        let off = (figures.isOutboundOff ? ", outbound switched off" : "") + (figures.isAgentOff ? ", agent switched off" : "")
        let certificate =
            switch figures.certificate {
            case let life? where life.daysLeft < 0: ", the certificate has ended"
            case let life? where life.isNearItsEnd: ", the certificate ends in \(life.daysLeft) days"
            default: ""
            }
        let maintenance = figures.maintenance == .maintenance ? ", in maintenance" : ""
        return "\(HealthStatus(figures).rawValue)\(maintenance), \(figures.pool.ready) of \(figures.slots) workers ready"
            + "\(database)\(spool)\(refused)\(off)\(certificate)"
    }

    static func stats(_ figures: RouterFigures, at now: WallTime, withWorkers: Bool) -> [UInt8] {
        var writer = JSONWriter(capacity: 1024)
        stats(&writer, figures, now, withWorkers)
        return writer.bytes
    }

    /// `base` is the path that the request came by, without the admin part.
    static func adminStatus(_ figures: RouterFigures, settings: Settings, live: LiveSettings, base: String, at now: WallTime) -> [UInt8] {
        var writer = JSONWriter(capacity: 4096)
        writer.beginObject()
        writer.member("service", "SMS Router Service")
        writer.key("status")
        health(&writer, HealthStatus(figures), figures, now)
        writer.key("statistics")
        stats(&writer, figures, now, true)
        writer.key("endpoints")
        writer.beginObject()
        writer.member("webhook", base + "/webhook/sms")
        writer.member("health", base + "/webhook/health")
        writer.member("stats", base + "/webhook/stats")
        writer.endObject()
        writer.member("version", routerVersion)
        writer.member("reload_failure", figures.reloadFailure)
        writer.workers(figures.workers)
        writer.key("cluster")
        cluster(&writer, figures.cluster)
        writer.key("config")
        writer.beginObject()
        for entry in live.entries(over: settings) {
            writer.key(entry.key)
            writer.beginObject()
            writer.member("value", entry.value)
            writer.member("source", entry.origin.description)
            writer.endObject()
        }
        writer.endObject()
        writer.endObject()
        return writer.bytes
    }

    private static func health(_ writer: inout JSONWriter, _ status: HealthStatus, _ figures: RouterFigures, _ now: WallTime) {
        let databaseIsThere = figures.hasDatabase
        let work = figures.pool.ready > 0
        writer.beginObject()
        writer.member("status", status.rawValue)
        writer.member("timestamp", now.iso8601)
        writer.member("database", databaseIsThere ? "healthy" : "unhealthy")
        writer.key("services")
        writer.beginObject()
        writer.member("user_identification", work && databaseIsThere ? "healthy" : "unhealthy")
        writer.member("message_processor", work ? "healthy" : "unhealthy")
        writer.member("response_formatter", work ? "healthy" : "unhealthy")
        writer.member("agent_integration", agentState(figures))
        writer.endObject()
        writer.key("statistics")
        writer.beginObject()
        writer.member("total_messages", figures.pool.successes + figures.pool.failures)
        performance(&writer, figures)
        writer.endObject()
        spool(&writer, figures.pool)
        sending(&writer, figures)
        if let life = figures.certificate {
            writer.key("certificate")
            writer.beginObject()
            writer.member("ends", WallTime(microseconds: life.ends * 1_000_000).iso8601)
            writer.member("days_left", life.daysLeft)
            writer.endObject()
        }
        writer.member("workers_ready", figures.pool.ready)
        writer.member("workers_configured", figures.slots)
        writer.endObject()
    }

    /// What waits on this machine's disk for the database.
    private static func spool(_ writer: inout JSONWriter, _ pool: PoolTotals) {
        let state =
            switch pool.figures[.spoolState] {
            case _ where pool.spoolUsable > 0: "usable"
            case 2: "full"
            default: "broken"
            }
        writer.key("spool")
        writer.beginObject()
        writer.member("state", state)
        writer.member("messages", pool.figures[.spoolMessages])
        writer.member("bytes", pool.figures[.spoolBytes])
        writer.member("oldest_seconds", pool.figures[.spoolOldest])
        writer.endObject()
    }

    /// Replies that leave by REST. The status as a whole doesn't follow: messages can be made durable.
    private static func sending(_ writer: inout JSONWriter, _ figures: RouterFigures) {
        let pool = figures.pool
        writer.key("sending")
        writer.beginObject()
        writer.member(
            "state", figures.isOutboundOff ? "off" : pool.figures[.accountsRefused] == 0 ? "running" : "paused accounts")
        writer.member("accounts_refused", pool.figures[.accountsRefused])
        writer.member("open_parts", pool.figures[.outboxOpen])
        writer.member("oldest_due_seconds", pool.figures[.outboxOldestDue])
        writer.member("unclear_parts", pool.figures[.outboxUnclearNow])
        writer.endObject()
    }

    /// Whether messages are given to the agent.
    static func agentState(_ figures: RouterFigures) -> String {
        figures.pool.ready > 0 ? figures.isAgentOff ? "off" : agent(figures) : "unhealthy"
    }

    /// By the breaker of the worker that thinks worst of it. The status as a whole doesn't follow: messages can be made durable.
    private static func agent(_ figures: RouterFigures) -> String {
        switch figures.pool.figures[.agentBreaker] {
        case 0: "healthy"
        case 1: "degraded"
        default: "unhealthy"
        }
    }

    private static func performance(_ writer: inout JSONWriter, _ figures: RouterFigures) {
        writer.member("successful_routes", figures.pool.successes)
        writer.member("failed_routes", figures.pool.failures)
        writer.member("average_processing_time_ms", figures.pool.processing.mean.map { rounded($0.milliseconds) } ?? 0)
    }

    private static func stats(_ writer: inout JSONWriter, _ figures: RouterFigures, _ now: WallTime, _ withWorkers: Bool) {
        writer.beginObject()
        writer.member("timestamp", now.iso8601)
        writer.key("recent_activity")
        writer.raw(figures.recentActivity ?? #"{"total_messages":0,"inbound":0,"outbound":0,"success_rate":"0.0%"}"#)
        writer.key("performance")
        writer.beginObject()
        performance(&writer, figures)
        writer.member("total_processed", figures.pool.successes + figures.pool.failures)
        writer.endObject()
        writer.key("cache")
        writer.beginObject()
        let hits = figures.pool.figures[.cacheHits]
        let misses = figures.pool.figures[.cacheMisses]
        writer.member("hits", hits)
        writer.member("misses", misses)
        writer.member("hit_rate", hits + misses == 0 ? 0 : rounded(Double(hits) / Double(hits + misses)))
        writer.endObject()
        writer.key("latency_ms")
        writer.beginObject()
        for (name, share) in [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)] {
            writer.member(name, figures.pool.processing.percentile(share).map { rounded($0.milliseconds) } ?? 0)
        }
        writer.endObject()
        if withWorkers { writer.workers(figures.workers) }
        writer.endObject()
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
