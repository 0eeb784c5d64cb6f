// How the dispatcher hands workers what they send with. An API key in TWILIO_API_KEY_SECRET or its file goes to them by the table; what stands
// in TWILIO_ACCOUNTS_FILE together with the tokens that sign webhooks, and tokens of accounts without a key, go in one variable that the
// dispatcher makes. Called by Settings only. Pure.

/// The variable and its form: `ACsid user secret`, a credential a line.
enum WorkerCredentials {
    static let variable = "SMS_ROUTER_WORKER_CREDENTIALS"

    static func encode(_ accounts: [SendingAccount]) -> String {
        accounts.flatMap { account in account.credentials.map { "\(account.sid) \($0.user) \($0.secret)" } }.joined(separator: "\n")
    }

    static func decode(_ text: String) throws(SettingsError) -> [SendingAccount] {
        var found: [(sid: String, credentials: [SendingAccount.Credential])] = []
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 3, TwilioAccount.isSID(fields[0], prefix: "AC"), !fields[1].isEmpty, !fields[2].isEmpty else {
                throw SettingsError(key: variable, "\(variable) (secret, not shown) is not what the dispatcher makes")
            }
            let credential = SendingAccount.Credential(user: fields[1], secret: fields[2])
            if let index = found.firstIndex(where: { $0.sid == fields[0] }) {
                found[index].credentials.append(credential)
            } else {
                found.append((fields[0], [credential]))
            }
        }
        return found.compactMap { SendingAccount(sid: $0.sid, credentials: $0.credentials) }
    }
}

extension Settings {
    /// An API key of TWILIO_ACCOUNT_SID is two settings and an account. Returns the account that has one.
    static func accountWithKey(
        _ values: [SettingKey: SettingValue], _ places: [SettingKey: SettingsSource.Place]
    ) throws(SettingsError) -> String? {
        let (sid, secret) = (SettingKey.twilioAPIKeySID, SettingKey.twilioAPIKeySecret)
        switch (places[sid] != nil, places[secret] != nil) {
        case (false, false): return nil
        case (true, false): throw SettingsError(key: secret.rawValue, "\(sid.rawValue) is set without \(secret.rawValue): set both")
        case (false, true): throw SettingsError(key: sid.rawValue, "\(secret.rawValue) is set without \(sid.rawValue): set both")
        case (true, true): break
        }
        guard case .text(let account) = values[.twilioAccountSID] else {
            let key = SettingKey.twilioAccountSID.rawValue
            throw SettingsError(key: key, "\(sid.rawValue) is set without \(key): set the account that it is of")
        }
        return account
    }

    /// The key of TWILIO_ACCOUNT_SID, in a process that has opened it.
    static func ownKey(_ values: [SettingKey: SettingValue]) -> SendingAccount? {
        guard case .text(let account) = values[.twilioAccountSID], case .text(let user) = values[.twilioAPIKeySID],
            case .text(let secret) = values[.twilioAPIKeySecret]
        else { return nil }
        return SendingAccount(sid: account, credentials: [.init(user: user, secret: secret)])
    }

    /// The API key of each account, or its tokens where it has none; without the account whose key only workers open.
    static func sending(_ accounts: [TwilioAccount], except keyed: String?) -> [SendingAccount] {
        accounts.filter { $0.sid != keyed }.compactMap { account in
            if let key = account.apiKey { return SendingAccount(sid: account.sid, credentials: [.init(user: key.sid, secret: key.secret)]) }
            return SendingAccount(sid: account.sid, credentials: account.tokens.map { .init(user: account.sid, secret: $0) })
        }
    }

    /// One line about the accounts whose auth token leaves the dispatcher.
    static func tokenWarning(_ accounts: [SendingAccount]) -> String? {
        let bare = accounts.filter { account in account.credentials.contains { $0.user == account.sid } }
        guard !bare.isEmpty else { return nil }
        let named = bare.count <= 3 ? bare.map(\.sid).joined(separator: ", ") : "\(bare.count) accounts"
        return "workers send with the auth token of \(named): an API key is safer, in TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET or in "
            + "TWILIO_ACCOUNTS_FILE"
    }
}
