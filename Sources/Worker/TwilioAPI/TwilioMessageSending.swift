// The outbox sender's way to Twilio: a part becomes a request with our callback's address. Made by WorkerParts. Sends what it is given and asks what it is asked; it decides nothing.

import EventLoop
import Settings
import Time

@LoopActor final class TwilioMessageSending: MessageSending {
    private let api: TwilioAPI
    /// nil: Twilio's list settles everything.
    private let callback: CallbackAddress?
    /// Messages to one person that are read of the list.
    private let mostRead: Int

    init(api: TwilioAPI, publicURL: WebAddress?, mostRead: Int = 1000) {
        self.api = api
        self.mostRead = mostRead
        callback = CallbackAddress(publicURL)
    }

    func send(_ part: OutboxPart) async -> TwilioVerdict {
        let message = TwilioMessageRequest(
            accountSID: part.accountSID, from: part.from == part.messagingServiceSID ? nil : part.from, to: part.to,
            messagingServiceSID: part.messagingServiceSID, body: part.body,
            mediaURLs: part.media, statusCallback: callback?.part(part.id), validity: part.left)
        return await api.send(message)
    }

    func records(of part: OutboxPart) async -> TwilioListing? {
        let query = TwilioListQuery.outbound(account: part.accountSID, to: part.to, createdAfter: Settlement.since(part))
        guard let records = try? await api.messages(of: query, atMost: mostRead) else { return nil }
        return TwilioListing(records: records, isWhole: records.count < mostRead)
    }
}
