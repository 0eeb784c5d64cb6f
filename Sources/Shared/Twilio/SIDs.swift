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

/// `TS` and 32 hexadecimal digits: a message of the dashboard's Phone, or a part of its reply. No SID of Twilio's begins so: neither can be taken for the
/// other.
package enum TestSID {
    package static let prefix = "TS"

    package static func isOne(_ bytes: some Collection<UInt8>) -> Bool { sidText(bytes, prefixes: ["TS"]) != nil }
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

/// Asked for every webhook: on plain memory, without a generic collection in between.
private func sidText(_ bytes: some Collection<UInt8>, prefixes: [StaticString]) -> String? {
    if let text = bytes.withContiguousStorageIfAvailable({ sidText($0, prefixes) }) { return text }
    return Array(bytes).withUnsafeBufferPointer { sidText($0, prefixes) }
}

private func sidText(_ bytes: UnsafeBufferPointer<UInt8>, _ prefixes: [StaticString]) -> String? {
    guard bytes.count == 34 else { return nil }
    let isKnown = prefixes.contains { bytes[0] == $0.utf8Start[0] && bytes[1] == $0.utf8Start[1] }
    guard isKnown else { return nil }
    for index in 2..<34 {
        switch bytes[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): continue
        default: return nil
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
