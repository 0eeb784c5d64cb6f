// A private PostgreSQL for tests: own directory below /tmp, Unix socket and a free TCP port, no fsync, gone with the test process.
// A small shell process beside it holds the end of a pipe: when this process ends, however it ends, the shell stops the server and
// removes the directory.

import EventLoop
import Glibc
import Processes

/// Why there is no server for the tests.
package struct TemporaryPostgresError: Error, CustomStringConvertible {
    package var description: String
}

/// One cluster. As root the server and what makes it run as user postgres, since initdb refuses root.
package final class TemporaryPostgres: Sendable {
    /// Socket directory; the data is in `data` below it.
    package let directory: String
    package let port: Int
    private let binaries: String
    private let settings: [String]
    private let lifeline: Int32
    /// Clusters and databases are made one at a time.
    private static let making = Turnstile(1)

    /// One server for all tests of the process that do not stop it: started with the first call.
    package static func shared() async throws -> TemporaryPostgres { try await sharedTask.value }

    private static let sharedTask = Task.detached { try await start() }

    /// A server of one's own, with `settings` as `name=value`.
    package static func start(settings: [String] = []) async throws -> TemporaryPostgres {
        try await making.pass { try await onOwnThread { try TemporaryPostgres(settings: settings) } }
    }

    /// A standby that follows this server; it can be read only, until `promote`.
    package func makeStandby() async throws -> TemporaryPostgres {
        try await Self.making.pass { try await onOwnThread { try TemporaryPostgres(following: self) } }
    }

    /// Ends a standby's following: it can be written to from then on.
    package func promote() async throws {
        try await command(Self.asPostgres([binaries + "/pg_ctl", "promote", "-w", "-D", data]))
    }

    /// By the Unix socket, as the superuser `postgres`.
    package var url: String { url(database: "postgres") }
    package func url(database: String) -> String {
        let host = directory.split(separator: "/").reduce(into: "") { $0 += "%2F" + $1 }
        return "postgresql://postgres@\(host):\(port)/\(database)"
    }
    /// By TCP to `host`, a name or an address of this machine.
    package func tcpURL(host: String = "127.0.0.1", database: String = "postgres") -> String {
        "postgresql://postgres@\(host):\(port)/\(database)"
    }

    package func stop(mode: String = "fast") async throws {
        try await command(Self.asPostgres([binaries + "/pg_ctl", "stop", "-w", "-m", mode, "-D", data]))
    }
    package func start() async throws { try await onOwnThread { try self.startServer() } }
    package func restart() async throws {
        try await stop()
        try await start()
    }

    /// A database for one test, empty or a copy of `template`; gives back its URL.
    package func createDatabase(_ name: String, template: String? = nil) async throws -> String {
        let origin = template.map { " template \"\($0)\"" } ?? ""
        try await Self.making.pass { _ = try await sql("create database \"\(name)\"\(origin)") }
        return url(database: name)
    }

    /// Runs `sql` by psql, beside everything that is tested; gives back its rows, columns separated by |.
    @discardableResult
    package func sql(_ sql: String, database: String = "postgres") async throws -> String {
        try await command([
            binaries + "/psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", directory, "-p", String(port), "-U", "postgres", "-d", database,
            "-c", sql,
        ])
    }

    private var data: String { directory + "/data" }

    private init(settings: [String] = [], following primary: TemporaryPostgres? = nil) throws {
        binaries = try Self.findBinaries()
        var template = Array("/tmp/pgtXXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TemporaryPostgresError(description: "no directory below /tmp") }
        directory = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        chmod(directory, 0o755)
        if geteuid() == 0 {
            guard let user = getpwnam("postgres") else { throw TemporaryPostgresError(description: "no user postgres") }
            chown(directory, user.pointee.pw_uid, user.pointee.pw_gid)
        }
        port = try freePort()
        self.settings =
            [
                "listen_addresses=127.0.0.1", "port=\(port)", "unix_socket_directories=\(directory)", "fsync=off", "full_page_writes=off",
                "shared_buffers=64MB", "max_connections=200", "log_min_messages=warning",
            ] + settings
        lifeline = try Self.startGuard(binaries: binaries, directory: directory)
        let command =
            if let primary {
                [
                    "/pg_basebackup", "-D", data, "-h", primary.directory, "-p", String(primary.port), "-U", "postgres", "-c", "fast", "-R",
                    "--no-sync",
                ]
            } else { ["/initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"] }
        try Self.run(Self.asPostgres([binaries + command[0]] + command.dropFirst()), output: directory + "/initdb.log")
        try startServer()
    }

    deinit { close(lifeline) }

    private func startServer() throws {
        let options = settings.map { "-c '\($0)'" }.joined(separator: " ")
        try Self.run(
            Self.asPostgres([binaries + "/pg_ctl", "start", "-w", "-D", data, "-l", directory + "/server.log", "-o", options]),
            output: directory + "/pg_ctl.log")
    }

    @discardableResult
    private func command(_ arguments: [String]) async throws -> String {
        let output = "\(directory)/out.\(UInt64.random(in: 0 ... .max))"
        return try await onOwnThread { try Self.run(arguments, output: output) }
    }

    private static func asPostgres(_ arguments: [String]) -> [String] {
        geteuid() == 0 ? ["/sbin/runuser", "-u", "postgres", "--"] + arguments : arguments
    }

    private static func findBinaries() throws -> String {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob("/usr/lib/postgresql/*/bin/initdb", 0, nil, &found) == 0 else {
            throw TemporaryPostgresError(description: "no PostgreSQL server below /usr/lib/postgresql")
        }
        let paths = (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
        func version(_ path: String) -> Int { Int(path.split(separator: "/").dropFirst(3).first ?? "") ?? 0 }
        guard let newest = paths.max(by: { version($0) < version($1) }) else {
            throw TemporaryPostgresError(description: "no PostgreSQL server")
        }
        return String(newest.dropLast("/initdb".count))
    }

    /// Gives back the end of the pipe whose closing ends the server.
    private static func startGuard(binaries: String, directory: String) throws -> Int32 {
        let (ours, theirs) = try socketPair()
        // The shell's `read` would take a non-blocking end for an empty one.
        _ = fcntl(theirs, F_SETFL, 0)
        let stop = asPostgres([binaries + "/pg_ctl", "stop", "-m", "immediate", "-D", directory + "/data"]).joined(separator: " ")
        _ = try spawn("read line; \(stop); rm -rf \(directory)", [], input: theirs, output: "/dev/null")
        close(theirs)
        return ours
    }

    /// Runs a program to its end and gives back what it wrote.
    @discardableResult
    private static func run(_ arguments: [String], output: String) throws -> String {
        preconditionNotOnLoop()
        let child = try spawn("exec \"$@\"", ["sh"] + arguments, input: nil, output: output)
        var watch = pollfd(fd: try ChildProcess.exitDescriptor(child), events: Int16(POLLIN), revents: 0)
        defer { close(watch.fd) }
        var end: ChildExit?
        while end == nil {
            poll(&watch, 1, -1)
            end = ChildProcess.reap(child)
        }
        let text = read(output)
        guard end == .exited(0) else { throw TemporaryPostgresError(description: "\(arguments.joined(separator: " ")): \(text)") }
        return text
    }

    private static func read(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer {
            fclose(file)
            unlink(path)
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes.append(contentsOf: buffer[..<count])
        }
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Through a shell, which leaves the directory of the tests: user postgres may not enter it. Nothing else of ours stays open.
    private static func spawn(_ script: String, _ arguments: [String], input: Int32?, output: String) throws -> pid_t {
        let log = Glibc.open(output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard log >= 0 else { throw TemporaryPostgresError(description: "cannot write \(output)") }
        defer { close(log) }
        var descriptors: [(source: Int32, target: Int32)] = [(log, 1), (log, 2)]
        if let input { descriptors.append((input, 0)) }
        return try ChildProcess.spawn(
            path: "/bin/sh", arguments: ["-c", "cd /; " + script] + arguments, environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"],
            descriptors: descriptors)
    }
}

/// Runs what blocks on a thread of its own: the global pool has one thread a core, and other tests need them.
package func onOwnThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        let job = ThreadJob { continuation.resume(with: Result(catching: body)) }
        var thread = pthread_t()
        let context = Unmanaged.passRetained(job).toOpaque()
        let error = pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<ThreadJob>.fromOpaque(context).takeRetainedValue().body() }
                return nil
            }, context)
        guard error == 0 else {
            Unmanaged<ThreadJob>.fromOpaque(context).release()
            return continuation.resume(throwing: TemporaryPostgresError(description: "no thread"))
        }
        pthread_detach(thread)
    }
}

private final class ThreadJob: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
