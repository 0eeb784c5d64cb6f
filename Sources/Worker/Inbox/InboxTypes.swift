// What goes into the inbox and what comes out, as values.

import Crypto
import Time

/// Why the inbox could not do what it was asked.
enum InboxError: Error, Sendable, CustomStringConvertible {
    /// Try again later. `maybeExecuted`: nobody knows whether it took effect; asking again is safe, for everything here happens once.
    case away(String, maybeExecuted: Bool)
    /// The database refuses this message alone, however it is put.
    case refused(String)

    var description: String {
        switch self {
        case .away(let reason, let maybeExecuted): "inbox away: \(reason)\(maybeExecuted ? " (outcome unknown)" : "")"
        case .refused(let reason): "refused: \(reason)"
        }
    }

    var isAway: Bool { if case .away = self { true } else { false } }
    var maybeExecuted: Bool { if case .away(_, let maybe) = self { maybe } else { false } }
}

/// What became of an accept. In every case the message is on disk.
enum AcceptResult: Sendable {
    /// It is new, and ours.
    case stored(StoredMessage)
    /// It was there before: `find` tells what became of it.
    case duplicate
    /// It could not be stored as it is; what could be kept of it is, in the state `unprocessable`.
    case unprocessable
}

/// A message in our hands.
struct StoredMessage: Sendable {
    var message: InboundMessage
    /// 1, and one more with every take-over.
    var attempt: Int
    /// 16 bytes: this stretch of the conversation, new after `/clear` and after 30 idle minutes.
    var stretch: [UInt8]
    /// What it has to wait for in its conversation; nil: nothing. Of a message taken over nobody knows it yet.
    var predecessor: Predecessor?
    /// The person has opted out, this message's own words taken into account.
    var isOptedOut = false
    /// This message's words changed that.
    var optOutChanged = false
    /// Which one the reply to it would be of the messages that leave for this person with gaps under 30 s (`Runs`); 0: nobody knows.
    var run = 0
    /// It is the first one of its conversation; false also where nobody knows.
    var isFirst = false
    /// How often the person has said this text in a row, this time included; 0: it does not count, or nobody knows.
    var saidRun = 0

    /// It was deferred.
    var isFromBacklog = false
    /// An operator has brought it back then.
    var freshFrom: WallTime?

    /// What its age is counted from.
    var youngSince: WallTime { freshFrom ?? message.arrivedAt }

    /// Its row doesn't say what came before it: `Inbox.before` does.
    var isTakenOver: Bool { attempt > 1 || isFromBacklog }

    /// For the agent, 16 bytes; see `ConversationKey.conversationID`.
    func conversationID(userID: Int64?) -> [UInt8] { ConversationKey.conversationID(stretch: stretch, userID: userID) }

    /// The same as text.
    func conversationIDText(userID: Int64?) -> String { UUIDText.encode(conversationID(userID: userID)) }
}

/// The message that an accepted one follows in its conversation.
struct Predecessor: Sendable, Equatable {
    /// Numbers of the accept's statement.
    enum Standing: Int32, Sendable {
        /// It must be finished before this one starts.
        case unfinished = 0
        /// Finished, and of its reply it is known where it went.
        case over = 1
        /// Finished, its reply went inline and is ours to know of.
        case repliedHere = 2
        /// Finished, and another worker has not told yet whether its inline reply was written.
        case doubtful = 3
    }

    /// Of the same account.
    var messageSID: String
    var standing: Standing
}

/// What comes before a message in its conversation, by the tables.
struct Before: Sendable, Equatable {
    /// As many unfinished ones are looked at.
    static let most = 50

    /// Unfinished messages, whoever owns them, or deferred; the last one first.
    var unfinished: [MessageKey] = []
    /// Finished ones whose inline reply, by other workers, may still come into the outbox.
    var doubtful: [MessageKey] = []
}

/// Which way a reply goes; committed with it.
enum ReplyRoute: Sendable, Equatable {
    /// In the answer to the webhook.
    case inline
    /// By the outbox.
    case late
    /// Nowhere: there is none, or it came too late for `inline-only`.
    case none
}

/// How a message ended, to be committed with its log rows. An object, since batches pass it on.
final class MessageOutcome: Sendable {
    let key: MessageKey
    /// A final state: replied, told, silent, skipped or failed.
    let state: String
    let outcome: String
    let isSuccess: Bool
    /// The reply as it is sent; empty: none.
    let parts: [String]
    let route: ReplyRoute
    let userID: Int64?
    /// nil: it ended before its turn came, and tells nothing of those before it.
    let conversationID: [UInt8]?
    /// From the arrival.
    let processing: Duration
    /// For `error_message` of the log rows; holds no text of a person.
    let error: String?
    /// ISO 3166, where the number tells.
    let country: String?
    /// For `phone_number` of the log rows.
    let recordedNumber: String
    /// `MessageTrace`; empty: none.
    let trace: String
    /// Of all parts together; the cost in millionths of a US dollar.
    let segments: Int
    let costMicros: Int

    init(
        key: MessageKey, state: String, outcome: String, isSuccess: Bool, parts: [String], route: ReplyRoute, userID: Int64?,
        conversationID: [UInt8]?, processing: Duration, error: String?, country: String?, recordedNumber: String, trace: String = "",
        segments: Int = 0,
        costMicros: Int = 0
    ) {
        self.key = key
        self.state = state
        self.outcome = outcome
        self.isSuccess = isSuccess
        self.parts = parts
        self.route = parts.isEmpty ? .none : route
        self.userID = userID
        self.conversationID = conversationID
        self.processing = processing
        self.error = error
        self.country = country
        self.recordedNumber = recordedNumber
        self.trace = trace
        self.segments = segments
        self.costMicros = costMicros
    }

    /// What it takes in a statement, but for what every outcome has.
    var bytes: Int { parts.reduce(trace.utf8.count) { $0 + $1.utf8.count } }

    /// The same end without what the database may have refused: the person, the country, a long address.
    var plain: MessageOutcome {
        MessageOutcome(
            key: key, state: state, outcome: outcome, isSuccess: isSuccess, parts: parts, route: route, userID: nil,
            conversationID: conversationID, processing: processing, error: error, country: nil,
            recordedNumber: String(recordedNumber.prefix(20)), trace: trace, segments: segments, costMicros: costMicros)
    }
}

/// What became of an outcome.
enum FinishResult: Sendable, Equatable {
    /// Committed as it was asked for.
    case committed
    /// Committed, but an inline reply must not go in the answer: it is to be moved to the outbox.
    case notInline
    /// An earlier try of ours was committed, whose answer never came; by that the reply goes inline, or not. `mustMove` as with `notInline`.
    case earlier(isInline: Bool, mustMove: Bool)
    /// Committed as `opted_out`, without the reply: the person had opted out by then.
    case withheld
    /// The message is not ours any more, or finished otherwise; nothing was written.
    case fenced
}

/// What the inbox knows of a message.
struct FoundMessage: Sendable {
    var key: MessageKey
    var state: String
    var outcome: String?
    var isFinished: Bool
    /// Since it was finished, on the database's clock.
    var age: Duration?
    var parts: [String]
    var isInline: Bool
    /// It ended in its turn: all that came before it in its conversation had ended too.
    var wasInTurn: Bool
    var owner: Int64
    /// Which worker owns it: its router instance and generation.
    var ownerGeneration: UInt64?
    var ownerRouter: [UInt8]?
    /// How long the owner's lease is over or its end is known, on the database's clock; nil: it lives.
    var deadFor: Duration?
    /// It is more than a lease that is over: somebody has ended its row.
    var ownerHasEnded: Bool
    /// Its owner has not told yet whether its inline reply was written.
    var isFateOpen: Bool
    /// Of the delivery that was accepted.
    var arrival: UnderwayMessage.Arrival

    var accountSID: String { key.accountSID }
    var messageSID: String { key.messageSID }

    /// How a delivery of a known message is to be dealt with.
    enum Standing: Sendable, Equatable {
        /// The parts to answer with: those of an inline reply under 5 minutes old, else none.
        case finished(reply: [String])
        /// Waits for its turn; answered empty.
        case deferred
        /// Workers died at it: it runs alone, or is about to be ended.
        case setApart
        case ownerIsDead
        case ownerLives
        /// This worker's own: in its hands, or left behind by an accept whose outcome nobody knew.
        case ours
    }

    /// How long an inline reply is repeated to a duplicate.
    static let replyIsRepeated = Duration.seconds(300)

    /// - Parameters:
    ///   - deadGeneration: the generation that the dispatcher knows to be dead; 0: none.
    ///   - router: the instance that says so.
    ///   - believesLeases: a lease that is over is its owner's end.
    func standing(deadGeneration: UInt64, router: [UInt8], believesLeases: Bool) -> Standing {
        if isFinished {
            let repeats = isInline && (age ?? .zero) < Self.replyIsRepeated
            return .finished(reply: repeats ? parts : [])
        }
        if state == "deferred" { return .deferred }
        if state == "quarantined" { return .setApart }
        if ownerHasEnded || deadFor != nil && believesLeases { return .ownerIsDead }
        return deadGeneration != 0 && ownerGeneration == deadGeneration && ownerRouter == router ? .ownerIsDead : .ownerLives
    }

    func ownerIsDead(longerThan span: Duration) -> Bool { (deadFor ?? .zero) > span }
}

/// Figures of an inbox.
struct InboxCounts: Sendable, Equatable {
    var acceptBatches = 0
    var acceptRows = 0
    var accepted = 0
    var halvings = 0
    var outcomeBatches = 0
    var outcomeRows = 0
}
