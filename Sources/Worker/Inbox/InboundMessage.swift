// A message as it came from Twilio, made fit to be stored: every value is valid UTF-8 without NUL. Made by the pipeline from a frame,
// or from a row of the inbox when it is taken over. Pure.

import Telemetry
import Time
import Twilio
import Wire

/// One inbound message. An object: batches, tasks and results pass it on as one reference instead of a dozen texts.
final class InboundMessage: Sendable {
    struct Media: Sendable, Equatable {
        var url: String
        var contentType: String
    }

    let messageSID: String
    let accountSID: String
    let messagingServiceSID: String?
    /// The person's address.
    let from: Address
    /// Ours.
    let to: Address
    /// As long as it came; "" when there was none.
    let body: String
    let media: [Media]
    /// Location, buttons, profile: Twilio's names, in the order of arrival.
    let fields: [(name: String, value: String)]
    /// STOP, START or HELP where Twilio has judged.
    let optOutType: String?
    /// Of the sender as Twilio tells it (`FromCountry`): two letters of ISO 3166-1. Not kept over a take-over.
    let country: String?
    /// `webhook`, `fallback`, `reconcile` or `test`.
    let source: String
    /// At the front.
    let arrivedAt: WallTime
    /// Rises with every request of one router process.
    let arrivalSequence: Int64
    let correlationID: String
    /// Of the webhook that brought it; nil: it had none.
    let traceParent: TraceParent?
    /// What its words ask for, whoever sent it, and who knows. A START that comes by the list asks for nothing: the person may have said STOP since.
    let optOut: OptOutReading

    /// Twilio's parameters that are passed on to the agent (twilio.md, "Messages").
    static let passedOn: Set<String> = [
        "Latitude", "Longitude", "Address", "Label", "ButtonText", "ButtonPayload", "ButtonType", "ListId", "ListTitle", "ListDescription",
        "ProfileName", "WaId", "ExternalUserId", "Forwarded", "FrequentlyForwarded", "OriginalRepliedMessageSid",
        "OriginalRepliedMessageSender", "ReferralBody", "ReferralHeadline", "ReferralSourceId", "ReferralSourceType", "ReferralSourceUrl",
        "ReferralCtwaClid", "InteractiveData", "FlowData",
    ]
    /// Those of them that say something by themselves; the others are there beside a text, a name or the message that it answers.
    private static let telling: Set<String> = [
        "Latitude", "Longitude", "Address", "Label", "ButtonText", "ButtonPayload", "ListId", "ListTitle", "ListDescription",
        "InteractiveData", "FlowData",
    ]
    /// The most media that are looked for; Twilio sends at most 10.
    private static let mostMedia = 64

    /// From a frame; the dispatcher has checked the shape of the SIDs.
    convenience init(_ deliver: Deliver) {
        self.init(
            fields: deliver.fields, source: deliver.source,
            arrivedAt: WallTime(microseconds: deliver.arrivedAt), arrivalSequence: Int64(clamping: deliver.sequence),
            correlationID: deliver.correlationID)
    }

    /// From parameters that came in no frame.
    convenience init(
        fields parameters: [(name: String, value: [UInt8])], source: String, arrivedAt: WallTime, arrivalSequence: Int64,
        correlationID: String
    ) {
        self.init(
            fields: DeliverFields(parameters), source: source, arrivedAt: arrivedAt, arrivalSequence: arrivalSequence,
            correlationID: correlationID)
    }

    /// From Twilio's parameters. A repeated name counts with its first value.
    init(
        fields parameters: DeliverFields, source: String, arrivedAt: WallTime, arrivalSequence: Int64,
        correlationID: String
    ) {
        var sid: String?
        var account: String?
        var service: String?
        var from: String?
        var to: String?
        var text: String?
        var judged: String?
        var origin: String?
        var trace: TraceParent?
        var urls: [Int: String] = [:]
        var types: [Int: String] = [:]
        var fields: [(name: String, value: String)] = []
        for (name, value) in parameters {
            switch name {
            case "MessageSid": sid = sid ?? storableText(value)
            case "AccountSid": account = account ?? storableText(value)
            case "MessagingServiceSid": service = service ?? storableText(value)
            case "From": from = from ?? storableText(value)
            case "To": to = to ?? storableText(value)
            case "Body": text = text ?? storableText(value)
            case "OptOutType": judged = judged ?? storableText(value)
            case "FromCountry": origin = origin ?? storableText(value)
            default:
                if name.utf8.first == UInt8(ascii: "M"), name.hasPrefix("Media") {
                    if let place = Self.place(name, "MediaUrl"), urls[place] == nil { urls[place] = storableText(value) }
                    if let place = Self.place(name, "MediaContentType"), types[place] == nil { types[place] = storableText(value) }
                } else if name == WorkerContract.traceField {
                    trace = trace ?? TraceParent(value)
                } else if !value.isEmpty, Self.passedOn.contains(name), !fields.contains(where: { $0.name == name }) {
                    fields.append((name, storableText(value)))
                }
            }
        }
        messageSID = sid ?? ""
        accountSID = account ?? ""
        messagingServiceSID = service.flatMap { $0.isEmpty ? nil : $0 }
        optOutType = judged.flatMap { $0.isEmpty ? nil : $0 }
        country = origin.flatMap { $0.utf8.count == 2 && $0.utf8.allSatisfy { (65...90).contains($0) } ? $0 : nil }
        body = text ?? ""
        let sender = Self.bounded(from ?? "")
        self.from = source == Self.test ? Address(sender) : .foreign(sender)
        self.to = Address(Self.bounded(to ?? ""))
        self.source = source
        self.arrivedAt = arrivedAt
        self.arrivalSequence = arrivalSequence
        self.correlationID = correlationID
        traceParent = trace
        self.fields = fields
        media = urls.keys.sorted().map { Media(url: urls[$0] ?? "", contentType: types[$0] ?? "") }
        optOut = Self.read(body, judged: optOutType, to: self.to, source: source)
    }

    /// From a row of the inbox.
    /// - Parameter extraJSON: what `extraJSON` gave when it was stored; nil: nothing beside the text.
    init(
        messageSID: String, accountSID: String, messagingServiceSID: String?, from: Address, to: Address, body: String, extraJSON: String?,
        source: String, arrivedAt: WallTime, arrivalSequence: Int64, correlationID: String
    ) {
        self.messageSID = messageSID
        self.accountSID = accountSID
        self.messagingServiceSID = messagingServiceSID
        self.from = from
        self.to = to
        self.body = body
        let extra = InboundExtra(json: extraJSON)
        media = extra.media
        fields = extra.fields
        optOutType = extra.optOutType
        country = nil
        self.source = source
        self.arrivedAt = arrivedAt
        self.arrivalSequence = arrivalSequence
        self.correlationID = correlationID
        traceParent = extra.traceParent
        optOut = Self.read(body, judged: extra.optOutType, to: to, source: source)
    }

    /// An address that is longer than any is cut, and named so that it is the channel `other`: nobody answers what is left of it.
    private static func bounded(_ address: String) -> String {
        guard address.utf8.count > Address.longest else { return address }
        var cut = "overlong:"
        for scalar in address.unicodeScalars {
            guard cut.utf8.count + UTF8.width(scalar) <= Address.longest else { break }
            cut.unicodeScalars.append(scalar)
        }
        return cut
    }

    /// The number behind a parameter's name: `MediaUrl3` → 3.
    private static func place(_ name: String, _ prefix: String) -> Int? {
        guard name.hasPrefix(prefix), let place = Int(name.dropFirst(prefix.count)), (0..<mostMedia).contains(place) else { return nil }
        return place
    }

    /// What it takes in memory and in a statement, but for what every message has.
    var bytes: Int {
        var bytes = body.utf8.count
        for one in media { bytes += one.url.utf8.count + one.contentType.utf8.count }
        for field in fields { bytes += field.name.utf8.count + field.value.utf8.count }
        return bytes
    }

    /// There is something to answer: a character that is neither white space nor control, a picture, a place, a button.
    var hasContent: Bool {
        if body.utf8.contains(where: { $0 > 0x20 && $0 != 0x7f && $0 < 0x80 }) || !media.isEmpty { return true }
        return body.unicodeScalars.contains { !$0.properties.isWhitespace && $0.value > 0x9f }
            || fields.contains { Self.telling.contains($0.name) }
    }

    var key: MessageKey { MessageKey(accountSID: accountSID, messageSID: messageSID) }

    /// An SMS with pictures is an MMS.
    var channel: Channel { from.channel == .sms && !media.isEmpty ? .mms : from.channel }

    /// What Twilio keeps opt-outs and a conversation by: the messaging service, else our number.
    var sender: String { messagingServiceSID ?? to.text }

    /// Of the dashboard's Phone.
    static let test = "test"

    /// A made-up person wrote it: in no figure, and nothing of it goes to Twilio.
    var isTest: Bool { from.kind == .test }

    /// Of what Twilio's list has and no webhook brought.
    static let reconciled = "reconcile"

    var optOutAction: OptOutAction { optOut.action }

    private static func read(_ body: String, judged: String?, to ours: Address, source: String) -> OptOutReading {
        let reading = OptOutWords.read(body: body, optOutType: judged, toTollFree: ours.isTollFree)
        return source == reconciled && reading.action == .start ? .none : reading
    }
}

/// Text that PostgreSQL can store: what isn't UTF-8 becomes U+FFFD, and so does NUL.
func storableText(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(0) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
}

extension Deliver {
    /// How it came, as the inbox has it.
    var source: String {
        switch kind {
        case .fallback: "fallback"
        case .test: InboundMessage.test
        case .message, .status, .admin: "webhook"
        }
    }
}
