// What the front needs of the worker pool: tests put a pool without processes in its place.

import Time
import Wire

/// Confined to the loop's thread. `WorkerPool` says what each call promises.
protocol RequestPool: AnyObject {
    func submit(
        _ deliver: Deliver, flags: FrameFlags, routingKey: UInt64, deadline: MonotonicInstant, completion: @escaping (PoolResult) -> Void
    ) -> UInt64
    func report(_ id: UInt64, _ fate: AnswerFate)
}

extension WorkerPool: RequestPool {}
