// The shapes of Twilio's identifiers. Because the signed text has no separators, a valid signature does not say where a value ends:
// the shape is checked after the signature, before anything is stored under the id.

/// `SM` or `MM` and 32 hexadecimal digits, of either case, kept as they came.
package struct MessageSID: Sendable, Hashable, CustomStringConvertible {
    /// The 34 characters.
    package let text: String

    package init?(_ bytes: some Collection<UInt8>) {
        guard let text = sidText(bytes, prefixes: ["SM", "MM"]) else { return nil }
        self.text = text
    }

    package init?(_ text: String) { self.init(text.utf8) }

    package var description: String { text }
}

/// `AC` and 32 hexadecimal digits, of either case, kept as they came.
package struct AccountSID: Sendable, Hashable, CustomStringConvertible {
    /// The 34 characters.
    package let text: String

    package init?(_ bytes: some Collection<UInt8>) {
        guard let text = sidText(bytes, prefixes: ["AC"]) else { return nil }
        self.text = text
    }

    package init?(_ text: String) { self.init(text.utf8) }

    package var description: String { text }
}

private func sidText(_ bytes: some Collection<UInt8>, prefixes: [StaticString]) -> String? {
    guard bytes.count == 34 else { return nil }
    let known = prefixes.contains { prefix in
        bytes.prefix(2).elementsEqual(UnsafeBufferPointer(start: prefix.utf8Start, count: 2))
    }
    guard known else { return nil }
    let allHex = bytes.dropFirst(2).allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
        default: false
        }
    }
    return allHex ? String(decoding: bytes, as: UTF8.self) : nil
}
