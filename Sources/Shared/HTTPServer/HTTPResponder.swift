// The way back to a request's connection, for now or for later. Given to the handler together with the request.

/// Answers one request, once. Copies answer the same request; after the first answer the others do nothing.
package struct HTTPResponder {
    private let connection: HTTPConnection
    private let sequence: UInt64

    init(connection: HTTPConnection, sequence: UInt64) {
        self.connection = connection
        self.sequence = sequence
    }

    /// The peer is there and has not been answered.
    package var isOpen: Bool { connection.isOpen(sequence) }

    /// Sends the answer, inside the handler or any time later. `written` is called once: true when the kernel has taken all of it,
    /// false when the peer was gone before or went away; possibly before this returns.
    package func respond(
        _ status: Int, contentType: String = "application/json", headers: [(name: String, value: String)] = [], body: [UInt8] = [],
        written: ((Bool) -> Void)? = nil
    ) {
        connection.respond(sequence, status, body.isEmpty ? "" : contentType, headers, body, written)
    }

    /// Begins an answer without an end, such as server-sent events; the connection ends with it. nil when the peer is gone, was answered, asked
    /// with HEAD (the head is its answer), or the listener is stopping.
    package func stream(
        _ status: Int, contentType: String, headers: [(name: String, value: String)] = [], limits: StreamLimits = StreamLimits()
    ) -> HTTPStream? {
        guard connection.beginStream(sequence, status, contentType, headers, limits) else { return nil }
        return HTTPStream(connection: connection, sequence: sequence)
    }

    /// Sends `{"detail":"…"}`. `detail` is plain text of ours, without quotes, backslashes or control characters.
    package func respondError(_ status: Int, _ detail: String, headers: [(name: String, value: String)] = []) {
        respond(status, headers: headers, body: [UInt8]("{\"detail\":\"\(detail)\"}".utf8))
    }

    /// Ends the connection without an answer, for stand-ins that play a failing server.
    package func abort() { connection.abort(sequence) }

    /// Ends the connection when its peer has not taken yet what it was sent: `written` is called with false.
    package func giveUp() { connection.giveUp() }

    /// Calls `body` when the peer goes away before the answer; at once when it has gone already or was answered.
    package func onClosed(_ body: @escaping () -> Void) { connection.setClosedHandler(sequence, body) }
}
