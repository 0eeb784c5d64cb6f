// One line of `sms-routerctl tail`: what of a message may be shown, and whether somebody asked for it. Pure. Numbers by their ends, never a
// text.

import JSON
import Postgres
import Telemetry
import Time

/// A row of the inbox as `TailStatements` reads it.
struct TailRow: Sendable, Equatable {
    var id: Int64
    var sid: String
    var account: String
    /// Whole: for filters, never for output.
    var from: String
    var channel: String
    var source: String
    var state: String
    var outcome: String?
    var attempt: Int64
    var arrivedAt: WallTime
    var finishedAt: WallTime?
    /// From its arrival to its end.
    var milliseconds: Double?
    var parts: Int64
    /// nil: no reply.
    var isInline: Bool?
    var trace: String?

    var key: TailPending.Key { TailPending.Key(sid: sid, account: account) }
    var isFinished: Bool { finishedAt != nil }

    static func all(_ rows: Rows) throws(PostgresError) -> [TailRow] {
        var result: [TailRow] = []
        result.reserveCapacity(rows.count)
        for row in 0..<rows.count {
            result.append(
                TailRow(
                    id: try rows.int64(row, 0) ?? 0, sid: try rows.string(row, 1) ?? "", account: try rows.string(row, 2) ?? "",
                    from: try rows.string(row, 3) ?? "", channel: try rows.string(row, 4) ?? "", source: try rows.string(row, 5) ?? "",
                    state: try rows.string(row, 6) ?? "", outcome: try rows.string(row, 7), attempt: try rows.int64(row, 8) ?? 1,
                    arrivedAt: try rows.timestamp(row, 9) ?? WallTime(microseconds: 0), finishedAt: try rows.timestamp(row, 10),
                    milliseconds: try rows.double(row, 11), parts: try rows.int64(row, 12) ?? 0, isInline: try rows.bool(row, 13),
                    trace: try rows.string(row, 14)))
        }
        return result
    }
}

struct TailLine: Sendable, Equatable {
    private static let failed: Set = ["failed", "expired", "dead", "unprocessable"]

    var row: TailRow

    /// How it ended; of one that has not, its state.
    var outcome: String { row.isFinished ? row.outcome ?? row.state : row.state }
    var isError: Bool { Self.failed.contains(row.state) }

    /// When it ended, or came.
    private var time: WallTime { row.finishedAt ?? row.arrivedAt }
    private var way: String? { row.parts == 0 ? nil : row.isInline == true ? "inline" : "late" }

    /// What else is worth a word: the last thing that a stage said of it, and what is out of the ordinary.
    var why: String {
        var words: [String] = []
        if let way, way == "late" { words.append("late") }
        if row.attempt > 1 { words.append("attempt=\(row.attempt)") }
        if row.source != "webhook" { words.append("source=\(row.source)") }
        if let outcome = row.outcome, row.isFinished, Self.failed.contains(row.state), outcome != row.state {
            words.append("state=\(row.state)")
        }
        let steps = row.trace.flatMap { MessageTrace.steps($0) } ?? []
        if let last = steps.last(where: { $0.note?.isEmpty == false }), let note = last.note { words.append("\(last.stage): \(note)") }
        return words.joined(separator: " ")
    }

    var text: String {
        let took = row.milliseconds.map { fixed(max(0, $0), decimals: 0) + " ms" } ?? "-"
        let cells = [
            time.iso8601, Spelling.padded(row.sid, to: 34), Spelling.padded(Mask.number(row.from), to: 11),
            Spelling.padded(row.channel, to: 5),
            Spelling.padded(outcome, to: 17), Spelling.padded(took, to: 9, right: true), "\(row.parts)", why,
        ]
        return OutputValue.oneLine(cells.filter { !$0.isEmpty }.joined(separator: " "))
    }

    var json: String {
        Record([
            ("time", .text(time.iso8601)), ("sid", .text(row.sid)), ("account_sid", .text(row.account)),
            ("from", .text(Mask.number(row.from))),
            ("channel", .text(row.channel)), ("source", .text(row.source)), ("state", .text(row.state)),
            ("outcome", .optional(row.outcome)),
            ("ms", row.milliseconds.map { .number(max(0, $0)) } ?? .none), ("parts", .integer(row.parts)), ("way", .optional(way)),
            ("attempt", .integer(row.attempt)), ("why", .text(why)),
        ]).json
    }
}

/// Which messages are wanted.
struct TailFilter: Sendable, Equatable {
    var outcomes: Set<String> = []
    /// A person's address, or its masked form (`+1******67`), for who does not want the number in the list of processes.
    var from: String?
    var onlyErrors = false

    func wants(_ line: TailLine) -> Bool {
        if onlyErrors, !line.isError { return false }
        if !outcomes.isEmpty, !outcomes.contains(line.outcome) { return false }
        guard let from else { return true }
        return from.contains("*") ? Mask.number(line.row.from) == from : line.row.from == from
    }
}
