// Where `sms-routerctl tail` stands in the inbox: which ids it has shown, and which may still come. Pure.
//
// Ids are given out before their rows are committed, so a lower one may become visible after a higher one; and an accept that finds a
// message there already uses an id up for nothing. So a gap is looked at again until it is older than any accept takes, and only then
// passed over.

import Time

struct TailCursor: Sendable, Equatable {
    /// For how long a gap may still be filled.
    static let patience = Duration.seconds(5)
    /// New ids that one reading takes in.
    static let stretch: Int64 = 5000

    /// Everything below is settled.
    private(set) var low: Int64
    /// Everything below was read at least once.
    private(set) var high: Int64
    /// Ids from `low` on that were seen.
    private var seen: Set<Int64> = []
    /// Up to where was read when, oldest first.
    private var readings: [(high: Int64, at: MonotonicInstant)] = []

    /// Begins with the id `next`.
    init(next: Int64) { (low, high) = (next, next) }

    static func == (left: Self, right: Self) -> Bool { left.low == right.low && left.high == right.high && left.seen == right.seen }

    /// The ids to read now; nil: there is nothing. `newest`: the last id that was given out.
    func range(newest: Int64) -> Range<Int64>? {
        let end = min(newest + 1, high + Self.stretch)
        return low < end ? low..<end : nil
    }

    /// Whether more than one reading is needed to catch up.
    func isBehind(newest: Int64) -> Bool { high <= newest }

    /// `ids` are there in `range`; those that were not seen before come back, in order.
    mutating func read(_ ids: [Int64], of range: Range<Int64>, at now: MonotonicInstant) -> Set<Int64> {
        let fresh = Set(ids.filter { $0 >= low && !seen.contains($0) })
        seen.formUnion(fresh)
        high = max(high, range.upperBound)
        readings.append((high, now))
        // What was read long enough ago is settled, gaps and all.
        while let first = readings.first, now - first.at >= Self.patience {
            low = max(low, first.high)
            readings.removeFirst()
        }
        while seen.contains(low) { low += 1 }
        seen = seen.filter { $0 >= low }
        return fresh
    }

    /// The sequence is behind us: another database has taken the place of the one that was read.
    mutating func follow(newest: Int64) -> Bool {
        guard newest < high - 1 else { return false }
        self = TailCursor(next: newest + 1)
        return true
    }
}

/// Messages that were seen and have not ended, in the order in which they are asked about.
struct TailPending: Sendable {
    struct Key: Sendable, Hashable {
        var sid: String
        var account: String
    }

    /// More than that are not waited for: the oldest are left out, and counted.
    static let most = 20_000
    /// Asked about at once.
    static let batch = 1000

    private var queue: [Key] = []
    private var since: [Key: MonotonicInstant] = [:]
    private var told: Set<Key> = []
    private(set) var dropped = 0

    var count: Int { since.count }

    mutating func add(_ key: Key, at now: MonotonicInstant) {
        guard since.updateValue(now, forKey: key) == nil else { return }
        queue.append(key)
        while since.count > Self.most, let oldest = queue.first {
            queue.removeFirst()
            if since.removeValue(forKey: oldest) != nil { dropped += 1 }
            told.remove(oldest)
        }
    }

    /// The next ones to ask about; they go to the end of the queue.
    mutating func next() -> [Key] {
        let keys = Array(queue.prefix(Self.batch))
        queue = Array(queue.dropFirst(keys.count)) + keys
        return keys
    }

    mutating func ended(_ keys: Set<Key>) {
        guard !keys.isEmpty else { return }
        queue.removeAll { keys.contains($0) }
        for key in keys {
            since[key] = nil
            told.remove(key)
        }
    }

    /// Those of `keys` that have taken longer than `span`, each once.
    mutating func slow(_ keys: [Key], than span: Duration, at now: MonotonicInstant) -> Set<Key> {
        var slow: Set<Key> = []
        for key in keys where !told.contains(key) {
            if let began = since[key], now - began >= span { slow.insert(key) }
        }
        told.formUnion(slow)
        return slow
    }
}
