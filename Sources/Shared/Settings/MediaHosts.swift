// The hosts that media of a reply may come from: AGENT_MEDIA_HOSTS. Pure; the agent client asks for each URL.

/// Names, or `*.example.com` for every name below one. None: no media goes out.
package struct MediaHosts: Sendable, Hashable {
    package let patterns: [String]

    static let allowed = "a comma-separated list of host names, or *.NAME for all below it; no addresses"

    init(patterns: [String]) { self.patterns = patterns }

    init(_ text: String) throws(ParseRefusal) {
        patterns = text.commaSeparated.map { $0.lowercased() }
        for pattern in patterns {
            let name = pattern.hasPrefix("*.") ? String(pattern.dropFirst(2)) : pattern
            let isSound = splitHostAndPort(name).map { $0.port == nil } ?? false
            guard isSound, name.contains("."), !name.hasPrefix("."), NetworkAddress(name) == nil else { throw ParseRefusal(Self.allowed) }
        }
    }

    /// Whether media may be fetched from a host (any case).
    package func allows(_ host: String) -> Bool {
        let host = host.lowercased()
        return patterns.contains { $0.hasPrefix("*.") ? host.hasSuffix($0.dropFirst()) && host.utf8.count >= $0.utf8.count : host == $0 }
    }
}
