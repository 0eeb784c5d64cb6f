// The client's end of TLS, for who speaks HTTP over channels of his own: the load generator and tests. Agent and Twilio are called by libcurl.

import CTLS
import EventLoop

/// What it trusts. Confined to the thread that made it.
package final class TLSClient {
    private let context: OpaquePointer

    /// - Parameter authorities: a PEM file; nil: the system's.
    package init(authorities: String? = nil) throws(TLSError) {
        context = try contextOrReason("TLS with the authorities \(authorities ?? "of the system")") { ctls_client_new(authorities, $0, $1) }
    }

    deinit { ctls_context_free(context) }

    /// Our end of a connection to `host`, whose certificate must be for that name; `descriptor` stays the caller's. nil without memory.
    package func begin(on descriptor: Int32, to host: String) -> (any ByteTransport)? {
        ctls_stream_new(context, descriptor, host).map(TLSTransport.init)
    }
}
