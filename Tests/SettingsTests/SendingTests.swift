// What messages are sent with: who is given which credential, and what is refused.

import Testing

@testable import Settings

private let key = "SK" + String(repeating: "2c", count: 16)
private let otherKey = "SK" + String(repeating: "3d", count: 16)
private let service = "MG" + String(repeating: "4e", count: 16)

/// What a worker reads of what the dispatcher gives it.
private func worker(_ changes: [String: String?], files: [String: String] = [:]) throws -> (Settings, [String: String]) {
    let child = try load(changes, files: files).environment(for: .worker)
    let settings = try Settings.load(environment: child, for: .worker) { path throws(SettingsFileError) in
        guard let text = files[path] else { throw SettingsFileError("No such file or directory") }
        return Array(text.utf8)
    }
    return (settings, child)
}

private func sending(_ sid: String, _ pairs: (String, String)...) -> SendingAccount? {
    SendingAccount(sid: sid, credentials: pairs.map { .init(user: $0.0, secret: $0.1) })
}

@Suite struct SendingTests {
    @Test func aKeyIsAllThatWorkersGet() throws {
        let (settings, child) = try worker(["TWILIO_API_KEY_SID": key, "TWILIO_API_KEY_SECRET": "key-secret"])
        #expect(settings.sendingAccounts == [sending(accountSID, (key, "key-secret"))].compactMap { $0 })
        #expect(!child.values.contains { $0.contains(secretToken) })
        #expect(child["SMS_ROUTER_WORKER_CREDENTIALS"] == nil)
    }

    /// The dispatcher hands the path down; the file need not even be readable for it.
    @Test func aKeyInAFileIsOpenedByTheWorkerAlone() throws {
        let changes = ["TWILIO_API_KEY_SID": key, "TWILIO_API_KEY_SECRET_FILE": "/run/key"]
        let dispatcher = try load(changes)
        #expect(dispatcher.sendingAccounts.isEmpty && dispatcher.warnings.isEmpty)
        let (settings, child) = try worker(changes, files: ["/run/key": "key-secret\n"])
        #expect(child["TWILIO_API_KEY_SECRET_FILE"] == "/run/key" && child["TWILIO_API_KEY_SECRET"] == nil)
        #expect(settings.sendingAccounts == [sending(accountSID, (key, "key-secret"))].compactMap { $0 })
    }

    @Test func withoutAKeyTheTokensAreGivenWithAWarning() throws {
        let changes = ["TWILIO_AUTH_TOKEN": "new-token,old-token"]
        let (settings, child) = try worker(changes)
        #expect(settings.sendingAccounts == [sending(accountSID, (accountSID, "new-token"), (accountSID, "old-token"))].compactMap { $0 })
        #expect(child["TWILIO_AUTH_TOKEN"] == nil && child["TWILIO_ACCOUNTS_FILE"] == nil)
        let warnings = try load(changes).warnings
        #expect(warnings.count == 1 && warnings[0].contains(accountSID) && !warnings[0].contains("new-token"))
        #expect(try load(changes, for: .control).warnings == warnings)
    }

    @Test func theFilesKeysGoToWorkersWithoutItsTokens() throws {
        let file = "\(otherSID) hidden-token \(otherKey):other:secret\n"
        let changes = ["TWILIO_ACCOUNTS_FILE": "/a", "TWILIO_API_KEY_SID": key, "TWILIO_API_KEY_SECRET": "key-secret"]
        let (settings, child) = try worker(changes, files: ["/a": file])
        let wanted = [sending(accountSID, (key, "key-secret")), sending(otherSID, (otherKey, "other:secret"))].compactMap { $0 }
        #expect(settings.sendingAccounts == wanted)
        for value in child.values { #expect(!value.contains("hidden-token") && !value.contains(secretToken) && !value.contains("/a")) }
        #expect(try load(changes, for: .control, files: ["/a": file]).sendingAccounts == wanted)
        #expect(try load(changes, files: ["/a": file]).warnings.isEmpty)
    }

    @Test func anAccountOfBothSourcesMayHaveItsKeyInTheFile() throws {
        let file = "\(accountSID) second \(key):key-secret\n\(otherSID) plain\n"
        let (settings, child) = try worker(["TWILIO_ACCOUNTS_FILE": "/a"], files: ["/a": file])
        let wanted = [sending(accountSID, (key, "key-secret")), sending(otherSID, (otherSID, "plain"))].compactMap { $0 }
        #expect(settings.sendingAccounts == wanted)
        #expect(!child.values.contains { $0.contains(secretToken) || $0.contains("second") })
    }

    @Test func manyAccountsAreOneLine() throws {
        let file = (0..<9).map { "AC\(String(repeating: "0\($0)", count: 16)) token-\($0)\n" }.joined()
        let warnings = try load(["TWILIO_ACCOUNTS_FILE": "/a"], files: ["/a": file]).warnings
        #expect(warnings.count == 1 && warnings[0].contains("10 accounts") && !warnings[0].contains("token-"))
    }

    @Test func workersKnowWhereToSend() throws {
        let (settings, _) = try worker([
            "TWILIO_MESSAGING_SERVICE_SID": service, "TWILIO_API_BASE_URL": "http://127.0.0.1:4010/twilio",
            "SMS_ROUTER_PUBLIC_URL": "http://sms.example", "SMS_ROUTER_ALLOW_HTTP": "true",
        ])
        #expect(settings.twilioMessagingServiceSID == service)
        #expect(settings.twilioAPIBaseURL?.text == "http://127.0.0.1:4010/twilio")
        #expect(settings.publicURL?.text == "http://sms.example")
        #expect(try worker([:]).0.twilioAPIBaseURL?.text == "https://api.twilio.com")
        let elsewhere = try load(["TWILIO_API_BASE_URL": "http://double.example", "SMS_ROUTER_ALLOW_HTTP": "1"])
        #expect(elsewhere.twilioAPIBaseURL?.isSecure == false)
    }

    @Test func noSecretIsShown() throws {
        let file = "\(otherSID) hush \(otherKey):hush"
        let settings = try load(
            ["TWILIO_API_KEY_SID": key, "TWILIO_API_KEY_SECRET": "hush", "TWILIO_ACCOUNTS_FILE": "/a"], for: .control, files: ["/a": file])
        for entry in settings.entries { #expect(entry.value?.contains("hush") != true) }
        #expect(settings.entries.first { $0.key == "TWILIO_API_KEY_SID" }?.value == key)
        #expect(settings.entries.first { $0.key == "TWILIO_API_KEY_SECRET" }?.value == "****")
    }

    @Test(arguments: ["AC12 u s", "\(accountSID) u", "\(accountSID) u s more", "\(accountSID)  s", "nonsense"])
    func whatTheDispatcherWouldNotMake(_ text: String) throws {
        let error = try #require(failure(["SMS_ROUTER_WORKER_CREDENTIALS": text], for: .worker))
        #expect(error.key == "SMS_ROUTER_WORKER_CREDENTIALS" && !error.description.contains(text))
    }

    @Test(arguments: [ProcessKind.dispatcher, .control]) func nobodySetsTheWorkersVariable(_ process: ProcessKind) throws {
        let error = try #require(failure(["SMS_ROUTER_WORKER_CREDENTIALS": "\(accountSID) u hush"], for: process))
        #expect(error.description == "SMS_ROUTER_WORKER_CREDENTIALS is made by the router for its workers: remove it")
        // One that the environment file sets is no other.
        let file = ["/e": "SMS_ROUTER_WORKER_CREDENTIALS=x\n"]
        #expect(failure(["SMS_ROUTER_ENV_FILE": "/e"], for: process, files: file)?.key == "SMS_ROUTER_WORKER_CREDENTIALS")
    }
}
