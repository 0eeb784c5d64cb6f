// The bytes of responses.

import Testing

@testable import HTTPServer

@Suite struct ResponseEncoderTests {
    private func encode(
        _ status: Int, _ type: String = "text/plain", _ headers: [(name: String, value: String)] = [], _ body: String = "hi",
        keepAlive: Bool = true, http10: Bool = false, head: Bool = false
    ) -> String {
        var output: [UInt8] = []
        ResponseEncoder.append(
            to: &output, status: status, contentType: type, headers: headers, body: [UInt8](body.utf8), keepAlive: keepAlive,
            toHTTP10: http10,
            bodyOmitted: head)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func writesExactBytes() {
        #expect(encode(200) == "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nhi")
        #expect(encode(204, "", [], "") == "HTTP/1.1 204 No Content\r\n\r\n")
        #expect(
            encode(405, "", [("Allow", "GET")], "", keepAlive: false)
                == "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        #expect(encode(200, http10: true).contains("\r\nConnection: keep-alive\r\n"))
        #expect(encode(200, "", [], String(repeating: "a", count: 1234), head: true) == "HTTP/1.1 200 OK\r\nContent-Length: 1234\r\n\r\n")
    }

    @Test func aHeaderValueCannotEndItsLine() {
        #expect(encode(200, "", [("A", "b\r\nC: d")], "").contains("A: b  C: d\r\n"))
    }
}
