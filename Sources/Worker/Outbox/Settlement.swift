// What Twilio's list of messages says about a part of which nobody knows whether Twilio has it. Pure; OutboxSender reads the list.

import Time

enum Settlement {
    /// How long after the loss of its knowledge, and after each other, the looks come.
    static let pauses: [Duration] = [.seconds(20), .seconds(40), .seconds(240)]
    /// A message of Twilio's may be so much older than our row by the clocks.
    static let clockMargin = Duration.seconds(10)

    /// One of Twilio's messages, as far as it matters here.
    struct Candidate: Sendable, Equatable {
        var sid: String
        var from: String
        var to: String
        var body: String
        var status: String
        var isOutbound: Bool
        var createdAt: WallTime
    }

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

    /// - Parameters:
    ///   - candidates: from Twilio's list, without those that settle other rows.
    ///   - looks: those before this one.
    static func judge(_ part: OutboxPart, _ candidates: [Candidate], looks: Int) -> Verdict {
        let fitting = candidates.filter {
            $0.isOutbound && $0.to == part.to && ($0.from == part.from || part.messagingServiceSID != nil)
                && sameText($0.body, part.body) && $0.createdAt + clockMargin >= part.createdAt
        }
        if fitting.count == 1 { return .found(sid: fitting[0].sid, status: fitting[0].status) }
        if fitting.count > 1 { return .unclear }
        if looks + 1 < pauses.count { return .again(after: pauses[looks + 1]) }
        return part.wasInline ? .sendNow : .unclear
    }

    /// Twilio trims what it is given.
    private static func sameText(_ left: String, _ right: String) -> Bool {
        left == right || left.drop(while: \.isWhitespace) == right.drop(while: \.isWhitespace)
    }
}
