// The fields of a `deliver`, in one array: the bytes that the frame has (docs/ipc.md), checked once when it is decoded. Twenty fields cost
// one allocation instead of forty, and nothing is made of a field that nobody reads. Made by MessageCoding or, field by field, by the
// dispatcher; read by the worker. Pure.

/// Decoded form parameters, or members of the JSON object, in the order of arrival; names may repeat.
package struct DeliverFields: Sendable, Equatable {
    package private(set) var count = 0
    /// For each field the lengths of name and value, u32 each, then both.
    package private(set) var encoded: [UInt8] = []

    package init() {}

    package init(_ fields: [(name: String, value: [UInt8])]) {
        // An array of no capacity is the one that all empty ones share, and its count would be written by whichever thread makes it.
        guard !fields.isEmpty else { return }
        count = fields.count
        var size = 0
        for field in fields { size += Self.lengths + field.name.utf8.count + field.value.count }
        encoded = [UInt8](unsafeUninitializedCapacity: size) { bytes, filled in
            var writer = PayloadWriter(UnsafeMutableRawBufferPointer(bytes))
            for field in fields {
                writer.put(Self.header(field.name.utf8.count, field.value.count))
                writer.put(field.name)
                writer.put(field.value)
            }
            filled = size
        }
    }

    /// The count must be that of the fields in `bytes`, which `check` has accepted.
    init(count: Int, checked bytes: UnsafeRawBufferPointer) {
        self.count = count
        encoded = [UInt8](bytes)
    }

    /// From bytes that were kept outside of a frame; nil unless they are `count` fields and nothing else.
    package init?(count: Int, encoded: [UInt8]) {
        guard encoded.withUnsafeBytes({ Self.check($0, count: count) }) else { return nil }
        self.count = count
        self.encoded = encoded
    }

    /// Copies one field behind the others. Its name ought to be UTF-8; what isn't is repaired by who reads it.
    package mutating func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
        withUnsafeBytes(of: Self.header(name.count, value.count).littleEndian) { encoded.append(contentsOf: $0) }
        encoded.append(contentsOf: name)
        encoded.append(contentsOf: value)
        count += 1
    }

    package mutating func reserveCapacity(bytes: Int) { encoded.reserveCapacity(bytes) }

    /// The bytes of the two lengths before each field.
    private static let lengths = 8

    /// Whether `bytes` are `count` fields and nothing else.
    static func check(_ bytes: UnsafeRawBufferPointer, count: Int) -> Bool {
        guard count >= 0 else { return false }
        var offset = 0
        for _ in 0..<count {
            guard bytes.count - offset >= lengths else { return false }
            let name = Int(length(bytes, at: offset))
            let value = Int(length(bytes, at: offset + 4))
            offset += lengths
            guard bytes.count - offset >= name + value else { return false }
            offset += name + value
        }
        return offset == bytes.count
    }

    /// The value of the first field of that name in `bytes`, which hold fields as they are encoded; nil: there is none.
    static func first(named name: StaticString, in bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        var rest = bytes
        while rest.count >= lengths {
            let valueStart = lengths + Int(length(rest, at: 0))
            let end = valueStart + Int(length(rest, at: 4))
            guard end <= rest.count else { return nil }
            if valueStart - lengths == name.utf8CodeUnitCount,
                rest[lengths..<valueStart].elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
            {
                return UnsafeRawBufferPointer(rebasing: rest[valueStart..<end])
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[end...])
        }
        return nil
    }

    /// Both lengths as one number.
    private static func header(_ name: Int, _ value: Int) -> UInt64 {
        precondition(name <= UInt32.max && value <= UInt32.max)
        return UInt64(name) | UInt64(value) << 32
    }

    private static func length(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
}

extension DeliverFields: Sequence {
    package struct Iterator: IteratorProtocol {
        private let encoded: [UInt8]
        private var offset = 0

        fileprivate init(_ encoded: [UInt8]) { self.encoded = encoded }

        /// Ill-formed UTF-8 in the name is repaired with U+FFFD; the value shares its storage with all fields.
        package mutating func next() -> (name: String, value: ArraySlice<UInt8>)? {
            guard offset < encoded.count else { return nil }
            let start = offset + lengths
            let (name, valueStart, end) = encoded.withUnsafeBytes { bytes in
                let valueStart = start + Int(length(bytes, at: offset))
                return (
                    String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<valueStart]), as: UTF8.self), valueStart,
                    valueStart + Int(length(bytes, at: offset + 4))
                )
            }
            offset = end
            return (name, encoded[valueStart..<end])
        }
    }

    package func makeIterator() -> Iterator { Iterator(encoded) }
    package var underestimatedCount: Int { count }
}
