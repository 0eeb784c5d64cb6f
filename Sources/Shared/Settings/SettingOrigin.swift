// Where a value came from, as `config show` and admin/status name it.

/// The source of an effective value. Order of precedence: operatorRow, the environment's three, defaultRow, builtIn (contract §3).
package enum SettingOrigin: Sendable, Hashable, CustomStringConvertible {
    /// A database row that an operator changed, or that was there before our first migration.
    case operatorRow
    /// The environment, under this name.
    case environment(String)
    /// SMS_ROUTER_ENV_FILE, under this name.
    case environmentFile(String)
    /// The file that `KEY_FILE` names.
    case secretFile(String)
    /// A database row as our migration made it.
    case defaultRow
    /// The table's default.
    case builtIn
    /// Nothing sets it and it has no default.
    case unset

    package var description: String {
        switch self {
        case .operatorRow: "database"
        case .environment(let name): "environment \(name)"
        case .environmentFile(let name): "environment file \(name)"
        case .secretFile(let path): "file \(oneLine(path))"
        case .defaultRow: "database default"
        case .builtIn: "default"
        case .unset: "not set"
        }
    }

    /// Whether somebody set it outside of the database.
    package var isEnvironment: Bool {
        switch self {
        case .environment, .environmentFile, .secretFile: true
        case .operatorRow, .defaultRow, .builtIn, .unset: false
        }
    }
}

/// One line of `config show`.
package struct SettingEntry: Sendable, Hashable {
    package let key: String
    /// Secrets as stars; nil when nothing sets it.
    package let value: String?
    package let origin: SettingOrigin
    package let isSecret: Bool
}
