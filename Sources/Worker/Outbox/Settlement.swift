// What Twilio's list of messages says about a part of which nobody knows whether Twilio has it. Pure; OutboxSender reads the list.
// docs/delivery.md, "Settling what is unknown".

import Time

enum Settlement {
    /// How long after the loss of the knowledge the looks come; one at the last moment or later is the last. Earlier ones, however many, never are.
    static let looks: [Duration] = [.seconds(20), .seconds(60), .seconds(300)]
    /// Before the first look, and after a list that could not be had.
    static let pause = Duration.seconds(20)
    /// A look never follows another sooner.
    private static let shortest = Duration.seconds(1)
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

    /// Inline replies to the same person since then, but this one, whose messages at Twilio we know no SID of.
    struct Siblings: Sendable, Equatable {
        /// Texts of those that the dispatcher has handed to the kernel: Twilio has most likely read them.
        var written: [String] = []
        /// Texts of those of which nobody knows that either.
        var doubtful: [String] = []
        /// Other parts of the same reply of which nobody knows it either.
        var own: [String] = []
    }

    /// How many of the moments are over so long after the loss; the last one is not counted: what is over then is settled.
    static func passed(_ span: Duration) -> Int { looks.dropLast().count { $0 <= span } }

    /// Whether a look so long after the loss is the last.
    static func isLast(_ span: Duration) -> Bool { looks.allSatisfy { $0 <= span } }

    /// A text that went out several times is settled in order, and what could be a copy of this one keeps it from being sent again: somebody
    /// decides then.
    /// - Parameters:
    ///   - records: Twilio's, to this person, without those that settle other parts.
    ///   - isWhole: false: there are more, so that none that fits proves nothing, nor how many do.
    static func judge(_ part: OutboxPart, _ records: [TwilioMessageRecord], isWhole: Bool = true, _ siblings: Siblings) -> Verdict {
        let next = looks.first { $0 > part.unknownFor }.map { Verdict.again(after: max($0 - part.unknownFor, shortest)) }
        guard isWhole else { return next ?? .unclear }
        let candidates = records.filter { record in
            record.direction == (part.isInlineInDoubt ? .outboundReply : .outboundAPI) && record.to == part.to
                && (record.from == part.from || part.messagingServiceSID != nil) && record.dateCreated >= since(part)
        }
        // The oldest first: a younger one may be of a later part with the same text, which the older ones are too old for.
        let fitting = candidates.filter { same($0.body, part.body) }.sorted { $0.dateCreated < $1.dateCreated }
        func alike(_ texts: [String]) -> Int { part.isInlineInDoubt ? texts.count { same($0, part.body) } : 0 }
        let inDoubt = fitting.count - alike(siblings.written)
        if inDoubt > 1 + alike(siblings.doubtful) + alike(siblings.own) { return .unclear }
        if inDoubt > 0 { return .found(sid: fitting[0].sid, status: fitting[0].status) }
        if let next { return next }
        // One that was written may never have been read, and then the record that it accounts for is this one's. And something else that we
        // know nothing of may be this one, changed on its way.
        let others = siblings.written.count + siblings.doubtful.count
        return part.isInlineInDoubt && fitting.isEmpty && candidates.count <= others ? .sendNow : .unclear
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
