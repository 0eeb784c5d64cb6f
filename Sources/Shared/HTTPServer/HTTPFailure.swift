// Why a request is refused before any handler sees it: the status of the answer and its text. Made by the decoder, answered by the driver.

/// The peer's mistake, as RFC 9110 and 9112 name it. The connection ends after the answer.
package enum HTTPFailure: Error, Sendable, Equatable, CaseIterable {
    case badRequestLine
    case badHeader
    case badHost
    case badContentLength
    case lengthAndTransferEncoding
    case badTransferEncoding
    case badChunk
    case tooSlow
    /// Not the peer's mistake alone: too much is unfinished, and this request has been so for longest.
    case noRoom
    case bodyTooLarge
    case targetTooLong
    case unknownExpectation
    case headersTooLarge
    case unknownTransferEncoding
    case unknownVersion

    /// The status code to answer with.
    package var status: Int {
        switch self {
        case .badRequestLine, .badHeader, .badHost, .badContentLength, .lengthAndTransferEncoding, .badTransferEncoding, .badChunk: 400
        case .tooSlow: 408
        case .noRoom: 503
        case .bodyTooLarge: 413
        case .targetTooLong: 414
        case .unknownExpectation: 417
        case .headersTooLarge: 431
        case .unknownTransferEncoding: 501
        case .unknownVersion: 505
        }
    }

    /// What the peer reads in `{"detail":"…"}`. Plain ASCII without quotes.
    package var detail: String {
        switch self {
        case .badRequestLine: "Malformed request line"
        case .badHeader: "Malformed header"
        case .badHost: "Missing or malformed Host header"
        case .badContentLength: "Malformed Content-Length"
        case .lengthAndTransferEncoding: "Content-Length and Transfer-Encoding together"
        case .badTransferEncoding: "Malformed Transfer-Encoding"
        case .badChunk: "Malformed chunked body"
        case .tooSlow: "The request was not complete in time"
        case .noRoom: "Too many unfinished requests"
        case .bodyTooLarge: "Request body too large"
        case .targetTooLong: "Request target too long"
        case .unknownExpectation: "Unknown expectation"
        case .headersTooLarge: "Request headers too large"
        case .unknownTransferEncoding: "Unknown transfer encoding"
        case .unknownVersion: "Unsupported HTTP version"
        }
    }
}
