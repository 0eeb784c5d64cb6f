// After a load test: is every message that got a 200 in the database exactly once, with its reply. Used by LoadtestCommand.

import EventLoop
import Postgres
import Time

struct LoadVerification {
    /// SIDs in one query; a list of more is cut.
    private static let chunk: UInt64 = 50_000

    /// The run's part of the SIDs, 16 hex digits.
    var run: String
    var figures: LoadFigures
    /// How long everything may take to be recorded.
    var within: Duration

    /// Counts in the inbox and in the usage log. What is recorded in batches a moment after the answer, or when a deferred message ends, is
    /// waited for.
    func findings(_ environment: ControlEnvironment) throws(ControlError) -> LoadReport.DatabaseFindings {
        let (run, answered, within) = (run, figures.answeredSerials, within)
        // What was shed has a number too.
        let end = UInt64(figures.sent + figures.shed)
        return try DatabaseSession.run(environment) { session throws(ControlError) in
            var findings = LoadReport.DatabaseFindings(answered: answered.count)
            let last = MonotonicInstant.now() + within
            while true {
                findings = LoadReport.DatabaseFindings(answered: answered.count)
                var start: UInt64 = 0
                while start < end {
                    let highest = min(start + Self.chunk, end) - 1
                    try await Self.count(start...highest, run, answered, session, &findings)
                    start = highest + 1
                }
                if findings.isComplete || MonotonicInstant.now() >= last { break }
                _ = try await session.query("select pg_sleep(1)")
            }
            return findings
        }
    }

    /// Adds what the database holds of the answered messages with these serial numbers: rows that are there once.
    @LoopActor private static func count(
        _ serials: ClosedRange<UInt64>, _ run: String, _ answered: SerialSet, _ session: DatabaseSession,
        _ findings: inout LoadReport.DatabaseFindings
    ) async throws(ControlError) {
        let missing = serials.filter { !answered.contains($0) }.map { WebhookTemplate.sid(run: run, serial: $0) }
        var parameters = Parameters(
            texts: WebhookTemplate.sid(run: run, serial: serials.lowerBound), WebhookTemplate.sid(run: run, serial: serials.upperBound))
        parameters.append(textArray: missing)
        let rows = try await session.query(
            """
            with inbox as (
              select message_sid, count(*) as times, bool_or(reply is not null) as replied, bool_or(not reply_inline) as late,
                bool_or(state = 'deferred') as deferred
              from sms_router_inbox
              where message_sid collate "C" between $1 and $2 and message_sid <> all ($3) group by 1
            ), logged as (
              select twilio_message_sid, count(*) as times from sms_usage_logs
              where twilio_message_sid collate "C" between $1 and $2 and twilio_message_sid <> all ($3)
                and message_direction = 'inbound' group by 1
            )
            select (select count(*) from inbox where times = 1), (select count(*) from logged where times = 1),
              (select count(*) from inbox where replied), (select count(*) from inbox where replied and late),
              (select count(*) from inbox where deferred)
            """, parameters)
        try decoded { () throws(PostgresError) in
            let sums: [WritableKeyPath<LoadReport.DatabaseFindings, Int>] = [
                \.inInbox, \.inUsageLog, \.withReply, \.repliedLate, \.stillDeferred,
            ]
            for (column, sum) in sums.enumerated() { findings[keyPath: sum] += Int(try rows.int64(0, column) ?? 0) }
        }
    }
}
