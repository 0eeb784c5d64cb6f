// One place to listen at: SMS_ROUTER_LISTEN and SMS_ROUTER_ADMIN_LISTEN. Pure; the front opens the sockets.

/// `host:port`, `[v6]:port` or `unix:PATH`.
package enum ListenAddress: Sendable, Hashable, CustomStringConvertible {
    /// `host` is a name or an address literal without brackets; port 0 lets the kernel choose.
    case tcp(host: String, port: UInt16)
    case unix(path: String)

    static let allowed = "a comma-separated list of HOST:PORT, [IPv6]:PORT or unix:/PATH (at most 107 bytes)"

    package init(_ text: String) throws(ParseRefusal) {
        let refusal = ParseRefusal(Self.allowed)
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst(5))
            // sun_path holds 108 bytes with its NUL (unix(7)).
            guard path.hasPrefix("/"), path.utf8.count <= 107 else { throw refusal }
            self = .unix(path: path)
            return
        }
        guard let (host, port) = splitHostAndPort(text), let port, !host.isEmpty else { throw refusal }
        self = .tcp(host: host, port: port)
    }

    static func list(_ text: String) throws(ParseRefusal) -> [ListenAddress] {
        var result: [ListenAddress] = []
        for part in text.commaSeparated {
            let address = try ListenAddress(part)
            guard !result.contains(address) else { throw ParseRefusal("each address once") }
            result.append(address)
        }
        guard !result.isEmpty else { throw ParseRefusal(allowed) }
        return result
    }

    package var description: String {
        switch self {
        case .tcp(let host, let port): (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }
}
