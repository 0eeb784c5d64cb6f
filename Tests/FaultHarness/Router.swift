// A router as its service manager would keep it: started, and started again a tenth of a second after an end that nobody wanted; its
// listening socket held for it, or its own.

import EventLoop
import Glibc
import Processes

@LoopActor final class Router {
    private let loop: EventLoop
    private let program: String
    private let environment: [String: String]
    private let log: String
    private let held: ListeningSocket?
    private var process: Started?
    private var isWanted = false
    private(set) var starts = 0
    private(set) var lastEnd: ChildExit?
    let port: Int
    let stateDirectory: String

    /// `publicPort` is the balancer's; nil: this router is called at its own address.
    init(
        _ loop: EventLoop, program: String, number: Int, directory: String, isSocketHeld: Bool, environment: [String: String],
        publicPort: Int?
    ) throws {
        self.loop = loop
        self.program = program
        log = "\(directory)/router\(number).log"
        stateDirectory = "\(directory)/state\(number)"
        mkdir(stateDirectory, 0o700)
        held = isSocketHeld ? try ListeningSocket() : nil
        port = try held?.port ?? ListeningSocket.freePort()
        var environment = environment
        environment["SMS_ROUTER_LISTEN"] = "127.0.0.1:\(port)"
        environment["SMS_ROUTER_STATE_DIR"] = stateDirectory
        environment["SMS_ROUTER_PUBLIC_URL"] = "http://127.0.0.1:\(publicPort ?? port)"
        if held != nil { environment["LISTEN_FDS"] = "1" }
        self.environment = environment
    }

    var pid: pid_t? { process?.isRunning == true ? process?.pid : nil }
    /// Oldest first.
    var workers: [pid_t] { pid.map { children(of: $0) } ?? [] }

    func start() {
        isWanted = true
        spawn()
    }

    private func spawn() {
        guard isWanted, process?.isRunning != true else { return }
        starts += 1
        let words = DescriptorLimit.prefix + (held == nil ? [program] : ["/bin/sh", "-c", "export LISTEN_PID=$$; exec \"$0\"", program])
        // Out of descriptors, say, while thousands of webhooks are open: as a service manager does, it is tried again.
        guard let started = try? Started(loop, words, environment: environment, output: log, sockets: held.map { [$0.descriptor] } ?? [])
        else { return spawnAgain() }
        started.onEnd = { [weak self] end in
            self?.lastEnd = end
            self?.spawnAgain()
        }
        process = started
    }

    private func spawnAgain() {
        LoopActor.spawn { [self] in
            await LoopActor.sleep(.milliseconds(100), on: loop)
            spawn()
        }
    }

    func signal(_ number: Int32) { process?.signal(number) }

    /// As when its machine loses power: the dispatcher and all its workers at once. It stays away until `start`.
    func vanish() async {
        isWanted = false
        guard let process, process.isRunning else { return }
        // The dispatcher first, or it would start workers anew; stopped ones die too.
        for pid in [process.pid] + workers { ChildProcess.signal(pid, SIGKILL) }
        _ = await process.waitForEnd()
    }

    /// SIGTERM, and its end; nil when it does not come.
    func stop() async -> ChildExit? {
        isWanted = false
        process?.signal(SIGTERM)
        let end = await process?.waitForEnd(atMost: .seconds(60), on: loop)
        if end == nil { process?.signal(SIGKILL) }
        return end
    }

    private var processes: [pid_t] { pid.map { [$0] + children(of: $0) } ?? [] }

    /// What each of its processes costs and has open, for who looks into a difference: a line each.
    var details: [String] { processes.flatMap { ProcessDetails.lines(of: $0) } }

    var figures: RouterFigures {
        let all = processes.compactMap { ProcessFigures(pid: $0) }
        return RouterFigures(
            memory: all.reduce(0) { $0 + $1.proportionalMemory }, descriptors: all.reduce(0) { $0 + $1.descriptors }, processes: all.count)
    }
}
