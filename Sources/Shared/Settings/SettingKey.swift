// The name of every setting of this version. What each means is in SettingTable.swift.

/// A setting. The raw value is its environment name, or its database row's key where it has no environment name.
package enum SettingKey: String, Sendable, CaseIterable, Hashable {
    // Database
    case databaseURL = "DATABASE_URL"
    case migrateDatabaseURL = "MIGRATE_DATABASE_URL"
    case analyticsDatabaseURL = "ANALYTICS_DATABASE_URL"
    case databaseConnections = "SMS_ROUTER_DB_CONNECTIONS"
    // Twilio
    case twilioAccountSID = "TWILIO_ACCOUNT_SID"
    case twilioAuthToken = "TWILIO_AUTH_TOKEN"
    case twilioAccountsFile = "TWILIO_ACCOUNTS_FILE"
    case twilioAPIKeySID = "TWILIO_API_KEY_SID"
    case twilioAPIKeySecret = "TWILIO_API_KEY_SECRET"
    case twilioPhoneNumber = "TWILIO_PHONE_NUMBER"
    case twilioMessagingServiceSID = "TWILIO_MESSAGING_SERVICE_SID"
    case twilioAPIBaseURL = "TWILIO_API_BASE_URL"
    // Front
    case listen = "SMS_ROUTER_LISTEN"
    case adminListen = "SMS_ROUTER_ADMIN_LISTEN"
    case tlsListen = "SMS_ROUTER_TLS_LISTEN"
    case tlsCertificate = "SMS_ROUTER_TLS_CERTIFICATE"
    case tlsKey = "SMS_ROUTER_TLS_KEY"
    case adminToken = "SMS_ROUTER_ADMIN_TOKEN"
    case dashboard = "SMS_ROUTER_DASHBOARD"
    case publicURL = "SMS_ROUTER_PUBLIC_URL"
    case allowHTTP = "SMS_ROUTER_ALLOW_HTTP"
    case trustedProxies = "SMS_ROUTER_TRUSTED_PROXIES"
    case maxConcurrentRequests = "SMS_ROUTER_MAX_CONCURRENT_REQUESTS"
    case rateLimitPerMinute = "SMS_ROUTER_RATE_LIMIT_PER_MINUTE"
    case globalRateLimitPerMinute = "SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE"
    // Router
    case enabled = "SMS_ROUTER_ENABLED"
    case outboundEnabled = "outbound_enabled"
    case agentEnabled = "agent_enabled"
    case workerProcesses = "SMS_ROUTER_WORKER_PROCESSES"
    case stateDirectory = "SMS_ROUTER_STATE_DIR"
    case spoolMostMegabytes = "SMS_ROUTER_SPOOL_MAX_MB"
    case environmentFile = "SMS_ROUTER_ENV_FILE"
    // Several routers
    case routerName = "SMS_ROUTER_NAME"
    case sharedLimits = "SMS_ROUTER_SHARED_LIMITS"
    case redisURL = "SMS_ROUTER_REDIS_URL"
    // Messages
    case replyMode = "SMS_ROUTER_REPLY_MODE"
    case replyDeadline = "SMS_ROUTER_REPLY_DEADLINE_MS"
    case inlineStatus = "SMS_ROUTER_INLINE_STATUS"
    case messageMaxAge = "SMS_ROUTER_MESSAGE_MAX_AGE_S"
    case replyMaxAge = "SMS_ROUTER_REPLY_MAX_AGE_S"
    case spamThreshold = "SMS_ROUTER_SPAM_THRESHOLD"
    case maxMessageLength = "SMS_ROUTER_MAX_MESSAGE_LENGTH"
    case cacheTTL = "SMS_ROUTER_CACHE_TTL"
    case defaultRegion = "SMS_ROUTER_DEFAULT_REGION"
    case maxSMSLength = "max_sms_length"
    case spamThresholdKnown = "spam_threshold_known"
    case spamDetection = "enable_spam_detection"
    case commandProcessing = "enable_command_processing"
    case smartEncoding = "smart_encoding"
    case plainTextReplies = "reply_plain_text"
    case numberParts = "number_reply_parts"
    case splitReplies = "split_replies"
    case maxReplySegments = "max_reply_segments"
    case optOutLine = "opt_out_line"
    case pricesFile = "SMS_ROUTER_PRICES_FILE"
    case replyCountries = "reply_countries"
    case noticesADay = "notices_per_day"
    case noticeInterval = "notice_interval_s"
    case troubleNoticeInterval = "trouble_notice_interval_s"
    case loopJoinFrom = "loop_join_from"
    case loopHoldFrom = "loop_hold_from"
    case repeatedTextFrom = "repeated_text_from"
    case signUpURL = "SMS_ROUTER_SIGN_UP_URL"
    case unknownPolicy = "unknown_policy"
    case strangerStateTTL = "stranger_state_ttl_s"
    case reverifyAfterDays = "reverify_after_days"
    // Privacy
    case privacyKey = "SMS_ROUTER_PRIVACY_KEY"
    case storeContent = "SMS_ROUTER_STORE_CONTENT"
    case contentDays = "SMS_ROUTER_RETENTION_CONTENT_DAYS"
    case metadataDays = "SMS_ROUTER_RETENTION_METADATA_DAYS"
    // Agent
    case agentURL = "AGENT_CORE_URL"
    case agentToken = "AGENT_CORE_TOKEN"
    case agentTimeout = "AGENT_CORE_TIMEOUT_MS"
    case agentConcurrency = "AGENT_CORE_CONCURRENCY"
    case agentMediaHosts = "AGENT_MEDIA_HOSTS"
    // Logs
    case logLevel = "PA_LOG_LEVEL"
    case logFormat = "LOG_FORMAT"
    case logBodies = "SMS_ROUTER_LOG_BODIES"

    /// Its row of the table.
    package var definition: SettingDefinition { SettingDefinition.byKey[self] ?? SettingDefinition.missing(self) }

    /// The key of a database row, such as `spam_threshold`.
    package init?(row: String) {
        guard let definition = SettingDefinition.table.first(where: { $0.row == row }) else { return nil }
        self = definition.key
    }
}

/// A program that reads settings.
package enum ProcessKind: Sendable, CaseIterable, Hashable {
    case dispatcher, worker, control
}
