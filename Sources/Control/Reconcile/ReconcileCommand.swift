// `sms-routerctl reconcile`: has the running routers compare Twilio's list of inbound messages with the inbox now, from an earlier time on.

import ArgumentParser
import EventLoop
import Glibc
import Postgres
import Time

struct ReconcileCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile", abstract: "Look for messages that no webhook ever brought, and take them in.",
        discussion: """
            Routers do so by themselves every five minutes; this goes further back, after a lost disk or a moved number. A running router does it: \
            the command asks for it in the database and waits. What is young enough is answered late, the rest is recorded as expired. Mind that \
            messages which another program has answered are unknown here, too. Exit 69 when no router took it up in time.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "From so long ago on, such as 2h or 90m.") var since: SpanArgument
    @Option(help: "How long to wait for it, such as 2m; it goes on all the same.") var wait: SpanArgument?
    @Flag(help: "JSON instead of a table.") var json = false

    private static let ask = """
        update sms_router_reconcile
        set compared_until = least(compared_until, now() - make_interval(secs => $1)),
          not_before = least(not_before, now() - make_interval(secs => $1)), begun_at = '-infinity'
        returning account_sid, listed, taken, extract(epoch from now())::float8
        """

    private static let look = """
        select account_sid, listed, taken, extract(epoch from ended_at)::float8, error,
          to_char(compared_until at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
        from sms_router_reconcile order by account_sid
        """

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let patience = wait?.span ?? .seconds(120)
        let (listing, isWhole) = try DatabaseSession.run(environment) { [since] session throws(ControlError) in
            var parameters = Parameters()
            parameters.append(since.span.milliseconds / 1000)
            let asked = try await session.query(Self.ask, parameters)
            guard asked.count > 0 else {
                throw .data(
                    "no router has compared anything on this database yet: start one with TWILIO_ACCOUNT_SID and its API key or token")
            }
            let before = try decoded { () throws(PostgresError) in
                var before: [String: (listed: Int64, taken: Int64, at: Double)] = [:]
                for row in 0..<asked.count {
                    before[try asked.string(row, 0) ?? ""] = (
                        try asked.int64(row, 1) ?? 0, try asked.int64(row, 2) ?? 0, try asked.double(row, 3) ?? 0
                    )
                }
                return before
            }
            let end = MonotonicInstant.now() + patience
            while true {
                let rows = try await session.query(Self.look)
                let (listing, isWhole) = try decoded { () throws(PostgresError) in
                    var listing = Listing(columns: ["account", "listed", "taken_in", "compared_until", "error"])
                    var isWhole = true
                    for row in 0..<rows.count {
                        let account = try rows.string(row, 0) ?? ""
                        guard let old = before[account] else { continue }
                        if try rows.double(row, 3) ?? 0 < old.at { isWhole = false }
                        listing.rows.append([
                            .text(account), .integer((try rows.int64(row, 1) ?? 0) - old.listed),
                            .integer((try rows.int64(row, 2) ?? 0) - old.taken), .optional(try rows.string(row, 5)),
                            .optional(try rows.string(row, 4)),
                        ])
                    }
                    return (listing, isWhole)
                }
                if isWhole || MonotonicInstant.now() >= end { return (listing, isWhole) }
                await session.pause()
            }
        }
        listing.print(json: json)
        guard isWhole else {
            throw .unreachable("no router has finished it within \(patience.components.seconds) s; it goes on as soon as one can")
        }
    }
}
