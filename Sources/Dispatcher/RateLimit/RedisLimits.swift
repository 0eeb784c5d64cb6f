// Asks Redis for verdicts on rates, keeps this router's contribution there, and says when the router has to decide by itself (docs/cluster.md, "Redis").
// Made by RateDesk where a Redis is configured; the dispatcher's only connection to the outside. Never keeps a message for longer than `patience`.

import Cluster
import Crypto
import EventLoop
import Logging
import Redis
import Telemetry
import Time

/// What is counted of it.
struct RedisFigures: Sendable {
    var state = RedisBreaker.State.away
    var asked: UInt64 = 0
    /// Verdicts that were not there in time, and those that came as errors.
    var late: UInt64 = 0
    var errors: UInt64 = 0
    var connects: UInt64 = 0
    /// How long verdicts took that came in time.
    var times = Histogram()
    /// What all routers have laid together, units a minute.
    var together = 0
}

/// Confined to the loop's thread.
final class RedisLimits {
    typealias Completion = (RateVerdict?) -> Void

    /// A timer of the loop is up to a tick of the kernel late (4 ms): with that nobody waits for 20 ms.
    static let patience = Duration.milliseconds(15)
    static let renewal = Duration.milliseconds(250)
    /// With a command unanswered for so long the connection is taken for dead, whatever else is answered on it.
    static let silence = Duration.seconds(1)
    /// Commands that Redis may owe an answer to, and bytes of them that nobody has taken: what comes above it is decided here. Far above what patience leaves.
    static let mostOwed = 4096
    private static let mostUnsentBytes = 1 << 20
    /// How long an end waits for the word that nothing of ours counts any more.
    private static let farewell = Duration.milliseconds(100)

    private let loop: EventLoop
    private let link: RedisLink
    private let log: Logger
    private let router: String
    private let patience: Duration
    private let silence: Duration
    private let mostOwed: Int
    private var names = RedisKeys(key: [])
    private var hashes: (verdict: String, renewal: String, grant: String)?
    private var queue = VerdictQueue<Completion>()
    private var contribution: Contribution
    private var breaker = RedisBreaker() { didSet { figures.state = breaker.state } }
    private var isWithdrawn = false
    private var isRunning = false
    private var timer: LoopTimer?
    private var deadline: LoopTimer?
    /// Who waits for the word that nothing of ours counts any more.
    private var farewells: [() -> Void] = []
    private var farewellLimit: LoopTimer?
    private var isDeadlineArmed = false
    private var isReleasing = false
    private var trouble: String?
    private(set) var figures = RedisFigures()
    /// What of the global rate is ours to lay together with the others', and until when.
    var units: (MonotonicInstant) -> (units: Int, until: MonotonicInstant) = { (0, $0) }
    /// Until when something of ours may count at Redis; nil: nothing does.
    var onContributed: (MonotonicInstant?) -> Void = { _ in }

    init(
        _ loop: EventLoop, _ configuration: RedisConfiguration, router: [UInt8], patience: Duration = RedisLimits.patience,
        silence: Duration = RedisLimits.silence, mostOwed: Int = RedisLimits.mostOwed, log: Logger
    ) {
        (self.patience, self.silence, self.mostOwed) = (patience, silence, mostOwed)
        self.loop = loop
        self.log = log
        self.router = Hex.encode(router)
        link = RedisLink(loop, configuration)
        contribution = Contribution(now: .now())
        link.onReady = { [weak self] in self?.connected($0) }
        link.onLost = { [weak self] in self?.lost($0) }
        link.onFailure = { [weak self] in self?.tell("\($0)") }
        timer = LoopTimer(loop) { [weak self] in self?.tick() }
        deadline = LoopTimer(loop) { [weak self] in self?.look() }
        farewellLimit = LoopTimer(loop) { [weak self] in self?.sayFarewell() }
    }

    /// Begins to connect, once the key of the hashes is known.
    func start(key: [UInt8]) {
        guard !isRunning, !key.isEmpty else { return }
        isRunning = true
        names = RedisKeys(key: key)
        link.start()
        timer?.schedule(every: Self.renewal)
    }

    func stop() {
        isRunning = false
        giveUp()
        timer?.cancel()
        deadline?.cancel()
        link.stop()
        sayFarewell()
        contribution.connectionEnded(now: .now())
        breaker = RedisBreaker()
    }

    // MARK: Verdicts

    /// Whether it is worth asking.
    var isReady: Bool { breaker.state == .ready }

    /// `completion` gets the verdict, or nil when the router is to decide; never inside this call, and in the order of the calls.
    func ask(sender: ArraySlice<UInt8>, perNumber: Int, isGlobal: Bool, _ completion: @escaping Completion) {
        let now = MonotonicInstant.now()
        let number = queue.ask(deadline: now + patience, completion)
        figures.asked += 1
        guard let (connection, hashes) = open else {
            queue.decided(number, nil)
            return loop.onNextTurn { [weak self] in self?.release() }
        }
        let arguments = [
            "3", names.bucket, names.contributions, names.sender(sender), "\(perNumber)", isGlobal ? "1" : "0",
        ]
        connection.send(Self.command("EVALSHA", hashes.verdict, arguments)) { [weak self] in
            self?.answered(number, $0, since: now, again: arguments)
        }
        arm(patience)
    }

    /// What is asked over; nil: there is no connection, or it is full of what is not answered.
    private var open: (connection: RedisConnection, hashes: (verdict: String, renewal: String, grant: String))? {
        guard let connection = link.ready, let hashes, connection.unanswered < mostOwed, connection.unsentBytes < Self.mostUnsentBytes
        else { return nil }
        return (connection, hashes)
    }

    private func answered(_ number: Int, _ result: Result<RedisReply, RedisError>, since asked: MonotonicInstant, again arguments: [String])
    {
        guard case .success(let reply) = result else {
            // The connection has ended.
            figures.late += queue.isWaiting(number) ? 1 : 0
            queue.decided(number, nil)
            return release()
        }
        if case .error(let words) = reply, words.hasPrefix("NOSCRIPT"), !arguments.isEmpty, queue.isWaiting(number),
            let connection = link.ready
        {
            // It was restarted, or somebody has emptied its scripts.
            connection.send(Self.command("EVAL", RateScripts.verdict, arguments)) { [weak self] in
                self?.answered(number, $0, since: asked, again: [])
            }
            return
        }
        let verdict = Self.verdict(reply)
        if let verdict {
            if queue.isWaiting(number) { figures.times.record(microseconds: (MonotonicInstant.now() - asked).wholeMicroseconds) }
            queue.decided(number, verdict)
        } else {
            queue.decided(number, nil)
            refused(reply)
        }
        release()
    }

    static func verdict(_ reply: RedisReply) -> RateVerdict? {
        guard let parts = reply.elements, parts.count == 3,
            let decision = parts[0].integer.flatMap({ RateVerdict.Decision(rawValue: Int($0)) }),
            let ahead = parts[1].integer, (0...120_000_000).contains(ahead), let told = parts[2].integer
        else { return nil }
        return RateVerdict(decision: decision, ahead: ahead * 1000, wasTold: told == 1)
    }

    private static func command(_ name: String, _ script: String, _ arguments: [String]) -> RedisCommand {
        RedisCommand(([name, script] + arguments).map { Array($0.utf8) })
    }

    private func arm(_ span: Duration) {
        guard !isDeadlineArmed else { return }
        isDeadlineArmed = true
        deadline?.schedule(after: span)
    }

    /// Something may be with Redis for too long. Its time runs since it was written: a long turn of ours before that is not its fault.
    private func look() {
        isDeadlineArmed = false
        guard let connection = link.ready else { return giveUp() }
        let now = MonotonicInstant.now()
        if let due = connection.nextLate(after: patience), due <= now {
            // Nor is one after that: an answer that only we have not looked at is there.
            connection.receive()
            guard link.ready === connection else { return }
            if connection.noteLate(after: patience, at: now), let first = queue.firstDeadline, first <= now {
                breaker.troubled(at: .now())
                giveUp()
                // If that was a hiccup, its answer says so.
                renew()
            }
        }
        if let due = connection.nextLate(after: patience) { arm(max(.zero, due - .now())) }
    }

    /// What waits is decided here: first what was asked for first.
    private func giveUp() {
        figures.late += UInt64(queue.giveUp())
        release()
    }

    private func release() {
        // A completion may ask again.
        guard !isReleasing else { return }
        isReleasing = true
        while let next = queue.next() { next.completion(next.verdict) }
        isReleasing = false
    }

    /// Nothing waits for Redis any longer: the front takes nothing new, and the workers are about to go.
    func settle() { giveUp() }

    // MARK: Deferred messages

    /// How many may start, of what all routers have left; nil: the router is to say so by itself.
    func grant(most: Int, _ completion: @escaping (Int?) -> Void) {
        guard isReady, let (connection, hashes) = open else { return completion(nil) }
        let arguments = ["2", names.bucket, names.contributions, "\(most)"]
        connection.send(Self.command("EVALSHA", hashes.grant, arguments)) { [weak self] result in
            guard let self, case .success(let reply) = result else { return completion(nil) }
            if case .error(let words) = reply, words.hasPrefix("NOSCRIPT") { return completion(nil) }
            guard let count = reply.integer, (0...Int64(most)).contains(count) else {
                refused(reply)
                return completion(nil)
            }
            completion(Int(count))
        }
    }

    // MARK: The contribution

    /// Until when something of ours may count.
    var lastEnd: MonotonicInstant? { contribution.ends(at: .now()) }

    /// Whether more may count at Redis than `units` says.
    func isCountedBeyond(_ now: MonotonicInstant) -> Bool { contribution.most(at: now) > (isWithdrawn ? 0 : units(now).units) }

    private func contributed(_ now: MonotonicInstant) -> (units: Int, until: MonotonicInstant) {
        isWithdrawn || !breaker.contributes(at: now) ? (0, now) : units(now)
    }

    /// Something has changed: Redis hears of it now, not with the next renewal.
    func renew() { renew(withScript: false) }

    /// - Parameter withScript: the script goes along, for a Redis that does not know it.
    private func renew(withScript: Bool) {
        guard let (connection, hashes) = open else { return }
        let now = MonotonicInstant.now()
        let ours = contributed(now)
        let renewal = contribution.renew(units: ours.units, usableUntil: ours.until, now: now)
        onContributed(contribution.ends(at: now))
        let arguments = ["2", names.bucket, names.contributions, router, "\(renewal.until)", "\(renewal.units)"]
        let command =
            withScript ? Self.command("EVAL", RateScripts.renewal, arguments) : Self.command("EVALSHA", hashes.renewal, arguments)
        connection.send(command) { [weak self, weak connection] in
            self?.renewed($0, isQuick: connection?.isLate == false, hadScript: withScript)
        }
        arm(patience)
    }

    private func renewed(_ result: Result<RedisReply, RedisError>, isQuick: Bool, hadScript: Bool) {
        guard case .success(let reply) = result else { return }
        if case .error(let words) = reply, words.hasPrefix("NOSCRIPT"), !hadScript {
            // Not the same again: what was asked for behind it may be carried out before, if somebody else brings the script.
            contribution.refused()
            return renew(withScript: true)
        }
        guard let parts = reply.elements, parts.count == 2, let clock = parts[0].integer, (0...Self.latestClock).contains(clock),
            let together = parts[1].integer, together >= 0
        else {
            contribution.refused()
            return refused(reply)
        }
        let now = MonotonicInstant.now()
        contribution.answered(clock: clock, now: now)
        figures.together = Int(clamping: together)
        onContributed(contribution.ends(at: now))
        guard breaker.answered(isQuick: isQuick) else { return }
        link.works()
        tell(nil)
        // What it counts of ours from now on; verdicts are asked for behind it.
        renew()
    }

    /// A double holds every microsecond up to here, some 285 years after 2026.
    private static let latestClock: Int64 = 1 << 53

    /// Nothing of ours is to count any more. `completion` comes when Redis has said so, or after a moment.
    func withdraw(_ completion: @escaping () -> Void) {
        isWithdrawn = true
        guard link.ready != nil, contribution.ends(at: .now()) != nil else { return completion() }
        renew()
        farewells.append(completion)
        // Behind the renewal, on the same connection.
        link.ready?.send(RedisCommand("PING")) { [weak self] _ in self?.sayFarewell() }
        farewellLimit?.schedule(after: Self.farewell)
    }

    private func sayFarewell() {
        farewellLimit?.cancel()
        let all = farewells
        farewells = []
        for tell in all { tell() }
    }

    /// After `withdraw`.
    func comeBack() { isWithdrawn = false }

    // MARK: The connection

    private func connected(_ connection: RedisConnection) {
        breaker.connected(at: .now())
        var made: [String] = []
        for script in [RateScripts.verdict, RateScripts.renewal, RateScripts.grant] {
            connection.send(RedisCommand("SCRIPT", "LOAD", script)) { [weak self] result in
                guard let self, case .success(let reply) = result else { return }
                guard case .text(let hash) = reply, hash.count == 40 else {
                    refused(reply)
                    return connection.close("it takes no scripts")
                }
                made.append(String(decoding: hash, as: UTF8.self))
                guard made.count == 3, link.ready === connection else { return }
                hashes = (made[0], made[1], made[2])
                renew()
            }
        }
    }

    private func lost(_ error: RedisError) {
        hashes = nil
        breaker.lost(at: .now())
        contribution.connectionEnded(now: .now())
        onContributed(contribution.ends(at: .now()))
        giveUp()
        tell(error.description)
    }

    private func tick() {
        figures.connects = link.connects
        guard let connection = link.ready else { return }
        let now = MonotonicInstant.now()
        if let since = connection.owedSince, now - since > silence {
            // It may be there, and we have not looked.
            connection.receive()
            guard link.ready === connection else { return }
            if let since = connection.owedSince, now - since > silence { return connection.close("no answer for a second") }
        }
        renew()
    }

    private func refused(_ reply: RedisReply) {
        figures.errors += 1
        breaker.troubled(at: .now())
        giveUp()
        guard case .error(let words) = reply else {
            // Whoever says that is not what we take it for.
            link.ready?.close("an answer that is not one of our scripts'")
            return
        }
        let refusal = RedisRefusal(words)
        tell("refused: \(refusal)")
        // The name may lead elsewhere by now.
        if refusal.isOfTheServer { link.ready?.close("refused: \(refusal)") }
    }

    /// One line an episode.
    private func tell(_ reason: String?) {
        guard (reason == nil) != (trouble == nil) else { return }
        trouble = reason
        if let reason {
            log.error("Redis does not decide about rates: this router does, by its share", metadata: ["reason": "\(reason)"])
        } else {
            log.info("Redis decides about rates")
        }
    }
}
