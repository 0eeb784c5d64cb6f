// What the tests of this module share: an environment that is right, and files that exist only here.

@testable import Settings

let accountSID = "AC" + String(repeating: "0a", count: 16)
let otherSID = "AC" + String(repeating: "1b", count: 16)
let secretToken = "token-that-nobody-may-see"

/// All that the router needs.
let sound: [String: String] = [
    "DATABASE_URL": "postgresql://router:pa55word@db.example:5433/sms", "AGENT_CORE_URL": "builtin:echo",
    "TWILIO_ACCOUNT_SID": accountSID, "TWILIO_AUTH_TOKEN": secretToken,
]

/// Loads `sound` with changes (nil removes a key) and with files.
func load(
    _ changes: [String: String?] = [:], for process: ProcessKind = .dispatcher, files: [String: String] = [:],
    opening: Set<SettingKey>? = nil
) throws(SettingsError) -> Settings {
    var environment = sound
    for (key, value) in changes { environment[key] = value }
    return try Settings.load(environment: environment, for: process, opening: opening) { path throws(SettingsFileError) in
        guard let text = files[path] else { throw SettingsFileError("No such file or directory") }
        return Array(text.utf8)
    }
}

/// The line that a start ends with; nil when it goes on.
func failure(_ changes: [String: String?], for process: ProcessKind = .dispatcher, files: [String: String] = [:]) -> SettingsError? {
    do {
        _ = try load(changes, for: process, files: files)
        return nil
    } catch { return error }
}
