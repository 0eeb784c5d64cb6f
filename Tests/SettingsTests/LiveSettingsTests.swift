// The order of sources and what becomes of bad rows.

import Testing

@testable import Settings

private func row(_ key: String, _ value: String, default isDefault: Bool = false, active: Bool = true) -> LiveSettings.Row {
    .init(key: key, value: value, isDefaultRow: isDefault, isActive: active)
}

@Suite struct LiveSettingsTests {
    @Test func operatorRowThenEnvironmentThenDefaultRowThenBuiltIn() throws {
        let plain = try load(for: .worker)
        let set = try load(["SMS_ROUTER_SPAM_THRESHOLD": "0.5"], for: .worker)
        func threshold(_ rows: [LiveSettings.Row], _ settings: Settings) -> (Double, String) {
            let live = LiveSettings.effective(rows: rows, environment: settings)
            return (live.spamThreshold, live.origin(of: .spamThreshold).description)
        }
        #expect(threshold([row("spam_threshold", "0.9")], set) == (0.9, "database"))
        #expect(threshold([row("spam_threshold", "0.8", default: true)], set) == (0.5, "environment SMS_ROUTER_SPAM_THRESHOLD"))
        #expect(threshold([row("spam_threshold", "0.8", default: true)], plain) == (0.8, "database default"))
        #expect(threshold([row("spam_threshold", "0.9", active: false)], set) == (0.5, "environment SMS_ROUTER_SPAM_THRESHOLD"))
        #expect(threshold([], plain) == (0.7, "default"))
    }

    /// Whoever raises the threshold for all raises that of the known.
    @Test(
        arguments: [(nil, nil, 0.98), ("0.99", nil, 0.99), ("0.5", "0.6", 0.6), ("0.7", "0.2", 0.7), (nil, "1", 1)]
            as [(String?, String?, Double)])
    func peopleWhoAreKnownAreJudgedMoreMildly(_ all: String?, _ known: String?, _ threshold: Double) throws {
        let rows = [all.map { row("spam_threshold", $0) }, known.map { row("spam_threshold_known", $0) }].compactMap { $0 }
        #expect(LiveSettings.effective(rows: rows, environment: try load(for: .worker)).spamThresholdKnown == threshold)
    }

    @Test func everyRowReachesItsValue() throws {
        let rows = [
            row("spam_threshold", "1"), row("cache_ttl_seconds", "0"), row("max_concatenated_length", "320"),
            row("default_response_timeout", "2.5"), row("max_sms_length", "153"), row("rate_limit_per_minute", "0"),
            row("global_rate_limit_per_minute", "10000000"), row("enable_spam_detection", "False"), row("enable_command_processing", "0"),
            row("somebody_elses", "thing"),
        ]
        let live = LiveSettings.effective(rows: rows, environment: try load(for: .worker))
        #expect(live.badRows.isEmpty)
        #expect(live.spamThreshold == 1 && live.cacheTTL == .zero && live.maxMessageLength == 320 && live.maxSMSLength == 153)
        #expect(live.agentTimeout == .milliseconds(2500))
        #expect(live.rateLimitPerMinute == 0 && live.globalRateLimitPerMinute == 10_000_000)
        #expect(!live.spamDetection && !live.commandProcessing)
    }

    @Test func badRowLeavesTheLastGoodValue() throws {
        let settings = try load(["SMS_ROUTER_CACHE_TTL": "60"], for: .worker)
        let good = LiveSettings.effective(rows: [row("cache_ttl_seconds", "100")], environment: settings)
        let bad = LiveSettings.effective(rows: [row("cache_ttl_seconds", "ages\n")], environment: settings, previous: good)
        #expect(bad.cacheTTL == .seconds(100))
        #expect(bad.origin(of: .cacheTTL) == .operatorRow)
        #expect(bad.badRows.map(\.key) == ["cache_ttl_seconds"])
        #expect(bad.badRows.first?.reason == "cache_ttl_seconds=\"ages\\n\" is not allowed: a whole number from 0 to 86400 (seconds)")
        let again = LiveSettings.effective(rows: [row("cache_ttl_seconds", "ages")], environment: settings, previous: bad)
        #expect(again.cacheTTL == .seconds(100))
        let fresh = LiveSettings.effective(rows: [row("cache_ttl_seconds", "ages")], environment: settings)
        #expect(fresh.cacheTTL == .seconds(60))
        let gone = LiveSettings.effective(rows: [], environment: settings, previous: bad)
        #expect(gone.cacheTTL == .seconds(60) && gone.badRows.isEmpty)
    }

    @Test func dispatcherSeesWhatTheOperatorSet() throws {
        let worker = LiveSettings.effective(
            rows: [
                row("rate_limit_per_minute", "77"), row("global_rate_limit_per_minute", "1000", default: true),
                row("spam_threshold", "0.1"),
                row("default_response_timeout", "7"),
            ], environment: try load(for: .worker))
        let pushed = worker.operatorValues(for: .dispatcher)
        #expect(pushed.map(\.key) == ["SMS_ROUTER_RATE_LIMIT_PER_MINUTE"])
        #expect(worker.operatorValues(for: .control).first { $0.key == "AGENT_CORE_TIMEOUT_MS" }?.value == "7000")
        let dispatcher = LiveSettings.effective(
            operatorValues: pushed, environment: try load(["SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE": "5"]))
        #expect(dispatcher.rateLimitPerMinute == 77 && dispatcher.globalRateLimitPerMinute == 5)
        #expect(dispatcher.origin(of: .rateLimitPerMinute) == .operatorRow)
    }

    @Test func rowsAreCheckedBeforeTheyAreWritten() {
        #expect(LiveSettings.validateRow(key: "spam_threshold", value: "0.95") == .accepted)
        #expect(LiveSettings.validateRow(key: "default_response_timeout", value: "300") == .accepted)
        #expect(
            LiveSettings.validateRow(key: "default_response_timeout", value: "301")
                == .refused("default_response_timeout=\"301\" is not allowed: a number of seconds from 0.1 to 300"))
        for (key, value) in [
            ("spam_threshold", "1.01"), ("spam_threshold", ""), ("rate_limit_per_minute", "-1"), ("enable_spam_detection", "perhaps"),
            ("", "x"), ("a b", "x"), ("free", "nul\0"), (String(repeating: "k", count: 101), "x"),
        ] {
            guard case .refused = LiveSettings.validateRow(key: key, value: value) else {
                Issue.record("\(key)=\(value) was taken")
                continue
            }
        }
        guard case .unused(let warning) = LiveSettings.validateRow(key: "free", value: "text") else {
            Issue.record("a free row was not taken")
            return
        }
        #expect(warning.contains("free"))
    }

    @Test func entriesNameTheSourceOfEachValue() throws {
        let settings = try load(for: .worker)
        let live = LiveSettings.effective(rows: [row("spam_threshold", "0.2")], environment: settings)
        let entries = live.entries(over: settings)
        #expect(entries.count == SettingKey.allCases.count)
        #expect(entries.first { $0.key == "SMS_ROUTER_SPAM_THRESHOLD" }.map { "\($0.value ?? "") \($0.origin)" } == "0.2 database")
        #expect(entries.first { $0.key == "max_sms_length" }.map { "\($0.value ?? "") \($0.origin)" } == "160 default")
    }
}
