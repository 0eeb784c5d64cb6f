// What goes into the outbox and what comes out, as values. docs/delivery.md has the states and what they mean.

import Time

/// A part of a reply that is looked at: at the head of its conversation.
struct OutboxPart: Sendable {
    /// What the claim decided about it.
    enum Action: String, Sendable {
        /// It is `sending` from now on, committed: the request may go out.
        case send = "sending"
        /// Nobody knows whether Twilio has it: its records are to be looked at.
        case look = "unknown"
        /// The person has opted out.
        case withheld
        /// Too old.
        case expired
    }

    var id: Int64
    var action: Action
    /// Who had it before was gone while it was `sending`.
    var wasSending: Bool
    var accountSID: String
    /// Ours.
    var from: String
    /// The person's.
    var to: String
    var messagingServiceSID: String?
    var body: String
    var media: [String]
    /// With this one.
    var attempts: Int
    var looks: Int
    var wasInline: Bool
    var createdAt: WallTime
    /// Until it expires, on the database's clock.
    var left: Duration
    var correlationID: String
}

/// A conversation in this worker's hands, as far as the outbox is concerned.
struct OutboxClaim: Sendable, Equatable {
    /// 16 bytes.
    var conversation: [UInt8]
    /// The number under which results count.
    var claim: Int64
    /// Rows put in so far; see `sms_router_outbox_queue`.
    var pushes: Int64
}

/// What became of a part, and what is to follow. Commits as one batch with others.
struct OutboxResult: Sendable {
    /// What the row becomes; nil: it stays as it is.
    enum State: String, Sendable {
        case sent, failed, queued, unknown, unclear
    }

    var claim: OutboxClaim
    /// 0: none, look for the next.
    var id: Int64
    var state: State?
    var twilioSID: String?
    /// Twilio's own word.
    var status: String?
    var errorCode: Int?
    var looks: Int?
    /// Gives the conversation back until then; nil: goes on with its next part.
    var pause: Duration?
}

/// The answer to a result.
enum OutboxNext: Sendable {
    /// The conversation's next part, under the same claim.
    case part(OutboxClaim, OutboxPart)
    /// The conversation is out of our hands: nothing left, or given back.
    case released
    /// Somebody else has it by now; the result was not written.
    case fenced
}

/// An inline reply that is to become a late one.
struct InlineReplyMove: Sendable {
    var key: MessageKey
    /// Its fate is not known: settled by Twilio's records before it is sent.
    var isUnknown: Bool
}
