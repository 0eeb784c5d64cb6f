// `sms-routerctl config`: what is in force and where it comes from; reading and changing the rows of sms_router_configs.

import ArgumentParser
import Operations
import Postgres
import Settings

struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show settings with their sources; read and change those in the database.",
        subcommands: [ConfigShowCommand.self, ConfigGetCommand.self, ConfigSetCommand.self, ConfigResetCommand.self])
}

struct ConfigShowCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "All settings, their values (secrets masked) and where each comes from.")

    @OptionGroup var environment: EnvironmentOptions
    @Flag(help: "JSON instead of a table.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        var listing = Listing(columns: ["key", "value", "source"])
        for entry in try effectiveSettings(environment) {
            listing.rows.append([.text(entry.key), entry.value.map { .text($0) } ?? .none, .text("\(entry.origin)")])
        }
        listing.print(json: json)
    }
}

struct ConfigGetCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "get", abstract: "The value in force of one setting, or a row of your own.",
        discussion: "Secrets stay masked. Exit 1 when nothing sets it.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "An environment name or the key of a database row.") var key: String
    @Flag(help: "JSON: key, value and source.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        guard let known = SettingKey(anyName: key) else { return try showFreeRow(environment) }
        guard let entry = try effectiveSettings(environment).first(where: { $0.key == known.rawValue }), let value = entry.value else {
            throw .no("\(known.rawValue) is not set")
        }
        if json {
            Record([("key", .text(entry.key)), ("value", .text(value)), ("source", .text("\(entry.origin)"))]).print(json: true)
        } else {
            print(value)
        }
    }

    /// A row under a key of the operator's own, as `config set` stores it.
    private func showFreeRow(_ environment: ControlEnvironment) throws(ControlError) {
        let rows = try DatabaseSession.run(environment) { session throws(ControlError) in try await session.configRows() }
        guard let row = rows.first(where: { $0.key == key }) else {
            throw .usage("\(OutputValue.oneLine(key)) is neither a setting nor a row of sms_router_configs; see `config show`")
        }
        note("warning: \(OutputValue.oneLine(key)) is stored, but it is not a key that the router reads")
        if json {
            Record([("key", .text(row.key)), ("value", .text(row.value)), ("source", .text("database"))]).print(json: true)
        } else {
            print(row.value)
        }
    }
}

struct ConfigSetCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Write a row of sms_router_configs; every process uses it within a second.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The row's key (spam_threshold), or the environment name that means the same.") var key: String
    @Argument(help: "The new value.") var value: String
    @Option(help: "A description to store with it.") var description: String?
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let row: String
        if let known = SettingKey(anyName: key) {
            guard let name = known.definition.row else {
                throw .usage("\(known.rawValue) is set in the environment only, not in the database; change it there and send SIGHUP")
            }
            row = name
        } else {
            row = key
        }
        switch LiveSettings.validateRow(key: row, value: value) {
        case .accepted: break
        case .unused(let reason): note("warning: \(reason)")
        case .refused(let reason): throw .usage(reason)
        }
        try DatabaseSession.run(environment) { [value, description] session throws(ControlError) in
            try await session.recorded { () throws(ControlError) in
                let found = try await session.query(
                    "select config_value from sms_router_configs where config_key = $1 for update", Parameters(texts: row))
                let before = try decoded { () throws(PostgresError) in found.isEmpty ? "" : try found.string(0, 0) ?? "" }
                _ = try await session.query(
                    """
                    insert into sms_router_configs as c (config_key, config_value, description, is_active, is_default)
                    values ($1, $2, $3, true, false)
                    on conflict (config_key) do update set config_value = excluded.config_value, is_active = true, is_default = false,
                      description = coalesce(excluded.description, c.description), updated_at = now() at time zone 'utc'
                    """, Parameters(texts: row, value, description))
                return ((), AuditEntry(action: "config_set", subject: row, before: before, after: value))
            }
        }
        if json {
            Record([("key", .text(row)), ("value", .text(value))]).print(json: true)
        } else {
            print("\(row) is now \(OutputValue.oneLine(value))")
        }
    }
}

struct ConfigResetCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset", abstract: "Take an operator's value away: environment or default are in force again, within a second.",
        discussion: "The row stays in sms_router_configs, switched off. Exit 1 when no operator has set one.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The row's key (spam_threshold), or the environment name that means the same.") var key: String
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let row = SettingKey(anyName: key)?.definition.row ?? key
        let before = try DatabaseSession.run(environment) { session throws(ControlError) in try await SettingReset.make(row, session) }
        if json {
            Record([("key", .text(row)), ("value_before", .text(before))]).print(json: true)
        } else {
            print("\(row) is not set in the database any more; it was \(OutputValue.oneLine(before))")
        }
    }
}

/// All settings with the database's rows taken into account; without a database those of the environment, and a word on that.
private func effectiveSettings(_ environment: ControlEnvironment) throws(ControlError) -> [SettingEntry] {
    let settings = environment.settings
    guard settings.databaseURL != nil else {
        note("warning: DATABASE_URL is not set: the rows of sms_router_configs are not taken into account")
        return settings.entries
    }
    do throws(ControlError) {
        let live = try DatabaseSession.run(environment) { session throws(ControlError) in
            LiveSettings.effective(rows: try await session.configRows(), environment: settings)
        }
        for bad in live.badRows { note("warning: the row \(bad.reason); the value before it stays in force") }
        return live.entries(over: settings)
    } catch {
        note("warning: \(error.message); the rows of sms_router_configs are not taken into account")
        return settings.entries
    }
}

extension SettingKey {
    /// By its environment name, one of its aliases or its row's key.
    init?(anyName name: String) {
        guard let definition = SettingDefinition.table.first(where: { $0.names.contains(name) || $0.row == name }) else { return nil }
        self = definition.key
    }
}

extension DatabaseSession {
    /// What operators and migrations wrote into sms_router_configs.
    func configRows() async throws(ControlError) -> [LiveSettings.Row] {
        let rows = try await query(
            "select config_key::text, config_value, is_default, coalesce(is_active, true) from sms_router_configs order by config_key")
        return try decoded { () throws(PostgresError) in
            var result: [LiveSettings.Row] = []
            for row in 0..<rows.count {
                result.append(
                    LiveSettings.Row(
                        key: try rows.string(row, 0) ?? "", value: try rows.string(row, 1) ?? "",
                        isDefaultRow: try rows.bool(row, 2) ?? false, isActive: try rows.bool(row, 3) ?? true))
            }
            return result
        }
    }
}
