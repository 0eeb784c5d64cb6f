// Locks on files, by flock(2): they belong to the open file, so the kernel frees those of a dead process, however it died, and a second
// opening in the same process is somebody else. Never blocks.

import Glibc

/// A lock that is held for as long as this lives.
final class FileLock {
    enum Mode {
        case shared
        case exclusive
    }

    enum Opening {
        case existing
        case orNew
        /// Fails when it is there.
        case new
    }

    private let descriptor: Int32

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit {
        // Closing alone leaves it with a child that was forked a moment ago and has not come to its exec yet.
        _ = flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Nil: another has it; with `existing` also that there is no such file, with `new` that there is one.
    static func take(_ path: String, _ mode: Mode, _ opening: Opening) throws(SpoolError) -> FileLock? {
        var flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW
        switch opening {
        case .existing: break
        case .orNew: flags |= O_CREAT
        case .new: flags |= O_CREAT | O_EXCL
        }
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else {
            if opening == .existing && errno == ENOENT || opening == .new && errno == EEXIST { return nil }
            throw .system(errno, "open \(path)")
        }
        guard flock(descriptor, (mode == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            guard code == EWOULDBLOCK else { throw .system(code, "lock \(path)") }
            return nil
        }
        if opening != .existing { giveToOwner(descriptor, of: path) }
        return FileLock(descriptor)
    }

    /// What root makes belongs to the directory's owner: a router that is not root must be able to lock it too. Best effort.
    private static func giveToOwner(_ descriptor: Int32, of path: String) {
        guard geteuid() == 0, let slash = path.lastIndex(of: "/") else { return }
        var directory = stat()
        guard stat(String(path[..<slash]), &directory) == 0, directory.st_uid != 0 else { return }
        _ = fchown(descriptor, directory.st_uid, directory.st_gid)
    }

    /// Says who has it, for people. Best effort: a full disk keeps nobody from locking.
    func label(_ text: String) {
        guard ftruncate(descriptor, 0) == 0 else { return }
        _ = pwrite(descriptor, text, text.utf8.count, 0)
    }
}
