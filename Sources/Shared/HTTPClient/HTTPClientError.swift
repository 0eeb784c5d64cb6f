// Why a request got no answer. Called by everyone who sends one.
// Nothing in here holds a URL, a header, a body or a token: a description may go to a log.

/// The end of a request without a response.
package enum HTTPClientError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The host's name has no address at the moment. Never sent.
    case resolve(String)
    /// No connection could be made. Never sent.
    case connect(String)
    /// The handshake failed or the certificate is not good. Never sent.
    case tls(String)
    /// The deadline. `sent`: a part of the request may have reached the peer.
    case timeout(sent: Bool)
    /// The connection ended before the first byte of an answer. The peer may have worked on the request, or never read it
    /// (`reused`: the connection was an idle one, which peers like to close): only the caller knows whether sending again is safe.
    case closedBeforeAnswer(reused: Bool)
    /// The answer is larger than the request's limit, or than the room that all answers under way have.
    case tooLarge
    /// The answer is not HTTP or ended in the middle.
    case protocolError(String)
    /// The caller's task was cancelled, or the client closed.
    case cancelled(sent: Bool)
    /// Too many requests wait already. Never sent.
    case overloaded
    /// The request itself is wrong (a header with a line break): our bug or a setting. Never sent.
    case invalidRequest(String)

    /// No byte of the request left: sending it again cannot make anything happen twice.
    package var neverSent: Bool {
        switch self {
        case .resolve, .connect, .tls, .overloaded, .invalidRequest: true
        case .timeout(let sent), .cancelled(let sent): !sent
        case .closedBeforeAnswer, .tooLarge, .protocolError: false
        }
    }

    package var description: String {
        switch self {
        case .resolve(let reason): "cannot resolve the host: \(reason)"
        case .connect(let reason): "cannot connect: \(reason)"
        case .tls(let reason): "no secure connection: \(reason)"
        case .timeout(sent: false): "timed out before the request was sent"
        case .timeout(sent: true): "timed out waiting for the answer"
        case .closedBeforeAnswer(reused: false): "connection closed before the answer"
        case .closedBeforeAnswer(reused: true): "reused connection closed before the answer"
        case .tooLarge: "answer too large"
        case .protocolError(let reason): "bad answer: \(reason)"
        case .cancelled: "cancelled"
        case .overloaded: "too many requests are waiting"
        case .invalidRequest(let reason): "invalid request: \(reason)"
        }
    }
}
