// One program on one machine, as its service manager would keep it: started, and started again after an end that nobody wanted. Base of the parts of a
// cluster run: routers, HAProxy, Redis.

import EventLoop
import Glibc
import Processes

@LoopActor final class Served {
    private let loop: EventLoop
    private let words: [String]
    private let environment: [String: String]
    private let log: String
    private let again: Duration
    private(set) var process: Started?
    private var isWanted = false
    let machine: Machine

    /// `again`: how long after an end.
    init(
        _ loop: EventLoop, _ machine: Machine, _ words: [String], environment: [String: String] = [:], log: String,
        again: Duration = .milliseconds(200)
    ) {
        (self.loop, self.machine, self.words, self.environment, self.log, self.again) = (loop, machine, words, environment, log, again)
    }

    func start() {
        isWanted = true
        spawn()
    }

    private func spawn() {
        guard isWanted, process?.isRunning != true else { return }
        let all = machine.prefix + DescriptorLimit.prefix + words
        guard let started = try? Started(loop, all, environment: environment, output: log) else { return spawnAgain() }
        started.onEnd = { [weak self] _ in self?.spawnAgain() }
        process = started
    }

    private func spawnAgain() {
        LoopActor.spawn { [self] in
            await LoopActor.sleep(again, on: loop)
            spawn()
        }
    }

    var pid: pid_t? { process?.isRunning == true ? process?.pid : nil }
    /// Children too: a router's workers.
    var pids: [pid_t] { pid.map { [$0] + children(of: $0) } ?? [] }

    func signal(_ number: Int32) { for pid in pids { ChildProcess.signal(pid, number) } }

    /// kill -9 of all of it; away until `start`.
    func vanish() async {
        isWanted = false
        guard let process, process.isRunning else { return }
        for pid in pids { ChildProcess.signal(pid, SIGKILL) }
        _ = await process.waitForEnd()
    }

    /// SIGTERM, and its end; nil when it does not come.
    func stop() async -> ChildExit? {
        isWanted = false
        guard let process, process.isRunning else { return .exited(0) }
        process.signal(SIGTERM)
        let end = await process.waitForEnd(atMost: .seconds(60), on: loop)
        if end == nil { process.signal(SIGKILL) }
        return end
    }
}
