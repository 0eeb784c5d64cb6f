// A pattern for texts, read into the positions of PatternSearch. Pure.
//
//   win a prize       these words, one after the other, wherever they stand in the text
//   bit.ly/*          a * that touches something stands for any characters but white space, none included
//   claim * prize     a * that stands alone, for anything between two words
//   *coin             without the first *, `coin` would have to begin a word
//
// Case does not count, nor how wide a blank is; a blank is white space and no punctuation (`claim* * prize` takes a comma). There is no way to write
// a * itself.

package struct ListPattern: Sendable, Equatable {
    /// Bytes of one pattern as it is searched.
    package static let longest = 500

    package struct Refusal: Error, Equatable {
        /// The end of a sentence.
        package var reason: String
    }

    /// What may stand between a position and the next one.
    enum Gap: UInt8, Sendable {
        case nothing
        /// Any characters but white space.
        case insideWord
        case anything
    }

    struct Position: Sendable, Equatable {
        var byte: UInt8
        /// It is entered only where no letter or digit stands before it.
        var needsEdge = false
        var gap = Gap.nothing
    }

    private(set) var positions: [Position] = []
    /// The last character is a letter or digit, and none may follow it.
    private(set) var endsAtEdge = false

    package init(_ text: String) throws(Refusal) {
        let folded = FoldedText(text)
        guard !folded.bytes.isEmpty else { throw Refusal(reason: "a pattern is not empty") }
        var isAnythingBefore = false
        for word in folded.bytes.indices.split(whereSeparator: { folded.bytes[$0] == 0x20 }) {
            guard word.contains(where: { folded.bytes[$0] != Self.star }) else {
                isAnythingBefore = true
                continue
            }
            // One blank in the text is enough for a gap of anything.
            if !positions.isEmpty { positions.append(Position(byte: 0x20, gap: isAnythingBefore ? .anything : .nothing)) }
            append(word, of: folded)
            isAnythingBefore = false
        }
        guard !positions.isEmpty else { throw Refusal(reason: "a pattern has something beside *") }
        guard positions.count <= Self.longest else { throw Refusal(reason: "a pattern has at most \(Self.longest) bytes") }
        // What stands behind the last position changes nothing.
        positions[positions.count - 1].gap = .nothing
    }

    private mutating func append(_ word: Range<Int>, of folded: FoldedText) {
        var isOpen = false
        for index in word {
            let byte = folded.bytes[index]
            endsAtEdge = byte != Self.star && folded.isWord[index]
            guard byte != Self.star else {
                isOpen = true
                if let last = positions.indices.last, positions[last].gap == .nothing { positions[last].gap = .insideWord }
                continue
            }
            // Behind a single blank a word begins anyhow.
            let isFirst = positions.isEmpty || positions.last?.byte == 0x20 && positions.last?.gap == .anything
            positions.append(Position(byte: byte, needsEdge: isFirst && !isOpen && folded.isWord[index]))
        }
    }

    private static let star = UInt8(ascii: "*")
}
