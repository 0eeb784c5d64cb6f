// When a batch may begin beside another: the accepts and the outcomes of one worker take turns while there is much to do. Asked by BatchRunner;
// knows nothing of what is sent. docs/database.md, "What they cost".

import EventLoop
import Time

/// Turns at the database. A statement costs the server the less a message the more messages share it, and two of one worker that run side by side
/// gather half of what each could have: on a full machine they only wait for the same processors. While few are under way, nobody waits.
@LoopActor final class StatementTurns {
    /// From so many items a statement on, on average, turns are taken.
    static let crowd = 4.0
    /// After so long a wait a batch begins beside one that doesn't end: a server that hangs may hold outcomes up, and accepts must find out by themselves.
    static let patience = Duration.milliseconds(100)

    private var underWay = 0
    /// Items a statement, the newest ones counting most.
    private var usual = 0.0
    private var waiting: [() -> Void] = []
    private var timer: LoopTimer?

    init(_ loop: EventLoop) { timer = LoopTimer(loop) { [weak self] in self?.letAllBegin() } }

    /// Whether a batch may begin now, which then has to be told of by `ended`; otherwise `begin` is called when it may, once.
    func mayBegin(orWait begin: @escaping () -> Void) -> Bool {
        if underWay > 0, usual >= Self.crowd {
            if waiting.isEmpty { timer?.schedule(after: Self.patience) }
            waiting.append(begin)
            return false
        }
        underWay += 1
        return true
    }

    /// A batch has ended, well or not; 0: there was nothing to send any more.
    func ended(items: Int) {
        precondition(underWay > 0, "no batch has begun")
        underWay -= 1
        if items > 0 { usual += (Double(items) - usual) / 4 }
        guard underWay == 0, !waiting.isEmpty else { return }
        let next = waiting.removeFirst()
        if waiting.isEmpty { timer?.cancel() } else { timer?.schedule(after: Self.patience) }
        underWay += 1
        next()
    }

    private func letAllBegin() {
        let all = waiting
        waiting = []
        underWay += all.count
        for begin in all { begin() }
    }
}
