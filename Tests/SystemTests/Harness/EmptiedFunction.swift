// Takes the work out of one function of a running process, without any hook in its program: in that process's memory alone its first instruction
// becomes a return. For functions without arguments that must be kept and without a result. Which tells what is left when a part of a program
// silently does nothing any more, while everything around it goes on.

import Glibc
import Processes
import TestSupport

enum EmptiedFunction {
    private static let nm = "/usr/bin/nm"

    /// A return on this machine; empty on one that this file doesn't know.
    private static var `return`: [UInt8] {
        #if arch(x86_64)
            [0xC3]
        #elseif arch(arm64)
            [0xC0, 0x03, 0x5F, 0xD6]
        #else
            []
        #endif
    }

    static let isPossible = !`return`.isEmpty && access(nm, X_OK) == 0 && EndlessLoop.isPossible

    /// `symbol` is the mangled name in `program`, one of ours that `pid` runs.
    static func begin(_ symbol: String, of program: String, in pid: pid_t) async throws {
        let found = try await Programs.run(
            "/bin/sh", ["-c", "\(nm) \"$0\" | grep -F -e \"$1\"", Programs.path(program), symbol], [:])
        // Address, kind, name.
        let lines = found.output.split(separator: "\n").map { $0.split(separator: " ") }.filter { $0.count == 3 && $0[2] == symbol }
        guard lines.count == 1, let offset = off_t(lines[0][0], radix: 16) else {
            throw NeverHappened(description: "\(program) has no function \(symbol)")
        }
        // Where the program begins: its first mapping. One that is no file of its own place (ET_EXEC) has addresses already; Swift makes none.
        let first = contents("/proc/\(pid)/maps").split(separator: "\n").first { $0.hasSuffix("/" + program) }
        guard let base = first.flatMap({ $0.split(separator: "-").first }).flatMap({ off_t($0, radix: 16) }) else {
            throw NeverHappened(description: "\(pid) does not run \(program)")
        }
        let memory = open("/proc/\(pid)/mem", O_WRONLY | O_CLOEXEC)
        defer { close(memory) }
        guard pwrite(memory, `return`, `return`.count, base + offset) == `return`.count else {
            throw NeverHappened(description: "cannot write into \(pid): \(String(cString: strerror(errno)))")
        }
    }
}
