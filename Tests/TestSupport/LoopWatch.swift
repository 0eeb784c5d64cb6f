// Fails the tests that run when one of them holds the loop that all tests share: time-outs of the others would fire late and blame them. Waiting for the
// processor doesn't count, only what the loop's own thread spends computing or blocked. Started and read by RunOnLoop. Imports no test
// library: release builds hold this target too.

import EventLoop
import Glibc
import Time

/// Confined to the loop's thread.
final class LoopWatch {
    private static let beat = Duration.milliseconds(100)
    /// Far above what the heaviest honest turn of a debug build takes (some 150 ms).
    private static let limit = Duration.seconds(1)

    /// How often it was held.
    private(set) var times = 0
    private(set) var longest = Duration.zero
    private var timer: LoopTimer?
    private var last: (instant: MonotonicInstant, waited: Duration)?

    init(_ loop: EventLoop) {
        let timer = LoopTimer(loop) { [unowned self] in look() }
        timer.schedule(every: Self.beat)
        self.timer = timer
    }

    private func look() {
        let now = MonotonicInstant.now()
        guard let waited = Self.waitedForProcessor() else { return }
        if let last {
            let held = now - last.instant - (waited - last.waited) - Self.beat
            if held > Self.limit {
                times += 1
                longest = max(longest, held)
            }
        }
        last = (now, waited)
    }

    /// How long this thread has been ready to run without running (proc(5), schedstat); nil where the kernel doesn't count it.
    private static func waitedForProcessor() -> Duration? {
        guard let file = fopen("/proc/thread-self/schedstat", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, Int32(line.count), file) != nil else { return nil }
        let fields = line.prefix { $0 != 0 }.split(separator: CChar(UInt8(ascii: " ")))
        guard fields.count > 1 else { return nil }
        return Int64(String(decoding: fields[1].map { UInt8(bitPattern: $0) }, as: UTF8.self)).map { .nanoseconds($0) }
    }
}
