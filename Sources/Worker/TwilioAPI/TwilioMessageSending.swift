// The outbox sender's way to Twilio: a part becomes a request with our callback's address, a verdict of Twilio's becomes the sender's. Made by
// WorkerParts. Sends what it is given and asks what it is asked; it decides nothing.

import EventLoop
import Settings
import Time

@LoopActor final class TwilioMessageSending: MessageSending {
    private let api: TwilioAPI
    /// `https://…/delivery-status?o=`; nil without SMS_ROUTER_PUBLIC_URL: no callback can reach us, and Twilio's list settles everything.
    private let callback: String?

    init(api: TwilioAPI, publicURL: WebAddress?) {
        self.api = api
        callback = publicURL.map { address in
            var base = Substring(address.text)
            while base.hasSuffix("/") { base.removeLast() }
            return base + "/sms-router/webhook/delivery-status?o="
        }
    }

    func send(_ part: OutboxPart) async -> SendVerdict {
        let message = TwilioMessageRequest(
            accountSID: part.accountSID, from: part.from, to: part.to, messagingServiceSID: part.messagingServiceSID, body: part.body,
            mediaURLs: part.media, statusCallback: callback.map { $0 + String(part.id) }, validity: part.left)
        return SendVerdict(await api.send(message))
    }

    func records(of part: OutboxPart) async -> [Settlement.Candidate]? {
        let query = TwilioListQuery.outbound(
            account: part.accountSID, to: part.to, createdAfter: part.createdAt + (.zero - Settlement.clockMargin))
        return (try? await api.messages(of: query))?.map { record in
            Settlement.Candidate(
                sid: record.sid, from: record.from ?? "", to: record.to, body: record.body, status: record.status,
                isOutbound: record.isOutbound, createdAt: record.dateCreated)
        }
    }
}

extension SendVerdict {
    init(_ verdict: TwilioVerdict) {
        switch verdict {
        case .sent(let sid, let status): self = .sent(sid: sid, status: status)
        case .notSent: self = .notSent
        case .senderBusy(_, let pause): self = .senderBusy(pause: pause)
        case .accountTrouble: self = .accountTrouble(verdict.description)
        case .optedOut: self = .optedOut
        case .failed(let code): self = .failed(code: code)
        case .unknown: self = .unknown
        }
    }
}
