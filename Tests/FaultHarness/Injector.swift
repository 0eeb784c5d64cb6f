// Carries faults out, and takes them back.

import EventLoop
import Glibc
import Processes
import Standins
import Time

@LoopActor final class Injector {
    private let loop: EventLoop
    private let cluster: Cluster
    private let gate: DatabaseGate
    private let agent: AgentFake
    private let twilio: TwilioFake
    private let load: Load
    private let points: Points
    private let spools: [SmallDisk]
    private let log: LineFile
    private var routers: [Router]
    private var stopped: Set<pid_t> = []
    private(set) var counts: [String: Int] = [:]
    /// When nobody could finish anything, by faults of these alone.
    private(set) var holds: [StandStill.Span] = []
    private(set) var underWay = 0
    private let begun = MonotonicInstant.now()
    /// Until a point that nobody comes by is given up.
    private static let patience = Duration.seconds(20)

    init(
        _ loop: EventLoop, cluster: Cluster, gate: DatabaseGate, agent: AgentFake, twilio: TwilioFake, load: Load, points: Points,
        spools: [SmallDisk], routers: [Router], log: LineFile
    ) {
        self.loop = loop
        self.cluster = cluster
        self.gate = gate
        self.agent = agent
        self.twilio = twilio
        self.load = load
        self.points = points
        self.spools = spools
        self.routers = routers
        self.log = log
        points.strike = { [unowned self] in strike($0, $1, $2) }
    }

    func note(_ text: String) {
        let milliseconds = (MonotonicInstant.now() - begun).wholeMicroseconds / 1000
        log.write("\(WallTime.now().iso8601) +\(milliseconds) ms: \(text)")
    }

    private var workers: [pid_t] { routers.flatMap(\.workers) }

    func carryOut(_ event: FaultEvent) async {
        underWay += 1
        counts[event.fault.rawValue, default: 0] += 1
        note("\(event.fault.rawValue)\(event.length > 0 ? " for \(event.length) ms" : "")")
        let begin = WallTime.now().microseconds
        do { try await play(event) } catch { note("\(event.fault.rawValue): \(error)") }
        if event.length > 0 { note("\(event.fault.rawValue) is over") }
        if event.fault.holdsEverything { holds.append(StandStill.Span(from: begin, to: WallTime.now().microseconds)) }
        underWay -= 1
    }

    private func play(_ event: FaultEvent) async throws {
        let choice = Int(event.choice >> 33)
        let router = routers[choice % routers.count]
        let span = Duration.milliseconds(event.length)
        func pause() async { await LoopActor.sleep(span, on: loop) }
        switch event.fault {
        case .workerKilled:
            let workers = workers
            if !workers.isEmpty { ChildProcess.signal(workers[choice % workers.count], SIGKILL) }
        case .workerStopped:
            let workers = workers
            guard !workers.isEmpty else { return }
            await stop(workers[choice % workers.count], span)
        case .allWorkersKilled: for worker in workers { ChildProcess.signal(worker, SIGKILL) }
        case .dispatcherKilled: router.signal(SIGKILL)
        case .dispatcherStopped:
            guard let pid = router.pid else { return }
            await stop(pid, span)
        case .routerGone:
            await router.vanish()
            await pause()
            router.start()
        case .reload: router.signal(SIGHUP)
        case .point: await wait(Point.pairs[Int(event.choice) % Point.pairs.count])
        case .postmasterKilled: cluster.killPostmaster()
        case .backendKilled: cluster.killBackend(choice)
        case .backendsTerminated: gate.cutAll()
        case .postgresAway:
            await cluster.stop(choice % 2 == 0 ? SIGINT : SIGKILL)
            await pause()
            try await cluster.start()
        case .postgresHung:
            gate.hang(true)
            await pause()
            gate.hang(false)
        case .postgresFull: try await withFull([cluster.disk].compactMap { $0 }, pause)
        case .allDisksFull: try await withFull([cluster.disk].compactMap { $0 } + spools, pause)
        case .agentHung: await withAgent(.hang, pause)
        case .agentResets: await withAgent(.reset, pause)
        case .agentGarbage: await withAgent(.garbage, pause)
        case .agentSlow: await withAgent(.slow, pause)
        case .agentFails: await withAgent(.failing, pause)
        case .twilio429: try await withTwilio(#"{"429":1}"#, pause)
        case .twilio500: try await withTwilio(#"{"500":0.5,"500_after":0.5}"#, pause)
        case .twilioHangs: try await withTwilio(#"{"hang":0.2,"hang_after":0.2}"#, pause)
        case .twilioResets: try await withTwilio(#"{"reset":0.5}"#, pause)
        case .twilioLoses: try await withTwilio(#"{"reset_after":1}"#, pause)
        case .twilioMixed:
            try await withTwilio(#"{"429":0.1,"500":0.02,"503":0.02,"reset_after":0.2,"500_after":0.1,"garbage_after":0.1}"#, pause)
        case .twilioEarly:
            try twilio.control(#"{"callbacks":{"early":1}}"#)
            await pause()
            try twilio.control(TwilioFake.usual)
        case .spoolFull: try await withFull(spools, pause)
        case .callersGone:
            load.impatience = 0.2
            await pause()
            load.impatience = 0
        }
    }

    private func withAgent(_ mode: AgentMode, _ pause: () async -> Void) async {
        agent.mode = mode
        await pause()
        agent.mode = .well
    }

    private func withFull(_ disks: [SmallDisk], _ pause: () async -> Void) async throws {
        var full: [SmallDisk] = []
        var failure: (any Error)?
        do {
            for disk in disks {
                try await disk.fill()
                full.append(disk)
            }
            await pause()
        } catch { failure = error }
        // All that were filled, whatever went wrong with another.
        for disk in full { do { try await disk.free() } catch { failure = error } }
        if let failure { throw failure }
    }

    /// For somebody who comes by a point.
    private func wait(_ pair: (point: Point, victim: Victim)) async {
        guard let number = points.arm(pair.point, pair.victim) else {
            return note("\(pair.point.rawValue) is left out: others are still waited for")
        }
        LoopActor.spawn {
            await LoopActor.sleep(Self.patience, on: self.loop)
            if self.points.disarm(number) { self.note("\(pair.point.rawValue): nobody came by") }
        }
    }

    private func withTwilio(_ faults: String, _ pause: () async -> Void) async throws {
        try twilio.control(#"{"faults":\#(faults),"list_faults":{"500":0.3,"reset":0.1}}"#)
        await pause()
        try twilio.control(#"{"faults":{},"list_faults":{}}"#)
    }

    private func stop(_ pid: pid_t, _ span: Duration) async {
        ChildProcess.signal(pid, SIGSTOP)
        await LoopActor.sleep(span, on: loop)
        ChildProcess.signal(pid, SIGCONT)
    }

    /// A point was reached.
    private func strike(_ point: Point, _ victim: Victim, _ place: Whereabouts) {
        let (router, worker): (Router, pid_t?) =
            switch place {
            case .worker(let pid): (routers.first { $0.workers.contains(pid) } ?? routers[0], pid)
            case .router(let number): (routers[number], routers[number].workers.first)
            case .unknown: (routers[0], routers[0].workers.first)
            }
        counts["point \(point.rawValue)", default: 0] += 1
        note("point \(point.rawValue): \(victim.rawValue) (worker \(worker ?? 0))")
        switch victim {
        case .worker: if let worker { ChildProcess.signal(worker, SIGKILL) }
        case .dispatcher: router.signal(SIGKILL)
        case .both:
            if let worker { ChildProcess.signal(worker, SIGKILL) }
            router.signal(SIGKILL)
        case .connection: break
        case .stopped: if let worker { LoopActor.spawn { await self.stop(worker, .seconds(12)) } }
        }
    }

    /// Everything well again.
    func heal() async throws {
        points.disarmAll()
        agent.mode = .well
        load.impatience = 0
        try twilio.control(#"{"faults":{},"list_faults":{}}"#)
        try twilio.control(TwilioFake.usual)
        if gate.isHung { gate.hang(false) }
        for router in routers { router.start() }
        try await cluster.start()
    }
}
