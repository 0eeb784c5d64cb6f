// A reaction to a message that a phone sends as text, for it cannot know that a program reads it: `Liked “See you at 5”`, `👍 to “See you at 5”`,
// `Loved an image`. Called by the reaction stage for each message: they are recorded and not answered. The forms are in PhoneReactionForms; what is
// here reads them. Pure, one pass over the text, no allocation.
//
// The whole text has to be one of the forms around one quotation or one of the objects that phones name: `Liked your idea about "x"`, `Loved the
// movie` and `Loved “Dune” and “Arrival”` are messages. Somebody who writes `Loved “Dune”` and nothing else is taken for a phone.

enum PhoneReaction {
    static func isOne(_ body: String) -> Bool {
        var body = body
        return body.withUTF8 { bytes in
            let start = blanks(bytes, from: 0)
            let end = withoutBlanks(bytes, from: start)
            // The shortest: an emoji, ` to `, a quotation of one character.
            guard end - start >= 8 else { return false }
            let first = bytes[start]
            let key = UInt32(first) << 24 | UInt32(bytes[start + 1]) << 16 | UInt32(bytes[start + 2]) << 8 | UInt32(bytes[start + 3])
            for form in PhoneReactionForms.byFirstByte[Int(first)] where form.key == nil || form.key == key {
                if fits(form, bytes, start, end) { return true }
            }
            guard first >= 0xc2, let behind = emoji(bytes, from: start, to: end) else { return false }
            for form in PhoneReactionForms.behindEmoji where fits(form, bytes, behind, end) { return true }
            return false
        }
    }

    /// Whether `form` is all of the text from `start` to `end`.
    private static func fits(_ form: PhoneReactionForms.Form, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard var place = match(form.opening, bytes, start, end) else { return false }
        if !form.middle.isEmpty {
            place = blanks(bytes, from: place)
            if let behind = emoji(bytes, from: place, to: min(end, place + 64)), let target = match(form.middle, bytes, behind, end) {
                place = target
            } else {
                guard form.takesName, let target = behindName(form.middle, bytes, place, end) else { return false }
                place = target
            }
        }
        var last = end
        if !form.closing.isEmpty {
            guard last - place > form.closing.count, match(form.closing, bytes, last - form.closing.count, last) != nil else {
                return false
            }
            last -= form.closing.count
        }
        place = blanks(bytes, from: place)
        guard place < last else { return false }
        return isQuotation(bytes, place, last) || isObject(bytes, place, last)
    }

    /// Behind the name of a reaction, which may stand between quotation marks, and `middle`: `like from`, `"me gusta" de`.
    private static func behindName(_ middle: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var start = start
        if start < end, let (_, length) = mark(bytes, start, end) { start = blanks(bytes, from: start + length) }
        for name in PhoneReactionForms.names {
            guard var place = match(name, bytes, start, end) else { continue }
            let behind = blanks(bytes, from: place)
            if behind < end, let (_, length) = mark(bytes, behind, end) { place = behind + length }
            if let target = match(middle, bytes, place, end) { return target }
        }
        return nil
    }

    // MARK: Quotations

    private enum Mark {
        case straight
        /// “, which closes a German quotation and opens others.
        case high
        /// ”
        case right
        /// „
        case low
        /// «
        case left
        /// »
        case leftClosing
    }

    private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int) -> (mark: Mark, length: Int)? {
        switch bytes[place] {
        case UInt8(ascii: "\""): return (.straight, 1)
        case 0xc2 where place + 1 < end:
            if bytes[place + 1] == 0xab { return (.left, 2) }
            return bytes[place + 1] == 0xbb ? (.leftClosing, 2) : nil
        case 0xe2 where place + 2 < end && bytes[place + 1] == 0x80:
            switch bytes[place + 2] {
            case 0x9c: return (.high, 3)
            case 0x9d, 0x9f: return (.right, 3)
            case 0x9e: return (.low, 3)
            default: return nil
            }
        default: return nil
        }
    }

    /// One quotation that begins at `start` and ends, for the first time, at `end`.
    private static func isQuotation(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard let (opening, length) = mark(bytes, start, end), opening != .right else { return false }
        var place = start + length
        var depth = 1
        while place < end {
            guard let (mark, length) = mark(bytes, place, end) else {
                place += 1
                continue
            }
            place += length
            switch (opening, mark) {
            case (.straight, .straight), (.low, .high), (.low, .right), (.left, .leftClosing), (.high, .right), (.leftClosing, .left):
                depth -= 1
            case (.high, .high), (.low, .low), (.left, .left), (.leftClosing, .leftClosing): depth += 1
            default: break
            }
            if depth == 0 { return place == end && end - start > 2 * length }
        }
        return false
    }

    // MARK: Objects

    private static let longestObject = 32

    private static func isObject(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard end - start <= longestObject else { return false }
        for object in PhoneReactionForms.objects where match(object, bytes, start, end) == end { return true }
        // `2 images`
        var place = start
        while place < end, place < start + 3, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) { place += 1 }
        guard place > start else { return false }
        for object in PhoneReactionForms.counted where match(object, bytes, place, end) == end { return true }
        return false
    }

    // MARK: Pieces

    /// Where the text goes on behind `wanted`; ’ counts as ', and a run of white space of any kind as one blank.
    private static func match(_ wanted: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var place = start
        for byte in wanted {
            guard place < end else { return nil }
            if byte == 0x20 {
                let behind = blanks(bytes, from: place)
                guard behind > place, behind <= end else { return nil }
                place = behind
            } else if bytes[place] == byte {
                place += 1
            } else if byte == UInt8(ascii: "'"), place + 2 < end, bytes[place] == 0xe2, bytes[place + 1] == 0x80, bytes[place + 2] == 0x99 {
                place += 3
            } else {
                return nil
            }
        }
        return place
    }

    /// The end of a run of emoji that begins here, with all that joins and colours them.
    private static func emoji(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        var place = start
        var isOne = false
        while place < end, bytes[place] >= 0xc2, let (scalar, length) = scalar(bytes, place) {
            if scalar.properties.isEmoji || scalar.properties.isEmojiModifier {
                isOne = true
            } else if !isOne || !(scalar.value == 0x200d || scalar.value == 0xfe0f || scalar.value == 0x20e3 || scalar.value >= 0xe0000) {
                break
            }
            place += length
            // The longest emoji, a family of four in colours, has 41 bytes.
            guard place - start <= 64 else { return nil }
        }
        return isOne ? place : nil
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (Unicode.Scalar, Int)? {
        let first = UInt32(bytes[place])
        let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        guard place + length <= bytes.count else { return nil }
        var value = first & (0x7f >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3f) }
        return Unicode.Scalar(value).map { ($0, length) }
    }

    /// The length of a blank or of something without width: Android puts thin ones around what it quotes.
    private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
        switch bytes[place] {
        case 0x20, 0x09...0x0d: return 1
        case 0xc2: return place + 1 < bytes.count && bytes[place + 1] == 0xa0 ? 2 : nil
        case 0xe2:
            guard place + 2 < bytes.count else { return nil }
            switch (bytes[place + 1], bytes[place + 2]) {
            // U+2000 to U+200F but the joiner, U+202A to U+202F, U+2060
            case (0x80, 0x80...0x8c), (0x80, 0x8e...0x8f), (0x80, 0xaa...0xaf), (0x81, 0xa0): return 3
            default: return nil
            }
        case 0xef: return place + 2 < bytes.count && bytes[place + 1] == 0xbb && bytes[place + 2] == 0xbf ? 3 : nil
        default: return nil
        }
    }

    private static func blanks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var place = start
        while place < bytes.count, let length = blank(bytes, place) { place += length }
        return place
    }

    /// The end without what `blank` passes over.
    private static func withoutBlanks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = bytes.count
        while end > start {
            if blank(bytes, end - 1) == 1 {
                end -= 1
            } else if end - start >= 2, bytes[end - 2] == 0xc2, blank(bytes, end - 2) == 2 {
                end -= 2
            } else if end - start >= 3, bytes[end - 3] >= 0xe2, blank(bytes, end - 3) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return end
    }
}
