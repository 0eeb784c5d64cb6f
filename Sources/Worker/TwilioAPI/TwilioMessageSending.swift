// The outbox sender's way to Twilio: a part becomes a request with our callback's address. Made by WorkerParts. Sends what it is given and asks what it is asked; it decides nothing.

import EventLoop
import Settings
import Time

@LoopActor final class TwilioMessageSending: MessageSending {
    private let api: TwilioAPI
    /// nil: Twilio's list settles everything.
    private let callback: CallbackAddress?

    init(api: TwilioAPI, publicURL: WebAddress?) {
        self.api = api
        callback = CallbackAddress(publicURL)
    }

    func send(_ part: OutboxPart) async -> TwilioVerdict {
        let message = TwilioMessageRequest(
            accountSID: part.accountSID, from: part.from == part.messagingServiceSID ? nil : part.from, to: part.to,
            messagingServiceSID: part.messagingServiceSID, body: part.body,
            mediaURLs: part.media, statusCallback: callback?.part(part.id), validity: part.left)
        return await api.send(message)
    }

    func records(of part: OutboxPart) async -> [TwilioMessageRecord]? {
        try? await api.messages(
            of: .outbound(account: part.accountSID, to: part.to, createdAfter: Settlement.since(part)))
    }
}
