// Looks for messages that came, the newest first, a page at a time: what the dashboard's search asks. Only reads, and never for long: it says how far it
// has looked, and goes on from there when it is asked again. docs/dashboard.md, "Search".

import EventLoop
import Postgres
import Time
import Twilio

/// What is looked for; all of it must be true.
package struct MessageSearch: Sendable, Equatable {
    /// Whose messages.
    package enum Who: Sendable, Equatable {
        case anybody
        /// A MessageSid, or the SID of a late reply.
        case sid(String)
        /// Addresses as the inbox has them, and numbers as the usage log has them.
        case addresses([String], numbers: [String])
        case users([Int64])
    }

    package var who = Who.anybody
    /// Of docs/states.md; empty: any.
    package var states: [String] = []
    package var outcomes: [String] = []
    package var channels: [String] = []
    /// What stands in it, capital or not.
    package var text: String?
    package var from: WallTime?
    package var until: WallTime?
    /// The place of the last one of the page before; nil: from the newest on.
    package var before: Int64?
    package var limit = 50
    /// When to stop looking, found or not.
    package var budget = Duration.milliseconds(200)

    package init() {}

    /// Of what is not finished the usage log has no row.
    static let unfinished: Set = ["accepted", "deferred", "quarantined", "unprocessable"]

    /// The usage log has an index on people, the inbox has none.
    var goesByLog: Bool {
        switch who {
        case .addresses, .users: states.allSatisfy { !Self.unfinished.contains($0) }
        case .anybody, .sid: false
        }
    }
}

/// A page of what was found.
package struct MessagesFound: Sendable {
    /// Columns of `MessageSearchStatements.columns`.
    package struct Message: Sendable, Equatable {
        /// Nil where only the usage log is left of it.
        package var sid: String?
        package var arrived: String?
        package var from: String
        package var to: String?
        package var channel: String?
        package var source: String?
        package var state: String?
        package var outcome: String?
        package var userID: Int64?
        package var person: String?
        package var text: String?
    }

    package var messages: [Message]
    /// Where the next page begins; nil: there is nothing further.
    package var next: Int64?
    /// Everything newer was looked at; nil: everything was.
    package var lookedBackTo: String?

    package init(messages: [Message] = []) { self.messages = messages }
}

/// The SQL. Parameters of the filters: $1 addresses or null, $2 users or null, $3 states or null, $4 outcomes or null, $5 channels or null, $6 pattern
/// of the text or null, $7 from, $8 until, $9 at most so many.
enum MessageSearchStatements {
    private static let excerpt = 160

    private static func columns(time: String) -> String {
        """
        i.message_sid, \(time), coalesce(i.from_address, ''), i.to_address, i.channel, i.source, i.state, i.outcome, i.user_id::int8,
          coalesce(u.full_name, u.email), case when i.content_gone and i.body = '' then '[not kept]' else left(i.body, \(excerpt)) end
        """
    }

    private static func iso(_ column: String) -> String { "to_char(\(column) at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')" }

    private static let filters = """
        ($3::text[] is null or i.state = any($3)) and ($4::text[] is null or i.outcome = any($4)) and ($5::text[] is null or i.channel = any($5))
          and ($6::text is null or i.body ilike $6) and ($7::timestamptz is null or i.arrived_at >= $7) and ($8::timestamptz is null or i.arrived_at < $8)
        """

    /// Ids from $10 on, below $11: a stretch of the inbox by its block-range index.
    static let stretch = """
        select i.id, \(columns(time: iso("i.arrived_at")))
        from (
          select * from sms_router_inbox i
          where i.id >= $10 and i.id < $11 and ($1::text[] is null or i.from_address = any($1)) and ($2::int8[] is null or i.user_id = any($2))
            and \(filters)
          order by i.id desc limit $9
        ) i left join users u on u.id = i.user_id
        order by i.id desc
        """

    /// When the oldest of a stretch ($1 to $2) was accepted, and the newest; null where it is empty.
    static let times = "select min(accepted_at), max(accepted_at) from sms_router_inbox where id >= $1 and id < $2"

    /// The usage log's rows of some numbers ($1) or users ($2), those before $10, $11 of them at most; of these what the filters let through. The first
    /// row says how many there were and where they ended: its other columns are null.
    static let byLog = """
        with l as materialized (
          select l.id::int8, l.twilio_message_sid, l.created_at, l.phone_number, l.user_id from sms_usage_logs l
          where l.message_direction = 'inbound' and ($1::text[] is null or l.phone_number = any($1)) and ($2::int8[] is null or l.user_id = any($2))
            and ($10::int8 is null or l.id < $10)
            and ($7::timestamptz is null or l.created_at >= ($7 at time zone 'utc') - interval '1 day')
          order by l.id desc limit $11
        ), found as (
          select l.id, i.message_sid, \(iso("coalesce(i.arrived_at, l.created_at at time zone 'utc')")) as arrived,
            coalesce(i.from_address, l.phone_number) as sender, i.to_address, i.channel, i.source, i.state, i.outcome, l.user_id::int8,
            coalesce(u.full_name, u.email) as person,
            case when i.content_gone and i.body = '' then '[not kept]' else left(i.body, \(excerpt)) end as text
          from l left join sms_router_inbox i on i.message_sid = l.twilio_message_sid left join users u on u.id = l.user_id
          where ($3::text[] is null or i.state = any($3)) and ($4::text[] is null or i.outcome = any($4))
            and ($5::text[] is null or i.channel = any($5)) and ($6::text is null or i.body ilike $6)
            and ($7::timestamptz is null or coalesce(i.arrived_at, l.created_at at time zone 'utc') >= $7)
            and ($8::timestamptz is null or coalesce(i.arrived_at, l.created_at at time zone 'utc') < $8)
          order by l.id desc limit $9
        )
        (select coalesce(min(id), 0), count(*)::text, \(iso("min(created_at) at time zone 'utc'")), null, null, null, null, null, null, null::int8, null, null from l)
        union all
        (select * from found order by id desc)
        """

    /// By SID, of a message or of a late reply ($1).
    static let bySID = """
        select i.id, \(columns(time: iso("i.arrived_at")))
        from sms_router_inbox i left join users u on u.id = i.user_id
        where i.message_sid = $1 or i.message_sid = (select reply_to from sms_router_outbox where twilio_sid = $1)
        """
}

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
