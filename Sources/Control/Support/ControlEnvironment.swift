// The settings as commands use them: the router's own table and order of sources, and a way to do with an auth token alone.

import Settings

/// An account and one of its tokens.
struct SigningAccount: Equatable {
    var sid: String
    var token: String
}

struct ControlEnvironment {
    /// Stands in where a token is configured and its account is not: no account has it.
    static let noAccount = "AC00000000000000000000000000000000"

    let settings: Settings

    /// Reads the environment and the file that it names. With `tokenAlone` a token without its account is enough: for those who only check
    /// signatures.
    init(
        _ variables: [String: String], tokenAlone: Bool = false, readFile: SettingsFileReader = readSettingsFile
    ) throws(ControlError) {
        do throws(SettingsError) {
            settings = try Settings.load(environment: variables, for: .control, readFile: readFile)
        } catch {
            guard tokenAlone, error.key == SettingKey.twilioAccountSID.rawValue else { throw .configuration(error.description) }
            var filled = variables
            filled[SettingKey.twilioAccountSID.rawValue] = Self.noAccount
            do throws(SettingsError) {
                settings = try Settings.load(environment: filled, for: .control, readFile: readFile)
            } catch { throw .configuration(error.description) }
        }
    }

    var ourNumber: String? { settings.twilioPhoneNumber }

    /// Whose webhooks `send` and `loadtest` imitate: the first account with its first token.
    func signingAccount() throws(ControlError) -> SigningAccount {
        guard let account = settings.accounts.first, let token = account.tokens.first else {
            throw .configuration("TWILIO_AUTH_TOKEN is not set: set it to the auth token that signs your webhooks")
        }
        return SigningAccount(sid: account.sid, token: token)
    }

    /// The tokens that may have signed a webhook that names `accountSID`: that account's, or all when it names none that we know and a
    /// token stands without an account.
    func tokens(for accountSID: String?) -> [String] {
        if let accountSID, let account = settings.accounts.first(where: { $0.sid == accountSID }) { return account.tokens }
        let loose = settings.accounts.first { $0.sid == Self.noAccount }
        if accountSID != nil { return loose?.tokens ?? [] }
        return settings.accounts.flatMap(\.tokens)
    }
}
