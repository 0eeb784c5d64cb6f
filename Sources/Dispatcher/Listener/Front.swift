// Every request's first stop: route, who may call, and the answer or the hand-over to a worker. Called by the listeners on the loop.
// Health, stats, metrics and admin/status are answered here from figures in hand; everything else of admin goes to a worker.

import EventLoop
import HTTPServer
import JSON
import Logging
import Processes
import Settings
import Telemetry
import Time
import Wire

/// Confined to the loop's thread.
final class Front {
    /// What one listener serves.
    enum Plane: Sendable {
        case everything
        /// With `SMS_ROUTER_ADMIN_LISTEN`: no admin, no metrics.
        case publicOnly
        /// Its counterpart: no webhooks.
        case adminOnly
    }

    private let pool: WorkerPool
    private let cluster: ClusterDesk
    private let log: Logger
    private let refusals: RefusalReporter
    private let webhooks: WebhookHandler
    let rates: RateDesk
    private var settings: Settings
    private var live: LiveSettings
    private var operatorValues: [(key: String, value: String)] = []
    private var recentActivity: String?
    private var routes: RouteTable
    private let gate: AdminGate
    private var correlations = CorrelationIDs()
    private let numbers = RequestNumbers()
    private var testMessages = GCRA(perMinute: TestMessage.perMinute)
    /// What belongs into the audit log, which workers write.
    let audit: AuditReporter
    /// New webhooks are answered 503, and health says so. Those that wait for Redis were accepted before: they are decided here while there are workers for them.
    var isDraining = false { didSet { if isDraining { rates.settle() } } }
    /// Health says 503, so that a balancer leaves this router; webhooks are answered as ever.
    var isLeaving = false
    /// Why the last reload failed, for admin/status and the service manager; nil when it did not.
    var reloadFailure: String?
    /// When the certificate in force ends, in seconds since 1970; nil without TLS.
    var certificateEnds: Int64?
    /// Lines of this process's log that were lost.
    var logLinesDropped: () -> UInt64 = { 0 }
    /// nil: there is none.
    var dashboard: Dashboard? { didSet { gate.dashboard = dashboard } }
    private let startedAt = WallTime.now()
    /// For metrics and the limits on top of them.
    var listeners: [HTTPListener] = []

    init(settings: Settings, pool: WorkerPool, cluster: ClusterDesk, rateLog: Logger, log: Logger) {
        self.settings = settings
        self.pool = pool
        self.cluster = cluster
        self.log = log
        live = LiveSettings.effective(operatorValues: [], environment: settings)
        refusals = RefusalReporter(log)
        audit = AuditReporter(pool, numbers: numbers, log: log)
        let check = WebhookCheck(settings: settings)
        routes = RouteTable(prefix: check.url.prefix)
        gate = AdminGate(settings, reporter: refusals, audit: audit)
        webhooks = WebhookHandler(
            check: check,
            limits: FrontLimits(
                perNumber: live.rateLimitPerMinute, global: live.globalRateLimitPerMinute, mostHeld: settings.maxConcurrentRequests),
            pool: pool, log: log, refusals: refusals, numbers: numbers)
        rates = RateDesk(
            loop: pool.loop, cluster: cluster, webhooks: webhooks, router: pool.configuration.router, log: rateLog)
        rates.apply(settings)
        pool.onLiveValues = { [weak self] in self?.took($0) }
        cluster.report = { [weak self] in self?.clusterReport() ?? "{}" }
    }

    // MARK: Settings

    /// After SIGHUP. Limits keep what was used of them.
    func apply(_ settings: Settings) {
        self.settings = settings
        webhooks.check = WebhookCheck(settings: settings)
        routes = RouteTable(prefix: webhooks.check.url.prefix)
        gate.apply(settings)
        webhooks.limits.mostHeld = settings.maxConcurrentRequests
        rates.apply(settings)
        applyLive()
    }

    /// What a worker read from the database: an operator's values, and JSON fragments for stats and admin/status.
    private func took(_ values: LiveValues) {
        operatorValues = []
        for (key, value) in values.values {
            switch key {
            case "recent_activity": recentActivity = value
            case WorkerContract.takesBeats: break
            default: operatorValues.append((key, value))
            }
        }
        applyLive()
    }

    private func applyLive() {
        live = LiveSettings.effective(operatorValues: operatorValues, environment: settings)
        rates.setRates(perNumber: live.rateLimitPerMinute, global: live.globalRateLimitPerMinute)
    }

    /// Once a second or so.
    func tick(_ now: MonotonicInstant) {
        webhooks.limits.sweep(now: now.nanoseconds)
        if pool.hasBacklog { rates.grant(to: pool) }
        gate.tick(now)
        refusals.tick(now)
        audit.tick(now)
        dashboard?.live.tick(LiveReading(figures: figures(), front: frontFigures(), at: now, wall: .now()))
    }

    // MARK: Requests

    func handle(_ request: HTTPRequest, _ responder: HTTPResponder, _ plane: Plane) {
        switch request.withBytes(request.pathRange, { routes.match(request.method, $0) }) {
        case .notFound: responder.respond(404, body: FixedBody.notFound)
        case .wrongMethod(let allow): responder.respond(405, headers: [("Allow", allow)], body: FixedBody.methodNotAllowed)
        case .found(let route):
            switch plane {
            case .publicOnly where route.isAdmin: responder.respond(404, body: FixedBody.notFound)
            case .adminOnly where route.isWebhook: responder.respond(404, body: FixedBody.notFound)
            case _ where route.isDashboard && dashboard == nil: responder.respond(404, body: FixedBody.notFound)
            default: answer(request, responder, route)
            }
        }
    }

    private func answer(_ request: HTTPRequest, _ responder: HTTPResponder, _ route: Route) {
        switch route {
        case .sms, .fallback, .status:
            if isDraining { return responder.respond(503, body: FixedBody.draining) }
            webhooks.handle(request, responder, route) { correlations.id(for: $0) }
        case .live: responder.respond(200, body: FixedBody.live)
        case .health: give(.health, responder)
        case .stats:
            // Whoever guesses is not told here either.
            let mayReadWorkers = if case .allowed = gate.judge(request, route) { true } else { false }
            give(.stats(withWorkers: mayReadWorkers), responder)
        case .metrics:
            if !BearerCheck.isDirectLocal(request), gate.authorize(request, responder, route) == nil { return }
            give(.metrics, responder)
        case .dashboardMoved: responder.respond(308, headers: [("Location", "admin/")])
        case .dashboard: dashboard?.page(responder)
        case .dashboardFile: dashboard?.asset(rest(request, behind: "/admin/assets/"), responder)
        case .dashboardSession: gate.session(request, responder, route)
        case .dashboardLive:
            guard let caller = gate.authorize(request, responder, route) else { return }
            dashboard?.live.join(caller, responder, now: WallTime.now().seconds)
        case .adminStatus:
            guard gate.authorize(request, responder, route) != nil else { return }
            responder.respond(
                200, headers: DashboardAnswers.secret,
                body: Reports.adminStatus(figures(), settings: settings, live: live, base: "/sms-router", at: .now()))
        case .adminSettings:
            guard gate.authorize(request, responder, route) != nil else { return }
            responder.respond(
                200, headers: DashboardAnswers.secret,
                body: SettingsReport.bytes(settings: settings, live: live, workers: pool.liveValues))
        case .adminUsage, .adminMappings, .adminMapping, .adminMappingVerify, .adminConfig, .adminMessages, .adminMessage,
            .adminReport:
            guard let caller = gate.authorize(request, responder, route) else { return }
            admin(request, responder, caller)
        case .adminCall: call(request, responder, route)
        case .adminPhone: phone(request, responder, route)
        }
    }

    // MARK: Pages of figures

    /// What anybody may ask for as often as he likes.
    private enum Page: Hashable {
        case health
        case stats(withWorkers: Bool)
        case metrics
    }

    /// Each is made once a turn of the loop, however many ask in it: some hundred connections with a row of requests each would else hold up webhooks.
    private var pages: [Page: (status: Int, body: [UInt8])] = [:]

    private func give(_ page: Page, _ responder: HTTPResponder) {
        let known = pages[page]
        let made = known ?? make(page)
        if known == nil {
            if pages.isEmpty { pool.loop.onNextTurn { [weak self] in self?.pages = [:] } }
            pages[page] = made
        }
        let contentType = if case .metrics = page { PrometheusText.contentType } else { "application/json" }
        responder.respond(made.status, contentType: contentType, body: made.body)
    }

    private func make(_ page: Page) -> (status: Int, body: [UInt8]) {
        switch page {
        case .health: Reports.health(figures(), at: .now())
        case .stats(let withWorkers): (200, Reports.stats(figures(), at: .now(), withWorkers: withWorkers))
        case .metrics: (200, MetricsPage.bytes(figures(), frontFigures()))
        }
    }

    // MARK: Admin

    /// What follows `mark` below the base path.
    private func rest(_ request: HTTPRequest, behind mark: StaticString) -> String {
        request.withBytes(request.pathRange) { routes.rest($0, behind: mark) }
    }

    /// One of the dashboard's, by their table. Who may not call anything does not learn what there is.
    private func call(_ request: HTTPRequest, _ responder: HTTPResponder, _ route: Route) {
        let method = request.method == .head ? HTTPMethod.get : request.method
        let match = AdminCall.match(method.rawValue, rest(request, behind: "/admin/api/"))
        let reads = if case .found(let call, _) = match { call.definition.reads } else { true }
        guard let caller = gate.authorize(request, responder, route, reads: reads) else { return }
        switch match {
        case .found: admin(request, responder, caller, isDashboard: true, reads: reads)
        case .wrongMethod(let allow):
            responder.respond(405, headers: DashboardAnswers.secret + [("Allow", allow)], body: FixedBody.methodNotAllowed)
        case .notFound: responder.respond(404, headers: DashboardAnswers.secret, body: FixedBody.notFound)
        }
    }

    /// A made-up person writes: the webhook of it is answered to the page, as it would be to Twilio.
    private func phone(_ request: HTTPRequest, _ responder: HTTPResponder, _ route: Route) {
        guard let caller = gate.authorize(request, responder, route) else { return }
        func refuse(_ status: Int, _ detail: String) { responder.respondError(status, detail, headers: DashboardAnswers.secret) }
        if isDraining { return responder.respond(503, headers: DashboardAnswers.secret, body: FixedBody.draining) }
        let message: TestMessage
        do throws(TestMessageRefusal) { message = try TestMessage(json: Array(request.body)) } catch { return refuse(400, error.detail) }
        guard let webhook = message.request(settings, webhooks.check) else { return refuse(409, "No account has an auth token") }
        guard testMessages.take(now: MonotonicInstant.now().nanoseconds) else {
            return responder.respondError(
                429, "At most \(TestMessage.perMinute) test messages a minute", headers: DashboardAnswers.secret + [("Retry-After", "2")])
        }
        log.info("Test message", metadata: ["sid": "\(message.sid)", "token": "\(caller.name)"])
        webhooks.handle(webhook, responder, .sms, isTest: true) { correlations.id(for: $0) }
    }

    /// To a worker: `path` from `/admin` on, whichever base path it came by; HEAD as GET.
    private func admin(
        _ request: HTTPRequest, _ responder: HTTPResponder, _ caller: AdminCaller, isDashboard: Bool = false, reads: Bool = false
    ) {
        let now = MonotonicInstant.now()
        let correlationID = correlations.id(for: request)
        let method = request.method == .head ? HTTPMethod.get : request.method
        var fields: [(String, [UInt8])] = [
            ("method", Array(method.rawValue.utf8)), ("path", Array(("/admin" + rest(request, behind: "/admin")).utf8)),
            ("query", Array(request.bytes[request.queryRange])),
            ("body", Array(request.body)), ("token_name", Array(caller.name.utf8)),
        ]
        if isDashboard {
            // What the caller may see, and what a worker alone does not know.
            fields.append(("right", Array((caller.isReadOnly ? "read" : "change").utf8)))
            fields.append(("agent", Array(Reports.agentState(figures()).utf8)))
        }
        if let range = request.headerRange("idempotency-key") { fields.append(("idempotency_key", Array(request.bytes[range]))) }
        let deliver = Deliver(
            kind: .admin, arrivedAt: WallTime.now().microseconds, sequence: numbers.next(),
            remaining: UInt32(WebhookHandler.deadline.nanoseconds / 1_000_000), correlationID: correlationID,
            fields: fields)
        if method != .get, !reads {
            log.info(
                "Admin call",
                metadata: [
                    "method": "\(method.rawValue)", "path": "\(request.path)", "token": "\(caller.name)",
                    "correlation_id": "\(correlationID)",
                ])
        }
        let echo = [(name: "X-Correlation-ID", value: correlationID)]
        var id: UInt64 = 0
        // Spread over the workers by the sequence: an admin call belongs to no conversation. The dashboard's go to one, which has a connection for them.
        id = pool.submit(deliver, flags: [], routingKey: isDashboard ? 0 : deliver.sequence, deadline: now + WebhookHandler.deadline) {
            [pool] result in
            switch result {
            case .answer(let answer):
                responder.respond(
                    Int(answer.status), contentType: answer.contentType, headers: answer.headers + echo + DashboardAnswers.secret,
                    body: answer.body
                ) { pool.report(id, $0 ? .written : .notWritten) }
            case .unavailable, .expired: responder.respond(503, headers: echo + DashboardAnswers.secret, body: FixedBody.unavailable)
            // Nothing comes after an admin call.
            case .overdue: break
            }
        }
    }

    // MARK: Figures

    private var messageRate = MessageRate()

    /// What the other routers and `cluster status` are told of us: a JSON object.
    private func clusterReport() -> String {
        let received = webhooks.counts.received - webhooks.counts.statuses
        return Reports.clusterRow(figures(), messagesPerSecond: messageRate.since(last: received, now: .now()), held: webhooks.limits.held)
    }

    /// Health in a few words, for the service manager.
    var statusLine: String { Reports.statusLine(figures()) }

    /// Health's report and the page of metrics, of one moment, for the control socket.
    var reports: (health: [UInt8], metrics: [UInt8]) {
        let figures = figures()
        return (Reports.health(figures, at: .now()).body, MetricsPage.bytes(figures, frontFigures()))
    }

    private func figures() -> RouterFigures {
        RouterFigures(
            slots: pool.slots.count, isDraining: isDraining || isLeaving, maintenance: cluster.state, reloadFailure: reloadFailure,
            pool: pool.totals, workers: pool.workers,
            recentActivity: recentActivity, isOutboundOff: !live.outboundEnabled, isAgentOff: !live.agentEnabled,
            certificate: certificateEnds.map { CertificateLife(ends: $0, now: WallTime.now()) }, cluster: clusterView())
    }

    private func clusterView() -> ClusterView {
        ClusterView(
            name: cluster.name, figures: cluster.figures, isSharing: cluster.isSharing, slots: cluster.usable(at: .now()).count,
            silence: cluster.figures.beatenAt.map { MonotonicInstant.now() - $0 }, redis: webhooks.redis?.figures)
    }

    private func frontFigures() -> FrontFigures {
        FrontFigures(
            webhooks: webhooks.counts, limits: webhooks.limits.counts, held: webhooks.limits.held, heldBytes: webhooks.limits.heldBytes,
            mostHeld: webhooks.limits.mostHeld, adminRefusals: gate.counts, listeners: listeners.map(\.statistics),
            process: OwnProcess(startedAt: startedAt, cpuTime: ownCPUTime(), residentMemory: ownResidentMemory()),
            logLinesDropped: logLinesDropped())
    }
}
