// The dispatcher's control socket: where it is, and how it is made and reached (docs/control.md). Used by the dispatcher, which must hold
// the lock of the state directory, and by sms-routerctl. Knows nothing of what is said over it.

import Glibc

package enum ControlSocket {
    /// Bytes of a request's line.
    package static let mostRequestBytes = 4096

    package static func path(in stateDirectory: String) -> String { stateDirectory + "/control.sock" }

    /// Listens at `path`, non-blocking, readable and writable by the owner alone. A socket that is there already is replaced: the caller knows
    /// that its owner is dead. Anything else is left alone.
    package static func listen(at path: String, backlog: Int32 = 16) throws(ProcessError) -> Int32 {
        try checkLength(path)
        var status = stat()
        if lstat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFSOCK else {
                throw ProcessError(operation: "\(path) is there and is no socket", code: 0)
            }
            unlink(path)
        }
        let descriptor = try open(flags: Int32(SOCK_NONBLOCK.rawValue))
        // Between bind and a chmod anybody might connect; the mask leaves no such moment.
        let mask = umask(0o177)
        let bound = withAddress(path) { bind(descriptor, $0, $1) }
        let code = errno
        umask(mask)
        guard bound == 0 else {
            close(descriptor)
            throw ProcessError(operation: "make \(path)", code: code)
        }
        guard Glibc.listen(descriptor, backlog) == 0 else {
            let code = errno
            close(descriptor)
            throw ProcessError(operation: "listen at \(path)", code: code)
        }
        return descriptor
    }

    /// A connected, blocking descriptor.
    package static func connect(to path: String) throws(ProcessError) -> Int32 {
        try checkLength(path)
        let descriptor = try open(flags: 0)
        guard withAddress(path, { Glibc.connect(descriptor, $0, $1) }) == 0 else {
            let code = errno
            close(descriptor)
            throw ProcessError(operation: "connect to \(path)", code: code)
        }
        return descriptor
    }

    private static func checkLength(_ path: String) throws(ProcessError) {
        guard path.utf8.count < MemoryLayout.size(ofValue: sockaddr_un().sun_path) else {
            throw ProcessError(operation: "\(path) is longer than the 107 bytes of a socket's name", code: 0)
        }
    }

    private static func open(flags: Int32) throws(ProcessError) -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | flags, 0)
        guard descriptor >= 0 else { throw ProcessError(operation: "make a socket", code: errno) }
        return descriptor
    }

    private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
    }
}
