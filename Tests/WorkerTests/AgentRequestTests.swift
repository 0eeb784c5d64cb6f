import JSON
import Telemetry
import Testing
import Time

@testable import Worker

let sampleAgentRequest = AgentRequest(
    messageID: "SM0123456789abcdef0123456789abcdef", attempt: 1, conversationID: "5e0f8a94-1f0a-4a51-8a0e-0a8a8d6b3f11",
    user: .init(id: "42", email: "a@shop.com", fullName: "Ann \"A\" O'Neil", phoneNumber: "+14155550103"), text: "Hi\nthere \u{1F600}",
    media: [.init(url: "https://api.twilio.com/x", contentType: "image/png")], fields: [("Latitude", "1.5"), ("ButtonText", "Yes")],
    channel: "sms", from: "+14155550103", to: "+14155550100", receivedAt: WallTime(microseconds: 1_767_268_800_123_000),
    correlationID: "c-1")

@Suite struct AgentRequestTests {
    @Test func holdsWhatTheContractSays() throws {
        let value = try JSONValue.parse(sampleAgentRequest.json)
        let keys = try #require(value.object).map(\.key)
        #expect(
            keys == [
                "message_id", "attempt", "conversation_id", "user", "text", "media", "fields", "channel", "from", "to", "received_at",
            ])
        #expect(value["message_id"]?.string == "SM0123456789abcdef0123456789abcdef")
        #expect(value["attempt"]?.integer == 1)
        #expect(value["user"]?.object?.map(\.key) == ["id", "email", "full_name", "phone_number"])
        #expect(value["user"]?["full_name"]?.string == "Ann \"A\" O'Neil")
        #expect(value["text"]?.string == "Hi\nthere \u{1F600}")
        #expect(value["media"]?.array?.first?["content_type"]?.string == "image/png")
        #expect(value["fields"]?["ButtonText"]?.string == "Yes")
        #expect(value["received_at"]?.string == "2026-01-01T12:00:00.123Z")
    }

    @Test func absentThingsAreNullAndEmpty() throws {
        var request = sampleAgentRequest
        request.user.email = nil
        request.user.fullName = nil
        request.media = []
        request.fields = []
        let value = try JSONValue.parse(request.json)
        #expect(value["user"]?["email"] == .null)
        #expect(value["media"]?.array?.isEmpty == true)
        #expect(value["fields"]?.object?.isEmpty == true)
    }

    @Test func theEchoIsTheSameEachTime() {
        var request = sampleAgentRequest
        #expect(EchoAgent.answer(request) == .replies([AgentReply(text: "Echo: Hi\nthere \u{1F600}")]))
        #expect(EchoAgent.answer(request) == EchoAgent.answer(request))
        request.text = ""
        #expect(EchoAgent.answer(request) == .replies([AgentReply(text: "Echo: (1 attachment)")]))
    }
}

@Suite struct TraceContextTests {
    @Test func theTraceIsTheMessageAndTheSpanTheCall() {
        var trace = TraceContext(seed: 7)
        let first = trace.header(messageID: "SM0123456789abcdef0123456789abcdef")
        let second = trace.header(messageID: "SM0123456789abcdef0123456789abcdef")
        #expect(first.hasPrefix("00-0123456789abcdef0123456789abcdef-"))
        #expect(second.prefix(36) == first.prefix(36))
        #expect(first != second)
        for header in [first, second] {
            #expect(header.utf8.count == 55)
            #expect(header.hasSuffix("-01"))
            #expect(header.dropFirst(36).prefix(16).allSatisfy { $0.isHexDigit && !$0.isUppercase })
        }
    }

    /// The trace of the webhook goes on, under a new parent in each call, and sampled only if it was.
    @Test(arguments: ["01", "00"]) func aCallersTraceGoesOn(flags: String) throws {
        let caller = try #require(TraceParent(Array("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-\(flags)".utf8)))
        var trace = TraceContext(seed: 7)
        let headers = (0..<2).map { _ in trace.header(messageID: "SM0123456789abcdef0123456789abcdef", in: caller) }
        for header in headers {
            #expect(header.hasPrefix("00-4bf92f3577b34da6a3ce929d0e0e4736-") && header.hasSuffix("-\(flags)"))
            #expect(!header.contains("00f067aa0ba902b7") && TraceParent(Array(header.utf8))?.text == header)
        }
        #expect(headers[0] != headers[1])
    }

    /// An id that is not 32 lower-case hexadecimal digits, or all zeros, would be an invalid trace.
    @Test(arguments: ["", "SM1", "SM" + String(repeating: "0", count: 32), "SM0123456789ABCDEF0123456789ABCDEF"])
    func otherIDsGetARandomTrace(id: String) {
        var trace = TraceContext(seed: 1)
        let first = trace.header(messageID: id)
        let parts = first.split(separator: "-")
        #expect(parts.map(\.utf8.count) == [2, 32, 16, 2])
        #expect(parts[1].contains { $0 != "0" })
        #expect(trace.header(messageID: id).prefix(36) != first.prefix(36))
    }
}
