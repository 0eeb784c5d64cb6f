// What Twilio's REST interface says of numbers, services, applications and registrations, as far as `doctor --twilio` compares it. Made
// from its JSON (2010-04-01 and Messaging v1). Pure.

import JSON

/// Where a message is delivered, and how.
struct TwilioHook: Equatable, Sendable {
    /// As configured, with what follows `#`; nil: none.
    var url: String?
    var method: String

    init(url: String?, method: String? = nil) {
        let trimmed = url.flatMap { $0.isEmpty ? nil : $0 }
        self.url = trimmed
        // Twilio's own default.
        self.method = method.flatMap { $0.isEmpty ? nil : $0.uppercased() } ?? "POST"
    }
}

/// An IncomingPhoneNumber.
struct TwilioNumber: Equatable, Sendable {
    var sid: String
    /// E.164.
    var number: String
    var hook: TwilioHook
    var fallback: TwilioHook
    /// Overrides both when set.
    var application: String?
    var takesSMS: Bool

    init?(_ json: JSONValue) {
        guard let sid = json["sid"]?.string, let number = json["phone_number"]?.string else { return nil }
        self.sid = sid
        self.number = number
        hook = TwilioHook(url: json["sms_url"]?.string, method: json["sms_method"]?.string)
        fallback = TwilioHook(url: json["sms_fallback_url"]?.string, method: json["sms_fallback_method"]?.string)
        application = json["sms_application_sid"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        takesSMS = json["capabilities"]?["sms"]?.bool ?? true
    }

    /// North America's toll-free area codes.
    var isTollFree: Bool {
        number.hasPrefix("+1") && ["800", "833", "844", "855", "866", "877", "888"].contains(String(number.dropFirst(2).prefix(3)))
    }
}

/// An Application.
struct TwilioApplication: Equatable, Sendable {
    var hook: TwilioHook
    var fallback: TwilioHook

    init(_ json: JSONValue) {
        hook = TwilioHook(url: json["sms_url"]?.string, method: json["sms_method"]?.string)
        fallback = TwilioHook(url: json["sms_fallback_url"]?.string, method: json["sms_fallback_method"]?.string)
    }
}

/// A Messaging Service with what belongs to it.
struct TwilioService: Equatable, Sendable {
    var sid: String
    var name: String
    var hook: TwilioHook
    var fallback: TwilioHook
    var statusCallback: String?
    /// The number's own webhook counts, not the service's.
    var defersToNumber: Bool
    /// SIDs of its numbers.
    var numbers: Set<String> = []
    /// `campaign_status` of its A2P campaigns.
    var campaigns: [String] = []

    init?(_ json: JSONValue) {
        guard let sid = json["sid"]?.string else { return nil }
        self.sid = sid
        name = json["friendly_name"]?.string ?? ""
        hook = TwilioHook(url: json["inbound_request_url"]?.string, method: json["inbound_method"]?.string)
        fallback = TwilioHook(url: json["fallback_url"]?.string, method: json["fallback_method"]?.string)
        statusCallback = json["status_callback"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        defersToNumber = json["use_inbound_webhook_on_number"]?.bool ?? false
    }
}

/// All of one account.
struct TwilioAccountView: Equatable, Sendable {
    var account: String
    var numbers: [TwilioNumber] = []
    var services: [TwilioService] = []
    /// By SID.
    var applications: [String: TwilioApplication] = [:]
    /// `status` of toll-free verifications by the SID of their number, the best one of each.
    var verifications: [String: String] = [:]
    /// `active`, `suspended`, `closed`, and `Trial` or `Full`; nil where the credential may not ask.
    var status: String?
    var type: String?

    func service(of number: TwilioNumber) -> TwilioService? { services.first { $0.numbers.contains(number.sid) } }
}
