// What every text must go through before it leaves for a phone, by TwiML or REST. Pure; called by TwiML and ReplySplitter, later by the
// REST sender.

package enum MessageText {
    /// Drops characters that XML 1.0 forbids (they would break the whole answer, Twilio error 12100), turns CR LF and a lone CR into LF,
    /// and takes Unicode white space off both ends.
    package static func clean(_ text: String) -> String {
        let allowed = needsFilter(text) ? filtered(text) : text
        guard let first = allowed.unicodeScalars.first, let last = allowed.unicodeScalars.last else { return "" }
        return isWhiteSpace(first) || isWhiteSpace(last) ? String(trimmed(Substring(allowed))) : allowed
    }

    /// UTF-16 units, as Twilio counts characters. (`utf16.count` makes itself an index of the text first, which costs several times as much.)
    package static func units(_ text: String) -> Int {
        text.utf8.reduce(0) { $0 + Graphemes.utf16Units(byte: $1) }
    }

    /// Without white space at both ends, by scalars.
    package static func trimmed(_ text: Substring) -> Substring {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isWhiteSpace($0) }),
            let last = scalars.lastIndex(where: { !isWhiteSpace($0) })
        else { return "" }
        return Substring(scalars[first...last])
    }

    /// Unicode's White_Space property (PropList.txt), which never changes any more: asking the tables takes ten times as long.
    static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: true
        default: false
        }
    }

    /// Control bytes are all below 0x20; U+FFFE and U+FFFF begin with 0xEF 0xBF. Most texts have neither.
    private static func needsFilter(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { utf8 in
            for byte in utf8 where (byte < 0x20 && byte != 0x0a && byte != 0x09) || byte == 0xef { return true }
            return false
        }
    }

    /// By bytes: what goes is a control character, or U+FFFE or U+FFFF (XML 1.0, fifth edition, §2.2, production Char; surrogates cannot
    /// occur in a Swift string).
    private static func filtered(_ text: String) -> String {
        var text = text
        return text.withUTF8 { utf8 in
            String(unsafeUninitializedCapacity: utf8.count) { kept in
                var count = 0
                var index = 0
                while index < utf8.count {
                    var byte = utf8[index]
                    index += 1
                    if byte == 0x0d {
                        if index < utf8.count, utf8[index] == 0x0a { index += 1 }
                        byte = 0x0a
                    } else if byte < 0x20, byte != 0x0a, byte != 0x09 {
                        continue
                    } else if byte == 0xef, index + 1 < utf8.count, utf8[index] == 0xbf, utf8[index + 1] >= 0xbe {
                        index += 2
                        continue
                    }
                    kept[count] = byte
                    count += 1
                }
                return count
            }
        }
    }
}
