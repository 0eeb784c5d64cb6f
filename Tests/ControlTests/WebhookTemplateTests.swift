// The load generator's requests: that the router's own validator and form decoder take them, for every sender, text and serial number.

import Crypto
import Testing
import Twilio

@testable import Control

@Suite struct WebhookTemplateTests {
    private static let settings = WebhookTemplate.Settings(
        signedURL: "https://sms.example.com/base/sms-router/webhook/sms", path: "/sms-router/webhook/sms", host: "sms.example.com",
        accountSID: "AC0123456789abcdef0123456789abcdef", token: "secret", to: "+15005550006", firstNumber: "+14155550100",
        run: "00112233445566aa")

    /// Head and body of the request as last prepared.
    private func parts(_ template: WebhookTemplate) throws -> (head: String, body: [UInt8]) {
        let bytes = template.withRequest { Array($0) }
        let end = try #require(bytes.indices.first { bytes[$0...].starts(with: "\r\n\r\n".utf8) })
        return (String(decoding: bytes[..<end], as: UTF8.self), Array(bytes[(end + 4)...]))
    }

    private func header(_ name: String, of head: String) -> String? {
        head.split(separator: "\r\n").first { $0.hasPrefix("\(name): ") }.map { String($0.dropFirst(name.count + 2)) }
    }

    @Test(arguments: ["Hello", "A&B=C % + ü 🎉", "", "\"quoted\" <tags> 'x'"])
    func theRouterTakesIt(text: String) throws {
        var template = try #require(WebhookTemplate(Self.settings, text: text))
        let key = HMACSHA1Key(token: "secret")
        for (sender, serial) in [(UInt64(0), UInt64(0)), (7, 1), (99, 0xffff_ffff), (49, 123_456_789)] {
            template.prepare(sender: sender, serial: serial)
            let (head, body) = try parts(template)
            #expect(header("Content-Length", of: head) == String(body.count))
            #expect(head.hasPrefix("POST /sms-router/webhook/sms HTTP/1.1\r\nHost: sms.example.com\r\n"))
            let form = try FormDecoder.decode(body)
            let signature = header("X-Twilio-Signature", of: head)
            #expect(SignatureValidator.validate(url: Self.settings.signedURL, form: form, signature: signature, tokens: [key]).isValid)
            #expect(form.text("From") == "+\(14_155_550_100 + sender)")
            #expect(form.text("MessageSid") == WebhookTemplate.sid(run: Self.settings.run, serial: serial))
            #expect(MessageSID(form.text("MessageSid") ?? "") != nil)
            let digits = String(serial % 100_000_000)
            #expect(form.text("Body") == "\(text) \(String(repeating: "0", count: 8 - digits.count))\(digits)")
        }
    }

    @Test func aChangedByteIsNotValid() throws {
        var template = try #require(WebhookTemplate(Self.settings, text: "Hello"))
        template.prepare(sender: 1, serial: 1)
        let (head, body) = try parts(template)
        var changed = body
        changed[changed.count / 2] ^= 1
        let form = try FormDecoder.decode(changed)
        let signature = header("X-Twilio-Signature", of: head)
        let verdict = SignatureValidator.validate(
            url: Self.settings.signedURL, form: form, signature: signature, tokens: [HMACSHA1Key(token: "secret")])
        #expect(verdict == .invalid)
    }

    @Test func aBadSignatureIsBad() throws {
        var settings = Self.settings
        settings.badSignature = true
        var template = try #require(WebhookTemplate(settings, text: "Hello"))
        template.prepare(sender: 1, serial: 1)
        let (head, body) = try parts(template)
        let verdict = SignatureValidator.validate(
            url: settings.signedURL, form: try FormDecoder.decode(body), signature: header("X-Twilio-Signature", of: head),
            tokens: [HMACSHA1Key(token: "secret")])
        #expect(verdict == .invalid)
    }

    @Test(arguments: ["4155550100", "+1", "+1234567890123456", "+1415555x100", ""])
    func numbersThatAreNone(number: String) {
        var settings = Self.settings
        settings.firstNumber = number
        #expect(WebhookTemplate(settings, text: "x") == nil)
    }

    @Test func presignedRequestsAreTheSame() throws {
        let plan = LoadPlan(people: 10, order: .random, connections: 1, amount: .messages(5))
        let template = try #require(WebhookTemplate(Self.settings, text: "Hello"))
        let presigned = PresignedRequests(count: 5, plan: plan, templates: [template], seed: 42)
        var random = SplitMix64(seed: 42)
        var fresh = template
        for serial in 0..<5 {
            fresh.prepare(sender: UInt64.random(in: 0..<10, using: &random), serial: UInt64(serial))
            presigned.withRequest(serial) { stored in fresh.withRequest { #expect(stored.elementsEqual($0)) } }
        }
    }
}
