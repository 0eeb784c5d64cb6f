// A message that this worker has in hand: the requests that wait for its answer, and what others wait for.
// Owned by Pipeline. One for each (AccountSid, MessageSid), however often it is delivered.

import EventLoop
import Time
import Twilio
import Wire

/// One message under way in this worker.
@LoopActor final class UnderwayMessage {
    let key: MessageKey
    let arrived: MonotonicInstant
    /// After it an answer would come too late for the dispatcher: a second before that answers by itself.
    var lastMoment: MonotonicInstant
    /// Nothing is waited for beyond: it is too old then to be given to the agent.
    var workUntil: MonotonicInstant
    /// Until it is handed to the inbox.
    var message: InboundMessage?
    /// The frame that brought it, until it is durable: the spool keeps it as it came.
    var frame: Deliver?
    /// The row is committed: requests that join later hear `accepted` at once.
    var isDurable = false
    /// The sender's address, once it is known here.
    var person: String?
    /// Of a made-up person: counted nowhere.
    var isTest: Bool { person?.hasPrefix(Address.testPrefix) == true }
    /// The frame that brought it; nil: none did.
    var delivery: Arrival? { isRecovered ? nil : place }
    /// While it is unfound: of a worker that had it and died; 0: none. It may have committed a reply that nobody has.
    var deadGeneration: UInt64 = 0
    /// A dead worker had it, and there was another delivery: its answer may have been the reply.
    var isTwin = false
    /// Its reply is on its way to the outbox, or was when it came in hand: what is meant may be the one that is still to be made.
    var isMoved = false
    /// When it came in hand.
    let came = MonotonicInstant.now()
    /// In the order of arrival at this router; what is recovered comes before all.
    var sequence = Int64.min
    /// What it counts in the pipeline's memory while it is in hand.
    var bytes = 0
    /// When it came in hand, as `InHandLedger` counts.
    var span = 0
    /// It was taken over, or is to be.
    var isTaken = false
    /// Its webhooks are answered empty, the reply goes late.
    var isLate = false
    /// It was told that it took too long; what comes now is only recorded.
    var isGivenUp = false
    /// Its outcome is on its way to the disk.
    var isCommitting = false
    /// An outcome with its reply inline was sent by us, and nobody knows whether it is committed; or such a reply is being moved.
    var hasUnknownOutcome = false
    /// What became of it before it came here is not known yet.
    var isUnfound = false
    /// It may have a reply that is committed as inline. Until that is known no empty answer is given here: should we die, that reply would be
    /// nobody's. The dispatcher, which answers in the end, keeps the frame.
    var mayBeInline: Bool { hasUnknownOutcome || isUnfound && (deadGeneration != 0 || mayOwnReply) }
    /// Its outcome is neither on its way to the disk nor perhaps there: it can still go late.
    var isWayOpen: Bool { !isCommitting && !mayBeInline }
    /// Its reply is out of our hands only when its answer's fate is known.
    var hasFate = false
    /// Of the ledger of answers, from before its outcome is sent.
    var answerSpan: Int?
    /// Its reply is, or may be, taken to be given again: nobody else moves it.
    var mayOwnReply = false
    /// Requests that reached nobody while its reply may have been inline.
    var emptied: [UInt64] = []
    /// It is, or may be, in another worker's hands: who has it must hear of an empty answer before that is given.
    var isElsewhere = false
    /// The time to answer has come meanwhile.
    var isDue = false
    /// Something deferred of its conversation comes before it.
    var isParked = false
    /// It was taken over with nobody waiting for it.
    var isRecovered = false
    /// While it is on its way through the stages.
    var context: MessageContext?
    /// The person has opted out since this was accepted.
    var isStopped = false
    /// Another worker has ended our lease while this was in hand: it may be somebody else's now. No agent call begins any more.
    var isLost = false
    /// It goes before some that were accepted before it: these came later, and wait for it. Its end says nothing of what came before.
    var goesAhead = false
    /// Its turn has come: whoever comes after it waits, whatever the order.
    var hasBegun = false
    /// Its outcome is committed, and it was its turn: so nothing before it is unfinished.
    var isOver = false
    /// It is to be ended as a dead letter.
    var isDoomed = false
    /// The answer that its reply makes, from before its outcome is committed.
    var rendered: (parts: [String], body: [UInt8])?
    /// Called when it is out of hand.
    var onLeft: (() -> Void)?
    /// Its conversation, when it came out of its place: taken over, or deferred, or about to be. It stands in `Pipeline.displaced` then.
    var conversation: [UInt8]?
    /// When it came to the front.
    var place = Arrival(at: WallTime(microseconds: 0), sequence: 0)
    /// Of those unfinished before it by the tables, the nearest ones as far as all are in hand; nil: it has not looked yet.
    var reach: Set<MessageKey>?
    /// The first one behind these.
    var endOfReach: MessageKey?
    /// It does not begin here: a living worker has it, or it is finished, or waits in the database.
    var standsAside = false
    /// Earlier messages of its conversation whose inline replies may still come into the outbox: its own end waits for what becomes of them.
    var doubts: [MessageKey] = []
    /// Requests of the dispatcher that wait for the answer; empty once it was given, or when nobody waits (recovery, answered empty).
    private(set) var requests: [UInt64]
    /// Frames that brought it: the credit to return when it is out of hand.
    private(set) var deliveries: Int
    /// Fulfilled when the message is finished or given up here; its successor in the conversation waits for this.
    let finished = Promise<Void>()
    /// Whether the outcome was counted by the dispatcher already.
    private var isCounted = false

    init(key: MessageKey, arrived: MonotonicInstant, lastMoment: MonotonicInstant, workUntil: MonotonicInstant, request: UInt64?) {
        self.key = key
        self.arrived = arrived
        self.lastMoment = lastMoment
        self.workUntil = workUntil
        requests = request.map { [$0] } ?? []
        deliveries = requests.count
    }

    /// The order in which messages of a conversation came, as far as frames and rows tell.
    struct Arrival: Comparable, Sendable {
        var at: WallTime
        var sequence: Int64

        init(at: WallTime, sequence: Int64) {
            self.at = at
            self.sequence = sequence
        }

        init(_ message: InboundMessage) { self.init(at: message.arrivedAt, sequence: message.arrivalSequence) }

        static func < (left: Self, right: Self) -> Bool { (left.at, left.sequence) < (right.at, right.sequence) }
    }

    /// Another delivery of the same message waits too.
    func join(_ request: UInt64) {
        requests.append(request)
        deliveries += 1
    }

    /// The dispatcher has answered this request by itself.
    func forget(_ request: UInt64) { requests.removeAll { $0 == request } }

    /// Nobody can be answered any more.
    func abandonRequests() { requests = [] }

    /// What it has seen of those before it does not hold any more.
    func forgetLook() {
        reach = nil
        endOfReach = nil
    }

    /// Whether a reply could still go inline.
    var isAwaited: Bool { !requests.isEmpty }

    /// Sends `body` to all that wait, the first as the counted one, and leaves nobody waiting. With nobody waiting the dispatcher hears
    /// of the outcome all the same.
    func answer(_ status: UInt16, contentType: String, body: [UInt8], outcome: OutcomeClass, through link: FrameLink) {
        let outcome = isTest ? .notCounted : outcome
        let processing = UInt32(clamping: (MonotonicInstant.now() - arrived).wholeMicroseconds)
        for request in requests.isEmpty && outcome != .notCounted && !isCounted ? [WorkerContract.nobody] : requests {
            let counted = !isCounted && outcome != .notCounted
            if counted { isCounted = true }
            link.send(
                .answer(
                    Answer(
                        status: status, outcome: counted ? outcome : .notCounted, processing: processing, contentType: contentType,
                        body: body)),
                id: request)
        }
        requests = []
    }
}
