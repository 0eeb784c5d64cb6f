// A message of the dashboard's Phone: what an operator typed becomes a webhook as Twilio would send it, signed with the account's token, for our own
// handler. Called by Front. Pure. docs/dashboard.md, "Phone".

import HTTPServer
import JSON
import Settings
import Twilio

/// Why one is not sent, for the page.
struct TestMessageRefusal: Error, Sendable, Equatable {
    var detail: String
}

struct TestMessage: Sendable, Equatable {
    /// A minute, of all operators together.
    static let perMinute = 30
    /// Nobody's in the world; then 0 for somebody who is known or 1 for a stranger, and three digits of the person.
    private static let numbers = "+1555555"
    private static let longest = 1600

    /// Made by the page, which asks by it for what comes late.
    var sid: String
    var from: String
    var to: String
    var body: String

    /// - Parameter json: `{"sid", "person": 0…999, "known": true|false, "to", "body"}`.
    init(json: [UInt8]) throws(TestMessageRefusal) {
        guard let given = json.withUnsafeBytes({ try? JSONValue.parse($0) }) else { throw TestMessageRefusal(detail: "Send a JSON object") }
        guard let sid = given["sid"]?.string, TestSID.isOne(sid.utf8) else {
            throw TestMessageRefusal(detail: "sid must be TS and 32 hexadecimal digits")
        }
        guard let person = given["person"]?.integer, (0...999).contains(person), let isKnown = given["known"]?.bool else {
            throw TestMessageRefusal(detail: "person must be a number from 0 to 999, known true or false")
        }
        guard let to = given["to"]?.string, (1...Address.longest).contains(to.utf8.count), ![.other, .test].contains(Address(to).kind)
        else {
            throw TestMessageRefusal(detail: "to must be one of our numbers")
        }
        guard let body = given["body"]?.string, body.unicodeScalars.count <= Self.longest, !body.utf8.contains(0) else {
            throw TestMessageRefusal(detail: "body must be a text of at most \(Self.longest) characters")
        }
        let digits = String(person)
        self.sid = sid
        from = Address.testPrefix + Self.numbers + (isKnown ? "0" : "1") + String(repeating: "0", count: 3 - digits.count) + digits
        self.to = to
        self.body = body
    }

    /// The webhook, signed for the URL that `check` takes it for; nil: no account has a token.
    func request(_ settings: Settings, _ check: WebhookCheck) -> HTTPRequest? {
        guard let account = settings.accounts.first, let token = account.tokens.first else { return nil }
        let parameters = [
            ("MessageSid", sid), ("SmsSid", sid), ("AccountSid", account.sid), ("From", from), ("To", to), ("Body", body),
            ("NumMedia", "0"),
            ("NumSegments", "1"),
        ].map { (name: $0.0, value: $0.1) }
        let form = FormEncoder.encode(parameters)
        guard let unsigned = Self.request(form, signature: nil) else { return nil }
        let url = String(decoding: check.url.bytes(unsigned), as: UTF8.self)
        return Self.request(form, signature: SignedRequest.sign(url: url, parameters: parameters, token: token))
    }

    private static func request(_ form: [UInt8], signature: String?) -> HTTPRequest? {
        var head =
            "POST /sms-router/webhook/sms HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: \(form.count)\r\n"
        if let signature { head += "X-Twilio-Signature: \(signature)\r\n" }
        var decoder = RequestDecoder(peer: .local)
        let bytes = Array((head + "\r\n").utf8) + form
        return bytes.withUnsafeBytes { bytes in
            var input = bytes
            guard case .request(let request) = decoder.next(&input) else { return nil }
            return request
        }
    }
}
