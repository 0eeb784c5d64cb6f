// A PgBouncer between a test and its PostgreSQL, as user postgres when root runs the tests: it refuses root.

import Glibc
import Processes
import TestSupport

final class PgBouncerProcess: Sendable {
    let port: Int
    private let pid: pid_t
    private let lifeline: Lifeline

    /// `settings` over the usual ones; `directory` is one that user postgres may enter.
    static func start(
        before postgres: TemporaryPostgres, settings: [String: String], directory: String
    ) async throws -> PgBouncerProcess {
        let process = try await onOwnThread { try PgBouncerProcess(postgres, settings, directory) }
        try await eventually("PgBouncer listens: \(contents(directory + "/pgbouncer.log"))") {
            (try? await onOwnThread { try Flood(port: process.port, count: 1) }) != nil
        }
        return process
    }

    private init(_ postgres: TemporaryPostgres, _ settings: [String: String], _ directory: String) throws {
        port = try freePort()
        let users = directory + "/users.txt"
        let configuration = directory + "/pgbouncer.ini"
        let all = [
            "listen_addr": "127.0.0.1", "listen_port": String(port), "unix_socket_dir": "", "auth_type": "trust", "auth_file": users,
        ].merging(settings) { $1 }
        let lines = all.map { "\($0.key) = \($0.value)" }.sorted().joined(separator: "\n")
        try Self.write(
            "[databases]\n* = host=\(postgres.directory) port=\(postgres.port)\n[pgbouncer]\n\(lines)\n", to: configuration)
        try Self.write("\"postgres\" \"\"\n", to: users)
        let log = open(directory + "/pgbouncer.log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        defer { close(log) }
        let asPostgres = geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups", "--"] : []
        let words = asPostgres + ["/usr/sbin/pgbouncer", configuration]
        pid = try ChildProcess.spawn(
            path: words[0], arguments: Array(words.dropFirst()), environment: Programs.plainEnvironment,
            descriptors: [(log, 1), (log, 2)])
        lifeline = try Lifeline(of: pid)
    }

    private static func write(_ text: String, to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw NeverHappened(description: "cannot write \(path)") }
    }

    func stop() async throws {
        // SIGINT would wait for its clients.
        ChildProcess.signal(pid, SIGTERM)
        _ = try await onOwnThread { [pid] in try Programs.waitForEnd(pid, seconds: 10) }
        lifeline.release()
    }
}
