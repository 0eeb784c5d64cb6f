// Where a listener listens: IPv6, sockets of the file system, and those that a service manager hands over.

import EventLoop
import Glibc
import Testing

@testable import HTTPServer

private let get = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite struct ListenAddressTests {
    @Test func listensOnV6AndUnixSocketsAndReplacesAStaleFile() throws {
        let path = "/tmp/http-server-test-\(getpid()).sock"
        unlink(path)
        // A file that a dead process left.
        let stale = try HTTPListener(try EventLoop(), addresses: [.unix(path: path)]) { _, _ in }
        let copy = path + ".old"
        rename(path, copy)
        stale.closeNow()
        rename(copy, path)
        var peers: [Bool] = []
        let fixture = try ServerFixture([.tcp(host: "::1", port: 0), .unix(path: path)]) { request, responder in
            peers.append(request.peer.isLocal)
            echo(request, responder)
        }
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o660)
        #expect(throws: ListenError.self) { try HTTPListener(fixture.loop, addresses: [.unix(path: path)]) { _, _ in } }
        var left = 2
        for client in [try fixture.client(host: "::1"), try fixture.client(unixPath: path)] {
            client.send(get)
            client.when({ $0.count(200) == 1 }) { _ in
                left -= 1
                if left == 0 { fixture.stop() }
            }
        }
        fixture.run()
        #expect(peers == [true, true])
        fixture.listener?.closeNow()
        #expect(access(path, F_OK) != 0)
    }

    /// Why nobody takes a connection there; 0: somebody does.
    private func refusal(of port: UInt16) -> Int32 {
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(client) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        return result == 0 ? 0 : errno
    }

    @Test func anAdoptedSocketServes() throws {
        let address = ListenAddress.tcp(host: "127.0.0.1", port: 0)
        let descriptor = try address.open(backlog: 5)
        let loop = try EventLoop()
        let listener = try HTTPListener(loop, addresses: [], adopted: [descriptor], handler: echo)
        let port = try #require(listener.port)
        #expect(refusal(of: port) == 0)
        listener.closeNow()
        // Not by the descriptor's number, which another test may have by now.
        #expect(refusal(of: port) == ECONNREFUSED)
    }

    @Test(arguments: [Int32(SOCK_DGRAM.rawValue), Int32(SOCK_STREAM.rawValue)])
    func anAdoptedSocketThatDoesNotListenIsRefused(_ type: Int32) throws {
        let descriptor = socket(AF_INET, type, 0)
        defer { close(descriptor) }
        let loop = try EventLoop()
        #expect(throws: ListenError.self) { try HTTPListener(loop, addresses: [], adopted: [descriptor], handler: echo) }
    }
}
