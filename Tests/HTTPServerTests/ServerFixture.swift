// A listener and raw clients on one loop inside a test. A guard timer ends a test that would hang, and fails it.
// What a test waits for is a condition (`when`); `after` is for what is about time itself.

import EventLoop
import Glibc
import Testing
import Time

@testable import HTTPServer

/// A raw client: what it sends is up to the test, what it received is text.
final class RawClient: ByteChannelHandler {
    let channel: ByteChannel
    var received = ""
    var end: ChannelEnd?
    private let fixture: ServerFixture
    private var condition: ((RawClient) -> Bool)?
    private var body: ((RawClient) -> Void)?

    init(_ fixture: ServerFixture, descriptor: Int32) {
        self.fixture = fixture
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        channel = ByteChannel(fixture.loop, descriptor: descriptor)
        channel.handler = self
        channel.startReading()
    }

    /// Runs `body` once as soon as `condition` holds.
    func when(_ condition: @escaping (RawClient) -> Bool, _ body: @escaping (RawClient) -> Void) {
        self.condition = condition
        self.body = body
        check()
    }

    func send(_ text: String) { channel.write([UInt8](text.utf8)) }

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        received += String(decoding: bytes, as: UTF8.self)
        check()
    }

    func channelDrained(_ channel: ByteChannel) {}

    func channel(_ channel: ByteChannel, ended end: ChannelEnd) {
        self.end = end
        check()
    }

    private func check() {
        guard let condition, condition(self), let body else { return }
        self.condition = nil
        self.body = nil
        body(self)
    }

    /// How many responses of this status have come.
    func count(_ status: Int) -> Int { received.components("HTTP/1.1 \(status) ") }
}

extension String {
    /// How often `part` occurs.
    func components(_ part: String) -> Int {
        let all = [UInt8](utf8)
        let wanted = [UInt8](part.utf8)
        guard all.count >= wanted.count else { return 0 }
        return (0...(all.count - wanted.count)).count { all[$0] == wanted[0] && Array(all[$0..<($0 + wanted.count)]) == wanted }
    }
}

/// Answers with what was asked.
func echo(_ request: HTTPRequest, _ responder: HTTPResponder) {
    responder.respond(200, contentType: "text/plain", body: [UInt8]("\(request.method) \(request.path) ".utf8) + request.body)
}

/// One loop with one listener.
final class ServerFixture {
    let loop: EventLoop
    private(set) var listener: HTTPListener?
    private var clients: [RawClient] = []
    private var guardTimer: LoopTimer?
    private var timers: [LoopTimer] = []

    init(
        _ addresses: [ListenAddress] = [.tcp(host: "127.0.0.1", port: 0)], limits: HTTPLimits = HTTPLimits(),
        handler: @escaping (HTTPRequest, HTTPResponder) -> Void
    ) throws {
        loop = try EventLoop()
        listener = try HTTPListener(loop, addresses: addresses, limits: limits, handler: handler)
    }

    /// A connected client of the first TCP address, or of `unixPath`.
    func client(host: String = "127.0.0.1", unixPath: String? = nil) throws -> RawClient {
        let descriptor: Int32
        if let unixPath {
            descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: unixPath.utf8) }
            let result = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            try #require(result == 0)
        } else {
            let port = try #require(listener?.port)
            var hints = addrinfo()
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
            hints.ai_flags = AI_NUMERICHOST
            var list: UnsafeMutablePointer<addrinfo>?
            try #require(getaddrinfo(host, String(port), &hints, &list) == 0)
            defer { freeaddrinfo(list) }
            let info = try #require(list).pointee
            descriptor = socket(info.ai_family, info.ai_socktype, 0)
            try #require(connect(descriptor, info.ai_addr, info.ai_addrlen) == 0)
        }
        let client = RawClient(self, descriptor: descriptor)
        clients.append(client)
        return client
    }

    /// Runs `body` on the loop after `span`.
    func after(_ span: Duration, _ body: @escaping () -> Void) {
        let timer = LoopTimer(loop, body)
        timer.schedule(after: span)
        timers.append(timer)
    }

    /// Runs `body` once on the loop, as soon as `condition` holds.
    func when(_ condition: @escaping () -> Bool, _ body: @escaping () -> Void) {
        let place = timers.count
        let timer = LoopTimer(loop) { [unowned self] in
            guard condition() else { return }
            timers[place].cancel()
            body()
        }
        timer.schedule(every: .milliseconds(2))
        timers.append(timer)
    }

    /// What the listener's connections hold.
    var heldBytes: Int { listener?.statistics.heldBytes ?? 0 }

    func stop() { loop.stop() }

    /// Runs until `stop()`; a test that hangs fails.
    func run(sourceLocation: SourceLocation = #_sourceLocation) {
        let timer = LoopTimer(loop) { [unowned self] in
            Issue.record("the test did not end; received: \(clients.map(\.received))", sourceLocation: sourceLocation)
            loop.stop()
        }
        timer.schedule(after: .seconds(60))
        guardTimer = timer
        loop.run()
        timer.cancel()
    }

    func dropListener() { listener = nil }
}
