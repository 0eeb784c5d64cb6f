// What the stages know of one message. Filled from front to back; a stage reads what earlier ones found.

import EventLoop
import Time

/// One message on its way through the stages. An object: the frames of the tasks that wait for an agent, thousands of them, hold a
/// reference instead of copies of everything.
@LoopActor final class MessageContext {
    private let underway: UnderwayMessage
    let stored: StoredMessage
    /// The dispatcher's verdict on the sender's own rate.
    let limit: SenderLimit
    /// The message before it in the conversation is finished: without that the agent must not see it, however little the clocks differ.
    var isItsTurn = true
    /// Nobody waits for it with the telephone in hand: it was deferred, taken over, or drained from a spool.
    let isBacklog: Bool
    /// On the allow list, by the sender or by the text: neither blocked nor scored.
    var isAllowed = false
    /// Known after the person stage.
    var user: User?

    init(_ underway: UnderwayMessage, stored: StoredMessage, limit: SenderLimit) {
        self.underway = underway
        isBacklog = underway.isRecovered
        self.stored = stored
        self.limit = limit
    }

    /// It may be somebody else's now: no stage begins any more.
    var isLost: Bool { underway.isLost }

    var message: InboundMessage { _read { yield stored.message } }

    /// When it is too old for the agent.
    var workUntil: MonotonicInstant { underway.workUntil }

    /// What is left until it is too old; never negative.
    var remaining: Duration { max(.zero, underway.workUntil - .now()) }
}

/// What the dispatcher found of the sender's own rate.
enum SenderLimit: Sendable, Equatable {
    case within
    /// The first message over it is told so.
    case firstOver
    case over
}
