// A text that no person wrote just now: a telephone in a car, an out-of-office notice, a business that answers every message. Called by the
// auto_reply stage for each message: they are recorded and not answered, or two machines would talk for ever. The openings are in
// AutomaticReplyForms; what is here compares. Pure, without allocation.
//
// A text is one by how it begins, and for openings that people use too only when nothing follows or a phrase does that such notices have. One that
// ends with a question mark is none, nor one that asks for something: `Please write an out of office message`, `I'm out of the office tomorrow, move
// my 3 pm` are messages.

enum AutomaticReply {
    static func isOne(_ body: String) -> Bool {
        var body = body
        return body.withUTF8 { bytes in
            guard bytes.count > 3 else { return false }
            var place = FoldedBytes(bytes)
            let start = place
            // A greeting is passed over, with the marks behind it.
            var node: Int32 = 0
            while let byte = place.next() {
                node = AutomaticReplyForms.greetings.step(node, byte)
                if node == 0 { break }
                guard AutomaticReplyForms.greetings.phrase(at: node) != nil else { continue }
                var behind = place
                guard let mark = behind.next(), !isLetterOrDigit(mark) else { continue }
                var next = behind
                while let byte = next.next(), !isLetterOrDigit(byte) { behind = next }
                if isOpened(bytes, behind) { return true }
            }
            return isOpened(bytes, start)
        }
    }

    /// Bytes that are looked through for phrases: notices are short.
    private static let longestNotice = 800

    /// Whether an opening begins here that is that of a notice.
    private static func isOpened(_ bytes: UnsafeBufferPointer<UInt8>, _ start: FoldedBytes) -> Bool {
        var place = start
        var node: Int32 = 0
        while let byte = place.next() {
            node = AutomaticReplyForms.openings.step(node, byte)
            guard node != 0 else { return false }
            // Seldom more than one ends on the way: `ich fahre gerade auto`, `ich fahre gerade auto und habe`.
            guard let opening = AutomaticReplyForms.openings.phrase(at: node) else { continue }
            var behind = place
            // `right now` is not in `right nowhere`.
            if isLetterOrDigit(byte), let next = behind.next(), isLetterOrDigit(next) { continue }
            if isNotice(bytes, AutomaticReplyForms.allOpenings[opening].needs, place) { return true }
        }
        return false
    }

    /// The slow way, for what begins like one and goes on at `place`.
    private static func isNotice(_ bytes: UnsafeBufferPointer<UInt8>, _ needs: AutomaticReplyForms.Needs, _ place: FoldedBytes) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestNotice) { room in
            let rest = fill(room, from: place)
            var end = rest.count
            while end > 0, !isLetterOrDigit(rest[end - 1]), rest[end - 1] != UInt8(ascii: "?") { end -= 1 }
            if end > 0, rest[end - 1] == UInt8(ascii: "?") { return false }
            switch needs {
            case .nothing: return true
            case .endOrSign where end == 0: return true
            case .sign, .endOrSign:
                guard contains(rest, AutomaticReplyForms.signs) else { return false }
                return !contains(fill(room, from: FoldedBytes(bytes)), AutomaticReplyForms.requests)
            }
        }
    }

    private static func fill(_ room: UnsafeMutableBufferPointer<UInt8>, from place: FoldedBytes) -> UnsafeBufferPointer<UInt8> {
        var place = place
        var count = 0
        while count < room.count, let byte = place.next() {
            room[count] = byte
            count += 1
        }
        return UnsafeBufferPointer(rebasing: room[..<count])
    }

    /// Whether one of the phrases stands in the text, at the beginning of a word.
    private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ phrases: PhraseTree) -> Bool {
        var wasWord = false
        for index in text.indices {
            let isWord = isLetterOrDigit(text[index])
            if isWord, !wasWord {
                var node: Int32 = 0
                for byte in text[index...] {
                    node = phrases.step(node, byte)
                    if node == 0 { break }
                    if phrases.phrase(at: node) != nil { return true }
                }
            }
            wasWord = isWord
        }
        return false
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
        default: false
        }
    }
}

/// A text as it is compared, byte by byte: lower case (ASCII and Latin-1), ’ as ', quotation marks as ", dashes as -, runs of white space as one
/// blank, none at the beginning.
private struct FoldedBytes {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var last: UInt8 = 0x20
    /// The second byte of a letter of Latin-1.
    private var second: UInt8 = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> UInt8? {
        if second != 0 {
            defer { second = 0 }
            return second
        }
        while index < bytes.count {
            let byte = folded()
            if byte == 0x20, last == 0x20 { continue }
            last = byte
            return byte
        }
        return nil
    }

    private mutating func folded() -> UInt8 {
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
        case 0x20, 0x09...0x0d: return 0x20
        case 0xc2 where index < bytes.count:
            switch bytes[index] {
            case 0xa0:
                index += 1
                return 0x20
            case 0xab, 0xbb:
                index += 1
                return UInt8(ascii: "\"")
            default: return byte
            }
        case 0xc3 where index < bytes.count && (0x80...0x9e).contains(bytes[index]) && bytes[index] != 0x97:
            second = bytes[index] | 0x20
            index += 1
            return byte
        case 0xe2 where index + 1 < bytes.count && bytes[index] == 0x80:
            let mark: UInt8
            switch bytes[index + 1] {
            case 0x98, 0x99: mark = UInt8(ascii: "'")
            case 0x9c...0x9f: mark = UInt8(ascii: "\"")
            case 0x80...0x8f, 0xaf: mark = 0x20
            case 0x90...0x95: mark = UInt8(ascii: "-")
            default: return byte
            }
            index += 2
            return mark
        default: return byte
        }
    }
}
