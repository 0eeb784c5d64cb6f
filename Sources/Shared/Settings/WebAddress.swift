// An http or https URL taken apart: SMS_ROUTER_PUBLIC_URL and AGENT_CORE_URL. Pure.

/// An absolute http or https URL (RFC 3986), kept byte for byte as it was written except for white space around it.
package struct WebAddress: Sendable, Hashable {
    package let isSecure: Bool
    /// `user:password` before the host, still percent-encoded.
    package let userInfo: String?
    /// Lower case; an IPv6 literal without its brackets.
    package let host: String
    /// nil when the URL names none.
    package let port: UInt16?
    /// Starts with `/`, or is empty.
    package let path: String
    /// What follows `?`.
    package let query: String?
    /// The whole URL.
    package let text: String

    /// 80 or 443 when none is named.
    package var effectivePort: UInt16 { port ?? (isSecure ? 443 : 80) }
    /// Whether the host is a loopback address or `localhost`.
    package var isLoopback: Bool { host == "localhost" || NetworkAddress(host)?.isLoopback == true }
    /// For people: without user info, and the values of the query hidden.
    package var masked: String {
        var result = (isSecure ? "https://" : "http://") + (host.contains(":") ? "[\(host)]" : host)
        if let port { result += ":\(port)" }
        result += path
        if let query {
            let pairs = query.split(separator: "&").map { $0.split(separator: "=", maxSplits: 1)[...].first.map { "\($0)=***" } ?? "" }
            result += "?" + pairs.joined(separator: "&")
        }
        return result
    }

    static let allowed = "http://HOST[:PORT][/PATH] or https://HOST[:PORT][/PATH]"

    package init(_ given: String) throws(ParseRefusal) {
        let refusal = ParseRefusal(Self.allowed)
        let given = given.trimmed
        guard given.isGraphicASCII, !given.contains("#"), let colon = given.range(ofText: "://") else { throw refusal }
        switch given[..<colon.lowerBound].lowercased() {
        case "http": isSecure = false
        case "https": isSecure = true
        default: throw refusal
        }
        let rest = given[colon.upperBound...]
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        var authority = rest[..<end]
        if let at = authority.lastIndex(of: "@") {
            userInfo = String(authority[..<at])
            authority = authority[authority.index(after: at)...]
        } else {
            userInfo = nil
        }
        guard let (host, port) = splitHostAndPort(authority), !host.isEmpty else { throw refusal }
        self.host = host.lowercased()
        self.port = port
        let tail = rest[end...]
        let question = tail.firstIndex(of: "?") ?? tail.endIndex
        path = String(tail[..<question])
        query = question == tail.endIndex ? nil : String(tail[tail.index(after: question)...])
        text = given
    }
}

/// `host`, `host:port`, `[v6]`, `[v6]:port`; nil for a bad port or an unclosed bracket. The host's characters are checked too.
func splitHostAndPort(_ text: some StringProtocol) -> (host: String, port: UInt16?)? {
    var host = text[...]
    var port: UInt16?
    if text.hasPrefix("[") {
        guard let close = text.firstIndex(of: "]") else { return nil }
        host = text[text.index(after: text.startIndex)..<close]
        guard host.contains(":"), NetworkAddress(host) != nil else { return nil }
        let rest = text[text.index(after: close)...]
        if !rest.isEmpty {
            guard rest.hasPrefix(":"), let number = portNumber(rest.dropFirst()) else { return nil }
            port = number
        }
    } else {
        if let colon = text.firstIndex(of: ":") {
            guard let number = portNumber(text[text.index(after: colon)...]) else { return nil }
            port = number
            host = text[..<colon]
        }
        guard host.utf8.allSatisfy({ isLetter($0) || isDigit($0) || $0 == 0x2d || $0 == 0x2e || $0 == 0x5f }) else { return nil }
        // Digits and dots alone must be a whole IPv4 address: `127.0.1` would mean something else to each resolver.
        if !host.isEmpty, host.utf8.allSatisfy({ isDigit($0) || $0 == 0x2e }), NetworkAddress(host) == nil { return nil }
    }
    return (String(host), port)
}

func portNumber(_ text: some StringProtocol) -> UInt16? {
    guard !text.isEmpty, text.utf8.count <= 5, text.utf8.allSatisfy(isDigit) else { return nil }
    return UInt16(text)
}

extension StringProtocol {
    /// The first place of a literal text; Foundation's `range(of:)` without Foundation.
    func range(ofText text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            formIndex(after: &start)
        }
        return nil
    }
}

/// Where the agent is.
package enum AgentTarget: Sendable, Hashable {
    /// `builtin:echo`: the worker answers with the sender's own text.
    case echo
    case http(WebAddress)

    package static let allowed = "http://…, https://… or builtin:echo"

    package init(_ text: String) throws(ParseRefusal) {
        if text == "builtin:echo" {
            self = .echo
        } else {
            do { self = .http(try WebAddress(text)) } catch { throw ParseRefusal(Self.allowed) }
        }
    }

    package var masked: String {
        switch self {
        case .echo: "builtin:echo"
        case .http(let address): address.masked
        }
    }
}
