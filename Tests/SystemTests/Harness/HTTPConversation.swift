// A small blocking HTTP/1.1 client of the tests' own, so that the router is not tested with its own codec.

import Glibc
import JSON

/// Why there was no answer.
struct NoAnswer: Error, CustomStringConvertible {
    var description: String
}

struct HTTPAnswer: Sendable, Equatable {
    var status: Int
    var headers: [String: String]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
    var json: JSONValue { (try? JSONValue.parse(body)) ?? .null }
}

/// One connection, kept open. Confined to one thread at a time.
final class HTTPConversation {
    private let port: Int
    private let isTunnel: Bool
    private var descriptor: Int32 = -1
    private var unread: [UInt8] = []

    init(port: Int) {
        self.port = port
        isTunnel = false
    }

    /// Through a tunnel to somebody else than a router of ours: over a blocking socket that is connected already, and closed with the
    /// conversation; then nothing more can be said. Answers may end with the connection instead of a length.
    init(over socket: Int32) {
        port = 0
        isTunnel = true
        descriptor = socket
        limitReceiving()
    }

    deinit { hangUp() }

    func hangUp() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
        unread = []
    }

    /// Sends one request and reads its answer. Without `body` no Content-Length is sent.
    func exchange(
        _ method: String, _ target: String, _ headers: [(String, String)] = [], body: [UInt8]? = nil, closing: Bool = false
    ) throws -> HTTPAnswer {
        try exchange(bytes(method, target, headers, body, closing), isHead: method == "HEAD")
    }

    /// Sends one request; its answer is read by `answer`.
    func begin(_ method: String, _ target: String, _ headers: [(String, String)], body: [UInt8]) throws {
        try send(bytes(method, target, headers, body, false))
    }

    private func bytes(
        _ method: String, _ target: String, _ headers: [(String, String)], _ body: [UInt8]?, _ closing: Bool
    ) -> [UInt8] {
        var head = "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if let body { head += "Content-Length: \(body.count)\r\n" }
        if closing { head += "Connection: close\r\n" }
        return Array((head + "\r\n").utf8) + (body ?? [])
    }

    func exchange(_ bytes: [UInt8], isHead: Bool = false) throws -> HTTPAnswer {
        try send(bytes)
        return try nextAnswer(isHead: isHead)
    }

    /// Reads the answer to the oldest request that has none.
    func nextAnswer(isHead: Bool = false) throws -> HTTPAnswer {
        do {
            return try answer(isHead: isHead)
        } catch {
            hangUp()
            throw error
        }
    }

    /// Says that nothing more will be sent.
    func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Nothing is open: never was, or the last answer ended it.
    var isClosed: Bool { descriptor < 0 }

    /// Sends without waiting for an answer.
    func send(_ bytes: [UInt8]) throws {
        if descriptor < 0 { try connect() }
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                // What the peer said before it closed is still worth reading.
                guard errno == EPIPE || errno == ECONNRESET, sent > 0 else { throw failure("send") }
                return
            }
            sent += count
        }
    }

    private func failure(_ operation: String) -> NoAnswer {
        let reason = String(cString: strerror(errno))
        hangUp()
        return NoAnswer(description: "\(operation): \(reason)")
    }

    private func limitReceiving() {
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    private func connect() throws {
        guard !isTunnel else { throw NoAnswer(description: "the tunnel is closed") }
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw failure("socket") }
        limitReceiving()
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw failure("connect") }
    }

    private func receive() throws {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("receive") }
            guard count > 0 else { throw NoAnswer(description: "closed after \(unread.count) bytes") }
            unread.append(contentsOf: buffer[..<count])
            return
        }
    }

    func answer(isHead: Bool) throws -> HTTPAnswer {
        while true {
            if let headEnd { return try answer(headEnd: headEnd, isHead: isHead) }
            try receive()
        }
    }

    /// Where the blank line of the head begins.
    private var headEnd: Int? {
        unread.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var next = 0
            while let found = memchr(base + next, 0x0D, bytes.count - next) {
                let place = UnsafeRawPointer(found) - base
                if bytes[place...].starts(with: [0x0D, 0x0A, 0x0D, 0x0A]) { return place }
                next = place + 1
            }
            return nil
        }
    }

    private func answer(headEnd: Int, isHead: Bool) throws -> HTTPAnswer {
        let lines = String(decoding: unread[..<headEnd], as: UTF8.self).components("\r\n")
        let status = lines.first.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) }
        guard let status else { throw NoAnswer(description: "not HTTP: \(lines.first ?? "")") }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { throw NoAnswer(description: "not a header: \(line)") }
            headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        unread.removeFirst(headEnd + 4)
        if status == 100 { return try answer(isHead: isHead) }
        var body: [UInt8] = []
        if !isHead, status != 204, status != 304 {
            if let length = headers["content-length"].flatMap({ Int($0) }) {
                while unread.count < length { try receive() }
                body = Array(unread[..<length])
                unread.removeFirst(length)
            } else if isTunnel, headers["connection"]?.lowercased() == "close" {
                while (try? receive()) != nil {}
                (body, unread) = (unread, [])
            } else {
                throw NoAnswer(description: "no Content-Length")
            }
        }
        if headers["connection"]?.lowercased() == "close" { hangUp() }
        return HTTPAnswer(status: status, headers: headers, body: body)
    }
}

extension String {
    /// The parts between `separator`, of which at least one is not empty.
    func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
