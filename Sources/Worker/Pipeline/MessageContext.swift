// What the stages know of one message. Filled from front to back; a stage reads what earlier ones found.

import EventLoop
import Telemetry
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
    /// What the stages decided, why, and how long each took.
    private(set) var trace = MessageTrace()
    /// When it was durable and ours, then when the last stage ended.
    private var since = MonotonicInstant.now()
    private var note: String?
    /// The place in `MessageTrace.stages` of the stage that runs.
    private var stage = 0
    private var figures: FigureCounts?

    init(_ underway: UnderwayMessage, stored: StoredMessage, limit: SenderLimit) {
        self.underway = underway
        isBacklog = underway.isRecovered
        self.stored = stored
        self.limit = limit
    }

    /// The stages begin: what came before them was the accept and the wait for its turn.
    /// - Parameter figures: where each stage's message and time are counted, too.
    func begin(counting figures: FigureCounts? = nil) {
        trace = MessageTrace()
        let now = MonotonicInstant.now()
        let accept = since.nanoseconds &- underway.arrived.nanoseconds
        trace.ran(nanoseconds: accept)
        trace.ran(nanoseconds: now.nanoseconds &- since.nanoseconds)
        self.figures = figures
        // What was taken over or deferred came long ago: that is no time of the accept's.
        if !isBacklog {
            figures?.record(stage: 0, nanoseconds: accept)
            figures?.record(.accept, .nanoseconds(accept))
        }
        figures?.record(stage: 1, nanoseconds: now.nanoseconds &- since.nanoseconds)
        stage = 2
        since = now
    }

    /// Why the stage that runs decides as it does: `key=value`, with nothing of a person in it.
    func note(_ text: String) { note = note.map { "\($0) \(text)" } ?? text }

    /// The stage that runs has ended.
    func ran() {
        let now = MonotonicInstant.now()
        trace.ran(nanoseconds: now.nanoseconds &- since.nanoseconds, note: note)
        figures?.record(stage: stage, nanoseconds: now.nanoseconds &- since.nanoseconds)
        stage += 1
        note = nil
        since = now
    }

    /// What was noted since the last stage has ended belongs to that.
    func amend() {
        if let note { trace.amend(note) }
        note = nil
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
