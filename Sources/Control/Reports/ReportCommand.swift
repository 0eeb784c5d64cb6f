// `sms-routerctl report`: what was used, compared with before, how long it took, what it cost. Reads sums (docs/analytics.md), from the standby of
// ANALYTICS_DATABASE_URL where there is one.

import Analytics
import ArgumentParser
import EventLoop
import Postgres
import Settings

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Reports of use, trends, performance and cost.",
        subcommands: [
            ReportUsageCommand.self, ReportTrendsCommand.self, ReportPerformanceCommand.self, ReportCostCommand.self,
            ReportRebuildCommand.self,
        ])
}

/// The arguments that all kinds have.
struct ReportOptions: ParsableArguments {
    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "From this day or moment of the zone: 2026-01-31, 2026-01-31T12:00, or with Z of UTC.") var from: String?
    @Option(help: "Up to it, that moment not included; now when it is missing.") var to: String?
    @Option(help: "Without --from, so long before the end: 24h, 7d, 4w.") var last: String?
    @Option(help: "none, hour, day, number (ours), country (the person's), channel, outcome or person.") var by: String?
    @Option(help: "The largest so many; what is beyond is told as one.") var top: String?
    @Option(help: "The zone whose days are meant, such as Europe/Berlin; UTC when it is missing.") var zone: String?
    @Option(help: "Only of this number of ours.") var number: String?
    @Option(help: "Only of people of this country.") var country: String?
    @Option(help: "Only of this channel.") var channel: String?
    @Flag(help: "JSON instead of a table.") var json = false
    @Flag(help: "CSV instead of a table.") var csv = false

    func validate() throws { if json && csv { throw ValidationError("--json or --csv") } }

    func run(_ kind: ReportKind) throws(ControlError) {
        var given: [String: String] = [:]
        for (name, value) in [
            ("from", from), ("to", to), ("last", last), ("by", by), ("top", top), ("zone", zone), ("number", number), ("country", country),
            ("channel", channel),
        ] { given[name] = value }
        let request: ReportRequest
        do throws(ReportRefusal) { request = try ReportRequest(kind, given) } catch { throw .usage("\(error)") }
        let environment = try environment.load()
        let configuration = try DatabaseSession.analyticsConfiguration(environment.settings)
        let key: SettingKey = environment.settings.analyticsDatabaseURL == nil ? .databaseURL : .analyticsDatabaseURL
        let report = try runOnLoop { loop throws(ControlError) in
            let session = try await DatabaseSession(loop, configuration, key: key)
            defer { session.close() }
            do throws(Report.Failure) {
                return try await Report.load(request) { sql, parameters throws(PostgresError) in try await session.attempt(sql, parameters)
                }
            } catch {
                switch error {
                case .refused(let refusal): throw ControlError.usage("\(refusal)")
                case .database(let error): throw DatabaseSession.failure(error)
                }
            }
        }
        if csv {
            print(report.csv, terminator: "")
        } else if json {
            print(report.json)
        } else {
            print(ReportText(report).text)
        }
    }
}

struct ReportUsageCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "usage", abstract: "Messages, outcomes, segments and cost; by day when nothing else is named.")
    @OptionGroup var options: ReportOptions
    func execute() throws(ControlError) { try options.run(.usage) }
}

struct ReportTrendsCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "trends", abstract: "The same beside the span of the same length before.")
    @OptionGroup var options: ReportOptions
    func execute() throws(ControlError) { try options.run(.trends) }
}

struct ReportPerformanceCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "performance",
        abstract: "How long it took from a message's arrival to its outcome; by outcome when nothing else is named.")
    @OptionGroup var options: ReportOptions
    func execute() throws(ControlError) { try options.run(.performance) }
}

struct ReportCostCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "cost",
        abstract: "What replies and messages that we start cost by the price list; by country when nothing else is named.")
    @OptionGroup var options: ReportOptions
    func execute() throws(ControlError) { try options.run(.cost) }
}
