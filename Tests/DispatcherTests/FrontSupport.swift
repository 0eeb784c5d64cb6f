// Requests, settings and signatures for the tests of the front.

import Cluster
import Crypto
import EventLoop
import Glibc
import HTTPServer
import Logging
import Settings
import Testing
import Twilio
import Wire

@testable import Dispatcher

let testAccount = "AC" + String(repeating: "0", count: 31) + "1"
let testToken = "token-of-the-first"
let otherAccount = "AC" + String(repeating: "0", count: 31) + "2"
let otherToken = "token-of-the-second"
let testMessage = "SM" + String(repeating: "a", count: 32)

/// A request out of its bytes, as if it had come from `peer`.
func request(_ text: String, peer: HTTPPeer = .local) throws -> HTTPRequest {
    var decoder = RequestDecoder(peer: peer)
    let step = [UInt8](text.utf8).withUnsafeBytes { bytes in
        var input = bytes
        return decoder.next(&input)
    }
    guard case .request(let request) = step else {
        Issue.record("not a request: \(step)")
        throw NotARequest()
    }
    return request
}

struct NotARequest: Error {}

/// A POST of a form, signed for `url` unless a signature is given.
func post(
    _ path: String, _ parameters: [(name: String, value: String)], url: String, token: String = testToken,
    signature: String? = nil, headers: [String] = [], type: String? = "application/x-www-form-urlencoded"
) -> String {
    let body = String(decoding: FormEncoder.encode(parameters), as: UTF8.self)
    let signature = signature ?? SignedRequest.sign(url: url, parameters: parameters, token: token)
    var lines = ["POST \(path) HTTP/1.1", "Host: router.example", "Content-Length: \(body.utf8.count)"]
    if let type { lines.append("Content-Type: \(type)") }
    if !signature.isEmpty { lines.append("X-Twilio-Signature: \(signature)") }
    return (lines + headers).joined(separator: "\r\n") + "\r\n\r\n" + body
}

/// The same to the path of messages.
func post(
    _ parameters: [(name: String, value: String)], url: String, token: String = testToken, signature: String? = nil,
    headers: [String] = [], type: String? = "application/x-www-form-urlencoded"
) -> String {
    post("/sms-router/webhook/sms", parameters, url: url, token: token, signature: signature, headers: headers, type: type)
}

func messageParameters(
    sid: String = testMessage, account: String = testAccount, from: String = "+14155550001", body: String = "Hello & goodbye + ä"
) -> [(name: String, value: String)] {
    [("MessageSid", sid), ("AccountSid", account), ("From", from), ("To", "+14155559999"), ("Body", body), ("NumMedia", "0")]
}

func frontSettings(_ more: [String: String] = [:]) throws -> Settings {
    let environment = [
        "DATABASE_URL": "postgresql://router@127.0.0.1/none", "TWILIO_ACCOUNT_SID": testAccount, "TWILIO_AUTH_TOKEN": testToken,
        "AGENT_CORE_URL": "builtin:echo", "SMS_ROUTER_ADMIN_TOKEN": "ops:0123456789abcdef,fedcba9876543210:read",
        "SMS_ROUTER_STATE_DIR": "/nonexistent",
    ].merging(more) { $1 }
    return try Settings.load(environment: environment, for: .dispatcher) { (_) throws(SettingsFileError) in
        throw SettingsFileError("no files here")
    }
}

/// A client that collects what it receives.
final class Client: ByteChannelHandler {
    let channel: ByteChannel
    private(set) var received = ""
    private(set) var isEnded = false

    init(_ loop: EventLoop, port: UInt16) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(result == 0)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        channel = ByteChannel(loop, descriptor: descriptor)
        channel.handler = self
        channel.startReading()
    }

    func send(_ text: String) { channel.write([UInt8](text.utf8)) }
    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) { received += String(decoding: bytes, as: UTF8.self) }
    func channelDrained(_ channel: ByteChannel) {}
    func channel(_ channel: ByteChannel, ended end: ChannelEnd) { isEnded = true }

    var status: String { String(received.dropFirst(9).prefix(3)) }
    var body: String { received.components(separatedBy: "\r\n\r\n") }
}

extension String {
    /// What follows the first `separator`.
    func components(separatedBy separator: String) -> String {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(separator) { return String(self[start...].dropFirst(separator.count)) }
            formIndex(after: &start)
        }
        return ""
    }
}

/// A front, its listener, a pool of two fake workers and one client.
final class FrontScene {
    let pool: PoolScene
    let front: Front
    let cluster: ClusterDesk
    let listener: HTTPListener
    let client: Client
    var worker: FakeWorker? { pool.launcher.workers.first }

    /// `dashboard`: the directories of its files and of what it keeps.
    init(
        _ environment: [String: String] = [:], plane: Front.Plane = .everything, credit: UInt32 = 100,
        dashboard: (files: String, state: String)? = nil
    ) throws {
        let pool = try PoolScene(slots: 1)
        self.pool = pool
        var log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        log.logLevel = .critical
        var environment = environment
        if let dashboard { environment["SMS_ROUTER_STATE_DIR"] = dashboard.state }
        let settings = try frontSettings(["SMS_ROUTER_PUBLIC_URL": "https://router.example"].merging(environment) { $1 })
        cluster = ClusterDesk(loop: pool.loop, pool: pool.pool, settings: settings, after: 0, log: log)
        let front = Front(settings: settings, pool: pool.pool, cluster: cluster, rateLog: log, log: log)
        self.front = front
        if let dashboard {
            front.dashboard = Dashboard(directory: dashboard.files, settings: settings, router: sceneRouter, log: log)
        }
        listener = try HTTPListener(pool.loop, addresses: [.tcp(host: "127.0.0.1", port: 0)]) { front.handle($0, $1, plane) }
        front.listeners = [listener]
        client = try Client(pool.loop, port: try #require(listener.port))
        if credit > 0 {
            pool.pool.start()
            pool.launcher.workers.first?.ready(credit: credit)
            #expect(pool.run { pool.pool.readyCount == 1 })
        }
    }

    /// Sends a request and runs until it is answered.
    func ask(_ text: String) -> String {
        client.send(text)
        let answered = pool.run(until: { self.client.received.contains("\r\n\r\n") })
        #expect(answered)
        return client.status
    }

    /// Sends a request and runs until a worker has it.
    func deliver(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> (
        id: UInt64, flags: FrameFlags, deliver: Deliver
    ) {
        client.send(text)
        let worker = try #require(worker)
        let before = worker.delivered.count
        #expect(pool.run { worker.delivered.count > before }, sourceLocation: sourceLocation)
        for (header, frame) in worker.received.reversed() {
            if case .deliver(let deliver) = frame { return (header.id, header.flags, deliver) }
        }
        throw NotARequest()
    }

    func finish() {
        listener.closeNow()
        if worker != nil { pool.finish() }
    }
}

let sceneRouter: [UInt8] = Array(1...16)
