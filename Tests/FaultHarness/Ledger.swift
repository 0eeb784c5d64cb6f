// What was seen from outside, message by message: webhook attempts and their answers, agent calls. What left by REST is in the stand-in's own
// ledger, what the router believes is in its tables; Judge puts the three together.

import EventLoop

/// How one delivery of a webhook ended.
enum AttemptEnd: Equatable, Sendable {
    /// The whole answer was read: its status, and how many replies were in it.
    case answered(status: Int, parts: Int)
    /// No byte of the request left.
    case neverSent
    /// The request was sent, at least in part, and no whole answer was read: nobody knows.
    case broken
}

/// One message from its first delivery on. Times are microseconds of the wall clock.
struct MessageEntry: Sendable {
    var sid: String
    var conversation: Int
    /// In its conversation, from 0.
    var index: Int
    var begun: Int64
    var attempts: [AttemptEnd] = []
    /// Answered 200.
    var acceptedAt: Int64?
    /// Which of the routers did.
    var acceptedBy = 0
    /// Those that may have read it.
    var readers: Set<Int> = []
    /// Replies in that answer.
    var inlineParts = 0
    var agentCalls = 0
    /// Calls under another Idempotency-Key than its SID.
    var foreignKeys = 0

    var isBroken: Bool { attempts.contains(.broken) }
}

@LoopActor final class Ledger {
    private(set) var entries: [MessageEntry] = []
    private var places: [String: Int] = [:]
    /// Calls for messages that nobody sent.
    private(set) var strangeCalls = 0

    func begin(_ sid: String, conversation: Int, index: Int, at time: Int64) -> Int {
        places[sid] = entries.count
        entries.append(MessageEntry(sid: sid, conversation: conversation, index: index, begun: time))
        return entries.count - 1
    }

    func ended(_ place: Int, _ end: AttemptEnd, by router: Int, at time: Int64) {
        entries[place].attempts.append(end)
        if end != .neverSent { entries[place].readers.insert(router) }
        guard case .answered(let status, let parts) = end, (200..<300).contains(status) else { return }
        entries[place].acceptedAt = time
        entries[place].acceptedBy = router
        entries[place].inlineParts = parts
    }

    func agentCalled(_ sid: String, key: String) {
        guard let place = places[sid] else { return strangeCalls += 1 }
        entries[place].agentCalls += 1
        if key != sid { entries[place].foreignKeys += 1 }
    }
}
