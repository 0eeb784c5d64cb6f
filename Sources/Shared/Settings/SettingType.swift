// The types that a setting's value can have: how a text becomes a value, what is allowed, how it is shown. Pure.

/// What kind of text a setting takes.
package enum SettingType: Sendable, Hashable {
    case boolean
    /// A whole number in a range; the unit is for people.
    case integer(ClosedRange<Int64>, unit: String)
    case decimal(ClosedRange<Double>)
    case text(allowed: String)
    case path
    /// A path, or `off`.
    case pathOrOff
    case databaseURL, webAddress, agent
    case listen, proxies, adminTokens, tokens, mediaHosts
    /// Two letters and 32 hexadecimal digits.
    case sid(String)
    case address, region
    case logLevel, logFormat, replyMode, unknownPolicy
    case signUpURL, replyCountries
    case privacyKey, storeContent
    case redisURL

    /// What is allowed, as an error and the reference page say it.
    package var allowed: String {
        switch self {
        case .boolean: "true or false"
        case .integer(let range, let unit):
            "a whole number from \(range.lowerBound) to \(range.upperBound)" + (unit.isEmpty ? "" : " (\(unit))")
        case .decimal(let range): "a number from \(brief(range.lowerBound)) to \(brief(range.upperBound))"
        case .text(let allowed): allowed
        case .path: "an absolute path"
        case .pathOrOff: "an absolute path, or off"
        case .databaseURL: DatabaseURL.allowed
        case .webAddress: WebAddress.allowed + "; https, but http for loopback or with SMS_ROUTER_ALLOW_HTTP=true; no query"
        case .agent: AgentTarget.allowed
        case .listen: ListenAddress.allowed
        case .proxies: TrustedProxies.allowed
        case .adminTokens: AdminToken.allowed
        case .tokens: TwilioAccount.tokenAllowed
        case .mediaHosts: MediaHosts.allowed
        case .sid(let prefix): "\(prefix) and 32 hexadecimal digits"
        case .address: "+ and 7 to 15 digits, a short code of 3 to 8 digits, a name of up to 11 letters and digits, or CHANNEL:ADDRESS"
        case .region: "two letters of a country that has telephone numbers, such as US (ISO 3166-1)"
        case .logLevel: LogLevel.allCases.map(\.rawValue).joined(separator: ", ")
        case .logFormat: LogFormat.allCases.map(\.rawValue).joined(separator: " or ")
        case .replyMode: ReplyMode.allCases.map(\.rawValue).joined(separator: ", ")
        case .replyCountries: ReplyCountries.allowed
        case .unknownPolicy: UnknownPolicy.allCases.map(\.rawValue).joined(separator: ", ")
        case .signUpURL: SignUpURL.allowed
        case .privacyKey: "at least 32 printable characters without white space, such as 64 random hexadecimal digits"
        case .storeContent: StoreContent.allCases.map(\.rawValue).joined(separator: " or ")
        case .redisURL: RedisURL.allowed
        }
    }

    /// Reads a text (white space around it is not part of the value).
    func parse(_ given: String) throws(ParseRefusal) -> SettingValue {
        let text = given.trimmed
        let refusal = ParseRefusal(allowed)
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7f...0x9f).contains($0.value) }) else { throw refusal }
        switch self {
        case .boolean:
            switch text.lowercased() {
            case "true", "1", "yes", "on": return .boolean(true)
            case "false", "0", "no", "off": return .boolean(false)
            default: throw refusal
            }
        case .integer(let range, _):
            guard let value = wholeNumber(text), range.contains(value) else { throw refusal }
            return .integer(value)
        case .decimal(let range):
            guard let value = decimalNumber(text), range.contains(value) else { throw refusal }
            return .decimal(value)
        case .text:
            guard !text.hasBlankOrControl else { throw refusal }
            return .text(text)
        case .path:
            guard text.hasPrefix("/"), text.utf8.count < 4096 else { throw refusal }
            return .text(text)
        case .pathOrOff:
            if text.lowercased() == "off" { return .text("off") }
            return try SettingType.path.parse(text)
        case .databaseURL: return .databaseURL(try DatabaseURL(text))
        case .webAddress:
            guard let address = try? WebAddress(text), address.query == nil else { throw refusal }
            return .webAddress(address)
        case .agent: return .agent(try AgentTarget(text))
        case .listen: return .listen(try ListenAddress.list(text))
        case .proxies: return .proxies(try TrustedProxies(text))
        case .adminTokens: return .adminTokens(try AdminToken.list(text))
        case .tokens: return .tokens(try TwilioAccount.tokens(text))
        case .mediaHosts: return .mediaHosts(try MediaHosts(text))
        case .sid(let prefix):
            guard TwilioAccount.isSID(text, prefix: prefix) else { throw refusal }
            return .text(text)
        case .address:
            guard isAddress(text) else { throw refusal }
            return .text(text)
        case .region:
            let region = text.uppercased()
            guard PhoneRegion.all.contains(region) else { throw refusal }
            return .text(region)
        case .logLevel:
            guard let level = LogLevel(rawValue: text.uppercased()) else { throw refusal }
            return .text(level.rawValue)
        case .logFormat:
            guard let format = LogFormat(rawValue: text.lowercased()) else { throw refusal }
            return .text(format.rawValue)
        case .replyMode:
            guard let mode = ReplyMode(rawValue: text.lowercased()) else { throw refusal }
            return .text(mode.rawValue)
        case .replyCountries: return .replyCountries(try ReplyCountries(text))
        case .unknownPolicy:
            guard let policy = UnknownPolicy(rawValue: text.lowercased()) else { throw refusal }
            return .text(policy.rawValue)
        case .signUpURL: return .signUpURL(try SignUpURL(text))
        case .privacyKey:
            guard (32...1024).contains(text.utf8.count), text.isGraphicASCII else { throw refusal }
            return .text(text)
        case .storeContent:
            guard let kept = StoreContent(rawValue: text.lowercased()) else { throw refusal }
            return .text(kept.rawValue)
        case .redisURL: return .redisURL(try RedisURL(text))
        }
    }
}

/// A setting's value after parsing.
package enum SettingValue: Sendable, Hashable {
    case boolean(Bool)
    case integer(Int64)
    case decimal(Double)
    case text(String)
    case databaseURL(DatabaseURL)
    case webAddress(WebAddress)
    case signUpURL(SignUpURL)
    case agent(AgentTarget)
    case listen([ListenAddress])
    case proxies(TrustedProxies)
    case adminTokens([AdminToken])
    case tokens([String])
    case mediaHosts(MediaHosts)
    case replyCountries(ReplyCountries)
    case redisURL(RedisURL)

    /// For people, secrets as stars whatever the key.
    package var masked: String {
        switch self {
        case .boolean(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .decimal(let value): brief(value)
        case .text(let value): oneLine(value)
        case .databaseURL(let value): value.description
        case .webAddress(let value): value.masked
        case .signUpURL(let value): value.address.masked
        case .agent(let value): value.masked
        case .listen(let value): value.map(\.description).joined(separator: ",")
        case .proxies(let value): value.blocks.isEmpty ? "none" : value.blocks.map(\.description).joined(separator: ",")
        case .adminTokens(let value): value.map(\.masked).joined(separator: ",")
        case .tokens(let value): value.map { _ in "****" }.joined(separator: ",")
        case .mediaHosts(let value): value.patterns.joined(separator: ",")
        case .replyCountries(let value): value.text
        case .redisURL(let value): value.description
        }
    }
}

/// PA_LOG_LEVEL, in rising order of weight.
package enum LogLevel: String, Sendable, CaseIterable {
    case debug = "DEBUG"
    case info = "INFO"
    case warning = "WARNING"
    case error = "ERROR"
}

/// LOG_FORMAT.
package enum LogFormat: String, Sendable, CaseIterable { case text, json }

/// SMS_ROUTER_REPLY_MODE: which way replies go (docs/delivery.md).
package enum ReplyMode: String, Sendable, CaseIterable {
    /// In the answer to the webhook while it is held, else late.
    case inline
    /// Webhooks are answered empty as soon as the message is durable.
    case alwaysLate = "always-late"
    /// Never by Twilio's REST API.
    case inlineOnly = "inline-only"
}

/// SMS_ROUTER_STORE_CONTENT: whether texts are kept once their message is finished (docs/privacy.md).
package enum StoreContent: String, Sendable, CaseIterable { case all, none }

/// Digits with an optional minus; no plus, no blanks, no separators.
func wholeNumber(_ text: String) -> Int64? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy(isDigit) else { return nil }
    return Int64(text)
}

/// Digits with one optional point: no exponent, infinity or hexadecimal, which Double would take.
func decimalNumber(_ text: String) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else { return nil }
    guard parts.contains(where: { !$0.isEmpty }), digits.utf8.count <= 20, digits.utf8.last != 0x2e else { return nil }
    return Double(digits.hasPrefix(".") ? "0" + digits : String(digits)).map { text.hasPrefix("-") ? -$0 : $0 }
}

/// `0.7`, and `1` instead of `1.0`.
func brief(_ value: Double) -> String { value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)" }

private func isAddress(_ text: String) -> Bool {
    let bytes = text.utf8
    if let colon = text.firstIndex(of: ":") {
        let rest = text[text.index(after: colon)...]
        return colon != text.startIndex && text[..<colon].utf8.allSatisfy(isLetter) && !rest.isEmpty && rest.isGraphicASCII
            && bytes.count <= 255
    }
    if text.hasPrefix("+") { return (7...15).contains(bytes.count - 1) && bytes.dropFirst().allSatisfy(isDigit) }
    if bytes.allSatisfy(isDigit) { return (3...8).contains(bytes.count) }
    return (1...11).contains(bytes.count) && bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x20 }
        && bytes.contains(where: isLetter)
}

extension AddressBlock: CustomStringConvertible {
    package var description: String { "\(network)/\(prefix)" }
}

extension NetworkAddress: CustomStringConvertible {
    /// Dotted for IPv4; for IPv6 the eight groups with the longest run of zeros shortened (RFC 5952).
    package var description: String {
        if bytes.count == 4 { return bytes.map { "\($0)" }.joined(separator: ".") }
        let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        var longest = 0..<0
        var start = 0
        for index in 0...8 where index == 8 || groups[index] != 0 {
            if index - start > max(1, longest.count) { longest = start..<index }
            start = index + 1
        }
        let texts = groups.map { String($0, radix: 16) }
        guard !longest.isEmpty else { return texts.joined(separator: ":") }
        return texts[..<longest.lowerBound].joined(separator: ":") + "::" + texts[longest.upperBound...].joined(separator: ":")
    }
}
