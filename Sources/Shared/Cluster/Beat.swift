// What a router says of itself in a beat and what it hears back, and how both travel in the frames `beat` and `beaten` (docs/ipc.md). Made by the
// dispatcher's ClusterDesk and the worker's ClusterBeats. Pure: values to words and back.

import Time
import Wire

/// What a router is about, as its row says.
package enum RouterState: String, Sendable, CaseIterable {
    case serving
    /// It ends soon, or goes into maintenance: its last beat gives the share up.
    case leaving
    /// It has no workers, and beats no more.
    case maintenance
}

/// The router's own row.
package struct Beat: Sendable, Equatable {
    package var order: ShareKeeper.Order
    package var state: RouterState
    package var name: String
    /// Where it listens, for people.
    package var address: String
    package var version: String
    package var startedAt: WallTime
    /// A JSON object.
    package var figures: String

    package init(
        order: ShareKeeper.Order, state: RouterState, name: String, address: String, version: String, startedAt: WallTime, figures: String
    ) {
        (self.order, self.state, self.name, self.address) = (order, state, name, address)
        (self.version, self.startedAt, self.figures) = (version, startedAt, figures)
    }

    package var words: ClusterWords {
        ClusterWords(values: [
            ("number", "\(order.number)"), ("shares", order.isSharing ? "1" : "0"), ("keep", order.keep.description),
            ("state", state.rawValue), ("name", name), ("address", address), ("version", version),
            ("started_at", "\(startedAt.microseconds)"), ("figures", figures),
        ])
    }

    /// nil: not a beat.
    package init?(_ words: ClusterWords) {
        guard let number = words["number"].flatMap({ Int64($0) }), let shares = words["shares"],
            let keep = words["keep"].flatMap({ SlotSet($0) }),
            let state = words["state"].flatMap(RouterState.init), let name = words["name"], let address = words["address"],
            let version = words["version"], let started = words["started_at"].flatMap({ Int64($0) }), let figures = words["figures"]
        else { return nil }
        self.init(
            order: ShareKeeper.Order(number: number, isSharing: shares == "1", keep: keep), state: state, name: name, address: address,
            version: version, startedAt: WallTime(microseconds: started), figures: figures)
    }
}

/// What came of a beat.
package struct BeatAnswer: Sendable, Equatable {
    package enum Result: Sendable, Equatable {
        case committed(Committed)
        /// A beat with a higher number was there before: this one was late, or somebody else has our identity.
        case refused
        /// Why nothing is known of it; a sentence for people.
        case failed(String)
    }

    package struct Committed: Sendable, Equatable {
        package var slots: SlotSet
        /// As many as we should have.
        package var target: Int
        /// Other routers whose leases run.
        package var others: Int
        /// Others whose leases are over and that have not said that they go.
        package var missing: Int
        /// The key of the hashes in Redis.
        package var key: [UInt8]
        /// The other rows: a JSON array of objects.
        package var rows: String
        /// When whoever had written our row before was started; nil: there was none.
        package var previousStart: WallTime?

        package init(
            slots: SlotSet, target: Int, others: Int, missing: Int, key: [UInt8], rows: String, previousStart: WallTime? = nil
        ) {
            (self.slots, self.target, self.others, self.missing, self.key, self.rows) = (slots, target, others, missing, key, rows)
            self.previousStart = previousStart
        }
    }

    package var number: Int64
    package var result: Result

    package init(number: Int64, result: Result) { (self.number, self.result) = (number, result) }

    package var words: ClusterWords {
        var values: [(key: String, value: String)] = [("number", "\(number)")]
        switch result {
        case .refused: values.append(("refused", "1"))
        case .failed(let reason): values.append(("failed", reason))
        case .committed(let committed):
            values += [
                ("slots", committed.slots.description), ("target", "\(committed.target)"), ("others", "\(committed.others)"),
                ("missing", "\(committed.missing)"), ("key", committed.key.map(Self.hex).joined()), ("rows", committed.rows),
            ]
            if let previous = committed.previousStart { values.append(("previous_start", "\(previous.microseconds)")) }
        }
        return ClusterWords(values: values)
    }

    /// nil: not an answer.
    package init?(_ words: ClusterWords) {
        guard let number = words["number"].flatMap({ Int64($0) }) else { return nil }
        self.number = number
        if words["refused"] != nil {
            result = .refused
        } else if let reason = words["failed"] {
            result = .failed(reason)
        } else {
            guard let slots = words["slots"].flatMap({ SlotSet($0) }), let target = words["target"].flatMap({ Int($0) }),
                let others = words["others"].flatMap({ Int($0) }), let missing = words["missing"].flatMap({ Int($0) }),
                let key = words["key"].flatMap(Self.bytes), let rows = words["rows"]
            else { return nil }
            result = .committed(
                Committed(
                    slots: slots, target: target, others: others, missing: missing, key: key, rows: rows,
                    previousStart: words["previous_start"].flatMap { Int64($0) }.map { WallTime(microseconds: $0) }))
        }
    }

    private static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

    private static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text)
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(digits[place...place + 1]), radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
