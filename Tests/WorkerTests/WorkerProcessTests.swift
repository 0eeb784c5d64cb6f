import EventLoop
import Logging
import Processes
import Telemetry
import TestSupport
import Testing
import Time
import Wire

@testable import Worker

/// A whole worker, but for the process: frames in, frames out.
@Suite struct WorkerProcessTests {
    /// What a dead worker has left is looked for because its death was told: here the look that comes anyway never does.
    @Test func aDeathThatIsToldIsFollowedByALookForWhatItLeft() async throws {
        let url = try await migratedDatabase("worker_told")
        let directory = try SpoolPlace()
        let state = State()
        try await runOnLoop { loop in
            let router = [UInt8](repeating: 1, count: 16)
            let dead = try await TestWorker(loop, url, generation: 1)
            let left = try #require(try await dead.accept(testMessage(1)))
            let (ours, theirs) = try socketPair()
            let settings = try workerSettings(["DATABASE_URL": url, "SMS_ROUTER_STATE_DIR": directory.path])
            let worker = WorkerProcess(
                loop: loop, settings: settings, sink: LogSink(level: .critical), spam: SpamScorer(), descriptor: theirs,
                recoversEvery: .seconds(86_400)
            ) { state.end = $0 }
            let dispatcher = DispatcherEnd(loop, descriptor: ours)
            worker.start()
            func until(_ what: String, _ condition: () async throws -> Bool) async throws {
                let end = MonotonicInstant.now() + .seconds(60)
                while try await !condition() {
                    guard MonotonicInstant.now() < end else { throw NeverCame(what: what) }
                    await LoopActor.sleep(.milliseconds(20), on: loop)
                }
            }
            try dispatcher.send(.hello(Hello(router: router, slot: 1, generation: 2)), id: 0)
            try await until("it is ready") { dispatcher.frames.contains { if case .ready = $0.frame { true } else { false } } }
            try dispatcher.send(.dead(1), id: 0)
            try await until("the message has ended") { try await dead.inbox.find(left.message.key)?.isFinished == true }
            try dispatcher.send(.drain(5000), id: 0)
            try await until("it has left") { state.end != nil }
            #expect(state.end == 0)
            dispatcher.close()
            dead.database.connection.close()
        }
    }

    @LoopActor private final class State {
        var end: Int32?
        nonisolated init() {}
    }
}
