// `sms-routerctl top`: the running router, live. Each interval asks the control socket once and looks at the router's processes in /proc;
// changes nothing. What is shown is TopLayout's.

import ArgumentParser
import EventLoop
import Glibc
import Time

struct TopCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "top", abstract: "The running router, live: rate, latency, queues, workers, errors.",
        discussion: """
            Rates and latency are those of the last interval. q or Ctrl-C ends it. Where the output is no terminal, or with --batch, frames follow each \
            other as plain lines. Exit 69 when no router runs here. Talks to the router over the control socket in SMS_ROUTER_STATE_DIR, as root or as the \
            service's user; memory is the processes' proportional share (PSS) where this user may read it, else RSS.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "Between two looks, from 100ms to 60s.") var interval = SpanArgument(.seconds(1))
    @Flag(help: "One frame as plain lines, after one interval.") var once = false
    @Flag(help: "Frame after frame as plain lines.") var batch = false

    func validate() throws { try LiveInterval.check(interval) }

    func execute() throws(ControlError) {
        let directory = try environment.load().settings.stateDirectory
        guard once || batch || isatty(STDOUT_FILENO) != 1 else { return try TopSession(directory, interval.span).run() }
        var frames = TopFrames(directory)
        try frames.next()
        // All workers, however many: who reads this has no screen.
        let width = isatty(STDOUT_FILENO) == 1 ? TerminalScreen.size().width : 200
        while true {
            usleep(UInt32(clamping: interval.span.wholeMicroseconds))
            guard let layout = try frames.next() else { continue }
            print(layout.lines(width: width, height: .max).map(\.text).joined(separator: "\n"))
            fflush(nil)
            if once { return }
            print("")
        }
    }
}

/// Reading after reading, with the one before.
struct TopFrames {
    private let directory: String
    private var last: (reading: RouterReading, look: ProcessLook)?

    init(_ directory: String) { self.directory = directory }

    /// nil: the first one, with which nothing can be compared.
    @discardableResult
    mutating func next(within seconds: Int = 10) throws(ControlError) -> TopLayout? {
        let reading = try RouterReading.take(directory, within: seconds)
        let look = ProcessLook(of: [reading.pid] + reading.workers.map(\.pid))
        let before = last
        last = (reading, look)
        guard let before else { return nil }
        let clock = String(WallTime.now().iso8601.dropFirst(11).prefix(8)) + "Z"
        return TopLayout(change: RouterChange(before.reading, reading), earlier: before.look, look: look, clock: clock)
    }
}

/// The screen, from its beginning to its end. Confined to the main thread.
private final class TopSession {
    private let interval: Duration
    private let screen = TerminalScreen()
    private var frames: TopFrames
    private var shown: TopLayout?

    init(_ directory: String, _ interval: Duration) {
        frames = TopFrames(directory)
        self.interval = interval
    }

    func run() throws(ControlError) {
        // What is wrong at the start is said where it stays.
        try frames.next()
        let loop: EventLoop
        do { loop = try EventLoop() } catch { throw .software("\(error)") }
        screen.enter()
        defer { screen.leave() }
        let watchers =
            [SIGINT, SIGTERM, SIGHUP, SIGQUIT].map { SignalWatcher(loop, signal: $0) { loop.stop() } } + [
                SignalWatcher(loop, signal: SIGWINCH) { [unowned self] in draw() },
                SignalWatcher(loop, signal: SIGTSTP) { [unowned self] in pause() },
            ]
        var input: IOWatcher?
        if isatty(STDIN_FILENO) == 1 {
            input = IOWatcher(loop, descriptor: STDIN_FILENO) { _ in if Self.isAskedToEnd() { loop.stop() } }
            input?.watch(.read)
        }
        // The first frame soon, with little in it, instead of an empty screen.
        let first = LoopTimer(loop) { [unowned self] in turn() }
        first.schedule(after: min(interval, .milliseconds(200)))
        let timer = LoopTimer(loop) { [unowned self] in turn() }
        timer.schedule(every: interval)
        loop.run()
        withExtendedLifetime((watchers, input, first, timer)) {}
    }

    private func turn() {
        do throws(ControlError) {
            if let layout = try frames.next(within: 2) { shown = layout }
        } catch {
            // It may come back; meanwhile the last figures stay.
            shown?.trouble = OutputValue.oneLine(error.message)
        }
        draw()
    }

    private func draw() {
        let size = TerminalScreen.size()
        if let shown { screen.draw(shown.lines(width: size.width, height: size.height)) }
    }

    /// Ctrl-Z: the terminal is the shell's until it brings us back.
    private func pause() {
        screen.leave()
        kill(getpid(), SIGSTOP)
        screen.enter()
        draw()
    }

    /// q was typed, or the terminal is gone.
    private static func isAskedToEnd() -> Bool {
        var keys = [UInt8](repeating: 0, count: 64)
        let count = read(STDIN_FILENO, &keys, keys.count)
        if count < 0 { return errno != EINTR && errno != EAGAIN }
        return count == 0 || keys[..<count].contains { $0 == UInt8(ascii: "q") || $0 == UInt8(ascii: "Q") || $0 == 3 }
    }
}
