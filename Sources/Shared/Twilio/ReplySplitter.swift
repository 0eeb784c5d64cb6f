// Cuts a reply into parts that one `<Message>` or one REST message may hold. Called by the worker's pipeline. Lengths are UTF-16 units:
// Twilio says "characters" and counts some of them as two, so this is the stricter reading (error 14103 loses the whole answer).

package enum ReplySplitter {
    /// What Twilio takes in one message (14103).
    package static let longestPart = 1600
    /// What Twilio takes in one response (14109).
    package static let mostParts = 10
    /// Ends a text that was cut: three full stops stay in GSM-7, the character … would make every part of it two bytes a letter.
    package static let ellipsis = "..."

    /// Cleans the text and gives at most `most` parts of at most `limit` UTF-16 units. Breaks fall behind a line's end near the end of a
    /// part, else at white space, else between graphemes; inside a grapheme only when it alone exceeds the limit. Parts neither begin nor
    /// end with white space; an empty text gives none. What `most` parts cannot hold is cut off, with an ellipsis.
    package static func split(_ text: String, limit: Int = longestPart, most: Int = mostParts) -> [String] {
        let limit = max(limit, 8)
        var rest = Substring(MessageText.clean(text))
        var parts: [String] = []
        while !rest.isEmpty {
            if fits(rest, limit) {
                parts.append(String(rest))
                break
            }
            if parts.count + 1 >= most {
                parts.append(ellipsed(rest, limit))
                break
            }
            let end = partEnd(rest, limit)
            parts.append(String(MessageText.trimmed(rest[..<end])))
            rest = MessageText.trimmed(rest[end...])
        }
        return parts
    }

    /// The cleaned text, cut with an ellipsis when it is longer than so many UTF-16 units.
    package static func cut(_ text: String, to limit: Int) -> String {
        let text = Substring(MessageText.clean(text))
        return fits(text, limit) ? String(text) : ellipsed(text, limit)
    }

    private static func fits(_ text: Substring, _ limit: Int) -> Bool { text.utf8.count <= limit || text.utf16.count <= limit }

    private static func ellipsed(_ text: Substring, _ limit: Int) -> String {
        let room = limit - ellipsis.utf16.count
        guard room > 1 else { return String(MessageText.trimmed(text[..<hardEnd(text, limit)])) }
        return String(MessageText.trimmed(text[..<partEnd(text, room)])) + ellipsis
    }

    /// Where the part that begins `text` ends; beyond the start, and `text` is longer than the limit.
    private static func partEnd(_ text: Substring, _ limit: Int) -> Substring.Index {
        let end = hardEnd(text, limit)
        // Inside the first grapheme there is no character to look at.
        if text.isEmpty || end < text.index(after: text.startIndex) { return end }
        if end < text.endIndex, text[end].isWhitespace { return end }
        var distance = 0
        var space: Substring.Index?
        var index = end
        while index > text.startIndex, distance <= limit / 2 {
            let behind = index
            index = text.index(before: index)
            let character = text[index]
            if character.isNewline, distance <= limit / 4 { return behind }
            if character.isWhitespace, space == nil { space = behind }
            if space != nil, distance > limit / 4 { break }
            distance += character.utf16.count
        }
        return space ?? end
    }

    /// Behind the last grapheme that fits, or inside the first one when that alone does not.
    private static func hardEnd(_ text: Substring, _ limit: Int) -> Substring.Index {
        var left = limit
        var end = text.startIndex
        while end < text.endIndex {
            left -= text[end].utf16.count
            if left < 0 { break }
            text.formIndex(after: &end)
        }
        guard end == text.startIndex else { return end }
        left = limit
        for index in text.unicodeScalars.indices {
            left -= UTF16.width(text.unicodeScalars[index])
            if left < 0 && index > text.startIndex { return index }
        }
        return text.endIndex
    }
}
