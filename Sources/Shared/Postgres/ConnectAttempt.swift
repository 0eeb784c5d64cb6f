// One attempt to connect to one address, driven by readiness and one timer. Called by PostgresConnection.open.

import CPostgres
import EventLoop
import Time

/// Runs PQconnectPoll until it is done, fails, or the time is up.
@LoopActor final class ConnectAttempt {
    private let loop: EventLoop
    private let handle: ConnectionHandle
    private var watcher: IOWatcher?
    private var timer: LoopTimer?
    /// nil: connected; otherwise why not.
    private let outcome = Promise<String?>()

    private init(loop: EventLoop, handle: ConnectionHandle) {
        self.loop = loop
        self.handle = handle
    }

    /// A connection that is ready for its first statement, or why there is none.
    static func run(
        loop: EventLoop, parameters: [(name: String, value: String)], timeout: Duration
    ) async -> Result<ConnectionHandle, PostgresError> {
        guard let handle = ConnectionHandle(parameters: parameters) else {
            return .failure(.away("out of memory", maybeExecuted: false))
        }
        if handle.isBad { return .failure(.away(handle.reason, maybeExecuted: false)) }
        let attempt = ConnectAttempt(loop: loop, handle: handle)
        if let reason = await attempt.run(timeout: timeout) { return .failure(.away(reason, maybeExecuted: false)) }
        return .success(handle)
    }

    private func run(timeout: Duration) async -> String? {
        let timer = LoopTimer(loop) { [unowned self] in finish("no answer within \(timeout)") }
        timer.schedule(after: timeout)
        self.timer = timer
        // PQconnectStart asks to be treated as if it had just said "writing".
        wait(for: .write)
        return await outcome.wait()
    }

    private func poll() {
        // libpq may close this socket and open another, perhaps under the same number: nothing may be watched meanwhile.
        watcher?.watch([])
        switch PQconnectPoll(handle.connection) {
        case PGRES_POLLING_OK: finish(nil)
        case PGRES_POLLING_READING: wait(for: .read)
        case PGRES_POLLING_WRITING: wait(for: .write)
        default: finish(handle.reason)
        }
    }

    private func wait(for interest: IOWatcher.Interest) {
        let descriptor = PQsocket(handle.connection)
        guard descriptor >= 0 else { return finish(handle.reason) }
        if watcher?.descriptor != descriptor {
            watcher = IOWatcher(loop, descriptor: descriptor) { [unowned self] _ in poll() }
        }
        watcher?.watch(interest)
    }

    private func finish(_ reason: String?) {
        watcher?.watch([])
        timer?.cancel()
        outcome.fulfill(reason)
    }
}
