// `sms-routerctl messages`: what came and what goes out late, and an operator's hand in it.

import ArgumentParser
import Operations
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
        discussion: """
            States are in docs/states.md: \(MessageStates.ofMessages.joined(separator: ", ")); of parts \
            \(MessageStates.ofParts.joined(separator: ", ")) (held: queued, and it is night for the person). Numbers are masked unless --full is \
            given.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "Only in this state. Repeatable.") var state: [String] = []
    @Option(help: "Only of this person: a number as people write it, or with a channel, such as whatsapp:+14155550101.") var number: String?
    @Option(help: "Only of so long ago until now, such as 30m or 24h.") var since: SpanArgument?
    @Flag(help: "Parts of late replies, and of what we started, instead of messages that came.") var outbox = false
    @Option(help: "At most so many.") var limit = 100
    @Flag(help: "Whole numbers.") var full = false
    @Flag(help: "JSON instead of a table.") var json = false

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit: 1 to 10000") }
        let known = outbox ? MessageStates.ofParts : MessageStates.ofMessages
        for state in state where !known.contains(state) {
            let other = outbox ? MessageStates.ofMessages.contains(state) : MessageStates.ofParts.contains(state)
            let elsewhere = outbox ? "; that is a state of messages, listed without --outbox" : "; that is a state of parts: --outbox"
            let hint = other ? elsewhere : ""
            throw ValidationError("--state \(OutputValue.oneLine(state)): one of \(known.joined(separator: ", "))\(hint)")
        }
    }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        var address: String?
        if let number {
            guard let form = addressForm(number, region: environment.settings.defaultRegion) else {
                let region = environment.settings.defaultRegion
                throw .usage("--number \(OutputValue.oneLine(number)): no telephone number (region \(region)); write it as +COUNTRY…")
            }
            address = form
        }
        let seconds = since.map { $0.span.milliseconds / 1000 }
        let listing = try DatabaseSession.run(environment) { [state, outbox, full, limit, address] session throws(ControlError) in
            guard outbox else {
                let found = try await InboxListing(states: state, address: address, since: seconds, limit: limit).rows(session)
                return try decoded { () throws(PostgresError) in try Self.messages(found, full) }
            }
            var parameters = Parameters()
            // A null of the type text is none of the type text[].
            if state.isEmpty { parameters.appendNull() } else { parameters.append(textArray: state) }
            parameters.append(address)
            parameters.append(seconds)
            parameters.append(Int64(limit))
            let rows = try await session.query(MessageStatements.listParts(state), parameters)
            return try decoded { () throws(PostgresError) in try Self.parts(rows, full) }
        }
        listing.print(json: json)
    }

    private static func messages(_ stretches: [Rows], _ full: Bool) throws(PostgresError) -> Listing {
        var listing = Listing(columns: ["sid", "arrived", "from", "to", "channel", "source", "state", "outcome", "attempt"])
        for rows in stretches {
            for row in 0..<rows.count {
                var values: [OutputValue] = []
                for column in 0..<8 {
                    let text = try rows.string(row, column) ?? ""
                    values.append(.text((2...3).contains(column) ? shown(text, full) : text))
                }
                listing.rows.append(values + [.integer(try rows.int64(row, 8) ?? 0)])
            }
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
            yours to decide; its age counts from when it may leave, so what is held at night has all of it in the morning. Exit 65 when its state \
            does not allow it, and for a message while the router that runs here does not call the agent (its breaker is open): its person would \
            only be told once more that it is unavailable. --anyway brings it back all the same.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A MessageSid, or the id of a part.") var subject: String
    @Flag(help: "Also while the agent is ill.") var anyway = false
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let (environment, subject) = (try environment.load(), try messageSubject(subject))
        try change(subject, .retry, environment, json: json, anyway: anyway)
    }
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
        throw .usage(
            "\(OutputValue.oneLine(text)): neither a MessageSid (SM, MM or, of a test, TS, and 32 hex digits) nor the id of a part")
    }
    return subject
}
