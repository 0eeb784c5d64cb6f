// A column of a batch: the elements of a one-dimensional array, encoded as they are appended (array_recv,
// src/backend/utils/adt/arrayfuncs.c). Used by batched inserts of many rows by unnest.

import Time

/// Builds one array parameter. Appending another type than the one given at the start is a bug and stops the program.
package struct ArrayParameter: Sendable {
    package let element: OID
    package private(set) var count = 0
    private var hasNull = false
    private var bytes: [UInt8] = []

    /// `element` is one of int2, int4, int8, float8, bool, text, bytea, uuid, timestamptz, timestamp, jsonb.
    package init(_ element: OID, reserve byteCount: Int = 0) {
        precondition(element.array != .unspecified, "no array type is known for this element type")
        self.element = element
        if byteCount > 0 { bytes.reserveCapacity(byteCount) }
    }

    /// Forgets the elements and keeps the memory.
    package mutating func removeAll() {
        count = 0
        hasNull = false
        bytes.removeAll(keepingCapacity: true)
    }

    package mutating func appendNull() {
        bytes.appendBigEndian(Int32(-1))
        hasNull = true
        count += 1
    }

    package mutating func append(_ value: Int16?) { append(.int2, value) { $0.appendBigEndian($1) } }
    package mutating func append(_ value: Int32?) { append(.int4, value) { $0.appendBigEndian($1) } }
    package mutating func append(_ value: Int64?) { append(.int8, value) { $0.appendBigEndian($1) } }
    package mutating func append(_ value: Double?) { append(.float8, value) { $0.appendBigEndian($1.bitPattern) } }
    package mutating func append(_ value: Bool?) { append(.bool, value) { $0.append($1 ? 1 : 0) } }
    /// An element of a timestamptz or timestamp array.
    package mutating func append(_ value: WallTime?) {
        append(element == .timestamp ? .timestamp : .timestamptz, value) { $0.appendTimestamp($1) }
    }
    /// As `Parameters.append(_: String?)`.
    package mutating func append(_ value: String?) { append(.text, value) { $0.appendText($1) } }
    /// As `Parameters.append(text:)`.
    package mutating func append(text value: UnsafeRawBufferPointer) { append(.text, value) { $0.appendText($1) } }
    package mutating func append(bytes value: [UInt8]?) { append(.bytea, value) { $0.append(contentsOf: $1) } }
    package mutating func append(uuid value: [UInt8]?) {
        precondition(value == nil || value?.count == 16, "a uuid has 16 bytes")
        append(.uuid, value) { $0.append(contentsOf: $1) }
    }
    package mutating func append(jsonb value: String?) {
        append(.jsonb, value) { bytes, text in
            bytes.append(1)
            bytes.appendText(text)
        }
    }

    private mutating func append<Value>(_ type: OID, _ value: Value?, _ encode: (inout [UInt8], Value) -> Void) {
        precondition(type == element, "an element of another type than the array's")
        guard let value else { return appendNull() }
        let offset = bytes.count
        bytes.appendBigEndian(Int32(0))
        encode(&bytes, value)
        bytes.setBigEndian(Int32(bytes.count - offset - 4), at: offset)
        count += 1
    }

    /// Header (dimensions, has-null, element type, length, lower bound), then the elements.
    func write(to output: inout [UInt8]) {
        output.appendBigEndian(Int32(count == 0 ? 0 : 1))
        output.appendBigEndian(Int32(hasNull ? 1 : 0))
        output.appendBigEndian(element.rawValue)
        guard count > 0 else { return }
        output.appendBigEndian(Int32(count))
        output.appendBigEndian(Int32(1))
        output.append(contentsOf: bytes)
    }
}
