// Reading PostgreSQL's binary format, bounds checked. Called by Rows. Pure.

import Time

extension UnsafeRawBufferPointer {
    /// The first bytes as a big-endian integer; the caller has checked the length.
    func bigEndian<Value: FixedWidthInteger>(_ type: Value.Type, at offset: Int = 0) -> Value {
        Value(bigEndian: loadUnaligned(fromByteOffset: offset, as: type))
    }

    /// A timestamp of 8 bytes; infinity saturates.
    var timestamp: WallTime {
        let shifted = bigEndian(Int64.self)
        let (value, overflow) = shifted.addingReportingOverflow(epochOffset)
        return WallTime(microseconds: overflow ? (shifted < 0 ? .min : .max) : value)
    }
}

/// The elements of a one-dimensional (or empty) array; nil when the bytes are something else (array_send, arrayfuncs.c).
func decodeArray<Value>(
    _ bytes: UnsafeRawBufferPointer, _ elements: [OID], _ decode: (UnsafeRawBufferPointer) -> Value?
) -> [Value?]? {
    guard bytes.count >= 12, elements.contains(OID(rawValue: bytes.bigEndian(UInt32.self, at: 8))) else { return nil }
    switch bytes.bigEndian(Int32.self) {
    case 0: return []
    case 1: break
    default: return nil
    }
    // Every element takes 4 bytes at least, which bounds what a broken count can make us reserve.
    guard bytes.count >= 20, let count = Int(exactly: bytes.bigEndian(Int32.self, at: 12)), count >= 0, count <= (bytes.count - 20) / 4
    else { return nil }
    var values: [Value?] = []
    values.reserveCapacity(count)
    var offset = 20
    for _ in 0..<count {
        guard bytes.count - offset >= 4 else { return nil }
        let length = Int(bytes.bigEndian(Int32.self, at: offset))
        offset += 4
        guard length >= 0 else {
            values.append(nil)
            continue
        }
        guard bytes.count - offset >= length,
            let value = decode(UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + length)]))
        else { return nil }
        values.append(value)
        offset += length
    }
    return offset == bytes.count ? values : nil
}
