// What the purge goes through once a day: small tables whose rows have no ids in the order of time. Called by Retention with a claim that holds.
// docs/privacy.md, "Retention".

import EventLoop
import Postgres
import Telemetry
import Time

@LoopActor final class DailyPurge {
    /// Sums of the usage log by hour: those by day stay (docs/analytics.md).
    private static let usageHours = Duration.seconds(400 * 86_400)

    private let context: PurgeContext
    private let optOuts: OptOutFreezing

    init(_ context: PurgeContext) {
        self.context = context
        optOuts = OptOutFreezing(context)
    }

    func runIfDue(_ claim: Int64) async throws(PostgresError) {
        guard try await context.rest(RetentionStatements.dailyIsDue, Parameters()).bool(0, 0) == true, try await run(claim) else { return }
        var parameters = Parameters()
        parameters.append(claim)
        _ = try await context.rest(RetentionStatements.dailyIsDone, parameters)
    }

    /// False: it did not come to its end.
    private func run(_ claim: Int64) async throws(PostgresError) -> Bool {
        try await conversations(claim)
        try await rows(RetentionStatements.usageHours, Self.usageHours, claim)
        try await rows(RetentionStatements.usageTotals, Self.usageHours, claim)
        try await usageLeftovers(claim)
        guard let metadata = context.metadata else { return !context.isStopped }
        for statement in [RetentionStatements.strangers, RetentionStatements.numbers, RetentionStatements.usagePeople] {
            try await rows(statement, metadata, claim)
        }
        return try await optOuts.run(metadata, claim) && !context.isStopped
    }

    /// By their keys, which have no order in time: all of them are looked at.
    private func conversations(_ claim: Int64) async throws(PostgresError) {
        var key = [UInt8](repeating: 0, count: 16)
        while !context.isStopped, context.texts != nil || context.metadata != nil {
            let began = MonotonicInstant.now()
            var parameters = Parameters()
            parameters.append(claim)
            parameters.append(uuid: key)
            parameters.append(context.texts.map { $0.seconds })
            parameters.append(context.metadata.map { $0.seconds })
            let rows = try await context.rest(RetentionStatements.conversations, parameters)
            context.figures.add(.purgedRows, UInt64(clamping: try rows.int64(0, 1) ?? 0))
            guard let last = try rows.uuid(0, 0) else { return }
            key = last
            await context.pause(since: began)
        }
    }

    /// Rows that one statement deletes, a batch at a time.
    private func rows(_ statement: String, _ age: Duration, _ claim: Int64) async throws(PostgresError) {
        while !context.isStopped {
            let began = MonotonicInstant.now()
            var parameters = Parameters()
            parameters.append(claim)
            parameters.append(age.seconds)
            let gone = Int(try await context.rest(statement, parameters).firstInt64 ?? 0)
            context.figures.add(.purgedRows, UInt64(gone))
            if gone < RetentionStatements.most { return }
            await context.pause(since: began)
        }
    }

    /// Sums of people who are gone, and those with nothing in them: all days are looked at.
    private func usageLeftovers(_ claim: Int64) async throws(PostgresError) {
        var place = (day: "-infinity", user: Int64.min)
        while !context.isStopped {
            let began = MonotonicInstant.now()
            var parameters = Parameters()
            parameters.append(claim)
            parameters.append(place.day)
            parameters.append(place.user)
            let rows = try await context.rest(RetentionStatements.usageLeftovers, parameters)
            context.figures.add(.purgedRows, UInt64(clamping: try rows.int64(0, 2) ?? 0))
            guard let day = try rows.string(0, 0), let user = try rows.int64(0, 1) else { return }
            place = (day, user)
            await context.pause(since: began)
        }
    }
}
