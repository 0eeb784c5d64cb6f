// `sms-routerctl people`: everything that is kept of a person, told to the person or taken away. docs/privacy.md. The work comes from main.swift
// (PeopleWorker); here are its arguments and what is printed.

import ArgumentParser
import JSON
import Postgres
import Settings

struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Everything that is kept of a person: tell it, take it away.",
        subcommands: [PeopleExportCommand.self, PeopleEraseCommand.self])
}

/// Whom a command is about.
struct PersonOptions: ParsableArguments {
    @Argument(help: "A number as people write it, an address with its channel (whatsapp:+…), user:ID, or a user's e-mail address.")
    var person: String
    @Flag(help: "Twilio's message resources of the person too.") var twilio = false

    func name(region: String) throws(ControlError) -> PeopleWorker.Name {
        if person.hasPrefix("user:") {
            guard let id = Int64(person.dropFirst(5)), id > 0 else {
                throw .usage("\(OutputValue.oneLine(person)): user: and the user's id")
            }
            return .user(id)
        }
        if person.contains("@"), !person.contains(":") { return .email(person) }
        guard let address = addressForm(person, region: region) else {
            throw .usage("\(OutputValue.oneLine(person)): no number, no address with its channel, no user:ID and no e-mail address")
        }
        return .address(address)
    }
}

struct PeopleExportCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "All rows about a person, of every table, the spool, and with --twilio of Twilio, as JSON.",
        discussion: """
            Other people's data is left out where it can be told: of a number that belongs to somebody else too, was never verified, or may have changed \
            hands, only what is known to be this user's. How much was found where is told on standard error. Exit 1 when there is no such user.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @OptionGroup var options: PersonOptions
    @Argument(help: "The file, which is replaced, readable for you alone; standard output without it.") var file: String?
    @Flag(help: "One object a line, {\"place\":…,\"row\":…}, instead of one document.") var lines = false

    func execute() throws(ControlError) {
        let settings = try environment.load().settings
        let configuration = try DatabaseSession.configuration(settings)
        let request = PeopleWorker.Request(
            name: try options.name(region: settings.defaultRegion), withTwilio: options.twilio, who: operatorName())
        guard let work = PeopleWorker.work.withLock({ $0 }) else { throw .software("this program cannot export") }
        let result = try runOnLoop { loop throws(ControlError) in await work.export(loop, configuration, settings, request) }
        switch result {
        case .failure(let failure): throw failure.asControlError
        case .success(let (places, receipt)):
            let text = lines ? Self.lines(places) : Self.document(places, receipt)
            if let file { try writePrivateFile(Array(text.utf8), to: file) } else { print(text, terminator: "") }
            for finding in receipt.findings where finding.found > 0 { note("\(finding.place): \(finding.found)") }
            for line in receipt.notes { note(line) }
        }
    }

    static func lines(_ places: [(name: String, rows: [String])]) -> String {
        var text = ""
        for place in places {
            for row in place.rows {
                var writer = JSONWriter()
                writer.beginObject()
                writer.member("place", place.name)
                writer.key("row")
                writer.raw(row)
                writer.endObject()
                text += writer.text + "\n"
            }
        }
        return text
    }

    static func document(_ places: [(name: String, rows: [String])], _ receipt: PeopleWorker.Receipt) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("made_at", receipt.ended)
        writer.key("places")
        writer.beginObject()
        for place in places {
            writer.key(place.name)
            writer.beginArray()
            for row in place.rows { writer.raw(row) }
            writer.endArray()
        }
        writer.endObject()
        writer.key("notes")
        writer.beginArray()
        for line in receipt.notes { writer.string(line) }
        writer.endArray()
        writer.endObject()
        return writer.text + "\n"
    }
}

struct PeopleEraseCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Delete everything that is kept of a person, and print a receipt.",
        discussion: """
            Nothing of it can be brought back, but from backups. Routers may run. Opt-outs and the memory of messages stay as keyed hashes, so that \
            nobody is written to who has opted out, and nothing that is delivered again counts as new: SMS_ROUTER_PRIVACY_KEY must be set, the same on \
            all routers. Run it on every machine that has a spool. Safe to run again; exit 65 when something is left to be done again, 1 when there is no \
            such user.

            A transaction of whomever that was open before may bring a message afterwards, so it is waited for. With --wait a dump or a report that runs for \
            an hour does not leave the erasure open.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @OptionGroup var options: PersonOptions
    @Flag(help: "Do it. Without it nothing is changed, and only what would be found is counted.") var yes = false
    @Option(help: "How long to wait for transactions that were open before, such as 30m or 4h; what is open for longer is told (exit 65).")
    var wait = SpanArgument(.seconds(15))
    @Flag(help: "JSON instead of lines.") var json = false

    func validate() throws { guard wait.span >= .seconds(1) else { throw ValidationError("--wait: 1s at least") } }

    func execute() throws(ControlError) {
        let settings = try environment.load().settings
        let configuration = try DatabaseSession.configuration(settings)
        let request = PeopleWorker.Request(
            name: try options.name(region: settings.defaultRegion), withTwilio: options.twilio, who: operatorName(), patience: wait.span)
        guard let work = PeopleWorker.work.withLock({ $0 }) else { throw .software("this program cannot erase") }
        guard yes else {
            let result = try runOnLoop { loop throws(ControlError) in await work.export(loop, configuration, settings, request) }
            switch result {
            case .failure(let failure): throw failure.asControlError
            case .success(let (_, receipt)):
                print(json ? receipt.json : Self.text(receipt))
                note("nothing was changed: say --yes to erase")
                if settings.privacyKey == nil { note("SMS_ROUTER_PRIVACY_KEY is not set: --yes would be refused") }
            }
            return
        }
        let result = try runOnLoop { loop throws(ControlError) in await work.erase(loop, configuration, settings, request) }
        switch result {
        case .failure(let failure): throw failure.asControlError
        case .success(let receipt):
            print(json ? receipt.json : Self.text(receipt))
            guard receipt.open.isEmpty else { throw .data("not everything is erased: " + receipt.open.joined(separator: "; ")) }
        }
    }

    static func text(_ receipt: PeopleWorker.Receipt) -> String {
        var listing = Listing(columns: ["place", "found", "removed", "kept"])
        listing.rows = receipt.findings.map { finding in
            [
                .text(finding.place), .integer(Int64(finding.found)), .integer(Int64(finding.removed)),
                .optional(finding.kept.isEmpty || finding.found == 0 ? nil : finding.kept),
            ]
        }
        var lines = [
            "person  \(receipt.person.isEmpty ? "-" : receipt.person)", "begun   \(receipt.begun)", "ended   \(receipt.ended)",
            listing.table,
        ]
        lines += receipt.notes.map { "note: \(OutputValue.oneLine($0))" }
        lines += receipt.open.map { "open: \(OutputValue.oneLine($0))" }
        return lines.joined(separator: "\n")
    }
}
