// Adds the usage log up by the hour, the day and the person, behind its back: one worker of all routers at a time, in small steps with long pauses. Started by
// WorkerParts; docs/analytics.md. No message waits for it, and it reads nothing but the log and its own tables.

import EventLoop
import Logging
import Postgres
import Telemetry
import Time

@LoopActor final class UsageRoller {
    static let looking = Duration.seconds(10)
    /// A step is followed by a pause of so many times its own length: a twentieth of the time is ours.
    nonisolated static let share = 19
    /// So many ids behind, it is half of that.
    private nonisolated static let far: Int64 = 1_000_000
    /// With the step before it, the longest one ends before the claim does (60 s).
    private nonisolated static let pauses = (least: Duration.milliseconds(20), most: Duration.seconds(25))
    /// Whoever has an id of the log in an open transaction is waited for so long in one turn: messages' take milliseconds.
    private nonisolated static let patience = Duration.seconds(5)

    private let loop: EventLoop
    private let database: any Database
    private let figures: FigureCounts
    private let log: Logger
    private let share: Int
    private var timer: LoopTimer?
    private var isRunning = false
    private var isStopped = false
    private var trouble: String?

    init(loop: EventLoop, database: any Database, figures: FigureCounts, log: Logger, share: Int = UsageRoller.share) {
        (self.loop, self.database, self.figures, self.log, self.share) = (loop, database, figures, log, share)
    }

    func start() {
        timer = .looking(every: Self.looking, on: loop) { [weak self] in await self?.look() }
    }

    func stop() {
        isStopped = true
        timer?.cancel()
    }

    /// Counts if there is something and it is our turn; with the database away, or refusing, what is left waits for the next look.
    func look() async {
        guard !isRunning, !isStopped else { return }
        isRunning = true
        defer { isRunning = false }
        do throws(PostgresError) {
            let rows = try await database.rest(UsageStatements.look, Parameters())
            guard rows.count == 1 else { return }
            let isSomething = try rows.bool(0, 0) == true
            figures.set(.usageLag, isSomething ? UInt64(clamping: try rows.int64(0, 1) ?? 0) : 0)
            figures.set(.unusualMessages, UInt64(clamping: try rows.int64(0, 3) ?? 0))
            figures.set(.unusualCost, UInt64(clamping: try rows.int64(0, 4) ?? 0))
            _ = try await database.rest(UsageStatements.watch, Parameters())
            guard isSomething, try rows.bool(0, 2) == true else { return }
            guard let claim = try await database.rest(UsageStatements.claim, Parameters()).firstInt64 else { return }
            let reason = try await run(claim)
            var parameters = Parameters()
            parameters.append(claim)
            // A little less than the time between two looks, or a worker that is early would leave every other turn out.
            parameters.append(Self.looking.seconds * 0.9)
            _ = try await database.rest(UsageStatements.end, parameters)
            tell(reason)
        } catch {
            switch error {
            case .away, .busy: break
            case .server, .decoding: if !error.metALock { tell("\(error)") }
            }
        }
    }

    /// A line for each change.
    private func tell(_ reason: String?) {
        guard reason != trouble else { return }
        trouble = reason
        if let reason {
            log.error("The usage log is not added up: reports stand still", metadata: ["reason": "\(reason)"])
        } else {
            log.info("The usage log is added up again")
        }
    }

    // MARK: One turn

    /// Returns why nothing can be counted; nil: it was, as far as it can be now.
    private func run(_ claim: Int64) async throws(PostgresError) -> String? {
        let newest = try await database.rest(UsageStatements.newest, Parameters())
        guard newest.count == 1, let last = try newest.int64(0, 0), let sequence = try newest.int64(0, 3) else {
            return
                "the ids of sms_usage_logs come from no sequence that belongs to the column: `alter sequence … owned by sms_usage_logs.id`"
        }
        let cache = try newest.int64(0, 2) ?? 1
        guard cache == 1 else {
            return "the sequence of sms_usage_logs.id gives sessions \(cache) ids at once: `alter sequence … cache 1`"
        }
        guard let until = try newest.timestamp(0, 1), try await isSettled(sequence) else { return nil }
        while !isStopped {
            let began = MonotonicInstant.now()
            guard let position = try await position(claim),
                let step = try await self.step(claim, from: position, to: max(last, position), until)
            else { return nil }
            if step.position >= last, step.changes < UsageStatements.most { return nil }
            let pause = Self.pause(after: MonotonicInstant.now() - began, share: last - step.position > Self.far ? share / 2 : share)
            await LoopActor.sleep(pause, on: loop)
        }
        return nil
    }

    nonisolated static func pause(after step: Duration, share: Int) -> Duration { min(max(step * share, pauses.least), pauses.most) }

    /// Waits until nobody is left who has taken an id and not committed it. False: somebody is, for too long.
    private func isSettled(_ sequence: Int64) async throws(PostgresError) -> Bool {
        var parameters = Parameters()
        parameters.append(sequence)
        let holders = try await database.rest(UsageStatements.holders, parameters).stringArray(0, 0)?.compactMap { $0 } ?? []
        parameters.append(textArray: holders)
        let end = MonotonicInstant.now() + Self.patience
        while try await database.rest(UsageStatements.left, parameters).firstInt64 != 0 {
            guard !isStopped, MonotonicInstant.now() < end else { return false }
            await LoopActor.sleep(.milliseconds(50), on: loop)
        }
        return true
    }

    private func position(_ claim: Int64) async throws(PostgresError) -> Int64? {
        var parameters = Parameters()
        parameters.append(claim)
        return try await database.rest(UsageStatements.position, parameters).firstInt64
    }

    private struct Step {
        var position: Int64
        var changes: Int
    }

    /// nil: somebody else has the cursor.
    private func step(_ claim: Int64, from position: Int64, to last: Int64, _ until: WallTime) async throws(PostgresError) -> Step? {
        var end = last
        if last > position {
            var span = Parameters()
            span.append(position)
            span.append(last)
            end = try await database.rest(UsageStatements.stretch, span).firstInt64 ?? last
            var stretch = Parameters()
            stretch.append(position)
            stretch.append(end)
            _ = try await database.rest(UsageStatements.numbers, stretch)
        }
        var parameters = Parameters()
        for value in [claim, position, end] { parameters.append(value) }
        parameters.append(until)
        parameters.append(end == last)
        let rows = try await database.rest(UsageStatements.step, parameters)
        guard try rows.bool(0, 0) == true else { return nil }
        let changes = Int(try rows.int64(0, 2) ?? 0)
        figures.add(.usageRows, UInt64(clamping: try rows.int64(0, 1) ?? 0))
        figures.add(.usageChanges, UInt64(changes))
        return Step(position: end, changes: changes)
    }
}
