// Drains the spool when the database is there: looks every half second, and drains when nobody else does. Made by WorkerParts; one a worker, and
// the directory's lock lets one worker of all do it.

import EventLoop
import Logging
import Spool
import Time

@LoopActor final class SpoolDrainer {
    private static let looking = Duration.milliseconds(500)

    private let loop: EventLoop
    private let spool: MessageSpool
    private let begin: @LoopActor (SpoolDrain) -> DrainRun
    private let log: Logger
    private var timer: LoopTimer?
    private var isRunning = false
    private var isStopped = false
    private var trouble: String?

    init(loop: EventLoop, spool: MessageSpool, log: Logger, begin: @escaping @LoopActor (SpoolDrain) -> DrainRun) {
        self.loop = loop
        self.spool = spool
        self.log = log
        self.begin = begin
    }

    func start() {
        let timer = LoopTimer(loop) { [weak self] in self?.look() }
        timer.schedule(every: Self.looking)
        self.timer = timer
        look()
    }

    /// Waits for the rows in hand.
    func stop() async {
        isStopped = true
        timer?.cancel()
        while isRunning { await LoopActor.sleep(.milliseconds(5), on: loop) }
    }

    /// Something may be there to drain, or the database has come.
    func look() {
        guard !isRunning, !isStopped, spool.isDatabaseThere(), !spool.spool.isEmpty else { return }
        isRunning = true
        LoopActor.spawn { [self] in
            await drain()
            isRunning = false
        }
    }

    private func drain() async {
        do throws(SpoolError) {
            guard let drain = try spool.spool.beginDrain() else { return }
            defer { drain.end() }
            let run = begin(drain)
            run.isStopped = { [weak self] in self?.isStopped ?? true }
            let end = await run.run()
            let counts = run.counts
            if counts.all > 0 {
                log.info(
                    "Spool drained",
                    metadata: [
                        "messages": "\(counts.accepted)", "known": "\(counts.known)", "unprocessable": "\(counts.unprocessable)",
                        "statuses": "\(counts.statuses)", "end": "\(word(end))",
                    ])
            }
            if case .trouble(let error) = end { throw error }
            trouble = nil
        } catch { tell(error) }
    }

    private func word(_ end: DrainRun.End) -> String {
        switch end {
        case .done: "empty"
        case .stopped: "stopped"
        case .away: "database away"
        case .trouble: "trouble"
        }
    }

    /// Once an episode.
    private func tell(_ error: SpoolError) {
        let reason = "\(error)"
        if trouble != reason { log.error("The spool cannot be drained", metadata: ["reason": "\(reason)"]) }
        trouble = reason
    }
}
