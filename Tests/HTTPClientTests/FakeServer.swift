// A server that does to its peer what a well-behaved one would not: it answers by a script, byte by byte if need be.

import EventLoop
import Glibc

/// One connection of the fake server.
@LoopActor final class FakeConnection: ByteChannelHandler {
    let channel: ByteChannel
    let ordinal: Int
    /// What a connection brought may come to its turn when the test is over.
    private weak var server: FakeServer?
    private var input: [UInt8] = []
    private(set) var requests = 0

    init(_ channel: ByteChannel, ordinal: Int, server: FakeServer) {
        self.channel = channel
        self.ordinal = ordinal
        self.server = server
    }

    nonisolated func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        let copy = [UInt8](bytes)
        LoopActor.spawn { self.take(copy) }
    }

    nonisolated func channelDrained(_ channel: ByteChannel) {}
    nonisolated func channel(_ channel: ByteChannel, ended end: ChannelEnd) { LoopActor.spawn { self.server?.open -= 1 } }

    private func take(_ bytes: [UInt8]) {
        input += bytes
        while let text = nextRequest() {
            guard let server else { return }
            requests += 1
            server.seen.append(text)
            server.handler(self, text)
        }
    }

    /// Head and body of the first complete request.
    private func nextRequest() -> String? {
        let text = String(decoding: input, as: UTF8.self)
        guard let blank = text.firstRange(of: "\r\n\r\n") else { return nil }
        var length = 0
        for line in text[..<blank.lowerBound].split(separator: "\r\n") where line.lowercased().hasPrefix("content-length:") {
            length = Int(line.dropFirst("content-length:".count).drop { $0 == " " }) ?? 0
        }
        let head = text.utf8.distance(from: text.startIndex, to: blank.upperBound)
        guard input.count >= head + length else { return nil }
        let whole = String(decoding: input[..<(head + length)], as: UTF8.self)
        input.removeFirst(head + length)
        return whole
    }

    func answer(_ body: String, status: String = "200 OK", headers: String = "") {
        channel.write([UInt8]("HTTP/1.1 \(status)\r\n\(headers)Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
    }

    func raw(_ text: String) { channel.write([UInt8](text.utf8)) }

    /// FIN after what was written; reading goes on.
    func finish() { channel.finishSending() }

    /// The peer's kernel has the FIN: it has acknowledged it (tcp(7), TCP_INFO; the state FIN-WAIT-2 of RFC 9293).
    var isFinishedThere: Bool {
        var info = tcp_info()
        var size = socklen_t(MemoryLayout<tcp_info>.size)
        guard getsockopt(channel.descriptor, Int32(IPPROTO_TCP), TCP_INFO, &info, &size) == 0 else { return false }
        return info.tcpi_state == UInt8(TCP_FIN_WAIT2)
    }

    /// FIN after what was written.
    func close() {
        if channel.isOpen { server?.open -= 1 }
        channel.close()
    }

    /// RST.
    func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(channel.descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        close()
    }
}

/// Listens on a loopback port of the kernel's choice until it is released.
@LoopActor final class FakeServer {
    private(set) var port = 0
    var seen: [String] = []
    var accepted = 0
    var open = 0
    let handler: (FakeConnection, String) -> Void
    private var connections: [FakeConnection] = []
    private var watcher: IOWatcher?
    nonisolated private let descriptor: Int32

    init(_ loop: EventLoop, _ handler: @escaping (FakeConnection, String) -> Void) {
        self.handler = handler
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size)
                getsockname(descriptor, $0, &size)
            }
        }
        listen(descriptor, 4096)
        port = Int(UInt16(bigEndian: address.sin_port))
        let watcher = IOWatcher(loop, descriptor: descriptor) { [unowned self] _ in
            var peer = sockaddr_storage()
            while true {
                let accepted = acceptConnection(on: descriptor, address: &peer)
                guard accepted >= 0 else { return }
                self.accepted += 1
                open += 1
                let channel = ByteChannel(loop, descriptor: accepted)
                let connection = FakeConnection(channel, ordinal: self.accepted, server: self)
                channel.handler = connection
                connections.append(connection)
                channel.startReading()
            }
        }
        watcher.watch(.read)
        self.watcher = watcher
    }

    var url: String { "http://127.0.0.1:\(port)/agent" }

    /// Closes the listening socket and every connection.
    func stop() {
        watcher?.watch([])
        if watcher != nil { Glibc.close(descriptor) }
        watcher = nil
        for connection in connections { connection.close() }
        connections = []
    }
}
