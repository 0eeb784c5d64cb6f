// A hostile peer of the TLS listener: says bytes as they are, or TLS by libssl's own functions, which let it do what no honest client does. On a
// blocking socket, so that everything is in the kernel's hands before the listener's loop turns.

import Glibc
import TestSupport
import Testing

/// libssl's functions that the product has no use for, from the library that it is linked with.
private enum LibSSL {
    typealias Pointer = UnsafeMutableRawPointer

    static func function<Function>(_ name: String, as type: Function.Type) throws -> Function {
        let symbol = try #require(dlsym(nil, name), "libssl has no \(name)")
        return unsafeBitCast(symbol, to: type)
    }
}

final class RawPeer {
    let descriptor: Int32
    private var context: UnsafeMutableRawPointer?
    private var tls: UnsafeMutableRawPointer?

    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        try #require(result == 0)
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit {
        if let tls, let free = try? LibSSL.function("SSL_free", as: (@convention(c) (LibSSL.Pointer) -> Void).self) { free(tls) }
        if let context, let free = try? LibSSL.function("SSL_CTX_free", as: (@convention(c) (LibSSL.Pointer) -> Void).self) {
            free(context)
        }
        close(descriptor)
    }

    // MARK: Bytes

    func say(_ bytes: [UInt8]) { #expect(send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count) }
    func say(_ text: String) { say(Array(text.utf8)) }

    /// Nothing more will come.
    func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Whether the other side has ended the connection, after whatever it has said. Waits for nothing.
    var isEnded: Bool {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
            if count > 0 { continue }
            return count == 0 || errno != EAGAIN
        }
    }

    /// Whether the other side has said something that was not looked at. Waits for nothing.
    var hasAnswer: Bool {
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT)) > 0
    }

    // MARK: TLS

    enum Version: Int {
        case tls12 = 0x0303
        case tls13 = 0x0304
    }

    /// It trusts everybody.
    func beginTLS(upTo version: Version) throws {
        typealias Make = @convention(c) (LibSSL.Pointer) -> LibSSL.Pointer?
        let method = try LibSSL.function("TLS_client_method", as: (@convention(c) () -> LibSSL.Pointer).self)()
        let context = try #require(try LibSSL.function("SSL_CTX_new", as: Make.self)(method))
        self.context = context
        let control = try LibSSL.function("SSL_CTX_ctrl", as: (@convention(c) (LibSSL.Pointer, Int32, Int, LibSSL.Pointer?) -> Int).self)
        // SSL_CTRL_SET_MAX_PROTO_VERSION
        #expect(control(context, 124, version.rawValue, nil) == 1)
        let tls = try #require(try LibSSL.function("SSL_new", as: Make.self)(context))
        self.tls = tls
        #expect(try LibSSL.function("SSL_set_fd", as: (@convention(c) (LibSSL.Pointer, Int32) -> Int32).self)(tls, descriptor) == 1)
        try LibSSL.function("SSL_set_connect_state", as: (@convention(c) (LibSSL.Pointer) -> Void).self)(tls)
    }

    /// Does what can be done of it without waiting; true when it is over.
    var hasShakenHands: Bool {
        let flags = fcntl(descriptor, F_GETFL)
        _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK)
        defer { _ = fcntl(descriptor, F_SETFL, flags) }
        guard let tls, let go = try? LibSSL.function("SSL_do_handshake", as: (@convention(c) (LibSSL.Pointer) -> Int32).self) else {
            return false
        }
        return go(tls) == 1
    }

    /// Each piece in a record of its own.
    func write(_ pieces: [[UInt8]]) throws {
        let write = try LibSSL.function("SSL_write", as: (@convention(c) (LibSSL.Pointer, UnsafeRawPointer, Int32) -> Int32).self)
        let tls = try #require(tls)
        for piece in pieces { #expect(write(tls, piece, Int32(piece.count)) == Int32(piece.count)) }
    }

    /// Takes what there is of the other side's answers.
    func read() throws -> [UInt8] {
        let read = try LibSSL.function("SSL_read", as: (@convention(c) (LibSSL.Pointer, LibSSL.Pointer, Int32) -> Int32).self)
        let tls = try #require(tls)
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = bytes.withUnsafeMutableBytes { memory in memory.baseAddress.map { read(tls, $0, Int32(memory.count)) } ?? 0 }
        return Array(bytes.prefix(Int(max(0, count))))
    }

    /// Changes its keys so often (RFC 8446, 4.6.3).
    func changeKeys(_ count: Int) throws {
        let update = try LibSSL.function("SSL_key_update", as: (@convention(c) (LibSSL.Pointer, Int32) -> Int32).self)
        let send = try LibSSL.function("SSL_do_handshake", as: (@convention(c) (LibSSL.Pointer) -> Int32).self)
        let tls = try #require(tls)
        for _ in 0..<count { #expect(update(tls, 0) == 1 && send(tls) == 1) }
    }

    /// Says the first message of another handshake, within the first one's keys (RFC 5246, 7.4.1.2).
    func beginAnew() throws {
        let begin = try LibSSL.function("SSL_renegotiate", as: (@convention(c) (LibSSL.Pointer) -> Int32).self)
        #expect(begin(try #require(tls)) == 1)
        #expect(!hasShakenHands, "it waits for an answer")
    }
}

/// First messages of handshakes, made by hand.
enum Hello {
    /// One of TLS 1.3 that names a group and sends no key of it, so that it is asked for another one (RFC 8446, 4.1.4).
    static let plain = record(message(padding: 0))

    /// The same with so many bytes in all.
    static func padded(to count: Int) -> [UInt8] { record(message(padding: count - plain.count - 4)) }

    /// A record that says no more than that so many bytes are to come.
    static func announcement(of count: Int) -> [UInt8] { record([1, UInt8(count >> 16), UInt8(count >> 8 & 255), UInt8(count & 255)]) }

    private static func short(_ number: Int) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 255)] }

    private static func record(_ fragment: [UInt8]) -> [UInt8] { [22, 3, 1] + short(fragment.count) + fragment }

    private static func message(padding: Int) -> [UInt8] {
        func element(_ type: Int, _ content: [UInt8]) -> [UInt8] { short(type) + short(content.count) + content }
        // Versions, groups, kinds of signatures, no key; and, where asked for, RFC 7685.
        var extensions = element(43, [2, 3, 4]) + element(10, [0, 2, 0, 0x1D]) + element(13, [0, 2, 4, 3]) + element(51, [0, 0])
        if padding > 0 { extensions += element(21, [UInt8](repeating: 0, count: padding)) }
        let body = [3, 3] + [UInt8](repeating: 7, count: 32) + [0] + [0, 2, 0x13, 0x01] + [1, 0] + short(extensions.count) + extensions
        return [1, 0] + short(body.count) + body
    }
}
