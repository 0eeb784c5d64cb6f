// `sms-routerctl report rebuild`: makes the sums anew from the log, a UTC day at a time, beside running routers. docs/analytics.md, "Rebuild".

import Analytics
import ArgumentParser
import EventLoop
import Postgres

struct ReportRebuildCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make the sums of reports anew from the usage log.",
        discussion: """
            A UTC day at a time, each in one transaction, while routers run: reports tell the old sums or the new. As far back as the log is whole; what was \
            deleted from it since, by hand or by an erasure, the new sums do not have.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "The first day, 2026-01-31; the first one of which nothing was purged when it is missing.") var from: String?
    @Option(help: "The last day; today when it is missing.") var to: String?
    @Flag(help: "JSON instead of a table.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let days = try DatabaseSession.run(environment) { [from, to] session throws(ControlError) in
            do throws(UsageRebuild.Failure) {
                return try await UsageRebuild.run(from: from, to: to) { sql, parameters throws(PostgresError) in
                    try await session.attempt(sql, parameters, timeout: .seconds(3600))
                }
            } catch {
                switch error {
                case .refused(let reason): throw ControlError.data(reason)
                case .database(let error): throw DatabaseSession.failure(error)
                }
            }
        }
        var listing = Listing(columns: ["day", "messages", "before"])
        for day in days { listing.rows.append([.text(day.day), .integer(day.messages), .integer(day.before)]) }
        if days.isEmpty, !json { return note("there is no day to make anew") }
        listing.print(json: json)
    }
}
