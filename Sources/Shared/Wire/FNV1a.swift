// A hash that is the same in every process, at every start and in every release: for routing, for telling deliveries of one message, for checksums of
// our own files. Not for tables that outsiders could fill with collisions on purpose.

/// FNV-1a, 64 bits (draft-eastlake-fnv, sections 2 and 5).
package struct FNV1a: Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    package mutating func mix(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// All bytes, in order. A plain loop: where nothing is optimised a closure for each byte takes ten times as long.
    package mutating func mix(_ bytes: UnsafeRawBufferPointer) {
        var hash = value
        var place = 0
        while place < bytes.count {
            hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3
            place += 1
        }
        value = hash
    }
}
