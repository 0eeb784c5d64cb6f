// Whose address a refusal's log line shows: what a believed proxy says, never what a client says of itself.

import HTTPServer
import Settings
import Testing

@testable import Dispatcher

@Suite struct ClientAddressTests {
    private func client(_ headers: [String], peer: String? = "127.0.0.1", trusted: String = "loopback") throws -> String {
        let settings = try frontSettings(["SMS_ROUTER_TRUSTED_PROXIES": trusted])
        let text = (["GET / HTTP/1.1", "Host: a"] + headers).joined(separator: "\r\n") + "\r\n\r\n"
        let peer = HTTPPeer(address: try peer.map { try #require(IPAddress($0)) }, port: 1)
        return settings.trustedProxies.client(of: try request(text, peer: peer))
    }

    @Test func nobodySaysAnything() throws {
        #expect(try client([]) == "127.0.0.1")
        #expect(try client([], peer: "203.0.113.7") == "203.0.113.7")
        #expect(try client([], peer: nil) == "unix")
        #expect(try client(["X-Forwarded-For:"]) == "127.0.0.1")
    }

    @Test func aBelievedProxySays() throws {
        #expect(try client(["X-Forwarded-For: 203.0.113.7"]) == "203.0.113.7")
        #expect(try client(["X-Forwarded-For: 203.0.113.7"], peer: nil) == "203.0.113.7")
        #expect(try client(["x-forwarded-for:  2001:DB8::1 "]) == "2001:db8::1")
        #expect(try client(["X-Forwarded-For: [2001:db8::1]:443"]) == "2001:db8::1")
        #expect(try client(["X-Forwarded-For: 203.0.113.7:5060"]) == "203.0.113.7")
        #expect(try client(["X-Forwarded-For: 203.0.113.7, 10.0.0.1"], trusted: "loopback,10.0.0.0/8") == "203.0.113.7")
        // All of them are ours: the outermost.
        #expect(try client(["X-Forwarded-For: 127.0.0.3, 127.0.0.2"]) == "127.0.0.3")
    }

    @Test func aClientSaysOfItself() throws {
        #expect(try client(["X-Forwarded-For: 203.0.113.7"], peer: "198.51.100.1") == "198.51.100.1")
        #expect(try client(["X-Forwarded-For: 203.0.113.7"], trusted: "none") == "127.0.0.1")
        // The proxy has appended what it saw, to the line or as one more.
        #expect(try client(["X-Forwarded-For: 203.0.113.7, 198.51.100.1"]) == "198.51.100.1")
        #expect(try client(["X-Forwarded-For: 203.0.113.7", "X-Forwarded-For: 198.51.100.1"]) == "198.51.100.1")
        #expect(try client(["X-Forwarded-For: 203.0.113.7, unknown, 127.0.0.1"]) == "127.0.0.1")
        #expect(try client(["X-Forwarded-For: \" peer=x, 127.0.0.2"]) == "127.0.0.2")
    }
}
