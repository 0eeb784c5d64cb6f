// A migrated database and workers on it, for the tests of Inbox, Users, LiveSettings and AdminQueries.

import EventLoop
import Glibc
import Postgres
import Schema
import TestSupport
import Time
import Twilio

@testable import Worker

/// One connection in the pool's place.
@LoopActor final class ConnectionDatabase: Database {
    let connection: PostgresConnection
    /// Statements for the hot connections.
    private(set) var hot: [String] = []

    init(_ connection: PostgresConnection) { self.connection = connection }

    func run(_ statement: Statement, _ parameters: Parameters, lane: Lane) async throws(PostgresError) -> Rows {
        hot.append(statement.name)
        return try await connection.execute(statement, parameters)
    }

    func run(after first: Statement, _ statement: Statement, _ parameters: Parameters) async throws(PostgresError) -> Rows {
        hot.append(statement.name)
        return try await connection.transaction([(first, Parameters()), (statement, parameters)])[1]
    }

    func run(together statements: [(Statement, Parameters)], lane: Lane) async throws(PostgresError) -> [Rows] {
        hot += statements.map(\.0.name)
        return try await connection.transaction(statements)
    }

    func rest(_ sql: String, _ parameters: Parameters) async throws(PostgresError) -> Rows {
        try await connection.query(sql, parameters)
    }
}

/// A worker as far as the inbox goes.
@LoopActor final class TestWorker {
    let database: ConnectionDatabase
    let inbox: Inbox
    let ownership: Ownership

    init(_ loop: EventLoop, _ url: String, generation: UInt64 = 1, router: UInt8 = 1) async throws {
        var configuration = try patientConfiguration(url)
        configuration.serverSettings = hotPathServerSettings
        database = ConnectionDatabase(
            try await PostgresConnection.open(loop: loop, resolver: Resolver(loop), configuration: configuration, mode: .pipelined))
        ownership = Ownership(
            loop: loop, database: database, router: [UInt8](repeating: router, count: 16), slot: 0, generation: generation)
        inbox = Inbox(database: database, ownership: ownership)
    }

    /// The first column.
    func texts(_ sql: String) async throws -> [String] {
        let rows = try await database.rest(sql, Parameters())
        return try (0..<rows.count).map { try rows.string($0, 0) ?? "" }
    }

    func accept(_ message: InboundMessage, deferred: Bool = false) async throws -> StoredMessage? {
        if case .stored(let stored) = try await inbox.accept(message, deferred: deferred) { stored } else { nil }
    }
}

/// Hundreds of tests run beside each other on however slow a machine: what a connection or a statement takes says nothing of what is tested.
func patientConfiguration(_ url: String) throws -> PostgresConfiguration {
    var configuration = try PostgresConfiguration(url)
    configuration.connectTimeout = .seconds(120)
    configuration.executeTimeout = .seconds(120)
    configuration.restStatementTimeout = .seconds(120)
    return configuration
}

/// An empty migrated database, on the tests' common server if none is named; gives back its URL.
func migratedDatabase(_ name: String, on server: TemporaryPostgres? = nil) async throws -> String {
    if let server {
        let url = try await server.createDatabase(name)
        try await migrate(url)
        return url
    }
    return try await TemporaryPostgres.shared().createDatabase(name, template: try await migratedTemplate.value)
}

/// Copied for each test: a copy costs a fraction of the migrations.
private let migratedTemplate = Task {
    let name = "migrated_template"
    try await migrate(try await TemporaryPostgres.shared().createDatabase(name))
    return name
}

private func migrate(_ url: String) async throws {
    try await runOnLoop { loop in
        let connection = try await PostgresConnection.open(
            loop: loop, resolver: Resolver(loop), configuration: patientConfiguration(url), mode: .plain)
        defer { connection.close() }
        try await Migrator(connection: connection, loop: loop).run()
    }
}

let testAccount = "AC" + String(repeating: "a", count: 32)

/// A message with a MessageSid made of `number`; later numbers arrived later.
func testMessage(
    _ number: Int, from: String = "+14155550101", to: String = "+18005550100", body: String = "hello", more: [(String, String)] = [],
    arrivedAt: WallTime = .now(), sequence: Int64? = nil
) -> InboundMessage {
    let digits = String(number)
    let sid = "SM" + String(repeating: "0", count: 32 - digits.utf8.count) + digits
    let fields =
        [("MessageSid", sid), ("AccountSid", testAccount), ("From", from), ("To", to), ("Body", body)] + more
    return InboundMessage(
        fields: fields.map { (name: $0.0, value: Array($0.1.utf8)) }, source: "webhook", arrivedAt: arrivedAt,
        arrivalSequence: sequence ?? Int64(number), correlationID: "test-\(number)")
}

func testOutcome(
    _ stored: StoredMessage, parts: [String] = ["reply"], userID: Int64? = nil, outcome: String = "replied", isSuccess: Bool = true,
    route: ReplyRoute = .inline
) -> MessageOutcome {
    MessageOutcome(
        key: stored.message.key, state: "replied", outcome: outcome, isSuccess: isSuccess, parts: parts, route: route, userID: userID,
        conversationID: stored.conversationID(userID: userID), processing: .milliseconds(12), error: isSuccess ? nil : outcome,
        country: "US", recordedNumber: stored.message.from.recordedNumber)
}
