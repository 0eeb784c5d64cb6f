// Which senders and accounts may not send at present, and for how long. Pure; asked and told by OutboxSender. Each worker learns for itself.

import Time

struct SenderRest: Sendable {
    /// After a request that was certainly not sent: doubled each time up to the most (Twilio's documentation, error 20429).
    static let first = Duration.seconds(1)
    static let most = Duration.seconds(60)
    /// An account that cannot send at all is asked again so often.
    static let accountPause = Duration.seconds(60)

    private struct Rest {
        var until: MonotonicInstant
        var next: Duration
    }

    private var senders: [String: Rest] = [:]
    private var accounts: [String: MonotonicInstant] = [:]

    /// How long this sender of this account has to wait; nil: it may send.
    func pause(account: String, sender: String, at now: MonotonicInstant) -> Duration? {
        var until = accounts[account]
        if let rest = senders[account + sender] { until = max(until ?? rest.until, rest.until) }
        guard let until, until > now else { return nil }
        return until - now
    }

    /// Returns the pause.
    mutating func notSent(account: String, sender: String, at now: MonotonicInstant) -> Duration {
        let pause = senders[account + sender]?.next ?? Self.first
        senders[account + sender] = Rest(until: now + pause, next: min(pause * 2, Self.most))
        return pause
    }

    mutating func busy(account: String, sender: String, for pause: Duration, at now: MonotonicInstant) {
        let next = senders[account + sender]?.next ?? Self.first
        senders[account + sender] = Rest(until: now + pause, next: next)
    }

    /// True for the first word of an episode.
    mutating func accountTrouble(_ account: String, at now: MonotonicInstant) -> Bool {
        let isNew = accounts[account] == nil
        accounts[account] = now + Self.accountPause
        return isNew
    }

    /// Something was sent: the sender and the account are well. True when that ends an account's episode.
    mutating func sent(account: String, sender: String) -> Bool {
        senders[account + sender] = nil
        return accounts.removeValue(forKey: account) != nil
    }

    /// Accounts whose last request was refused, and that have been tried lately: what is waiting is tried again after each pause, by whichever
    /// worker comes first, and the others need not hear of it.
    func accountsRefused(at now: MonotonicInstant) -> Int { accounts.values.count { now < $0 + Self.accountPause / 2 } }

    /// Accounts, and accounts and senders joined, that rest.
    func resting(at now: MonotonicInstant) -> [String] {
        senders.filter { $0.value.until > now }.map(\.key) + accounts.filter { $0.value > now }.map(\.key)
    }
}
