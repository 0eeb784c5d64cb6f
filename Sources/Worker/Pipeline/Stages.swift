// The stages between the durable accept and the outcome, in their order: the list below is the list in docs/architecture.md.
// Each looks at the message and either lets it pass or ends it. They wait only within the message's deadline.

import EventLoop
import PhoneNumbers
import Replies
import Settings
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
    enum Work: Sendable {
        /// It never waits: work on the message from its beginning to its end.
        case atOnce(@LoopActor @Sendable (Stages, MessageContext) -> StageDecision)
        /// It may wait where it `isDue`, which is asked as work on the message; else it lets pass.
        case waiting(
            isDue: @LoopActor @Sendable (Stages, MessageContext) -> Bool,
            @LoopActor @Sendable (Stages, MessageContext) async -> StageDecision)
    }

    let name: String
    let work: Work

    init(_ name: String, _ decide: @escaping @LoopActor @Sendable (Stages, MessageContext) -> StageDecision) {
        self.name = name
        work = .atOnce(decide)
    }

    init(
        _ name: String, if isDue: @escaping @LoopActor @Sendable (Stages, MessageContext) -> Bool = { _, _ in true },
        waiting decide: @escaping @LoopActor @Sendable (Stages, MessageContext) async -> StageDecision
    ) {
        self.name = name
        work = .waiting(isDue: isDue, decide)
    }

    /// In the order in which a message meets them.
    static let all: [Stage] = [
        Stage("service") { stages, context in stages.service(context) },
        Stage("recipient") { stages, context in stages.recipient(context) },
        Stage("opt_out") { stages, context in stages.optOut(context) },
        Stage(
            "verification", if: { _, context in Stages.code(in: context.message) != nil },
            waiting: { stages, context in
                await stages.verification(context)
            }),
        Stage("lists") { stages, context in stages.lists(context) },
        Stage("reaction") { stages, context in stages.reaction(context) },
        Stage("auto_reply") { stages, context in stages.autoReply(context) },
        Stage("sender_limit") { stages, context in stages.senderLimit(context) },
        Stage("loop") { stages, context in stages.loop(context) },
        Stage("repetition") { stages, context in stages.repetition(context) },
        Stage("address") { stages, context in stages.address(context) },
        Stage("person", waiting: { stages, context in await stages.person(context) }),
        Stage("content") { stages, context in stages.content(context) },
        Stage(
            "command", if: { stages, context in stages.parsedCommand(context) != nil },
            waiting: { stages, context in
                await stages.command(context)
            }),
        Stage("patterns") { stages, context in stages.patterns(context) },
        Stage("spam") { stages, context in stages.spam(context) },
        Stage("agent") { stages, context in stages.agent(context) },
    ]
}

/// The stages' means: what they look things up in and call.
@LoopActor final class Stages {
    let live: LiveSettingsStore
    let users: UserDirectory
    let codes: CodeReplies
    let strangers: Strangers
    /// nil: strangers are told to contact support.
    let signUpURL: SignUpURL?
    let notices: Notices
    let inbox: Inbox
    private let agents: Agents
    let listsStore: ListsStore
    private let media: TwilioMedia
    let spamModels: SpamModelStore
    let loop: EventLoop
    /// What becomes of what the agent says.
    var composer: ReplyComposer
    /// `SMS_ROUTER_ENABLED`.
    var isEnabled: Bool
    /// Where each stage's messages and time are counted.
    var figures: FigureCounts?

    init(
        loop: EventLoop, live: LiveSettingsStore, users: UserDirectory, inbox: Inbox, notices: Notices, agents: Agents, lists: ListsStore,
        spam: SpamModelStore, media: TwilioMedia = TwilioMedia(), signUpURL: SignUpURL? = nil, isEnabled: Bool
    ) {
        self.notices = notices
        codes = CodeReplies(database: inbox.database)
        strangers = Strangers(database: inbox.database)
        self.signUpURL = signUpURL
        composer = ReplyComposer(settings: ReplySettings(live.values))
        self.loop = loop
        self.live = live
        self.users = users
        self.inbox = inbox
        self.agents = agents
        listsStore = lists
        self.media = media
        spamModels = spam
        self.isEnabled = isEnabled
    }

    /// Takes a message through all stages; the last one lets none pass.
    func run(_ context: MessageContext) async -> StageDecision {
        context.begin(counting: context.message.isTest ? nil : figures)
        var place = 0
        while place < Stage.all.count {
            var decision = OnCPU.during(context.message.key) { runAtOnce(from: &place, context) }
            if decision == nil, place < Stage.all.count, case .waiting(_, let decide) = Stage.all[place].work {
                place += 1
                decision = await decide(self, context)
            }
            switch decision {
            case nil: break
            case .pass: context.ran()
            case .end(let end): return .end(await settle(end, context))
            // What the agent says ends its stage.
            case .askAgent: return .askAgent
            case .lost: return .lost
            }
        }
        return .end(trouble(.failure, .failure, .failure, context))
    }

    /// Takes a message through the stages from `place` on up to one that has to wait, without suspending: the runtime's part in a call that may suspend
    /// costs more than most of these do. nil: none of them ended it.
    private func runAtOnce(from place: inout Int, _ context: MessageContext) -> StageDecision? {
        while place < Stage.all.count {
            if context.isLost { return .lost }
            switch Stage.all[place].work {
            case .atOnce(let decide):
                let decision = decide(self, context)
                guard case .pass = decision else { return decision }
            case .waiting(let isDue, _):
                if isDue(self, context) { return nil }
            }
            context.ran()
            place += 1
        }
        return nil
    }

    /// The end that the stage which ran has come to, with its notice only if that is granted now.
    func settle(_ end: MessageEnd, _ context: MessageContext) async -> MessageEnd {
        let settled = measured(await granted(end, context), context)
        context.ran()
        return settled
    }

    func text(_ kind: ReplyText, _ context: MessageContext) -> String { text(kind, to: context.message.to.text) }

    /// For what was written to this address of ours.
    func text(_ kind: ReplyText, to ours: String) -> String { live.numbers[ours]?.texts[kind.rawValue] ?? kind.standard }

    /// The end of a message that is not ready at the last moment of `inline-only`.
    func timedOut(_ context: MessageContext) async -> MessageEnd {
        measured(await granted(trouble(.timedOut, .timedOut, .agentTimedOut, context), context), context)
    }

    func trouble(_ outcome: Outcome, _ notice: NoticeKind, _ kind: ReplyText, _ context: MessageContext) -> MessageEnd {
        MessageEnd(outcome: outcome, parts: [text(kind, context)], notice: notice)
    }

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
        let reading = context.message.optOut
        // They could be sent again and again: more than the person's rate is not answered. An opt-out is confirmed once anyway.
        let isWithin = context.limit == .within
        switch reading.action {
        case .stop: return confirmed(.optOut, .optOutConfirmed, context, if: context.stored.optOutChanged)
        // Where Twilio has judged, it is a START whatever we knew; a bare START or YES of somebody who had not opted out is a message.
        case .start where context.stored.optOutChanged || reading.isTwiliosWord:
            return confirmed(.optIn, .optInConfirmed, context, if: isWithin)
        case .help: return confirmed(.help, .optOutHelp, context, if: isWithin)
        case .start, .none: break
        }
        return context.stored.isOptedOut ? .end(MessageEnd(outcome: .optedOut)) : .pass
    }

    /// The end of a message that is about opting out: with a word of ours where nobody else says one.
    private func confirmed(_ outcome: Outcome, _ kind: ReplyText, _ context: MessageContext, if isDue: Bool) -> StageDecision {
        let message = context.message
        let handling = live.numbers[message.to.text]?.optOutHandling.flatMap { OptOutHandling(rawValue: $0) } ?? .auto
        let isOurs = OptOutAnswers.routerAnswers(
            message.optOut, to: message.to, hasService: message.messagingServiceSID != nil, handling: handling)
        guard isDue, isOurs, answerable(context) else { return .end(MessageEnd(outcome: outcome)) }
        return .end(MessageEnd(outcome: outcome, parts: [text(kind, context)]))
    }

    func senderLimit(_ context: MessageContext) -> StageDecision {
        switch context.limit {
        case .within: .pass
        case .firstOver: .end(MessageEnd(outcome: .limited, parts: [text(.tooMany, context)], notice: .tooMany))
        case .over: .end(MessageEnd(outcome: .limitedSilently))
        }
    }

    func loop(_ context: MessageContext) -> StageDecision {
        let most = live.values.loopHoldFrom
        guard most > 0, context.stored.run > most else { return .pass }
        context.note("run=\(context.stored.run)")
        return .end(MessageEnd(outcome: .held))
    }

    func repetition(_ context: MessageContext) -> StageDecision {
        let from = live.values.repeatedTextFrom
        guard from > 0, context.stored.saidRun >= from else { return .pass }
        context.note("times=\(context.stored.saidRun)")
        return .end(MessageEnd(outcome: .repeated))
    }

    func address(_ context: MessageContext) -> StageDecision {
        answerable(context) ? .pass : .end(MessageEnd(outcome: .unanswerable))
    }

    private func answerable(_ context: MessageContext) -> Bool {
        switch context.message.from.kind {
        case .other, .alphanumeric, .shortCode: false
        default: true
        }
    }

    func content(_ context: MessageContext) -> StageDecision {
        context.message.hasContent ? .pass : .end(MessageEnd(outcome: .empty))
    }

    func spam(_ context: MessageContext) -> StageDecision {
        // Who is here is known: a person was found by a verified number.
        spamEnd(context, above: live.values.spamThresholdKnown).map(StageDecision.end) ?? .pass
    }

    /// nil: it is none, or nobody asks.
    func spamEnd(_ context: MessageContext, above threshold: Double) -> MessageEnd? {
        guard live.values.spamDetection, !context.isAllowed else { return nil }
        let score = OnCPU.during(context.message.key) { spamModels.scorer.score(context.message.body) }
        context.note("score=\((score * 1000).rounded() / 1000)")
        return score > threshold ? MessageEnd(outcome: .spam, parts: [text(.spam, context)], notice: .spam) : nil
    }

    func agent(_ context: MessageContext) -> StageDecision {
        guard context.user != nil else { return .end(trouble(.failure, .failure, .failure, context)) }
        // A timer may wake a moment early: the clock alone doesn't tell whether the message before this one is finished.
        return context.isItsTurn && context.remaining > .zero ? .askAgent : .end(MessageEnd(outcome: .expired))
    }

    // MARK: The agent

    /// Behind the last stage.
    func askAgent(_ context: MessageContext) async -> AgentResult {
        guard live.values.agentEnabled else { return .failure(AgentFailure(.unavailable, "agent_enabled is false", neverSent: true)) }
        return await agents.of(context.message.to.text).call(
            person: context.user?.id ?? 0, isBacklog: context.isBacklog, timeout: live.values.agentTimeout, until: context.workUntil,
            mayCall: { [self] in await isCertain(context) }, about: context.message,
            request: { [self] in OnCPU.during(context.message.key) { request(context) } })
    }

    /// What follows from the agent's word; nil: the message was lost before the agent was asked.
    func end(for result: AgentResult, _ context: MessageContext) -> MessageEnd? {
        switch result {
        case .replies(let replies):
            let parts = composer(context).compose(
                replies.map { MessagePart($0.text, media: $0.media) }, on: path(context),
                optOutLine: live.values.optOutLine && context.stored.isFirst ? text(.optOutLine, context) : nil,
                isJoined: isLooping(context))
            guard !parts.isEmpty else { return MessageEnd(outcome: .agentGaveNothing, parts: [text(.agentGaveNothing, context)]) }
            if parts.contains(where: \.isShortened) { context.note("shortened") }
            return MessageEnd(
                outcome: .replied, parts: parts.map(\.message.stored), segments: parts.reduce(0) { $0 + $1.segments },
                costMicros: parts.reduce(0) { $0 + $1.costMicros })
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
            fields: message.fields, channel: (message.isTest ? .sms : message.channel).rawValue,
            // As a real person's would be.
            from: (message.isTest ? message.from.bareNumber : nil) ?? message.from.text, to: message.to.text,
            receivedAt: message.arrivedAt, isTest: message.isTest, correlationID: message.correlationID, traceParent: message.traceParent)
    }

    private func end(for failure: AgentFailure, _ context: MessageContext) -> MessageEnd {
        switch failure.kind {
        case .timedOut: trouble(.agentTimedOut, .timedOut, .agentTimedOut, context)
        case .unavailable, .cancelled: trouble(.agentUnavailable, .unavailable, .agentUnavailable, context)
        case .gaveNothing: MessageEnd(outcome: .agentGaveNothing, parts: [text(.agentGaveNothing, context)])
        case .badAnswer: trouble(.agentBadAnswer, .failure, .failure, context)
        }
    }

    /// So many messages have left for this person with small gaps that it must be few from now on.
    private func isLooping(_ context: MessageContext) -> Bool {
        live.values.loopJoinFrom > 0 && context.stored.run >= live.values.loopJoinFrom
    }

    func split(_ text: String) -> [String] {
        ReplySplitter.split(ReplySplitter.cut(MessageText.clean(text), to: live.values.maxMessageLength))
    }
}
