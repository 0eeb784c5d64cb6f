// `sms-routerctl messages show`: everything that the database knows of one message or part.

import ArgumentParser
import Operations

struct MessagesShowCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One message, or one part, with all that belongs to it: replies, log, what operators did.",
        discussion: "Exit 1 when there is none.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A MessageSid, or the id of a part.") var subject: String
    @Flag(help: "What was written, too.") var text = false
    @Flag(help: "Whole numbers.") var full = false
    @Flag(help: "JSON.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let subject = try messageSubject(subject)
        let found = try DatabaseSession.run(environment) { [text, full] session throws(ControlError) in
            try await MessageLook.take(subject, text: text, full: full, session)
        }
        guard let found else { throw .no("\(subject.name): there is none") }
        guard !json else { return print(found.json) }
        if let message = found.message { print(message.plain) }
        for (title, listing) in [
            ("Stages", found.stages), ("Late parts", found.parts), ("Usage log", found.log), ("By hand", found.actions),
        ]
        where !listing.rows.isEmpty {
            print("\n\(title)\n\(listing.table)")
        }
    }
}
