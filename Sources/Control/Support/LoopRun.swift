// Runs one asynchronous piece of work on an event loop in the main thread, to its end: how commands use the project's libraries.

import EventLoop

/// Starts `body` on a loop, runs the loop in the calling thread until it ends, and gives its result. Once a process.
func runOnLoop<Value: Sendable>(
    _ body: @escaping @Sendable @LoopActor (EventLoop) async throws(ControlError) -> Value
) throws(ControlError) -> Value {
    let loop: EventLoop
    do { loop = try EventLoop() } catch { throw .software("\(error)") }
    LoopActor.attach(to: loop)
    let outcome = Outcome<Value>()
    LoopActor.spawn {
        do throws(ControlError) {
            outcome.result = .success(try await body(loop))
        } catch { outcome.result = .failure(error) }
        loop.stop()
    }
    loop.run()
    guard let result = outcome.result else { throw .software("the event loop ended before the work did") }
    return try result.get()
}

/// `@unchecked Sendable`: written on the loop, which runs in the thread that reads it afterwards.
private final class Outcome<Value: Sendable>: @unchecked Sendable {
    var result: Result<Value, ControlError>?
}
