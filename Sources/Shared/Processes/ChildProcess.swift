// Starting, signalling and burying child processes. Called by the dispatcher's worker pool, sms-routerctl and the system tests.
// posix_spawn only: a child forked after Swift's runtime has started threads may never run its own.

import CSystem
import Glibc

/// How a process ended.
package enum ChildExit: Sendable, Equatable, CustomStringConvertible {
    case exited(Int32)
    case signalled(Int32)

    package var description: String {
        switch self {
        case .exited(let code): "exit \(code)"
        case .signalled(let number): "signal \(number)"
        }
    }
}

package enum ChildProcess {
    /// Starts `path` and returns its pid. Each descriptor `source` of ours becomes `target` in the child; 0 is /dev/null, 1 and 2 are
    /// inherited unless they are targets, all others are closed. Signal mask and handlers are the default ones, and the child has a
    /// process group of its own, so that a terminal's ^C reaches the parent alone. `arguments` are those after the program's name.
    package static func spawn(
        path: String, arguments: [String] = [], environment: [String: String], descriptors: [(source: Int32, target: Int32)] = []
    ) throws(ProcessError) -> pid_t {
        let words = [path] + arguments
        let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
        let sources = descriptors.map(\.source)
        let targets = descriptors.map(\.target)
        let pid = withCStrings(words) { argv in
            withCStrings(variables) { envp in sys_spawn(path, argv, envp, sources, targets, Int32(descriptors.count)) }
        }
        return try ProcessError.check(pid, "start \(path)")
    }

    /// The end of child `pid` if it has ended: it is then buried, and the pid may be used again by the system. Nil while it runs.
    /// A pid that is no child of ours counts as ended.
    package static func reap(_ pid: pid_t) -> ChildExit? {
        var code: Int32 = 0
        var number: Int32 = 0
        let result = sys_reap(pid, &code, &number)
        if result == 0 { return nil }
        return number != 0 ? .signalled(number) : .exited(code)
    }

    /// Sends a signal; false when there is no such process.
    @discardableResult
    package static func signal(_ pid: pid_t, _ number: Int32) -> Bool { pid > 0 && kill(pid, number) == 0 }

    /// A descriptor that turns readable when child `pid` ends; the caller closes it. Needs Linux 5.3.
    package static func exitDescriptor(_ pid: pid_t) throws(ProcessError) -> Int32 {
        try ProcessError.check(sys_pidfd(pid), "watch process \(pid)")
    }
}

/// Buries every child that has ended. For a process that may be the parent of orphans (pid 1 of a container); callers that know their
/// children use `ChildProcess.reap`.
package func reapChildren() -> [(pid: pid_t, status: ChildExit)] {
    var ended: [(pid: pid_t, status: ChildExit)] = []
    while true {
        var code: Int32 = 0
        var number: Int32 = 0
        let pid = sys_reap(-1, &code, &number)
        guard pid > 0 else { return ended }
        ended.append((pid, number != 0 ? .signalled(number) : .exited(code)))
    }
}

/// Calls `body` with a null-terminated array of C strings, valid during the call.
private func withCStrings<Result>(_ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return body(&pointers)
}
