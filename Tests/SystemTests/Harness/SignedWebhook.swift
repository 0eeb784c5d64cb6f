// Good webhooks in the parts that are signed, all from one seed, and broken copies of them. Whether a copy still says the same is judged
// by the text that Twilio signs, without the product's validator.

import Crypto
import JSON
import TestSupport
import Twilio

/// An account, and the webhooks that Twilio sends for it, all from one seed.
struct SignedOrigin: Sendable {
    static let url = "https://sms.example.com"

    private let seed: UInt64
    private let account: String
    private let token: String

    init(seed: UInt64) {
        self.seed = seed
        var generator = SplitMix(seed: seed)
        account = "AC" + Hex.encode(generator.bytes(16))
        token = Hex.encode(generator.bytes(16))
    }

    var environment: [String: String] {
        ["TWILIO_ACCOUNT_SID": account, "TWILIO_AUTH_TOKEN": token, "SMS_ROUTER_PUBLIC_URL": Self.url]
    }

    /// Plain, with everything that has to be escaped, to the other paths, and as JSON.
    func originals() -> [SignedWebhook] {
        var generator = SplitMix(seed: ~seed)
        func sms(_ person: Int, _ body: String, _ more: [(name: String, value: String)] = []) -> SMS {
            SMS(sid: "SM" + Hex.encode(generator.bytes(16)), from: Person.number(person).phone, body: body, more: more, account: account)
        }
        let odd = [(name: "MediaUrl0", value: "https://x.example/ä b?c=1&d=%20"), (name: "Ünï", value: "\u{1F44B} +&=\r\n"), ("Empty", "")]
        return [
            form("/sms-router/webhook/sms", sms(1, "What's the weather like tomorrow?")),
            form("/sms-router/webhook/sms?a=1&b=two%20words", sms(2, "Ça va? 100% + 1 & more", odd)),
            form("/api/v1/sms-router/webhook/fallback", sms(3, "hello", [("ErrorCode", "11200"), ("ErrorUrl", Self.url + "/?x=1")])),
            form("/sms-router/webhook/delivery-status", sms(4, "", [("MessageStatus", "delivered")])),
            json("/sms-router/webhook/sms", sms(5, "as JSON: \"quoted\" \u{1F600}")),
        ]
    }

    private func form(_ target: String, _ sms: SMS) -> SignedWebhook {
        let signature = SignedRequest.sign(url: Self.url + target, parameters: sms.parameters(), token: token)
        return SignedWebhook(
            sid: sms.sid, isStatus: target.contains("status"), isJSON: false, target: Array(target.utf8), signature: Array(signature.utf8),
            body: FormEncoder.encode(sms.parameters()))
    }

    private func json(_ target: String, _ sms: SMS) -> SignedWebhook {
        var writer = JSONWriter()
        writer.beginObject()
        for (name, value) in sms.parameters() { writer.member(name, value) }
        writer.endObject()
        let (url, signature) = SignedRequest.sign(url: Self.url + target, jsonBody: writer.bytes, token: token)
        return SignedWebhook(
            sid: sms.sid, isStatus: false, isJSON: true, target: Array(url.utf8.dropFirst(Self.url.utf8.count)),
            signature: Array(signature.utf8), body: writer.bytes)
    }
}

/// A webhook in the parts that are signed.
struct SignedWebhook: Sendable {
    let sid: String
    let isStatus: Bool
    let isJSON: Bool
    var target: [UInt8]
    var signature: [UInt8]
    var body: [UInt8]

    var request: [UInt8] {
        let type = isJSON ? "application/json" : "application/x-www-form-urlencoded"
        var bytes = Array("POST ".utf8) + target
        bytes += Array(" HTTP/1.1\r\nHost: sms.example.com\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\n".utf8)
        bytes += Array("X-Twilio-Signature: ".utf8) + signature + Array("\r\n\r\n".utf8)
        return bytes + body
    }

    mutating func mutate(_ generator: inout SplitMix) {
        for _ in 0...Int.random(in: 0...2, using: &generator) {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0..<6: TestSupport.mutate(&body, &generator)
            // What breaks a line would make another request of it, which has no place among those that are counted.
            case 6..<8: TestSupport.mutate(&target, &generator, inOneLine: true)
            default: TestSupport.mutate(&signature, &generator, inOneLine: true)
            }
        }
    }

    /// Whether the same text carries the same signature: the URL up to its fragment, and the sorted parameters (which says nothing about
    /// where one ends and the next begins: that is Twilio's algorithm) or the JSON.
    func meansTheSame(as other: SignedWebhook) -> Bool {
        guard trimmed(signature) == other.signature else { return false }
        guard let text = try? signedText, let otherText = try? other.signedText else { return false }
        return text == otherText
    }

    private var signedText: [UInt8] {
        get throws {
            if isJSON { return target + body }
            let form = try FormDecoder.decode(body)
            let pairs = Set((0..<form.count).map { [Array(form.name(at: $0)), Array(form.value(at: $0))] })
            let sorted = pairs.sorted { left, right in
                left[0] == right[0] ? left[1].lexicographicallyPrecedes(right[1]) : left[0].lexicographicallyPrecedes(right[0])
            }
            return target + sorted.flatMap { $0[0] + $0[1] }
        }
    }

    private func trimmed(_ header: [UInt8]) -> [UInt8] {
        let blank: Set<UInt8> = [0x20, 0x09]
        return Array(header.drop { blank.contains($0) }.reversed().drop { blank.contains($0) }.reversed())
    }
}
