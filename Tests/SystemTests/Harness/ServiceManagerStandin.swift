// The service manager's side of its protocols: the socket for notifications, and sockets to hand over.

import Glibc
import Synchronization

/// A datagram from the router, and when it was seen.
struct Notification: Sendable {
    var lines: [String]
    var seen: ContinuousClock.Instant

    func value(_ key: String) -> String? { lines.first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) } }
}

/// Receives what NOTIFY_SOCKET gets.
final class NotifySocket: Sendable {
    let path: String
    /// Readable when something has come.
    let descriptor: Int32
    private let received = Mutex<[Notification]>([])

    init(directory: String) throws {
        path = directory + "/notify"
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
        guard result == 0 else { throw NeverHappened(description: "bind \(path): \(String(cString: strerror(errno)))") }
    }

    deinit { close(descriptor) }

    /// All so far, in order.
    var notifications: [Notification] {
        received.withLock { list in
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
                guard count > 0 else { return list }
                let lines = String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n").map { String($0) }
                list.append(Notification(lines: lines, seen: .now))
            }
        }
    }

    /// How many have this line.
    func count(_ line: String) -> Int { notifications.count { $0.lines.contains(line) } }

    /// Places of those that have this line.
    func places(_ line: String) -> [Int] {
        let all = notifications
        return all.indices.filter { all[$0].lines.contains(line) }
    }
}

/// A TCP socket that listens on the loopback address and waits for a router to take it over.
final class HandedSocket: Sendable {
    let port: Int
    let descriptor: Int32

    init(port: Int) throws {
        self.port = port
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard result == 0, listen(descriptor, 100) == 0 else {
            throw NeverHappened(description: "listen on \(port): \(String(cString: strerror(errno)))")
        }
    }

    deinit { close(descriptor) }
}
