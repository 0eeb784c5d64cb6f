// How long a part takes for one body, in processor time of this thread: what else runs on the machine does not count.

import Glibc
import Worker

enum PartClock {
    /// Nanoseconds that this thread has used.
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// Nanoseconds of one call, the least of five rounds; a short part is called often enough that the clock itself does not count.
    static func time(_ part: TextPart, _ body: TextBody) -> Double {
        var begin = now()
        var findings = part.work(body)
        let calls = max(1, min(1000, 50_000 / max(1, now() - begin)))
        var least = Double.infinity
        for _ in 0..<5 {
            begin = now()
            for _ in 0..<calls { findings &+= part.work(body) }
            least = min(least, Double(now() - begin) / Double(calls))
        }
        keep(findings)
        return least
    }

    /// Nothing that was computed is left out as unused.
    @inline(never) private static func keep(_ findings: Int) { if findings == .min { print("") } }
}
