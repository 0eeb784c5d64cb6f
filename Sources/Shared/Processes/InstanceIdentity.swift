// Who this router is: a random identity that outlives restarts, the lock that keeps a second router off the state directory, and
// generation numbers that never repeat. Held by the dispatcher for its whole life. Blocks for a disk write every 256 generations.

import CSystem
import Glibc

/// Confined to the loop's thread.
package final class InstanceIdentity {
    /// Generations reserved by one write; the rest of a block is skipped at the next start.
    private static let block: UInt64 = 256

    /// 16 random bytes, kept in the file `instance` of the state directory.
    package let router: [UInt8]
    private let lock: Int32
    private let generationFile: Int32
    private var last: UInt64
    private var reserved: UInt64

    /// Opens `directory` (made with mode 0700 if it isn't there; its parent must be) and locks it. Throws when another router holds it,
    /// when it cannot be written, or when what it holds is broken: a broken identity is never replaced silently.
    package init(directory: String) throws(ProcessError) {
        if mkdir(directory, 0o700) != 0, errno != EEXIST { throw ProcessError(operation: "make \(directory)", code: errno) }
        let lock = try ProcessError.check(sys_open_private(directory + "/lock"), "open \(directory)/lock")
        var opened: [Int32] = [lock]
        do throws(ProcessError) {
            if flock(lock, LOCK_EX | LOCK_NB) != 0 {
                if errno == EWOULDBLOCK { throw ProcessError(operation: "another router uses \(directory)", code: 0) }
                throw ProcessError(operation: "lock \(directory)/lock", code: errno)
            }
            router = try Self.readIdentity(directory)
            let path = directory + "/generation"
            generationFile = try ProcessError.check(sys_open_private(path), "open \(path)")
            opened.append(generationFile)
            let text = try readAll(generationFile, path)
            guard let number = text.isEmpty ? 0 : UInt64(String(decoding: text.filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)) else {
                throw ProcessError(operation: "\(path) does not hold a number", code: 0)
            }
            last = number
            reserved = number
        } catch {
            for descriptor in opened { close(descriptor) }
            throw error
        }
        self.lock = lock
    }

    deinit {
        close(generationFile)
        close(lock)
    }

    /// The next generation: larger than every one before it, over restarts too.
    package func nextGeneration() throws(ProcessError) -> UInt64 {
        if last == reserved {
            let bound = reserved + Self.block
            // Always the same length, written in place: a full disk does not keep workers from starting.
            let digits = String(bound)
            let text = String(repeating: "0", count: 20 - digits.count) + digits + "\n"
            try writeAll(generationFile, Array(text.utf8), "write the generation")
            reserved = bound
        }
        last += 1
        return last
    }

    private static func readIdentity(_ directory: String) throws(ProcessError) -> [UInt8] {
        let path = directory + "/instance"
        let descriptor = try ProcessError.check(sys_open_private(path), "open \(path)")
        defer { close(descriptor) }
        let kept = try readAll(descriptor, path)
        if kept.count == 16 { return kept }
        guard kept.isEmpty else { throw ProcessError(operation: "\(path) is not 16 bytes", code: 0) }
        var random = SystemRandomNumberGenerator()
        let fresh = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
        try writeAll(descriptor, fresh, "write \(path)")
        return fresh
    }
}

private func readAll(_ descriptor: Int32, _ path: String) throws(ProcessError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    guard count >= 0 else { throw ProcessError(operation: "read \(path)", code: errno) }
    return Array(buffer[..<count])
}

private func writeAll(_ descriptor: Int32, _ bytes: [UInt8], _ operation: String) throws(ProcessError) {
    let count = pwrite(descriptor, bytes, bytes.count, 0)
    guard count >= 0 else { throw ProcessError(operation: operation, code: errno) }
    guard count == bytes.count else { throw ProcessError(operation: operation, code: ENOSPC) }
    guard fdatasync(descriptor) == 0 else { throw ProcessError(operation: operation, code: errno) }
}
