// Who keeps guessing admin tokens: wrong ones of a network, by GCRA as senders are limited, in one bounded table. Called by Front for each request
// that brings a token. Pure; time is an argument. It knows no token, and a right one costs nothing.
//
// An address that has guessed too often is not looked at at all until a guess would pass again, not even with the right token: else an answer
// would still tell the two apart.

import HTTPServer

/// Where a guess comes from: an IPv4 address, the /48 of an IPv6 one (one customer is often given that much), or this machine.
struct GuessSource: Sendable, Hashable, CustomStringConvertible {
    private let high: UInt64
    private let low: UInt64

    /// Loopback, or a Unix socket.
    static let local = GuessSource(high: 0, low: 0)

    private init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

    /// - Parameter client: an address as text; what is none is a peer on a Unix socket.
    init(_ client: String) {
        guard let address = IPAddress(client), !address.isLoopback else {
            self = .local
            return
        }
        self = address.isIPv4 ? GuessSource(high: 0, low: address.low) : GuessSource(high: address.high & ~0xFFFF, low: 0)
    }

    /// `203.0.113.7`, `2001:db8:1::/48`, `this machine`: made of the number, whatever was written.
    var description: String {
        if self == .local { return "this machine" }
        if high == 0, low >> 32 == 0xFFFF { return IPAddress(ipv4: UInt32(truncatingIfNeeded: low)).description }
        return [48, 32, 16].map { String(high >> UInt64($0) & 0xFFFF, radix: 16) }.joined(separator: ":") + "::/48"
    }
}

/// The wrong tokens of all sources.
struct GuessLimiter: Sendable {
    /// Wrong tokens of one source in a minute; so many at once after a quiet one.
    static let perMinute = 10

    private let rule = RateRule(perMinute: GuessLimiter.perMinute)
    private let capacity: Int
    /// What each has used up: the instant, in nanoseconds, at which it has its whole allowance again.
    private var schedules: [GuessSource: Int64] = [:]
    /// Of all who find the table full. So many networks at once guess together; they share one allowance.
    private var crowd: Int64 = 0

    /// - Parameter capacity: sources kept at once, beside this machine.
    init(capacity: Int = 65_536) { self.capacity = capacity }

    /// Sources that have guessed lately.
    var count: Int { schedules.count }

    /// Nanoseconds until `source` may try a token again; nil: it may now.
    func wait(_ source: GuessSource, now: Int64) -> Int64? {
        guard let schedule = schedules[source] ?? (isFull(for: source) ? crowd : nil) else { return nil }
        let wait = schedule - rule.tolerance - now
        return wait > 0 ? wait : nil
    }

    /// `source` has brought a wrong token at `now` (nanoseconds, never going back), after `wait` let it try.
    mutating func happened(_ source: GuessSource, now: Int64) {
        if schedules[source] == nil, isFull(for: source) {
            crowd = rule.take(scheduled: crowd, now: now) ?? crowd
        } else {
            let schedule = schedules[source] ?? 0
            schedules[source] = rule.take(scheduled: schedule, now: now) ?? schedule
        }
    }

    /// Forgets who has the whole allowance again; for a timer about once a second.
    mutating func sweep(now: Int64) {
        guard !schedules.isEmpty else { return }
        schedules = schedules.filter { $0.value > now }
    }

    /// Whoever is on this machine always finds room.
    private func isFull(for source: GuessSource) -> Bool { schedules.count >= capacity && source != .local }
}
