// A Message resource as Twilio's REST API shows it.

import JSON
import Time

struct TwilioMessage {
    var sid: String
    var accountSID: String
    var from: String?
    var to: String
    var body: String
    var messagingServiceSID: String?
    var mediaCount: Int
    /// `outbound-api`, `outbound-reply`, `inbound`.
    var direction: String
    var status: String
    var created: WallTime
    var statusCallback: String?

    func write(to writer: inout JSONWriter) {
        let path = "/2010-04-01/Accounts/\(accountSID)/Messages/\(sid)"
        let date = rfc2822(created)
        writer.beginObject()
        writer.member("account_sid", accountSID)
        writer.member("api_version", "2010-04-01")
        writer.member("body", body)
        writer.member("date_created", date)
        writer.member("date_sent", direction == "inbound" ? date : nil)
        writer.member("date_updated", date)
        writer.member("direction", direction)
        writer.member("error_code", nil as String?)
        writer.member("error_message", nil as String?)
        writer.member("from", from)
        writer.member("messaging_service_sid", messagingServiceSID)
        writer.member("num_media", String(mediaCount))
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
        writer.endObject()
    }
}

private let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
private let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/// `Thu, 01 Jan 1970 00:00:00 +0000`.
func rfc2822(_ time: WallTime) -> String {
    let text = time.iso8601
    let day = text.dropFirst(8).prefix(2)
    let month = Int(text.dropFirst(5).prefix(2)) ?? 1
    let weekday = weekdays[Int(time.microseconds / 86_400_000_000) % 7]
    return "\(weekday), \(day) \(months[(month - 1) % 12]) \(text.prefix(4)) \(text.dropFirst(11).prefix(8)) +0000"
}
