// Messages that were known before they came here: whose they are, and what became of them. The part of Pipeline between a duplicate's accept and its
// answer or its run. docs/delivery.md, "Inline: has it been written?".

import EventLoop
import Time
import Wire

extension Pipeline {
    /// For a message that was known before: takes it over from a dead owner and returns it, or answers what became of it and returns nil.
    func ownership(of one: UnderwayMessage) async -> StoredMessage? {
        var pause = Duration.milliseconds(25)
        one.isElsewhere = true
        one.isUnfound = true
        defer {
            one.isElsewhere = false
            nowKnown(one)
        }
        while true {
            // The database has said in this turn how far it came, and nobody dead has it.
            var isInHands = false
            var isUnreadable = false
            do {
                guard let found = try await inbox.find(one.key) else {
                    // Its row is gone, and it is remembered: erased or purged, before this delivery or under our hands. Nothing is owed for it any more.
                    if try await inbox.isRemembered(one.key) {
                        figures.add(.replaysRefused)
                        answer(one, parts: [], outcome: .notCounted)
                    } else {
                        refuse(one)
                    }
                    return nil
                }
                // What its last worker died of must be in its row before it is anybody's again.
                let isOpen = suspicions?.isOpen(one.key) == true && !found.isFinished
                let standing = inbox.standing(found, deadGeneration: one.deadGeneration)
                one.standsAside = standing != .ownerIsDead && standing != .ours
                switch isOpen ? .ownerLives : standing {
                case .finished:
                    try await giveAgain(one, found)
                    return nil
                case .deferred, .setApart:
                    answer(one, parts: [], outcome: .notCounted)
                    return nil
                case .ownerIsDead, .ours:
                    // Ours and here again: an accept of ours took effect and its answer never came.
                    willTake(one)
                    if let stored = try await inbox.takeOver(found, deadGeneration: one.deadGeneration) {
                        figures.add(.takenOver)
                        return stored
                    }
                case .ownerLives: isInHands = standing == .ownerLives
                }
            } catch {
                // The database is away; the message is durable and waits. A row that cannot be read is not waited for.
                isUnreadable = !error.isAway
                remember(one.key)
            }
            guard one.isAwaited, !one.isDue, one.lastMoment - .now() > pause else {
                // Who has it in hand must not answer inline what is answered empty here. Of what a dead worker had, that it is in living hands must be
                // certain: the dead one's commit may still be on its way to the database.
                let isMarked = isInHands || !one.mayBeInline ? try? await inbox.markAnsweredElsewhere(one.key) : nil
                // It is finished by now.
                let isFinished = isMarked == false
                if isFinished || isMarked == nil && one.mayBeInline && link.isOpen && !isUnreadable {
                    await LoopActor.sleep(pause, on: loop)
                    if !isFinished { pause = min(pause * 2, .seconds(1)) }
                    continue
                }
                if isMarked == nil, one.mayBeInline, !isUnreadable { leaveToRecovery() }
                answer(one, parts: [], outcome: .notCounted)
                return nil
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .milliseconds(250))
        }
    }

    /// It is known what became of it before it came here: who is answered empty now is looked after.
    func nowKnown(_ one: UnderwayMessage) {
        if one.isDurable, one.isUnfound, one.deadGeneration != 0 { for request in one.requests { link.send(.accepted, id: request) } }
        one.isUnfound = false
        one.deadGeneration = 0
        one.mayOwnReply = false
        acknowledge(one)
    }

    /// For a redelivered message that is finished: its worker died between commit and answer, and the dispatcher counts by answers. What
    /// was finished before this delivery came is a duplicate's, and counted.
    func uncounted(_ one: UnderwayMessage, _ found: FoundMessage) -> OutcomeClass {
        guard let age = found.age, age < MonotonicInstant.now() - one.arrived else { return .notCounted }
        return ["failed", "expired", "unprocessable", "dead"].contains(found.state) ? .failure : .success
    }
}
