// Starting a worker process and hearing of its end: the pool's only way to the operating system. Tests put a fake in its place.

import EventLoop
import Glibc
import Processes
import Time
import Wire

/// A started worker. Confined to the loop's thread.
package protocol WorkerHandle: AnyObject {
    var pid: pid_t { get }
    /// The dispatcher's end of the frame socket; the pool takes it over.
    var descriptor: Int32 { get }
    func signal(_ number: Int32)
    /// `body` is called once, on the loop, when the process has ended and is buried.
    func watchExit(_ body: @escaping (ChildExit) -> Void)
    /// What it has, or had when it died, on its CPU; nil: that can't be told.
    var work: WorkReading? { get }
    /// CPU time that it has used; nil: that can't be told.
    var cpuTime: Duration? { get }
}

extension WorkerHandle {
    package var work: WorkReading? { nil }
    package var cpuTime: Duration? { nil }
}

package protocol WorkerLauncher: AnyObject {
    func launch(slot: Int, environment: [String: String]) throws(ProcessError) -> any WorkerHandle
}

/// Real processes.
package final class ProcessLauncher: WorkerLauncher {
    private let loop: EventLoop
    private let executable: String
    private let arguments: (Int) -> [String]

    /// `executable` is an absolute path; `arguments` those after the program's name, for a slot.
    package init(loop: EventLoop, executable: String, arguments: @escaping (Int) -> [String] = WorkerContract.arguments) {
        self.loop = loop
        self.executable = executable
        self.arguments = arguments
    }

    package func launch(slot: Int, environment: [String: String]) throws(ProcessError) -> any WorkerHandle {
        let page = try WorkPage()
        defer { page.closeDescriptor() }
        let (ours, theirs) = try socketPair()
        defer { close(theirs) }
        do {
            let pid = try ChildProcess.spawn(
                path: executable, arguments: arguments(slot),
                environment: environment.filter { !WorkerContract.withheldEnvironment.contains($0.key) }
                    .merging(WorkerContract.addedEnvironment) { $1 },
                descriptors: [(theirs, WorkerContract.frameDescriptor), (page.descriptor, WorkerContract.workDescriptor)])
            return SpawnedWorker(loop: loop, pid: pid, descriptor: ours, page: page)
        } catch {
            close(ours)
            throw error
        }
    }
}

/// A child and the watch on its end: a pidfd, or a timer on kernels without.
final class SpawnedWorker: WorkerHandle {
    private static let pollEvery: Duration = .milliseconds(20)

    let pid: pid_t
    let descriptor: Int32
    private let loop: EventLoop
    private let page: WorkPage
    private var exitDescriptor: Int32 = -1
    private var watcher: IOWatcher?
    private var poll: LoopTimer?
    private var ended = false

    init(loop: EventLoop, pid: pid_t, descriptor: Int32, page: WorkPage) {
        self.loop = loop
        self.page = page
        self.pid = pid
        self.descriptor = descriptor
    }

    deinit { stopWatching() }

    var work: WorkReading? { page.reading }
    var cpuTime: Duration? { ended ? nil : processCPUTime(pid) }

    /// After its burial the pid may be somebody else's: nothing is sent then.
    func signal(_ number: Int32) { if !ended { ChildProcess.signal(pid, number) } }

    func watchExit(_ body: @escaping (ChildExit) -> Void) {
        let check: () -> Void = { [weak self] in
            guard let self, !ended, let exit = ChildProcess.reap(pid) else { return }
            ended = true
            stopWatching()
            body(exit)
        }
        if let descriptor = try? ChildProcess.exitDescriptor(pid) {
            exitDescriptor = descriptor
            let watcher = IOWatcher(loop, descriptor: descriptor) { _ in check() }
            watcher.watch(.read)
            self.watcher = watcher
        } else {
            let poll = LoopTimer(loop, check)
            poll.schedule(every: Self.pollEvery)
            self.poll = poll
        }
    }

    private func stopWatching() {
        watcher?.watch([])
        watcher = nil
        poll?.cancel()
        poll = nil
        if exitDescriptor >= 0 { close(exitDescriptor) }
        exitDescriptor = -1
    }
}
