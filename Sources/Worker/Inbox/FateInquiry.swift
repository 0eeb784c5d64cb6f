// Asking another worker to say now which of its answers are known to be written, instead of with its next heartbeats. Called by the pipeline for
// a message that may end only when that is known; heard by all workers of all routers on the database. docs/delivery.md, "Order".

import EventLoop
import Postgres
import Time

enum FateInquiry {
    /// Notifications name the owner that is asked.
    static let channel = "sms_router_fates"

    static let ask = Statement(
        name: "inbox_ask_fates", sql: "select pg_notify('\(channel)', $1)", parameterTypes: [.text])
}

extension Inbox {
    /// Once for all who want to know it of this owner in the same moment. Nothing hangs on it: without an answer its heartbeats tell the same later.
    func askForFates(of owner: Int64) async {
        let now = MonotonicInstant.now()
        asked = asked.filter { now - $0.value < .milliseconds(50) }
        guard asked.updateValue(now, forKey: owner) == nil else { return }
        var parameters = Parameters()
        parameters.append("\(owner)")
        _ = try? await database.run(FateInquiry.ask, parameters, lane: .any)
    }
}

extension Ownership {
    /// From now on who asks for our fates is told at once.
    func listen(on pool: PostgresPool) {
        pool.listen(
            channels: [FateInquiry.channel],
            onNotification: { [weak self] _, owner in
                guard let self, let id, owner == "\(id)" else { return }
                LoopActor.spawn { await self.tellFates() }
            }, onReset: {})
    }

    /// The first beat brings the clock up to which all answers are to be accounted for, the second one tells of it.
    func tellFates() async {
        guard !isHurrying else { return }
        isHurrying = true
        for _ in 0..<2 {
            while isBeating { await LoopActor.sleep(.milliseconds(2), on: loop) }
            isBeating = true
            await heartbeat()
            // What is on its way to the dispatcher is written meanwhile.
            await LoopActor.sleep(.milliseconds(5), on: loop)
        }
        isHurrying = false
    }
}
