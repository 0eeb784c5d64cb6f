// One request from its start to its end. Shared between HTTPClient, its queues and the driver.

import EventLoop
import Time

/// `@unchecked Sendable`: confined to the loop's thread; a cancel handler only carries it there.
package final class PendingTransfer: @unchecked Sendable {
    enum State {
        case new
        /// For an address or for a connection.
        case waiting
        case running(OpaquePointer)
        case done
    }

    /// Without headers and body from the moment when libcurl has copied them.
    var request: HTTPClientRequest
    let deadline: MonotonicInstant
    var state: State = .new
    /// Called exactly once, by `HTTPClient.end`.
    var onEnd: (@LoopActor (Result<HTTPClientResponse, HTTPClientError>) -> Void)?
    /// While waiting; libcurl watches the deadline of a running one.
    var timer: LoopTimer?

    init(_ request: HTTPClientRequest, deadline: MonotonicInstant) {
        self.request = request
        self.deadline = deadline
    }
}
