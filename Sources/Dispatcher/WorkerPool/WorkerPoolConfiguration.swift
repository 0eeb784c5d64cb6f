// What the dispatcher's main gives the pool.

import Processes

package struct WorkerPoolConfiguration {
    /// Slots to begin with.
    package var count: Int
    /// 16 bytes: `InstanceIdentity.router`.
    package var router: [UInt8]
    /// What every worker's environment holds: filtered by the caller, who alone knows which secrets a worker needs.
    package var environment: [String: String]
    /// How much is kept of requests.
    package var bounds: RequestBounds
    /// `InstanceIdentity.nextGeneration`.
    package var nextGeneration: () throws(ProcessError) -> UInt64

    package init(
        count: Int, router: [UInt8], environment: [String: String], bounds: RequestBounds = RequestBounds(),
        nextGeneration: @escaping () throws(ProcessError) -> UInt64
    ) {
        self.count = count
        self.router = router
        self.environment = environment
        self.bounds = bounds
        self.nextGeneration = nextGeneration
    }
}

/// How a replacement of workers ended.
package enum ReplacementEnd: Sendable, Equatable {
    /// So many were replaced.
    case replaced(Int)
    /// The old workers serve on; the text is for people.
    case failed(String)
}

/// What became of an answer, as the front tells it.
package enum AnswerFate: Sendable {
    /// Its bytes were handed to the kernel.
    case written
    /// The peer was gone.
    case notWritten
    /// The front answered with empty TwiML by itself.
    case answeredEmpty
}
