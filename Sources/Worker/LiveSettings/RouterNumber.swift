// One of our numbers or senders: a row of `sms_router_numbers`. Null means the global value. Pure.

import JSON
import Postgres

struct RouterNumber: Sendable, Equatable {
    /// The address as Twilio writes it in `To`.
    var number: String
    var accountSID: String?
    var messagingServiceSID: String?
    var label: String?
    var agentURL: String?
    /// Replacements of texts, by the names of ReplyText.
    var texts: [String: String] = [:]
    /// `auto`, `twilio` or `router`.
    var optOutHandling: String?
    /// Segments a second.
    var pace: Double?
    var country: String?
    var isActive: Bool

    static let statement = Statement(
        name: "router_numbers",
        sql: """
            select number, account_sid, messaging_service_sid, label, agent_url, texts, opt_out_handling, pace, country, active
            from sms_router_numbers
            """)

    static func all(_ rows: Rows) throws(PostgresError) -> [String: RouterNumber] {
        var numbers: [String: RouterNumber] = [:]
        for row in 0..<rows.count {
            let number = try rows.string(row, 0) ?? ""
            numbers[number] = RouterNumber(
                number: number, accountSID: try rows.string(row, 1), messagingServiceSID: try rows.string(row, 2),
                label: try rows.string(row, 3), agentURL: try rows.string(row, 4), texts: texts(try rows.string(row, 5)),
                optOutHandling: try rows.string(row, 6), pace: try rows.double(row, 7), country: try rows.string(row, 8),
                isActive: try rows.bool(row, 9) ?? false)
        }
        return numbers
    }

    /// The strings of an object; anything else is passed over.
    static func texts(_ json: String?) -> [String: String] {
        guard var json, let value = json.withUTF8({ try? JSONValue.parse(UnsafeRawBufferPointer($0)) }) else { return [:] }
        var texts: [String: String] = [:]
        for member in value.object ?? [] { texts[member.key] = member.value.string }
        return texts
    }
}
