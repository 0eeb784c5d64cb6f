// What an operator names, on the command line or in the dashboard, and what may be done with it in which state: the tables of docs/states.md. Pure.

import Twilio

/// A message that came, or a part of what goes out late.
package enum MessageSubject: Sendable, Equatable {
    /// By its MessageSid.
    case message(String)
    /// By its id in the outbox.
    case part(Int64)
    /// A dead letter, by its MessageSid.
    case letter(String)

    /// nil: neither a MessageSid (of Twilio's, or of the dashboard's Phone) nor a number.
    package init?(_ text: String) {
        if let id = Int64(text), id > 0 {
            self = .part(id)
        } else if text.utf8.count == 34, ["SM", "MM", TestSID.prefix].contains(where: text.hasPrefix),
            text.utf8.dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        {
            self = .message(text)
        } else {
            return nil
        }
    }

    /// For people and for the record of actions.
    package var name: String {
        switch self {
        case .message(let sid), .letter(let sid): sid
        case .part(let id): "part \(id)"
        }
    }
}

/// The states as they are told, for those who ask for one of them: docs/states.md.
package enum MessageStates {
    package static let ofMessages = [
        "accepted", "deferred", "quarantined", "replied", "told", "silent", "skipped", "failed", "expired", "dead", "discarded",
        "unprocessable",
    ]
    package static let ofParts = [
        "queued", "held", "sending", "unknown", "sent", "failed", "withheld", "expired", "unclear", "unsent", "discarded",
    ]
}

/// What an operator does to one.
package enum MessageAction: String, Sendable {
    case retry
    case discard

    /// In which states of a message, or of a part.
    package func states(of subject: MessageSubject) -> [String] {
        switch (self, subject) {
        case (.retry, .message): ["expired", "failed"]
        case (.retry, .part): ["expired", "failed", "unclear"]
        case (.retry, .letter), (.discard, .letter): ["dead"]
        case (.discard, .message): ["accepted", "deferred", "quarantined"]
        case (.discard, .part): ["queued", "unknown", "unclear"]
        }
    }

    /// What it is afterwards.
    package func outcome(for subject: MessageSubject) -> String {
        switch (self, subject) {
        case (.retry, .message), (.retry, .letter): "deferred"
        case (.retry, .part): "queued"
        case (.discard, _): "discarded"
        }
    }
}
