// Requests, settings and signatures for the tests of the front.

import Crypto
import HTTPServer
import Settings
import Testing
import Twilio

@testable import Dispatcher

let testAccount = "AC" + String(repeating: "0", count: 31) + "1"
let testToken = "token-of-the-first"
let otherAccount = "AC" + String(repeating: "0", count: 31) + "2"
let otherToken = "token-of-the-second"
let testMessage = "SM" + String(repeating: "a", count: 32)

/// A request out of its bytes, as if it had come from `peer`.
func request(_ text: String, peer: HTTPPeer = .local) throws -> HTTPRequest {
    var decoder = RequestDecoder(peer: peer)
    let step = [UInt8](text.utf8).withUnsafeBytes { bytes in
        var input = bytes
        return decoder.next(&input)
    }
    guard case .request(let request) = step else {
        Issue.record("not a request: \(step)")
        throw NotARequest()
    }
    return request
}

struct NotARequest: Error {}

/// A POST of a form, signed for `url` unless a signature is given.
func post(
    _ path: String, _ parameters: [(name: String, value: String)], url: String, token: String = testToken,
    signature: String? = nil, headers: [String] = [], type: String? = "application/x-www-form-urlencoded"
) -> String {
    let body = String(decoding: FormEncoder.encode(parameters), as: UTF8.self)
    let signature = signature ?? SignedRequest.sign(url: url, parameters: parameters, token: token)
    var lines = ["POST \(path) HTTP/1.1", "Host: router.example", "Content-Length: \(body.utf8.count)"]
    if let type { lines.append("Content-Type: \(type)") }
    if !signature.isEmpty { lines.append("X-Twilio-Signature: \(signature)") }
    return (lines + headers).joined(separator: "\r\n") + "\r\n\r\n" + body
}

/// The same to the path of messages.
func post(
    _ parameters: [(name: String, value: String)], url: String, token: String = testToken, signature: String? = nil,
    headers: [String] = [], type: String? = "application/x-www-form-urlencoded"
) -> String {
    post("/sms-router/webhook/sms", parameters, url: url, token: token, signature: signature, headers: headers, type: type)
}

func messageParameters(
    sid: String = testMessage, account: String = testAccount, from: String = "+14155550001", body: String = "Hello & goodbye + ä"
) -> [(name: String, value: String)] {
    [("MessageSid", sid), ("AccountSid", account), ("From", from), ("To", "+14155559999"), ("Body", body), ("NumMedia", "0")]
}

func frontSettings(_ more: [String: String] = [:]) throws -> Settings {
    let environment = [
        "DATABASE_URL": "postgresql://router@127.0.0.1/none", "TWILIO_ACCOUNT_SID": testAccount, "TWILIO_AUTH_TOKEN": testToken,
        "AGENT_CORE_URL": "builtin:echo", "SMS_ROUTER_ADMIN_TOKEN": "ops:0123456789abcdef,fedcba9876543210:read",
        "SMS_ROUTER_STATE_DIR": "/nonexistent",
    ].merging(more) { $1 }
    return try Settings.load(environment: environment, for: .dispatcher) { (_) throws(SettingsFileError) in
        throw SettingsFileError("no files here")
    }
}
