// The bearers that may call /admin: SMS_ROUTER_ADMIN_TOKEN. Pure; the front compares them in constant time.

/// `[name:]token[:read]`.
package struct AdminToken: Sendable, Hashable {
    /// For log lines: who called. `admin` when none was given.
    package let name: String
    package let token: String
    /// May only read (GET).
    package let isReadOnly: Bool

    static let allowed = "a comma-separated list of [NAME:]TOKEN[:read], each token at least 16 printable characters without colon"

    /// Name and rights; the token as stars.
    package var masked: String { "\(name):****" + (isReadOnly ? ":read" : "") }

    static func list(_ text: String) throws(ParseRefusal) -> [AdminToken] {
        var result: [AdminToken] = []
        for part in text.commaSeparated {
            let token = try parse(part)
            guard !result.contains(where: { $0.token == token.token }) else { throw ParseRefusal("the same token twice; \(allowed)") }
            result.append(token)
        }
        guard !result.isEmpty else { throw ParseRefusal(allowed) }
        return result
    }

    private static func parse(_ text: String) throws(ParseRefusal) -> AdminToken {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let isReadOnly = parts.count > 1 && parts.last == "read"
        if isReadOnly { parts.removeLast() }
        guard parts.count <= 2, let token = parts.last, token.utf8.count >= 16, token.isGraphicASCII else { throw ParseRefusal(allowed) }
        let name = parts.count == 2 ? parts[0] : "admin"
        let isNameSound = name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2d || $0 == 0x5f || $0 == 0x2e }
        guard (1...64).contains(name.utf8.count), isNameSound else { throw ParseRefusal(allowed) }
        return AdminToken(name: name, token: token, isReadOnly: isReadOnly)
    }
}
