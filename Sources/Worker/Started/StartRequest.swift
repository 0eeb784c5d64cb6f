// What an operator asks for who starts a conversation, checked and put into the form in which it is stored. Made by StartedMessages from an
// admin call. Pure; a refusal is the caller's to mend and says how.

import Crypto
import PhoneNumbers
import Postgres
import Replies
import Settings
import Twilio

/// Where messages that we start may leave from: settings, and rows of `sms_router_numbers`.
struct OurSenders: Sendable {
    var phoneNumber: String?
    var messagingServiceSID: String?
    var accountSID: String?
    /// Accounts with something to send with.
    var sendingAccounts: Set<String>
    var numbers: [String: RouterNumber]
    var region: String

    init(_ settings: Settings, numbers: [String: RouterNumber]) {
        phoneNumber = settings.twilioPhoneNumber
        messagingServiceSID = settings.twilioMessagingServiceSID
        accountSID = settings.twilioAccountSID
        sendingAccounts = Set(settings.sendingAccounts.map(\.sid))
        self.numbers = numbers
        region = settings.defaultRegion
    }

    struct Choice: Sendable, Equatable {
        var accountSID: String
        /// Our address; the service's SID where the service chooses one.
        var from: String
        var messagingServiceSID: String?
    }

    /// - Parameter given: what the caller wants; nil: the settings' sender.
    func choose(_ given: String?) throws(AdminRefusal) -> Choice {
        let from: String
        var service: String?
        if let given {
            (from, service) = try known(given)
        } else if let messagingServiceSID {
            (from, service) = (phoneNumber ?? messagingServiceSID, messagingServiceSID)
        } else if let phoneNumber {
            (from, service) = (phoneNumber, numbers[phoneNumber]?.messagingServiceSID)
        } else {
            throw AdminRefusal(
                status: 409, detail: "No sender is configured: set TWILIO_PHONE_NUMBER or TWILIO_MESSAGING_SERVICE_SID, or name one as from"
            )
        }
        guard from == service || Address(from).channel == .sms else { throw .badRequest("from must be a sender of SMS") }
        let row = numbers[from] ?? numbers.values.first { $0.messagingServiceSID != nil && $0.messagingServiceSID == service }
        guard let account = row?.accountSID ?? accountSID ?? (sendingAccounts.count == 1 ? sendingAccounts.first : nil),
            sendingAccounts.contains(account)
        else {
            throw AdminRefusal(
                status: 409,
                detail: "There is no account to send from: set TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET, or the account's auth token")
        }
        return Choice(accountSID: account, from: from, messagingServiceSID: service)
    }

    /// One of ours, in the form in which we know it.
    private func known(_ given: String) throws(AdminRefusal) -> (from: String, service: String?) {
        if given == messagingServiceSID || numbers.values.contains(where: { $0.isActive && $0.messagingServiceSID == given }) {
            return (given, given)
        }
        for form in [given, PhoneNumbers.e164(given, region: region)].compactMap({ $0 }) {
            if let row = numbers[form] {
                guard row.isActive else { throw .badRequest("from is switched off in sms_router_numbers") }
                return (form, row.messagingServiceSID)
            }
            if let phoneNumber, form == phoneNumber { return (form, messagingServiceSID) }
        }
        throw .badRequest(
            "from \(given.prefix(40)) is none of ours: TWILIO_PHONE_NUMBER, TWILIO_MESSAGING_SERVICE_SID or a number of sms_router_numbers")
    }
}

/// A message to start, fit to be stored.
struct StartRequest: Sendable, Equatable {
    /// How long it may be sent from the moment on at which it may leave, unless the caller says otherwise.
    static let standardAge: Int64 = 86_400
    static let ages: ClosedRange<Int64> = 60...604_800
    static let longestKey = 255

    static let arguments: Set<String> = ["to", "body", "from", "idempotency_key", "urgent", "max_age_s"]

    var sender: OurSenders.Choice
    /// E.164.
    var to: String
    var parts: [String]
    var isUrgent: Bool
    /// Seconds.
    var maxAge: Int64
    var key: String
    /// Of what was asked, whatever the settings made of it: the same key with another one is a mistake.
    var contentHash: String
    /// Of it, in one of these it is night for its person; empty: it is sent at any hour.
    var zones: [String]
    var country: String?

    /// - Parameters:
    ///   - headerKey: of the header `Idempotency-Key`.
    ///   - longest: the most characters.
    init(_ arguments: AdminArguments, headerKey: String?, senders: OurSenders, longest: Int) throws(AdminRefusal) {
        if let unknown = arguments.names.subtracting(Self.arguments).min() {
            throw .badRequest("\(unknown.prefix(40)) is not known here; known are \(Self.arguments.sorted().joined(separator: ", "))")
        }
        key = try Self.key(header: headerKey, member: try arguments.text("idempotency_key"))
        let given = try arguments.required("to")
        guard given.utf8.allSatisfy(Self.mayStandInNumber),
            let to = PhoneNumbers.e164(String(MessageText.trimmed(given[...])), region: senders.region), Address(to).kind == .e164
        else {
            throw .badRequest("to is not a phone number: \(given.prefix(40)); write it as +COUNTRY…, or as in region \(senders.region)")
        }
        self.to = to
        let text = MessageText.clean(try arguments.required("body"))
        guard !text.isEmpty else { throw .badRequest("body has nothing in it to send") }
        parts = ReplySplitter.split(text, most: ReplySplitter.mostParts + 1)
        guard text.utf16.count <= longest, parts.count <= ReplySplitter.mostParts else {
            throw .badRequest("body is longer than \(longest) characters (max_concatenated_length)")
        }
        isUrgent = try arguments.boolean("urgent") ?? false
        maxAge = try arguments.integer("max_age_s", in: Self.ages) ?? Self.standardAge
        let from = try arguments.text("from").flatMap { $0.isEmpty ? nil : $0 }
        sender = try senders.choose(from)
        guard sender.from != to else { throw .badRequest("to is the sender itself") }
        zones = isUrgent ? [] : PhoneTimeZones.zones(ofE164: to, region: senders.region)
        country = PhoneNumbers.region(ofE164: to)
        let content = [to, from ?? "", isUrgent ? "1" : "0", String(maxAge), text].joined(separator: "\0")
        contentHash = Hex.encode(SHA256.hash(Array(content.utf8)))
    }

    /// A verification code's text: urgent, for it is asked for now, and good for as long as the code.
    /// - Parameter name: of what the code is for, in place of the text: a hash of that would tell the code.
    init(codeText: String, name: String, to: String, maxAge: Int64, key: String, senders: OurSenders) throws(AdminRefusal) {
        self.to = to
        self.key = key
        self.maxAge = maxAge
        parts = ReplySplitter.split(MessageText.clean(codeText))
        isUrgent = true
        sender = try senders.choose(nil)
        guard sender.from != to else { throw .badRequest("The number is the sender itself") }
        zones = []
        country = PhoneNumbers.region(ofE164: to)
        contentHash = Hex.encode(SHA256.hash(Array(name.utf8)))
    }

    /// For `StartedStatements.put`.
    /// - Parameters:
    ///   - user: whose number it is, for the log.
    ///   - logged: the text that the log keeps.
    func parameters(_ caller: StartedMessages.Caller, user: Int64?, logged: String, prices: PriceTable) -> Parameters {
        var parameters = Parameters()
        parameters.append(key)
        parameters.append(contentHash)
        parameters.append(caller.tokenName)
        parameters.append(sender.accountSID)
        parameters.append(sender.from)
        parameters.append(sender.messagingServiceSID)
        parameters.append(to)
        parameters.append(uuid: queueKey)
        parameters.append(textArray: parts)
        parameters.append(Int64(segments))
        parameters.append(isUrgent)
        parameters.append(Double(maxAge))
        parameters.append(textArray: zones)
        parameters.append(user)
        parameters.append(country)
        parameters.append(caller.correlationID)
        parameters.append(logged)
        parameters.append(Int64(costMicros(prices)))
        return parameters
    }

    /// No letters: the library would make a telephone number of `whatsapp:+1…`.
    private static func mayStandInNumber(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+()-./ ".utf8.contains(byte)
    }

    private static func key(header: String?, member: String?) throws(AdminRefusal) -> String {
        guard let key = header ?? member, !key.isEmpty else {
            throw .badRequest("An idempotency key is required: the header Idempotency-Key, or idempotency_key in the body")
        }
        if let header, let member, header != member { throw .badRequest("The header Idempotency-Key and idempotency_key differ") }
        guard key.utf8.count <= longestKey, key.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f }) else {
            throw .badRequest("The idempotency key must be at most \(longestKey) bytes without control characters")
        }
        return key
    }

    /// 16 bytes: what its place in the queue is named by. Apart from the conversation's replies, and urgent ones apart from the others, so
    /// that neither waits for the other; what is started to one person from one sender leaves in the order in which it was asked for.
    var queueKey: [UInt8] {
        let text = ["started", isUrgent ? "urgent" : "usual", sender.accountSID, sender.messagingServiceSID ?? sender.from, to]
        return Array(SHA256.hash(Array(text.joined(separator: "\0").utf8)).prefix(16))
    }

    /// In millionths of a US dollar. With a service that chooses the sender: as from a long code.
    func costMicros(_ prices: PriceTable) -> Int {
        prices.cost(
            .outbound, channel: .sms, sender: SenderType(Address(sender.from)), country: country.flatMap { Country($0) }, segments: segments
        )
    }

    var segments: Int { parts.reduce(0) { $0 + Segments.count($1, from: Address(sender.from), to: Address(to)) } }
}
