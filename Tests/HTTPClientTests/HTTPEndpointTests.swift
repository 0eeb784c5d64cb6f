import EventLoop
import TestSupport
import Testing

@testable import HTTPClient

@Suite struct HTTPEndpointTests {
    @Test(arguments: [
        ("http://agent.example/run", "agent.example", 80, false, false, "http://agent.example"),
        ("https://agent.example:8443/run?x=1", "agent.example", 8443, true, false, "https://agent.example:8443"),
        ("https://[2001:db8::1]/run", "2001:db8::1", 443, true, true, "https://[2001:db8::1]"),
        ("http://192.0.2.7:9?x", "192.0.2.7", 9, false, true, "http://192.0.2.7:9"),
    ])
    func parses(url: String, host: String, port: Int, tls: Bool, literal: Bool, base: String) async throws {
        try await runOnLoop { _ in
            let endpoint = try HTTPEndpoint(url)
            #expect(endpoint.host == host)
            #expect(endpoint.port == port)
            #expect(endpoint.isTLS == tls)
            #expect(endpoint.isLiteral == literal)
            #expect(endpoint.base == base)
        }
    }

    @Test(arguments: [
        "", "agent.example", "ftp://agent.example/", "file:///etc/passwd", "http://", "http://a b/", "http://ex\u{E4}mple/",
        "http://a\r\nb/",
        "http://agent.example./", "http://agent.example:99999/",
    ])
    func refuses(url: String) async throws {
        try await runOnLoop { _ in
            #expect(throws: HTTPClientError.self) { try HTTPEndpoint(url) }
        }
    }

    @Test func refusesHeadersThatBreakALine() async throws {
        try await runOnLoop { _ in
            #expect(throws: HTTPClientError.self) {
                try HTTPEndpoint("http://agent.example/", headers: [HTTPHeader("X-A", "1\r\nX-B: 2")])
            }
            #expect(throws: HTTPClientError.self) { try HTTPEndpoint("http://agent.example/", headers: [HTTPHeader("X A", "1")]) }
        }
    }
}
