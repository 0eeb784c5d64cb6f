import Testing
import Time
import Twilio
import Wire

@testable import Worker

@Suite struct InboundMessageTests {
    private func message(_ fields: [(name: String, value: [UInt8])]) -> InboundMessage {
        InboundMessage(
            fields: fields, source: "webhook", arrivedAt: WallTime(microseconds: 5), arrivalSequence: 1, correlationID: "c")
    }

    @Test func everyValueCanBeStored() {
        let one = message([("Body", [0x61, 0, 0xff, 0x62]), ("From", Array("+14155550101".utf8)), ("To", [0])])
        #expect(one.body == "a\u{FFFD}\u{FFFD}b")
        #expect(one.to.text == "\u{FFFD}")
        #expect(message([]).body == "")
    }

    @Test func anOverlongTextIsKeptWhole() {
        let long = [UInt8](repeating: 0x78, count: 50_000)
        #expect(message([("Body", long)]).body.utf8.count == 50_000)
    }

    @Test(arguments: ["messenger:", "whatsapp:+", "+1415", "é", "👍"]) func anOverlongAddressIsCutAndNobodys(_ start: String) {
        let from = start + String(repeating: start.hasSuffix("👍") ? "👍" : "1", count: 60_000)
        let one = message([("From", Array(from.utf8)), ("To", Array(from.utf8))])
        #expect(one.from.kind == .other && one.to.kind == .other)
        #expect((250...255).contains(one.from.text.utf8.count) && one.from.text.hasPrefix("overlong:" + start))
        let whole = "client:" + String(repeating: "x", count: 248)
        #expect(message([("From", Array(whole.utf8))]).from.text == whole)
    }

    @Test func invalidBytesOfAllKinds() {
        let texts: [([UInt8], String)] = [
            ([0xc3, 0x28], "\u{FFFD}("), ([0xf0, 0x9f, 0x91], "\u{FFFD}"), ([0x61, 0x80, 0x62], "a\u{FFFD}b"),
            // A surrogate and an overlong NUL as bytes are no characters.
            ([0xed, 0xa0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xc0, 0x80], "\u{FFFD}\u{FFFD}"), ([0, 0], "\u{FFFD}\u{FFFD}"),
        ]
        for (bytes, text) in texts {
            #expect(message([("Body", bytes)]).body == text)
            #expect(message([("Label", bytes)]).fields.first?.value == text)
        }
    }

    @Test func mediaAreFoundByTheirNumbers() {
        let one = testMessage(
            1,
            more: [
                ("MediaContentType1", "image/png"), ("MediaUrl1", "https://b"), ("MediaUrl0", "https://a"),
                ("MediaContentType0", "image/gif"),
                ("MediaUrlX", "https://x"), ("MediaUrl99", "https://y"),
            ])
        #expect(one.media == [.init(url: "https://a", contentType: "image/gif"), .init(url: "https://b", contentType: "image/png")])
        #expect(one.channel == .mms)
        #expect(testMessage(1).channel == .sms)
    }

    @Test func whatStandsBesideTheTextComesBackFromTheRow() throws {
        let one = testMessage(
            1,
            more: [
                ("Latitude", "52.5"), ("ButtonText", "a \"b\"\\\n"), ("OptOutType", "STOP"), ("MediaUrl0", "https://a"),
                ("FromCity", "Oslo"), (WorkerContract.traceField, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
            ])
        #expect(one.traceParent?.traceID == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(testMessage(1, more: [(WorkerContract.traceField, "00-4bf92f-00f067aa0ba902b7-01")]).traceParent == nil)
        #expect(one.fields.map(\.name) == ["Latitude", "ButtonText"])
        let json = try #require(one.extraJSON)
        #expect(testMessage(1).extraJSON == nil)
        let other = InboundMessage(
            messageSID: one.messageSID, accountSID: one.accountSID, messagingServiceSID: nil, from: one.from, to: one.to, body: one.body,
            extraJSON: json, source: one.source, arrivedAt: one.arrivedAt, arrivalSequence: one.arrivalSequence,
            correlationID: one.correlationID)
        #expect(other.extraJSON == json)
        #expect(other.traceParent == one.traceParent, "whoever takes it over goes on in the same trace")
        #expect(other.optOutAction == .stop)
    }

    @Test func conversationsAreToldApartByAccountSenderAndAddress() {
        let base = ConversationKey.bytes(of: testMessage(1))
        #expect(base.count == 16)
        #expect(ConversationKey.bytes(of: testMessage(2, body: "other")) == base)
        #expect(ConversationKey.bytes(of: testMessage(1, from: "whatsapp:+14155550101")) != base)
        #expect(ConversationKey.bytes(of: testMessage(1, to: "+18005550199")) != base)
        let service = [("MessagingServiceSid", "MG1")]
        #expect(
            ConversationKey.bytes(of: testMessage(1, more: service))
                == ConversationKey.bytes(of: testMessage(1, to: "+18005550199", more: service)))
    }

    @Test func theAgentSeesAnotherConversationForAnotherUser() {
        let stretch = [UInt8](repeating: 7, count: 16)
        let first = ConversationKey.conversationID(stretch: stretch, userID: 1)
        #expect(first == ConversationKey.conversationID(stretch: stretch, userID: 1))
        #expect(first != ConversationKey.conversationID(stretch: stretch, userID: 2))
        #expect(first.count == 16)
    }

    @Test func aReplyIsRepeatedOnlyInlineAndYoung() {
        func found(finished: Bool = true, inline: Bool = true, age: Duration? = .seconds(10), deadFor: Duration? = nil, ended: Bool = false)
            -> FoundMessage
        {
            FoundMessage(
                key: testMessage(1).key, state: finished ? "replied" : "accepted", outcome: nil, isFinished: finished, age: age,
                parts: ["r"], isInline: inline, wasInTurn: finished, owner: 3, ownerGeneration: 9, ownerRouter: [1], deadFor: deadFor,
                ownerHasEnded: ended, isFateOpen: false, arrival: UnderwayMessage.Arrival(at: .now(), sequence: 1))
        }
        func standing(_ found: FoundMessage, _ dead: UInt64 = 0, _ router: [UInt8] = [1], steady: Bool = true) -> FoundMessage.Standing {
            found.standing(deadGeneration: dead, router: router, believesLeases: steady)
        }
        #expect(standing(found()) == .finished(reply: ["r"]))
        #expect(standing(found(inline: false)) == .finished(reply: []))
        #expect(standing(found(age: .seconds(301))) == .finished(reply: []))
        #expect(standing(found(finished: false)) == .ownerLives)
        #expect(standing(found(finished: false), 9) == .ownerIsDead)
        #expect(standing(found(finished: false), 8) == .ownerLives)
        // A generation counts within its router instance only.
        #expect(standing(found(finished: false), 9, [2]) == .ownerLives)
        #expect(standing(found(finished: false, deadFor: .zero)) == .ownerIsDead)
        // Soon after an outage a lease says nothing; an end that somebody has written down does.
        #expect(standing(found(finished: false, deadFor: .seconds(60)), steady: false) == .ownerLives)
        #expect(standing(found(finished: false, deadFor: .seconds(60)), 9, steady: false) == .ownerIsDead)
        #expect(standing(found(finished: false, deadFor: .zero, ended: true), steady: false) == .ownerIsDead)
    }
}
