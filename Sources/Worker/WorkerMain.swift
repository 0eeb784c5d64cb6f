// The worker program: settings, log, loop, the parts wired together, frames from the dispatcher handed to them, and the end.
// Called by Sources/Executables/sms-router-worker. Holds no logic of a message.

import EventLoop
import Glibc
import Logging
import Processes
import Settings
import Telemetry
import Wire

/// The entry of `sms-router-worker`.
package enum WorkerMain {
    /// Runs until the dispatcher lets the worker go. Returns the exit status: 0 asked to leave, 78 (EX_CONFIG) unusable settings or schema.
    /// - Parameter spam: what scores the texts, whatever the database says; nil: the model in force there.
    package static func run(environment: [String: String], spam: SpamScorer? = nil) -> Int32 {
        OnCPU.connect(WorkPage(inherited: WorkerContract.workDescriptor))
        signal(SIGPIPE, SIG_IGN)
        // A spool that may not grow is a full one.
        signal(SIGXFSZ, SIG_IGN)
        for number in [SIGINT, SIGHUP, SIGQUIT] { signal(number, SIG_IGN) }
        let settings: Settings
        do {
            settings = try Settings.load(environment: environment, for: .worker, readFile: readSettingsFile)
        } catch {
            complain("\(error)")
            return WorkerContract.exitConfiguration
        }
        let loop: EventLoop
        do { loop = try EventLoop() } catch {
            complain("\(error)")
            return 1
        }
        let sink = LogSink(
            format: settings.logFormat == .json ? .json : .text, level: settings.logLevel.loggerLevel)
        let flusher = LogFlusher(loop: loop, sink: sink)
        LoopActor.attach(to: loop)
        let exit = ExitStatus()
        LoopActor.spawn {
            let worker = WorkerProcess(loop: loop, settings: settings, sink: sink, spam: spam) { status in
                exit.value = status
                loop.stop()
            }
            worker.start()
        }
        loop.run()
        withExtendedLifetime(flusher) {}
        sink.flushBlocking(limit: .milliseconds(500))
        // Nothing is torn down piece by piece: the kernel closes what is open, and a task that still waits is waiting for nothing.
        return exit.value
    }

    /// Before there is a log: one line on standard error.
    private static func complain(_ reason: String) {
        let line = Array("sms-router-worker: \(reason)\n".utf8)
        _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }

    /// `@unchecked Sendable`: confined to the main thread, which runs the loop.
    private final class ExitStatus: @unchecked Sendable { var value: Int32 = 0 }
}

extension LogLevel {
    var loggerLevel: Logger.Level {
        switch self {
        case .debug: .debug
        case .info: .info
        case .warning: .warning
        case .error: .error
        }
    }
}

/// Empties the log's buffer once a turn of the loop, and when its reader has room again.
private final class LogFlusher {
    private let sink: LogSink
    private var retry: LoopTimer?

    init(loop: EventLoop, sink: LogSink) {
        self.sink = sink
        let retry = LoopTimer(loop) { [unowned self] in flush() }
        self.retry = retry
        sink.onPending = { [unowned self] in loop.onNextTurn { [weak self] in self?.flush() } }
    }

    private func flush() {
        sink.flush()
        // A stalled reader is asked again; what does not fit meanwhile is dropped and counted.
        if sink.pendingBytes > 0 { retry?.schedule(after: .milliseconds(50)) }
    }
}
