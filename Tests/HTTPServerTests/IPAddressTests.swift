// Addresses, ranges and listen addresses as text.

import Testing

@testable import HTTPServer

@Suite struct IPAddressTests {
    @Test func readsAndWrites() {
        #expect(IPAddress("192.0.2.1")?.description == "192.0.2.1")
        #expect(IPAddress("2001:db8::1")?.description == "2001:db8::1")
        #expect(IPAddress("::ffff:192.0.2.1") == IPAddress("192.0.2.1"))
        for text in ["", "1.2.3", "1.2.3.256", "[::1]", "::1%lo", "host"] { #expect(IPAddress(text) == nil) }
    }

    @Test func knowsLoopback() {
        for text in ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"] { #expect(IPAddress(text)?.isLoopback == true) }
        for text in ["128.0.0.1", "::2", "::", "1::1"] { #expect(IPAddress(text)?.isLoopback == false) }
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false), ("10.1.2.3", "10.1.2.3", true),
        ("10.1.2.3", "10.1.2.4", false),
        ("0.0.0.0/0", "1.2.3.4", true), ("0.0.0.0/0", "::1", false), ("::/0", "::1", true), ("::/0", "1.2.3.4", false),
        ("2001:db8::/33", "2001:db8:7fff::1", true), ("2001:db8::/33", "2001:db8:8000::1", false), ("fe80::/64", "fe80::1", true),
        ("fe80::/65", "fe80::8000:0:0:1", false), ("::1/128", "::1", true), ("10.0.0.0/31", "10.0.0.1", true),
    ])
    func rangesContain(range: String, address: String, inside: Bool) throws {
        #expect(try #require(IPRange(range)).contains(try #require(IPAddress(address))) == inside)
    }

    @Test func refusesBadRanges() {
        for text in ["", "/8", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "::/129", "x/8"] { #expect(IPRange(text) == nil) }
    }

    @Test func readsListenAddresses() {
        #expect(ListenAddress("127.0.0.1:8000") == .tcp(host: "127.0.0.1", port: 8000))
        #expect(ListenAddress("[::1]:80") == .tcp(host: "::1", port: 80))
        #expect(ListenAddress("localhost:0") == .tcp(host: "localhost", port: 0))
        #expect(ListenAddress("unix:/run/x.sock") == .unix(path: "/run/x.sock"))
        #expect(ListenAddress.tcp(host: "::1", port: 8).description == "[::1]:8")
        let long = "unix:/" + String(repeating: "a", count: 107)
        for text in ["", "8000", ":8000", "::1:8000", "[x]:1", "host:", "host:65536", "host:-1", "unix:", long] {
            #expect(ListenAddress(text) == nil, "\(text)")
        }
    }
}
