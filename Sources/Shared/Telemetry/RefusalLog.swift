// Decides which refusals are worth a log line: the first five a minute of a cause, then a count at the minute's end (contract §6).
// Held by the front and the workers. Pure: it is told the time and writes nothing.

import Time

/// Counts refusals by cause. Causes are fixed texts, never text from outside.
package struct RefusalLog: Sendable {
    /// What to do about one refusal.
    package struct Action: Sendable, Equatable {
        /// Write a line about it.
        package var log: Bool
        /// This many of the same cause in the minute before were not written: say so, unless 0.
        package var withheld: Int
    }

    private struct Minute: Sendable {
        var start: MonotonicInstant
        var count = 0
    }

    /// Lines a cause and minute.
    private let most: Int
    private var minutes: [String: Minute] = [:]
    private static var span: Duration { .seconds(60) }

    package init(most: Int = 5) { self.most = most }

    /// One refusal. A cause's minute begins with its first refusal.
    package mutating func happened(_ cause: String, at now: MonotonicInstant) -> Action {
        var minute = minutes[cause] ?? Minute(start: now)
        var withheld = 0
        if now - minute.start >= Self.span {
            withheld = max(0, minute.count - most)
            minute = Minute(start: now)
        }
        minute.count += 1
        minutes[cause] = minute
        return Action(log: minute.count <= most, withheld: withheld)
    }

    /// The causes whose minute is over, with how many lines were withheld in it; those with none are forgotten silently.
    /// Called by a timer every few seconds.
    package mutating func ended(at now: MonotonicInstant) -> [(cause: String, withheld: Int)] {
        var result: [(cause: String, withheld: Int)] = []
        for (cause, minute) in minutes where now - minute.start >= Self.span {
            if minute.count > most { result.append((cause, minute.count - most)) }
            minutes[cause] = nil
        }
        return result
    }

    /// Whether `ended` will have something to do later.
    package var isEmpty: Bool { minutes.isEmpty }
}
