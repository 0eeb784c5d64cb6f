// A look at the start and then again and again, as long as its timer is kept. Called by those who ask the database now and then.

import EventLoop

extension LoopTimer {
    /// Begins `look` now, and every `span` from then on, whether or not the one before has ended: that is the look's own affair.
    @LoopActor static func looking(every span: Duration, on loop: EventLoop, _ look: @escaping @LoopActor () async -> Void) -> LoopTimer {
        let timer = LoopTimer(loop) { LoopActor.spawn(look) }
        timer.schedule(every: span)
        LoopActor.spawn(look)
        return timer
    }
}
