// Swift concurrency on the libevent loop: one thread, no global pool.
//
// The rules that make this cheap and safe (docs/decisions/0002-concurrency-on-libevent.md):
// - two executor objects: a class that is both a SerialExecutor and a TaskExecutor causes doubled enqueues;
// - every task is started by `LoopActor.spawn`, which gives it the loop's executor preference; never `Task {}`, `Task.detached`,
//   `Task.sleep` or `@MainActor` in a process built on this;
// - state shared between tasks is isolated to `@LoopActor`.

import CEventLoop
import Synchronization

/// Isolation to the loop's thread, checked at compile time.
@globalActor package actor LoopActor {
    package static let shared = LoopActor()
    package nonisolated var unownedExecutor: UnownedSerialExecutor { LoopSerialExecutor.shared.asUnownedSerialExecutor() }

    /// Binds the actor to `loop`, once a process, before anything is spawned; the loop's thread then runs all its jobs.
    /// - Parameter jobsInATurn: so many run before the loop looks at its timers and descriptors again.
    package nonisolated static func attach(to loop: EventLoop, jobsInATurn: Int = 256) {
        LoopJobs.shared.attach(to: loop, jobsInATurn: jobsInATurn)
    }

    /// Starts a task on the loop. It begins in the loop's next turn, never inside this call.
    @discardableResult
    package nonisolated static func spawn(_ body: sending @escaping @LoopActor () async -> Void) -> Task<Void, Never> {
        Task(executorPreference: LoopTaskExecutor.shared) { await body() }
    }
}

/// Runs the global actor's jobs.
final class LoopSerialExecutor: SerialExecutor {
    static let shared = LoopSerialExecutor()

    func enqueue(_ job: consuming ExecutorJob) { LoopJobs.shared.enqueue(UnownedJob(job)) }
    func checkIsolated() { precondition(LoopJobs.shared.isCurrent, "not on the event loop's thread") }
    func isIsolatingCurrentContext() -> Bool? { LoopJobs.shared.isCurrent }
}

/// The preference that every task of the loop carries, so that nonisolated code it awaits stays on the thread too.
final class LoopTaskExecutor: TaskExecutor {
    static let shared = LoopTaskExecutor()

    func enqueue(_ job: consuming ExecutorJob) { LoopJobs.shared.enqueue(UnownedJob(job)) }
}

/// The queue behind both executors. Each job runs as one of the actor's, whichever it was given to: a continuation always resumes its task as a nonisolated
/// job, which then needs no second one to be back on the actor.
///
/// `@unchecked Sendable`: `local` and what drains it are confined to the loop's thread; jobs from other threads (tests only) come
/// through `foreign`, under a lock, and an eventfd wakes the loop.
final class LoopJobs: @unchecked Sendable {
    static let shared = LoopJobs()

    /// Most jobs for which there is always room.
    private static let kept = 1024

    private var loop: EventLoop?
    private var jobsInATurn = 1
    private var local: [UnownedJob] = []
    private var head = 0
    private var drain: Event?
    private var armed = false
    private let foreign = Mutex<[UnownedJob]>([])
    private var wakeDescriptor: Int32 = -1
    private var wake: IOWatcher?

    var isCurrent: Bool { loop?.isCurrent ?? false }

    func attach(to loop: EventLoop, jobsInATurn: Int) {
        precondition(self.loop == nil, "the loop's executor is attached once a process")
        self.loop = loop
        self.jobsInATurn = jobsInATurn
        drain = Event(loop: loop, descriptor: -1, flags: 0) { [unowned self] _ in run() }
        wakeDescriptor = el_wake_new()
        precondition(wakeDescriptor >= 0, "no descriptor for the loop's wake-up")
        let wake = IOWatcher(loop, descriptor: wakeDescriptor) { [unowned self] _ in takeForeign() }
        wake.watch(.read)
        self.wake = wake
        // What was enqueued before attaching.
        takeForeign()
    }

    func enqueue(_ job: UnownedJob) {
        guard let loop, loop.isCurrent else {
            foreign.withLock { $0.append(job) }
            if wakeDescriptor >= 0 { el_wake_send(wakeDescriptor) }
            return
        }
        local.append(job)
        arm()
    }

    private func arm() {
        guard !armed else { return }
        armed = true
        drain?.add(after: .zero)
    }

    private func takeForeign() {
        el_wake_clear(wakeDescriptor)
        let jobs = foreign.withLock { jobs in
            defer { jobs = [] }
            return jobs
        }
        guard !jobs.isEmpty else { return }
        local.append(contentsOf: jobs)
        arm()
    }

    private func run() {
        armed = false
        var left = jobsInATurn
        let actor = LoopSerialExecutor.shared.asUnownedSerialExecutor()
        let preference = LoopTaskExecutor.shared.asUnownedTaskExecutor()
        while left > 0, head < local.count {
            let next = local[head]
            head += 1
            left -= 1
            next.runSynchronously(isolatedTo: actor, taskExecutor: preference)
        }
        if head == local.count {
            // The room that a crowd needed goes with it.
            if local.capacity > Self.kept { local = [] } else { local.removeAll(keepingCapacity: true) }
            head = 0
        } else {
            if head >= 4096 {
                local.removeFirst(head)
                head = 0
            }
            // A zero timer, not an immediate activation: timers and descriptors get their turn in between.
            arm()
        }
    }
}
