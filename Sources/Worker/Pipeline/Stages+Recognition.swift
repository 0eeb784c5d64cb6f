// The stages that tell a message apart by its sender or its form before anybody asks who it is from: lists, reactions, automatic replies. What they
// end is recorded and never answered.

import Lists

extension Stages {
    /// By the sender. An allow entry wins over every block entry and over the score of spam; a blocked sender's text may still be allowed.
    func lists(_ context: MessageContext) -> StageDecision {
        let lists = listsStore.lists
        guard !lists.isEmpty else { return .pass }
        let from = context.message.from
        guard let found = lists.sender(from.text, bareNumber: from.bareNumber) else { return .pass }
        if found.kind == .allow {
            context.isAllowed = true
            context.note("list=allow")
            return .pass
        }
        guard lists.allowsTexts, lists.text(context.message.body)?.kind == .allow else { return .end(MessageEnd(outcome: .blocked)) }
        context.isAllowed = true
        return .pass
    }

    /// By the text, where the sender has not decided.
    func patterns(_ context: MessageContext) -> StageDecision {
        guard !context.isAllowed, listsStore.lists.hasPatterns, let found = listsStore.lists.text(context.message.body) else {
            return .pass
        }
        guard found.kind == .allow else {
            context.note("list=pattern")
            return .end(MessageEnd(outcome: .spam, parts: [text(.spam, context)], notice: .spam))
        }
        context.isAllowed = true
        return .pass
    }

    func reaction(_ context: MessageContext) -> StageDecision {
        // Phones send no picture with one.
        guard context.message.media.isEmpty, PhoneReaction.isOne(context.message.body) else { return .pass }
        return .end(MessageEnd(outcome: .reaction))
    }

    func autoReply(_ context: MessageContext) -> StageDecision {
        guard context.message.media.isEmpty, AutomaticReply.isOne(context.message.body) else { return .pass }
        return .end(MessageEnd(outcome: .autoReply))
    }
}
