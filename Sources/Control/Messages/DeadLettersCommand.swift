// `sms-routerctl deadletters`: messages at which workers died, why each of them is suspected, and an operator's decision about them. What is done
// by hand is shared with `sms-routerctl messages`. docs/delivery.md, "Poison messages".

import ArgumentParser
import Operations
import Postgres

struct DeadLettersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadletters", abstract: "Messages that killed workers: look at them, bring one back, put one away.",
        subcommands: [
            DeadLettersListCommand.self, DeadLettersShowCommand.self, DeadLettersRetryCommand.self, DeadLettersDiscardCommand.self,
        ])
}

struct DeadLettersListCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Dead letters, and messages in quarantine, the newest first.",
        discussion: "Numbers are masked unless --full is given.")

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "Only of so long ago until now, such as 30m or 24h.") var since: SpanArgument?
    @Option(help: "At most so many.") var limit = 100
    @Flag(help: "Whole numbers.") var full = false
    @Flag(help: "JSON instead of a table.") var json = false

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit: 1 to 10000") }
    }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        var parameters = Parameters()
        parameters.append(since.map { $0.span.milliseconds / 1000 })
        parameters.append(Int64(limit))
        let listing = try DatabaseSession.run(environment) { [full, parameters] session throws(ControlError) in
            let rows = try await session.query(MessageStatements.listLetters, parameters)
            return try decoded { () throws(PostgresError) in try Self.letters(rows, full) }
        }
        listing.print(json: json)
    }

    private static func letters(_ rows: Rows, _ full: Bool) throws(PostgresError) -> Listing {
        var listing = Listing(columns: ["sid", "arrived", "from", "to", "state", "suspicions", "causes", "ended"])
        for row in 0..<rows.count {
            var values: [OutputValue] = []
            for column in 0..<5 {
                let text = try rows.string(row, column) ?? ""
                values.append(.text((2...3).contains(column) ? shown(text, full) : text))
            }
            values.append(.integer(try rows.int64(row, 5) ?? 0))
            for column in 6..<8 { values.append(.optional(try rows.string(row, column))) }
            listing.rows.append(values)
        }
        return listing
    }
}

struct DeadLettersShowCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One message at which workers died, with its history.",
        discussion: "Also one that is not dead. Exit 1 when no worker died at it.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A MessageSid.") var sid: String
    @Flag(help: "What was written, too.") var text = false
    @Flag(help: "Whole numbers.") var full = false
    @Flag(help: "JSON.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let subject = try letterSubject(sid)
        let found = try DatabaseSession.run(environment) { [text, full] session throws(ControlError) in
            let rows = try await session.query(MessageStatements.showLetter, Parameters(texts: subject.name))
            let deaths = try await session.query(MessageStatements.showDeaths, Parameters(texts: subject.name))
            var subjects = Parameters()
            subjects.append(textArray: [subject.name])
            let actions = try await session.query(MessageStatements.showActions, subjects)
            return try decoded { () throws(PostgresError) in
                (try Self.letter(rows, subject.name, text, full), try Self.deaths(deaths), try MessageLook.actions(actions))
            }
        }
        guard let letter = found.0 else { throw .no("\(subject.name): no worker died at it") }
        if json {
            print("{\"message\":\(letter.json),\"deaths\":\(found.1.json),\"actions\":\(found.2.json)}")
            return
        }
        print(letter.plain)
        for (title, listing) in [("Workers that died at it", found.1), ("By hand", found.2)] where !listing.rows.isEmpty {
            print("\n\(title)\n\(listing.table)")
        }
    }

    private static func letter(_ rows: Rows, _ sid: String, _ text: Bool, _ full: Bool) throws(PostgresError) -> Record? {
        guard rows.count > 0 else { return nil }
        func value(_ column: Int) throws(PostgresError) -> OutputValue { .optional(try rows.string(0, column)) }
        var record = Record([
            ("sid", .text(sid)), ("account", try value(0)), ("from", .text(shown(try rows.string(0, 1) ?? "", full))),
            ("to", .text(shown(try rows.string(0, 2) ?? "", full))), ("channel", try value(3)), ("source", try value(4)),
            ("state", try value(5)), ("suspicions", .integer(try rows.int64(0, 6) ?? 0)), ("attempt", .integer(try rows.int64(0, 7) ?? 0)),
            ("arrived", try value(8)), ("ended", try value(9)), ("person_told", .flag(try rows.bool(0, 10) ?? false)),
            ("correlation_id", try value(11)),
        ])
        if text { record.add("text", try value(12)) }
        return record
    }

    private static func deaths(_ rows: Rows) throws(PostgresError) -> Listing {
        var listing = Listing(columns: ["at", "cause", "router", "generation", "slot"])
        for row in 0..<rows.count {
            listing.rows.append([
                .optional(try rows.string(row, 0)), .optional(try rows.string(row, 1)), .optional(try rows.string(row, 2)),
                .integer(try rows.int64(row, 3) ?? 0), .optional(try rows.string(row, 4)),
            ])
        }
        return listing
    }
}

struct DeadLettersRetryCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Bring a dead letter back, when what it died of is mended.",
        discussion: """
            It is answered late, as if it had come now, and nothing is held against it: two more workers would have to die at it. Exit 65 when it \
            is no dead letter, and while the agent is ill, unless --anyway is given.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A MessageSid.") var sid: String
    @Flag(help: "Also while the agent is ill.") var anyway = false
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) { try change(letterSubject(sid), .retry, environment.load(), json: json, anyway: anyway) }
}

struct DeadLettersDiscardCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "discard", abstract: "Put a dead letter away.",
        discussion: "Nothing is deleted. Exit 65 when it is no dead letter.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A MessageSid.") var sid: String
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) { try change(letterSubject(sid), .discard, environment.load(), json: json) }
}

private func letterSubject(_ text: String) throws(ControlError) -> MessageSubject {
    guard case .message(let sid)? = MessageSubject(text) else {
        throw .usage("\(OutputValue.oneLine(text)): no MessageSid (SM, MM or, of a test, TS, and 32 hex digits)")
    }
    return .letter(sid)
}
