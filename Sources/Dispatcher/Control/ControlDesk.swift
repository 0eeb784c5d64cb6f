// The dispatcher's end of the control socket: who may speak, one request a connection, one answer (docs/control.md). Made by
// RunningDispatcher. Decides nothing about workers; a peer that stalls costs its own connection only.

import EventLoop
import Glibc
import Logging
import Processes
import Time

/// Confined to the loop's thread.
final class ControlDesk {
    /// Carries a request out; the answer's line may come at once or much later, once.
    typealias Handler = (ControlRequest, @escaping ([UInt8]) -> Void) -> Void

    private static let mostConnections = 16
    /// A client that does not say what it wants.
    static let requestWithin = Duration.seconds(5)
    /// A client that does not take its answer.
    private static let answerWithin = Duration.seconds(5)
    private static let descriptorPause = Duration.milliseconds(500)

    private let loop: EventLoop
    private let log: Logger
    private let path: String
    private let handler: Handler
    private let mayUse: (PeerCredentials) -> Bool
    private let requestWithin: Duration
    private var descriptor: Int32
    private var watcher: IOWatcher?
    private var pause: LoopTimer?
    private var visits: [ObjectIdentifier: Visit] = [:]
    /// Another user was sent away.
    var onRefused: (PeerCredentials) -> Void = { _ in }

    /// The caller holds the lock of the state directory: what is at `path` is nobody's.
    init(
        _ loop: EventLoop, path: String, log: Logger, requestWithin: Duration = ControlDesk.requestWithin,
        mayUse: @escaping (PeerCredentials) -> Bool = { [0, geteuid()].contains($0.user) }, handler: @escaping Handler
    ) throws(ProcessError) {
        self.loop = loop
        self.path = path
        self.log = log
        self.mayUse = mayUse
        self.requestWithin = requestWithin
        self.handler = handler
        descriptor = try ControlSocket.listen(at: path)
        pause = LoopTimer(loop) { [weak self] in self?.listen() }
        watcher = IOWatcher(loop, descriptor: descriptor) { [weak self] _ in self?.accept() }
        listen()
    }

    deinit { close() }

    /// Nobody is served any more; the socket is removed.
    func close() {
        guard descriptor >= 0 else { return }
        watcher?.watch([])
        watcher = nil
        pause?.cancel()
        Glibc.close(descriptor)
        descriptor = -1
        unlink(path)
        for visit in visits.values { visit.close() }
        visits = [:]
    }

    private func listen() { watcher?.watch(visits.count < Self.mostConnections ? .read : []) }

    private func accept() {
        while descriptor >= 0, visits.count < Self.mostConnections {
            var address = sockaddr_storage()
            let connection = acceptConnection(on: descriptor, address: &address)
            if connection < 0 {
                if errno == EINTR || errno == ECONNABORTED { continue }
                // Without a descriptor the connection stays in the kernel, and the watcher would turn without end.
                if errno != EAGAIN {
                    watcher?.watch([])
                    pause?.schedule(after: Self.descriptorPause)
                }
                return
            }
            welcome(connection)
        }
        listen()
    }

    private func welcome(_ connection: Int32) {
        do throws(ProcessError) {
            let peer = try PeerCredentials(of: connection)
            guard mayUse(peer) else {
                log.warning("Control socket: another user refused", metadata: ["uid": "\(peer.user)", "pid": "\(peer.pid)"])
                Glibc.close(connection)
                onRefused(peer)
                return
            }
        } catch {
            Glibc.close(connection)
            return log.error("Control socket: \(error)")
        }
        let visit = Visit(loop, descriptor: connection, within: requestWithin)
        visits[ObjectIdentifier(visit)] = visit
        visit.onLine = { [weak self, weak visit] line in
            guard let self, let visit else { return }
            serve(line) { visit.answer($0, within: Self.answerWithin) }
        }
        visit.onEnd = { [weak self, weak visit] in
            guard let self, let visit else { return }
            visits[ObjectIdentifier(visit)] = nil
            listen()
        }
        visit.start()
    }

    private func serve(_ line: [UInt8], _ answer: @escaping ([UInt8]) -> Void) {
        do throws(ControlRefusal) {
            handler(try ControlRequest(line: line), answer)
        } catch {
            answer(ControlAnswer.refused(error.reason))
        }
    }
}

/// One connection, from its line to its end.
private final class Visit: ByteChannelHandler {
    private let loop: EventLoop
    private let channel: ByteChannel
    private var limit: LoopTimer?
    private var request: [UInt8] = []
    private var isAsked = false
    private var isAnswered = false
    private let within: Duration
    var onLine: ([UInt8]) -> Void = { _ in }
    var onEnd: () -> Void = {}

    init(_ loop: EventLoop, descriptor: Int32, within: Duration) {
        self.loop = loop
        self.within = within
        channel = ByteChannel(loop, descriptor: descriptor)
        channel.handler = self
    }

    func start() {
        limit = LoopTimer(loop) { [weak self] in self?.end() }
        limit?.schedule(after: within)
        channel.startReading()
    }

    func answer(_ line: [UInt8], within: Duration) {
        guard channel.isOpen, !isAnswered else { return }
        isAnswered = true
        limit?.schedule(after: within)
        if channel.write(line) { end() }
    }

    func close() {
        onEnd = {}
        limit?.cancel()
        channel.close()
    }

    /// Not inside a callback of the channel's: the last reference may go with it.
    private func end() {
        limit?.cancel()
        channel.close()
        loop.onNextTurn { [self] in
            onEnd()
            onEnd = {}
        }
    }

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        guard !isAsked else { return }
        request.append(contentsOf: bytes.prefix(ControlSocket.mostRequestBytes + 1))
        guard let newline = request.firstIndex(of: UInt8(ascii: "\n")) else {
            guard request.count > ControlSocket.mostRequestBytes else { return }
            isAsked = true
            return answer(ControlAnswer.refused("the request is longer than \(ControlSocket.mostRequestBytes) bytes"), within: within)
        }
        isAsked = true
        limit?.cancel()
        let line = Array(request[..<newline])
        request = []
        onLine(line)
    }

    func channelDrained(_ channel: ByteChannel) { if isAnswered { end() } }

    /// It may have said everything and waits for the answer with its writing side closed; a channel cannot tell that from a peer that is gone.
    func channel(_ channel: ByteChannel, ended end: ChannelEnd) { self.end() }
}
