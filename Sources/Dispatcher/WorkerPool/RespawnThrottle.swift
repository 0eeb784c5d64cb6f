// How soon a slot gets its next worker after a death: at once after a good life, with a growing pause when deaths come fast.
// The rule is Postfix master's and architecture's: the third death in a row before ready, or the tenth in 10 s. Who dies within a
// quarter of a second of being ready, three times in a row, has not lived either: a program that becomes ready and dies must not get ten starts for each pause. Who lived
// longer is killed from outside, however often: that pause does not grow, or kills would fall on the slots that are left until all wait. Pure;
// one a slot.

import Time

package struct RespawnThrottle {
    private static let deathsInARow = 3
    private static let deathsInWindow = 10
    private static let window: Duration = .seconds(10)
    private static let shortest: Duration = .seconds(1)
    private static let longest: Duration = .seconds(60)
    /// A life from ready on that is none.
    private static let fleeting: Duration = .milliseconds(250)

    private var inARow = 0
    private var fleetingInARow = 0
    private var recent: [MonotonicInstant] = []
    private var pause: Duration = .zero

    package init() {}

    /// Whether the last death was answered with a pause.
    package var isThrottled: Bool { pause > .zero }

    /// A worker died, or could not be started, without having been asked to go: how long to wait before the next.
    /// - Parameter lived: since it was ready; nil: it never was.
    package mutating func died(lived: Duration?, at now: MonotonicInstant) -> Duration {
        inARow = lived == nil ? inARow + 1 : 0
        fleetingInARow = (lived ?? .zero) >= Self.fleeting ? 0 : fleetingInARow + 1
        let hasLived = fleetingInARow < Self.deathsInARow
        recent.append(now)
        recent.removeAll { now - $0 >= Self.window }
        let isRelapse = isThrottled && lived != nil && !hasLived
        guard isRelapse || inARow >= Self.deathsInARow || recent.count >= Self.deathsInWindow else {
            pause = .zero
            return .zero
        }
        pause = hasLived ? Self.shortest : min(max(pause + pause, Self.shortest), Self.longest)
        return pause
    }

    /// An operator changed something: the next start is a first one.
    package mutating func forget() { self = RespawnThrottle() }
}
