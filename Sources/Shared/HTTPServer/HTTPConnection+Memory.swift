// What a connection holds of the listener's memory, kept in its account, and what it gives up when others need the room. The listener decides who does.

import Time

extension HTTPConnection {
    /// What a connection may be asked to give up for others, in the order in which it is.
    enum Burden: CaseIterable {
        /// Requests behind the one in hand, or behind a turn's worth of them: the connection ends with the answer in hand.
        case pipelined
        /// An answer that the peer doesn't take: the connection ends.
        case untaken
        /// A request that is not whole: answered 503, the connection ends.
        case unfinished
    }

    /// Since when it holds such a thing; nil: it doesn't.
    func holds(_ burden: Burden) -> MonotonicInstant? {
        let isHeld =
            switch burden {
            case .pipelined: !pending.isEmpty
            case .untaken: channel.pendingOutput > 0
            case .unfinished: phase == .reading
            }
        return isHeld && phase != .closed ? since : nil
    }

    func giveWay(_ burden: Burden) {
        switch burden {
        case .pipelined where phase == .handling:
            pending = []
            hasDroppedInput = true
            // Read again, and dropped, when it lingers.
            if !paused { channel.stopReading() }
            paused = true
            account()
        case .pipelined, .untaken: close()
        case .unfinished: cut(.noRoom)
        }
    }

    /// Keeps the listener's sum true. Called last in whatever changes what is held: it may end this connection.
    func account() {
        guard phase != .closed else { return }
        let held = decoder.held + pending.capacity + channel.heldOutput
        guard held != accounted else { return }
        let change = held - accounted
        accounted = held
        listener.account(change)
    }
}
