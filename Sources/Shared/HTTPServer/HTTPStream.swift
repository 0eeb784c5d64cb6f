// An answer that goes on: begun by HTTPResponder.stream, fed by its owner for as long as the peer takes it. Nothing waits for a peer: one that
// does not take its pieces loses the stream.

import Time

/// What a peer may leave untaken.
package struct StreamLimits: Sendable {
    /// Bytes that the kernel has not taken; a piece beyond it ends the stream.
    package var pendingBytes = 256 * 1024
    /// For how long the kernel may have something that it does not take.
    package var writeTimeout: Duration = .seconds(10)
    /// Bytes that the peer may send meanwhile; they mean nothing.
    package var heardBytes = 64 * 1024

    package init() {}
}

/// Whether a stream may go on. Pure; the connection feeds it.
struct StreamState {
    private let limits: StreamLimits
    /// Since when something has waited for the peer.
    private var waitingSince: MonotonicInstant?
    private var heardBytes = 0

    init(limits: StreamLimits) { self.limits = limits }

    /// A piece of so many bytes may follow the `pending` ones.
    func mayTake(_ count: Int, pending: Int) -> Bool { pending == 0 || pending + count <= limits.pendingBytes }

    /// Something waits for the peer; since when counts from the first time.
    mutating func waits(_ now: MonotonicInstant) { if waitingSince == nil { waitingSince = now } }

    /// The kernel has all of it.
    mutating func drained() { waitingSince = nil }

    /// The peer has not taken what it was sent for too long.
    func isStuck(_ now: MonotonicInstant) -> Bool { waitingSince.map { now - $0 > limits.writeTimeout } ?? false }

    /// The peer sent so many bytes; false: too many.
    mutating func heard(_ count: Int) -> Bool {
        heardBytes += count
        return heardBytes <= limits.heardBytes
    }
}

/// The way to one peer. Copies are the same stream. Confined to the loop's thread.
package struct HTTPStream {
    private let connection: HTTPConnection
    private let sequence: UInt64

    init(connection: HTTPConnection, sequence: UInt64) {
        self.connection = connection
        self.sequence = sequence
    }

    package var isOpen: Bool { connection.isStreaming(sequence) }

    /// Sends a piece. False when the stream is over, also by this one: the peer is gone, or does not take what it was sent.
    @discardableResult
    package func send(_ bytes: [UInt8]) -> Bool { connection.sendPiece(sequence, bytes) }

    /// Says that nothing more comes.
    package func end() { connection.endStream(sequence) }

    /// Calls `body` when the stream ends otherwise than by `end`: peer gone, dropped, or listener closed; at once when it is over. Not called when the
    /// listener stops in order.
    package func onClosed(_ body: @escaping () -> Void) { connection.setStreamClosedHandler(sequence, body) }
}
