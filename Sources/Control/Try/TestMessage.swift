// One webhook as Twilio would post it, for `send` and `verify`. Pure but for the random SID.

import Crypto
import Twilio

struct TestMessage: Sendable {
    var sid: String
    var parameters: [(name: String, value: String)]

    init(account: String, from: String, to: String, body: String, media: [String] = [], sid: String? = nil) {
        self.sid = sid ?? "SM" + Hex.encode(randomBytes(16))
        parameters = [
            ("AccountSid", account), ("ApiVersion", "2010-04-01"), ("Body", body), ("From", from), ("MessageSid", self.sid),
            ("NumMedia", String(media.count)), ("NumSegments", "1"), ("SmsMessageSid", self.sid), ("SmsSid", self.sid),
            ("SmsStatus", "received"), ("To", to),
        ]
        for (index, url) in media.enumerated() {
            parameters.append(("MediaUrl\(index)", url))
            parameters.append(("MediaContentType\(index)", Self.contentType(of: url)))
        }
    }

    var form: [UInt8] { FormEncoder.encode(parameters) }

    func signature(url: String, token: String) -> String { SignedRequest.sign(url: url, parameters: parameters, token: token) }

    /// By the name's ending: Twilio would know it from the sender.
    private static func contentType(of url: String) -> String {
        let table = [("png", "image/png"), ("gif", "image/gif"), ("mp4", "video/mp4"), ("pdf", "application/pdf")]
        return table.first { url.lowercased().hasSuffix(".\($0.0)") }?.1 ?? "image/jpeg"
    }
}
