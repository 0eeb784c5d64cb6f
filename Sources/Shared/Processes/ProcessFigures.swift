// What a process costs, from /proc (proc(5)). Used for metrics, tests and benchmarks; a reading takes some 0.1 ms.

import Glibc

package struct ProcessFigures: Sendable, Equatable {
    /// Proportional share of resident memory in bytes (smaps_rollup, Pss); 0 when the kernel denies it.
    package var proportionalMemory: UInt64
    /// CPU time used, user and system together.
    package var cpuTime: Duration
    package var threads: Int
    /// Open descriptors; 0 when the kernel denies it.
    package var descriptors: Int

    /// Nil when there is no such process.
    package init?(pid: pid_t) {
        guard let stat = processStat(pid) else { return nil }
        cpuTime = stat.cpuTime
        threads = stat.threads
        proportionalMemory = 0
        if let rollup = readSmallFile("/proc/\(pid)/smaps_rollup") {
            for line in rollup.split(separator: "\n") where line.hasPrefix("Pss:") {
                proportionalMemory = line.split(separator: " ").dropFirst().first.flatMap { UInt64($0) }.map { $0 * 1024 } ?? 0
            }
        }
        descriptors = 0
        if let directory = opendir("/proc/\(pid)/fd") {
            while let entry = readdir(directory) { if entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { descriptors += 1 } }
            closedir(directory)
        }
    }

    package static func ofThisProcess() -> ProcessFigures? { ProcessFigures(pid: getpid()) }
}

/// CPU time that a process has used, user and system together, to about 10 ms; nil when there is no such process. Some 20 µs.
package func processCPUTime(_ pid: pid_t) -> Duration? { processStat(pid)?.cpuTime }

/// CPU time that this process has used, user and system together (getrusage(2)). Some 0.3 µs.
package func ownCPUTime() -> Duration {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let seconds = Int64(usage.ru_utime.tv_sec) + Int64(usage.ru_stime.tv_sec)
    return .microseconds(seconds * 1_000_000 + Int64(usage.ru_utime.tv_usec) + Int64(usage.ru_stime.tv_usec))
}

/// Bytes of this process that are in memory, shared pages included (statm); 0 when the kernel does not say. Some 10 µs.
package func ownResidentMemory() -> UInt64 {
    guard let fields = readSmallFile("/proc/self/statm")?.split(separator: " "), fields.count > 1, let pages = UInt64(fields[1]) else {
        return 0
    }
    return pages * UInt64(max(1, sysconf(Int32(_SC_PAGESIZE))))
}

private func processStat(_ pid: pid_t) -> (cpuTime: Duration, threads: Int)? {
    guard let stat = readSmallFile("/proc/\(pid)/stat"), let end = stat.lastIndex(of: ")") else { return nil }
    // Fields 3 and on follow the command's name, which may hold anything: 14 utime, 15 stime, 20 num_threads.
    let fields = stat[stat.index(after: end)...].split(separator: " ")
    guard fields.count > 17, let user = Int64(fields[11]), let system = Int64(fields[12]), let threads = Int(fields[17]) else { return nil }
    let ticksPerSecond = Int64(max(1, sysconf(Int32(_SC_CLK_TCK))))
    return (.nanoseconds((user + system) * (1_000_000_000 / ticksPerSecond)), threads)
}

/// The whole of a file of /proc; nil when it cannot be read.
private func readSmallFile(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return nil }
        if count == 0 { return String(decoding: bytes, as: UTF8.self) }
        bytes.append(contentsOf: buffer[..<count])
    }
}
