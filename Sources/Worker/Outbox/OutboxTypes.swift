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
    }

    var id: Int64
    var action: Action
    var accountSID: String
    /// Ours.
    var from: String
    /// The person's.
    var to: String
    var messagingServiceSID: String?
    var body: String
    var media: [String]
    /// Before this one.
    var attempts: Int
    /// How long ago, on the database's clock at the claim, its request was begun or it came into the outbox: whichever was later. What is
    /// unknown is so since then.
    var unknownFor: Duration
    var wasInline: Bool
    /// Nobody knows whether it was read in the answer to a webhook; once it was sent by REST, that is the question.
    var isInlineInDoubt: Bool { wasInline && attempts == 0 }
    /// When the last request went out, or the answer to the webhook, on the database's clock.
    var triedAt: WallTime
    /// Until it expires, on the database's clock.
    var left: Duration
    var correlationID: String
    /// When the message came that it answers, or was brought back by hand; nil: we began.
    var arrivedAt: WallTime?
}

/// A conversation in this worker's hands, as far as the outbox is concerned.
struct OutboxClaim: Sendable, Hashable {
    /// 16 bytes.
    var conversation: [UInt8]
    /// The number under which results count.
    var claim: Int64
    /// Rows put in so far; see `sms_router_outbox_queue`.
    var pushes: Int64
}

/// Who told us which of Twilio's messages a part is.
enum SIDSource: String, Sendable {
    /// The 201 to our own request.
    case answer
    /// A callback whose URL names the part.
    case callback
    /// Twilio's list: found by its text, so it can be another one of the same text.
    case list
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
    /// Who told us that SID.
    var sidFrom = SIDSource.answer
    /// Twilio's own word.
    var status: String?
    var errorCode: Int?
    /// When it was delivered, as Twilio's list has it.
    var deliveredAt: WallTime?
    /// How many of `Settlement.looks` are over.
    var looks: Int?
    /// The conversation is due again after that; nil: at once, if anything is left in it.
    var pause: Duration?
}

/// The answer to a result. In every case the conversation is out of our hands.
enum OutboxNext: Sendable, Equatable {
    /// It has more, which is due now.
    case more
    case released
    /// Somebody else has it by now; the result was not written.
    case fenced
}

/// What a claim brought.
struct OutboxClaims: Sendable {
    /// A part is missing where nothing was seen to do: it was put in, or settled, in this very moment, or it is night for its person and
    /// will be for so long.
    var conversations: [(claim: OutboxClaim, part: OutboxPart?, held: Duration?)] = []
    /// Closed on the way.
    var withheld = 0
    var expired = 0
}
