// Makes bytes from outside harmless in a log line: the one place that knows which characters those are.
// Called by LogLine and Mask. Pure; allocates nothing.

/// How escaped characters are written.
enum EscapeStyle {
    /// `\n`, `\"`, `\x1b`, `\u{2028}`.
    case text
    /// RFC 8259: `\n`, `\"`, `\u001b`.
    case json
}

/// Whether a text can be written as it is in `key=value`: printable, no blank, quote, backslash or equals sign, and not empty.
func isPlainValue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return false }
    for byte in bytes where byte <= 0x20 || byte >= 0x7f || byte == 0x22 || byte == 0x5c || byte == 0x3d { return false }
    return true
}

/// Whether `escape` would give a text back as it is. Says no to anything beyond ASCII, which `escape` looks at closely.
func needsNoEscape(_ bytes: UnsafeBufferPointer<UInt8>, quotes: Bool) -> Bool {
    for byte in bytes where byte < 0x20 || byte >= 0x7f || (quotes && (byte == 0x22 || byte == 0x5c)) { return false }
    return true
}

/// The largest cut of at most `limit` bytes that divides no UTF-8 sequence.
func cutLength(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    guard bytes.count > limit else { return bytes.count }
    var end = limit
    while end > 0, bytes[end] & 0xc0 == 0x80 { end -= 1 }
    return end
}

/// Calls `put` with the bytes of `text` (well-formed UTF-8), the dangerous ones escaped. `quotes`: whether `"` and `\` are escaped too.
@inline(__always)
func escape(_ text: UnsafeBufferPointer<UInt8>, style: EscapeStyle, quotes: Bool, put: (UInt8) -> Void) {
    var index = 0
    while index < text.count {
        let byte = text[index]
        index += 1
        if byte >= 0x20, byte < 0x7f {
            if quotes, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { put(UInt8(ascii: "\\")) }
            put(byte)
        } else if byte < 0x80 {
            putControl(UInt32(byte), style, put)
        } else if byte == 0xc2, index < text.count, text[index] < 0xa0 {
            // C1 controls, U+0080 to U+009F: 8-bit CSI among them.
            putControl(UInt32(text[index]), style, put)
            index += 1
        } else if byte == 0xe2, index + 1 < text.count, let point = hidden(text[index], text[index + 1]) {
            putControl(point, style, put)
            index += 2
        } else {
            put(byte)
        }
    }
}

/// Line and paragraph separators and the signs that turn the direction of writing: U+2028 to U+202E, U+2066 to U+2069.
private func hidden(_ second: UInt8, _ third: UInt8) -> UInt32? {
    switch (second, third) {
    case (0x80, 0xa8...0xae), (0x81, 0xa6...0xa9): 0x2000 | UInt32(second & 0x3f) << 6 | UInt32(third & 0x3f)
    default: nil
    }
}

@inline(never)
private func putControl(_ point: UInt32, _ style: EscapeStyle, _ put: (UInt8) -> Void) {
    put(UInt8(ascii: "\\"))
    switch point {
    case 0x0a: return put(UInt8(ascii: "n"))
    case 0x0d: return put(UInt8(ascii: "r"))
    case 0x09: return put(UInt8(ascii: "t"))
    default: break
    }
    func hex(_ digits: Int) {
        for place in stride(from: digits - 1, through: 0, by: -1) {
            let digit = UInt8(truncatingIfNeeded: point >> UInt32(4 * place)) & 15
            put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
    switch style {
    case .json:
        put(UInt8(ascii: "u"))
        hex(4)
    case .text where point < 0x100:
        put(UInt8(ascii: "x"))
        hex(2)
    case .text:
        put(UInt8(ascii: "u"))
        put(UInt8(ascii: "{"))
        hex(4)
        put(UInt8(ascii: "}"))
    }
}
