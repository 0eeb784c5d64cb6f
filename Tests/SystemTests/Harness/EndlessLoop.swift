// Puts a running process into an endless loop, without any hook in its program: the instruction at which it stands while it is stopped is
// overwritten, in that process's memory alone, with a jump to itself. From its next step on it is what a bug makes of a program: alive, on
// the processor, deaf.

import Glibc
import Processes
import TestSupport

enum EndlessLoop {
    /// A jump to itself on this machine; empty on one that this file doesn't know.
    private static var jump: [UInt8] {
        #if arch(x86_64)
            [0xEB, 0xFE]
        #elseif arch(arm64)
            [0x00, 0x00, 0x00, 0x14]
        #else
            []
        #endif
    }

    /// The kernel may forbid a parent to write into its children's memory.
    static let isPossible: Bool = {
        guard !jump.isEmpty, let pid = try? ChildProcess.spawn(path: "/bin/sleep", arguments: ["60"], environment: [:]) else {
            return false
        }
        defer {
            ChildProcess.signal(pid, SIGKILL)
            _ = try? Programs.waitForEnd(pid, seconds: 5)
        }
        let memory = open("/proc/\(pid)/mem", O_RDWR | O_CLOEXEC)
        defer { close(memory) }
        return memory >= 0
    }()

    static func begin(in pid: pid_t) async throws {
        ChildProcess.signal(pid, SIGSTOP)
        try await eventually("\(pid) stands still") { state(of: pid) == "T" }
        // The call that it stands in, its arguments, the stack's pointer, and last the place of the next instruction.
        let words = contents("/proc/\(pid)/syscall").split { $0 == " " || $0 == "\n" }
        guard let place = words.last.flatMap({ off_t($0.dropFirst(2), radix: 16) }) else {
            throw NeverHappened(description: "where \(pid) stands: \(words)")
        }
        let memory = open("/proc/\(pid)/mem", O_WRONLY | O_CLOEXEC)
        defer { close(memory) }
        guard pwrite(memory, jump, jump.count, place) == jump.count else {
            throw NeverHappened(description: "cannot write into \(pid): \(String(cString: strerror(errno)))")
        }
        let before = ProcessFigures(pid: pid)?.cpuTime ?? .zero
        ChildProcess.signal(pid, SIGCONT)
        try await eventually("\(pid) turns") { (ProcessFigures(pid: pid)?.cpuTime ?? .zero) - before > .milliseconds(50) }
    }

    /// As ps shows it: R, S, T…
    static func state(of pid: pid_t) -> String {
        contents("/proc/\(pid)/stat").split(separator: ")").last?.split(separator: " ").first.map { String($0) } ?? ""
    }
}
