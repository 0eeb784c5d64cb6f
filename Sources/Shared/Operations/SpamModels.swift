// Spam models in the database, by command and in the dashboard: the list, which one is in force, and what is true of a model that may be stored.

import EventLoop
import Postgres
import Spam

/// Which model a command names.
package enum SpamModelName: Equatable, Sendable {
    case builtin
    /// The one that was in force before the last switch.
    case previous
    case stored(String)

    /// nil: no name.
    package init?(_ text: String) {
        switch text {
        case "builtin": self = .builtin
        case "previous": self = .previous
        case _ where SpamModel.About.isName(text): self = .stored(text)
        default: return nil
        }
    }
}

package enum SpamModels {
    /// As the table has it.
    package static let mostBytes = 2 << 20
    package static let builtin = "builtin"
    /// What switches are recorded under in sms_router_operator_actions.
    private static let action = "spam_model"

    private static let list = """
        select name::text, is_current, octet_length(model)::int8, figures, \(time("created_at")), created_by, \(time("used_at")), note
        from sms_router_spam_models order by id
        """

    private static func time(_ column: String) -> String { "to_char(\(column) at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')" }

    /// $1 name, $2 text, $3 figures, $4 who, $5 note. No row: the name is taken.
    package static let store = """
        insert into sms_router_spam_models (name, model, figures, created_by, note, checksum) values ($1, $2, $3, $4, $5, '')
        on conflict (name) do nothing returning id
        """

    /// Whether what has the name $1 is the text $2.
    package static let isSame = "select model = $2 from sms_router_spam_models where name = $1"

    /// Two who switch at once do so one after the other; workers read on.
    private static let lock = "lock table sms_router_spam_models in share row exclusive mode"

    package static let current = "select name::text from sms_router_spam_models where is_current"
    private static let text = "select model from sms_router_spam_models where name = $1"
    private static let leave = "update sms_router_spam_models set is_current = false where is_current"
    private static let enter = "update sms_router_spam_models set is_current = true, used_at = now() where name = $1"
    private static let last = "select state_before from sms_router_operator_actions where subject = '\(action)' order by id desc limit 1"

    /// $1 who, $2 before, $3 after.
    private static let record = """
        insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
        values ($1, 'use', '\(action)', $2, $3)
        """

    /// $1 name. A row when it is gone; the one in force stays.
    package static let remove = "delete from sms_router_spam_models where name = $1 and not is_current returning 1"

    /// What a model says of how good it is, a line each.
    package static func figures(_ about: SpamModel.About) -> String {
        about.figures.map { "\($0.name) \($0.value)" }.joined(separator: "\n")
    }

    /// One of those lines' values.
    static func figure(_ name: String, in figures: String) -> String? {
        figures.split(separator: "\n").first { $0.hasPrefix(name + " ") }.map { String($0.dropFirst(name.utf8.count + 1)) }
    }

    /// The columns of a listing that come from figures.
    package static let figureColumns = ["messages", "recall", "ham_blocked", "f1"]

    package static func figureValues(_ figures: String) -> [OutputValue] { figureColumns.map { .optional(figure($0, in: figures)) } }

    /// All models that workers can score by, the builtin one first.
    @LoopActor package static func list<Session: OperatorSession>(_ session: Session) async throws(Session.Failure) -> Listing {
        guard let builtin = SpamModel.builtin else { throw .software("the builtin model cannot be read") }
        let rows = try await session.query(list)
        var hasCurrent = false
        let stored = try session.decoded { () throws(PostgresError) -> [[OutputValue]] in
            var stored: [[OutputValue]] = []
            for row in 0..<rows.count {
                let isCurrent = try rows.bool(row, 1) ?? false
                hasCurrent = hasCurrent || isCurrent
                stored.append(
                    [.text(try rows.string(row, 0) ?? ""), .flag(isCurrent), .integer(try rows.int64(row, 2) ?? 0)]
                        + figureValues(try rows.string(row, 3) ?? "")
                        + [
                            .optional(try rows.string(row, 4)), .optional(try rows.string(row, 5)), .optional(try rows.string(row, 6)),
                            .optional(try rows.string(row, 7)),
                        ])
            }
            return stored
        }
        let own: [OutputValue] = [.text(Self.builtin), .flag(!hasCurrent), .integer(Int64(builtin.text.utf8.count))]
        return Listing(
            columns: ["name", "current", "bytes"] + figureColumns + ["stored_at", "stored_by", "used_at", "note"],
            rows: [own + figureValues(figures(builtin.about)) + [.none, .none, .none, .none]] + stored)
    }

    /// Puts a model in force: what was before, and what is now. A model that cannot be read is refused.
    @LoopActor package static func use<Session: OperatorSession>(
        _ wanted: SpamModelName, _ session: Session
    ) async throws(Session.Failure) -> (before: String, after: String) {
        _ = try await session.query("begin")
        _ = try await session.query(lock)
        let before = try await one(current, session) ?? builtin
        let name: String
        switch wanted {
        case .builtin: name = builtin
        case .stored(let stored): name = stored
        case .previous:
            guard let last = try await one(last, session) else { throw .no("nothing was in force before: no switch is recorded") }
            name = last
        }
        guard name != before else {
            _ = try await session.query("commit")
            return (before, name)
        }
        _ = try await session.query(leave)
        if name != builtin {
            try await check(try await text(of: name, session), called: name, session)
            _ = try await session.query(enter, Parameters(texts: name))
        }
        _ = try await session.query(record, Parameters(texts: session.who, before, name))
        _ = try await session.query("commit")
        return (before, name)
    }

    @LoopActor private static func one<Session: OperatorSession>(_ sql: String, _ session: Session) async throws(Session.Failure) -> String?
    {
        let rows = try await session.query(sql)
        return try session.decoded { () throws(PostgresError) in rows.count > 0 ? try rows.string(0, 0) : nil }
    }

    /// The text of a stored model. `name` was checked.
    @LoopActor package static func text<Session: OperatorSession>(of name: String, _ session: Session) async throws(Session.Failure)
        -> String
    {
        let rows = try await session.query(text, Parameters(texts: name))
        guard rows.count > 0, let text = try session.decoded({ () throws(PostgresError) in try rows.string(0, 0) }) else {
            throw .data("\(name): no model of that name is stored; see `spam models`")
        }
        return text
    }

    /// Bytes of a model that are read in one go: a millisecond or two, for a worker has messages beside it.
    private static let piece = 16 << 10

    /// Throws when the model cannot be used.
    @LoopActor private static func check<Session: OperatorSession>(
        _ text: String, called name: String, _ session: Session
    ) async throws(Session.Failure) {
        var reader = SpamModelReader(text: text)
        while true {
            do throws(SpamModelError) {
                if try reader.read(bytes: piece) != nil { return }
            } catch { throw .data("\(name) is no spam model that can be used: \(error)") }
            await session.letOthersGoOn()
        }
    }
}
