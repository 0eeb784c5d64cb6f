// What the parts of the purge share: the database, the key, from which age on something goes, and the pace of the steps. Made by Retention, one a worker.

import Crypto
import EventLoop
import Logging
import Postgres
import Schema
import Time

@LoopActor final class PurgeContext {
    /// With `store_content=none`: a reply may be given again to a duplicate for 5 minutes, and a callback may still say which of Twilio's messages a part is.
    private static let bareTexts = Duration.seconds(900)
    /// A step is followed by a pause of so many times its own length.
    private nonisolated static let share = 9
    /// With the step before it, the longest one ends before the claim does (60 s).
    private nonisolated static let pauses = (least: Duration.milliseconds(20), most: Duration.seconds(50))

    let loop: EventLoop
    let database: any Database
    let key: PrivacyKey?
    let live: LiveSettingsStore
    let figures: FigureCounts
    let log: Logger
    /// This worker leaves: nothing is begun any more.
    var isStopped = false

    init(
        loop: EventLoop, database: any Database, key: PrivacyKey?, live: LiveSettingsStore, figures: FigureCounts, log: Logger
    ) {
        (self.loop, self.database, self.key, self.live, self.figures, self.log) = (loop, database, key, live, figures, log)
    }

    /// From which age on texts go; nil: never. Operators change it while a turn is under way.
    var texts: Duration? {
        let days = live.values.contentDays
        let kept: Duration? = days == 0 ? nil : .seconds(days * 86_400)
        return live.values.storeContent == .all ? kept : Self.bareTexts
    }

    /// The same of rows.
    var metadata: Duration? {
        let days = live.values.metadataDays
        return days == 0 ? nil : .seconds(days * 86_400)
    }

    func rest(_ sql: String, _ parameters: Parameters) async throws(PostgresError) -> Rows { try await database.rest(sql, parameters) }

    /// The database's hashes are made under our key from now on, if none was named before.
    func name(_ key: PrivacyKey) async throws(PostgresError) {
        var parameters = Parameters()
        parameters.append(bytes: key.check)
        _ = try await rest(OptOutThaw.name, parameters)
    }

    func pause(since began: MonotonicInstant) async { await LoopActor.sleep(Self.pause(after: MonotonicInstant.now() - began), on: loop) }

    /// A tenth of the time at most is the purge's, while a step takes no more than 5 s. One that takes longer has a larger share, for the claim must not end:
    /// 30 s, the longest that a step may take, are followed by 20.
    nonisolated static func pause(after step: Duration) -> Duration { max(min(step * share, pauses.most - step), pauses.least) }
}
