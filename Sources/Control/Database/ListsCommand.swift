// `sms-routerctl lists`: whom and what the router lets pass or keeps away, rows of sms_router_lists.

import ArgumentParser
import Lists
import Operations
import Postgres
import Twilio

struct ListsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lists", abstract: "Allow and block senders and texts.",
        discussion: """
            WHAT is an address (+19005550101, 72345, whatsapp:+…), the beginning of one with a * at its end (+1900*), or with --pattern words that \
            a text has (win a prize, bit.ly/*, claim * prize). A blocked sender is recorded and never answered; a text with a blocked pattern is \
            spam. Allowed wins over blocked, and over the spam score.
            """,
        subcommands: [ListsListCommand.self, ListsAddCommand.self, ListsRemoveCommand.self, ListsTestCommand.self])
}

extension ListKind: ExpressibleByArgument {}

struct ListsListCommand: ControlCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Entries, the oldest first.")

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "allow or block.") var kind: ListKind?
    @Option(help: "At most so many.") var limit = 1000
    @Option(help: "Pass over so many.") var offset = 0
    @Flag(help: "JSON instead of a table.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let listing = try DatabaseSession.run(environment) { [kind, limit, offset] session throws(ControlError) in
            var parameters = Parameters(texts: kind?.rawValue)
            parameters.append(Int64(limit))
            parameters.append(Int64(offset))
            let rows = try await session.query(
                """
                select id, kind::text, form::text, value::text, note, to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), active
                from sms_router_lists where $1::text is null or kind = $1 order by id limit $2 offset $3
                """, parameters)
            return try decoded { () throws(PostgresError) in
                var listing = Listing(columns: ["id", "kind", "form", "value", "note", "created_at", "active"])
                for row in 0..<rows.count {
                    listing.rows.append([
                        .integer(try rows.int64(row, 0) ?? 0), .text(try rows.string(row, 1) ?? ""), .text(try rows.string(row, 2) ?? ""),
                        .text(try rows.string(row, 3) ?? ""), .optional(try rows.string(row, 4)), .optional(try rows.string(row, 5)),
                        .flag(try rows.bool(row, 6) ?? false),
                    ])
                }
                return listing
            }
        }
        listing.print(json: json)
    }
}

struct ListsAddCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Allow or block a sender or a pattern; in force within a second.",
        discussion: "The same once more changes the note only. Exit 65 when it is on the other list, or a list is full.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "allow or block.") var kind: ListKind
    @Argument(help: "An address, the beginning of one and *, or with --pattern words of a text.") var what: String
    @Flag(help: "WHAT is a pattern for texts.") var pattern = false
    @Option(help: "Why.") var note: String?
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let (form, value) = try listValue(what, isPattern: pattern, region: environment.settings.defaultRegion)
        let id = try DatabaseSession.run(environment) { [kind, note] session throws(ControlError) in
            _ = try await session.query("begin")
            // Two who add at once count one after the other.
            _ = try await session.query("lock table sms_router_lists in share row exclusive mode")
            let others = try await session.entries(allOfThem: true).filter { !($0.form == form && $0.value == value) }
            let own = ListEntry(id: .max, kind: kind, form: form, value: value)
            if let refused = AddressLists(others + [own]).refused.first(where: { $0.entry.id == .max }) {
                throw .data("\(OutputValue.oneLine(value)): \(refused.reason); remove others first, see `lists list`")
            }
            let rows = try await session.query(
                """
                insert into sms_router_lists as l (kind, form, value, note) values ($1, $2, $3, $4)
                on conflict (form, value) do update set note = coalesce(excluded.note, l.note), active = true where l.kind = excluded.kind
                returning id
                """, Parameters(texts: kind.rawValue, form.rawValue, value, note))
            guard rows.count == 1, let id = try decoded({ () throws(PostgresError) in try rows.int64(0, 0) }) else {
                throw .data("\(OutputValue.oneLine(value)) is on the other list; remove it there first")
            }
            try await session.record(AuditEntry(action: "list_add", subject: "entry \(id)", after: "\(kind.rawValue) \(form.rawValue)"))
            _ = try await session.query("commit")
            return id
        }
        if json {
            Record([("id", .integer(id)), ("kind", .text(kind.rawValue)), ("form", .text(form.rawValue)), ("value", .text(value))])
                .print(json: true)
        } else {
            print("entry \(id): \(kind.rawValue) \(form.rawValue) \(OutputValue.oneLine(value))")
        }
    }
}

struct ListsRemoveCommand: ControlCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Remove an entry.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "Its id, with --pattern or for an address what was added.") var what: String
    @Flag(help: "WHAT is a pattern for texts.") var pattern = false
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let region = environment.settings.defaultRegion
        let id = try DatabaseSession.run(environment) { [what, pattern] session throws(ControlError) in
            try await session.recorded { () throws(ControlError) in
                var rows: Rows?
                if !pattern, let id = Int64(what), !what.hasPrefix("+") {
                    var parameters = Parameters()
                    parameters.append(id)
                    rows = try await session.query("delete from sms_router_lists where id = $1 returning id", parameters)
                }
                // A short code is digits too.
                if rows?.isEmpty ?? true {
                    let (form, value) = try listValue(what, isPattern: pattern, region: region)
                    rows = try await session.query(
                        "delete from sms_router_lists where form = $1 and value = $2 returning id", Parameters(texts: form.rawValue, value))
                }
                guard let rows, rows.count > 0, let id = try decoded({ () throws(PostgresError) in try rows.int64(0, 0) }) else {
                    throw .no("\(OutputValue.oneLine(what)) is on no list; see `lists list`")
                }
                return (id, AuditEntry(action: "list_remove", subject: "entry \(id)"))
            }
        }
        if json { Record([("id", .integer(id))]).print(json: true) } else { print("entry \(id) is removed") }
    }
}

struct ListsTestCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "What the lists say of a sender or of a text.",
        discussion:
            "WHAT counts as a sender when it is an address or a listed name, else as a text. Exit 0 when it passes, 1 when it is blocked.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A number, an address, or a text.") var what: String
    @Flag(help: "WHAT is a text, whatever it looks like.") var text = false
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let entries = try DatabaseSession.run(environment) { session throws(ControlError) in try await session.entries(allOfThem: false) }
        let lists = AddressLists(entries)
        for one in lists.refused { note("warning: entry \(one.entry.id) is not used: \(one.reason)") }
        let verdict = ListsVerdict(what, isText: text, region: environment.settings.defaultRegion, lists)
        if json {
            Record([
                ("subject", .text(verdict.subject)), ("verdict", .text(verdict.found?.kind.rawValue ?? "none")),
                ("entry", verdict.found.map { .integer($0.entry.id) } ?? .none), ("value", .optional(verdict.found?.entry.value)),
            ]).print(json: true)
        } else {
            print(verdict.line)
        }
        if verdict.found?.kind == .block { throw .quietNo }
    }
}

/// What the lists say of something that an operator asks about.
struct ListsVerdict: Equatable {
    /// `sender` or `text`.
    var subject: String
    var found: AddressLists.Finding?

    init(_ what: String, isText: Bool, region: String, _ lists: AddressLists) {
        subject = "sender"
        if !isText, let form = addressForm(what, region: region) {
            let address = Address(form)
            found = lists.sender(address.text, bareNumber: address.bareNumber)
            return
        }
        // A word may be a sender's name: it counts as one when it is listed.
        if !isText, Address(what).kind == .alphanumeric, let named = lists.sender(what, bareNumber: nil) {
            found = named
            return
        }
        subject = "text"
        found = lists.text(what)
    }

    var line: String {
        guard let found else { return "the \(subject) is on no list" }
        let what = found.kind == .allow ? "allowed" : subject == "sender" ? "blocked: recorded, never answered" : "spam"
        return
            "the \(subject) is \(what) by entry \(found.entry.id): \(found.entry.form.rawValue) \(OutputValue.oneLine(found.entry.value))"
    }
}

/// What an argument is in the table.
func listValue(_ what: String, isPattern: Bool, region: String) throws(ControlError) -> (form: ListForm, value: String) {
    let form: ListForm
    let value: String
    if isPattern {
        (form, value) = (.pattern, what.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    } else if what.hasSuffix("*") {
        (form, value) = (.prefix, what.dropLast().filter { !" -()./".contains($0) })
    } else if let address = addressForm(what, region: region) {
        (form, value) = (.address, address)
    } else if Address(what).kind == .alphanumeric, !what.contains(" ") {
        (form, value) = (.address, what)
    } else {
        throw .usage("\(OutputValue.oneLine(what)) is neither an address nor a beginning of one with *; for words of a text give --pattern")
    }
    if let reason = ListEntry(id: 0, kind: .block, form: form, value: value).refusal {
        throw .usage("\(OutputValue.oneLine(what)): \(reason)")
    }
    return (form, value)
}

extension DatabaseSession {
    /// In the order in which the worker compiles them.
    func entries(allOfThem: Bool) async throws(ControlError) -> [ListEntry] {
        let rows = try await query(
            "select id, kind::text, form::text, value::text from sms_router_lists\(allOfThem ? "" : " where active") order by id")
        return try decoded { () throws(PostgresError) in
            var entries: [ListEntry] = []
            for row in 0..<rows.count {
                guard let kind = ListKind(rawValue: try rows.string(row, 1) ?? ""),
                    let form = ListForm(rawValue: try rows.string(row, 2) ?? "")
                else { continue }
                entries.append(ListEntry(id: try rows.int64(row, 0) ?? 0, kind: kind, form: form, value: try rows.string(row, 3) ?? ""))
            }
            return entries
        }
    }
}
