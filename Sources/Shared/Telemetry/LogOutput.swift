// The descriptor under a LogSink: how to write to it without ever blocking, whatever it is. Used by LogSink only.

import Glibc

/// Standard output (or another descriptor), written to without blocking.
///
/// O_NONBLOCK belongs to the open file description, which is shared with the shell, the other processes and the terminal: it must not be
/// set on an inherited descriptor. Each kind of file has its own way around that.
struct LogOutput {
    enum Kind: Sendable, Equatable {
        /// Opened again through /proc: a description of our own, with O_NONBLOCK.
        case own
        /// A socket: MSG_DONTWAIT for each call.
        case socket
        /// Regular files never make anybody wait in the sense of O_NONBLOCK; the shared offset keeps all writers in order.
        case file
        /// It could not be opened again: asks poll(2) first. A pipe that is writable takes PIPE_BUF bytes.
        case polled
    }

    enum Outcome: Equatable {
        case wrote(Int)
        /// Not now.
        case full
        /// Never again: the reader is gone.
        case broken
        /// This piece is lost, a later one may do: the disk is full.
        case failed
    }

    let descriptor: Int32
    let kind: Kind

    init(descriptor given: Int32) {
        var status = stat()
        guard fstat(given, &status) == 0 else {
            (descriptor, kind) = (given, .polled)
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFSOCK: (descriptor, kind) = (given, .socket)
        case S_IFREG: (descriptor, kind) = (given, .file)
        default:
            let own = open("/proc/self/fd/\(given)", O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
            (descriptor, kind) = own >= 0 ? (own, .own) : (given, .polled)
        }
    }

    func closeIfOwn() { if kind == .own { close(descriptor) } }

    func write(_ bytes: UnsafeRawBufferPointer) -> Outcome {
        if kind == .polled, !isWritable(within: 0) { return .full }
        while true {
            let count =
                kind == .socket
                ? send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
                : Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            if count >= 0 { return .wrote(count) }
            switch errno {
            case EINTR: continue
            case EAGAIN, ENOBUFS: return .full
            case EPIPE, EBADF, ECONNRESET, ENOTCONN: return .broken
            default: return .failed
            }
        }
    }

    /// Waits up to `milliseconds` for room.
    func isWritable(within milliseconds: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&request, 1, milliseconds) > 0
    }
}
