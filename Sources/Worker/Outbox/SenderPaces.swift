// How fast each of our senders may send, and what this worker's inline replies have used of it. Pure; owned by OutboxSender. The account of
// it is kept in the database, for all workers together: docs/delivery.md, "Pace".

import Twilio

struct SenderPaces: Sendable {
    /// More than this of unrecorded sending is forgotten, in seconds of the pace: the database was away for longer.
    private static let mostOwed: Double = 3600

    /// Segments a second by our number. Empty: nothing here costs anything.
    private(set) var rates: [String: Double] = [:]
    /// Every sender in `rates` has its row in the database.
    var areStored = true
    private var owed: [String: Double] = [:]

    /// Numbers without a usable pace have none.
    mutating func set(_ rates: [String: Double]) {
        let rates = rates.filter { $0.value > 0 && $0.value.isFinite }
        guard rates != self.rates else { return }
        if !Set(rates.keys).isSubset(of: self.rates.keys) { areStored = false }
        self.rates = rates
        owed = owed.filter { rates[$0.key] != nil }
    }

    /// An inline reply has left.
    mutating func spend(_ parts: [String], from sender: Address, to person: Address) {
        guard let rate = rates[sender.text] else { return }
        let segments = parts.reduce(0) { $0 + Segments.count($1, from: sender, to: person) }
        owed[sender.text] = min(owed[sender.text, default: 0] + Double(segments) / rate, Self.mostOwed)
    }

    /// Seconds by sender that the database does not know of; it is about to.
    mutating func takeOwed() -> [(sender: String, seconds: Double)] {
        defer { owed = [:] }
        return owed.map { ($0.key, $0.value) }
    }

    /// It certainly was not told.
    mutating func giveBack(_ owed: [(sender: String, seconds: Double)]) {
        for (sender, seconds) in owed where rates[sender] != nil {
            self.owed[sender] = min(self.owed[sender, default: 0] + seconds, Self.mostOwed)
        }
    }
}
