// Base64 (RFC 4648 §4), strict: padded, canonical (no set bits beyond the last byte), no white space, no other alphabet. A signature
// that is written in a second way must not pass, so there is exactly one text for each sequence of bytes.

package enum Base64 {
    /// The padded text.
    package static func encode(_ bytes: [UInt8]) -> String {
        let length = (bytes.count + 2) / 3 * 4
        return String(unsafeUninitializedCapacity: length) { buffer in
            var place = 0
            var index = 0
            while index < bytes.count {
                let left = bytes.count - index
                let group =
                    UInt32(bytes[index]) << 16 | (left > 1 ? UInt32(bytes[index + 1]) << 8 : 0) | (left > 2 ? UInt32(bytes[index + 2]) : 0)
                buffer[place] = digit(group >> 18)
                buffer[place + 1] = digit(group >> 12 & 63)
                buffer[place + 2] = left > 1 ? digit(group >> 6 & 63) : padding
                buffer[place + 3] = left > 2 ? digit(group & 63) : padding
                place += 4
                index += 3
            }
            return length
        }
    }

    /// The bytes, or nil when the text is not the one strict form.
    package static func decode(_ text: [UInt8]) -> [UInt8]? {
        var count: Int?
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3) { buffer, filled in
            count = text.withUnsafeBytes { decode($0, into: UnsafeMutableRawBufferPointer(buffer)) }
            filled = count ?? 0
        }
        return count == nil ? nil : bytes
    }

    /// The same for a text.
    package static func decode(_ text: String) -> [UInt8]? { decode(Array(text.utf8)) }

    /// Decodes into memory and gives the number of bytes; nil when the text is not strict or its bytes do not fit. Part of the memory
    /// may have been written to even then.
    package static func decode(_ text: UnsafeRawBufferPointer, into memory: UnsafeMutableRawBufferPointer) -> Int? {
        guard text.count.isMultiple(of: 4) else { return nil }
        guard text.count > 0 else { return 0 }
        let paddings = text[text.count - 1] != padding ? 0 : text[text.count - 2] != padding ? 1 : 2
        let count = text.count / 4 * 3 - paddings
        guard count <= memory.count else { return nil }
        var place = 0
        for start in stride(from: 0, to: text.count, by: 4) {
            let digits = start + 4 == text.count ? 4 - paddings : 4
            var group: UInt32 = 0
            for offset in 0..<4 {
                group <<= 6
                guard offset < digits else { continue }
                guard let bits = value(text[start + offset]) else { return nil }
                group |= bits
            }
            for offset in 0..<3 {
                let byte = UInt8(truncatingIfNeeded: group >> UInt32(16 - 8 * offset))
                if place < count {
                    memory[place] = byte
                    place += 1
                } else if byte != 0 {
                    return nil
                }
            }
        }
        return count
    }

    // MARK: For addresses and cookies (RFC 4648 §5), without padding

    package static func web(_ bytes: [UInt8]) -> String {
        let text = encode(bytes).utf8.filter { $0 != padding }
        return String(
            decoding: text.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: "-") : $0 == UInt8(ascii: "/") ? UInt8(ascii: "_") : $0 },
            as: UTF8.self)
    }

    /// nil for anything that `web` does not write.
    package static func decode(web text: some Collection<UInt8>) -> [UInt8]? {
        guard !text.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") || $0 == padding }), text.count % 4 != 1 else {
            return nil
        }
        let plain = text.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "+") : $0 == UInt8(ascii: "_") ? UInt8(ascii: "/") : $0 }
        return decode(plain + [UInt8](repeating: padding, count: (4 - plain.count % 4) % 4))
    }

    private static let padding = UInt8(ascii: "=")

    private static func digit(_ value: UInt32) -> UInt8 {
        switch UInt8(value) {
        case 0..<26: UInt8(ascii: "A") + UInt8(value)
        case 26..<52: UInt8(ascii: "a") + UInt8(value) - 26
        case 52..<62: UInt8(ascii: "0") + UInt8(value) - 52
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }

    private static func value(_ digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
