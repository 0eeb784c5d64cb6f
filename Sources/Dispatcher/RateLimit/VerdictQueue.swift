// Verdicts that Redis was asked for, in the order of asking: they are handed out in that order too, whenever their answers come, so that no message of a
// conversation overtakes another one. Part of RedisLimits. Pure; time is an argument.

import Time

struct VerdictQueue<Completion> {
    private struct Ask {
        var deadline: MonotonicInstant
        /// nil: it was handed out, with all that it holds.
        var completion: Completion?
        /// nil: not decided; its value nil: not by Redis.
        var result: RateVerdict??
    }

    private var asks: [Ask] = []
    private var firstNumber = 0
    /// Of `asks`: those before were handed out.
    private var start = 0

    var isEmpty: Bool { start == asks.count }
    /// When the first one has waited long enough.
    var firstDeadline: MonotonicInstant? { isEmpty ? nil : asks[start].deadline }

    /// Its number.
    mutating func ask(deadline: MonotonicInstant, _ completion: Completion) -> Int {
        asks.append(Ask(deadline: deadline, completion: completion, result: nil))
        return firstNumber + asks.count - 1
    }

    /// Whether somebody still waits for the answer to this one.
    func isWaiting(_ number: Int) -> Bool {
        let place = number - firstNumber
        guard (start..<asks.count).contains(place) else { return false }
        if case .none = asks[place].result { return true }
        return false
    }

    /// nil: the router decides by itself. An answer that comes when that was done already says nothing.
    mutating func decided(_ number: Int, _ verdict: RateVerdict?) {
        guard isWaiting(number) else { return }
        asks[number - firstNumber].result = .some(verdict)
    }

    /// Nobody waits for Redis any longer.
    mutating func giveUp() -> Int {
        var count = 0
        for place in start..<asks.count {
            guard case .none = asks[place].result else { continue }
            asks[place].result = .some(nil)
            count += 1
        }
        return count
    }

    /// The next one to hand out, if it is decided.
    mutating func next() -> (completion: Completion, verdict: RateVerdict?)? {
        guard !isEmpty, let verdict = asks[start].result, let completion = asks[start].completion else { return nil }
        asks[start].completion = nil
        start += 1
        if start == asks.count {
            firstNumber += asks.count
            start = 0
            asks.removeAll(keepingCapacity: asks.count <= 1024)
        } else if start >= 1024, start * 2 >= asks.count {
            // One that is never empty must not grow for ever.
            firstNumber += start
            asks.removeFirst(start)
            start = 0
        }
        return (completion, verdict)
    }
}
