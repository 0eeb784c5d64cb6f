// Descriptors: pairs, limits, who is at the other end.

import CSystem
import Glibc

/// A connected pair of Unix stream sockets, both non-blocking and close-on-exec; the caller closes them.
package func socketPair() throws(ProcessError) -> (Int32, Int32) {
    var pair: (Int32, Int32) = (-1, -1)
    let result = withUnsafeMutableBytes(of: &pair) { sys_socketpair($0.baseAddress?.assumingMemoryBound(to: Int32.self)) }
    _ = try ProcessError.check(result, "make a socket pair")
    return pair
}

/// Raises the number of descriptors this process may open to the hard limit, and returns it.
@discardableResult
package func raiseDescriptorLimit() throws(ProcessError) -> Int {
    Int(try ProcessError.check(sys_raise_descriptor_limit(), "raise the descriptor limit"))
}

/// Marks an inherited descriptor non-blocking and close-on-exec.
package func adoptDescriptor(_ descriptor: Int32) throws(ProcessError) {
    _ = try ProcessError.check(sys_set_close_on_exec(descriptor), "adopt descriptor \(descriptor)")
    _ = try ProcessError.check(sys_set_nonblocking(descriptor), "adopt descriptor \(descriptor)")
}

/// The process at the other end of a Unix socket, as of its connect(2).
package struct PeerCredentials: Sendable, Equatable {
    package var pid: pid_t
    package var user: uid_t
    package var group: gid_t

    package init(of descriptor: Int32) throws(ProcessError) {
        pid = 0
        user = 0
        group = 0
        _ = try ProcessError.check(sys_peer_credentials(descriptor, &pid, &user, &group), "read the peer's credentials")
    }
}

/// Sets the name that ps -L and top show for this process's thread; 15 bytes are kept.
package func setProcessName(_ name: String) { sys_set_name(name) }
