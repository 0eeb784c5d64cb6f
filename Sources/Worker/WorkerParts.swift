// A worker's parts, made and wired in one place. Used by WorkerProcess, which hands frames to them.

import Crypto
import EventLoop
import HTTPClient
import JSON
import Logging
import Postgres
import Replies
import Schema
import Settings
import Spool
import Telemetry
import Time
import Twilio
import Wire

@LoopActor final class WorkerParts {
    let pipeline: Pipeline
    private let outbox: Outbox
    private let sender: OutboxSender
    private let reconcile: Reconcile
    private let outboxFigures: OutboxFigures
    private let notices: Notices
    private let retention: Retention
    private let usage: UsageRoller
    let statusCallbacks: StatusCallbacks
    let beats: ClusterBeats
    let suspicions: Suspicions
    /// Started for one message at which others died: it takes that, and does nothing else.
    let isAlone: Bool
    private let backlog: Backlog
    private let quarantine: Quarantine
    private let spool: MessageSpool
    private var drainer: SpoolDrainer?
    private let loop: EventLoop
    private let link: FrameLink
    private let settings: Settings
    private let pool: PostgresPool
    /// Where reports are read; opened when one is asked for.
    private let reports: PostgresPool
    private let inbox: Inbox
    private let ownership: Ownership
    private let users: UserDirectory
    private let live: LiveSettingsStore
    private let agents: Agents
    private let lists: ListsStore
    private let spamModels: SpamModelStore
    private let stages: Stages
    private let adminQueries: AdminQueries
    private let desk: PostgresDesk
    private let figures: FigureCounts
    private let key: PrivacyKey?
    private var adminInHand = 0
    private var isSchemaKnown = false
    private var senderIsStarted = false
    private var isAskingForSchema = false
    private var lastLiveValues: LiveValues?
    private var recentActivity: RecentActivity?

    /// A request to Twilio that is under way when the worker leaves: what is cut off has to be settled by Twilio's records.
    private static let sendingMayTake = Duration.seconds(5)
    /// An admin call that is in hand when the worker leaves.
    private static let adminMayTake = Duration.seconds(1)

    /// The database's schema cannot be worked with; the reason says which command mends it.
    var onUnusableSchema: ((String) -> Void)?

    /// - Parameter spam: scores always, whatever the database says.
    init(
        loop: EventLoop, settings: Settings, hello: Hello, link: FrameLink, figures: FigureCounts, sink: LogSink, spam: SpamScorer? = nil
    ) throws {
        self.loop = loop
        isAlone = Int(hello.slot) == WorkerContract.aloneSlot
        self.link = link
        self.settings = settings
        self.figures = figures
        let databaseLog = sink.logger("database")
        WorkerStatements.make()
        OptOutWords.prepare()
        var configuration = try PostgresConfiguration(settings.demand(settings.databaseURL, .databaseURL).libpqURL)
        configuration.hotConnections = settings.databaseConnections
        configuration.applicationName = isAlone ? "sms-router worker alone" : "sms-router worker \(hello.slot)"
        configuration.serverSettings = hotPathServerSettings
        let resolver = Resolver(loop)
        pool = PostgresPool(loop: loop, resolver: resolver, configuration: configuration) { event in
            if event.isTrouble { databaseLog.error("\(event)") } else { databaseLog.info("\(event)") }
        }
        live = LiveSettingsStore(database: pool, environment: settings, log: sink.logger("settings"))
        beats = ClusterBeats(database: pool, router: hello.router)
        let key = settings.privacyKey.map { PrivacyKey($0) }
        self.key = key
        ownership = Ownership(
            loop: loop, database: pool, router: hello.router, slot: Int(hello.slot), generation: hello.generation, keyCheck: key?.check)
        let policy = ReplyPolicy(settings)
        inbox = Inbox(database: pool, ownership: ownership, replyMaxAge: policy.replyMaxAge, key: key)
        inbox.content.follow(live.values)
        outbox = Outbox(database: pool, ownership: ownership)
        var limits = SpoolLimits()
        limits.bytes = settings.spoolMostMegabytes << 20
        spool = MessageSpool(
            Spool(loop: loop, directory: settings.stateDirectory, slot: Int(hello.slot), generation: hello.generation, limits: limits),
            log: sink.logger("spool"))
        users = UserDirectory(database: pool, region: settings.defaultRegion, ttl: live.values.cacheTTL)
        let http = try HTTPClient(loop: loop, resolver: resolver)
        let agentConfiguration = try Self.agentConfiguration(settings)
        let guarded = { @LoopActor (url: String) throws -> AgentGuard in
            var configuration = agentConfiguration
            configuration.url = url
            let made = AgentGuard(
                loop: loop, client: try AgentClient(loop: loop, http: http, configuration: configuration), slots: settings.agentConcurrency,
                log: sink.logger("agent"))
            made.onCall = { figures.record(.agent, $0) }
            return made
        }
        agents = Agents(try guarded(agentConfiguration.url), log: sink.logger("settings"), make: guarded)
        notices = Notices(database: pool, ownership: ownership)
        lists = ListsStore(database: pool, log: sink.logger("settings"))
        let spamLog = sink.logger("spam")
        spamModels =
            spam.map { SpamModelStore(loop: loop, always: $0, log: spamLog) } ?? SpamModelStore(loop: loop, database: pool, log: spamLog)
        stages = Stages(
            loop: loop, live: live, users: users, inbox: inbox, notices: notices, agents: agents, lists: lists, spam: spamModels,
            media: TwilioMedia(base: settings.twilioAPIBaseURL), signUpURL: settings.signUpURL, isEnabled: settings.enabled)
        stages.figures = figures
        inbox.onRound(accept: { figures.record(.acceptBatch, $0) }, outcome: { figures.record(.outcomeBatch, $0) })
        users.onRound { figures.record(.personBatch, $0) }
        let prices = Self.prices(settings, log: sink.logger("settings"))
        stages.follow(live.values, prices: prices)
        pipeline = Pipeline(
            loop: loop, link: link, inbox: inbox, stages: stages, outbox: outbox, spool: isAlone ? nil : spool, policy: policy,
            figures: figures, sink: sink)
        suspicions = Suspicions(loop: loop, inbox: inbox, log: sink.logger("poison"))
        suspicions.isWanted = { [weak link] in link?.isOpen ?? false }
        pipeline.suspicions = suspicions
        pipeline.isAlone = isAlone
        quarantine = Quarantine(inbox: inbox, pipeline: pipeline, figures: figures)
        let api = try TwilioAPI(
            http: http,
            configuration: TwilioAPIConfiguration(
                baseURL: settings.twilioAPIBaseURL?.text ?? "https://api.twilio.com", accounts: settings.sendingAccounts))
        sender = OutboxSender(
            loop: loop, outbox: outbox, sending: TwilioMessageSending(api: api, publicURL: settings.publicURL), figures: figures,
            log: sink.logger("outbox"))
        statusCallbacks = StatusCallbacks(outbox: outbox, spool: spool, link: link, figures: figures, log: sink.logger("status"))
        backlog = Backlog(inbox: inbox, pipeline: pipeline, figures: figures) { [agents, live] in
            live.values.agentEnabled ? agents.backlogRoom : 0
        }
        reconcile = Reconcile(
            loop: loop, database: pool, inbox: inbox, api: api, accounts: settings.sendingAccounts.map(\.sid),
            ours: OurAddresses.Configured(settings), figures: figures, log: sink.logger("reconcile"))
        retention = Retention(loop: loop, database: pool, key: key, live: live, figures: figures, log: sink.logger("retention"))
        usage = UsageRoller(loop: loop, database: pool, figures: figures, log: sink.logger("analytics"))
        outboxFigures = OutboxFigures(database: pool, figures: figures, log: sink.logger("outbox"))
        ownership.owesReplies = { [spool] in spool.owesReplies }
        reconcile.isSpooling = { [spool] in !spool.spool.isEmpty }
        sender.isEnabled = policy.mode != .inlineOnly
        sender.isHeld = { [spool, live] in spool.holdsReplies || !live.values.outboundEnabled }
        if !isAlone { pipeline.onLate = { [weak sender] in sender?.wake() } }
        inbox.onLostReplies = { [outbox] keys throws(PostgresError) in try await outbox.takeLost(keys, maxAge: policy.replyMaxAge) }
        let started = StartedMessages(database: pool, settings: settings, live: live, prices: prices)
        started.onPut = { [weak sender] in sender?.wake() }
        pipeline.onInline = { [weak sender] parts, ours, person in sender?.sentInline(parts, from: ours, to: person) }
        reports = try Self.reports(settings, loop, resolver)
        desk = PostgresDesk(loop: loop, resolver: resolver, configuration: configuration)
        let adminReports = AdminReports(pool: reports, isReplica: settings.analyticsDatabaseURL != nil)
        adminQueries = AdminQueries(
            pool: pool, reports: adminReports, settings: settings, started: started,
            desk: AdminDesk(desk: desk, settings: settings, models: spamModels, live: live, reports: adminReports))
        spool.isDatabaseThere = { [weak self] in
            guard let self else { return false }
            return pool.isAvailable && isSchemaKnown
        }
        drainer = SpoolDrainer(loop: loop, spool: spool, log: sink.logger("spool")) {
            [inbox, outbox, suspicions, weak self, weak sender, weak statusCallbacks] drain in
            let run = DrainRun(drain, inbox: inbox, outbox: outbox, replyMaxAge: policy.replyMaxAge, log: sink.logger("spool"))
            run.onKnown = { self?.pipeline.remember($0) }
            run.onProgress = { sender?.wake() }
            run.onStatus = { statusCallbacks?.committed($0) }
            run.isPoison = { suspicions.isPoison($0) }
            return run
        }
    }

    /// Not by the connection beside those of the messages: a report may take seconds, and recovery goes by that one.
    private static func reports(_ settings: Settings, _ loop: EventLoop, _ resolver: Resolver) throws -> PostgresPool {
        let replica = settings.analyticsDatabaseURL
        var configuration = try PostgresConfiguration((replica ?? settings.demand(settings.databaseURL, .databaseURL)).libpqURL)
        configuration.applicationName = "sms-router reports"
        configuration.acceptsStandby = replica != nil
        configuration.serverSettings = [("timezone", "UTC"), ("jit", "off")]
        configuration.restStatementTimeout = .seconds(10)
        return PostgresPool(loop: loop, resolver: resolver, configuration: configuration)
    }

    /// The operator's own; a file that cannot be used is told, and costs nobody a message.
    private static func prices(_ settings: Settings, log: Logger) -> PriceTable {
        guard let path = settings.pricesFile else { return .builtIn }
        do { return try PriceTable.parse(readSettingsFile(path)) } catch {
            log.error("\(SettingKey.pricesFile.rawValue)=\(path) is not used: \(error); the built-in prices are", metadata: [:])
            return .builtIn
        }
    }

    private static func agentConfiguration(_ settings: Settings) throws(SettingsError) -> AgentConfiguration {
        let url =
            switch try settings.demand(settings.agent, .agentURL) {
            case .echo: "builtin:echo"
            case .http(let address): address.text
            }
        return AgentConfiguration(
            url: url, token: settings.agentToken, timeout: .seconds(300), mediaHosts: MediaHosts(settings.agentMediaHosts.patterns))
    }

    /// Connects, and returns when the first attempt has ended: with the database away the worker starts all the same.
    func start() async throws {
        pool.onStateChange = { [weak self] state in
            guard let self, case .available = state else { return }
            LoopActor.spawn { await self.databaseCame() }
        }
        live.onChange = { [weak self] in
            guard let self else { return }
            users.ttl = live.values.cacheTTL
            inbox.runs.follow(live.values)
            stages.follow(live.values)
            inbox.content.follow(live.values)
            users.reverifyAfterDays = live.values.reverifyAfterDays
            agents.follow(live.numbers)
            sender.setPaces(live.numbers.compactMapValues { $0.isActive ? $0.pace : nil })
        }
        ownership.onOtherKey = { [weak self] in
            LoopActor.spawn { [weak self] in
                guard let self, case .wrong(let problem) = await keyVerdict() else { return }
                onUnusableSchema?(problem)
            }
        }
        live.listen(on: pool, loop: loop)
        lists.listen(on: pool, loop: loop)
        spamModels.listen(on: pool)
        users.listen(on: pool)
        ownership.listen(on: pool)
        reconcile.listen(on: pool)
        pool.start()
        await pool.firstAttempt()
        if pool.isAvailable { await databaseCame() }
    }

    /// At each return of the database: is the schema ours, who are we, what do the rows say.
    private func databaseCame() async {
        if !isSchemaKnown {
            isAskingForSchema = true
            defer { isAskingForSchema = false }
            guard let verdict = await schemaVerdict() else { return }
            guard verdict == .fits else {
                onUnusableSchema?(verdict.description)
                return
            }
            switch await keyVerdict() {
            case .fits: isSchemaKnown = true
            case .wrong(let problem):
                onUnusableSchema?(problem)
                return
            case .unknown: return
            }
        }
        // Our lease may have run out with the outage: renewed before anybody believes that we are dead.
        await ownership.renew()
        // Asked once more now that others see us: a key may have been named since, while nobody waited for us.
        if case .wrong(let problem) = await keyVerdict() {
            onUnusableSchema?(problem)
            return
        }
        await live.load()
        await lists.load()
        await spamModels.load()
        if isAlone { return }
        if !senderIsStarted {
            senderIsStarted = true
            sender.start()
            reconcile.start()
            outboxFigures.start(on: loop)
            notices.start(on: loop)
            retention.start()
            usage.start()
            backlog.start(on: loop)
            quarantine.start(on: loop)
            drainer?.start()
        }
        drainer?.look()
    }

    /// nil: the database is away again.
    private func schemaVerdict() async -> SchemaVerdict? {
        do {
            return try SchemaCheck.verdict(await pool.execute(SchemaCheck.statement))
        } catch {
            return SchemaCheck.verdict(refusedWith: error)
        }
    }

    /// Why this worker must not work here for want of the right privacy key: it would take an erased message for a new one, and write to people who
    /// have opted out.
    private enum KeyVerdict {
        case fits
        case wrong(String)
        /// The database is away again.
        case unknown
    }

    private func keyVerdict() async -> KeyVerdict {
        do {
            let theirs = try await pool.execute(RetentionStatements.key).firstBytes
            return OptOutThaw.problem(ours: key?.check, theirs: theirs).map { .wrong($0) } ?? .fits
        } catch { return .unknown }
    }

    func stop() async {
        backlog.stop()
        retention.stop()
        usage.stop()
        quarantine.stop()
        reconcile.stop()
        outboxFigures.stop()
        notices.stop()
        await drainer?.stop()
        spool.spool.close()
        await sender.finish(within: Self.sendingMayTake)
        await finishAdminCalls()
        await ownership.end(nothingLeft: pipeline.hasNothingLeft, fatesKnown: pipeline.knowsAllFates)
        await reports.close(grace: .zero)
        desk.stop()
        await pool.close(grace: .seconds(1))
    }

    /// What a crowd has left in tables and connections; when the heap is trimmed.
    func giveRoomBack() {
        pipeline.giveRoomBack()
        users.giveRoomBack()
        pool.giveRoomBack()
    }

    // MARK: Reports

    func fillGauges(_ figures: FigureCounts) {
        let databaseState =
            switch pool.state {
            case .connecting: 0
            case .available: isSchemaKnown ? 1 : 2
            case .away: 2
            }
        figures.set(.databaseState, databaseState)
        figures.set(.cacheHits, users.counts.hits)
        figures.set(.cacheMisses, users.counts.misses)
        figures.set(.cacheEntries, users.counts.entries)
        figures.set(.cacheInvalidations, users.counts.invalidations)
        figures.set(.databaseReconnects, pool.reconnects)
        figures.set(.databaseConnections, pool.readyConnections)
        figures.set(.databaseStatements, pool.load)
        figures.set(.databaseWaiting, inbox.waiting)
        figures.set(.databaseDeaf, pool.isWithoutNotifications ? 1 : 0)
        agents.fill(figures)
        figures.set(.acceptBatches, inbox.counts.acceptBatches)
        figures.set(.acceptRows, inbox.counts.acceptRows)
        figures.set(.accepted, inbox.counts.accepted)
        figures.set(.acceptHalvings, inbox.counts.halvings)
        figures.set(.outcomeBatches, inbox.counts.outcomeBatches)
        figures.set(.outcomeRows, inbox.counts.outcomeRows)
        figures.set(.badConfigRows, live.values.badRows.count)
        figures.set(.inFlight, pipeline.inHand)
        figures.set(.inHandBytes, pipeline.inHandBytes)
        figures.set(.outboxInHand, sender.inHand)
        figures.set(.accountsRefused, sender.accountsRefused)
        spool.fill(figures)
    }

    /// Refreshes what stats show of the log's latest rows; away: what was known stays.
    func loadRecentActivity() async {
        // The question for the schema may have failed with its connection while others stayed: no change of state asks again.
        if pool.isAvailable, !isSchemaKnown, !isAskingForSchema { await databaseCame() }
        guard pool.isAvailable, isSchemaKnown, let loaded = try? await RecentActivity.load(pool) else { return }
        recentActivity = loaded
    }

    /// What the dispatcher must know of the database's settings, when it has changed since the last call.
    func changedLiveValues() -> LiveValues? {
        // What only workers use is sent too: admin/status shows every value with its source.
        var values = live.values.operatorValues(for: .dispatcher)
        for value in live.values.operatorValues(for: .worker) where !values.contains(where: { $0.key == value.key }) {
            values.append(value)
        }
        if let recentActivity { values.append(("recent_activity", recentActivity.json)) }
        values.append((WorkerContract.takesBeats, "1"))
        let report = LiveValues(values: values)
        defer { lastLiveValues = report }
        return report == lastLiveValues ? nil : report
    }

    // MARK: Other requests

    func granted(_ count: Int) { if isAlone { pipeline.runQuarantined() } else { backlog.granted(count) } }

    func learnOfDeath(_ generation: UInt64) {
        ownership.learnOfDeath(generation)
        // What it left can be taken over by those who wait for it, and soon by anybody.
        LoopActor.spawn { [pipeline] in try? await pipeline.inbox.endBuried() }
    }

    func learnOfFates(_ generation: UInt64) {
        LoopActor.spawn { [ownership] in await ownership.learnOfFates(generation) }
    }

    func admin(_ deliver: Deliver, request: UInt64) {
        adminInHand += 1
        LoopActor.spawn { [self] in
            let answer = await adminQueries.answer(deliver)
            adminInHand -= 1
            link.send(.answer(answer), id: request)
            link.returnCredit(1)
        }
    }

    /// The last of them is often what the dispatcher has for the audit log.
    private func finishAdminCalls() async {
        let end = MonotonicInstant.now() + Self.adminMayTake
        while adminInHand > 0, MonotonicInstant.now() < end { await LoopActor.sleep(.milliseconds(5), on: loop) }
    }

}
