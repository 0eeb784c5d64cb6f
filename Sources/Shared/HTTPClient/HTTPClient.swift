// HTTP requests over libcurl on the loop: one thread, names by the loop's resolver, connections reused, nothing sent twice.
// Used by the agent client, the Twilio sender and sms-routerctl. Never follows a redirect, never retries, never logs.
//
// Why libcurl and how it is held: docs/decisions/0004-libcurl-on-the-loop.md.

import CCurl
import EventLoop
import Time

/// A pool of connections to any number of hosts.
@LoopActor package final class HTTPClient {
    private let loop: EventLoop
    private let resolver: Resolver
    private let configuration: HTTPClientConfiguration
    let driver: CurlDriver
    private var origins: [String: Origin] = [:]
    private var live: [ObjectIdentifier: PendingTransfer] = [:]
    private var isClosed = false
    /// Header lines of the request being started, kept to save the allocation.
    private var lines: [CChar] = []

    /// Requests sent or about to be, without those that wait.
    package private(set) var inFlight = 0
    /// Requests that wait for a connection or an address.
    package private(set) var waiting = 0
    /// Connections, busy and idle. Idle ones are closed a few seconds after `idleLimit`, whether or not another request comes.
    package var openConnections: Int { driver.openSockets }

    /// Throws only when memory is short.
    package init(loop: EventLoop, resolver: Resolver, configuration: HTTPClientConfiguration = .init()) throws(HTTPClientError) {
        guard let driver = CurlDriver(loop, configuration) else { throw .invalidRequest("libcurl could not be started") }
        self.loop = loop
        self.resolver = resolver
        self.configuration = configuration
        self.driver = driver
        driver.onEnd = { [unowned self] transfer, result in ended(transfer, result) }
    }

    /// Sends `request` and returns the whole answer, of whatever status. Cancelling the task ends it with `.cancelled`.
    package func send(_ request: HTTPClientRequest) async throws(HTTPClientError) -> HTTPClientResponse {
        guard !Task.isCancelled else { throw .cancelled(sent: false) }
        let transfer = try transfer(request)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in begin(transfer) { continuation.resume(returning: $0) } }
        } onCancel: {
            LoopActor.spawn { self.cancel(transfer) }
        }
        return try result.get()
    }

    /// For callers that wait in thousands, without the room that a suspended `send` takes: `request` checked, to be handed to `begin` now.
    package func transfer(_ request: HTTPClientRequest) throws(HTTPClientError) -> PendingTransfer {
        guard !isClosed else { throw .cancelled(sent: false) }
        if let wrong = request.headers.firstIndex(where: { !$0.isValid }) {
            throw .invalidRequest("header \(wrong) has a forbidden character")
        }
        if let target = request.target {
            guard target.utf8.first == UInt8(ascii: "/"), target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
                throw .invalidRequest("a target begins with / and has no character outside printable ASCII")
            }
        }
        return PendingTransfer(request, deadline: MonotonicInstant.now() + request.deadline)
    }

    /// Sends it. `onEnd` is called once, perhaps before this returns, and may start nothing itself.
    package func begin(_ transfer: PendingTransfer, onEnd: @escaping @LoopActor (Result<HTTPClientResponse, HTTPClientError>) -> Void) {
        transfer.onEnd = onEnd
        begin(transfer)
    }

    /// Ends every request with `.cancelled` and closes all connections; later requests end the same way.
    package func close() {
        guard !isClosed else { return }
        isClosed = true
        for transfer in live.values { cancel(transfer) }
        driver.onEnd = nil
        driver.close()
        origins = [:]
    }

    private func origin(of endpoint: HTTPEndpoint) -> Origin {
        if let known = endpoint.origin, known.client === self { return known }
        let key = "\(endpoint.host):\(endpoint.port)"
        let origin =
            origins[key]
            ?? Origin(
                client: self, host: endpoint.host, port: endpoint.port,
                names: NameCache(isLiteral: endpoint.isLiteral, lifetime: configuration.nameLifetime))
        origins[key] = origin
        endpoint.origin = origin
        return origin
    }

    /// For tests: `endpoint`'s name has these addresses, whatever the resolver would say.
    func presume(_ addresses: [String], of endpoint: HTTPEndpoint) {
        let origin = origin(of: endpoint)
        if origin.names.answered(.success(addresses), at: .now()) {
            origin.handOver = origin.names.handOver(host: origin.host, port: origin.port)
        }
    }

    private func begin(_ transfer: PendingTransfer) {
        live[ObjectIdentifier(transfer)] = transfer
        let origin = origin(of: transfer.request.endpoint)
        let (verdict, startLookup) = origin.names.asked(at: .now())
        if startLookup { lookUp(origin) }
        switch verdict {
        case .fail(let reason):
            end(transfer, .failure(.resolve(reason)))
        case .use where origin.waiting == 0 && origin.running < configuration.connectionsPerHost:
            start(transfer, origin)
        case .use, .wait:
            guard origin.waiting < configuration.waitingPerHost else { return end(transfer, .failure(.overloaded)) }
            transfer.state = .waiting
            origin.enqueue(transfer)
            waiting += 1
            let timer = LoopTimer(loop) { [unowned self, unowned transfer] in
                leaveQueue(transfer)
                end(transfer, .failure(.timeout(sent: false)))
            }
            timer.schedule(after: transfer.deadline - .now())
            transfer.timer = timer
        }
    }

    private func lookUp(_ origin: Origin) {
        resolver.resolve(origin.host) { [weak self] result in
            guard let self, !isClosed else { return }
            let found = result.mapError { HTTPClientError.resolve($0.reason) }
            if origin.names.answered(found, at: .now()) {
                origin.handOver = origin.names.handOver(host: origin.host, port: origin.port)
            }
            if origin.names.addresses.isEmpty, case .failure(let error) = found {
                while let transfer = origin.dequeue() {
                    leaveQueue(transfer)
                    end(transfer, .failure(error))
                }
            } else {
                startWaiting(of: origin)
            }
        }
    }

    private func startWaiting(of origin: Origin) {
        guard origin.waiting > 0 else { return }
        while origin.running < configuration.connectionsPerHost, let transfer = origin.dequeue() {
            leaveQueue(transfer)
            start(transfer, origin)
        }
    }

    private func leaveQueue(_ transfer: PendingTransfer) {
        guard case .waiting = transfer.state else { return }
        transfer.state = .new
        transfer.timer = nil
        transfer.request.endpoint.origin?.countOff()
        waiting -= 1
    }

    private func start(_ transfer: PendingTransfer, _ origin: Origin) {
        let request = transfer.request
        let left = (transfer.deadline - .now()).wholeMicroseconds
        guard left > 0 else { return end(transfer, .failure(.timeout(sent: false))) }
        lines.removeAll(keepingCapacity: true)
        for header in request.headers { header.append(to: &lines) }
        var raw = cc_request()
        raw.endpoint = request.endpoint.pointer
        raw.method = request.method.rawValue
        raw.headers_count = Int32(request.headers.count)
        raw.timeout_ms = Int((left + 999) / 1000)
        raw.response_limit = max(0, request.responseLimit)
        let handle = lines.withUnsafeBufferPointer { lines in
            raw.headers = lines.baseAddress
            raw.headers_size = lines.count
            return request.body.withUnsafeBufferPointer { body in
                raw.body = body.baseAddress
                raw.body_size = body.count
                return withText(request.target.map { request.endpoint.base + $0 }) { url in
                    raw.url = url
                    return withText(origin.handOver) { resolve in
                        raw.resolve = resolve
                        return driver.start(&raw, owner: transfer)
                    }
                }
            }
        }
        guard let handle else { return end(transfer, .failure(.overloaded)) }
        transfer.state = .running(handle)
        transfer.request.headers = []
        transfer.request.body = []
        origin.running += 1
        inFlight += 1
        if origin.handOver != nil {
            origin.handOver = nil
            driver.advance()
        }
    }

    /// From the driver: inside a call of libcurl's, so nothing is started here.
    private func ended(_ transfer: PendingTransfer, _ result: Result<HTTPClientResponse, HTTPClientError>) {
        guard case .running = transfer.state else { return }
        stopped(transfer)
        if case .failure(let error) = result, error.neverSent { transfer.request.endpoint.origin?.names.distrust(at: .now()) }
        end(transfer, result)
    }

    /// Ends it with `.cancelled`, unless it has ended.
    package func cancel(_ transfer: PendingTransfer) {
        switch transfer.state {
        case .done:
            break
        case .new:
            end(transfer, .failure(.cancelled(sent: false)))
        case .waiting:
            leaveQueue(transfer)
            end(transfer, .failure(.cancelled(sent: false)))
        case .running(let handle):
            let sent = driver.cancel(handle)
            stopped(transfer)
            end(transfer, .failure(.cancelled(sent: sent)))
        }
    }

    /// A connection became free.
    private func stopped(_ transfer: PendingTransfer) {
        inFlight -= 1
        guard let origin = transfer.request.endpoint.origin else { return }
        origin.running -= 1
        if origin.waiting > 0 { loop.onNextTurn { [weak self] in self?.startWaiting(of: origin) } }
    }

    /// The one place that answers the caller.
    private func end(_ transfer: PendingTransfer, _ result: Result<HTTPClientResponse, HTTPClientError>) {
        transfer.state = .done
        transfer.timer = nil
        live[ObjectIdentifier(transfer)] = nil
        let onEnd = transfer.onEnd
        transfer.onEnd = nil
        onEnd?(result)
    }
}

private func withText<Result>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
}
