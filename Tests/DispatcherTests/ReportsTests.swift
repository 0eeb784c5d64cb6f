// The keys of health, stats and admin/status, and the states of health.

import JSON
import Settings
import Telemetry
import Testing
import Time

@testable import Dispatcher

@Suite struct ReportsTests {
    private func figures(ready: Int = 2, databases: Int = 2) -> RouterFigures {
        var figures = RouterFigures()
        figures.slots = 2
        figures.pool.ready = ready
        figures.pool.databaseAvailable = databases
        figures.pool.successes = 3
        figures.pool.failures = 1
        for microseconds in [1000, 2000, 3000, 4000] as [Int64] { figures.pool.processing.record(microseconds: microseconds) }
        figures.pool.figures[.cacheHits] = 9
        figures.pool.figures[.cacheMisses] = 1
        figures.workers = [WorkerStatus(slot: 0, pid: 5, state: "ready", inFlight: 1, restarts: 2, messages: 3, generation: 4)]
        return figures
    }

    private func keys(_ value: JSONValue?) -> [String] { value?.object?.map(\.key) ?? [] }

    @Test func statesOfHealth() {
        #expect(HealthStatus(figures()) == .healthy)
        #expect(HealthStatus(figures(databases: 1)) == .degraded)
        #expect(HealthStatus(figures(ready: 1, databases: 1)) == .degraded)
        #expect(HealthStatus(figures(databases: 0)) == .unhealthy)
        #expect(HealthStatus(figures(ready: 0, databases: 0)) == .unhealthy)
        var spooling = figures(databases: 0)
        spooling.pool.spoolUsable = 1
        #expect(HealthStatus(spooling) == .degraded, "a message can be made durable")
        spooling.pool.databaseAvailable = 2
        #expect(HealthStatus(spooling) == .healthy)
        var bad = figures()
        bad.pool.figures[.badConfigRows] = 1
        #expect(HealthStatus(bad) == .degraded)
        bad.isDraining = true
        #expect(HealthStatus(bad) == .draining)
        var ending = figures()
        let now = WallTime.now()
        for (days, status) in [(30, HealthStatus.healthy), (7, .healthy), (6, .degraded), (-1, .degraded)] {
            ending.certificate = CertificateLife(ends: now.microseconds / 1_000_000 + Int64(days) * 86_400 + 60, now: now)
            #expect(ending.certificate?.daysLeft == days && HealthStatus(ending) == status)
        }
        #expect([HealthStatus.healthy, .degraded, .unhealthy, .draining].map(\.httpStatus) == [200, 200, 503, 503])
    }

    @Test func healthInOneLine() {
        #expect(Reports.statusLine(figures()) == "healthy, 2 of 2 workers ready")
        #expect(Reports.statusLine(figures(databases: 0)) == "unhealthy, 2 of 2 workers ready, database away")
        var spooling = figures(databases: 0)
        spooling.pool.spoolUsable = 2
        spooling.pool.figures[.spoolMessages] = 12
        #expect(Reports.statusLine(spooling) == "degraded, 2 of 2 workers ready, database away, 12 messages spooled")
        #expect(Reports.statusLine(figures(ready: 0, databases: 0)) == "unhealthy, 0 of 2 workers ready")
    }

    /// An account that Twilio refuses is a word in health, beside what waits; messages are taken in as ever.
    @Test func healthTellsOfSending() throws {
        var refused = figures()
        #expect(try JSONValue.parse(Reports.health(refused, at: .now()).body)["sending"]?["state"]?.string == "running")
        refused.pool.figures[.accountsRefused] = 1
        refused.pool.figures[.outboxOpen] = 12
        refused.pool.figures[.outboxOldestDue] = 300
        refused.pool.figures[.outboxUnclearNow] = 2
        let report = Reports.health(refused, at: .now())
        let sending = try #require(try JSONValue.parse(report.body)["sending"])
        #expect(report.status == 200 && sending["state"]?.string == "paused accounts")
        #expect(keys(sending) == ["state", "accounts_refused", "open_parts", "oldest_due_seconds", "unclear_parts"])
        #expect(["accounts_refused", "open_parts", "oldest_due_seconds", "unclear_parts"].map { sending[$0]?.integer } == [1, 12, 300, 2])
        #expect(Reports.statusLine(refused) == "healthy, 2 of 2 workers ready, Twilio refuses to send")
    }

    @Test func healthHasTheContractsKeys() throws {
        let report = Reports.health(figures(), at: WallTime(microseconds: 0))
        let value = try JSONValue.parse(report.body)
        #expect(report.status == 200)
        #expect(value["status"]?.string == "healthy" && value["timestamp"]?.string == "1970-01-01T00:00:00.000Z")
        #expect(value["database"]?.string == "healthy")
        #expect(keys(value["services"]) == ["user_identification", "message_processor", "response_formatter", "agent_integration"])
        #expect(value["statistics"]?["total_messages"]?.integer == 4)
        #expect(value["statistics"]?["successful_routes"]?.integer == 3)
        #expect(value["statistics"]?["failed_routes"]?.integer == 1)
        #expect(value["statistics"]?["average_processing_time_ms"]?.double == 2.5)
        let away = try JSONValue.parse(Reports.health(figures(databases: 0), at: .now()).body)
        #expect(away["database"]?.string == "unhealthy")
    }

    @Test(arguments: [(0, "healthy"), (1, "degraded"), (2, "unhealthy")])
    func healthShowsTheBreaker(state: UInt64, word: String) throws {
        var given = figures()
        given.pool.figures[.agentBreaker] = state
        let value = try JSONValue.parse(Reports.health(given, at: .now()).body)
        #expect(value["services"]?["agent_integration"]?.string == word)
        #expect(value["status"]?.string == "healthy", "messages can be made durable")
        given.pool.ready = 0
        let none = try JSONValue.parse(Reports.health(given, at: .now()).body)
        #expect(none["services"]?["agent_integration"]?.string == "unhealthy")
    }

    @Test func statsHasTheContractsKeys() throws {
        var given = figures()
        let bare = try JSONValue.parse(Reports.stats(given, at: .now(), withWorkers: false))
        #expect(keys(bare) == ["timestamp", "recent_activity", "performance", "cache", "latency_ms"])
        given.recentActivity = #"{"total_messages":100,"inbound":50,"outbound":50,"success_rate":"99.5%"}"#
        let value = try JSONValue.parse(Reports.stats(given, at: .now(), withWorkers: true))
        #expect(value["recent_activity"]?["success_rate"]?.string == "99.5%")
        #expect(value["performance"]?["total_processed"]?.integer == 4)
        #expect(value["cache"]?["hit_rate"]?.double == 0.9)
        #expect(keys(value["latency_ms"]) == ["p50", "p95", "p99"])
        #expect(keys(value["workers"]?.array?.first) == ["slot", "pid", "state", "in_flight", "restarts", "messages"])
        #expect(keys(bare["recent_activity"]) == ["total_messages", "inbound", "outbound", "success_rate"])
    }

    @Test func adminStatusShowsNoSecret() throws {
        let settings = try frontSettings()
        let live = LiveSettings.effective(operatorValues: [("SMS_ROUTER_SPAM_THRESHOLD", "0.5")], environment: settings)
        let bytes = Reports.adminStatus(figures(), settings: settings, live: live, base: "/sms-router", at: .now())
        let value = try JSONValue.parse(bytes)
        #expect(value["service"]?.string == "SMS Router Service" && value["version"]?.string == routerVersion)
        #expect(value["status"]?["status"]?.string == "healthy" && value["statistics"]?["performance"] != nil)
        #expect(keys(value["endpoints"]) == ["webhook", "health", "stats"])
        #expect(value["config"]?["SMS_ROUTER_SPAM_THRESHOLD"]?["value"]?.string == "0.5")
        #expect(value["config"]?["SMS_ROUTER_SPAM_THRESHOLD"]?["source"]?.string == "database")
        #expect(value["config"]?["SMS_ROUTER_WORKER_PROCESSES"]?["source"]?.string == "default")
        let text = String(decoding: bytes, as: UTF8.self)
        for secret in [testToken, "0123456789abcdef", "fedcba9876543210"] { #expect(!text.contains(secret)) }
    }

    @Test func metricsHaveEachNameOnce() {
        let page = String(decoding: MetricsPage.bytes(figures(), FrontFigures()), as: UTF8.self)
        let names = page.split(separator: "\n").filter { $0.hasPrefix("# TYPE ") }.map { $0.split(separator: " ")[2] }
        #expect(Set(names).count == names.count)
        #expect(page.contains("sms_messages_total{status=\"success\",provider=\"twilio\"} 3\n"))
        #expect(page.contains("sms_processing_duration_seconds_count{provider=\"twilio\"} 4\n"))
        #expect(page.contains("\nsms_success_rate 75\n"))
        for name in ["sms_queue_length", "sms_cost_total", "sms_router_webhooks_refused_total"] { #expect(names.contains(Substring(name))) }
    }
}
