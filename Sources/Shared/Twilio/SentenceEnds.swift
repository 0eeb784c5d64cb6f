// Where a text may be cut with the least harm: behind a paragraph, a sentence, a word. Called by BreakableText. Pure; looks at a few bytes
// on both sides of one place, so that looking at every place of a text costs time in proportion to its length.

enum SentenceEnds {
    /// Whether a sentence ends at an offset at which white space begins.
    static func isEnd(_ text: Graphemes, at offset: Int) -> Bool {
        var end = offset
        // Closing quotes and brackets belong to the sentence.
        while end > 0 {
            let start = text.scalarStart(before: end)
            guard isCloser(text.scalar(at: start)) else { break }
            end = start
        }
        guard end > 0 else { return false }
        let mark = text.scalarStart(before: end)
        switch text.scalar(at: mark) {
        case "!", "?", "…", "؟", "۔", "।", "॥", "։", "።", "‼", "⁉": return true
        case ".": return end < offset || isFullStop(text, dot: mark, next: offset)
        case let scalar: return isIdeographicStop(scalar)
        }
    }

    /// Whether one ends there in a script that puts no white space between sentences.
    static func isIdeographicEnd(_ text: Graphemes, at offset: Int) -> Bool {
        var end = offset
        if end < text.utf8.count, text.utf8[end] >= 0x80 {
            let next = text.scalar(at: end)
            if isCloser(next) || isIdeographicStop(next) { return false }
        }
        while end > 0, text.utf8[end - 1] >= 0x80 {
            let start = text.scalarStart(before: end)
            let scalar = text.scalar(at: start)
            if isIdeographicStop(scalar) { return true }
            guard isCloser(scalar) else { return false }
            end = start
        }
        return false
    }

    /// Whether a clause ends there in such a script: as good a place as one between words.
    static func isIdeographicPause(_ text: Graphemes, at offset: Int) -> Bool {
        guard offset >= 3, text.utf8[offset - 1] >= 0x80 else { return false }
        switch text.scalar(at: text.scalarStart(before: offset)) {
        case "，", "、", "；", "：": return true
        default: return false
        }
    }

    private static func isIdeographicStop(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "。", "！", "？", "｡", "．": true
        default: false
        }
    }

    private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", ")", "]", "}", "”", "’", "»", "›", "」", "』", "）", "】", "》", "〉", "*", "_": true
        default: false
        }
    }

    // MARK: Full stops

    /// Bytes of the longest word that is looked up.
    private static let longestWord = 16

    /// Whether the full stop ends a sentence: not behind an abbreviation, an initial or a list's number, nor before a small letter.
    private static func isFullStop(_ text: Graphemes, dot: Int, next: Int) -> Bool {
        if let follower = firstLetter(text, next), follower >= UInt8(ascii: "a"), follower <= UInt8(ascii: "z") { return false }
        var start = dot
        while start > 0, dot - start <= longestWord, !isBefore(text.utf8[start - 1]) { start -= 1 }
        let length = dot - start
        guard length > 0 else { return dot > 0 && text.utf8[dot - 1] == UInt8(ascii: ".") }
        guard length <= longestWord else { return true }
        let word = text.utf8[start..<dot]
        // "J. Smith", "e.g.", "z. B.", "U.S. Army".
        if isLetter(word[dot - 1]), length == 1 || word[dot - 2] == UInt8(ascii: ".") { return false }
        if word.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
            return length > 2 || !(start == 0 || text.utf8[start - 1] == UInt8(ascii: "\n"))
        }
        return !abbreviations.contains(word.map { $0 | 0x20 })
    }

    /// What a word begins behind.
    private static func isBefore(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\"") }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    private static func firstLetter(_ text: Graphemes, _ offset: Int) -> UInt8? {
        text.utf8[offset..<min(offset + 4, text.utf8.count)].first { $0 > 0x20 }
    }

    /// Words that end in a full stop inside a sentence, in small letters without it; those of one letter need no entry.
    private static let abbreviations = Set(
        """
        dr mr mrs ms prof sr jr st mt ft vs etc no nr nos vol fig figs inc ltd co corp dept est approx appr ca cf ed eds gen gov hon rev sgt \
        capt lt col maj sen rep pres jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd \
        tel ext min max incl excl resp pp par art sec ch al viz \
        bzw usw ggf evtl str zzgl inkl bspw vgl hr fr abs bd hrsg mio mrd mind ust \
        sra srta dra ud uds mme mlle mgr env sig dott avv ing
        """
        .split(separator: " ").map { Array($0.utf8) })
}
