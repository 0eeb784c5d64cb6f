// A worker's way to the database: hot connections for messages, one for the rest, one that listens. Called by everything in the worker
// that reads or writes, and by the operator's command line. Holds no queue of its own: away means an error at once.

import EventLoop
import Time

/// Which hot connection a statement goes by.
package enum Lane: Sendable {
    /// Durable accepts, always the same connection: batches stay in order and never wait behind other work.
    case accept
    /// Outcomes; another connection than the accepts' where there are two.
    case outcome
    /// Whichever has the least to do.
    case any
}

/// For the log: one at each begin and end of an episode. Holds no values and no secrets.
package enum PostgresEvent: Sendable, Equatable, CustomStringConvertible {
    case away(reason: String)
    /// `after` nil: the first connection of this process.
    case available(after: Duration?)
    /// The database is there, only notifications are not.
    case deaf(reason: String)
    case listeningAgain

    package var description: String {
        switch self {
        case .away(let reason): "database away: \(reason)"
        case .available(let after): after.map { "database available again after \(Int($0.milliseconds)) ms" } ?? "database available"
        case .deaf(let reason): "notifications lost: \(reason)"
        case .listeningAgain: "notifications arrive again"
        }
    }

    package var isTrouble: Bool {
        switch self {
        case .away, .deaf: true
        case .available, .listeningAgain: false
        }
    }
}

@LoopActor package final class PostgresPool {
    private let loop: EventLoop
    private let configuration: PostgresConfiguration
    private let onEvent: (PostgresEvent) -> Void
    private let hot: [SteadyConnection]
    private let restConnection: RestConnection
    private let listener: PostgresListener
    private var availability = Availability()
    private let firstWord = Promise<Void>()
    private var isDeaf = false
    private var closed = false

    /// Called at every change of `state`.
    package var onStateChange: ((PostgresState) -> Void)?

    /// Opens nothing before `start()`; once started, the pool lives until `close()`. `onEvent` is told what belongs in the log.
    package init(
        loop: EventLoop, resolver: Resolver, configuration: PostgresConfiguration, onEvent: @escaping (PostgresEvent) -> Void = { _ in }
    ) {
        self.loop = loop
        self.configuration = configuration
        self.onEvent = onEvent
        let count = min(max(configuration.hotConnections, 1), 20)
        hot = (0..<count).map { _ in SteadyConnection(loop: loop, resolver: resolver, configuration: configuration) }
        restConnection = RestConnection(loop: loop, resolver: resolver, configuration: configuration)
        var listening = configuration
        listening.applicationName += " listener"
        listener = PostgresListener(loop: loop, resolver: resolver, configuration: listening)
        wire()
    }

    /// Begins to connect; `state` and `onStateChange` tell how it went.
    package func start() { for connection in hot { connection.start() } }

    /// Takes nothing new, gives what is under way up to `grace` to be answered, and closes everything.
    package func close(grace: Duration = .seconds(5)) async {
        closed = true
        let open = hot.compactMap(\.current)
        for connection in open { connection.drain() }
        let timer = LoopTimer(loop) { for connection in open { connection.close() } }
        timer.schedule(after: grace)
        for connection in open { _ = await connection.closed.wait() }
        timer.cancel()
        for connection in hot { connection.stop() }
        restConnection.stop()
        listener.stop()
    }

    /// Hot connections that have carried a crowd which has gone are replaced by fresh ones: libpq gives nothing back before its connection ends.
    /// Called each time the heap is trimmed; the time in between is what counts as quiet.
    package func giveRoomBack() {
        guard !closed, isAvailable else { return }
        for steady in hot where steady.current?.hasOutlivedCrowd() ?? false { steady.renew() }
    }

    package var state: PostgresState { availability.state }
    package var isAvailable: Bool { availability.state == .available }
    package var listening: ListeningState { listener.state }
    /// Notifications are wanted and do not arrive, for whatever reason.
    package var isWithoutNotifications: Bool { if case .deaf = listener.state { true } else { false } }
    /// Hot connections made again after they were lost, since the start.
    package private(set) var reconnects = 0
    /// Units under way on all hot connections.
    package var load: Int { hot.reduce(0) { $0 + ($1.current?.load ?? 0) } }
    /// Hot connections that are ready now.
    package var readyConnections: Int { hot.count { $0.current?.isReady ?? false } }

    /// Waits until the first attempt to connect has ended, well or not. For programs that have nothing to do without a database.
    package func firstAttempt() async { await firstWord.wait() }

    /// One statement, a transaction of its own; prepared on first use on each connection. `timeout` nil takes the configuration's.
    package func execute(
        _ statement: Statement, _ parameters: Parameters = Parameters(), lane: Lane = .any, timeout: Duration? = nil
    ) async throws(PostgresError) -> Rows {
        let rows = try await pick(lane).execute(statement, parameters, timeout: timeout ?? configuration.executeTimeout)
        if availability.hasTrouble { tell(availability.succeeded(statement: statement.name, now: .now())) }
        return rows
    }

    /// Statements in one sync unit: all of them take effect, or none. Results in their order.
    package func transaction(
        _ statements: [(Statement, Parameters)], lane: Lane = .any, timeout: Duration? = nil
    ) async throws(PostgresError) -> [Rows] {
        let results = try await pick(lane).transaction(statements, timeout: timeout ?? configuration.executeTimeout)
        if availability.hasTrouble {
            for (statement, _) in statements { tell(availability.succeeded(statement: statement.name, now: .now())) }
        }
        return results
    }

    /// Whatever is slow or rare: a statement that isn't prepared, on a connection beside the hot ones, one at a time.
    package func rest(_ sql: String, _ parameters: Parameters = Parameters()) async throws(PostgresError) -> Rows {
        if closed { throw .away("closed by us", maybeExecuted: false) }
        // A server that refuses writes or is full may still answer an operator.
        if case .away(_, let reason) = state, readyConnections == 0 { throw .away(reason, maybeExecuted: false) }
        return try await restConnection.run(sql, parameters)
    }

    /// Listens on `channels`. `onReset` is called whenever notifications may have been missed: when listening has begun, also the
    /// first time. Everything cached before that call is stale.
    package func listen(
        channels: [String], onNotification: @escaping @LoopActor (_ channel: String, _ payload: String) -> Void,
        onReset: @escaping @LoopActor () -> Void
    ) {
        listener.add(channels: channels, onNotification: onNotification, onReset: onReset)
    }

    private func pick(_ lane: Lane) throws(PostgresError) -> PostgresConnection {
        let index: Int?
        switch lane {
        case .accept: index = 0
        case .outcome: index = 1 % hot.count
        case .any: index = nil
        }
        if let index, let connection = hot[index].current, connection.isReady { return connection }
        // The lane's own connection is away: order is not at stake, for whatever was on it has failed.
        var best: PostgresConnection?
        for steady in hot {
            guard let connection = steady.current, connection.isReady else { continue }
            if best.map({ connection.load < $0.load }) ?? true { best = connection }
        }
        if let best { return best }
        throw .away(awayReason, maybeExecuted: false)
    }

    private var awayReason: String {
        if closed { return "closed by us" }
        return switch state {
        case .connecting: "not connected yet"
        case .available: "no connection is ready"
        case .away(_, let reason): reason
        }
    }

    private func wire() {
        for steady in hot {
            var wasLost = false
            steady.onReady = { [weak self] connection in
                guard let self else { return }
                if wasLost {
                    reconnects += 1
                    listener.doubt()
                }
                wasLost = false
                connection.onNotNow = { [weak self] statement, reason in
                    guard let self else { return }
                    tell(availability.refused(statement: statement, reason: reason, now: .now()))
                }
                connection.onNotHere = { [weak self] reason in self?.leave(reason) }
                tell(availability.connected(now: .now()))
            }
            steady.onLost = { [weak self] reason in
                wasLost = true
                guard let self else { return }
                tell(availability.disconnected(reason: reason, now: .now()))
            }
            steady.onFailure = { [weak self] reason in
                guard let self else { return }
                tell(availability.connectFailed(reason: reason, now: .now()))
            }
        }
        listener.onDeaf = { [weak self] reason in
            // While the database is away that line says it all.
            guard let self, !isDeaf, isAvailable else { return }
            isDeaf = true
            onEvent(.deaf(reason: reason))
        }
        listener.onListening = { [weak self] in
            guard let self else { return }
            if isDeaf { onEvent(.listeningAgain) }
            isDeaf = false
        }
    }

    /// One connection has found its server read-only: the others have not noticed yet.
    private func leave(_ reason: String) { for steady in hot { steady.current?.drain(reason) } }

    private func tell(_ change: Availability.Change?) {
        guard let change, !closed else { return }
        switch change {
        case .away(let reason): onEvent(.away(reason: reason))
        case .available(let after): onEvent(.available(after: after))
        }
        firstWord.fulfill(())
        onStateChange?(state)
    }
}
