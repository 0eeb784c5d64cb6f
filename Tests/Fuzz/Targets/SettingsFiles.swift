// The environment file: a process starts with it, or ends with one line that holds no secret. What a row of the database may set is judged here too.

import Settings

extension FuzzTarget {
    static let settingsFiles = FuzzTarget(
        "settings", "environment files for each process, and single rows: typed values, or one line without a secret",
        seeds: SettingsFiles.seeds,
        tokens: SettingsFiles.words, longest: 8192
    ) { SettingsFiles.check($0) }
}

private enum SettingsFiles {
    /// In the seeds behind secret keys alone.
    private static let secret = "5ecret-that-nobody-may-see"

    static let seeds: [[UInt8]] = [
        """
        # a comment
        export DATABASE_URL=postgresql://router:\(secret)@db.example:5433/sms?sslmode=require
        TWILIO_ACCOUNT_SID=AC00000000000000000000000000000001
        TWILIO_AUTH_TOKEN="\(secret)"
        AGENT_CORE_URL='https://agent.example/answer'
        SMS_ROUTER_ADMIN_TOKEN=ops:\(secret),\(secret)2:read
        SMS_ROUTER_PUBLIC_URL=https://sms.example.com/prefix
        SMS_ROUTER_TRUSTED_PROXIES=loopback,10.0.0.0/8
        """,
        """
        DATABASE_URL=postgresql+asyncpg://a@h1,h2:5/d
        TWILIO_ACCOUNTS_FILE=/accounts
        AGENT_CORE_URL=builtin:echo
        SMS_ROUTER_LISTEN=127.0.0.1:8000,[::1]:8001,unix:/run/x
        SMS_ROUTER_WORKER_PROCESSES=64
        SMS_ROUTER_REPLY_MODE=always-late
        SMS_ROUTER_SPAM_THRESHOLD=0.75
        AGENT_MEDIA_HOSTS=*.example.com,cdn.example.org
        SMS_ROUTER_SIGN_UP_URL=https://example.com/join?n={phone}
        SMS_ROUTER_REPLY_COUNTRIES=ours
        TWILIO_API_KEY_SID=SK00000000000000000000000000000001
        TWILIO_API_KEY_SECRET=\(secret)
        AGENT_CORE_TOKEN_FILE=/token
        LOG_FORMAT=json
        """,
    ].map { Array($0.utf8) }

    static let words: [String] =
        SettingDefinition.table.flatMap { definition in [definition.key.rawValue + "=", definition.row.map { $0 + "=" }].compactMap { $0 } }
        + [
            "\"", "'", "\\", "\\n", "#", " #", "=", "\n", "\r\n", "\u{0}", "export ", "_FILE=", "true", "false", "1", "0", "-1",
            "99999999999999999999", "::1",
            "0.0.0.0/0", "[", "]", "%2F", "https://", "://", "@", ":", "SMS_ROUTER_", "\u{feff}",
        ]

    /// The files that the environment may name.
    private static func file(_ path: String, _ input: [UInt8]) -> [UInt8]? {
        switch path {
        case "/env": input
        case "/accounts":
            Array("AC00000000000000000000000000000002 \(secret),\(secret)x SK00000000000000000000000000000002:\(secret)\n# end\n".utf8)
        case "/token": Array("\(secret)\n".utf8)
        default: nil
        }
    }

    static func check(_ input: [UInt8]) -> UInt64 {
        var shape = Shape()
        // Where a mutation has moved it to what is no secret, it may be shown.
        let secretMayShow = isShown(input)
        for process in ProcessKind.allCases {
            let settings: Settings
            do throws(SettingsError) {
                settings = try Settings.load(environment: ["SMS_ROUTER_ENV_FILE": "/env"], for: process) { path throws(SettingsFileError) in
                    guard let bytes = file(path, input) else { throw SettingsFileError("No such file or directory") }
                    return bytes
                }
            } catch {
                must(isOneLine(error.description), "the end is not one line: \(error.description.debugDescription)")
                must(secretMayShow || !error.description.contains(secret), "a secret in \(error.description)")
                shape.add(error.key)
                shape.add(String(error.description.suffix(24)))
                continue
            }
            for entry in settings.entries {
                must(secretMayShow || entry.value?.contains(secret) != true, "\(entry.key) shows its secret")
                must(entry.value.map(isOneLine) ?? true, "\(entry.key) is shown on several lines")
            }
            for warning in settings.warnings { must(isOneLine(warning), "a warning is not one line: \(warning.debugDescription)") }
            shape.add(size: settings.warnings.count)
            shape.add(settings.workerProcesses)
            shape.add(size: settings.listen.count)
            must((1...64).contains(settings.workerProcesses) && settings.maxConcurrentRequests >= 1, "numbers out of range")
            must(settings.adminTokens.allSatisfy { $0.token.utf8.count >= 16 }, "a short admin token")
        }
        for line in String(decoding: input, as: UTF8.self).split(separator: "\n").prefix(4) {
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { continue }
            switch LiveSettings.validateRow(key: parts[0], value: parts[1]) {
            case .accepted: shape.add(1)
            case .unused(let reason):
                must(isOneLine(reason), "not one line: \(reason.debugDescription)")
                shape.add(2)
            case .refused(let reason):
                must(isOneLine(reason), "not one line: \(reason.debugDescription)")
                shape.add(3)
            }
        }
        return shape.value
    }

    private static func isShown(_ input: [UInt8]) -> Bool {
        guard let variables = try? EnvironmentFile.parse(String(decoding: input, as: UTF8.self), path: "/env") else { return false }
        let secrets = Set(SettingDefinition.table.filter(\.isSecret).flatMap { [$0.key.rawValue] + $0.aliases })
        return variables.contains { name, value in
            guard secrets.contains(name) else { return value.contains(secret) || name.contains(secret) }
            // A token's name is none of it.
            if name == SettingKey.adminToken.rawValue, value.split(separator: ",").contains(where: { isNamed(bySecret: $0) }) {
                return true
            }
            // Of a URL the password alone is masked: elsewhere in it the secret is the name of something.
            guard let start = value.firstRange(of: "://") else { return false }
            let rest = value[start.upperBound...]
            let authority = rest.prefix { !"/?#".contains($0) }
            let userInfo = authority.lastIndex(of: "@").map { authority[..<$0] } ?? ""
            let user = userInfo.prefix { $0 != ":" }
            return user.contains(secret) || rest.dropFirst(userInfo.count).contains(secret)
        }
    }

    /// Of one admin token, NAME:TOKEN or NAME:TOKEN:read: the secret has become its name.
    private static func isNamed(bySecret entry: Substring) -> Bool {
        let parts = entry.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count >= 2 && parts[0].contains(secret) && !(parts.count == 2 && parts[1] == "read")
    }

    private static func isOneLine(_ text: String) -> Bool { !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } }
}
