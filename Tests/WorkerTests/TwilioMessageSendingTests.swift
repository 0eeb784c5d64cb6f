import EventLoop
import HTTPClient
import Settings
import TestSupport
import Testing
import Time

@testable import Standins
@testable import Worker

@Suite(.serialized) struct TwilioMessageSendingTests {
    private func part(_ id: Int64 = 42, service: String? = nil, left: Duration = .seconds(600)) -> OutboxPart {
        OutboxPart(
            id: id, action: .send, accountSID: twilioAccount, from: "whatsapp:+15005550006", to: "whatsapp:+14155550101",
            messagingServiceSID: service, body: "a reply", media: ["https://cdn.example.com/a"], attempts: 0, unknownFor: .zero,
            wasInline: false,
            triedAt: .now(), left: left, correlationID: "c")
    }

    @Test func aPartLeavesWithItsCallbackAndIsFoundAgain() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                let service = "MG" + String(repeating: "c", count: 32)
                let sending = TwilioMessageSending(api: site.api, publicURL: try WebAddress("https://sms.example.com/behind/"))
                let part = part(service: service)
                guard case .sent(let sid, let status) = await sending.send(part) else {
                    Issue.record("not sent")
                    return
                }
                let message = try #require(site.twilio.ledger.message(sid))
                #expect(message.statusCallback == "https://sms.example.com/behind/sms-router/webhook/delivery-status?o=42")
                #expect(message.from == part.from && message.to == part.to && message.messagingServiceSID == service)
                #expect(message.mediaURLs == part.media && message.validityPeriod == 600)
                let records = try #require(await sending.records(of: part)?.records)
                #expect(records.map(\.sid) == [sid])
                #expect(Settlement.judge(part, records, Settlement.Siblings()) == .found(sid: sid, status: records[0].status))
                #expect(status == "accepted")
            }
        }
    }

    @Test func withoutAPublicURLThereIsNoCallback() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                guard case .sent(let sid, _) = await TwilioMessageSending(api: site.api, publicURL: nil).send(part()) else {
                    Issue.record("not sent")
                    return
                }
                #expect(site.twilio.ledger.message(sid)?.statusCallback == nil)
            }
        }
    }

    @Test func recordsThatCannotBeReadAreNone() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                try site.control(#"{"list_faults":{"500":1}}"#)
                #expect(await TwilioMessageSending(api: site.api, publicURL: nil).records(of: part()) == nil)
            }
        }
    }

    /// More than are read: what is not among them may be behind them.
    @Test func aListThatIsCutOffSaysSo() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                let sending = TwilioMessageSending(api: site.api, publicURL: nil, mostRead: 2)
                _ = await sending.send(part(1))
                #expect(await sending.records(of: part())?.isWhole == true)
                _ = await sending.send(part(2))
                let cut = try #require(await sending.records(of: part()))
                #expect(!cut.isWhole && cut.records.count == 2)
            }
        }
    }
}
