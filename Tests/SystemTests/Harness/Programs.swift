// The real programs, started from the build directory that the tests themselves come from, and ended with them.

import Glibc
import Processes
import TestSupport

enum Programs {
    /// Where the package's executables are: beside the bundle of the tests.
    static let directory: String = {
        for candidate in [CommandLine.arguments.first, ownExecutable()].compactMap({ $0 }) {
            var path = candidate[...]
            while let slash = path.lastIndex(of: "/") {
                path = path[..<slash]
                if access(path + "/sms-router", X_OK) == 0 { return String(path) }
            }
        }
        return "."
    }()

    /// Of one of ours, or of the system's when `name` is a path.
    static func path(_ name: String) -> String { name.hasPrefix("/") ? name : directory + "/" + name }

    private static func ownExecutable() -> String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }

    /// The environment of everything started here: nothing of the tester's own settings.
    static let plainEnvironment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"]

    /// Runs a program to its end. Standard input is `input`.
    static func run(
        _ name: String, _ arguments: [String] = [], _ environment: [String: String], input: String? = nil, seconds: Int = 60
    ) async throws -> (end: ChildExit, output: String, errors: String) {
        try await onOwnThread {
            let files = try ["out", "err", "in"].map { try TemporaryFile($0) }
            if let input { try files[2].write(input) }
            let pid = try ChildProcess.spawn(
                path: path(name), arguments: arguments, environment: plainEnvironment.merging(environment) { $1 },
                descriptors: [(files[2].descriptor, 0), (files[0].descriptor, 1), (files[1].descriptor, 2)])
            let end = try waitForEnd(pid, seconds: seconds)
            return (end, files[0].text, files[1].text)
        }
    }

    /// Waits for a child; one that does not end is killed and counts as signalled.
    static func waitForEnd(_ pid: pid_t, seconds: Int) throws -> ChildExit {
        let watch = try ChildProcess.exitDescriptor(pid)
        defer { close(watch) }
        var descriptor = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
        if poll(&descriptor, 1, Int32(seconds * Slowness.factor * 1000)) <= 0 {
            ChildProcess.signal(pid, SIGKILL)
            poll(&descriptor, 1, -1)
        }
        return ChildProcess.reap(pid) ?? .exited(-1)
    }
}

/// Gone with its last reference.
final class TemporaryFile: Sendable {
    let descriptor: Int32
    let path: String

    init(_ name: String) throws {
        path = "/tmp/smst-\(getpid())-\(UInt64.random(in: 0 ... .max))-\(name)"
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw NeverHappened(description: "cannot write \(path)") }
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// Instead of what is in it.
    func write(_ text: String) throws {
        ftruncate(descriptor, 0)
        let bytes = Array(text.utf8)
        guard bytes.isEmpty || Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
            throw NeverHappened(description: "cannot write \(path)")
        }
        lseek(descriptor, 0, SEEK_SET)
    }

    var text: String { contents(path) }
}

/// The whole of a file; empty when it cannot be read.
func contents(_ path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
        bytes.append(contentsOf: buffer[..<count])
    }
}

/// Ends a process when the tests end, however they do: a small shell holds the other end of a pipe.
final class Lifeline: Sendable {
    private let descriptor: Int32
    private let guardian: pid_t

    init(of pid: pid_t) throws {
        let (ours, theirs) = try socketPair()
        // The shell's `read` would take a non-blocking end for an empty one.
        _ = fcntl(theirs, F_SETFL, 0)
        defer { close(theirs) }
        descriptor = ours
        guardian = try ChildProcess.spawn(
            path: "/bin/sh", arguments: ["-c", "read line; kill -KILL \(pid)"], environment: Programs.plainEnvironment,
            descriptors: [(theirs, 0)])
    }

    /// The process has ended: its number may soon be another's.
    func release() {
        ChildProcess.signal(guardian, SIGKILL)
        _ = try? Programs.waitForEnd(guardian, seconds: 5)
    }

    deinit { close(descriptor) }
}
