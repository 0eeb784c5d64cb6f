// Looks for messages that came, the newest first, a page at a time. Only reads, and never for long: it says how far it has looked, and goes on from there
// when it is asked again. docs/dashboard.md, "Search".

import EventLoop
import Postgres
import Time

extension MessageSearch {
    /// Looks.
    @LoopActor package func run<Session: OperatorSession>(
        _ session: Session, now: () -> MonotonicInstant = { .now() }
    ) async throws(Session.Failure) -> MessagesFound {
        if case .sid(let sid) = who {
            let rows = try await session.query(MessageSearchStatements.bySID, Parameters(texts: sid))
            return MessagesFound(messages: try messages(rows, session).map(\.message))
        }
        return goesByLog ? try await byLog(session, now) : try await byStretches(session, now)
    }

    // MARK: By stretches of the inbox

    @LoopActor private func byStretches<Session: OperatorSession>(
        _ session: Session, _ now: () -> MonotonicInstant
    ) async throws(Session.Failure) -> MessagesFound {
        let end = now() + budget
        let newest = try await session.query(MessageStatements.newest)
        let top = try session.decoded { () throws(PostgresError) -> Int64 in (try newest.int64(0, 0) ?? 0) + 1 }
        var above = min(before ?? top, top)
        if before == nil, let until { above = try await place(of: until, below: above, session) }
        var pace = StretchPace()
        var found = MessagesFound()
        while above > 1 {
            let stretch = max(1, above - pace.length)..<above
            let began = now()
            var parameters = filters()
            parameters.append(stretch.lowerBound)
            parameters.append(stretch.upperBound)
            let rows = try messages(try await session.query(MessageSearchStatements.stretch, parameters), session)
            found.messages += rows.map(\.message)
            if found.messages.count >= limit {
                // Further ones of this stretch begin behind the last that is shown.
                let last = rows[rows.count - 1 - (found.messages.count - limit)].id
                found.messages.removeLast(found.messages.count - limit)
                found.next = last
                return found
            }
            above = stretch.lowerBound
            if above > 1, from != nil || now() >= end {
                let times = try await times(of: stretch, session)
                // Nothing arrives after its accept, but for clocks that differ.
                if let from, let times, times.newest + .seconds(3600) < from { return found }
                if now() >= end {
                    found.next = above
                    found.lookedBackTo = times?.oldest.iso8601
                    return found
                }
            }
            pace.took(now() - began)
        }
        return found
    }

    /// An id from which on nothing was accepted before `time`, and below which little was after it: by halving, since ids follow the accepts.
    @LoopActor private func place<Session: OperatorSession>(
        of time: WallTime, below top: Int64, _ session: Session
    ) async throws(Session.Failure) -> Int64 {
        let wanted = time + .seconds(3600)
        var (low, high) = (Int64(1), top)
        while high - low > StretchPace.shortest {
            let middle = low + (high - low) / 2
            guard let accepted = try await times(of: middle..<min(high, middle + 256), session) else {
                // A hole, such as a purge leaves: what is there lies above.
                low = middle + 1
                continue
            }
            if accepted.oldest >= wanted { high = middle } else { low = middle + 1 }
        }
        return high
    }

    /// When the messages of some ids were accepted.
    private struct Times {
        var oldest: WallTime
        var newest: WallTime
    }

    @LoopActor private func times<Session: OperatorSession>(
        of stretch: Range<Int64>, _ session: Session
    ) async throws(Session.Failure) -> Times? {
        var parameters = Parameters()
        parameters.append(stretch.lowerBound)
        parameters.append(stretch.upperBound)
        let rows = try await session.query(MessageSearchStatements.times, parameters)
        return try session.decoded { () throws(PostgresError) -> Times? in
            guard let oldest = try rows.timestamp(0, 0), let newest = try rows.timestamp(0, 1) else { return nil }
            return Times(oldest: oldest, newest: newest)
        }
    }

    // MARK: By the usage log

    /// Rows of the log that one statement goes through.
    private static let logStretch: Int64 = 500

    @LoopActor private func byLog<Session: OperatorSession>(
        _ session: Session, _ now: () -> MonotonicInstant
    ) async throws(Session.Failure) -> MessagesFound {
        let end = now() + budget
        var found = MessagesFound()
        var above = before
        while true {
            var parameters = filters()
            parameters.append(above)
            parameters.append(Self.logStretch)
            let rows = try await session.query(MessageSearchStatements.byLog, parameters)
            let (lowest, count, time) = try session.decoded { () throws(PostgresError) -> (Int64, Int64, String?) in
                (try rows.int64(0, 0) ?? 0, Int64(try rows.string(0, 1) ?? "") ?? 0, try rows.string(0, 2))
            }
            let list = try messages(rows, session, from: 1)
            found.messages += list.map(\.message)
            if found.messages.count >= limit {
                found.next = list[list.count - 1 - (found.messages.count - limit)].id
                found.messages.removeLast(found.messages.count - limit)
                return found
            }
            if count < Self.logStretch { return found }
            above = lowest
            if now() >= end {
                found.next = lowest
                found.lookedBackTo = time
                return found
            }
        }
    }

    // MARK: Values

    private func filters() -> Parameters {
        var parameters = Parameters()
        func list(_ values: [String]) { if values.isEmpty { parameters.appendNull() } else { parameters.append(textArray: values) } }
        switch who {
        case .addresses(let addresses, let numbers):
            list(goesByLog ? numbers : addresses)
            parameters.appendNull()
        case .users(let ids):
            parameters.appendNull()
            parameters.append(int8Array: ids)
        case .anybody, .sid:
            parameters.appendNull()
            parameters.appendNull()
        }
        list(states)
        list(outcomes)
        list(channels)
        parameters.append(text.map(Self.pattern))
        parameters.append(from)
        parameters.append(until)
        parameters.append(Int64(limit))
        return parameters
    }

    /// For `ilike`: its own signs mean themselves.
    package static func pattern(_ text: String) -> String {
        var pattern = "%"
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "_" || scalar == "\\" { pattern += "\\" }
            pattern.unicodeScalars.append(scalar)
        }
        return pattern + "%"
    }

    @LoopActor private func messages<Session: OperatorSession>(
        _ rows: Rows, _ session: Session, from start: Int = 0
    ) throws(Session.Failure) -> [(id: Int64, message: MessagesFound.Message)] {
        try session.decoded { () throws(PostgresError) -> [(id: Int64, message: MessagesFound.Message)] in
            var list: [(id: Int64, message: MessagesFound.Message)] = []
            for row in start..<max(start, rows.count) {
                list.append(
                    (
                        try rows.int64(row, 0) ?? 0,
                        MessagesFound.Message(
                            sid: try rows.string(row, 1), arrived: try rows.string(row, 2), from: try rows.string(row, 3) ?? "",
                            to: try rows.string(row, 4), channel: try rows.string(row, 5), source: try rows.string(row, 6),
                            state: try rows.string(row, 7), outcome: try rows.string(row, 8), userID: try rows.int64(row, 9),
                            person: try rows.string(row, 10), text: try rows.string(row, 11))
                    ))
            }
            return list
        }
    }
}

/// How long the next stretch is: so long that a statement takes a twentieth of a second. Pure.
struct StretchPace: Sendable, Equatable {
    static let shortest: Int64 = 500
    static let longest: Int64 = 200_000
    private static let wanted = 40.0

    private(set) var length: Int64 = 2000

    mutating func took(_ span: Duration) {
        let factor = min(max(Self.wanted / max(span.milliseconds, 0.1), 0.25), 8)
        length = min(max(Int64(Double(length) * factor), Self.shortest), Self.longest)
    }
}
