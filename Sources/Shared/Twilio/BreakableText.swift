// One cleaned text and where it may be cut: after so many UTF-16 units or segments, at the best place before that. Made by ReplySplitter and
// by the composer of replies. Pure. Every look costs time in proportion to the part that it is about, also when one grapheme is the whole text.

package struct BreakableText: Sendable {
    let graphemes: Graphemes

    /// - Parameter text: cleaned (MessageText).
    package init(_ text: String) { graphemes = Graphemes(text) }

    /// In bytes, as all offsets here.
    package var end: Int { graphemes.utf8.count }

    /// What lies between two offsets, without white space at its ends.
    package func text(_ range: Range<Int>) -> String {
        let range = trimmed(range)
        return graphemes.text(range)
    }

    /// The range without the white space at its ends.
    package func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, MessageText.isWhiteSpace(graphemes.scalar(at: start)) { start = graphemes.scalarEnd(start) }
        while start < end {
            let last = graphemes.scalarStart(before: end)
            guard MessageText.isWhiteSpace(graphemes.scalar(at: last)) else { break }
            end = last
        }
        return start..<end
    }

    /// The end of the longest run of graphemes from an offset within so many UTF-16 units; inside the first grapheme when that alone is
    /// longer; always beyond the offset.
    package func hardEnd(from start: Int, units limit: Int) -> Int {
        if end - start <= limit { return end }
        var units = 0
        var offset = start
        var last = start
        var lastScalar = start
        while offset < end {
            if graphemes.isStart(offset) { last = offset }
            lastScalar = offset
            units += Graphemes.utf16Units(byte: graphemes.utf8[offset])
            if units > limit { break }
            offset = graphemes.scalarEnd(offset)
        }
        if offset >= end { return end }
        if last > start { return last }
        return lastScalar > start ? lastScalar : graphemes.scalarEnd(start)
    }

    /// The best place to end a part that begins at `start` and may end at `hard` at the latest: behind a paragraph when that fills half of
    /// it, a sentence or a line when three fifths, a word when half; before a word of ASCII (an address of a page, say) that is cut
    /// otherwise and is no longer than a part; else `hard` itself.
    package func softEnd(from start: Int, before hard: Int) -> Int {
        if hard >= end { return end }
        let room = hard - start
        var sentence: Int?
        var word: Int?
        var offset = hard
        while offset > start, offset - start >= room / 2 {
            defer { offset -= 1 }
            // Behind a later sentence only a paragraph is better.
            if sentence != nil, graphemes.utf8[offset] != UInt8(ascii: "\n") { continue }
            guard graphemes.isStart(offset) else { continue }
            let kind = breakKind(offset)
            if kind == .paragraph { return offset }
            if kind == .sentence, sentence == nil, (offset - start) * 5 >= room * 3 { sentence = offset }
            if kind != .none, word == nil { word = offset }
        }
        if let found = sentence ?? word { return found }
        return wordStart(from: start, before: offset, cutAt: hard) ?? hard
    }

    // MARK: Places

    private enum BreakKind { case none, word, sentence, paragraph }

    private func breakKind(_ offset: Int) -> BreakKind {
        let byte = graphemes.utf8[offset]
        if byte == UInt8(ascii: "\n") { return isBlankLine(behind: offset) ? .paragraph : .sentence }
        if isSpace(offset) {
            // A break lies before the white space; within it there is nothing to gain.
            if offset > 0, graphemes.utf8[offset - 1] == byte { return .word }
            return SentenceEnds.isEnd(graphemes, at: offset) ? .sentence : .word
        }
        guard offset > 0, graphemes.utf8[offset - 1] >= 0x80 else { return .none }
        if SentenceEnds.isIdeographicEnd(graphemes, at: offset) { return .sentence }
        return SentenceEnds.isIdeographicPause(graphemes, at: offset) ? .word : .none
    }

    /// Whether the line behind a line feed is empty.
    private func isBlankLine(behind offset: Int) -> Bool {
        var next = offset + 1
        while next < end, next - offset < 8, graphemes.utf8[next] == 0x20 || graphemes.utf8[next] == 0x09 { next += 1 }
        return next < end && graphemes.utf8[next] == UInt8(ascii: "\n")
    }

    /// Whether white space begins there at which a line may end: not the no-break spaces.
    private func isSpace(_ offset: Int) -> Bool {
        let byte = graphemes.utf8[offset]
        if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }
        guard byte == 0xe1 || byte == 0xe2 || byte == 0xe3 || byte == 0xc2 else { return false }
        let scalar = graphemes.scalar(at: offset)
        switch scalar.value {
        case 0xa0, 0x2007, 0x202f: return false
        default: return MessageText.isWhiteSpace(scalar)
        }
    }

    /// Where the word begins that a cut at `hard` would go through, when it is ASCII and no longer than what lies before the cut.
    private func wordStart(from start: Int, before offset: Int, cutAt hard: Int) -> Int? {
        var wordEnd = hard
        let farthest = min(end, hard + (hard - start))
        while wordEnd < farthest, graphemes.utf8[wordEnd] > 0x20 {
            if graphemes.utf8[wordEnd] >= 0x80 { return nil }
            wordEnd += 1
        }
        var place = hard
        while place > start {
            place -= 1
            let byte = graphemes.utf8[place]
            if byte >= 0x80 { return nil }
            if byte <= 0x20 {
                return place > start && wordEnd - place - 1 <= hard - start && graphemes.isStart(place) ? place : nil
            }
        }
        return nil
    }
}
