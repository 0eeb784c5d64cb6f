// The stand-in for Twilio's REST API as a process: what it is told, and what it was asked to send.

import Glibc
import JSON
import Processes
import TestSupport
import Time

/// A message that left by REST.
struct SentMessage: Sendable {
    var sid: String
    var from: String
    var to: String
    var body: String
    var status: String
}

final class TwilioProcess: Sendable {
    let port: Int
    private let pid: pid_t
    private let lifeline: Lifeline

    static func start(directory: String) async throws -> TwilioProcess {
        let twilio = try await onOwnThread { try TwilioProcess(directory: directory) }
        try await eventually("Twilio's stand-in answers") { (try? await twilio.sent()) != nil }
        return twilio
    }

    private init(directory: String) throws {
        port = try freePort()
        let log = open(directory + "/twilio.log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        defer { close(log) }
        pid = try ChildProcess.spawn(
            path: Programs.path("sms-router-standin"),
            arguments: [
                "twilio", "--listen", "127.0.0.1:\(port)", "--credential", "\(Credentials.account):\(Credentials.authToken)", "--token",
                "\(Credentials.account):\(Credentials.authToken)",
            ],
            environment: Programs.plainEnvironment, descriptors: [(log, 1), (log, 2)])
        lifeline = try Lifeline(of: pid)
    }

    func stop() async throws {
        ChildProcess.signal(pid, SIGTERM)
        _ = try await onOwnThread { [pid] in try Programs.waitForEnd(pid, seconds: 10) }
        lifeline.release()
    }

    var url: String { "http://127.0.0.1:\(port)" }

    /// See `sms-router-standin twilio --help`.
    func control(_ json: String) async throws { _ = try await ask("POST", "/control", Array(json.utf8)) }

    /// These alone may send from now on: `SID:TOKEN`, or `SID:SECRET` of an API key.
    func accept(_ credentials: [String]) async throws {
        try await control(#"{"credentials":["\#(credentials.joined(separator: #"",""#))"]}"#)
    }

    /// Requests that were refused.
    func refused() async throws -> Int { Int(try await ask("GET", "/stats", nil)["refused"]?.integer ?? -1) }

    /// Numbers, services and registrations: see `sms-router-standin twilio --help`.
    func directory(_ json: String) async throws { _ = try await ask("POST", "/directory", Array(json.utf8)) }

    /// Twilio has it, whoever heard of it: `sms` came in so many seconds ago, with a picture of each of these types.
    func received(_ sms: SMS, secondsAgo: Int, pictures: [String] = []) async throws {
        let media = pictures.enumerated().map { #","MediaContentType\#($0)":"\#($1)""# }.joined()
        let time = WallTime.now() + .seconds(-secondsAgo)
        _ = try await onOwnThread { [port] in
            try HTTPConversation(port: port).exchange(
                "POST", "/inbound", [("Content-Type", "application/json")],
                body: Array(
                    """
                    [{"AccountSid":"\(sms.account)","MessageSid":"\(sms.sid)","From":"\(sms.from)","To":"\(sms.to)","Body":"\(sms.body)",
                    "DateSent":"\(time.iso8601)"\(media)}]
                    """.utf8), closing: true)
        }
    }

    /// Twilio has read our answer to `sms`: a message of its own, whose fate it reports to `action`.
    func read(_ sms: SMS, body: String, action: String) async throws {
        var writer = JSONWriter()
        writer.beginArray()
        writer.beginObject()
        for (name, value) in [
            ("AccountSid", sms.account), ("From", sms.to), ("To", sms.from), ("Body", body), ("StatusCallback", action),
        ] { writer.member(name, value) }
        writer.endObject()
        writer.endArray()
        let bytes = writer.bytes
        _ = try await onOwnThread { [port] in
            try HTTPConversation(port: port).exchange(
                "POST", "/inline", [("Content-Type", "application/json")], body: bytes, closing: true)
        }
    }

    /// How many callbacks ended so: `taken`, `refused`, `unanswered`.
    func callbacks(_ outcome: String) async throws -> Int {
        Int(try await ask("GET", "/stats", nil)["callbacks"]?[outcome]?.integer ?? -1)
    }

    /// Everything that left by REST, in order.
    func sent() async throws -> [SentMessage] {
        try await ask("GET", "/sent", nil)["messages"]?.array?.map { message in
            SentMessage(
                sid: message["sid"]?.string ?? "", from: message["from"]?.string ?? "", to: message["to"]?.string ?? "",
                body: message["body"]?.string ?? "", status: message["status"]?.string ?? "")
        } ?? []
    }

    private func ask(_ method: String, _ target: String, _ body: [UInt8]?) async throws -> JSONValue {
        try await onOwnThread { [port] in try HTTPConversation(port: port).exchange(method, target, body: body, closing: true).json }
    }
}

/// A site and a stand-in for Twilio, before any router is started.
func withSiteAndTwilio(_ setup: SiteSetup = SiteSetup(), _ body: (Site, TwilioProcess) async throws -> Void) async throws {
    let twilio = try await TwilioProcess.start(directory: "/tmp")
    let result: Result<Void, any Error>
    do { result = .success(try await withSite(setup) { try await body($0, twilio) }) } catch { result = .failure(error) }
    try await twilio.stop()
    try result.get()
}

/// A router that sends by a stand-in for Twilio.
func withRouterAndTwilio(
    _ setup: SiteSetup = SiteSetup(), _ body: (RunningSite, TwilioProcess) async throws -> Void
) async throws {
    let twilio = try await TwilioProcess.start(directory: "/tmp")
    var setup = setup
    setup.environment["TWILIO_API_BASE_URL"] = twilio.url
    let result: Result<Void, any Error>
    do { result = .success(try await withRouter(setup) { try await body($0, twilio) }) } catch { result = .failure(error) }
    try await twilio.stop()
    try result.get()
}
