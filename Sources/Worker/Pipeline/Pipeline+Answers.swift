// Webhooks that are held, and what becomes of the answers to them: written, lost, or of unknown fate. The part of Pipeline that hears the
// dispatcher after `deliver`. docs/delivery.md.

import EventLoop
import Time
import Twilio
import Wire

extension Pipeline {
    /// The dispatcher has answered this request by itself with empty TwiML.
    func answeredEmpty(_ request: UInt64) { reachedNobody(request) }

    /// The answer's bytes did not reach the peer, or there is none any more.
    func notWritten(_ request: UInt64) {
        figures.add(.answersNotWritten)
        reachedNobody(request)
    }

    /// The answer's bytes were handed to the kernel.
    func written(_ request: UInt64) { if let fate = fates.told(request, written: true) { settle(fate) } }

    /// In every case the dispatcher is to hear `accepted` when the reply, if there is one, is certain to go late.
    func reachedNobody(_ request: UInt64) {
        if let one = waiting.removeValue(forKey: request) {
            one.forget(request)
            if one.isWayOpen { link.send(.accepted, id: request) } else { one.emptied.append(request) }
        } else if fates.expects(request) {
            if let fate = fates.told(request, written: false) { settle(fate) }
        } else {
            link.send(.accepted, id: request)
        }
    }

    /// Calls `completion` when nothing is in hand any more. Unless they may wait for their replies, answers all held webhooks (what is
    /// durable) with empty TwiML.
    func drain(heldMayWait: Bool, _ completion: @escaping () -> Void) {
        for one in Array(underway.values) where one.isDurable && !heldMayWait {
            one.isDue = true
            turnLate(one)
        }
        onIdle = completion
        checkIdle()
    }

    /// The dispatcher is gone: nobody is answered any more, everything that is still finished goes late, and of the answers on their way
    /// nobody knows.
    func abandonWebhooks() async {
        for one in underway.values {
            forgetRequests(of: one)
            one.abandonRequests()
        }
        let unknown = fates.abandon()
        guard !unknown.isEmpty else { return }
        if policy.mode != .inlineOnly {
            for fate in unknown { willMove(fate.key) }
            await move(unknown.map(\.key), isUnknown: true)
            for fate in unknown { moving.remove(fate.key) }
        }
        for fate in unknown { release(fate.one) }
    }

    func checkIdle() {
        guard underway.isEmpty, fates.isEmpty, moving.isEmpty, !isClaiming, let onIdle else { return }
        self.onIdle = nil
        onIdle()
    }

    // MARK: Held webhooks

    func hold(_ request: UInt64, until instant: MonotonicInstant) {
        held.add(request, due: instant)
        armHeld()
    }

    func armHeld() {
        guard !heldIsArmed, !held.isEmpty else { return }
        heldIsArmed = true
        heldTimer?.schedule(after: HeldWebhooks.tick)
    }

    func turnHeldLate() {
        let now = MonotonicInstant.now()
        for request in held.take(now) {
            guard let one = waiting[request] else { continue }
            one.isDue = true
            // What is not durable can't be promised; an outcome on its way to the disk is nearly an answer.
            // One whose outcome may be there, with its reply inline, is left to the dispatcher.
            let isHeld = (!one.isDurable || one.isCommitting || one.isElsewhere) && now < one.lastMoment
            if isHeld || one.mayBeInline {
                held.add(request, due: now + .milliseconds(200))
            } else if one.isDurable {
                if policy.mode == .inlineOnly { giveUp(one) } else { turnLate(one) }
            }
        }
        armHeld()
    }

    /// Answers with empty TwiML; the work goes on and its reply goes late.
    func turnLate(_ one: UnderwayMessage) {
        guard !one.mayBeInline else { return }
        one.isLate = true
        guard one.isAwaited else { return }
        figures.add(.turnedLate)
        answer(one, parts: [], outcome: .notCounted)
    }

    /// `inline-only`: the time-out text is the answer; what comes later is recorded.
    func giveUp(_ one: UnderwayMessage) {
        guard let context = one.context, !one.isGivenUp, !one.isCommitting else { return turnLate(one) }
        one.isGivenUp = true
        LoopActor.spawn { [self] in
            await finish(one, context, await stages.timedOut(context))
            // Its end is committed: who comes after it reads that, and waits no longer for what is only recorded.
            if underway[one.key] === one { underway[one.key] = nil }
        }
    }

    /// It was told that it took too long: what came all the same is kept for people to see.
    func record(_ end: MessageEnd, of one: UnderwayMessage) async {
        guard end.outcome == .replied else { return }
        do { try await outbox.keepUnsent(end.parts, of: one.key) } catch {
            log.error("A reply that came too late was not recorded", metadata: ["sid": "\(one.key.messageSID)", "reason": "\(error)"])
        }
    }

    // MARK: The fate of answers

    /// Its outcome is committed (nil: somebody else's is): the reply leaves by the way that was committed with it.
    /// - Parameter mustMove: it was committed as inline, but must not go in the answer.
    func leaves(_ one: UnderwayMessage, _ end: MessageEnd?, isInline: Bool, mustMove: Bool) async {
        defer { acknowledge(one) }
        let outcome = end?.outcome.outcomeClass ?? .notCounted
        guard let end, !end.parts.isEmpty else { return answer(one, parts: [], outcome: outcome) }
        // A request that joined while an outcome without anybody waiting was committed gets no reply: it was not committed as inline.
        guard isInline else {
            answer(one, parts: [], outcome: outcome)
            return onLate()
        }
        // The dispatcher may have answered by itself while the outcome was under way.
        guard !mustMove, one.isAwaited else {
            await moveFirst(one, isUnknown: false)
            return answer(one, parts: [], outcome: outcome)
        }
        expectFate(of: one, end.parts, isRepeat: false)
        if let message = one.context?.message { onInline(end.parts, message.to, message.from) }
        answer(one, parts: end.parts, outcome: outcome)
    }

    /// Requests that reached nobody while the outcome was under way: what follows of it goes late.
    func acknowledge(_ one: UnderwayMessage) {
        for request in one.emptied { link.send(.accepted, id: request) }
        one.emptied = []
    }

    /// A finished message is here again: a reply that went inline not long ago is given again, by us from now on.
    func giveAgain(_ one: UnderwayMessage, _ found: FoundMessage) async throws(InboxError) {
        let outcome = one.deadGeneration == 0 ? OutcomeClass.notCounted : uncounted(one, found)
        guard found.isInline, !moving.contains(one.key) else { return answer(one, parts: [], outcome: outcome) }
        // Somebody may have it already, unless this is the very delivery that a dead worker made it for.
        let isRepeat = one.deadGeneration == 0 || one.isTwin || found.arrival != one.delivery || found.ownerRouter != inbox.ownership.router
        guard one.isAwaited, spool?.holdsReplies != true, stages.live.values.outboundEnabled else {
            // Its dead worker committed it and nobody heard, or it was taken to be given again and nobody is left who waits: it goes late.
            if one.deadGeneration != 0 || one.mayOwnReply {
                await moveFirst(one, isUnknown: isRepeat, deadGeneration: one.deadGeneration)
            }
            return answer(one, parts: [], outcome: outcome)
        }
        // Before the database is asked: the clock of our fates must not pass the time that the row bears from then on. It may have a span from before
        // it was lost: one that is never ended would hold the bound of all our fates for ever.
        if one.answerSpan == nil { one.answerSpan = inbox.ownership.answers.begin() }
        one.mayOwnReply = true
        guard let taken = try await inbox.takeReply(one.key) else {
            // Moved already; or too old to be given, and nobody may have it.
            if one.deadGeneration != 0 { await moveFirst(one, isUnknown: true, deadGeneration: one.deadGeneration) }
            return answer(one, parts: [], outcome: outcome)
        }
        guard !taken.isOptedOut else { return answer(one, parts: [], outcome: outcome) }
        // Its answer to an earlier delivery was lost while this one asked: it is on its way to the outbox.
        guard !moving.contains(one.key), !one.isMoved else {
            // Whoever was to move it may have found it another worker's, which it is no more.
            await moveFirst(one, isUnknown: true)
            return answer(one, parts: [], outcome: outcome)
        }
        guard one.isAwaited, !taken.mustMove else {
            await moveFirst(one, isUnknown: isRepeat)
            return answer(one, parts: [], outcome: outcome)
        }
        expectFate(of: one, taken.parts, isRepeat: isRepeat)
        answer(one, parts: taken.parts, outcome: outcome)
    }

    /// Moves a reply to the outbox before its webhook is answered empty: answered, the dispatcher lets the frame go, and if we died then the
    /// reply would be nobody's. While the database does not take it the dispatcher answers, and keeps the frame. Not under `inline-only`.
    private func moveFirst(_ one: UnderwayMessage, isUnknown: Bool, deadGeneration: UInt64 = 0) async {
        guard policy.mode != .inlineOnly else { return }
        one.hasUnknownOutcome = true
        await move(
            [one.key], isUnknown: isUnknown, deadGeneration: deadGeneration,
            delivery: deadGeneration == 0 ? nil : one.delivery.map { ($0, one.came) })
        one.hasUnknownOutcome = false
        acknowledge(one)
    }

    /// What is answered next is this message's reply: it stays in hand until its fate is known.
    func expectFate(of one: UnderwayMessage, _ parts: [String], isRepeat: Bool) {
        guard one.isAwaited, !one.hasFate else { return }
        one.hasFate = true
        fates.sent(ReplyFate(one, parts: parts, isRepeat: isRepeat))
    }

    /// Delivered again while the fate of its answer is open: the same answer, and one that is written is enough.
    func answerAgain(_ fate: ReplyFate, _ request: UInt64) {
        figures.add(.duplicates)
        fates.add(request, to: fate)
        link.send(.accepted, id: request)
        link.send(
            .answer(Answer(status: 200, contentType: "application/xml", body: policy.twiML(fate.parts, to: fate.key.messageSID))),
            id: request)
        link.returnCredit(1)
    }

    func settle(_ fate: ReplyFate) {
        guard !fate.isWritten, policy.mode != .inlineOnly else {
            for request in fate.lost { link.send(.accepted, id: request) }
            release(fate.one)
            return checkIdle()
        }
        willMove(fate.key)
        LoopActor.spawn { [self] in
            await move([fate.key], isUnknown: fate.isRepeat)
            moving.remove(fate.key)
            for request in fate.lost { link.send(.accepted, id: request) }
            release(fate.one)
            checkIdle()
        }
    }

    /// Whoever is about to be given it again is not, and who comes after it in its conversation waits.
    private func willMove(_ key: MessageKey) {
        moving.insert(key)
        underway[key]?.isMoved = true
    }

    /// A dead worker's answer reached nobody: its reply goes late.
    /// - Parameter isTwin: it may have reached somebody by another delivery.
    func moveForDead(_ key: MessageKey, _ deliver: Deliver, _ request: UInt64, isTwin: Bool) {
        if policy.mode != .inlineOnly { willMove(key) }
        let delivery = UnderwayMessage.Arrival(at: WallTime(microseconds: deliver.arrivedAt), sequence: Int64(clamping: deliver.sequence))
        let came = MonotonicInstant.now()
        LoopActor.spawn { [self] in
            if policy.mode != .inlineOnly {
                await move([key], isUnknown: isTwin, deadGeneration: deliver.deadGeneration, delivery: (delivery, came))
            }
            moving.remove(key)
            link.send(.answer(Answer(status: 200)), id: request)
            link.returnCredit(1)
            checkIdle()
        }
    }

    /// Of a reply nobody will know here where it went: it is found as one of a dead worker, and no beat of ours may say that its fate is known.
    func leaveToRecovery() {
        knowsFates = false
        inbox.ownership.answers.take()
    }

    /// Puts inline replies into the outbox, as soon as the database takes it.
    /// - Parameter delivery: the one that a dead worker has left, and since when we have it.
    func move(
        _ keys: [MessageKey], isUnknown: Bool, deadGeneration: UInt64 = 0,
        delivery: (arrival: UnderwayMessage.Arrival, came: MonotonicInstant)? = nil
    ) async {
        var pause = Duration.milliseconds(50)
        while true {
            do {
                let moved = try await outbox.move(
                    keys, isUnknown: isUnknown, deadGeneration: deadGeneration, delivery: delivery?.arrival,
                    heldFor: delivery.map { .now() - $0.came }, maxAge: policy.replyMaxAge)
                figures.add(.movedLate, UInt64(moved))
                if moved > 0, !isUnknown { onLate() }
                return
            } catch {
                guard error.isAway, link.isOpen || pause < .seconds(1) else {
                    leaveToRecovery()
                    return log.error("Replies not moved to the outbox", metadata: ["count": "\(keys.count)", "reason": "\(error)"])
                }
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .seconds(1))
        }
    }
}
