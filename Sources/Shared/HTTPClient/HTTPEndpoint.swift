// A URL that is parsed once, with the headers that every request to it carries, so that a request builds neither.
// Made by HTTPClient's callers at start and when a setting changes.

import CCurl
import EventLoop

/// One header line.
package struct HTTPHeader: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// RFC 9110 §5.1 and §5.5: a token, and a value without control characters (a line break would start another header).
    var isValid: Bool {
        !name.isEmpty && name.utf8.allSatisfy(isTokenCharacter) && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    }

    /// Appends `name: value` and a zero byte.
    func append(to lines: inout [CChar]) {
        for byte in name.utf8 { lines.append(CChar(bitPattern: byte)) }
        if value.isEmpty {
            // libcurl's notation for a header without a value; "name:" would take the header away.
            lines.append(CChar(bitPattern: UInt8(ascii: ";")))
        } else {
            lines.append(CChar(bitPattern: UInt8(ascii: ":")))
            lines.append(CChar(bitPattern: UInt8(ascii: " ")))
            for byte in value.utf8 { lines.append(CChar(bitPattern: byte)) }
        }
        lines.append(0)
    }
}

private func isTokenCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"),
        UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "_"),
        UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
        true
    default: false
    }
}

/// A server to talk to: scheme, host, port, the usual path, and constant headers (`Authorization`, `Content-Type`).
@LoopActor package final class HTTPEndpoint {
    package nonisolated let host: String
    package nonisolated let port: Int
    package nonisolated let isTLS: Bool
    /// The host is an address, not a name.
    package nonisolated let isLiteral: Bool
    /// `scheme://host[:port]` as it stood in the URL, user info included: never for a log.
    let base: String
    /// Freed with the last reference; requests under way hold one.
    nonisolated(unsafe) let pointer: OpaquePointer
    /// Found at the first request; belongs to one client.
    var origin: Origin?

    /// Throws `.invalidRequest` for anything but an http or https URL with an ASCII host, and for a header that would break a line.
    package init(_ url: String, headers: [HTTPHeader] = []) throws(HTTPClientError) {
        guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw .invalidRequest("the URL has a space, a control character or a character beyond ASCII")
        }
        var lines: [CChar] = []
        if let wrong = headers.firstIndex(where: { !$0.isValid }) {
            throw .invalidRequest("header \(wrong) has a forbidden character")
        }
        for header in headers { header.append(to: &lines) }
        var number: Int32 = 0
        var tls: Int32 = 0
        var literal: Int32 = 0
        var found: OpaquePointer?
        let name = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer -> String in
            buffer.initialize(repeating: 0)
            found = lines.withUnsafeBufferPointer {
                cc_endpoint_new(url, $0.baseAddress, $0.count, Int32(headers.count), buffer.baseAddress, &number, &tls, &literal)
            }
            return buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
        guard let found else { throw .invalidRequest("not a URL of http or https") }
        pointer = found
        // A dot at the end is cut by libcurl, and then the addresses handed over would not be found under that name.
        guard !name.hasSuffix(".") else {
            cc_endpoint_free(found)
            throw .invalidRequest("the host ends with a dot")
        }
        host = name
        port = Int(number)
        isTLS = tls != 0
        isLiteral = literal != 0
        let authority = url.utf8.firstIndex(of: UInt8(ascii: ":")).map { url.utf8.index($0, offsetBy: 3) } ?? url.startIndex
        let end = url.utf8[authority...].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        base = String(url[..<(end ?? url.endIndex)])
    }

    deinit { cc_endpoint_free(pointer) }
}
