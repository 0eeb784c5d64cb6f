// What of a router's units counts at Redis, and until when on its own clock: what was answered, and what was sent and may have been carried out. Part of
// RedisLimits. Pure; docs/cluster.md, "The global rate".

import Cluster
import Time

struct Contribution: Sendable {
    private struct Entry: Sendable {
        var units: Int
        var ends: MonotonicInstant
    }

    /// What a renewal says.
    struct Renewal: Sendable, Equatable {
        /// On Redis's clock, microseconds since 2026.
        var until: Int64
        var units: Int
    }

    /// What Redis's clock said last, and when we heard it.
    private var base: (clock: Int64, heard: MonotonicInstant)?
    private var answered: Entry?
    /// Of this connection, in their order.
    private var unanswered: [Entry] = []
    /// Of connections that have ended, and of an earlier life of the router: what was on its way may have been carried out, or may be yet.
    private var possible: [Entry]

    init(now: MonotonicInstant) { possible = [Entry(units: .max, ends: now + ClusterTimes.contribution)] }

    /// Until when something of ours may count.
    func ends(at now: MonotonicInstant) -> MonotonicInstant? {
        entries(now).filter { $0.units > 0 }.map(\.ends).max()
    }

    /// The most that may count now.
    func most(at now: MonotonicInstant) -> Int { entries(now).map(\.units).max() ?? 0 }

    private func entries(_ now: MonotonicInstant) -> [Entry] {
        (possible + unanswered + (answered.map { [$0] } ?? [])).filter { $0.ends > now }
    }

    /// The next renewal, by which `units` count until the end of a second or of the right to them, whichever is first. Before Redis has told its
    /// time nothing can be contributed.
    mutating func renew(units: Int, usableUntil: MonotonicInstant, now: MonotonicInstant) -> Renewal {
        guard let base, units > 0 else {
            unanswered.append(Entry(units: 0, ends: now))
            return Renewal(until: 0, units: 0)
        }
        // By then it is over on Redis's clock, however long this takes to get there; clocks that differ by a hundredth are thought of.
        let span = min(Duration.seconds(1), max(.zero, usableUntil - base.heard - .milliseconds(50)))
        unanswered.append(Entry(units: units, ends: base.heard + span + .milliseconds(50)))
        return Renewal(until: base.clock + span.wholeMicroseconds, units: units)
    }

    /// The oldest renewal was carried out, when Redis's clock said that.
    mutating func answered(clock: Int64, now: MonotonicInstant) {
        base = (clock, now)
        guard !unanswered.isEmpty else { return }
        answered = unanswered.removeFirst()
        possible.removeAll { $0.ends <= now }
    }

    /// The oldest renewal was refused: what a script did before that stays done.
    mutating func refused() {
        guard !unanswered.isEmpty else { return }
        let entry = unanswered.removeFirst()
        possible.removeAll { $0.ends <= entry.ends && $0.units <= entry.units }
        possible.append(entry)
    }

    mutating func connectionEnded(now: MonotonicInstant) {
        possible = entries(now)
        unanswered = []
        answered = nil
        base = nil
    }
}
