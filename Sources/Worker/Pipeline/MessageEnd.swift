// How a message can end: its outcome, the state it is stored with and what counts as success. A table; pure.

import Wire

/// What became of a message; stored as `outcome` and logged. The raw values are part of the operator's surface.
enum Outcome: String, Sendable, CaseIterable {
    /// The agent's reply.
    case replied
    /// The agent chose silence.
    case silence
    /// A command was answered.
    case command
    /// Told that the number is not registered.
    case unknown
    /// The number belongs to two people, so to nobody.
    case ambiguous
    /// The number was somebody's and is believed to be so no longer: nobody's until it is verified again.
    case stale
    /// The sender says that we mean somebody else.
    case wrongNumber = "wrong_number"
    /// The code that was sent to the number came back.
    case verified
    case codeWrong = "code_wrong"
    case codeExpired = "code_expired"
    case inactive
    case spam
    /// Over the sender's own limit, told so once.
    case limited
    /// Over it again: recorded, not answered.
    case limitedSilently = "limited_silently"
    /// Too many messages have left for this person with small gaps: a loop of two programs.
    case held
    /// The same text again and again.
    case repeated
    case optOut = "opt_out"
    case optIn = "opt_in"
    case help
    /// The sender has opted out: recorded, not answered.
    case optedOut = "opted_out"
    /// From somebody on the block list: recorded, not answered.
    case blocked
    /// A reaction that a phone sent as text: recorded, not answered.
    case reaction
    /// Written by a machine: recorded, not answered.
    case autoReply = "auto_reply"
    /// Nothing to answer: no text, no picture, no field.
    case empty
    /// An address that cannot be answered.
    case unanswerable
    /// Written to a number that is not served here.
    case foreignNumber = "foreign_number"
    /// The service is switched off.
    case disabled
    case agentTimedOut = "agent_timed_out"
    case agentUnavailable = "agent_unavailable"
    case agentGaveNothing = "agent_gave_nothing"
    case agentBadAnswer = "agent_bad_answer"
    /// Not ready at the last moment of `inline-only`.
    case timedOut = "timed_out"
    /// Too old when its turn came: not given to the agent.
    case expired
    /// Workers died at it, the last one alone with it.
    case poison
    case failure

    /// The final state of the row.
    var state: String {
        switch self {
        case .replied, .command: "replied"
        case .unknown, .ambiguous, .stale, .wrongNumber, .verified, .codeWrong, .codeExpired, .inactive, .spam, .limited: "told"
        case .silence, .limitedSilently, .held, .repeated, .optOut, .optIn, .help, .optedOut, .blocked, .reaction, .autoReply, .empty,
            .unanswerable, .foreignNumber:
            "silent"
        case .disabled: "skipped"
        case .agentTimedOut, .agentUnavailable, .agentGaveNothing, .agentBadAnswer, .timedOut, .failure: "failed"
        case .expired: "expired"
        case .poison: "dead"
        }
    }

    /// Whether the message reached its intended end: replied, told no, silent by rule (contract, section 1).
    var isSuccess: Bool { state != "failed" && state != "expired" && state != "dead" }

    /// Its reply is about opting out itself: it goes to those who have opted out too, and only while it is young.
    var isAboutOptOut: Bool { self == .optOut || self == .optIn || self == .help }

    /// For the dispatcher's counts.
    var outcomeClass: OutcomeClass { isSuccess ? .success : .failure }
}

/// A decided end: the outcome and the parts of the reply, not yet committed.
struct MessageEnd: Sendable {
    var outcome: Outcome
    /// `MessagePart.stored`; empty: no reply.
    var parts: [String] = []
    /// Of all parts; 0: not measured yet. The cost in millionths of a US dollar.
    var segments = 0
    var costMicros = 0
    /// The parts are a notice of this kind: they go out only where it is granted (`Stages.settle`).
    var notice: NoticeKind?
    /// The notice's parts, when nobody could say whether it may be told, for the message was lost: asked for again when it is ours again (`Pipeline.finish`).
    var unasked: [String] = []

    /// The final state of the row: where somebody else answers opt-out words, these are silent; where the router does, told.
    var state: String {
        if outcome.isAboutOptOut { return parts.isEmpty ? outcome.state : "told" }
        // What would have been told, and was not, is silence.
        return parts.isEmpty && outcome.state == "told" ? "silent" : outcome.state
    }

    /// How old a message may be whose word about opting out is still answered (FCC, 47 CFR 64.1200(a)(12): within five minutes).
    static let confirmedWithin = Duration.seconds(300)

    /// The same as far as it may be said now.
    /// - Parameters:
    ///   - age: since the message arrived.
    ///   - isStopped: the person has said STOP since.
    func allowed(age: Duration, isStopped: Bool) -> MessageEnd {
        guard !parts.isEmpty else { return self }
        guard outcome.isAboutOptOut else { return isStopped ? MessageEnd(outcome: .optedOut) : self }
        return age > Self.confirmedWithin || isStopped && outcome == .optIn ? MessageEnd(outcome: outcome) : self
    }
}
