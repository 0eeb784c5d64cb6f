// What the outbox sender needs of the outside: sending a part, and Twilio's own list. Made so that tests can put a script in Twilio's place.

import EventLoop
import Time

/// What became of a request to send a part.
enum SendVerdict: Sendable, Equatable {
    /// Twilio has it.
    case sent(sid: String, status: String)
    /// Certainly not sent; this sender rests by its back-off.
    case notSent
    /// Certainly not sent: this sender's queue at Twilio is full, or its day is used up.
    case senderBusy(pause: Duration)
    /// Certainly not sent: nothing of this account can be. The text is for the log.
    case accountTrouble(String)
    /// Refused for good, since the person has opted out (21610).
    case optedOut
    /// Refused for good; 0: without a code of Twilio's.
    case failed(code: Int)
    /// The request may have arrived.
    case unknown
}

@LoopActor protocol MessageSending: AnyObject {
    /// Asks Twilio once to send it.
    func send(_ part: OutboxPart) async -> SendVerdict
    /// Twilio's messages to this person since a little before the part was made; nil: the list cannot be had now.
    func records(of part: OutboxPart) async -> [Settlement.Candidate]?
}
