// Whether the database is there, as one story with episodes: away once, back once, however many connections and statements say so.
// Pure; called by PostgresPool.

import Time

/// What the pool knows of the database.
package enum PostgresState: Sendable, Equatable {
    /// The first attempt to connect has not ended yet.
    case connecting
    case available
    /// Since when and why; the reason holds no secrets and no values.
    case away(since: MonotonicInstant, reason: String)
}

struct Availability {
    enum Change: Equatable {
        case away(reason: String)
        case available(after: Duration?)
    }

    /// After so long without another refusal any success ends the trouble.
    static let troubleLasts: Duration = .seconds(30)

    private(set) var state: PostgresState = .connecting
    private var ready = 0
    /// The statement that the server refused with "not now" while the connections stay (disk full): it must succeed for the trouble
    /// to be over, since others, which only read, always do.
    private var trouble: (statement: String, last: MonotonicInstant)?

    var hasTrouble: Bool { trouble != nil }

    mutating func connected(now: MonotonicInstant) -> Change? {
        ready += 1
        return update(now: now)
    }

    mutating func disconnected(reason: String, now: MonotonicInstant) -> Change? {
        ready -= 1
        return ready == 0 ? becomeAway(reason, now: now) : nil
    }

    mutating func connectFailed(reason: String, now: MonotonicInstant) -> Change? {
        ready == 0 ? becomeAway(reason, now: now) : nil
    }

    mutating func refused(statement: String, reason: String, now: MonotonicInstant) -> Change? {
        trouble = (statement, now)
        return becomeAway(reason, now: now)
    }

    mutating func succeeded(statement: String, now: MonotonicInstant) -> Change? {
        guard let trouble else { return nil }
        guard trouble.statement == statement || now - trouble.last > Self.troubleLasts else { return nil }
        self.trouble = nil
        return update(now: now)
    }

    private mutating func update(now: MonotonicInstant) -> Change? {
        guard ready > 0, trouble == nil, state != .available else { return nil }
        var span: Duration?
        if case .away(let since, _) = state { span = now - since }
        state = .available
        return .available(after: span)
    }

    /// The first reason of an episode stays; later ones are its consequences.
    private mutating func becomeAway(_ reason: String, now: MonotonicInstant) -> Change? {
        if case .away = state { return nil }
        state = .away(since: now, reason: reason)
        return .away(reason: reason)
    }
}
