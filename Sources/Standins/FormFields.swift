// application/x-www-form-urlencoded, leniently: what a stand-in needs of it.

import JSON

/// Names and values in order.
package struct FormFields {
    package private(set) var pairs: [(name: String, value: String)] = []

    package init(_ text: some StringProtocol) {
        for part in text.split(separator: "&") {
            let mark = part.firstIndex(of: "=") ?? part.endIndex
            let value = mark < part.endIndex ? part[part.index(after: mark)...] : part[mark...]
            pairs.append((Self.decoded(part[..<mark].utf8), Self.decoded(value.utf8)))
        }
    }

    package init(_ body: ArraySlice<UInt8>) { self.init(String(decoding: body, as: UTF8.self)) }

    /// The strings of a JSON object, for tests that register many at once.
    init(_ members: [JSONMember]) {
        for member in members { if let value = member.value.string { pairs.append((member.key, value)) } }
    }

    package subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

    private static func decoded(_ bytes: some Collection<UInt8>) -> String {
        var result: [UInt8] = []
        var rest = Array(bytes)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                result.append(32)
            } else if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                result.append(value)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
