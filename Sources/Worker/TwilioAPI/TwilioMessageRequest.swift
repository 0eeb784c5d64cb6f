// One message for Twilio to send, and the form that asks for it (`POST …/Messages.json`). Built by the outbox sender, posted by TwilioAPI.
// Pure. Whoever committed the text has cleaned it (MessageText): what leaves is what stands in our row, or settling would not find it.

import Twilio

/// A part of a reply on its way to its person.
struct TwilioMessageRequest: Sendable, Equatable {
    /// Seconds that Twilio may be asked to keep a message in its queue; anything else is error 90007.
    static let validitySeconds: ClosedRange<Int64> = 1...36_000

    var accountSID: String
    /// The address that the person wrote to, with its channel (`whatsapp:`, `messenger:`, `rcs:`); nil lets the service choose.
    var from: String?
    /// The person's address, exactly as it came.
    var to: String
    /// Of the service that the conversation came by.
    var messagingServiceSID: String?
    /// May be empty when there are media.
    var body: String
    var mediaURLs: [String] = []
    /// Where delivery is reported; its query names our row.
    var statusCallback: String?
    /// What is left of the reply's age; nil: Twilio's own limit.
    var validity: Duration?

    /// With a service `From` is given too: a reply leaves from the address that was written to, never from another one of its pool.
    var form: [UInt8] {
        var pairs: [(name: String, value: String)] = [("To", to)]
        if let from { pairs.append(("From", from)) }
        if let messagingServiceSID { pairs.append(("MessagingServiceSid", messagingServiceSID)) }
        if !body.isEmpty { pairs.append(("Body", body)) }
        for url in mediaURLs { pairs.append(("MediaUrl", url)) }
        if let statusCallback { pairs.append(("StatusCallback", statusCallback)) }
        if let validity {
            let seconds = min(max(validity.components.seconds, Self.validitySeconds.lowerBound), Self.validitySeconds.upperBound)
            pairs.append(("ValidityPeriod", String(seconds)))
        }
        return FormEncoder.encode(pairs)
    }
}
