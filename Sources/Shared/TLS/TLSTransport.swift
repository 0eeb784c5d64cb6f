// One end of a TLS connection as a channel's transport. Made by TLSServer and TLSClient.

import CTLS
import EventLoop

/// Confined to the loop's thread.
final class TLSTransport: ByteTransport {
    private let stream: OpaquePointer

    init(_ stream: OpaquePointer) { self.stream = stream }

    deinit { ctls_stream_free(stream) }

    var isEstablished: Bool { ctls_is_established(stream) != 0 }

    func receive(into memory: UnsafeMutableRawBufferPointer) -> TransportResult {
        result(ctls_read(stream, memory.baseAddress, memory.count))
    }

    func send(_ bytes: UnsafeRawBufferPointer) -> TransportResult {
        // A write of nothing is undefined in libssl.
        bytes.isEmpty ? .moved(0) : result(ctls_write(stream, bytes.baseAddress, bytes.count))
    }

    func sayEnd() { ctls_say_end(stream) }

    private func result(_ count: Int) -> TransportResult {
        if count > 0 { return .moved(count) }
        return switch count {
        case Int(CTLS_END): .end
        case Int(CTLS_WANTS_READ): .wantsRead
        case Int(CTLS_WANTS_WRITE): .wantsWrite
        default: .failed(ctls_stream_error(stream))
        }
    }
}
