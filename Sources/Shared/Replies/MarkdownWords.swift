// Tables for MarkdownLine: what is shown of a link, HTML's entities and tags. Pure.

/// What a reader sees of `[text](url)`.
enum LinkText {
    enum Shown {
        /// `text (url)`.
        case both
        /// The address alone: there is no text, or it is the address without its scheme.
        case address
        /// The text as it is written: it is the address.
        case same
        /// The text alone: the address is a place in the same page, or none.
        case text
    }

    static func shown(text: ArraySlice<UInt8>, url: ArraySlice<UInt8>) -> Shown {
        if url.isEmpty || url.first == UInt8(ascii: "#") { return .text }
        if text.isEmpty { return .address }
        if text.elementsEqual(url) { return .same }
        for scheme in ["mailto:", "tel:", "sms:"] where url.starts(with: scheme.utf8) {
            return text.elementsEqual(url.dropFirst(scheme.utf8.count)) ? .same : .both
        }
        return bare(text).elementsEqual(bare(url)) ? .address : .both
    }

    /// Without scheme, `www.` and a closing slash.
    private static func bare(_ url: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var url = url
        for prefix in ["https://", "http://", "www."] where url.starts(with: prefix.utf8) { url = url.dropFirst(prefix.utf8.count) }
        return url.last == UInt8(ascii: "/") ? url.dropLast() : url
    }
}

enum HTMLText {
    /// The text of an entity by what stands between `&` and `;`; nil: it is not known and stays.
    static func entity(_ name: ArraySlice<UInt8>) -> String? {
        if name.first == UInt8(ascii: "#") {
            let digits = String(decoding: name.dropFirst(), as: UTF8.self)
            let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let value, value >= 0x20, !(0x7f...0x9f).contains(value), let scalar = Unicode.Scalar(value) else { return nil }
            return value == 0xa0 ? " " : String(Character(scalar))
        }
        return entities[String(decoding: name, as: UTF8.self)]
    }

    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "copy": "©", "reg": "®", "trade": "™", "hellip": "…",
        "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "bull": "•",
        "middot": "·", "deg": "°", "times": "×", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "sect": "§", "larr": "←", "rarr": "→",
        "le": "≤", "ge": "≥", "ne": "≠",
    ]

    /// What stands for a tag by what stands between `<` and `>`: a name without attributes; nil: it is not known and stays.
    static func tag(_ inside: ArraySlice<UInt8>) -> String? {
        guard inside.count <= 14 else { return nil }
        var name = inside
        let isEnd = name.first == UInt8(ascii: "/")
        if isEnd { name = name.dropFirst() }
        if name.last == UInt8(ascii: "/") { name = name.dropLast() }
        while name.last == 0x20 { name = name.dropLast() }
        switch String(decoding: name.map { $0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0 }, as: UTF8.self) {
        case "br", "hr": return "\n"
        case "p", "div", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote": return isEnd ? "\n" : ""
        case "li": return isEnd ? "" : "\n- "
        case "b", "i", "em", "strong", "u", "s", "del", "ins", "sub", "sup", "code", "kbd", "mark", "small", "span", "details", "summary",
            "table", "tbody", "thead":
            return ""
        case "td", "th": return isEnd ? " " : ""
        default: return nil
        }
    }

    /// The address in `<https://…>`, `<mailto:…>`, `<name@host>`; nil: it is none.
    static func address(_ inside: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard inside.allSatisfy({ $0 > 0x20 }) else { return nil }
        if inside.starts(with: "https://".utf8) || inside.starts(with: "http://".utf8) { return inside }
        if inside.starts(with: "mailto:".utf8) { return inside.dropFirst(7) }
        guard let at = inside.firstIndex(of: UInt8(ascii: "@")), at > inside.startIndex, at + 1 < inside.endIndex else { return nil }
        return inside
    }
}
