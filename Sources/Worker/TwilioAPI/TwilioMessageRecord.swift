// A Message resource as Twilio's REST interface shows it, typed. Read from listings by those who settle what is unknown and who look for
// messages that no webhook brought. Pure.

import JSON
import Time
import Twilio

/// What Twilio knows of one message.
struct TwilioMessageRecord: Sendable, Equatable {
    enum Direction: Sendable, Equatable {
        case inbound
        /// Created by REST.
        case outboundAPI
        /// `<Message>` in the answer to a webhook.
        case outboundReply
        /// Of a kind that this router never makes.
        case other
    }

    var sid: String
    var direction: Direction
    /// nil while a messaging service has not chosen yet.
    var from: String?
    var to: String
    /// Empty also when Twilio keeps no texts.
    var body: String
    /// Twilio's word: `queued`, `delivered`, `received` …
    var status: String
    var errorCode: Int?
    var dateCreated: WallTime
    /// nil until it has left, or came in.
    var dateSent: WallTime?
    /// When its status changed last.
    var dateUpdated: WallTime?
    var numSegments: Int
    var numMedia: Int
    var messagingServiceSID: String?

    /// nil when what settling rests on is missing: a record passed over would look like a message that Twilio never took.
    init?(_ json: JSONValue) {
        guard let sid = json["sid"]?.string.flatMap({ MessageSID($0) }), let direction = json["direction"]?.string,
            let created = json["date_created"]?.string.flatMap({ WallTime(rfc2822: $0) })
        else { return nil }
        self.sid = sid.text
        switch direction {
        case "inbound": self.direction = .inbound
        case "outbound-api": self.direction = .outboundAPI
        case "outbound-reply": self.direction = .outboundReply
        default: self.direction = .other
        }
        from = json["from"]?.string
        to = json["to"]?.string ?? ""
        body = json["body"]?.string ?? ""
        status = json["status"]?.string ?? ""
        errorCode = json["error_code"].flatMap(number)
        dateCreated = created
        dateSent = json["date_sent"]?.string.flatMap { WallTime(rfc2822: $0) }
        dateUpdated = json["date_updated"]?.string.flatMap { WallTime(rfc2822: $0) }
        numSegments = json["num_segments"].flatMap(number) ?? 1
        numMedia = json["num_media"].flatMap(number) ?? 0
        messagingServiceSID = json["messaging_service_sid"]?.string
    }

    /// When an inbound one came in.
    var came: WallTime { dateSent ?? dateCreated }

    /// When it arrived: the last change of one that has.
    var deliveredAt: WallTime? { status == "delivered" || status == "read" ? dateUpdated : nil }

    /// Whether one of our side wrote it.
    var isOutbound: Bool { direction == .outboundAPI || direction == .outboundReply }
}

/// Twilio writes some counts as strings.
private func number(_ value: JSONValue) -> Int? {
    value.integer.flatMap { Int(exactly: $0) } ?? value.string.flatMap { Int($0) }
}
