// `sms-routerctl numbers`: our own numbers and senders, rows of sms_router_numbers.

import ArgumentParser
import JSON
import Postgres
import Settings
import Twilio

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
            let rows = try await session.query(
                """
                select number, active, label, account_sid, messaging_service_sid, agent_url, opt_out_handling, pace, country,
                  (select string_agg(key, ', ' order by key) from jsonb_object_keys(case jsonb_typeof(texts) when 'object' then texts end) key)
                from sms_router_numbers order by number
                """)
            return try decoded { () throws(PostgresError) in
                var listing = Listing(columns: [
                    "number", "active", "label", "account_sid", "messaging_service_sid", "agent_url", "opt_out_handling", "pace", "country",
                    "texts",
                ])
                for row in 0..<rows.count {
                    let url = try rows.string(row, 5).map { (try? AgentTarget($0))?.masked ?? "(not a URL)" }
                    listing.rows.append([
                        .text(try rows.string(row, 0) ?? ""), .flag(try rows.bool(row, 1) ?? false), .optional(try rows.string(row, 2)),
                        .optional(try rows.string(row, 3)), .optional(try rows.string(row, 4)), .optional(url),
                        .optional(try rows.string(row, 6)), try rows.double(row, 7).map { .number($0) } ?? .none,
                        .optional(try rows.string(row, 8)), .optional(try rows.string(row, 9)),
                    ])
                }
                return listing
            }
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
        let row = try NumberChange(
            number: number, region: environment.settings.defaultRegion, account: account, service: service, label: label,
            agentURL: agentURL,
            texts: text, optOutHandling: optOutHandling, pace: pace, country: country, active: active ? true : inactive ? false : nil)
        let isNew = try DatabaseSession.run(environment) { session throws(ControlError) in
            try await session.recorded { () throws(ControlError) in
                let answer = try await session.query(row.statement, row.parameters)
                let isNew = try decoded { () throws(PostgresError) in try answer.bool(0, 0) ?? false }
                return (isNew, AuditEntry(action: "number_set", subject: row.number, after: isNew ? "added" : "changed"))
            }
        }
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
        let left = try DatabaseSession.run(environment) { session throws(ControlError) in
            try await session.recorded { () throws(ControlError) in
                let gone = try await session.query(
                    "delete from sms_router_numbers where number = $1 returning number", Parameters(texts: wanted))
                guard gone.count > 0 else { throw .no("\(OutputValue.oneLine(wanted)) is not in the list; see `numbers list`") }
                return ((), AuditEntry(action: "number_remove", subject: wanted))
            }
            let rows = try await session.query("select count(*) from sms_router_numbers")
            return try decoded { () throws(PostgresError) in try rows.int64(0, 0) ?? 0 }
        }
        if json {
            Record([("number", .text(wanted)), ("left", .integer(left))]).print(json: true)
        } else {
            print("\(wanted) is removed\(left == 0 ? "; the list is empty now, and every number is served" : "")")
        }
    }
}
