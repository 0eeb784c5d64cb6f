import EventLoop
import Glibc
import TestSupport
import Testing

@testable import FaultHarness

/// A disk that a fault made full is free again when the last fault that wants it full is over: what lasted longer would be nobody's fault.
@Suite struct SmallDiskTests {
    @Test(.enabled(if: geteuid() == 0, "only root may mount")) func fullUntilAllWhoFilledItHaveFreedIt() async throws {
        var template = Array("/tmp/smsdXXXXXX".utf8CString)
        let path = try #require(mkdtemp(&template).map { String(cString: $0) })
        defer { rmdir(path) }
        try await runOnLoop { loop in
            let disk = try #require(try await SmallDisk.mount(loop, at: path, megabytes: 8))
            #expect(Self.takes(1 << 20, "\(path)/before"))
            try await disk.fill()
            #expect(!Self.takes(1 << 20, "\(path)/full"))
            try await disk.fill()
            try await disk.free()
            #expect(!Self.takes(1 << 20, "\(path)/still"))
            try await disk.free()
            #expect(Self.takes(1 << 20, "\(path)/after"))
            try await disk.unmount()
        }
    }

    /// Whether so many bytes can be written to a new file.
    private static func takes(_ count: Int, _ path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT, 0o600)
        defer { close(file) }
        let bytes = [UInt8](repeating: 1, count: count)
        return bytes.withUnsafeBytes { write(file, $0.baseAddress, count) } == count
    }
}
