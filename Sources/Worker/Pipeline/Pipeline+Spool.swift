// Making a message durable: in the database, else in the spool. The part of Pipeline that decides between them. docs/delivery.md, "When
// PostgreSQL is away".

import EventLoop
import Time

extension Pipeline {
    /// What became of its accept; nil: it was spooled, or can be made durable nowhere, and has been answered.
    func store(_ one: UnderwayMessage, _ message: InboundMessage, isDeferred: Bool) async -> AcceptResult? {
        let until = MonotonicInstant.now() + roomMayTake
        var pause = Duration.milliseconds(100)
        defer { one.frame = nil }
        while true {
            guard spool?.mustTake(message) == true else {
                do {
                    return try await inbox.accept(message, deferred: isDeferred, turnsToSpool: spool != nil)
                } catch {
                    defer { spool?.turned(message) }
                    if case .away(_, maybeExecuted: true) = error { remember(one.key) }
                    // Without a dispatcher nobody can be promised anything.
                    if error.isAway, link.isOpen, await spooled(one, message) { return nil }
                    guard error.isAway, link.isOpen, one.mayBeInline else {
                        refuse(one)
                        return nil
                    }
                }
                // A dead worker may have committed its reply: it is asked for until that is known, and the dispatcher answers meanwhile.
                await LoopActor.sleep(pause, on: loop)
                pause = min(pause * 2, .seconds(1))
                continue
            }
            if await spooled(one, message) { return nil }
            let isSoon = spool?.isDatabaseThere() == true && one.isAwaited && MonotonicInstant.now() < until
            guard isSoon || link.isOpen && one.mayBeInline else {
                refuse(one)
                return nil
            }
            // A spool that cannot be drained may last; the row that the dead worker left does not wait for that.
            if !isSoon, (try? await inbox.find(one.key)) != nil { return .duplicate }
            await LoopActor.sleep(isSoon ? .milliseconds(100) : .seconds(1), on: loop)
        }
    }

    /// Makes it durable in the spool and answers; false: that can't be done.
    private func spooled(_ one: UnderwayMessage, _ message: InboundMessage) async -> Bool {
        guard let spool, var frame = one.frame, await spool.keep(message, frame) else { return false }
        // A dead worker's frame has joined it meanwhile.
        while let joined = one.frame, joined.deadGeneration != frame.deadGeneration {
            frame = joined
            guard await spool.keep(message, frame) else { return false }
        }
        one.isDurable = true
        one.isLate = true
        // In the database its word takes effect when it is drained; here it does at once.
        if message.optOutAction == .stop { stop(before: message) }
        answer(one, parts: [], outcome: .notCounted)
        return true
    }
}
