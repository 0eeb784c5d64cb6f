// libcurl's multi handle on the loop: its sockets become IOWatchers, its timer a LoopTimer. Called by HTTPClient alone.
// Knows nothing of names, queues or tasks.

import CCurl
import EventLoop
import Glibc

/// One libcurl multi handle. Confined to the loop's thread.
final class CurlDriver {
    /// A descriptor of libcurl's. The watcher stays registered for reading while the connection is idle: taking it off and putting it on
    /// again would cost two system calls a request.
    private struct Socket {
        var watcher: IOWatcher
        var wanted: Int32
    }

    private let loop: EventLoop
    private var client: OpaquePointer?
    private var sockets: [Socket?] = []
    /// How many of them are there.
    private(set) var openSockets = 0
    private var timer: LoopTimer?
    /// Runs while there is something to give back.
    private var sweeper: LoopTimer?
    private var isSweeping = false
    private let sweepEvery: Duration
    /// Called once for each transfer that was started and not cancelled, on the loop; nothing may be started inside.
    var onEnd: ((PendingTransfer, Result<HTTPClientResponse, HTTPClientError>) -> Void)?

    /// nil when out of memory.
    init?(_ loop: EventLoop, _ configuration: HTTPClientConfiguration) {
        self.loop = loop
        sweepEvery = max(.seconds(1), configuration.idleLimit / 2)
        guard libraryReady else { return nil }
        var limits = cc_limits()
        limits.most_connections = configuration.mostConnections
        limits.most_spare_transfers = configuration.spareTransfers
        limits.receive_buffer = configuration.receiveBuffer
        limits.most_held = max(0, configuration.mostHeld)
        limits.connect_timeout_ms = Int(max(1, configuration.connectTimeout.wholeMicroseconds / 1000))
        // libcurl (7.88) drops the rest of a second before it compares: what may be 3 is used until it is 4.
        limits.idle_seconds = Int(max(1, configuration.idleLimit.components.seconds - 1))
        limits.lifetime_seconds = Int(configuration.connectionLifetime.components.seconds)
        limits.certificate_info = configuration.tellsCertificateEnd ? 1 : 0
        limits.environment_proxies = configuration.usesEnvironmentProxies ? 1 : 0
        var callbacks = cc_callbacks()
        callbacks.context = Unmanaged.passUnretained(self).toOpaque()
        callbacks.watch = socketWanted
        callbacks.closing = socketClosing
        callbacks.timer = timerWanted
        callbacks.finished = transferFinished
        client = configuration.userAgent.withCString { agent in
            limits.user_agent = agent
            guard let file = configuration.certificateAuthoritiesFile else { return cc_client_new(&limits, callbacks) }
            return file.withCString { file in
                limits.ca_file = file
                return cc_client_new(&limits, callbacks)
            }
        }
        guard client != nil else { return nil }
        timer = LoopTimer(loop) { [unowned self] in
            guard let client else { return }
            cc_client_timer(client)
        }
        sweeper = LoopTimer(loop) { [unowned self] in sweep() }
    }

    deinit { close() }

    /// Closes all connections; transfers must have been cancelled.
    func close() {
        guard let client else { return }
        self.client = nil
        cc_client_free(client)
        timer?.cancel()
        sweeper?.cancel()
        sockets = []
        openSockets = 0
    }

    /// Without it what a crowd has left stays until the next request: connections that nobody uses, or that the peer has closed.
    func sweep() {
        guard let client else { return }
        let hasSpares = cc_client_sweep(client) != 0
        guard !hasSpares, openSockets == 0 else { return }
        isSweeping = false
        sweeper?.cancel()
        sockets = []
    }

    /// Handles that wait for the next requests.
    var spares: Int { client.map { cc_client_spares($0) } ?? 0 }

    private func sweepLater() {
        guard !isSweeping else { return }
        isSweeping = true
        sweeper?.schedule(every: sweepEvery)
    }

    /// nil when out of memory or descriptors. `owner` is retained until the end or a cancel.
    func start(_ request: inout cc_request, owner: PendingTransfer) -> OpaquePointer? {
        guard let client else { return nil }
        let reference = Unmanaged.passRetained(owner)
        request.owner = reference.toOpaque()
        guard let transfer = cc_start(client, &request) else {
            reference.release()
            return nil
        }
        return transfer
    }

    /// Lets libcurl take the transfers started so far now instead of in the next turn: so that addresses handed over are in its cache.
    func advance() {
        guard let client else { return }
        cc_client_timer(client)
    }

    /// Whether a part of the request may have left. The owner isn't called.
    func cancel(_ transfer: OpaquePointer) -> Bool {
        guard let client else { return false }
        if let owner = cc_owner(transfer) { Unmanaged<PendingTransfer>.fromOpaque(owner).release() }
        return cc_cancel(client, transfer) != 0
    }

    fileprivate func watch(_ descriptor: Int32, _ what: Int32) {
        let index = Int(descriptor)
        if index >= sockets.count {
            guard what != 0 else { return }
            sockets.append(contentsOf: repeatElement(nil, count: index + 64 - sockets.count))
        }
        var interest: IOWatcher.Interest = []
        if what & Int32(CC_READ) != 0 { interest.insert(.read) }
        if what & Int32(CC_WRITE) != 0 { interest.insert(.write) }
        guard let socket = sockets[index] else {
            guard what != 0 else { return }
            sockets[index] = Socket(watcher: makeWatcher(descriptor, interest), wanted: what)
            openSockets += 1
            return sweepLater()
        }
        sockets[index]?.wanted = what
        if what == 0 {
            // Idle: keep reading registered, drop writing.
            if socket.watcher.interest.contains(.write) { socket.watcher.watch(socket.watcher.interest.subtracting(.write)) }
        } else if socket.watcher.interest == .write, interest == .read {
            // Connected. Its watcher would keep the event for writing, 300 bytes that are seldom needed again.
            socket.watcher.watch([])
            sockets[index]?.watcher = makeWatcher(descriptor, interest)
        } else if socket.watcher.interest != interest {
            socket.watcher.watch(interest)
        }
    }

    private func makeWatcher(_ descriptor: Int32, _ interest: IOWatcher.Interest) -> IOWatcher {
        let watcher = IOWatcher(loop, descriptor: descriptor) { [unowned self] ready in
            self.ready(descriptor, (ready.contains(.read) ? Int32(CC_READ) : 0) | (ready.contains(.write) ? Int32(CC_WRITE) : 0))
        }
        watcher.watch(interest)
        return watcher
    }

    fileprivate func closing(_ descriptor: Int32) {
        let index = Int(descriptor)
        guard index < sockets.count, let socket = sockets[index] else { return }
        // Off the loop before the number can belong to another socket.
        socket.watcher.watch([])
        sockets[index] = nil
        openSockets -= 1
    }

    fileprivate func wantTimer(_ milliseconds: Int) {
        if milliseconds < 0 { timer?.cancel() } else { timer?.schedule(after: .milliseconds(milliseconds)) }
    }

    private func ready(_ descriptor: Int32, _ what: Int32) {
        guard let client, Int(descriptor) < sockets.count, let socket = sockets[Int(descriptor)] else { return }
        guard socket.wanted & what != 0 else {
            // Something on an idle connection, a close most likely: libcurl looks before it uses the connection again.
            socket.watcher.watch([])
            return
        }
        // The watcher may be dropped inside.
        withExtendedLifetime(socket) { cc_client_ready(client, descriptor, what) }
    }

    fileprivate func ended(_ owner: PendingTransfer, _ transfer: OpaquePointer, _ outcome: cc_outcome) {
        if let error = HTTPClientError(outcome) {
            onEnd?(owner, .failure(error))
            return
        }
        var response = HTTPClientResponse(
            status: Int(outcome.status), body: [UInt8](UnsafeBufferPointer(start: outcome.body, count: outcome.body_size)),
            onReusedConnection: outcome.reused != 0)
        for name in owner.request.wantedHeaders {
            if let value = cc_response_header(transfer, name) { response.headers.append(HTTPHeader(name, String(cString: value))) }
        }
        if let end = cc_certificate_end(transfer) { response.certificateEnd = String(cString: end) }
        onEnd?(owner, .success(response))
    }
}

extension HTTPClientError {
    /// nil: it went well.
    fileprivate init?(_ outcome: cc_outcome) {
        var reason: String {
            if outcome.system_error != 0 { return String(cString: strerror(outcome.system_error)) }
            return String(cString: cc_error_text(outcome.curl_code))
        }
        switch cc_outcome_kind(UInt32(outcome.kind)) {
        case CC_OK: return nil
        case CC_RESOLVE: self = .resolve(reason)
        case CC_CONNECT: self = .connect(reason)
        case CC_TLS: self = .tls(String(cString: cc_error_text(outcome.curl_code)))
        case CC_TIMEOUT: self = .timeout(sent: outcome.sent != 0)
        case CC_CLOSED: self = .closedBeforeAnswer(reused: outcome.reused != 0)
        case CC_TOO_LARGE: self = .tooLarge
        case CC_PROTOCOL: self = .protocolError(String(cString: cc_error_text(outcome.curl_code)))
        default: self = .invalidRequest(String(cString: cc_error_text(outcome.curl_code)))
        }
    }
}

private let libraryReady = cc_global_init() == 0

private func driver(_ context: UnsafeMutableRawPointer?) -> CurlDriver? {
    context.map { Unmanaged<CurlDriver>.fromOpaque($0).takeUnretainedValue() }
}

private func socketWanted(descriptor: Int32, what: Int32, context: UnsafeMutableRawPointer?) {
    driver(context)?.watch(descriptor, what)
}

private func socketClosing(descriptor: Int32, context: UnsafeMutableRawPointer?) {
    driver(context)?.closing(descriptor)
}

private func timerWanted(milliseconds: Int, context: UnsafeMutableRawPointer?) {
    driver(context)?.wantTimer(milliseconds)
}

private func transferFinished(
    transfer: OpaquePointer?, outcome: UnsafePointer<cc_outcome>?, owner: UnsafeMutableRawPointer?, context: UnsafeMutableRawPointer?
) {
    guard let owner, let transfer, let outcome else { return }
    driver(context)?.ended(Unmanaged<PendingTransfer>.fromOpaque(owner).takeRetainedValue(), transfer, outcome.pointee)
}
