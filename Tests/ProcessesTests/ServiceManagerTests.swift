import Glibc
import Processes
import Testing
import Time

@Suite struct ServiceManagerTests {
    /// A datagram socket bound to `path`, where "@" stands for the abstract namespace.
    private func receiver(_ path: String) -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var name = Array(path.utf8)
        if name[0] == UInt8(ascii: "@") { name[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        let length = socklen_t(2 + name.count)
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.bind(descriptor, $0, length) }
        }
        #expect(bound == 0)
        return descriptor
    }

    private func received(_ descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
    }

    @Test(arguments: ["@sms-router-test-\(getpid())", "/tmp/sms-router-notify-\(getpid())"])
    func messagesReachTheManager(_ path: String) {
        let descriptor = receiver(path)
        defer {
            close(descriptor)
            unlink(path)
        }
        let manager = ServiceManager(environment: ["NOTIFY_SOCKET": path])
        #expect(manager.isPresent)
        #expect(manager.ready(status: "4 workers\nready"))
        #expect(received(descriptor) == "READY=1\nSTATUS=4 workers ready")
        #expect(manager.reloading(now: MonotonicInstant(nanoseconds: 5_000_999)))
        #expect(received(descriptor) == "RELOADING=1\nMONOTONIC_USEC=5000")
        #expect(manager.stopping())
        #expect(received(descriptor) == "STOPPING=1")
        #expect(manager.watchdog())
        #expect(received(descriptor) == "WATCHDOG=1")
    }

    @Test func withoutAManager() {
        let manager = ServiceManager(environment: [:])
        #expect(!manager.isPresent)
        #expect(!manager.ready())
        #expect(manager.watchdogInterval == nil)
        #expect(manager.listenDescriptors.isEmpty)
    }

    @Test func watchdogAndSocketsAreForOnePid() {
        let environment = [
            "WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "41", "LISTEN_PID": "41", "LISTEN_FDS": "2", "LISTEN_FDNAMES": "public:",
        ]
        let ours = ServiceManager(environment: environment, pid: 41)
        #expect(ours.watchdogInterval == .seconds(10))
        #expect(ours.listenDescriptors.map(\.descriptor) == [3, 4])
        #expect(ours.listenDescriptors.map(\.name) == ["public", "unknown"])
        let other = ServiceManager(environment: environment, pid: 42)
        #expect(other.watchdogInterval == nil)
        #expect(other.listenDescriptors.isEmpty)
    }
}
