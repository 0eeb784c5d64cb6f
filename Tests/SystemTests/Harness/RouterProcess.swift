// `sms-router` as a process: its start, its log, its workers, its end.

import Glibc
import JSON
import Processes
import Synchronization
import TestSupport

/// A worker as stats shows it.
struct WorkerInfo: Sendable, Equatable {
    var slot: Int
    var pid: pid_t
    var state: String
    var restarts: Int
}

final class RouterProcess: Sendable {
    let pid: pid_t
    let port: Int
    let environment: [String: String]
    private let logPath: String
    private let lifeline: Lifeline
    private let end = Mutex<ChildExit?>(nil)

    /// Starts it; `waitUntilHealthy` follows where that is wanted. `launcher` is a program with arguments that becomes the router (exec),
    /// `sockets` are the router's descriptors from 3 on.
    init(port: Int, environment: [String: String], log: String, launcher: [String] = [], sockets: [Int32] = []) throws {
        self.port = port
        self.environment = environment
        logPath = log
        let descriptor = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        defer { close(descriptor) }
        let words = launcher + [Programs.path("sms-router")]
        pid = try ChildProcess.spawn(
            path: words[0], arguments: Array(words.dropFirst()), environment: Programs.plainEnvironment.merging(environment) { $1 },
            descriptors: [(descriptor, 1), (descriptor, 2)] + sockets.enumerated().map { ($1, Int32(3 + $0)) })
        lifeline = try Lifeline(of: pid)
    }

    /// Standard output and standard error of dispatcher and workers.
    var log: String { contents(logPath) }

    // MARK: Asking

    /// One request on a connection of its own.
    func ask(
        _ method: String, _ target: String, _ headers: [(String, String)] = [], body: [UInt8]? = nil
    ) async throws -> HTTPAnswer {
        try await onOwnThread { [port] in try HTTPConversation(port: port).exchange(method, target, headers, body: body, closing: true) }
    }

    /// The same with the bearer that may write.
    func admin(_ method: String, _ target: String, json: String? = nil, token: String = Credentials.adminToken) async throws -> HTTPAnswer {
        var headers = [("Authorization", "Bearer \(token)")]
        if json != nil { headers.append(("Content-Type", "application/json")) }
        return try await ask(method, target, headers, body: json.map { Array($0.utf8) })
    }

    func health() async throws -> HTTPAnswer { try await ask("GET", "/sms-router/webhook/health") }

    /// What health says of the database.
    func database() async throws -> String? { try await health().json["database"]?.string }

    func workers() async throws -> [WorkerInfo] {
        let stats = try await admin("GET", "/sms-router/webhook/stats").json
        return (stats["workers"]?.array ?? []).map { worker in
            WorkerInfo(
                slot: Int(worker["slot"]?.integer ?? -1), pid: pid_t(worker["pid"]?.integer ?? -1), state: worker["state"]?.string ?? "",
                restarts: Int(worker["restarts"]?.integer ?? -1))
        }
    }

    /// The value of a sample without labels.
    func metric(_ name: String) async throws -> Double? {
        let page = try await ask("GET", "/metrics").text
        return page.split(separator: "\n").first { $0.hasPrefix(name + " ") }.flatMap { Double($0.dropFirst(name.count + 1)) }
    }

    // MARK: Life

    var isRunning: Bool { kill(pid, 0) == 0 && exit == nil }

    /// How it ended; nil while it runs.
    var exit: ChildExit? {
        let (exit, isNews) = end.withLock { end in
            if let end { return (ChildExit?.some(end), false) }
            end = ChildProcess.reap(pid)
            return (end, end != nil)
        }
        if isNews { lifeline.release() }
        return exit
    }

    /// All workers ready and the database there.
    func waitUntilHealthy(workers count: Int) async throws {
        try await eventually("the router is healthy:\n\(log)") {
            guard isRunning else { throw NeverHappened(description: "the router ended at its start:\n\(log)") }
            guard let health = try? await health().json else { return false }
            return health["status"]?.string == "healthy" && health["workers_ready"]?.integer == Int64(count)
        }
    }

    func signal(_ number: Int32) { ChildProcess.signal(pid, number) }

    /// Waits for its end, and kills it when that does not come.
    func waitForEnd(seconds: Int = 40) async throws -> ChildExit {
        if let exit { return exit }
        let result = try await onOwnThread { [pid] in try Programs.waitForEnd(pid, seconds: seconds) }
        lifeline.release()
        return end.withLock { end in
            let first = end ?? result
            end = first
            return first
        }
    }

    /// Its workers, also while it can't be asked.
    var children: [pid_t] { contents("/proc/\(pid)/task/\(pid)/children").split(separator: " ").compactMap { pid_t($0) } }

    /// Processes whose environment names this router's state directory or database: its own and its workers'.
    static func processes(withEnvironmentHaving text: String) -> [pid_t] {
        guard let directory = opendir("/proc") else { return [] }
        defer { closedir(directory) }
        var found: [pid_t] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            guard let pid = pid_t(name), contents("/proc/\(pid)/environ").contains(text) else { continue }
            found.append(pid)
        }
        return found
    }
}
