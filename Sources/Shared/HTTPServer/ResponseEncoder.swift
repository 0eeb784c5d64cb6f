// Responses → bytes. Called by HTTPConnection. Pure; appends to the caller's buffer, so that a busy loop allocates nothing for it.

/// Writes HTTP/1.1 response heads and bodies.
package enum ResponseEncoder {
    /// What `Expect: 100-continue` waits for.
    package static let continueBytes = [UInt8]("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    /// Appends a whole response. `Content-Length` is always written (not for 204 and 304); the body is left out for HEAD.
    /// Control characters in header values become spaces.
    package static func append(
        to output: inout [UInt8], status: Int, contentType: String, headers: [(name: String, value: String)], body: [UInt8],
        keepAlive: Bool, toHTTP10: Bool = false, bodyOmitted: Bool = false
    ) {
        append(&output, "HTTP/1.1 ")
        appendNumber(&output, status)
        output.append(0x20)
        append(&output, reason(status))
        append(&output, "\r\n")
        if !contentType.isEmpty { appendHeader(&output, "Content-Type", contentType) }
        for header in headers { appendHeader(&output, header.name, header.value) }
        let bodiless = status == 204 || status == 304
        if !bodiless {
            append(&output, "Content-Length: ")
            appendNumber(&output, body.count)
            append(&output, "\r\n")
        }
        if !keepAlive {
            append(&output, "Connection: close\r\n")
        } else if toHTTP10 {
            append(&output, "Connection: keep-alive\r\n")
        }
        append(&output, "\r\n")
        if !bodiless, !bodyOmitted { output.append(contentsOf: body) }
    }

    // MARK: Streams

    /// The head of an answer without an end. Its pieces are chunks (RFC 9112 §7.1); to HTTP/1.0, which has none, they are the bytes until the
    /// connection ends.
    package static func appendStreamHead(
        to output: inout [UInt8], status: Int, contentType: String, headers: [(name: String, value: String)], toHTTP10: Bool = false
    ) {
        append(&output, "HTTP/1.1 ")
        appendNumber(&output, status)
        output.append(0x20)
        append(&output, reason(status))
        append(&output, "\r\n")
        appendHeader(&output, "Content-Type", contentType)
        for header in headers { appendHeader(&output, header.name, header.value) }
        if !toHTTP10 { append(&output, "Transfer-Encoding: chunked\r\n") }
        append(&output, "Connection: close\r\n\r\n")
    }

    /// A piece that is not empty: an empty chunk would be the end.
    package static func appendPiece(to output: inout [UInt8], _ bytes: [UInt8], toHTTP10: Bool = false) {
        guard !bytes.isEmpty else { return }
        if toHTTP10 { return output.append(contentsOf: bytes) }
        output.append(contentsOf: String(bytes.count, radix: 16).utf8)
        append(&output, "\r\n")
        output.append(contentsOf: bytes)
        append(&output, "\r\n")
    }

    package static func appendStreamEnd(to output: inout [UInt8], toHTTP10: Bool = false) {
        if !toHTTP10 { append(&output, "0\r\n\r\n") }
    }

    @inline(__always)
    private static func append(_ output: inout [UInt8], _ text: StaticString) {
        output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private static func appendHeader(_ output: inout [UInt8], _ name: String, _ value: String) {
        output.append(contentsOf: name.utf8)
        output.append(0x3A)
        output.append(0x20)
        let start = output.count
        output.append(contentsOf: value.utf8)
        for index in start..<output.count where output[index] < 0x20 || output[index] == 0x7F { output[index] = 0x20 }
        output.append(0x0D)
        output.append(0x0A)
    }

    private static func appendNumber(_ output: inout [UInt8], _ value: Int) {
        var divisor = 1
        while value / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            output.append(0x30 + UInt8(value / divisor % 10))
            divisor /= 10
        }
    }

    private static func reason(_ status: Int) -> StaticString {
        switch status {
        case 200: "OK"
        case 201: "Created"
        case 202: "Accepted"
        case 204: "No Content"
        case 301: "Moved Permanently"
        case 302: "Found"
        case 304: "Not Modified"
        case 308: "Permanent Redirect"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 408: "Request Timeout"
        case 409: "Conflict"
        case 413: "Content Too Large"
        case 414: "URI Too Long"
        case 415: "Unsupported Media Type"
        case 417: "Expectation Failed"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 500: "Internal Server Error"
        case 501: "Not Implemented"
        case 502: "Bad Gateway"
        case 503: "Service Unavailable"
        case 504: "Gateway Timeout"
        case 505: "HTTP Version Not Supported"
        default: "Status"
        }
    }
}
