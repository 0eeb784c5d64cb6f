// Whose turn it is: in a conversation a message starts when no earlier one is unfinished, whoever has that in hand, and ends when of no earlier reply
// it is unknown where it went. The parts of Pipeline between the accept and the stages, and between these and the outcome. docs/architecture.md, "Order".

import EventLoop
import Time
import Wire

extension Pipeline {
    /// How long one that waits against the order of arrival goes without another look.
    private static let disputed = Duration.milliseconds(250)
    /// How long one that waits for a row in other hands goes by what it was told.
    private static let lookedAgain = Duration.seconds(2)

    /// Suspends until no earlier message of its conversation is unfinished, or until the message's own time is over, or it is lost, or it is
    /// to wait in the database behind one that is deferred: false.
    func turn(of one: UnderwayMessage, _ stored: StoredMessage) async -> Bool {
        one.doubts = []
        var told: [MessageKey] = []
        if !stored.isTakenOver, let before = stored.predecessor {
            let key = MessageKey(accountSID: one.key.accountSID, messageSID: before.messageSID)
            switch before.standing {
            case .over: break
            case .unfinished: told = [key]
            case .doubtful: one.doubts = [key]
            case .repliedHere where isFateOpenHere(key): one.doubts = [key]
            // Committed, and we have not heard of it yet.
            case .repliedHere: told = underway[key].map { [$0.key] } ?? []
            }
        }
        // One out of its place has more to look at than the accept tells.
        let isTold = !stored.isTakenOver && one.conversation == nil
        return await turn(of: one, behind: isTold ? told : nil, stored.message)
    }

    /// The same.
    /// - Parameters:
    ///   - told: what is unfinished before it, the nearest first; nil: it is to be looked for.
    ///   - message: what it says; nil: nobody goes ahead of it.
    func turn(of one: UnderwayMessage, behind told: [MessageKey]?, _ message: InboundMessage? = nil) async -> Bool {
        one.hasBegun = false
        one.goesAhead = false
        one.forgetLook()
        guard await isFree(one, behind: told) else { return false }
        while mayWait(one), let message, let ahead = ahead(of: one, message) {
            // That may turn out to stand behind somebody else's, or to be somebody else's.
            _ = await ahead.finished.wait(atMost: min(Self.disputed, one.workUntil - .now()), on: loop)
        }
        one.hasBegun = mayWait(one)
        return one.hasBegun
    }

    private func mayWait(_ one: UnderwayMessage) -> Bool { one.workUntil - .now() > .zero && !one.isLost && !one.isGivenUp }

    /// Suspends until nothing that was accepted before it keeps it any more: true.
    private func isFree(_ one: UnderwayMessage, behind told: [MessageKey]?) async -> Bool {
        var line = told
        var pause = Duration.milliseconds(10)
        var nextLook = MonotonicInstant.now() + Self.lookedAgain
        while mayWait(one) {
            do {
                if line == nil || one.conversation != nil && one.reach == nil { line = try await look(before: one) }
                let known = line ?? []
                guard let key = known.first(where: { !passes(one, $0) }) else {
                    one.goesAhead = !known.isEmpty
                    return true
                }
                /// What is before it when the one with `key` is over: that was in its turn, so only those that it passes are left.
                let nearer = Array(known.prefix { $0 != key })
                if let before = underway[key] {
                    let atMost = one.conversation == nil ? one.workUntil - .now() : min(Self.disputed, one.workUntil - .now())
                    switch await before.finished.wait(atMost: atMost, on: loop).map({ before.isOver }) {
                    case true?: line = nearer
                    // Given up here, or ended before its turn: what do the rows say?
                    case false?: line = nil
                    // It waits for one that came later: only while its line is too long.
                    case nil: if one.conversation != nil, before.place > one.place, !before.hasBegun { line = nil }
                    }
                    continue
                }
                guard let found = try await inbox.find(key), !found.isFinished || found.wasInTurn else {
                    // It says nothing of those before it.
                    line = nil
                    continue
                }
                switch inbox.standing(found) {
                case .finished:
                    if found.isFateOpen { one.doubts.append(key) }
                    line = nearer
                    continue
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
            // Two accepted at the same moment by two workers may each have been told of the other: in the tables there is one order.
            if nextLook <= .now() {
                line = nil
                nextLook = .now() + Self.lookedAgain
            }
        }
        return false
    }

    /// What is unfinished before it by the tables, the nearest first. Those nearest that are all in hand it may pass.
    private func look(before one: UnderwayMessage) async throws(InboxError) -> [MessageKey] {
        let before = try await inbox.before(one.key)
        one.doubts += before.doubtful.filter { !one.doubts.contains($0) }
        // Of a longer line nobody knows what stands behind its end.
        let inHand = before.unfinished.count < Before.most ? before.unfinished.prefix { underway[$0] != nil } : []
        one.reach = Set(inHand)
        one.endOfReach = before.unfinished.dropFirst(inHand.count).first
        return before.unfinished
    }

    /// Whether `one` goes before the message with `key`, which was accepted before it: that is in hand, came later, and has not begun. Between the
    /// two there is nobody in other hands, who would wait for that one while we wait for him.
    private func passes(_ one: UnderwayMessage, _ key: MessageKey) -> Bool {
        guard one.conversation != nil, one.reach?.contains(key) == true, let before = underway[key] else { return false }
        return before.place > one.place && !before.hasBegun
    }

    /// One in hand that came before `one` but was accepted after it, and passes it; or may be about to.
    private func ahead(of one: UnderwayMessage, _ message: InboundMessage) -> UnderwayMessage? {
        guard !displaced.isEmpty else { return nil }
        return displaced[one.conversation ?? ConversationKey.bytes(of: message)]?.first { other in
            other !== one && other.place < one.place && other.reach.map { $0.contains(one.key) } ?? !other.standsAside
        }
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
            // Nor can what is here be moved.
            if !inbox.isAvailable { since = nil }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .milliseconds(250))
        }
    }

    private enum OpenFate {
        /// Its answer is on its way here, or being moved, or it is to be moved by the drain.
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
        // It may have been brought again while the database was away, and is in the spool: its reply is moved when that is drained.
        if let message = one.context?.message, spool?.mustTake(message) == true { return .here }
        // Its worker has died and its dispatcher lives: what that one left open of this conversation has been brought again before this message,
        // by the same way, and is known here. To wait until the dead one's last fate is told would be to wait for everybody else's answers. What was
        // here before the word of its death gives that its time. What came by no frame waits until all is told: what was brought again may be in
        // another worker's hands.
        let isBrought = one.came > heard || .now() - heard > WorkerContract.broughtAgainWithin
        return isBrought && !one.isRecovered ? nil : .of(owner: found.owner)
    }

    private func isFateOpenHere(_ key: MessageKey) -> Bool { fates.open(key) != nil || moving.contains(key) }

    /// Notes that a message comes in hand out of its place: it was taken over or deferred, or is to be. What waits here and came later lets it go ahead.
    func displace(_ one: UnderwayMessage, _ message: InboundMessage) {
        guard one.conversation == nil else { return }
        let conversation = ConversationKey.bytes(of: message)
        one.conversation = conversation
        one.place = UnderwayMessage.Arrival(message)
        // Who has seen it in other hands reaches further now.
        for other in displaced[conversation] ?? [] where other.endOfReach == one.key { other.forgetLook() }
        displaced[conversation, default: []].append(one)
    }

    /// It is out of hand, and its reply too.
    func forgetPlace(of one: UnderwayMessage) {
        guard let conversation = one.conversation else { return }
        displaced[conversation]?.removeAll { $0 === one }
        if displaced[conversation]?.isEmpty == true { displaced[conversation] = nil }
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
