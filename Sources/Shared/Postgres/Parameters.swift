// The parameters of one statement, encoded in binary as they are appended, all in one array of bytes.
// Called by whoever executes a statement; read by the connection that sends it. Never printed, never logged.

import Time

/// Values for $1, $2 … in order.
package struct Parameters: Sendable {
    struct Entry {
        var type: OID
        var offset: Int
        /// -1: null.
        var length: Int
    }

    private(set) var bytes: [UInt8] = []
    private(set) var entries: [Entry] = []

    package init() {}

    /// Makes room for `count` values of `bytes` bytes together.
    package init(count: Int, bytes: Int) {
        entries.reserveCapacity(count)
        self.bytes.reserveCapacity(bytes)
    }

    package var count: Int { entries.count }

    /// Forgets the values and keeps the memory.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
    }

    /// Null of any type.
    package mutating func appendNull() { entries.append(Entry(type: .unspecified, offset: bytes.count, length: -1)) }

    package mutating func append(_ value: Int16?) { append(.int2, value) { $0.appendBigEndian($1) } }
    package mutating func append(_ value: Int32?) { append(.int4, value) { $0.appendBigEndian($1) } }
    package mutating func append(_ value: Int64?) { append(.int8, value) { $0.appendBigEndian($1) } }
    package mutating func append(_ value: Float?) { append(.float4, value) { $0.appendBigEndian($1.bitPattern) } }
    package mutating func append(_ value: Double?) { append(.float8, value) { $0.appendBigEndian($1.bitPattern) } }
    package mutating func append(_ value: Bool?) { append(.bool, value) { $0.append($1 ? 1 : 0) } }
    /// timestamptz
    package mutating func append(_ value: WallTime?) { append(.timestamptz, value) { $0.appendTimestamp($1) } }
    /// timestamp without time zone, in UTC.
    package mutating func append(timestamp value: WallTime?) { append(.timestamp, value) { $0.appendTimestamp($1) } }
    /// text. The caller replaces NUL characters, which PostgreSQL cannot store; one that is left becomes U+FFFD here.
    package mutating func append(_ value: String?) { append(.text, value) { $0.appendText($1) } }
    /// text from bytes that are known to be UTF-8; the server refuses others (22021).
    package mutating func append(text value: UnsafeRawBufferPointer) { append(.text, value) { $0.appendText($1) } }
    /// bytea
    package mutating func append(bytes value: [UInt8]?) { append(.bytea, value) { $0.append(contentsOf: $1) } }
    /// uuid from its 16 bytes.
    package mutating func append(uuid value: [UInt8]?) {
        precondition(value == nil || value?.count == 16, "a uuid has 16 bytes")
        append(.uuid, value) { $0.append(contentsOf: $1) }
    }
    /// jsonb from its text.
    package mutating func append(jsonb value: String?) {
        append(.jsonb, value) { bytes, text in
            bytes.append(1)  // version of the binary format (jsonb_recv)
            bytes.appendText(text)
        }
    }

    /// jsonb from its text in UTF-8.
    package mutating func append(jsonb value: [UInt8]) {
        append(.jsonb, value) { bytes, text in
            bytes.append(1)
            text.withUnsafeBytes { bytes.appendText($0) }
        }
    }

    /// A one-dimensional array.
    package mutating func append(_ array: ArrayParameter) { append(array.element.array, array) { $1.write(to: &$0) } }

    package mutating func append(textArray values: [String?]) { appendArray(.text, values) { $0.append($1) } }
    package mutating func append(int2Array values: [Int16?]) { appendArray(.int2, values) { $0.append($1) } }
    package mutating func append(int4Array values: [Int32?]) { appendArray(.int4, values) { $0.append($1) } }
    package mutating func append(int8Array values: [Int64?]) { appendArray(.int8, values) { $0.append($1) } }
    package mutating func append(float8Array values: [Double?]) { appendArray(.float8, values) { $0.append($1) } }
    package mutating func append(boolArray values: [Bool?]) { appendArray(.bool, values) { $0.append($1) } }
    package mutating func append(uuidArray values: [[UInt8]?]) { appendArray(.uuid, values) { $0.append(uuid: $1) } }
    package mutating func append(byteaArray values: [[UInt8]?]) { appendArray(.bytea, values) { $0.append(bytes: $1) } }
    package mutating func append(timestampArray values: [WallTime?]) { appendArray(.timestamptz, values) { $0.append($1) } }

    private mutating func append<Value>(_ type: OID, _ value: Value?, _ encode: (inout [UInt8], Value) -> Void) {
        guard let value else {
            entries.append(Entry(type: type, offset: bytes.count, length: -1))
            return
        }
        let offset = bytes.count
        encode(&bytes, value)
        entries.append(Entry(type: type, offset: offset, length: bytes.count - offset))
    }

    private mutating func appendArray<Value>(_ element: OID, _ values: [Value], _ add: (inout ArrayParameter, Value) -> Void) {
        var array = ArrayParameter(element)
        for value in values { add(&array, value) }
        append(array)
    }
}
