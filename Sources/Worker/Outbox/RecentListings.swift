// Twilio's lists that have just been read, for the parts to the same person that are looked for next: what became unknown together is settled by
// one reading. Pure; owned by OutboxSender. docs/delivery.md, "Settling what is unknown".

import Time

struct RecentListings: Sendable {
    /// How long a list is good for others.
    static let lifetime = Duration.seconds(10)
    /// Persons; beyond them all are forgotten, which costs a reading.
    private static let most = 64

    private struct Entry {
        var listing: TwilioListing
        var since: WallTime
        /// Before the question left: Twilio's answer is no older.
        var askedAt: MonotonicInstant
    }

    private var entries: [String: Entry] = [:]

    /// Keeps what was read for this part.
    mutating func keep(_ listing: TwilioListing, for part: OutboxPart, askedAt: MonotonicInstant) {
        entries = entries.filter { askedAt - $0.value.askedAt < Self.lifetime }
        if entries.count >= Self.most { entries = [:] }
        entries[Self.name(part)] = Entry(listing: listing, since: Settlement.since(part), askedAt: askedAt)
    }

    /// A list that says of this part what one read now would say, and how old it is; nil: it has to be read. It reaches back far enough, and was
    /// read when the part was unknown already and no fewer of its looks were due.
    func listing(for part: OutboxPart, at now: MonotonicInstant) -> (listing: TwilioListing, age: Duration)? {
        guard let entry = entries[Self.name(part)], entry.since <= Settlement.since(part) else { return nil }
        let age = now - entry.askedAt
        guard age >= .zero, age < Self.lifetime, part.unknownFor >= age else { return nil }
        func due(_ span: Duration) -> Int { Settlement.looks.count { $0 <= span } }
        guard due(part.unknownFor) > 0, due(part.unknownFor - age) == due(part.unknownFor) else { return nil }
        return (entry.listing, age)
    }

    private static func name(_ part: OutboxPart) -> String { part.accountSID + "\0" + part.to }
}
