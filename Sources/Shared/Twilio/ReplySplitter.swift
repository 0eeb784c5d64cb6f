// Cuts a text into parts that one `<Message>` or one REST message may hold. Called by the worker for texts that we start, and by the
// composer of replies for the places (BreakableText). Lengths are UTF-16 units: Twilio says "characters" and counts some of them as two,
// so this is the stricter reading (error 14103 loses the whole answer).

package enum ReplySplitter {
    /// What Twilio takes in one message (14103).
    package static let longestPart = 1600
    /// What Twilio takes in one response (14109).
    package static let mostParts = 10
    /// Ends a text that was cut: three full stops stay in GSM-7, the character … would make every part of it two bytes a letter.
    package static let ellipsis = "..."

    /// Cleans the text and gives at most `most` parts of at most `limit` UTF-16 units (at least 8). Breaks fall behind a paragraph, a
    /// sentence or a line if that leaves the part well filled, else at white space, else between graphemes; inside a grapheme only when
    /// it alone exceeds the limit. Parts neither begin nor end with white space; an empty text gives none. What `most` parts cannot hold
    /// is cut off, with an ellipsis. Takes time in proportion to the text.
    package static func split(_ text: String, limit: Int = longestPart, most: Int = mostParts) -> [String] {
        let limit = max(limit, 8)
        let cleaned = MessageText.clean(text)
        if cleaned.utf8.count <= limit { return cleaned.isEmpty ? [] : [cleaned] }
        let text = BreakableText(cleaned)
        var parts: [String] = []
        var start = 0
        while start < text.end {
            let hard = text.hardEnd(from: start, units: limit)
            if hard < text.end, parts.count + 1 >= most {
                parts.append(ellipsed(text, from: start, limit))
                break
            }
            let end = text.softEnd(from: start, before: hard)
            let part = text.text(start..<end)
            if !part.isEmpty { parts.append(part) }
            start = text.trimmed(end..<text.end).lowerBound
        }
        return parts
    }

    /// The cleaned text, cut with an ellipsis when it is longer than so many UTF-16 units.
    package static func cut(_ text: String, to limit: Int, ending: String = ellipsis) -> String {
        let cleaned = MessageText.clean(text)
        if cleaned.utf8.count <= limit { return cleaned }
        let text = BreakableText(cleaned)
        return text.hardEnd(from: 0, units: limit) == text.end ? cleaned : ellipsed(text, from: 0, limit, ending: ending)
    }

    private static func ellipsed(_ text: BreakableText, from start: Int, _ limit: Int, ending: String = ellipsis) -> String {
        let room = limit - ending.utf16.count
        guard room > 1 else { return text.text(start..<text.hardEnd(from: start, units: limit)) }
        return text.text(start..<text.softEnd(from: start, before: text.hardEnd(from: start, units: room))) + ending
    }
}
