// One target under its mutations for a time or a number of inputs. Called by FuzzCommand and FuzzTests. What breaks a property ends the process.

import Glibc
import TestSupport
import Time

/// What a run came to.
package struct FuzzReport: Sendable {
    package var inputs = 0
    package var bytes = 0
    /// Of outcomes.
    package var kinds = 0
    package var slowest = Duration.zero
    package var elapsed = Duration.zero
    /// How much larger the process became by the seeds, read over and over.
    package var kept = 0
}

package struct FuzzRun {
    package enum Amount: Sendable {
        case inputs(Int)
        case span(Duration)
    }

    /// An input may take this much processor time, and so much more for each byte: what is worse than linear does not fit. Unoptimised code is slow.
    #if DEBUG
        private static let fixedTime = Duration.milliseconds(500)
        private static let timeAByte = Duration.microseconds(200)
    #else
        private static let fixedTime = Duration.milliseconds(50)
        private static let timeAByte = Duration.microseconds(10)
    #endif

    private let target: FuzzTarget
    private var mutator: Mutator
    private var report = FuzzReport()

    package init(_ target: FuzzTarget, seed: UInt64, corpus: [[UInt8]] = []) {
        self.target = target
        mutator = Mutator(target, seed: seed, corpus: corpus)
    }

    /// - Parameters:
    ///   - isAlone: nothing else runs in this process, so that what it keeps is the target's.
    ///   - begins: told each input before it is read.
    package mutating func run(_ amount: Amount, isAlone: Bool = true, begins: ([UInt8], UInt64) -> Void = { _, _ in }) -> FuzzReport {
        let start = MonotonicInstant.now()
        while true {
            report.elapsed = .now() - start
            switch amount {
            case .inputs(let most) where report.inputs >= most: return finish(isAlone)
            case .span(let span) where report.elapsed >= span: return finish(isAlone)
            default: break
            }
            // Looking at the clock costs as much as a short input.
            for _ in 0..<16 { one(begins) }
        }
    }

    private mutating func one(_ begins: ([UInt8], UInt64) -> Void) {
        let input = mutator.next()
        report.inputs += 1
        report.bytes += input.count
        begins(input, UInt64(report.inputs))
        let kind = timed(input)
        mutator.saw(input, kind)
    }

    private mutating func timed(_ input: [UInt8]) -> UInt64 {
        let start = MonotonicInstant.now()
        let kind = target.check(input)
        var taken = MonotonicInstant.now() - start
        let allowed = Self.fixedTime + Self.timeAByte * input.count
        // The machine may have done something else: only processor time that comes again counts.
        for _ in 0..<3 where taken > allowed {
            let before = processorTime()
            must(target.check(input) == kind, "the same input came to something else")
            taken = min(taken, processorTime() - before)
        }
        must(taken <= allowed, "\(input.count) bytes took \(taken)")
        report.slowest = max(report.slowest, taken)
        return kind
    }

    /// The seeds over and over: what keeps a little of each shows.
    private mutating func finish(_ isAlone: Bool) -> FuzzReport {
        report.kinds = mutator.found
        guard isAlone else { return report }
        let smallest = target.seeds.filter { $0.count <= 131_072 }
        func round(_ times: Int) { for _ in 0..<times { for seed in smallest { _ = target.check(seed) } } }
        round(20)
        let before = residentBytes()
        round(target.mayKeep > 8 << 20 ? 20 : 200)
        report.kept = max(0, residentBytes() - before)
        must(report.kept <= target.mayKeep, "the process grew by \(report.kept) bytes")
        return report
    }
}

private func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
}

/// The second field of /proc/self/statm, in pages.
private func residentBytes() -> Int {
    let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return 0 }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = read(file, &buffer, buffer.count)
    let fields = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
}
