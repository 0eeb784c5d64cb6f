// The parameters of one webhook, decoded: ordered pairs of bytes in one arena, so that twenty parameters cost two allocations.
// Made by FormDecoder, read by the dispatcher's front and by SignatureValidator. It never checks that bytes are UTF-8.

/// Names and values in the order of the form; a name may repeat and a value may be empty.
package struct FormParameters: Sendable {
    /// One pair. A name is followed at once by its value, which is also how the pair is signed.
    struct Entry: Sendable {
        var start: Int32
        var valueStart: Int32
        var end: Int32
        /// The first eight bytes of the name, big-endian and filled with zeros: most comparisons need no more.
        var prefix: UInt64
    }

    private(set) var arena: [UInt8]
    private(set) var entries: [Entry]

    init(arena: [UInt8], entries: [Entry]) {
        self.arena = arena
        self.entries = entries
    }

    /// No parameter at all: what is signed is the URL alone.
    package init() { self.init(arena: [], entries: []) }

    /// Parameters from texts: for signing in the command line, load generator and tests.
    package init(_ pairs: [(name: String, value: String)]) {
        self.init()
        for (name, value) in pairs {
            let start = arena.count
            arena.append(contentsOf: name.utf8)
            let valueStart = arena.count
            arena.append(contentsOf: value.utf8)
            let prefix = arena.withUnsafeBytes { Self.prefix(UnsafeRawBufferPointer(rebasing: $0[start..<valueStart])) }
            entries.append(Entry(start: Int32(start), valueStart: Int32(valueStart), end: Int32(arena.count), prefix: prefix))
        }
    }

    /// The number of pairs.
    package var count: Int { entries.count }

    /// The name of a pair, by its place in the form.
    package func name(at index: Int) -> ArraySlice<UInt8> { arena[Int(entries[index].start)..<Int(entries[index].valueStart)] }

    /// The value of a pair, by its place in the form.
    package func value(at index: Int) -> ArraySlice<UInt8> { arena[Int(entries[index].valueStart)..<Int(entries[index].end)] }

    /// The bytes of the first parameter of that name (exact case), or nil when there is none.
    package subscript(name: String) -> ArraySlice<UInt8>? {
        var name = name
        return name.withUTF8 { wanted in
            let wanted = UnsafeRawBufferPointer(wanted)
            let prefix = Self.prefix(wanted)
            return arena.withUnsafeBytes { bytes -> ArraySlice<UInt8>? in
                for (index, entry) in entries.enumerated() where entry.prefix == prefix {
                    let found = UnsafeRawBufferPointer(rebasing: bytes[Int(entry.start)..<Int(entry.valueStart)])
                    if found.count == wanted.count && found.elementsEqual(wanted) { return value(at: index) }
                }
                return nil
            }
        }
    }

    /// The first parameter of that name as text: what is not UTF-8 becomes U+FFFD, and so does NUL, which PostgreSQL cannot hold.
    package func text(_ name: String) -> String? { self[name].map(FormParameters.text) }

    /// Bytes of a parameter as text, by the same rule.
    package static func text(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(0) else { return String(decoding: bytes, as: UTF8.self) }
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { scalars.append(scalar == "\0" ? "\u{fffd}" : scalar) }
        return String(scalars)
    }

    /// All pairs as texts, in order: for people (command line, logs of refused keys), not for the hot path.
    package var pairs: [(name: String, value: String)] {
        entries.indices.map { (Self.text(name(at: $0)), Self.text(value(at: $0))) }
    }

    /// The first eight bytes of a name as one number that sorts like them.
    static func prefix(_ name: UnsafeRawBufferPointer) -> UInt64 {
        if name.count >= 8 { return UInt64(bigEndian: name.loadUnaligned(as: UInt64.self)) }
        var prefix: UInt64 = 0
        for byte in name { prefix = prefix << 8 | UInt64(byte) }
        return name.isEmpty ? 0 : prefix << UInt64(8 * (8 - name.count))
    }
}
