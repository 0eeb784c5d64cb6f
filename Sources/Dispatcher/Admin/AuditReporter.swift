// Hands what AuditGathering has to a worker, which writes it: the driver of that machine. Held by Front, called by it and by RunningDispatcher. An admin call
// of our own, about once in seconds: never one for each refusal, and nothing on the way of a webhook.

import Logging
import Time
import Wire

/// Confined to the loop's thread.
final class AuditReporter {
    private static let within = Duration.seconds(10)

    private let pool: WorkerPool
    private let numbers: RequestNumbers
    private let log: Logger
    private var gathering = AuditGathering()
    private var wasRefused = false

    init(_ pool: WorkerPool, numbers: RequestNumbers, log: Logger) { (self.pool, self.numbers, self.log) = (pool, numbers, log) }

    func happened(_ event: AuditEvent) {
        gathering.happened(event, at: WallTime.now().microseconds, now: MonotonicInstant.now().nanoseconds)
    }

    /// About once a second.
    func tick(_ now: MonotonicInstant) { tell(now, all: false) }

    /// Before the workers are asked to go.
    func flush() { tell(.now(), all: true) }

    private func tell(_ now: MonotonicInstant, all: Bool) {
        // Without a worker it waits here, not among the requests.
        guard !gathering.isQuiet, pool.readyCount > 0 else { return }
        let notes = gathering.take(now: now.nanoseconds, all: all)
        guard !notes.isEmpty else { return }
        let deliver = Deliver(
            kind: .admin, arrivedAt: WallTime.now().microseconds, sequence: numbers.next(),
            remaining: UInt32(Self.within.nanoseconds / 1_000_000), correlationID: "audit", fields: AuditNotes.fields(notes))
        var id: UInt64 = 0
        id = pool.submit(deliver, flags: [], routingKey: deliver.sequence, deadline: now + Self.within) { [weak self] result in
            guard let self else { return }
            switch result {
            case .answer(let answer):
                pool.report(id, .written)
                ended(answer.status, notes.count)
            case .unavailable, .expired: gathering.ended(isWritten: false, now: MonotonicInstant.now().nanoseconds)
            case .overdue: break
            }
        }
    }

    /// Whatever a worker answers but a bug of ours, it is told again: the database comes back, a disk has room again, a worker of an older program (404) is
    /// replaced. A line for each change.
    private func ended(_ status: UInt16, _ rows: Int) {
        let isMistake = status == 400
        gathering.ended(isWritten: status == 200 || isMistake, now: MonotonicInstant.now().nanoseconds)
        let isRefused = status != 200 && status != 503
        if isRefused, !wasRefused {
            log.warning("Not in the audit log: a worker has refused it", metadata: ["status": "\(status)", "rows": "\(rows)"])
        }
        wasRefused = isRefused
    }
}
