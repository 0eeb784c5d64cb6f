// Where a load test connects: addresses are looked up once, blockingly, before anything is timed.

import EventLoop
import Glibc
import TLS

/// With whom TLS is spoken there.
struct SecureTarget {
    var client: TLSClient
    /// The name that the certificate must be for.
    var host: String
}

/// An address to connect to: TCP or a Unix socket.
struct LoadTarget {
    private var storage: sockaddr_storage
    private var length: socklen_t
    private var family: Int32

    /// `host:port`, `[v6]:port` or `unix:PATH`.
    init(_ text: String) throws(ControlError) {
        storage = sockaddr_storage()
        if text.hasPrefix("unix:") {
            let path = Array(text.dropFirst(5).utf8)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            guard !path.isEmpty, path.count < MemoryLayout.size(ofValue: address.sun_path) else {
                throw ControlError.usage("--connect \(text): the path of a Unix socket has 1 to 107 bytes")
            }
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
            withUnsafeMutableBytes(of: &storage) { storage in withUnsafeBytes(of: address) { storage.copyMemory(from: $0) } }
            length = socklen_t(MemoryLayout<sockaddr_un>.size)
            family = AF_UNIX
            return
        }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]), port > 0 else {
            throw ControlError.usage("--connect \(text): not host:port, [v6]:port or unix:PATH")
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let error = getaddrinfo(String(host), String(port), &hints, &list)
        defer { if let list { freeaddrinfo(list) } }
        guard error == 0, let first = list?.pointee, let address = first.ai_addr else {
            throw ControlError.unreachable("\(text): \(String(cString: gai_strerror(error))); check the name, or give --connect")
        }
        withUnsafeMutableBytes(of: &storage) { storage in
            storage.copyMemory(from: UnsafeRawBufferPointer(start: address, count: Int(first.ai_addrlen)))
        }
        length = first.ai_addrlen
        family = first.ai_family
    }

    /// A non-blocking socket, connected or on its way; errno as the error.
    func connect() -> Result<Int32, Errno> {
        let descriptor = socket(family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return .failure(Errno(errno)) }
        // A Unix socket connects at once or waits for room in the listener's queue; TCP is left to connect by itself.
        if family != AF_UNIX {
            setNonBlocking(descriptor)
            var one: Int32 = 1
            setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = storage
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(descriptor, $0, length) }
        }
        if connected < 0, errno != EINPROGRESS {
            let error = errno
            close(descriptor)
            return .failure(Errno(error))
        }
        if family == AF_UNIX { setNonBlocking(descriptor) }
        return .success(descriptor)
    }

    /// Nil when something takes connections there; blocks until it is known.
    func refusal() -> Errno? {
        switch connect() {
        case .failure(let error): return error
        case .success(let descriptor):
            defer { close(descriptor) }
            var watch = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            guard poll(&watch, 1, 5000) > 0 else { return Errno(ETIMEDOUT) }
            var code: Int32 = 0
            var size = socklen_t(MemoryLayout<Int32>.size)
            getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size)
            return code == 0 ? nil : Errno(code)
        }
    }

    private func setNonBlocking(_ descriptor: Int32) { _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) }
}

/// An errno with its text.
struct Errno: Error, Equatable, CustomStringConvertible {
    var code: Int32
    init(_ code: Int32) { self.code = code }
    var description: String { String(cString: strerror(code)) }
}
