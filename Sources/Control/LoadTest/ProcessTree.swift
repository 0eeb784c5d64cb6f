// CPU time of a process and its children, from /proc, around a load test: what a message costs the router and the database.

import ArgumentParser
import Glibc
import Time

/// A process to watch while a load test runs, as `NAME=PID`.
struct MeasuredProcess: ExpressibleByArgument {
    var name: String
    var pid: Int32

    init?(argument: String) {
        guard let equals = argument.lastIndex(of: "="), let pid = Int32(argument[argument.index(after: equals)...]), pid > 0,
            equals > argument.startIndex
        else { return nil }
        name = String(argument[..<equals])
        self.pid = pid
    }

    /// User and system time so far: its own, its living children's, and that of the children it has buried. Nil when it is not there.
    func cpuTime() -> Duration? {
        guard let own = Self.stat(pid) else { return nil }
        var ticks = own.ticks + own.buriedTicks
        if let directory = opendir("/proc") {
            while let entry = readdir(directory) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
                guard let other = Int32(name), let child = Self.stat(other), child.parent == pid else { continue }
                ticks += child.ticks + child.buriedTicks
            }
            closedir(directory)
        }
        return .nanoseconds(ticks * (1_000_000_000 / Int64(max(1, sysconf(Int32(_SC_CLK_TCK))))))
    }

    /// proc(5), /proc/PID/stat: fields 4 ppid, 14 utime, 15 stime, 16 cutime, 17 cstime, after a name in parentheses that may hold anything.
    private static func stat(_ pid: Int32) -> (parent: Int32, ticks: Int64, buriedTicks: Int64)? {
        let descriptor = open("/proc/\(pid)/stat", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = read(descriptor, &bytes, bytes.count)
        guard count > 0, let end = bytes[..<count].lastIndex(of: UInt8(ascii: ")")) else { return nil }
        let fields = String(decoding: bytes[(end + 1)..<count], as: UTF8.self).split(separator: " ").map { Int64($0) ?? 0 }
        guard fields.count > 14 else { return nil }
        return (Int32(truncatingIfNeeded: fields[1]), fields[11] + fields[12], fields[13] + fields[14])
    }
}
