// Which of Twilio's inbound messages no webhook brought, for `sms-routerctl reconcile --dry-run`: the comparison of Reconcile without what
// follows it. Called by Sources/Executables/sms-routerctl. Reads Twilio's list and the inbox; writes nothing, needs no running router.

import Crypto
import EventLoop
import HTTPClient
import Postgres
import Schema
import Settings
import Time

package enum ReconcileLook {
    /// One that a router would take in.
    package struct Missing: Sendable {
        package var accountSID: String
        package var messageSID: String
        package var came: WallTime
        package var from: String
        package var to: String
        /// How many pictures.
        package var media: Int
        /// Nobody would answer it: its person has opted out, or says so in these messages, or asks for help, which is Twilio's to give.
        package var isSilent = false
    }

    package struct Account: Sendable {
        package var sid: String
        /// Inbound messages of that time.
        package var listed: Int
        /// Of these, what was written to addresses that are not ours.
        package var foreign = 0
        /// Why it was not compared to its end.
        package var error: String?
    }

    package struct Report: Sendable {
        package var accounts: [Account] = []
        /// Oldest first for each account.
        package var missing: [Missing] = []
    }

    package enum Failure: Error, Sendable {
        case database(String)
        case schema(String)
        /// A setting.
        case twilio(String)
    }

    /// Compares what came since then and is not left to webhooks under way, for each account that `settings` have credentials of.
    @LoopActor package static func run(
        _ loop: EventLoop, _ configuration: PostgresConfiguration, _ settings: Settings, since: WallTime
    ) async -> Result<Report, Failure> {
        var configuration = configuration
        configuration.hotConnections = 1
        configuration.serverSettings = hotPathServerSettings
        let resolver = Resolver(loop)
        let api: TwilioAPI
        do throws(HTTPClientError) {
            api = try TwilioAPI(http: try HTTPClient(loop: loop, resolver: resolver), configuration: TwilioAPIConfiguration(settings))
        } catch { return .failure(.twilio("\(error)")) }
        let pool = PostgresPool(loop: loop, resolver: resolver, configuration: configuration)
        pool.start()
        await pool.firstAttempt()
        let source = ReconcileSource(
            database: pool, api: api, configured: OurAddresses.Configured(settings), key: settings.privacyKey.map { PrivacyKey($0) })
        let result = await compared(pool, source, settings.sendingAccounts.map(\.sid).sorted(), since)
        await pool.close(grace: .seconds(1))
        return result
    }

    @LoopActor private static func compared(
        _ pool: PostgresPool, _ source: ReconcileSource, _ accounts: [String], _ since: WallTime
    ) async -> Result<Report, Failure> {
        if case .away(_, let reason) = pool.state { return .failure(.database(reason)) }
        do throws(PostgresError) {
            let verdict = try SchemaCheck.verdict(await pool.execute(SchemaCheck.statement))
            guard verdict == .fits else { return .failure(.schema(verdict.description)) }
        } catch {
            return .failure(SchemaCheck.verdict(refusedWith: error).map { .schema($0.description) } ?? .database("\(error)"))
        }
        var report = Report()
        for sid in accounts {
            var account = Account(sid: sid, listed: 0)
            var found: [String: Missing] = [:]
            var silence = ReconcileSilence()
            var foreign: Set<String> = []
            var ours: OurAddresses?
            var walk = ReconcileWalk(from: since, until: .now() + (.zero - ReconcileSource.leftToWebhooks), most: .max)
            while let window = walk.window, account.error == nil {
                do throws(ReconcileSource.Failure) {
                    guard let records = try await source.records(sid, window) else {
                        guard walk.holdsTooMany() else { throw .tooMany(source.most, since: window.from) }
                        continue
                    }
                    var known = if let ours { ours } else { try await source.ours(sid) }
                    let comparison = try await source.compared(records, sid, &known)
                    ours = known
                    account.listed += records.count
                    foreign.formUnion(comparison.foreign.map(\.sid))
                    let messages = comparison.missing.map { source.message($0, sid, media: []) }
                    silence.add(messages, optedOut: try await source.optedOut(messages, sid))
                    for record in comparison.missing {
                        found[record.sid] = Missing(
                            accountSID: sid, messageSID: record.sid, came: record.came, from: record.from ?? "",
                            to: record.to, media: record.numMedia)
                    }
                    walk.compared()
                } catch { account.error = "\(error)" }
            }
            account.foreign = foreign.count
            report.accounts.append(account)
            for key in found.keys { found[key]?.isSilent = silence.holds(key) }
            report.missing += found.values.sorted { ($0.came, $0.messageSID) < ($1.came, $1.messageSID) }
        }
        return .success(report)
    }
}
