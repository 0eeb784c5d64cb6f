// How many of the agent's latest calls ended, and how many of them ill. Used by CircuitBreaker. Pure.

import Time

/// Counts of the last ten seconds, the present one included, by second.
struct FailureWindow: Sendable {
    private static let seconds = 10

    private var endedBySecond = [Int](repeating: 0, count: Self.seconds)
    private var illBySecond = [Int](repeating: 0, count: Self.seconds)
    /// The newest one.
    private var second: Int64?
    private(set) var ended = 0
    private(set) var ill = 0

    /// Seconds in which half or more of the ends were ill.
    var badSeconds: Int { zip(endedBySecond, illBySecond).count { $1 > 0 && $1 * 2 >= $0 } }

    mutating func count(isIll: Bool, at now: MonotonicInstant) {
        let place = place(of: now)
        endedBySecond[place] += 1
        ended += 1
        guard isIll else { return }
        illBySecond[place] += 1
        ill += 1
    }

    mutating func clear() { self = Self() }

    /// Drops what is too old and gives back the index of the present second.
    private mutating func place(of now: MonotonicInstant) -> Int {
        let present = now.nanoseconds / 1_000_000_000
        if let second, present > second {
            if present - second >= Self.seconds {
                clear()
            } else {
                for old in second + 1...present { drop(index(of: old)) }
            }
        }
        second = max(present, second ?? present)
        return index(of: present)
    }

    private func index(of second: Int64) -> Int { Int(second % Int64(Self.seconds)) }

    private mutating func drop(_ index: Int) {
        ended -= endedBySecond[index]
        ill -= illBySecond[index]
        endedBySecond[index] = 0
        illBySecond[index] = 0
    }
}
