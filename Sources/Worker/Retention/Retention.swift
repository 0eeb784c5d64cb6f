// Takes texts away that are older than `retention_content_days`, and rows older than `retention_metadata_days`: one worker of all routers at a time, in
// small steps with long pauses. Started by WorkerParts; docs/privacy.md, "Retention". Touches nothing that is unfinished, and deletes no
// message before its hash is remembered.

import Crypto
import EventLoop
import Logging
import Postgres
import Schema
import Telemetry
import Time

@LoopActor final class Retention {
    typealias Walk = RetentionStatements.Walk

    private static let looking = Duration.seconds(20)
    /// Between two runs.
    static let rest = Duration.seconds(60)
    /// With `store_content=none`: a reply may be given again to a duplicate for 5 minutes, and a callback may still say which of Twilio's messages a part is.
    static let bareTexts = Duration.seconds(900)
    /// Whoever was dealt with so lately keeps the address of his opt-out, whatever the setting: something of his may be on its way.
    private static let frozenAtLeast = Duration.seconds(7 * 86_400)
    /// An accept that began before a message was remembered is over by then as a rule: its client gives it up after 5 s.
    static let settles = Duration.seconds(10)
    /// One that is not, since it waits for something there, is waited for: `settles`, this and the deletion of a stretch end before the claim does.
    private static let lateAccepts = Duration.seconds(30)
    /// So many stretches of messages wait for it together: a busy day's messages have to go within a day.
    private static let together = 20
    /// A step is followed by a pause of so many times its own length.
    private nonisolated static let share = 9
    /// With the step before it, the longest one ends before the claim does (60 s).
    private nonisolated static let pauses = (least: Duration.milliseconds(20), most: Duration.seconds(50))

    private let loop: EventLoop
    private let database: any Database
    private let key: PrivacyKey?
    private let live: LiveSettingsStore
    private let figures: FigureCounts
    private let log: Logger
    private let settles: Duration
    private var timer: LoopTimer?
    private var isRunning = false
    private var isStopped = false
    private var isWithoutKeyTold = false
    private var isOtherKeyTold = false
    private var isLateAcceptTold = false
    private var isHeldTold = false
    private var heldBefore: [String] = []
    private var refusal: String?

    init(
        loop: EventLoop, database: any Database, key: PrivacyKey?, live: LiveSettingsStore, figures: FigureCounts, log: Logger,
        settles: Duration = Retention.settles
    ) {
        (self.loop, self.database, self.key, self.live, self.figures, self.log) = (loop, database, key, live, figures, log)
        self.settles = settles
    }

    func start() {
        timer = .looking(every: Self.looking, on: loop) { [weak self] in await self?.look() }
    }

    func stop() {
        isStopped = true
        timer?.cancel()
    }

    /// Purges if it is our turn; with the database away what is left waits for the next look.
    func look() async {
        guard !isRunning, !isStopped else { return }
        isRunning = true
        defer { isRunning = false }
        do throws(PostgresError) {
            if let claim = try await database.run(RetentionStatements.claim, Parameters(), lane: .any).firstInt64 {
                try await run(claim)
                try await end(claim)
                tell(nil)
            }
            let age = try await database.run(RetentionStatements.figures, Parameters(), lane: .any).firstInt64
            // Where texts are kept for ever none is too old.
            figures.set(.oldestContent, texts == nil ? 0 : UInt64(clamping: age ?? 0))
        } catch {
            switch error {
            case .away, .busy: break
            case .server, .decoding: tell("\(error)")
            }
        }
    }

    /// A line for each change.
    private func tell(_ reason: String?) {
        guard reason != refusal else { return }
        refusal = reason
        if let reason {
            log.error("Old texts and rows cannot be purged", metadata: ["reason": "\(reason)"])
        } else {
            log.info("Old texts and rows are purged again")
        }
    }

    // MARK: One turn

    private func run(_ claim: Int64) async throws(PostgresError) {
        // Never by the defaults of an operator who has chosen otherwise in rows that could not be read.
        await live.load()
        guard live.isLoaded else { return }
        var held: [String] = []
        for walk in Walk.allCases {
            guard let age = age(of: walk) else { continue }
            do throws(PostgresError) {
                guard try await run(walk, claim, age) else { return }
            } catch {
                guard error.metALock else { throw error }
                held.append(walk.rawValue)
            }
        }
        do throws(PostgresError) { try await runDailyIfDue(claim) } catch {
            guard error.metALock else { throw error }
            held.append("daily")
        }
        tell(held: held)
    }

    private func runDailyIfDue(_ claim: Int64) async throws(PostgresError) {
        guard try await database.rest(RetentionStatements.dailyIsDue, Parameters()).bool(0, 0) == true, try await runDaily(claim) else {
            return
        }
        var parameters = Parameters()
        parameters.append(claim)
        _ = try await database.rest(RetentionStatements.dailyIsDone, parameters)
    }

    /// Somebody holds a row that a step came to: the next turn comes by again, and until then the others go on. A line when it happens twice running.
    private func tell(held: [String]) {
        let again = held.filter(heldBefore.contains)
        if !again.isEmpty, !isHeldTold {
            log.warning(
                "Old texts and rows stay for now: somebody holds a row of them (pg_locks, pg_stat_activity)",
                metadata: ["walks": "\(again.joined(separator: " "))"])
        }
        isHeldTold = !again.isEmpty
        heldBefore = held
    }

    /// From which age on a walk takes away; nil: never.
    private func age(of walk: Walk) -> Duration? {
        if walk.isAboutTexts { return texts }
        // Without a key nobody could be remembered, and a message delivered again would be a new one.
        if walk == .inbox, key == nil {
            if metadata != nil, !isWithoutKeyTold {
                isWithoutKeyTold = true
                log.warning("Messages older than retention_metadata_days stay: SMS_ROUTER_PRIVACY_KEY is not set")
            }
            return nil
        }
        return metadata
    }

    private var texts: Duration? {
        let days = live.values.contentDays
        let kept: Duration? = days == 0 ? nil : .seconds(days * 86_400)
        return live.values.storeContent == .all ? kept : Self.bareTexts
    }

    private var metadata: Duration? {
        let days = live.values.metadataDays
        return days == 0 ? nil : .seconds(days * 86_400)
    }

    /// Goes on with a walk until nothing of it is old enough. False: it is not our turn any more.
    private func run(_ walk: Walk, _ claim: Int64, _ age: Duration) async throws(PostgresError) -> Bool {
        var position = try await self.position(of: walk)
        var waiting: [Step] = []
        while !isStopped {
            let began = MonotonicInstant.now()
            let step = try await self.step(walk, claim, position, age)
            guard step.isOurs else { return false }
            let isAtEnd = step.firstYoung != nil || (!walk.readsInbox && step.seen < RetentionStatements.most)
            if walk == .inbox {
                if !step.messages.isEmpty {
                    guard try await remember(step, claim) else { return true }
                    waiting.append(step)
                }
                if !waiting.isEmpty, waiting.count == Self.together || isAtEnd || step.seen == 0 {
                    guard try await forget(waiting, claim) else { return true }
                    waiting = []
                }
                // What waits would be passed over if we died here.
                if waiting.isEmpty, step.messages.isEmpty, step.next > position { try await forward(walk, step.next) }
            }
            if step.seen == 0 {
                guard walk.readsInbox, let next = try await firstInbox(from: position + RetentionStatements.stretch) else {
                    if walk == .inboxTexts { try await note(nil, claim) }
                    return true
                }
                position = next
                try await forward(walk, next)
                continue
            }
            if walk != .inbox, step.changed > 0 { figures.add(walk.isAboutTexts ? .purgedTexts : .purgedRows, UInt64(step.changed)) }
            if walk == .inboxTexts, isAtEnd { try await note(step.firstYoung, claim) }
            position = step.next
            if isAtEnd { return true }
            if waiting.isEmpty, walk == .inbox, !step.messages.isEmpty { continue }
            await pause(since: began)
        }
        return false
    }

    private struct Step {
        var isOurs: Bool
        var changed: Int
        var seen: Int
        var next: Int64
        var firstYoung: WallTime?
        var messages: [MessageKey] = []
    }

    private func step(_ walk: Walk, _ claim: Int64, _ position: Int64, _ age: Duration) async throws(PostgresError) -> Step {
        var parameters = Parameters()
        parameters.append(claim)
        parameters.append(position)
        parameters.append(age.seconds)
        let rows = try await database.rest(RetentionStatements.steps[walk] ?? "", parameters)
        var step = Step(
            isOurs: try rows.bool(0, 0) ?? false, changed: Int(try rows.int64(0, 1) ?? 0), seen: Int(try rows.int64(0, 2) ?? 0),
            next: try rows.int64(0, 3) ?? position, firstYoung: try rows.timestamp(0, 4))
        if walk == .inbox {
            let accounts = try rows.stringArray(0, 6) ?? []
            for (sid, account) in zip(try rows.stringArray(0, 5) ?? [], accounts) {
                if let sid, let account { step.messages.append(MessageKey(accountSID: account, messageSID: sid)) }
            }
        }
        return step
    }

    /// Where a walk stands; a week after its beginning it begins anew.
    private func position(of walk: Walk) async throws(PostgresError) -> Int64 {
        var parameters = Parameters()
        parameters.append(textArray: [walk.rawValue])
        let rows = try await database.rest(RetentionStatements.begin, parameters)
        guard !rows.isEmpty else { return 0 }
        guard try rows.bool(0, 2) == true else { return try rows.int64(0, 1) ?? 0 }
        _ = try await database.rest(RetentionStatements.again, Parameters(texts: [walk.rawValue]))
        return 0
    }

    private func forward(_ walk: Walk, _ position: Int64) async throws(PostgresError) {
        var parameters = Parameters(texts: [walk.rawValue])
        parameters.append(position)
        _ = try await database.rest(RetentionStatements.forward, parameters)
    }

    /// The next row of the inbox behind a stretch without any: what was deleted leaves gaps of any width. Looked for in doubling steps, since a
    /// block-range index tells of a stretch and not of the next one.
    private func firstInbox(from start: Int64) async throws(PostgresError) -> Int64? {
        var width = RetentionStatements.stretch
        var from = start
        while !isStopped {
            var parameters = Parameters()
            parameters.append(from)
            parameters.append(from &+ width)
            let rows = try await database.rest(RetentionStatements.firstInbox, parameters)
            if let found = try rows.int64(0, 0) { return found }
            from += width
            guard from <= (try rows.int64(0, 1) ?? 0) else { return nil }
            width = min(width * 2, 1 << 40)
        }
        return nil
    }

    private func note(_ since: WallTime?, _ claim: Int64) async throws(PostgresError) {
        var parameters = Parameters()
        parameters.append(claim)
        parameters.append(since)
        _ = try await database.rest(RetentionStatements.textsSince, parameters)
    }

    /// Remembers messages. False: not every worker has the key.
    private func remember(_ step: Step, _ claim: Int64) async throws(PostgresError) -> Bool {
        guard let key else { return false }
        try await name(key)
        var parameters = Parameters()
        parameters.append(claim)
        parameters.append(uuidArray: step.messages.map { key.message(account: $0.accountSID, sid: $0.messageSID) })
        parameters.append(bytes: key.check)
        guard try await database.rest(RetentionStatements.remember, parameters).bool(0, 0) == true else {
            if !isOtherKeyTold { log.warning("Old messages stay for now: not all workers have the same SMS_ROUTER_PRIVACY_KEY") }
            isOtherKeyTold = true
            return false
        }
        isOtherKeyTold = false
        return true
    }

    /// Waits until nobody can have missed that these messages are remembered, and deletes them. False: somebody may have, and they stay for now.
    private func forget(_ steps: [Step], _ claim: Int64) async throws(PostgresError) -> Bool {
        let accepting = try InboxWriters(try await database.rest(InboxWriters.now, Parameters()))
        await LoopActor.sleep(settles, on: loop)
        let end = MonotonicInstant.now() + Self.lateAccepts
        while try await database.rest(InboxWriters.left, accepting.parameters).firstInt64 != 0 {
            guard !isStopped, MonotonicInstant.now() < end else {
                if !isStopped, !isLateAcceptTold {
                    isLateAcceptTold = true
                    log.warning(
                        "Old messages stay for now: a transaction that writes the inbox has been open for too long (pg_stat_activity)")
                }
                return false
            }
            await LoopActor.sleep(.milliseconds(500), on: loop)
        }
        isLateAcceptTold = false
        for step in steps where !isStopped {
            let began = MonotonicInstant.now()
            var forgetting = Parameters()
            forgetting.append(claim)
            forgetting.append(textArray: step.messages.map(\.messageSID))
            forgetting.append(textArray: step.messages.map(\.accountSID))
            forgetting.append(step.next)
            let deleted = try await database.rest(RetentionStatements.forgetMessages, forgetting).firstInt64 ?? 0
            figures.add(.purgedRows, UInt64(clamping: deleted))
            await pause(since: began)
        }
        return true
    }

    private func name(_ key: PrivacyKey) async throws(PostgresError) {
        var parameters = Parameters()
        parameters.append(bytes: key.check)
        _ = try await database.rest(OptOutThaw.name, parameters)
    }

    // MARK: Once a day

    /// What has no ids in the order of time, and is small. False: it did not come to its end.
    private func runDaily(_ claim: Int64) async throws(PostgresError) -> Bool {
        var key = [UInt8](repeating: 0, count: 16)
        while !isStopped, texts != nil || metadata != nil {
            let began = MonotonicInstant.now()
            var parameters = Parameters()
            parameters.append(claim)
            parameters.append(uuid: key)
            parameters.append(texts.map { $0.seconds })
            parameters.append(metadata.map { $0.seconds })
            let rows = try await database.rest(RetentionStatements.conversations, parameters)
            figures.add(.purgedRows, UInt64(clamping: try rows.int64(0, 1) ?? 0))
            guard let last = try rows.uuid(0, 0) else { break }
            key = last
            await pause(since: began)
        }
        guard let metadata else { return !isStopped }
        for statement in [RetentionStatements.strangers, RetentionStatements.numbers] {
            while !isStopped {
                let began = MonotonicInstant.now()
                var parameters = Parameters()
                parameters.append(claim)
                parameters.append(metadata.seconds)
                let gone = Int(try await database.rest(statement, parameters).firstInt64 ?? 0)
                figures.add(.purgedRows, UInt64(gone))
                if gone < RetentionStatements.most { break }
                await pause(since: began)
            }
        }
        return try await freeze(metadata, claim) && !isStopped
    }

    private func pause(since began: MonotonicInstant) async {
        await LoopActor.sleep(Self.pause(after: MonotonicInstant.now() - began), on: loop)
    }

    /// A tenth of the time at most is the purge's, while a step takes no more than 5 s. One that takes longer has a larger share, for the claim must not end:
    /// 30 s, the longest that a step may take, are followed by 20.
    nonisolated static func pause(after step: Duration) -> Duration { max(min(step * share, pauses.most - step), pauses.least) }

    /// Opt-outs of people who have been silent for long stay without their addresses.
    private func freeze(_ age: Duration, _ claim: Int64) async throws(PostgresError) -> Bool {
        guard let key else { return true }
        let age = max(age, Self.frozenAtLeast)
        while !isStopped {
            let began = MonotonicInstant.now()
            var asking = Parameters()
            asking.append(claim)
            asking.append(age.seconds)
            let rows = try await database.rest(RetentionStatements.frozen, asking)
            guard !rows.isEmpty, let before = try rows.timestamp(0, 3) else { return true }
            try await name(key)
            var people: [FrozenOptOut] = []
            for row in 0..<rows.count {
                people.append(
                    FrozenOptOut(
                        account: try rows.string(row, 0) ?? "", address: try rows.string(row, 1) ?? "",
                        sender: try rows.string(row, 2) ?? ""))
            }
            let frozen =
                try await database.rest(OptOutThaw.freeze, FrozenOptOut.parameters(people, before: before, key: key)).firstInt64 ?? 0
            figures.add(.purgedRows, UInt64(clamping: frozen))
            guard frozen > 0 else { return true }
            await pause(since: began)
        }
        return false
    }

    private func end(_ claim: Int64) async throws(PostgresError) {
        var parameters = Parameters()
        parameters.append(claim)
        parameters.append(Self.rest.seconds)
        _ = try await database.run(RetentionStatements.end, parameters, lane: .any)
    }
}

/// An opt-out that is to lose its address.
struct FrozenOptOut: Sendable {
    var account: String
    var address: String
    var sender: String

    /// Of `OptOutThaw.freeze`.
    static func parameters(_ all: [FrozenOptOut], before: WallTime, key: PrivacyKey) -> Parameters {
        var parameters = Parameters()
        parameters.append(textArray: all.map(\.account))
        parameters.append(textArray: all.map(\.address))
        parameters.append(textArray: all.map(\.sender))
        parameters.append(textArray: all.map { key.person($0.address) })
        parameters.append(before)
        parameters.append(bytes: key.check)
        return parameters
    }
}

extension Rows {
    /// The one value of an answer of one row; nil: null, or no row.
    var firstInt64: Int64? {
        get throws(PostgresError) { isEmpty ? nil : try int64(0, 0) }
    }

    /// The same of bytes.
    var firstBytes: [UInt8]? {
        get throws(PostgresError) { isEmpty ? nil : try bytes(0, 0) }
    }
}

extension Parameters {
    init(texts: [String?]) {
        self.init()
        for text in texts { append(text) }
    }
}
