// The one table of settings. It drives parsing, validation, aliases, KEY_FILE, the workers' environment, masking, `config show`
// and the generated page docs/configuration.md (regenerate it after a change: see ConfigurationPageTests).

/// One row: everything there is to know of a setting.
package struct SettingDefinition: Sendable {
    package let key: SettingKey
    package let section: Section
    /// Other environment names that mean the same.
    package let aliases: [String]
    /// The database row that means the same, and how its text becomes the setting's.
    package let row: String?
    package let rowUnit: RowUnit
    package let type: SettingType
    /// The built-in value as an operator would write it; nil: none.
    package let defaultText: String?
    package let isSecret: Bool
    /// Whether a new value takes effect on SIGHUP; else with the next start.
    package let isReloadable: Bool
    /// The processes that are given it.
    package let processes: Set<ProcessKind>
    /// Whether the router does not start without it.
    package let isRequired: Bool
    /// One line for the reference page.
    package let doc: String

    package enum Section: String, Sendable, CaseIterable {
        case database = "Database"
        case twilio = "Twilio"
        case front = "Front"
        case router = "Router"
        case cluster = "Several routers"
        case messages = "Messages"
        case privacy = "Privacy"
        case agent = "Agent"
        case logs = "Logs"
    }

    /// A row's number may have another unit than the environment's.
    package enum RowUnit: Sendable { case same, secondsOfMilliseconds }

    /// Its environment name; nil for what only a row sets.
    package var environmentName: String? { key.rawValue == row ? nil : key.rawValue }
    /// Every environment name that sets it, the first one preferred.
    package var names: [String] { (environmentName.map { [$0] } ?? []) + aliases }

    fileprivate init(
        _ key: SettingKey, _ section: Section, aliases: [String] = [], row: String? = nil, rowUnit: RowUnit = .same, _ type: SettingType,
        default defaultText: String? = nil, secret: Bool = false, reload: Bool = true, for processes: Set<ProcessKind>,
        required: Bool = false, _ doc: String
    ) {
        self.key = key
        self.section = section
        self.aliases = aliases
        self.row = row
        self.rowUnit = rowUnit
        self.type = type
        self.defaultText = defaultText
        isSecret = secret
        isReloadable = reload
        self.processes = processes
        isRequired = required
        self.doc = doc
    }

    /// Reached only when a case of SettingKey has no row, which a test forbids.
    static func missing(_ key: SettingKey) -> SettingDefinition { preconditionFailure("no definition of \(key.rawValue)") }

    static let byKey: [SettingKey: SettingDefinition] = Dictionary(uniqueKeysWithValues: table.map { ($0.key, $0) })
}

private let everybody: Set<ProcessKind> = [.dispatcher, .worker, .control]
private let perMinute = SettingType.integer(0...10_000_000, unit: "messages a minute, 0 = off")

extension SettingDefinition {
    /// All settings, in the order of the reference page.
    package static let table: [SettingDefinition] = [
        SettingDefinition(
            .databaseURL, .database, aliases: ["REAL_DB_URL"], .databaseURL, secret: true, for: [.worker, .control], required: true,
            "Where PostgreSQL is and who connects. A driver suffix (`postgresql+asyncpg://`) and several hosts are accepted."),
        SettingDefinition(
            .migrateDatabaseURL, .database, .databaseURL, secret: true, for: [.control],
            "The same as the owner of the tables, for `sms-routerctl migrate`; without it `DATABASE_URL`."),
        SettingDefinition(
            .analyticsDatabaseURL, .database, .databaseURL, secret: true, for: [.worker, .control],
            "Where reports are read from: a standby that follows the database of `DATABASE_URL`. Without it they are read there."),
        SettingDefinition(
            .databaseConnections, .database, .integer(1...20, unit: "connections a worker"), default: "2", for: [.worker, .control],
            "Connections of each worker for messages, beside the one that listens for changes."),

        SettingDefinition(
            .twilioAccountSID, .twilio, .sid("AC"), for: everybody,
            "The account whose webhooks are accepted."),
        SettingDefinition(
            .twilioAuthToken, .twilio, .tokens, secret: true, for: [.dispatcher, .control],
            "Its auth token, which signs webhooks; old and new one during a rotation. At least one account needs a token."),
        SettingDefinition(
            .twilioAccountsFile, .twilio, .path, for: [.dispatcher, .control],
            "A file with more accounts, `ACsid token[,token] [SKsid:secret]` a line; `#` starts a comment. Read again on SIGHUP."),
        SettingDefinition(
            .twilioAPIKeySID, .twilio, .sid("SK"), for: [.worker, .control],
            "The API key of `TWILIO_ACCOUNT_SID` that workers send with. An account without one: they get its auth token, with a warning."),
        SettingDefinition(
            .twilioAPIKeySecret, .twilio, .text(allowed: "any text without white space"), secret: true, for: [.worker, .control],
            "The secret of that key. Both or none."),
        SettingDefinition(
            .twilioPhoneNumber, .twilio, aliases: ["TWILIO_FROM_NUMBER"], .address, for: [.worker, .control],
            "Our number. A reply always leaves from the address that was written to; `sms-routerctl send` writes to this one."),
        SettingDefinition(
            .twilioMessagingServiceSID, .twilio, .sid("MG"), for: [.worker, .control],
            "The messaging service of conversations that we start."),
        SettingDefinition(
            .twilioAPIBaseURL, .twilio, .webAddress, default: "https://api.twilio.com", for: [.worker, .control],
            "Twilio's REST interface: of a region, or a test double."),

        SettingDefinition(
            .listen, .front, .listen, default: "127.0.0.1:8000", reload: false, for: [.dispatcher, .control],
            "Where webhooks are taken. Sockets handed over by systemd win."),
        SettingDefinition(
            .adminListen, .front, .listen, reload: false, for: [.dispatcher, .control],
            "Set: admin and metrics are served there and no longer at `SMS_ROUTER_LISTEN`."),
        SettingDefinition(
            .tlsListen, .front, .listen, reload: false, for: [.dispatcher, .control],
            "Where webhooks are taken over TLS 1.2 and 1.3, without a proxy in front. Sockets named `tls` that systemd hands over win."),
        SettingDefinition(
            .tlsCertificate, .front, .path, for: [.dispatcher, .control],
            "A PEM file with the certificate and behind it those up to its root. Read again on SIGHUP."),
        SettingDefinition(
            .tlsKey, .front, .path, for: [.dispatcher, .control],
            "A PEM file with its key, without a pass phrase. Read again on SIGHUP."),
        SettingDefinition(
            .adminToken, .front, .adminTokens, secret: true, for: [.dispatcher, .control],
            "Who may call `/admin`; without one admin is off. `:read` limits a token to reading."),
        SettingDefinition(
            .dashboard, .front, .pathOrOff, default: "/usr/share/sms-router/dashboard", reload: false, for: [.dispatcher, .control],
            "Where the files of the dashboard at `/sms-router/admin/` are; `off`: there is none."),
        SettingDefinition(
            .publicURL, .front, .webAddress, for: everybody,
            "The address as Twilio knows it, with a path prefix if there is one. Without it the signed URL is made from the request's headers."
        ),
        SettingDefinition(
            .allowHTTP, .front, .boolean, default: "false", for: everybody,
            "Lets `SMS_ROUTER_PUBLIC_URL` and `TWILIO_API_BASE_URL` be http elsewhere than on loopback."),
        SettingDefinition(
            .trustedProxies, .front, .proxies, default: "loopback", for: [.dispatcher, .control],
            "The peers whose `X-Forwarded-*` headers are believed."),
        SettingDefinition(
            .maxConcurrentRequests, .front, .integer(1...100_000, unit: "webhooks"), default: "100", for: [.dispatcher, .control],
            "Webhooks held open at once for an inline reply; further ones are accepted durably and answered with empty TwiML."),
        SettingDefinition(
            .rateLimitPerMinute, .front, row: "rate_limit_per_minute", perMinute, default: "10", for: everybody,
            "Messages of one number; above it the agent is not asked."),
        SettingDefinition(
            .globalRateLimitPerMinute, .front, row: "global_rate_limit_per_minute", perMinute, default: "1000", for: everybody,
            "Messages of all numbers together; above it a message is accepted durably and deferred."),

        SettingDefinition(
            .enabled, .router, .boolean, default: "true", for: everybody,
            "false: messages are recorded as skipped and answered with empty TwiML; opt-outs are still honoured."),
        SettingDefinition(
            .outboundEnabled, .router, row: "outbound_enabled", .boolean, default: "true", for: everybody,
            "false: nothing leaves for anybody. Messages are taken and worked on as ever; their replies wait in the outbox, as long as a late reply may."
        ),
        SettingDefinition(
            .agentEnabled, .router, row: "agent_enabled", .boolean, default: "true", for: everybody,
            "false: the agent is not called; people are told that it is unavailable, and what is deferred stays so."),
        SettingDefinition(
            .workerProcesses, .router, .integer(1...64, unit: "processes"), default: "4", for: [.dispatcher, .control],
            "How many workers run."),
        SettingDefinition(
            .stateDirectory, .router, .path, default: "/var/lib/sms-router", reload: false, for: everybody,
            "Where the router keeps its identity, its control socket and the spool: a disk that survives what the database does not."),
        SettingDefinition(
            .spoolMostMegabytes, .router, .integer(1...65_536, unit: "MB a worker"), default: "256", for: [.worker, .control],
            "How large a worker's spool may grow while the database is away; then webhooks get 503. 256 hold about 250,000 messages."),
        SettingDefinition(
            .environmentFile, .router, .path, for: [.dispatcher, .control],
            "A file of `KEY=value` lines, read at start and again on SIGHUP. The environment itself wins over it."),

        SettingDefinition(
            .routerName, .cluster, .text(allowed: "any text without white space"), reload: false, for: [.dispatcher, .control],
            "What `cluster status` and the other routers call this one; without it the host's name."),
        SettingDefinition(
            .sharedLimits, .cluster, .boolean, for: [.dispatcher, .control],
            "true: the routers of a database share the rates between them, instead of each having them whole. Without it as if true where "
                + "`SMS_ROUTER_REDIS_URL` is set, else false. The same on all routers. See docs/cluster.md."),
        SettingDefinition(
            .redisURL, .cluster, .redisURL, secret: true, for: [.dispatcher, .control],
            "A Redis that decides about rates for all routers together. Without it, or while it is away, each has a share. The same on all routers."
        ),

        SettingDefinition(
            .replyMode, .messages, .replyMode, default: "inline", for: [.worker, .control],
            "`inline`: in the answer to the webhook, after the deadline by Twilio's REST API. `always-late`: webhooks are answered at once. "
                + "`inline-only`: never by REST."),
        SettingDefinition(
            .replyDeadline, .messages, .integer(100...14_000, unit: "milliseconds"), default: "8000", for: [.worker, .control],
            "How long a webhook is held for its reply, from the first delivery of its MessageSid."),
        SettingDefinition(
            .inlineStatus, .messages, .boolean, default: "false", for: [.dispatcher, .worker, .control],
            "Asks Twilio to report what becomes of replies in the answer to a webhook, too: two or three callbacks each. Needs "
                + "`SMS_ROUTER_PUBLIC_URL`."),
        SettingDefinition(
            .messageMaxAge, .messages, .integer(1...86_400, unit: "seconds"), default: "900", for: [.worker, .control],
            "A message that is older when its turn comes is not given to the agent."),
        SettingDefinition(
            .replyMaxAge, .messages, .integer(1...86_400, unit: "seconds"), default: "3600", for: [.worker, .control],
            "A late reply that is older when its turn comes is not sent."),
        SettingDefinition(
            .spamThreshold, .messages, row: "spam_threshold", .decimal(0...1), default: "0.7", for: [.worker, .control],
            "A message whose score is above it is spam."),
        SettingDefinition(
            .spamThresholdKnown, .messages, row: "spam_threshold_known", .decimal(0...1), default: "0.98", for: [.worker, .control],
            "The same for people whom the router knows by a verified number; where `spam_threshold` is higher, that counts."),
        SettingDefinition(
            .maxMessageLength, .messages, row: "max_concatenated_length", .integer(1...16_000, unit: "characters"), default: "1600",
            for: [.worker, .control], "The longest reply; what is above it is cut."),
        SettingDefinition(
            .cacheTTL, .messages, row: "cache_ttl_seconds", .integer(0...86_400, unit: "seconds"), default: "3600",
            for: [.worker, .control], "How long a worker remembers who a number belongs to; 0 turns the cache off."),
        SettingDefinition(
            .defaultRegion, .messages, .region, default: "US", for: [.worker, .control],
            "The country of numbers that are written in national form."),
        SettingDefinition(
            .maxSMSLength, .messages, row: "max_sms_length", .integer(1...1600, unit: "characters"), default: "160",
            for: [.worker, .control],
            "The length of one part where `split_replies` is on."),
        SettingDefinition(
            .splitReplies, .messages, row: "split_replies", .boolean, default: "false", for: [.worker, .control],
            "Splits replies by SMS into parts of one segment each; else parts have up to 1600 characters. See docs/replies.md."),
        SettingDefinition(
            .maxReplySegments, .messages, row: "max_reply_segments", .integer(1...100, unit: "segments"), default: "20",
            for: [.worker, .control], "The most segments of one answer by SMS; what is longer is shortened."),
        SettingDefinition(
            .numberParts, .messages, row: "number_reply_parts", .boolean, default: "true", for: [.worker, .control],
            "Parts of a reply by SMS begin with `(1/3)` where that costs nothing."),
        SettingDefinition(
            .plainTextReplies, .messages, row: "reply_plain_text", .boolean, default: "true", for: [.worker, .control],
            "Markup of language models (Markdown) is turned into text."),
        SettingDefinition(
            .smartEncoding, .messages, row: "smart_encoding", .boolean, default: "false", for: [.worker, .control],
            "Curly quotes, dashes and the like are written in letters of GSM-7 where that saves segments."),
        SettingDefinition(
            .optOutLine, .messages, row: "opt_out_line", .boolean, default: "false", for: [.worker, .control],
            "The first reply ever in a conversation ends with how to unsubscribe (text `opt_out_line`)."),
        SettingDefinition(
            .pricesFile, .messages, .path, reload: true, for: [.worker, .control],
            "A JSON file with your own prices of messages, in place of the built-in list. See docs/replies.md."),
        SettingDefinition(
            .spamDetection, .messages, row: "enable_spam_detection", .boolean, default: "true", for: [.worker, .control],
            "Whether messages are scored at all."),
        SettingDefinition(
            .commandProcessing, .messages, row: "enable_command_processing", .boolean, default: "true", for: [.worker, .control],
            "Whether `/help` and the other commands are answered by the router itself."),
        SettingDefinition(
            .replyCountries, .messages, row: "reply_countries", .replyCountries, default: "ours", for: [.worker, .control],
            "The countries whose people get notices (not registered, inactive, spam, trouble). `ours`: that of the number which was written to, "
                + "the United States and Canada being one. What the agent says goes everywhere."),
        SettingDefinition(
            .noticesADay, .messages, row: "notices_per_day", .integer(0...16, unit: "notices"), default: "5", for: [.worker, .control],
            "Notices of all kinds that a person gets in 24 hours; 0: none at all."),
        SettingDefinition(
            .noticeInterval, .messages, row: "notice_interval_s", .integer(0...2_592_000, unit: "seconds"), default: "86400",
            for: [.worker, .control],
            "How long a person is not told the same again: not registered, inactive, spam."),
        SettingDefinition(
            .troubleNoticeInterval, .messages, row: "trouble_notice_interval_s", .integer(0...2_592_000, unit: "seconds"), default: "600",
            for: [.worker, .control],
            "The same for what passes by itself: too many requests, agent unavailable, too slow or failed."),
        SettingDefinition(
            .loopJoinFrom, .messages, row: "loop_join_from", .integer(0...30, unit: "messages, 0 = never"), default: "20",
            for: [.worker, .control],
            "From so many outgoing messages to one person with gaps under 30 s on, the parts of a reply are joined as far as one message holds."
        ),
        SettingDefinition(
            .loopHoldFrom, .messages, row: "loop_hold_from", .integer(0...30, unit: "messages, 0 = never"), default: "28",
            for: [.worker, .control],
            "After so many nothing more is sent until 30 s have passed; Twilio itself cuts off at 30 (14107)."),
        SettingDefinition(
            .repeatedTextFrom, .messages, row: "repeated_text_from", .integer(0...1000, unit: "messages, 0 = never"), default: "5",
            for: [.worker, .control],
            "The same text so often in a row, with gaps under 10 minutes, is recorded and not answered any more."),
        SettingDefinition(
            .signUpURL, .messages, .signUpURL, for: [.worker, .control],
            "Where a stranger signs up; the number is put in at `{phone}`, else as `phone=` in the query. Without it strangers are told to "
                + "contact support."),
        SettingDefinition(
            .unknownPolicy, .messages, row: "unknown_policy", .unknownPolicy, default: "onboard", for: [.worker, .control],
            "What a number that belongs to nobody gets: the dialogue that leads to signing up, nothing, or one text. See docs/strangers.md."
        ),
        SettingDefinition(
            .strangerStateTTL, .messages, row: "stranger_state_ttl_s", .integer(60...2_592_000, unit: "seconds"), default: "86400",
            for: [.worker, .control], "How long after the last answer a stranger's dialogue goes on; then it begins with the welcome again."
        ),
        SettingDefinition(
            .reverifyAfterDays, .messages, row: "reverify_after_days", .integer(0...3650, unit: "days, 0 = off"), default: "0",
            for: [.worker, .control],
            "A number that nobody has written from for so long belongs to nobody until it is verified again. See docs/strangers.md."),

        SettingDefinition(
            .privacyKey, .privacy, .privacyKey, secret: true, for: [.worker, .control],
            "Under it what survives an erasure or a purge is hashed: opt-outs, and which messages were seen. The same on all routers of a "
                + "database, kept outside of it and of its backups, never changed. Without it nobody is erased, and rows of messages and "
                + "addresses of opt-outs are not purged; everything else is. See docs/privacy.md."),
        SettingDefinition(
            .storeContent, .privacy, row: "store_content", .storeContent, default: "all", for: [.worker, .control],
            "`none`: texts of messages and replies are not kept once they are finished."),
        SettingDefinition(
            .contentDays, .privacy, row: "retention_content_days", .integer(0...36_500, unit: "days, 0 = for ever"), default: "30",
            for: [.worker, .control], "How long texts are kept: of messages, replies, the usage log, labels."),
        SettingDefinition(
            .metadataDays, .privacy, row: "retention_metadata_days", .integer(0...36_500, unit: "days, 0 = for ever"), default: "400",
            for: [.worker, .control], "How long the rows about them are kept: who wrote when, and what became of it."),

        SettingDefinition(
            .agentURL, .agent, .agent, for: [.worker, .control], required: true,
            "Where messages are posted to; `builtin:echo` answers with the sender's own text, for trying the program out."),
        SettingDefinition(
            .agentToken, .agent, .text(allowed: "any text without white space"), secret: true, for: [.worker, .control],
            "Sent as `Authorization: Bearer`."),
        SettingDefinition(
            .agentTimeout, .agent, row: "default_response_timeout", rowUnit: .secondsOfMilliseconds,
            .integer(100...300_000, unit: "milliseconds"), default: "30000", for: [.worker, .control],
            "How long an answer may take. The row counts in seconds."),
        SettingDefinition(
            .agentConcurrency, .agent, .integer(1...8000, unit: "calls a worker"), default: "2000", for: [.worker, .control],
            "Calls of each worker under way at once; what is above waits its turn, people one after the other. See docs/agent.md."),
        SettingDefinition(
            .agentMediaHosts, .agent, .mediaHosts, for: [.worker, .control],
            "The hosts that media of a reply may come from; none: no media is sent."),

        SettingDefinition(
            .logLevel, .logs, .logLevel, default: "INFO", for: everybody, "Lines below it are not written."),
        SettingDefinition(
            .logFormat, .logs, .logFormat, default: "text", for: everybody, "One line of text or one JSON object a line."),
        SettingDefinition(
            .logBodies, .logs, .boolean, default: "false", for: everybody,
            "Writes message texts and whole numbers to the log. For trying things out only."),
    ]
}
