// Fails the tests that run when one of them holds the loop that all tests share: time-outs of the others would fire late and blame them. Waiting for the
// processor doesn't count, only what the loop's own thread spends computing or blocked. Started and read by RunOnLoop. Imports no test
// library: release builds hold this target too.

import EventLoop
import Glibc
import Time

/// Confined to the loop's thread.
final class LoopWatch {
    private static let beat = Duration.milliseconds(100)
    /// Far above what the heaviest honest turn of a debug build takes (some 150 ms; a checkpoint of the spool tests has taken 1.2 s of a virtual
    /// machine's kernel where the host was busy), far below the time-outs that tests set themselves.
    private static let computing = Duration.seconds(2)
    /// A spool that is drained waits for the disk, which has taken 1.1 s for it while a build was being written back.
    private static let blocked = Duration.seconds(4)

    /// How often it was held.
    private(set) var times = 0
    private(set) var longest = Duration.zero
    private var timer: LoopTimer?
    private var last: (instant: MonotonicInstant, spent: (computing: Duration, waiting: Duration))?

    init(_ loop: EventLoop) {
        let timer = LoopTimer(loop) { [unowned self] in look() }
        timer.schedule(every: Self.beat)
        self.timer = timer
    }

    private func look() {
        let now = MonotonicInstant.now()
        guard let spent = Self.spent() else { return }
        if let last {
            let computed = spent.computing - last.spent.computing
            let held = now - last.instant - (spent.waiting - last.spent.waiting) - Self.beat
            if held > Self.computing, computed > Self.computing || held - computed > Self.blocked {
                times += 1
                longest = max(longest, held)
            }
        }
        last = (now, spent)
    }

    /// How long this thread has run, and has been ready to run without running (proc(5), schedstat); nil where the kernel doesn't count it.
    private static func spent() -> (computing: Duration, waiting: Duration)? {
        guard let file = fopen("/proc/thread-self/schedstat", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, Int32(line.count), file) != nil else { return nil }
        let fields = line.prefix { $0 != 0 }.split(separator: CChar(UInt8(ascii: " ")))
        let numbers = fields.prefix(2).compactMap { Int64(String(decoding: $0.map { UInt8(bitPattern: $0) }, as: UTF8.self)) }
        return numbers.count == 2 ? (.nanoseconds(numbers[0]), .nanoseconds(numbers[1])) : nil
    }
}
