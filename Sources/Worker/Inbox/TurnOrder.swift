// Whose batch may begin beside whose: the accepts and the outcomes of one worker take turns while there is much to do. Pure; StatementTurns drives it.
// docs/database.md, "The two statements of a message".

import Time

/// Turns at the database. A statement costs the server the less a message the more messages share it, and two of one worker that run side by side
/// gather half of what each could have: on a full machine they only wait for the same processors. While few are under way, nobody waits.
struct TurnOrder {
    /// From so many items a statement on, on average, turns are taken.
    static let crowd = 4.0
    /// Nobody waits for a statement that takes longer than this: a server that hangs, or a row that somebody holds, stops those alone whom it concerns.
    static let patience = Duration.milliseconds(100)

    /// When each runner's batch began; nil: none is under way.
    private var began: [MonotonicInstant?] = []
    /// Items a statement, the newest ones counting most.
    private var usual = 0.0
    private var waiting: [Int] = []

    /// A place for one more runner.
    mutating func join() -> Int {
        began.append(nil)
        return began.count - 1
    }

    /// Whether this runner's batch may begin now, which then has to be told of by `ended`. Otherwise it waits, and `next` or `ended` name it in its time.
    mutating func mayBegin(_ runner: Int, now: MonotonicInstant) -> Bool {
        precondition(began[runner] == nil, "a runner has one batch at a time")
        if waiting.contains(runner) { return false }
        if usual >= Self.crowd, isTaken(now) {
            waiting.append(runner)
            return false
        }
        began[runner] = now
        return true
    }

    /// A batch has ended, well or not. Returns whose may begin now.
    mutating func ended(_ runner: Int, items: Int, now: MonotonicInstant) -> [Int] {
        precondition(began[runner] != nil, "no batch has begun")
        began[runner] = nil
        usual += (Double(items) - usual) / 4
        return next(now: now)
    }

    /// Whose batch of those that wait may begin now.
    mutating func next(now: MonotonicInstant) -> [Int] {
        let count = usual < Self.crowd ? waiting.count : isTaken(now) ? 0 : min(1, waiting.count)
        let free = Array(waiting.prefix(count))
        waiting.removeFirst(count)
        for runner in free { began[runner] = now }
        return free
    }

    /// When `next` has to be asked though nothing has ended; nil: nobody waits.
    var due: MonotonicInstant? { waiting.isEmpty ? nil : began.compactMap { $0 }.max().map { $0 + Self.patience } }

    private func isTaken(_ now: MonotonicInstant) -> Bool { began.contains { $0.map { now - $0 < Self.patience } ?? false } }
}
