// What the router's processes cost this machine, from /proc: CPU between two looks, and memory. For `top`. PSS where we may read it (root,
// or the service's user), else RSS, in which each process counts what they share.

import Glibc
import Processes
import Time

/// One look at some processes.
struct ProcessLook: Sendable {
    struct Figures: Sendable, Equatable {
        var cpu: Duration
        var memory: UInt64
        var isProportional: Bool
    }

    var at: MonotonicInstant
    var figures: [pid_t: Figures] = [:]

    init(at instant: MonotonicInstant, figures: [pid_t: Figures] = [:]) { (at, self.figures) = (instant, figures) }

    /// A process that is gone is left out.
    init(of pids: [pid_t]) {
        at = .now()
        for pid in pids where pid > 0 {
            guard let process = ProcessFigures(pid: pid) else { continue }
            let proportional = process.proportionalMemory
            figures[pid] = Figures(
                cpu: process.cpuTime, memory: proportional > 0 ? proportional : Self.residentMemory(pid), isProportional: proportional > 0)
        }
    }

    private static func residentMemory(_ pid: pid_t) -> UInt64 {
        guard let text = SmallFile.text("/proc/\(pid)/statm"),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ UInt64($0) })
        else { return 0 }
        return pages * UInt64(max(1, sysconf(Int32(_SC_PAGESIZE))))
    }

    /// Share of one core since an earlier look, in per cent; nil for a process that was not there then.
    func cpuShare(_ pid: pid_t, since earlier: ProcessLook) -> Double? {
        guard let now = figures[pid], let before = earlier.figures[pid], now.cpu >= before.cpu else { return nil }
        let span = (at - earlier.at).milliseconds
        return span > 0 ? (now.cpu - before.cpu).milliseconds / span * 100 : nil
    }
}

/// Files of /proc and /sys: small, and to be read at once.
enum SmallFile {
    /// nil when it cannot be read.
    static func text(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while bytes.count < 4 << 20 {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            bytes.append(contentsOf: buffer[..<count])
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
