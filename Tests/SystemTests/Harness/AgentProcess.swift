// The agent's stand-in as a process: what it is told, and what it saw of the router.

import Glibc
import JSON
import Processes
import TestSupport

/// A call as the agent saw it.
struct AgentCall: Sendable {
    /// Idempotency-Key.
    var key: String
    var traceParent: String?
    var body: JSONValue
    var text: String { body["text"]?.string ?? "" }
}

final class AgentProcess: Sendable {
    let port: Int
    private let pid: pid_t
    private let record: String
    private let lifeline: Lifeline

    /// `port`: nil for any that is free.
    static func start(directory: String, port: Int? = nil) async throws -> AgentProcess {
        let agent = try await onOwnThread { try AgentProcess(directory: directory, port: port) }
        try await eventually("the agent's stand-in answers") { (try? await agent.stats()) != nil }
        return agent
    }

    private init(directory: String, port given: Int?) throws {
        port = try given ?? freePort()
        record = directory + "/agent-calls"
        let log = open(directory + "/agent.log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        defer { close(log) }
        pid = try ChildProcess.spawn(
            path: Programs.path("sms-router-standin"), arguments: ["agent", "--listen", "127.0.0.1:\(port)", "--record", record],
            environment: Programs.plainEnvironment, descriptors: [(log, 1), (log, 2)])
        lifeline = try Lifeline(of: pid)
    }

    func stop() async throws {
        ChildProcess.signal(pid, SIGTERM)
        _ = try await onOwnThread { [pid] in try Programs.waitForEnd(pid, seconds: 10) }
        lifeline.release()
    }

    /// By name, as an operator gives it: the router resolves it.
    var url: String { "http://localhost:\(port)/agent" }

    /// `control(#"{"delay_ms":2000}"#)`; see `sms-router-standin agent --help`.
    func control(_ json: String) async throws { _ = try await ask("POST", "/control", Array(json.utf8)) }

    func reset() async throws { _ = try await ask("POST", "/reset", []) }

    /// `calls`, `keys`, `most_for_one_key`, `answered`, `waiting`, `most_waiting`, `gone`.
    func stats() async throws -> JSONValue { try await ask("GET", "/stats", nil) }

    /// How often it was called for this message.
    func calls(for sms: SMS) async throws -> Int {
        Int(try await ask("GET", "/calls?key=\(sms.sid)", nil)["calls"]?.integer ?? -1)
    }

    /// What it saw, in the order of arrival; the stand-in writes it down within 50 ms.
    func recorded() async throws -> [AgentCall] {
        let expected = Int(try await stats()["calls"]?.integer ?? 0)
        var calls: [AgentCall] = []
        try await eventually("the agent's record is complete") {
            calls = contents(record).split(separator: "\n").compactMap { line in
                guard let value = try? JSONValue.parse(Array(line.utf8)), let key = value["key"]?.string, let body = value["body"] else {
                    return nil
                }
                return AgentCall(key: key, traceParent: value["traceparent"]?.string, body: body)
            }
            return calls.count >= expected
        }
        return calls
    }

    private func ask(_ method: String, _ target: String, _ body: [UInt8]?) async throws -> JSONValue {
        try await onOwnThread { [port] in try HTTPConversation(port: port).exchange(method, target, body: body, closing: true).json }
    }
}
