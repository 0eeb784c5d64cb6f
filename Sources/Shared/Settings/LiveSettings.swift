// The settings that database rows may change while running: rows and environment put together by the order of the contract (§3).
// Pure. Called by the worker whenever rows change, and by the dispatcher with the operator's values that a worker sent up.

/// Effective values with the source of each.
package struct LiveSettings: Sendable {
    /// A row of `sms_router_configs`.
    package struct Row: Sendable, Hashable {
        package var key: String
        package var value: String
        /// Still as our migration made it: nobody set it.
        package var isDefaultRow: Bool
        package var isActive: Bool

        package init(key: String, value: String, isDefaultRow: Bool, isActive: Bool) {
            (self.key, self.value, self.isDefaultRow, self.isActive) = (key, value, isDefaultRow, isActive)
        }
    }

    /// A row whose value cannot be used; the last good value stays. `reason` is one line.
    package struct BadRow: Sendable, Hashable {
        package let key: String
        package let value: String
        package let reason: String
    }

    /// Whether anything leaves for people.
    package let outboundEnabled: Bool
    package let agentEnabled: Bool
    package let spamThreshold: Double
    /// Of people who are known; never below the other.
    package let spamThresholdKnown: Double
    package let cacheTTL: Duration
    /// Characters of a whole reply.
    package let maxMessageLength: Int
    /// Characters of one part when replies are split into single SMS.
    package let maxSMSLength: Int
    package let agentTimeout: Duration
    /// 0: off.
    package let rateLimitPerMinute: Int
    /// 0: off.
    package let globalRateLimitPerMinute: Int
    package let spamDetection: Bool
    package let commandProcessing: Bool
    package let smartEncoding: Bool
    package let plainTextReplies: Bool
    package let numberParts: Bool
    package let splitReplies: Bool
    package let maxReplySegments: Int
    package let optOutLine: Bool
    package let replyCountries: ReplyCountries
    package let noticesADay: Int
    package let noticeInterval: Duration
    package let troubleNoticeInterval: Duration
    /// 0: never. Outgoing messages of a run, as the next two.
    package let loopJoinFrom: Int
    package let loopHoldFrom: Int
    package let repeatedTextFrom: Int
    package let unknownPolicy: UnknownPolicy
    package let strangerStateTTL: Duration
    /// 0: off.
    package let reverifyAfterDays: Int
    package let storeContent: StoreContent
    /// 0: for ever.
    package let contentDays: Int
    /// 0: for ever.
    package let metadataDays: Int

    package let badRows: [BadRow]
    private let values: [SettingKey: SettingValue]
    private let origins: [SettingKey: SettingOrigin]

    /// Puts rows over the environment.
    /// - Parameters:
    ///   - rows: all of the table; keys that are not ours are passed over.
    ///   - previous: what was in force before; a bad row keeps the value that its key had from a row then.
    package static func effective(rows: [Row], environment: Settings, previous: LiveSettings? = nil) -> LiveSettings {
        let byKey = Dictionary(rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var values: [SettingKey: SettingValue] = [:]
        var origins: [SettingKey: SettingOrigin] = [:]
        var badRows: [BadRow] = []
        for definition in SettingDefinition.table {
            guard let rowKey = definition.row else { continue }
            let key = definition.key
            values[key] = environment.values[key]
            origins[key] = environment.origins[key]
            guard let row = byKey[rowKey], row.isActive else { continue }
            if row.isDefaultRow, environment.origins[key]?.isEnvironment == true { continue }
            do {
                values[key] = try definition.parseRow(row.value)
                origins[key] = row.isDefaultRow ? .defaultRow : .operatorRow
            } catch {
                badRows.append(BadRow(key: rowKey, value: oneLine(row.value), reason: definition.rowRefusal(row.value)))
                if let previous, previous.origins[key] == .operatorRow || previous.origins[key] == .defaultRow {
                    values[key] = previous.values[key]
                    origins[key] = previous.origins[key]
                }
            }
        }
        return LiveSettings(values: values, origins: origins, badRows: badRows)
    }

    /// The same from values that an operator set, as `operatorValues` gives them: for the dispatcher, which reads no rows.
    package static func effective(operatorValues: [(key: String, value: String)], environment: Settings) -> LiveSettings {
        var values: [SettingKey: SettingValue] = [:]
        var origins: [SettingKey: SettingOrigin] = [:]
        for definition in SettingDefinition.table where definition.row != nil {
            values[definition.key] = environment.values[definition.key]
            origins[definition.key] = environment.origins[definition.key]
            guard let text = operatorValues.last(where: { $0.key == definition.key.rawValue })?.value else { continue }
            guard let value = try? definition.type.parse(text) else { continue }
            values[definition.key] = value
            origins[definition.key] = .operatorRow
        }
        return LiveSettings(values: values, origins: origins, badRows: [])
    }

    private init(values: [SettingKey: SettingValue], origins: [SettingKey: SettingOrigin], badRows: [BadRow]) {
        (self.values, self.origins, self.badRows) = (values, origins, badRows)
        let read = ValueReader(values: values)
        outboundEnabled = read.boolean(.outboundEnabled)
        agentEnabled = read.boolean(.agentEnabled)
        spamThreshold = read.decimal(.spamThreshold)
        spamThresholdKnown = max(spamThreshold, read.decimal(.spamThresholdKnown))
        cacheTTL = .seconds(read.integer(.cacheTTL))
        maxMessageLength = read.integer(.maxMessageLength)
        maxSMSLength = read.integer(.maxSMSLength)
        agentTimeout = .milliseconds(read.integer(.agentTimeout))
        rateLimitPerMinute = read.integer(.rateLimitPerMinute)
        globalRateLimitPerMinute = read.integer(.globalRateLimitPerMinute)
        spamDetection = read.boolean(.spamDetection)
        commandProcessing = read.boolean(.commandProcessing)
        smartEncoding = read.boolean(.smartEncoding)
        plainTextReplies = read.boolean(.plainTextReplies)
        numberParts = read.boolean(.numberParts)
        splitReplies = read.boolean(.splitReplies)
        maxReplySegments = read.integer(.maxReplySegments)
        optOutLine = read.boolean(.optOutLine)
        replyCountries = read.replyCountries(.replyCountries)
        noticesADay = read.integer(.noticesADay)
        noticeInterval = .seconds(read.integer(.noticeInterval))
        troubleNoticeInterval = .seconds(read.integer(.troubleNoticeInterval))
        loopJoinFrom = read.integer(.loopJoinFrom)
        loopHoldFrom = read.integer(.loopHoldFrom)
        repeatedTextFrom = read.integer(.repeatedTextFrom)
        unknownPolicy = read.text(.unknownPolicy).flatMap(UnknownPolicy.init) ?? .onboard
        strangerStateTTL = .seconds(read.integer(.strangerStateTTL))
        reverifyAfterDays = read.integer(.reverifyAfterDays)
        storeContent = read.text(.storeContent).flatMap(StoreContent.init) ?? .all
        contentDays = read.integer(.contentDays)
        metadataDays = read.integer(.metadataDays)
    }

    /// Where a value came from; `.unset` for a key that no row can set.
    package func origin(of key: SettingKey) -> SettingOrigin { origins[key] ?? .unset }

    /// Environment names and texts of what an operator's rows set, for a process: the payload of the frame that reports them.
    package func operatorValues(for process: ProcessKind) -> [(key: String, value: String)] {
        SettingDefinition.table.compactMap { definition in
            guard origins[definition.key] == .operatorRow, definition.processes.contains(process), let value = values[definition.key]
            else { return nil }
            return (definition.key.rawValue, value.masked)
        }
    }

    /// `config show`: all settings with rows taken into account.
    package func entries(over environment: Settings) -> [SettingEntry] {
        SettingDefinition.table.map { definition in
            if definition.row != nil { return environment.entry(definition, values[definition.key], origin(of: definition.key)) }
            return environment.entry(definition, environment.values[definition.key], environment.origins[definition.key] ?? .unset)
        }
    }

    /// What becomes of a row that somebody wants to write.
    package enum RowVerdict: Sendable, Hashable {
        case accepted
        /// It may be stored, but nothing reads it: a warning for the answer.
        case unused(String)
        /// 400, with the reason as one line.
        case refused(String)
    }

    /// Checks a row before it is written (POST admin/config, `config set`).
    package static func validateRow(key: String, value: String) -> RowVerdict {
        guard (1...100).contains(key.unicodeScalars.count), !key.hasBlankOrControl else {
            return .refused("config_key must be 1 to 100 characters without white space")
        }
        guard !value.utf8.contains(0), value.utf8.count <= 65_536 else {
            return .refused("config_value must be text of at most 65536 bytes")
        }
        guard let definition = SettingKey(row: key)?.definition else {
            return .unused("\(oneLine(key)) is stored, but it is not a key that the router reads")
        }
        do { _ = try definition.parseRow(value) } catch { return .refused(definition.rowRefusal(value)) }
        return .accepted
    }
}

extension SettingDefinition {
    /// What is allowed in the database row.
    package var rowAllowed: String {
        guard rowUnit == .secondsOfMilliseconds, case .integer(let range, _) = type else { return type.allowed }
        return "a number of seconds from \(brief(Double(range.lowerBound) / 1000)) to \(brief(Double(range.upperBound) / 1000))"
    }

    func parseRow(_ text: String) throws(ParseRefusal) -> SettingValue {
        guard rowUnit == .secondsOfMilliseconds else { return try type.parse(text) }
        guard let seconds = decimalNumber(text.trimmed), abs(seconds) < 1e9 else { throw ParseRefusal(rowAllowed) }
        return try type.parse("\(Int64((seconds * 1000).rounded()))")
    }

    func rowRefusal(_ value: String) -> String { "\(row ?? key.rawValue)=\"\(oneLine(value))\" is not allowed: \(rowAllowed)" }
}
