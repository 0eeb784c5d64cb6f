// The id that joins the log lines of one request over all processes: the caller's if it is sane, else made here. Pure but for the
// seed of the made ones.

import Crypto
import HTTPServer

/// Takes or makes ids. Confined to the loop's thread.
struct CorrelationIDs {
    /// Random at start; with the counter it is unique over restarts without asking the kernel for each request.
    private let start: [UInt8]
    private var counter: UInt64 = 0

    init(seed: [UInt8] = randomBytes(8)) { start = [UInt8](Hex.encode(seed).utf8) }

    /// At most 64 printable ASCII characters without quote, backslash and space.
    static func isSane(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard (1...64).contains(bytes.count) else { return false }
        for byte in bytes where byte <= 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x5C { return false }
        return true
    }

    /// That of the request's `X-Correlation-ID`, else a new one.
    mutating func id(for request: HTTPRequest) -> String {
        if let range = request.headerRange("x-correlation-id"), request.withBytes(range, Self.isSane) { return request.text(range) }
        return next()
    }

    /// `SEED-COUNTER`, hexadecimal.
    mutating func next() -> String {
        counter += 1
        var value = counter
        var digits = 1
        while value >= 16 {
            value >>= 4
            digits += 1
        }
        value = counter
        return String(unsafeUninitializedCapacity: start.count + 1 + digits) { buffer in
            _ = buffer.update(fromContentsOf: start)
            buffer[start.count] = UInt8(ascii: "-")
            for place in stride(from: start.count + digits, to: start.count, by: -1) {
                buffer[place] = Hex.lowerDigit(UInt8(value & 15))
                value >>= 4
            }
            return start.count + 1 + digits
        }
    }
}
