// What the outbox sender needs of the outside: sending a part, and Twilio's own list. A protocol so that tests can put a script in Twilio's place.

import EventLoop

/// Twilio's list of what was written to a person.
struct TwilioListing: Sendable {
    var records: [TwilioMessageRecord]
    /// false: there are more than were read.
    var isWhole = true
}

@LoopActor protocol MessageSending: AnyObject {
    /// Asks Twilio once to send it.
    func send(_ part: OutboxPart) async -> TwilioVerdict
    /// Twilio's messages to this person since a little before the part was made; nil: the list cannot be had now.
    func records(of part: OutboxPart) async -> TwilioListing?
}
