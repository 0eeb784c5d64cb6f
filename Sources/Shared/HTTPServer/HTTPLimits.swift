// What one peer may take from the server. Read by the decoder (sizes) and by the driver (times, counts). Holds no state.

/// Hard limits of a listener.
package struct HTTPLimits: Sendable {
    /// Bytes of all header lines together; more is 431. At most 32 KiB, since offsets are kept in 16 bits.
    package var headerBytes = 16 * 1024
    /// Header lines; more is 431.
    package var headerCount = 100
    /// Bytes of the request target; more is 414. At most 16 KiB.
    package var targetBytes = 8 * 1024
    /// Bytes of a body after removing chunk framing; more is 413.
    package var bodyBytes = 64 * 1024
    /// Connections open at once over all addresses of the listener.
    package var connections = 20_000
    /// Connections within TLS of which nothing has come yet that HTTP could read: their handshakes are under way, as a rule. Each of them takes some dozen
    /// times as much memory as one at work. Above it the longest standing give way; looked at four times a second.
    package var handshakes = 1000
    /// A kept-alive connection without a request.
    package var idleTimeout: Duration = .seconds(75)
    /// From a request's first byte to its last; also how long a new connection may stay silent.
    package var requestTimeout: Duration = .seconds(10)
    /// From handing a response to the kernel until the kernel has taken all of it.
    package var writeTimeout: Duration = .seconds(30)
    /// Bytes of further requests kept while one is being answered; beyond it the connection isn't read.
    package var pipelinedBytes = 128 * 1024
    /// Bytes that all connections together may hold of requests that are not whole, of requests behind the one in hand, and of answers that
    /// their peers don't take. Above it the longest standing give way, in this order: the second, the third, the first.
    package var heldBytes = 64 << 20
    /// Connections accepted on one socket in one turn of the loop: under load a turn is long, and who waits in the kernel is not to wait for many;
    /// but whoever is there already has a share of each turn.
    package var acceptsInATurn = 512
    /// For so long in a turn connections that have more requests at hand are served, and for as long handshakes go on; then everything else has its turn.
    package var turnShare: Duration = .milliseconds(1)
    /// The waiting connections that the kernel keeps.
    package var backlog: Int32 = 4096

    package init() {}
}
