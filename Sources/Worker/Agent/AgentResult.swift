// How a call of the agent ended. Read by the pipeline, which chooses the outcome and the text.
// No description in here holds a message, a token or a URL.

/// One reply of the agent's.
struct AgentReply: Sendable, Equatable {
    /// May be empty when there are media.
    var text: String
    /// Checked against `MediaHosts`.
    var media: [String] = []
}

/// The end of a call.
enum AgentResult: Sendable, Equatable {
    /// At least one.
    case replies([AgentReply])
    /// The agent wants nothing said.
    case silence
    case failure(AgentFailure)
}

/// Why there is no reply.
struct AgentFailure: Error, Sendable, Equatable, CustomStringConvertible {
    enum Kind: String, Sendable, CaseIterable {
        /// The deadline.
        case timedOut = "timed_out"
        /// Refused, closed, 429 or 5xx.
        case unavailable
        /// Another status, not JSON, not the agreed shape, too large.
        case badAnswer = "bad_answer"
        /// A reply without text.
        case gaveNothing = "gave_nothing"
        /// The worker stops.
        case cancelled
    }

    var kind: Kind
    /// For the log: ours or libcurl's words, never the agent's.
    var detail: String
    /// The agent cannot have seen the message.
    var neverSent = false
    /// Of its answer, when it is what is wrong with it.
    var status: Int?

    init(_ kind: Kind, _ detail: String, neverSent: Bool = false, status: Int? = nil) {
        self.kind = kind
        self.detail = detail
        self.neverSent = neverSent
        self.status = status
    }

    var description: String { "\(kind.rawValue): \(detail)" }
}
