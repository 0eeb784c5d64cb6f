// Everything of one test: a database of its own, an agent, a router, a directory; and the proof that nothing of it is left at the end.

import Glibc
import Processes
import TestSupport
import Testing
import Twilio

/// What a test wants to be otherwise.
struct SiteSetup: Sendable {
    var workers = 2
    /// Over the usual ones.
    var environment: [String: String] = [:]
    /// People 0 ..< people, active, with numbers.
    var people = 20
    /// SQL for the database before the router starts.
    var sql: String?
    /// A server of its own, which it may stop.
    var ownServer = false
    /// Of that one, `name=value`.
    var serverSettings: [String] = []
    /// An empty database on which nothing was migrated.
    var migrated = true
    var startsRouter = true
    /// A program with arguments that becomes the router.
    var launcher: [String] = []
}

/// A router with all that it needs.
struct Site: Sendable {
    let setup: SiteSetup
    let postgres: TemporaryPostgres
    let database: String
    let directory: String
    let agent: AgentProcess
    /// The settings of a router here, and of `sms-routerctl`.
    let environment: [String: String]
    let port: Int

    var url: String { "http://127.0.0.1:\(port)" }

    @discardableResult
    func sql(_ text: String) async throws -> String { try await postgres.sql(text, database: database) }

    func control(_ arguments: String..., input: String? = nil) async throws -> (end: ChildExit, output: String, errors: String) {
        try await control(arguments, input: input)
    }

    func control(_ arguments: [String], input: String? = nil) async throws -> (end: ChildExit, output: String, errors: String) {
        try await Programs.run("sms-routerctl", arguments, environment, input: input)
    }

    /// `changes`: nil takes a setting away. `sockets` as RouterProcess has them.
    func startRouter(_ changes: [String: String?] = [:], sockets: [Int32] = []) throws -> RouterProcess {
        var environment = environment
        for (key, value) in changes { environment[key] = value }
        return try RouterProcess(
            port: port, environment: environment, log: directory + "/router.log", launcher: setup.launcher, sockets: sockets)
    }

    /// Replaces the settings' file, which the environment names and wins over.
    func writeSettings(_ lines: String) throws {
        let file = open(directory + "/router.env", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        defer { close(file) }
        let bytes = Array(lines.utf8)
        guard write(file, bytes, bytes.count) == bytes.count else { throw NeverHappened(description: "cannot write the settings' file") }
    }
}

/// A router that runs.
struct RunningSite: Sendable {
    let site: Site
    let router: RouterProcess
    var agent: AgentProcess { site.agent }
    var webhooks: WebhookClient { WebhookClient(port: site.port) }

    @discardableResult
    func sql(_ text: String) async throws -> String { try await site.sql(text) }

    /// One webhook.
    func post(_ sms: SMS) async throws -> HTTPAnswer {
        let webhooks = webhooks
        return try await onOwnThread { try webhooks.post(sms) }
    }

    /// The router's line about a message, which is written after the answer.
    func logLine(of sms: SMS) async throws -> String {
        var line: String?
        try await eventually("\(sms.sid) is in the log") {
            let whole = router.log.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            line = whole.first { $0.contains(sms.sid) }.map { String($0) }
            return line != nil
        }
        return line ?? ""
    }

    /// `state|outcome` of a message; empty when there is none.
    func state(of sms: SMS) async throws -> String {
        try await sql("select state || '|' || coalesce(outcome, '') from sms_router_inbox where message_sid = '\(sms.sid)'")
    }
}

/// Runs `body` with a database and an agent, and takes everything away afterwards.
func withSite(_ setup: SiteSetup = SiteSetup(), _ body: (Site) async throws -> Void) async throws {
    let postgres =
        setup.ownServer ? try await TemporaryPostgres.start(settings: setup.serverSettings) : try await TemporaryPostgres.shared()
    var template = Array("/tmp/smstXXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NeverHappened(description: "no directory below /tmp") }
    let directory = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    mkdir(directory + "/state", 0o700)
    let database = "st" + directory.suffix(6).utf8.map { String($0, radix: 16) }.joined()
    if setup.migrated {
        try await MigratedTemplate.create(database, on: postgres, isShared: !setup.ownServer)
    } else {
        _ = try await postgres.createDatabase(database)
    }
    if setup.people > 0, setup.migrated {
        try await postgres.sql(
            """
            insert into users (id, email, phone_number, full_name, is_active)
            select 1000 + i, 'person' || i || '@example.com', '+1415555' || 2000 + i, 'Person ' || i, true
            from generate_series(0, \(setup.people - 1)) i
            """, database: database)
    }
    if let sql = setup.sql { try await postgres.sql(sql, database: database) }
    let agent = try await AgentProcess.start(directory: directory)
    let port = try freePort()
    let environment = [
        "DATABASE_URL": postgres.url(database: database), "TWILIO_ACCOUNT_SID": Credentials.account,
        "TWILIO_AUTH_TOKEN": "\(Credentials.authToken),\(Credentials.oldAuthToken)", "TWILIO_PHONE_NUMBER": SMS.ourNumber,
        // Nobody: what goes late waits, unless a test starts a stand-in.
        "TWILIO_API_BASE_URL": "http://127.0.0.1:1",
        "AGENT_CORE_URL": agent.url, "AGENT_CORE_TOKEN": Credentials.agentToken,
        "SMS_ROUTER_LISTEN": "127.0.0.1:\(port)", "SMS_ROUTER_PUBLIC_URL": "http://127.0.0.1:\(port)",
        "SMS_ROUTER_ADMIN_TOKEN": "ops:\(Credentials.adminToken),\(Credentials.readToken):read",
        "SMS_ROUTER_STATE_DIR": directory + "/state", "SMS_ROUTER_WORKER_PROCESSES": String(setup.workers),
        // Limits have tests of their own.
        "SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "0", "SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE": "0",
        "SMS_ROUTER_MAX_CONCURRENT_REQUESTS": "10000", "SMS_ROUTER_ENV_FILE": directory + "/router.env",
    ].merging(setup.environment) { $1 }
    let site = Site(
        setup: setup, postgres: postgres, database: database, directory: directory, agent: agent, environment: environment, port: port)
    try site.writeSettings("")
    let result: Result<Void, any Error>
    do { result = .success(try await body(site)) } catch { result = .failure(error) }
    try await agent.stop()
    for pid in RouterProcess.processes(withEnvironmentHaving: database) {
        Issue.record("process \(pid) of the router is left: \(contents("/proc/\(pid)/cmdline"))")
        ChildProcess.signal(pid, SIGKILL)
    }
    if setup.ownServer { try? await postgres.stop(mode: "immediate") }
    _ = try? await postgresDrop(setup, postgres, database)
    _ = try await Programs.removeDirectory(directory)
    try result.get()
}

private func postgresDrop(_ setup: SiteSetup, _ postgres: TemporaryPostgres, _ database: String) async throws {
    if !setup.ownServer { try await postgres.sql("drop database if exists \"\(database)\" with (force)") }
}

/// The same with a router that is healthy, and that ends well on SIGTERM when `body` has not ended it.
func withRouter(_ setup: SiteSetup = SiteSetup(), _ body: (RunningSite) async throws -> Void) async throws {
    try await withSite(setup) { site in
        let router = try site.startRouter()
        let result: Result<Void, any Error>
        do {
            try await router.waitUntilHealthy(workers: setup.workers)
            result = .success(try await body(RunningSite(site: site, router: router)))
        } catch { result = .failure(error) }
        if case .failure = result { Issue.record("the end of its log:\n\(String(router.log.suffix(4000)))") }
        router.signal(SIGTERM)
        #expect(try await router.waitForEnd() == .exited(0), "the router ends well")
        try result.get()
    }
}

/// One database with the tables, copied for each test.
private enum MigratedTemplate {
    private static let name = "st_template"
    private static let shared = Task { try await make(on: try await TemporaryPostgres.shared()) }

    static func create(_ database: String, on postgres: TemporaryPostgres, isShared: Bool) async throws {
        if isShared { try await shared.value } else { try await make(on: postgres) }
        _ = try await postgres.createDatabase(database, template: name)
    }

    private static func make(on postgres: TemporaryPostgres) async throws {
        let url = try await postgres.createDatabase(name)
        let result = try await Programs.run(
            "sms-routerctl", ["migrate"],
            [
                "DATABASE_URL": url, "TWILIO_ACCOUNT_SID": Credentials.account, "TWILIO_AUTH_TOKEN": Credentials.authToken,
                "AGENT_CORE_URL": "builtin:echo",
            ])
        guard result.end == .exited(0) else { throw NeverHappened(description: "migrate: \(result.errors)") }
    }
}

extension Programs {
    static func removeDirectory(_ path: String) async throws {
        try await onOwnThread {
            let pid = try ChildProcess.spawn(path: "/bin/rm", arguments: ["-rf", path], environment: plainEnvironment)
            _ = try waitForEnd(pid, seconds: 30)
        }
    }
}
