// A file system in memory at a directory, which a test may fill to its last byte. Takes root.

import Glibc
import TestSupport

struct SmallDisk {
    let path: String

    /// Nil where nobody lets us mount one.
    static func mount(at path: String, megabytes: Int) async throws -> SmallDisk? {
        guard geteuid() == 0 else { return nil }
        let words = ["-t", "tmpfs", "-o", "size=\(megabytes)m,mode=0700", "tmpfs", path]
        guard try await Programs.run("/bin/mount", words, [:]).end == .exited(0) else { return nil }
        return SmallDisk(path: path)
    }

    private var filler: String { path + "/filler" }

    /// Somebody else's file takes all there is.
    func fill() throws {
        let file = open(filler, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        defer { close(file) }
        var piece = 65_536
        let bytes = [UInt8](repeating: 0x78, count: piece)
        while piece > 0 { if write(file, bytes, piece) < piece { piece /= 2 } }
        guard errno == ENOSPC else { throw NeverHappened(description: "\(path) is not full: \(String(cString: strerror(errno)))") }
    }

    func free() { unlink(filler) }

    func unmount() async throws { _ = try await Programs.run("/bin/umount", ["-l", path], [:]) }
}
