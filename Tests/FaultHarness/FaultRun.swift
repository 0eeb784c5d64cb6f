// One run: a router (or two) with everything around it, load, faults, a time for settling, a time of rest, and the verdict.

import Crypto
import EventLoop
import Glibc
import HTTPClient
import HTTPServer
import Processes
import Spool
import Standins
import Time

struct RunSettings: Sendable {
    var seed: UInt64
    /// Of faults.
    var span: Duration
    var rate: Double
    var faults: Set<Fault>
    var routers: Int
    var workers: Int
    /// Directory of sms-router and sms-routerctl.
    var programs: String
    /// Made by the caller; removed unless something is wrong.
    var directory: String
    var settle: Duration
    var rest: Duration
    var warmUp: Duration
    var environment: [String: String]
}

@LoopActor final class FaultRun {
    private let loop: EventLoop
    private let settings: RunSettings
    private let account: String
    private let token: String
    private var seededRandom: SeededRandom
    private let points = Points()
    private let ledger = Ledger()
    private var violations: [Violation] = []
    private var left: [String] = []
    private var stateDirectories: [String] = []

    init(_ loop: EventLoop, _ settings: RunSettings) {
        self.loop = loop
        self.settings = settings
        account = "AC" + Hex.encode(randomBytes(16))
        token = Hex.encode(randomBytes(16))
        seededRandom = SeededRandom(seed: settings.seed)
    }

    /// Memory and descriptors say something only after a time of rest.
    private var isMeasured: Bool { settings.rest >= .seconds(20) }

    private func say(_ text: String) {
        print(text)
        fflush(nil)
    }

    private func wrong(_ kind: Violation.Kind, _ detail: String) { violations.append(Violation(kind: kind, detail: detail)) }

    /// True when nothing is wrong.
    func run() async throws -> Bool {
        let directory = settings.directory
        let cluster = try await Cluster(loop, directory: directory + "/pg", log: directory + "/postgres.log")
        let gate = try DatabaseGate(loop, directory: directory + "/gate", target: cluster.socketPath, points: points)
        let agent = try AgentFake(loop, ledger: ledger, points: points, seed: seededRandom.next())
        let twilio = try TwilioFake(loop, account: account, token: token, points: points, seed: seededRandom.next())
        let conversations = max(200, Int(settings.rate * 12))
        let isHeld = seededRandom.next() & 1 == 0
        let balancer = settings.routers > 1 ? try Balancer(loop) : nil

        let environment = [
            "DATABASE_URL": gate.url, "TWILIO_ACCOUNT_SID": account, "TWILIO_AUTH_TOKEN": token,
            "TWILIO_API_BASE_URL": "http://127.0.0.1:\(twilio.port)", "AGENT_CORE_URL": "http://127.0.0.1:\(agent.port)/agent",
            "AGENT_CORE_TIMEOUT_MS": "10000", "SMS_ROUTER_ADMIN_TOKEN": Hex.encode(randomBytes(16)),
            "SMS_ROUTER_WORKER_PROCESSES": String(settings.workers), "SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "0",
            "SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE": "0", "SMS_ROUTER_MAX_CONCURRENT_REQUESTS": "2000",
            "SMS_ROUTER_REPLY_DEADLINE_MS": "1000",
        ].merging(settings.environment) { $1 }
        var routers: [Router] = []
        for number in 0..<settings.routers {
            routers.append(
                try Router(
                    loop, program: settings.programs + "/sms-router", number: number, directory: directory, isSocketHeld: isHeld,
                    environment: environment, publicPort: balancer?.port))
        }
        balancer?.ports = routers.map(\.port)
        stateDirectories = routers.map(\.stateDirectory)
        let publicURL = "http://127.0.0.1:\(balancer?.port ?? routers[0].port)"
        var spools: [SmallDisk] = []
        for router in routers {
            if let disk = try await SmallDisk.mount(loop, at: router.stateDirectory, megabytes: 400) { spools.append(disk) }
        }
        if !isMeasured { left += ["memory and descriptors are not compared: --rest is under 20 s"] }
        if cluster.disk == nil { left += ["postgres-full: no file system of its own could be mounted, which takes root"] }
        if spools.isEmpty { left += ["spool-full: no file system of its own could be mounted, which takes root"] }
        let started = routers
        agent.workers = { started.flatMap(\.workers) }
        twilio.workers = { started.flatMap(\.workers) }

        try await prepare(cluster, environment, publicURL, conversations)
        for router in routers { router.start() }
        try await waitUntilHealthy(routers)
        let load = try Load(
            loop,
            Load.Settings(
                account: account, token: token, publicURL: publicURL, conversations: conversations,
                addresses: routers.map { "http://127.0.0.1:\($0.port)" }),
            ledger: ledger, points: points, standin: twilio.standin, seed: seededRandom.next())
        let injector = Injector(
            loop, cluster: cluster, gate: gate, agent: agent, twilio: twilio, load: load, points: points, spools: spools, routers: routers,
            log: try LineFile(directory + "/faults.log"))
        say(
            "listening socket \(isHeld ? "held by the service manager" : "the router's own"), \(conversations) conversations, evidence in \(directory)"
        )
        for text in left { say("LEFT OUT: \(text)") }

        // A first minute without faults, and what it leaves.
        load.run(perSecond: settings.rate)
        await LoopActor.sleep(settings.warmUp, on: loop)
        load.pause()
        _ = await tables(cluster).settled(load, .seconds(60), isShort: isShort).text
        if isMeasured { try await rest(load, .seconds(4)) }
        let before = await leastFigures(routers)
        try write("processes.before", routers)
        load.run(perSecond: settings.rate)
        await play(injector, load, cluster)
        load.pause()
        while injector.underWay > 0 { await LoopActor.sleep(.milliseconds(100), on: loop) }
        try await injector.heal()
        injector.note("healed")
        let end = await tables(cluster).settled(load, settings.settle, isShort: isShort) { [self] in say($0) }
        injector.note("settled: \(end.text)")
        if !end.isSettled { wrong(.unsettled, "messages, parts, parts without a doubt before them, spooled rows: \(end.text)") }
        if isMeasured { try await rest(load, settings.rest) }
        let after = await leastFigures(routers)
        try write("processes.after", routers)
        var evidence = try await tables(cluster).gather(twilio, load, ledger: ledger, directory: settings.directory)
        evidence.excused = injector.holds
        if isMeasured { evidence.figures = zip(before, after).map { ($0, $1) } }
        for router in routers {
            let end = await router.stop()
            if end != .exited(0) { wrong(.exit, "\(end.map(\.description) ?? "did not end")") }
        }
        await LoopActor.sleep(.seconds(1), on: loop)
        for pid in processes(withEnvironmentHaving: directory) where contents("/proc/\(pid)/cmdline").contains("sms-router") {
            wrong(.processes, "\(pid): \(contents("/proc/\(pid)/cmdline").replacing("\0", with: " "))")
            ChildProcess.signal(pid, SIGKILL)
        }
        var findings = Judge.judge(evidence)
        findings.violations += violations
        report(findings, injector, load, before, after)
        await cluster.stop()
        try await cluster.disk?.unmount()
        for spool in spools { try await spool.unmount() }
        return findings.violations.isEmpty
    }

    private func write(_ name: String, _ routers: [Router]) throws {
        let file = try LineFile(settings.directory + "/" + name)
        for router in routers { for line in router.details { file.write(line) } }
    }

    /// Almost nothing happens: one message now and then, without which nobody looks at connections that the other side has closed.
    private func rest(_ load: Load, _ span: Duration) async throws {
        load.run(perSecond: 4)
        await LoopActor.sleep(span, on: loop)
        load.pause()
        await LoopActor.sleep(.seconds(8), on: loop)
        load.run(perSecond: 10)
        await LoopActor.sleep(.seconds(2), on: loop)
        load.pause()
        // The agent takes up to 4 s, and a router closes a connection that has been idle for 5 s within 2 s.
        await LoopActor.sleep(.seconds(14), on: loop)
        try load.hangUp()
        await LoopActor.sleep(.milliseconds(500), on: loop)
    }

    /// The least of a few seconds: a look at Twilio's list, or into a spool, is no leak.
    private func leastFigures(_ routers: [Router]) async -> [RouterFigures] {
        var least = routers.map(\.figures)
        guard isMeasured else { return least }
        for _ in 0..<5 {
            await LoopActor.sleep(.seconds(1), on: loop)
            for (place, present) in routers.map(\.figures).enumerated() {
                least[place].memory = min(least[place].memory, present.memory)
                least[place].descriptors = min(least[place].descriptors, present.descriptors)
                least[place].processes = present.processes
            }
        }
        return least
    }

    private func prepare(_ cluster: Cluster, _ environment: [String: String], _ publicURL: String, _ conversations: Int) async throws {
        var migration = environment
        migration["SMS_ROUTER_PUBLIC_URL"] = publicURL
        let end = await
            (try Started(
                loop, [settings.programs + "/sms-routerctl", "migrate"], environment: migration, output: settings.directory + "/migrate.log"
            ))
            .waitForEnd()
        guard end == .exited(0) else { throw HarnessError(description: "migrate: \(contents(settings.directory + "/migrate.log"))") }
        _ = try await cluster.sql(AcceptOrder.triggers)
        try await cluster.sql(
            """
            insert into users (id, email, phone_number, full_name, is_active)
            select 1000 + i, 'person' || i || '@example.com', '+1415' || 2000000 + i, 'Person ' || i, true
            from generate_series(0, \(conversations - 1)) i
            """)
        // A quarter of an hour of faults has more trouble than people are told of in a day; what is not told is judged by kind and interval.
        try await cluster.sql("insert into sms_router_configs (config_key, config_value) values ('notices_per_day', '16')")
    }

    private func waitUntilHealthy(_ routers: [Router]) async throws {
        for _ in 0..<300 {
            if routers.allSatisfy({ $0.workers.count == settings.workers }) {
                // The workers' first figures come within half a second.
                await LoopActor.sleep(.seconds(1), on: loop)
                return
            }
            await LoopActor.sleep(.milliseconds(100), on: loop)
        }
        throw HarnessError(description: "the router does not start: \(settings.directory)/router0.log")
    }

    // MARK: The faults

    private func play(_ injector: Injector, _ load: Load, _ cluster: Cluster) async {
        let span = Int(settings.span.wholeMicroseconds / 1000)
        let isShort = span < 300_000
        let events = Schedule.make(
            seed: settings.seed, span: span, most: isShort ? max(3000, span / 6) : 60_000, quicker: isShort ? 2 : 1, faults: settings.faults
        )
        if let file = try? LineFile(settings.directory + "/schedule") {
            for event in events { file.write("\(event.at) \(event.fault.rawValue) \(event.length) \(event.choice)") }
        }
        let start = MonotonicInstant.now()
        var next = start
        for event in events + [FaultEvent(at: span, fault: .reload, length: -1, choice: 0)] {
            let due = start + .milliseconds(event.at)
            while MonotonicInstant.now() < due {
                if MonotonicInstant.now() >= next {
                    progress(start, load, injector)
                    next = MonotonicInstant.now() + .seconds(10)
                }
                await LoopActor.sleep(min(.milliseconds(200), due - .now()), on: loop)
            }
            if event.length >= 0 { LoopActor.spawn { await injector.carryOut(event) } }
        }
    }

    private func progress(_ start: MonotonicInstant, _ load: Load, _ injector: Injector) {
        let accepted = ledger.entries.count { $0.acceptedAt != nil }
        let faults = injector.counts.filter { !$0.key.hasPrefix("point ") }.values.reduce(0, +)
        say(
            "\((MonotonicInstant.now() - start).wholeMicroseconds / 1_000_000) s: \(ledger.entries.count) sent, \(accepted) answered 200, "
                + "\(load.inFlight) in flight, \(faults) faults")
    }

    // MARK: The end

    /// In a short run nobody waits for the last look at Twilio's list, which comes after five minutes.
    private var isShort: Bool { settings.settle < .seconds(330) }

    private func tables(_ cluster: Cluster) -> RunTables {
        RunTables(loop: loop, directories: stateDirectories) { try await cluster.sql($0) }
    }

    private func report(
        _ findings: Findings, _ injector: Injector, _ load: Load, _ before: [RouterFigures], _ after: [RouterFigures]
    ) {
        say("")
        for (name, value) in findings.figures { say("\(name): \(value)") }
        say("not begun, everybody was waiting: \(load.skipped)")
        for (name, value) in injector.counts.sorted(by: { $0.key < $1.key }) { say("fault \(name): \(value)") }
        for number in before.indices {
            say(
                "router \(number): PSS \(before[number].memory / 1_000_000) MB after the first minute, \(after[number].memory / 1_000_000) MB after rest; "
                    + "descriptors \(before[number].descriptors), \(after[number].descriptors); processes \(after[number].processes)")
        }
        for text in left { say("LEFT OUT: \(text)") }
        let undone = Fault.allCases.filter { settings.faults.contains($0) && injector.counts[$0.rawValue] == nil }.map(\.rawValue)
        if !undone.isEmpty { say("NOT DONE, too little time: \(undone.joined(separator: ", "))") }
        if settings.faults.contains(.point) {
            let missed = Point.allCases.filter { points.hits[$0] == nil }.map(\.rawValue)
            if !missed.isEmpty { say("NOT REACHED: \(missed.joined(separator: ", "))") }
        }
        say("")
        let byKind = Dictionary(grouping: findings.violations, by: \.kind)
        let file = try? LineFile(settings.directory + "/violations")
        for kind in Violation.Kind.allCases {
            let all = byKind[kind] ?? []
            say("\(kind.rawValue): \(all.count)")
            for violation in all { file?.write("\(kind.rawValue): \(violation.detail)") }
            for violation in all.prefix(5) { say("    \(violation.detail)") }
        }
    }
}
