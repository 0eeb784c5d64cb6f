// A connection for what is slow or rare, opened when it is needed and closed when it has idled: nothing on it stands in front of a message. Owned by
// PostgresPool, and by PostgresDesk for what operators ask.

import EventLoop
import Time

@LoopActor final class RestConnection {
    private let loop: EventLoop
    private let resolver: Resolver
    private let configuration: PostgresConfiguration
    private var connection: PostgresConnection?
    private var opening: Promise<Result<PostgresConnection, PostgresError>>?
    private var idleTimer: LoopTimer?
    private var closed = false

    /// - Parameter name: what the server shows behind the application's name.
    init(loop: EventLoop, resolver: Resolver, configuration: PostgresConfiguration, name: String = "rest") {
        self.loop = loop
        self.resolver = resolver
        var own = configuration
        own.applicationName += " " + name
        own.serverSettings.append(("statement_timeout", String(Int(configuration.restStatementTimeout.milliseconds))))
        self.configuration = own
    }

    var isOpen: Bool { connection?.isReady ?? false }

    /// - Parameter last: from then on nothing is begun any more, but refused as `busy`; nil: whenever the connection is there.
    func run(_ sql: String, _ parameters: Parameters, until last: MonotonicInstant? = nil) async throws(PostgresError) -> Rows {
        let connection = try await ready()
        if let last, .now() >= last { throw .busy }
        // The server's own time-out comes first; ours is for a server that is gone.
        let rows = try await connection.query(sql, parameters, timeout: configuration.restStatementTimeout + .seconds(5))
        idleTimer?.schedule(after: configuration.restIdle)
        return rows
    }

    func stop() {
        closed = true
        idleTimer?.cancel()
        connection?.close()
    }

    private func ready() async throws(PostgresError) -> PostgresConnection {
        if let connection, connection.isReady { return connection }
        if let opening { return try await opening.wait().get() }
        let promise = Promise<Result<PostgresConnection, PostgresError>>()
        opening = promise
        let result = await open()
        opening = nil
        promise.fulfill(result)
        return try result.get()
    }

    private func open() async -> Result<PostgresConnection, PostgresError> {
        do throws(PostgresError) {
            let connection = try await PostgresConnection.open(
                loop: loop, resolver: resolver, configuration: configuration, mode: .plain)
            if closed {
                connection.close()
                throw .away("closed by us", maybeExecuted: false)
            }
            self.connection = connection
            if idleTimer == nil { idleTimer = LoopTimer(loop) { [unowned self] in idled() } }
            idleTimer?.schedule(after: configuration.restIdle)
            return .success(connection)
        } catch { return .failure(error) }
    }

    private func idled() {
        guard let connection else { return }
        guard connection.load == 0 else {
            idleTimer?.schedule(after: configuration.restIdle)
            return
        }
        self.connection = nil
        connection.drain()
    }
}
