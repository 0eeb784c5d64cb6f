// Takes texts away that are older than `retention_content_days`, and rows older than `retention_metadata_days`: one worker of all routers at a time, in
// small steps with long pauses. Here is whose turn it is and what a turn consists of; the work is in RetentionWalks and DailyPurge. Started by WorkerParts;
// docs/privacy.md, "Retention". Touches nothing that is unfinished, and deletes no message before its hash is remembered.

import Crypto
import EventLoop
import Logging
import Postgres
import Telemetry
import Time

@LoopActor final class Retention {
    typealias Walk = RetentionStatements.Walk

    private static let looking = Duration.seconds(20)
    /// Between two runs.
    static let rest = Duration.seconds(60)

    private let context: PurgeContext
    private let walks: RetentionWalks
    private let daily: DailyPurge
    private var timer: LoopTimer?
    private var isRunning = false
    private var isWithoutKeyTold = false
    private var isHeldTold = false
    private var heldBefore: [String] = []
    private var refusal: String?

    init(
        loop: EventLoop, database: any Database, key: PrivacyKey?, live: LiveSettingsStore, figures: FigureCounts, log: Logger,
        settles: Duration = MessageForgetting.settles
    ) {
        context = PurgeContext(loop: loop, database: database, key: key, live: live, figures: figures, log: log)
        walks = RetentionWalks(context, settles: settles)
        daily = DailyPurge(context)
    }

    func start() {
        timer = .looking(every: Self.looking, on: context.loop) { [weak self] in await self?.look() }
    }

    func stop() {
        context.isStopped = true
        timer?.cancel()
    }

    /// Purges if it is our turn; with the database away what is left waits for the next look.
    func look() async {
        guard !isRunning, !context.isStopped else { return }
        isRunning = true
        defer { isRunning = false }
        do throws(PostgresError) {
            if let claim = try await context.database.run(RetentionStatements.claim, Parameters(), lane: .any).firstInt64 {
                try await run(claim)
                try await end(claim)
                tell(nil)
            }
            let age = try await context.database.run(RetentionStatements.figures, Parameters(), lane: .any).firstInt64
            // Where texts are kept for ever none is too old.
            context.figures.set(.oldestContent, context.texts == nil ? 0 : UInt64(clamping: age ?? 0))
        } catch {
            switch error {
            case .away, .busy: break
            case .server, .decoding: tell("\(error)")
            }
        }
    }

    // MARK: One turn

    private func run(_ claim: Int64) async throws(PostgresError) {
        // Never by the defaults of an operator who has chosen otherwise in rows that could not be read.
        await context.live.load()
        guard context.live.isLoaded else { return }
        var held: [String] = []
        for walk in Walk.allCases {
            guard let age = age(of: walk) else { continue }
            do throws(PostgresError) {
                guard try await walks.run(walk, claim, age) else { return }
            } catch {
                guard error.metALock else { throw error }
                held.append(walk.rawValue)
            }
        }
        do throws(PostgresError) { try await daily.runIfDue(claim) } catch {
            guard error.metALock else { throw error }
            held.append("daily")
        }
        tell(held: held)
    }

    /// From which age on a walk takes away; nil: never.
    private func age(of walk: Walk) -> Duration? {
        if walk.isAboutTexts { return context.texts }
        // Without a key nobody could be remembered, and a message delivered again would be a new one.
        if walk == .inbox, context.key == nil {
            if context.metadata != nil, !isWithoutKeyTold {
                isWithoutKeyTold = true
                context.log.warning("Messages older than retention_metadata_days stay: SMS_ROUTER_PRIVACY_KEY is not set")
            }
            return nil
        }
        return context.metadata
    }

    private func end(_ claim: Int64) async throws(PostgresError) {
        var parameters = Parameters()
        parameters.append(claim)
        parameters.append(Self.rest.seconds)
        _ = try await context.database.run(RetentionStatements.end, parameters, lane: .any)
    }

    // MARK: Telling

    /// A line for each change.
    private func tell(_ reason: String?) {
        guard reason != refusal else { return }
        refusal = reason
        if let reason {
            context.log.error("Old texts and rows cannot be purged", metadata: ["reason": "\(reason)"])
        } else {
            context.log.info("Old texts and rows are purged again")
        }
    }

    /// Somebody holds a row that a step came to: the next turn comes by again, and until then the others go on. A line when it happens twice running.
    private func tell(held: [String]) {
        let again = held.filter(heldBefore.contains)
        if !again.isEmpty, !isHeldTold {
            context.log.warning(
                "Old texts and rows stay for now: somebody holds a row of them (pg_locks, pg_stat_activity)",
                metadata: ["walks": "\(again.joined(separator: " "))"])
        }
        isHeldTold = !again.isEmpty
        heldBefore = held
    }
}
