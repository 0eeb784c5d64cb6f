import Testing
import Time

@testable import Standins

@Suite struct TwilioLedgerTests {
    private let account = "AC" + String(repeating: "1", count: 32)

    private func message(
        _ number: Int, to: String = "+1", from: String? = "+9", sent: Bool = true, account: String? = nil
    ) -> TwilioMessage {
        let time = WallTime(microseconds: 1_767_268_800_000_000 + Int64(number) * 1_000_000)
        return TwilioMessage(
            sid: "SM\(number)", accountSID: account ?? self.account, from: from, to: to, body: "text \(number)", mediaURLs: [],
            direction: "outbound-api", status: "queued", created: time, sent: sent ? time : nil)
    }

    private func ledger(_ messages: [TwilioMessage]) -> TwilioLedger {
        let ledger = TwilioLedger()
        for message in messages { ledger.add(message) }
        return ledger
    }

    @Test func pagesComeNewestFirstAndLoseNothing() {
        let ledger = ledger((0..<25).map { message($0, to: $0 % 2 == 0 ? "+1" : "+2") })
        for to in [nil, "+1", "+2"] {
            var seen: [String] = []
            var after: String?
            var pages = 0
            repeat {
                let page = ledger.page(.init(account: account, to: to, size: 4, after: after))
                seen += page?.messages.map(\.sid) ?? []
                after = page?.next
                pages += 1
                // What comes in meanwhile moves nothing.
                ledger.add(message(100 + pages, to: "+1"))
            } while after != nil && pages < 20
            let wanted = (0..<25).reversed().filter { to == nil || (to == "+1") == ($0 % 2 == 0) }.map { "SM\($0)" }
            #expect(seen.filter { wanted.contains($0) } == wanted)
            #expect(Set(seen).count == seen.count)
        }
        #expect(ledger.page(.init(account: account, size: 4, after: "SM777")) == nil)
    }

    @Test func anExactPageHasNoNext() {
        let ledger = ledger((0..<4).map { message($0) })
        #expect(ledger.page(.init(account: account, size: 4))?.next == nil)
        #expect(ledger.page(.init(account: account, size: 3))?.next == "SM1")
    }

    @Test func datesAreThoseOfSendingInWholeSeconds() {
        let ledger = ledger([message(0), message(1), message(2, sent: false), message(3)])
        func found(_ filter: TwilioLedger.Filter) -> [String] { ledger.page(filter)?.messages.map(\.sid) ?? [] }
        let second = message(1).created
        #expect(found(.init(account: account, sentFrom: second, size: 10)) == ["SM3", "SM1"])
        #expect(found(.init(account: account, sentBefore: second, size: 10)) == ["SM1", "SM0"])
        #expect(found(.init(account: account, size: 10)) == ["SM3", "SM2", "SM1", "SM0"])
        ledger.advance("SM2", to: "sent", errorCode: nil, now: second + .milliseconds(900))
        #expect(found(.init(account: account, sentFrom: second, size: 10)) == ["SM3", "SM2", "SM1"])
    }

    @Test func accountsAndAddressesAreApart() {
        let other = "AC" + String(repeating: "2", count: 32)
        let ledger = ledger([message(0), message(1, account: other), message(2, from: "+8"), message(3, from: nil)])
        func found(_ filter: TwilioLedger.Filter) -> [String] { ledger.page(filter)?.messages.map(\.sid) ?? [] }
        #expect(found(.init(account: other, size: 10)) == ["SM1"])
        #expect(found(.init(account: account, to: "+1", from: "+9", size: 10)) == ["SM0"])
        #expect(found(.init(account: account, from: "+8", size: 10)) == ["SM2"])
        #expect(found(.init(account: account, to: "+2", size: 10)).isEmpty)
    }

    @Test func aMessageIsRegisteredOnce() {
        let ledger = ledger([message(0)])
        #expect(!ledger.add(message(0, to: "+2")))
        #expect(ledger.messages.count == 1 && ledger.message("SM0")?.to == "+1")
    }
}
