// `sms-routerctl numbers`: our own numbers and senders, rows of sms_router_numbers.

import ArgumentParser
import Operations

struct NumbersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "numbers", abstract: "List, set and remove our numbers: what is special to each of them.",
        discussion: """
            While there is none, every number that a webhook comes for is served. With the first one, only those that are listed and active are: \
            what is written to another one is recorded and not answered.
            """,
        subcommands: [NumbersListCommand.self, NumbersSetCommand.self, NumbersRemoveCommand.self])
}

struct NumbersListCommand: ControlCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Our numbers; a dash is the global value.")

    @OptionGroup var environment: EnvironmentOptions
    @Flag(help: "JSON instead of a table.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let listing = try DatabaseSession.run(environment) { session throws(ControlError) in
            try await OurNumbers.list(most: .max, session)
        }
        listing.print(json: json)
    }
}

struct NumbersSetCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Add one of our numbers, or change what is given of it.",
        discussion: """
            What is not given stays as it is; an empty value (--label=) takes it back to the global one. In force within a second. NUMBER is the \
            address as Twilio writes it in To: +18005550100, 72345, whatsapp:+18005550100.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The number or sender.") var number: String
    @Option(help: "The account that it belongs to: AC and 32 hexadecimal digits.") var account: String?
    @Option(help: "The messaging service that it belongs to: MG and 32 hexadecimal digits.") var service: String?
    @Option(help: "A name for people.") var label: String?
    @Option(name: .customLong("agent-url"), help: "The agent for what is written to it, as AGENT_CORE_URL.") var agentURL: String?
    @Option(help: "KIND=TEXT: a text of its own, such as unknown=Who are you? May be given more than once; KIND= takes it back.")
    var text: [String] = []
    @Option(name: .customLong("opt-out-handling"), help: "Who answers STOP, START and HELP: auto, twilio or router.") var optOutHandling:
        String?
    @Option(help: "Segments a second, 0.01 to 1000.") var pace: String?
    @Option(help: "Two letters of the country that it is in.") var country: String?
    @Flag(help: "Serve it.") var active = false
    @Flag(help: "Record what is written to it and answer nothing.") var inactive = false
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        guard !(active && inactive) else { throw .usage("--active and --inactive: give one of them") }
        let row: NumberChange
        do throws(NumberRefusal) {
            row = try NumberChange(
                number: number, region: environment.settings.defaultRegion, account: account, service: service, label: label,
                agentURL: agentURL,
                texts: text, optOutHandling: optOutHandling, pace: pace, country: country, active: active ? true : inactive ? false : nil)
        } catch { throw .usage(error.message) }
        let isNew = try DatabaseSession.run(environment) { session throws(ControlError) in try await OurNumbers.set(row, session) }
        if json {
            Record([("number", .text(row.number)), ("is_new", .flag(isNew))]).print(json: true)
        } else {
            print("\(row.number) is \(isNew ? "added" : "changed")")
        }
    }
}

struct NumbersRemoveCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a number out of the list; with the last one every number is served again.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The number or sender, as `numbers list` has it.") var number: String
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let wanted = addressForm(number, region: environment.settings.defaultRegion) ?? number
        let left = try DatabaseSession.run(environment) { session throws(ControlError) in try await OurNumbers.remove(wanted, session) }
        if json {
            Record([("number", .text(wanted)), ("left", .integer(left))]).print(json: true)
        } else {
            print("\(wanted) is removed\(left == 0 ? "; the list is empty now, and every number is served" : "")")
        }
    }
}
