// What Twilio's list of messages says about a part of which nobody knows whether Twilio has it. Pure; OutboxSender reads the list.
// docs/delivery.md, "Settling what is unknown".

import Time

enum Settlement {
    /// How long after the loss of the knowledge, and after each other, the looks come.
    static let pauses: [Duration] = [.seconds(20), .seconds(40), .seconds(240)]
    /// By so much the database's clock may be ahead of Twilio's.
    static let clockMargin = Duration.seconds(10)

    enum Verdict: Sendable, Equatable {
        /// This one is ours.
        case found(sid: String, status: String)
        /// Not there yet; look again after that.
        case again(after: Duration)
        /// Twilio never took it: only an inline reply may be sent now.
        case sendNow
        /// A person decides.
        case unclear
    }

    /// From where on Twilio's records matter.
    static func since(_ part: OutboxPart) -> WallTime { part.triedAt + (.zero - clockMargin) }

    /// - Parameters:
    ///   - records: Twilio's, to this person, without those that settle other parts.
    ///   - others: texts of inline replies that went out for certain since then: each stands for a record without a SID that we know.
    static func judge(_ part: OutboxPart, _ records: [TwilioMessageRecord], others: [String]) -> Verdict {
        let candidates = records.filter { record in
            record.direction == (part.wasInline ? .outboundReply : .outboundAPI) && record.to == part.to
                && (record.from == part.from || part.messagingServiceSID != nil) && record.dateCreated >= since(part)
        }
        let fitting = candidates.filter { same($0.body, part.body) }
        let accounted = part.wasInline ? others.filter { same($0, part.body) }.count : 0
        if fitting.count == accounted + 1 { return .found(sid: fitting[0].sid, status: fitting[0].status) }
        if fitting.count > accounted + 1 { return .unclear }
        if part.looks + 1 < pauses.count { return .again(after: pauses[part.looks + 1]) }
        // Something else that we know nothing of went out in its place: it may be this one, changed on its way.
        return part.wasInline && candidates.count <= others.count ? .sendNow : .unclear
    }

    /// Twilio trims what it is given.
    private static func same(_ left: String, _ right: String) -> Bool { left == right || trimmed(left) == trimmed(right) }

    private static func trimmed(_ text: String) -> Substring {
        var rest = text[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
