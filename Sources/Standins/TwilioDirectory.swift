// What the stand-in for Twilio has of numbers, TwiML apps, messaging services and registrations: told by POST /directory, shown in the
// shapes of Twilio's REST documentation (2010-04-01: IncomingPhoneNumbers, Applications, Accounts; Messaging v1: Services, PhoneNumbers,
// Usa2p, Tollfree/Verifications). Pure.

import JSON

package struct TwilioDirectory: Sendable {
    static let messagingPrefix = "/v1/"

    var numbers: [JSONValue] = []
    var applications: [JSONValue] = []
    var services: [JSONValue] = []
    var verifications: [JSONValue] = []
    var accountStatus = "active"
    var accountType = "Full"
    /// Of the Date header, in seconds.
    var clockOffset: Int64 = 0

    package init() {}

    init(_ json: JSONValue) {
        numbers = json["numbers"]?.array ?? []
        applications = json["applications"]?.array ?? []
        services = json["services"]?.array ?? []
        verifications = json["verifications"]?.array ?? []
        accountStatus = json["account"]?["status"]?.string ?? accountStatus
        accountType = json["account"]?["type"]?.string ?? accountType
        clockOffset = json["clock_offset_s"]?.integer ?? 0
    }

    /// A resource: Twilio's members with what was given over them, in Twilio's order.
    private static func resource(_ given: JSONValue, _ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.map { JSONMember($0.0, given[$0.0] ?? $0.1) })
    }

    func number(_ given: JSONValue, account: String) -> JSONValue {
        let sid = given["sid"]?.string ?? ""
        return Self.resource(
            given,
            [
                ("account_sid", .string(account)), ("api_version", .string("2010-04-01")),
                (
                    "capabilities",
                    .object([JSONMember("mms", .bool(true)), JSONMember("sms", .bool(true)), JSONMember("voice", .bool(true))])
                ),
                ("date_created", .string("Thu, 30 Jul 2015 23:19:04 +0000")), ("friendly_name", given["phone_number"] ?? .string("")),
                ("phone_number", .string("")), ("sid", .string(sid)), ("sms_application_sid", .string("")),
                ("sms_fallback_method", .string("POST")), ("sms_fallback_url", .string("")), ("sms_method", .string("POST")),
                ("sms_url", .string("")), ("status_callback", .string("")), ("status_callback_method", .string("POST")),
                ("uri", .string("/2010-04-01/Accounts/\(account)/IncomingPhoneNumbers/\(sid).json")),
            ])
    }

    func application(_ given: JSONValue, account: String) -> JSONValue {
        Self.resource(
            given,
            [
                ("account_sid", .string(account)), ("friendly_name", .string("")), ("sid", .string("")),
                ("message_status_callback", .string("")),
                ("sms_fallback_method", .string("POST")), ("sms_fallback_url", .string("")), ("sms_method", .string("POST")),
                ("sms_url", .string("")), ("sms_status_callback", .string("")),
            ])
    }

    func service(_ given: JSONValue, account: String, origin: String) -> JSONValue {
        let sid = given["sid"]?.string ?? ""
        return Self.resource(
            given,
            [
                ("account_sid", .string(account)), ("sid", .string(sid)), ("date_created", .string("2015-07-30T20:12:31Z")),
                ("friendly_name", .string("")), ("inbound_request_url", .null), ("inbound_method", .string("POST")),
                ("fallback_url", .null),
                ("fallback_method", .string("POST")), ("status_callback", .null), ("sticky_sender", .bool(true)),
                ("smart_encoding", .bool(false)),
                ("use_inbound_webhook_on_number", .bool(false)),
                ("us_app_to_person_registered", .bool(given["campaigns"]?.array?.isEmpty == false)),
                ("usecase", .string("undeclared")), ("url", .string("\(origin)/v1/Services/\(sid)")),
            ])
    }

    func servicePhoneNumber(_ sid: String, service: String, account: String) -> JSONValue {
        let number = numbers.first { $0["sid"]?.string == sid }?["phone_number"] ?? .string("")
        return Self.resource(
            .null,
            [
                ("account_sid", .string(account)), ("service_sid", .string(service)), ("sid", .string(sid)), ("phone_number", number),
                ("country_code", .string("US")), ("capabilities", .array([.string("MMS"), .string("SMS"), .string("Voice")])),
            ])
    }

    func campaign(_ given: JSONValue, service: String, account: String) -> JSONValue {
        Self.resource(
            given,
            [
                ("sid", .string("QE2c6890da8086d771620e9b13fadeba0b")), ("account_sid", .string(account)),
                ("messaging_service_sid", .string(service)),
                ("us_app_to_person_usecase", .string("CUSTOMER_CARE")), ("campaign_status", .string("PENDING")), ("mock", .bool(false)),
            ])
    }

    func verification(_ given: JSONValue, account: String) -> JSONValue {
        Self.resource(
            given,
            [
                ("sid", .string("HH00000000000000000000000000000001")), ("account_sid", .string(account)),
                ("tollfree_phone_number_sid", .string("")),
                ("status", .string("PENDING_REVIEW")), ("rejection_reason", .null), ("error_code", .null),
            ])
    }
}
