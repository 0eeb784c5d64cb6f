// SMS_ROUTER_SIGN_UP_URL: where a stranger signs up, with the stranger's number in it. Pure; links are made by the worker's dialogue.

/// An https URL that takes a telephone number: at `{phone}`, or as a further value `phone` of its query.
package struct SignUpURL: Sendable, Hashable {
    private static let placeholder = "{phone}"

    package let address: WebAddress

    static let allowed = "https://HOST[:PORT][/PATH][?QUERY], with {phone} in path or query where the number is to stand"

    package init(_ text: String) throws(ParseRefusal) {
        let refusal = ParseRefusal(Self.allowed)
        guard let address = try? WebAddress(text), address.isSecure, address.userInfo == nil else { throw refusal }
        // Other braces are a misspelt placeholder.
        let rest = (address.path + (address.query ?? "")).replacing(Self.placeholder, with: "")
        guard !rest.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { throw refusal }
        self.address = address
    }

    /// The URL for this number in E.164; nil: nobody knows one, and the URL is as it would be without.
    package func link(number: String?) -> String {
        let value = number.map(Self.encoded) ?? ""
        let text = address.text
        if text.contains(Self.placeholder) { return text.replacing(Self.placeholder, with: value) }
        guard number != nil else { return text }
        switch address.query {
        case nil: return text + "?phone=" + value
        case "": return text + "phone=" + value
        case let query?: return text + (query.hasSuffix("&") ? "" : "&") + "phone=" + value
        }
    }

    /// Percent-encoded but for what RFC 3986 (section 2.3) calls unreserved.
    private static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            if isLetter(byte) || isDigit(byte) || "-._~".utf8.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}

/// `unknown_policy`: what a stranger gets.
package enum UnknownPolicy: String, Sendable, CaseIterable {
    /// The dialogue that leads to signing up.
    case onboard
    /// Nothing: the message is recorded.
    case silent
    /// The text for unknown numbers.
    case text
}
