// In front of Twilio: what is for a made-up person goes nowhere, and is there at once. Made by OutboxSender around whatever way to Twilio it is given.

import Crypto
import EventLoop
import Twilio

@LoopActor final class TestSending: MessageSending {
    private let twilio: any MessageSending

    init(_ twilio: any MessageSending) { self.twilio = twilio }

    func send(_ part: OutboxPart) async -> TwilioVerdict {
        guard part.isTest else { return await twilio.send(part) }
        return .sent(sid: TestSID.prefix + Hex.encode(randomBytes(16)), status: "delivered")
    }

    func records(of part: OutboxPart) async -> TwilioListing? {
        // Nothing of it ever was at Twilio: sent again it does no harm.
        part.isTest ? TwilioListing(records: []) : await twilio.records(of: part)
    }
}

extension OutboxPart {
    /// For a made-up person.
    var isTest: Bool { Address(to).kind == .test }
}
