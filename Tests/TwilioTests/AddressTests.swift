import Testing

@testable import Twilio

@Suite struct AddressTests {
    static let forms: [(String, Address.Kind, Channel, String?)] = [
        ("+14155550123", .e164, .sms, "+14155550123"),
        ("+6834000", .e164, .sms, "+6834000"),
        ("12345", .shortCode, .sms, nil),
        ("123", .shortCode, .sms, nil),
        ("12", .other, .other, nil),
        ("123456789", .other, .other, nil),
        ("ACME", .alphanumeric, .sms, nil),
        ("My Shop-1", .alphanumeric, .sms, nil),
        ("TwelveLetter", .other, .other, nil),
        ("whatsapp:+14155550123", .whatsapp, .whatsapp, "+14155550123"),
        ("whatsapp:US.13491208655302741918", .whatsapp, .whatsapp, nil),
        ("messenger:1234567890", .messenger, .messenger, nil),
        ("rcs:brand_agent", .rcs, .rcs, nil),
        ("rcs:+14155550123", .rcs, .rcs, "+14155550123"),
        ("whatsapp:", .other, .other, nil),
        ("WhatsApp:+14155550123", .other, .other, nil),
        ("client:x", .other, .other, nil),
        ("+0123456789", .other, .other, nil),
        ("+1234567890123456", .other, .other, nil),
        ("+1415555O123", .other, .other, nil),
        ("", .other, .other, nil),
    ]

    @Test(arguments: forms) func reads(_ text: String, _ kind: Address.Kind, _ channel: Channel, _ number: String?) {
        let address = Address(text)
        #expect(address.kind == kind)
        #expect(address.channel == channel)
        #expect(address.bareNumber == number)
        #expect(address.conversationParty == text)
    }

    @Test func recordedNumber() {
        #expect(Address("whatsapp:+14155550123").recordedNumber == "+14155550123")
        #expect(Address("messenger:42").recordedNumber == "42")
        #expect(Address("12345").recordedNumber == "12345")
        #expect(Address(String(repeating: "é", count: 100)).recordedNumber == String(repeating: "é", count: 32))
    }

    @Test func tollFree() {
        #expect(Address("+18885550123").isTollFree)
        #expect(Address("+18335550123").isTollFree)
        #expect(!Address("+14155550123").isTollFree)
        #expect(!Address("+448005550123").isTollFree)
        #expect(!Address("whatsapp:+18885550123").isTollFree)
    }
}

@Suite struct SIDTests {
    @Test func shapes() {
        let digits = "0123456789abcdefABCDEF0123456789"
        #expect(MessageSID("SM" + digits)?.text == "SM" + digits)
        #expect(MessageSID("MM" + digits) != nil)
        #expect(AccountSID("AC" + digits) != nil)
        for wrong in [
            "", "SM", "AC" + digits, "sm" + digits, "SM" + digits + "0", "SM" + digits.dropLast(), "SM" + digits.dropLast() + "g",
        ] {
            #expect(MessageSID(wrong) == nil)
        }
        #expect(AccountSID("SM" + digits) == nil)
        #expect(MessageSID("SM" + String(repeating: "é", count: 16)) == nil)
    }
}

@Suite struct OptOutWordsTests {
    @Test(arguments: ["STOP", "stop", " StopAll\n", "unsubscribe", "Cancel", "END", "quit", "revoke", "OptOut", "\u{a0}stop\u{3000}"])
    func stops(_ body: String) {
        #expect(OptOutWords.action(body: body) == .stop)
        #expect(OptOutWords.action(body: body, toTollFree: true) == .stop)
    }

    @Test(arguments: ["stop it", "", " ", "don't stop", "yesterday", "stop1", "yes please", "st op"]) func ordinary(_ body: String) {
        #expect(OptOutWords.action(body: body) == .none)
    }

    @Test func starts() {
        for word in ["start", "YES", "Unstop"] {
            #expect(OptOutWords.action(body: word) == .start)
            #expect(OptOutWords.action(body: word, optOutType: nil, hasOptedOut: true) == .start)
            #expect(OptOutWords.action(body: word, optOutType: nil, hasOptedOut: false) == .none)
        }
        #expect(OptOutWords.action(body: "yes", toTollFree: true) == .none)
        #expect(OptOutWords.action(body: "start", toTollFree: true) == .start)
        #expect(OptOutWords.action(body: "unstop", toTollFree: true) == .start)
    }

    @Test func helps() {
        #expect(OptOutWords.action(body: "help") == .help)
        #expect(OptOutWords.action(body: "Info ") == .help)
    }

    @Test func twiliosJudgementDecides() {
        #expect(OptOutWords.action(body: "adios", optOutType: "STOP") == .stop)
        #expect(OptOutWords.action(body: "stop", optOutType: "HELP") == .help)
        #expect(OptOutWords.action(body: "yes", optOutType: "START", hasOptedOut: false, toTollFree: true) == .start)
        #expect(OptOutWords.action(body: "stop", optOutType: "") == .stop)
        #expect(OptOutWords.action(body: "hello", optOutType: "NEW") == .none)
    }
}
