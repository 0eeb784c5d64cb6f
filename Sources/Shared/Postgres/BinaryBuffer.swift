// Values in PostgreSQL's binary format (the send/recv functions of src/backend/utils/adt), appended to one array of bytes.
// Called by Parameters and ArrayParameter. Allocates nothing but the growth of that array.

import Glibc
import Time

/// Microseconds from 1970-01-01 to PostgreSQL's epoch, 2000-01-01.
let epochOffset: Int64 = 946_684_800_000_000

extension Array where Element == UInt8 {
    mutating func appendBigEndian<Value: FixedWidthInteger>(_ value: Value) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }

    mutating func setBigEndian(_ value: Int32, at offset: Int) {
        withUnsafeMutableBytes { $0.storeBytes(of: value.bigEndian, toByteOffset: offset, as: Int32.self) }
    }

    mutating func appendTimestamp(_ time: WallTime) {
        // Int64.min and max would mean infinity to the server; the subtraction cannot reach them for any real time.
        let (shifted, overflow) = time.microseconds.subtractingReportingOverflow(epochOffset)
        appendBigEndian(overflow ? Int64.min : shifted)
    }

    /// UTF-8 as it is, without an intermediate copy; NUL, which PostgreSQL's text cannot hold, becomes U+FFFD.
    mutating func appendText(_ text: String) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { appendText(UnsafeRawBufferPointer($0)) }
        if done == nil {
            var copy = text
            copy.withUTF8 { appendText(UnsafeRawBufferPointer($0)) }
        }
    }

    mutating func appendText(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        guard memchr(base, 0, bytes.count) != nil else {
            append(contentsOf: bytes)
            return
        }
        for byte in bytes {
            if byte == 0 { append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { append(byte) }
        }
    }
}
