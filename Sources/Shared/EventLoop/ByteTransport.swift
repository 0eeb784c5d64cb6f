// What may stand between a channel and its socket: TLS. Asked by ByteChannel alone; without one it reads and writes the socket itself.

/// What one look at the socket gave.
package enum TransportResult: Sendable, Equatable {
    /// Bytes read, or taken for writing; fewer than offered is usual.
    case moved(Int)
    /// Nothing now: again when the socket has something to read, whichever way the bytes should go.
    case wantsRead
    /// Again when the socket takes something.
    case wantsWrite
    /// The peer sends nothing more.
    case end
    /// errno; EPROTO when the peer does not keep to the protocol.
    case failed(Int32)
}

/// Carries bytes over a socket that the channel owns. Called on the loop's thread.
package protocol ByteTransport: AnyObject {
    /// Both sides have agreed on how bytes travel; false for good when they could not.
    var isEstablished: Bool { get }
    /// `memory` holds at least 16 KiB: nothing that was read stays behind.
    func receive(into memory: UnsafeMutableRawBufferPointer) -> TransportResult
    /// After `wantsRead` or `wantsWrite` the same bytes are offered again, possibly elsewhere and with more behind them.
    func send(_ bytes: UnsafeRawBufferPointer) -> TransportResult
    /// Tells the peer that nothing more comes, if that can be said without waiting.
    func sayEnd()
}

/// Makes the transports of one listener's connections.
package protocol TransportSource: AnyObject {
    /// Our end of a connection that was accepted on `descriptor`, which stays the channel's; nil without memory.
    func begin(on descriptor: Int32) -> (any ByteTransport)?
}
