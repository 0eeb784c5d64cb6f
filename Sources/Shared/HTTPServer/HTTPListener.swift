// Listening sockets and their connections: accepts within a budget, survives a lack of descriptors, sweeps deadlines, stops in order.
// Used by the dispatcher, the stand-ins and tests.

import EventLoop
import Glibc
import Time

/// What a listener counts; never falls, but for `open`, `streams` and `heldBytes`.
package struct HTTPStatistics: Sendable {
    package var accepted: UInt64 = 0
    package var open = 0
    package var requests: UInt64 = 0
    /// Answered with an error before any handler: malformed, too large, too slow.
    package var refused: UInt64 = 0
    /// Of these, cut because the request was not complete in time.
    package var timedOut: UInt64 = 0
    /// Closed unanswered at the connection cap, or an idle connection closed for another there or for want of a descriptor.
    package var overCap: UInt64 = 0
    /// Bytes held of unfinished requests, of requests behind the one in hand, and of answers that aren't taken.
    package var heldBytes = 0
    /// Connections ended, or cut to their answer, because these were too many.
    package var gaveWay: UInt64 = 0
    /// Answers without an end that are being given.
    package var streams = 0
    /// Of all so far, those ended because the peer did not take what it was sent, or went on talking.
    package var streamsDropped: UInt64 = 0
    /// Connections ended because the peer did not keep to TLS, or would not do with our certificate.
    package var tlsFailed: UInt64 = 0
    /// Times that the process had no descriptor left (EMFILE, ENFILE).
    package var noDescriptor: UInt64 = 0

    package init() {}
}

/// Serves HTTP/1.1 on some addresses. Confined to the loop's thread.
package final class HTTPListener {
    private static let sweepInterval = Duration.milliseconds(250)
    private static let descriptorPause = Duration.milliseconds(100)

    package let limits: HTTPLimits
    package internal(set) var statistics = HTTPStatistics()
    package private(set) var isStopping = false
    private(set) var idleGrace = Duration.zero
    let loop: EventLoop
    let handler: (HTTPRequest, HTTPResponder) -> Void
    /// Where this listener speaks TLS: what new connections begin with. Those that are open keep what they began with.
    package var secure: (any TransportSource)?
    /// The time of the last sweep: what connections measure their spans from.
    private(set) var clock = MonotonicInstant.now()
    /// The last sweep came late and judged nobody.
    private var hasSpared = false

    private struct Socket {
        var descriptor: Int32
        var watcher: IOWatcher
        var unixPath: String?
    }

    private var sockets: [Socket] = []
    private var connections: [HTTPConnection] = []
    private var sweepTimer: LoopTimer?
    private var pauseTimer: LoopTimer?
    /// No descriptor was left: nothing is accepted until one is free, or a moment has passed.
    private var isPaused = false
    private var isRelieving = false
    private var spareBuffer: [UInt8] = []
    /// Connections that have more requests at hand.
    private let rows: TurnQueue<HTTPConnection>
    /// Connections whose peer has said something of its handshake.
    private let handshakes: TurnQueue<HTTPConnection>
    /// Connections that give way to other handshakes.
    private let leaving: TurnQueue<HTTPConnection>
    private var stopped: (() -> Void)?

    /// Listens at once. `adopted` are listening sockets from a service manager; the listener owns them then.
    /// `handler` runs on the loop for each complete request.
    package init(
        _ loop: EventLoop, addresses: [ListenAddress], adopted: [Int32] = [], limits: HTTPLimits = HTTPLimits(),
        secure: (any TransportSource)? = nil, handler: @escaping (HTTPRequest, HTTPResponder) -> Void
    ) throws(ListenError) {
        self.loop = loop
        self.secure = secure
        self.limits = limits
        self.handler = handler
        rows = TurnQueue(loop, share: limits.turnShare) { $0.resume() }
        handshakes = TurnQueue(loop, share: limits.turnShare) { $0.shakeHands() }
        leaving = TurnQueue(loop, share: limits.turnShare) { $0.leave() }
        do {
            for address in addresses {
                let descriptor = try address.open(backlog: limits.backlog)
                if case .unix(let path) = address { add(descriptor, path) } else { add(descriptor, nil) }
            }
        } catch {
            closeSockets()
            throw error
        }
        for descriptor in adopted {
            guard isListening(descriptor) else {
                closeSockets()
                throw ListenError(address: "descriptor \(descriptor)", reason: "not a stream socket that listens")
            }
            let flags = fcntl(descriptor, F_GETFL)
            _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK)
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            add(descriptor, nil)
        }
        let sweepTimer = LoopTimer(loop) { [unowned self] in sweepInTime() }
        sweepTimer.schedule(every: Self.sweepInterval)
        self.sweepTimer = sweepTimer
        pauseTimer = LoopTimer(loop) { [unowned self] in resume() }
    }

    deinit { closeSockets() }

    /// The addresses as bound, port 0 replaced by the kernel's choice.
    package var addresses: [ListenAddress] { sockets.compactMap { boundAddress($0.descriptor) } }
    /// The first TCP port, for tests and stand-ins.
    package var port: UInt16? {
        for case .tcp(_, let port) in addresses { return port }
        return nil
    }

    /// Connections of which a request may still come; after `stop` this falls to 0 within the time that a request may take, mostly at once.
    package var awaited: Int { connections.count { $0.isAwaited } }

    /// Stops accepting, ends idle connections and each other one with its answer; then calls `completion`, once, possibly at once.
    /// What was accepted just before has a second to send its request.
    /// Called again, only the last `completion` counts.
    /// - Parameter idleGrace: how long a connection must have been idle to be ended. One that is in use has another request on its way at any moment, which
    ///   nobody would answer; within this span it comes, and its answer says that it is the last (RFC 9112, 9.6).
    package func stop(idleGrace: Duration = .zero, _ completion: @escaping () -> Void = {}) {
        guard !isStopping else {
            stopped = completion
            finishStop()
            return
        }
        isStopping = true
        self.idleGrace = idleGrace
        closeSockets()
        stopped = completion
        for connection in connections { connection.stop() }
        finishStop()
    }

    /// Ends everything at once; what waits for an answer is told that it went away.
    package func closeNow() {
        stop()
        for connection in connections { connection.close() }
    }

    private func finishStop() {
        guard isStopping, connections.isEmpty, let completion = stopped else { return }
        stopped = nil
        sweepTimer?.cancel()
        pauseTimer?.cancel()
        completion()
    }

    // MARK: Accepting

    private func add(_ descriptor: Int32, _ path: String?) {
        let watcher = IOWatcher(loop, descriptor: descriptor) { [unowned self] _ in accept(on: descriptor) }
        watcher.watch(.read)
        sockets.append(Socket(descriptor: descriptor, watcher: watcher, unixPath: path))
    }

    private func accept(on listening: Int32) {
        var address = sockaddr_storage()
        for _ in 0..<limits.acceptsInATurn {
            let descriptor = acceptConnection(on: listening, address: &address)
            guard descriptor >= 0 else {
                switch errno {
                case EINTR, ECONNABORTED, EPROTO, EPERM: continue
                case EMFILE, ENFILE, ENOBUFS, ENOMEM:
                    // The kernel says so before it looks whether anybody waits.
                    guard somebodyWaits(on: listening) else { return }
                    statistics.noDescriptor += 1
                    if makeRoom() { continue }
                    pause()
                default: break
                }
                return
            }
            if connections.count >= limits.connections, !makeRoom() {
                statistics.overCap += 1
                close(descriptor)
                continue
            }
            statistics.accepted += 1
            let peer = HTTPPeer(address)
            if peer.address != nil {
                var on: Int32 = 1
                setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
            }
            var transport: (any ByteTransport)?
            if let secure {
                transport = secure.begin(on: descriptor)
                guard transport != nil else {
                    close(descriptor)
                    continue
                }
            }
            let connection = HTTPConnection(self, loop: loop, descriptor: descriptor, peer: peer, transport: transport)
            connection.index = connections.count
            connections.append(connection)
            statistics.open = connections.count
        }
    }

    /// At the cap, or with no descriptor left, the connection that has been idle longest gives way. False when all are busy.
    private func makeRoom() -> Bool {
        var asked: [HTTPConnection] = []
        while let oldest = longestIdle(besides: asked) {
            // Its request has come and was not read yet. Looked at in few: it costs a call for each.
            if oldest.hasUnread, asked.count < 8 {
                asked.append(oldest)
                continue
            }
            statistics.overCap += 1
            oldest.close()
            return true
        }
        return false
    }

    private func longestIdle(besides asked: [HTTPConnection]) -> HTTPConnection? {
        var oldest: (connection: HTTPConnection, since: MonotonicInstant)?
        for connection in connections {
            guard let since = connection.idleSince, oldest.map({ since < $0.since }) ?? true, !asked.contains(where: { $0 === connection })
            else { continue }
            oldest = (connection, since)
        }
        return oldest?.connection
    }

    private func somebodyWaits(on listening: Int32) -> Bool {
        var watch = pollfd(fd: listening, events: Int16(POLLIN), revents: 0)
        return poll(&watch, 1, 0) > 0
    }

    /// Without a descriptor and with every connection busy: new ones wait in the kernel, since whoever would be turned away may be the one
    /// that counts. The sockets stay readable meanwhile, and looking at them in a loop would eat the processor.
    private func pause() {
        isPaused = true
        watchAll([])
        pauseTimer?.schedule(after: Self.descriptorPause)
    }

    private func resume() {
        isPaused = false
        watchAll(.read)
    }

    private func watchAll(_ interest: IOWatcher.Interest) {
        for socket in sockets { socket.watcher.watch(interest) }
    }

    private func closeSockets() {
        for socket in sockets {
            socket.watcher.watch([])
            close(socket.descriptor)
            if let path = socket.unixPath { unlink(path) }
        }
        sockets = []
    }

    // MARK: For connections

    func remove(_ connection: HTTPConnection) {
        let index = connection.index
        guard index < connections.count, connections[index] === connection else { return }
        let last = connections.removeLast()
        if last !== connection {
            connections[index] = last
            last.index = index
        }
        statistics.open = connections.count
        if isPaused { pauseTimer?.schedule(after: .zero) }
        finishStop()
    }

    /// Calls `resume` of the connection in one of the next turns, behind those that wait for the same. Hundreds of connections with rows of requests get
    /// together what one turn has for them: what a worker or another peer has to say does not wait for all of them.
    func resumeLater(_ connection: HTTPConnection) { rows.add(connection) }

    /// Calls `shakeHands` of the connection in one of the next turns. A signature costs as much as many requests: of a thousand hellos that come at once a
    /// few are answered in each turn, and those that are through with it do not wait for the others.
    func shakeHandsLater(_ connection: HTTPConnection) { handshakes.add(connection) }

    // MARK: Memory

    /// A connection holds so many bytes more. At once, not in the next turn: one turn may bring something from every connection.
    func account(_ change: Int) {
        statistics.heldBytes += change
        if change > 0, statistics.heldBytes > limits.heldBytes, !isRelieving { relieve() }
    }

    /// The longest standing give way until half of what may be held is free, so that it isn't looked for at each further byte.
    private func relieve() {
        isRelieving = true
        defer { isRelieving = false }
        for burden in HTTPConnection.Burden.allCases {
            var burdened: [(connection: HTTPConnection, since: MonotonicInstant)] = []
            for connection in connections {
                if let since = connection.holds(burden) { burdened.append((connection, since)) }
            }
            burdened.sort { $0.since < $1.since }
            for (connection, _) in burdened {
                guard statistics.heldBytes > limits.heldBytes / 2 else { return }
                statistics.gaveWay += 1
                connection.giveWay(burden)
            }
        }
    }

    /// A buffer for output, usually with capacity; `putBuffer` gives it back.
    func takeBuffer() -> [UInt8] {
        let buffer = spareBuffer
        spareBuffer = []
        return buffer
    }

    func putBuffer(_ buffer: inout [UInt8]) {
        if buffer.capacity <= 262_144, spareBuffer.capacity == 0 {
            spareBuffer = buffer
            buffer = []
            spareBuffer.removeAll(keepingCapacity: true)
        } else {
            buffer = []
        }
    }

    /// By the timer. When it comes late the loop has stood still: what came meanwhile is read before anybody is judged by his time. Not twice in a row, or
    /// where every turn is long nobody ever would be.
    private func sweepInTime() {
        let now = MonotonicInstant.now()
        hasSpared = !hasSpared && now - clock > Self.sweepInterval * 2
        if hasSpared { clock = now } else { sweep(now) }
    }

    /// Ends what has taken too long. `now` is another one in tests alone.
    func sweep(_ now: MonotonicInstant = .now()) {
        clock = now
        var silent = 0
        // Backwards: a connection that ends is replaced by the last one, which has been looked at.
        var index = connections.count - 1
        while index >= 0 {
            if index < connections.count {
                if connections[index].silentSince != nil { silent += 1 }
                connections[index].sweep(clock)
            }
            index -= 1
        }
        if secure != nil, silent > limits.handshakes { boundHandshakes() }
    }

    /// The longest standing give way: one that goes on is over within two of the peer's round trips. In turns, for their peers come again at once.
    private func boundHandshakes() {
        var silent: [(connection: HTTPConnection, since: MonotonicInstant)] = []
        for connection in connections {
            if let since = connection.silentSince { silent.append((connection, since)) }
        }
        let over = silent.count - limits.handshakes
        guard over > 0, leaving.count == 0 else { return }
        silent.sort { $0.since < $1.since }
        for (connection, _) in silent.prefix(over) { leaving.add(connection) }
    }

    /// What a service manager hands over may be anything.
    private func isListening(_ descriptor: Int32) -> Bool {
        func option(_ name: Int32) -> Int32? {
            var value: Int32 = 0
            var length = socklen_t(MemoryLayout<Int32>.size)
            return getsockopt(descriptor, SOL_SOCKET, name, &value, &length) == 0 ? value : nil
        }
        return option(SO_ACCEPTCONN) == 1 && option(SO_TYPE) == Int32(SOCK_STREAM.rawValue)
    }

    private func boundAddress(_ descriptor: Int32) -> ListenAddress? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard result == 0 else { return nil }
        if storage.ss_family == sa_family_t(AF_UNIX) {
            let path = withUnsafeBytes(of: &storage) { bytes in
                bytes[2..<min(Int(length), bytes.count)].prefix { $0 != 0 }.map { $0 }
            }
            return .unix(path: String(decoding: path, as: UTF8.self))
        }
        let peer = HTTPPeer(storage)
        return peer.address.map { .tcp(host: $0.description, port: peer.port) }
    }
}

extension HTTPPeer {
    /// From what accept4(2) or getsockname(2) filled.
    init(_ storage: sockaddr_storage) {
        self = withUnsafeBytes(of: storage) { bytes in
            switch Int32(storage.ss_family) {
            case AF_INET:
                let address = bytes.loadUnaligned(as: sockaddr_in.self)
                return HTTPPeer(
                    address: IPAddress(ipv4: UInt32(bigEndian: address.sin_addr.s_addr)), port: UInt16(bigEndian: address.sin_port))
            case AF_INET6:
                let address = bytes.loadUnaligned(as: sockaddr_in6.self)
                return HTTPPeer(address: IPAddress(ipv6: address.sin6_addr), port: UInt16(bigEndian: address.sin6_port))
            default: return .local
            }
        }
    }
}
