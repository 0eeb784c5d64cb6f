// Who a number belongs to: cache, then database. Called by the pipeline for every message. A database that is away is an error here,
// never "unknown".

import EventLoop
import PhoneNumbers
import Postgres
import Time

@LoopActor final class UserDirectory {
    static let channel = "sms_router_users"
    /// Notifications that are missing for longer than this: nothing is answered from the cache.
    static let deafness = Duration.seconds(1)
    /// How long a person is remembered whose message came here by a death, or out of the backlog: for what else of theirs comes with it. The
    /// next one goes where their messages always go, and every worker remembering everybody costs that many times the memory.
    static let passing = Duration.seconds(30)

    /// When somebody passing was last put into the cache; nil: none of them is left.
    private var lastPassing: MonotonicInstant?
    private var cache: UserCache
    private let normalise: (String) -> String?
    private let runner: BatchRunner<String, UserQuery.Finding>
    private let heard: HeardNumbers
    private var underWay: [UInt64: Promise<Result<UserLookup, InboxError>>] = [:]
    /// From the live settings; zero: no cache.
    var ttl: Duration
    /// From the live settings; 0: off.
    var reverifyAfterDays: Int {
        get { days.value }
        set {
            guard newValue != days.value else { return }
            days.value = newValue
            changed(.everything)
        }
    }
    private let days: Days
    /// Since when notifications do not arrive; nil: they do.
    var deafSince: () -> MonotonicInstant? = { nil }
    private var hits = 0
    private var misses = 0
    private var invalidations = 0

    /// - Parameters:
    ///   - region: of stored numbers without a country code.
    ///   - capacity: most numbers that are remembered.
    init(database: any Database, region: String, ttl: Duration, capacity: Int = 100_000) {
        cache = UserCache(capacity: capacity)
        self.ttl = ttl
        let normalise: (String) -> String? = { PhoneNumbers.e164($0, region: region) }
        self.normalise = normalise
        heard = HeardNumbers(database: database)
        let days = Days()
        self.days = days
        runner = BatchRunner(
            run: { numbers throws(PostgresError) in
                try UserQuery.findings(
                    try await database.run(
                        UserQuery.statement, UserQuery.parameters(numbers, reverifyAfterDays: days.value), lane: .any), for: numbers,
                    normalise: normalise)
            },
            rescue: { _, refusal throws(PostgresError) in throw refusal })
    }

    /// A change of a user shows as soon as its notification arrives; everything is forgotten when some may have been missed.
    func listen(on pool: PostgresPool) {
        deafSince = { [weak pool] in
            switch pool?.listening {
            case .deaf(let since): since
            case .off, .listening, nil: nil
            }
        }
        pool.listen(
            channels: [Self.channel],
            onNotification: { [weak self] _, payload in self?.changed(UserChange(payload: payload)) },
            onReset: { [weak self] in self?.changed(.everything) })
    }

    /// Told how long each look-up in the database took.
    func onRound(_ action: @escaping (Duration) -> Void) { runner.onRound = action }

    /// Figures since the start, and the entries now.
    var counts: UserCounts { UserCounts(hits: hits, misses: misses, invalidations: invalidations, entries: cache.count) }

    /// Who has this E.164 number. Anything else is unknown.
    /// - Parameter isPassing: this person's messages go to another worker, as a rule.
    func find(_ number: String, isPassing: Bool = false) async throws(InboxError) -> UserLookup {
        guard let key = UserCache.key(number) else { return .unknown }
        let now = MonotonicInstant.now()
        let mayUseCache = ttl > .zero && !(deafSince().map { now - $0 > Self.deafness } ?? false)
        if mayUseCache, let known = cache.value(key, now: now) {
            hits += 1
            return known
        }
        misses += 1
        // One look-up answers all who ask meanwhile, but only those: an answer to an earlier question may be out of date already.
        if mayUseCache, let asked = underWay[key] { return try await asked.wait().get() }
        let promise = Promise<Result<UserLookup, InboxError>>()
        underWay[key] = promise
        let epoch = cache.epoch
        let result: Result<UserLookup, InboxError>
        do throws(InboxError) {
            let found = try await runner.submit(number)
            let answered = MonotonicInstant.now()
            if isPassing { lastPassing = answered }
            cache.insert(key, found.lookup, epoch: epoch, ttl: isPassing ? min(ttl, Self.passing) : ttl, now: answered)
            if case .user(let user) = found.lookup, found.isUnheard { heard.note(.init(number: number, user: user.id)) }
            result = .success(found.lookup)
        } catch {
            result = .failure(error)
        }
        if underWay[key] === promise { underWay[key] = nil }
        promise.fulfill(result)
        return try result.get()
    }

    /// Whoever has this E.164 number says that it isn't the person's whom we take them for.
    func markWrong(_ number: String, by message: MessageKey) async throws(InboxError) { try await heard.markWrong(number, by: message) }

    /// When the heap is trimmed. Only for as long as somebody passing is remembered is the whole cache gone through: that takes milliseconds.
    func giveRoomBack(now: MonotonicInstant = .now()) {
        if let last = lastPassing {
            cache.giveRoomBack(now: now)
            if now - last >= Self.passing { lastPassing = nil }
        }
        if underWay.isEmpty { underWay = [:] }
    }

    func changed(_ change: UserChange) {
        invalidations += 1
        // Who asks from now on must not get an answer to a question from before.
        underWay.removeAll()
        switch change {
        case .everything: cache.invalidateAll()
        case .some(let users, let numbers):
            for user in users { cache.invalidate(userID: user) }
            for number in numbers {
                guard let key = normalise(number).flatMap(UserCache.key) else { continue }
                cache.invalidate(key)
            }
        }
    }
}

/// What the look-up reads of the settings: an object, for its closure is made before the directory is.
@LoopActor private final class Days {
    var value = 0
}

/// Figures of a user directory.
struct UserCounts: Sendable, Equatable {
    var hits = 0
    var misses = 0
    /// Notifications and resets that dropped something or everything.
    var invalidations = 0
    var entries = 0
}
