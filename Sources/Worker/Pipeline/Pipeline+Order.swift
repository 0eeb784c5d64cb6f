// Whose turn it is: in a conversation a message starts when no earlier one is unfinished, whoever has that in hand, and ends when of no earlier reply
// it is unknown where it went. The parts of Pipeline between the accept and the stages, and between these and the outcome. docs/architecture.md, "Order".

import EventLoop
import Time
import Wire

extension Pipeline {
    /// Suspends until no earlier message of its conversation is unfinished, or until the message's own time is over, or it is lost, or it is
    /// to wait in the database behind one that is deferred: false.
    func turn(of one: UnderwayMessage, _ stored: StoredMessage) async -> Bool {
        guard !stored.isTakenOver else { return await turn(of: one, after: nil, isKnown: false) }
        guard let before = stored.predecessor else { return await turn(of: one, after: nil, isKnown: true) }
        let key = MessageKey(accountSID: one.key.accountSID, messageSID: before.messageSID)
        switch before.standing {
        case .over: return await turn(of: one, after: nil, isKnown: true)
        case .unfinished: return await turn(of: one, after: key, isKnown: true)
        case .doubtful: one.doubts = [key]
        case .repliedHere where isFateOpenHere(key): one.doubts = [key]
        // Committed, and we have not heard of it yet.
        case .repliedHere: return await turn(of: one, after: underway[key]?.key, isKnown: true)
        }
        return await turn(of: one, after: nil, isKnown: true)
    }

    /// - Parameter isKnown: `first` is what comes before it, or that there is nothing; else it is looked for.
    func turn(of one: UnderwayMessage, after first: MessageKey?, isKnown: Bool) async -> Bool {
        if let before = one.follows, await end(of: before, awaitedBy: one) == nil { return false }
        /// What is unfinished before it, the nearest first: all of it, or as much as the accept has told.
        var line = first.map { [$0] } ?? []
        var isWhole = false
        var isKnown = isKnown
        var pause = Duration.milliseconds(10)
        while one.workUntil - .now() > .zero, !one.isLost, !one.isGivenUp {
            do {
                if !isKnown {
                    let before = try await inbox.before(one.key)
                    line = before.unfinished
                    one.doubts = before.doubtful
                    isWhole = true
                    isKnown = true
                }
                guard let key = line.first else { return true }
                if let before = underway[key] {
                    guard !before.waits(for: one) else {
                        // Accepted in the other order than they came: they must not wait for each other. What is before both is waited for.
                        one.goesAhead = true
                        if isWhole { line.removeFirst() } else { isKnown = false }
                        continue
                    }
                    guard let isOver = await end(of: before, awaitedBy: one) else { return false }
                    if isOver { return true }
                    // Given up here, or ended before its turn: what does its row say?
                    continue
                }
                guard let found = try await inbox.find(key), !found.isFinished || found.wasInTurn else {
                    // It says nothing of those before it.
                    isKnown = false
                    continue
                }
                switch inbox.standing(found) {
                case .finished:
                    if found.isFateOpen { one.doubts.append(key) }
                    return true
                // What is set apart must not be deferred: others would take it up.
                case .deferred where isAlone || one.isDoomed: break
                case .deferred:
                    one.isParked = true
                    return false
                // Ours and in nobody's hands: left behind by an accept with an unknown outcome.
                case .ours: await recover(found)
                case .ownerIsDead where inbox.mayTake(found): await recover(found)
                // What is set apart ends soon, or this one grows too old.
                case .ownerIsDead, .ownerLives, .setApart: break
                }
            } catch {
                // The database is away: asked again.
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .milliseconds(250))
        }
        return false
    }

    /// Suspends until a message is out of our hands: whether it, and so all before it, is over. nil: the time of the one who waits was up.
    func end(of before: UnderwayMessage, awaitedBy one: UnderwayMessage) async -> Bool? {
        one.follows = before
        defer { one.follows = nil }
        return await before.finished.wait(atMost: one.workUntil - .now(), on: loop).map { before.isOver }
    }

    /// Suspends until of each earlier reply of its conversation it is known whether it was written, or waits in the outbox. Before the outcome is
    /// committed: then the reply goes behind what came into the outbox. Not before the stages: the agent may answer meanwhile. When the message's
    /// own time is over, or nobody has told for a minute, it is waited no longer.
    func repliesBefore(_ one: UnderwayMessage) async {
        var pause = Duration.milliseconds(10)
        var ask = MonotonicInstant.now()
        var since: MonotonicInstant?
        while let key = one.doubts.last {
            guard policy.mode != .inlineOnly, !one.isLost, one.workUntil > .now() else { return }
            do {
                let fate = try await openFate(key, before: one)
                let first = since ?? .now()
                since = first
                switch fate {
                // Twice as long as the worst case takes: whoever does not tell by then never will.
                case _ where .now() - first > Self.settling: return
                case nil:
                    one.doubts.removeAll { $0 == key }
                    continue
                case .here: break
                case .of(let owner):
                    if .now() >= ask {
                        await inbox.askForFates(of: owner)
                        ask = .now() + .milliseconds(500)
                    }
                }
            } catch {
                // The database is away: asked again, and recovery takes its time then.
                since = nil
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .milliseconds(250))
        }
    }

    private enum OpenFate {
        /// Its answer is on its way here, or being moved.
        case here
        /// This owner has not told it.
        case of(owner: Int64)
    }

    /// Whether the inline reply of a finished message may still come into the outbox; nil: it may not.
    private func openFate(_ key: MessageKey, before one: UnderwayMessage) async throws(InboxError) -> OpenFate? {
        // Here again, it is about to be answered again.
        if isFateOpenHere(key) || underway[key] != nil { return .here }
        guard let found = try await inbox.find(key), found.isFateOpen, found.owner != inbox.ownership.id else { return nil }
        guard let heard = inbox.heardOfDeath(found) else { return .of(owner: found.owner) }
        // Its worker has died and its dispatcher lives: what that one left open of this conversation has been brought again before this message,
        // by the same way, and is known here. To wait until the dead one's last fate is told would be to wait for everybody else's answers. What was
        // here before the word of its death gives that its time. What came by no frame waits until all is told: what was brought again may be in
        // another worker's hands.
        let isBrought = one.came > heard || .now() - heard > WorkerContract.broughtAgainWithin
        return isBrought && !one.isRecovered ? nil : .of(owner: found.owner)
    }

    private func isFateOpenHere(_ key: MessageKey) -> Bool { fates.open(key) != nil || moving.contains(key) || owed.contains(key) }

    /// Puts a message that is to be taken over behind the one of its conversation that was, or is to be, taken over before it. One that is
    /// found only now, after later ones were delivered again, stays before these: what comes before it the tables tell.
    func follow(_ one: UnderwayMessage, _ message: InboundMessage) {
        let conversation = ConversationKey.bytes(of: message)
        one.conversation = conversation
        one.place = UnderwayMessage.Arrival(at: message.arrivedAt, sequence: message.arrivalSequence)
        if let last = lastRedelivered[conversation], last !== one {
            guard last.place <= one.place else { return }
            if !last.waits(for: one) { one.follows = last }
        }
        lastRedelivered[conversation] = one
    }

    /// Something deferred of its conversation comes first: it waits with that, in the database.
    func park(_ one: UnderwayMessage) async {
        turnLate(one)
        var pause = Duration.milliseconds(50)
        while true {
            do {
                try await inbox.deferOwn(one.key)
                return figures.add(.deferred)
            } catch {
                guard error.isAway, link.isOpen else {
                    mayHaveLeftSome = true
                    return
                }
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .seconds(1))
        }
    }
}
