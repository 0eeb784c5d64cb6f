// The Prometheus page (contract §6). Called by Front for GET /metrics. Pure: figures in, bytes out.

import Cluster
import HTTPServer
import Telemetry
import Time
import Wire

/// What the dispatcher costs.
struct OwnProcess: Sendable {
    var startedAt = WallTime(microseconds: 0)
    var cpuTime = Duration.zero
    var residentMemory: UInt64 = 0
}

/// Calls of admin and metrics that were turned away since the start.
struct AdminRefusals: Sendable {
    /// No bearer.
    var missing: UInt64 = 0
    /// One that nobody has.
    var wrong: UInt64 = 0
    /// A reader's bearer for a change.
    var readOnly: UInt64 = 0
    /// Not looked at, for where it came from has guessed too often.
    var guessedTooOften: UInt64 = 0
}

/// What the front itself counts, beside the pool's figures.
struct FrontFigures: Sendable {
    var webhooks = WebhookCounts()
    var limits = FrontLimits.Counts()
    var held = 0
    /// Bytes of the bodies of webhooks held open.
    var heldBytes = 0
    /// Webhooks that may be held open.
    var mostHeld = 0
    var adminRefusals = AdminRefusals()
    var listeners: [HTTPStatistics] = []
    var process = OwnProcess()
    /// Lines of the dispatcher's log.
    var logLinesDropped: UInt64 = 0
}

enum MetricsPage {
    static func bytes(_ figures: RouterFigures, _ front: FrontFigures) -> [UInt8] {
        var page = PrometheusText()
        let provider: PrometheusText.Labels = [("provider", "twilio")]
        let pool = figures.pool
        page.metric("sms_messages_total", .counter, help: "Messages that reached their intended end, or failed to")
        page.sample([("status", "success")] + provider, pool.successes)
        page.sample([("status", "failure")] + provider, pool.failures)
        page.histogram(
            "sms_processing_duration_seconds", help: "From the webhook's arrival to its answer", labels: provider, pool.processing)
        page.metric("sms_queue_length", .gauge, help: "Messages under way or waiting for a worker")
        page.sample([], UInt64(pool.waiting + pool.inFlight))
        page.metric("sms_success_rate", .gauge, help: "Share of messages that reached their intended end, in per cent")
        let total = pool.successes + pool.failures
        page.sample([], total == 0 ? 100 : Double(pool.successes) / Double(total) * 100)
        page.metric("sms_cost_total", .counter, help: "Cost of replies by the price list, in US dollars")
        page.sample(provider, Double(pool.figures[.costMicros]) / 1_000_000)

        page.metric("sms_router_build_info", .gauge, help: "The program's version")
        page.sample([("version", routerVersion)], UInt64(1))
        process(&page, front)
        page.metric("sms_router_health", .gauge, help: "1 for what webhook/health says, 0 for what it does not")
        for status in HealthStatus.allCases {
            page.sample([("status", status.rawValue)], UInt64(HealthStatus(figures) == status ? 1 : 0))
        }
        page.metric("sms_router_reload_failed", .gauge, help: "Whether the last reload of the settings has failed")
        page.sample([], UInt64(figures.reloadFailure == nil ? 0 : 1))
        page.metric("sms_router_workers_configured", .gauge, help: "Slots that should have a worker")
        page.sample([], UInt64(max(0, figures.slots)))
        page.metric("sms_router_workers_database", .gauge, help: "Workers that take messages and reach the database")
        page.sample([], UInt64(pool.databaseAvailable))
        page.metric("sms_router_workers_spool", .gauge, help: "Workers that take messages and can write to their spool")
        page.sample([], UInt64(pool.spoolUsable))
        page.metric("sms_router_workers_ready", .gauge, help: "Workers that take messages")
        page.sample([], UInt64(pool.ready))
        page.metric("sms_router_workers_deaths_total", .counter, help: "Workers that died without being asked to go")
        page.sample([], pool.deaths)
        page.metric("sms_router_suspicions_total", .counter, help: "Deaths of workers that a message is suspected of")
        page.sample([], pool.suspicions)
        page.metric("sms_router_workers_killed_total", .counter, help: "Workers killed by the dispatcher, by cause")
        page.sample([("cause", "garbage")], pool.garbage)
        page.sample([("cause", "stalled")], pool.stalled)
        page.metric("sms_router_expired_total", .counter, help: "Requests whose deadline passed in the dispatcher")
        page.sample([("accepted", "true")], pool.expiredAccepted)
        page.sample([("accepted", "false")], pool.expiredUnaccepted)
        page.metric("sms_router_redelivered_total", .counter, help: "Requests given to another worker after a death")
        page.sample([], pool.redelivered)
        page.metric("sms_router_requests_waiting", .gauge, help: "Requests that wait for a worker or its credit")
        page.sample([], UInt64(pool.waiting))
        page.metric("sms_router_requests_kept", .gauge, help: "Answered requests, kept until a worker says that their replies go late")
        page.sample([], UInt64(pool.kept))
        page.metric("sms_router_request_bytes", .gauge, help: "Bytes of all requests that the dispatcher keeps")
        page.sample([], UInt64(pool.requestBytes))
        slots(&page, figures.workers)
        webhooks(&page, front)
        listeners(&page, front.listeners)
        page.metric("sms_router_switched_off", .gauge, help: "1: an operator has switched it off (outbound_enabled, agent_enabled)")
        page.sample([("what", "outbound")], UInt64(figures.isOutboundOff ? 1 : 0))
        page.sample([("what", "agent")], UInt64(figures.isAgentOff ? 1 : 0))
        cluster(&page, figures.cluster)
        if let life = figures.certificate {
            page.metric(
                "sms_router_tls_certificate_expiry_timestamp_seconds", .gauge, help: "When the certificate in force ends, since 1970")
            page.sample([], Double(life.ends))
        }
        pool.figures.write(to: &page)
        return page.bytes
    }

    /// The dispatcher's own process, under the names that Prometheus' client libraries use.
    private static func process(_ page: inout PrometheusText, _ front: FrontFigures) {
        page.metric("process_start_time_seconds", .gauge, help: "When the dispatcher started, in seconds since 1970")
        page.sample([], Double(front.process.startedAt.microseconds) / 1_000_000)
        page.metric("process_cpu_seconds_total", .counter, help: "CPU time of the dispatcher, user and system")
        page.sample([], Double(front.process.cpuTime.wholeMicroseconds) / 1_000_000)
        page.metric("process_resident_memory_bytes", .gauge, help: "Resident memory of the dispatcher")
        page.sample([], front.process.residentMemory)
        page.metric(
            "sms_router_front_log_lines_dropped_total", .counter, help: "Lines of the dispatcher's log lost because nobody read them")
        page.sample([], front.logLinesDropped)
    }

    /// One series a slot, 64 at most. While a worker is being replaced its slot has two: what is counted by the slot is the same in both, of
    /// CPU time and memory the newer one's counts, requests are added.
    private static func slots(_ page: inout PrometheusText, _ workers: [WorkerStatus]) {
        var bySlot: [(slot: Int, workers: [WorkerStatus])] = []
        for worker in workers where worker.slot != WorkerContract.aloneSlot {
            if bySlot.last?.slot == worker.slot {
                bySlot[bySlot.count - 1].workers.append(worker)
            } else {
                bySlot.append((worker.slot, [worker]))
            }
        }
        func each(_ metric: String, _ kind: PrometheusText.Kind, help: String, _ value: ([WorkerStatus]) -> UInt64) {
            page.metric(metric, kind, help: help)
            for (slot, workers) in bySlot { page.sample([("slot", "\(slot)")], value(workers)) }
        }
        func newest(_ workers: [WorkerStatus]) -> WorkerStatus? { workers.max { $0.generation < $1.generation } }
        each("sms_router_worker_ready", .gauge, help: "Whether a slot has a worker that takes messages") {
            $0.contains { $0.state == WorkerLife.State.ready.rawValue } ? 1 : 0
        }
        each("sms_router_worker_in_flight", .gauge, help: "Requests that a slot's worker holds") {
            $0.reduce(0) { $0 + UInt64(max(0, $1.inFlight)) }
        }
        each("sms_router_worker_restarts_total", .counter, help: "Deaths in a slot") { UInt64($0.reduce(0) { max($0, $1.restarts) }) }
        each("sms_router_worker_messages_total", .counter, help: "Messages answered in a slot") { $0.reduce(0) { max($0, $1.messages) } }
        page.metric("sms_router_worker_cpu_seconds_total", .counter, help: "CPU time of a slot's worker, user and system, since its start")
        for (slot, workers) in bySlot { page.sample([("slot", "\(slot)")], Double(newest(workers)?.cpuTime ?? 0) / 1_000_000) }
        each("sms_router_worker_resident_memory_bytes", .gauge, help: "Resident memory of a slot's worker") {
            newest($0)?.residentMemory ?? 0
        }
    }

    private static func cluster(_ page: inout PrometheusText, _ cluster: ClusterView) {
        page.metric(
            "sms_router_cluster_routers", .gauge, help: "Routers on this database that are alive as this one has heard, itself included")
        page.sample([], UInt64(max(0, cluster.figures.others) + 1))
        page.metric(
            "sms_router_cluster_missing", .gauge, help: "Routers that have fallen silent without a word, of the last seven days")
        page.sample([], UInt64(max(0, cluster.figures.missing)))
        page.metric("sms_router_cluster_twin", .gauge, help: "1: another router beats under this one's identity")
        page.sample([], UInt64(cluster.figures.hasTwin ? 1 : 0))
        page.metric("sms_router_cluster_beat_age_seconds", .gauge, help: "Since this router's last beat was answered; 0 before the first")
        page.sample([], (cluster.silence ?? .zero).milliseconds / 1000)
        page.metric("sms_router_limits_shared", .gauge, help: "Whether this router shares its rates with the others")
        page.sample([], UInt64(cluster.isSharing ? 1 : 0))
        page.metric("sms_router_limits_share", .gauge, help: "This router's part of the rates, 0 to 1; 1 where it shares none")
        page.sample([], cluster.isSharing ? Double(cluster.slots) / Double(SlotSet.count) : 1)
        page.metric("sms_router_redis_configured", .gauge, help: "Whether a Redis is to decide about rates")
        page.sample([], UInt64(cluster.redis == nil ? 0 : 1))
        let redis = cluster.redis ?? RedisFigures()
        page.metric(
            "sms_router_redis_state", .gauge, help: "2: Redis decides about rates; 1: it was slow or refused just now; 0: away, or none")
        page.sample([], redis.state.rawValue)
        page.metric("sms_router_redis_verdicts_total", .counter, help: "Verdicts on rates that Redis was asked for")
        page.sample([], redis.asked)
        page.metric("sms_router_redis_late_total", .counter, help: "Of these, verdicts that were not there in time: this router decided")
        page.sample([], redis.late)
        page.metric("sms_router_redis_errors_total", .counter, help: "Commands that Redis has refused")
        page.sample([], redis.errors)
        page.metric("sms_router_redis_connects_total", .counter, help: "Connections made to Redis")
        page.sample([], redis.connects)
        page.histogram("sms_router_redis_verdict_seconds", help: "How long verdicts took that came in time", labels: [], redis.times)
        page.metric(
            "sms_router_redis_units", .gauge, help: "Messages a minute that the routers which reach Redis have laid together there")
        page.sample([], UInt64(max(0, redis.together)))
    }

    private static func webhooks(_ page: inout PrometheusText, _ front: FrontFigures) {
        page.metric("sms_router_webhooks_total", .counter, help: "Requests to webhook paths")
        page.sample([], front.webhooks.received)
        page.metric("sms_router_webhooks_refused_total", .counter, help: "Webhooks refused, by cause")
        for (cause, count) in zip(WebhookRefusal.allCases, front.webhooks.refused) { page.sample([("cause", cause.rawValue)], count) }
        page.metric("sms_router_webhooks_fallback_total", .counter, help: "Messages that came to the fallback URL")
        page.sample([], front.webhooks.fallbacks)
        page.metric("sms_router_webhooks_status_total", .counter, help: "Status callbacks")
        page.sample([], front.webhooks.statuses)
        page.metric("sms_router_webhooks_answered_empty_total", .counter, help: "Webhooks answered empty at the last moment")
        page.sample([], front.webhooks.answeredEmpty)
        page.metric("sms_router_webhooks_unavailable_total", .counter, help: "Webhooks answered 503")
        page.sample([], front.webhooks.unavailable)
        page.metric("sms_router_webhooks_not_written_total", .counter, help: "Answers whose peer was gone")
        page.sample([], front.webhooks.notWritten)
        page.metric("sms_router_webhooks_held", .gauge, help: "Webhooks held open for an inline reply")
        page.sample([], UInt64(max(0, front.held)))
        page.metric("sms_router_webhooks_held_limit", .gauge, help: "Webhooks that may be held open; further messages are deferred")
        page.sample([], UInt64(max(0, front.mostHeld)))
        page.metric("sms_router_webhooks_held_bytes", .gauge, help: "Bytes of their bodies")
        page.sample([], UInt64(max(0, front.heldBytes)))
        page.metric("sms_router_front_limited_total", .counter, help: "Messages over a limit of the front, by kind")
        page.sample([("limit", "number")], front.limits.limited)
        page.sample([("limit", "global")], front.limits.deferredByRate)
        page.sample([("limit", "held")], front.limits.deferredByAdmission)
        page.metric("sms_router_front_granted_total", .counter, help: "Deferred messages that the workers were let start")
        page.sample([], front.limits.granted)
        page.metric("sms_router_front_decided_total", .counter, help: "Messages whose rates were decided for several routers, by what")
        page.sample([("by", "redis")], front.limits.byRedis)
        page.sample([("by", "share")], front.limits.byShare)
        page.metric("sms_router_admin_refused_total", .counter, help: "Calls of admin or metrics that were turned away, by cause")
        page.sample([("cause", "no_bearer")], front.adminRefusals.missing)
        page.sample([("cause", "wrong_bearer")], front.adminRefusals.wrong)
        page.sample([("cause", "read_only_bearer")], front.adminRefusals.readOnly)
        page.sample([("cause", "guessed_too_often")], front.adminRefusals.guessedTooOften)
    }

    private static func listeners(_ page: inout PrometheusText, _ listeners: [HTTPStatistics]) {
        func sum(_ value: (HTTPStatistics) -> UInt64) -> UInt64 { listeners.reduce(0) { $0 + value($1) } }
        page.metric("sms_router_http_connections", .gauge, help: "Open connections")
        page.sample([], sum { UInt64($0.open) })
        page.metric("sms_router_http_connections_total", .counter, help: "Connections accepted")
        page.sample([], sum(\.accepted))
        page.metric("sms_router_http_requests_total", .counter, help: "Whole requests received")
        page.sample([], sum(\.requests))
        page.metric("sms_router_http_refused_total", .counter, help: "Requests that were malformed, too large or too slow")
        page.sample([], sum(\.refused))
        page.metric("sms_router_http_timed_out_total", .counter, help: "Of these, requests that were not complete in time")
        page.sample([], sum(\.timedOut))
        page.metric("sms_router_http_over_cap_total", .counter, help: "Connections closed at the connection cap")
        page.sample([], sum(\.overCap))
        page.metric("sms_router_http_held_bytes", .gauge, help: "Bytes of unfinished requests, pipelined ones, and answers not taken")
        page.sample([], sum { UInt64($0.heldBytes) })
        page.metric(
            "sms_router_http_gave_way_total", .counter, help: "Connections ended, or cut to their answer, because all held too much")
        page.sample([], sum(\.gaveWay))
        page.metric(
            "sms_router_http_tls_failed_total", .counter, help: "Connections whose peer did not keep to TLS, or refused our certificate")
        page.sample([], sum(\.tlsFailed))
        page.metric("sms_router_http_no_descriptor_total", .counter, help: "Times that no descriptor was left for a connection")
        page.sample([], sum(\.noDescriptor))
        page.metric("sms_router_http_streams", .gauge, help: "Live views of the dashboard that are open")
        page.sample([], sum { UInt64($0.streams) })
        page.metric(
            "sms_router_http_streams_dropped_total", .counter, help: "Live views ended because their peer did not take what it was sent")
        page.sample([], sum(\.streamsDropped))
    }
}
