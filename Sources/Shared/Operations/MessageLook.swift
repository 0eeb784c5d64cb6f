// Everything that the database knows of one message or part: `sms-routerctl messages show`, and the dashboard's page of a message.

import EventLoop
import Postgres
import Telemetry

/// What was found.
package struct MessageLook: Sendable {
    package var isPart: Bool
    package var message: Record?
    package var stages: Listing
    package var parts: Listing
    package var log: Listing
    package var actions: Listing

    /// Looks. `text`: what was written, too; `full`: whole numbers. nil: there is none.
    @LoopActor package static func take<Session: OperatorSession>(
        _ subject: MessageSubject, text: Bool, full: Bool, _ session: Session
    ) async throws(Session.Failure) -> MessageLook? {
        var sid: String?
        var id: Int64?
        switch subject {
        case .message(let given), .letter(let given): sid = given
        case .part(let given): id = given
        }
        var message: Record?
        var stages = Self.stages(nil)
        if let id {
            var wanted = Parameters()
            wanted.append(id)
            let rows = try await session.query(MessageStatements.showPart, wanted)
            message = try session.decoded { () throws(PostgresError) in try Self.part(rows, full) }
        }
        if let sid {
            let rows = try await session.query(MessageStatements.show, Parameters(texts: sid))
            message = try session.decoded { () throws(PostgresError) in try Self.message(rows, sid, text, full) }
            stages = try session.decoded { () throws(PostgresError) in Self.stages(rows.count > 0 ? try rows.string(0, 21) : nil) }
        }
        var both = Parameters(texts: sid)
        both.append(id)
        let partRows = try await session.query(MessageStatements.showParts, both)
        let logRows = try await session.query(MessageStatements.showLog, both)
        let (parts, ids) = try session.decoded { () throws(PostgresError) in try Self.parts(partRows, text, full) }
        var subjects = Parameters()
        subjects.append(textArray: [subject.name] + ids.map { "part \($0)" })
        let actionRows = try await session.query(MessageStatements.showActions, subjects)
        guard message != nil || !parts.rows.isEmpty else { return nil }
        return try session.decoded { () throws(PostgresError) in
            MessageLook(
                isPart: id != nil, message: message, stages: stages, parts: parts, log: try Self.log(logRows),
                actions: try Self.actions(actionRows))
        }
    }

    /// One object.
    package var json: String { "{\(members)}" }

    /// Its members, for those who add some.
    package var members: String {
        "\"\(isPart ? "part" : "message")\":\(message?.json ?? "null"),\"parts\":\(parts.json),\"log\":\(log.json),"
            + "\"actions\":\(actions.json),\"stages\":\(stages.json)"
    }

    private static func shown(_ address: String, _ full: Bool) -> String { full ? address : Mask.number(address) }

    private static func message(_ rows: Rows, _ sid: String, _ text: Bool, _ full: Bool) throws(PostgresError) -> Record? {
        guard rows.count > 0 else { return nil }
        func value(_ column: Int) throws(PostgresError) -> OutputValue { .optional(try rows.string(0, column)) }
        var record = Record([
            ("sid", .text(sid)), ("account", try value(0)), ("from", .text(shown(try rows.string(0, 1) ?? "", full))),
            ("to", .text(shown(try rows.string(0, 2) ?? "", full))), ("messaging_service", try value(3)), ("channel", try value(4)),
            ("source", try value(5)), ("state", try value(6)), ("outcome", try value(7)),
            ("attempt", .integer(try rows.int64(0, 8) ?? 0)), ("arrived", try value(9)), ("accepted", try value(10)),
            ("finished", try value(11)), ("brought_back", try value(19)), ("user_id", try rows.int64(0, 12).map { .integer($0) } ?? .none),
            ("reply", .optional(try rows.bool(0, 13).map { $0 ? "inline" : "late or none" })),
            ("reply_parts", try rows.int64(0, 14).map { .integer($0) } ?? .none), ("correlation_id", try value(15)),
            ("media", .integer(try rows.int64(0, 22) ?? 0)), ("opt_out_type", try value(23)),
            ("owner", try value(16)), ("suspicions", try rows.int64(0, 20).map { .integer($0) } ?? .none),
        ])
        if text {
            record.add("text", try value(17))
            record.add("reply_text", try value(18))
        }
        return record
    }

    /// What each stage decided, why, and how long it took; the last one is the one that ended the message.
    private static func stages(_ trace: String?) -> Listing {
        var listing = Listing(columns: ["stage", "took_us", "why"])
        for step in trace.flatMap(MessageTrace.steps) ?? [] {
            listing.rows.append([.text(step.stage), .integer(Int64(clamping: step.microseconds)), .optional(step.note)])
        }
        return listing
    }

    /// Whose a part is, and what of.
    private static func part(_ rows: Rows, _ full: Bool) throws(PostgresError) -> Record? {
        guard rows.count > 0 else { return nil }
        func value(_ column: Int) throws(PostgresError) -> OutputValue { .optional(try rows.string(0, column)) }
        return Record([
            ("part", .integer(try rows.int64(0, 0) ?? 0)), ("to", .text(shown(try rows.string(0, 1) ?? "", full))),
            ("from", .text(shown(try rows.string(0, 2) ?? "", full))), ("account", try value(3)), ("kind", try value(4)),
            ("place", try value(5)), ("answers", try value(6)), ("started_message", try rows.int64(0, 7).map { .integer($0) } ?? .none),
            ("state", try value(8)), ("held_until", try value(9)), ("correlation_id", try value(10)),
        ])
    }

    private static func parts(_ rows: Rows, _ text: Bool, _ full: Bool) throws(PostgresError) -> (Listing, [Int64]) {
        var listing = Listing(
            columns: [
                "id", "part", "state", "status", "twilio_sid", "error", "attempts", "was_inline", "created", "tried", "sent", "status_at",
                "expires", "to", "from", "kind",
            ] + (text ? ["text"] : []))
        var ids: [Int64] = []
        for row in 0..<rows.count {
            let id = try rows.int64(row, 0) ?? 0
            ids.append(id)
            var values: [OutputValue] = [.integer(id)]
            for column in 1..<5 { values.append(.optional(try rows.string(row, column))) }
            for column in 5..<7 { values.append(try rows.int64(row, column).map { .integer($0) } ?? .none) }
            values.append(.flag(try rows.bool(row, 7) ?? false))
            for column in 8..<13 { values.append(.optional(try rows.string(row, column))) }
            for column in 13..<15 { values.append(.text(shown(try rows.string(row, column) ?? "", full))) }
            values.append(.optional(try rows.string(row, 15)))
            if text { values.append(.optional(try rows.string(row, 16))) }
            listing.rows.append(values)
        }
        return (listing, ids)
    }

    private static func log(_ rows: Rows) throws(PostgresError) -> Listing {
        var listing = Listing(
            columns: [
                "id", "direction", "success", "final_status", "error", "retries", "created", "took_ms", "twilio_sid", "segments",
                "cost_usd",
            ])
        for row in 0..<rows.count {
            listing.rows.append([
                .integer(try rows.int64(row, 0) ?? 0), .optional(try rows.string(row, 1)), .flag(try rows.bool(row, 2) ?? false),
                .optional(try rows.string(row, 3)), .optional(try rows.string(row, 4)), .integer(try rows.int64(row, 5) ?? 0),
                .optional(try rows.string(row, 6)), try rows.int64(row, 7).map { .integer($0) } ?? .none,
                .optional(try rows.string(row, 8)), try rows.int64(row, 9).map { .integer($0) } ?? .none,
                .optional(try rows.string(row, 10)),
            ])
        }
        return listing
    }

    package static func actions(_ rows: Rows) throws(PostgresError) -> Listing {
        var listing = Listing(columns: ["at", "who", "action", "subject", "state_before", "state_after"])
        for row in 0..<rows.count {
            var values: [OutputValue] = []
            for column in 0..<6 { values.append(.optional(try rows.string(row, column))) }
            listing.rows.append(values)
        }
        return listing
    }
}
