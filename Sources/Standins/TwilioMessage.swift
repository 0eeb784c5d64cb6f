// A Message resource as Twilio's REST API shows it, and what the stand-in remembers of it beside.

import JSON
import Time

package struct TwilioMessage {
    /// Statuses in which Twilio is through with a message.
    static let complete: Set<String> = ["delivered", "undelivered", "failed", "canceled", "read", "received"]

    package var sid: String
    package var accountSID: String
    package var from: String?
    package var to: String
    package var body: String
    package var messagingServiceSID: String?
    package var mediaURLs: [String]
    /// Pictures that came in: their SIDs and types.
    package var media: [(sid: String, type: String)] = []
    /// `outbound-api`, `outbound-reply`, `inbound`.
    package var direction: String
    package var status: String
    package var errorCode: Int?
    package var created: WallTime
    /// nil until it has left, or came in.
    package var sent: WallTime?
    package var statusCallback: String?
    package var validityPeriod: Int?
    /// Its account has deleted it.
    package internal(set) var isDeleted = false
    /// What its creator was told: the status of the answer, or 0 for none. nil: nobody asked by REST.
    package var answered: Int?

    package init(
        sid: String, accountSID: String, from: String?, to: String, body: String, messagingServiceSID: String? = nil,
        mediaURLs: [String] = [],
        direction: String, status: String, created: WallTime, sent: WallTime? = nil, statusCallback: String? = nil,
        validityPeriod: Int? = nil
    ) {
        self.sid = sid
        self.accountSID = accountSID
        self.from = from
        self.to = to
        self.body = body
        self.messagingServiceSID = messagingServiceSID
        self.mediaURLs = mediaURLs
        self.direction = direction
        self.status = status
        self.created = created
        self.sent = sent
        self.statusCallback = statusCallback
        self.validityPeriod = validityPeriod
    }

    /// The resource's members, into an object that is begun.
    func writeMembers(to writer: inout JSONWriter) {
        let path = "/2010-04-01/Accounts/\(accountSID)/Messages/\(sid)"
        let date = created.rfc2822
        writer.member("account_sid", accountSID)
        writer.member("api_version", "2010-04-01")
        writer.member("body", body)
        writer.member("date_created", date)
        writer.member("date_sent", sent?.rfc2822)
        writer.member("date_updated", sent?.rfc2822 ?? date)
        writer.member("direction", direction)
        if let errorCode { writer.member("error_code", errorCode) } else { writer.member("error_code", nil as String?) }
        writer.member("error_message", errorCode.map { "Error \($0)" })
        writer.member("from", from)
        writer.member("messaging_service_sid", messagingServiceSID)
        writer.member("num_media", String(max(mediaURLs.count, media.count)))
        writer.member("num_segments", String(max(1, (body.utf16.count + 152) / 153)))
        writer.member("price", nil as String?)
        writer.member("price_unit", "USD")
        writer.member("sid", sid)
        writer.member("status", status)
        writer.key("subresource_uris")
        writer.beginObject()
        writer.member("media", "\(path)/Media.json")
        writer.endObject()
        writer.member("to", to)
        writer.member("uri", "\(path).json")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// For GET /sent: what Twilio would not show too.
    func writeEntry(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.member("created_us", created.microseconds)
        writer.member("status_callback", statusCallback)
        if let validityPeriod { writer.member("validity_period", validityPeriod) }
        if let answered { writer.member("answered", answered) }
        writer.key("media_urls")
        writer.beginArray()
        for url in mediaURLs { writer.string(url) }
        writer.endArray()
        writer.endObject()
    }
}
