// `sms-routerctl optouts`: who has opted out, by what proof; and what an operator changes by hand. Import and export: OptOutsFileCommands.

import ArgumentParser
import Operations
import Settings
import Twilio

struct OptOutsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "optouts", abstract: "List, import, export, add and lift opt-outs.",
        subcommands: [
            OptOutsListCommand.self, OptOutsImportCommand.self, OptOutsExportCommand.self, OptOutsAddCommand.self, OptOutsLiftCommand.self,
        ])
}

struct OptOutsListCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Who has opted out, of which sender, since when, and what proves it.",
        discussion: "An opt-out of one sender counts for the whole account. Exit 1 with --address when that address has not opted out.")

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "Only this address: a number as people write it, or with its channel (whatsapp:+…).") var address: String?
    @Flag(help: "Also those who have come back.") var all = false
    @Option(help: "At most so many; the rest is told.") var limit = 1000
    @Flag(help: "JSON instead of a table.") var json = false

    mutating func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit=\(limit): at least 1") }
    }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let only = try address.map { given throws(ControlError) in try optOutAddress(given, environment) }
        let settings = environment.settings
        let rows = try DatabaseSession.run(environment) { [all, limit] session throws(ControlError) in
            try await OptOuts.list(address: only, all: all, most: limit + 1, privacyKey: settings.privacyKey, session)
        }
        var listing = Listing(columns: OptOutRow.columns)
        listing.rows = rows.prefix(limit).map(\.values)
        listing.print(json: json)
        if rows.count > limit { note("there are more: --limit, or `optouts export` for all of them") }
        guard only == nil || rows.contains(where: \.isOut) else { throw .quietNo }
    }
}

struct OptOutsAddCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Opt an address out, as it has asked by telephone, letter or mail.",
        discussion: "Nothing is sent to it any more, by no sender of the account, until it says START or you lift it.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A number as people write it, or with its channel (whatsapp:+…).") var address: String
    @Option(help: "The account; TWILIO_ACCOUNT_SID without it.") var account: String?
    @Option(help: "Of which of our senders: a number or a Messaging Service's SID. None in particular without it.") var sender: String?
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let address = try optOutAddress(address, environment)
        guard let account = try optOutAccount(account, environment) else {
            throw .configuration("TWILIO_ACCOUNT_SID is not set: set it, or name the account with --account")
        }
        let service = sender.flatMap { $0.hasPrefix("MG") ? $0 : nil }
        let ours = service == nil ? sender.map { addressForm($0, region: environment.settings.defaultRegion) ?? $0 } : nil
        let privacyKey = environment.settings.privacyKey
        let isNew = try DatabaseSession.run(environment) { session throws(ControlError) in
            try await OptOuts.add(address: address, account: account, service: service, ours: ours, privacyKey: privacyKey, session)
        }
        if json {
            Record([("address", .text(address)), ("account", .text(account)), ("added", .flag(isNew))]).print(json: true)
        } else {
            print(isNew ? "\(address) is opted out" : "\(address) has opted out already")
        }
    }
}

struct OptOutsLiftCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "lift", abstract: "Take an address's opt-outs back, as it has asked.",
        discussion: """
            Of all senders. What Twilio or a carrier blocks stays blocked there: only the person's own START lifts that, and until then sending \
            fails with 21610, which is recorded as an opt-out again. Exit 1 when it has not opted out.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A number as people write it, or with its channel (whatsapp:+…).") var address: String
    @Option(help: "Only of this account.") var account: String?
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let address = try optOutAddress(address, environment)
        if let account, AccountSID(account) == nil {
            throw .usage("--account=\(OutputValue.oneLine(account)): no AccountSid (AC and 32 digits)")
        }
        let settings = environment.settings
        let senders = try DatabaseSession.run(environment) { [account] session throws(ControlError) in
            let accounts = settings.accounts.map(\.sid) + [account, settings.twilioAccountSID].compactMap { $0 }
            return try await OptOuts.lift(
                address: address, account: account, accounts: accounts, privacyKey: settings.privacyKey, session)
        }
        if json {
            Record([("address", .text(address)), ("lifted", .list(senders))]).print(json: true)
        } else {
            print("\(address) is lifted; what Twilio blocks itself stays blocked until the person says START")
        }
    }
}

/// An address as the inbox has it.
func optOutAddress(_ given: String, _ environment: ControlEnvironment) throws(ControlError) -> String {
    guard let address = addressForm(given, region: environment.settings.defaultRegion) else {
        throw .usage("\(OutputValue.oneLine(given)) is no address: a number as +COUNTRY…, a short code, or CHANNEL:ID")
    }
    return address
}

/// The account that is named, else the settings' first one.
func optOutAccount(_ given: String?, _ environment: ControlEnvironment) throws(ControlError) -> String? {
    guard let given else { return environment.settings.accounts.first?.sid ?? environment.settings.twilioAccountSID }
    guard AccountSID(given) != nil else { throw .usage("--account=\(OutputValue.oneLine(given)): no AccountSid (AC and 32 digits)") }
    return given
}
