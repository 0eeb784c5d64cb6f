// Single requests at a running router, by TCP, TLS or its Unix socket. Used by `send`, `verify` and `check`.

import EventLoop
import HTTPClient
import Time

/// What came back.
struct RouterAnswer: Sendable {
    var status: Int
    var body: [UInt8]
    /// From the request's first byte to the answer's last.
    var latency: Duration

    var text: String { String(decoding: body, as: UTF8.self) }
}

@LoopActor final class RouterLink {
    private let loop: EventLoop
    private let connect: String
    private let isSecure: Bool
    private let prefix: String
    private let host: String
    private let client: HTTPClient

    init(_ loop: EventLoop, _ endpoint: WebhookEndpoint) throws(ControlError) {
        self.loop = loop
        connect = endpoint.connect
        isSecure = endpoint.isSecure
        prefix = endpoint.prefix
        host = endpoint.host
        do throws(HTTPClientError) { client = try HTTPClient(loop: loop, resolver: Resolver(loop)) } catch { throw .software("\(error)") }
    }

    func close() { client.close() }

    /// `path` is below the base URL; at the router's own address the prefix that a proxy takes away is left out.
    func exchange(
        _ method: HTTPClientRequest.Method, _ path: String, headers: [HTTPHeader] = [], body: [UInt8] = [],
        deadline: Duration = .seconds(20)
    ) async throws(ControlError) -> RouterAnswer {
        if connect.hasPrefix("unix:") { return try await overSocket(method, path, headers, body, deadline) }
        do throws(HTTPClientError) {
            let endpoint = try HTTPEndpoint("\(isSecure ? "https" : "http")://\(connect)\(path)")
            let start = MonotonicInstant.now()
            let response = try await client.send(
                HTTPClientRequest(endpoint, method: method, headers: headers, body: body, deadline: deadline, responseLimit: 1 << 20))
            return RouterAnswer(status: response.status, body: response.body, latency: MonotonicInstant.now() - start)
        } catch { throw .unreachable("\(connect): \(error); is the router running there?") }
    }

    private func overSocket(
        _ method: HTTPClientRequest.Method, _ path: String, _ headers: [HTTPHeader], _ body: [UInt8], _ deadline: Duration
    ) async throws(ControlError) -> RouterAnswer {
        let verb =
            switch method {
            case .get: "GET"
            case .post: "POST"
            case .delete: "DELETE"
            }
        var head = "\(verb) \(path) HTTP/1.1\r\nHost: \(host)\r\nContent-Length: \(body.count)\r\nConnection: close\r\n"
        for header in headers { head += "\(header.name): \(header.value)\r\n" }
        let descriptor: Int32
        switch try LoadTarget(connect).connect() {
        case .success(let connected): descriptor = connected
        case .failure(let error): throw .unreachable("\(connect): \(error); is the router running there?")
        }
        let exchange = SocketExchange(loop, descriptor: descriptor)
        let timer = LoopTimer(loop) { exchange.finish(nil, "no answer within \(deadline.components.seconds) s") }
        timer.schedule(after: deadline)
        let start = MonotonicInstant.now()
        let outcome = await exchange.send(Array((head + "\r\n").utf8) + body)
        timer.cancel()
        guard let answer = outcome.answer else { throw .unreachable("\(connect): \(outcome.reason)") }
        return RouterAnswer(status: answer.status, body: answer.body, latency: MonotonicInstant.now() - start)
    }
}

/// One request and its answer on a connection of its own. Confined to the loop's thread.
private final class SocketExchange: ByteChannelHandler {
    private let channel: ByteChannel
    private var reader = ResponseReader()
    private var continuation: CheckedContinuation<(answer: (status: Int, body: [UInt8])?, reason: String), Never>?

    init(_ loop: EventLoop, descriptor: Int32) {
        channel = ByteChannel(loop, descriptor: descriptor)
        channel.handler = self
    }

    @LoopActor func send(_ request: [UInt8]) async -> (answer: (status: Int, body: [UInt8])?, reason: String) {
        await withCheckedContinuation { continuation in
            self.continuation = continuation
            channel.startReading()
            channel.write(request)
        }
    }

    func finish(_ answer: (status: Int, body: [UInt8])?, _ reason: String) {
        channel.close()
        continuation?.resume(returning: (answer, reason))
        continuation = nil
    }

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        var answer: (status: Int, body: [UInt8])?
        do throws(UnreadableResponse) {
            try reader.received(bytes) { answer = ($0.status, Array($0.body)) }
            if let answer { finish(answer, "") }
        } catch { finish(nil, "an answer that is not HTTP") }
    }

    func channelDrained(_ channel: ByteChannel) {}

    func channel(_ channel: ByteChannel, ended end: ChannelEnd) { finish(nil, "connection closed before the answer") }
}
