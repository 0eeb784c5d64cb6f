// Deleting a message resource: 204, one that is gone, one that Twilio is not through with, and what a person's erasure makes of them.

import EventLoop
import HTTPServer
import TestSupport
import Testing
import Time

@testable import Standins
@testable import Worker

@Suite struct TwilioAPIDeleteTests {
    private static func message(_ number: Int, _ status: String, account: String = twilioAccount) -> TwilioMessage {
        TwilioMessage(
            sid: "SM" + String(repeating: "0", count: 30) + String(10 + number), accountSID: account, from: "+14155550101",
            to: "+15005550006",
            body: "text \(number)", direction: "inbound", status: status, created: .now(), sent: .now())
    }

    @Test func deletesWhatIsComplete() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                let (done, sending, foreign) = (
                    Self.message(1, "received"), Self.message(2, "sending"),
                    Self.message(3, "received", account: "AC" + String(repeating: "9", count: 32))
                )
                for message in [done, sending, foreign] { site.twilio.ledger.add(message) }
                #expect(try await site.api.delete(done.sid, account: twilioAccount) == .deleted)
                #expect(
                    site.seen.last?.method == .delete
                        && site.seen.last?.path == "/2010-04-01/Accounts/\(twilioAccount)/Messages/\(done.sid).json")
                #expect(try await site.api.delete(done.sid, account: twilioAccount) == .gone)
                #expect(try await site.api.delete(sending.sid, account: twilioAccount) == .inProgress)
                #expect(try await site.api.delete(foreign.sid, account: twilioAccount) == .gone, "another account's")
                let listed = try await site.api.messages(of: TwilioListQuery(accountSID: twilioAccount, from: "+14155550101"))
                #expect(listed.map(\.sid) == [sending.sid])
                await #expect(throws: TwilioAPIError.noCredentials) { try await site.api.delete(done.sid, account: foreign.accountSID) }
            }
        }
    }

    @Test func refusalsAreErrors() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                site.twilio.ledger.add(Self.message(1, "received"))
                site.twilio.mode = .status(403)
                await #expect(throws: TwilioAPIError.self) { try await site.api.delete(Self.message(1, "").sid, account: twilioAccount) }
                site.twilio.mode = .normal
                let deleted = try await site.api.delete(Self.message(1, "").sid, account: twilioAccount)
                #expect(deleted == .deleted)
            }
        }
    }
}
