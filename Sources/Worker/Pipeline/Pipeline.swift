// The way of a message through a worker: durable accept, order, stages, outcome, answer (docs/architecture.md, "The way of one message").
// Called by WorkerMain for each `deliver` frame. Each message is one task on the loop; nothing here blocks or touches a socket.

import EventLoop
import Logging
import Telemetry
import Time
import Twilio
import Wire

@LoopActor final class Pipeline {
    /// From arrival to the moment when the worker settles for what it has: the dispatcher's own limit less this margin.
    private static let answerMargin = Duration.seconds(1)
    /// How long a message of a dead owner is left to its redelivered frame before anybody else takes it over: longer than any frame lives.
    static let frameLifetime = Duration.seconds(15)
    /// How long a statement whose answer never came may still take effect: longer than any server runs one.
    private static let settling = Duration.seconds(60)
    /// Conversations that one statement takes over.
    private static let takenAtOnce = 500
    /// A message that nobody waits for any more and that so many owners have died with ends as failed: it may be what they died of.
    private static let mostAttempts = 10

    private let loop: EventLoop
    private let link: FrameLink
    private let inbox: Inbox
    private let stages: Stages
    private let figures: FigureCounts
    private let sink: LogSink
    private let log: Logger
    private var underway: [MessageKey: UnderwayMessage] = [:]
    /// Requests that wait for a message's answer.
    private var waiting: [UInt64: UnderwayMessage] = [:]
    /// Redelivered messages in hand, the last one of each conversation: a row that is taken over doesn't say what came before it.
    private var lastRedelivered: [[UInt8]: UnderwayMessage] = [:]
    /// Accepts that failed with an unknown outcome, and when: their rows may be there, ours, with nobody who has them in hand.
    private var unsettled: [MessageKey: MonotonicInstant] = [:]
    /// When a take-over of many failed with an unknown outcome: rows may be ours of which nobody here knows.
    private var unknownTakeOver: MonotonicInstant?
    private var isTakingOver = false
    /// Called when the last message in hand is finished, while draining.
    private var onIdle: (() -> Void)?

    init(loop: EventLoop, link: FrameLink, inbox: Inbox, stages: Stages, figures: FigureCounts, sink: LogSink) {
        self.loop = loop
        self.link = link
        self.inbox = inbox
        self.stages = stages
        self.figures = figures
        self.sink = sink
        log = sink.logger("worker")
        inbox.ownership.handIsAll = { [weak self] in self?.knowsAll ?? false }
        inbox.ownership.onLost = { [weak self] in self?.lose() }
    }

    /// A row may be ours that nobody here will finish.
    private var mayHaveLeftSome = false

    /// What is unfinished and ours is under way.
    private var knowsAll: Bool { unsettled.isEmpty && unknownTakeOver == nil && !isTakingOver && !mayHaveLeftSome }

    /// All that this worker accepted or took over is finished.
    var hasNothingLeft: Bool { underway.isEmpty && knowsAll }

    /// Messages in hand.
    var inHand: Int { underway.count }

    // MARK: From the dispatcher

    /// A message at either webhook.
    func deliver(_ deliver: Deliver, request: UInt64, flags: FrameFlags) {
        let message = InboundMessage(deliver)
        let key = message.key
        if let known = underway[key] {
            known.join(request)
            waiting[request] = known
            if known.isDurable { link.send(.accepted, id: request) }
            figures.add(.duplicates)
            return
        }
        let now = MonotonicInstant.now()
        let arrived = now - max(.zero, WallTime.now() - WallTime(microseconds: deliver.arrivedAt))
        let one = UnderwayMessage(
            key: key, arrived: arrived, replyDeadline: now + .milliseconds(Int(deliver.remaining)) - Self.answerMargin, request: request)
        one.message = message
        one.person = message.from.text
        one.sequence = message.arrivalSequence
        if deliver.deadGeneration != 0 { follow(one, message) }
        enter(one)
        waiting[request] = one
        let limit: SenderLimit = flags.contains(.firstLimited) ? .firstOver : flags.contains(.limited) ? .over : .within
        let isDeferred = flags.contains(.deferred)
        let deadGeneration = deliver.deadGeneration
        LoopActor.spawn { [self] in
            guard let context = await admit(one, limit, isDeferred: isDeferred, deadGeneration: deadGeneration) else { return leave(one) }
            // A task keeps the room that its deepest call has taken: the one that waits for the agent, among thousands, begins anew.
            LoopActor.spawn { [self] in
                await run(one, context)
                leave(one)
            }
        }
    }

    /// The dispatcher has answered this request by itself with empty TwiML.
    func answeredEmpty(_ request: UInt64) { waiting.removeValue(forKey: request)?.forget(request) }

    /// The answer's bytes did not reach the peer. The reply stays committed; a further delivery of the message gets it again.
    func notWritten(_ request: UInt64) { figures.add(.answersNotWritten) }

    /// Calls `completion` when nothing is in hand any more. Unless they may wait for their replies, answers all held webhooks (what is
    /// durable) with empty TwiML.
    func drain(heldMayWait: Bool, _ completion: @escaping () -> Void) {
        if !heldMayWait { for one in Array(underway.values) where one.isDurable { answer(one, parts: [], outcome: .notCounted) } }
        guard !underway.isEmpty else { return completion() }
        onIdle = completion
    }

    // MARK: One message

    private func enter(_ one: UnderwayMessage) {
        underway[one.key] = one
        one.span = inbox.ownership.hand.begin()
        figures.set(.inFlight, underway.count)
    }

    /// Before a take-over is sent: its row may be an old one.
    private func willTake(_ one: UnderwayMessage) {
        if !one.isTaken { inbox.ownership.hand.take() }
        one.isTaken = true
    }

    private func leave(_ one: UnderwayMessage) {
        inbox.ownership.hand.end(one.span)
        if one.isTaken { inbox.ownership.hand.release() }
        if underway[one.key] === one { underway[one.key] = nil }
        if let conversation = one.conversation, lastRedelivered[conversation] === one { lastRedelivered[conversation] = nil }
        one.follows = nil
        one.finished.fulfill(())
        link.returnCredit(one.deliveries)
        figures.set(.inFlight, underway.count)
        if underway.isEmpty, let onIdle {
            self.onIdle = nil
            onIdle()
        }
    }

    /// Makes the message durable and its own. nil: it was refused, is to wait, or is somebody else's, and has been answered.
    private func admit(_ one: UnderwayMessage, _ limit: SenderLimit, isDeferred: Bool, deadGeneration: UInt64) async -> MessageContext? {
        guard let message = one.message else { return nil }
        one.message = nil
        let accepted: AcceptResult
        do {
            accepted = try await inbox.accept(message, deferred: isDeferred)
        } catch {
            if case .away(_, maybeExecuted: true) = error { unsettled[one.key] = .now() }
            refuse(one)
            return nil
        }
        one.isDurable = true
        for request in one.requests { link.send(.accepted, id: request) }
        switch accepted {
        case .stored(let stored):
            if message.optOutAction == .stop { stop(before: message) }
            guard isDeferred else { return MessageContext(one, stored: stored, limit: limit) }
            figures.add(.deferred)
            answer(one, parts: [], outcome: .notCounted)
            return nil
        case .duplicate:
            figures.add(.duplicates)
            guard let stored = await ownership(of: one, deadGeneration: deadGeneration) else { return nil }
            return MessageContext(one, stored: stored, limit: limit)
        case .unprocessable:
            figures.add(.unprocessable)
            answer(one, parts: [], outcome: .failure)
            return nil
        }
    }

    /// For a message that was known before: takes it over from a dead owner and returns it, or answers what became of it and returns nil.
    private func ownership(of one: UnderwayMessage, deadGeneration: UInt64) async -> StoredMessage? {
        var pause = Duration.milliseconds(25)
        while true {
            do {
                guard let found = try await inbox.find(one.key) else {
                    refuse(one)
                    return nil
                }
                switch inbox.standing(found, deadGeneration: deadGeneration) {
                case .finished(let reply):
                    answer(one, parts: reply, outcome: deadGeneration == 0 ? .notCounted : uncounted(one, found))
                    return nil
                case .deferred:
                    answer(one, parts: [], outcome: .notCounted)
                    return nil
                case .ownerIsDead, .ours:
                    // Ours and here again: an accept of ours took effect and its answer never came.
                    willTake(one)
                    if let stored = try await inbox.takeOver(found, deadGeneration: deadGeneration) {
                        figures.add(.takenOver)
                        return stored
                    }
                case .ownerLives: break
                }
            } catch {
                // The database is away; the message is durable and waits.
                unsettled[one.key] = .now()
            }
            guard one.isAwaited, one.replyDeadline - .now() > pause else {
                answer(one, parts: [], outcome: .notCounted)
                return nil
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .milliseconds(250))
        }
    }

    /// For a redelivered message that is finished: its worker died between commit and answer, and the dispatcher counts by answers. What
    /// was finished before this delivery came is a duplicate's, and counted.
    private func uncounted(_ one: UnderwayMessage, _ found: FoundMessage) -> OutcomeClass {
        guard let age = found.age, age < MonotonicInstant.now() - one.arrived else { return .notCounted }
        return ["failed", "unprocessable"].contains(found.state) ? .failure : .success
    }

    private func run(_ one: UnderwayMessage, _ first: MessageContext) async {
        var context = first
        while true {
            context.isItsTurn = await turn(of: one, context.stored)
            if let end = await stages.run(context) { return await finish(one, context, end) }
            guard let stored = await reclaim(one) else {
                figures.add(.fenced)
                return logLine(one, context, "fenced")
            }
            context = MessageContext(one, stored: stored, limit: context.limit)
        }
    }

    /// Another worker has ended our lease: what is in hand may be in its hands by now.
    private func lose() {
        for one in underway.values { one.isLost = true }
        log.warning("The lease ran out and another worker ended it", metadata: ["in_hand": "\(underway.count)"])
    }

    /// Makes a lost message ours again when nobody else has taken it; else answers what became of it and returns nil.
    private func reclaim(_ one: UnderwayMessage) async -> StoredMessage? {
        one.isLost = false
        return await ownership(of: one, deadGeneration: 0)
    }

    /// Suspends until no earlier message of its conversation is unfinished (deferred ones excepted), or until the message's own time is
    /// over, or it is lost: false.
    private func turn(of one: UnderwayMessage, _ stored: StoredMessage) async -> Bool {
        if let before = one.follows, await end(of: before, awaitedBy: one) == nil { return false }
        var predecessor = stored.unfinishedPredecessor
        var isKnown = !stored.isTakenOver
        var pause = Duration.milliseconds(10)
        while one.replyDeadline - .now() > .zero, !one.isLost {
            do {
                if !isKnown { predecessor = try await inbox.predecessor(of: one.key) }
                isKnown = true
                guard let predecessor else { return true }
                let key = MessageKey(accountSID: one.key.accountSID, messageSID: predecessor)
                // Accepted in the other order before their worker died: they must not wait for each other.
                if let before = underway[key] {
                    if before.waits(for: one) { return true }
                    guard let isOver = await end(of: before, awaitedBy: one) else { return false }
                    if isOver { return true }
                    // Given up here, or ended before its turn: what does its row say?
                    continue
                }
                guard let found = try await inbox.find(key), !found.isFinished || found.wasInTurn, found.state != "deferred" else {
                    // It says nothing of those before it.
                    isKnown = false
                    continue
                }
                switch inbox.standing(found) {
                case .finished, .deferred: return true
                // Ours and in nobody's hands: left behind by an accept with an unknown outcome.
                case .ours: await recover(found)
                case .ownerIsDead where found.ownerIsDead(longerThan: Self.frameLifetime): await recover(found)
                case .ownerIsDead, .ownerLives: break
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
    private func end(of before: UnderwayMessage, awaitedBy one: UnderwayMessage) async -> Bool? {
        one.follows = before
        defer { one.follows = nil }
        return await before.finished.wait(atMost: one.replyDeadline - .now(), on: loop).map { before.isOver }
    }

    /// Puts a message that is to be taken over behind the one of its conversation that was, or is to be, taken over before it.
    private func follow(_ one: UnderwayMessage, _ message: InboundMessage) {
        let conversation = ConversationKey.bytes(of: message)
        one.conversation = conversation
        if let before = lastRedelivered.updateValue(one, forKey: conversation), !before.waits(for: one) { one.follows = before }
    }

    /// The sender of `message` has just opted out: what is in hand of the same person from before is not answered any more.
    private func stop(before message: InboundMessage) {
        for one in underway.values where one.sequence < message.arrivalSequence {
            if one.person == message.from.text, one.key.accountSID == message.accountSID { one.isStopped = true }
        }
    }

    // MARK: Recovery

    /// Takes over what dead owners left behind and no frame will bring again, and runs it with nobody waiting. By a timer.
    func recoverAbandoned() async {
        guard !isTakingOver else { return }
        if inbox.ownership.isSteady {
            isTakingOver = true
            await takeOverAbandoned()
            isTakingOver = false
        }
        await settle()
    }

    private func takeOverAbandoned() async {
        do {
            while link.isOpen, onIdle == nil {
                let taken = try await inbox.takeOverAbandoned(longerThan: Self.frameLifetime, most: Self.takenAtOnce)
                for stored in taken { start(stored) }
                guard !taken.isEmpty else { return }
            }
        } catch {
            if case .away(_, maybeExecuted: true) = error { unknownTakeOver = .now() }
        }
    }

    /// Runs a message that was taken over together with others.
    private func start(_ stored: StoredMessage) {
        let key = stored.message.key
        // It was delivered again, and asks for its owner: it, or `settle`, finds that this is us.
        guard underway[key] == nil else {
            unsettled[key] = .now()
            return
        }
        let one = recovered(key)
        begin(one, stored)
        LoopActor.spawn { [self] in
            await runRecovered(one, stored)
            leave(one)
        }
    }

    /// Puts a message in hand for which nobody waits.
    private func recovered(_ key: MessageKey) -> UnderwayMessage {
        let now = MonotonicInstant.now()
        let one = UnderwayMessage(key: key, arrived: now, replyDeadline: now + .seconds(13), request: nil)
        one.isDurable = true
        enter(one)
        willTake(one)
        return one
    }

    private func begin(_ one: UnderwayMessage, _ stored: StoredMessage) {
        figures.add(.takenOver)
        one.person = stored.message.from.text
        follow(one, stored.message)
    }

    /// Finds out what became of accepts and take-overs with an unknown outcome.
    private func settle() async {
        let asked = MonotonicInstant.now()
        if let since = unknownTakeOver, let mine = try? await inbox.mine() {
            for key in mine where underway[key] == nil { unsettled[key] = asked }
            if asked - since > Self.settling, unknownTakeOver == since { unknownTakeOver = nil }
        }
        guard !unsettled.isEmpty, let known = try? await inbox.find(Array(unsettled.keys)) else { return }
        // In hand again: it may leave without having become ours, and is looked at then.
        for found in known where underway[found.key] == nil {
            let standing = inbox.standing(found)
            if standing == .ours || standing == .deferred || found.isFinished { unsettled[found.key] = nil }
            if standing == .ours { await recover(found) }
        }
        unsettled = unsettled.filter { underway[$0.key] != nil || asked - $0.value < Self.settling }
    }

    /// Takes a message over and starts it. Returns as soon as it is ours, or isn't.
    private func recover(_ found: FoundMessage) async {
        guard underway[found.key] == nil else { return }
        let one = recovered(found.key)
        var stored: StoredMessage?
        do { stored = try await inbox.takeOver(found, deadGeneration: 0) } catch { unsettled[one.key] = .now() }
        if let stored { begin(one, stored) }
        LoopActor.spawn { [self] in
            if let stored {
                await runRecovered(one, stored)
            } else if one.isAwaited, let stored = await ownership(of: one, deadGeneration: 0) {
                // Delivered again meanwhile.
                await run(one, MessageContext(one, stored: stored, limit: .within))
            }
            leave(one)
        }
    }

    private func runRecovered(_ one: UnderwayMessage, _ stored: StoredMessage) async {
        let context = MessageContext(one, stored: stored, limit: .within)
        guard stored.attempt > Self.mostAttempts else { return await run(one, context) }
        log.error("Given up", metadata: ["sid": .string(one.key.messageSID), "attempts": "\(stored.attempt)"])
        context.isItsTurn = await turn(of: one, stored)
        await finish(one, context, MessageEnd(outcome: .failure))
    }

    // MARK: The end

    /// Commits the outcome, then answers. While the database is away the outcome waits for it; the webhook does not.
    private func finish(_ one: UnderwayMessage, _ context: MessageContext, _ decided: MessageEnd) async {
        var pause = Duration.milliseconds(50)
        var isRefused = false
        while true {
            let isInline = one.isAwaited
            var end = one.isStopped && !decided.parts.isEmpty ? MessageEnd(outcome: .optedOut) : decided
            if isRefused { end = MessageEnd(outcome: .failure) }
            let outcome = MessageOutcome(
                key: one.key, state: end.outcome.state, outcome: end.outcome.rawValue, isSuccess: end.outcome.isSuccess, parts: end.parts,
                isInline: isInline, userID: context.user?.id,
                conversationID: context.isItsTurn ? context.stored.conversationID(userID: context.user?.id) : nil,
                processing: MonotonicInstant.now() - one.arrived,
                error: end.outcome.isSuccess ? nil : end.outcome.rawValue, country: context.message.country,
                recordedNumber: context.message.from.recordedNumber)
            do {
                let result = isRefused ? try await inbox.fail(one.key) : try await inbox.finish(outcome)
                if result == .withheld { end = MessageEnd(outcome: .optedOut) }
                let owned = result != .fenced
                // The agent has answered: when nobody has taken the message over, that counts.
                if !owned, one.isLost, await reclaim(one) != nil { continue }
                if owned {
                    one.isOver = context.isItsTurn
                    figures.count(end.outcome)
                } else {
                    figures.add(.fenced)
                }
                // A request that joined while an outcome without anybody waiting was committed gets no reply: it was not committed as inline.
                answer(one, parts: owned && isInline ? end.parts : [], outcome: owned ? end.outcome.outcomeClass : .notCounted)
                logLine(one, context, owned ? end.outcome.rawValue : "fenced")
                return
            } catch {
                guard error.isAway else {
                    log.error(
                        "Outcome refused by the database", metadata: ["sid": .string(one.key.messageSID), "reason": .string("\(error)")])
                    guard isRefused else {
                        isRefused = true
                        continue
                    }
                    mayHaveLeftSome = true
                    return answer(one, parts: [], outcome: .failure)
                }
                if one.replyDeadline - .now() <= pause, one.isAwaited { answer(one, parts: [], outcome: .notCounted) }
                guard link.isOpen else {
                    mayHaveLeftSome = true
                    return
                }
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .seconds(1))
        }
    }

    private func answer(_ one: UnderwayMessage, parts: [String], outcome: OutcomeClass) {
        let body = parts.isEmpty ? TwiML.empty : TwiML.messages(parts)
        forgetRequests(of: one)
        one.answer(200, contentType: "application/xml", body: body, outcome: outcome, through: link)
    }

    /// It could not be made durable.
    private func refuse(_ one: UnderwayMessage) {
        forgetRequests(of: one)
        one.answer(
            503, contentType: "application/json", body: Array(#"{"detail":"The message cannot be stored now"}"#.utf8), outcome: .notCounted,
            through: link)
    }

    private func forgetRequests(of one: UnderwayMessage) {
        for request in one.requests { waiting[request] = nil }
    }

    private func logLine(_ one: UnderwayMessage, _ context: MessageContext, _ outcome: String) {
        guard sink.level <= .info else { return }
        sink.write(.info, component: "worker", message: "Processing SMS") { line in
            line.field("sid", context.message.messageSID)
            line.field("from", Mask.number(context.message.from.text))
            line.field("outcome", outcome)
            line.time(MonotonicInstant.now() - one.arrived)
            line.correlation(context.message.correlationID)
        }
    }
}
