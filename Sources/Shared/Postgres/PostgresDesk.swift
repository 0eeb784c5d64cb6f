// A connection beside all others for what operators look at and change: its own, so that nobody's question stands before a message, a recovery or a
// purge. One asker at a time has it, with a transaction if he likes. Opened when it is needed, closed when it has idled. Owned by whoever asks.

import EventLoop
import Time

@LoopActor package final class PostgresDesk {
    /// Askers that wait at once; further ones are told to come again.
    package static let mostWaiting = 32
    /// What a statement may take.
    package static let statementTimeout = Duration.seconds(2)

    private let loop: EventLoop
    private let connection: RestConnection
    private var isTaken = false
    private var waiting: [Promise<Void>] = []
    private var isInTransaction = false
    /// Until when whoever has it now may begin statements.
    private var last: MonotonicInstant?

    /// Opens nothing yet. Plans are made for the values at hand: these statements are each another one.
    package init(loop: EventLoop, resolver: Resolver, configuration: PostgresConfiguration) {
        var own = configuration
        // Later settings win. Work that an operator gives is done by one process of the server.
        own.serverSettings += [
            ("plan_cache_mode", "auto"), ("enable_hashjoin", "on"), ("enable_mergejoin", "on"), ("enable_seqscan", "off"), ("jit", "off"),
            ("max_parallel_workers_per_gather", "0"), ("lock_timeout", "1000"), ("idle_in_transaction_session_timeout", "5000"),
        ]
        own.restStatementTimeout = Self.statementTimeout
        own.restIdle = .seconds(60)
        self.loop = loop
        connection = RestConnection(loop: loop, resolver: resolver, configuration: own, name: "desk")
    }

    /// Whether the connection is open now.
    package var isOpen: Bool { connection.isOpen }

    /// Waits for its turn and has the connection to itself during `body`. A transaction that is open at its end had no effect.
    /// - Parameter deadline: when whoever asked stops waiting, and is told that it was not done; so a statement begins only while there is time for it to
    ///   end before. nil: he waits for as long as it takes.
    package func use<Value, Failure: Error>(
        until deadline: MonotonicInstant? = nil, _ body: @LoopActor (PostgresDesk) async throws(Failure) -> Value,
        busy: (PostgresError) -> Failure
    ) async throws(Failure) -> Value {
        if isTaken {
            guard waiting.count < Self.mostWaiting else { throw busy(.busy) }
            let turn = Promise<Void>()
            waiting.append(turn)
            await turn.wait()
        }
        isTaken = true
        last = deadline.map { $0 - Self.statementTimeout }
        do throws(Failure) {
            let value = try await body(self)
            await leave()
            return value
        } catch {
            await leave()
            throw error
        }
    }

    /// One statement; only within `use`.
    package func query(_ sql: String, _ parameters: Parameters) async throws(PostgresError) -> Rows {
        let rows = try await connection.run(sql, parameters, until: last)
        switch sql {
        case "begin": isInTransaction = true
        case "commit", "rollback": isInTransaction = false
        default: break
        }
        return rows
    }

    package func stop() { connection.stop() }

    /// Lets everything else of the loop have a turn: for whoever works through many rows.
    package func letOthersGoOn() async { await LoopActor.sleep(.zero, on: loop) }

    private func leave() async {
        if isInTransaction {
            isInTransaction = false
            // Where this fails the connection is gone, and the transaction with it.
            _ = try? await connection.run("rollback", Parameters())
        }
        // Whoever is next has it without a gap in which another could take it.
        if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().fulfill(()) }
    }
}
