// Small files of a process's own in the state directory: read whole, replaced whole, readable by its user alone. For keys and lists that outlive a
// restart. Blocks for as long as the disk takes; for rare things only.

import Glibc

package enum StateFile {
    /// Its bytes; nil: there is none. A link, a FIFO or anything else than a regular file of this user is refused, and so is one that others may
    /// read or write.
    package static func read(_ path: String, most: Int) throws(ProcessError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw ProcessError(operation: "open \(path)", code: errno)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw ProcessError(operation: "look at \(path)", code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
            throw ProcessError(operation: "\(path) is not a file of this user alone (mode 0600)", code: 0)
        }
        var bytes = [UInt8](repeating: 0, count: most + 1)
        var length = 0
        while length < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress.map { $0 + length }, $0.count - length, off_t(length))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw ProcessError(operation: "read \(path)", code: errno) }
            if count == 0 { break }
            length += count
        }
        guard length <= most else { throw ProcessError(operation: "\(path) is larger than \(most) bytes", code: 0) }
        return Array(bytes[..<length])
    }

    /// Writes it, mode 0600, under another name first: what was there stays until the new one is whole.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(ProcessError) {
        let partial = path + ".partial"
        unlink(partial)
        let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw ProcessError(operation: "make \(partial)", code: errno) }
        var written = 0
        var failure: Int32 = 0
        while written < bytes.count, failure == 0 {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { written += count } else if count == 0 { failure = ENOSPC } else if errno != EINTR { failure = errno }
        }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        if failure == 0, rename(partial, path) != 0 { failure = errno }
        guard failure == 0 else {
            unlink(partial)
            throw ProcessError(operation: "write \(path)", code: failure)
        }
    }
}
