// The way of a message through a worker: durable accept, order, stages, outcome, answer (docs/architecture.md, "The way of one message").
// Called by WorkerMain for each `deliver` frame. Each message is one task on the loop; nothing here blocks or touches a socket.
// Where a message is made durable is in Pipeline+Spool.swift, whose turn it is in Pipeline+Order.swift, how it ends in Pipeline+Outcome.swift, what
// becomes of webhooks and answers in Pipeline+Answers.swift, what dead owners left behind in Pipeline+Recovery.swift, what we lost ourselves in
// Pipeline+Lost.swift.

import EventLoop
import Logging
import Processes
import Telemetry
import Time
import Twilio
import Wire

@LoopActor final class Pipeline {
    /// How long a message of another router's dead owner is left to its redelivered frame before anybody else takes it over: longer than any
    /// frame lives.
    static let frameLifetime = Duration.seconds(15)
    /// The same of our own router's: what its dispatcher holds it brings again at once, or it is a new one and holds nothing.
    static let redelivery = Duration.seconds(3)
    /// How long a statement whose answer never came may still take effect: longer than any server runs one.
    static let settling = Duration.seconds(60)
    /// Conversations that one statement takes over.
    static let takenAtOnce = 500

    let loop: EventLoop
    let link: FrameLink
    let inbox: Inbox
    let stages: Stages
    let outbox: Outbox
    /// Where messages go that the database can't take; nil: nowhere.
    let spool: MessageSpool?
    var policy: ReplyPolicy
    var bounds = PipelineBounds()
    /// How long a message waits for its conversation to be drained when the spool has no room for it and the database is there.
    var roomMayTake = Duration.seconds(5)
    let figures: FigureCounts
    let sink: LogSink
    let log: Logger
    var underway: [MessageKey: UnderwayMessage] = [:]
    /// Requests that wait for a message's answer.
    var waiting: [UInt64: UnderwayMessage] = [:]
    var held = HeldWebhooks()
    var heldTimer: LoopTimer?
    var heldIsArmed = false
    var fates = ReplyFates()
    /// Messages in hand that came out of their place, by conversation: what waits here from after them must not begin before them.
    var displaced: [[UInt8]: [UnderwayMessage]] = [:]
    /// Accepts that failed with an unknown outcome, and when: their rows may be there, ours, with nobody who has them in hand.
    var unsettled: [MessageKey: MonotonicInstant] = [:]
    /// When a take-over of many failed with an unknown outcome: rows may be ours of which nobody here knows.
    var unknownTakeOver: MonotonicInstant?
    var isTakingOver = false
    /// This worker is started for one message at which others died.
    var isAlone = false
    /// That is being taken.
    var isClaiming = false
    /// What the dispatcher says of messages at which workers died.
    var suspicions: Suspicions?
    /// Replies that reached nobody, on their way to the outbox: another delivery must not be answered with one meanwhile.
    var moving: Set<MessageKey> = []
    /// Called when the last message in hand is finished and the fate of each answer known, while draining.
    var onIdle: (() -> Void)?
    /// Something was put into the outbox.
    var onLate: () -> Void = {}
    /// A reply leaves in the answer to a webhook: what is sent, our address and the person's.
    var onInline: (_ parts: [String], _ ours: Address, _ person: Address) -> Void = { _, _, _ in }

    init(
        loop: EventLoop, link: FrameLink, inbox: Inbox, stages: Stages, outbox: Outbox, spool: MessageSpool? = nil, policy: ReplyPolicy,
        figures: FigureCounts, sink: LogSink
    ) {
        self.spool = spool
        self.loop = loop
        self.link = link
        self.inbox = inbox
        self.stages = stages
        self.outbox = outbox
        self.policy = policy
        self.figures = figures
        self.sink = sink
        log = sink.logger("worker")
        inbox.ownership.handIsAll = { [weak self] in self?.knowsAll ?? false }
        inbox.ownership.onLost = { [weak self] in self?.lose() }
        if let spool { inbox.onAcceptFailure { spool.turns($0) } }
        heldTimer = LoopTimer(loop) { [unowned self] in
            heldIsArmed = false
            turnHeldLate()
        }
    }

    /// A row may be ours that nobody here will finish.
    var mayHaveLeftSome = false

    /// What is unfinished and ours is under way.
    var knowsAll: Bool { unsettled.isEmpty && unknownTakeOver == nil && !isTakingOver && !mayHaveLeftSome }

    /// No inline reply was given up here without its fate.
    var knowsFates = true

    /// Of each inline reply it is known whether it was written, or the outbox knows that it isn't known.
    var knowsAllFates: Bool {
        knowsFates && fates.isEmpty && moving.isEmpty && !underway.values.contains { $0.mayBeInline }
    }

    /// All that this worker accepted or took over is finished.
    var hasNothingLeft: Bool { underway.isEmpty && fates.isEmpty && knowsAll }

    /// Messages in hand.
    var inHand: Int { underway.count }
    /// Bytes of what they say.
    private(set) var inHandBytes = 0

    /// New messages still come in hand; else they wait in the database.
    private var hasRoom: Bool { underway.count <= bounds.inHand && inHandBytes <= bounds.bytes }
    /// Half of the room for what messages say is left for those that come.
    var hasRoomForBacklog: Bool { inHandBytes <= bounds.bytes / 2 }

    /// What a worker died of is not in its row yet: nothing is taken up that nobody has named.
    var hasOpenSuspicion: Bool { suspicions?.hasOpen == true }

    /// An accept or a take-over whose outcome nobody knows: `settle` looks for it.
    func remember(_ key: MessageKey) {
        if unsettled[key] != nil || unsettled.count < bounds.unsettled { unsettled[key] = .now() } else { unknownTakeOver = .now() }
    }

    // MARK: From the dispatcher

    /// A message at either webhook.
    func deliver(_ deliver: Deliver, request: UInt64, flags: FrameFlags) {
        if flags.contains(.deadLetter) { return keepLetter(deliver, request) }
        let message = OnCPU.during(request: request) { InboundMessage(deliver) }
        let key = message.key
        if flags.contains(.replyLate) { return moveForDead(key, deliver, request, isTwin: flags.contains(.twin)) }
        if let fate = fates.open(key) { return answerAgain(fate, request) }
        let now = MonotonicInstant.now()
        // By the dispatcher's count: a redelivered frame has less left.
        let delivered = now + .milliseconds(Int(deliver.remaining)) - ReplyPolicy.frontDeadline
        if let known = underway[key] {
            figures.add(.duplicates)
            known.join(request)
            if flags.contains(.twin) { known.isTwin = true }
            if known.isUnfound, known.deadGeneration == 0 {
                known.deadGeneration = deliver.deadGeneration
                known.frame?.deadGeneration = deliver.deadGeneration
            }
            waiting[request] = known
            // Of a dead worker's frame it would be taken for more, should it cross the dispatcher's own answer.
            if known.isDurable, !known.mayBeInline || deliver.deadGeneration == 0 { link.send(.accepted, id: request) }
            // Its own webhook was answered empty: so is this one.
            if known.isLate, !known.mayBeInline { return answer(known, parts: [], outcome: .notCounted) }
            if known.isRecovered {
                known.lastMoment = delivered + ReplyPolicy.lastMoment
                hold(request, until: delivered + policy.heldFor)
            }
            return
        }
        let arrived = now - max(.zero, WallTime.now() - WallTime(microseconds: deliver.arrivedAt))
        let one = UnderwayMessage(
            key: key, arrived: arrived, lastMoment: delivered + ReplyPolicy.lastMoment, workUntil: arrived + policy.messageMaxAge,
            request: request)
        hold(request, until: delivered + policy.heldFor)
        one.message = message
        if spool != nil { one.frame = deliver }
        one.person = message.from.text
        one.sequence = message.arrivalSequence
        one.place = UnderwayMessage.Arrival(message)
        one.isTwin = flags.contains(.twin)
        one.isUnfound = true
        one.deadGeneration = deliver.deadGeneration
        if one.deadGeneration != 0 { displace(one, message) }
        enter(one)
        weigh(one, deliver.fields.encoded.count)
        waiting[request] = one
        let limit: SenderLimit = flags.contains(.firstLimited) ? .firstOver : flags.contains(.limited) ? .over : .within
        // Above what this worker can keep in memory a message waits in the database, whatever the limits say.
        let isDeferred = flags.contains(.deferred) || !hasRoom
        LoopActor.spawn { [self] in
            guard let context = await admit(one, limit, isDeferred: isDeferred) else { return leave(one) }
            await run(one, context)
        }
    }

    // MARK: One message

    func enter(_ one: UnderwayMessage) {
        underway[one.key] = one
        one.isMoved = moving.contains(one.key)
        one.span = inbox.ownership.hand.begin()
        figures.set(.inFlight, underway.count)
    }

    /// Before a take-over is sent: its row may be an old one.
    func willTake(_ one: UnderwayMessage) {
        if !one.isTaken { inbox.ownership.hand.take() }
        one.isTaken = true
    }

    /// So much is what it says, from now on.
    func weigh(_ one: UnderwayMessage, _ bytes: Int) {
        inHandBytes += bytes - one.bytes
        one.bytes = bytes
    }

    /// What a crowd has left in the tables; when the heap is trimmed.
    func giveRoomBack() {
        underway.giveRoomBack()
        waiting.giveRoomBack()
        displaced.giveRoomBack()
        unsettled.giveRoomBack()
        fates.giveRoomBack()
    }

    func leave(_ one: UnderwayMessage) {
        one.context = nil
        if underway[one.key] === one { underway[one.key] = nil }
        weigh(one, 0)
        link.returnCredit(one.deliveries)
        figures.set(.inFlight, underway.count)
        if !one.hasFate { release(one) }
        one.onLeft?()
        checkIdle()
    }

    /// Its reply, if it has one, is out of our hands too.
    func release(_ one: UnderwayMessage) {
        inbox.ownership.hand.end(one.span)
        if one.isTaken { inbox.ownership.hand.release() }
        if let span = one.answerSpan { inbox.ownership.answers.end(span) }
        one.answerSpan = nil
        forgetPlace(of: one)
        one.finished.fulfill(())
    }

    /// Makes the message durable and its own. nil: it was refused, is to wait, or is somebody else's, and has been answered.
    func admit(_ one: UnderwayMessage, _ limit: SenderLimit, isDeferred: Bool) async -> MessageContext? {
        guard let message = one.message else { return nil }
        one.message = nil
        defer { nowKnown(one) }
        guard let accepted = await store(one, message, isDeferred: isDeferred) else { return nil }
        one.isDurable = true
        if !one.mayBeInline { for request in one.requests { link.send(.accepted, id: request) } }
        switch accepted {
        case .stored(let stored):
            nowKnown(one)
            if message.optOutAction == .stop { stop(before: message) }
            if policy.mode == .alwaysLate { turnLate(one) }
            guard isDeferred else { return MessageContext(one, stored: stored, limit: limit) }
            figures.add(.deferred)
            answer(one, parts: [], outcome: .notCounted)
            return nil
        case .duplicate:
            figures.add(.duplicates)
            guard let stored = await ownership(of: one) else { return nil }
            return MessageContext(one, stored: stored, limit: limit)
        case .unprocessable:
            figures.add(.unprocessable)
            answer(one, parts: [], outcome: .failure)
            return nil
        }
    }

    /// Takes a message that is ours through order and stages to its end, and out of hand.
    func run(_ one: UnderwayMessage, _ first: MessageContext) async {
        guard let context = await prepare(one, first) else { return leave(one) }
        // A task keeps the room that its deepest call has taken: the one that waits for the agent, among thousands, begins anew.
        LoopActor.spawn { [self] in await ask(one, context) }
    }

    /// What the agent is to be asked about; nil: it has ended without.
    private func prepare(_ one: UnderwayMessage, _ first: MessageContext) async -> MessageContext? {
        var context = first
        while true {
            one.context = context
            context.isItsTurn = false
            context.isItsTurn = await turn(of: one, context.stored)
            // Told that it took too long while it waited for its turn: its end is committed.
            if one.isGivenUp { return nil }
            if one.isParked {
                await park(one)
                return nil
            }
            if !context.isItsTurn, !one.isLost {
                await finish(one, context, MessageEnd(outcome: .expired))
                return nil
            }
            switch await stages.run(context) {
            case .askAgent: return context
            case .end(let end):
                await conclude(one, context, end)
                return nil
            case .pass, .lost: break
            }
            guard let again = await anew(one, context) else { return nil }
            context = again
        }
    }

    /// Thousands of tasks are suspended here.
    private func ask(_ one: UnderwayMessage, _ context: MessageContext) async {
        await answered(await stages.askAgent(context), one, context)
    }

    private func answered(_ result: AgentResult, _ one: UnderwayMessage, _ context: MessageContext) async {
        if waitsOn(result, one, context) {
            await park(one)
            return leave(one)
        }
        if let end = OnCPU.during(one.key, { stages.end(for: result, context) }) {
            await conclude(one, context, await stages.settle(end, context))
            return leave(one)
        }
        guard let again = await anew(one, context) else { return leave(one) }
        await run(one, again)
    }

    /// A deferred message that the agent cannot be reached for waits on in the database: it has waited there with nobody watching, and there may
    /// be a hundred thousand. Only what the agent has certainly not seen: anything else it may have worked on.
    private func waitsOn(_ result: AgentResult, _ one: UnderwayMessage, _ context: MessageContext) -> Bool {
        guard context.stored.isFromBacklog, case .failure(let failure) = result, failure.kind == .unavailable, failure.neverSent else {
            return false
        }
        return context.remaining > .zero && !one.isLost && !one.isGivenUp && one.isWayOpen
    }

    private func conclude(_ one: UnderwayMessage, _ context: MessageContext, _ end: MessageEnd) async {
        if one.isGivenUp { return await record(end, of: one) }
        if !one.doubts.isEmpty { await repliesBefore(one) }
        await finish(one, context, end)
    }

    /// The sender of `message` has just opted out: what is in hand of the same person from before is not answered any more.
    func stop(before message: InboundMessage) {
        for one in underway.values where one.sequence < message.arrivalSequence {
            if one.person == message.from.text, one.key.accountSID == message.accountSID { one.isStopped = true }
        }
    }
}
