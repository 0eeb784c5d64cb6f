// The settings that commands use beside the full set: tokens and addresses, also when nothing else is configured (`signature check` works
// with TWILIO_AUTH_TOKEN alone).

/// An account and one of its tokens.
struct SigningAccount {
    var sid: String
    var token: String
}

struct ControlEnvironment {
    /// Environment and environment file together; the environment wins.
    let variables: [String: String]

    init(_ given: [String: String]) throws(ControlError) {
        var variables = given
        if let path = given["SMS_ROUTER_ENV_FILE"], !path.isEmpty {
            guard let text = readSmallFile(path) else {
                throw .configuration("SMS_ROUTER_ENV_FILE=\(path): cannot be read; name a file of KEY=value lines that you may read")
            }
            for line in text.split(separator: "\n") {
                guard let equals = line.firstIndex(of: "="), !line.hasPrefix("#") else { continue }
                let key = String(line[..<equals])
                if variables[key] == nil { variables[key] = String(line[line.index(after: equals)...]) }
            }
        }
        self.variables = variables
    }

    func value(_ key: String) -> String? { variables[key].flatMap { $0.isEmpty ? nil : $0 } }

    var ourNumber: String? { value("TWILIO_PHONE_NUMBER") ?? value("TWILIO_FROM_NUMBER") }

    /// Whose webhooks `send` and `loadtest` imitate: the first account with its first token.
    func signingAccount() throws(ControlError) -> SigningAccount {
        guard let token = value("TWILIO_AUTH_TOKEN")?.split(separator: ",").first else {
            throw .configuration("TWILIO_AUTH_TOKEN is not set; set it to the auth token that signs your webhooks")
        }
        guard let sid = value("TWILIO_ACCOUNT_SID") else {
            throw .configuration("TWILIO_ACCOUNT_SID is not set; set it to the account whose token TWILIO_AUTH_TOKEN is")
        }
        return SigningAccount(sid: sid, token: String(token))
    }
}
