// The stages about who somebody is: a reply with a verification code, the person whose number it is, and what those get who are nobody.
// docs/strangers.md.

import EventLoop
import PhoneNumbers
import Settings
import Time

extension Stages {
    /// A code that was sent to this number comes back. Ahead of the limits, so that its text is kept nowhere whatever they say.
    func verification(_ context: MessageContext) async -> StageDecision {
        let message = context.message
        guard let code = OnCPU.during(message.key, { Self.code(in: message) }) else { return .pass }
        let verdict = await persistently(context) { [codes] () async throws(InboxError) in
            try await codes.judge(code, from: message.from.text, messageSID: message.messageSID)
        }
        switch verdict {
        case nil: return .end(failed(context))
        case .some(nil): return .pass
        case .some(.verified): return .end(MessageEnd(outcome: .verified, parts: [text(.verified, context)]))
        case .some(.wrong): return .end(MessageEnd(outcome: .codeWrong, parts: [text(.codeWrong, context)]))
        case .some(.expired): return .end(MessageEnd(outcome: .codeExpired, parts: [text(.codeExpired, context)]))
        }
    }

    /// Only who can read what is sent to the number proves anything; another channel's account may be another person's.
    static func code(in message: InboundMessage) -> String? {
        message.from.kind == .e164 && message.media.isEmpty ? CodeReply.parse(message.body) : nil
    }

    func person(_ context: MessageContext) async -> StageDecision {
        guard let number = context.message.from.bareNumber else { return await stranger(context) }
        if context.message.isTest {
            context.user = MadeUpPerson.user(number)
            return context.user == nil ? await stranger(context) : .pass
        }
        // A database that is away is never told as "you are not registered": ask again until the time is over.
        let found = await persistently(context) { [users] () async throws(InboxError) in
            try await users.find(number, isPassing: context.isBacklog)
        }
        let isKnown =
            switch found {
            case .user, .stale: true
            case .unknown, .ambiguous, nil: false
            }
        if isKnown, OnCPU.during(context.message.key, { WrongNumber.says(context.message.body) }) {
            return await wrongNumber(number, context)
        }
        switch found {
        case nil: return .end(failed(context))
        case .user(let user):
            context.user = user
            return user.isActive
                ? .pass : .end(MessageEnd(outcome: .inactive, parts: [text(.inactive, context)], notice: .inactive))
        case .unknown: return await stranger(context)
        case .ambiguous: return .end(told(.ambiguous, .unknownNumber, .unknown, context))
        case .stale: return .end(told(.stale, .stale, .stale, context))
        }
    }

    /// Whoever has it is not the person: nobody's from now on. The message is in nobody's history.
    private func wrongNumber(_ number: String, _ context: MessageContext) async -> StageDecision {
        let key = context.message.key
        let isMarked: Void? = await persistently(context) { [users] () async throws(InboxError) in
            try await users.markWrong(number, by: key)
        }
        guard isMarked != nil else { return .end(failed(context)) }
        return .end(MessageEnd(outcome: .wrongNumber, parts: [text(.wrongNumber, context)], notice: .wrongNumber))
    }

    /// Somebody whom nobody knows.
    private func stranger(_ context: MessageContext) async -> StageDecision {
        // Whom nobody knows is not welcomed for it.
        if let spam = spamEnd(context, above: live.values.spamThreshold) { return .end(spam) }
        guard live.values.unknownPolicy == .onboard else { return .end(told(.unknown, .unknownNumber, .unknown, context)) }
        // "Wrong number" of somebody whom we don't know asks for nothing.
        if OnCPU.during(context.message.key, { WrongNumber.says(context.message.body) }) { return .end(MessageEnd(outcome: .unknown)) }
        let ttl = live.values.strangerStateTTL
        let action = await persistently(context) { [strangers] () async throws(InboxError) in
            try await strangers.answer(to: context.message, ttl: ttl)
        }
        guard let action else { return .end(failed(context)) }
        let parts = OnCPU.during(context.message.key) { answer(action, context).map { split($0) } ?? [] }
        return .end(MessageEnd(outcome: .unknown, parts: parts, notice: .dialogue))
    }

    private func answer(_ action: StrangerDialogue.Action, _ context: MessageContext) -> String? {
        switch action {
        case .welcome: return text(.unknownNumber, context)
        case .features: return text(.strangerFeatures, context)
        case .learnMore: return text(.strangerLearnMore, context)
        case .remind: return text(.strangerChoices, context)
        case .silence: return nil
        case .signUp:
            guard let url = signUpURL else { return text(.strangerContact, context) }
            return text(.strangerSignUp, context).replacing("URL", with: url.link(number: context.message.from.bareNumber))
        }
    }

    /// One text to somebody whom we don't know, unless such are answered nothing.
    private func told(_ outcome: Outcome, _ kind: ReplyText, _ notice: NoticeKind, _ context: MessageContext) -> MessageEnd {
        guard live.values.unknownPolicy != .silent else { return MessageEnd(outcome: outcome) }
        return MessageEnd(outcome: outcome, parts: [text(kind, context)], notice: notice)
    }

    private func failed(_ context: MessageContext) -> MessageEnd { trouble(.failure, .failure, .failure, context) }

    /// Does what needs the database, again and again while that is away; nil: the message's time is over.
    private func persistently<Value: Sendable>(
        _ context: MessageContext, _ body: @LoopActor () async throws(InboxError) -> Value
    ) async -> Value? {
        var pause = Duration.milliseconds(50)
        while true {
            do { return try await body() } catch {
                guard context.remaining > pause else { return nil }
                await LoopActor.sleep(pause, on: loop)
                pause = min(pause * 2, .seconds(1))
            }
        }
    }
}
