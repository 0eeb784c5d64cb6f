// Ports for programs that are told theirs before they listen. Whoever listens itself lets the kernel choose.

import Glibc

/// Nobody listens on any port that was tried.
package struct NoFreePort: Error {}

/// A TCP port that nobody listens on, outside of the range from which the kernel gives out its own (ip(7),
/// ip_local_port_range): no connection and no other test's server gets it before the program for which it is meant.
package func freePort() throws -> Int {
    for _ in 0..<200 {
        let port = Int.random(in: 20_000..<32_000)
        let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { close(probe) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(probe, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        if result == 0 { return port }
    }
    throw NoFreePort()
}
