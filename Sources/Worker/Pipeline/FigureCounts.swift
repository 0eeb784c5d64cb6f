// What this worker counts, in the order of Telemetry's table; reported to the dispatcher as it stands. Used by the pipeline and WorkerMain.

import EventLoop
import Telemetry
import Wire

@LoopActor final class FigureCounts {
    private var values = [UInt64](repeating: 0, count: WorkerFigures.count)

    init() {}

    func add(_ figure: WorkerFigure, _ count: UInt64 = 1) { values[figure.rawValue] &+= count }
    func set(_ figure: WorkerFigure, _ value: Int) { values[figure.rawValue] = UInt64(clamping: value) }
    func set(_ figure: WorkerFigure, _ value: UInt64) { values[figure.rawValue] = value }

    /// One duration of a histogram.
    func record(_ histogram: WorkerHistogram, _ duration: Duration) { histogram.record(duration, in: &values) }

    /// A stage has had a message; by its place in `MessageTrace.stages`.
    func record(stage: Int, nanoseconds: Int64) { StageFigures.record(stage: stage, nanoseconds: nanoseconds, in: &values) }

    /// A finished message, by its end.
    func count(_ end: MessageEnd) { count(end.outcome, isTold: !end.parts.isEmpty) }

    /// - Parameter isTold: what its outcome would say is said, and not withheld.
    private func count(_ outcome: Outcome, isTold: Bool) {
        switch outcome {
        case .replied: add(.replied)
        case .command:
            add(.replied)
            add(.commands)
        case .unknown:
            add(isTold ? .told : .silent)
            add(.unknownUser)
        case .stale:
            add(isTold ? .told : .silent)
            add(.staleNumber)
        case .ambiguous:
            add(isTold ? .told : .silent)
            add(.ambiguousUser)
        case .wrongNumber:
            add(isTold ? .told : .silent)
            add(.wrongNumbers)
        case .verified:
            add(isTold ? .told : .silent)
            add(.codesRight)
        case .codeWrong:
            add(isTold ? .told : .silent)
            add(.codesWrong)
        case .codeExpired:
            add(isTold ? .told : .silent)
            add(.codesExpired)
        case .inactive:
            add(isTold ? .told : .silent)
            add(.inactiveUser)
        case .spam:
            add(isTold ? .told : .silent)
            add(.spam)
        case .limited:
            add(isTold ? .told : .silent)
            add(.limited)
        case .limitedSilently:
            add(.silent)
            add(.limited)
        case .optOut:
            add(.silent)
            add(.optOuts)
        case .optIn:
            add(.silent)
            add(.optIns)
        case .optedOut:
            add(.silent)
            add(.optedOut)
        case .foreignNumber:
            add(.silent)
            add(.unlistedNumber)
        case .held:
            add(.silent)
            add(.held)
        case .repeated:
            add(.silent)
            add(.repeated)
        case .blocked:
            add(.silent)
            add(.blocked)
        case .reaction:
            add(.silent)
            add(.reactions)
        case .autoReply:
            add(.silent)
            add(.autoReplies)
        case .silence, .help, .empty, .unanswerable: add(.silent)
        case .disabled: add(.skipped)
        case .agentTimedOut, .timedOut: add(.failedAgentTimeout)
        case .agentUnavailable: add(.failedAgentUnavailable)
        case .agentGaveNothing: add(.failedAgentNothing)
        case .expired: add(.expired)
        case .poison: add(.dead)
        case .agentBadAnswer, .failure: add(.failedInternal)
        }
    }

    var report: Figures { Figures(values: values) }
}
