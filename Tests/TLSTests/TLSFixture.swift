// A listener that speaks TLS and raw clients of it on one loop, with certificates of the tests' own.

import EventLoop
import Glibc
import HTTPServer
import TestSupport
import Testing
import Time

@testable import TLS

/// Files of one test, removed with it.
func withCertificates(_ body: (TestCertificates) async throws -> Void) async throws {
    var template = Array("/tmp/smstlsXXXXXX".utf8CString)
    let directory = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer { _ = system("rm -rf '\(directory)'") }
    try await body(try await TestCertificates.make(for: "localhost", in: directory))
}

/// A client of the TLS listener: what it sends is up to the test.
final class SecureClient: ByteChannelHandler {
    let channel: ByteChannel
    private(set) var received: [UInt8] = []
    private(set) var end: ChannelEnd?
    private(set) var drained = 0

    init(_ loop: EventLoop, port: UInt16, client: TLSClient?, host: String = "localhost") throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        try #require(result == 0)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        channel = ByteChannel(loop, descriptor: descriptor, transport: client?.begin(on: descriptor, to: host))
        channel.handler = self
        channel.startReading()
    }

    var text: String { String(decoding: received, as: UTF8.self) }
    /// Answers so far.
    var answers: Int { text.split(separator: "HTTP/1.1 ", omittingEmptySubsequences: true).count }

    func send(_ text: String) { channel.write([UInt8](text.utf8)) }

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) { received.append(contentsOf: bytes) }
    func channelDrained(_ channel: ByteChannel) { drained += 1 }
    func channel(_ channel: ByteChannel, ended end: ChannelEnd) { self.end = end }
}

/// A loop with a TLS listener that repeats each request's body, and says whether it came encrypted.
final class SecureFixture {
    private final class Record {
        var paths: [String] = []
        var handled: ((String) -> Void)?
    }

    let loop: EventLoop
    let listener: HTTPListener
    let port: UInt16
    private let record: Record
    /// Of the requests so far, in the order in which they were handled.
    var paths: [String] { record.paths }
    /// Called with the path of each request, before it is answered.
    var handled: ((String) -> Void)? {
        get { record.handled }
        set { record.handled = newValue }
    }

    init(_ certificates: TestCertificates, limits: HTTPLimits = HTTPLimits()) throws {
        loop = try EventLoop()
        let record = Record()
        self.record = record
        listener = try HTTPListener(
            loop, addresses: [.tcp(host: "127.0.0.1", port: 0)], limits: limits,
            secure: try TLSServer(certificate: certificates.certificate, key: certificates.key)
        ) { request, responder in
            record.paths.append(request.path)
            record.handled?(request.path)
            responder.respond(200, headers: [("X-Secure", "\(request.isSecure)")], body: Array(request.body))
        }
        port = try #require(listener.port)
    }

    deinit { listener.closeNow() }

    func client(_ certificates: TestCertificates?, host: String = "localhost") throws -> SecureClient {
        try SecureClient(loop, port: port, client: try certificates.map { try TLSClient(authorities: $0.authority) }, host: host)
    }

    /// A peer that does TLS by hand, after its handshake.
    func peer(upTo version: RawPeer.Version = .tls13) throws -> RawPeer {
        let peer = try RawPeer(port: port)
        try peer.beginTLS(upTo: version)
        try until("the handshake is over") { peer.hasShakenHands }
        return peer
    }

    /// Turns the loop a few times.
    func turn() throws { try until("a few turns") { true } }

    /// Turns the loop until something holds; a minute at most.
    func until(_ what: String, _ condition: @escaping () -> Bool) throws {
        let end = MonotonicInstant.now() + .seconds(60)
        var isMet = false
        let tick = LoopTimer(loop) { [unowned self] in
            isMet = condition()
            if isMet || MonotonicInstant.now() > end { loop.stop() }
        }
        tick.schedule(every: .milliseconds(5))
        loop.run()
        tick.cancel()
        try #require(isMet, "\(what)")
    }
}
