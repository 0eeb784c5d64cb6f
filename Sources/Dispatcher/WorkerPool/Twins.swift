// Which requests are deliveries of one and the same message. Used by RequestTable, which tells the successor of a dead worker: the person may have
// the reply by another one. Pure. docs/delivery.md, "Several deliveries of one message".

/// Counts the requests of each message that are in the table. Of those that are there together each is a twin.
struct Twins {
    private struct Entry {
        var count: Int
        /// The one that came last; it may have left.
        var latest: UInt64
    }

    private var messages: [UInt64: Entry] = [:]

    /// Returns the request that came before it, when there are others: both are twins. Whoever else is there was one before.
    /// - Parameter message: `DeliverFrame.messageHash`.
    mutating func came(_ id: UInt64, of message: UInt64) -> UInt64? {
        guard message != 0 else { return nil }
        let known = messages[message]
        messages[message] = Entry(count: (known?.count ?? 0) + 1, latest: id)
        return known?.latest
    }

    mutating func left(_ message: UInt64) {
        guard message != 0, let index = messages.index(forKey: message) else { return }
        if messages.values[index].count > 1 { messages.values[index].count -= 1 } else { messages.remove(at: index) }
    }

    /// When the heap is trimmed.
    mutating func giveRoomBack() { messages.giveRoomBack() }
}
