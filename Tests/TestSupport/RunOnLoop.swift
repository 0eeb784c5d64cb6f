// The loop that all tests of the process share (LoopActor is attached once): one thread, started with the first test, never stopped.

import EventLoop
import Glibc

/// `@unchecked Sendable`: written once before the thread is visible to anyone.
private final class SharedLoop: @unchecked Sendable {
    static let shared = SharedLoop()
    let loop: EventLoop?
    private(set) var watch: LoopWatch?

    init() {
        loop = try? EventLoop()
        guard let loop else { return }
        // When the cluster is there hundreds of tests begin at once, each with work for up to a hundred milliseconds: the timers of those that run
        // are to have their turn in between.
        LoopActor.attach(to: loop, jobsInATurn: 1)
        watch = LoopWatch(loop)
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { context in
                // Threads started by this one would carry its name: a test counts them.
                if let file = fopen("/proc/thread-self/comm", "w") {
                    fputs("test-loop", file)
                    fclose(file)
                }
                if let context { Unmanaged<EventLoop>.fromOpaque(context).takeUnretainedValue().run() }
                return nil
            }, Unmanaged.passUnretained(loop).toOpaque())
    }
}

/// A test, this one or one beside it, has held the loop that all share.
package struct LoopWasHeld: Error, CustomStringConvertible {
    package var longest: Duration
    package var description: String { "a test held the loop of all tests for \(longest)" }
}

/// The process got no event loop.
package struct NoLoop: Error {}

/// For what blocks: stops the program on the loop's thread, where every other test would wait for it.
package func preconditionNotOnLoop() { precondition(SharedLoop.shared.loop?.isCurrent != true, "a test blocks the loop of all tests") }

/// All tests of a process begin at once. On the loop are so many of them at a time: they share its thread, so that more would only make each wait longer
/// for the others than its time-outs allow; and most of them have some connections to one PostgreSQL (up to nine, where TemporaryPostgres takes 200).
/// Databases are made before: that has a queue of its own.
private let places = Turnstile(20)

private enum Place {
    /// This task has one.
    @TaskLocal static var isTaken = false
}

/// Runs `body` on the loop's executor, when there is a place, and returns its result here.
@discardableResult
package func runOnLoop<Value: Sendable>(_ body: @escaping @Sendable @LoopActor (EventLoop) async throws -> Value) async throws -> Value {
    // Called from another one's body, which waits for this one.
    if Place.isTaken { return try await run(body) }
    return try await places.pass { try await Place.$isTaken.withValue(true) { try await run(body) } }
}

private func run<Value: Sendable>(_ body: @escaping @Sendable @LoopActor (EventLoop) async throws -> Value) async throws -> Value {
    guard let loop = SharedLoop.shared.loop else { throw NoLoop() }
    let result: Result<Value, any Error> = await withCheckedContinuation { continuation in
        LoopActor.spawn {
            let watch = SharedLoop.shared.watch
            let before = watch?.times
            do {
                let value = try await body(loop)
                if let watch, watch.times != before { throw LoopWasHeld(longest: watch.longest) }
                continuation.resume(returning: .success(value))
            } catch { continuation.resume(returning: .failure(error)) }
        }
    }
    return try result.get()
}
