// Mistaken environments: each ends the start with one line that names the key and what is allowed, and shows no secret.

import Testing

@testable import Settings

struct Mistake: Sendable, CustomTestStringConvertible {
    var changes: [String: String?]
    var key: String
    var says: [String]
    var files: [String: String] = [:]
    /// The wrong value is no secret and is told.
    var showsValue = false
    var testDescription: String { key + " " + says.joined(separator: " ") }
}

private let hidden = "hidden0hidden0hidden0"
private let keySID = "SK" + String(repeating: "7f", count: 16)

private let mistakes: [Mistake] = [
    Mistake(changes: ["DATABASE_URL": nil], key: "DATABASE_URL", says: ["REAL_DB_URL", "is not set"]),
    Mistake(changes: ["DATABASE_URL": "mysql://u:\(hidden)@h/db"], key: "DATABASE_URL", says: ["not shown", "postgresql://"]),
    Mistake(changes: ["DATABASE_URL": "postgresql://u:\(hidden)%zz@h/db"], key: "DATABASE_URL", says: ["%25"]),
    Mistake(changes: ["DATABASE_URL": "postgresql://u:\(hidden)@h:99999/db"], key: "DATABASE_URL", says: ["1 to 65535"]),
    Mistake(changes: ["DATABASE_URL": "postgresql://u:\(hidden)@h/db?colour=red"], key: "DATABASE_URL", says: ["colour"]),
    Mistake(changes: ["REAL_DB_URL": "postgresql://u:\(hidden)@else/db"], key: "REAL_DB_URL", says: ["DATABASE_URL", "differ"]),
    Mistake(changes: ["SMS_ROUTER_DB_CONNECTIONS": "21"], key: "SMS_ROUTER_DB_CONNECTIONS", says: ["\"21\"", "1 to 20"]),
    Mistake(changes: ["TWILIO_ACCOUNT_SID": "AC123"], key: "TWILIO_ACCOUNT_SID", says: ["\"AC123\"", "32 hexadecimal"]),
    Mistake(changes: ["TWILIO_ACCOUNT_SID": nil], key: "TWILIO_ACCOUNT_SID", says: ["without TWILIO_ACCOUNT_SID"]),
    Mistake(changes: ["TWILIO_AUTH_TOKEN": nil], key: "TWILIO_AUTH_TOKEN", says: ["no auth token"]),
    Mistake(changes: ["TWILIO_AUTH_TOKEN": "\(hidden) \(hidden)"], key: "TWILIO_AUTH_TOKEN", says: ["without white space"]),
    Mistake(
        changes: ["TWILIO_AUTH_TOKEN_FILE": "/run/token"], key: "TWILIO_AUTH_TOKEN_FILE", says: ["both set"], files: ["/run/token": hidden]),
    Mistake(
        changes: ["TWILIO_AUTH_TOKEN": nil, "TWILIO_AUTH_TOKEN_FILE": "/run/none"], key: "TWILIO_AUTH_TOKEN_FILE",
        says: ["/run/none", "No such file"]),
    Mistake(
        changes: ["TWILIO_AUTH_TOKEN": nil, "TWILIO_AUTH_TOKEN_FILE": "/run/empty"], key: "TWILIO_AUTH_TOKEN_FILE",
        says: ["/run/empty", "is empty"], files: ["/run/empty": "\n"]),
    Mistake(changes: ["TWILIO_ACCOUNTS_FILE": "/etc/none"], key: "TWILIO_ACCOUNTS_FILE", says: ["/etc/none", "No such file"]),
    Mistake(
        changes: ["TWILIO_ACCOUNTS_FILE": "/a"], key: "TWILIO_ACCOUNTS_FILE", says: ["line 2", "AC and 32"],
        files: ["/a": "# ours\nAC12 \(hidden)\n"]),
    Mistake(
        changes: ["TWILIO_ACCOUNTS_FILE": "/a"], key: "TWILIO_ACCOUNTS_FILE", says: ["line 1", "SKsid:secret"],
        files: ["/a": "\(otherSID) \(hidden) SK12:\(hidden)\n"]),
    Mistake(
        changes: ["TWILIO_ACCOUNTS_FILE": "/a", "TWILIO_API_KEY_SID": keySID, "TWILIO_API_KEY_SECRET": hidden],
        key: "TWILIO_ACCOUNTS_FILE", says: [accountSID, "TWILIO_API_KEY_SID", "keep one"],
        files: ["/a": "\(accountSID) \(hidden) \(keySID):\(hidden)\n"]),
    Mistake(changes: ["TWILIO_API_KEY_SID": keySID], key: "TWILIO_API_KEY_SECRET", says: ["TWILIO_API_KEY_SID", "set both"]),
    Mistake(changes: ["TWILIO_API_KEY_SECRET": hidden], key: "TWILIO_API_KEY_SID", says: ["TWILIO_API_KEY_SECRET", "set both"]),
    Mistake(changes: ["TWILIO_API_KEY_SECRET_FILE": "/run/none"], key: "TWILIO_API_KEY_SID", says: ["set both"]),
    Mistake(
        changes: ["TWILIO_API_KEY_SID": hidden, "TWILIO_API_KEY_SECRET": "s"], key: "TWILIO_API_KEY_SID", says: ["SK and 32"],
        showsValue: true),
    Mistake(
        changes: ["TWILIO_API_KEY_SID": keySID, "TWILIO_API_KEY_SECRET": "\(hidden) \(hidden)"], key: "TWILIO_API_KEY_SECRET",
        says: ["not shown", "white space"]),
    Mistake(
        changes: [
            "TWILIO_API_KEY_SID": keySID, "TWILIO_API_KEY_SECRET": hidden, "TWILIO_ACCOUNT_SID": nil, "TWILIO_AUTH_TOKEN": nil,
            "TWILIO_ACCOUNTS_FILE": "/a",
        ], key: "TWILIO_ACCOUNT_SID", says: ["TWILIO_API_KEY_SID", "without TWILIO_ACCOUNT_SID"], files: ["/a": "\(otherSID) \(hidden)\n"]),
    Mistake(changes: ["TWILIO_MESSAGING_SERVICE_SID": "MG1"], key: "TWILIO_MESSAGING_SERVICE_SID", says: ["\"MG1\"", "32 hexadecimal"]),
    Mistake(
        changes: ["TWILIO_API_BASE_URL": "http://double.example"], key: "TWILIO_API_BASE_URL", says: ["https://", "SMS_ROUTER_ALLOW_HTTP"]),
    Mistake(changes: ["TWILIO_API_BASE_URL": "https://u:\(hidden)@double.example"], key: "TWILIO_API_BASE_URL", says: ["without user"]),
    Mistake(changes: ["TWILIO_API_BASE_URL": "https://double.example/?a=b"], key: "TWILIO_API_BASE_URL", says: ["no query"]),
    Mistake(changes: ["TWILIO_API_BASE_URL": "api.twilio.com"], key: "TWILIO_API_BASE_URL", says: ["https://"]),
    Mistake(changes: ["TWILIO_PHONE_NUMBER": "+1 (415)"], key: "TWILIO_PHONE_NUMBER", says: ["7 to 15 digits"]),
    Mistake(changes: ["SMS_ROUTER_ENABLED": "maybe"], key: "SMS_ROUTER_ENABLED", says: ["\"maybe\"", "true or false"]),
    Mistake(changes: ["SMS_ROUTER_SPAM_THRESHOLD": "1.5"], key: "SMS_ROUTER_SPAM_THRESHOLD", says: ["\"1.5\"", "0 to 1"]),
    Mistake(changes: ["SMS_ROUTER_SPAM_THRESHOLD": "nan"], key: "SMS_ROUTER_SPAM_THRESHOLD", says: ["0 to 1"]),
    Mistake(changes: ["SMS_ROUTER_MAX_MESSAGE_LENGTH": "0"], key: "SMS_ROUTER_MAX_MESSAGE_LENGTH", says: ["1 to 16000"]),
    Mistake(changes: ["SMS_ROUTER_CACHE_TTL": "1h"], key: "SMS_ROUTER_CACHE_TTL", says: ["\"1h\"", "0 to 86400", "seconds"]),
    Mistake(changes: ["SMS_ROUTER_WORKER_PROCESSES": "-1"], key: "SMS_ROUTER_WORKER_PROCESSES", says: ["1 to 64"]),
    Mistake(changes: ["SMS_ROUTER_MAX_CONCURRENT_REQUESTS": "1e3"], key: "SMS_ROUTER_MAX_CONCURRENT_REQUESTS", says: ["1 to 100000"]),
    Mistake(changes: ["SMS_ROUTER_LISTEN": "8000"], key: "SMS_ROUTER_LISTEN", says: ["HOST:PORT"]),
    Mistake(changes: ["SMS_ROUTER_LISTEN": "[::1]"], key: "SMS_ROUTER_LISTEN", says: ["HOST:PORT"]),
    Mistake(changes: ["SMS_ROUTER_LISTEN": "unix:relative"], key: "SMS_ROUTER_LISTEN", says: ["unix:/PATH"]),
    Mistake(changes: ["SMS_ROUTER_ADMIN_LISTEN": "a b:1"], key: "SMS_ROUTER_ADMIN_LISTEN", says: ["HOST:PORT"]),
    Mistake(
        changes: ["SMS_ROUTER_PUBLIC_URL": "http://sms.example"], key: "SMS_ROUTER_PUBLIC_URL", says: ["https://", "SMS_ROUTER_ALLOW_HTTP"]),
    Mistake(changes: ["SMS_ROUTER_PUBLIC_URL": "sms.example"], key: "SMS_ROUTER_PUBLIC_URL", says: ["https://"]),
    Mistake(changes: ["SMS_ROUTER_PUBLIC_URL": "ftp://u:\(hidden)@sms.example"], key: "SMS_ROUTER_PUBLIC_URL", says: ["https://"]),
    Mistake(changes: ["SMS_ROUTER_TRUSTED_PROXIES": "10.0.0.1/8"], key: "SMS_ROUTER_TRUSTED_PROXIES", says: ["CIDR"]),
    Mistake(changes: ["SMS_ROUTER_ADMIN_TOKEN": "tooshort"], key: "SMS_ROUTER_ADMIN_TOKEN", says: ["at least 16"]),
    Mistake(changes: ["SMS_ROUTER_ADMIN_TOKEN": "a:\(hidden):write"], key: "SMS_ROUTER_ADMIN_TOKEN", says: [":read"]),
    Mistake(changes: ["SMS_ROUTER_STATE_DIR": "state"], key: "SMS_ROUTER_STATE_DIR", says: ["absolute path"]),
    Mistake(changes: ["SMS_ROUTER_DEFAULT_REGION": "USA"], key: "SMS_ROUTER_DEFAULT_REGION", says: ["USA", "two letters"]),
    Mistake(changes: ["SMS_ROUTER_DEFAULT_REGION": "UK"], key: "SMS_ROUTER_DEFAULT_REGION", says: ["UK", "two letters"]),
    Mistake(changes: ["SMS_ROUTER_DEFAULT_REGION": "AQ"], key: "SMS_ROUTER_DEFAULT_REGION", says: ["AQ", "telephone numbers"]),
    Mistake(changes: ["SMS_ROUTER_ENV_FILE": "/etc/none"], key: "SMS_ROUTER_ENV_FILE", says: ["/etc/none", "No such file"]),
    Mistake(
        changes: ["SMS_ROUTER_ENV_FILE": "/e"], key: "SMS_ROUTER_ENV_FILE", says: ["/e", "line 3", "KEY=value"],
        files: ["/e": "A=1\n\nTWILIO_AUTH_TOKEN \(hidden)\n"]),
    Mistake(changes: ["AGENT_CORE_URL": nil], key: "AGENT_CORE_URL", says: ["is not set", "builtin:echo"]),
    Mistake(changes: ["AGENT_CORE_URL": "agent:8080"], key: "AGENT_CORE_URL", says: ["builtin:echo"]),
    Mistake(changes: ["AGENT_CORE_TIMEOUT_MS": "99"], key: "AGENT_CORE_TIMEOUT_MS", says: ["100 to 300000"]),
    Mistake(changes: ["AGENT_MEDIA_HOSTS": "https://cdn.example"], key: "AGENT_MEDIA_HOSTS", says: ["host names"]),
    Mistake(changes: ["PA_LOG_LEVEL": "LOUD\nX"], key: "PA_LOG_LEVEL", says: ["LOUD\\nX", "DEBUG, INFO, WARNING, ERROR"]),
    Mistake(changes: ["LOG_FORMAT": "xml"], key: "LOG_FORMAT", says: ["text or json"]),
    Mistake(changes: ["SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "10000001"], key: "SMS_ROUTER_RATE_LIMIT_PER_MINUTE", says: ["0 to 10000000"]),
]

@Suite struct SettingsErrorTests {
    @Test func soundEnvironmentStarts() throws { _ = try load() }

    @Test(arguments: mistakes) func oneLine(_ mistake: Mistake) throws {
        let error = try #require(failure(mistake.changes, files: mistake.files))
        #expect(error.key == mistake.key)
        #expect(error.description.contains(mistake.key))
        for text in mistake.says { #expect(error.description.contains(text), "\(error)") }
        #expect(!error.description.contains { $0.isNewline })
        #expect(error.description.contains(hidden) == mistake.showsValue, "\(error)")
        #expect(!error.description.contains(secretToken))
    }

    @Test func inlineStatusNeedsAPublicURL() throws {
        let error = try #require(failure(["SMS_ROUTER_INLINE_STATUS": "true"]))
        #expect(error.key == "SMS_ROUTER_INLINE_STATUS" && error.description.contains("SMS_ROUTER_PUBLIC_URL"))
        let told = try load(["SMS_ROUTER_INLINE_STATUS": "true", "SMS_ROUTER_PUBLIC_URL": "https://sms.example.com"])
        #expect(told.inlineStatus)
        #expect(try !load().inlineStatus)
    }

    @Test func unknownNamesAreWarnings() throws {
        // With a key, for a token that is handed to workers is a warning of its own.
        let keyed = ["TWILIO_API_KEY_SID": keySID, "TWILIO_API_KEY_SECRET": hidden]
        func warnings(_ changes: [String: String]) throws -> [String] { try load(changes.merging(keyed) { $1 }).warnings }
        let several = [
            "SMS_ROUTER_CACHE_TLL": "1", "SMS_ROUTER_COFFEE_MACHINE_ADDRESS": "x", "TWILIO_REGION": "ie1", "OTHER": "1",
        ]
        #expect(
            try warnings(several) == [
                "SMS_ROUTER_CACHE_TLL is not a setting and was ignored; did you mean SMS_ROUTER_CACHE_TTL?",
                "SMS_ROUTER_COFFEE_MACHINE_ADDRESS is not a setting and was ignored",
            ])
        #expect(
            try warnings(["TWILIO_AUTH_TOKN": "x"]) == [
                "TWILIO_AUTH_TOKN is not a setting and was ignored; did you mean TWILIO_AUTH_TOKEN?"
            ])
        #expect(try warnings(["SMS_ROUTER_LOG_BODIES": "true"]).count == 1)
    }

    @Test func eachProcessNeedsItsOwnPartOnly() throws {
        #expect(failure(["TWILIO_AUTH_TOKEN": nil, "TWILIO_ACCOUNT_SID": nil], for: .worker) == nil)
        #expect(failure(["DATABASE_URL": nil], for: .worker)?.key == "DATABASE_URL")
        let control = try load(["DATABASE_URL": nil, "AGENT_CORE_URL": nil, "TWILIO_AUTH_TOKEN": nil], for: .control)
        #expect(control.missing.map(\.key) == ["DATABASE_URL", "AGENT_CORE_URL", "TWILIO_AUTH_TOKEN"])
        #expect(throws: SettingsError.self) { try control.demand(control.databaseURL, .databaseURL) }
    }
}
