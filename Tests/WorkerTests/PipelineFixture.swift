// A whole worker around the real Pipeline on a real database, for the Pipeline…Tests: frames go through a socket pair whose other end the
// test plays, the agent is an HTTP server that does as the message says, and the way to the database has faults on order.

import EventLoop
import HTTPClient
import HTTPServer
import JSON
import Logging
import Postgres
import Processes
import Settings
import Spool
import Synchronization
import Telemetry
import TestSupport
import Testing
import Time
import Twilio
import Wire

@testable import Worker

/// What the database says of a message, read beside the worker.
struct StoredRow: Equatable {
    var state: String
    var outcome: String
    var reply: [String]
    var isInline: Bool
    var attempt: Int64
    var isFinished: Bool
    var body: String
    /// Rows of its SID in the usage log.
    var logged: Int64

    static let statement = Statement(
        name: "test_row",
        sql: """
            select state::text, coalesce(outcome, '')::text, coalesce(array_to_string(reply, E'\\x1e'), '')::text,
              coalesce(reply_inline, false), attempt::int8, finished_at is not null, body::text,
              (select count(*) from sms_usage_logs where twilio_message_sid = $1)
            from sms_router_inbox where message_sid = $1
            """,
        parameterTypes: [.text])
    static let outbound = Statement(
        name: "test_outbound", sql: "select message_content::text from sms_usage_logs where message_direction = 'outbound' order by id")
}

/// One worker: everything between its frame socket and its database.
@LoopActor final class PipelineWorker {
    let loop: EventLoop
    let database: FaultyDatabase
    let inbox: Inbox
    let live: LiveSettingsStore
    let stages: Stages
    let agents: Agents
    let lists: ListsStore
    let users: UserDirectory
    let outbox: Outbox
    let pipeline: Pipeline
    let suspicions: Suspicions
    let spool: MessageSpool?
    /// As the pool would tell the spool.
    var isDatabaseThere = true
    let dispatcher: DispatcherEnd
    let link: FrameLink
    private let http: HTTPClient
    private let ownership: Ownership
    let observer: TestWorker
    /// Of its own, where it has no pool.
    private let connection: PostgresConnection?
    private var isClosed = false
    let url: String
    private let sink = LogSink(level: .critical)

    init(
        _ loop: EventLoop, _ url: String, _ agent: ScriptedAgent? = nil, generation: UInt64 = 1, settings more: [String: String] = [:],
        spool directory: String? = nil, spoolMost: Int = 64 << 20, on way: (any Database)? = nil,
        spam: SpamScorer? = nil
    ) async throws {
        self.loop = loop
        self.url = url
        observer = try await TestWorker(loop, url, generation: 1000 + generation)
        if let way {
            database = FaultyDatabase(way)
            connection = nil
        } else {
            let own = try await TestWorker(loop, url, generation: 2000 + generation).database
            database = FaultyDatabase(own)
            connection = own.connection
        }
        // Hundreds of tests run beside each other: an agent that is held until a test has looked at something must not time out meanwhile.
        let settings = try workerSettings(["AGENT_CORE_TIMEOUT_MS": "300000"].merging(more) { $1 })
        ownership = Ownership(
            loop: loop, database: database, router: [UInt8](repeating: 7, count: 16), slot: 0, generation: generation)
        inbox = Inbox(database: database, ownership: ownership)
        await inbox.register()
        live = LiveSettingsStore(database: database, environment: settings, log: sink.logger("settings"))
        await live.load()
        inbox.runs.follow(live.values)
        var client = HTTPClientConfiguration()
        client.connectTimeout = .seconds(120)
        http = try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: client)
        users = UserDirectory(database: database, region: "US", ttl: .seconds(3600))
        users.reverifyAfterDays = live.values.reverifyAfterDays
        let guarded = { @LoopActor [http, sink] (url: String) throws -> AgentGuard in
            AgentGuard(
                loop: loop,
                client: try AgentClient(loop: loop, http: http, configuration: AgentConfiguration(url: url, timeout: .seconds(300))),
                slots: settings.agentConcurrency, log: sink.logger("agent"))
        }
        agents = Agents(try guarded(agent?.url ?? "builtin:echo"), log: sink.logger("settings"), make: guarded)
        agents.follow(live.numbers)
        lists = ListsStore(database: database, log: sink.logger("settings"))
        await lists.load()
        stages = Stages(
            loop: loop, live: live, users: users, inbox: inbox, notices: Notices(database: database, ownership: ownership), agents: agents,
            lists: lists,
            spam: SpamModelStore(loop: loop, always: spam ?? SpamScorer(), log: sink.logger("spam")), signUpURL: settings.signUpURL,
            isEnabled: true)
        stages.follow(live.values)
        let (near, far) = try socketPair()
        link = FrameLink(loop: loop, descriptor: near)
        dispatcher = DispatcherEnd(loop, descriptor: far)
        let policy = ReplyPolicy(settings)
        let outbox = Outbox(database: database, ownership: ownership)
        self.outbox = outbox
        inbox.onLostReplies = { keys throws(PostgresError) in try await outbox.takeLost(keys, maxAge: policy.replyMaxAge) }
        var limits = SpoolLimits()
        limits.room = 0
        limits.bytes = spoolMost
        let log = sink.logger("spool")
        spool = directory.map {
            MessageSpool(Spool(loop: loop, directory: $0, slot: 0, generation: generation, limits: limits), log: log)
        }
        pipeline = Pipeline(
            loop: loop, link: link, inbox: inbox, stages: stages, outbox: outbox, spool: spool, policy: policy, figures: FigureCounts(),
            sink: sink)
        suspicions = Suspicions(loop: loop, inbox: inbox, log: log)
        pipeline.suspicions = suspicions
        ownership.owesReplies = { [spool] in spool?.owesReplies ?? false }
        spool?.isDatabaseThere = { [weak self] in self?.isDatabaseThere ?? false }
        link.delegate = self
        link.start()
        agent?.atTheEnd { await self.close() }
    }

    func close() async {
        guard !isClosed else { return }
        isClosed = true
        spool?.spool.close()
        await ownership.end()
        link.close()
        dispatcher.close()
        http.close()
        connection?.close()
        observer.database.connection.close()
    }

    // MARK: The spool

    /// As SpoolDrainer does it.
    /// - Parameter onStep: after each piece that it has taken and removed, with what was done so far.
    func drainSpool(
        onStep: @escaping @LoopActor (DrainRun.Counts) -> Void = { _ in }
    ) async throws -> (end: DrainRun.End, counts: DrainRun.Counts) {
        let drain = try #require(try spool?.spool.beginDrain())
        defer { drain.end() }
        let run = DrainRun(drain, inbox: inbox, outbox: outbox, replyMaxAge: .seconds(3600), log: sink.logger("spool"))
        run.onProgress = { [unowned run] in onStep(run.counts) }
        run.onKnown = { [pipeline] in pipeline.remember($0) }
        return (await run.run(), run.counts)
    }

    /// Rows in all files of its directory.
    var spooled: Int { spool?.spool.depth().rows ?? 0 }

    /// Takes deferred messages up, as granted.
    func takeUpDeferred(most: Int = 100) async throws {
        for stored in try await inbox.takeDeferred(most: most) { pipeline.startDeferred(stored) {} }
    }

    // MARK: The dispatcher's part

    /// Sends a message (MessageSid and arrival made of `number`) and gives back the request.
    /// - Parameters:
    ///   - isAnother: with a dead generation: not the first delivery, redelivered, but one that came later.
    ///   - remaining: milliseconds until the dispatcher would answer by itself. By default longer than any test runs, on any machine: when its time
    ///     comes is for `reachDeadline` and `reachLastMoment` to say.
    @discardableResult
    func deliver(
        _ number: Int, _ body: String = "hello", from: String = Person.ada, to: String = "+18005550100", more: [(String, String)] = [],
        flags: FrameFlags = [], deadGeneration: UInt64 = 0, isAnother: Bool = false, remaining: UInt32 = 600_000,
        kind: DeliverKind = .message
    ) throws -> UInt64 {
        let fields = [("MessageSid", Self.sid(number)), ("AccountSid", testAccount), ("From", from), ("To", to), ("Body", body)] + more
        let id = dispatcher.newID()
        let deliver = Deliver(
            kind: kind, arrivedAt: arrival(number, isRedelivered: deadGeneration != 0 && !isAnother), sequence: UInt64(number),
            remaining: remaining,
            deadGeneration: deadGeneration, correlationID: "test-\(number)", fields: fields.map { (name: $0.0, value: Array($0.1.utf8)) })
        try dispatcher.send(.deliver(deliver), id: id, flags: deadGeneration == 0 ? flags : flags.union(.redelivered))
        return id
    }

    /// When messages came first, by database and number.
    private static let arrivals = Mutex<[String: [Int: Int64]]>([:])

    /// A redelivered frame has the time of the first delivery; those that were never delivered here came before all others, in the order of their numbers.
    private func arrival(_ number: Int, isRedelivered: Bool) -> Int64 {
        let now = WallTime.now().microseconds
        return Self.arrivals.withLock { arrivals in
            let known = arrivals[url, default: [:]]
            let origin = known[0] ?? now
            let first = known[number] ?? (isRedelivered ? origin - 1000 + Int64(number) : now)
            arrivals[url, default: [:]][0] = origin
            arrivals[url, default: [:]][number] = first
            return isRedelivered ? first : now
        }
    }

    static func sid(_ number: Int) -> String { testMessage(number).messageSID }

    /// Delivers message 1, which the dispatcher answers empty by itself while a statement of it is held.
    func deliverAnsweredEmpty(holding statement: String) async throws -> UInt64 {
        database.hold(statement)
        let id = try deliver(1)
        try await accepted(id)
        try await until("it has come so far") { database.isHolding(statement) }
        try await answerEmpty(id)
        return id
    }

    /// The dispatcher answers it by itself, and the worker has heard so.
    func answerEmpty(_ ids: UInt64...) async throws {
        for id in ids { try dispatcher.send(.answeredEmpty, id: id) }
        try await until("it has heard") { ids.allSatisfy { pipeline.waiting[$0] == nil } }
    }

    /// The dispatcher tells that an answer was written, and the worker has heard so.
    func write(_ id: UInt64) async throws {
        try dispatcher.send(.written, id: id)
        try await until("it has heard") { !pipeline.fates.expects(id) }
    }

    // MARK: The clock

    /// The deadline of a webhook has come, whatever the clock says.
    func reachDeadline(_ id: UInt64) {
        #expect(pipeline.waiting[id] != nil, "request \(id) does not wait")
        pipeline.hold(id, until: .now())
    }

    /// So has its last moment.
    func reachLastMoment(_ id: UInt64) {
        reachDeadline(id)
        pipeline.waiting[id]?.lastMoment = .now()
    }

    /// As the dispatcher's `dead` frame does, so long ago.
    func learnOfDeath(_ generation: UInt64, ago: Duration = .zero) { ownership.learnOfDeath(generation, at: .now() - ago) }
    func learnOfFates(_ generation: UInt64) async { await ownership.learnOfFates(generation) }

    /// As the timer does it every 2 s: renews the lease, or learns that another has ended it.
    func beat() async { await ownership.heartbeat() }

    /// As when somebody asks for them.
    func tellFates() async { await ownership.tellFates() }

    /// Its number as an owner.
    func owner() async throws -> String { "\(try await ownership.current())" }

    /// Whether its lease runs for certain.
    var isCertain: Bool { ownership.isCertain }

    /// After an outage, and after the start, nobody is taken for dead until all who live have had the time to say so.
    func steady() async throws { try await until("the database has answered for a lease") { ownership.isSteady } }

    /// Recovery again and again, as the timer does it.
    func recover(_ what: String, until condition: () async throws -> Bool) async throws {
        try await until(what) {
            await pipeline.recoverAbandoned()
            return try await condition()
        }
    }

    /// The answer to a request, as soon as it is there; its bytes are written then, as the dispatcher tells.
    func answer(_ id: UInt64, isWritten: Bool = true) async throws -> Answer {
        try await until("an answer to request \(id)") { !dispatcher.answers(id).isEmpty }
        let answers = dispatcher.answers(id)
        #expect(answers.count == 1)
        if isWritten, !dispatcher.writesAtOnce { try dispatcher.send(.written, id: id) }
        return try #require(answers.first)
    }

    func accepted(_ id: UInt64) async throws { try await until("request \(id) is accepted") { dispatcher.isAccepted(id) } }

    /// Polls: no test passes by the clock, it only fails by it.
    func until(_ what: String, _ condition: () async throws -> Bool) async throws {
        let end = MonotonicInstant.now() + .seconds(120)
        while try await !condition() {
            guard MonotonicInstant.now() < end else { throw NeverCame(what: what) }
            await LoopActor.sleep(.milliseconds(2), on: loop)
        }
    }

    /// Gives what should not happen the time to happen.
    func pause() async { await LoopActor.sleep(.milliseconds(120), on: loop) }

    // MARK: The database

    func row(_ number: Int) async throws -> StoredRow? {
        var parameters = Parameters()
        parameters.append(Self.sid(number))
        let rows = try await observer.database.run(StoredRow.statement, parameters, lane: .any)
        guard rows.count == 1 else { return nil }
        let reply = try rows.string(0, 2) ?? ""
        return StoredRow(
            state: try rows.string(0, 0) ?? "", outcome: try rows.string(0, 1) ?? "",
            reply: reply.isEmpty ? [] : reply.split(separator: "\u{1e}").map(String.init), isInline: try rows.bool(0, 3) ?? false,
            attempt: try rows.int64(0, 4) ?? 0, isFinished: try rows.bool(0, 5) ?? false, body: try rows.string(0, 6) ?? "",
            logged: try rows.int64(0, 7) ?? 0)
    }

    /// Texts of all outbound rows of the usage log.
    func outbound() async throws -> [String] {
        let rows = try await observer.database.run(StoredRow.outbound, Parameters(), lane: .any)
        return try (0..<rows.count).map { try rows.string($0, 0) ?? "" }
    }
}

extension PipelineWorker: @LoopActor FrameLinkDelegate {
    /// As WorkerProcess does.
    func link(received frame: Frame, header: FrameHeader) {
        switch frame {
        case .deliver(let deliver): pipeline.deliver(deliver, request: header.id, flags: header.flags)
        case .answeredEmpty: pipeline.answeredEmpty(header.id)
        case .written: pipeline.written(header.id)
        case .notWritten: pipeline.notWritten(header.id)
        case .suspect(let suspicion): suspicions.learn(suspicion)
        default: Issue.record("unexpected \(frame.type)")
        }
    }

    func linkEnded(_ error: WireError?) {}
}

struct NeverCame: Error, CustomStringConvertible {
    var what: String
    var description: String { "never came: \(what)" }
}

/// Whose numbers the database of these tests knows.
enum Person {
    static let ada = "+14155550101"
    static let bo = "+14155550102"
    static let cy = "+14155550103"
    static let inactive = "+14155550104"
    /// Two people's.
    static let ambiguous = "+14155550105"
    static let stranger = "+14155550199"

    static let rows = """
        insert into users (email, phone_number, full_name, is_active) values
          ('a@example.com', '+14155550101', 'Ada', true), ('b@example.com', '+14155550102', 'Bo', true),
          ('c@example.com', '+14155550103', 'Cy', true), ('i@example.com', '+14155550104', null, false),
          ('d@example.com', '415.555.0105', null, true), ('e@example.com', '+1 415 555 0105', null, true);
        """
}

/// TwiML of one reply, or of none.
func twiML(_ parts: String...) -> [UInt8] { TwiML.messages(parts) }

/// Runs `body` with a worker on a database of its own and an agent; `name` is the database's.
func withPipeline(
    _ name: String, settings: [String: String] = [:], sql: String = "", spool: String? = nil, spoolMost: Int = 64 << 20,
    spam: SpamScorer? = nil,
    _ body: @escaping @Sendable @LoopActor (PipelineWorker, ScriptedAgent, String) async throws -> Void
) async throws {
    let url = try await migratedDatabase(name)
    try await TemporaryPostgres.shared().sql(Person.rows + sql, database: name)
    try await runOnLoop { loop in
        let agent = try ScriptedAgent(loop)
        let worker = try await PipelineWorker(loop, url, agent, settings: settings, spool: spool, spoolMost: spoolMost, spam: spam)
        let result: Result<Void, any Error>
        do { result = .success(try await body(worker, agent, url)) } catch { result = .failure(error) }
        // Also where the test has failed: its workers would go on with what they have in hand, beside the other tests.
        await agent.end()
        try result.get()
    }
}

/// As if the worker of this generation had died so long ago that anybody may take what it left. (It lives, and registers anew.)
func bury(_ generation: Int, _ database: String) async throws {
    try await TemporaryPostgres.shared().sql(
        """
        update sms_router_owners set lease_until = now() - interval '5 minutes', ended_at = now() - interval '5 minutes'
        where generation = \(generation)
        """, database: database)
}
