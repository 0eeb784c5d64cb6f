// What a TLS server shows. Made by the dispatcher from two settings, at start and on SIGHUP; `sms-routerctl check` makes one to see whether they fit.
// Chooses no addresses and reads no settings.

import CTLS
import EventLoop

/// A certificate and its key. Confined to the thread that made it; connections that it has begun keep what they need of it.
package final class TLSServer: TransportSource {
    private let context: OpaquePointer
    /// The last second of the certificate's validity, since 1970 (RFC 5280 §4.1.2.5); nil when it names none that can be read.
    package let notAfter: Int64?

    /// - Parameters:
    ///   - certificate: a PEM file with the certificate and behind it those up to a root that clients know.
    ///   - key: a PEM file with its key, without a pass phrase.
    package init(certificate: String, key: String) throws(TLSError) {
        context = try contextOrReason("TLS with the certificate \(certificate) and the key \(key)") {
            ctls_server_new(certificate, key, $0, $1)
        }
        let seconds = ctls_not_after(context)
        notAfter = seconds == Int64.min ? nil : seconds
    }

    deinit { ctls_context_free(context) }

    /// Our end of a connection that was accepted on `descriptor`, which stays the caller's; nil without memory.
    package func begin(on descriptor: Int32) -> (any ByteTransport)? {
        ctls_stream_new(context, descriptor, nil).map(TLSTransport.init)
    }
}
