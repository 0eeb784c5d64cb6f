// The parts of one dispatcher, wired to each other and to the signals, from the start until the loop ends. Made by DispatcherMain.

import EventLoop
import Glibc
import HTTPServer
import Logging
import Processes
import Settings
import TLS
import Telemetry
import Time
import Wire

/// Confined to the thread that made it, which runs the loop.
final class RunningDispatcher {
    /// What the workers get to finish what they hold after SIGTERM.
    private static let drainLimit = WorkerContract.replacedWithin
    /// What connections that were accepted before a drain get before that to send their requests, when new ones wait for our successor.
    private static let lastCallLimit = Duration.seconds(2)
    /// What a connection in use gets of that for its next one.
    private static let idleGrace = Duration.seconds(1)
    private static let lastCallEvery = Duration.milliseconds(20)
    /// What open connections get after that to take their answers.
    private static let closeLimit = Duration.seconds(2)
    /// What the service manager is asked for again each second of a drain.
    private static let drainExtension = Duration.seconds(10)
    /// With no worker ready by then the service manager is told that we run nevertheless: health says the rest.
    private static let readyLimit = WorkerContract.startWithin

    private let loop: EventLoop
    private let sink: LogSink
    private let log: Logger
    private let environment: [String: String]
    private var settings: Settings
    private let service: ServiceManager
    private let identity: InstanceIdentity
    private let pool: WorkerPool
    private let cluster: ClusterDesk
    private let front: Front
    private let listeners: Listeners
    private var isDraining = false
    private var maintenance = Maintenance()
    private var grace: LoopTimer?
    /// Who waits for the router to be out of the cluster.
    private var maintenanceWaiters: [([UInt8]) -> Void] = []
    private var isReadyTold = false
    private var statusTold = ""
    private var exitStatus: Int32 = 0
    private var signals: [SignalWatcher] = []
    private var desk: ControlDesk?
    private let started = MonotonicInstant.now()
    /// When the last reload ended, well or not.
    private var reloadedAt: WallTime?
    private var heapTrim = HeapTrim(now: .now())
    private var timers: [LoopTimer] = []
    private var logWatcher: IOWatcher?

    init(environment: [String: String], settings: Settings) throws {
        self.environment = environment
        self.settings = settings
        loop = try EventLoop()
        sink = LogSink(descriptor: 1, format: LogLineFormat(settings.logFormat), level: Logger.Level(settings.logLevel))
        log = sink.logger("dispatcher")
        service = ServiceManager(environment: environment)
        do throws(ProcessError) { identity = try InstanceIdentity(directory: settings.stateDirectory) } catch {
            throw StateDirectoryError(directory: settings.stateDirectory, cause: error)
        }
        let descriptors = try raiseDescriptorLimit()
        let identity = identity
        pool = WorkerPool(
            loop: loop,
            configuration: WorkerPoolConfiguration(
                count: settings.workerProcesses, router: identity.router, environment: settings.environment(for: .worker),
                nextGeneration: { () throws(ProcessError) in try identity.nextGeneration() }),
            executable: try Self.workerExecutable(environment), log: sink.logger("pool"))
        cluster = ClusterDesk(
            loop: loop, pool: pool, settings: settings, after: ClusterDesk.firstNumber(generation: try identity.nextGeneration()),
            log: sink.logger("cluster"))
        front = Front(settings: settings, pool: pool, cluster: cluster, rateLog: sink.logger("rates"), log: sink.logger("front"))
        if let directory = settings.dashboardDirectory {
            front.dashboard = Dashboard(directory: directory, settings: settings, router: identity.router, log: sink.logger("dashboard"))
        }
        front.logLinesDropped = { [sink] in sink.droppedLines }
        listeners = try Listeners(loop, settings, service, descriptors: descriptors) { [unowned front] in front.handle($0, $1, $2) }
        front.listeners = listeners.all
        front.certificateEnds = listeners.certificateEnds
        cluster.address = Listeners.text(listeners.open, otherwise: "")
        connectLog()
    }

    /// Beside our own program, or where a test says. As our program was named, where that names a file: a link in it is followed anew at each
    /// start of a worker, so that an upgrade may turn the link.
    private static func workerExecutable(_ environment: [String: String]) throws(ProcessError) -> String {
        if let path = environment["SMS_ROUTER_WORKER_PATH"] { return path }
        if let named = CommandLine.arguments.first, named.hasPrefix("/"), let slash = named.lastIndex(of: "/") {
            let path = named[..<slash] + "/sms-router-worker"
            if access(String(path), X_OK) == 0 { return String(path) }
        }
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { throw ProcessError(operation: "read /proc/self/exe", code: errno) }
        let own = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let path = String(own[..<(own.lastIndex(of: "/") ?? own.startIndex)]) + "/sms-router-worker"
        guard access(path, X_OK) == 0 else { throw ProcessError(operation: "find the worker \(path)", code: errno) }
        return path
    }

    // MARK: Parts

    /// Lines leave once a turn; a reader that stalls is waited for by a watcher, never by the loop.
    private func connectLog() {
        let watcher = IOWatcher(loop, descriptor: sink.descriptor) { [unowned self] _ in flushLog() }
        logWatcher = watcher
        sink.onPending = { [unowned self] in loop.onNextTurn { [weak self] in self?.flushLog() } }
    }

    private func flushLog() {
        sink.flush()
        logWatcher?.watch(sink.isBlocked ? .write : [])
    }

    // MARK: Life

    func run() -> Int32 {
        for warning in settings.warnings { log.warning("\(warning)") }
        pool.onReadyChange = { [unowned self] ready in if ready > 0 { tellReady() } }
        pool.onUnusable = { [unowned self] in
            exitStatus = DispatcherMain.exitConfiguration
            drain("a worker that cannot work with these settings or this schema")
        }
        signals = [
            SignalWatcher(loop, signal: SIGTERM) { [unowned self] in drain("SIGTERM") },
            SignalWatcher(loop, signal: SIGINT) { [unowned self] in drain("SIGINT") },
            SignalWatcher(loop, signal: SIGHUP) { [unowned self] in
                reload { [unowned self] end in front.audit.happened(.reload(by: "SIGHUP", end)) }
            },
            SignalWatcher(loop, signal: SIGTTIN) { [unowned self] in scale(by: 1, signal: "SIGTTIN") },
            SignalWatcher(loop, signal: SIGTTOU) { [unowned self] in scale(by: -1, signal: "SIGTTOU") },
        ]
        openDesk()
        every(.seconds(1)) { [unowned self] in
            front.tick(.now())
            tellStatus()
            let open = listeners.all.reduce(0) { $0 + $1.statistics.open }
            if heapTrim.isDue(load: open, now: .now()) {
                pool.table.giveRoomBack()
                HeapTrim.giveBack()
            }
        }
        if let interval = service.watchdogInterval { every(interval) { [unowned self] in feedWatchdog() } }
        after(Self.readyLimit) { [unowned self] in tellReady() }
        pool.start()
        cluster.start()
        log.info(
            "Started",
            metadata: [
                "version": "\(routerVersion)", "listen": "\(Listeners.text(listeners.open, otherwise: ""))",
                "tls_listen": "\(Listeners.text(listeners.secure, otherwise: "none"))",
                "admin_listen": "\(Listeners.text(listeners.admin, otherwise: "same"))",
                "workers": "\(settings.workerProcesses)", "accounts": "\(settings.accounts.count)",
                "public_url": "\(settings.publicURL?.masked ?? "from the request")",
            ])
        loop.run()
        desk?.close()
        log.info("Stopped", metadata: ["status": "\(exitStatus)"])
        sink.flushBlocking(limit: .seconds(1))
        return exitStatus
    }

    private func every(_ interval: Duration, _ body: @escaping () -> Void) {
        let timer = LoopTimer(loop, body)
        timer.schedule(every: interval)
        timers.append(timer)
    }

    private func after(_ span: Duration, _ body: @escaping () -> Void) {
        let timer = LoopTimer(loop, body)
        timer.schedule(after: span)
        timers.append(timer)
    }

    private func tellReady() {
        guard !isReadyTold, !isDraining else { return }
        isReadyTold = true
        service.ready(status: status)
    }

    /// One line for the service manager: health, and whether the last reload worked.
    private var status: String { front.statusLine + (front.reloadFailure.map { "; reload failed: \($0)" } ?? "") }

    /// While the loop turns and workers are looked after: otherwise the manager starts us anew.
    private func feedWatchdog() {
        if pool.isSupervising(at: .now()) {
            service.watchdog()
        } else {
            log.error("Workers are not looked after any more: the watchdog is not fed")
        }
    }

    private func tellStatus() {
        let status = status
        guard isReadyTold, status != statusTold else { return }
        statusTold = status
        service.status(status)
    }

    /// Settings and secrets are read again; then every worker is replaced, one after the other. A mistake changes nothing.
    private func reload(_ completion: @escaping (ReplacementEnd) -> Void) {
        guard !isDraining else { return completion(.failed("the router is draining")) }
        service.reloading(now: .now())
        let fresh: Settings
        let certificate: TLSServer?
        do {
            fresh = try Settings.load(environment: environment, for: .dispatcher, readFile: readSettingsFile)
            certificate = try Listeners.certificate(fresh)
        } catch {
            log.error("Settings not reloaded: the old ones stay in force", metadata: ["reason": "\(error)"])
            front.reloadFailure = "\(error)"
            reloadedAt = .now()
            service.ready(status: status)
            return completion(.failed("\(error)"))
        }
        for warning in fresh.warnings { log.warning("\(warning)") }
        if fresh.listen != settings.listen || fresh.adminListen != settings.adminListen || fresh.tlsListen != settings.tlsListen
            || fresh.stateDirectory != settings.stateDirectory || fresh.dashboardDirectory != settings.dashboardDirectory
            || (fresh.tlsFiles == nil && listeners.secure != nil)
        {
            log.warning("Addresses, whether TLS is spoken, and the directories of state and dashboard change with a restart only")
        }
        if let secure = listeners.secure, let certificate {
            secure.secure = certificate
            front.certificateEnds = certificate.notAfter
        }
        let countChanged = fresh.workerProcesses != settings.workerProcesses
        settings = fresh
        sink.level = Logger.Level(fresh.logLevel)
        sink.format = LogLineFormat(fresh.logFormat)
        front.apply(fresh)
        pool.setEnvironment(fresh.environment(for: .worker))
        // Otherwise what an operator has scaled to stays.
        if countChanged { pool.setCount(fresh.workerProcesses) }
        log.info("Settings reloaded: replacing the workers")
        pool.replace { [unowned self] end in
            replaced(end)
            completion(end)
        }
    }

    private func replaced(_ end: ReplacementEnd) {
        guard !isDraining else { return }
        reloadedAt = .now()
        switch end {
        case .replaced:
            log.info("All workers replaced")
            front.reloadFailure = nil
        case .failed(let reason):
            log.error("Reload failed: the old workers serve on", metadata: ["reason": "\(reason)"])
            front.reloadFailure = reason
        }
        service.ready(status: status)
    }

    // MARK: Control

    private func openDesk() {
        do throws(ProcessError) {
            desk = try ControlDesk(loop, path: ControlSocket.path(in: settings.stateDirectory), log: sink.logger("control")) {
                [unowned self] in carryOut($0, $1)
            }
            desk?.onRefused = { [unowned self] in front.audit.happened(.control($0)) }
        } catch {
            log.error(
                "There is no control socket: sms-routerctl cannot scale or reload this router, signals can",
                metadata: ["reason": "\(error)"])
        }
    }

    private func carryOut(_ request: ControlRequest, _ answer: @escaping ([UInt8]) -> Void) {
        switch request {
        case .workers:
            answer(
                ControlAnswer.workers(
                    pool.workers, status: front.statusLine, configured: pool.slots.count, setting: settings.workerProcesses,
                    ready: pool.readyCount, reloadFailure: front.reloadFailure))
        case .figures:
            answer(
                ControlAnswer.figures(
                    pool.workers, status: front.statusLine, configured: pool.slots.count, setting: settings.workerProcesses,
                    ready: pool.readyCount, reloadedAt: reloadedAt, reloadFailure: front.reloadFailure, pid: getpid(),
                    uptime: MonotonicInstant.now() - started, reports: front.reports))
        case .setWorkers(let count):
            guard !isDraining else { return answer(ControlAnswer.refused("the router is draining")) }
            let before = pool.slots.count
            scale(to: count, "control socket")
            answer(ControlAnswer.done([("before", before), ("configured", pool.slots.count)]))
        case .restart(let slot):
            guard slot.map(pool.slots.indices.contains) ?? true else {
                return answer(ControlAnswer.refused("there is no slot \(slot ?? 0): \(pool.slots.count) workers, from 0 on"))
            }
            log.info("Replacing workers", metadata: ["slot": "\(slot.map { "\($0)" } ?? "all")", "because": "control socket"])
            pool.replace(slot.map { [$0] }) { answer(Self.line($0)) }
        case .reload: reload { answer(Self.line($0)) }
        case .leaveCluster(let milliseconds):
            guard !isDraining else { return answer(ControlAnswer.refused("the router is draining")) }
            maintenanceWaiters.append(answer)
            act(maintenance.happened(.drain), grace: .milliseconds(milliseconds))
        case .comeBack:
            guard !isDraining else { return answer(ControlAnswer.refused("the router is draining")) }
            act(maintenance.happened(.resume))
            answer(ControlAnswer.done([]))
        }
    }

    // MARK: Maintenance

    private func act(_ action: Maintenance.Action, grace span: Duration = .zero) {
        switch action {
        case .nothing: break
        case .leave:
            log.info("Leaving the cluster for maintenance", metadata: ["grace_ms": "\(span.wholeMicroseconds / 1000)"])
            front.isLeaving = true
            // The share stays: webhooks are answered as ever.
            cluster.say(.leaving)
            let timer = LoopTimer(loop) { [unowned self] in act(maintenance.happened(.graceOver)) }
            timer.schedule(after: span)
            grace = timer
        case .drain:
            front.isDraining = true
            // With the last beat that a worker carries before it goes.
            front.rates.leave(.maintenance) { [unowned self] in
                pool.rest(within: Self.drainLimit) { [unowned self] in act(maintenance.happened(.drained)) }
            }
        case .tell:
            log.info("In maintenance")
            tellMaintenance(ControlAnswer.done([]))
        case .stay, .serve:
            log.info("Back from maintenance")
            grace?.cancel()
            front.isLeaving = false
            front.isDraining = false
            if action == .serve { pool.rise() }
            front.rates.comeBack(settings)
            tellMaintenance(ControlAnswer.refused("it was taken back: `cluster resume`"))
        }
    }

    private func tellMaintenance(_ line: [UInt8]) {
        let told = maintenanceWaiters
        maintenanceWaiters = []
        for answer in told { answer(line) }
    }

    private static func line(_ end: ReplacementEnd) -> [UInt8] {
        switch end {
        case .replaced(let count): ControlAnswer.done([("replaced", count)])
        case .failed(let reason): ControlAnswer.refused(reason)
        }
    }

    /// Outside of what is possible nothing changes.
    private func scale(to count: Int, _ cause: String) {
        guard !isDraining, WorkerPool.counts.contains(count) else {
            return log.warning(
                "Number of workers not changed",
                metadata: ["because": "\(cause)", "asked": "\(count)", "configured": "\(pool.slots.count)"])
        }
        log.info("Scaling", metadata: ["because": "\(cause)", "from": "\(pool.slots.count)", "to": "\(count)"])
        pool.setCount(count)
    }

    /// What a command asks for, the command itself puts into the audit log, with who it was.
    private func scale(by change: Int, signal: String) {
        let before = pool.slots.count
        scale(to: before + change, signal)
        if pool.slots.count != before { front.audit.happened(.scaled(by: signal, from: before, to: pool.slots.count)) }
    }

    /// The first signal drains, the second ends at once.
    private func drain(_ cause: String) {
        guard !isDraining else {
            log.warning("Ended at once by a second signal", metadata: ["because": "\(cause)"])
            if exitStatus == 0 { exitStatus = 1 }
            loop.stop()
            return
        }
        isDraining = true
        log.info("Draining", metadata: ["because": "\(cause)"])
        grace?.cancel()
        _ = maintenance.happened(.end)
        tellMaintenance(ControlAnswer.refused("the router is draining"))
        service.stopping(status: status)
        // What is held is finished within limits of our own; the manager's are for a process that does not come to its end.
        service.extendTimeout(by: Self.drainExtension)
        every(.seconds(1)) { [unowned self] in service.extendTimeout(by: Self.drainExtension) }
        cluster.say(.leaving)
        // Otherwise new connections are still answered, so that health can say what is going on.
        guard listeners.outliveUs else { return drainWorkers() }
        for listener in listeners.all { listener.stop(idleGrace: Self.idleGrace) }
        lastCall(until: .now() + Self.lastCallLimit)
    }

    /// Nobody else can answer what we have accepted: it is served as ever, until everyone has been heard.
    private func lastCall(until end: MonotonicInstant) {
        guard listeners.all.contains(where: { $0.awaited > 0 }), MonotonicInstant.now() < end else { return drainWorkers() }
        after(Self.lastCallEvery) { [unowned self] in lastCall(until: end) }
    }

    private func drainWorkers() {
        front.isDraining = true
        // While there are workers to carry it: the others take over what we had.
        front.rates.leave(.leaving) { [unowned self] in
            front.audit.flush()
            pool.drain(within: Self.drainLimit) { [unowned self] in closeListeners() }
        }
    }

    private func closeListeners() {
        after(Self.closeLimit) { [unowned self] in loop.stop() }
        let listeners = listeners.all
        var open = listeners.count
        for listener in listeners {
            listener.stop { [unowned self] in
                open -= 1
                if open == 0 { loop.stop() }
            }
        }
    }
}

extension Logger.Level {
    init(_ level: LogLevel) {
        switch level {
        case .debug: self = .debug
        case .info: self = .info
        case .warning: self = .warning
        case .error: self = .error
        }
    }
}

extension LogLineFormat {
    init(_ format: LogFormat) {
        switch format {
        case .text: self = .text
        case .json: self = .json
        }
    }
}
