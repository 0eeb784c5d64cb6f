// What Agent Core is asked, as a value, and its JSON (contract, section 4). Built by the pipeline, encoded by AgentClient. Pure.

import JSON
import Telemetry
import Time

/// One call about one message.
struct AgentRequest: Sendable, Equatable {
    struct User: Sendable, Equatable {
        var id: String
        var email: String?
        var fullName: String?
        var phoneNumber: String
    }

    struct Media: Sendable, Equatable {
        var url: String
        var contentType: String
    }

    /// The MessageSid; also the `Idempotency-Key`, the same however often the agent is called for this message.
    var messageID: String
    /// 1 for the first call about this message.
    var attempt: Int
    /// A UUID in its text form.
    var conversationID: String
    var user: User
    /// The sender's own words without surrounding white space.
    var text: String
    /// Twilio's own URLs only.
    var media: [Media] = []
    /// Location, buttons, profile.
    var fields: [(name: String, value: String)] = []
    /// `sms`, `mms`, `whatsapp`, `rcs`, `messenger`.
    var channel: String
    var from: String
    var to: String
    var receivedAt: WallTime
    /// The person is made up: an operator is trying the router out.
    var isTest = false
    /// Not in the body: `X-Correlation-ID`.
    var correlationID: String
    /// Not in the body either: the trace of `traceparent`, whose parent is another one in each call.
    var traceParent: TraceParent?

    var json: [UInt8] {
        var writer = JSONWriter(capacity: 640 + text.utf8.count)
        writer.beginObject()
        writer.member("message_id", messageID)
        writer.member("attempt", attempt)
        writer.member("conversation_id", conversationID)
        writer.key("user")
        writer.beginObject()
        writer.member("id", user.id)
        writer.member("email", user.email)
        writer.member("full_name", user.fullName)
        writer.member("phone_number", user.phoneNumber)
        writer.endObject()
        writer.member("text", text)
        writer.key("media")
        writer.beginArray()
        for one in media {
            writer.beginObject()
            writer.member("url", one.url)
            writer.member("content_type", one.contentType)
            writer.endObject()
        }
        writer.endArray()
        writer.key("fields")
        writer.beginObject()
        for field in fields { writer.member(field.name, field.value) }
        writer.endObject()
        writer.member("channel", channel)
        writer.member("from", from)
        writer.member("to", to)
        writer.member("received_at", receivedAt.iso8601)
        if isTest { writer.member("test", true) }
        writer.endObject()
        return writer.bytes
    }

    static func == (left: Self, right: Self) -> Bool {
        left.messageID == right.messageID && left.attempt == right.attempt && left.conversationID == right.conversationID
            && left.user == right.user && left.text == right.text && left.media == right.media
            && left.fields.elementsEqual(right.fields) { $0.name == $1.name && $0.value == $1.value }
            && left.channel == right.channel && left.from == right.from && left.to == right.to
            && left.receivedAt == right.receivedAt && left.correlationID == right.correlationID
            && left.traceParent == right.traceParent && left.isTest == right.isTest
    }
}
