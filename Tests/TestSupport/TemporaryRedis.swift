// A private redis-server for tests: own directory below /tmp, Unix socket, nothing on disk, gone with the test process.

import EventLoop
import Glibc
import Processes

package struct TemporaryRedisError: Error, CustomStringConvertible {
    package var description: String
}

/// Blocks: not on a loop's thread that others wait for.
package final class TemporaryRedis {
    private let directory: String
    private let arguments: [String]
    private var lifeline: Int32 = -1
    private(set) package var pid: pid_t = 0

    package var socket: String { directory + "/redis.sock" }

    /// - Parameter settings: further words of redis-server's command line, such as `--requirepass` and a password.
    package init(_ settings: [String] = []) throws {
        var template = Array("/tmp/rdtXXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TemporaryRedisError(description: "no directory below /tmp") }
        directory = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        arguments =
            [
                "--port", "0", "--unixsocket", directory + "/redis.sock", "--unixsocketperm", "700", "--dir", directory, "--save", "",
                "--appendonly", "no", "--daemonize", "no", "--pidfile", directory + "/pid",
            ] + settings
        try start()
    }

    deinit {
        stop()
        _ = try? Self.wait(Self.spawn(["/bin/rm", "-rf", directory], input: nil))
    }

    /// Starts it, empty, and returns when it answers.
    package func start() throws {
        let (ours, theirs) = try socketPair()
        _ = fcntl(theirs, F_SETFL, 0)
        defer { close(theirs) }
        // The server lives as long as this process, or until the lifeline is cut.
        let script = "redis-server \"$@\" >/dev/null 2>&1 & echo $! >\"$0\"; read line; kill -9 $! 2>/dev/null"
        _ = try Self.spawn(["/bin/sh", "-c", script, directory + "/started"] + arguments, input: theirs)
        lifeline = ours
        for _ in 0..<600 {
            // One that wants a password says so, and is there.
            if let answer = try? cli(["PING"]), answer == "PONG" || answer.hasPrefix("NOAUTH") {
                pid = pid_t(Self.contents(directory + "/started").filter(\.isNumber)) ?? 0
                return
            }
            usleep(20_000)
        }
        throw TemporaryRedisError(description: "redis-server does not answer")
    }

    /// kill -9; what it had is gone.
    package func stop() {
        guard lifeline >= 0 else { return }
        ChildProcess.signal(pid, SIGCONT)
        ChildProcess.signal(pid, SIGKILL)
        close(lifeline)
        lifeline = -1
        unlink(socket)
    }

    package func signal(_ number: Int32) { ChildProcess.signal(pid, number) }

    /// By redis-cli; what it printed.
    package func cli(_ words: [String]) throws -> String {
        let output = "\(directory)/out.\(UInt64.random(in: 0 ... .max))"
        defer { unlink(output) }
        let end = try Self.wait(Self.spawn(["/usr/bin/redis-cli", "-s", socket] + words, input: nil, output: output))
        guard end == .exited(0) else { throw TemporaryRedisError(description: "redis-cli: \(Self.contents(output))") }
        return String(Self.contents(output).split(separator: "\n", omittingEmptySubsequences: false).dropLast().joined(separator: "\n"))
    }

    private static func contents(_ path: String) -> String {
        guard let file = fopen(path, "re") else { return "" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        // In a statement of its own: what is taken a prefix of is the array as it was before the arguments.
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    private static func spawn(_ words: [String], input: Int32?, output: String = "/dev/null") throws -> pid_t {
        let log = open(output, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard log >= 0 else { throw TemporaryRedisError(description: "cannot write \(output)") }
        defer { close(log) }
        var descriptors: [(source: Int32, target: Int32)] = [(log, 1), (log, 2)]
        if let input { descriptors.append((input, 0)) }
        return try ChildProcess.spawn(
            path: words[0], arguments: Array(words.dropFirst()), environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"],
            descriptors: descriptors)
    }

    private static func wait(_ pid: pid_t) throws -> ChildExit {
        var watch = pollfd(fd: try ChildProcess.exitDescriptor(pid), events: Int16(POLLIN), revents: 0)
        defer { close(watch.fd) }
        while true {
            poll(&watch, 1, -1)
            if let end = ChildProcess.reap(pid) { return end }
        }
    }
}
