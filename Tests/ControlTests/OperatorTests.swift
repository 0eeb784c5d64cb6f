import JSON
import Testing

@testable import Control

/// What an operator is told and asked, without a router.
@Suite struct OperatorTests {
    @Test func aKeyIsShownWhereNobodyKnowsWhetherItWasTaken() {
        #expect(SMSCommand.repeatable(.unreachable("away"), "k1", isOwn: false).message == "away; repeat it with --idempotency-key k1")
        #expect(SMSCommand.repeatable(.unreachable("away"), "k1", isOwn: true).message == "away; repeat it with the same --idempotency-key")
        #expect(SMSCommand.repeatable(.no("opted out"), "k1", isOwn: false).message == "opted out")
        #expect(SMSCommand.repeatable(.unreachable("away"), "k1", isOwn: false).kind == .unreachable)
    }

    @Test func numbersAreMasked() throws {
        let message = try JSONValue.parse(#"{"id":5,"to":"+14155550123","from":"MG0123","parts":1,"segments":1,"idempotency_key":"k"}"#)
        let masked = SMSCommand.masked(message)
        #expect(masked["to"]?.string == "+1******23" && masked["from"]?.string == "MG0123" && masked["id"]?.integer == 5)
        #expect(SMSCommand.lines(masked)[1] == "1 part, 1 segment, key k")
    }

    @Test(arguments: [
        ("+14155550101", "+14155550101"), ("(415) 555-0101", "+14155550101"), ("72345", "72345"),
        ("whatsapp:(415) 555-0101", "whatsapp:+14155550101"), ("whatsapp:US.123", "whatsapp:US.123"), ("messenger:99", "messenger:99"),
    ]) func addressesAsPeopleWriteThem(text: String, form: String) { #expect(addressForm(text, region: "US") == form) }

    @Test(arguments: ["", "nobody", "12", ":", "whatsapp:", ":+14155550101"])
    func noAddresses(text: String) { #expect(addressForm(text, region: "US") == nil) }

    @Test func theInboxIsReadInStretchesDownToItsEnd() {
        var stretches = InboxStretches(newest: 10_000_000)
        var (below, rounds) = (Int64(10_000_001), 0)
        while let next = stretches.next {
            #expect(next.upperBound == below && next.count > 0 && next.count <= 1_000_000)
            below = next.lowerBound
            stretches.looked()
            rounds += 1
        }
        #expect(below == 1 && rounds < 20)
        #expect(InboxStretches(newest: 0).next == nil)
        #expect(InboxStretches(newest: 1).next == 1..<2)
    }

    @Test func theAgentIsIllOnlyWhereHealthSaysSo() throws {
        func state(_ json: String) throws -> String? { AgentHealth.state(try JSONValue.parse(json)) }
        #expect(try state(#"{"services":{"message_processor":"healthy","agent_integration":"healthy"}}"#) == nil)
        #expect(try state(#"{"services":{"message_processor":"healthy","agent_integration":"degraded"}}"#) == "degraded")
        #expect(try state(#"{"services":{"message_processor":"unhealthy","agent_integration":"unhealthy"}}"#) == nil)
        #expect(try state(#"{"detail":"Not Found"}"#) == nil)
    }

    @Test func aRefusalOfTheAccountNamesItsSettings() {
        #expect(ReconcileCommand.advice("refused (20003)").contains("TWILIO_API_KEY_SID"))
        #expect(ReconcileCommand.advice("AC00401: refused (500)") == "AC00401: refused (500)")
    }
}
