// The features of a folded text: words and pairs of words, pieces of words, and the shape. Hashed, each once a text. SpamModel weighs them;
// the trainer learns the weights.

/// Which features a text has. One value is used for text after text.
package struct SpamFeatures: Sendable {
    /// The sizes of the two tables, as powers of two. Part of the model file's format.
    static let wordBits = 17
    static let pieceBits = 18
    /// The lengths of pieces in bytes, blanks at a word's ends counted.
    static let pieceLengths = 3...6

    /// Places in the table of words and pairs.
    package private(set) var words: [UInt32] = []
    /// Places in the table of pieces.
    package private(set) var pieces: [UInt32] = []
    /// Places in the table of the shape.
    package private(set) var shape: [UInt16] = []
    /// Places seen already, by open addressing; 0 is free, so that places stand there plus one.
    private var seen: [UInt32] = []

    package init() {}

    package mutating func read(_ text: SpamText) {
        words.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        shape.removeAll(keepingCapacity: true)
        readWords(text)
        readPieces(text)
        text.shape.appendFeatures(to: &shape)
    }

    private mutating func readWords(_ text: SpamText) {
        var previous = Self.textStart
        for token in text.tokens {
            words.append(Self.place(ofWord: token.hash))
            words.append(Self.place(ofWord: SpamHash.pair(previous, token.hash)))
            previous = token.hash
        }
        Self.keepFirsts(&words, &seen)
    }

    private mutating func readPieces(_ text: SpamText) {
        text.bytes.withUnsafeBytes { bytes in
            for token in text.tokens where token.kind == .word {
                // With the blanks around it.
                let end = Int(token.end) + 1
                for start in (Int(token.start) - 1)..<(end - 2) {
                    let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
                    for length in Self.pieceLengths.lowerBound...min(Self.pieceLengths.upperBound, end - start) {
                        pieces.append(Self.place(ofPiece: eight, length: length))
                    }
                }
            }
        }
        Self.keepFirsts(&pieces, &seen)
    }

    /// The pieces of a text with their places, in order; a blank at a word's end is `_`. For explanations.
    static func pieceNames(_ text: SpamText) -> [(UInt32, String)] {
        var names: [(UInt32, String)] = []
        for token in text.tokens where token.kind == .word {
            let end = Int(token.end) + 1
            for start in (Int(token.start) - 1)..<(end - 2) {
                for length in pieceLengths where start + length <= end {
                    let piece = text.bytes[start..<(start + length)]
                    let eight = piece.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                    let name = String(decoding: piece.map { $0 == 0x20 ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
                    names.append((place(ofPiece: eight, length: length), name))
                }
            }
        }
        return names
    }

    /// Stands before the first word in pairs.
    static let textStart: UInt64 = 0x5374_6172_7421_0A0D

    @inline(__always) static func place(ofWord hash: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: SpamHash.spread(hash) >> UInt64(64 - wordBits))
    }

    /// The first `length` of eight bytes in little-endian order.
    @inline(__always) static func place(ofPiece eight: UInt64, length: Int) -> UInt32 {
        let piece = (eight << UInt64(64 - 8 * length)) | UInt64(length)
        let mixed = ((piece &* 0x9E37_79B9_7F4A_7C15) ^ (piece >> 29)) &* 0xD6E8_FEB8_6659_FD93
        return UInt32(truncatingIfNeeded: mixed >> UInt64(64 - pieceBits))
    }

    /// Leaves of equal places the first.
    private static func keepFirsts(_ places: inout [UInt32], _ seen: inout [UInt32]) {
        var capacity = 64
        while capacity < places.count * 2 { capacity *= 2 }
        if seen.count < capacity { seen = [UInt32](repeating: 0, count: capacity) }
        var kept = 0
        places.withUnsafeMutableBufferPointer { places in
            seen.withUnsafeMutableBufferPointer { seen in
                for slot in 0..<capacity { seen[slot] = 0 }
                let mask = UInt32(capacity - 1)
                for index in places.indices {
                    let place = places[index]
                    var slot = (place &* 0x9E37_79B1) >> 7 & mask
                    while seen[Int(slot)] != 0, seen[Int(slot)] != place + 1 { slot = (slot + 1) & mask }
                    guard seen[Int(slot)] == 0 else { continue }
                    seen[Int(slot)] = place + 1
                    places[kept] = place
                    kept += 1
                }
            }
        }
        places.removeLast(places.count - kept)
    }
}
