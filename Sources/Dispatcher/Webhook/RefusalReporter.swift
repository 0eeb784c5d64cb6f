// Refusals as log lines: the first five a minute of a cause, then a count. Held by the front; writes through the logger alone.

import Logging
import Telemetry
import Time

/// Confined to the loop's thread.
final class RefusalReporter {
    private var log = RefusalLog()
    private let logger: Logger

    init(_ logger: Logger) { self.logger = logger }

    /// One refusal; `cause` is one of a fixed set. The metadata are made only when they are written.
    func refused(_ cause: String, _ message: String, at now: MonotonicInstant = .now(), _ metadata: () -> Logger.Metadata) {
        let action = log.happened(cause, at: now)
        if action.withheld > 0 { tell(cause, action.withheld) }
        if action.log { logger.warning("\(message)", metadata: metadata()) }
    }

    /// For a timer every few seconds: says what was withheld.
    func tick(_ now: MonotonicInstant) {
        for (cause, withheld) in log.ended(at: now) { tell(cause, withheld) }
    }

    private func tell(_ cause: String, _ withheld: Int) {
        logger.warning("Refusals not logged in the minute before", metadata: ["cause": "\(cause)", "count": "\(withheld)"])
    }
}
