// From where on the inbox may hold anything unfinished of this worker's. Used by Ownership and the pipeline. Pure.

/// Each heartbeat brings the newest id of the inbox. What began after its answer came gets a larger one: once all that began before
/// it is out of hand, nothing of ours below that id is unfinished. Messages are counted by the beat after which they began.
struct InHandLedger: Sendable {
    /// Messages in hand that began between two beats, the oldest first; the last span is not over yet.
    private var counts = [0]
    /// The newest id at the end of each span that is over.
    private var ids: [Int64] = []
    private var firstSpan = 0
    /// Messages taken over, or being taken over: their ids may be small.
    private var taken = 0
    private var reached: Int64?

    /// Nothing of ours below is unfinished; nil: not known.
    var bound: Int64? { taken == 0 ? reached : nil }

    /// A message comes in hand, before its accept is sent. Returns what `end` wants.
    mutating func begin() -> Int {
        counts[counts.count - 1] += 1
        return firstSpan + counts.count - 1
    }

    /// It is out of hand: finished, or never ours.
    mutating func end(_ span: Int) {
        counts[span - firstSpan] -= 1
        advance()
    }

    /// Before a take-over is sent; `release` when that message is out of hand.
    mutating func take() { taken += 1 }
    mutating func release() { taken -= 1 }

    /// A beat was answered; `newest` is the largest id that the inbox has given out.
    mutating func beat(_ newest: Int64) {
        // A standby that took over may give ids out again.
        if let last = ids.last ?? reached, newest < last { forget() }
        counts.append(0)
        ids.append(newest)
        advance()
    }

    /// The database was away, it may be another server now: what it said before counts no more.
    mutating func forget() {
        ids = ids.map { _ in 0 }
        reached = nil
    }

    private mutating func advance() {
        while let newest = ids.first, counts[0] == 0 {
            reached = newest
            ids.removeFirst()
            counts.removeFirst()
            firstSpan += 1
        }
    }
}
