// The Prometheus page (contract §6). Called by Front for GET /metrics. Pure: figures in, bytes out.

import HTTPServer
import Telemetry

/// What the front itself counts, beside the pool's figures.
struct FrontFigures: Sendable {
    var webhooks = WebhookCounts()
    var limits = FrontLimits.Counts()
    var held = 0
    /// Bytes of the bodies of webhooks held open.
    var heldBytes = 0
    var listeners: [HTTPStatistics] = []
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
        webhooks(&page, front)
        listeners(&page, front.listeners)
        page.metric("sms_router_switched_off", .gauge, help: "1: an operator has switched it off (outbound_enabled, agent_enabled)")
        page.sample([("what", "outbound")], UInt64(figures.isOutboundOff ? 1 : 0))
        page.sample([("what", "agent")], UInt64(figures.isAgentOff ? 1 : 0))
        if let life = figures.certificate {
            page.metric(
                "sms_router_tls_certificate_expiry_timestamp_seconds", .gauge, help: "When the certificate in force ends, since 1970")
            page.sample([], Double(life.ends))
        }
        pool.figures.write(to: &page)
        return page.bytes
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
        page.metric("sms_router_webhooks_held_bytes", .gauge, help: "Bytes of their bodies")
        page.sample([], UInt64(max(0, front.heldBytes)))
        page.metric("sms_router_front_limited_total", .counter, help: "Messages over a limit of the front, by kind")
        page.sample([("limit", "number")], front.limits.limited)
        page.sample([("limit", "global")], front.limits.deferredByRate)
        page.sample([("limit", "held")], front.limits.deferredByAdmission)
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
        page.metric("sms_router_http_over_cap_total", .counter, help: "Connections closed at the connection cap")
        page.sample([], sum(\.overCap))
        page.metric("sms_router_http_held_bytes", .gauge, help: "Bytes of unfinished requests, pipelined ones, and answers not taken")
        page.sample([], sum { UInt64($0.heldBytes) })
        page.metric(
            "sms_router_http_gave_way_total", .counter, help: "Connections ended, or cut to their answer, because all held too many bytes")
        page.sample([], sum(\.gaveWay))
        page.metric(
            "sms_router_http_tls_failed_total", .counter, help: "Connections whose peer did not keep to TLS, or refused our certificate")
        page.sample([], sum(\.tlsFailed))
        page.metric("sms_router_http_no_descriptor_total", .counter, help: "Times that no descriptor was left for a connection")
        page.sample([], sum(\.noDescriptor))
    }
}
