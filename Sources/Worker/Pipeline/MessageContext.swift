// What the stages know of one message. Filled from front to back; a stage reads what earlier ones found.

import EventLoop
import Time

/// One message on its way through the stages.
struct MessageContext {
    let message: InboundMessage
    let stored: StoredMessage
    /// Nothing is waited for beyond this.
    let replyDeadline: MonotonicInstant
    /// The dispatcher's verdict on the sender's own rate.
    let limit: SenderLimit
    /// Known after the person stage.
    var user: User?

    /// What is left until the deadline; never negative.
    var remaining: Duration { max(.zero, replyDeadline - .now()) }
}

/// What the dispatcher found of the sender's own rate.
enum SenderLimit: Sendable, Equatable {
    case within
    /// The first message over it is told so.
    case firstOver
    case over
}
