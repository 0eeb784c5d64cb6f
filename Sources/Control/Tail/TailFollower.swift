// Follows the inbox for `sms-routerctl tail`: polls for new rows and for the ends of those under way, prints a line each, and goes on when
// the database was away. One connection; only reads.

import EventLoop
import Glibc
import Operations
import Postgres
import Settings
import Time

@LoopActor final class TailFollower {
    /// A message that takes longer gets a line while it is under way.
    private static let slow = Duration.seconds(5)

    private let loop: EventLoop
    private let configuration: PostgresConfiguration
    private let filter: TailFilter
    private let interval: Duration
    /// Seconds.
    private let since: Double?
    private let isJSON: Bool
    private var session: DatabaseSession?
    private var cursor: TailCursor?
    private var pending = TailPending()
    /// What is older was not asked for; only while catching up.
    private var notBefore: WallTime?
    private var isAway = false
    private var dropped = 0

    init(_ loop: EventLoop, _ configuration: PostgresConfiguration, filter: TailFilter, interval: Duration, since: Double?, json: Bool) {
        (self.loop, self.configuration, self.filter, self.interval) = (loop, configuration, filter, interval)
        (self.since, isJSON) = (since, json)
    }

    /// Until it is ended from outside; with `once` until everything that is there was looked at.
    func run(once: Bool) async throws(ControlError) {
        // A wrong address is said at once; what goes wrong later is waited for.
        try await begin()
        while true {
            var hasMore = false
            do throws(ControlError) {
                if session == nil { try await begin() }
                hasMore = try await turn()
                if isAway { note("the database is back") }
                isAway = false
            } catch {
                guard error.kind == .unreachable, !once else { throw error }
                if !isAway { note("\(error.message); trying again") }
                isAway = true
                session?.close()
                session = nil
            }
            if once, !hasMore { return }
            if !hasMore { await LoopActor.sleep(isAway ? .seconds(1) : interval, on: loop) }
        }
    }

    private func begin() async throws(ControlError) {
        let session = try await DatabaseSession(loop, configuration)
        // A stretch of the inbox is read by its index: its bounds mean nothing to a scan of all.
        _ = try await session.query("set enable_seqscan = off")
        self.session = session
        guard cursor == nil else { return }
        let newest = try await newestID(session)
        guard let since else {
            cursor = TailCursor(next: newest + 1)
            return
        }
        notBefore = WallTime.now() + .nanoseconds(-Int64(since * 1e9))
        cursor = TailCursor(next: try await start(session, newest: newest, since: since))
    }

    /// An id below which nothing is young enough.
    private func start(_ session: DatabaseSession, newest: Int64, since: Double) async throws(ControlError) -> Int64 {
        var stretches = InboxStretches(newest: newest)
        while let stretch = stretches.next {
            var parameters = Parameters()
            parameters.append(since)
            parameters.append(stretch.lowerBound)
            parameters.append(stretch.upperBound)
            let rows = try await session.query(MessageStatements.isOlder, parameters)
            if try decoded({ () throws(PostgresError) in try rows.bool(0, 0) ?? false }) { return stretch.upperBound }
            stretches.looked()
        }
        return 1
    }

    private func newestID(_ session: DatabaseSession) async throws(ControlError) -> Int64 {
        let rows = try await session.query(TailStatements.newest)
        return try decoded { () throws(PostgresError) in try rows.int64(0, 0) ?? 0 }
    }

    /// One look; true: there is more at once.
    private func turn() async throws(ControlError) -> Bool {
        guard let session, var cursor else { return false }
        let newest = try await newestID(session)
        if cursor.follow(newest: newest) { note("the inbox has begun anew, or is an older one: following from its end") }
        if let range = cursor.range(newest: newest) {
            var parameters = Parameters()
            parameters.append(range.lowerBound)
            parameters.append(range.upperBound)
            let rows = try await session.query(TailStatements.stretch, parameters)
            let found = try decoded { () throws(PostgresError) in try TailRow.all(rows) }
            let now = MonotonicInstant.now()
            let fresh = cursor.read(found.map(\.id), of: range, at: now)
            for row in found where fresh.contains(row.id) {
                if row.isFinished { tell(row) } else { pending.add(row.key, at: now) }
            }
        }
        self.cursor = cursor
        try await askAgain(session)
        return cursor.isBehind(newest: newest)
    }

    private func askAgain(_ session: DatabaseSession) async throws(ControlError) {
        let keys = pending.next()
        guard !keys.isEmpty else { return }
        var parameters = Parameters()
        parameters.append(textArray: keys.map(\.sid))
        parameters.append(textArray: keys.map(\.account))
        let rows = try await session.query(TailStatements.again, parameters)
        let found = try decoded { () throws(PostgresError) in try TailRow.all(rows) }
        let now = MonotonicInstant.now()
        let slow = pending.slow(keys, than: Self.slow, at: now)
        for row in found.sorted(by: { ($0.finishedAt ?? $0.arrivedAt) < ($1.finishedAt ?? $1.arrivedAt) }) {
            if row.isFinished || slow.contains(row.key) { tell(row) }
        }
        // One that is not there any more was purged.
        let open = Set(found.lazy.filter { !$0.isFinished }.map(\.key))
        pending.ended(Set(keys).subtracting(open))
        if pending.dropped > dropped {
            dropped = pending.dropped
            note("more than \(TailPending.most) messages are under way: the ends of the oldest are not shown (\(dropped) by now)")
        }
    }

    private func tell(_ row: TailRow) {
        if let notBefore, row.arrivedAt < notBefore { return }
        let line = TailLine(row: row)
        guard filter.wants(line) else { return }
        print(isJSON ? line.json : line.text)
        fflush(nil)
    }
}
