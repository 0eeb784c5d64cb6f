// Stands between the router and PostgreSQL: a Unix socket that forwards bytes both ways, and that can drop a statement, its answer, a
// connection or everything. So a worker can be made to die exactly before or after a commit, with nothing in the worker for it.

import EventLoop
import Glibc
import Processes

@LoopActor final class DatabaseGate {
    private let loop: EventLoop
    private let target: String
    private let points: Points
    private let listening: Int32
    private var watcher: IOWatcher?
    private var links: [ObjectIdentifier: GateLink] = [:]
    /// Takes everything and passes nothing on, in both directions: a network that swallows packets.
    private(set) var isHung = false
    /// Directory of the socket, for the router's URL.
    let directory: String

    init(_ loop: EventLoop, directory: String, target: String, points: Points) throws {
        self.loop = loop
        self.target = target
        self.points = points
        self.directory = directory
        mkdir(directory, 0o755)
        listening = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        let path = "\(directory)/.s.PGSQL.\(Cluster.port)"
        guard withUnixAddress(path, { bind(listening, $0, $1) }) == 0, listen(listening, 1024) == 0 else {
            throw HarnessError(description: "cannot listen on \(path)")
        }
        let watcher = IOWatcher(loop, descriptor: listening) { [weak self] _ in self?.accept() }
        watcher.watch(.read)
        self.watcher = watcher
    }

    /// As libpq reads it: user postgres, no password.
    var url: String {
        let host = directory.split(separator: "/").reduce(into: "") { $0 += "%2F" + $1 }
        return "postgresql://postgres@\(host):\(Cluster.port)/\(Cluster.database)"
    }

    func hang(_ hung: Bool) {
        isHung = hung
        // What was swallowed is lost: a connection that went through that is broken.
        if !hung { for link in links.values where link.hasSwallowed { link.close() } }
    }

    func cutAll() { for link in links.values { link.close() } }

    private func accept() {
        while true {
            var address = sockaddr_storage()
            let descriptor = acceptConnection(on: listening, address: &address)
            guard descriptor >= 0 else { return }
            let pid = (try? PeerCredentials(of: descriptor))?.pid
            let server = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
            guard server >= 0, withUnixAddress(target, { connect(server, $0, $1) }) == 0 else {
                if server >= 0 { close(server) }
                close(descriptor)
                continue
            }
            _ = fcntl(server, F_SETFL, O_NONBLOCK)
            let link = GateLink(loop, client: descriptor, server: server, pid: pid, gate: self)
            links[ObjectIdentifier(link)] = link
        }
    }

    fileprivate func closed(_ link: GateLink) { links[ObjectIdentifier(link)] = nil }

    /// A statement that is waited for is in what the client sends: whether it is to be let through, and what happens then.
    fileprivate func strike(_ names: [String], _ pid: pid_t?) -> (isLetThrough: Bool, strike: @LoopActor () -> Void, Victim)? {
        for (point, wanted, isLetThrough) in points.statements where names.contains(where: { wanted.contains($0) }) {
            guard let victim = points.take(point) else { continue }
            let points = points
            return (isLetThrough, { points.strike(point, victim, Whereabouts(pid)) }, victim)
        }
        return nil
    }
}

/// One connection through the gate.
@LoopActor private final class GateLink: @preconcurrency ByteChannelHandler {
    private let loop: EventLoop
    private let client: ByteChannel
    private let server: ByteChannel
    private let pid: pid_t?
    private weak var gate: DatabaseGate?
    private var timer: LoopTimer?
    private var scanner = StatementScanner()
    /// Nothing is passed on any more: somebody is about to die, or has been stopped.
    private var isShut = false
    private(set) var hasSwallowed = false

    init(_ loop: EventLoop, client: Int32, server: Int32, pid: pid_t?, gate: DatabaseGate) {
        self.loop = loop
        self.pid = pid
        self.gate = gate
        self.client = ByteChannel(loop, descriptor: client)
        self.server = ByteChannel(loop, descriptor: server)
        self.client.handler = self
        self.server.handler = self
        self.client.startReading()
        self.server.startReading()
    }

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        guard !isShut, let gate else { return }
        guard !gate.isHung else {
            hasSwallowed = true
            return
        }
        guard channel === client else {
            client.write(bytes)
            return
        }
        let names = scanner.scan(bytes)
        guard !names.isEmpty, let found = gate.strike(names, pid) else {
            server.write(bytes)
            return
        }
        isShut = true
        guard found.isLetThrough else {
            // At once and without a word to the server.
            close()
            found.strike()
            return
        }
        server.write(bytes)
        // Time enough for the commit; its answer goes nowhere.
        let strike = found.strike
        let timer = LoopTimer(loop) { [weak self] in
            strike()
            self?.close()
        }
        timer.schedule(after: .milliseconds(60))
        self.timer = timer
    }

    func channelDrained(_ channel: ByteChannel) {}

    func channel(_ channel: ByteChannel, ended end: ChannelEnd) {
        guard !isShut else { return }
        if let gate, gate.isHung {
            hasSwallowed = true
            return
        }
        close()
    }

    func close() {
        let timer = timer
        self.timer = nil
        client.close()
        server.close()
        gate?.closed(self)
        withExtendedLifetime(timer) {}
    }
}

private func withUnixAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
}
