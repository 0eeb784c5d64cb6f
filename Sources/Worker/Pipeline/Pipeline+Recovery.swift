// Taking over what dead owners left behind, and settling what the database left open. The part of Pipeline that a timer drives.

import EventLoop
import Time

extension Pipeline {
    /// Takes over what dead owners left behind and no frame will bring again, and runs it with nobody waiting; as much as there is room for
    /// beside what comes, the rest with a later call. By a timer.
    func recoverAbandoned() async {
        guard !isTakingOver else { return }
        isTakingOver = true
        await takeOverAbandoned()
        isTakingOver = false
        await settle()
    }

    func takeOverAbandoned() async {
        do {
            try await inbox.endBuried()
            while link.isOpen, onIdle == nil, underway.count < bounds.recovered, hasRoomForBacklog, !hasOpenSuspicion {
                let most = min(Self.takenAtOnce, bounds.recovered - underway.count)
                let taken = try await inbox.takeOverAbandoned(longerThan: Self.frameLifetime, own: Self.redelivery, most: most)
                for stored in taken { start(stored) }
                guard !taken.isEmpty else { return }
            }
        } catch {
            takeOverFailed(error)
        }
    }

    /// Messages may have become ours all the same: `settle` looks for them.
    func takeOverFailed(_ error: InboxError) {
        if case .away(_, maybeExecuted: true) = error { unknownTakeOver = .now() }
    }

    /// Runs a message that was taken over together with others.
    func start(_ stored: StoredMessage) {
        let key = stored.message.key
        // It was delivered again, and asks for its owner: it, or `settle`, finds that this is us.
        guard underway[key] == nil else {
            remember(key)
            return
        }
        let one = recovered(key)
        begin(one, stored)
        LoopActor.spawn { [self] in await run(one, MessageContext(one, stored: stored, limit: .within)) }
    }

    /// Runs a deferred message that was made ours; `done` when it is out of hand.
    func startDeferred(_ stored: StoredMessage, _ done: @escaping @LoopActor () -> Void) {
        let key = stored.message.key
        // Delivered again, it asks for its owner, and finds that this is us.
        guard underway[key] == nil else {
            remember(key)
            return done()
        }
        let one = recovered(key)
        weigh(one, stored.message.bytes)
        one.onLeft = done
        one.person = stored.message.from.text
        one.workUntil = .now() + policy.messageMaxAge - max(.zero, WallTime.now() - stored.youngSince)
        displace(one, stored.message)
        LoopActor.spawn { [self] in
            await run(one, MessageContext(one, stored: stored, limit: .within))
        }
    }

    /// Puts a message in hand for which nobody waits.
    func recovered(_ key: MessageKey) -> UnderwayMessage {
        let now = MonotonicInstant.now()
        let one = UnderwayMessage(key: key, arrived: now, lastMoment: now, workUntil: now + policy.messageMaxAge, request: nil)
        one.isDurable = true
        one.isRecovered = true
        enter(one)
        willTake(one)
        return one
    }

    func begin(_ one: UnderwayMessage, _ stored: StoredMessage) {
        figures.add(.takenOver)
        weigh(one, stored.message.bytes)
        one.person = stored.message.from.text
        one.workUntil = .now() + policy.messageMaxAge - max(.zero, WallTime.now() - stored.youngSince)
        displace(one, stored.message)
    }

    /// Finds out what became of accepts and take-overs with an unknown outcome.
    func settle() async {
        let asked = MonotonicInstant.now()
        // A commit that waits for the disk is seen by nobody: time counts only while the database takes what is written.
        let taking = inbox.ownership.answeredSince
        if let since = unknownTakeOver, let mine = try? await inbox.mine() {
            // As many as there is room for: those behind them are asked for again.
            let isMore = mine.count > bounds.unsettled
            for key in mine.prefix(bounds.unsettled) where underway[key] == nil { unsettled[key] = asked }
            if isMore { unknownTakeOver = asked }
            if asked - max(since, taking ?? asked) > Self.settling, unknownTakeOver == since { unknownTakeOver = nil }
        }
        guard !unsettled.isEmpty, let known = try? await inbox.find(Array(unsettled.keys)) else { return }
        // In hand again: it may leave without having become ours, and is looked at then.
        for found in known where underway[found.key] == nil {
            let standing = inbox.standing(found)
            // It waits for room; nobody else may have it.
            if standing == .ours, underway.count >= bounds.recovered {
                unsettled[found.key] = asked
                continue
            }
            if standing == .ours || standing == .deferred || standing == .setApart || found.isFinished { unsettled[found.key] = nil }
            if standing == .ours { await recover(found) }
        }
        unsettled = unsettled.filter { underway[$0.key] != nil || asked - max($0.value, taking ?? asked) < Self.settling }
    }

    /// Takes a message over and starts it. Returns as soon as it is ours, or isn't.
    func recover(_ found: FoundMessage) async {
        guard underway[found.key] == nil, suspicions?.isOpen(found.key) != true else { return }
        let one = recovered(found.key)
        one.isUnfound = true
        var stored: StoredMessage?
        do { stored = try await inbox.takeOver(found, deadGeneration: 0) } catch { remember(one.key) }
        if let stored {
            nowKnown(one)
            begin(one, stored)
        }
        LoopActor.spawn { [self] in
            if let stored {
                await run(one, MessageContext(one, stored: stored, limit: .within))
            } else if one.isAwaited || one.mayBeInline, let stored = await ownership(of: one) {
                // Delivered again meanwhile.
                await run(one, MessageContext(one, stored: stored, limit: .within))
            } else {
                nowKnown(one)
                leave(one)
            }
        }
    }
}
