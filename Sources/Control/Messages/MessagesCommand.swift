// `sms-routerctl messages`: what came and what goes out late, and an operator's hand in it.

import ArgumentParser
import Glibc
import Postgres
import Telemetry

struct MessagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "messages", abstract: "Look for messages, follow one through the router, bring it back or end it.",
        subcommands: [MessagesListCommand.self, MessagesShowCommand.self, MessagesRetryCommand.self, MessagesDiscardCommand.self])
}

struct MessagesListCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Messages that came, or parts of what goes out late, the newest first.",
        discussion: "States are in docs/database.md (messages) and docs/delivery.md (parts). Numbers are masked unless --full is given.")

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "Only in this state. Repeatable.") var state: [String] = []
    @Option(help: "Only of this person's address, as it came: +14155550101, whatsapp:+14155550101.") var number: String?
    @Option(help: "Only of so long ago until now, such as 30m or 24h.") var since: SpanArgument?
    @Flag(help: "Parts of late replies, and of what we started, instead of messages that came.") var outbox = false
    @Option(help: "At most so many.") var limit = 100
    @Flag(help: "Whole numbers.") var full = false
    @Flag(help: "JSON instead of a table.") var json = false

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit: 1 to 10000") }
    }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        var parameters = Parameters()
        if state.isEmpty { parameters.append(String?.none) } else { parameters.append(textArray: state) }
        parameters.append(number)
        parameters.append(since.map { $0.span.milliseconds / 1000 })
        parameters.append(Int64(limit))
        let listing = try DatabaseSession.run(environment) { [outbox, full, parameters] session throws(ControlError) in
            let rows = try await session.query(outbox ? MessageStatements.listParts : MessageStatements.list, parameters)
            return try decoded { () throws(PostgresError) in try (outbox ? Self.parts : Self.messages)(rows, full) }
        }
        listing.print(json: json)
    }

    private static func messages(_ rows: Rows, _ full: Bool) throws(PostgresError) -> Listing {
        var listing = Listing(columns: ["sid", "arrived", "from", "to", "channel", "source", "state", "outcome", "attempt"])
        for row in 0..<rows.count {
            var values: [OutputValue] = []
            for column in 0..<8 {
                let text = try rows.string(row, column) ?? ""
                values.append(.text((2...3).contains(column) ? shown(text, full) : text))
            }
            listing.rows.append(values + [.integer(try rows.int64(row, 8) ?? 0)])
        }
        return listing
    }

    private static func parts(_ rows: Rows, _ full: Bool) throws(PostgresError) -> Listing {
        var listing = Listing(
            columns: ["id", "created", "to", "from", "kind", "state", "status", "error", "attempts", "reply_to", "twilio_sid"])
        for row in 0..<rows.count {
            var values: [OutputValue] = [.integer(try rows.int64(row, 0) ?? 0)]
            for column in 1..<7 {
                let text = try rows.string(row, column) ?? ""
                values.append(.text((2...3).contains(column) ? shown(text, full) : text))
            }
            for column in 7..<9 { values.append(try rows.int64(row, column).map { .integer($0) } ?? .none) }
            for column in 9..<11 { values.append(.optional(try rows.string(row, column))) }
            listing.rows.append(values)
        }
        return listing
    }
}

/// An address for people: masked unless they asked for all of it.
func shown(_ address: String, _ full: Bool) -> String { full ? address : Mask.number(address) }

struct MessagesRetryCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Bring back a message that expired or failed, or a part that was not sent.",
        discussion: """
            A message is answered late, as if it had come now. A part is sent again: for one that is unclear that may be a second time, which is \
            yours to decide. Exit 65 when its state does not allow it.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A MessageSid, or the id of a part.") var subject: String
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) { try change(messageSubject(subject), .retry, environment.load(), json: json) }
}

struct MessagesDiscardCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "discard", abstract: "End a message that is not finished, or a part that has not left.",
        discussion: "Nothing is deleted. Exit 65 when its state does not allow it.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A MessageSid, or the id of a part.") var subject: String
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) { try change(messageSubject(subject), .discard, environment.load(), json: json) }
}

func messageSubject(_ text: String) throws(ControlError) -> MessageSubject {
    guard let subject = MessageSubject(text) else {
        throw .usage("\(OutputValue.oneLine(text)): neither a MessageSid (SM or MM and 32 hex digits) nor the id of a part")
    }
    return subject
}

/// What `retry` and `discard` do, here and for dead letters.
func change(
    _ subject: MessageSubject, _ action: MessageAction, _ environment: ControlEnvironment, json: Bool
) throws(ControlError) {
    let before = try DatabaseSession.run(environment) { session throws(ControlError) in
        var wanted = Parameters()
        let (change, state): (String, String)
        switch subject {
        case .message(let sid):
            wanted.append(sid)
            (change, state) = (
                action == .retry ? MessageStatements.retryMessage : MessageStatements.discardMessage, MessageStatements.stateOfMessage
            )
        case .letter(let sid):
            wanted.append(sid)
            (change, state) = (
                action == .retry ? MessageStatements.retryMessage : MessageStatements.discardLetter, MessageStatements.stateOfMessage
            )
        case .part(let id):
            wanted.append(id)
            (change, state) = (
                action == .retry ? MessageStatements.retryPart : MessageStatements.discardPart, MessageStatements.stateOfPart
            )
        }
        var parameters = wanted
        parameters.append(textArray: action.states(of: subject))
        parameters.append(operatorName())
        _ = try await session.query("begin")
        let rows = try await session.query(change, parameters)
        let before = try decoded { () throws(PostgresError) in rows.count > 0 ? try rows.string(0, 0) : nil }
        if before != nil, case .part = subject, action == .retry { _ = try await session.query(MessageStatements.followPart, wanted) }
        _ = try await session.query("commit")
        if let before { return before }
        let found = try await session.query(state, wanted)
        guard let present = try decoded({ () throws(PostgresError) in found.count > 0 ? try found.string(0, 0) : nil }) else {
            throw .data("\(subject.name): there is none")
        }
        throw .data(
            "\(subject.name) is \(present); \(action.rawValue) takes what is \(action.states(of: subject).joined(separator: ", "))")
    }
    let after = action.outcome(for: subject)
    if json {
        Record([("subject", .text(subject.name)), ("state_before", .text(before)), ("state", .text(after))]).print(json: true)
    } else {
        print("\(subject.name): \(before) → \(after)")
    }
}

/// Who is recorded: the account that runs the command; behind sudo the one that called it.
private func operatorName() -> String {
    if let name = getenv("SUDO_USER").map({ String(cString: $0) }), !name.isEmpty { return name }
    guard let entry = getpwuid(getuid()) else { return "uid \(getuid())" }
    return String(cString: entry.pointee.pw_name)
}
