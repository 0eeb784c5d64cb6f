// Sends what is in the outbox: claims conversations that are due, sends their parts in order, writes what became of each, goes on. Started by
// WorkerParts; woken by the pipeline when something was put in, else by its own slow poll, which is the truth. docs/delivery.md.

import EventLoop
import Logging
import Telemetry
import Time

@LoopActor final class OutboxSender {
    /// Conversations in hand at once; each has one request under way at most.
    private static let mostInHand = 128
    private static let poll = Duration.seconds(1)

    private let loop: EventLoop
    private let outbox: Outbox
    private let sending: any MessageSending
    private let figures: FigureCounts
    private let log: Logger
    private var rest = SenderRest()
    private var timer: LoopTimer?
    private var isClaiming = false
    private var isWoken = false
    private var isStopped = false
    private(set) var inHand = 0
    /// Parts are sent at all; false: nothing is claimed.
    var isEnabled = true
    /// Records that this person has opted out, for Twilio says so.
    var onOptedOut: @LoopActor (OutboxPart) async -> Void = { _ in }

    init(loop: EventLoop, outbox: Outbox, sending: any MessageSending, figures: FigureCounts, log: Logger) {
        self.loop = loop
        self.outbox = outbox
        self.sending = sending
        self.figures = figures
        self.log = log
    }

    func start() {
        let timer = LoopTimer(loop) { [weak self] in self?.wake() }
        timer.schedule(every: Self.poll)
        self.timer = timer
    }

    /// Claims nothing more; what is in hand goes on.
    func stop() {
        isStopped = true
        timer?.cancel()
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
            guard room > 0, let claimed = try? await outbox.claim(most: room) else { return }
            for (claim, part) in claimed {
                inHand += 1
                LoopActor.spawn {
                    await self.run(claim, part)
                    self.inHand -= 1
                    if self.inHand == Self.mostInHand / 2 { self.wake() }
                }
            }
            if claimed.count == room { return }
        } while isWoken && !isStopped
    }

    // MARK: One conversation

    private func run(_ claim: OutboxClaim, _ first: OutboxPart?) async {
        var claim = claim
        var part = first
        while true {
            let result = await result(claim, part)
            switch await write(result) {
            case .part(let same, let next):
                claim = same
                part = next
            case .fenced:
                figures.add(.outboxFenced)
                await tell(result)
                return
            case .released, nil: return
            }
        }
    }

    /// Writes it as soon as the database takes it, within the lease; nil: it never did.
    private func write(_ result: OutboxResult) async -> OutboxNext? {
        let until = MonotonicInstant.now() + Outbox.lease
        var pause = Duration.milliseconds(50)
        while true {
            do { return try await outbox.settle(result) } catch {
                if !error.isAway { log.error("outbox result refused", metadata: ["id": "\(result.id)", "reason": "\(error)"]) }
                guard error.isAway, MonotonicInstant.now() < until else { return nil }
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .seconds(1))
        }
    }

    /// The conversation was taken from us while Twilio answered: whoever has it now learns what we know.
    private func tell(_ result: OutboxResult) async {
        guard let sid = result.twilioSID else { return }
        _ = try? await outbox.take(
            MessageStatus(outboxID: result.id, messageSID: sid, status: result.status ?? "queued", errorCode: nil))
    }

    private func result(_ claim: OutboxClaim, _ part: OutboxPart?) async -> OutboxResult {
        guard let part else { return OutboxResult(claim: claim, id: 0) }
        switch part.action {
        case .withheld:
            figures.add(.outboxWithheld)
            return OutboxResult(claim: claim, id: part.id)
        case .expired:
            figures.add(.outboxExpired)
            return OutboxResult(claim: claim, id: part.id)
        case .look: return await look(claim, part)
        case .send: return await send(claim, part)
        }
    }

    private func send(_ claim: OutboxClaim, _ part: OutboxPart) async -> OutboxResult {
        let sender = part.messagingServiceSID ?? part.from
        func again(after pause: Duration) -> OutboxResult {
            OutboxResult(claim: claim, id: part.id, state: .queued, pause: pause)
        }
        if let pause = rest.pause(account: part.accountSID, sender: sender, at: .now()) { return again(after: pause) }
        switch await sending.send(part) {
        case .sent(let sid, let status):
            figures.add(.outboxSent)
            if rest.sent(account: part.accountSID, sender: sender) {
                log.info("Twilio takes messages of this account again", metadata: ["account": "\(part.accountSID)"])
            }
            return OutboxResult(claim: claim, id: part.id, state: .sent, twilioSID: sid, status: status)
        case .notSent:
            figures.add(.outboxRetries)
            return again(after: rest.notSent(account: part.accountSID, sender: sender, at: .now()))
        case .senderBusy(let pause):
            figures.add(.outboxRetries)
            rest.busy(account: part.accountSID, sender: sender, for: pause, at: .now())
            return again(after: pause)
        case .accountTrouble(let reason):
            figures.add(.outboxRetries)
            if rest.accountTrouble(part.accountSID, at: .now()) {
                log.error(
                    "Twilio refuses all messages of this account: check TWILIO_API_KEY_SID, TWILIO_AUTH_TOKEN and the account's standing",
                    metadata: ["account": "\(part.accountSID)", "reason": "\(reason)"])
            }
            return again(after: SenderRest.accountPause)
        case .optedOut:
            figures.add(.outboxFailed)
            await onOptedOut(part)
            return OutboxResult(claim: claim, id: part.id, state: .failed, errorCode: 21610)
        case .failed(let code):
            figures.add(.outboxFailed)
            return OutboxResult(claim: claim, id: part.id, state: .failed, errorCode: code)
        case .unknown:
            figures.add(.outboxUnknown)
            return OutboxResult(claim: claim, id: part.id, state: .unknown, looks: 0, pause: Settlement.pauses[0])
        }
    }

    private func look(_ claim: OutboxClaim, _ part: OutboxPart) async -> OutboxResult {
        // Somebody was sending it and is gone: Twilio's records need a moment too.
        if part.wasSending {
            figures.add(.outboxUnknown)
            return OutboxResult(claim: claim, id: part.id, state: .unknown, looks: 0, pause: Settlement.pauses[0])
        }
        guard let records = await sending.records(of: part),
            let taken = try? await outbox.taken(records.map(\.sid))
        else {
            return OutboxResult(claim: claim, id: part.id, pause: Settlement.pauses[0])
        }
        switch Settlement.judge(part, records.filter { !taken.contains($0.sid) }, looks: part.looks) {
        case .found(let sid, let status):
            figures.add(.outboxSettled)
            return OutboxResult(claim: claim, id: part.id, state: .sent, twilioSID: sid, status: status)
        case .again(let pause):
            return OutboxResult(claim: claim, id: part.id, looks: part.looks + 1, pause: pause)
        case .sendNow:
            figures.add(.outboxSettled)
            return OutboxResult(claim: claim, id: part.id, state: .queued, pause: .zero)
        case .unclear:
            figures.add(.outboxUnclear)
            log.error(
                "nobody knows whether Twilio sent this; a person decides: sms-routerctl messages show",
                metadata: ["outbox_id": "\(part.id)", "to": "\(Mask.number(part.to))"])
            return OutboxResult(claim: claim, id: part.id, state: .unclear)
        }
    }
}
