// The Twilio accounts that we answer for: TWILIO_ACCOUNT_SID with its tokens, and the lines of TWILIO_ACCOUNTS_FILE.
// Pure. Errors name the line, never a token.

/// One account and what signs its webhooks.
package struct TwilioAccount: Sendable, Hashable {
    /// `AC` and 32 hexadecimal digits.
    package let sid: String
    /// At least one; several during a rotation.
    package var tokens: [String]
    /// `SKsid` and secret, for sending.
    package var apiKey: APIKey?

    package struct APIKey: Sendable, Hashable {
        package let sid: String
        package let secret: String
    }

    package init(sid: String, tokens: [String], apiKey: APIKey? = nil) {
        self.sid = sid
        self.tokens = tokens
        self.apiKey = apiKey
    }

    static let tokenAllowed = "a comma-separated list of tokens without white space"

    /// Whether a text is a prefix and 32 hexadecimal digits, such as `AC…`.
    package static func isSID(_ text: some StringProtocol, prefix: String) -> Bool {
        text.utf8.count == 34 && text.hasPrefix(prefix) && text.utf8.dropFirst(2).allSatisfy { hexValue($0) != nil }
    }

    static func tokens(_ text: String) throws(ParseRefusal) -> [String] {
        let parts = text.commaSeparated
        guard !parts.isEmpty, parts.allSatisfy({ !$0.hasBlankOrControl }) else { throw ParseRefusal(tokenAllowed) }
        var seen: Set<String> = []
        return parts.filter { seen.insert($0).inserted }
    }

    /// Parses `ACsid token[,token] [SKsid:secret]` a line; `#` starts a comment line. `path` is for the error.
    package static func parseFile(_ text: String, path: String) throws(SettingsError) -> [TwilioAccount] {
        var result: [TwilioAccount] = []
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
            number += 1
            let fields = line.split { $0 == " " || $0 == "\t" }.map(\.trimmed)
            guard let sid = fields.first, !sid.hasPrefix("#") else { continue }
            let account: TwilioAccount
            do { account = try parseLine(fields) } catch { throw bad(path, number, error.allowed) }
            guard !result.contains(where: { $0.sid == account.sid }) else { throw bad(path, number, "an account that an earlier line has") }
            result.append(account)
        }
        return result
    }

    private static func parseLine(_ fields: [String]) throws(ParseRefusal) -> TwilioAccount {
        guard isSID(fields[0], prefix: "AC") else { throw ParseRefusal("expected an AccountSid, AC and 32 hexadecimal digits, first") }
        guard (2...3).contains(fields.count) else { throw ParseRefusal("expected ACsid token[,token] [SKsid:secret]") }
        var account = TwilioAccount(sid: fields[0], tokens: try tokens(fields[1]))
        if fields.count == 3 {
            let parts = fields[2].split(separator: ":", maxSplits: 1)
            guard parts.count == 2, isSID(parts[0], prefix: "SK") else { throw ParseRefusal("expected SKsid:secret third") }
            account.apiKey = APIKey(sid: String(parts[0]), secret: String(parts[1]))
        }
        return account
    }

    static func bad(_ path: String, _ line: Int, _ reason: String) -> SettingsError {
        SettingsError(key: "TWILIO_ACCOUNTS_FILE", "TWILIO_ACCOUNTS_FILE \(oneLine(path)), line \(line): \(reason)")
    }
}
