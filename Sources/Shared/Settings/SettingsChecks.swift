// The steps of Settings.load that concern one value or several together. Called by Settings.load only.

extension Settings {
    static func parse(_ definition: SettingDefinition, _ text: String, name: String) throws(SettingsError) -> SettingValue {
        do { return try definition.type.parse(text) } catch {
            throw .notAllowed(name, value: definition.isSecret ? nil : maskedCredentials(text), error.allowed)
        }
    }

    static func readSecret(
        _ definition: SettingDefinition, name: String, path: String, readFile: SettingsFileReader
    ) throws(SettingsError) -> SettingValue {
        var text = try readText(name: name, path: path, readFile: readFile).trimmed
        guard !text.isEmpty else { throw SettingsError(key: name, "\(name): \(oneLine(path)) is empty") }
        // A list may stand one a line in a file of its own.
        if definition.type == .tokens || definition.type == .adminTokens {
            text = text.split(whereSeparator: \.isNewline).joined(separator: ",")
        }
        do { return try definition.type.parse(text) } catch {
            throw SettingsError(key: name, "\(name): the content of \(oneLine(path)) is not allowed: \(error.allowed)")
        }
    }

    static func notSet(_ definition: SettingDefinition) -> SettingsError {
        SettingsError(key: definition.key.rawValue, "\(definition.names.joined(separator: " or ")) is not set: \(definition.type.allowed)")
    }

    /// http is refused beyond this machine: the signature's URL, our credentials and everybody's texts would travel in the clear.
    static func checkAddresses(_ values: [SettingKey: SettingValue]) throws(SettingsError) {
        for key in [SettingKey.publicURL, .twilioAPIBaseURL] {
            guard case .webAddress(let address) = values[key] else { continue }
            if key == .twilioAPIBaseURL, address.userInfo != nil {
                throw .notAllowed(key.rawValue, value: address.masked, "a URL without user and password: TWILIO_API_KEY_SID is for that")
            }
            guard !address.isSecure, !address.isLoopback, values[.allowHTTP] != .boolean(true) else { continue }
            throw .notAllowed(key.rawValue, value: address.masked, "https://…, or http with SMS_ROUTER_ALLOW_HTTP=true")
        }
    }

    /// A certificate without its key, or an address for TLS without both, would be a listener that nobody can talk to.
    static func checkTLS(_ values: [SettingKey: SettingValue]) throws(SettingsError) {
        let files: [SettingKey] = [.tlsCertificate, .tlsKey]
        let isNeeded = values[.tlsListen] != nil || files.contains { values[$0] != nil }
        guard isNeeded, let lacking = files.first(where: { values[$0] == nil }) else { return }
        throw SettingsError(
            key: lacking.rawValue,
            "\(lacking.rawValue) is not set: SMS_ROUTER_TLS_LISTEN needs a certificate and its key, each an absolute path of a PEM file")
    }

    /// The accounts of TWILIO_ACCOUNT_SID and of TWILIO_ACCOUNTS_FILE; tokens of an account in both are put together.
    /// `keyed` has its API key elsewhere.
    static func readAccounts(
        _ values: [SettingKey: SettingValue], keyed: String?, readFile: SettingsFileReader
    ) throws(SettingsError) -> [TwilioAccount] {
        var accounts: [TwilioAccount] = []
        if case .tokens(let tokens) = values[.twilioAuthToken] {
            guard case .text(let sid) = values[.twilioAccountSID] else {
                throw SettingsError(key: "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN is set without TWILIO_ACCOUNT_SID: set both")
            }
            accounts.append(TwilioAccount(sid: sid, tokens: tokens))
        }
        guard case .text(let path) = values[.twilioAccountsFile] else { return accounts }
        let key = SettingKey.twilioAccountsFile.rawValue
        for account in try TwilioAccount.parseFile(try readText(name: key, path: path, readFile: readFile), path: path) {
            guard account.apiKey == nil || account.sid != keyed else {
                throw SettingsError(
                    key: key, "\(key) \(oneLine(path)): \(account.sid) has an API key here and in TWILIO_API_KEY_SID: keep one of them")
            }
            if let index = accounts.firstIndex(where: { $0.sid == account.sid }) {
                accounts[index].tokens += account.tokens.filter { !accounts[index].tokens.contains($0) }
                accounts[index].apiKey = account.apiKey
            } else {
                accounts.append(account)
            }
        }
        return accounts
    }

    /// A refused text may be a URL with a password in it: what stands between `//` and `@` is hidden.
    private static func maskedCredentials(_ text: String) -> String {
        guard let at = text.lastIndex(of: "@") else { return text }
        let start = text.range(ofText: "//")?.upperBound ?? text.startIndex
        return start < at ? text[..<start] + "***" + text[at...] : text
    }
}

/// Typed access to parsed values; the table's test guarantees that each key has the type that is asked for here.
struct ValueReader {
    let values: [SettingKey: SettingValue]

    func integer(_ key: SettingKey) -> Int {
        guard case .integer(let value) = values[key] else { return 0 }
        return Int(value)
    }
    func decimal(_ key: SettingKey) -> Double {
        guard case .decimal(let value) = values[key] else { return 0 }
        return value
    }
    func boolean(_ key: SettingKey) -> Bool { values[key] == .boolean(true) }
    func text(_ key: SettingKey) -> String? {
        guard case .text(let value) = values[key] else { return nil }
        return value
    }
    func replyCountries(_ key: SettingKey) -> ReplyCountries {
        guard case .replyCountries(let value) = values[key] else { return .ours }
        return value
    }
    func webAddress(_ key: SettingKey) -> WebAddress? {
        guard case .webAddress(let value) = values[key] else { return nil }
        return value
    }
    func databaseURL(_ key: SettingKey) -> DatabaseURL? {
        guard case .databaseURL(let value) = values[key] else { return nil }
        return value
    }
    func listen(_ key: SettingKey) -> [ListenAddress]? {
        guard case .listen(let value) = values[key] else { return nil }
        return value
    }
}
