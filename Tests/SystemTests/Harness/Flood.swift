// Many connections that say something, or nothing, and stay.

import Glibc
import Synchronization

final class Flood: Sendable {
    private let descriptors = Mutex<[Int32]>([])

    /// Connects `count` times; each sends `words`. The kernel completes them whether or not the router takes them.
    init(port: Int, count: Int, saying words: String = "") throws {
        for _ in 0..<count {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
            guard descriptor >= 0 else { throw NeverHappened(description: "no socket for a flood") }
            descriptors.withLock { $0.append(descriptor) }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = UInt16(port).bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            let result = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            guard result == 0 else { throw NeverHappened(description: "connect: \(String(cString: strerror(errno)))") }
            let bytes = Array(words.utf8)
            if !bytes.isEmpty { _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }
        }
    }

    deinit { end() }

    func end() {
        descriptors.withLock { list in
            for descriptor in list { close(descriptor) }
            list = []
        }
    }
}
