// The stages between the durable accept and the outcome, in their order: the list below is the list in docs/architecture.md.
// Each looks at the message and either lets it pass or ends it. They wait only within the message's deadline.

import EventLoop
import PhoneNumbers
import Time
import Twilio

/// What a stage decided.
enum StageDecision: Sendable {
    case pass
    case end(MessageEnd)
    /// There is nothing but the agent left.
    case askAgent
    /// It was lost before the agent was asked.
    case lost
}

/// A stage: its name, for traces, and what it does.
struct Stage: Sendable {
    let name: String
    let decide: @LoopActor @Sendable (Stages, MessageContext) async -> StageDecision

    init(name: String, decide: @escaping @LoopActor @Sendable (Stages, MessageContext) async -> StageDecision) {
        self.name = name
        self.decide = decide
    }

    /// One that never waits: work on the message from its beginning to its end.
    init(_ name: String, _ decide: @escaping @LoopActor @Sendable (Stages, MessageContext) -> StageDecision) {
        self.name = name
        self.decide = { stages, context in OnCPU.during(context.message.key) { decide(stages, context) } }
    }

    /// In the order in which a message meets them.
    static let all: [Stage] = [
        Stage("service") { stages, context in stages.service(context) },
        Stage("recipient") { stages, context in stages.recipient(context) },
        Stage("opt_out") { stages, context in stages.optOut(context) },
        Stage("lists") { stages, context in stages.lists(context) },
        Stage("reaction") { stages, context in stages.reaction(context) },
        Stage("auto_reply") { stages, context in stages.autoReply(context) },
        Stage("sender_limit") { stages, context in stages.senderLimit(context) },
        Stage("address") { stages, context in stages.address(context) },
        Stage(name: "person") { stages, context in await stages.person(context) },
        Stage("content") { stages, context in stages.content(context) },
        Stage(name: "command") { stages, context in await stages.command(context) },
        Stage("patterns") { stages, context in stages.patterns(context) },
        Stage("spam") { stages, context in stages.spam(context) },
        Stage("agent") { stages, context in stages.agent(context) },
    ]
}

/// The stages' means: what they look things up in and call.
@LoopActor final class Stages {
    let live: LiveSettingsStore
    private let users: UserDirectory
    let inbox: Inbox
    private let agents: Agents
    let listsStore: ListsStore
    private let media: TwilioMedia
    private let spamScorer: SpamScorer
    private let loop: EventLoop
    /// `SMS_ROUTER_ENABLED`.
    var isEnabled: Bool

    init(
        loop: EventLoop, live: LiveSettingsStore, users: UserDirectory, inbox: Inbox, agents: Agents, lists: ListsStore, spam: SpamScorer,
        media: TwilioMedia = TwilioMedia(), isEnabled: Bool
    ) {
        self.loop = loop
        self.live = live
        self.users = users
        self.inbox = inbox
        self.agents = agents
        listsStore = lists
        self.media = media
        spamScorer = spam
        self.isEnabled = isEnabled
    }

    /// Takes a message through all stages; the last one lets none pass.
    func run(_ context: MessageContext) async -> StageDecision {
        for stage in Stage.all {
            if context.isLost { return .lost }
            let decision = await stage.decide(self, context)
            if case .pass = decision { continue }
            return decision
        }
        return .end(MessageEnd(outcome: .failure, parts: [text(.failure, context)]))
    }

    func text(_ kind: ReplyText, _ context: MessageContext) -> String { text(kind, to: context.message.to.text) }

    /// For what was written to this address of ours.
    func text(_ kind: ReplyText, to ours: String) -> String { live.numbers[ours]?.texts[kind.rawValue] ?? kind.standard }

    /// The end of a message that is not ready at the last moment of `inline-only`.
    func timedOut(_ context: MessageContext) -> MessageEnd { MessageEnd(outcome: .timedOut, parts: [text(.agentTimedOut, context)]) }

    // MARK: The stages

    func service(_ context: MessageContext) -> StageDecision {
        // Opt-out words took effect at the accept; switched off, everything else is only recorded.
        isEnabled ? .pass : .end(MessageEnd(outcome: .disabled))
    }

    func recipient(_ context: MessageContext) -> StageDecision {
        guard !live.numbers.isEmpty else { return .pass }
        guard let number = live.numbers[context.message.to.text], number.isActive else {
            return .end(MessageEnd(outcome: .foreignNumber))
        }
        return .pass
    }

    func optOut(_ context: MessageContext) -> StageDecision {
        // For long codes, toll-free numbers and services Twilio or the carrier confirms a STOP or START; the router is silent.
        switch context.message.optOutAction {
        case .stop: return .end(MessageEnd(outcome: .optOut))
        // Where Twilio has judged, it is a START whatever we knew; a bare START or YES of somebody who had not opted out is a message.
        case .start where context.stored.optOutChanged || context.message.optOutType != nil:
            return .end(MessageEnd(outcome: .optIn))
        case .help: return .end(MessageEnd(outcome: .help))
        case .start, .none: break
        }
        return context.stored.isOptedOut ? .end(MessageEnd(outcome: .optedOut)) : .pass
    }

    func senderLimit(_ context: MessageContext) -> StageDecision {
        switch context.limit {
        case .within: .pass
        case .firstOver: .end(MessageEnd(outcome: .limited, parts: answerable(context) ? [text(.tooMany, context)] : []))
        case .over: .end(MessageEnd(outcome: .limitedSilently))
        }
    }

    func address(_ context: MessageContext) -> StageDecision {
        answerable(context) ? .pass : .end(MessageEnd(outcome: .unanswerable))
    }

    private func answerable(_ context: MessageContext) -> Bool {
        switch context.message.from.kind {
        case .other, .alphanumeric: false
        default: true
        }
    }

    func person(_ context: MessageContext) async -> StageDecision {
        guard let number = context.message.from.bareNumber else {
            return .end(MessageEnd(outcome: .unknown, parts: [text(.unknownNumber, context)]))
        }
        // A database that is away is never told as "you are not registered": ask again until the time is over.
        var pause = Duration.milliseconds(50)
        while true {
            do {
                switch try await users.find(number, isPassing: context.isBacklog) {
                case .user(let user):
                    context.user = user
                    return user.isActive ? .pass : .end(MessageEnd(outcome: .inactive, parts: [text(.inactive, context)]))
                case .unknown: return .end(MessageEnd(outcome: .unknown, parts: [text(.unknownNumber, context)]))
                case .ambiguous: return .end(MessageEnd(outcome: .ambiguous, parts: [text(.unknownNumber, context)]))
                }
            } catch {
                guard context.remaining > pause else { return .end(MessageEnd(outcome: .failure, parts: [text(.failure, context)])) }
                await LoopActor.sleep(pause, on: loop)
                pause = min(pause * 2, .seconds(1))
            }
        }
    }

    func content(_ context: MessageContext) -> StageDecision {
        context.message.hasContent ? .pass : .end(MessageEnd(outcome: .empty))
    }

    func spam(_ context: MessageContext) -> StageDecision {
        guard live.values.spamDetection, !context.isAllowed, spamScorer.score(context.message.body) > live.values.spamThreshold else {
            return .pass
        }
        return .end(MessageEnd(outcome: .spam, parts: [text(.spam, context)]))
    }

    func agent(_ context: MessageContext) -> StageDecision {
        guard context.user != nil else { return .end(MessageEnd(outcome: .failure, parts: [text(.failure, context)])) }
        // A timer may wake a moment early: the clock alone doesn't tell whether the message before this one is finished.
        return context.isItsTurn && context.remaining > .zero ? .askAgent : .end(MessageEnd(outcome: .expired))
    }

    // MARK: The agent

    /// Behind the last stage.
    func askAgent(_ context: MessageContext) async -> AgentResult {
        await agents.of(context.message.to.text).call(
            person: context.user?.id ?? 0, isBacklog: context.isBacklog, timeout: live.values.agentTimeout, until: context.workUntil,
            mayCall: { [self] in await isCertain(context) }, about: context.message,
            request: { [self] in OnCPU.during(context.message.key) { request(context) } })
    }

    /// What follows from the agent's word; nil: the message was lost before the agent was asked.
    func end(for result: AgentResult, _ context: MessageContext) -> MessageEnd? {
        switch result {
        case .replies(let replies):
            let parts = Array(replies.flatMap { split($0.text) }.prefix(ReplySplitter.mostParts))
            return parts.isEmpty
                ? MessageEnd(outcome: .agentGaveNothing, parts: [text(.agentGaveNothing, context)])
                : MessageEnd(outcome: .replied, parts: parts)
        case .silence: return MessageEnd(outcome: .silence)
        case .failure(let failure):
            guard failure.neverSent else { return end(for: failure, context) }
            if context.isLost { return nil }
            // It grew too old while it waited for its turn with the agent.
            return context.remaining > .zero ? end(for: failure, context) : MessageEnd(outcome: .expired)
        }
    }

    /// Somebody else may call as soon as our lease is over: nobody calls whose lease may be. false: lost, or no time left.
    private func isCertain(_ context: MessageContext) async -> Bool {
        while !inbox.ownership.isCertain, !context.isLost, context.remaining > .zero {
            await LoopActor.sleep(.milliseconds(50), on: loop)
        }
        return !context.isLost && context.remaining > .zero
    }

    private func request(_ context: MessageContext) -> AgentRequest {
        let message = context.message
        let user = context.user
        return AgentRequest(
            messageID: message.messageSID, attempt: context.stored.attempt,
            conversationID: context.stored.conversationIDText(userID: user?.id),
            user: .init(
                id: user.map { String($0.id) } ?? "", email: user?.email, fullName: user?.fullName,
                phoneNumber: message.from.bareNumber ?? ""),
            text: String(MessageText.trimmed(message.body[...])),
            media: message.media.filter { media.isTwilios($0.url) }.map { .init(url: $0.url, contentType: $0.contentType) },
            fields: message.fields, channel: message.channel.rawValue, from: message.from.text, to: message.to.text,
            receivedAt: message.arrivedAt, correlationID: message.correlationID)
    }

    private func end(for failure: AgentFailure, _ context: MessageContext) -> MessageEnd {
        switch failure.kind {
        case .timedOut: MessageEnd(outcome: .agentTimedOut, parts: [text(.agentTimedOut, context)])
        case .unavailable, .cancelled: MessageEnd(outcome: .agentUnavailable, parts: [text(.agentUnavailable, context)])
        case .gaveNothing: MessageEnd(outcome: .agentGaveNothing, parts: [text(.agentGaveNothing, context)])
        case .badAnswer: MessageEnd(outcome: .agentBadAnswer, parts: [text(.failure, context)])
        }
    }

    func split(_ text: String) -> [String] {
        ReplySplitter.split(ReplySplitter.cut(MessageText.clean(text), to: live.values.maxMessageLength))
    }
}
