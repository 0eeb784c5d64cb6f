// Whole requests up to the point at which something would be believed: routes, bearers, client addresses, signatures. The seeds are signed with a token
// that the checker does not have, so that no mutation of them may ever count as Twilio's.

import Dispatcher
import HTTPServer
import Settings
import Twilio

extension FuzzTarget {
    static let webhooks = FuzzTarget(
        "webhook", "requests up to what is believed of them: none is validly signed, none brings a right token",
        seeds: Webhooks.seeds,
        tokens: [
            "AccountSid=", "MessageSid=SM", "X-Twilio-Signature: ", "Content-Type: application/json",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: text/plain", "Authorization: Bearer ", "Authorization: ", "X-Forwarded-For: 127.0.0.1, 203.0.113.7",
            "X-Forwarded-For: [::1]:5",
            "X-Forwarded-Proto: https", "X-Forwarded-Host: a", "X-Forwarded-Port: 99999", "/sms-router/webhook/sms", "/api/v1",
            "/admin/status", "/metrics",
            "/prefix", "bodySHA256=", "%41", "?", "\r\n", "%", "{", "}", "\"",
        ],
        longest: 32_768
    ) { Webhooks.check($0) }
}

private enum Webhooks {
    private static let account = "AC00000000000000000000000000000001"
    private static let parameters = [
        ("MessageSid", "SM00000000000000000000000000000001"), ("AccountSid", account), ("From", "+14155550101"), ("To", "+15005550006"),
        ("Body", "Hello & goodbye 👋"), ("NumMedia", "0"),
    ]

    private static let readers: [RequestReading] = ["https://sms.example.com/prefix", nil].compactMap { url -> RequestReading? in
        var environment = [
            "DATABASE_URL": "postgresql://router@127.0.0.1/none", "TWILIO_ACCOUNT_SID": account,
            "TWILIO_AUTH_TOKEN": "the-token-that-nobody-signs-with",
            "AGENT_CORE_URL": "builtin:echo", "SMS_ROUTER_ADMIN_TOKEN": "ops:the-token-that-nobody-brings",
            "SMS_ROUTER_STATE_DIR": "/nonexistent",
        ]
        environment["SMS_ROUTER_PUBLIC_URL"] = url
        let settings = try? Settings.load(environment: environment, for: .dispatcher) { _ throws(SettingsFileError) in
            throw SettingsFileError("no files here")
        }
        return settings.map { RequestReading($0) }
    }

    static let seeds: [[UInt8]] = {
        let url = "https://sms.example.com/prefix/sms-router/webhook/sms"
        let signature = SignedRequest.sign(url: url, parameters: parameters, token: "another")
        let form = String(decoding: FormEncoder.encode(parameters), as: UTF8.self)
        let json =
            "{\"MessageSid\":\"SM00000000000000000000000000000001\",\"AccountSid\":\"\(account)\",\"From\":\"+14155550101\",\"n\":[1,{}]}"
        let (signedURL, jsonSignature) = SignedRequest.sign(url: url, jsonBody: Array(json.utf8), token: "another")
        func post(_ target: String, _ type: String, _ signature: String, _ body: String) -> String {
            "POST \(target) HTTP/1.1\r\nHost: sms.example.com\r\nX-Twilio-Signature: \(signature)\r\nContent-Type: \(type)\r\n"
                + "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
        }
        let query = signedURL.split(separator: "?", maxSplits: 1).last.map(String.init) ?? ""
        return [
            post("/sms-router/webhook/sms", "application/x-www-form-urlencoded; charset=utf-8", signature, form),
            post("/prefix/sms-router/webhook/sms", "application/x-www-form-urlencoded", signature, form),
            post("/sms-router/webhook/sms?\(query)", "application/json", jsonSignature, json),
            "GET /sms-router/admin/status HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer wrong-wrong-wrong-wrong\r\nX-Forwarded-For: 10.0.0.1, ::1\r\n\r\n",
            "GET /metrics HTTP/1.1\r\nHost: a\r\nForwarded: for=1.2.3.4\r\n\r\n",
            "DELETE /api/v1/sms-router/admin/phone-mappings/17 HTTP/1.1\r\nHost: a\r\n\r\n",
        ].map { Array($0.utf8) }
    }()

    static func check(_ input: [UInt8]) -> UInt64 {
        must(readers.count == 2, "the settings of the readers")
        var shape = Shape()
        for address in ["127.0.0.1", "198.51.100.1"] {
            let peer = HTTPPeer(address: IPAddress(address), port: 4711)
            for request in Reading([input], HTTPLimits(), peer: peer).requests.prefix(8) {
                for reader in readers {
                    let known = reader.read(request)
                    must(known.webhook != "valid", "a forgery is valid")
                    must(known.bearer == "missing" || known.bearer == "wrong", "a bearer is \(known.bearer)")
                    must(known.client == address || address == "127.0.0.1", "a client says whose it is: \(known.client)")
                    must(IPAddress(known.client) != nil, "\(known.client) is no address")
                    must(known.url.count <= 64 + request.bytes.count, "a URL of \(known.url.count) bytes")
                    shape.add(known.route)
                    shape.add(known.webhook)
                    shape.add(known.bearer)
                    shape.add(known.client == address ? 0 : 1)
                }
            }
        }
        return shape.value
    }
}
