// A PostgreSQL connection URL as libpq needs it, from the forms that operators have: libpq's own, and SQLAlchemy's with a
// driver suffix. Pure. Its errors and its description never show the password.
//
// Rules: PostgreSQL manual §34.1.1.2 (connection URIs); SQLAlchemy's repeated `host=` for several hosts and asyncpg's `ssl=`.

/// Where PostgreSQL is and who connects.
package struct DatabaseURL: Sendable, Hashable, CustomStringConvertible {
    package struct Host: Sendable, Hashable {
        /// A name, an address literal, or a directory that starts with `/` for a Unix socket. Empty: libpq's default.
        package var name: String
        package var port: UInt16
    }

    /// In the order in which they are tried; at least one.
    package private(set) var hosts: [Host]
    package private(set) var user: String?
    package private(set) var password: String?
    package private(set) var database: String?
    /// Further libpq keywords, such as `sslmode`, in their order.
    package private(set) var parameters: [Parameter]

    package struct Parameter: Sendable, Hashable {
        package let name: String
        package let value: String
    }

    static let allowed = "postgresql://USER:PASSWORD@HOST[:PORT][,HOST…]/DATABASE[?KEYWORD=VALUE…], special characters percent-encoded"

    /// Keywords of libpq 15 that may follow `?` (host, port, user, password and dbname are taken apart).
    private static let keywords: Set<String> = [
        "passfile", "require_auth", "channel_binding", "connect_timeout", "client_encoding", "options", "application_name",
        "fallback_application_name", "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout",
        "sslmode", "sslcompression", "sslcert", "sslkey", "sslpassword", "sslrootcert", "sslcrl", "sslcrldir", "sslsni", "requirepeer",
        "ssl_min_protocol_version", "ssl_max_protocol_version", "gssencmode", "krbsrvname", "gsslib", "service",
        "target_session_attrs", "load_balance_hosts",
    ]
    /// What asyncpg and SQLAlchemy read and libpq does not know: it concerns their own caches, so it is dropped.
    private static let foreign: Set<String> = [
        "prepared_statement_cache_size", "statement_cache_size", "max_cached_statement_lifetime", "max_cacheable_statement_size",
        "async_fallback", "prepared_statement_name_func", "command_timeout", "timeout", "direct_tls",
    ]

    package init(_ given: String) throws(ParseRefusal) {
        let refusal = ParseRefusal(Self.allowed)
        let given = given.trimmed
        guard !given.hasBlankOrControl, let colon = given.range(ofText: "://") else { throw refusal }
        let scheme = given[..<colon.lowerBound].lowercased().split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
        guard scheme.first == "postgresql" || scheme.first == "postgres", scheme.last?.isEmpty == false else { throw refusal }
        let rest = given[colon.upperBound...]
        guard !rest.contains("#") else { throw refusal }
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        (hosts, user, password, database, parameters) = ([], nil, nil, nil, [])
        try readAuthority(rest[..<end])
        var tail = rest[end...]
        if tail.hasPrefix("/") {
            let question = tail.firstIndex(of: "?") ?? tail.endIndex
            let path = tail[tail.index(after: tail.startIndex)..<question]
            // Else what is meant as the rest of a password would be the database's name, which is shown.
            guard !path.contains("@") else {
                throw ParseRefusal("an @ behind the host: a / in the password is written %2F, an @ in a name %40")
            }
            guard let name = percentDecoded(path) else { throw refusal }
            if !name.isEmpty { database = name }
            tail = tail[question...]
        }
        if tail.hasPrefix("?") { try readQuery(tail.dropFirst()) }
        if hosts.isEmpty { hosts = [Host(name: "", port: 5432)] }
        guard hosts.count <= 16 else { throw ParseRefusal("at most 16 hosts") }
    }

    private mutating func readAuthority(_ given: Substring) throws(ParseRefusal) {
        var authority = given
        if let at = authority.lastIndex(of: "@") {
            let credentials = authority[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = percentDecoded(credentials[0]) else { throw ParseRefusal("user name with broken percent-encoding") }
            user = name.isEmpty ? nil : name
            if credentials.count == 2 {
                guard let secret = percentDecoded(credentials[1]) else {
                    throw ParseRefusal("the password's percent-encoding is broken (a % itself is written %25)")
                }
                password = secret
            }
            authority = authority[authority.index(after: at)...]
        }
        guard !authority.isEmpty else { return }
        for part in authority.split(separator: ",", omittingEmptySubsequences: false) { hosts.append(try Self.host(part)) }
    }

    private static func host(_ part: Substring) throws(ParseRefusal) -> Host {
        if part.lowercased().hasPrefix("%2f") {
            let pieces = part.split(separator: ":", maxSplits: 1)
            guard let path = percentDecoded(pieces[0]) else { throw ParseRefusal(allowed) }
            guard pieces.count == 2 else { return Host(name: path, port: 5432) }
            guard let port = portNumber(pieces[1]) else { throw ParseRefusal(allowed) }
            return Host(name: path, port: port)
        }
        guard let (name, port) = splitHostAndPort(part), port != 0 else {
            throw ParseRefusal("a host that is neither a name, an address nor [IPv6], or a port that is not 1 to 65535; \(allowed)")
        }
        return Host(name: name, port: port ?? 5432)
    }

    private mutating func readQuery(_ query: Substring) throws(ParseRefusal) {
        var queryHosts: [Host] = []
        var ports: [UInt16] = []
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let name = percentDecoded(parts[0]), let value = percentDecoded(parts[1]) else {
                throw ParseRefusal("a parameter behind ? that is not KEYWORD=VALUE with percent-encoding")
            }
            switch name {
            case "host":
                for part in value.split(separator: ",") {
                    queryHosts.append(part.hasPrefix("/") ? Host(name: String(part), port: 5432) : try Self.host(part))
                }
            case "port":
                for part in value.split(separator: ",") {
                    guard let port = portNumber(part), port > 0 else { throw ParseRefusal("port=1 to 65535") }
                    ports.append(port)
                }
            case "user": user = value
            case "password": password = value
            case "dbname", "database": database = value
            case "ssl": parameters.append(Parameter(name: "sslmode", value: value.lowercased() == "true" ? "require" : value))
            case _ where Self.keywords.contains(name): parameters.append(Parameter(name: name, value: value))
            case _ where Self.foreign.contains(name): break
            default: throw ParseRefusal("parameter \(oneLine(name)) is not one that PostgreSQL's libpq knows")
            }
        }
        if !queryHosts.isEmpty { hosts = queryHosts }
        if hosts.isEmpty, !ports.isEmpty { hosts = [Host(name: "", port: 5432)] }
        guard ports.isEmpty || ports.count == 1 || ports.count == hosts.count else { throw ParseRefusal("one port=, or one for each host") }
        for index in hosts.indices where !ports.isEmpty { hosts[index].port = ports[ports.count == 1 ? 0 : index] }
    }

    /// Keywords and values for `PQconnectStartParams`, without host and port (the caller resolves those and adds `hostaddr`).
    package var keywords: [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        if let user { result.append(("user", user)) }
        if let password { result.append(("password", password)) }
        if let database { result.append(("dbname", database)) }
        return result + parameters.map { ($0.name, $0.value) }
    }

    /// A whole URL for libpq, password included: for a connection, never for a log.
    package var libpqURL: String { render(password: password) }
    /// For people: the password as stars, passwords of keys too.
    package var description: String { render(password: password == nil ? nil : "***", masking: true) }

    private func render(password: String?, masking: Bool = false) -> String {
        var result = "postgresql://"
        if user != nil || password != nil {
            result += percentEncoded(user ?? "")
            if let password { result += ":" + (masking ? password : percentEncoded(password)) }
            result += "@"
        }
        result += hosts.map { host in
            if host.name.hasPrefix("/") { return percentEncoded(host.name) + ":\(host.port)" }
            return (host.name.contains(":") ? "[\(host.name)]" : host.name) + (host.name.isEmpty ? "" : ":\(host.port)")
        }.joined(separator: ",")
        result += "/" + percentEncoded(database ?? "")
        let pairs = parameters.map { $0.name + "=" + (masking && $0.name == "sslpassword" ? "***" : percentEncoded($0.value)) }
        return pairs.isEmpty ? result : result + "?" + pairs.joined(separator: "&")
    }
}

/// Percent-encodes all but RFC 3986's unreserved characters.
func percentEncoded(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        if isLetter(byte) || isDigit(byte) || [0x2d, 0x2e, 0x5f, 0x7e].contains(byte) {
            bytes.append(byte)
        } else {
            bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
