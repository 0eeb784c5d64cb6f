// The request decoder against RFC 9112: what it takes, what it refuses, whole, cut at every byte, and mutated.

import Testing

@testable import HTTPServer

@Suite struct RequestDecoderTests {
    private static let post = "POST /a/b?c=d&e HTTP/1.1\r\nHost: x.example:8000\r\nContent-Length: 5\r\nX-One:  two \t\r\n\r\nhello"
    private static let chunked =
        "POST /c HTTP/1.1\r\nhost: x\r\nTransfer-Encoding: Chunked\r\n\r\n4;a=b\r\nWiki\r\n0a\r\n0123456789\r\n0\r\nTrailer: yes\r\n\r\n"
    private static let get = "GET / HTTP/1.1\r\nHost: x\r\nConnection: Keep-Alive, Close\r\n\r\n"
    private static let old = "GET /old HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"

    @Test func readsAWholeRequest() {
        let result = decode(Self.post)
        #expect(result.requests == ["post /a/b?c=d&e [Host=x.example:8000;Content-Length=5;X-One=two] keep <hello>"])
        #expect(result.failure == nil && result.idle)
    }

    @Test func removesChunksAndTrailers() {
        #expect(decode(Self.chunked).requests == ["post /c? [host=x;Transfer-Encoding=Chunked] keep <Wiki0123456789>"])
    }

    @Test func knowsWhenTheConnectionEnds() {
        #expect(decode(Self.get).requests.first?.contains("close") == true)
        #expect(decode(Self.old).requests.first?.contains("keep <") == true)
        #expect(decode("GET /old HTTP/1.0\r\n\r\n").requests == ["get /old? [] close <>"])
        #expect(decode("GET / HTTP/1.7\r\nHost: a\r\n\r\n").requests == ["get /? [Host=a] keep <>"])
    }

    @Test func readsPipelinedRequests() {
        let result = decode(Self.post + Self.chunked + "\r\n" + Self.old + Self.get)
        #expect(result.requests.count == 4)
        #expect(result.idle)
    }

    @Test(arguments: [post, chunked, get, old, post + chunked + old + "\r\n" + post, "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\n\n"])
    func cutAtEveryByteItReadsTheSame(text: String) {
        let bytes = [UInt8](text.utf8)
        let whole = decode([bytes])
        for cut in 1..<bytes.count {
            #expect(decode([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole, "cut at \(cut)")
        }
        #expect(decode(bytes.map { [$0] }) == whole)
    }

    @Test func asksForTheBodyOnce() {
        let head = "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n"
        #expect(decode(head).continues == 1)
        let result = decode([[UInt8](head.utf8), [UInt8]("a".utf8), [UInt8]("b".utf8)])
        #expect(result.continues == 1 && result.requests.count == 1)
        // The body has begun to come: nobody waits.
        #expect(decode(head + "ab").continues == 0)
        #expect(decode("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\n").continues == 1)
        #expect(decode("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n").continues == 0)
    }

    @Test(arguments: [
        ("GET /\r\n\r\n", HTTPFailure.badRequestLine),
        ("GET  / HTTP/1.1\r\nHost: x\r\n\r\n", .badRequestLine),
        ("GET / HTTP/1.1 \r\nHost: x\r\n\r\n", .badRequestLine),
        (" GET / HTTP/1.1\r\nHost: x\r\n\r\n", .badRequestLine),
        ("GET / http/1.1\r\nHost: x\r\n\r\n", .badRequestLine),
        ("GET x HTTP/1.1\r\nHost: x\r\n\r\n", .badRequestLine),
        ("GET * HTTP/1.1\r\nHost: x\r\n\r\n", .badRequestLine),
        ("GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n", .badRequestLine),
        ("GET /\u{00E9} HTTP/1.1\r\nHost: x\r\n\r\n", .badRequestLine),
        ("GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n", .badRequestLine),
        ("\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n", .badRequestLine),
        ("G(T / HTTP/1.1\r\nHost: x\r\n\r\n", .badRequestLine),
        ("CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n", .badRequestLine),
        ("GET / HTTP/1.1\nHost: x\n\n", .badRequestLine),
        ("GET / HTTP/2.0\r\nHost: x\r\n\r\n", .unknownVersion),
        ("GET / HTTP/1.1\r\n\r\n", .badHost),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", .badHost),
        ("GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", .badHost),
        ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", .badHost),
        ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", .badHost),
        ("GET / HTTP/1.1\r\nHost: x\r\nA : b\r\n\r\n", .badHeader),
        ("GET / HTTP/1.1\r\nHost: x\r\n: b\r\n\r\n", .badHeader),
        ("GET / HTTP/1.1\r\nHost: x\r\nA\r\n\r\n", .badHeader),
        ("GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", .badHeader),
        ("GET / HTTP/1.1\r\n Host: x\r\n\r\n", .badHeader),
        ("GET / HTTP/1.1\r\nHost: x\r\nA: b\0c\r\n\r\n", .badHeader),
        ("GET / HTTP/1.1\r\nHost: x\r\nA: b\u{7F}\r\n\r\n", .badHeader),
        ("GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n", .badHeader),
        ("GET / HTTP/1.1\r\nHost: x\r\nA: b\n\r\n", .badHeader),
        ("GET / HTTP/1.1\r\nHost: x\r\n\n", .badHeader),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", .lengthAndTransferEncoding),
        ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n", .lengthAndTransferEncoding),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n", .badContentLength),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3, 3\r\n\r\n", .badContentLength),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +3\r\n\r\n", .badContentLength),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -3\r\n\r\n", .badContentLength),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0x3\r\n\r\n", .badContentLength),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length:\r\n\r\n", .badContentLength),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n", .badContentLength),
        ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", .unknownTransferEncoding),
        ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: identity\r\n\r\n", .unknownTransferEncoding),
        ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", .badTransferEncoding),
        ("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", .badTransferEncoding),
        ("POST / HTTP/1.1\r\nHost: x\r\nExpect: 200-ok\r\n\r\n", .unknownExpectation),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 65537\r\n\r\n", .bodyTooLarge),
    ])
    func refuses(text: String, failure: HTTPFailure) {
        #expect(decode(text).failure == failure)
        #expect(decode(text.utf8.map { [$0] }).failure == failure, "byte by byte")
    }

    @Test(arguments: [
        ("", HTTPFailure?.none), ("x\r\n", .badChunk), ("\r\n", .badChunk), ("-1\r\n", .badChunk), (" 1\r\n", .badChunk),
        ("1 \r\n", .badChunk),
        ("0x1\r\n", .badChunk), ("000000001\r\n", .badChunk), ("1\n", .badChunk), ("1\r\nab", .badChunk), ("1\r\na\n", .badChunk),
        ("1;\0\r\n", .badChunk), ("1;" + String(repeating: "e", count: 1100), .badChunk), ("10001\r\n", .bodyTooLarge),
        ("FFFFFFFF\r\n", .bodyTooLarge), ("0\r\nA : b\r\n\r\n", .badHeader), ("0\r\n fold\r\n\r\n", .badHeader),
        ("0\r\nA: b\n\r\n", .badHeader),
        ("0\r\n" + String(repeating: "A: b\r\n", count: 3000), .headersTooLarge),
    ])
    func refusesChunks(text: String, failure: HTTPFailure?) {
        let head = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        #expect(decode(head + text).failure == failure)
        #expect(decode((head + text).utf8.map { [$0] }).failure == failure, "byte by byte")
    }

    @Test func manySmallChunksStayUnderTheBodyLimit() {
        var limits = HTTPLimits()
        limits.bodyBytes = 10
        let head = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        let ten = String(repeating: "1\r\na\r\n", count: 10)
        #expect(decode(head + ten + "0\r\n\r\n", limits: limits).requests.count == 1)
        #expect(decode(head + ten + "1\r\n", limits: limits).failure == .bodyTooLarge)
    }

    @Test func limitsHoldToTheByte() {
        var limits = HTTPLimits()
        limits.targetBytes = 100
        limits.headerBytes = 200
        limits.headerCount = 3
        func target(_ count: Int) -> Decoded {
            decode("GET /\(String(repeating: "a", count: count - 1)) HTTP/1.1\r\nHost: x\r\n\r\n", limits: limits)
        }
        #expect(target(100).requests.count == 1)
        #expect(target(101).failure == .targetTooLong)
        #expect(target(5000).failure == .targetTooLong)
        func header(_ count: Int) -> Decoded {
            // "Host: x\r\n" is 9 bytes, "A: \r\n" 5, the end 2.
            decode("GET / HTTP/1.1\r\nHost: x\r\nA: \(String(repeating: "b", count: count - 16))\r\n\r\n", limits: limits)
        }
        #expect(header(200).requests.count == 1)
        #expect(header(201).failure == .headersTooLarge)
        #expect(header(5000).failure == .headersTooLarge)
        let endless = "GET / HTTP/1.1\r\nHost: x\r\nA: " + String(repeating: "b", count: 5000)
        #expect(decode(endless.utf8.map { [$0] }, limits: limits).failure == .headersTooLarge)
        #expect(decode("GET /" + String(repeating: "b", count: 5000), limits: limits).failure == .targetTooLong)
        #expect(decode(String(repeating: "b", count: 5000), limits: limits).failure == .badRequestLine)
        // Too long before anything else, whether its end is there or not.
        let line = "POST /a b" + String(repeating: "c d", count: 100) + " HTTP/1.1\r\nHost: x\r\n\r\n"
        #expect(decode(line, limits: limits).failure == .targetTooLong)
        #expect(decode(line.utf8.map { [$0] }, limits: limits).failure == .targetTooLong)
        #expect(decode("GET / HTTP/1.1\r\nHost: x\r\nA: b\r\nC: d\r\n\r\n", limits: limits).requests.count == 1)
        #expect(decode("GET / HTTP/1.1\r\nHost: x\r\nA: b\r\nC: d\r\nE: f\r\n\r\n", limits: limits).failure == .headersTooLarge)
    }

    @Test func splitsTargets() {
        func parts(_ target: String) -> String? { decode("GET \(target) HTTP/1.1\r\nHost: x\r\n\r\n").requests.first }
        #expect(parts("http://h:1/p/q?r=s")?.hasPrefix("get /p/q?r=s ") == true)
        #expect(parts("HTTPS://h?r")?.hasPrefix("get ?r ") == true)
        #expect(parts("http://h")?.hasPrefix("get ? ") == true)
        #expect(parts("/a??b=/c")?.hasPrefix("get /a??b=/c ") == true)
        #expect(decode("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n").requests.first?.hasPrefix("options *? ") == true)
    }

    @Test func looksHeadersUpWithoutCase() throws {
        var decoder = RequestDecoder()
        let text = "PURGE /x HTTP/1.1\r\nHOST: a\r\nx-Forwarded-FOR: 1\r\nEmpty:\r\nTwice: 1\r\ntwice: 2\r\n\r\n"
        let request: HTTPRequest? = [UInt8](text.utf8).withUnsafeBytes { bytes in
            var input = bytes
            guard case .request(let request) = decoder.next(&input) else { return nil }
            return request
        }
        let found = try #require(request)
        #expect(found.method == .other)
        #expect(found.header("host") == "a")
        #expect(found.header("empty")?.isEmpty == true)
        #expect(found.header("missing") == nil)
        #expect(found.header("twice") == "1" && found.isRepeated("twice") && !found.isRepeated("host"))
        #expect(found.hasHeader(prefix: "x-forwarded-") && !found.hasHeader(prefix: "forwarded"))
        #expect(found.equals(found.pathRange, "/x") && !found.equals(found.pathRange, "/y"))
    }

    @Test func mutatedRequestsNeverCrashAndReadTheSameHoweverCut() {
        var random = SplitMix64(state: 0x5EED)
        let seeds = [Self.post, Self.chunked, Self.get, Self.old].map { [UInt8]($0.utf8) }
        let interesting = [UInt8]("\r\n: ;,0fF/?\0\t\u{7F}".utf8)
        for round in 0..<20_000 {
            var bytes = seeds[round % seeds.count] + (round % 3 == 0 ? seeds[(round / 3) % seeds.count] : [])
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes[place] = interesting[Int.random(in: 0..<interesting.count, using: &random)]
                case 2: bytes.remove(at: place)
                case 3: bytes.insert(interesting[Int.random(in: 0..<interesting.count, using: &random)], at: place)
                default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 9)], at: place)
                }
            }
            let whole = decode([bytes])
            let cut = Int.random(in: 0..<bytes.count, using: &random)
            let parts = decode([Array(bytes[..<cut]), Array(bytes[cut...])])
            #expect(whole.requests == parts.requests && whole.failure == parts.failure, "round \(round), cut \(cut): \(bytes)")
        }
    }
}
