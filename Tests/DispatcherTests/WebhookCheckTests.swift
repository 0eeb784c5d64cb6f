// Who is taken for Twilio: accounts, URLs, content types, shapes, and mutations that must never pass.

import Crypto
import HTTPServer
import JSON
import Settings
import Testing
import Twilio

@testable import Dispatcher

private let url = "https://router.example/sms-router/webhook/sms"

@Suite struct WebhookCheckTests {
    private func verdict(
        _ text: String, publicURL: String? = "https://router.example", proxies: String = "loopback", peer: HTTPPeer = .local
    ) throws -> WebhookRefusal? {
        var environment = ["SMS_ROUTER_TRUSTED_PROXIES": proxies, "SMS_ROUTER_ALLOW_HTTP": "true"]
        environment["SMS_ROUTER_PUBLIC_URL"] = publicURL
        let settings = try frontSettings(environment)
        let url = WebhookCheck(settings: settings).url
        let accounts = settings.accounts + [TwilioAccount(sid: otherAccount, tokens: ["old", otherToken])]
        switch WebhookCheck(accounts: AccountTable(accounts), url: url).parameters(try request(text, peer: peer)) {
        case .success: return nil
        case .failure(let refusal): return refusal
        }
    }

    @Test func aSignedMessagePasses() throws {
        #expect(try verdict(post(messageParameters(), url: url)) == nil)
        #expect(try verdict(post(messageParameters(account: otherAccount), url: url, token: otherToken)) == nil)
        #expect(try verdict(post(messageParameters(), url: url, type: "Application/X-WWW-Form-Urlencoded; charset=UTF-8")) == nil)
    }

    @Test func theQueryAsReceivedIsSigned() throws {
        let path = "/api/v1/sms-router/webhook/sms?b=%20x&a=\"1\""
        #expect(try verdict(post(path, messageParameters(), url: "https://router.example" + path)) == nil)
        #expect(try verdict(post(path, messageParameters(), url: url)) == .signature)
    }

    @Test func eachAccountHasItsOwnTokens() throws {
        #expect(try verdict(post(messageParameters(), url: url, token: otherToken)) == .signature)
        #expect(try verdict(post(messageParameters(account: otherAccount), url: url)) == .signature)
        let foreign = "AC" + String(repeating: "f", count: 32)
        #expect(try verdict(post(messageParameters(account: foreign), url: url)) == .foreignAccount)
        #expect(try verdict(post(messageParameters(account: ""), url: url)) == .foreignAccount)
        #expect(try verdict(post([("MessageSid", testMessage)], url: url)) == .noAccount)
    }

    @Test func manyAccountsAreFoundToo() {
        let accounts = (0..<500).map { number in
            let digits = String(number, radix: 16)
            return TwilioAccount(sid: "AC" + String(repeating: "0", count: 32 - digits.count) + digits, tokens: ["t"])
        }
        let table = AccountTable(accounts)
        for account in accounts { #expect(table.keys(of: Array(account.sid.utf8)[...])?.count == 1) }
        #expect(table.keys(of: Array("AC".utf8)[...]) == nil)
        #expect(table.keys(of: []) == nil)
    }

    @Test func whatIsNotSignedIsRefused() throws {
        #expect(try verdict(post(messageParameters(), url: url, signature: "")) == .noSignature)
        #expect(try verdict(post(messageParameters(), url: url, signature: "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")) == .signature)
        #expect(try verdict(post(messageParameters(), url: url, signature: "x")) == .signature)
        let twice = SignedRequest.sign(url: url, parameters: messageParameters(), token: testToken)
        #expect(try verdict(post(messageParameters(), url: url, headers: ["X-Twilio-Signature: \(twice)"])) == .noSignature)
    }

    @Test func onlyFormsAndJSON() throws {
        for type in ["text/plain", "multipart/form-data", "application/jsonx", "application/xml"] {
            #expect(try verdict(post(messageParameters(), url: url, type: type)) == .mediaType)
        }
        #expect(try verdict(post(messageParameters(), url: url, type: nil)) == .mediaType)
        #expect(try verdict(post([], url: url, type: nil)) == .noAccount)
    }

    @Test(arguments: [
        "", "SM", "SM" + String(repeating: "a", count: 31), "XX" + String(repeating: "a", count: 32),
        "SM" + String(repeating: "g", count: 32),
    ])
    func aSignedRequestWithoutAMessageSidIsBad(sid: String) throws {
        #expect(try verdict(post(messageParameters(sid: sid), url: url)) == .noMessageSID)
        #expect(try verdict(post([("AccountSid", testAccount)], url: url)) == .noMessageSID)
    }

    @Test func jsonIsSignedByItsHash() throws {
        func text(_ body: String, _ signedBody: String? = nil, target: String? = nil) -> String {
            let signed = SignedRequest.sign(url: url, jsonBody: Array((signedBody ?? body).utf8), token: testToken)
            let target = target ?? String(signed.url.dropFirst("https://router.example".count))
            return "POST \(target) HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n"
                + "X-Twilio-Signature: \(signed.signature)\r\n\r\n\(body)"
        }
        let good = #"{"AccountSid":"\#(testAccount)","MessageSid":"\#(testMessage)","From":"+1","NumMedia":0,"x":{"y":[1]},"n":null}"#
        #expect(try verdict(text(good)) == nil)
        #expect(try verdict(text(good + " ", good)) == .signature)
        #expect(try verdict(text(good, target: "/sms-router/webhook/sms")) == .signature)
        #expect(try verdict(text("[]")) == .body)
        #expect(try verdict(text("{")) == .body)
        #expect(try verdict(text("")) == .body)
        #expect(try verdict(text(#"{"AccountSid":"\#(testAccount)"}"#)) == .noMessageSID)
        guard
            case .success(let form) = WebhookCheck(settings: try frontSettings(["SMS_ROUTER_PUBLIC_URL": "https://router.example"]))
                .parameters(try request(text(good)))
        else { return #expect(Bool(false), "valid") }
        #expect(form.text("NumMedia") == "0" && form.text("x") == #"{"y":[1]}"# && form.text("n")?.isEmpty == true)
    }

    @Test func thePublicURLMayHaveAPath() throws {
        let url = "https://user:pw@router.example:8443/text/sms-router/webhook/sms"
        for path in ["/sms-router/webhook/sms", "/text/sms-router/webhook/sms"] {
            for publicURL in ["https://user:pw@router.example:8443/text", "https://user:pw@router.example:8443/text/"] {
                #expect(try verdict(post(path, messageParameters(), url: url), publicURL: publicURL) == nil, "\(path) \(publicURL)")
            }
        }
        #expect(try verdict(post(messageParameters(), url: url), publicURL: "https://user:pw@router.example:8443/other") == .signature)
    }

    @Test func withoutAPublicURLTheRequestTellsIt() throws {
        let plain = "http://router.example/sms-router/webhook/sms"
        let remote = HTTPPeer(address: IPAddress("192.0.2.7"), port: 1)
        let forwarded = ["X-Forwarded-Proto: https", "X-Forwarded-Host: public.example, inner.example"]
        let outside = "https://public.example/sms-router/webhook/sms"
        #expect(try verdict(post(messageParameters(), url: plain), publicURL: nil) == nil)
        #expect(try verdict(post(messageParameters(), url: outside, headers: forwarded), publicURL: nil) == nil)
        #expect(try verdict(post(messageParameters(), url: outside, headers: forwarded), publicURL: nil, peer: remote) == .signature)
        #expect(try verdict(post(messageParameters(), url: plain, headers: forwarded), publicURL: nil, peer: remote) == nil)
        #expect(
            try verdict(post(messageParameters(), url: outside, headers: forwarded), publicURL: nil, proxies: "192.0.2.0/24", peer: remote)
                == nil)
        let ported = "https://router.example:8443/sms-router/webhook/sms"
        let port = ["X-Forwarded-Proto: https", "X-Forwarded-Port: 8443"]
        #expect(try verdict(post(messageParameters(), url: ported, headers: port), publicURL: nil) == nil)
    }

    /// Whoever isn't Twilio is not told which part was wrong.
    @Test func allForgeriesAreAnsweredAlike() {
        let forgeries: [WebhookRefusal] = [.noSignature, .noAccount, .foreignAccount, .signature]
        #expect(Set(forgeries.map(\.status)) == [403] && Set(forgeries.map(\.detail)).count == 1)
        #expect(Set(forgeries.map(FixedBody.refusal)).count == 1)
    }

    @Test func noMutationPasses() throws {
        var state: UInt64 = 0x5EED
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: state >> 33) % bound
        }
        let settings = try frontSettings(["SMS_ROUTER_PUBLIC_URL": "https://router.example"])
        let check = WebhookCheck(settings: settings)
        let original = try request(post(messageParameters(), url: url))
        guard case .success(let wanted) = check.parameters(original) else { return #expect(Bool(false), "the original is valid") }
        let pairs = wanted.pairs.map { "\($0.name)=\($0.value)" }
        var passed = 0
        for _ in 0..<20_000 {
            var bytes = original.bytes
            for _ in 0...random(3) { bytes[random(bytes.count)] = UInt8(truncatingIfNeeded: random(256)) }
            var decoder = RequestDecoder()
            let step = bytes.withUnsafeBytes { bytes in
                var input = bytes
                return decoder.next(&input)
            }
            guard case .request(let mutated) = step, case .success(let form) = check.parameters(mutated) else { continue }
            // Bytes that are not signed may change (a header's, a hexadecimal digit's case); the message may not.
            passed += 1
            #expect(form.pairs.map { "\($0.name)=\($0.value)" }.sorted() == pairs.sorted())
        }
        #expect(passed < 12_000)
    }
}
