// Drains a spool directory by hand, for `sms-routerctl spool import`: what a dead machine or a stopped router left behind. Called by
// Sources/Executables/sms-routerctl, since the accept is the worker's. The same DrainRun as in a worker; starts and sends nothing.

import Crypto
import EventLoop
import Logging
import Postgres
import Schema
import Spool

package enum SpoolImport {
    package struct Report: Sendable {
        /// Messages that were new, that the database had, and that it keeps as unprocessable.
        package var accepted = 0
        package var known = 0
        package var unprocessable = 0
        /// Status callbacks.
        package var statuses = 0
        /// Left where they are, since the database takes them in no form.
        package var refused = 0
        /// Why it ended before its end.
        package var stopped: String?
    }

    package enum Failure: Error, Sendable {
        /// A router is draining this directory itself.
        case drained
        case database(String)
        case schema(String)
        case spool(SpoolError)
    }

    /// - Parameters:
    ///   - only: names of files in `directory`; nil: all of them.
    ///   - replyMaxAge: SMS_ROUTER_REPLY_MAX_AGE_S, for replies that reached nobody.
    ///   - privacyKey: SMS_ROUTER_PRIVACY_KEY, for what is known only by its hash.
    @LoopActor package static func run(
        _ loop: EventLoop, _ configuration: PostgresConfiguration, directory: String, only: Set<String>?, replyMaxAge: Duration,
        privacyKey: String? = nil,
        onEvent: @escaping (SpoolEvent) -> Void
    ) async -> Result<Report, Failure> {
        var configuration = configuration
        configuration.hotConnections = 1
        configuration.serverSettings = hotPathServerSettings
        let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: configuration)
        pool.start()
        await pool.firstAttempt()
        let result = await drained(loop, pool, directory, only, replyMaxAge, privacyKey.map { PrivacyKey($0) }, onEvent)
        await pool.close(grace: .seconds(1))
        return result
    }

    @LoopActor private static func drained(
        _ loop: EventLoop, _ pool: PostgresPool, _ directory: String, _ only: Set<String>?, _ replyMaxAge: Duration,
        _ key: PrivacyKey?, _ onEvent: @escaping (SpoolEvent) -> Void
    ) async -> Result<Report, Failure> {
        if case .away(_, let reason) = pool.state { return .failure(.database(reason)) }
        let verdict: SchemaVerdict
        do {
            verdict = try SchemaCheck.verdict(await pool.execute(SchemaCheck.statement))
        } catch {
            guard let refused = SchemaCheck.verdict(refusedWith: error) else { return .failure(.database("\(error)")) }
            verdict = refused
        }
        guard verdict == .fits else { return .failure(.schema(verdict.description)) }
        do throws(PostgresError) {
            let theirs = try await pool.rest(OptOutThaw.check).firstBytes
            if let problem = OptOutThaw.problem(ours: key?.check, theirs: theirs) { return .failure(.schema(problem)) }
        } catch { return .failure(.database("\(error)")) }
        // An owner for the length of the import: what is deferred belongs to nobody afterwards.
        let ownership = Ownership(loop: loop, database: pool, router: randomBytes(16), slot: 0, generation: 0, keyCheck: key?.check)
        do throws(SpoolError) {
            guard let drain = try SpoolDrain(loop: loop, directory: directory, only: only, onEvent: onEvent) else {
                return .failure(.drained)
            }
            defer { drain.end() }
            let run = DrainRun(
                drain, inbox: Inbox(database: pool, ownership: ownership, key: key), outbox: Outbox(database: pool, ownership: ownership),
                replyMaxAge: replyMaxAge, log: Logger(label: "spool") { _ in SwiftLogNoOpLogHandler() })
            let end = await run.run()
            var report = Report(
                accepted: run.counts.accepted, known: run.counts.known, unprocessable: run.counts.unprocessable,
                statuses: run.counts.statuses, refused: run.counts.refused)
            switch end {
            case .done, .stopped: break
            case .away(let reason): report.stopped = reason
            case .trouble(let error): report.stopped = "\(error)"
            }
            await ownership.end(nothingLeft: true)
            return .success(report)
        } catch { return .failure(.spool(error)) }
    }
}
