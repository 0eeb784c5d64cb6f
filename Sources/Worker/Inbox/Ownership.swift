// The worker's registration as an owner of messages: a row with a lease on the database's clock. Used by Inbox only.

import EventLoop
import Postgres
import Time

/// Registers when the database is first reached, beats while the worker lives, ends with it. A worker whose row was ended by another (its
/// lease had run out and somebody took over) has lost what it had in hand, and registers anew.
@LoopActor final class Ownership {
    /// A lease, and how often it is renewed.
    static let lease = Duration.seconds(10)
    static let beat = Duration.seconds(2)

    let router: [UInt8]
    let slot: Int
    let generation: UInt64
    /// Of the privacy key that this worker has.
    let keyCheck: [UInt8]?
    private let database: any Database
    let loop: EventLoop
    private(set) var id: Int64?
    /// Generations of this router that the dispatcher knows to be dead, and when it said so: their leases need not run out.
    private(set) var dead: [UInt64: MonotonicInstant] = [:]
    /// Those of them whose rows may not be ended yet.
    var buried: Set<UInt64> = []
    /// Ended generations whose answers all have their fate, which the database has not been told.
    private var accounted: Set<UInt64> = []
    private var isWritingFates = false
    private var registering: Promise<Result<Int64, PostgresError>>?
    private var timer: LoopTimer?
    var isBeating = false
    /// Somebody has asked for our own fates: two beats come at once.
    var isHurrying = false
    private var hasEnded = false
    /// `inbox_from` of our row, as far as we know.
    private var inboxFrom: Int64 = 0
    /// Since when every beat was answered; nil: the last one was not.
    private(set) var answeredSince: MonotonicInstant?
    /// Until when the lease runs at least, on our own clock.
    private var leaseEnds: MonotonicInstant?
    /// What is in hand, for the bound of what can be left of us.
    var hand = InHandLedger()
    /// Answers with an inline reply, from before their outcome is sent to the database until their fate is known; beats bring its clock.
    var answers = InHandLedger()
    /// Whether `hand` tells of everything unfinished that is, or may be, ours.
    var handIsAll: () -> Bool = { true }
    /// Something that a dead worker of this router had in hand is spooled, and what that one had committed of it is not looked at yet.
    var owesReplies: () -> Bool = { false }
    /// We may not register: the database has hashes under another privacy key than ours.
    var onOtherKey: () -> Void = {}
    /// Somebody else has ended our row: everything in hand is fenced off.
    var onLost: () -> Void = {}

    init(loop: EventLoop, database: any Database, router: [UInt8], slot: Int, generation: UInt64, keyCheck: [UInt8]? = nil) {
        self.loop = loop
        self.database = database
        self.router = router
        self.slot = slot
        self.generation = generation
        self.keyCheck = keyCheck
    }

    /// The dispatcher has buried a worker. Few die in one worker's life, and a number is small.
    func learnOfDeath(_ generation: UInt64, at instant: MonotonicInstant = .now()) {
        if dead[generation] == nil { dead[generation] = instant }
        buried.insert(generation)
    }

    /// The dispatcher knows the fate of every answer that this ended worker gave: written as soon as the database takes it, or its replies would
    /// be looked for at Twilio. But not before what was spooled of the dead is drained: that may still put a reply into the outbox, and whoever comes
    /// after it in its conversation, at whatever router, has to wait for it.
    func learnOfFates(_ generation: UInt64) async {
        accounted.insert(generation)
        guard !isWritingFates else { return }
        isWritingFates = true
        defer { isWritingFates = false }
        var pause = Duration.milliseconds(50)
        while !accounted.isEmpty, !hasEnded {
            let told = accounted
            if !owesReplies() {
                var parameters = Parameters()
                parameters.append(uuid: router)
                parameters.append(int8Array: told.sorted().map { Int64(clamping: $0) })
                do {
                    _ = try await database.run(OwnerStatements.fatesKnown, parameters, lane: .any)
                    accounted.subtract(told)
                    continue
                } catch {
                    // Refused: then Twilio's records are asked, which comes to the same.
                    guard InboxError(error).isAway else { return accounted.subtract(told) }
                }
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .seconds(1))
        }
    }

    /// Our owner id; registers when there is none yet.
    func current() async throws(PostgresError) -> Int64 {
        if let id { return id }
        if hasEnded { throw .away("this worker has ended", maybeExecuted: false) }
        if let registering { return try await registering.wait().get() }
        let promise = Promise<Result<Int64, PostgresError>>()
        registering = promise
        let result = await register()
        registering = nil
        promise.fulfill(result)
        return try result.get()
    }

    private func register() async -> Result<Int64, PostgresError> {
        var parameters = Parameters()
        parameters.append(uuid: router)
        parameters.append(Int32(slot))
        parameters.append(Int64(clamping: generation))
        parameters.append(Self.lease.milliseconds / 1000)
        parameters.append(bytes: keyCheck)
        let asked = MonotonicInstant.now()
        do {
            let rows = try await database.run(OwnerStatements.register, parameters, lane: .any)
            guard !rows.isEmpty else {
                onOtherKey()
                return .failure(.away("the database has hashes under another privacy key", maybeExecuted: false))
            }
            let id = try rows.int64(0, 0) ?? 0
            self.id = id
            leaseEnds = asked + Self.lease
            inboxFrom = try rows.int64(0, 1) ?? 0
            answeredSince = answeredSince ?? .now()
            startBeating()
            return .success(id)
        } catch {
            return .failure(error)
        }
    }

    private func startBeating() {
        guard timer == nil else { return }
        // Weak, not unowned: the task below would hold what this closure holds, and may come to its turn when we are gone.
        let timer = LoopTimer(loop) { [weak self] in
            // While the database hangs, one beat is enough.
            guard let self, !isBeating else { return }
            isBeating = true
            LoopActor.spawn { await self.heartbeat() }
        }
        timer.schedule(every: Self.beat)
        self.timer = timer
    }

    /// Whether the database has answered for a whole lease: all who live have renewed theirs meanwhile. Before that, after an outage, a
    /// lease that is over says nothing.
    var isSteady: Bool { answeredSince.map { .now() - $0 >= Self.lease } ?? false }

    /// Whether the lease runs, so that nobody can have taken over what is in hand. After having stood still for longer, or with the database
    /// away for so long, that is known only when a beat is answered again.
    var isCertain: Bool { id != nil && (leaseEnds.map { .now() < $0 } ?? false) }

    /// Registers, or renews the lease if there is one already.
    func renew() async {
        if id == nil { _ = try? await current() } else { await heartbeat() }
    }

    /// Renews the lease once, and raises the bound of what can be left of us; by the timer, when the database has come back, and by tests.
    func heartbeat() async {
        defer { isBeating = false }
        guard let id, !hasEnded else { return }
        var parameters = Parameters()
        parameters.append(id)
        parameters.append(Self.lease.milliseconds / 1000)
        parameters.append(inboxFrom)
        parameters.append(handIsAll() ? hand.bound ?? inboxFrom : inboxFrom)
        parameters.append(answers.bound.map { Double($0) })
        let asked = MonotonicInstant.now()
        // We have stood still: so may all others have.
        if !isCertain { answeredSince = nil }
        do {
            let rows = try await database.run(OwnerStatements.heartbeat, parameters, lane: .any)
            guard self.id == id, !hasEnded else { return }
            if !rows.isEmpty {
                leaseEnds = asked + Self.lease
                inboxFrom = try rows.int64(0, 0) ?? 0
                answeredSince = answeredSince ?? .now()
                hand.beat(try rows.int64(0, 1) ?? 0)
                return answers.beat(try rows.int64(0, 2) ?? 0)
            }
        } catch {
            // Away: the row stays ours until somebody takes over.
            answeredSince = nil
            answers.forget()
            return hand.forget()
        }
        self.id = nil
        onLost()
        _ = try? await current()
    }

    /// At a clean exit: whoever comes next need not wait for the lease.
    /// - Parameters:
    ///   - nothingLeft: all that was ever ours is finished, as far as is known here.
    ///   - fatesKnown: of each inline reply it is known whether it was written. Else something is left: to look for those replies.
    func end(nothingLeft: Bool = false, fatesKnown: Bool = true) async {
        hasEnded = true
        timer?.cancel()
        guard let id else { return }
        self.id = nil
        var parameters = Parameters()
        parameters.append(id)
        parameters.append(nothingLeft && fatesKnown)
        parameters.append(fatesKnown)
        _ = try? await database.run(OwnerStatements.end, parameters, lane: .any)
    }
}
