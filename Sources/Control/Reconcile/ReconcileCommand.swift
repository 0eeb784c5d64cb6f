// `sms-routerctl reconcile`: has the running routers compare Twilio's list of inbound messages with the inbox now, from an earlier time on.

import ArgumentParser
import EventLoop
import Glibc
import Postgres
import Settings
import Time

struct ReconcileCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile", abstract: "Look for messages that no webhook ever brought, and take them in.",
        discussion: """
            Routers do so by themselves every five minutes; this goes further back, after a lost disk or a moved number. A running router does it: \
            the command asks for it in the database and waits. What is young enough is answered late, the rest is recorded as expired. Mind that \
            messages which another program has answered are unknown here, too. Exit 0 only when everything up to now is compared; 69 when no router \
            runs or none finished it in time, and when Twilio's list could not be read to its end (the error is shown; what was compared stays).

            With --dry-run nothing is taken in and nothing is written: the command itself asks Twilio, with the router's credentials, and prints \
            what it would be. Numbers are masked unless --full is given.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "From so long ago on (2h, 90m), or from a time with its zone (2026-01-31T18:00:00Z, 2026-01-31T18:00:00+01:00).")
    var since: SinceArgument
    @Option(help: "How long to wait for it, such as 2m; it goes on all the same.") var wait: SpanArgument?
    @Flag(help: "Only print what would be taken in.") var dryRun = false
    @Flag(help: "Whole numbers.") var full = false
    @Flag(help: "JSON instead of a table.") var json = false

    /// A run that is under way is fenced off: it would write over what is asked for here. Workers begin at the notification, or within 20 s.
    private static let ask = """
        update sms_router_reconcile
        set compared_until = least(compared_until, now() - make_interval(secs => $1)),
          not_before = least(not_before, now() - make_interval(secs => $1)), begun_at = '-infinity',
          claim = nextval('sms_router_reconcile_claims'), claimed_until = '-infinity'
        where account_sid = any($2)
        returning account_sid, listed, taken, extract(epoch from now())::float8, pg_notify('sms_router_reconcile', '')
        """

    private static let accounts = "select account_sid from sms_router_reconcile order by account_sid"

    /// A run that begins after $1 compares up to its beginning, less the 90 s that are left to webhooks under way (ReconcileSource).
    private static let look = """
        select account_sid, listed, taken, ended_at >= to_timestamp($1), claimed_until >= now(),
          compared_until >= to_timestamp($1) - interval '90 seconds', error,
          to_char(compared_until at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
        from sms_router_reconcile order by account_sid
        """

    /// One run does a bounded part of it: the next one begins at once, while somebody waits.
    private static let goOn = """
        update sms_router_reconcile set begun_at = '-infinity' where account_sid = any($1) and claimed_until < now()
        returning pg_notify('sms_router_reconcile', '')
        """

    /// A worker of any router on this database. After an outage of the database their leases are over, and are renewed within seconds.
    private static let isAnybodyThere = """
        select exists (select from sms_router_owners where ended_at is null and lease_until > now() - interval '20 seconds')
        """

    func execute() throws(ControlError) {
        let environment = try environment.load()
        guard !since.isToCome(at: .now()) else { throw .usage("--since: that time is still to come") }
        if dryRun { return try look(environment) }
        let patience = wait?.span ?? .seconds(120)
        // Only the router's whole environment tells: a command that knows no account at all cannot say whose credentials are missing.
        let ours = Set(environment.settings.sendingAccounts.map(\.sid))
        let (listing, progress, strangers) = try DatabaseSession.run(environment) { [since] session throws(ControlError) in
            let known = try await session.query(Self.accounts)
            let all = try decoded { () throws(PostgresError) in
                var all: [String] = []
                for row in 0..<known.count { if let sid = try known.string(row, 0) { all.append(sid) } }
                return all
            }
            guard !all.isEmpty else {
                throw .data(
                    "no router has compared anything on this database yet: start one with TWILIO_ACCOUNT_SID and its API key or token")
            }
            let strangers = ours.isEmpty ? [] : all.filter { !ours.contains($0) }
            guard strangers.count < all.count else { throw Self.noCredentials(strangers) }
            if !strangers.isEmpty { note("\(strangers.joined(separator: ", ")): no credentials, left out; the others are compared") }
            var parameters = Parameters()
            parameters.append(since.span(until: .now()).milliseconds / 1000)
            parameters.append(textArray: all.filter { !strangers.contains($0) })
            let asked = try await session.query(Self.ask, parameters)
            guard asked.count > 0 else { throw .data("the accounts have just been taken out of this database") }
            let (before, moment) = try decoded { () throws(PostgresError) in
                var before: [String: (listed: Int64, taken: Int64)] = [:]
                for row in 0..<asked.count {
                    before[try asked.string(row, 0) ?? ""] = (try asked.int64(row, 1) ?? 0, try asked.int64(row, 2) ?? 0)
                }
                return (before, try asked.double(0, 3) ?? 0)
            }
            var since = Parameters()
            since.append(moment)
            let end = MonotonicInstant.now() + patience
            while true {
                let rows = try await session.query(Self.look, since)
                let (listing, progress) = try decoded { () throws(PostgresError) in
                    var listing = Listing(columns: ["account", "listed", "taken_in", "compared_until", "error"])
                    var progress = ReconcileProgress()
                    for row in 0..<rows.count {
                        let account = try rows.string(row, 0) ?? ""
                        guard let old = before[account] else { continue }
                        let hasRun = try rows.bool(row, 3) ?? false
                        let error = hasRun ? try rows.string(row, 6) : nil
                        progress.add(
                            account,
                            ReconcileProgress.Look(
                                hasRun: hasRun, isRunning: try rows.bool(row, 4) ?? false, isThere: try rows.bool(row, 5) ?? false,
                                error: error))
                        listing.rows.append([
                            .text(account), .integer((try rows.int64(row, 1) ?? 0) - old.listed),
                            .integer((try rows.int64(row, 2) ?? 0) - old.taken), .optional(try rows.string(row, 7)), .optional(error),
                        ])
                    }
                    return (listing, progress)
                }
                if progress.isOver || MonotonicInstant.now() >= end { return (listing, progress, strangers) }
                if !progress.goesOn.isEmpty {
                    var accounts = Parameters()
                    accounts.append(textArray: progress.goesOn)
                    _ = try await session.query(Self.goOn, accounts)
                }
                let present = try await session.query(Self.isAnybodyThere)
                guard try decoded({ () throws(PostgresError) in try present.bool(0, 0) ?? false }) else {
                    throw .unreachable("no router runs on this database now; it is asked for, and begins when one is started")
                }
                await session.pause()
            }
        }
        listing.print(json: json)
        if let failure = progress.failure {
            throw .unreachable("\(failure.account): Twilio's list was not compared to its end: \(Self.advice(failure.reason))")
        }
        guard progress.isOver else {
            throw .unreachable("no router has finished it within \(patience.components.seconds) s; it goes on as soon as one can")
        }
        if !strangers.isEmpty { throw Self.noCredentials(strangers) }
    }

    /// Nobody would ever compare them.
    private static func noCredentials(_ accounts: [String]) -> ControlError {
        .configuration(
            "no credentials to ask Twilio with for \(accounts.joined(separator: ", ")): set TWILIO_ACCOUNT_SID with its API key or token, or "
                + "give the account a line in TWILIO_ACCOUNTS_FILE, for the routers too")
    }

    /// Twilio's refusal of an account, with the settings that mend it.
    static func advice(_ reason: String) -> String {
        ["20003", "20005", "401", "403"].contains { reason.contains("refused (\($0))") }
            ? "\(reason): check TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET, or that account's auth token" : reason
    }

    /// In the order of a router's stages.
    private static func end(of one: ReconcileLooker.Missing, at now: WallTime, _ settings: Settings) -> String {
        if !settings.enabled { return "skipped" }
        if one.isSilent { return "silent" }
        return now - one.came > settings.messageMaxAge ? "expired" : "answered late"
    }

    private func look(_ environment: ControlEnvironment) throws(ControlError) {
        let settings = environment.settings
        guard !settings.sendingAccounts.isEmpty else {
            throw .configuration("no credentials to ask Twilio with: set TWILIO_ACCOUNT_SID and its API key or token")
        }
        let configuration = try DatabaseSession.configuration(settings)
        guard let work = ReconcileLooker.work.withLock({ $0 }) else { throw .software("this program cannot compare") }
        let now = WallTime.now()
        let from = now + (.zero - since.span(until: now))
        let result = try runOnLoop { loop throws(ControlError) in await work(loop, configuration, settings, from) }
        let report: ReconcileLooker.Report
        switch result {
        case .success(let found): report = found
        case .failure(.database(let reason)): throw .unreachable("database: \(reason)")
        case .failure(.schema(let reason)): throw .data(reason)
        case .failure(.twilio(let reason)): throw .configuration("TWILIO_API_BASE_URL or the credentials cannot be used: \(reason)")
        }
        var listing = Listing(columns: ["account", "sid", "came", "from", "to", "media", "becomes"])
        for one in report.missing {
            listing.rows.append([
                .text(one.accountSID), .text(one.messageSID), .text(one.came.iso8601), .text(shown(one.from, full)),
                .text(shown(one.to, full)),
                .integer(Int64(one.media)), .text(Self.end(of: one, at: now, settings)),
            ])
        }
        listing.print(json: json)
        if let error = report.errors.first {
            throw .unreachable("Twilio's list could not be compared to its end: \(Self.advice(error))")
        }
        if !json {
            let foreign = report.foreign == 0 ? "" : "; \(report.foreign) were written to addresses that are not ours, and are left alone"
            note(
                "\(report.listed) inbound messages at Twilio since \(from.iso8601), \(report.missing.count) of them unknown here\(foreign); "
                    + "those of the last 90 s are not looked at: their webhooks may be under way")
        }
    }
}

/// A moment of the past: so long ago, or a time with its zone.
struct SinceArgument: ExpressibleByArgument, Equatable {
    private enum Moment: Equatable {
        case ago(Duration)
        case at(WallTime)
    }

    private let moment: Moment

    init?(argument: String) {
        if let span = SpanArgument(argument: argument) {
            moment = .ago(span.span)
        } else if argument.contains("T"), let time = WallTime(iso8601: argument) {
            moment = .at(time)
        } else {
            return nil
        }
    }

    func isToCome(at now: WallTime) -> Bool {
        switch moment {
        case .ago: false
        case .at(let time): time > now
        }
    }

    /// How long ago; zero for what is still to come.
    func span(until now: WallTime) -> Duration {
        switch moment {
        case .ago(let span): span
        case .at(let time): max(.zero, now - time)
        }
    }
}
