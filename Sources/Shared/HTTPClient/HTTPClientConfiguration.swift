// The limits of one client. Set once by whoever makes it.

/// Bounds in memory, connections and time of an `HTTPClient`.
package struct HTTPClientConfiguration: Sendable {
    /// Requests under way to one host and port at once; each has a connection of its own (HTTP/1.1). More wait in order of arrival.
    package var connectionsPerHost = 8192
    /// Requests that may wait for a connection or for the host's address, for each host and port.
    package var waitingPerHost = 16_384
    /// Connections kept open over all hosts, busy and idle.
    package var mostConnections = 8192
    /// libcurl handles kept for the next request, about 7 KiB each.
    package var spareTransfers = 512
    /// An idle connection older than this is closed instead of used again. Common servers close theirs after 5 s (uvicorn, Node.js):
    /// a request that meets such a close on its way ends as `closedBeforeAnswer`, so ours is shorter. In whole seconds; one is the least, and may be two.
    package var idleLimit: Duration = .seconds(4)
    /// A connection older than this is not used again, so that a changed address of the host is noticed.
    package var connectionLifetime: Duration = .seconds(300)
    /// For one connection with its handshake; the request's deadline counts too.
    package var connectTimeout: Duration = .seconds(5)
    /// Addresses of a name are looked up again, in the background, when they are older than this.
    package var nameLifetime: Duration = .seconds(30)
    /// Bytes of the buffer a transfer reads into, at least 1024: a waiting transfer has it too, and most answers fit.
    package var receiveBuffer = 1024
    /// Bytes that all answers under way take together; one that needs more then ends as too large.
    package var mostHeld = 64 << 20
    /// Whether `http_proxy`, `https_proxy` and `no_proxy` of the environment count.
    package var usesEnvironmentProxies = false
    package var userAgent = "sms-router"
    /// Whether answers say when the peer's certificate ends: for who looks at a deployment, since it costs every handshake.
    package var tellsCertificateEnd = false
    /// Certificate authorities (PEM) instead of the system's.
    package var certificateAuthoritiesFile: String?

    package init() {}
}
