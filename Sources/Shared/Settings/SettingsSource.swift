// The environment and SMS_ROUTER_ENV_FILE laid over each other, and each setting's text looked up in them: aliases, KEY_FILE,
// what a child process is given, names that nobody knows. Called by Settings.load only. Parses no value; opens files only through
// the closure that it is handed.

/// Reads a whole file; throws the system's reason. `readSettingsFile` is the one for programs.
package typealias SettingsFileReader = (_ path: String) throws(SettingsFileError) -> [UInt8]

/// All variables in force, each with where it stands.
struct SettingsSource: Sendable {
    struct Variable: Sendable { let value: String, isFromFile: Bool }

    /// Where a setting's text is.
    enum Place: Sendable, Hashable {
        case plain(name: String, text: String, isFromFile: Bool)
        /// `KEY_FILE`, not yet opened.
        case secretFile(name: String, path: String)
    }

    private(set) var variables: [String: Variable]

    /// An empty value counts as not set, as compose files and unit files write it.
    init(environment: [String: String], readFile: SettingsFileReader) throws(SettingsError) {
        variables = environment.filter { !$0.value.trimmed.isEmpty }.mapValues { Variable(value: $0, isFromFile: false) }
        let name = SettingKey.environmentFile.rawValue
        guard let path = variables[name]?.value.trimmed else { return }
        let text = try readText(name: name, path: path, readFile: readFile)
        var fromFile: [String: Variable] = [:]
        for (key, value) in try EnvironmentFile.parse(text, path: path) {
            guard key != name else { throw SettingsError(key: name, "\(name) \(oneLine(path)) sets \(name) itself") }
            fromFile[key] = value.trimmed.isEmpty ? nil : Variable(value: value, isFromFile: true)
        }
        variables.merge(fromFile) { environment, _ in environment }
    }

    /// Where a setting is set; nil: nowhere. Throws when it is set in ways that contradict each other.
    func place(of definition: SettingDefinition) throws(SettingsError) -> Place? {
        var found: Place?
        for name in definition.names {
            guard let variable = variables[name] else { continue }
            if case .plain(let earlier, let text, _) = found {
                guard text.trimmed == variable.value.trimmed else { throw contradiction(earlier, name) }
            } else {
                found = .plain(name: name, text: variable.value, isFromFile: variable.isFromFile)
            }
        }
        guard definition.isSecret else { return found }
        for name in definition.names.map({ $0 + "_FILE" }) {
            guard let path = variables[name]?.value.trimmed else { continue }
            switch found {
            case nil: found = .secretFile(name: name, path: path)
            case .plain(let earlier, _, _): throw SettingsError(key: name, "\(earlier) and \(name) are both set: keep one of them")
            case .secretFile(let earlier, let other): guard other == path else { throw contradiction(earlier, name) }
            }
        }
        return found
    }

    private func contradiction(_ first: String, _ second: String) -> SettingsError {
        SettingsError(key: second, "\(first) and \(second) mean the same and differ: keep one of them")
    }

    /// What the dispatcher made for its workers. In any other process the variable is somebody's mistake.
    func handedDown(to process: ProcessKind) throws(SettingsError) -> [SendingAccount] {
        let name = WorkerCredentials.variable
        guard let text = variables[name]?.value else { return [] }
        guard process == .worker else { throw SettingsError(key: name, "\(name) is made by the router for its workers: remove it") }
        return try WorkerCredentials.decode(text)
    }

    /// A line for each variable that looks like ours and is not, with the nearest name that is.
    func unknownNames() -> [String] {
        var known: Set<String> = []
        for definition in SettingDefinition.table {
            known.formUnion(definition.names)
            if definition.isSecret { known.formUnion(definition.names.map { $0 + "_FILE" }) }
        }
        var lines: [String] = []
        for name in variables.keys.sorted() where !known.contains(name) && name != WorkerCredentials.variable {
            let isOurs = name.hasPrefix("SMS_ROUTER_")
            guard isOurs || name.hasPrefix("AGENT_") || name.hasPrefix("TWILIO_") else { continue }
            if let nearest = nearest(to: name, of: known, within: isOurs ? 4 : 2) {
                lines.append("\(oneLine(name)) is not a setting and was ignored; did you mean \(nearest)?")
            } else if isOurs {
                lines.append("\(oneLine(name)) is not a setting and was ignored")
            }
        }
        return lines
    }

    /// The name that takes the fewest edits, `most` at most. As many as their lengths differ by it takes at least: what is much longer is not compared.
    private func nearest(to name: String, of known: Set<String>, within most: Int) -> String? {
        let near = known.filter { abs($0.utf8.count - name.utf8.count) <= most }.map { (name: $0, distance: editDistance(name, $0)) }
        return near.filter { $0.distance <= most }.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// Variables that are not ours and that a child needs: the system's, and for those who connect also libpq's, OpenSSL's and proxies.
    func systemVariables(for process: ProcessKind) -> [String: String] {
        variables.filter { name, _ in
            if systemNames.contains(name) || name.hasPrefix("LC_") || name.hasPrefix("SWIFT_") { return true }
            return process != .dispatcher && (connectionNames.contains(name) || name.hasPrefix("PGSSL") || name.hasPrefix("PGGSS"))
        }.mapValues(\.value)
    }
}

private let systemNames: Set<String> = [
    "PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TZDIR", "TMPDIR", "LD_LIBRARY_PATH", "MALLOC_ARENA_MAX",
    "ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS",
]
private let connectionNames: Set<String> = [
    "SSL_CERT_FILE", "SSL_CERT_DIR", "OPENSSL_CONF", "http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY",
    "PGPASSFILE", "PGSERVICEFILE", "PGSYSCONFDIR", "RES_OPTIONS", "LOCALDOMAIN",
]

/// A file's text; the error names the key and the file, never what is inside.
func readText(name: String, path: String, readFile: SettingsFileReader) throws(SettingsError) -> String {
    let bytes: [UInt8]
    do { bytes = try readFile(path) } catch {
        throw SettingsError(key: name, "\(name): cannot read \(oneLine(path)): \(oneLine(error.reason))")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
        throw SettingsError(key: name, "\(name): \(oneLine(path)) is not UTF-8 text")
    }
    return text
}
