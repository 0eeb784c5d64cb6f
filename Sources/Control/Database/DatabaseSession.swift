// A command's connection to the database, and its errors as the one line that a command ends with.

import EventLoop
import Operations
import Postgres
import Settings

extension ControlError: OperatorFailure {}

@LoopActor final class DatabaseSession: OperatorSession {
    private let connection: PostgresConnection
    let loop: EventLoop

    /// Opens one connection to what the settings name. `key` is whom to blame when nothing is there.
    init(_ loop: EventLoop, _ configuration: PostgresConfiguration, key: SettingKey = .databaseURL) async throws(ControlError) {
        self.loop = loop
        do throws(PostgresError) {
            connection = try await PostgresConnection.open(
                loop: loop, resolver: Resolver(loop), configuration: configuration, mode: .plain)
        } catch { throw Self.unreachable(error, configuration, key) }
    }

    var who: String { operatorName() }

    func query(_ sql: String, _ parameters: Parameters) async throws(ControlError) -> Rows {
        do throws(PostgresError) {
            return try await connection.query(sql, parameters, timeout: .seconds(60))
        } catch { throw Self.failure(error) }
    }

    /// The same with the database's own error, for those who expect one.
    func attempt(
        _ sql: String, _ parameters: Parameters = Parameters(), timeout: Duration = .seconds(60)
    ) async throws(PostgresError) -> Rows {
        try await connection.query(sql, parameters, timeout: timeout)
    }

    /// For those who wait for a router's work: a second.
    func pause() async { await LoopActor.sleep(.seconds(1), on: loop) }

    func close() { connection.close() }

    /// Runs `body` with a session on DATABASE_URL.
    nonisolated static func run<Value: Sendable>(
        _ environment: ControlEnvironment, _ body: @escaping @Sendable @LoopActor (DatabaseSession) async throws(ControlError) -> Value
    ) throws(ControlError) -> Value {
        let configuration = try configuration(environment.settings)
        return try runOnLoop { loop throws(ControlError) in
            let session = try await DatabaseSession(loop, configuration)
            defer { session.close() }
            return try await body(session)
        }
    }

    /// How to reach DATABASE_URL, or with `migrating` MIGRATE_DATABASE_URL.
    nonisolated static func configuration(_ settings: Settings, migrating: Bool = false) throws(ControlError) -> PostgresConfiguration {
        let url: DatabaseURL
        do throws(SettingsError) {
            url = try settings.demand(migrating ? settings.migrateDatabaseURL : settings.databaseURL, .databaseURL)
        } catch { throw .configuration(error.description) }
        do {
            var configuration = try PostgresConfiguration(url.libpqURL)
            configuration.applicationName = "sms-routerctl"
            return configuration
        } catch { throw .configuration("DATABASE_URL=\(url): \(error.description)") }
    }

    /// Where reports are read: ANALYTICS_DATABASE_URL, else DATABASE_URL.
    nonisolated static func analyticsConfiguration(_ settings: Settings) throws(ControlError) -> PostgresConfiguration {
        guard let url = settings.analyticsDatabaseURL else { return try configuration(settings) }
        do {
            var configuration = try PostgresConfiguration(url.libpqURL)
            configuration.applicationName = "sms-routerctl"
            configuration.acceptsStandby = true
            return configuration
        } catch { throw .configuration("ANALYTICS_DATABASE_URL=\(url): \(error.description)") }
    }

    nonisolated private static func unreachable(_ error: PostgresError, _ configuration: PostgresConfiguration, _ key: SettingKey)
        -> ControlError
    {
        .unreachable("\(key.rawValue) \(configuration.url): \(error); check that the server runs there and takes this user")
    }

    /// A refusal of the server in a command's words.
    nonisolated static func failure(_ error: PostgresError) -> ControlError {
        switch error.sqlState {
        case "42P01", "42703", "42883":
            return .configuration("the database lacks what this program needs (\(error)): run `sms-routerctl migrate`")
        case "42501": return .configuration("the database user may not do this (\(error)): grant it, or use the owner's role")
        case nil: return .unreachable("\(error)")
        default: return .data("\(error)")
        }
    }
}

/// Values of a row; a type that is not the expected one is our own bug.
func decoded<Value>(_ body: () throws(PostgresError) -> Value) throws(ControlError) -> Value {
    do throws(PostgresError) { return try body() } catch { throw .software("\(error)") }
}
