// How soon a slot gets its next worker after a death: at once after a good life, with a growing pause when deaths come fast.
// The rule is Postfix master's and architecture's: the third death in a row before ready, or the tenth in 10 s. Who had to wait and lives for
// less than those 10 s is no good life either: a program that becomes ready and dies must not get ten starts for each pause. Pure; one a slot.

import Time

package struct RespawnThrottle {
    private static let deathsInARow = 3
    private static let deathsInWindow = 10
    private static let window: Duration = .seconds(10)
    private static let shortest: Duration = .seconds(1)
    private static let longest: Duration = .seconds(60)

    private var inARow = 0
    private var recent: [MonotonicInstant] = []
    private var pause: Duration = .zero
    /// When the worker after the last pause might start.
    private var resumed: MonotonicInstant?

    package init() {}

    /// Whether the last death was answered with a pause.
    package var isThrottled: Bool { pause > .zero }

    /// A worker died, or could not be started, without having been asked to go: how long to wait before the next.
    package mutating func died(wasReady: Bool, at now: MonotonicInstant) -> Duration {
        inARow = wasReady ? 0 : inARow + 1
        recent.append(now)
        recent.removeAll { now - $0 >= Self.window }
        let isRelapse = resumed.map { now - $0 < Self.window } ?? false
        guard isRelapse || inARow >= Self.deathsInARow || recent.count >= Self.deathsInWindow else {
            pause = .zero
            resumed = nil
            return .zero
        }
        pause = min(max(pause + pause, Self.shortest), Self.longest)
        resumed = now + pause
        return pause
    }

    /// An operator changed something: the next start is a first one.
    package mutating func forget() { self = RespawnThrottle() }
}
