// `sms-routerctl audit`: who changed what, by command line or admin endpoint. Reads only.

import ArgumentParser
import Postgres
import Time

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Who changed what.", subcommands: [AuditListCommand.self])
}

struct AuditListCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "What operators did, the latest first.",
        discussion: """
            WHO is an account of the operating system, or `token NAME` for a call of an admin endpoint with that token. Changes made past both, by \
            SQL, are not here. What belongs to a message is also in `messages show`.

            Refused calls are among them, counted together: refused_wrong_token and refused_too_often by the address that they came from, \
            refused_read_only by the token that may only read, refused_control by the user at the control socket. AFTER says how many, and since when.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "Only from then on: 2026-01-31, 2026-01-31T12:00:00Z, or so long ago, such as 90m, 12h or 7d.") var since: String?
    @Option(help: "Only by this account or `token NAME`.") var who: String?
    @Option(help: "Only this action, such as config_set.") var action: String?
    @Option(help: "Only what was done to this: a key, an id, a MessageSid.") var subject: String?
    @Option(help: "Refused calls: with the others, without them, or only them.") var refused = RefusedCalls.with
    @Option(help: "At most so many.") var limit = 100
    @Flag(help: "JSON instead of a table.") var json = false

    func validate() throws { guard (1...100_000).contains(limit) else { throw ValidationError("--limit: 1 to 100000") } }

    enum RefusedCalls: String, CaseIterable, ExpressibleByArgument {
        case with, without, only

        /// Of the statement; nil: both.
        var isWanted: Bool? {
            switch self {
            case .with: nil
            case .without: false
            case .only: true
            }
        }
    }

    /// $1 from, $2 who, $3 action, $4 subject, $5 whether refused calls alone or none of them, $6 most.
    static let statement = """
        select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), who, action, subject, state_before, state_after
        from sms_router_operator_actions
        where ($1::timestamptz is null or at >= $1::timestamptz) and ($2::text is null or who = $2) and ($3::text is null or action = $3)
          and ($4::text is null or subject = $4) and ($5::boolean is null or starts_with(action, 'refused_') = $5)
        order by id desc limit $6
        """

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let from = try since.map { text throws(ControlError) in try AuditStart.parse(text, now: .now()) }
        let rows = try DatabaseSession.run(environment) { [who, action, subject, refused, limit] session throws(ControlError) in
            var parameters = Parameters(texts: from?.iso8601, who, action, subject)
            parameters.append(refused.isWanted)
            parameters.append(Int64(limit))
            let rows = try await session.query(Self.statement, parameters)
            return try decoded { () throws(PostgresError) in
                var result: [[String]] = []
                for row in 0..<rows.count {
                    var cells: [String] = []
                    for column in 0..<6 { cells.append(try rows.string(row, column) ?? "") }
                    result.append(cells)
                }
                return result
            }
        }
        var listing = Listing(columns: ["at", "who", "action", "subject", "before", "after"])
        for cells in rows { listing.rows.append(cells.map { .text($0) }) }
        listing.print(json: json)
    }
}

/// `--since`: a day, a moment, or a span before now. Pure.
enum AuditStart {
    static func parse(_ text: String, now: WallTime) throws(ControlError) -> WallTime {
        let units: [Character: Int64] = ["m": 60, "h": 3600, "d": 86_400]
        if let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()), (1...100_000).contains(count) {
            return WallTime(microseconds: now.microseconds - count * unit * 1_000_000)
        }
        if let time = WallTime(iso8601: text) { return time }
        throw .usage("--since \(OutputValue.oneLine(text)): 2026-01-31, 2026-01-31T12:00:00Z, or a span such as 90m, 12h, 7d")
    }
}
