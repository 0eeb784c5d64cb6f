// The stretches of time that a run asks Twilio about, one after the other, the oldest first. Pure; driven by Reconcile.

import Time

/// From `from` up to `until`, an hour at a time: a listing is read whole, and what an outage of days has left is not one listing.
struct ReconcileWindow: Sendable, Equatable {
    static let longest = Duration.seconds(3600)

    let from: WallTime
    let until: WallTime

    /// The stretches of a run, of which there are at most `most`; what is left is the next run's.
    static func all(from: WallTime, until: WallTime, most: Int) -> [ReconcileWindow] {
        var windows: [ReconcileWindow] = []
        var start = from
        while start < until, windows.count < most {
            let end = min(start + longest, until)
            windows.append(ReconcileWindow(from: start, until: end))
            start = end
        }
        return windows
    }
}

/// Messages to be taken in so that those of one conversation come in the order of their times.
enum ReconcileRounds {
    /// In each round a conversation has one message at most: one batch may store its rows in any order.
    static func of(_ messages: [InboundMessage]) -> [[InboundMessage]] {
        var rounds: [[InboundMessage]] = []
        var next: [[UInt8]: Int] = [:]
        for message in messages.sorted(by: { $0.arrivedAt < $1.arrivedAt }) {
            let key = ConversationKey.bytes(of: message)
            let round = next[key] ?? 0
            next[key] = round + 1
            if round == rounds.count { rounds.append([]) }
            rounds[round].append(message)
        }
        return rounds
    }
}
