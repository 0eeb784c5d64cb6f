// `sms-routerctl migrate`: brings the database to this program's schema, or with --status says where it is. Running it twice is harmless.

import ArgumentParser
import EventLoop
import Postgres
import Schema

struct MigrateCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Create or update the tables, as the role of MIGRATE_DATABASE_URL (else DATABASE_URL).",
        discussion: "With --status nothing is changed: exit 0 when the schema fits this program, 1 when it does not.")

    @OptionGroup var environment: EnvironmentOptions
    @Flag(help: "Only say whether the schema fits.") var status = false
    @Flag(help: "JSON instead of lines.") var json = false

    func execute() throws(ControlError) {
        let settings = try environment.load().settings
        let database = try DatabaseSession.configuration(settings, migrating: !status)
        let region = settings.defaultRegion
        if status {
            let verdict = try runOnLoop { loop throws(ControlError) in
                let session = try await DatabaseSession(loop, database)
                defer { session.close() }
                return try await session.schemaVerdict()
            }
            Record([("fits", .flag(verdict == .fits)), ("version", .integer(Int64(Schema.version))), ("verdict", .text("\(verdict)"))])
                .print(json: json)
            guard verdict == .fits else { throw .no("\(verdict)") }
            return
        }
        let result = try runOnLoop { loop throws(ControlError) in try await Self.migrate(loop, database, region: region) }
        var listing = Listing(columns: ["version", "name"])
        listing.rows = result.applied.map { [.integer(Int64($0.version)), .text($0.name)] }
        if json {
            listing.print(json: true)
        } else {
            print("\(result.applied.isEmpty ? "nothing to do: " : "")the schema is at version \(Schema.version)")
        }
        for collision in result.collisions { note("warning: \(collision.line)") }
    }

    @LoopActor private static func migrate(
        _ loop: EventLoop, _ database: PostgresConfiguration, region: String
    ) async throws(ControlError) -> (applied: [AppliedMigration], collisions: [OwnerCollision]) {
        let connection: PostgresConnection
        do throws(PostgresError) {
            connection = try await PostgresConnection.open(loop: loop, resolver: Resolver(loop), configuration: database, mode: .plain)
        } catch { throw .unreachable("\(database.url): \(error); check that the server runs there and takes this user") }
        defer { connection.close() }
        var applied: [AppliedMigration] = []
        do throws(MigrationError) {
            try await Migrator(connection: connection, loop: loop).run { migration in
                applied.append(AppliedMigration(version: migration.version, name: migration.name))
                note("applied \(migration.version) \(migration.name)")
            }
        } catch {
            switch error {
            case .database(let error): throw DatabaseSession.failure(error)
            case .programTooOld, .locked: throw .data("\(error)")
            case .failed: throw .data("\(error); nothing of it was kept, run it again when that is mended")
            }
        }
        do throws(PostgresError) {
            let rows = try await connection.query(OwnerCollisions.statement.sql)
            return (applied, try OwnerCollisions.among(rows) { phoneForm($0, region: region) })
        } catch { throw DatabaseSession.failure(error) }
    }
}

struct AppliedMigration: Sendable {
    var version: Int
    var name: String
}

extension DatabaseSession {
    /// Whether this program and the database fit.
    func schemaVerdict() async throws(ControlError) -> SchemaVerdict {
        do throws(PostgresError) {
            return try SchemaCheck.verdict(try await attempt(SchemaCheck.statement.sql))
        } catch {
            guard let verdict = SchemaCheck.verdict(refusedWith: error) else { throw Self.failure(error) }
            return verdict
        }
    }
}

extension OwnerCollision {
    /// For an operator, who may see the number.
    var line: String {
        "\(number) belongs to users \(users.map(String.init).joined(separator: ", ")) and therefore resolves to nobody: "
            + "leave it to one of them"
    }
}
