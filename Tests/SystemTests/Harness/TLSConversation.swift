// A client in the internet: one TLS connection, made by openssl, over which a test says exactly the bytes that it wants. Twilio's webhooks
// among them.

import Glibc
import Processes
import Synchronization
import TestSupport
import Twilio

final class TLSConversation: Sendable {
    private let conversation: Mutex<HTTPConversation>
    private let tunnel: pid_t
    /// The name that certificate and Host header are for.
    private let name: String

    /// The other side must have a certificate of `authority` for `name`; else the first answer never comes. `address`: the client's own.
    static func open(port: Int, name: String, authority: String, from address: String) async throws -> TLSConversation {
        try await onOwnThread { try TLSConversation(port, name, authority, address) }
    }

    private init(_ port: Int, _ name: String, _ authority: String, _ address: String) throws {
        self.name = name
        let (ours, theirs) = try socketPair()
        defer { close(theirs) }
        for end in [ours, theirs] { _ = fcntl(end, F_SETFL, 0) }
        conversation = Mutex(HTTPConversation(over: ours))
        tunnel = try ChildProcess.spawn(
            path: "/usr/bin/openssl",
            arguments: [
                "s_client", "-quiet", "-verify_quiet", "-connect", "127.0.0.1:\(port)", "-bind", "\(address):0", "-servername", name,
                "-CAfile", authority, "-verify_hostname", name, "-verify_return_error",
            ], environment: Programs.plainEnvironment, descriptors: [(theirs, 0), (theirs, 1)])
    }

    deinit {
        conversation.withLock { $0.hangUp() }
        ChildProcess.signal(tunnel, SIGKILL)
        _ = try? Programs.waitForEnd(tunnel, seconds: 5)
    }

    /// The last answer ended it.
    var isClosed: Bool { conversation.withLock { $0.isClosed } }

    /// Bytes as they are, and the first answer to them.
    func say(_ bytes: [UInt8], isHead: Bool = false) async throws -> HTTPAnswer {
        try await onOwnThread { [self] in try conversation.withLock { try $0.exchange(bytes, isHead: isHead) } }
    }

    /// The next answer to what was said.
    func nextAnswer() async throws -> HTTPAnswer {
        try await onOwnThread { [self] in try conversation.withLock { try $0.nextAnswer() } }
    }

    func ask(
        _ method: String, _ target: String, _ headers: [(String, String)] = [], host: String? = nil, body: [UInt8]? = nil
    ) async throws -> HTTPAnswer {
        var head = "\(method) \(target) HTTP/1.1\r\nHost: \(host ?? name)\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if let body { head += "Content-Length: \(body.count)\r\n" }
        return try await say(Array((head + "\r\n").utf8) + (body ?? []), isHead: method == "HEAD")
    }

    /// A webhook as Twilio sends it to `https://name` and `path`, unless it is signed for another URL.
    func post(
        _ sms: SMS, path: String = WebhookClient.path, signedFor url: String? = nil, _ more: [(String, String)] = [], host: String? = nil
    ) async throws -> HTTPAnswer {
        let parameters = sms.parameters()
        let signature = SignedRequest.sign(url: url ?? "https://\(name)\(path)", parameters: parameters, token: Credentials.authToken)
        let headers = [("Content-Type", "application/x-www-form-urlencoded"), ("X-Twilio-Signature", signature)]
        return try await ask("POST", path, headers + more, host: host, body: FormEncoder.encode(parameters))
    }
}
