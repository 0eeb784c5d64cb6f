// One request in RequestTable: its frame, its deadline, and where it is. Values only.

import Time
import Wire

struct PooledRequest {
    enum Place {
        /// No slot serves.
        case homeless
        /// In the queue of a slot whose worker has no credit.
        case waiting(slot: Int)
        /// A dead worker had it, or it comes behind one of its conversation that a dead worker had: in `redelivery`.
        case paced
        /// Only a worker that has nothing else may have it.
        case alone
        case sent(generation: UInt64)
        /// Answered to the caller, whose report is outstanding.
        case answered(generation: UInt64)
        /// The answer did not reach the peer; its worker has been told and is to say `accepted` when the reply is in the outbox.
        case toldNotWritten(generation: UInt64)
    }

    /// The encoded `deliver`; kept until the fate of the answer is known, for it may have to be delivered again.
    var frame: [UInt8]
    var routingKey: UInt64
    /// `DeliverFrame.messageHash`.
    var message: UInt64
    var deadline: MonotonicInstant
    var deadGeneration: UInt64 = 0
    /// Dead workers that had it before that one: the row may still be theirs.
    var earlierDead: [UInt64] = []
    var place: Place = .homeless
    var accepted = false
    /// Its frame counts among what its worker has been sent and has not made durable.
    var isUntaken = false
    /// Nobody waits any more: its reply, if there is one, is to go late. Kept until a worker says that it will.
    var isLate = false
    /// Another delivery of its message has been here with it: the person may have the reply by that one.
    var isTwin = false
    var completion: RequestTable.Completion?
    /// While it is `answered`: to be called should that take too long.
    var overdue: RequestTable.Completion?
    /// `answered` by a worker that is dead: it is in `untaken`.
    var isUntakenAnswer = false

    var isToldNotWritten: Bool { if case .toldNotWritten = place { true } else { false } }
    /// Nobody waits for it; it is here for the sake of its reply alone.
    var isKept: Bool { isLate || isToldNotWritten }
    /// The worker that knows what became of its reply, or knew it.
    var replier: UInt64 { if case .toldNotWritten(let generation) = place { generation } else { deadGeneration } }
}
