// Paths and methods against the contract's table; bearers, correlation ids.

import HTTPServer
import Testing

@testable import Dispatcher

@Suite struct RouteTests {
    private func match(_ method: HTTPMethod, _ path: String, prefix: String = "") -> RouteTable.Match {
        Array(path.utf8).withUnsafeBytes { RouteTable(prefix: prefix).match(method, $0) }
    }

    @Test(arguments: ["/sms-router", "/api/v1/sms-router"]) func theContractsPaths(base: String) {
        #expect(match(.post, base + "/webhook/sms") == .found(.sms))
        #expect(match(.post, base + "/webhook/fallback") == .found(.fallback))
        #expect(match(.post, base + "/webhook/delivery-status") == .found(.status))
        #expect(match(.post, base + "/webhook/status") == .found(.status))
        #expect(match(.get, base + "/webhook/health") == .found(.health))
        #expect(match(.head, base + "/webhook/health") == .found(.health))
        #expect(match(.get, base + "/webhook/health/live") == .found(.live))
        #expect(match(.get, base + "/webhook/stats") == .found(.stats))
        #expect(match(.get, base + "/admin/status") == .found(.adminStatus))
        #expect(match(.get, base + "/admin/usage") == .found(.adminUsage))
        #expect(match(.get, base + "/admin/phone-mappings") == .found(.adminMappings))
        #expect(match(.post, base + "/admin/phone-mappings") == .found(.adminMappings))
        #expect(match(.delete, base + "/admin/phone-mappings/12") == .found(.adminMapping))
        #expect(match(.post, base + "/admin/phone-mappings/12/verify") == .found(.adminMappingVerify))
        #expect(match(.get, base + "/admin/phone-mappings/12/verify") == .wrongMethod("POST"))
        #expect(match(.post, base + "/admin/config") == .found(.adminConfig))
        #expect(match(.get, base + "/admin") == .found(.dashboardMoved))
        #expect(match(.get, base + "/admin/") == .found(.dashboard))
        #expect(match(.get, base + "/admin/assets/0123/app.js") == .found(.dashboardFile))
        #expect(match(.post, base + "/admin/session") == .found(.dashboardSession))
        #expect(match(.delete, base + "/admin/session") == .found(.dashboardSession))
        #expect(match(.get, base + "/admin/live") == .found(.dashboardLive))
        #expect(match(.options, base + "/admin/session") == .wrongMethod("GET, POST, DELETE, HEAD"))
        #expect(match(.get, base + "/webhook/sms") == .wrongMethod("POST"))
        #expect(match(.post, base + "/webhook/health") == .wrongMethod("GET, HEAD"))
        #expect(match(.put, base + "/admin/config") == .wrongMethod("GET, POST, HEAD"))
        #expect(match(.get, base + "/admin/phone-mappings/12") == .wrongMethod("DELETE"))
        for path in [
            "", "/", "/webhook", "/webhook/sms/", "/webhook/smsx", "/admin/phone-mappings/", "/admin/phone-mappings/1/2",
            "/admin/phone-mappings//verify", "/admin/phone-mappings/1/2/verify", "/admin/phone-mappings/1/verify/", "/metrics",
        ] {
            #expect(match(.post, base + path) == .notFound, "\(path)")
        }
    }

    @Test func metricsStandsOutsideTheBase() {
        #expect(match(.get, "/metrics") == .found(.metrics))
        #expect(match(.post, "/metrics") == .wrongMethod("GET, HEAD"))
        #expect(match(.get, "/api/v1/metrics") == .notFound)
        #expect(match(.get, "/webhook/health") == .notFound)
        #expect(match(.get, "/api/v1/api/v1/sms-router/webhook/health") == .notFound)
        #expect(match(.get, "*") == .notFound)
        #expect(match(.get, "") == .notFound)
    }

    @Test func thePublicURLsPathMayBeThereOrNot() {
        for path in ["/text/sms-router/webhook/sms", "/sms-router/webhook/sms", "/text/api/v1/sms-router/webhook/sms"] {
            #expect(match(.post, path, prefix: "/text") == .found(.sms))
        }
        #expect(match(.post, "/textsms-router/webhook/sms", prefix: "/text") == .notFound)
        #expect(match(.post, "/text", prefix: "/text") == .notFound)
    }

    @Test(arguments: ["", "/text", "/assets/api"]) func whatIsBehindAMark(prefix: String) {
        func rest(_ path: String, _ mark: StaticString) -> String {
            Array(path.utf8).withUnsafeBytes { RouteTable(prefix: prefix).rest($0, behind: mark) }
        }
        for base in [prefix + "/sms-router", prefix + "/api/v1/sms-router", "/sms-router"] {
            #expect(rest(base + "/admin/assets/0123/assets/app.js", "/admin/assets/") == "0123/assets/app.js", "\(base)")
            #expect(rest(base + "/admin/phone-mappings/7", "/admin") == "/phone-mappings/7", "\(base)")
        }
        #expect(rest(prefix + "/sms-router/admin/live", "/admin/assets/") == "")
        #expect(rest("/admin/assets/0123/app.js", "/admin/assets/") == "")
    }
}

@Suite struct BearerTests {
    private func verdict(_ header: String, method: String = "GET") throws -> BearerVerdict {
        let bearers = BearerCheck(try frontSettings().adminTokens)
        return bearers.check(try request("\(method) / HTTP/1.1\r\nHost: a\r\n\(header)\r\n\r\n"))
    }

    @Test func knowsItsTokens() throws {
        func known(_ header: String) throws -> KnownToken? { if case .known(let token) = try verdict(header) { token } else { nil } }
        let ops = try #require(try known("Authorization: Bearer 0123456789abcdef"))
        #expect(ops.name == "ops" && !ops.isReadOnly && ops.place == 0)
        let reader = try #require(try known("authorization: bearer  fedcba9876543210"))
        #expect(reader.name == "admin" && reader.isReadOnly && reader.place == 1)
        #expect(try verdict("X: y") == .missing)
        for header in [
            "Authorization:", "Authorization: Bearer", "Authorization: Bearer x", "Authorization: Basic 0123456789abcdef",
            "Authorization: Bearer 0123456789abcdef0", "Authorization: Bearer 0123456789abcde",
            "Authorization: Bearer 0123456789abcdef\r\nAuthorization: Bearer 0123456789abcdef",
        ] { #expect(try verdict(header) == .wrong, "\(header)") }
    }

    @Test func withoutTokensNobodyMay() throws {
        let get = try request("GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \r\n\r\n")
        #expect(BearerCheck([]).check(get) == .wrong)
    }

    @Test func onlyADirectLocalPeerIsLocal() throws {
        let remote = HTTPPeer(address: IPAddress("192.0.2.1"), port: 1)
        let loopback = HTTPPeer(address: IPAddress("127.0.0.1"), port: 1)
        let plain = "GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n"
        #expect(BearerCheck.isDirectLocal(try request(plain, peer: loopback)))
        #expect(!BearerCheck.isDirectLocal(try request(plain, peer: remote)))
        for header in ["Forwarded: for=1.2.3.4", "X-Forwarded-For: ::1", "x-forwarded-proto: http"] {
            #expect(!BearerCheck.isDirectLocal(try request("GET /metrics HTTP/1.1\r\nHost: a\r\n\(header)\r\n\r\n", peer: loopback)))
        }
    }
}

@Suite struct CorrelationIDTests {
    private func id(_ header: String) throws -> String {
        var ids = CorrelationIDs(seed: [0xAB, 0xCD])
        return ids.id(for: try request("GET / HTTP/1.1\r\nHost: a\r\n\(header)\r\n\r\n"))
    }

    @Test func takesWhatIsSane() throws {
        #expect(try id("X-Correlation-ID: a-B_1:2") == "a-B_1:2")
        #expect(try id("x-correlation-id: " + String(repeating: "a", count: 64)).count == 64)
        for value in ["", "a b", "a\"b", "a\\b", "\u{E4}", String(repeating: "a", count: 65)] {
            #expect(try id("X-Correlation-ID: \(value)") == "abcd-1", "\(value)")
        }
    }

    @Test func madeOnesDiffer() {
        var ids = CorrelationIDs(seed: [1])
        let last = (0..<300).map { _ in ids.next() }.last
        #expect(last == "01-12c")
        var again = CorrelationIDs()
        var other = CorrelationIDs()
        let (left, right) = (again.next(), other.next())
        #expect(left != right)
    }
}
