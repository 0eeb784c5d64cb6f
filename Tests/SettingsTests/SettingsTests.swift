// What a sound environment turns into: defaults, aliases, files, masking, what a child is given.

import Testing

@testable import Settings

@Suite struct SettingsTests {
    @Test func everyKeyHasOneRow() {
        #expect(
            SettingDefinition.table.map(\.key).sorted { $0.rawValue < $1.rawValue }
                == SettingKey.allCases.sorted { $0.rawValue < $1.rawValue })
        let names = SettingDefinition.table.flatMap(\.names)
        #expect(Set(names).count == names.count)
    }

    @Test func defaultsAreThoseOfTheContract() throws {
        let settings = try load()
        #expect(settings.databaseConnections == 2)
        #expect(settings.enabled)
        #expect(settings.workerProcesses == 4)
        #expect(settings.maxConcurrentRequests == 100)
        #expect(settings.listen == [.tcp(host: "127.0.0.1", port: 8000)])
        #expect(settings.adminListen == nil)
        #expect(settings.adminTokens.isEmpty)
        #expect(settings.trustedProxies.contains("127.0.0.9") && settings.trustedProxies.contains("::1"))
        #expect(!settings.trustedProxies.contains("10.0.0.1"))
        #expect(settings.stateDirectory == "/var/lib/sms-router")
        #expect(settings.defaultRegion == "US")
        #expect(settings.agent == .echo)
        #expect(settings.logLevel == .info && settings.logFormat == .text && !settings.logBodies)
        let live = LiveSettings.effective(rows: [], environment: settings)
        #expect(live.spamThreshold == 0.7 && live.cacheTTL == .seconds(3600) && live.maxMessageLength == 1600)
        #expect(live.agentTimeout == .seconds(30) && live.maxSMSLength == 160)
        #expect(live.rateLimitPerMinute == 10 && live.globalRateLimitPerMinute == 1000)
        #expect(live.spamDetection && live.commandProcessing)
    }

    @Test func aliasesMeanTheSame() throws {
        let url = "postgresql+asyncpg://u:p@h/db"
        let settings = try load(["DATABASE_URL": nil, "REAL_DB_URL": url, "TWILIO_FROM_NUMBER": "+14155550100"], for: .worker)
        #expect(settings.databaseURL?.hosts == [.init(name: "h", port: 5432)])
        #expect(settings.twilioPhoneNumber == "+14155550100")
        #expect(settings.entries.first { $0.key == "DATABASE_URL" }?.origin == .environment("REAL_DB_URL"))
        #expect(try load(["DATABASE_URL": url, "REAL_DB_URL": " \(url) "]).databaseConnections == 2)
        #expect(try load(["DATABASE_URL": "", "REAL_DB_URL": url], for: .control).migrateDatabaseURL?.user == "u")
    }

    @Test func secretsComeFromFiles() throws {
        let settings = try load(
            ["TWILIO_AUTH_TOKEN": nil, "TWILIO_AUTH_TOKEN_FILE": "/t", "DATABASE_URL": nil, "DATABASE_URL_FILE": "/not/ours"],
            files: ["/t": "new-token\r\nold-token\n"])
        #expect(settings.accounts == [TwilioAccount(sid: accountSID, tokens: ["new-token", "old-token"])])
        // The dispatcher does not open the database's secret, and hands the path down.
        #expect(settings.databaseURL == nil)
        let child = settings.environment(for: .worker)
        #expect(child["DATABASE_URL_FILE"] == "/not/ours")
        #expect(child["TWILIO_AUTH_TOKEN_FILE"] == nil)
        let worker = try Settings.load(environment: child, for: .worker) { path throws(SettingsFileError) in
            #expect(path == "/not/ours")
            return Array("postgres://u@h/db\n".utf8)
        }
        #expect(worker.databaseURL?.database == "db")
        let control = try load(["DATABASE_URL": nil, "DATABASE_URL_FILE": "/none"], for: .control, opening: [.twilioAuthToken])
        #expect(control.accounts.count == 1)
    }

    @Test func workersGetNothingForeign() throws {
        let settings = try load(
            [
                "SMS_ROUTER_ENV_FILE": "/e", "PATH": "/bin", "AWS_SECRET_ACCESS_KEY": "x", "SMS_ROUTER_ADMIN_TOKEN": "admin-token-of-16",
                "AGENT_CORE_TOKEN": "agent", "PGSSLROOTCERT": "/ca", "LC_ALL": "C", "DATABASE_URL": nil, "SMS_ROUTER_UNKNOWN": "1",
            ], files: ["/e": "REAL_DB_URL=postgresql://u:p@h/db\nAGENT_CORE_TOKEN=loses\nSMS_ROUTER_CACHE_TTL=5\n"])
        #expect(
            settings.environment(for: .worker) == [
                "PATH": "/bin", "LC_ALL": "C", "PGSSLROOTCERT": "/ca", "DATABASE_URL": "postgresql://u:p@h/db",
                "AGENT_CORE_URL": "builtin:echo", "AGENT_CORE_TOKEN": "agent", "SMS_ROUTER_CACHE_TTL": "5",
                "TWILIO_ACCOUNT_SID": accountSID, "SMS_ROUTER_WORKER_CREDENTIALS": "\(accountSID) \(accountSID) \(secretToken)",
            ])
        #expect(settings.entries.first { $0.key == "SMS_ROUTER_CACHE_TTL" }?.origin == .environmentFile("SMS_ROUTER_CACHE_TTL"))
        #expect(settings.entries.first { $0.key == "AGENT_CORE_TOKEN" }?.origin == .environment("AGENT_CORE_TOKEN"))
    }

    @Test func entriesShowNoSecret() throws {
        let settings = try load(
            [
                "AGENT_CORE_TOKEN": "hush-hush", "SMS_ROUTER_ADMIN_TOKEN": "ops:0123456789abcdef:read,abcdefghijklmnop",
                "AGENT_CORE_URL": "https://u:hush@agent.example/x?key=hush", "SMS_ROUTER_PUBLIC_URL": "https://u:hush@sms.example/p/",
                "TWILIO_AUTH_TOKEN": "hush1,hush2", "MIGRATE_DATABASE_URL_FILE": "/m",
            ], for: .control, files: ["/m": "postgresql://owner:hush@h/db?sslpassword=hush"])
        let shown = Dictionary(uniqueKeysWithValues: settings.entries.map { ($0.key, $0.value) })
        #expect(shown["AGENT_CORE_TOKEN"] == "****")
        #expect(shown["SMS_ROUTER_ADMIN_TOKEN"] == "ops:****:read,admin:****")
        #expect(shown["AGENT_CORE_URL"] == "https://agent.example/x?key=***")
        #expect(shown["SMS_ROUTER_PUBLIC_URL"] == "https://sms.example/p/")
        #expect(shown["TWILIO_AUTH_TOKEN"] == "****,****")
        #expect(shown["DATABASE_URL"] == "postgresql://router:***@db.example:5433/sms")
        #expect(shown["MIGRATE_DATABASE_URL"] == "postgresql://owner:***@h:5432/db?sslpassword=***")
        #expect(shown["TWILIO_PHONE_NUMBER"] == .some(nil))
        for entry in settings.entries {
            #expect(entry.value?.contains("hush") != true)
            #expect(entry.value?.contains("0123456789abcdef") != true)
            #expect(entry.value?.contains("pa55word") != true)
        }
        #expect(settings.entries.first { $0.key == "MIGRATE_DATABASE_URL" }?.origin.description == "file /m")
        #expect(settings.entries.first { $0.key == "LOG_FORMAT" }?.origin.description == "default")
    }

    @Test func accountsOfBothSourcesArePutTogether() throws {
        let file = "# more\n\n\(otherSID)\ta,b\r\n\(accountSID) \(secretToken),second\n"
        let settings = try load(["TWILIO_ACCOUNTS_FILE": "/a"], files: ["/a": file])
        #expect(
            settings.accounts == [
                TwilioAccount(sid: accountSID, tokens: [secretToken, "second"]), TwilioAccount(sid: otherSID, tokens: ["a", "b"]),
            ])
        let key = "SK" + String(repeating: "f", count: 32)
        let parsed = try TwilioAccount.parseFile("\(otherSID) a \(key):secret:with:colons", path: "/a")
        #expect(parsed.first?.apiKey == TwilioAccount.APIKey(sid: key, secret: "secret:with:colons"))
        let alone = try load(["TWILIO_ACCOUNT_SID": nil, "TWILIO_AUTH_TOKEN": nil, "TWILIO_ACCOUNTS_FILE": "/a"], files: ["/a": file])
        #expect(alone.accounts.count == 2)
        #expect(throws: SettingsError.self) { try TwilioAccount.parseFile("\(otherSID) a\n\(otherSID) b", path: "/a") }
    }

    @Test func publicURLMayBeHTTPWhereItIsSafe() throws {
        #expect(try load(["SMS_ROUTER_PUBLIC_URL": "http://127.0.0.1:8000"]).publicURL?.port == 8000)
        #expect(try load(["SMS_ROUTER_PUBLIC_URL": "http://[::1]:8000/x"]).publicURL?.host == "::1")
        #expect(try load(["SMS_ROUTER_PUBLIC_URL": "http://sms.example", "SMS_ROUTER_ALLOW_HTTP": "YES"]).publicURL?.isSecure == false)
        #expect(failure(["SMS_ROUTER_PUBLIC_URL": "https://sms.example/?a=b"]) != nil)
    }
}
