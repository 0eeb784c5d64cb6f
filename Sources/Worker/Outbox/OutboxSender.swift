// Sends what is in the outbox: claims conversations that are due, sends their parts in order, writes what became of each, goes on. Started by
// WorkerParts; woken by the pipeline when something was put in, else by its own slow poll, which is the truth. docs/delivery.md.

import EventLoop
import Logging
import Telemetry
import Time
import Twilio

@LoopActor final class OutboxSender {
    /// Conversations in hand at once; each has one request under way at most.
    private static let mostInHand = 128
    private static let poll = Duration.seconds(1)
    private static let freeing = Duration.seconds(2)

    private let loop: EventLoop
    private let outbox: Outbox
    private let sending: any MessageSending
    private let figures: FigureCounts
    private let log: Logger
    private var rest = SenderRest()
    private var lists = RecentListings()
    private var paces = SenderPaces()
    /// When senders with a pace that have just sent something may send again: they are not left to the poll.
    private var paceDue: [String: MonotonicInstant] = [:]
    private var paceTimer: LoopTimer?
    private var timer: LoopTimer?
    private var isClaiming = false
    private var isWoken = false
    private var isStopped = false
    /// The claims in hand.
    private var held: Set<Int64> = []
    /// A claim may have taken conversations whose names never reached us.
    private var hasLostClaim = false
    private var nextFreeing = MonotonicInstant.now()
    var inHand: Int { held.count }
    /// Accounts that Twilio sends nothing for at present, as far as this worker knows.
    var accountsRefused: Int { rest.accountsRefused(at: .now()) }
    /// Parts are sent at all; false: nothing is claimed.
    var isEnabled = true
    /// Opt-out words have not taken effect yet: nothing is claimed.
    var isHeld: @LoopActor () -> Bool = { false }

    /// - Parameter sending: to Twilio. What is for a made-up person never gets there.
    init(loop: EventLoop, outbox: Outbox, sending: any MessageSending, figures: FigureCounts, log: Logger) {
        self.loop = loop
        self.outbox = outbox
        self.sending = TestSending(sending)
        self.figures = figures
        self.log = log
    }

    func start() {
        let timer = LoopTimer(loop) { [weak self] in self?.wake() }
        timer.schedule(every: Self.poll)
        self.timer = timer
    }

    /// Claims nothing more, and waits for what is in hand, so long.
    func finish(within span: Duration) async {
        isStopped = true
        timer?.cancel()
        paceTimer?.cancel()
        let until = MonotonicInstant.now() + span
        // A claim under way is begun already: what it brings is sent, or nobody would know whether it was.
        while inHand > 0 || isClaiming, MonotonicInstant.now() < until { await LoopActor.sleep(.milliseconds(20), on: loop) }
    }

    /// Something may be due.
    func wake() {
        guard isEnabled, !isStopped else { return }
        guard !isClaiming else {
            isWoken = true
            return
        }
        guard inHand < Self.mostInHand else { return }
        isClaiming = true
        LoopActor.spawn { await self.claim() }
    }

    private func claim() async {
        defer { isClaiming = false }
        repeat {
            isWoken = false
            let room = Self.mostInHand - inHand
            guard room > 0, !isHeld(), await look(), !isHeld() else { return }
            let resting = rest.resting(at: .now())
            do {
                try await claimPaced(most: max(1, room / 2), resting)
                let left = Self.mostInHand - inHand
                guard left > 0, !isHeld() else { return }
                let claims = try await outbox.claim(most: left, resting: resting, paced: Array(paces.rates.keys))
                take(claims)
                if claims.conversations.count == left { return }
            } catch {
                if case .away(_, maybeExecuted: true) = error { hasLostClaim = true }
                return
            }
        } while isWoken && !isStopped
    }

    private func take(_ claims: OutboxClaims) {
        figures.add(.outboxWithheld, UInt64(claims.withheld))
        figures.add(.outboxExpired, UInt64(claims.expired))
        for (claim, part, night) in claims.conversations {
            held.insert(claim.claim)
            LoopActor.spawn {
                // Otherwise it stays in hand: given back it would look as if it had never been sent.
                if await self.run(claim, part, night) { self.held.remove(claim.claim) }
                if self.isWoken || self.inHand == Self.mostInHand / 2 { self.wake() }
            }
        }
    }

    /// What must be known before a claim: that no earlier one has taken what nobody here knows of, and, now and then, who has ended.
    private func look() async -> Bool {
        do {
            let isTime = MonotonicInstant.now() >= nextFreeing
            // Now and then without a cause, too: a claim that was given up as lost may be committed long after that was looked at.
            if hasLostClaim || isTime {
                try await outbox.giveBack(inHand: held)
                hasLostClaim = false
            }
            if isTime {
                nextFreeing = .now() + Self.freeing
                try await outbox.freeAbandoned()
            }
            return true
        } catch {
            return false
        }
    }

    // MARK: Pace

    /// Segments a second by our number; empty: none has a pace.
    func setPaces(_ rates: [String: Double]) { paces.set(rates) }

    /// An inline reply has left: it counts, and is never held back.
    func sentInline(_ parts: [String], from sender: Address, to person: Address) {
        if !paces.rates.isEmpty { paces.spend(parts, from: sender, to: person) }
    }

    /// Those whose senders have a pace, before the others: there are never more than it allows.
    private func claimPaced(most: Int, _ resting: [String]) async throws(InboxError) {
        guard !paces.rates.isEmpty, await settlePaces() else { return }
        let claims: OutboxClaims
        do { claims = try await outbox.claimPaced(most: most, resting: resting, rates: paces.rates) } catch {
            if error.isAway { throw error }
            // A refusal concerns these alone.
            return log.error("senders with a pace cannot be served", metadata: ["reason": "\(error)"])
        }
        take(claims)
        noteNextTurns(claims)
    }

    /// The database knows of every pace and of all that was sent inline. false: it does not, and nothing with a pace is claimed.
    private func settlePaces() async -> Bool {
        if !paces.areStored {
            do {
                try await outbox.addPaces(Array(paces.rates.keys))
                paces.areStored = true
            } catch {
                return false
            }
        }
        let owed = paces.takeOwed()
        guard !owed.isEmpty else { return true }
        do { try await outbox.spend(owed) } catch {
            if case .away(_, maybeExecuted: true) = error { return false }
            paces.giveBack(owed)
            return false
        }
        return true
    }

    private func noteNextTurns(_ claims: OutboxClaims) {
        var seconds: [String: Double] = [:]
        for case let part? in claims.conversations.map(\.part) where part.action == .send {
            guard let rate = paces.rates[part.from] else { continue }
            seconds[part.from, default: 0] += Double(Segments.count(part.body, from: Address(part.from), to: Address(part.to))) / rate
        }
        for (sender, wait) in seconds { paceDue[sender] = .now() + .seconds(min(wait, 60)) }
        if !seconds.isEmpty { armPace() }
    }

    private func armPace() {
        guard let next = paceDue.values.min() else { return }
        let timer = paceTimer ?? LoopTimer(loop) { [weak self] in self?.paceCame() }
        paceTimer = timer
        timer.schedule(after: max(.milliseconds(1), next - .now()))
    }

    private func paceCame() {
        let now = MonotonicInstant.now()
        paceDue = paceDue.filter { $0.value > now }
        wake()
        armPace()
    }

    // MARK: One conversation

    /// False: the database refuses to know what became of it, in every form.
    private func run(_ claim: OutboxClaim, _ part: OutboxPart?, _ night: Duration?) async -> Bool {
        let result = part == nil ? OutboxResult(claim: claim, id: 0, pause: night) : await result(claim, part)
        var next = await write(result)
        if next == nil, let part {
            // Another part has that SID, say. Nobody knows then what became of this one: Twilio's records or a person decide.
            if part.action == .look, Settlement.isLast(part.unknownFor) {
                next = await write(giveUp(claim, part))
            } else {
                figures.add(.outboxUnknown)
                next = await write(OutboxResult(claim: claim, id: result.id, state: .unknown, looks: 0, pause: Settlement.pause))
            }
        }
        switch next {
        case .more: isWoken = true
        case .released: break
        case .fenced:
            figures.add(.outboxFenced)
            await tell(result)
        case nil: return false
        }
        return true
    }

    /// Writes it as soon as the database takes it; the conversation is ours until then, or until we are taken for dead. nil: refused.
    private func write(_ result: OutboxResult) async -> OutboxNext? {
        var pause = Duration.milliseconds(50)
        while true {
            do { return try await outbox.settle(result) } catch {
                guard error.isAway else {
                    log.error("outbox result refused", metadata: ["id": "\(result.id)", "reason": "\(error)"])
                    return nil
                }
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .seconds(1))
        }
    }

    /// The conversation was taken from us while Twilio answered: whoever has it now learns what we know.
    private func tell(_ result: OutboxResult) async {
        // Of a result that is written the same statement records it.
        if result.errorCode == 21610 { await outbox.recordOptOut(of: result.id) }
        guard let sid = result.twilioSID else { return }
        _ = try? await outbox.take(
            MessageStatus(outboxID: result.id, messageSID: sid, status: result.status ?? "queued", errorCode: nil))
    }

    private func result(_ claim: OutboxClaim, _ part: OutboxPart?) async -> OutboxResult {
        guard let part else { return OutboxResult(claim: claim, id: 0) }
        return part.action == .look ? await look(claim, part) : await send(claim, part)
    }

    private func send(_ claim: OutboxClaim, _ part: OutboxPart) async -> OutboxResult {
        let sender = part.from
        func again(after pause: Duration) -> OutboxResult {
            OutboxResult(claim: claim, id: part.id, state: .queued, pause: pause)
        }
        // It began to rest since the claim was asked for.
        if let pause = rest.pause(account: part.accountSID, sender: sender, at: .now()) { return again(after: pause) }
        let began = MonotonicInstant.now()
        let sent = await sending.send(part)
        if !part.isTest { figures.record(.twilio, .now() - began) }
        switch sent {
        case .sent(let sid, let status) where part.isTest:
            return OutboxResult(claim: claim, id: part.id, state: .sent, twilioSID: sid, status: status, deliveredAt: .now())
        case .sent(let sid, let status):
            figures.add(.outboxSent)
            if let arrived = part.arrivedAt { figures.record(.lateReply, WallTime.now() - arrived) }
            if rest.sent(account: part.accountSID, sender: sender) {
                log.info("Twilio takes messages of this account again", metadata: ["account": "\(part.accountSID)"])
            }
            return OutboxResult(claim: claim, id: part.id, state: .sent, twilioSID: sid, status: status)
        case .notSent:
            figures.add(.outboxRetries)
            return again(after: rest.notSent(account: part.accountSID, sender: sender, at: .now()))
        case .senderBusy(_, let pause):
            figures.add(.outboxRetries)
            rest.busy(account: part.accountSID, sender: sender, for: pause, at: .now())
            return again(after: pause)
        case .accountTrouble(let reason):
            figures.add(.outboxRetries)
            if rest.accountTrouble(part.accountSID, at: .now()) {
                log.error(
                    "Twilio refuses all messages of this account: check TWILIO_API_KEY_SID, TWILIO_AUTH_TOKEN and the account's standing",
                    metadata: ["account": "\(part.accountSID)", "reason": "\(TwilioVerdict.accountTrouble(reason))"])
            }
            return again(after: SenderRest.accountPause)
        case .optedOut:
            figures.add(.outboxFailed)
            return OutboxResult(claim: claim, id: part.id, state: .failed, errorCode: 21610)
        case .failed(let code):
            figures.add(.outboxFailed)
            return OutboxResult(claim: claim, id: part.id, state: .failed, errorCode: code)
        case .unknown:
            figures.add(.outboxUnknown)
            return OutboxResult(claim: claim, id: part.id, state: .unknown, looks: 0, pause: Settlement.pause)
        }
    }

    private func look(_ claim: OutboxClaim, _ part: OutboxPart) async -> OutboxResult {
        var part = part
        let listing: TwilioListing
        if let recent = lists.listing(for: part, at: .now()) {
            // It tells what Twilio had when it was read.
            part.unknownFor -= recent.age
            listing = recent.listing
        } else {
            let asked = MonotonicInstant.now()
            guard let read = await sending.records(of: part) else {
                return OutboxResult(claim: claim, id: part.id, pause: Settlement.pause)
            }
            lists.keep(read, for: part, askedAt: asked)
            listing = read
        }
        guard let taken = try? await outbox.taken(listing.records.map(\.sid)),
            let siblings = try? await outbox.inlineSiblings(of: part, since: Settlement.since(part))
        else {
            return OutboxResult(claim: claim, id: part.id, pause: Settlement.pause)
        }
        let records = listing.records.filter { !taken.contains($0.sid) }
        switch Settlement.judge(part, records, isWhole: listing.isWhole, siblings) {
        case .found(let sid, let status):
            figures.add(.outboxSettled)
            let record = records.first { $0.sid == sid }
            return OutboxResult(
                claim: claim, id: part.id, state: .sent, twilioSID: sid, sidFrom: .list, status: status, errorCode: record?.errorCode,
                deliveredAt: record?.deliveredAt)
        case .again(let pause):
            return OutboxResult(claim: claim, id: part.id, looks: Settlement.passed(part.unknownFor), pause: pause)
        case .sendNow:
            figures.add(.outboxSettled)
            return OutboxResult(claim: claim, id: part.id, state: .queued, pause: .zero)
        case .unclear: return giveUp(claim, part)
        }
    }

    private func giveUp(_ claim: OutboxClaim, _ part: OutboxPart) -> OutboxResult {
        figures.add(.outboxUnclear)
        log.error(
            "nobody knows whether Twilio sent this; a person decides: sms-routerctl messages show",
            metadata: ["outbox_id": "\(part.id)", "to": "\(Mask.number(part.to))"])
        return OutboxResult(claim: claim, id: part.id, state: .unclear)
    }
}
