// Workers for the pool's tests: in this process, on the other end of a real socket pair, scripted by the test.

import EventLoop
import Glibc
import Logging
import Processes
import TestSupport
import Testing
import Time
import Wire

@testable import Dispatcher

/// Takes the place of a process. Its end of the socket is in this process too.
final class FakeWorker: WorkerHandle, ByteChannelHandler {
    let pid: pid_t
    let descriptor: Int32
    let slot: Int
    private let loop: EventLoop
    private(set) var channel: ByteChannel
    private var decoder = FrameDecoder(reading: .down)
    private var exitBody: ((ChildExit) -> Void)?
    private(set) var hasExited = false
    private(set) var signals: [Int32] = []
    private(set) var received: [(header: FrameHeader, frame: Frame)] = []
    /// What it does with a frame, after its own duties.
    var onFrame: ((FakeWorker, FrameHeader, Frame) -> Void)?
    var answersPings = true
    /// Gives a credit back with every answer.
    var returnsCredit = true
    /// Leaves when asked to.
    var drains = true
    /// What the page of shared memory says, and the CPU time that it has used.
    var work: WorkReading?
    var cpuTime: Duration?
    /// Dies of SIGKILL and SIGTERM, as processes do.
    var isMortal = true

    init(loop: EventLoop, pid: pid_t, slot: Int, ours: Int32, theirs: Int32) {
        self.loop = loop
        self.pid = pid
        self.slot = slot
        descriptor = ours
        channel = ByteChannel(loop, descriptor: theirs)
        channel.handler = self
        channel.startReading()
    }

    var hello: Hello? {
        for (_, frame) in received { if case .hello(let hello) = frame { return hello } }
        return nil
    }

    /// Ids of the requests it was given.
    var delivered: [UInt64] { received.filter { $0.frame.type == .deliver }.map(\.header.id) }
    func count(_ type: FrameType) -> Int { received.count { $0.frame.type == type } }

    func send(_ frame: Frame, id: UInt64 = 0) {
        var bytes: [UInt8] = []
        do { try FrameEncoder.append(frame, id: id, to: &bytes) } catch { Issue.record("\(error)") }
        channel.write(bytes)
    }

    func ready(credit: UInt32 = 100) { send(.ready(Ready(pid: UInt32(pid), credit: credit))) }

    func answer(_ id: UInt64, _ text: String = "", outcome: OutcomeClass = .success) {
        send(.accepted, id: id)
        send(.answer(Answer(status: 200, outcome: outcome, processing: 1000, body: Array(text.utf8))), id: id)
        if returnsCredit { send(.credit(1)) }
    }

    /// Ends as a process does: the socket closes, then the parent hears of it.
    func exit(_ how: ChildExit = .exited(0)) {
        guard !hasExited else { return }
        hasExited = true
        channel.close()
        loop.onNextTurn { [self] in exitBody?(how) }
    }

    func signal(_ number: Int32) {
        signals.append(number)
        if isMortal { exit(.signalled(number)) }
    }

    func watchExit(_ body: @escaping (ChildExit) -> Void) { exitBody = body }

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        do {
            try decoder.feed(bytes) { header, frame in
                received.append((header, frame))
                if frame == .ping, answersPings { send(.pong, id: header.id) }
                if case .drain = frame, drains {
                    send(.drained)
                    exit()
                    return false
                }
                onFrame?(self, header, frame)
                return channel.isOpen
            }
        } catch {
            Issue.record("the pool sent garbage: \(error)")
        }
    }

    func channelDrained(_ channel: ByteChannel) {}
    func channel(_ channel: ByteChannel, ended end: ChannelEnd) { exit() }
}

final class FakeLauncher: WorkerLauncher {
    private let loop: EventLoop
    private(set) var workers: [FakeWorker] = []
    private(set) var environments: [[String: String]] = []
    /// Prepares each new worker.
    var onLaunch: ((FakeWorker) -> Void)?
    var fails = false

    init(loop: EventLoop) { self.loop = loop }

    func launch(slot: Int, environment: [String: String]) throws(ProcessError) -> any WorkerHandle {
        if fails { throw ProcessError(operation: "start", code: ENOENT) }
        let (ours, theirs) = try socketPair()
        let worker = FakeWorker(loop: loop, pid: pid_t(1_000_000 + workers.count), slot: slot, ours: ours, theirs: theirs)
        workers.append(worker)
        environments.append(environment)
        onLaunch?(worker)
        return worker
    }

    /// The latest worker of a slot.
    func worker(_ slot: Int) -> FakeWorker? { workers.last { $0.slot == slot } }
}

/// A pool over fakes, and a loop that runs until something holds.
final class PoolScene {
    let loop: EventLoop
    let launcher: FakeLauncher
    let pool: WorkerPool
    private(set) var results: [UInt64: [PoolResult]] = [:]
    /// Time in which the loop itself stood still, over 50 ms at a time: the machine's fault, not the pool's.
    private(set) var stood: Duration = .zero
    /// Tells the fate of each answer at once.
    var reports = true

    init(slots: Int, mostWaiting: Int = 1000, mostUntaken: Int = 8 << 20, launcher make: ((EventLoop) -> any WorkerLauncher)? = nil) throws
    {
        loop = try EventLoop()
        launcher = FakeLauncher(loop: loop)
        var generation: UInt64 = 0
        var bounds = RequestBounds()
        bounds.waiting = mostWaiting
        bounds.untaken = mostUntaken
        let configuration = WorkerPoolConfiguration(
            count: slots, router: Array(0..<16), environment: ["A": "1"], bounds: bounds,
            nextGeneration: { () throws(ProcessError) in
                generation += 1
                return generation
            })
        var log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        log.logLevel = .critical
        pool = WorkerPool(loop: loop, configuration: configuration, launcher: make?(loop) ?? launcher, log: log)
    }

    /// A scene whose workers say ready at once and answer with their pid.
    static func serving(_ slots: Int) throws -> PoolScene {
        let scene = try PoolScene(slots: slots)
        scene.launcher.onLaunch = { worker in
            worker.ready()
            worker.onFrame = { worker, header, frame in if frame.type == .deliver { worker.answer(header.id, "\(worker.pid)") } }
        }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == slots }))
        return scene
    }

    /// A scene whose workers say ready at once, answer nothing, and stay when they are asked to go.
    static func lingering(_ slots: Int) throws -> PoolScene {
        let scene = try PoolScene(slots: slots)
        scene.launcher.onLaunch = { worker in
            worker.drains = false
            worker.ready()
        }
        scene.pool.start()
        return scene
    }

    /// Near the largest that a frame carries.
    static let large = String(repeating: "x", count: 900_000)

    /// Runs until `done` holds after some turn; false when it doesn't within 20 s, or as much longer as this build is slower.
    func run(until done: @escaping () -> Bool) -> Bool {
        if done() { return true }
        var held = false
        var last = MonotonicInstant.now()
        let check = LoopTimer(loop) { [unowned self] in
            let now = MonotonicInstant.now()
            if now - last > .milliseconds(50) { stood += now - last }
            last = now
            held = done()
            if held { loop.stop() }
        }
        check.schedule(every: .milliseconds(1))
        let guardTimer = LoopTimer(loop) { [unowned self] in loop.stop() }
        guardTimer.schedule(after: .seconds(20 * Slowness.factor))
        loop.run()
        return held
    }

    @discardableResult
    func submit(key: UInt64 = 0, within: Duration = .seconds(15 * Slowness.factor), field: String = "x") -> UInt64 {
        submit(key: key, within: within, fields: [("Body", Array(field.utf8))])
    }

    func submit(key: UInt64, within: Duration, fields: [(name: String, value: [UInt8])]) -> UInt64 {
        var id: UInt64 = 0
        id = pool.submit(
            Deliver(
                kind: .message, arrivedAt: 0, sequence: 1, remaining: 0, correlationID: "c", fields: fields),
            routingKey: key, deadline: .now() + within
        ) { [unowned self] result in
            results[id, default: []].append(result)
            if reports, case .answer = result { pool.report(id, .written) }
        }
        return id
    }

    /// How request `id` ended, in words.
    func ending(_ id: UInt64) -> String? {
        guard let all = results[id] else { return nil }
        guard all.count == 1 else { return "\(all.count) endings" }
        switch all[0] {
        case .answer(let answer): return "answer \(String(decoding: answer.body, as: UTF8.self))"
        case .overdue: return "overdue"
        case .unavailable(let why): return "unavailable: \(why)"
        case .expired(let accepted): return accepted ? "expired, accepted" : "expired"
        }
    }

    /// Drains the pool, so that nothing outlives the test.
    func finish() {
        var drained = false
        pool.drain(within: .zero) { drained = true }
        #expect(run(until: { drained }))
    }
}

/// An expectation that fails shows the values in it, whole: of what hangs together as a pool does that would take hours.
extension PoolScene: CustomReflectable {
    var customMirror: Mirror { Mirror(self, children: ["results": results, "totals": pool.totals]) }
}

extension FakeWorker: CustomReflectable {
    var customMirror: Mirror { Mirror(self, children: ["slot": slot, "pid": pid, "received": received.map(\.header)]) }
}
