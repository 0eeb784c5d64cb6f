// The front's request decoder: whatever comes, in whatever pieces, is read as the same requests or refused the same way, within its memory.

import HTTPServer

extension FuzzTarget {
    static let httpRequests = FuzzTarget(
        "http", "requests as the front reads them: cut anywhere, small limits and large, read again as they were understood",
        seeds: HTTPRequests.seeds,
        tokens: [
            "\r\n", "\r\n\r\n", "\n", "\r", "\r\n ", "\r\n\t", "Content-Length: 5", "Content-Length: 0", "Content-Length: 5, 5",
            "content-length:+5",
            "Transfer-Encoding: chunked", "Transfer-Encoding: chunked, identity", "Transfer-Encoding : chunked",
            "transfer-encoding:\u{0b}chunked",
            "Expect: 100-continue", "Connection: close", "Connection: keep-alive", "Host: a", "Host: a, b", "HTTP/1.1", "HTTP/1.0",
            "HTTP/0.9", "HTTP/2.0",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET ", "POST ", "http://a/", "https://a?", "*", "0\r\n\r\n", "5\r\nhello\r\n",
            "ffffffff\r\n",
            "0;a=b\r\n", "1;\"\r\n", "FFFFFFFFFFFFFFFF\r\n", "X: \u{0}", "\u{7f}", "Content-Length: 18446744073709551621",
        ],
        longest: 100_000
    ) { HTTPRequests.check($0) }
}

enum HTTPRequests {
    static let seeds: [[UInt8]] = [
        "POST /a/b?c=d&e HTTP/1.1\r\nHost: x.example:8000\r\nContent-Length: 5\r\nX-One:  two \t\r\n\r\nhello",
        "POST /c HTTP/1.1\r\nhost: x\r\nTransfer-Encoding: Chunked\r\n\r\n4;a=b\r\nWiki\r\n0a\r\n0123456789\r\n0\r\nTrailer: yes\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nConnection: Keep-Alive, Close\r\n\r\n", "GET /old HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: [::1]:80\r\n\r\n\r\nGET http://h:1/p/q?r=s HTTP/1.7\r\nHost: h\r\n\r\n",
        "POST /e HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nabGET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /sms-router/webhook/sms HTTP/1.1\r\nHost: sms.example.com\r\nX-Twilio-Signature: 0/KCTR6DLpKmkAf8muzZqo1nDgQ=\r\n"
            + "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nI-Twilio-Idempotency-Token: a-b-c\r\nUser-Agent: TwilioProxy/1.1\r\n"
            + "Content-Length: 27\r\n\r\nFrom=%2B14155550101&Body=Hi!",
    ].map { Array($0.utf8) }

    /// Limits that inputs of this size reach, beside the usual ones.
    private static let small: HTTPLimits = {
        var limits = HTTPLimits()
        (limits.headerBytes, limits.headerCount, limits.targetBytes, limits.bodyBytes) = (120, 6, 40, 60)
        return limits
    }()

    static func check(_ input: [UInt8]) -> UInt64 {
        let pieces = Cuts.pieces(input)
        var shape = Shape()
        for limits in [HTTPLimits(), small] {
            let whole = Reading([input], limits)
            let cut = Reading(pieces, limits)
            must(whole == cut, "cut into \(pieces.map(\.count)) it reads \(cut), whole \(whole)")
            shape.add(whole.failure.map { "\($0)" } ?? "none")
            shape.add(size: whole.requests.count)
            for request in whole.requests.prefix(3) {
                shape.add("\(request.method)")
                shape.add(request.keepAlive ? 1 : 0)
                shape.add(size: request.headerCount)
                shape.add(size: request.bodyRange.count)
            }
            for request in whole.requests {
                must(request.bodyRange.count <= limits.bodyBytes, "a body of \(request.bodyRange.count) bytes")
                must(request.headerCount <= limits.headerCount, "\(request.headerCount) headers")
                must(request.targetRange.count <= limits.targetBytes, "a target of \(request.targetRange.count) bytes")
                readAgain(request)
            }
        }
        return shape.value
    }

    /// Written as it was understood, with a plain length, it is understood as the same again: nothing is between two readings.
    private static func readAgain(_ request: HTTPRequest) {
        let head = request.bytes[..<request.bodyRange.lowerBound]
        // What is not UTF-8 is repaired by `headers`, and is longer then.
        guard head.allSatisfy({ $0 < 0x80 }) else { return }
        let method = head[..<request.targetRange.lowerBound].drop { $0 == 0x0D || $0 == 0x0A }
        var text = Array(method) + head[request.targetRange] + Array((request.isHTTP10 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n").utf8)
        var hasLength = false
        for (name, value) in request.headers {
            switch name.lowercased() {
            case "content-length":
                // The same length may be said several times.
                if hasLength { continue }
                hasLength = true
            case "transfer-encoding": continue
            default: break
            }
            text += Array("\(name):\(value)\r\n".utf8)
        }
        if !hasLength, !request.bodyRange.isEmpty { text += Array("Content-Length:\(request.bodyRange.count)\r\n".utf8) }
        text += [0x0D, 0x0A]
        text += request.body
        let again = Reading([text], HTTPLimits())
        guard again.failure == nil, again.requests.count == 1, let second = again.requests.first else {
            fatalError("property broken: written again it reads \(again)")
        }
        must(second.method == request.method && second.path == request.path && second.query == request.query, "another target")
        must(second.body.elementsEqual(request.body) && second.keepAlive == request.keepAlive, "another body or end")
        must(again.isIdle, "something is left behind it")
    }
}

/// What an input amounts to.
struct Reading: Equatable, CustomStringConvertible {
    var requests: [HTTPRequest] = []
    var failure: HTTPFailure?
    var isIdle = true

    init(_ pieces: [[UInt8]], _ limits: HTTPLimits, peer: HTTPPeer = .local) {
        let room = 4 * (limits.headerBytes + limits.targetBytes + limits.bodyBytes) + 8192
        var decoder = RequestDecoder(limits: limits, peer: peer)
        for piece in pieces where failure == nil {
            piece.withUnsafeBytes { bytes in
                var input = bytes
                reading: while true {
                    let before = input.count
                    switch decoder.next(&input) {
                    case .needMore:
                        must(input.isEmpty, "it wants more and leaves \(input.count) bytes")
                        break reading
                    case .request(let request): requests.append(request)
                    case .sendContinue: must(input.isEmpty, "it asks for a body that is there")
                    case .failed(let failure):
                        self.failure = failure
                        break reading
                    }
                    must(input.count <= before, "it gives bytes back")
                    must(decoder.held <= room, "it holds \(decoder.held) bytes")
                }
            }
            must(decoder.held <= room, "it holds \(decoder.held) bytes")
        }
        isIdle = decoder.isIdle
        if failure != nil { must(decoder.held == 0, "it holds \(decoder.held) bytes after it has failed") }
    }

    static func == (left: Reading, right: Reading) -> Bool {
        guard left.failure == right.failure, left.isIdle == right.isIdle, left.requests.count == right.requests.count else { return false }
        return zip(left.requests, right.requests).allSatisfy { left, right in
            left.method == right.method && left.target == right.target && left.path == right.path && left.query == right.query
                && left.keepAlive == right.keepAlive && left.isHTTP10 == right.isHTTP10 && left.body.elementsEqual(right.body)
                && left.headers.elementsEqual(right.headers) { $0.name == $1.name && $0.value == $1.value }
        }
    }

    var description: String {
        "\(requests.map { "\($0.method) \($0.target) <\($0.bodyRange.count)>" }) failure \(failure.map { "\($0)" } ?? "none") idle \(isIdle)"
    }
}
