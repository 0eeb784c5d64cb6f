// Models in the database: the SQL of `spam models`, `store`, `use` and `remove`, and what is true of a model that may be stored.

import EventLoop
import Postgres
import Spam

/// Which model a command names.
enum SpamModelName: Equatable, Sendable {
    case builtin
    /// The one that was in force before the last switch.
    case previous
    case stored(String)

    /// nil: no name.
    init?(_ text: String) {
        switch text {
        case "builtin": self = .builtin
        case "previous": self = .previous
        case _ where SpamModel.About.isName(text): self = .stored(text)
        default: return nil
        }
    }
}

enum SpamModels {
    /// As the table has it.
    static let mostBytes = 2 << 20
    static let builtin = "builtin"
    /// What switches are recorded under in sms_router_operator_actions.
    private static let action = "spam_model"

    static let list = """
        select name::text, is_current, octet_length(model)::int8, figures, \(time("created_at")), created_by, \(time("used_at")), note
        from sms_router_spam_models order by id
        """

    private static func time(_ column: String) -> String { "to_char(\(column) at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')" }

    /// $1 name, $2 text, $3 figures, $4 who, $5 note. No row: the name is taken.
    static let store = """
        insert into sms_router_spam_models (name, model, figures, created_by, note, checksum) values ($1, $2, $3, $4, $5, '')
        on conflict (name) do nothing returning id
        """

    /// Whether what has the name $1 is the text $2.
    static let isSame = "select model = $2 from sms_router_spam_models where name = $1"

    /// Two who switch at once do so one after the other; workers read on.
    static let lock = "lock table sms_router_spam_models in share row exclusive mode"

    static let current = "select name::text from sms_router_spam_models where is_current"
    static let text = "select model from sms_router_spam_models where name = $1"
    static let leave = "update sms_router_spam_models set is_current = false where is_current"
    static let enter = "update sms_router_spam_models set is_current = true, used_at = now() where name = $1"
    static let last = "select state_before from sms_router_operator_actions where subject = '\(action)' order by id desc limit 1"

    /// $1 who, $2 before, $3 after.
    static let record = """
        insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
        values ($1, 'use', '\(action)', $2, $3)
        """

    /// $1 name. A row when it is gone; the one in force stays.
    static let remove = "delete from sms_router_spam_models where name = $1 and not is_current returning 1"

    /// What a model says of how good it is, a line each.
    static func figures(_ about: SpamModel.About) -> String { about.figures.map { "\($0.name) \($0.value)" }.joined(separator: "\n") }

    /// One of those lines' values.
    static func figure(_ name: String, in figures: String) -> String? {
        figures.split(separator: "\n").first { $0.hasPrefix(name + " ") }.map { String($0.dropFirst(name.utf8.count + 1)) }
    }

    /// The columns of a listing that come from figures.
    static let figureColumns = ["messages", "recall", "ham_blocked", "f1"]

    static func figureValues(_ figures: String) -> [OutputValue] { figureColumns.map { .optional(figure($0, in: figures)) } }

    /// The text of a stored model. `name` was checked.
    @LoopActor static func text(of name: String, _ session: DatabaseSession) async throws(ControlError) -> String {
        let rows = try await session.query(text, Parameters(texts: name))
        guard rows.count > 0, let text = try decoded({ () throws(PostgresError) in try rows.string(0, 0) }) else {
            throw .data("\(name): no model of that name is stored; see `spam models`")
        }
        return text
    }

    /// A model's text, read.
    nonisolated static func parsed(_ text: String, called name: String) throws(ControlError) -> SpamModel {
        do { return try SpamModel(text: text) } catch { throw .data("\(name) is no spam model that can be used: \(error)") }
    }
}
