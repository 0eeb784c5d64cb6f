// Where Redis is: SMS_ROUTER_REDIS_URL. Pure. Its errors and its description never show the password.
//
// Forms: redis:// and rediss:// as IANA has them registered, and those of redis-py for a Unix socket.

/// How to reach a Redis and as whom.
package struct RedisURL: Sendable, Hashable, CustomStringConvertible {
    package enum Place: Sendable, Hashable {
        /// A name or an address literal.
        case host(String, port: UInt16, isSecure: Bool)
        case socket(String)
    }

    package let place: Place
    /// nil: Redis's user `default`.
    package let user: String?
    package let password: String?
    /// Its number.
    package let database: Int
    /// A PEM file with what signs the server's certificate; nil: the system's authorities.
    package let authorities: String?

    package static let defaultPort: UInt16 = 6379
    static let allowed =
        "redis://[[USER]:PASSWORD@]HOST[:PORT][/DATABASE], rediss://… for TLS ([?authorities=/PEM/FILE]), "
        + "or unix://[[USER]:PASSWORD@]/SOCKET[?database=N], special characters percent-encoded"

    package init(_ given: String) throws(ParseRefusal) {
        let refusal = ParseRefusal(Self.allowed)
        let given = given.trimmed
        guard given.isGraphicASCII, !given.contains("#"), let colon = given.range(ofText: "://") else { throw refusal }
        let scheme = given[..<colon.lowerBound].lowercased()
        guard ["redis", "rediss", "unix"].contains(scheme) else { throw refusal }
        let rest = given[colon.upperBound...]
        let question = rest.firstIndex(of: "?") ?? rest.endIndex
        var authority = rest[..<(rest[..<question].firstIndex(of: "/") ?? question)]
        let path = rest[authority.endIndex..<question]
        // Else what is meant as the rest of a password would be shown.
        guard !path.contains("@") else { throw ParseRefusal("no @ behind the host: a / in the password is written %2F") }
        (user, password) = try Self.credentials(&authority)
        let query = try Self.query(rest[question...].dropFirst(), allowed: scheme == "unix" ? "database" : "authorities")
        if scheme == "unix" {
            guard authority.isEmpty, let socket = percentDecoded(path), socket.hasPrefix("/"), (2...107).contains(socket.utf8.count) else {
                throw refusal
            }
            place = .socket(socket)
            database = try Self.number(query ?? "")
            authorities = nil
        } else {
            guard let (host, port) = splitHostAndPort(authority), !host.isEmpty else { throw refusal }
            place = .host(host.lowercased(), port: port ?? Self.defaultPort, isSecure: scheme == "rediss")
            database = try Self.number(path.dropFirst())
            guard query == nil || (scheme == "rediss" && query?.hasPrefix("/") == true) else { throw refusal }
            authorities = query
        }
    }

    /// Takes `USER:PASSWORD@` off the front.
    private static func credentials(_ authority: inout Substring) throws(ParseRefusal) -> (user: String?, password: String?) {
        guard let at = authority.lastIndex(of: "@") else { return (nil, nil) }
        let parts = authority[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        authority = authority[authority.index(after: at)...]
        guard parts.count == 2, let user = percentDecoded(parts[0]), let password = percentDecoded(parts[1]), !password.isEmpty else {
            throw ParseRefusal("[USER]:PASSWORD before the @, percent-encoded")
        }
        return (user.isEmpty ? nil : user, password)
    }

    private static func query(_ text: Substring, allowed name: String) throws(ParseRefusal) -> String? {
        if text.isEmpty { return nil }
        guard text.hasPrefix(name + "="), let value = percentDecoded(text.dropFirst(name.count + 1)), !value.contains("&") else {
            throw ParseRefusal("nothing but \(name)= behind the question mark")
        }
        return value
    }

    private static func number(_ text: some StringProtocol) throws(ParseRefusal) -> Int {
        if text.isEmpty { return 0 }
        guard let number = wholeNumber(String(text)), (0...65_535).contains(number) else {
            throw ParseRefusal("a database's number, 0 to 65535")
        }
        return Int(number)
    }

    /// Without the password.
    package var description: String {
        let who = password == nil ? "" : (user ?? "") + ":****@"
        switch place {
        case .host(let host, let port, let isSecure):
            let name = host.contains(":") ? "[\(host)]" : host
            return (isSecure ? "rediss://" : "redis://") + who + "\(name):\(port)/\(database)"
                + (authorities.map { "?authorities=\($0)" } ?? "")
        case .socket(let path): return "unix://\(who)\(path)?database=\(database)"
        }
    }
}
