// How much waits to be sent, for the metrics of every worker: one of all routers counts every ten seconds and writes it down, the others read
// that. Started by WorkerParts. Changes nothing but its own row (migration 0016).

import EventLoop
import Logging
import Postgres
import Telemetry

@LoopActor final class OutboxFigures {
    static let every = Duration.seconds(10)

    private let database: any Database
    private let figures: FigureCounts
    private let log: Logger
    private var timer: LoopTimer?
    private var isAsking = false
    private var isStopped = false
    /// What the database has refused the last look with, as the log has it.
    private var refusal: String?

    init(database: any Database, figures: FigureCounts, log: Logger) {
        self.database = database
        self.figures = figures
        self.log = log
    }

    func start(on loop: EventLoop) {
        timer = .looking(every: Self.every, on: loop) { [weak self] in await self?.look() }
    }

    func stop() {
        isStopped = true
        timer?.cancel()
    }

    /// With the database away what was known stays; so it does when that refuses, and then the figures are as old as the log says.
    func look() async {
        guard !isAsking, !isStopped else { return }
        isAsking = true
        defer { isAsking = false }
        var parameters = Parameters()
        // A little less than the time between two looks, or a worker that is early would leave every other turn out.
        parameters.append(Self.every.seconds * 0.9)
        do throws(PostgresError) {
            // It reads as many rows as are open: not before messages.
            _ = try await database.rest(OutboxFigureStatements.count, parameters)
            let rows = try await database.run(OutboxFigureStatements.read, Parameters(), lane: .any)
            guard rows.count == 1 else { return }
            figures.set(.outboxOpen, UInt64(clamping: try rows.int64(0, 0) ?? 0))
            figures.set(.outboxUnclearNow, UInt64(clamping: try rows.int64(0, 1) ?? 0))
            figures.set(.outboxOldestDue, UInt64(clamping: try rows.int64(0, 2) ?? 0))
            tell(nil)
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
            log.error("What waits to be sent cannot be counted: its figures stand still", metadata: ["reason": "\(reason)"])
        } else {
            log.info("What waits to be sent is counted again")
        }
    }
}

enum OutboxFigureStatements {
    /// Counts, unless somebody has within the last $1 seconds or does so now. Each of the three reads an index that holds only what it looks
    /// for: closed parts cost nothing.
    static let count = """
        update sms_router_outbox_figures f
        set counted_at = now(),
          open_parts = (select count(*) from (select from sms_router_outbox where closed_at is null limit 100000) o),
          unclear_parts = (select count(*) from (select from sms_router_outbox where unclear_at is not null and state = 'unclear' limit 10000) o),
          due_since = (select due_at from sms_router_outbox_queue where owner is null and due_at <= now() order by due_at limit 1)
        from (
          select is_only from sms_router_outbox_figures where counted_at < now() - make_interval(secs => $1) for update skip locked
        ) turn
        where f.is_only = turn.is_only
        """

    /// Parts open, parts unclear, and for how many seconds the oldest conversation has been due.
    static let read = Statement(
        name: "outbox_figures",
        sql: "select open_parts, unclear_parts, greatest(0, extract(epoch from now() - due_since))::int8 from sms_router_outbox_figures")
}
