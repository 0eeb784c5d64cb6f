// A complete request: one array of bytes as received and ranges into it. Made by RequestDecoder, read by handlers. Never changes.

import Time

/// Request methods that anything here knows; all others are `other`.
package enum HTTPMethod: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
    case patch = "PATCH"
    case options = "OPTIONS"
    case other = ""
}

/// Offsets of one header line in the bytes of its request.
struct HeaderField: Sendable, Equatable {
    var nameStart: UInt16
    var nameEnd: UInt16
    var valueStart: UInt16
    var valueEnd: UInt16

    var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
    var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
}

/// One request with its whole body (chunk framing removed).
package struct HTTPRequest: Sendable {
    /// The head as it came, followed by the body.
    package let bytes: [UInt8]
    package let method: HTTPMethod
    /// The target as it came, absolute form included.
    package let targetRange: Range<Int>
    /// The path, from its slash to before the question mark; `*` for the asterisk form.
    package let pathRange: Range<Int>
    /// After the question mark; empty when there is none.
    package let queryRange: Range<Int>
    package let bodyRange: Range<Int>
    /// The connection may carry another request after this one (RFC 9112 §9.3).
    package let keepAlive: Bool
    /// The peer speaks HTTP/1.0.
    package let isHTTP10: Bool
    package var peer: HTTPPeer
    /// When its first byte can have come at the earliest, as far as the server knows: before the turn that read it, so that the time counts
    /// for which the server itself was busy. nil: nobody has looked at a clock.
    package var began: MonotonicInstant?
    /// It came over TLS that ends here.
    package var isSecure = false
    private let fields: [HeaderField]

    init(bytes: [UInt8], head: RequestHead, peer: HTTPPeer) {
        self.bytes = bytes
        self.peer = peer
        method = head.method
        targetRange = head.target
        bodyRange = head.end..<bytes.count
        keepAlive = head.keepAlive
        isHTTP10 = head.minorVersion == 0
        fields = head.fields
        (pathRange, queryRange) = bytes.withUnsafeBufferPointer { splitTarget($0, head.target) }
    }

    package var target: String { text(targetRange) }
    package var path: String { text(pathRange) }
    package var query: String { text(queryRange) }
    package var body: ArraySlice<UInt8> { bytes[bodyRange] }
    package var headerCount: Int { fields.count }

    /// All headers in the order of arrival. For logs of stand-ins and tests: it makes a string of each.
    package var headers: [(name: String, value: String)] { fields.map { (text($0.name), text($0.value)) } }

    /// Where the value of the first header of this name lies in `bytes`, without surrounding white space. `name` in lower case.
    package func headerRange(_ name: StaticString) -> Range<Int>? {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return nil }
            let wanted = name.utf8CodeUnitCount
            for field in fields where Int(field.nameEnd) - Int(field.nameStart) == wanted {
                if equalsIgnoringCase(base + Int(field.nameStart), name.utf8Start, wanted) { return field.value }
            }
            return nil
        }
    }

    /// Its value; bytes that aren't UTF-8 become U+FFFD. `name` in lower case.
    package func header(_ name: StaticString) -> String? { headerRange(name).map(text) }

    /// Whether a header of this name came more than once. `name` in lower case.
    package func isRepeated(_ name: StaticString) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return false }
            let wanted = name.utf8CodeUnitCount
            var seen = 0
            for field in fields where Int(field.nameEnd) - Int(field.nameStart) == wanted {
                if equalsIgnoringCase(base + Int(field.nameStart), name.utf8Start, wanted) { seen += 1 }
            }
            return seen > 1
        }
    }

    /// Whether any header's name begins with `prefix` (lower case).
    package func hasHeader(prefix: StaticString) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return false }
            let wanted = prefix.utf8CodeUnitCount
            for field in fields where Int(field.nameEnd) - Int(field.nameStart) >= wanted {
                if equalsIgnoringCase(base + Int(field.nameStart), prefix.utf8Start, wanted) { return true }
            }
            return false
        }
    }

    /// The bytes of a range as text.
    package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether the bytes of a range are `text`, byte for byte.
    package func equals(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return false }
            for index in 0..<range.count where base[range.lowerBound + index] != text.utf8Start[index] { return false }
            return true
        }
    }

    /// The bytes of a range, valid inside `body` only.
    @inline(__always)
    package func withBytes<Result>(_ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }
}

/// `right` is lower-case ASCII.
@inline(__always)
func equalsIgnoringCase(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count {
        let byte = left[index]
        let lowered = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if lowered != right[index] { return false }
    }
    return true
}

/// Path and query of a target in origin or absolute form (RFC 9112 §3.2).
private func splitTarget(_ bytes: UnsafeBufferPointer<UInt8>, _ target: Range<Int>) -> (path: Range<Int>, query: Range<Int>) {
    var start = target.lowerBound
    let end = target.upperBound
    if start < end, bytes[start] != 0x2F, bytes[start] != 0x2A {
        // Absolute form: after "scheme://" the path begins at the next slash or, without a path, at the question mark or the end.
        while start < end, bytes[start] != 0x3A { start += 1 }
        start = min(end, start + 3)
        while start < end, bytes[start] != 0x2F, bytes[start] != 0x3F { start += 1 }
    }
    var mark = start
    while mark < end, bytes[mark] != 0x3F { mark += 1 }
    return (start..<mark, min(mark + 1, end)..<end)
}
