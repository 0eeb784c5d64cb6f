// One run over several machines: three routers behind HAProxy, Redis, PostgreSQL with standby and replica, load, each part broken in turn, the global rate
// with and without Redis, a time for settling, and the verdict. docs/cluster.md.

import Crypto
import EventLoop
import Glibc
import HTTPClient
import Processes
import Standins
import Time

struct ClusterRunSettings: Sendable {
    var seed: UInt64
    var rate: Double
    var workers: Int
    var programs: String
    var deploy: String
    var directory: String
    var isShort: Bool
    /// Seconds between two faults.
    var pause: Double
    var settle: Duration
    /// Of one look at the limit, in seconds.
    var window: Double
    var only: String?
    var environment: [String: String]
}

@LoopActor final class ClusterRun {
    private let loop: EventLoop
    private let settings: ClusterRunSettings
    private let ledger = Ledger()
    private let points = Points()
    private var violations: [Violation] = []
    private var limits: LimitLedger?
    private var excused: [StandStill.Span] = []
    private let begun = MonotonicInstant.now()
    private let log: LineFile

    init(_ loop: EventLoop, _ settings: ClusterRunSettings) throws {
        (self.loop, self.settings) = (loop, settings)
        log = try LineFile(settings.directory + "/faults.log")
    }

    private func say(_ text: String) {
        let seconds = (MonotonicInstant.now() - begun).wholeMicroseconds / 1_000_000
        print("\(seconds) s: \(text)")
        fflush(nil)
        log.write("\(WallTime.now().iso8601) +\(seconds) s: \(text)")
    }

    private func wrong(_ kind: Violation.Kind, _ detail: String) { violations.append(Violation(kind: kind, detail: detail)) }

    /// True when nothing is wrong.
    func run() async throws -> Bool {
        var random = SeededRandom(seed: settings.seed)
        let account = "AC" + Hex.encode(randomBytes(16))
        let token = Hex.encode(randomBytes(16))
        let agent = try AgentFake(loop, ledger: ledger, points: points, seed: random.next(), isOpen: true)
        let twilio = try TwilioFake(loop, account: account, token: token, points: points, seed: random.next(), isOpen: true)
        let conversations = max(300, Int(settings.rate * 12))
        let parts = try await ClusterParts(
            loop, directory: settings.directory, programs: settings.programs, deploy: settings.deploy,
            environment: [
                "TWILIO_ACCOUNT_SID": account, "TWILIO_AUTH_TOKEN": token, "TWILIO_API_BASE_URL": "http://\(Wires.world):\(twilio.port)",
                "AGENT_CORE_URL": "http://\(Wires.world):\(agent.port)/agent", "AGENT_CORE_TIMEOUT_MS": "10000",
                "SMS_ROUTER_WORKER_PROCESSES": String(settings.workers), "SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "0",
                "SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE": "0", "SMS_ROUTER_MAX_CONCURRENT_REQUESTS": "5000",
                "SMS_ROUTER_REPLY_DEADLINE_MS": "1000", "SMS_ROUTER_DB_CONNECTIONS": "2",
            ].merging(settings.environment) { $1 })
        say("PostgreSQL: \(parts.trio.primary.machine.name) is written to; \(await parts.trio.synchronous())")
        try await prepare(parts, conversations)
        parts.redis.start()
        for router in parts.routers { router.start() }
        parts.balancer.start()
        let reader = LimitReader(
            http: try HTTPClient(loop: loop, resolver: Resolver(loop)), addresses: parts.routers.map(\.machine.address),
            token: ClusterParts.adminToken)
        try await waitUntil("each router serves, has its share, and Redis decides") {
            for address in reader.addresses {
                guard let page = try? await reader.page(address),
                    (try? LimitReader.sum(page, "sms_router_workers_database")) == Double(self.settings.workers),
                    (try? LimitReader.sum(page, "sms_router_redis_state")) == 2,
                    let share = try? LimitReader.sum(page, "sms_router_limits_share"),
                    abs(share - 1.0 / 3) < 0.01
                else { return false }
            }
            return true
        }
        say("all serve: evidence in \(settings.directory)")
        let load = try Load(
            loop,
            Load.Settings(
                account: account, token: token, publicURL: parts.publicURL, conversations: conversations, addresses: [parts.publicURL]),
            ledger: ledger, points: points, standin: twilio.standin, seed: random.next())
        load.run(perSecond: settings.rate)
        await LoopActor.sleep(.seconds(settings.isShort ? 5 : 20), on: loop)
        try await measureLimits(parts, reader, load)
        for step in parts.steps(isShort: settings.isShort, control: { try await self.control(parts, $0, $1) })
        where settings.only.map({ $0.split(separator: ",").contains { step.name.contains($0) } }) ?? true {
            try await carryOut(step, parts, load)
        }
        load.pause()
        return try await judge(parts, agent, twilio, load)
    }

    private func waitUntil(_ what: String, _ condition: @LoopActor () async throws -> Bool) async throws {
        for _ in 0..<600 {
            if try await condition() { return }
            await LoopActor.sleep(.milliseconds(200), on: loop)
        }
        throw HarnessError(description: "not within two minutes: \(what); see \(settings.directory)")
    }

    // MARK: Preparing

    private func prepare(_ parts: ClusterParts, _ conversations: Int) async throws {
        try await control(parts, 0, ["migrate"])
        // They act as whoever accepts: what they write to is the routers' role's.
        _ = try await parts.trio.sql("set role sms_router;" + AcceptOrder.triggers)
        _ = try await parts.trio.sql(
            """
            insert into users (id, email, phone_number, full_name, is_active)
            select 1000 + i, 'person' || i || '@example.com', '+1415' || 2000000 + i, 'Person ' || i, true
            from generate_series(0, \(conversations - 1)) i
            """)
        // Whoever writes as often as these people do is taken for a machine otherwise, and not answered.
        _ = try await parts.trio.sql(
            """
            insert into sms_router_configs (config_key, config_value)
            values ('notices_per_day', '16'), ('loop_join_from', '0'), ('loop_hold_from', '0')
            """)
    }

    /// `sms-routerctl` on a router's machine.
    private func control(_ parts: ClusterParts, _ router: Int, _ words: [String]) async throws {
        let output = settings.directory + "/control.log"
        let end = await
            (try Started(
                loop, parts.routers[router].machine.prefix + [settings.programs + "/sms-routerctl"] + words,
                environment: parts.environments[router],
                output: output)).waitForEnd(atMost: .seconds(120), on: loop)
        guard end == .exited(0) else {
            throw HarnessError(
                description: "sms-routerctl \(words.joined(separator: " ")): \(end.map(\.description) ?? "no end"), see \(output)")
        }
    }

    // MARK: Limits

    /// The load is above the limit: with Redis it is what passes; around its loss, without it and around its return never more.
    private func measureLimits(_ parts: ClusterParts, _ reader: LimitReader, _ load: Load) async throws {
        let limit = (settings.rate * 60 * 2 / 3).rounded()
        let setAt = MonotonicInstant.now()
        try await control(parts, 1, ["config", "set", "global_rate_limit_per_minute", "\(Int(limit))"])
        try await waitUntil("each router goes by the limit") {
            for address in reader.addresses { guard try await reader.limit(address) == "\(Int(limit))" else { return false } }
            return true
        }
        var limits = LimitLedger(limit: limit, setAt: setAt, first: try await reader.read())
        func window(_ name: String, _ seconds: Double, isFull: Bool, _ during: () async throws -> Void = {}) async throws {
            let begin = try await reader.read()
            try await during()
            await LoopActor.sleep(.milliseconds(Int64(seconds * 1000)), on: loop)
            limits.add(name, from: begin, to: try await reader.read(), isFull: isFull)
            say(limits.windows.last?.text ?? "")
        }
        // What is deferred waits without end meanwhile.
        await LoopActor.sleep(.seconds(5), on: loop)
        try await window("with Redis", settings.window, isFull: true)
        try await window("as Redis dies", 10, isFull: false) { await parts.redis.vanish() }
        try await window("without Redis", settings.window, isFull: false)
        try await window("as Redis comes back, empty", 10, isFull: false) { parts.redis.start() }
        try await window("as a router dies", 14, isFull: false) { await parts.routers[2].vanish() }
        self.limits = limits
        parts.routers[2].start()
        await LoopActor.sleep(.seconds(10), on: loop)
        try await control(parts, 1, ["config", "set", "global_rate_limit_per_minute", "0"])
        say("the limit is off again, \(load.inFlight) webhooks in flight")
    }

    // MARK: Faults

    private func carryOut(_ step: ClusterStep, _ parts: ClusterParts, _ load: Load) async throws {
        let accepted = ledger.entries.count { $0.acceptedAt != nil }
        say("\(step.name) (\(ledger.entries.count) sent, \(accepted) answered 200)")
        let from = WallTime.now().microseconds
        try await step.begin()
        await LoopActor.sleep(.milliseconds(Int64(step.seconds * 1000)), on: loop)
        try await step.end()
        if step.holdsEverything {
            try await waitUntil("the database takes statements") { (try? await parts.trio.sql("select 1")) == "1" }
            excused.append(StandStill.Span(from: from, to: WallTime.now().microseconds))
            say("\(parts.trio.primary.machine.name) is written to; \(await parts.trio.synchronous())")
        }
        await LoopActor.sleep(.milliseconds(Int64(settings.pause * 1000)), on: loop)
    }

    // MARK: The end

    private func judge(_ parts: ClusterParts, _ agent: AgentFake, _ twilio: TwilioFake, _ load: Load) async throws -> Bool {
        let tables = RunTables(loop: loop, directories: parts.stateDirectories) { try await parts.trio.sql($0) }
        let end = await tables.settled(load, settings.settle, isShort: settings.isShort) { [self] in say($0) }
        say("settled: \(end.text)")
        if !end.isSettled { wrong(.unsettled, end.text) }
        var evidence = try await tables.gather(twilio, load, ledger: ledger, directory: settings.directory)
        evidence.excused = excused
        try await nameRouters(&evidence, parts)
        for (number, router) in parts.routers.enumerated() {
            let end = await router.stop()
            if end != .exited(0) { wrong(.exit, "router \(number + 1): \(end.map(\.description) ?? "did not end")") }
        }
        for complaint in limits?.complaints ?? [] { wrong(.limit, complaint) }
        var findings = Judge.judge(evidence)
        findings.violations += violations
        print("")
        for (name, value) in findings.figures { print("\(name): \(value)") }
        for window in limits?.windows ?? [] { print("limit \(window.text)") }
        print("not begun, everybody was waiting: \(load.skipped)\n")
        let byKind = Dictionary(grouping: findings.violations, by: \.kind)
        let file = try LineFile(settings.directory + "/violations")
        for kind in Violation.Kind.allCases {
            let all = byKind[kind] ?? []
            print("\(kind.rawValue): \(all.count)")
            for violation in all { file.write("\(kind.rawValue): \(violation.detail)") }
            for violation in all.prefix(5) { print("    \(violation.detail)") }
        }
        fflush(nil)
        await parts.redis.vanish()
        await parts.balancer.vanish()
        await parts.trio.stopAll()
        return findings.violations.isEmpty
    }

    /// Through the balancer nobody sees which router it was: the rows say, unless another one has taken the message over since.
    private func nameRouters(_ evidence: inout Evidence, _ parts: ClusterParts) async throws {
        let rows = try await parts.trio.sql(
            "select i.message_sid, o.router::text, i.attempt from sms_router_inbox i join sms_router_owners o on o.id = i.owner")
        var routers: [String: Int] = [:]
        var owner: [String: Int] = [:]
        for line in rows.split(separator: "\n") {
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 3, fields[2] == "1" else { continue }
            owner[fields[0]] = routers[fields[1]] ?? routers.count
            routers[fields[1]] = owner[fields[0]]
        }
        for place in evidence.entries.indices {
            let known = owner[evidence.entries[place].sid]
            evidence.entries[place].acceptedBy = known ?? -1
            evidence.entries[place].readers = known.map { [$0] } ?? [-2]
        }
    }
}
