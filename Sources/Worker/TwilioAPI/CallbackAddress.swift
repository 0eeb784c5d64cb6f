// Where Twilio reports what becomes of a message: our public address with the name of a part in its query. Twilio signs the whole URL, so
// nobody else can say such a thing of that part. Made from the settings by the outbox sender and the pipeline; StatusCallbacks reads it. Pure.

import Settings

struct CallbackAddress: Sendable, Equatable {
    private let base: String

    /// nil without SMS_ROUTER_PUBLIC_URL: no callback can reach us.
    init?(_ publicURL: WebAddress?) {
        guard let publicURL else { return nil }
        var base = Substring(publicURL.text)
        while base.hasSuffix("/") { base.removeLast() }
        self.base = base + "/sms-router/webhook/delivery-status?"
    }

    /// Of a part that leaves by REST, by its id in the outbox.
    func part(_ id: Int64) -> String { base + "o=\(id)" }

    /// Of a part in the answer to a webhook, by the message that it answers and its place, counted from 1.
    func inline(_ messageSID: String, part: Int) -> String { base + "m=\(messageSID)&p=\(part)" }
}
