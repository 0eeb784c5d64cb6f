// The driver of a TurnOrder: asked by the BatchRunners that share it whether they may begin, and tells those that waited. Knows nothing of what is sent.

import EventLoop
import Time

/// Shared by the runners of one worker's accepts and outcomes.
@LoopActor final class StatementTurns {
    private var order = TurnOrder()
    private var begins: [() -> Void] = []
    private var timer: LoopTimer?

    init(_ loop: EventLoop) {
        timer = LoopTimer(loop) { [weak self] in
            guard let self else { return }
            begin(order.next(now: .now()))
        }
    }

    /// A place for one more runner. `begin` is called when its batch may begin after it had to wait.
    func join(_ begin: @escaping () -> Void) -> Int {
        begins.append(begin)
        return order.join()
    }

    /// Whether this runner's batch may begin now, which then has to be told of by `ended`; otherwise its `begin` is called when it may.
    func mayBegin(_ runner: Int) -> Bool {
        let may = order.mayBegin(runner, now: .now())
        if !may { arm() }
        return may
    }

    /// A batch has ended, well or not.
    func ended(_ runner: Int, items: Int) { begin(order.ended(runner, items: items, now: .now())) }

    private func begin(_ runners: [Int]) {
        arm()
        for runner in runners { begins[runner]() }
    }

    private func arm() {
        if let due = order.due { timer?.schedule(after: max(.zero, due - .now())) } else { timer?.cancel() }
    }
}
