// One life of one connection: sends units, matches libpq's results to them in order, and ends. Called by SteadyConnection, the pool's
// rest connection, and programs that need a session of their own (the migrator). Never connects again by itself, never logs.

import CPostgres
import EventLoop
import Time

@LoopActor package final class PostgresConnection {
    /// Set by `change(to:)` alone.
    enum State: Equatable {
        case ready
        /// Takes nothing new, and closes when what is under way has been answered.
        case draining(String)
        case closed(String)
    }

    let handle: ConnectionHandle
    let mode: ConnectionMode
    private let loop: EventLoop
    private let inFlightLimit: Int
    private var watcher: IOWatcher?
    private var deadlineTimer: LoopTimer?
    private var nextDeadline: MonotonicInstant?
    private var pipeline: Pipeline<PendingUnit>
    /// Plain mode: what waits until the unit before it is over.
    private var waiting: [PendingUnit] = []
    private(set) var state = State.ready
    /// Statements that the server has, or is about to have, from this connection.
    private var prepared: Set<String> = []
    /// Why preparing failed, for the units that were sent behind it in good faith. Answers come in order, so an entry is right for
    /// every unit sent before the next attempt to prepare has been answered.
    private var prepareFailures: [String: PostgresError] = [:]
    private var sender: UnitSender
    private let closedPromise = Promise<String>()
    /// The most units that were under way together: ever, and since `hasOutlivedCrowd` was asked last.
    private var most = 0
    private var mostLately = 0
    /// More than a steady load has under way.
    static let crowd = 16

    /// A NOTIFY arrived: channel and payload.
    var onNotification: ((String, String) -> Void)?
    /// The server refused this statement with "not now", for this reason, while the connection stays.
    var onNotNow: ((String, String) -> Void)?
    /// The server turned out to be read-only: the connection drains, and its like had better do the same.
    var onNotHere: ((String) -> Void)?

    private init(loop: EventLoop, handle: ConnectionHandle, mode: ConnectionMode, inFlightLimit: Int) {
        self.loop = loop
        self.handle = handle
        self.mode = mode
        self.inFlightLimit = inFlightLimit
        pipeline = Pipeline(mode: mode)
        sender = UnitSender(handle: handle)
    }

    /// Tries the hosts in order, each of their addresses in order, and gives back the first connection that is ready.
    /// Throws `.away` with the reasons of all of them.
    package static func open(
        loop: EventLoop, resolver: Resolver, configuration: PostgresConfiguration, mode: ConnectionMode
    ) async throws(PostgresError) -> PostgresConnection {
        let handle = try await HostWalk(loop: loop, resolver: resolver, configuration: configuration).firstReady()
        let connection = PostgresConnection(loop: loop, handle: handle, mode: mode, inFlightLimit: configuration.inFlightLimit)
        connection.start()
        return connection
    }

    private func start() {
        PQsetnonblocking(handle.connection, 1)
        if mode == .pipelined { PQenterPipelineMode(handle.connection) }
        let watcher = IOWatcher(loop, descriptor: PQsocket(handle.connection)) { [unowned self] ready in
            if ready.contains(.write) { flush() }
            if ready.contains(.read) { receive() }
        }
        watcher.watch(.read)
        self.watcher = watcher
        deadlineTimer = LoopTimer(loop) { [unowned self] in checkDeadlines() }
    }

    // MARK: What callers do

    /// The reason of the end, when it has come.
    package var closed: Promise<String> { closedPromise }
    package var isReady: Bool { state == .ready }
    /// Units under way or waiting.
    package var load: Int { pipeline.count + waiting.count }
    /// Whether it has carried a crowd, and nothing like that since the last time this was asked. libpq keeps a block of 32 bytes for each
    /// statement that was ever under way, wherever the heap had room, and buffers for the longest message; both go with the connection only.
    func hasOutlivedCrowd() -> Bool {
        defer { mostLately = pipeline.count }
        return isReady && load == 0 && most >= Self.crowd && mostLately < Self.crowd / 4
    }
    /// Of the server's session, for pg_stat_activity and pg_terminate_backend.
    package var backendProcess: Int32 { PQbackendPID(handle.connection) }

    /// One statement in a sync unit of its own, which is a transaction of its own; prepared when this connection first meets it.
    /// `timeout` nil waits as long as the connection lives. When it expires the outcome is unknown and the connection is given up:
    /// libpq's way to cancel blocks.
    package func execute(
        _ statement: Statement, _ parameters: Parameters = Parameters(), timeout: Duration? = nil
    ) async throws(PostgresError) -> Rows {
        try await one(.execute(statement, parameters), timeout: timeout)
    }

    /// Statements in one sync unit: the server runs them as one implicit transaction, which commits at the sync or has no effect at
    /// all (PostgreSQL manual, section 55.2.4). Results in the order of the statements.
    package func transaction(
        _ statements: [(Statement, Parameters)], timeout: Duration? = nil
    ) async throws(PostgresError) -> [Rows] {
        guard !statements.isEmpty else { return [] }
        return try await all(.transaction(statements), timeout: timeout)
    }

    /// One statement that isn't prepared.
    package func query(
        _ sql: String, _ parameters: Parameters = Parameters(), timeout: Duration? = nil
    ) async throws(PostgresError) -> Rows {
        try await one(.query(sql, parameters), timeout: timeout)
    }

    /// Any number of statements separated by semicolons, without parameters, by the simple protocol: one transaction unless they
    /// say otherwise. Values in the rows are text, readable by `string` only where the type is text. Plain mode only.
    @discardableResult
    package func script(_ sql: String, timeout: Duration? = nil) async throws(PostgresError) -> [Rows] {
        precondition(mode == .plain, "scripts need a connection in plain mode")
        return try await all(.script(sql), timeout: timeout)
    }

    /// Ends at once; what is under way fails with an unknown outcome.
    package func close() { close("closed by us") }

    /// Takes nothing new and closes when everything under way has been answered.
    package func drain(_ reason: String = "closed by us") {
        guard state == .ready else { return }
        state = .draining(reason)
        closeIfDrained()
    }

    // MARK: Sending

    private func one(_ work: Work, timeout: Duration?) async throws(PostgresError) -> Rows {
        try admit()
        let result = await withCheckedContinuation { (continuation: CheckedContinuation<Result<Rows, PostgresError>, Never>) in
            submit(PendingUnit(work, timeout: timeout, completion: .first(continuation)))
        }
        return try result.get()
    }

    private func all(_ work: Work, timeout: Duration?) async throws(PostgresError) -> [Rows] {
        try admit()
        let result = await withCheckedContinuation { (continuation: CheckedContinuation<Result<[Rows], PostgresError>, Never>) in
            submit(PendingUnit(work, timeout: timeout, completion: .all(continuation)))
        }
        return try result.get()
    }

    private func admit() throws(PostgresError) {
        switch state {
        case .ready: if load >= inFlightLimit { throw .busy }
        case .draining(let reason), .closed(let reason): throw .away(reason, maybeExecuted: false)
        }
    }

    private func submit(_ unit: PendingUnit) {
        if mode == .plain, !pipeline.isEmpty { return waiting.append(unit) }
        send(unit)
    }

    private func send(_ unit: PendingUnit) {
        if mode == .pipelined {
            switch unit.work {
            case .execute(let statement, _): prepare(statement)
            case .transaction(let statements): for (statement, _) in statements { prepare(statement) }
            default: break
            }
        }
        pipeline.sent(unit)
        mostLately = max(mostLately, pipeline.count)
        most = max(most, mostLately)
        arm(unit)
        // Also when it cannot be sent the unit is under way: the end of the connection resumes its caller.
        guard sender.send(unit.work, mode: mode), !handle.isBad else { return fail() }
        flush()
    }

    /// A unit of its own in front, so that an error in what follows cannot take the preparation with it.
    private func prepare(_ statement: Statement) {
        guard prepared.insert(statement.name).inserted else { return }
        let unit = PendingUnit(.prepare(statement), timeout: nil, completion: .none)
        pipeline.sent(unit)
        // A failure shows in the next call, for the unit that needs this.
        _ = sender.send(unit.work, mode: mode)
    }

    private func flush() {
        guard let watcher else { return }
        let rest = PQflush(handle.connection)
        guard rest >= 0 else { return fail() }
        let interest: IOWatcher.Interest = rest > 0 ? [.read, .write] : .read
        if watcher.interest != interest { watcher.watch(interest) }
    }

    // MARK: Receiving

    private func receive() {
        guard watcher != nil else { return }
        let alive = PQconsumeInput(handle.connection) != 0
        // libpq has closed the socket already: nothing may be watched under its number.
        if !alive || handle.isBad { watcher?.watch([]) }
        takeResults()
        takeNotifications()
        if !alive || handle.isBad { return close(handle.reason) }
        flush()
        closeIfDrained()
    }

    /// The connection broke while sending: what has arrived before may still say why, and answer units.
    private func fail() {
        watcher?.watch([])
        takeResults()
        close(handle.reason)
    }

    private func takeResults() {
        // libpq answers with "no more" where a unit ends; more than one in a row without a result in between is the end for now.
        var ends = 0
        while watcher != nil, !pipeline.isEmpty, ends < 2, PQisBusy(handle.connection) == 0 {
            let result = PQgetResult(handle.connection)
            let kind = Self.kind(of: result)
            ends = kind == .end && mode == .pipelined ? ends + 1 : 0
            take(result, kind)
        }
    }

    private func take(_ result: OpaquePointer?, _ kind: ResultKind) {
        switch pipeline.received(kind) {
        case .keep(let unit):
            if let result { unit.keep(Rows(result)) }
            return
        case .refuse(let unit): if let result { refuse(unit, result) }
        case .finish(let unit): finish(unit)
        case .confused: close("an answer that nobody asked for")
        case .ignore: break
        }
        PQclear(result)
    }

    private func refuse(_ unit: PendingUnit, _ result: OpaquePointer) {
        let error = ServerError(result: result, statement: unit.statement)
        // Made by libpq itself, not by the server: the connection is gone.
        guard !error.sqlState.isEmpty else { return close(handle.isBad ? handle.reason : oneLine(PQresultErrorMessage(result))) }
        let reason = error.description
        switch Verdict.of(sqlState: error.sqlState, severity: error.severity, routine: error.routine) {
        case .refused: unit.refuse(.server(error))
        case .notNow:
            unit.refuse(.away(reason, maybeExecuted: false))
            onNotNow?(unit.statement ?? "", reason)
        case .notHere:
            unit.refuse(.away(reason, maybeExecuted: false))
            drain(reason)
            onNotHere?(reason)
        case .lost:
            unit.refuse(.away(reason, maybeExecuted: true))
            drain(reason)
        case .stale:
            if let failure = unit.statement.flatMap({ prepareFailures[$0] }) { return unit.refuse(failure) }
            unit.refuse(.away(reason, maybeExecuted: false))
            drain(reason)
        }
    }

    private func finish(_ unit: PendingUnit) {
        if case .prepare(let statement) = unit.work {
            prepareFailures[statement.name] = unit.error
            if unit.error != nil { prepared.remove(statement.name) }
        }
        unit.finish()
        if mode == .plain, watcher != nil, !waiting.isEmpty { send(waiting.removeFirst()) }
    }

    private func takeNotifications() {
        while watcher != nil, let notification = PQnotifies(handle.connection) {
            let channel = String(cString: notification.pointee.relname)
            let payload = String(cString: notification.pointee.extra)
            PQfreemem(notification)
            onNotification?(channel, payload)
        }
    }

    private static func kind(of result: OpaquePointer?) -> ResultKind {
        guard let result else { return .end }
        return switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: .rows
        case PGRES_PIPELINE_SYNC: .sync
        case PGRES_PIPELINE_ABORTED: .aborted
        case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE: .error
        default: .other
        }
    }

    // MARK: Time and end

    private func arm(_ unit: PendingUnit) {
        guard let timeout = unit.timeout else { return }
        let deadline = MonotonicInstant.now() + timeout
        unit.deadline = deadline
        if let nextDeadline, nextDeadline <= deadline { return }
        nextDeadline = deadline
        deadlineTimer?.schedule(after: timeout)
    }

    /// The timer is not moved when a unit ends in time: it looks once a time-out at what is under way then.
    private func checkDeadlines() {
        nextDeadline = nil
        let now = MonotonicInstant.now()
        guard let earliest = pipeline.inFlight.lazy.compactMap(\.deadline).min() else { return }
        if earliest <= now { return close("no answer in time") }
        nextDeadline = earliest
        deadlineTimer?.schedule(after: earliest - now)
    }

    private func closeIfDrained() {
        if case .draining(let reason) = state, load == 0 { close(reason) }
    }

    private func close(_ reason: String) {
        if case .closed = state { return }
        // Why it began to drain is the cause, what ended it a consequence.
        var cause = reason
        if case .draining(let earlier) = state { cause = earlier }
        state = .closed(cause)
        watcher?.watch([])
        watcher = nil
        deadlineTimer?.cancel()
        for unit in pipeline.removeAll() {
            if let error = unit.error { unit.fail(error) } else { unit.fail(.away(cause, maybeExecuted: true)) }
        }
        for unit in waiting { unit.fail(.away(cause, maybeExecuted: false)) }
        waiting = []
        closedPromise.fulfill(cause)
        handle.finish()
    }
}
