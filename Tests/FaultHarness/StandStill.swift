// For how long nothing was finished while there was something to finish. Pure; called by Judge. docs/faults.md, "The ledger".

enum StandStill {
    /// A stretch of time, in microseconds of the wall clock.
    struct Span: Equatable, Sendable {
        var from: Int64
        var to: Int64
    }

    /// A message from when it was somebody's duty to its final state; nil: it never came to one.
    struct Work: Equatable, Sendable {
        var from: Int64
        var to: Int64?
    }

    /// Younger ones may be with the agent.
    static let patience: Int64 = 10_000_000
    /// Longer is wrong. What a dead worker has left is taken over within its lease, its router's 15 s and two looks, and, where its heir is dead too,
    /// after a lease more.
    static let most: Int64 = 60_000_000

    /// The longest time between two ends in which some message waited that was older than `patience`; times that are excused do not count,
    /// and do not part what comes before from what comes after.
    /// - Parameter until: when the evidence was gathered.
    /// - Returns: its length, and the end after which it began (0: there was none).
    static func longest(_ work: [Work], excused: [Span], until end: Int64) -> (length: Int64, since: Int64) {
        let ends = work.compactMap(\.to).sorted()
        let waiting = merged(
            work.compactMap { one in
                let span = Span(from: one.from + patience, to: min(one.to ?? end, end))
                return span.from < span.to ? span : nil
            })
        var worst: (length: Int64, since: Int64) = (0, 0)
        var length: Int64 = 0
        var next = 0
        for span in without(merged(excused), waiting) {
            var from = span.from
            while next < ends.count, ends[next] < span.to {
                // An end before this span ends what came before it, too.
                length += max(0, ends[next] - from)
                from = max(from, ends[next])
                if length > worst.length { worst = (length, next > 0 ? ends[next - 1] : 0) }
                length = 0
                next += 1
            }
            length += span.to - from
            if length > worst.length { worst = (length, next > 0 ? ends[next - 1] : 0) }
        }
        return worst
    }

    /// In order, and without overlaps.
    private static func merged(_ spans: [Span]) -> [Span] {
        var result: [Span] = []
        for span in spans.sorted(by: { $0.from < $1.from }) {
            if let last = result.last, span.from <= last.to {
                result[result.count - 1].to = max(last.to, span.to)
            } else {
                result.append(span)
            }
        }
        return result
    }

    /// What of `spans` is not in `taken`; both are merged.
    private static func without(_ taken: [Span], _ spans: [Span]) -> [Span] {
        var result: [Span] = []
        var first = 0
        for span in spans {
            var from = span.from
            while first < taken.count, taken[first].to <= from { first += 1 }
            var place = first
            while place < taken.count, taken[place].from < span.to {
                if taken[place].from > from { result.append(Span(from: from, to: taken[place].from)) }
                from = max(from, taken[place].to)
                place += 1
            }
            if from < span.to { result.append(Span(from: from, to: span.to)) }
        }
        return result
    }
}
