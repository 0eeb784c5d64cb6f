// Where a listener listens: `host:port`, `[v6]:port` or `unix:PATH` → a listening descriptor. Called by HTTPListener at start.

import Glibc

/// An address could not be listened on, or was malformed.
package struct ListenError: Error, CustomStringConvertible {
    package var address: String
    package var reason: String

    package init(address: String, reason: String) {
        self.address = address
        self.reason = reason
    }

    package var description: String { "cannot listen on \(address): \(reason)" }
}

/// One address of a listener.
package enum ListenAddress: Sendable, Hashable, CustomStringConvertible {
    /// Port 0: the kernel chooses.
    case tcp(host: String, port: UInt16)
    case unix(path: String)

    /// nil when `text` has none of the three forms.
    package init?(_ text: String) {
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst(5))
            guard !path.isEmpty, path.utf8.count < 108 else { return nil }
            self = .unix(path: path)
            return
        }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
            guard host.contains(":") else { return nil }
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty else { return nil }
        self = .tcp(host: String(host), port: port)
    }

    package var description: String {
        switch self {
        case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }

    /// Opens, binds and listens; the descriptor is non-blocking and closed on exec.
    func open(backlog: Int32) throws(ListenError) -> Int32 {
        switch self {
        case .tcp(let host, let port): try openTCP(host, port, backlog)
        case .unix(let path): try openUnix(path, backlog)
        }
    }

    private func failure(_ operation: String) -> ListenError {
        ListenError(address: description, reason: "\(operation): \(String(cString: strerror(errno)))")
    }

    private func openTCP(_ host: String, _ port: UInt16, _ backlog: Int32) throws(ListenError) -> Int32 {
        var hints = addrinfo()
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let error = getaddrinfo(host == "*" ? nil : host, String(port), &hints, &list)
        guard error == 0, let first = list else {
            throw ListenError(address: description, reason: String(cString: gai_strerror(error)))
        }
        defer { freeaddrinfo(list) }
        let info = first.pointee
        let descriptor = socket(info.ai_family, info.ai_socktype | socketFlags, info.ai_protocol)
        guard descriptor >= 0 else { throw failure("socket") }
        var on: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, size)
        // "0.0.0.0:8000,[::]:8000" must both be possible.
        if info.ai_family == AF_INET6 { setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &on, size) }
        guard bind(descriptor, info.ai_addr, info.ai_addrlen) == 0 else {
            let error = failure("bind")
            close(descriptor)
            throw error
        }
        guard Glibc.listen(descriptor, backlog) == 0 else {
            let error = failure("listen")
            close(descriptor)
            throw error
        }
        return descriptor
    }

    private func openUnix(_ path: String, _ backlog: Int32) throws(ListenError) -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | socketFlags, 0)
        guard descriptor >= 0 else { throw failure("socket") }
        var bound = withUnixAddress(path) { bind(descriptor, $0, $1) }
        if bound != 0, errno == EADDRINUSE, isStale(path) {
            unlink(path)
            bound = withUnixAddress(path) { bind(descriptor, $0, $1) }
        }
        // The group may connect: a proxy in front runs as another user of it.
        guard bound == 0, chmod(path, 0o660) == 0, Glibc.listen(descriptor, backlog) == 0 else {
            let error = failure("bind")
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// A socket file that nobody listens on, left by a process that died. Anything else is never removed.
    private func isStale(_ path: String) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return false }
        let probe = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | socketFlags, 0)
        guard probe >= 0 else { return false }
        defer { close(probe) }
        return withUnixAddress(path) { connect(probe, $0, $1) } != 0 && errno == ECONNREFUSED
    }
}

private var socketFlags: Int32 { Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue) }

private func withUnixAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { bytes in
        bytes.copyBytes(from: path.utf8.prefix(bytes.count - 1))
    }
    return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
}
