// One request from `send` to its end. Shared between HTTPClient, its queues and the driver.

import EventLoop
import Time

/// `@unchecked Sendable`: confined to the loop's thread; a cancel handler only carries it there.
final class PendingTransfer: @unchecked Sendable {
    enum State {
        case new
        /// For an address or for a connection.
        case waiting
        case running(OpaquePointer)
        case done
    }

    let request: HTTPClientRequest
    let deadline: MonotonicInstant
    var state: State = .new
    /// Resumed exactly once, by `HTTPClient.end`.
    var continuation: CheckedContinuation<Result<HTTPClientResponse, HTTPClientError>, Never>?
    /// While waiting; libcurl watches the deadline of a running one.
    var timer: LoopTimer?

    init(_ request: HTTPClientRequest, deadline: MonotonicInstant) {
        self.request = request
        self.deadline = deadline
    }
}
