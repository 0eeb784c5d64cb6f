// The settings of one process, typed and checked, from the environment part of their sources. Loaded at start and on SIGHUP by
// the mains. What database rows add while running is LiveSettings. Opens files only through the closure that it is handed.

/// The environment's settings. What a process is not given (see the table) is nil or its default there.
package struct Settings: Sendable {
    package let process: ProcessKind

    package let databaseURL: DatabaseURL?
    /// For `migrate`: MIGRATE_DATABASE_URL, else DATABASE_URL.
    package let migrateDatabaseURL: DatabaseURL?
    /// For reports; nil: `databaseURL`.
    package let analyticsDatabaseURL: DatabaseURL?
    package let databaseConnections: Int
    /// All accounts with at least one token; the dispatcher has at least one. TWILIO_ACCOUNT_SID comes first.
    package let accounts: [TwilioAccount]
    package let twilioAccountSID: String?
    /// What messages are sent with. In the dispatcher, which sends none: those that it hands to workers itself.
    package let sendingAccounts: [SendingAccount]
    /// Sender of conversations that we start; with a service, one of its addresses.
    package let twilioPhoneNumber: String?
    package let twilioMessagingServiceSID: String?
    /// Twilio's REST interface.
    package let twilioAPIBaseURL: WebAddress?
    package let listen: [ListenAddress]
    /// nil: admin is served at `listen`.
    package let adminListen: [ListenAddress]?
    /// Where TLS is spoken; empty: nowhere, but on sockets that a service manager hands over for it.
    package let tlsListen: [ListenAddress]
    /// PEM files; both or none.
    package let tlsFiles: (certificate: String, key: String)?
    /// Empty: admin is off.
    package let adminTokens: [AdminToken]
    /// Where the dashboard's files are; nil: there is no dashboard.
    package let dashboardDirectory: String?
    package let publicURL: WebAddress?
    package let trustedProxies: TrustedProxies
    package let maxConcurrentRequests: Int
    package let replyMode: ReplyMode
    package let replyDeadline: Duration
    package let inlineStatus: Bool
    package let messageMaxAge: Duration
    package let replyMaxAge: Duration
    package let enabled: Bool
    package let workerProcesses: Int
    package let stateDirectory: String
    package let spoolMostMegabytes: Int
    /// nil: the host's.
    package let routerName: String?
    /// Whether the routers of a database share the rates between them.
    package let sharesLimits: Bool
    /// What decides about rates for all of them together; nil: each has its share.
    package let redisURL: RedisURL?
    package let defaultRegion: String
    /// nil: strangers are told to contact support.
    package let signUpURL: SignUpURL?
    /// A file with the operator's own prices.
    package let pricesFile: String?
    /// nil: nothing is hashed, so nobody is erased.
    package let privacyKey: String?
    package let agent: AgentTarget?
    package let agentToken: String?
    package let agentConcurrency: Int
    package let agentMediaHosts: MediaHosts
    package let logLevel: LogLevel
    package let logFormat: LogFormat
    package let logBodies: Bool

    /// Lines worth a warning at start: unknown names, risky choices.
    package let warnings: [String]
    let values: [SettingKey: SettingValue]
    let origins: [SettingKey: SettingOrigin]
    private let places: [SettingKey: SettingsSource.Place]
    private let source: SettingsSource

    /// Reads and checks everything; the error is the one line that the program ends with.
    /// - Parameters:
    ///   - environment: the process's own (see `environ(7)`).
    ///   - process: who asks. The dispatcher must have all that the router needs, a worker its own part; control may lack anything
    ///     and asks for it with `demand`.
    ///   - opening: the secrets whose `KEY_FILE` is opened; nil: all of this process. Another process's files are never opened.
    package static func load(
        environment: [String: String], for process: ProcessKind, opening: Set<SettingKey>? = nil, readFile: SettingsFileReader
    ) throws(SettingsError) -> Settings {
        let source = try SettingsSource(environment: environment, readFile: readFile)
        let handedDown = try source.handedDown(to: process)
        var values: [SettingKey: SettingValue] = [:]
        var origins: [SettingKey: SettingOrigin] = [:]
        var places: [SettingKey: SettingsSource.Place] = [:]
        for definition in SettingDefinition.table {
            let key = definition.key
            let place = try source.place(of: definition)
            places[key] = place
            switch place {
            case .plain(let name, let text, let isFromFile):
                values[key] = try parse(definition, text, name: name)
                origins[key] = isFromFile ? .environmentFile(name) : .environment(name)
            case .secretFile(let name, let path):
                origins[key] = .secretFile(path)
                guard definition.processes.contains(process), opening?.contains(key) ?? true else { break }
                values[key] = try readSecret(definition, name: name, path: path, readFile: readFile)
            case nil:
                origins[key] = definition.defaultText == nil ? .unset : .builtIn
                if let text = definition.defaultText { values[key] = try parse(definition, text, name: key.rawValue) }
            }
        }
        for definition in SettingDefinition.table where definition.isRequired && places[definition.key] == nil {
            guard process == .dispatcher || (process == .worker && definition.processes.contains(.worker)) else { continue }
            throw notSet(definition)
        }
        try checkAddresses(values)
        try checkTLS(values)
        if values[.inlineStatus] == .boolean(true), values[.publicURL] == nil {
            throw SettingsError(
                key: SettingKey.inlineStatus.rawValue, "SMS_ROUTER_INLINE_STATUS=true needs SMS_ROUTER_PUBLIC_URL: Twilio calls back there")
        }
        let keyed = try accountWithKey(values, places)
        var accounts: [TwilioAccount] = []
        if process != .worker, opening?.contains(.twilioAuthToken) ?? true {
            accounts = try readAccounts(values, keyed: keyed, readFile: readFile)
            if process == .dispatcher, accounts.isEmpty {
                throw SettingsError(
                    key: "TWILIO_AUTH_TOKEN",
                    "no auth token is configured: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or TWILIO_ACCOUNTS_FILE")
            }
        }
        let others = process == .worker ? handedDown : sending(accounts, except: keyed)
        let sendingAccounts = (process == .dispatcher ? nil : ownKey(values)).map { [$0] + others } ?? others
        return Settings(
            process: process, values: values, origins: origins, places: places, source: source, accounts: accounts,
            sendingAccounts: sendingAccounts)
    }

    private init(
        process: ProcessKind, values: [SettingKey: SettingValue], origins: [SettingKey: SettingOrigin],
        places: [SettingKey: SettingsSource.Place], source: SettingsSource, accounts: [TwilioAccount], sendingAccounts: [SendingAccount]
    ) {
        self.process = process
        self.sendingAccounts = sendingAccounts
        (self.values, self.origins, self.places, self.source, self.accounts) = (values, origins, places, source, accounts)
        let read = ValueReader(values: values)
        databaseURL = read.databaseURL(.databaseURL)
        migrateDatabaseURL = read.databaseURL(.migrateDatabaseURL) ?? read.databaseURL(.databaseURL)
        analyticsDatabaseURL = read.databaseURL(.analyticsDatabaseURL)
        databaseConnections = read.integer(.databaseConnections)
        twilioAccountSID = read.text(.twilioAccountSID)
        twilioPhoneNumber = read.text(.twilioPhoneNumber)
        twilioMessagingServiceSID = read.text(.twilioMessagingServiceSID)
        twilioAPIBaseURL = read.webAddress(.twilioAPIBaseURL)
        listen = read.listen(.listen) ?? []
        adminListen = read.listen(.adminListen)
        tlsListen = read.listen(.tlsListen) ?? []
        if let certificate = read.text(.tlsCertificate), let key = read.text(.tlsKey) {
            tlsFiles = (certificate, key)
        } else {
            tlsFiles = nil
        }
        if case .adminTokens(let tokens) = values[.adminToken] { adminTokens = tokens } else { adminTokens = [] }
        dashboardDirectory = read.text(.dashboard).flatMap { $0 == "off" ? nil : $0 }
        publicURL = read.webAddress(.publicURL)
        if case .proxies(let proxies) = values[.trustedProxies] { trustedProxies = proxies } else { trustedProxies = .none }
        maxConcurrentRequests = read.integer(.maxConcurrentRequests)
        replyMode = read.text(.replyMode).flatMap(ReplyMode.init) ?? .inline
        replyDeadline = .milliseconds(read.integer(.replyDeadline))
        inlineStatus = read.boolean(.inlineStatus)
        messageMaxAge = .seconds(read.integer(.messageMaxAge))
        replyMaxAge = .seconds(read.integer(.replyMaxAge))
        enabled = read.boolean(.enabled)
        workerProcesses = read.integer(.workerProcesses)
        stateDirectory = read.text(.stateDirectory) ?? ""
        spoolMostMegabytes = read.integer(.spoolMostMegabytes)
        routerName = read.text(.routerName)
        let redis: RedisURL? = if case .redisURL(let url) = values[.redisURL] { url } else { nil }
        sharesLimits = values[.sharedLimits].map { $0 == .boolean(true) } ?? (redis != nil)
        redisURL = sharesLimits ? redis : nil
        defaultRegion = read.text(.defaultRegion) ?? ""
        pricesFile = read.text(.pricesFile)
        if case .signUpURL(let url) = values[.signUpURL] { signUpURL = url } else { signUpURL = nil }
        privacyKey = read.text(.privacyKey)
        if case .agent(let target) = values[.agentURL] { agent = target } else { agent = nil }
        agentToken = read.text(.agentToken)
        agentConcurrency = read.integer(.agentConcurrency)
        if case .mediaHosts(let hosts) = values[.agentMediaHosts] { agentMediaHosts = hosts } else { agentMediaHosts = .none }
        logLevel = read.text(.logLevel).flatMap(LogLevel.init) ?? .info
        logFormat = read.text(.logFormat).flatMap(LogFormat.init) ?? .text
        logBodies = read.boolean(.logBodies)
        var warnings = source.unknownNames()
        if logBodies { warnings.append("SMS_ROUTER_LOG_BODIES is true: message texts and whole numbers are written to the log") }
        if process != .worker, let line = Self.tokenWarning(sendingAccounts) { warnings.append(line) }
        if redis != nil, !sharesLimits { warnings.append("SMS_ROUTER_REDIS_URL is not used: SMS_ROUTER_SHARED_LIMITS is false") }
        self.warnings = warnings
    }

    /// A value that a command cannot do without.
    package func demand<Value>(_ value: Value?, _ key: SettingKey) throws(SettingsError) -> Value {
        guard let value else { throw Self.notSet(key.definition) }
        return value
    }

    /// What of the router's own needs is not set: `check` lists it, the dispatcher does not start with it. One line each.
    package var missing: [SettingsError] {
        var result = SettingDefinition.table.filter { $0.isRequired && places[$0.key] == nil }.map(Self.notSet)
        if places[.twilioAuthToken] == nil, places[.twilioAccountsFile] == nil {
            result.append(Self.notSet(SettingKey.twilioAuthToken.definition))
        }
        return result
    }

    /// One line a setting that the environment can set, in the table's order, secrets masked.
    package var entries: [SettingEntry] {
        SettingDefinition.table.filter { $0.environmentName != nil }.map { entry($0, values[$0.key], origins[$0.key] ?? .unset) }
    }

    func entry(_ definition: SettingDefinition, _ value: SettingValue?, _ origin: SettingOrigin) -> SettingEntry {
        var shown = value?.masked
        if definition.isSecret, case .text = value { shown = "****" }
        if value == nil, origin != .unset { shown = "****" }
        return SettingEntry(key: definition.key.rawValue, value: shown, origin: origin, isSecret: definition.isSecret)
    }

    /// The environment of a child process: its own settings under their first names, `KEY_FILE` left for it to open, and the system's
    /// variables. Nothing of another process is in it, and SMS_ROUTER_ENV_FILE never is: its content has been laid out here. Workers also
    /// get what they send with where that does not stand in a setting of theirs (see WorkerCredentials).
    package func environment(for process: ProcessKind) -> [String: String] {
        var result = source.systemVariables(for: process)
        for definition in SettingDefinition.table where definition.processes.contains(process) && definition.key != .environmentFile {
            guard let name = definition.environmentName else { continue }
            switch places[definition.key] {
            case .plain(_, let text, _): result[name] = text
            case .secretFile(_, let path): result[name + "_FILE"] = path
            case nil: break
            }
        }
        if process == .worker, !sendingAccounts.isEmpty {
            result[WorkerCredentials.variable] = WorkerCredentials.encode(sendingAccounts)
        }
        return result
    }
}

extension TrustedProxies { static let none = TrustedProxies(blocks: []) }
extension MediaHosts { static let none = MediaHosts(patterns: []) }
