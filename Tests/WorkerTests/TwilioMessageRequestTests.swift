import Testing
import Twilio

@testable import Worker

@Suite struct TwilioMessageRequestTests {
    private let plain = TwilioMessageRequest(
        accountSID: "AC" + String(repeating: "a", count: 32), from: "+15005550006", to: "+14155550101", body: "hi")

    private func form(_ change: (inout TwilioMessageRequest) -> Void) -> String {
        var request = plain
        change(&request)
        return String(decoding: request.form, as: UTF8.self)
    }

    @Test func theFormOfAPlainReply() {
        #expect(form { _ in } == "To=%2B14155550101&From=%2B15005550006&Body=hi")
    }

    @Test func aServiceKeepsTheAddressThatWasWrittenTo() {
        let service = "MG" + String(repeating: "b", count: 32)
        let both = form { $0.messagingServiceSID = service }
        #expect(both == "To=%2B14155550101&From=%2B15005550006&MessagingServiceSid=\(service)&Body=hi")
        let alone = form {
            $0.from = nil
            $0.messagingServiceSID = service
        }
        #expect(alone == "To=%2B14155550101&MessagingServiceSid=\(service)&Body=hi")
    }

    @Test func everythingIsReadBackAsItWasGiven() throws {
        var request = plain
        request.body = "100 % & more = «déjà» 🦊\nnext+line"
        request.mediaURLs = ["https://cdn.example.com/a.png?x=1&y=2", "https://cdn.example.com/b c"]
        request.statusCallback = "https://sms.example.com/sms-router/webhook/delivery-status?o=42"
        request.validity = .seconds(3599)
        let pairs = try FormDecoder.decode(request.form).pairs
        #expect(pairs.map(\.name) == ["To", "From", "Body", "MediaUrl", "MediaUrl", "StatusCallback", "ValidityPeriod"])
        #expect(
            pairs.map(\.value) == [request.to, "+15005550006", request.body] + request.mediaURLs + [request.statusCallback ?? "", "3599"])
    }

    @Test(arguments: [
        ("whatsapp:+14155550101", "whatsapp:+15005550006"), ("rcs:+14155550101", "rcs:brand_agent"), ("messenger:123", "messenger:456"),
        ("whatsapp:US.1234", "whatsapp:+15005550006"), ("+14155550101", "12345"), ("+447700900123", "Brand Name"),
    ])
    func addressesOfEveryChannelStayAsTheyAre(_ to: String, _ from: String) throws {
        var request = plain
        (request.to, request.from) = (to, from)
        let parameters = try FormDecoder.decode(request.form)
        #expect(parameters.text("To") == to)
        #expect(parameters.text("From") == from)
    }

    @Test(arguments: [
        (Duration.seconds(-5), 1), (.zero, 1), (.milliseconds(999), 1), (.milliseconds(1999), 1), (.seconds(36_000), 36_000),
        (.seconds(36_001), 36_000), (.seconds(Int64.max / 4), 36_000),
    ])
    func validityIsCutToWhatTwilioTakes(_ left: Duration, _ seconds: Int) {
        #expect(form { $0.validity = left }.hasSuffix("&ValidityPeriod=\(seconds)"))
    }

    @Test func mediaAloneHaveNoBody() {
        let text = form {
            $0.body = ""
            $0.mediaURLs = ["https://cdn.example.com/a"]
        }
        #expect(!text.contains("Body"))
        #expect(text.hasSuffix("&MediaUrl=https%3A%2F%2Fcdn.example.com%2Fa"))
    }
}
