// `sms-routerctl spam label` and `spam labels`: what an operator says of messages that came, for the next training.

import ArgumentParser
import EventLoop
import Operations
import Postgres

extension SpamLabel: ExpressibleByArgument {}

struct SpamLabelCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "label", abstract: "Say of a message that came that it is ham or spam.",
        discussion: """
            For `spam train --labels`; nothing becomes of the message itself, or of others, before that. The text is copied, and goes with the message \
            or its person. The same again changes the label. Exit 65 for a message that cannot be learnt from.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The message's MessageSid.") var sid: String
    @Argument(help: "ham or spam.") var label: SpamLabel?
    @Flag(help: "Take its label away.") var remove = false
    @Flag(help: "JSON instead of a line.") var json = false

    func validate() throws {
        guard (label != nil) != remove else { throw ValidationError("ham or spam, or --remove") }
        guard case .message = MessageSubject(sid) else { throw ValidationError("\(OutputValue.oneLine(sid)) is no MessageSid") }
    }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        try DatabaseSession.run(environment) { [sid, label] session throws(ControlError) in
            guard let label else { return try await SpamLabels.remove(sid, session) }
            try await SpamLabels.put(sid, label, session)
        }
        if json {
            Record([("message_sid", .text(sid)), ("label", .optional(label?.rawValue))]).print(json: true)
        } else {
            print(label.map { "\(sid) is labelled \($0.rawValue)" } ?? "\(sid) has no label any more")
        }
    }
}

struct SpamLabelsCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "labels", abstract: "List, count or export what was labelled.",
        discussion: "An exported file is what `spam train` and `spam eval` read. It is readable for you alone: it holds what people wrote.")

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "Only ham or spam.") var label: SpamLabel?
    @Option(help: "At most so many are listed; the rest is told.") var limit = 1000
    @Flag(help: "Also show the texts.") var text = false
    @Flag(help: "Only how many there are of each.") var count = false
    @Option(help: "Write all of them to this file, which is replaced: label, tab, text.") var export: String?
    @Flag(help: "JSON instead of a table.") var json = false

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit=\(limit): at least 1") }
        guard export == nil || !count else { throw ValidationError("--export or --count") }
    }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        if count {
            let (ham, spam) = try DatabaseSession.run(environment) { session throws(ControlError) in
                let rows = try await session.query(SpamLabels.counts)
                return try decoded { () throws(PostgresError) in (try rows.int64(0, 0) ?? 0, try rows.int64(0, 1) ?? 0) }
            }
            return Record([("ham", .integer(ham)), ("spam", .integer(spam))]).print(json: json)
        }
        let most = export == nil ? limit + 1 : nil
        let found = try DatabaseSession.run(environment) { [label] session throws(ControlError) in
            try await SpamLabels.read(session, label: label, limit: most)
        }
        if let export {
            try writePrivateFile(Array(found.map(\.line).joined().utf8), to: export)
            note("\(found.count) messages in \(export)")
            return
        }
        var listing = Listing(columns: ["message_sid", "label", "labelled_at", "labelled_by"] + (text ? ["text"] : []))
        listing.rows = found.prefix(limit).map { one in
            [.text(one.sid), .text(one.label.rawValue), .text(one.labelledAt), .text(one.labelledBy)] + (text ? [.text(one.text)] : [])
        }
        listing.print(json: json)
        if found.count > limit { note("there are more: --limit, --count, or --export for all of them") }
    }
}
