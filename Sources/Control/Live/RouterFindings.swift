// What in a reading of the running router an operator should look at, and how to mend it: the last lines of `status`, and a part of
// `doctor`. Pure.

import Time

enum RouterFindings {
    static func all(_ reading: RouterReading, now: WallTime) -> Findings {
        var findings = Findings()
        health(reading, &findings)
        work(reading, &findings)
        messages(reading, &findings)
        front(reading, &findings)
        if let ends = reading.certificateEnds { certificate("certificate", of: "the router", ends: ends, now: now, &findings) }
        return findings
    }

    private static func health(_ reading: RouterReading, _ findings: inout Findings) {
        let up = "up \(Spelling.uptime(reading.uptime))"
        switch reading.state {
        case .healthy: findings.good("router", "\(reading.version), healthy, \(up)")
        case .degraded:
            findings.warning("router", "degraded, \(up): \(reading.statusLine)", mend: "see what else is named here, and the router's log")
        case .unhealthy:
            findings.bad(
                "router", "unhealthy, \(up): \(reading.statusLine)",
                mend: "no message can be made durable now: webhooks get 503; see what else is named here")
        case .draining: findings.bad("router", "it drains: it was asked to end", mend: "`systemctl status sms-router` says by whom")
        }
        if let failure = reading.reloadFailure {
            findings.bad("reload", "the last one failed: \(failure)", mend: "mend that, then `sms-routerctl reload`")
        }
        if !reading.hasDatabase {
            findings.bad(
                "router's database", "no worker reaches it",
                mend: "`sms-routerctl check` says why; messages wait on this machine's disk meanwhile (`sms-routerctl spool list`)")
        }
    }

    private static func work(_ reading: RouterReading, _ findings: inout Findings) {
        let metrics = reading.metrics
        let deaths = metrics.count("sms_router_workers_deaths_total")
        if reading.ready < reading.configured {
            findings.bad(
                "workers", "\(reading.ready) of \(reading.configured) are ready",
                mend: "`sms-routerctl workers list` shows which; why is in the log (`journalctl -u sms-router | grep ERROR`)")
        } else if deaths > 0 {
            findings.warning(
                "workers", "all \(reading.configured) are ready; \(Spelling.count(deaths)) deaths since the start",
                mend: "the log says of what: `journalctl -u sms-router | grep 'worker died'`")
        } else {
            findings.good("workers", "all \(reading.configured) are ready, none has died")
        }
        if reading.setting != reading.configured {
            findings.warning(
                "workers", "\(reading.configured) run, SMS_ROUTER_WORKER_PROCESSES is \(reading.setting)",
                mend: "set it to \(reading.configured), or the next restart takes the scaling back")
        }
        switch reading.breaker {
        case "closed": findings.good("agent calls", "the agent is called")
        default:
            findings.bad(
                "agent calls", "the breaker is \(reading.breaker): people are told that the agent is unavailable",
                mend: "mend the agent; the error line in the log has the cause, nothing is to be done here (docs/agent.md)")
        }
        let rows = metrics.count("sms_router_bad_config_rows")
        if rows > 0 {
            findings.bad(
                "configuration", "\(Spelling.count(rows)) rows of sms_router_configs cannot be used",
                mend: "`sms-routerctl check` names them; `sms-routerctl config set` changes them")
        }
    }

    private static func messages(_ reading: RouterReading, _ findings: inout Findings) {
        let metrics = reading.metrics
        let spooled = metrics.count("sms_router_spool_messages")
        switch reading.spoolState {
        case "usable" where spooled == 0: findings.good("spool", "usable, empty")
        case "usable":
            findings.warning(
                "spool",
                "\(Spelling.count(spooled)) messages wait on disk, the oldest for \(Spelling.count(metrics.count("sms_router_spool_oldest_seconds"))) s",
                mend: "they are taken in by themselves when the database is back: `sms-routerctl check`")
        case let state:
            findings.bad(
                "spool", "\(state): without the database no message can be kept",
                mend: "make room on the disk of SMS_ROUTER_STATE_DIR, or mend its rights; the log's [spool] line says why")
        }
        let refused = metrics.count("sms_router_accounts_refused")
        if refused > 0 {
            findings.bad(
                "sending", "Twilio refuses to send for \(Spelling.count(refused)) accounts",
                mend: "the error line names account and reason: key, token, standing; replies wait until they are too old")
        }
        let due = metrics.count("sms_router_outbox_oldest_due_seconds")
        if due > 60 {
            findings.warning(
                "outbox",
                "a reply has been due for \(Spelling.count(due)) s; \(Spelling.count(metrics.count("sms_router_outbox_open_parts"))) parts are open",
                mend:
                    "`sms-routerctl messages list --outbox --state queued` shows them; more comes in than the sender's pace lets out, or Twilio refuses"
            )
        }
        let unclear = metrics.count("sms_router_outbox_unclear_parts")
        if unclear > 0 {
            findings.warning(
                "outbox", "of \(Spelling.count(unclear)) parts nobody knows whether Twilio sent them",
                mend: "`sms-routerctl messages list --outbox --state unclear`, look at Twilio's console, then `messages retry` or `discard`"
            )
        }
        let letters = metrics.count("sms_router_dead_letters")
        if letters > 0 {
            findings.warning(
                "dead letters", "\(Spelling.count(letters)) messages killed workers",
                mend: "`sms-routerctl deadletters list` shows them and of what")
        }
        let waiting = metrics.count("sms_router_requests_waiting")
        if waiting > 100 {
            findings.warning(
                "front", "\(Spelling.count(waiting)) webhooks wait for a worker",
                mend: "the database is the bottleneck, or there are too few workers (docs/overload.md)")
        }
    }

    private static func front(_ reading: RouterReading, _ findings: inout Findings) {
        let metrics = reading.metrics
        let wrong = metrics.count("sms_router_webhooks_refused_total", ["cause": "signature"])
        if wrong > 0 {
            findings.warning(
                "signatures", "\(Spelling.count(wrong)) webhooks since the start had a wrong signature",
                mend:
                    "the log's `Webhook refused` lines have the URL that was tried: it must be what Twilio has; strangers are refused so, too"
            )
        }
        let foreign = metrics.count("sms_router_webhooks_refused_total", ["cause": "foreign_account"])
        if foreign > 0 {
            findings.warning(
                "accounts", "\(Spelling.count(foreign)) webhooks named an account that is not configured",
                mend: "add it to TWILIO_ACCOUNTS_FILE if it is yours")
        }
        unusual(metrics, &findings)
        let missing = metrics.count("sms_router_http_no_descriptor_total")
        if missing > 0 {
            findings.warning(
                "descriptors", "\(Spelling.count(missing)) times none was left for a connection",
                mend: "raise LimitNOFILE= of the unit, then restart")
        }
        let dropped = metrics.count("sms_router_log_lines_dropped_total") + metrics.count("sms_router_front_log_lines_dropped_total")
        if dropped > 0 {
            findings.warning(
                "log", "\(Spelling.count(dropped)) lines were lost: their reader stalls",
                mend: "look at journald, or at who reads the output")
        }
    }

    /// As the alerts have it (docs/analytics.md, "Unusual traffic").
    private static func unusual(_ metrics: MetricsReading, _ findings: inout Findings) {
        for (metric, what, report) in [
            ("sms_router_usage_unusual_cost_ratio", "cost", "cost"), ("sms_router_usage_unusual_messages_ratio", "messages", "usage"),
        ] {
            let ratio = metrics.count(metric)
            guard ratio > 3 else { continue }
            findings.warning(
                "unusual \(what)", "\(fixed(ratio, decimals: 1)) times those of the busiest hour of a fortnight, in all or of one country",
                mend: "`sms-routerctl report \(report) --by country --last 2h` shows where (docs/alerts.md)")
        }
    }

    /// How long a certificate is still good, by the same measure for everyone's.
    static func certificate(_ subject: String, of whose: String, ends: WallTime, now: WallTime, _ findings: inout Findings) {
        let days = (ends.microseconds - now.microseconds) / 86_400_000_000
        let text = "that of \(whose) ends on \(ends.iso8601.prefix(10)), in \(days) days"
        let mend = "renew it; the router reads its own again at `sms-routerctl reload`, a proxy at its reload"
        if ends < now {
            findings.bad(subject, "that of \(whose) ended on \(ends.iso8601.prefix(10)): Twilio does not connect", mend: mend)
        } else if days < 7 {
            findings.bad(subject, text, mend: mend)
        } else if days < 21 {
            findings.warning(subject, text, mend: mend)
        } else {
            findings.good(subject, text)
        }
    }
}
