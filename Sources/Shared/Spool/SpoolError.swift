// Why the spool could not do what it was asked. All of it is the environment's: the caller answers 503, or tries again later.

import Glibc

package enum SpoolError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Our own bounds, the disk, a quota: something must be drained or freed first.
    case full(String)
    /// Another process has held the file for too long.
    case busy
    /// What is there is not what SQLite, or this program, can read.
    case damaged(String)
    /// The directory or a file cannot be written or opened.
    case readOnly(String)
    /// An I/O error, or anything else that the system or SQLite refuses.
    case failed(String)
    /// The spool was closed: this worker is leaving.
    case closed

    package var description: String {
        switch self {
        case .full(let reason): "spool full: \(reason)"
        case .busy: "spool busy: another process holds the file"
        case .damaged(let reason): "spool damaged: \(reason)"
        case .readOnly(let reason): "spool cannot be written: \(reason)"
        case .failed(let reason): "spool failed: \(reason)"
        case .closed: "spool closed"
        }
    }

    /// From a system call that failed with `code` (errno(3)).
    static func system(_ code: Int32, _ operation: String) -> SpoolError {
        let text = "\(operation): \(String(cString: strerror(code)))"
        switch code {
        case ENOSPC, EDQUOT, EFBIG: return .full(text)
        case EACCES, EPERM, EROFS, ENOENT, ENOTDIR: return .readOnly(text)
        default: return .failed(text)
        }
    }
}
