// Goes down through the inbox in stretches of its ids, the newest first, until enough was found: `sms-routerctl messages list`. Only reads.

import EventLoop
import Operations
import Postgres

/// Which stretch is next. Pure.
struct InboxStretches: Equatable {
    private static let first: Int64 = 4000
    private static let growth: Int64 = 4
    private static let longest: Int64 = 1_000_000

    /// Everything from this id on was looked at.
    private var above: Int64
    private var length = Self.first

    init(newest: Int64) { above = newest + 1 }

    /// nil: nothing is below.
    var next: Range<Int64>? { above > 1 ? max(1, above - length)..<above : nil }

    mutating func looked() {
        guard let next else { return }
        above = next.lowerBound
        length = min(length * Self.growth, Self.longest)
    }
}

@LoopActor struct InboxListing {
    var states: [String]
    var address: String?
    /// Seconds.
    var since: Double?
    var limit: Int

    /// Rows of `MessageStatements.list` for each stretch.
    func rows(_ session: DatabaseSession) async throws(ControlError) -> [Rows] {
        // The stretch is read by its index: its bounds mean nothing to a scan of all.
        _ = try await session.query("set enable_seqscan = off")
        let newest = try await session.query(MessageStatements.newest)
        var stretches = InboxStretches(newest: try decoded { () throws(PostgresError) in try newest.int64(0, 0) ?? 0 })
        var found: [Rows] = []
        var left = limit
        while let stretch = stretches.next, left > 0 {
            let rows = try await session.query(MessageStatements.list, parameters(stretch, left))
            left -= rows.count
            found.append(rows)
            if left > 0, try await isOlder(than: stretch, session) { break }
            stretches.looked()
        }
        return found
    }

    private func parameters(_ stretch: Range<Int64>, _ left: Int) -> Parameters {
        var parameters = Parameters()
        // A null of the type text is none of the type text[].
        if states.isEmpty { parameters.appendNull() } else { parameters.append(textArray: states) }
        parameters.append(address)
        parameters.append(since)
        parameters.append(Int64(left))
        parameters.append(stretch.lowerBound)
        parameters.append(stretch.upperBound)
        return parameters
    }

    /// Whatever is below is too old.
    private func isOlder(than stretch: Range<Int64>, _ session: DatabaseSession) async throws(ControlError) -> Bool {
        guard let since else { return false }
        var parameters = Parameters()
        parameters.append(since)
        parameters.append(stretch.lowerBound)
        parameters.append(stretch.upperBound)
        let rows = try await session.query(MessageStatements.isOlder, parameters)
        return try decoded { () throws(PostgresError) in try rows.bool(0, 0) ?? false }
    }
}
