// Whether Redis is worth asking: one that is late, refuses or is lost costs those that wait for it just then, and nobody else until it has answered quickly
// again, the more often the more often that has happened. Part of RedisLimits. Pure; time is an argument.

import Time

struct RedisBreaker: Sendable {
    enum State: UInt64, Sendable {
        /// There is no connection.
        case away = 0
        /// There is one, and nobody waits for it.
        case slow
        /// It decides.
        case ready
    }

    /// Quick answers in a row that are wanted at most, of one renewal each (`RedisLimits.renewal`): half a minute.
    static let most = 120
    /// After so long without trouble the next one is the first.
    static let memory = Duration.seconds(60)
    /// Who has to be patient for longer than this, or for more than one answer, takes what is his out of Redis, and uses all of it himself.
    private static let wait = Duration.seconds(1)

    private(set) var state = State.away
    /// Wanted after the latest trouble.
    private var demand = 1
    /// Of these, still wanted.
    private var left = 1
    private var troubledAt: MonotonicInstant?
    private var slowSince = MonotonicInstant(nanoseconds: 0)

    /// Whether our part of the rate is to count at Redis: it decides, or will again in a moment.
    func contributes(at now: MonotonicInstant) -> Bool {
        switch state {
        case .ready: true
        case .slow: left <= 1 && now - slowSince < Self.wait
        case .away: false
        }
    }

    mutating func connected(at now: MonotonicInstant) {
        forgive(now)
        (state, slowSince, left) = (.slow, now, demand)
    }

    /// Something was not answered in time, or refused.
    mutating func troubled(at now: MonotonicInstant) {
        guard state == .ready else {
            left = demand
            return
        }
        forgive(now)
        demand = troubledAt == nil ? 1 : min(demand * 2, Self.most)
        troubledAt = now
        (state, slowSince, left) = (.slow, now, demand)
    }

    mutating func lost(at now: MonotonicInstant) {
        troubled(at: now)
        state = .away
    }

    /// Something was answered well. True: from now on Redis decides.
    mutating func answered(isQuick: Bool) -> Bool {
        guard state == .slow else { return false }
        left = isQuick ? left - 1 : demand
        guard left <= 0 else { return false }
        state = .ready
        return true
    }

    private mutating func forgive(_ now: MonotonicInstant) {
        guard let last = troubledAt, now - last >= Self.memory else { return }
        troubledAt = nil
        demand = 1
    }
}
