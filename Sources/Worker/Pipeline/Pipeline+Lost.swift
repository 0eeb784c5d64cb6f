// What becomes of the messages in hand when another worker has ended our lease, for we seemed dead. The part of Pipeline that Ownership and the
// stages' ends call. docs/architecture.md, "A worker that only seemed dead".

extension Pipeline {
    /// Another worker has ended our lease: what is in hand may be in its hands by now.
    func lose() {
        for one in underway.values { one.isLost = true }
        log.warning("The lease ran out and another worker ended it", metadata: ["in_hand": "\(underway.count)"])
    }

    /// Makes a lost message ours again when nobody else has taken it; else answers what became of it and returns nil.
    func reclaim(_ one: UnderwayMessage) async -> StoredMessage? {
        one.isLost = false
        return await ownership(of: one)
    }

    /// A message that was lost on its way begins anew, unless it is somebody else's by now: nil.
    func anew(_ one: UnderwayMessage, _ context: MessageContext) async -> MessageContext? {
        if let stored = await reclaim(one) { return MessageContext(one, stored: stored, limit: context.limit) }
        figures.add(.fenced)
        logLine(one, context, "fenced")
        return nil
    }
}
