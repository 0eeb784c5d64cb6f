// What is sent and what comes back. Values only.

/// One request. Redirects are not followed; a POST is never sent twice.
package struct HTTPClientRequest: Sendable {
    package enum Method: Int32, Sendable {
        case get = 0
        case post = 1
        case delete = 2
    }

    package var method: Method
    package var endpoint: HTTPEndpoint
    /// Path and query, beginning with `/`, instead of the endpoint's own.
    package var target: String?
    /// Beside the endpoint's constant ones.
    package var headers: [HTTPHeader]
    package var body: [UInt8]
    /// From `send` to the last byte of the answer, waiting for a name or a connection included.
    package var deadline: Duration
    /// Bytes of the answer's body; a larger one ends as `.tooLarge`.
    package var responseLimit: Int
    /// Names of the headers to hand back.
    package var wantedHeaders: [String]

    package init(
        _ endpoint: HTTPEndpoint, method: Method = .post, target: String? = nil, headers: [HTTPHeader] = [], body: [UInt8] = [],
        deadline: Duration, responseLimit: Int = 256 * 1024, wantedHeaders: [String] = []
    ) {
        self.method = method
        self.endpoint = endpoint
        self.target = target
        self.headers = headers
        self.body = body
        self.deadline = deadline
        self.responseLimit = responseLimit
        self.wantedHeaders = wantedHeaders
    }
}

/// A complete answer, of whatever status.
package struct HTTPClientResponse: Sendable, Equatable {
    package var status: Int
    /// Those of the request's `wantedHeaders` that the answer has.
    package var headers: [HTTPHeader]
    package var body: [UInt8]
    /// The connection had carried another request before.
    package var onReusedConnection: Bool
    /// When the peer's certificate ends, in OpenSSL's words (`Nov 30 07:00:00 2027 GMT`); only of a client that is to tell it, over TLS.
    package var certificateEnd: String?

    package init(status: Int, headers: [HTTPHeader] = [], body: [UInt8] = [], onReusedConnection: Bool = false) {
        self.status = status
        self.headers = headers
        self.body = body
        self.onReusedConnection = onReusedConnection
    }
}
