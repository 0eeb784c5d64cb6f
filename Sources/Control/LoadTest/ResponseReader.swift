// Reads HTTP/1.1 responses of known length from a connection, cut anywhere: the load generator's half of the protocol, no more than it
// needs (no chunked bodies: the router sends none; no pipelining). Pure; driven by LoadConnection.

import Glibc

/// One response; `body` is valid during the call that gives it.
struct Response {
    var status: Int
    var body: UnsafeRawBufferPointer
    /// The server closes the connection after this one.
    var closes: Bool
}

/// What cannot be read as a response of known length.
struct UnreadableResponse: Error {}

struct ResponseReader {
    /// The longest response that is kept while it is incomplete.
    private static let limit = 1 << 20
    /// Bytes of a response that has begun and not ended.
    private var kept: [UInt8] = []

    /// Takes what arrived, calls `completed` for each whole response.
    mutating func received(_ bytes: UnsafeRawBufferPointer, _ completed: (Response) -> Void) throws(UnreadableResponse) {
        if kept.isEmpty {
            // The usual case: one whole response in one read, nothing copied.
            let used = try Self.read(bytes, completed)
            if used < bytes.count { kept.append(contentsOf: bytes[used...]) }
        } else {
            kept.append(contentsOf: bytes)
            let all = kept
            kept = []
            let result = all.withUnsafeBytes { bytes in
                Result { () throws(UnreadableResponse) in try Self.read(bytes, completed) }
            }
            let used = try result.get()
            if used < all.count { kept = Array(all[used...]) }
        }
        guard kept.count <= Self.limit else { throw UnreadableResponse() }
    }

    /// Whether a response has begun that has not ended.
    var isInside: Bool { !kept.isEmpty }

    /// Reads whole responses from the start; the number of bytes that they were.
    private static func read(_ bytes: UnsafeRawBufferPointer, _ completed: (Response) -> Void) throws(UnreadableResponse) -> Int {
        var start = 0
        while start < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
            guard let head = find("\r\n\r\n", in: rest) else { break }
            let line = "HTTP/1."
            guard rest.count > 12, rest.starts(with: line.utf8), rest[8] == UInt8(ascii: " ") else { throw UnreadableResponse() }
            let status = rest[9..<12].reduce(0) { $0 * 10 + Int($1) - 48 }
            guard (100...599).contains(status) else { throw UnreadableResponse() }
            let fields = try Self.fields(UnsafeRawBufferPointer(rebasing: rest[..<(head + 2)]))
            guard let length = status == 204 || status == 304 || status < 200 ? 0 : fields.length else { throw UnreadableResponse() }
            let end = head + 4 + length
            guard end <= rest.count else { break }
            start += end
            // An interim answer (100 Continue) is not the answer.
            if status >= 200 {
                completed(Response(status: status, body: UnsafeRawBufferPointer(rebasing: rest[(head + 4)..<end]), closes: fields.closes))
            }
        }
        return start
    }

    private static func fields(_ head: UnsafeRawBufferPointer) throws(UnreadableResponse) -> (length: Int?, closes: Bool) {
        var length: Int?
        var closes = false
        var start = (find("\r\n", in: head) ?? 0) + 2
        while start < head.count {
            let rest = UnsafeRawBufferPointer(rebasing: head[start...])
            guard let end = find("\r\n", in: rest) else { break }
            // Lower-case letters differ from capitals in one bit; nothing else that is compared here does.
            switch rest[0] | 0x20 {
            case UInt8(ascii: "c"):
                if let value = value(of: "content-length:", in: rest, end) {
                    var number = 0
                    for byte in value {
                        guard (48...57).contains(byte), number < limit else { throw UnreadableResponse() }
                        number = number * 10 + Int(byte) - 48
                    }
                    length = number
                } else if let value = value(of: "connection:", in: rest, end) {
                    closes = closes || value.elementsEqual("close".utf8) { $0 | 0x20 == $1 }
                }
            default: break
            }
            start += end + 2
        }
        return (length, closes)
    }

    /// The value of a field line when it has that name, white space around it gone.
    private static func value(of name: StaticString, in line: UnsafeRawBufferPointer, _ end: Int) -> UnsafeRawBufferPointer? {
        guard end > name.utf8CodeUnitCount else { return nil }
        for index in 0..<name.utf8CodeUnitCount where line[index] | 0x20 != name.utf8Start[index] | 0x20 { return nil }
        var low = name.utf8CodeUnitCount
        var high = end
        while low < high, line[low] == 32 || line[low] == 9 { low += 1 }
        while low < high, line[high - 1] == 32 || line[high - 1] == 9 { high -= 1 }
        return UnsafeRawBufferPointer(rebasing: line[low..<high])
    }

    /// Where `needle` starts in `bytes`.
    static func find(_ needle: StaticString, in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let length = needle.utf8CodeUnitCount
        let first = Int32(needle.utf8Start[0])
        var place = 0
        while bytes.count - place >= length {
            guard let hit = memchr(base + place, first, bytes.count - place - length + 1) else { return nil }
            place = UnsafeRawPointer(hit) - base
            if memcmp(hit, needle.utf8Start, length) == 0 { return place }
            place += 1
        }
        return nil
    }
}
