// Who may go on guessing admin tokens, as a script: time is a number.

import Testing

@testable import Dispatcher

private let second: Int64 = 1_000_000_000

/// The limiter behind a reference: `#expect` takes no mutating call.
private final class Guesses {
    private var limiter: GuessLimiter
    init(capacity: Int = 100) { limiter = GuessLimiter(capacity: capacity) }
    var count: Int { limiter.count }
    func wait(_ client: String, _ now: Int64) -> Int64? { limiter.wait(GuessSource(client), now: now) }
    func sweep(_ now: Int64) { limiter.sweep(now: now) }

    /// One try with a wrong token: whether it was looked at.
    func guess(_ client: String, _ now: Int64) -> Bool {
        let source = GuessSource(client)
        guard limiter.wait(source, now: now) == nil else { return false }
        limiter.happened(source, now: now)
        return true
    }
}

@Suite struct GuessLimiterTests {
    @Test func tenAtOnceThenOneEverySixSeconds() {
        let guesses = Guesses()
        let looked = (0..<50).count { _ in guesses.guess("203.0.113.7", 100 * second) }
        #expect(looked == 10)
        #expect(guesses.wait("203.0.113.7", 100 * second) == 6 * second)
        #expect(guesses.wait("203.0.113.7", 105 * second) == second)
        #expect(guesses.wait("203.0.113.7", 106 * second) == nil)
        // What was not looked at costs nothing: an hour of trying all the time is ten a minute.
        let hour = stride(from: 106 * second, to: 3706 * second, by: 100_000_000).count { guesses.guess("203.0.113.7", $0) }
        #expect(hour == 600)
        #expect(guesses.wait("203.0.113.7", 3800 * second) == nil)
    }

    @Test func othersAreNotAsked() {
        let guesses = Guesses()
        for _ in 0..<20 { _ = guesses.guess("203.0.113.7", 0) }
        #expect(guesses.wait("203.0.113.7", 0) != nil)
        for other in ["203.0.113.8", "127.0.0.1", "unix", "2001:db8::1"] { #expect(guesses.wait(other, 0) == nil, "\(other)") }
    }

    @Test func oneCustomersNetworkIsOne() {
        let guesses = Guesses()
        let looked = (0..<200).count { guesses.guess("2001:db8:1:\(String($0, radix: 16))::1", 0) }
        #expect(looked == 10)
        #expect(guesses.wait("2001:db8:1:ffff:ffff::", 0) != nil && guesses.wait("2001:db8:2::1", 0) == nil)
        // The mapped form is the IPv4 address.
        for _ in 0..<20 { _ = guesses.guess("::ffff:203.0.113.7", 0) }
        #expect(guesses.wait("203.0.113.7", 0) != nil && guesses.wait("203.0.113.8", 0) == nil)
        // This machine has several names.
        for name in ["127.0.0.1", "::1", "unix", "127.8.0.1"] { for _ in 0..<3 { _ = guesses.guess(name, 0) } }
        #expect(guesses.wait("unix", 0) != nil && guesses.wait("127.0.0.2", 0) != nil)
    }

    /// A crowd that fills the table shares one allowance; this machine always has its own.
    @Test func theTableIsBounded() {
        let guesses = Guesses()
        let looked = (0..<10_000).count { guesses.guess("10.\($0 >> 8).\($0 & 255).1", 0) }
        #expect(guesses.count == 100 && looked == 110)
        #expect(guesses.wait("192.0.2.1", 0) != nil)
        #expect(guesses.wait("127.0.0.1", 0) == nil && guesses.guess("127.0.0.1", 0) && guesses.count == 101)
        // A minute later all is forgotten.
        guesses.sweep(5 * second)
        #expect(guesses.count == 101)
        guesses.sweep(61 * second)
        #expect(guesses.count == 0 && guesses.wait("192.0.2.1", 61 * second) == nil)
    }
}
