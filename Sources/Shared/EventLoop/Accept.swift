// One connection from a listening socket. Called by listeners when their socket is readable; decides nothing about errors.

import CEventLoop
import Glibc

/// accept4(2): a non-blocking, close-on-exec descriptor, or -1 with errno. `address` receives the peer's.
package func acceptConnection(on listening: Int32, address: inout sockaddr_storage) -> Int32 {
    var length = UInt32(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &address) { el_accept(listening, $0, &length) }
}
