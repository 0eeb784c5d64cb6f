// One router taken out of the cluster and put back, by `sms-routerctl cluster drain` and `resume` (docs/cluster.md, "Maintenance"). Made by RunningDispatcher,
// which carries out what is decided here. Pure; times are the owner's timers.

/// Where a router stands.
struct Maintenance {
    enum State: String, Sendable {
        case serving
        /// Health says 503, webhooks are answered as ever: the balancer gets time to notice.
        case leaving
        /// New webhooks get 503, the workers finish and go.
        case draining
        /// There are no workers.
        case resting
    }

    enum Event {
        /// An operator asks for it.
        case drain
        /// The time of grace is over.
        case graceOver
        /// The last worker has gone.
        case drained
        /// An operator takes it back.
        case resume
        /// The router is ending.
        case end
    }

    enum Action: Equatable {
        case nothing
        /// Say so in health and to the others, and wait for the time of grace.
        case leave
        /// Refuse new webhooks, give the share up, and let the workers go.
        case drain
        /// Tell whoever waits for it.
        case tell
        /// Before anything else was done: as if nobody had asked.
        case stay
        /// Start the workers, and serve.
        case serve
    }

    private(set) var state = State.serving

    mutating func happened(_ event: Event) -> Action {
        switch (state, event) {
        case (.serving, .drain):
            state = .leaving
            return .leave
        case (.resting, .drain): return .tell
        case (.leaving, .graceOver):
            state = .draining
            return .drain
        case (.draining, .drained):
            state = .resting
            return .tell
        case (.leaving, .resume):
            state = .serving
            return .stay
        case (.draining, .resume), (.resting, .resume):
            state = .serving
            return .serve
        case (_, .end):
            state = .serving
            return .nothing
        case (.leaving, .drain), (.draining, .drain), (.serving, .resume), (.serving, .graceOver), (.draining, .graceOver),
            (.resting, .graceOver), (.serving, .drained), (.leaving, .drained), (.resting, .drained):
            return .nothing
        }
    }
}
