// What the stages compute from a text alone, each by itself and by the stage's own code: for the benchmark of stages and the tests with hostile bodies,
// which live outside of the worker. Never called by the pipeline. Pure.

import Time
import Twilio
import Wire

/// A body on its way through the parts: its bytes as a frame brings them, and the message that the worker makes of it.
package struct TextBody: Sendable {
    /// What can be stored of it.
    package var text: String { message.body }
    let fields: DeliverFields
    let message: InboundMessage

    /// - Parameters:
    ///   - bytes: the parameter `Body` as it came, UTF-8 or not.
    ///   - from: the person's address; `to`: ours.
    package init(_ bytes: [UInt8], from: String = "+14155550101", to: String = "+14155550100") {
        fields = DeliverFields([
            ("MessageSid", Array("SM00000000000000000000000000000001".utf8)),
            ("AccountSid", Array("AC00000000000000000000000000000001".utf8)),
            ("From", Array(from.utf8)), ("To", Array(to.utf8)), ("Body", bytes),
        ])
        message = Self.message(fields)
    }

    static func message(_ fields: DeliverFields) -> InboundMessage {
        InboundMessage(
            fields: fields, source: "webhook", arrivedAt: WallTime(microseconds: 0), arrivalSequence: 0, correlationID: "00000000")
    }

    /// As the agent is asked about it.
    var request: AgentRequest {
        AgentRequest(
            messageID: message.messageSID, attempt: 1, conversationID: "00000000-0000-8000-8000-000000000000",
            user: .init(id: "1", email: nil, fullName: nil, phoneNumber: message.from.bareNumber ?? ""),
            text: String(MessageText.trimmed(message.body[...])), channel: message.channel.rawValue, from: message.from.text,
            to: message.to.text, receivedAt: message.arrivedAt, correlationID: message.correlationID)
    }
}

/// One part, named after its stage.
package struct TextPart: Sendable {
    package let name: String
    /// Does it, and says what came out as a number: the same body gives the same one.
    package let work: @Sendable (TextBody) -> Int

    package init(_ name: String, _ work: @escaping @Sendable (TextBody) -> Int) { (self.name, self.work) = (name, work) }

    /// In the order in which a message meets them, but for lists, spam and reply, which are libraries of their own.
    package static let ofWorker: [TextPart] = [
        // UTF-8 and NUL, addresses, and the words of an opt-out.
        TextPart("accept") { TextBody.message($0.fields).body.utf8.count },
        TextPart("opt_out") { body in
            switch OptOutWords.read(body: body.text).action {
            case .none: 0
            case .stop: 1
            case .start: 2
            case .help: 3
            }
        },
        TextPart("verification") { CodeReply.parse($0.text) == nil ? 0 : 1 },
        TextPart("reaction") { PhoneReaction.isOne($0.text) ? 1 : 0 },
        TextPart("auto_reply") { AutomaticReply.isOne($0.text) ? 1 : 0 },
        TextPart("repetition") { $0.text.countsWhenRepeated ? 1 : 0 },
        TextPart("person") { (StrangerWords.event($0.text) == .other ? 0 : 1) + (WrongNumber.says($0.text) ? 2 : 0) },
        TextPart("content") { $0.message.hasContent ? 1 : 0 },
        TextPart("command") { Command.parse($0.text) == nil ? 0 : 1 },
        TextPart("agent") { $0.request.json.count },
    ]
}
