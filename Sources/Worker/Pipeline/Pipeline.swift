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
    }

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
        underway[key] = one
        waiting[request] = one
        figures.set(.inFlight, underway.count)
        let limit: SenderLimit = flags.contains(.firstLimited) ? .firstOver : flags.contains(.limited) ? .over : .within
        LoopActor.spawn { [self] in
            await take(one, message, limit: limit, isDeferred: flags.contains(.deferred), deadGeneration: deliver.deadGeneration)
            leave(one)
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

    private func leave(_ one: UnderwayMessage) {
        if underway[one.key] === one { underway[one.key] = nil }
        one.finished.fulfill(())
        link.returnCredit(one.deliveries)
        figures.set(.inFlight, underway.count)
        if underway.isEmpty, let onIdle {
            self.onIdle = nil
            onIdle()
        }
    }

    /// Makes the message durable and its own, or finds what became of it; then runs it.
    private func take(
        _ one: UnderwayMessage, _ message: InboundMessage, limit: SenderLimit, isDeferred: Bool, deadGeneration: UInt64
    ) async {
        let accepted: AcceptResult
        do {
            accepted = try await inbox.accept(message, deferred: isDeferred)
        } catch {
            return refuse(one)
        }
        one.isDurable = true
        for request in one.requests { link.send(.accepted, id: request) }
        switch accepted {
        case .stored(let stored):
            if isDeferred {
                figures.add(.deferred)
                return answer(one, parts: [], outcome: .notCounted)
            }
            await run(one, message, stored, limit)
        case .duplicate:
            figures.add(.duplicates)
            guard let stored = await ownership(of: one, deadGeneration: deadGeneration) else { return }
            await run(one, message, stored, limit)
        case .unprocessable:
            figures.add(.unprocessable)
            answer(one, parts: [], outcome: .failure)
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
                    answer(one, parts: reply, outcome: .notCounted)
                    return nil
                case .deferred:
                    answer(one, parts: [], outcome: .notCounted)
                    return nil
                case .ownerIsDead, .ours:
                    // Ours and here again: an accept of ours took effect and its answer never came.
                    if let stored = try await inbox.takeOver(found, deadGeneration: deadGeneration) {
                        figures.add(.takenOver)
                        return stored
                    }
                case .ownerLives: break
                }
            } catch {
                // The database is away; the message is durable and waits.
            }
            guard one.replyDeadline - .now() > pause else {
                answer(one, parts: [], outcome: .notCounted)
                return nil
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .milliseconds(250))
        }
    }

    private func run(_ one: UnderwayMessage, _ message: InboundMessage, _ stored: StoredMessage, _ limit: SenderLimit) async {
        await turn(of: one, stored)
        var context = MessageContext(message: message, stored: stored, replyDeadline: one.replyDeadline, limit: limit)
        let end = await stages.run(&context)
        await finish(one, context, end)
    }

    /// Suspends until the predecessor in the conversation is finished, or until the message's own time is over.
    private func turn(of one: UnderwayMessage, _ stored: StoredMessage) async {
        guard let sid = stored.unfinishedPredecessor else { return }
        let key = MessageKey(accountSID: one.key.accountSID, messageSID: sid)
        if let predecessor = underway[key] {
            _ = await predecessor.finished.wait(atMost: one.replyDeadline - .now(), on: loop)
            return
        }
        var pause = Duration.milliseconds(10)
        while one.replyDeadline - .now() > pause {
            if let found = try? await inbox.find(key) {
                switch inbox.standing(found) {
                case .finished, .deferred: return
                case .ownerIsDead where found.ownerIsDead(longerThan: Self.frameLifetime): return recover(found)
                case .ownerIsDead, .ownerLives, .ours: break
                }
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .milliseconds(250))
        }
    }

    // MARK: Recovery

    /// Takes over what dead owners left behind and no frame will bring again, and runs it with nobody waiting.
    func recoverAbandoned() async {
        guard let abandoned = try? await inbox.abandoned(longerThan: Self.frameLifetime, most: 100) else { return }
        for found in abandoned { recover(found) }
    }

    private func recover(_ found: FoundMessage) {
        let key = found.key
        guard underway[key] == nil else { return }
        let now = MonotonicInstant.now()
        let one = UnderwayMessage(key: key, arrived: now, replyDeadline: now + .seconds(13), request: nil)
        one.isDurable = true
        underway[key] = one
        LoopActor.spawn { [self] in
            if let stored = try? await inbox.takeOver(found, deadGeneration: 0) {
                figures.add(.takenOver)
                await run(one, stored.message, stored, .within)
            }
            leave(one)
        }
    }

    // MARK: The end

    /// Commits the outcome, then answers. While the database is away the outcome waits for it; the webhook does not.
    private func finish(_ one: UnderwayMessage, _ context: MessageContext, _ end: MessageEnd) async {
        var pause = Duration.milliseconds(50)
        while true {
            let isInline = one.isAwaited
            let outcome = MessageOutcome(
                key: one.key, state: end.outcome.state, outcome: end.outcome.rawValue, isSuccess: end.outcome.isSuccess, parts: end.parts,
                isInline: isInline, userID: context.user?.id,
                conversationID: context.stored.conversationID(userID: context.user?.id), processing: MonotonicInstant.now() - one.arrived,
                error: end.outcome.isSuccess ? nil : end.outcome.rawValue, country: nil,
                recordedNumber: context.message.from.recordedNumber)
            do {
                let owned = try await inbox.finish(outcome)
                if owned {
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
                    return answer(one, parts: [], outcome: .failure)
                }
                if one.replyDeadline - .now() <= pause, one.isAwaited { answer(one, parts: [], outcome: .notCounted) }
                guard link.isOpen else { return }
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
